#pragma once

#include "accounts/account_queries.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/core.h"

namespace ui {

/// Says on every page it stands on that the party is closing, and until when it is reviewed, or that it was closed
/// while the window was open; hidden otherwise. Looks by itself whenever closures change. actionClicked() leads to the
/// closing.
class ClosingBanner : public Banner
{
    Q_OBJECT

public:
    explicit ClosingBanner(Core &core, QWidget *parent = nullptr);
    void refresh();

private:
    void present();

    Core &m_core;
    Latest m_latest;
    std::optional<accounts::ClosureView> m_closure;
    bool m_isClosed = false;
};

} // namespace ui

#pragma once

#include "ui/frame/page.h"
#include "ui/workspace/core.h"

class QStackedWidget;

namespace ui {

class ApplicationsPanel;
class ContractsPanel;
class StandingView;
class StateView;
class TabStrip;

/// A creator's own view: where he stands with the platform and with his agency, his contracts and applications.
class MyContractPage : public Page
{
    Q_OBJECT

public:
    explicit MyContractPage(Core &core, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] QString helpText() const override;

private:
    void retranslate();

    Core &m_core;
    Latest m_latest;
    int m_contractCount = -1;
    int m_applicationCount = -1;
    QStackedWidget *m_states = nullptr;
    StateView *m_state = nullptr;
    StandingView *m_standing = nullptr;
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_lists = nullptr;
    ContractsPanel *m_contracts = nullptr;
    ApplicationsPanel *m_applications = nullptr;
};

} // namespace ui

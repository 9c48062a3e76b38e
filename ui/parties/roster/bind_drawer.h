#pragma once

#include "discovery/discovery_queries.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/core.h"

namespace ui {

class SearchBox;

/// Finds creators of the pool and binds them to the reader's agency.
class BindDrawer : public Drawer
{
    Q_OBJECT

public:
    explicit BindDrawer(Core &core, QWidget *parent = nullptr);
    void begin();

Q_SIGNALS:
    void bound(parties::CreatorId creator);

private:
    void search(const QString &text);
    void rebuild();
    void bind(const discovery::CreatorRow &creator);
    void retranslate();

    Core &m_core;
    Latest m_latest;
    SearchBox *m_search = nullptr;
    QLabel *m_hint = nullptr;
    Banner *m_failure = nullptr;
    QVBoxLayout *m_list = nullptr;
    QString m_text;
    bool m_running = false;
    std::optional<discovery::CreatorPage> m_page;
};

} // namespace ui

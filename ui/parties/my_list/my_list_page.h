#pragma once

#include "parties/parties_queries.h"
#include "ui/frame/page.h"
#include "ui/shared/table/rows_model.h"
#include "ui/shared/table/table_panel.h"
#include "ui/workspace/core.h"

namespace ui {

class Drawer;
class FactGrid;
class SegmentedControl;

/// 我的名单: the creators that a brand brought in its own files. Who is in the pool can be looked at and ordered from
/// here; who is not is an invitation, which no other party sees, until an import brings him into the pool.
class MyListPage : public Page
{
    Q_OBJECT

public:
    explicit MyListPage(Core &core, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QString helpText() const override;

    [[nodiscard]] TablePanel *table() const { return m_table; }
    [[nodiscard]] Drawer *drawer() const { return m_drawer; }

private:
    void build();
    void retranslate();
    [[nodiscard]] parties::InvitationsQuery query() const;
    void showAnswer(parties::InvitationsAnswer answer);
    void fetch(int first, int count);
    void showEntry(int row);
    void fillDrawer();
    void order();
    void showInSquare();
    [[nodiscard]] std::vector<Column<parties::InvitationView>> columns() const;

    Core &m_core;
    Latest m_latest;
    WindowModel<parties::InvitationView> m_model;
    QString m_text;
    std::optional<parties::InvitationView> m_shown;
    QAction *m_import = nullptr;
    SegmentedControl *m_which = nullptr;
    TablePanel *m_table = nullptr;
    Drawer *m_drawer = nullptr;
    QLabel *m_standing = nullptr;
    QLabel *m_recordTitle = nullptr;
    FactGrid *m_facts = nullptr;
    QPushButton *m_importButton = nullptr;
    QPushButton *m_square = nullptr;
    QPushButton *m_order = nullptr;
};

} // namespace ui

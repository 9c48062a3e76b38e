#pragma once

#include "parties/creator_queries.h"
#include "ui/frame/page.h"
#include "ui/parties/roster/standing_view.h"
#include "ui/shared/table/rows_model.h"
#include "ui/workspace/core.h"

class QStackedWidget;

namespace ui {

class ApplicationsPanel;
class BindDrawer;
class ContractsPanel;
class Drawer;
class SegmentedControl;
class TablePanel;
class TabStrip;

/// 签约与储备: the creators bound to the agency with entry, contract and orders; their contracts; the applications for
/// entry. One creator's standing, and what can be done, opens at the right.
///
/// openAt: {"creator": id} or {"tab": "roster" | "contracts" | "applications"}.
class RosterPage : public Page
{
    Q_OBJECT

public:
    explicit RosterPage(Core &core, QWidget *parent = nullptr);

    void refresh() override;
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QString helpText() const override;

private:
    QWidget *buildRoster();
    [[nodiscard]] std::vector<Column<parties::RosterRow>> columns() const;
    void retranslate();
    void present(parties::RosterAnswer answer);
    void fillViews();
    void filter();
    [[nodiscard]] bool isShown(const parties::RosterRow &row) const;
    void openCreator(parties::CreatorId creator, StandingView::Form form = StandingView::Form::none);
    void openBinding();
    void showTab(const QString &id);
    void act(int row, const QString &action);

    Core &m_core;
    Latest m_latest;
    int m_contractCount = -1;
    int m_applicationCount = -1;
    RowsModel<parties::RosterRow> m_model;
    parties::RosterCounts m_counts;
    std::optional<base::Timestamp> m_readAt;
    QString m_text;
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_lists = nullptr;
    TablePanel *m_table = nullptr;
    SegmentedControl *m_views = nullptr;
    ContractsPanel *m_contracts = nullptr;
    ApplicationsPanel *m_applications = nullptr;
    Drawer *m_drawer = nullptr;
    StandingView *m_standing = nullptr;
    BindDrawer *m_bindDrawer = nullptr;
    QPushButton *m_bind = nullptr;
    QAction *m_bindAction = nullptr;
};

} // namespace ui

#pragma once

#include "accounts/account_queries.h"
#include "orders/order_queries.h"
#include "ui/discovery/creator_columns.h"
#include "ui/discovery/creator_drawer.h"
#include "ui/discovery/creator_filters.h"
#include "ui/frame/page.h"
#include "ui/shared/table/rows_model.h"
#include "ui/workspace/core.h"

#include <QTimer>

class QPushButton;

namespace ui {

class Jobs;
class KpiCard;
class TablePanel;

/// 达人广场: every creator of the pool, found, filtered, ordered and summed by the core's index. Rows are asked for in
/// slices as they come into view; each change of a condition asks anew and only the newest answer is shown.
class DiscoveryPage : public Page
{
    Q_OBJECT

public:
    DiscoveryPage(Core &core, Jobs &jobs);

    void refresh() override;
    /// {"text": …} searches, {"creator": id} opens the drawer, {"label", "value"} filters by one value.
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override;

    // For tests.
    [[nodiscard]] TablePanel *table() const { return m_table; }
    [[nodiscard]] CreatorDrawer *drawer() const { return m_drawer; }
    [[nodiscard]] const WindowModel<discovery::CreatorRow> &model() const { return m_model; }
    [[nodiscard]] const CreatorFilters &filters() const { return m_filters; }
    [[nodiscard]] const std::vector<discovery::CreatorId> &candidates() const { return m_candidates; }
    [[nodiscard]] const std::optional<discovery::CreatorPage> &answer() const { return m_answer; }
    [[nodiscard]] const std::vector<discovery::MetricTotal> &selectedTotals() const { return m_selectedTotals; }
    [[nodiscard]] QPushButton *placeButton() const { return m_place; }
    void applyFilters(const CreatorFilters &filters);
    void exportTo(const QString &file, bool selectedOnly);

private:
    using Ids = std::vector<discovery::CreatorId>;

    void makeHead();
    void makeKpis(QVBoxLayout &column);
    void makeFilterRow(QVBoxLayout &column);
    void makeTable(QVBoxLayout &column);
    void retranslate();
    void setColumns();

    [[nodiscard]] discovery::FindCreators query() const;
    void reload(bool toTop);
    void fetch(int first, int count, const QList<SortOrder> &orders);
    void showAnswer(discovery::CreatorPage answer, bool toTop);
    void askPool();
    void askMoney();
    void showKpis();
    void showFooter();
    void filtersChanged();
    void openFilter(const FilterField &field, QWidget *anchor);

    void recallSelection();
    void selectionChanged();
    void askSelection();
    /// The ids of the selected rows, also of those that are not loaded.
    void withSelectedIds(std::function<void(const Ids &)> then);

    void toggleCandidate(discovery::CreatorId creator);
    void setCandidates(const Ids &creators);
    void showCandidates();
    void openCandidateMenu();
    void openRowMenu(int row, const QPoint &place);
    void placeOrders(const Ids &creators);
    void copySelection();
    void askExport(bool selectedOnly);
    [[nodiscard]] std::vector<CreatorColumn> shownColumns() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    // Saved views: filters, search, order and columns under a name.
    [[nodiscard]] QJsonObject currentView() const;
    void applyView(const QJsonObject &view);
    void openViewMenu();
    void saveView(const QString &name);
    void showViewName();

    Core &m_core;
    Jobs &m_jobs;
    Latest m_latest;
    Latest m_latestSelection;
    Latest m_latestFacet;
    Latest m_latestPool;
    Latest m_latestMoney;
    Latest m_latestOrders;
    /// Slices of an overtaken result are not shown.
    int m_generation = 0;

    CreatorCells m_cells;
    std::vector<CreatorColumn> m_columns;
    WindowModel<discovery::CreatorRow> m_model;
    CreatorFilters m_filters;
    QString m_text;
    std::optional<discovery::CreatorPage> m_answer; ///< without its rows
    std::optional<discovery::CreatorPage> m_pool;   ///< totals over all creators
    std::optional<accounts::AccountAnswer> m_account;
    std::optional<orders::OrdersAnswer> m_orders;
    std::vector<discovery::MetricTotal> m_selectedTotals;
    Ids m_candidates;
    QStringList m_keptSelection;
    bool m_restoring = false;
    QTimer m_selectionPause;
    QJsonObject m_views;
    QString m_view;

    TablePanel *m_table = nullptr;
    CreatorDrawer *m_drawer = nullptr;
    QList<KpiCard *> m_kpis;
    QList<QPushButton *> m_filterButtons;
    QPushButton *m_viewButton = nullptr;
    QPushButton *m_candidateButton = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_place = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_placeAction = nullptr;
};

} // namespace ui

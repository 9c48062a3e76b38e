#pragma once

#include "ui/frame/page.h"
#include "ui/orders/actions/batch_dialog.h"
#include "ui/orders/order_list.h"
#include "ui/workspace/core.h"

#include <QTimer>

class QSplitter;

namespace ui {

class Jobs;
class OrderDetail;
class TabStrip;
class TablePanel;

/// 我的订单 of a brand, 订单跟踪 of an MCN, the orders of a creator, a service provider, the platform: tabs by whose
/// turn it is, a table, and beside it everything about one order with what the reader can do.
class OrdersPage : public Page
{
    Q_OBJECT

public:
    OrdersPage(Core &core, Jobs &jobs);

    void refresh() override;
    /// {"order": id}, {"tab": "my_turn"}, {"project": id}, {"brief": id}, {"creator": id}.
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    /// Writes every order of the list, loaded or not, with the columns that are shown, in the order that is shown.
    void exportTo(const QString &file);

    [[nodiscard]] OrderDetail *detail() const { return m_detail; }
    [[nodiscard]] TablePanel *table() const { return m_table; }
    [[nodiscard]] static QString titleFor(parties::Role role);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] orders::OrdersQuery query() const;
    void ask(bool more);
    void showAnswer(const orders::OrdersAnswer &answer, bool more);
    void showCounts(const orders::OrdersAnswer &answer);
    void showFooter();
    void openRow(int row);
    void openOrder(orders::OrderId order);
    [[nodiscard]] int rowOf(orders::OrderId order) const;
    /// After a change of tab, search or filter: the detail goes with the list.
    void refreshOther();
    void setSplit(bool split);
    [[nodiscard]] QJsonObject narrowLayout() const;
    void showFilters();
    void openFilterMenu();
    void clearFilters();
    void showBatch();
    void startBatch(size_t which);
    void openRowMenu(int row, const QPoint &at);
    void askExport();
    void makeActions();
    void retranslate();

    Core &m_core;
    Jobs &m_jobs;
    Latest m_latest;
    OrdersModel m_model;
    OrderFilter m_filter;
    OrderNames m_names;
    std::int64_t m_total = 0;
    std::optional<orders::OrdersAnswer> m_sums; ///< the last answer without its rows
    bool m_asking = false;
    bool m_stale = true;
    bool m_split = true;
    bool m_listsOthers = false;
    orders::OrderId m_wanted;
    orders::OrderId m_remembered;
    QJsonObject m_wide;
    QJsonObject m_narrow;
    QTimer m_soon;
    QTimer m_minute;

    TabStrip *m_tabs = nullptr;
    QSplitter *m_splitter = nullptr;
    TablePanel *m_table = nullptr;
    OrderDetail *m_detail = nullptr;
    QPushButton *m_filterButton = nullptr;
    QPushButton *m_viewButton = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_new = nullptr;
    QAction *m_newAction = nullptr;
    QAction *m_viewAction = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_clearAction = nullptr;
    QWidget *m_batch = nullptr;
    QLabel *m_batchWords = nullptr;
    std::array<QPushButton *, 5> m_batchButtons{};
};

} // namespace ui

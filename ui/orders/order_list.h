#pragma once

#include "ui/orders/order_words.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/table/rows_model.h"

#include <QJsonObject>

#include <map>

class QMenu;

namespace ui {

using OrdersModel = RowsModel<orders::OrderRow>;

/// The columns of an order list, as the role reads it. Time left is counted when it is painted.
[[nodiscard]] std::vector<Column<orders::OrderRow>> orderColumns(parties::Role reader);
/// The few that fit beside a detail, with their widths there.
[[nodiscard]] QHash<QString, int> narrowOrderColumns();
/// The fields behind the columns of a header's order; the most that the core takes.
[[nodiscard]] std::vector<orders::OrderSort> orderSorts(const QList<SortOrder> &orders);
[[nodiscard]] qint64 secondsUntil(base::Timestamp at);

/// What narrows a list beside its tab and its search.
struct OrderFilter
{
    orders::OrderTab tab = orders::OrderTab::all;
    QString search;
    std::optional<orders::ProjectId> project;
    std::optional<orders::BriefId> brief;
    std::optional<orders::CreatorId> creator;
    /// Orders placed within so many days.
    std::optional<int> days;
    /// As the table's header says; empty: the least time left first.
    std::vector<orders::OrderSort> sort;

    [[nodiscard]] bool narrows() const { return project || brief || creator || days || !search.isEmpty(); }
    [[nodiscard]] orders::OrdersQuery query() const;
};

/// The names of the projects, briefs and creators that lists have shown: what can be filtered by.
class OrderNames
{
public:
    void learn(const std::vector<orders::OrderRow> &rows);
    [[nodiscard]] QList<FilterChip> chips(const OrderFilter &filter) const;
    /// The filter for the session, with the names that its chips show; and back.
    [[nodiscard]] QJsonObject save(const OrderFilter &filter) const;
    [[nodiscard]] OrderFilter restore(const QJsonObject &saved);
    /// Fills a menu whose entries call `chosen` with the changed filter.
    void fillMenu(QMenu &menu, const OrderFilter &filter, const std::function<void(const OrderFilter &)> &chosen) const;

private:
    std::map<std::int64_t, QString> m_projects;
    std::map<std::int64_t, QString> m_briefs;
    std::map<std::int64_t, QString> m_creators;
};

} // namespace ui

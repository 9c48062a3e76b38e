#pragma once

#include "ui/async/jobs.h"
#include "ui/orders/order_list.h"
#include "ui/shared/table/grid_view.h"
#include "ui/workspace/core.h"

namespace ui {

/// What is written to a file: which orders, in which order, and the columns that are shown.
struct OrderExport
{
    QString file; ///< .csv or .xlsx
    QString title;
    orders::OrdersQuery query;
    std::vector<Column<orders::OrderRow>> columns; ///< of the table
    QList<GridView::ExportColumn> shown;           ///< of them, as the table shows them
    std::int64_t pageRows = 1'000;                 ///< read at a time
};

struct OrdersExported
{
    enum class End {
        written,
        cancelled,
        changed, ///< there are other orders now than when it began
        refused
    };
    End end = End::written;
    base::Result<> outcome; ///< why it was refused
    qint64 rows = 0;
};

/// Writes every order that the query finds, loaded or not: a job, which the status bar shows, writes pages as they come
/// from the core, so that the core stays free for others. No file appears unless all were written.
void exportOrders(Core &core, Jobs &jobs, QObject *context, OrderExport what,
                  std::function<void(const OrdersExported &)> then);

} // namespace ui

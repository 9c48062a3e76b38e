#pragma once

#include "discovery/discovery_queries.h"
#include "exchange/table_writer.h"
#include "ui/shared/table/table_model.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace ui {

/// What the cells of the creator square need beside their row.
struct CreatorCells
{
    /// The candidates (候选), by id.
    std::set<discovery::CreatorId> candidates;
    /// Where heat begins and ends: the 5th and 95th percentile of what was loaded first.
    std::map<std::string, std::pair<double, double>> heat;

    /// Takes the heat of the columns from these rows.
    void measure(const std::vector<discovery::CreatorRow> &rows);
};

/// One column of the creator square: how it is drawn, what the core sorts by, and how it is written to a file. The only
/// place that knows a column.
struct CreatorColumn
{
    Column<discovery::CreatorRow> column;
    /// A field of discovery::SortKey; empty: not sortable.
    std::string sortField;
    exchange::ColumnKind kind = exchange::ColumnKind::text;
    std::function<exchange::SheetCell(const discovery::CreatorRow &)> sheet;
};

/// In the order of the screen; `cells` must outlive the columns.
[[nodiscard]] std::vector<CreatorColumn> creatorColumns(const CreatorCells &cells);

/// The keys for the core; columns that it cannot sort by are left out.
[[nodiscard]] std::vector<discovery::SortKey> sortKeys(const std::vector<CreatorColumn> &columns,
                                                       const QList<SortOrder> &orders);

} // namespace ui

#pragma once

#include "exchange/table_writer.h"
#include "ui/async/jobs.h"
#include "ui/shared/table/grid_view.h"
#include "ui/workspace/core.h"

namespace ui {

/// Asks for a file (CSV or XLSX) and writes the table into it exactly as it is shown: its columns in their order, its
/// rows in theirs, with exact values; moments are dates. The rows are read without holding the window up
/// (GridView::readRows) and written by a job. A message at the foot of the window says how it went.
void exportTable(Jobs &jobs, GridView &grid, const QString &title, const QString &fileName);
/// The same for a table of a few hundred rows: the core thread writes it.
void exportTable(Core &core, GridView &grid, const QString &title, const QString &fileName);

// For tables whose rows are not all in memory.

/// The columns of the file, typed: numbers, money and moments are what they are.
[[nodiscard]] std::vector<exchange::SheetColumn> sheetColumns(const TableModel &model,
                                                              const QList<GridView::ExportColumn> &columns);
/// One row of it. REQUIRES: the row is in memory.
[[nodiscard]] exchange::SheetRow sheetRow(const TableModel &model, int row,
                                          const QList<GridView::ExportColumn> &columns);
/// A workbook when the name ends with .xlsx, else CSV; times in the zone of this machine.
[[nodiscard]] base::Result<std::unique_ptr<exchange::TableWriter>>
openTableFile(const QString &file, const QString &title, const std::vector<exchange::SheetColumn> &columns);

} // namespace ui

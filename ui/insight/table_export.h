#pragma once

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

} // namespace ui

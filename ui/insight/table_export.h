#pragma once

#include "ui/shared/table/grid_view.h"
#include "ui/workspace/core.h"

namespace ui {

/// Asks for a file (CSV or XLSX) and writes the table into it exactly as it is shown: its columns in their order, its
/// rows in theirs, with exact values. A message at the foot of the window says how it went.
void exportTable(Core &core, GridView &grid, const QString &title, const QString &fileName);

} // namespace ui

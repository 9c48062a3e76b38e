#pragma once

#include "base/timestamp.h"
#include "ui/shared/table/cell.h"

#include <optional>

namespace ui {

/// A moment as a cell: "11-24 14:30", to the second in its tool tip, sorted by time.
[[nodiscard]] Cell timeCell(const std::optional<base::Timestamp> &at);

} // namespace ui

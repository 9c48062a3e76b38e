#pragma once

#include "exchange/file_preview.h"
#include "exchange/record_builder.h"

#include <vector>

namespace exchange {

/// The first rows of a table as texts: rows × columns; a short row lacks its last cells.
using SampleRows = std::vector<std::vector<std::string>>;

/// Guesses the unit of each column that has one, from header, cells and the other columns, strongest evidence first:
/// what header or cells say · quote ÷ expected plays × 1000 = CPM · what the platform's response is known to use ·
/// fractions · the quote per follower · the usual unit. `headerUnits[i]` is what the header of column i says.
[[nodiscard]] std::vector<std::optional<UnitGuess>> guessUnits(const std::vector<const CreatorField *> &fields,
                                                               const std::vector<ColumnUnit> &headerUnits,
                                                               const SampleRows &rows, bool squareResponse);

} // namespace exchange

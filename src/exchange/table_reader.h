#pragma once

#include "base/result.h"
#include "exchange/import_types.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace exchange {

/// One row of a table. The cells stay valid until the next row is read.
struct TableRow
{
    std::int64_t line = 0; ///< the file's line on which the row begins, or the sheet's row number; from 1
    std::vector<std::string_view> cells;
    /// Set when the row could not be taken apart; `cells` then holds the start of its text.
    std::optional<RowReason> problem;

    [[nodiscard]] bool isBlank() const;
};

/// Rows in the order of the file, one at a time: a file of any length passes through little memory.
class TableReader
{
public:
    virtual ~TableReader() = default;
    /// False at the end. Refuses with fileUnreadable, fileDamaged or fileHostile.
    virtual base::Result<bool> next(TableRow &row) = 0;
    [[nodiscard]] virtual std::uint64_t bytesRead() const = 0;
    [[nodiscard]] virtual std::uint64_t bytesTotal() const = 0;
};

} // namespace exchange

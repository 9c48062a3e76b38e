#pragma once

#include "base/money.h"
#include "base/timestamp.h"
#include "exchange/import_types.h"

#include <optional>
#include <string>
#include <string_view>

namespace exchange {

enum class CellState { missing, unreadable, value };

/// ± mantissa × 10^exponent, exact: figures reach int64, money and double without passing through another of them.
struct Decimal
{
    bool negative = false;
    unsigned __int128 mantissa = 0;
    int exponent = 0;
};

/// What a cell says as a number.
struct NumberForm
{
    CellState state = CellState::missing;
    Decimal value;
    bool percent = false;                    ///< a % or ‰ stood behind it; `value` is the ratio already
    bool scaled = false;                     ///< k, M, 万, 亿 … stood behind it; `value` is scaled already
    ColumnUnit moneyUnit = ColumnUnit::none; ///< ¥ or 元 (yuan), 分 (fen), 厘 (li) stood beside it
};

/// Reads `10.4M`, `85k`, `1.2万`, `3.4亿`, `1,234`, `2.28E+11`, `12.5%`, `10万+`, `¥8,000元`, `－１２` (full width).
/// Blank, `-`, `—`, `nan`, `null`, `N/A`, `无` and the like are missing, never 0. Anything else is unreadable, commas
/// that do not group by three included, because `1,5` means one thing here and another there.
[[nodiscard]] NumberForm readNumber(std::string_view text);

/// True for a blank cell and for the words that stand for one.
[[nodiscard]] bool isMissingWord(std::string_view text);

/// The whole number nearest to value × 10^shift, halves away from zero; nothing when it does not fit.
[[nodiscard]] std::optional<std::int64_t> toInteger(const Decimal &value, int shift = 0);

/// value × 10^shift as the nearest double; nothing when it is not finite.
[[nodiscard]] std::optional<double> toDouble(const Decimal &value, int shift = 0);

/// REQUIRES: `unit` is yuan, fen, li or wanYuan. Fractions of a 分 are rounded, halves away from zero.
[[nodiscard]] std::optional<base::Money> toMoney(const Decimal &value, ColumnUnit unit);

struct TimeForm
{
    CellState state = CellState::missing;
    base::Timestamp value;
};

/// Reads `2024/3/1`, `2024-03-01 09:30`, `2024.3.1`, `2024年3月1日`, `20240301`, ISO 8601, seconds (10 digits) and
/// milliseconds (13 digits) since 1970, and spreadsheet serial numbers (days since 1899-12-30, 1954 to 2119). A time
/// without a zone is local: `utcOffsetMinutes` east of UTC. `3/1/2024` is unreadable: it names two days.
[[nodiscard]] TimeForm readTime(std::string_view text, int utcOffsetMinutes);

/// "2024-03-01" or "2024-03-01 09:30:00" for a spreadsheet serial number, nothing outside 1900 … 2199.
[[nodiscard]] std::optional<std::string> dateTextFromSerial(double serial, bool from1904);

/// `text` with full-width ASCII (U+FF01 … U+FF5E), ideographic, no-break and thin spaces, U+2212 and ￥ folded to ASCII
/// or ¥.
[[nodiscard]] std::string foldWidth(std::string_view text);

} // namespace exchange

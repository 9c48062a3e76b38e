#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// Where a list of creators comes from. `sheet` is a list whose platform is not known.
enum class Platform { douyin, tiktok, instagram, sheet };
[[nodiscard]] std::string_view toText(Platform platform);
[[nodiscard]] const std::vector<Platform> &allOf(Platform);

/// Which of its fields a record's platform id was taken from.
enum class PlatformIdKind { starId, coreUserId, handle, listId };
[[nodiscard]] std::string_view toText(PlatformIdKind kind);
[[nodiscard]] const std::vector<PlatformIdKind> &allOf(PlatformIdKind);

enum class Gender { unknown, male, female };
[[nodiscard]] std::string_view toText(Gender gender);
[[nodiscard]] const std::vector<Gender> &allOf(Gender);

enum class FileFormat { csv, xlsx, json };
[[nodiscard]] std::string_view toText(FileFormat format);
[[nodiscard]] const std::vector<FileFormat> &allOf(FileFormat);

/// What one unit in a column stands for. Money: yuan 元, fen 分, li 厘 (元 × 1000), wanYuan 万元. Counts: ones,
/// thousands, wan 万 (for figures that carry no unit of their own). Rates: ratio (0.12) or percent (12).
enum class ColumnUnit { none, yuan, fen, li, wanYuan, ones, thousands, wan, ratio, percent };
[[nodiscard]] std::string_view toText(ColumnUnit unit);
[[nodiscard]] const std::vector<ColumnUnit> &allOf(ColumnUnit);

/// Why a row was refused, or what was not taken from a row that was accepted.
enum class RowReason {
    idMissing,        ///< neither a platform id nor an account handle
    idDamaged,        ///< an id that lost its last digits, e.g. 7.02934E+18 or rounded to 15 digits
    numberUnreadable, ///< not a number in any form that is known
    numberTooLarge,   ///< does not fit the field
    timeUnreadable,   ///< not a date or time in any form that is known
    flagUnreadable,   ///< neither yes nor no
    choiceUnreadable, ///< none of the choices of the field
    jsonUnreadable,   ///< JSON inside the field that does not parse, or a record of the file that does not
    textTooLong,      ///< more characters than the field takes
    textDamaged,      ///< bytes that are no characters in the file's encoding, or control characters, were replaced
    tooManyCells,     ///< more cells than the header has: the row is shifted
    tooFewCells,      ///< fewer cells than the header has
    rowTooLong,       ///< longer than a row may be
    quoteNotClosed,   ///< a quoted cell that never ends
    recordCutOff,     ///< the file ends inside the record
    duplicateId,      ///< the id stood in an earlier row of the same file
    pricesDisagree,   ///< the quote of the list of tasks was taken, another one was given beside it
};
[[nodiscard]] std::string_view toText(RowReason reason);
[[nodiscard]] const std::vector<RowReason> &allOf(RowReason);

/// One thing to tell about a row. `refused` rows are not imported; the others are, without the field that is named.
struct RowIssue
{
    std::string file;
    std::int64_t line = 0; ///< line of the file (CSV, JSON) or row of the sheet (XLSX), counted from 1
    std::string field;     ///< canonical name, the header when the column has none, or empty for the whole row
    RowReason reason = RowReason::idMissing;
    std::string value; ///< what stood there, at most 200 characters
    bool refused = false;
    std::optional<std::int64_t> firstLine; ///< duplicateId: where the id stood first

    static void describe(auto &self, auto &&field)
    {
        field("file", self.file);
        field("line", self.line);
        field("field", self.field);
        field("reason", self.reason);
        field("value", self.value);
        field("refused", self.refused);
        field("first_line", self.firstLine);
    }
};

} // namespace exchange

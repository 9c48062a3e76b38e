#pragma once

#include "base/describe.h"

#include <filesystem>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace exchange {

enum class ColumnKind { text, integer, number, rate, money, time, flag };
[[nodiscard]] std::string_view toText(ColumnKind kind);
[[nodiscard]] const std::vector<ColumnKind> &allOf(ColumnKind);

struct SheetColumn
{
    std::string title;
    ColumnKind kind = ColumnKind::text;

    static void describe(auto &self, auto &&field)
    {
        field("title", self.title);
        field("kind", self.kind);
    }
};

/// Blank, text, whole number, number (a rate is a number, 0.12 for 12 %), money, time or flag.
using SheetCell = std::variant<std::monostate, std::string, std::int64_t, double, base::Money, base::Timestamp, bool>;
using SheetRow = std::vector<SheetCell>;

/// A table to be written, whatever it holds. Rows may be shorter than the columns.
struct TableSheet
{
    std::string title; ///< name of the sheet in a workbook; what a sheet cannot be called is replaced
    std::vector<SheetColumn> columns;
    std::vector<SheetRow> rows;
};

struct WriteOptions
{
    int utcOffsetMinutes = 480; ///< in which times are written
};

/// Writes a table row by row, so that it need not be in memory. The file appears when finish() succeeds; until then a
/// file beside it, named with `.part` at its end, holds what is written, and a writer that goes away removes it.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    /// Refuses with fileUnwritable, or with tooManyRows when the format takes no more.
    virtual base::Result<> add(const SheetRow &row) = 0;
    virtual base::Result<> finish() = 0;
};

/// CSV in UTF-8 with a byte-order mark, CRLF, cells quoted where they must be. A text that begins with `=` `+` `-` `@`,
/// TAB or CR gets a `'` before it, so that no spreadsheet program runs it; numbers stay numbers. Money is yuan with two
/// decimals, times are `2024-03-01 09:30:00`.
[[nodiscard]] base::Result<std::unique_ptr<TableWriter>> openCsvWriter(const std::filesystem::path &file,
                                                                       const std::vector<SheetColumn> &columns,
                                                                       const WriteOptions &options = {});

/// A workbook with typed cells, a bold frozen header, a filter, money with two decimals and dates that are dates. Texts
/// stay texts: an id of 19 digits keeps them all, and nothing is run as a formula.
[[nodiscard]] base::Result<std::unique_ptr<TableWriter>> openXlsxWriter(const std::filesystem::path &file,
                                                                        const std::string &title,
                                                                        const std::vector<SheetColumn> &columns,
                                                                        const WriteOptions &options = {});

/// Writes a whole table, as CSV or as a workbook by the ending of the name (.csv, .xlsx). Refuses with badRequest for
/// another ending.
base::Result<> writeTable(const std::filesystem::path &file, const TableSheet &sheet, const WriteOptions &options = {});

} // namespace exchange

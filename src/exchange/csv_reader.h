#pragma once

#include "exchange/encoding.h"
#include "exchange/table_reader.h"

#include <deque>
#include <string>

namespace exchange {

/// A row of a CSV file is at most this long; what is longer is reported and reading goes on at the next line.
constexpr std::size_t kLongestCsvRow = 1024 * 1024;

/// CSV after RFC 4180: quoted cells with line breaks and doubled quotes; rows end with CRLF, LF or CR. What the
/// standard leaves open is read as it stands: a quote inside an unquoted cell, text behind a closing quote. A quoted
/// cell that never ends, or that ends lines further on with text behind the quote, costs its own line only: the row is
/// handed out with a problem, and reading goes on at the line after it. Refuses with fileDamaged when that happens more
/// than 1,000 times.
class CsvReader final : public TableReader
{
public:
    CsvReader(Utf8Stream text, char delimiter, std::string fileName);

    base::Result<bool> next(TableRow &row) override;
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_text.bytesRead(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return m_text.size(); }

private:
    struct Cell
    {
        std::size_t start;
        std::size_t end;
        bool rewritten; ///< the text differs from the bytes between start and end
    };
    enum class Scan { row, needsMore, neverEnds };

    Scan scanRow();
    void fill(TableRow &row);
    base::Result<bool> skipBrokenRow(TableRow &row);

    Utf8Stream m_text;
    char m_delimiter;
    std::string m_fileName;
    std::string m_buffer;
    std::size_t m_position = 0; ///< where the next row starts in m_buffer
    std::size_t m_rowEnd = 0;
    std::int64_t m_line = 1;
    std::int64_t m_rowLines = 0;
    bool m_atEnd = false;
    int m_brokenRows = 0;
    std::vector<Cell> m_cells;
    std::deque<std::string> m_rewritten;
};

/// The delimiter among `,` `;` TAB and `|` that cuts the head of a file into the most even table; `,` when none does. A
/// first line such as `sep=;` decides.
[[nodiscard]] char sniffDelimiter(std::string_view head);

} // namespace exchange

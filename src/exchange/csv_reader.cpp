#include "exchange/csv_reader.h"

#include "base/text.h"

#include <algorithm>
#include <map>

namespace exchange {
namespace {

constexpr int kMostBrokenRows = 1000;
constexpr std::size_t kShownOfBrokenRow = 200;

} // namespace

bool TableRow::isBlank() const
{
    return !problem &&
           std::all_of(cells.begin(), cells.end(), [](std::string_view cell) { return base::trimmed(cell).empty(); });
}

CsvReader::CsvReader(Utf8Stream text, char delimiter, std::string fileName)
    : m_text(std::move(text)), m_delimiter(delimiter), m_fileName(std::move(fileName))
{}

CsvReader::Scan CsvReader::scanRow()
{
    m_cells.clear();
    m_rowLines = 0;
    const char *const text = m_buffer.data();
    const std::size_t size = m_buffer.size();
    std::size_t i = m_position;
    for (;;) {
        Cell cell{i, i, false};
        if (i < size && text[i] == '"') {
            cell.start = ++i;
            const std::int64_t linesBefore = m_rowLines;
            for (;; ++i) {
                if (i - m_position > kLongestCsvRow)
                    return Scan::neverEnds;
                if (i >= size)
                    return m_atEnd ? Scan::neverEnds : Scan::needsMore;
                if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= size || text[i + 1] != '\n')))
                    ++m_rowLines;
                if (text[i] != '"')
                    continue;
                if (i + 1 >= size && !m_atEnd)
                    return Scan::needsMore;
                if (i + 1 >= size || text[i + 1] != '"')
                    break;
                cell.rewritten = true;
                ++i;
            }
            cell.end = i++;
            // A quote that closes lines further on and has text behind it opens a cell of a later row: the one in hand
            // was never closed.
            const bool closes = i >= size || text[i] == m_delimiter || text[i] == '\n' || text[i] == '\r';
            if (!closes && m_rowLines > linesBefore)
                return Scan::neverEnds;
        }
        const std::size_t plainStart = i;
        while (i < size && text[i] != m_delimiter && text[i] != '\n' && text[i] != '\r')
            ++i;
        if (i - m_position > kLongestCsvRow)
            return Scan::neverEnds;
        if (i >= size && !m_atEnd)
            return Scan::needsMore;
        if (cell.start == plainStart) {
            cell.end = i;
        } else if (i > plainStart) {
            cell.rewritten = true;
            cell.end = i;
        }
        m_cells.push_back(cell);
        if (i >= size) {
            m_rowEnd = i;
            return Scan::row;
        }
        const char stop = text[i++];
        if (stop == m_delimiter)
            continue;
        if (stop == '\r') {
            if (i >= size && !m_atEnd)
                return Scan::needsMore;
            if (i < size && text[i] == '\n')
                ++i;
        }
        ++m_rowLines;
        m_rowEnd = i;
        return Scan::row;
    }
}

void CsvReader::fill(TableRow &row)
{
    row.line = m_line;
    row.cells.clear();
    row.problem.reset();
    m_rewritten.clear();
    for (const Cell &cell : m_cells) {
        const std::string_view raw(m_buffer.data() + cell.start, cell.end - cell.start);
        if (!cell.rewritten) {
            row.cells.push_back(raw);
            continue;
        }
        std::string text;
        text.reserve(raw.size());
        bool inQuotes = true;
        for (std::size_t i = 0; i < raw.size(); ++i) {
            if (inQuotes && raw[i] == '"') {
                if (i + 1 < raw.size() && raw[i + 1] == '"')
                    text += raw[i++];
                else
                    inQuotes = false;
                continue;
            }
            text += raw[i];
        }
        m_rewritten.push_back(std::move(text));
        row.cells.push_back(m_rewritten.back());
    }
}

base::Result<bool> CsvReader::skipBrokenRow(TableRow &row)
{
    if (++m_brokenRows > kMostBrokenRows)
        return base::refuse(base::ErrorCode::fileDamaged,
                            {{"file", m_fileName}, {"reason", "too many rows never end; the quotes do not match"}});
    const bool quoted = m_buffer.find('"', m_position) != std::string::npos;
    std::size_t end = m_position;
    const std::string shown = m_buffer.substr(m_position, kShownOfBrokenRow);
    for (;;) {
        while (end < m_buffer.size() && m_buffer[end] != '\n' && m_buffer[end] != '\r')
            ++end;
        if (end + 1 < m_buffer.size() || m_atEnd)
            break;
        // A line without an end is thrown away piece by piece, so that it never fills the memory.
        const std::string last(m_buffer.substr(end));
        m_buffer = last;
        m_position = end = 0;
        const auto more = m_text.appendTo(m_buffer);
        XINGTU_TRY(more);
        m_atEnd = !*more;
    }
    if (end < m_buffer.size())
        end += m_buffer[end] == '\r' && end + 1 < m_buffer.size() && m_buffer[end + 1] == '\n' ? 2 : 1;
    row.line = m_line++;
    row.problem = quoted ? RowReason::quoteNotClosed : RowReason::rowTooLong;
    m_position = end;
    m_rewritten.clear();
    m_rewritten.push_back(shown);
    row.cells.assign(1, m_rewritten.back());
    return true;
}

base::Result<bool> CsvReader::next(TableRow &row)
{
    for (;;) {
        if (m_position < m_buffer.size()) {
            const Scan scan = scanRow();
            if (scan == Scan::neverEnds)
                return skipBrokenRow(row);
            if (scan == Scan::row) {
                fill(row);
                m_position = m_rowEnd;
                m_line += m_rowLines;
                return true;
            }
        }
        if (m_atEnd)
            return false;
        m_buffer.erase(0, m_position);
        m_position = 0;
        const auto more = m_text.appendTo(m_buffer);
        XINGTU_TRY(more);
        m_atEnd = !*more;
    }
}

char sniffDelimiter(std::string_view head)
{
    if (head.size() > 5 && head.starts_with("sep=") && (head[5] == '\r' || head[5] == '\n'))
        return head[4];
    constexpr std::size_t kRows = 60;
    constexpr char kCandidates[] = {',', ';', '\t', '|'};
    char best = ',';
    double bestScore = 0;
    for (const char candidate : kCandidates) {
        CsvReader reader(Utf8Stream(std::make_unique<MemoryBytes>(std::string(head)), Encoding::utf8), candidate, "");
        std::map<std::size_t, std::size_t> widths;
        std::size_t rows = 0;
        TableRow row;
        for (auto more = reader.next(row); rows < kRows && more.ok() && *more; more = reader.next(row)) {
            if (row.problem || row.isBlank())
                continue;
            ++rows;
            if (row.cells.size() > 1)
                ++widths[row.cells.size()];
        }
        for (const auto &[width, count] : widths) {
            // Evenness first; among even tables the one with more columns.
            const double score = double(count) / double(rows) + 0.001 * double(std::min<std::size_t>(width, 100));
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
    }
    return best;
}

} // namespace exchange

#include "exchange/xlsx_reader.h"

#include "exchange/number_forms.h"
#include "exchange/xml_parser.h"

#include <algorithm>
#include <charconv>

namespace exchange {
namespace {

/// "BC23" → 54 (from 0); nothing for other text.
std::optional<std::size_t> columnOf(std::string_view reference)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    while (letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z') {
        column = column * 26 + static_cast<std::size_t>(reference[letters] - 'A' + 1);
        if (++letters > 3)
            return std::nullopt;
    }
    if (letters == 0)
        return std::nullopt;
    return column - 1;
}

class SheetReader final : public TableReader
{
public:
    SheetReader(const XlsxWorkbook &workbook, ZipArchive &archive)
        : m_workbook(workbook),
          m_archive(archive),
          m_parser(archive,
                   {[this](std::string_view name, const XmlAttributes &attributes) { start(name, attributes); },
                    [this](std::string_view name) { end(name); }, [this](std::string_view text) { append(text); }})
    {}

    base::Result<bool> next(TableRow &row) override
    {
        const auto more = m_parser.run();
        XINGTU_TRY(more);
        if (!*more)
            return false;
        if (m_rowNumber > kMostXlsxRows)
            return base::refuse(base::ErrorCode::fileDamaged,
                                {{"file", m_archive.fileName()}, {"reason", "a sheet with more than 1,048,576 rows"}});
        row.line = m_rowNumber;
        row.problem = m_problem;
        row.cells.clear();
        for (const Cell &cell : m_cells) {
            const std::string_view source = cell.shared ? m_workbook.sharedStrings().at(cell.start)
                                                        : std::string_view(m_rowText).substr(cell.start, cell.length);
            row.cells.push_back(source);
        }
        return true;
    }
    [[nodiscard]] std::uint64_t bytesRead() const override
    {
        return std::min(m_archive.packedBytesRead(), bytesTotal());
    }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return m_archive.size(); }

private:
    /// A text of the row (start and length in m_rowText) or a shared one (start is its number).
    struct Cell
    {
        std::size_t start = 0;
        std::size_t length = 0;
        bool shared = false;
    };

    void start(std::string_view name, const XmlAttributes &attributes)
    {
        m_inText = false;
        if (name == "row") {
            std::int64_t number = m_rowNumber + 1;
            const std::string_view given = attributes.find("r");
            std::from_chars(given.data(), given.data() + given.size(), number);
            m_rowNumber = std::max(std::min(number, kMostXlsxRows + 1), m_rowNumber + 1);
            m_cells.clear();
            m_rowText.clear();
            m_problem.reset();
            m_column = 0;
            m_inRow = true;
        } else if (name == "c" && m_inRow) {
            m_column = columnOf(attributes.find("r")).value_or(m_column);
            m_type = attributes.find("t");
            m_style = 0;
            const std::string_view style = attributes.find("s");
            std::from_chars(style.data(), style.data() + style.size(), m_style);
            m_value.clear();
            m_inCell = true;
        } else if (name == "rPh") {
            ++m_phonetic;
        } else if (m_inCell && (name == "v" || (name == "t" && m_phonetic == 0))) {
            m_inText = true;
        }
    }

    void append(std::string_view text)
    {
        if (!m_inText)
            return;
        if (m_value.size() + text.size() > kLongestXlsxCell)
            m_problem = RowReason::textTooLong;
        else
            m_value.append(text);
    }

    void end(std::string_view name)
    {
        m_inText = false;
        if (name == "rPh") {
            --m_phonetic;
        } else if (name == "c" && m_inCell) {
            finishCell();
            m_inCell = false;
            ++m_column;
        } else if (name == "row" && m_inRow) {
            m_inRow = false;
            m_parser.pause();
        }
    }

    void finishCell()
    {
        if (m_value.empty())
            return;
        if (m_column >= kMostXlsxColumns) {
            m_problem = RowReason::tooManyCells;
            return;
        }
        if (m_cells.size() <= m_column)
            m_cells.resize(m_column + 1);
        Cell &cell = m_cells[m_column];
        if (m_type == "s") {
            std::size_t index = SIZE_MAX;
            std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
            if (index < m_workbook.sharedStrings().size())
                cell = {index, 0, true};
            else
                m_problem = RowReason::textDamaged;
            return;
        }
        const std::size_t startsAt = m_rowText.size();
        if (m_type == "b")
            m_rowText += m_value == "1" ? "TRUE" : "FALSE";
        else if (m_type.empty() || m_type == "n")
            m_rowText += numberText();
        else
            appendUnescaped(m_value, m_rowText);
        cell = {startsAt, m_rowText.size() - startsAt, false};
    }

    /// A date style turns the serial number into the date that the reader of the sheet sees.
    std::string numberText() const
    {
        double serial = 0;
        if (m_workbook.isDateStyle(m_style)) {
            const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), serial);
            if (error == std::errc{} && end == m_value.data() + m_value.size())
                if (auto text = dateTextFromSerial(serial, m_workbook.countsFrom1904()))
                    return *std::move(text);
        }
        return m_value;
    }

    const XlsxWorkbook &m_workbook;
    ZipArchive &m_archive;
    std::vector<Cell> m_cells;
    std::string m_rowText;
    std::optional<RowReason> m_problem;
    std::int64_t m_rowNumber = 0;
    std::size_t m_column = 0;
    std::size_t m_style = 0;
    std::string m_type;
    std::string m_value;
    int m_phonetic = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inText = false;
    XmlParser m_parser;
};

} // namespace

base::Result<std::unique_ptr<TableReader>> XlsxWorkbook::readSheet(const XlsxSheet &sheet)
{
    XINGTU_TRY(m_archive->openPart(sheet.part));
    return std::unique_ptr<TableReader>(std::make_unique<SheetReader>(*this, *m_archive));
}

} // namespace exchange

#pragma once

#include "exchange/table_reader.h"
#include "exchange/zip_archive.h"

#include <memory>
#include <string>
#include <vector>

namespace exchange {

/// Cells beyond these limits make their row unreadable, rows beyond them the file.
constexpr std::size_t kMostXlsxColumns = 1024;
constexpr std::int64_t kMostXlsxRows = 1'048'576;
constexpr std::size_t kLongestXlsxCell = 32'767 * 4; ///< bytes

struct XlsxSheet
{
    std::string name;
    std::string part;
    bool hidden = false;
};

/// Texts that the cells of a workbook share, one behind the other.
class SharedStrings
{
public:
    void add(std::string_view text)
    {
        m_text.append(text);
        m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    }
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::string_view at(std::size_t index) const
    {
        const std::size_t start = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_text).substr(start, m_ends[index] - start);
    }

private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends;
};

/// An Office Open XML workbook in memory.
class XlsxWorkbook
{
public:
    /// Refuses with fileDamaged or fileHostile.
    static base::Result<std::unique_ptr<XlsxWorkbook>> open(std::string bytes, std::string fileName);

    [[nodiscard]] const std::vector<XlsxSheet> &sheets() const { return m_sheets; }
    /// The sheet of that name, or the first that is not hidden when `name` is empty. Refuses with sheetNotFound.
    [[nodiscard]] base::Result<XlsxSheet> findSheet(const std::string &name) const;
    /// A reader of one sheet; the workbook outlives it, and only one reads at a time.
    [[nodiscard]] base::Result<std::unique_ptr<TableReader>> readSheet(const XlsxSheet &sheet);

    [[nodiscard]] const SharedStrings &sharedStrings() const { return m_sharedStrings; }
    [[nodiscard]] bool isDateStyle(std::size_t style) const
    {
        return style < m_dateStyles.size() && m_dateStyles[style];
    }
    [[nodiscard]] bool countsFrom1904() const { return m_from1904; }

private:
    explicit XlsxWorkbook(std::unique_ptr<ZipArchive> archive) : m_archive(std::move(archive)) {}
    base::Result<> readParts();
    base::Result<> readSharedStrings(const std::string &part);
    base::Result<> readStyles(const std::string &part);

    std::unique_ptr<ZipArchive> m_archive;
    std::vector<XlsxSheet> m_sheets;
    SharedStrings m_sharedStrings;
    std::vector<bool> m_dateStyles;
    bool m_from1904 = false;
};

/// True when a number format shows a date or a time: "yyyy/m/d", but not "0.00" or "\"day\" 0".
[[nodiscard]] bool isDateFormat(std::string_view formatCode);

/// Text with `_x000D_` and the like turned into the characters that they stand for.
void appendUnescaped(std::string_view text, std::string &into);

} // namespace exchange

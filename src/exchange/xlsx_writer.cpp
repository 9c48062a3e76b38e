#include "exchange/table_writer.h"

#include "base/text.h"
#include "exchange/output_file.h"
#include "exchange/record_builder.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>

namespace exchange {
namespace {

constexpr std::int64_t kMostRows = LXW_ROW_MAX;
constexpr std::size_t kLongestCell = 32'767;
constexpr std::size_t kLongestSheetName = 31;
constexpr double kUnixEpochSerial = 25'569; // 1970-01-01 in days since 1899-12-30

/// A sheet's name has at most 31 characters, none of []:*?/\ and no ' at its ends.
std::string sheetName(const std::string &title)
{
    std::string name = cutText(title, kLongestSheetName);
    std::replace_if(
        name.begin(), name.end(), [](char c) { return std::string_view("[]:*?/\\").find(c) != std::string_view::npos; },
        '_');
    while (name.starts_with('\''))
        name.erase(0, 1);
    while (name.ends_with('\''))
        name.pop_back();
    return name.empty() ? "Sheet1" : name;
}

class XlsxWriter final : public TableWriter
{
public:
    XlsxWriter(const std::filesystem::path &file, const WriteOptions &options) : m_output(file), m_options(options) {}
    ~XlsxWriter() override
    {
        // The library frees a workbook only by writing it; the part is removed right after.
        if (m_workbook != nullptr)
            workbook_close(m_workbook);
    }
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    base::Result<> open(const std::string &title, const std::vector<SheetColumn> &columns)
    {
        m_path = m_output.partPath().string();
        // The library opens the file only at the end: a place that cannot be written is told before the work is done.
        std::FILE *probe = std::fopen(m_path.c_str(), "wb");
        if (probe == nullptr)
            return m_output.unwritable(std::strerror(errno));
        std::fclose(probe);
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_workbook = workbook_new_opt(m_path.c_str(), &options);
        if (m_workbook == nullptr)
            return m_output.unwritable("the workbook cannot be made");
        m_sheet = workbook_add_worksheet(m_workbook, sheetName(title).c_str());
        if (m_sheet == nullptr)
            return m_output.unwritable("the sheet cannot be made");
        m_columns = columns;
        lxw_format *header = workbook_add_format(m_workbook);
        format_set_bold(header);
        m_money = formatOf("#,##0.00");
        m_rate = formatOf("0.00%");
        m_time = formatOf("yyyy-mm-dd hh:mm");
        m_whole = formatOf("0");
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double width = columns[i].kind == ColumnKind::text   ? 22
                                 : columns[i].kind == ColumnKind::time ? 17
                                                                       : 14;
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), width, nullptr);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (std::size_t i = 0; i < columns.size(); ++i)
            XINGTU_TRY(checked(worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i),
                                                      written(columns[i].title).c_str(), header)));
        return {};
    }

    base::Result<> add(const SheetRow &row) override
    {
        if (m_rows + 1 >= kMostRows)
            return base::refuse(base::ErrorCode::tooManyRows,
                                {{"file", m_output.name()}, {"limit", kMostRows - 1}, {"actual", m_rows + 1}});
        ++m_rows;
        for (std::size_t i = 0; i < row.size() && i < m_columns.size(); ++i)
            XINGTU_TRY(
                checked(write(static_cast<lxw_row_t>(m_rows), static_cast<lxw_col_t>(i), row[i], m_columns[i].kind)));
        return {};
    }

    base::Result<> finish() override
    {
        if (!m_columns.empty())
            worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(m_rows),
                                 static_cast<lxw_col_t>(m_columns.size() - 1));
        const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
        XINGTU_TRY(checked(error));
        return m_output.moveToPlace();
    }

private:
    lxw_format *formatOf(const char *numberFormat)
    {
        lxw_format *format = workbook_add_format(m_workbook);
        format_set_num_format(format, numberFormat);
        return format;
    }

    /// What a sheet takes as text: valid UTF-8 of at most 32,767 characters.
    static std::string written(const std::string &text)
    {
        return base::isValidUtf8(text) ? cutText(text, kLongestCell) : std::string();
    }

    lxw_error write(lxw_row_t row, lxw_col_t column, const SheetCell &cell, ColumnKind kind)
    {
        if (const auto *text = std::get_if<std::string>(&cell))
            return text->empty() ? LXW_NO_ERROR
                                 : worksheet_write_string(m_sheet, row, column, written(*text).c_str(), nullptr);
        if (const auto *whole = std::get_if<std::int64_t>(&cell)) {
            // A number cell is a double: figures beyond 2^53 go as text rather than lose digits.
            if (std::abs(*whole) > (std::int64_t{1} << 53))
                return worksheet_write_string(m_sheet, row, column, std::to_string(*whole).c_str(), nullptr);
            return worksheet_write_number(m_sheet, row, column, static_cast<double>(*whole), m_whole);
        }
        if (const auto *number = std::get_if<double>(&cell))
            return std::isfinite(*number) ? worksheet_write_number(m_sheet, row, column, *number,
                                                                   kind == ColumnKind::rate ? m_rate : nullptr)
                                          : LXW_NO_ERROR;
        if (const auto *money = std::get_if<base::Money>(&cell))
            return worksheet_write_number(m_sheet, row, column, static_cast<double>(money->fen) / 100, m_money);
        if (const auto *at = std::get_if<base::Timestamp>(&cell)) {
            const double serial =
                static_cast<double>(at->ms + std::int64_t{m_options.utcOffsetMinutes} * 60'000) / 86'400'000 +
                kUnixEpochSerial;
            return at->isSet() ? worksheet_write_number(m_sheet, row, column, serial, m_time) : LXW_NO_ERROR;
        }
        if (const auto *flag = std::get_if<bool>(&cell))
            return worksheet_write_boolean(m_sheet, row, column, *flag ? 1 : 0, nullptr);
        return LXW_NO_ERROR;
    }

    [[nodiscard]] base::Result<> checked(lxw_error error) const
    {
        if (error != LXW_NO_ERROR)
            return m_output.unwritable(lxw_strerror(error));
        return {};
    }

    OutputFile m_output;
    WriteOptions m_options;
    std::string m_path;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_money = nullptr;
    lxw_format *m_rate = nullptr;
    lxw_format *m_time = nullptr;
    lxw_format *m_whole = nullptr;
    std::vector<SheetColumn> m_columns;
    std::int64_t m_rows = 0;
};

} // namespace

base::Result<std::unique_ptr<TableWriter>> openXlsxWriter(const std::filesystem::path &file, const std::string &title,
                                                          const std::vector<SheetColumn> &columns,
                                                          const WriteOptions &options)
{
    auto writer = std::make_unique<XlsxWriter>(file, options);
    XINGTU_TRY(writer->open(title, columns));
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace exchange

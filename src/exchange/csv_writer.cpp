#include "exchange/table_writer.h"

#include "exchange/byte_stream.h"
#include "exchange/output_file.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>

namespace exchange {
namespace {

constexpr std::size_t kBuffered = 256 * 1024;

std::string numberText(double value)
{
    std::array<char, 64> buffer;
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc{} ? std::string(buffer.data(), end) : "";
}

std::string localTimeText(base::Timestamp at, int utcOffsetMinutes)
{
    std::string text = base::toIsoText(base::Timestamp(at.ms + std::int64_t{utcOffsetMinutes} * 60'000));
    return text.substr(0, 10) + " " + text.substr(11, 8);
}

class CsvWriter final : public TableWriter
{
public:
    CsvWriter(const std::filesystem::path &file, const WriteOptions &options) : m_output(file), m_options(options) {}

    base::Result<> open(const std::vector<SheetColumn> &columns)
    {
        m_file.reset(std::fopen(m_output.partPath().c_str(), "wb"));
        if (m_file == nullptr)
            return m_output.unwritable(std::strerror(errno));
        m_buffer = "\uFEFF";
        SheetRow titles;
        for (const SheetColumn &column : columns)
            titles.emplace_back(column.title);
        m_width = columns.size();
        return add(titles);
    }

    base::Result<> add(const SheetRow &row) override
    {
        for (std::size_t i = 0; i < m_width; ++i) {
            if (i > 0)
                m_buffer += ',';
            if (i < row.size())
                append(row[i]);
        }
        m_buffer += "\r\n";
        return m_buffer.size() >= kBuffered ? flush() : base::Result<>();
    }

    base::Result<> finish() override
    {
        XINGTU_TRY(flush());
        if (std::fclose(m_file.release()) != 0)
            return m_output.unwritable(std::strerror(errno));
        return m_output.moveToPlace();
    }

private:
    void append(const SheetCell &cell)
    {
        if (const auto *text = std::get_if<std::string>(&cell))
            appendText(*text);
        else if (const auto *whole = std::get_if<std::int64_t>(&cell))
            m_buffer += std::to_string(*whole);
        else if (const auto *number = std::get_if<double>(&cell))
            m_buffer += numberText(*number);
        else if (const auto *money = std::get_if<base::Money>(&cell))
            m_buffer += base::toYuanText(*money);
        else if (const auto *at = std::get_if<base::Timestamp>(&cell))
            m_buffer += at->isSet() ? localTimeText(*at, m_options.utcOffsetMinutes) : "";
        else if (const auto *flag = std::get_if<bool>(&cell))
            m_buffer += *flag ? "TRUE" : "FALSE";
    }

    void appendText(const std::string &text)
    {
        const bool guarded = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
        const bool spaced = !text.empty() && (text.front() == ' ' || text.back() == ' ');
        if (!spaced && text.find_first_of(",\"\r\n;\t") == std::string::npos) {
            m_buffer += guarded ? "'" : "";
            m_buffer += text;
            return;
        }
        m_buffer += guarded ? "\"'" : "\"";
        for (const char c : text) {
            if (c == '"')
                m_buffer += '"';
            m_buffer += c;
        }
        m_buffer += '"';
    }

    base::Result<> flush()
    {
        const std::size_t written = std::fwrite(m_buffer.data(), 1, m_buffer.size(), m_file.get());
        if (written != m_buffer.size() || std::fflush(m_file.get()) != 0)
            return m_output.unwritable(std::strerror(errno));
        m_buffer.clear();
        return {};
    }

    OutputFile m_output; ///< before the handle, so that the file is closed when the part is removed
    std::unique_ptr<std::FILE, CloseFile> m_file;
    WriteOptions m_options;
    std::string m_buffer;
    std::size_t m_width = 0;
};

} // namespace

OutputFile::OutputFile(std::filesystem::path file) : m_file(std::move(file)), m_part(m_file)
{
    m_part += ".part";
}

OutputFile::~OutputFile()
{
    std::error_code ignored;
    if (!m_moved)
        std::filesystem::remove(m_part, ignored);
}

base::Result<> OutputFile::moveToPlace()
{
    std::error_code error;
    std::filesystem::rename(m_part, m_file, error);
    if (error)
        return unwritable(error.message());
    m_moved = true;
    return {};
}

base::Error OutputFile::unwritable(const std::string &reason) const
{
    return base::refuse(base::ErrorCode::fileUnwritable, {{"file", name()}, {"reason", reason}});
}

std::string OutputFile::name() const
{
    return displayName(m_file);
}

std::string_view toText(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::text:
        return "text";
    case ColumnKind::integer:
        return "integer";
    case ColumnKind::number:
        return "number";
    case ColumnKind::rate:
        return "rate";
    case ColumnKind::money:
        return "money";
    case ColumnKind::time:
        return "time";
    case ColumnKind::flag:
        return "flag";
    }
    return "";
}

const std::vector<ColumnKind> &allOf(ColumnKind)
{
    static const std::vector<ColumnKind> all = {ColumnKind::text, ColumnKind::integer, ColumnKind::number,
                                                ColumnKind::rate, ColumnKind::money,   ColumnKind::time,
                                                ColumnKind::flag};
    return all;
}

base::Result<std::unique_ptr<TableWriter>>
openCsvWriter(const std::filesystem::path &file, const std::vector<SheetColumn> &columns, const WriteOptions &options)
{
    auto writer = std::make_unique<CsvWriter>(file, options);
    XINGTU_TRY(writer->open(columns));
    return std::unique_ptr<TableWriter>(std::move(writer));
}

base::Result<> writeTable(const std::filesystem::path &file, const TableSheet &sheet, const WriteOptions &options)
{
    const auto ending = file.extension();
    if (ending != ".csv" && ending != ".xlsx")
        return base::refuse(base::ErrorCode::badRequest,
                            {{"field", "file"}, {"reason", "a name that ends in .csv or .xlsx is expected"}});
    auto writer = ending == ".csv" ? openCsvWriter(file, sheet.columns, options)
                                   : openXlsxWriter(file, sheet.title, sheet.columns, options);
    XINGTU_TRY(writer);
    for (const SheetRow &row : sheet.rows)
        XINGTU_TRY((*writer)->add(row));
    return (*writer)->finish();
}

} // namespace exchange

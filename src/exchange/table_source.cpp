#include "exchange/table_source.h"

#include "exchange/csv_reader.h"

namespace exchange {

base::Result<std::unique_ptr<XlsxWorkbook>> openWorkbook(const std::filesystem::path &file)
{
    const auto bytes = openFile(file);
    XINGTU_TRY(bytes);
    auto whole = readAll(**bytes, kLargestXlsxFile, displayName(file));
    XINGTU_TRY(whole);
    return XlsxWorkbook::open(std::move(*whole), displayName(file));
}

base::Result<TableSource> openTable(const std::filesystem::path &file, const FilePreview &preview)
{
    TableSource source;
    if (preview.format == FileFormat::xlsx) {
        auto workbook = openWorkbook(file);
        XINGTU_TRY(workbook);
        source.workbook = std::move(*workbook);
        const auto sheet = source.workbook->findSheet(preview.sheet.value_or(""));
        XINGTU_TRY(sheet);
        auto reader = source.workbook->readSheet(*sheet);
        XINGTU_TRY(reader);
        source.reader = std::move(*reader);
        return source;
    }
    auto bytes = openFile(file);
    XINGTU_TRY(bytes);
    source.reader = std::make_unique<CsvReader>(
        Utf8Stream(std::move(*bytes), preview.encoding.value_or(Encoding::utf8)),
        preview.delimiter && !preview.delimiter->empty() ? preview.delimiter->front() : ',', displayName(file));
    return source;
}

base::Result<std::string> readJsonText(const std::filesystem::path &file, Encoding encoding)
{
    auto bytes = openFile(file);
    XINGTU_TRY(bytes);
    const auto tooLarge = [&](std::uint64_t actual) {
        return base::refuse(base::ErrorCode::fileTooLarge,
                            {{"file", displayName(file)}, {"limit_bytes", kLargestJsonFile}, {"actual_bytes", actual}});
    };
    if ((*bytes)->size() > kLargestJsonFile)
        return tooLarge((*bytes)->size());
    Utf8Stream stream(std::move(*bytes), encoding);
    std::string text;
    for (;;) {
        const auto more = stream.appendTo(text);
        XINGTU_TRY(more);
        if (!*more)
            return text;
        if (stream.bytesRead() > kLargestJsonFile)
            return tooLarge(stream.bytesRead());
    }
}

} // namespace exchange

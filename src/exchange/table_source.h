#pragma once

#include "exchange/file_preview.h"
#include "exchange/table_reader.h"
#include "exchange/xlsx_reader.h"

#include <memory>

namespace exchange {

/// A table of a file, open for reading from its first row.
struct TableSource
{
    std::unique_ptr<XlsxWorkbook> workbook; ///< outlives the reader that reads from it
    std::unique_ptr<TableReader> reader;
};

/// Opens the table that the preview describes (CSV or XLSX). Refuses as sniffFile does.
[[nodiscard]] base::Result<TableSource> openTable(const std::filesystem::path &file, const FilePreview &preview);

/// The whole text of a JSON file, as UTF-8. Refuses with fileUnreadable or fileTooLarge.
[[nodiscard]] base::Result<std::string> readJsonText(const std::filesystem::path &file, Encoding encoding);

/// The workbook of a file. Refuses with fileUnreadable, fileTooLarge, fileDamaged, fileHostile.
[[nodiscard]] base::Result<std::unique_ptr<XlsxWorkbook>> openWorkbook(const std::filesystem::path &file);

} // namespace exchange

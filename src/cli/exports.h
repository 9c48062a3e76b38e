#pragma once

#include "cli/export_words.h"
#include "exchange/table_writer.h"

#include <nlohmann/json.hpp>

#include <string_view>
#include <vector>

namespace cli {

struct ExportColumn
{
    std::string_view title;
    exchange::ColumnKind kind = exchange::ColumnKind::text;
    std::string_view member; ///< of a row of the query's answer
    Vocabulary words = Vocabulary::none;
};

/// One list that can be exported: a query, where its rows stand in the answer, and its columns.
struct ExportSpec
{
    std::string_view name;
    std::string_view help;
    std::string_view query;
    std::string_view rows;
    std::int64_t pageSize = 0; ///< the most that the query gives at once
    std::string_view sheet;
    std::vector<ExportColumn> columns;
};

[[nodiscard]] const std::vector<ExportSpec> &exportTable();

/// A row of an answer as the cells of a table.
[[nodiscard]] exchange::SheetRow sheetRowOf(const ExportSpec &spec, const nlohmann::json &row);
[[nodiscard]] std::vector<exchange::SheetColumn> sheetColumnsOf(const ExportSpec &spec);

} // namespace cli

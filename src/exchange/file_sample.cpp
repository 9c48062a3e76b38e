#include "exchange/file_sample.h"

#include "base/text.h"
#include "exchange/header_names.h"
#include "exchange/json_text.h"
#include "exchange/number_forms.h"
#include "exchange/record_builder.h"
#include "exchange/table_source.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace exchange {
namespace {

constexpr std::size_t kRowsBeforeHeader = 50;
constexpr std::size_t kMostColumns = 1024;
constexpr std::size_t kLongestSampledCell = 4000;

/// How many different fields the cells of a row name.
std::size_t recognisedIn(const std::vector<std::string> &row)
{
    std::set<const CreatorField *> fields;
    for (const std::string &cell : row)
        if (const HeaderMatch match = recogniseHeader(cell); match.confidence >= kAppliedConfidence)
            fields.insert(match.field);
    return fields.size();
}

bool looksLikeHeader(const std::vector<std::string> &row)
{
    std::set<std::string> texts;
    for (const std::string &cell : row) {
        if (base::trimmed(cell).empty())
            continue;
        if (readNumber(cell).state == CellState::value || !texts.insert(cell).second)
            return false;
    }
    return texts.size() >= 2;
}

/// The row among the first that names the most fields; the first of several.
std::optional<std::size_t> findHeader(const SampleRows &rows)
{
    std::optional<std::size_t> best;
    std::size_t bestCount = 0;
    for (std::size_t i = 0; i < rows.size() && i < kRowsBeforeHeader; ++i)
        if (const std::size_t count = recognisedIn(rows[i]); count > bestCount) {
            best = i;
            bestCount = count;
        }
    if (!best && !rows.empty() && looksLikeHeader(rows.front()))
        best = 0;
    return best;
}

} // namespace

base::Error notRecognised(const std::string &file, const std::string &reason)
{
    return base::refuse(base::ErrorCode::fileNotRecognised, {{"file", file}, {"reason", reason}});
}

base::Result<FileSample> sampleTable(const std::filesystem::path &file, const Mapping &mapping, FilePreview &preview)
{
    auto source = openTable(file, preview);
    XINGTU_TRY(source);
    SampleRows rows;
    std::vector<std::int64_t> lines;
    TableRow row;
    for (;;) {
        const auto more = source->reader->next(row);
        XINGTU_TRY(more);
        if (!*more || rows.size() >= kSampledRows + kRowsBeforeHeader)
            break;
        if (row.problem || (row.isBlank() && mapping.headerLine != row.line))
            continue;
        lines.push_back(row.line);
        rows.emplace_back();
        for (std::size_t i = 0; i < row.cells.size() && i < kMostColumns; ++i)
            rows.back().push_back(cutText(base::trimmed(row.cells[i]), kLongestSampledCell));
    }
    if (rows.empty())
        return notRecognised(preview.file, "it has no row with text in it");

    std::optional<std::size_t> header;
    if (mapping.headerLine) {
        const auto found = std::find(lines.begin(), lines.end(), *mapping.headerLine);
        if (found != lines.end())
            header = static_cast<std::size_t>(found - lines.begin());
        else if (*mapping.headerLine != 0)
            return base::refuse(base::ErrorCode::badRequest,
                                {{"field", "header_line"},
                                 {"reason", "there is no row on line " + std::to_string(*mapping.headerLine)}});
    } else {
        header = findHeader(rows);
    }
    FileSample sample;
    preview.headerLine = header ? lines[*header] : 0;
    if (header)
        sample.headers = rows[*header];
    const std::size_t first = header ? *header + 1 : 0;
    for (std::size_t i = first; i < rows.size() && sample.rows.size() < kSampledRows; ++i)
        if (rows[i] != sample.headers)
            sample.rows.push_back(std::move(rows[i]));

    std::size_t width = sample.headers.size();
    for (const auto &sampled : sample.rows)
        width = header ? width : std::max(width, sampled.size());
    sample.headers.resize(width);
    for (std::size_t i = 0; i < width; ++i)
        if (sample.headers[i].empty())
            sample.headers[i] = "#" + std::to_string(i + 1);
    return sample;
}

base::Result<FileSample> sampleJson(const std::filesystem::path &file, const FilePreview &preview,
                                    bool &isSquareResponse)
{
    const auto text = readJsonText(file, *preview.encoding);
    XINGTU_TRY(text);
    const AuthorList list = findAuthors(*text);
    if (!list.anyRecognised)
        return notRecognised(preview.file, "it is JSON, but no object in it describes a creator");
    isSquareResponse = list.isSquareResponse;
    FileSample sample;
    std::unordered_map<std::string, std::size_t> columns;
    for (const AuthorSlice &slice : list.slices) {
        if (sample.rows.size() >= kSampledRows)
            break;
        const auto author = parseJson(std::string_view(*text).substr(slice.start, slice.length));
        if (!author)
            continue;
        std::vector<std::string> row;
        for (auto &[name, value] : authorAttributes(*author)) {
            const auto [found, isNew] = columns.emplace(name, sample.headers.size());
            if (isNew && sample.headers.size() >= kMostColumns) {
                columns.erase(found);
                continue;
            }
            if (isNew)
                sample.headers.push_back(name);
            if (row.size() <= found->second)
                row.resize(found->second + 1);
            row[found->second] = std::move(value);
        }
        sample.rows.push_back(std::move(row));
    }
    return sample;
}

} // namespace exchange

#include "exchange/file_preview.h"

#include "base/text.h"
#include "exchange/csv_reader.h"
#include "exchange/file_sample.h"
#include "exchange/header_names.h"
#include "exchange/json_text.h"
#include "exchange/number_forms.h"
#include "exchange/table_source.h"
#include "exchange/unit_guess.h"

#include <algorithm>

namespace exchange {
namespace {

constexpr std::size_t kHeadBytes = 64 * 1024;
constexpr std::size_t kShownText = 200;
constexpr std::size_t kSamples = 5;

/// Refuses what is certainly no list of creators; tells workbooks from texts.
base::Result<FileFormat> formatOf(const std::string &file, std::string_view head)
{
    if (head.empty())
        return notRecognised(file, "it is empty");
    if (head.starts_with("PK\x03\x04"))
        return FileFormat::xlsx;
    if (head.starts_with("\xD0\xCF\x11\xE0"))
        return notRecognised(file,
                             "it is an old or password-protected Excel file; save it as .xlsx without a password");
    if (head.starts_with("%PDF"))
        return notRecognised(file, "it is a PDF document");
    const bool wide = head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF");
    if (!wide && head.find('\0') != std::string_view::npos)
        return notRecognised(file, "it is not a text");
    return FileFormat::csv;
}

std::string decodedHead(std::string bytes, Encoding encoding)
{
    Utf8Stream stream(std::make_unique<MemoryBytes>(std::move(bytes)), encoding);
    std::string text;
    for (auto more = stream.appendTo(text); more.ok() && *more; more = stream.appendTo(text)) {
    }
    return text;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// Shares of the values of a column that a field of that kind could read.
double readableShare(const CreatorField &field, const SampleRows &rows, std::size_t column)
{
    std::size_t given = 0;
    std::size_t readable = 0;
    for (const auto &row : rows) {
        if (column >= row.size() || isMissingWord(plainCell(row[column])))
            continue;
        ++given;
        RecordBuilder builder({"", Platform::sheet, 0, false});
        builder.begin(1);
        builder.set({"", &field, Structure::none, ColumnUnit::none, false}, row[column]);
        readable += builder.issues().empty() ? 1 : 0;
    }
    return given == 0 ? 1 : double(readable) / double(given);
}

/// A column whose header says nothing may still be told by what stands in it.
HeaderMatch recogniseValues(const SampleRows &rows, std::size_t column)
{
    std::size_t given = 0;
    std::size_t links = 0;
    std::size_t longIds = 0;
    for (const auto &row : rows) {
        const std::string_view text = column < row.size() ? plainCell(row[column]) : std::string_view();
        if (text.empty())
            continue;
        ++given;
        links += text.starts_with("https://") || text.starts_with("http://") ? 1 : 0;
        const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        longIds += digits && text.size() == 19 && (text.front() == '6' || text.front() == '7') ? 1 : 0;
    }
    if (given > 0 && links == given)
        return {findField("link"), 0.6, ColumnUnit::none};
    if (given > 0 && longIds == given)
        return {findField("star_id"), 0.5, ColumnUnit::none};
    return {};
}

std::vector<HeaderMatch> matchColumns(const FileSample &sample)
{
    std::vector<HeaderMatch> matches;
    for (std::size_t i = 0; i < sample.headers.size(); ++i) {
        HeaderMatch match = recogniseHeader(sample.headers[i]);
        if (match.field == nullptr && structureOf(sample.headers[i]) == Structure::none)
            match = recogniseValues(sample.rows, i);
        else if (match.field != nullptr && readableShare(*match.field, sample.rows, i) < 0.5)
            match.confidence *= 0.4;
        matches.push_back(match);
    }
    // One column a field: the surest, and of equals the first.
    for (std::size_t i = 0; i < matches.size(); ++i)
        for (std::size_t j = 0; j < matches.size(); ++j) {
            const bool better = matches[j].confidence > matches[i].confidence ||
                                (matches[j].confidence == matches[i].confidence && j < i);
            if (i != j && matches[i].field != nullptr && matches[i].field == matches[j].field && better)
                matches[i] = {};
        }
    return matches;
}

/// What the mapping states of the columns, by their place in the table.
struct Stated
{
    std::vector<ColumnUnit> units;
    std::vector<bool> ignored;
};

/// Applies what the mapping states over what was recognised. An attribute that JSON objects may or may not have need
/// not stand in the sample; a column that a table lacks is refused.
base::Result<> applyMapping(const Mapping &mapping, const FileSample &sample, bool isTable,
                            std::vector<HeaderMatch> &matches, Stated &stated)
{
    const auto columns = mapping.columns.value_or(std::vector<ColumnMapping>());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnMapping &column = columns[i];
        std::size_t index = sample.headers.size();
        if (column.index) {
            index = *column.index < 0 ? index : static_cast<std::size_t>(*column.index);
        } else {
            const auto same = [&](const std::string &header) {
                return header == *column.header || headerKey(header) == headerKey(*column.header);
            };
            index = static_cast<std::size_t>(std::find_if(sample.headers.begin(), sample.headers.end(), same) -
                                             sample.headers.begin());
        }
        if (index >= sample.headers.size() && !isTable)
            continue;
        if (index >= sample.headers.size())
            return base::refuse(base::ErrorCode::badRequest,
                                {{"field", "columns[" + std::to_string(i) + "]"},
                                 {"reason", "the file has no column " + column.header.value_or("with that index")}});
        if (column.field) {
            const CreatorField *field = findField(*column.field);
            for (HeaderMatch &other : matches)
                if (field != nullptr && other.field == field)
                    other = {};
            matches[index] = {field, field != nullptr ? 1.0 : 0.0, ColumnUnit::none};
        }
        stated.ignored[index] = column.field && column.field->empty();
        if (!column.unit)
            continue;
        if (matches[index].field == nullptr || !unitFits(*matches[index].field, *column.unit))
            return base::refuse(base::ErrorCode::badRequest,
                                {{"field", "columns[" + std::to_string(i) + "].unit"},
                                 {"reason", "the column cannot be in " + std::string(toText(*column.unit))}});
        stated.units[index] = *column.unit;
    }
    return {};
}

void guessPlatform(const FileSample &sample, const std::vector<HeaderMatch> &matches, bool isSquareResponse,
                   FilePreview &preview)
{
    const auto decide = [&](Platform platform, PlatformEvidence evidence) {
        preview.platform = platform;
        preview.platformEvidence = evidence;
    };
    if (isSquareResponse)
        return decide(Platform::douyin, PlatformEvidence::squareResponse);
    std::string headers;
    std::optional<std::size_t> linkColumn;
    std::optional<std::size_t> listIdColumn;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        headers += headerKey(sample.headers[i]) + " ";
        const std::string_view name = matches[i].field != nullptr ? matches[i].field->name : "";
        if (name == "star_id" || name == "core_user_id")
            return decide(Platform::douyin, PlatformEvidence::idColumns);
        if (name == "link")
            linkColumn = i;
        if (name == "list_id")
            listIdColumn = i;
    }
    std::string links;
    std::size_t longIds = 0;
    std::size_t ids = 0;
    for (const auto &row : sample.rows) {
        if (linkColumn && *linkColumn < row.size())
            links += row[*linkColumn].substr(0, 60) + " ";
        if (listIdColumn && *listIdColumn < row.size()) {
            const std::string_view id = plainCell(row[*listIdColumn]);
            ids += id.empty() ? 0 : 1;
            longIds += id.size() >= 15 && std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; })
                           ? 1
                           : 0;
        }
    }
    const std::string fileName = headerKey(preview.file);
    const auto named = [&](const std::string &text, PlatformEvidence evidence) {
        if (contains(text, "instagram"))
            decide(Platform::instagram, evidence);
        else if (contains(text, "tiktok"))
            decide(Platform::tiktok, evidence);
        else if (contains(text, "douyin") || contains(text, "抖音") || contains(text, "星图") ||
                 contains(text, "xingtu"))
            decide(Platform::douyin, evidence);
        return preview.platformEvidence != PlatformEvidence::none;
    };
    if (named(links, PlatformEvidence::linkHosts) || named(headers, PlatformEvidence::headerWords))
        return;
    if (ids > 0 && longIds == ids)
        return decide(Platform::douyin, PlatformEvidence::longIds);
    named(fileName, PlatformEvidence::fileName);
}

void fillColumns(const FileSample &sample, const std::vector<HeaderMatch> &matches, const Stated &stated,
                 bool isSquareResponse, FilePreview &preview)
{
    std::vector<const CreatorField *> fields;
    std::vector<ColumnUnit> headerUnits;
    for (const HeaderMatch &match : matches) {
        fields.push_back(match.confidence >= kAppliedConfidence ? match.field : nullptr);
        headerUnits.push_back(match.unit);
    }
    const auto units = guessUnits(fields, headerUnits, sample.rows, isSquareResponse);
    for (std::size_t i = 0; i < matches.size(); ++i) {
        PreviewColumn column;
        column.index = static_cast<std::int64_t>(i);
        column.header = cutText(sample.headers[i], kShownText);
        column.field = fields[i] != nullptr ? std::string(fields[i]->name) : "";
        column.confidence = fields[i] != nullptr ? matches[i].confidence : 0;
        column.unit = units[i];
        column.ignored = stated.ignored[i];
        if (stated.units[i] != ColumnUnit::none)
            column.unit = UnitGuess{stated.units[i], UnitEvidence::stated, std::nullopt, 1};
        for (const auto &row : sample.rows) {
            if (i >= row.size() || row[i].empty() || column.samples.size() >= kSamples)
                continue;
            std::string text = cutText(row[i], kShownText);
            if (std::find(column.samples.begin(), column.samples.end(), text) == column.samples.end())
                column.samples.push_back(std::move(text));
        }
        preview.columns.push_back(std::move(column));
    }
    for (std::size_t r = 0; r < sample.rows.size() && r < kShownRows; ++r) {
        preview.rows.emplace_back(matches.size());
        for (std::size_t i = 0; i < sample.rows[r].size() && i < matches.size(); ++i)
            preview.rows.back()[i] = cutText(sample.rows[r][i], kShownText);
    }
}

base::Result<> sniffText(const std::filesystem::path &file, const Mapping &mapping, std::string head,
                         FilePreview &preview)
{
    preview.encoding = mapping.encoding;
    preview.encodingEvidence = EncodingEvidence::stated;
    if (!mapping.encoding) {
        const auto bytes = openFile(file);
        XINGTU_TRY(bytes);
        const auto guess = sniffEncoding(**bytes);
        XINGTU_TRY(guess);
        preview.encoding = guess->encoding;
        preview.encodingEvidence = guess->evidence;
        preview.damagedBytes = static_cast<std::int64_t>(guess->damagedBytes);
    }
    const std::string text = decodedHead(std::move(head), *preview.encoding);
    preview.format = mapping.format.value_or(looksLikeJson(text) ? FileFormat::json : FileFormat::csv);
    if (preview.format == FileFormat::xlsx)
        return notRecognised(preview.file, "it is no workbook");
    if (preview.format == FileFormat::json)
        return {};
    const std::string_view start = base::trimmed(text);
    if (start.starts_with("<"))
        return notRecognised(preview.file,
                             "it is an HTML or XML page; open it in a spreadsheet program and save it as .xlsx");
    if (preview.sizeBytes > static_cast<std::int64_t>(kLargestCsvFile))
        return base::refuse(
            base::ErrorCode::fileTooLarge,
            {{"file", preview.file}, {"limit_bytes", kLargestCsvFile}, {"actual_bytes", preview.sizeBytes}});
    preview.delimiter = mapping.delimiter ? *mapping.delimiter : std::string(1, sniffDelimiter(text));
    return {};
}

} // namespace

base::Result<FilePreview> sniffFile(const std::filesystem::path &file, const Mapping &mapping)
{
    XINGTU_TRY(checkMapping(mapping));
    FilePreview preview;
    preview.file = displayName(file);
    auto bytes = openFile(file);
    XINGTU_TRY(bytes);
    preview.sizeBytes = static_cast<std::int64_t>((*bytes)->size());
    std::string head(kHeadBytes, '\0');
    const auto headSize = (*bytes)->read(head.data(), head.size());
    XINGTU_TRY(headSize);
    head.resize(*headSize);
    bytes->reset();
    const auto format = formatOf(preview.file, head);
    XINGTU_TRY(format);
    preview.format = *format;

    bool isSquareResponse = false;
    if (preview.format == FileFormat::xlsx) {
        const auto workbook = openWorkbook(file);
        XINGTU_TRY(workbook);
        const auto sheet = (*workbook)->findSheet(mapping.sheet.value_or(""));
        XINGTU_TRY(sheet);
        for (const XlsxSheet &each : (*workbook)->sheets())
            preview.sheets.push_back(each.name);
        preview.sheet = sheet->name;
    } else {
        XINGTU_TRY(sniffText(file, mapping, std::move(head), preview));
    }
    const auto sampled = preview.format == FileFormat::json ? sampleJson(file, preview, isSquareResponse)
                                                            : sampleTable(file, mapping, preview);
    XINGTU_TRY(sampled);
    const FileSample &sample = *sampled;

    auto matches = matchColumns(sample);
    Stated stated{std::vector<ColumnUnit>(matches.size(), ColumnUnit::none), std::vector<bool>(matches.size(), false)};
    XINGTU_TRY(applyMapping(mapping, sample, preview.format != FileFormat::json, matches, stated));
    guessPlatform(sample, matches, isSquareResponse, preview);
    if (mapping.platform) {
        preview.platform = *mapping.platform;
        preview.platformEvidence = PlatformEvidence::stated;
    }
    fillColumns(sample, matches, stated, isSquareResponse, preview);
    return preview;
}

Mapping mappingOf(const FilePreview &preview)
{
    Mapping mapping;
    mapping.format = preview.format;
    mapping.encoding = preview.encoding;
    mapping.delimiter = preview.delimiter;
    mapping.sheet = preview.sheet;
    if (preview.format != FileFormat::json)
        mapping.headerLine = preview.headerLine;
    mapping.platform = preview.platform;
    mapping.utcOffsetMinutes = 480;
    mapping.keepOther = true;
    mapping.columns.emplace();
    for (const PreviewColumn &column : preview.columns) {
        if (column.field.empty())
            continue;
        ColumnMapping mapped;
        mapped.header = column.header;
        // In JSON the order of the members means nothing.
        if (preview.format != FileFormat::json)
            mapped.index = column.index;
        mapped.field = column.field;
        if (column.unit)
            mapped.unit = column.unit->unit;
        mapping.columns->push_back(std::move(mapped));
    }
    return mapping;
}

} // namespace exchange

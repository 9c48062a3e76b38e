#pragma once

#include "base/describe.h"
#include "exchange/encoding.h"
#include "exchange/mapping.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace exchange {

/// Files over these sizes are refused with fileTooLarge; a workbook over kLargestXlsxFile (zip_archive.h).
constexpr std::uint64_t kLargestCsvFile = 2ULL * 1024 * 1024 * 1024;
constexpr std::uint64_t kLargestJsonFile = 256ULL * 1024 * 1024;

/// Rows that are looked at to tell headers, units and the platform.
constexpr std::size_t kSampledRows = 200;
/// Rows that a preview shows.
constexpr std::size_t kShownRows = 20;

/// Why a unit is believed to be the one of a column. `figure` of the guess goes with it.
enum class UnitEvidence {
    stated,         ///< set by hand
    headerSays,     ///< the header names the unit
    cellsSay,       ///< the cells name the unit; figure: share of the cells
    cpmAgrees,      ///< quote ÷ expected plays × 1000 gives the CPM beside it; figure: the median of quote over that
    squareResponse, ///< the platform's creator-square response gives quotes in 元
    hasFractions,   ///< amounts with a fraction cannot be 分 or 厘
    perFollower,    ///< figure: the median quote per follower, which is about 0.01 to 0.5 元 for real creators
    usual,          ///< nothing speaks for another unit than the usual one
    valuesAboveOne, ///< a share cannot be that large unless it is a percentage; figure: the largest value
    valuesBelowOne, ///< figure: the largest value
};
[[nodiscard]] std::string_view toText(UnitEvidence evidence);
[[nodiscard]] const std::vector<UnitEvidence> &allOf(UnitEvidence);

struct UnitGuess
{
    ColumnUnit unit = ColumnUnit::none;
    UnitEvidence evidence = UnitEvidence::usual;
    std::optional<double> figure;
    double confidence = 0; ///< 0 … 1

    static void describe(auto &self, auto &&field)
    {
        field("unit", self.unit);
        field("evidence", self.evidence);
        field("figure", self.figure);
        field("confidence", self.confidence);
    }
};

enum class PlatformEvidence {
    stated,         ///< set by hand
    squareResponse, ///< it is a creator-square response
    idColumns,      ///< it has columns for the ids of 星图 or 抖音
    linkHosts,      ///< the links lead to the platform
    headerWords,    ///< the headers name the platform
    longIds,        ///< its ids have as many digits as the platform's
    fileName,       ///< the file's name names the platform
    none,           ///< nothing names a platform
};
[[nodiscard]] std::string_view toText(PlatformEvidence evidence);
[[nodiscard]] const std::vector<PlatformEvidence> &allOf(PlatformEvidence);

struct PreviewColumn
{
    std::int64_t index = 0;
    std::string header;   ///< "#3" for the third column of a table without a header
    std::string field;    ///< canonical name; empty when the column is not recognised and goes to `other`
    bool ignored = false; ///< the mapping leaves the column out
    double confidence = 0;
    std::optional<UnitGuess> unit;
    std::vector<std::string> samples; ///< up to five values that differ

    static void describe(auto &self, auto &&field_)
    {
        field_("index", self.index);
        field_("header", self.header);
        field_("field", self.field);
        field_("ignored", self.ignored);
        field_("confidence", self.confidence);
        field_("unit", self.unit);
        field_("samples", self.samples);
    }
};

/// What a file seems to be, before anything is read for good.
struct FilePreview
{
    std::string file;
    std::int64_t sizeBytes = 0;
    FileFormat format = FileFormat::csv;
    std::optional<Encoding> encoding; ///< not for XLSX
    std::optional<EncodingEvidence> encodingEvidence;
    std::int64_t damagedBytes = 0;
    std::optional<std::string> delimiter; ///< CSV only
    std::vector<std::string> sheets;      ///< XLSX only
    std::optional<std::string> sheet;
    std::int64_t headerLine = 0; ///< 0: no header (always so in JSON)
    Platform platform = Platform::sheet;
    PlatformEvidence platformEvidence = PlatformEvidence::none;
    std::vector<PreviewColumn> columns;
    std::vector<std::vector<std::string>> rows; ///< the first rows, one text for each column

    static void describe(auto &self, auto &&field)
    {
        field("file", self.file);
        field("size_bytes", self.sizeBytes);
        field("format", self.format);
        field("encoding", self.encoding);
        field("encoding_evidence", self.encodingEvidence);
        field("damaged_bytes", self.damagedBytes);
        field("delimiter", self.delimiter);
        field("sheets", self.sheets);
        field("sheet", self.sheet);
        field("header_line", self.headerLine);
        field("platform", self.platform);
        field("platform_evidence", self.platformEvidence);
        field("columns", self.columns);
        field("rows", self.rows);
    }
};

/// Recognises a file by its content and looks at its first rows; what `mapping` states is taken as stated. Refuses with
/// fileUnreadable, fileTooLarge, fileNotRecognised, fileDamaged, fileHostile, sheetNotFound, badRequest (mapping).
[[nodiscard]] base::Result<FilePreview> sniffFile(const std::filesystem::path &file, const Mapping &mapping = {});

/// The mapping that reads the file as the preview shows it: what a wizard starts from and what `--map` files are made
/// of.
[[nodiscard]] Mapping mappingOf(const FilePreview &preview);

} // namespace exchange

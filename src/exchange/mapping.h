#pragma once

#include "base/describe.h"
#include "exchange/encoding.h"
#include "exchange/import_types.h"

#include <optional>
#include <string>
#include <vector>

namespace exchange {

/// How one column is to be read. The column is named by its header, or by its index (from 0) where headers repeat.
struct ColumnMapping
{
    std::optional<std::string> header;
    std::optional<std::int64_t> index;
    std::optional<std::string> field; ///< canonical name; "" leaves the column out; absent keeps what is recognised
    std::optional<ColumnUnit> unit;

    static void describe(auto &self, auto &&field_)
    {
        field_("header", self.header);
        field_("index", self.index);
        field_("field", self.field);
        field_("unit", self.unit);
    }
};

/// What a person, or a file given with `--map`, decides about reading a file. All of it is optional: what is absent is
/// recognised from the content.
struct Mapping
{
    std::optional<FileFormat> format;
    std::optional<Encoding> encoding;
    std::optional<std::string> delimiter; ///< one character
    std::optional<std::string> sheet;
    std::optional<std::int64_t> headerLine; ///< 0: the table has no header
    std::optional<Platform> platform;
    std::optional<std::int64_t> utcOffsetMinutes; ///< of times without a zone; 480 (Beijing) when absent
    std::optional<bool> keepOther;                ///< keep columns that belong to no field; true when absent
    std::optional<std::vector<ColumnMapping>> columns;

    static void describe(auto &self, auto &&field)
    {
        field("format", self.format);
        field("encoding", self.encoding);
        field("delimiter", self.delimiter);
        field("sheet", self.sheet);
        field("header_line", self.headerLine);
        field("platform", self.platform);
        field("utc_offset_minutes", self.utcOffsetMinutes);
        field("keep_other", self.keepOther);
        field("columns", self.columns);
    }
};

struct CreatorField;
/// True when figures of that field can be in that unit.
[[nodiscard]] bool unitFits(const CreatorField &field, ColumnUnit unit);

/// Reads a mapping from JSON text. Refuses with badRequest that names the member.
[[nodiscard]] base::Result<Mapping> mappingFromText(std::string_view json);

/// Refuses with badRequest: unknown field, a unit that the field cannot have, a delimiter of other than one character,
/// an offset outside ±14 h, a column without header and index, two columns for one field.
[[nodiscard]] base::Result<> checkMapping(const Mapping &mapping);

} // namespace exchange

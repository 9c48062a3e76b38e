#include "exchange/mapping.h"

#include "base/text.h"
#include "exchange/field_table.h"
#include "exchange/json_text.h"

#include <set>

namespace exchange {
namespace {

base::Error bad(const std::string &field, const std::string &reason)
{
    return base::refuse(base::ErrorCode::badRequest, {{"field", field}, {"reason", reason}});
}

} // namespace

bool unitFits(const CreatorField &field, ColumnUnit unit)
{
    switch (unit) {
    case ColumnUnit::none:
        return true;
    case ColumnUnit::yuan:
    case ColumnUnit::fen:
    case ColumnUnit::li:
    case ColumnUnit::wanYuan:
        return field.isMoney();
    case ColumnUnit::ones:
    case ColumnUnit::thousands:
    case ColumnUnit::wan:
        return field.kind == FieldKind::integer || field.kind == FieldKind::number;
    case ColumnUnit::ratio:
    case ColumnUnit::percent:
        return field.kind == FieldKind::rate;
    }
    return false;
}

base::Result<Mapping> mappingFromText(std::string_view json)
{
    const auto parsed = parseJson(json);
    if (!parsed)
        return bad("mapping", "it is not JSON");
    auto mapping = base::fromJson<Mapping>(*parsed);
    XINGTU_TRY(mapping);
    XINGTU_TRY(checkMapping(*mapping));
    return mapping;
}

base::Result<> checkMapping(const Mapping &mapping)
{
    if (mapping.delimiter && mapping.delimiter->size() != 1)
        return bad("delimiter", "one character is expected");
    if (mapping.utcOffsetMinutes)
        XINGTU_TRY(base::checkRange("utc_offset_minutes", *mapping.utcOffsetMinutes, -14 * 60, 14 * 60));
    if (mapping.headerLine)
        XINGTU_TRY(base::checkRange("header_line", *mapping.headerLine, 0, 10'000));
    std::set<std::string> used;
    const auto columns = mapping.columns.value_or(std::vector<ColumnMapping>());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnMapping &column = columns[i];
        const std::string path = "columns[" + std::to_string(i) + "]";
        if (!column.header && !column.index)
            return bad(path, "a header or an index is expected");
        if (!column.field || column.field->empty())
            continue;
        const CreatorField *field = findField(*column.field);
        if (field == nullptr)
            return bad(path + ".field", "there is no field " + *column.field);
        if (column.unit && !unitFits(*field, *column.unit))
            return bad(path + ".unit", std::string(field->name) + " cannot be in " + std::string(toText(*column.unit)));
        if (!used.insert(*column.field).second)
            return bad(path + ".field", "two columns for " + *column.field);
    }
    return {};
}

} // namespace exchange

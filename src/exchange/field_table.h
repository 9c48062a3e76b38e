#pragma once

#include "exchange/creator_record.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace exchange {

template <FieldKind kind>
using FieldMember = typename FieldStorage<kind>::Type CreatorRecord::*;

/// One line of creator_fields.inc.
struct CreatorField
{
    std::string_view name; ///< canonical: the platform's own name where it has one
    FieldKind kind;
    std::string_view unit;
    std::vector<std::string_view> headers; ///< besides the canonical name
    std::string_view meaning;
    bool official = true; ///< the platform's own name
    std::variant<FieldMember<FieldKind::text>, FieldMember<FieldKind::integer>, FieldMember<FieldKind::number>,
                 FieldMember<FieldKind::money>, FieldMember<FieldKind::moneyList>, FieldMember<FieldKind::textList>,
                 FieldMember<FieldKind::flag>, FieldMember<FieldKind::time>, FieldMember<FieldKind::gender>,
                 FieldMember<FieldKind::json>>
        member;

    [[nodiscard]] bool isMoney() const { return kind == FieldKind::money || kind == FieldKind::moneyList; }
    [[nodiscard]] bool isText() const
    {
        return kind == FieldKind::text || kind == FieldKind::longText || kind == FieldKind::name;
    }
};

/// Every field that a file can fill, in the order of creator_fields.inc.
[[nodiscard]] const std::vector<CreatorField> &creatorFields();

/// The field of that canonical name, or nullptr.
[[nodiscard]] const CreatorField *findField(std::string_view name);

/// What a header was recognised as. `confidence`: 1 canonical name, 0.95 known header, 0.9 known header without the
/// unit in it, 0.6 one slip of the pen away from a known header of six letters or more; 0 not recognised.
struct HeaderMatch
{
    const CreatorField *field = nullptr;
    double confidence = 0;
    ColumnUnit unit = ColumnUnit::none; ///< that the header itself states: 报价（元）, price_60_fen, 粉丝数(w)
};
[[nodiscard]] HeaderMatch recogniseHeader(std::string_view header);

/// The unit that a word such as 元, 万元, fen, w or % names.
[[nodiscard]] ColumnUnit unitFromWord(std::string_view word);

[[nodiscard]] std::string_view kindName(FieldKind kind);

/// docs/fields.md: every field with type, unit and recognised headers.
[[nodiscard]] std::string fieldsMarkdown();

} // namespace exchange

#include "exchange/field_table.h"

#include "exchange/header_names.h"
#include "exchange/number_forms.h"

#include <algorithm>
#include <unordered_map>

namespace exchange {
namespace {

std::vector<std::string_view> splitBar(std::string_view text)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t bar = std::min(text.find('|'), text.size());
        parts.push_back(text.substr(0, bar));
        text.remove_prefix(std::min(bar + 1, text.size()));
    }
    return parts;
}

CreatorField makeField(FieldKind kind, std::string_view name, std::string_view unit, std::string_view headers,
                       std::string_view meaning, decltype(CreatorField::member) member)
{
    const bool official = !meaning.starts_with("* ");
    if (!official)
        meaning.remove_prefix(2);
    return {name, kind, unit, splitBar(headers), meaning, official, member};
}

struct KnownHeader
{
    const CreatorField *field;
    bool canonical;
};

const std::unordered_map<std::string, KnownHeader> &knownHeaders()
{
    static const auto table = [] {
        std::unordered_map<std::string, KnownHeader> known;
        for (const CreatorField &field : creatorFields())
            known.emplace(headerKey(field.name), KnownHeader{&field, true});
        for (const CreatorField &field : creatorFields())
            for (const std::string_view header : field.headers)
                known.emplace(headerKey(header), KnownHeader{&field, false});
        return known;
    }();
    return table;
}

const KnownHeader *findKnown(const std::string &key)
{
    const auto found = knownHeaders().find(key);
    return found == knownHeaders().end() ? nullptr : &found->second;
}

struct UnitWord
{
    std::string_view word;
    ColumnUnit unit;
};

constexpr UnitWord kUnitWords[] = {
    {"万元", ColumnUnit::wanYuan}, {"元", ColumnUnit::yuan},       {"分", ColumnUnit::fen},
    {"厘", ColumnUnit::li},        {"千分之一元", ColumnUnit::li}, {"yuan", ColumnUnit::yuan},
    {"rmb", ColumnUnit::yuan},     {"cny", ColumnUnit::yuan},      {"¥", ColumnUnit::yuan},
    {"fen", ColumnUnit::fen},      {"li", ColumnUnit::li},         {"wan", ColumnUnit::wan},
    {"万", ColumnUnit::wan},       {"w", ColumnUnit::wan},         {"k", ColumnUnit::thousands},
    {"千", ColumnUnit::thousands}, {"%", ColumnUnit::percent},     {"百分比", ColumnUnit::percent}};

/// A unit that the field cannot have is no unit: "(w)" on a quote is 万元, "(k)" on a text says nothing.
ColumnUnit fitting(const CreatorField &field, ColumnUnit unit)
{
    const bool moneyUnit =
        unit == ColumnUnit::yuan || unit == ColumnUnit::fen || unit == ColumnUnit::li || unit == ColumnUnit::wanYuan;
    if (field.isMoney())
        return unit == ColumnUnit::wan ? ColumnUnit::wanYuan : moneyUnit ? unit : ColumnUnit::none;
    if (field.kind == FieldKind::rate)
        return unit == ColumnUnit::percent ? unit : ColumnUnit::none;
    if (field.kind == FieldKind::integer || field.kind == FieldKind::number)
        return unit == ColumnUnit::wan || unit == ColumnUnit::thousands ? unit : ColumnUnit::none;
    return ColumnUnit::none;
}

HeaderMatch matchSlip(const std::string &key)
{
    if (key.size() < 6)
        return {};
    const CreatorField *only = nullptr;
    for (const auto &[known, header] : knownHeaders()) {
        if (known.size() < 6 || !differByOneSlip(key, known))
            continue;
        if (only != nullptr && only != header.field)
            return {};
        only = header.field;
    }
    const bool ascii = std::all_of(key.begin(), key.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return ascii && only != nullptr ? HeaderMatch{only, 0.6, ColumnUnit::none} : HeaderMatch{};
}

} // namespace

const std::vector<CreatorField> &creatorFields()
{
    static const std::vector<CreatorField> fields = {
#define XINGTU_CREATOR_FIELD(kind, member, name, unit, headers, meaning)                                               \
    makeField(FieldKind::kind, name, unit, headers, meaning, &CreatorRecord::member),
#include "exchange/creator_fields.inc"
#undef XINGTU_CREATOR_FIELD
    };
    return fields;
}

const CreatorField *findField(std::string_view name)
{
    const auto &fields = creatorFields();
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const CreatorField &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

ColumnUnit unitFromWord(std::string_view word)
{
    const auto matches = [&](const UnitWord &candidate) {
        return word.size() == candidate.word.size() &&
               std::equal(word.begin(), word.end(), candidate.word.begin(), [](char a, char b) {
                   return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
               });
    };
    if (word.starts_with("单位"))
        word.remove_prefix(std::string_view("单位").size());
    while (word.starts_with(':') || word.starts_with(' '))
        word.remove_prefix(1);
    const auto *found = std::find_if(std::begin(kUnitWords), std::end(kUnitWords), matches);
    return found == std::end(kUnitWords) ? ColumnUnit::none : found->unit;
}

HeaderMatch recogniseHeader(std::string_view header)
{
    const std::string key = headerKey(header);
    if (key.empty())
        return {};
    if (const KnownHeader *known = findKnown(key)) {
        const bool percent = foldWidth(header).find('%') != std::string::npos;
        return {known->field, known->canonical ? 1.0 : 0.95,
                fitting(*known->field, percent ? ColumnUnit::percent : ColumnUnit::none)};
    }

    const auto [name, bracket] = splitHeader(header);
    if (!bracket.empty())
        if (const KnownHeader *known = findKnown(headerKey(name)))
            return {known->field, 0.9, fitting(*known->field, unitFromWord(bracket))};

    for (const auto &[word, unit] : kUnitWords) {
        if (key.size() <= word.size() || !key.ends_with(word))
            continue;
        const KnownHeader *known = findKnown(key.substr(0, key.size() - word.size()));
        if (known != nullptr && fitting(*known->field, unit) != ColumnUnit::none)
            return {known->field, 0.9, fitting(*known->field, unit)};
    }
    return matchSlip(key);
}

std::string_view kindName(FieldKind kind)
{
    switch (kind) {
    case FieldKind::text:
    case FieldKind::longText:
    case FieldKind::name:
        return "text";
    case FieldKind::id:
        return "id";
    case FieldKind::integer:
        return "integer";
    case FieldKind::number:
        return "number";
    case FieldKind::rate:
        return "rate";
    case FieldKind::money:
        return "money";
    case FieldKind::moneyList:
        return "list of money";
    case FieldKind::textList:
        return "list of texts";
    case FieldKind::flag:
        return "flag";
    case FieldKind::time:
        return "time";
    case FieldKind::gender:
        return "unknown, male or female";
    case FieldKind::json:
        return "json";
    }
    return "";
}

std::string fieldsMarkdown()
{
    std::string page = R"(# Fields of a creator

This page is generated from `src/exchange/creator_fields.inc`. Change that file, then run
`XINGTU_UPDATE_DOCS=1 build/dev/bin/exchange_test --gtest_filter=FieldTable.keepsFieldsPageCurrent`.

Import recognises a column by its header: the field's name or one of the headers beside it. Case, spaces, punctuation and
full-width forms do not matter; a unit in brackets or at the end (`报价（元）`, `price_60_fen`, `粉丝数(w)`) is understood.
Names in *italics* are ours, the others are the platform's own.

| type | how it is read |
|---|---|
| text | as given, without white space at its ends; at most 500 characters, 4,000 for remarks and the like |
| id | digits, kept as text; an id that a spreadsheet has rounded (`7.02934E+18`) is refused |
| integer | `10.4M`, `85k`, `1.2万`, `3.4亿`, `1,234`, `2.28E+11`; a fraction is rounded to the nearest whole, halves away from zero |
| number | as an integer, fractions kept |
| rate | a ratio; `12.5%` is 0.125; a column of percentages without the sign is recognised and can be set by hand |
| money | unit 元, 分 or 厘 (元 × 1000), found out with its evidence and changeable; kept in 分 |
| list | JSON array, or values divided by `\|`, `;`, `；`, `、` (amounts also by `/` and `~`) |
| flag | `1`/`0`, `true`/`false`, `是`/`否`, `yes`/`no` |
| time | `2024/3/1`, `2024-03-01 09:30`, `2024年3月1日`, `20240301`, seconds since 1970, spreadsheet serial numbers; local time of the list |

Blank, `-`, `—`, `nan`, `null`, `N/A`, `无` mean that nothing is known: the field is absent, never 0.

| field | type | unit | meaning | recognised headers |
|---|---|---|---|---|
)";
    for (const CreatorField &field : creatorFields()) {
        std::string headers;
        for (const std::string_view header : field.headers)
            headers += (headers.empty() ? "`" : ", `") + std::string(header) + "`";
        const std::string name = "`" + std::string(field.name) + "`";
        page += "| " + (field.official ? name : "*" + name + "*") + " | " + std::string(kindName(field.kind)) + " | " +
                std::string(field.unit) + " | " + std::string(field.meaning) + " | " + headers + " |\n";
    }
    page += R"(
Made while reading: `platform` (douyin, tiktok, instagram, sheet), `platform_id` with `platform_id_kind` (`star_id`, else
`core_user_id`, else the handle in lower case, else `list_id`), `categories` (the platform's name of each `tag_l1` that is
recognised, misspelt ones included), `price_list_min_fen` and `price_list_max_fen`, `quotes` (the price list of
`task_infos`, with the platform's `video_type`: 1 is 1–20 s, 2 is 21–60 s, 71 is 60 s+), `works` (`last_10_items` and
`items`), and `other`: whatever belongs to no field, by its own name.
)";
    return page;
}

} // namespace exchange

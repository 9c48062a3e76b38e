#pragma once

#include "base/describe.h"
#include "exchange/import_types.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace exchange {

/// How a field is written in a file and kept in a record.
enum class FieldKind {
    text,      ///< at most 500 characters
    longText,  ///< at most 4,000 characters
    name,      ///< as text, but words such as "nan" or "无" are names, not blanks
    id,        ///< digits kept as text
    integer,   ///< a fraction is rounded to the nearest whole, halves away from zero
    number,    ///< a double, as given
    rate,      ///< a ratio: 12 % is 0.12
    money,     ///< base::Money
    moneyList, ///< several amounts in one cell, in the order given
    textList,  ///< several words in one cell, in the order given
    flag,      ///< yes or no
    time,      ///< base::Timestamp
    gender,
    json, ///< JSON inside a text
};

template <FieldKind kind>
struct FieldStorage
{
    using Type = std::optional<std::string>;
};
template <>
struct FieldStorage<FieldKind::integer>
{
    using Type = std::optional<std::int64_t>;
};
template <>
struct FieldStorage<FieldKind::number>
{
    using Type = std::optional<double>;
};
template <>
struct FieldStorage<FieldKind::rate>
{
    using Type = std::optional<double>;
};
template <>
struct FieldStorage<FieldKind::money>
{
    using Type = std::optional<base::Money>;
};
template <>
struct FieldStorage<FieldKind::moneyList>
{
    using Type = std::vector<base::Money>;
};
template <>
struct FieldStorage<FieldKind::textList>
{
    using Type = std::vector<std::string>;
};
template <>
struct FieldStorage<FieldKind::flag>
{
    using Type = std::optional<bool>;
};
template <>
struct FieldStorage<FieldKind::time>
{
    using Type = std::optional<base::Timestamp>;
};
template <>
struct FieldStorage<FieldKind::gender>
{
    using Type = std::optional<Gender>;
};
template <>
struct FieldStorage<FieldKind::json>
{
    using Type = std::optional<nlohmann::json>;
};

/// A work of the creator. Two counts of plays are kept apart, because the platform gives two that differ.
struct CreatorWork
{
    std::string itemId;
    std::optional<std::string> title;
    std::optional<base::Timestamp> createdAt;
    std::optional<base::Timestamp> publishedAt;
    std::optional<std::int64_t> plays; ///< `vv` of `last_10_items`
    std::optional<std::int64_t> likes;
    std::optional<std::int64_t> comments;
    std::optional<std::int64_t> shares;
    std::optional<bool> highQuality;
    std::optional<std::int64_t> listedPlays; ///< `vv` of `items`
    std::vector<std::int64_t> videoTags;     ///< `video_tag` of `items`: the lists in which the work stood

    static void describe(auto &self, auto &&field)
    {
        field("item_id", self.itemId);
        field("title", self.title);
        field("created_at", self.createdAt);
        field("published_at", self.publishedAt);
        field("plays", self.plays);
        field("likes", self.likes);
        field("comments", self.comments);
        field("shares", self.shares);
        field("high_quality", self.highQuality);
        field("listed_plays", self.listedPlays);
        field("video_tags", self.videoTags);
    }
};

/// One line of `task_infos[].price_infos[]`. `videoType` is the platform's code of what is sold: 1 is a video of 1–20
/// s, 2 of 21–60 s, 71 over 60 s (official field dictionary, `video_type`); other codes are kept as they are.
struct CreatorQuote
{
    std::int64_t videoType = 0;
    std::int64_t taskCategory = 0;
    base::Money price;
    std::optional<base::Money> floorPrice;
    std::optional<base::Money> ceilingPrice;
    std::optional<base::Timestamp> startsAt;
    std::optional<base::Timestamp> endsAt;
    std::optional<std::int64_t> status;

    static void describe(auto &self, auto &&field)
    {
        field("video_type", self.videoType);
        field("task_category", self.taskCategory);
        field("price_fen", self.price);
        field("floor_price_fen", self.floorPrice);
        field("ceiling_price_fen", self.ceilingPrice);
        field("starts_at", self.startsAt);
        field("ends_at", self.endsAt);
        field("status", self.status);
    }
};

namespace detail {

/// Money fields end in `_fen` in JSON; the others keep the canonical name.
template <FieldKind kind>
constexpr const char *jsonName(const char *name, const char *nameFen)
{
    return kind == FieldKind::money || kind == FieldKind::moneyList ? nameFen : name;
}

} // namespace detail

/// One creator as it was read from a file. What the file does not tell is absent, never 0. The fields of
/// creator_fields.inc are members of this struct; docs/fields.md lists them.
struct CreatorRecord
{
    Platform platform = Platform::sheet;
    /// star_id, else core_user_id, else the account handle in lower case, else the id in the list. Never empty in a
    /// record that a reader hands out.
    std::string platformId;
    PlatformIdKind platformIdKind = PlatformIdKind::listId;

#define XINGTU_CREATOR_FIELD(kind, member, ...) FieldStorage<FieldKind::kind>::Type member;
#include "exchange/creator_fields.inc"
#undef XINGTU_CREATOR_FIELD

    /// The platform's name of the category for each tag of level 1 that is recognised, misspelt ones included.
    std::vector<std::string> categories;
    /// Smallest and largest of all quotes in `priceList`.
    std::optional<base::Money> priceListMin;
    std::optional<base::Money> priceListMax;
    std::vector<CreatorQuote> quotes;
    std::vector<CreatorWork> works;
    /// Columns and attributes that belong to no field, by their own names, as text: nothing of the file is dropped.
    nlohmann::json other = nlohmann::json::object();

    static void describe(auto &self, auto &&field)
    {
        field("platform", self.platform);
        field("platform_id", self.platformId);
        field("platform_id_kind", self.platformIdKind);
#define XINGTU_CREATOR_FIELD(kind, member, name, ...)                                                                  \
    field(detail::jsonName<FieldKind::kind>(name, name "_fen"), self.member);
#include "exchange/creator_fields.inc"
#undef XINGTU_CREATOR_FIELD
        field("categories", self.categories);
        field("price_list_min_fen", self.priceListMin);
        field("price_list_max_fen", self.priceListMax);
        field("quotes", self.quotes);
        field("works", self.works);
        field("other", self.other);
    }
};

/// Every id by which an earlier import may know this creator, strongest first: 星图 id, uid, handle, id in the list.
[[nodiscard]] std::vector<std::pair<PlatformIdKind, std::string>> matchKeys(const CreatorRecord &record);

/// Sets platformId and platformIdKind from the ids of the record. False when it has none.
bool takePlatformId(CreatorRecord &record);

} // namespace exchange

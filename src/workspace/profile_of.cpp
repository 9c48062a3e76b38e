#include "exchange/category_names.h"
#include "workspace/imports.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace workspace {

namespace {

// What the profile has members for; everything else of a record is kept in `extra` under its own name.
constexpr std::array<std::string_view, 37> kOwnMembers = {"platform",
                                                          "platform_id",
                                                          "nick_name",
                                                          "core_user_id",
                                                          "gender",
                                                          "province",
                                                          "city",
                                                          "author_type",
                                                          "author_ecom_level",
                                                          "follower",
                                                          "fans_increment_within_15d",
                                                          "fans_increment_within_30d",
                                                          "fans_increment_rate_within_15d",
                                                          "price_1_20_fen",
                                                          "price_20_60_fen",
                                                          "price_60_fen",
                                                          "assign_task_price_list_fen",
                                                          "price_list_min_fen",
                                                          "price_list_max_fen",
                                                          "assign_cpm_suggest_price_fen",
                                                          "expected_play_num",
                                                          "expected_natural_play_num",
                                                          "vv_median_30d",
                                                          "interaction_median_30d",
                                                          "interact_rate_within_30d",
                                                          "play_over_rate_within_30d",
                                                          "burst_text_rate",
                                                          "star_index",
                                                          "link_spread_index",
                                                          "link_convert_index",
                                                          "link_shopping_index",
                                                          "link_star_index",
                                                          "link_cooperation_index",
                                                          "tag_l1",
                                                          "tag_l2",
                                                          "categories",
                                                          "works"};

std::optional<std::int64_t> rounded(const std::optional<double> &value)
{
    return value ? std::optional<std::int64_t>(std::llround(*value)) : std::nullopt;
}

template <class Text>
std::optional<std::string> given(const Text &text)
{
    if constexpr (std::is_same_v<Text, std::string>)
        return text.empty() ? std::nullopt : std::optional<std::string>(text);
    else
        return text;
}

parties::CreatorWork workOf(const exchange::CreatorWork &work)
{
    return {.itemId = work.itemId,
            .title = work.title.value_or(""),
            .publishedAt = work.publishedAt ? work.publishedAt : work.createdAt,
            .plays = work.plays ? work.plays : work.listedPlays,
            .likes = work.likes,
            .comments = work.comments,
            .shares = work.shares};
}

nlohmann::json extraOf(const exchange::CreatorRecord &record)
{
    nlohmann::json extra = base::toJson(record);
    for (const std::string_view member : kOwnMembers)
        extra.erase(std::string(member));
    for (auto item = extra.begin(); item != extra.end();) {
        const bool isEmpty = item->is_null() || ((item->is_array() || item->is_object()) && item->empty()) ||
                             (item->is_string() && item->get_ref<const std::string &>().empty());
        item = isEmpty ? extra.erase(item) : std::next(item);
    }
    return extra;
}

// The recognised categories, the finer tags, and what of the first level is no category of the platform.
std::vector<std::string> tagsOf(const exchange::CreatorRecord &record)
{
    std::vector<std::string> tags = record.categories;
    tags.insert(tags.end(), record.tagL2.begin(), record.tagL2.end());
    for (const std::string &tag : record.tagL1) {
        if (!exchange::recogniseCategory(tag))
            tags.push_back(tag);
    }
    return tags;
}

} // namespace

parties::CreatorProfile profileOf(const exchange::CreatorRecord &record)
{
    parties::CreatorProfile profile;
    profile.platform = std::string(toText(record.platform));
    profile.platformId = record.platformId;
    profile.nickName = given(record.nickName).value_or(record.platformId);
    profile.coreUserId = given(record.coreUserId);
    if (record.gender && *record.gender != exchange::Gender::unknown)
        profile.gender = std::string(toText(*record.gender));
    profile.province = given(record.province);
    profile.city = given(record.city);
    if (!record.categories.empty())
        profile.category = record.categories.front();
    if (!record.tagL2.empty())
        profile.subcategory = record.tagL2.front();
    if (record.authorType)
        profile.authorType = std::to_string(*record.authorType);
    profile.ecomLevel = given(record.authorEcomLevel);
    profile.follower = record.follower;
    profile.fansIncrement15d = record.fansIncrement15d;
    profile.fansIncrement30d = record.fansIncrement30d;
    profile.fansIncrementRate15d = record.fansIncrementRate15d;
    profile.price1To20 = record.price1To20;
    profile.price20To60 = record.price20To60;
    profile.price60 = record.price60;
    if (!record.priceList.empty())
        profile.priceList = record.priceList;
    profile.suggestedCpm = record.assignCpmSuggestPrice;
    profile.expectedPlayNum = record.expectedPlayNum;
    profile.expectedNaturalPlayNum = record.expectedNaturalPlayNum;
    profile.vvMedian30d = rounded(record.vvMedian30d);
    profile.interactionMedian30d = rounded(record.interactionMedian30d);
    profile.interactRate30d = record.interactRate30d;
    profile.playOverRate30d = record.playOverRate30d;
    profile.burstTextRate = record.burstTextRate;
    profile.starIndex = record.starIndex;
    profile.linkSpreadIndex = record.linkSpreadIndex;
    profile.linkConvertIndex = record.linkConvertIndex;
    profile.linkShoppingIndex = record.linkShoppingIndex;
    profile.linkStarIndex = record.linkStarIndex;
    profile.cooperateIndex = record.linkCooperationIndex;
    profile.tags = tagsOf(record);
    for (const exchange::CreatorWork &work : record.works)
        profile.works.push_back(workOf(work));
    profile.extra = extraOf(record);
    parties::normalize(profile);
    return profile;
}

} // namespace workspace

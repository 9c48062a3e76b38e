#pragma once

#include "base/money.h"
#include "base/result.h"
#include "base/timestamp.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace parties {

struct CreatorWork
{
    std::string itemId;
    std::string title;
    std::optional<base::Timestamp> publishedAt;
    std::optional<std::int64_t> plays;
    std::optional<std::int64_t> likes;
    std::optional<std::int64_t> comments;
    std::optional<std::int64_t> shares;

    static void describe(auto &self, auto &&field)
    {
        field("item_id", self.itemId);
        field("title", self.title);
        field("published_at", self.publishedAt);
        field("plays", self.plays);
        field("likes", self.likes);
        field("comments", self.comments);
        field("shares", self.shares);
    }
    friend bool operator==(const CreatorWork &, const CreatorWork &) = default;
};

/// Daily figures, newest last.
struct CreatorTrend
{
    base::Timestamp lastDay; ///< midnight UTC of the newest day
    std::vector<std::int64_t> plays;
    std::vector<std::int64_t> followers;

    static void describe(auto &self, auto &&field)
    {
        field("last_day", self.lastDay);
        field("plays", self.plays);
        field("followers", self.followers);
    }
    friend bool operator==(const CreatorTrend &, const CreatorTrend &) = default;
};

/// All that a source can tell of a creator. What it does not tell is absent, never 0. Names are the platform's own.
struct CreatorProfile
{
    std::string platform;   ///< douyin, tiktok, instagram, sheet
    std::string platformId; ///< star_id on douyin, the account name elsewhere
    std::string nickName;
    std::optional<std::string> coreUserId;
    std::optional<std::string> gender; ///< male, female
    std::optional<std::string> province;
    std::optional<std::string> city;
    std::optional<std::string> category; ///< normalised first tag
    std::optional<std::string> subcategory;
    std::optional<std::string> authorType;
    std::optional<std::string> ecomLevel;
    std::optional<std::int64_t> follower;
    std::optional<std::int64_t> fansIncrement15d;
    std::optional<std::int64_t> fansIncrement30d;
    std::optional<double> fansIncrementRate15d;
    std::optional<base::Money> price1To20;
    std::optional<base::Money> price20To60;
    std::optional<base::Money> price60;
    std::optional<std::vector<base::Money>> priceList; ///< prices whose kinds the source does not tell
    std::optional<base::Money> suggestedCpm;
    std::optional<std::int64_t> expectedPlayNum;
    std::optional<std::int64_t> expectedNaturalPlayNum;
    std::optional<std::int64_t> vvMedian30d;
    std::optional<std::int64_t> interactionMedian30d;
    std::optional<double> interactRate30d;
    std::optional<double> playOverRate30d;
    std::optional<double> burstTextRate;
    std::optional<double> starIndex;
    std::optional<double> linkSpreadIndex;
    std::optional<double> linkConvertIndex;
    std::optional<double> linkShoppingIndex;
    std::optional<double> linkStarIndex;
    std::optional<double> cooperateIndex;
    std::optional<base::Timestamp> dataDate;
    std::vector<std::string> tags;  ///< in the order of their bytes, each once
    std::vector<CreatorWork> works; ///< in the order of item ids, each once
    std::optional<CreatorTrend> trend;
    nlohmann::json extra = nlohmann::json::object(); ///< everything else the source gave

    static void describe(auto &self, auto &&field)
    {
        field("platform", self.platform);
        field("platform_id", self.platformId);
        field("nick_name", self.nickName);
        field("core_user_id", self.coreUserId);
        field("gender", self.gender);
        field("province", self.province);
        field("city", self.city);
        field("category", self.category);
        field("subcategory", self.subcategory);
        field("author_type", self.authorType);
        field("ecom_level", self.ecomLevel);
        field("follower", self.follower);
        field("fans_increment_within_15d", self.fansIncrement15d);
        field("fans_increment_within_30d", self.fansIncrement30d);
        field("fans_increment_rate_within_15d", self.fansIncrementRate15d);
        field("price_1_20_fen", self.price1To20);
        field("price_20_60_fen", self.price20To60);
        field("price_60_fen", self.price60);
        field("price_list_fen", self.priceList);
        field("suggested_cpm_fen", self.suggestedCpm);
        field("expected_play_num", self.expectedPlayNum);
        field("expected_natural_play_num", self.expectedNaturalPlayNum);
        field("vv_median_30d", self.vvMedian30d);
        field("interaction_median_30d", self.interactionMedian30d);
        field("interact_rate_within_30d", self.interactRate30d);
        field("play_over_rate_within_30d", self.playOverRate30d);
        field("burst_text_rate", self.burstTextRate);
        field("star_index", self.starIndex);
        field("link_spread_index", self.linkSpreadIndex);
        field("link_convert_index", self.linkConvertIndex);
        field("link_shopping_index", self.linkShoppingIndex);
        field("link_star_index", self.linkStarIndex);
        field("cooperate_index", self.cooperateIndex);
        field("data_date", self.dataDate);
        field("tags", self.tags);
        field("works", self.works);
        field("trend", self.trend);
        field("extra", self.extra);
    }
    friend bool operator==(const CreatorProfile &, const CreatorProfile &) = default;
};

/// Puts tags and works into their order, each once (of a work the later one), and drops empty tags, works without an id
/// and a trend without a day.
void normalize(CreatorProfile &profile);

/// Whether a profile can be stored at all: an id and a name, a known platform, no negative followers or prices, finite
/// rates. Refuses with fieldMissing, fieldTooLong, fieldOutOfRange, badRequest.
base::Result<> checkProfile(const CreatorProfile &profile);

/// `known` with what `given` tells. `overwrite`: what is given replaces what is known; otherwise it only fills what is
/// empty. Works are joined by item id, extra by key; an older trend never replaces a newer one. The id stays.
[[nodiscard]] CreatorProfile merged(const CreatorProfile &known, const CreatorProfile &given, bool overwrite);

/// `extra` without contacts and the notes of whoever made the list: what strangers may see.
[[nodiscard]] nlohmann::json withoutContacts(const nlohmann::json &extra);

} // namespace parties

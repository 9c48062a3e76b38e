#pragma once

#include "discovery/filter.h"
#include "discovery/order.h"
#include "discovery/ranking.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace discovery {

/// The creator square (达人广场): who meets the conditions, in which order, one page of them.
struct FindCreators
{
    using Answer = struct CreatorPage;
    std::optional<std::string> text; ///< a part of the nickname, its pinyin or initials, or the platform id
    std::optional<Filter> filter;
    std::optional<std::vector<std::string>> where; ///< conditions as parseWhere() reads them; every one must hold
    std::optional<std::vector<std::string>> tags;  ///< every one must be there
    std::optional<std::vector<SortKey>> sort;      ///< default: followers, the most first
    std::optional<std::int64_t> offset;
    std::optional<std::int64_t> limit;              ///< default 100, at most 10,000
    std::optional<std::vector<std::string>> facets; ///< labels to count; default: those of the filter bar
    std::optional<std::vector<CreatorId>> selected; ///< creators to sum beside the whole

    static void describe(auto &self, auto &&field)
    {
        field("text", self.text);
        field("filter", self.filter);
        field("where", self.where);
        field("tags", self.tags);
        field("sort", self.sort);
        field("offset", self.offset);
        field("limit", self.limit);
        field("facets", self.facets);
        field("selected", self.selected);
    }
};

/// One line of a table of creators. What the source does not tell is absent.
struct CreatorRow
{
    CreatorId id;
    std::string platform;
    std::string platformId;
    std::string nickName;
    std::vector<std::string> tags;
    std::optional<std::string> category;
    std::optional<std::string> subcategory;
    std::optional<std::string> province;
    std::optional<std::string> city;
    std::optional<std::string> gender;
    std::optional<std::string> authorType;
    std::optional<std::string> ecomLevel;
    std::optional<PartyId> mcn;
    std::optional<std::string> mcnName;
    std::optional<std::int64_t> follower;
    std::optional<base::Money> price1To20;
    std::optional<base::Money> price20To60;
    std::optional<base::Money> price60;
    std::optional<std::int64_t> expectedPlayNum;
    std::optional<base::Money> cpm1To20;
    std::optional<base::Money> cpm20To60;
    std::optional<base::Money> cpm60;
    std::optional<base::Money> lowestCpm;
    std::optional<std::int64_t> medianPlays30d;
    std::optional<double> interactRate;
    std::optional<double> playOverRate;
    std::optional<double> burstTextRate;
    std::optional<std::int64_t> fansIncrementWithin30d;
    std::optional<double> growthRate30d;
    std::optional<double> starIndex;
    std::vector<std::int64_t> trendPlays;     ///< one a day, newest last
    std::vector<std::int64_t> trendFollowers; ///< one a day, newest last
    std::string entryState;
    bool takesOrders = false;
    std::optional<nlohmann::json>
        whyNot; ///< of a creator who takes no orders: {code, …} of the refusal, or {entry_state}
    std::optional<base::Timestamp> dataDate;
    std::int64_t credit = 0;
    std::int64_t revision = 0;

    static void describe(auto &self, auto &&field)
    {
        field("id", self.id);
        field("platform", self.platform);
        field("platform_id", self.platformId);
        field("nick_name", self.nickName);
        field("tags", self.tags);
        field("category", self.category);
        field("subcategory", self.subcategory);
        field("province", self.province);
        field("city", self.city);
        field("gender", self.gender);
        field("author_type", self.authorType);
        field("author_ecom_level", self.ecomLevel);
        field("mcn_party_id", self.mcn);
        field("mcn_name", self.mcnName);
        field("follower", self.follower);
        field("price_1_20_fen", self.price1To20);
        field("price_20_60_fen", self.price20To60);
        field("price_60_fen", self.price60);
        field("expected_play_num", self.expectedPlayNum);
        field("cpm_1_20_fen", self.cpm1To20);
        field("cpm_20_60_fen", self.cpm20To60);
        field("cpm_60_fen", self.cpm60);
        field("cpm_lowest_fen", self.lowestCpm);
        field("vv_median_30d", self.medianPlays30d);
        field("interact_rate_within_30d", self.interactRate);
        field("play_over_rate_within_30d", self.playOverRate);
        field("burst_text_rate", self.burstTextRate);
        field("fans_increment_within_30d", self.fansIncrementWithin30d);
        field("fans_increment_rate_within_30d", self.growthRate30d);
        field("star_index", self.starIndex);
        field("trend_plays", self.trendPlays);
        field("trend_followers", self.trendFollowers);
        field("entry_state", self.entryState);
        field("takes_orders", self.takesOrders);
        field("why_not", self.whyNot);
        field("data_date", self.dataDate);
        field("credit", self.credit);
        field("revision", self.revision);
    }
};

struct FacetValue
{
    std::string value; ///< what a filter takes
    std::string name;  ///< what a person reads: differs for MCNs
    std::int64_t count = 0;

    static void describe(auto &self, auto &&field)
    {
        field("value", self.value);
        field("name", self.name);
        field("count", self.count);
    }
};

struct Facet
{
    std::string label;
    std::vector<FacetValue> values; ///< the most frequent first, at most 200
    std::int64_t otherValues = 0;   ///< values beyond those
    std::int64_t blank = 0;         ///< creators without one

    static void describe(auto &self, auto &&field)
    {
        field("label", self.label);
        field("values", self.values);
        field("other_values", self.otherValues);
        field("blank", self.blank);
    }
};

/// A metric over a set of creators. `sum` only where a sum means something: counts and prices as given.
struct MetricTotal
{
    std::string metric;
    std::string kind;
    std::int64_t present = 0; ///< creators that have it
    std::optional<std::int64_t> sum;
    std::optional<double> average; ///< over those that have it; money in fen

    static void describe(auto &self, auto &&field)
    {
        field("metric", self.metric);
        field("kind", self.kind);
        field("present", self.present);
        field("sum", self.sum);
        field("average", self.average);
    }
};

struct CreatorPage
{
    std::int64_t total = 0; ///< creators that meet the conditions
    std::int64_t pool = 0;  ///< creators there are
    std::vector<CreatorRow> rows;
    std::vector<Facet> facets;
    std::vector<MetricTotal> totals;
    std::optional<std::vector<MetricTotal>> selectedTotals;
    std::optional<base::Timestamp> newestDataDate; ///< of those that meet the conditions

    static void describe(auto &self, auto &&field)
    {
        field("total", self.total);
        field("pool", self.pool);
        field("rows", self.rows);
        field("facets", self.facets);
        field("totals", self.totals);
        field("selected_totals", self.selectedTotals);
        field("newest_data_date", self.newestDataDate);
    }
};

/// A board (榜单), or an order by weights of one's own.
struct RankCreators
{
    using Answer = struct Ranking;
    std::optional<std::string> text;
    std::optional<Filter> filter;
    std::optional<std::vector<std::string>> where;
    std::optional<std::vector<std::string>> tags;
    std::optional<std::string> board;   ///< a name of boardTable(); default value, unless there are weights
    std::optional<std::int64_t> period; ///< days; default 30
    std::optional<std::vector<Weight>> weights;
    std::optional<std::int64_t> offset;
    std::optional<std::int64_t> limit; ///< default 100, at most 10,000

    static void describe(auto &self, auto &&field)
    {
        field("text", self.text);
        field("filter", self.filter);
        field("where", self.where);
        field("tags", self.tags);
        field("board", self.board);
        field("period", self.period);
        field("weights", self.weights);
        field("offset", self.offset);
        field("limit", self.limit);
    }
};

struct RankedCreator
{
    std::int64_t rank = 0; ///< from 1
    double score = 0;
    std::vector<Contribution> contributions; ///< added in their order they are the score
    CreatorRow creator;

    static void describe(auto &self, auto &&field)
    {
        field("rank", self.rank);
        field("score", self.score);
        field("contributions", self.contributions);
        field("creator", self.creator);
    }
};

struct Ranking
{
    std::int64_t total = 0;    ///< creators that meet the conditions
    std::int64_t unranked = 0; ///< of these, without any figure that the formula needs
    std::optional<std::string> board;
    std::optional<std::int64_t> period;
    std::string formula; ///< P(x): percentile of x among all creators, see docs/formulas.md
    std::vector<RankedCreator> rows;

    static void describe(auto &self, auto &&field)
    {
        field("total", self.total);
        field("unranked", self.unranked);
        field("board", self.board);
        field("period", self.period);
        field("formula", self.formula);
        field("rows", self.rows);
    }
};

/// A creator's page, by id or by platform and platform id.
struct ShowCreator
{
    using Answer = struct CreatorCard;
    std::optional<CreatorId> id;
    std::optional<std::string> platform; ///< default douyin
    std::optional<std::string> platformId;

    static void describe(auto &self, auto &&field)
    {
        field("id", self.id);
        field("platform", self.platform);
        field("platform_id", self.platformId);
    }
};

struct MetricValue
{
    std::string metric;
    std::string kind;
    std::optional<double> value;      ///< money in fen
    std::optional<double> percentile; ///< 0 worst … 1 best among all creators
    std::string formula;              ///< empty for what the source gives

    static void describe(auto &self, auto &&field)
    {
        field("metric", self.metric);
        field("kind", self.kind);
        field("value", self.value);
        field("percentile", self.percentile);
        field("formula", self.formula);
    }
};

struct CreatorWork
{
    std::string itemId;
    std::string title;
    std::optional<base::Timestamp> publishedAt;
    std::optional<std::int64_t> plays;
    std::optional<std::int64_t> likes;
    std::optional<std::int64_t> comments;
    std::optional<std::int64_t> shares;
    std::optional<double> interactRate; ///< (likes + comments + shares) ÷ plays, the platform's definition

    static void describe(auto &self, auto &&field)
    {
        field("item_id", self.itemId);
        field("title", self.title);
        field("published_at", self.publishedAt);
        field("plays", self.plays);
        field("likes", self.likes);
        field("comments", self.comments);
        field("shares", self.shares);
        field("interact_rate", self.interactRate);
    }
};

struct CreatorCard
{
    CreatorRow creator;
    std::vector<MetricValue> metrics;
    std::vector<CreatorWork> works; ///< the newest first, at most 100
    std::optional<base::Timestamp> trendLastDay;
    std::optional<std::string> coreUserId;
    nlohmann::json priceList = nlohmann::json::array(); ///< quotes in fen whose kind the source does not tell
    nlohmann::json extra = nlohmann::json::object();    ///< else as the source gave it; contacts for ops alone
    std::optional<base::Timestamp> updatedAt;

    static void describe(auto &self, auto &&field)
    {
        field("creator", self.creator);
        field("metrics", self.metrics);
        field("works", self.works);
        field("trend_last_day", self.trendLastDay);
        field("core_user_id", self.coreUserId);
        field("price_list_fen", self.priceList);
        field("extra", self.extra);
        field("updated_at", self.updatedAt);
    }
};

} // namespace discovery

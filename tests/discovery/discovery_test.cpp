#include "discovery/discovery.h"

#include "support/discovery_builders.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

using namespace discovery;

namespace {

const parties::Actor brand{parties::UserId(1), PartyId(2), parties::Role::brand};
const base::Timestamp now(1'763'942'400'000);

std::vector<std::int64_t> idsOf(const std::vector<CreatorRow> &rows)
{
    std::vector<std::int64_t> ids;
    for (const CreatorRow &row : rows)
        ids.push_back(row.id.value);
    return ids;
}

std::int64_t totalFor(Discovery &discovery, const FindCreators &query)
{
    const auto page = discovery.creators(brand, now, query);
    return page.ok() ? page->total : -1;
}

const MetricTotal &totalOf(const std::vector<MetricTotal> &totals, std::string_view metric)
{
    return *std::find_if(totals.begin(), totals.end(),
                         [&](const MetricTotal &total) { return total.metric == metric; });
}

} // namespace

TEST(Discovery, answersOnePageWithCountsAndSums)
{
    const auto database = support::emptyDatabase();
    const auto records = support::insertCreators(*database, 1'000, 3);
    Discovery discovery(*database);
    FindCreators query;
    query.where = {"followers>=10万", "tags any (vlog, 护肤)"};
    query.tags = {"vlog"};
    query.sort = {{"price_20_60", false}};
    query.offset = 10;
    query.limit = 25;
    query.selected = {CreatorId(1), CreatorId(2), CreatorId(999'999)};

    std::vector<CreatorRecord> expected;
    for (const CreatorRecord &record : records) {
        if (record.integer(Metric::follower).value_or(0) >= 100'000 &&
            std::find(record.tags.begin(), record.tags.end(), "vlog") != record.tags.end())
            expected.push_back(record);
    }
    const auto price = [](const CreatorRecord &record) {
        return record.integer(Metric::price20To60).value_or(INT64_MAX);
    };
    std::stable_sort(expected.begin(), expected.end(),
                     [&](const auto &a, const auto &b) { return price(a) < price(b); });
    ASSERT_GT(expected.size(), 40U);

    const auto page = discovery.creators(brand, now, query);
    ASSERT_TRUE(page.ok());
    EXPECT_EQ(page->total, static_cast<std::int64_t>(expected.size()));
    EXPECT_EQ(page->pool, 1'000);
    std::vector<std::int64_t> ids;
    for (std::size_t i = 10; i < 35; ++i)
        ids.push_back(expected[i].id.value);
    EXPECT_EQ(idsOf(page->rows), ids);

    std::int64_t sum = 0;
    std::int64_t present = 0;
    std::map<std::string, std::int64_t> categories;
    std::int64_t newest = 0;
    for (const CreatorRecord &record : expected) {
        sum += record.integer(Metric::price20To60).value_or(0);
        present += record.integer(Metric::price20To60) ? 1 : 0;
        newest = std::max(newest, record.integer(Metric::dataDate).value_or(0));
        ++categories[record.category.value_or("")];
    }
    const MetricTotal &total = totalOf(page->totals, "price_20_60");
    EXPECT_EQ(total.sum, sum);
    EXPECT_EQ(total.present, present);
    EXPECT_DOUBLE_EQ(*total.average, static_cast<double>(sum) / static_cast<double>(present));
    EXPECT_FALSE(totalOf(page->totals, "cpm_20_60").sum.has_value());
    EXPECT_EQ(page->newestDataDate, base::Timestamp(newest));
    ASSERT_TRUE(page->selectedTotals.has_value());
    EXPECT_EQ(totalOf(*page->selectedTotals, "credit").present, 2);

    const Facet &facet = page->facets.front();
    EXPECT_EQ(facet.label, "category");
    EXPECT_EQ(facet.blank, categories[""]);
    EXPECT_EQ(facet.values.size(), categories.size() - 1);
    for (const FacetValue &value : facet.values)
        EXPECT_EQ(value.count, categories[value.value]) << value.value;
    for (std::size_t i = 1; i < facet.values.size(); ++i)
        EXPECT_GE(facet.values[i - 1].count, facet.values[i].count);
    const auto mcn =
        std::find_if(page->facets.begin(), page->facets.end(), [](const Facet &f) { return f.label == "mcn"; });
    EXPECT_EQ(mcn->values.front().name, "机构" + mcn->values.front().value);

    const auto all = discovery.creatorIds(query);
    ASSERT_TRUE(all.ok());
    EXPECT_EQ(all->size(), expected.size());
    EXPECT_EQ((*all)[10].value, ids.front());
}

TEST(Discovery, contactsAreForOperatorsAlone)
{
    const auto database = support::emptyDatabase();
    support::insertCreators(*database, 1, 3);
    database->execute(
        "UPDATE creator SET extra = $1 WHERE id = 1",
        R"({"audience_country":"中国","phone":"13800000000","wechat":"kol-1","remarks":"难约","other":{"电话2":"1"}})");
    Discovery discovery(*database);
    ShowCreator query;
    query.id = CreatorId(1);
    EXPECT_EQ(discovery.creator(brand, now, query)->extra, nlohmann::json({{"audience_country", "中国"}}));
    for (const auto role : {parties::Role::mcn, parties::Role::creator, parties::Role::provider})
        EXPECT_FALSE(discovery.creator({parties::UserId(1), PartyId(2), role}, now, query)->extra.contains("phone"));
    const auto whole = discovery.creator({parties::UserId(1), PartyId(2), parties::Role::ops}, now, query);
    EXPECT_EQ(whole->extra["phone"], "13800000000");
    EXPECT_EQ(whole->extra["remarks"], "难约");
}

TEST(Discovery, rowsShowWhatTheTableNeeds)
{
    const auto database = support::emptyDatabase();
    database->execute("INSERT INTO party (id, kind, name, created_at) VALUES ($1, 'mcn', $2, 1)", 9, "星光");
    database->execute(
        "INSERT INTO creator (id, platform, platform_id, nick_name, follower, price_20_60_fen, expected_play_num, "
        "mcn_party_id, entry_state, stop_reason, data_date, created_at, updated_at) "
        "VALUES ($1, 'douyin', '7029342444797820939', '曾小贤', 120000, 2000000, 500000, 9, 'admitted', $2, 86400000, "
        "1, 1)",
        1, R"({"code":"entry_conditions_missing"})");
    database->execute("INSERT INTO creator_tag (creator_id, tag) VALUES ($1, $2)", 1, "美妆");
    database->execute("INSERT INTO creator_trend (creator_id, last_day, plays, followers) VALUES ($1, $2, $3, $4)", 1,
                      86'400'000, "5,6", "1,2");
    database->execute(
        "INSERT INTO creator_work (creator_id, item_id, title, published_at, plays, likes, comments, shares) "
        "VALUES ($1, 'w', '作品', 5, 1000, 60, 30, 10)",
        1);
    Discovery discovery(*database);
    const auto rows = discovery.rows({CreatorId(1), CreatorId(2)});
    ASSERT_EQ(rows.size(), 1U);
    const nlohmann::json row = base::toJson(rows.front());
    EXPECT_EQ(row["id"], "1");
    EXPECT_EQ(row["platform_id"], "7029342444797820939");
    EXPECT_EQ(row["mcn_name"], "星光");
    EXPECT_EQ(row["cpm_20_60_fen"], 4000);
    EXPECT_FALSE(row.contains("price_60_fen"));
    EXPECT_EQ(row["why_not"]["code"], "entry_conditions_missing");
    EXPECT_EQ(row["data_date"], "1970-01-02T00:00:00Z");
    EXPECT_EQ(row["trend_plays"], nlohmann::json({5, 6}));
    EXPECT_EQ(row["tags"], nlohmann::json({"美妆"}));
    EXPECT_EQ(row["takes_orders"], false);

    ShowCreator show;
    EXPECT_EQ(discovery.creator(brand, now, show).error().code, base::ErrorCode::fieldMissing);
    show.platformId = "7029342444797820939";
    const auto card = discovery.creator(brand, now, show);
    ASSERT_TRUE(card.ok());
    EXPECT_EQ(card->creator.nickName, "曾小贤");
    EXPECT_EQ(card->metrics.size(), kMetricCount);
    EXPECT_EQ(card->works.front().interactRate, 0.1);
    EXPECT_EQ(card->trendLastDay, base::Timestamp(86'400'000));
    show = ShowCreator{CreatorId(5), {}, {}};
    EXPECT_EQ(discovery.creator(brand, now, show).error().code, base::ErrorCode::notFound);
}

TEST(Discovery, takesUpAnnouncedChanges)
{
    const auto database = support::emptyDatabase();
    support::insertCreators(*database, 100, 3);
    Discovery discovery(*database);
    FindCreators query;
    query.text = "独一无二";
    EXPECT_EQ(totalFor(discovery, query), 0);
    database->execute("UPDATE creator SET nick_name = $1, revision = revision + 1 WHERE id = $2", "独一无二的人", 42);
    discovery.changed({{base::Topic::creators, {42}}});
    EXPECT_EQ(totalFor(discovery, query), 1);
    query.text = "duyiwuer";
    EXPECT_EQ(totalFor(discovery, query), 1);
    database->execute("UPDATE party SET name = $1 WHERE id = $2", "新机构名", 104);
    discovery.changed({{base::Topic::parties, {104}}});
    FindCreators byMcn;
    byMcn.where = {"mcn=新机构名"};
    EXPECT_GT(totalFor(discovery, byMcn), 0);
    EXPECT_TRUE(discovery.check().empty());
}

TEST(Discovery, seesWhatAnotherConnectionCommits)
{
    const support::TemporaryFolder folder;
    const std::string path = folder.file("xingtu.db");
    const auto database = support::emptyDatabase(path);
    support::insertCreators(*database, 100, 3);
    Discovery discovery(*database);
    EXPECT_EQ(totalFor(discovery, {}), 100);
    const auto other = storage::Database::open(path, storage::Database::Mode::mustExist);
    support::CreatorMaker maker(77);
    support::insertCreator(*other, maker.make(101));
    other->execute("DELETE FROM creator WHERE id = $1", 5);
    other->execute("UPDATE creator SET follower = $1, revision = revision + 1 WHERE id = $2", 987'654'321, 6);
    FindCreators query;
    query.where = {"follower=987654321"};
    EXPECT_EQ(totalFor(discovery, query), 1);
    EXPECT_EQ(totalFor(discovery, {}), 100);
    EXPECT_TRUE(discovery.check().empty());
}

TEST(Discovery, checkFindsUnannouncedChanges)
{
    const auto database = support::emptyDatabase();
    support::insertCreators(*database, 10, 3);
    Discovery discovery(*database);
    EXPECT_TRUE(discovery.check().empty());
    database->execute("UPDATE creator SET credit = credit - 1 WHERE id = $1", 3);
    EXPECT_EQ(discovery.check(), std::vector<std::string>{"creator 3: the index differs from the database: credit"});
}

TEST(Discovery, ranksByBoardAndByWeights)
{
    const auto database = support::emptyDatabase();
    support::insertCreators(*database, 500, 3);
    Discovery discovery(*database);
    RankCreators query;
    query.board = "value";
    query.where = {"followers>=5万"};
    query.limit = 10;
    const auto board = discovery.rank(brand, now, query);
    ASSERT_TRUE(board.ok());
    ASSERT_EQ(board->rows.size(), 10U);
    EXPECT_EQ(board->formula.substr(0, 4), "50 %");
    query.offset = 5;
    const auto later = discovery.rank(brand, now, query);
    EXPECT_EQ(later->rows.front().rank, 6);
    EXPECT_EQ(later->rows.front().creator.id, board->rows[5].creator.id);
    double sum = 0;
    for (const Contribution &part : board->rows[0].contributions)
        sum += part.contribution;
    EXPECT_EQ(sum, board->rows[0].score);

    RankCreators weighted;
    weighted.weights = {{"follower", 1}};
    const auto most = discovery.rank(brand, now, weighted);
    ASSERT_TRUE(most.ok());
    EXPECT_EQ(most->total, 500);
    EXPECT_GT(most->unranked, 0);
    EXPECT_EQ(most->rows.front().score, 100);
    EXPECT_EQ(idsOf(discovery.creators(brand, now, {})->rows).front(), most->rows.front().creator.id.value);
}

TEST(Discovery, refusesInWords)
{
    const auto database = support::emptyDatabase();
    Discovery discovery(*database);
    const auto codeFor = [&](const char *json) {
        const auto query = base::fromJson<FindCreators>(nlohmann::json::parse(json));
        const auto page = discovery.creators(brand, now, *query);
        return page.ok() ? std::string("answered") : std::string(base::codeName(page.error().code));
    };
    EXPECT_EQ(codeFor("{}"), "answered");
    EXPECT_EQ(codeFor(R"({"where":["followers>>3"]})"), "filter_unreadable");
    EXPECT_EQ(codeFor(R"({"limit":10001})"), "field_out_of_range");
    EXPECT_EQ(codeFor(R"({"offset":-1})"), "field_out_of_range");
    EXPECT_EQ(codeFor(R"({"sort":[{"field":"tags"}]})"), "bad_request");
    EXPECT_EQ(codeFor(R"({"facets":["wealth"]})"), "bad_request");
    EXPECT_EQ(codeFor(R"({"filter":{"op":"at_least","field":"follower"}})"), "bad_request");
    EXPECT_EQ(codeFor(R"({"text":"a\u0001b"})"), "bad_request");
    RankCreators both;
    both.board = "value";
    both.weights = {{"follower", 1}};
    EXPECT_EQ(discovery.rank(brand, now, both).error().code, base::ErrorCode::badRequest);
    RankCreators week;
    week.board = "star";
    week.period = 7;
    EXPECT_EQ(discovery.rank(brand, now, week).error().code, base::ErrorCode::boardUnavailable);
}

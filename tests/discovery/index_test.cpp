#include "discovery/index_refresh.h"

#include "support/discovery_builders.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

using namespace discovery;

namespace {

void changeCreator(storage::Database &database, std::int64_t id, const std::string &name, std::int64_t follower)
{
    database.execute("UPDATE creator SET nick_name = $1, follower = $2, revision = revision + 1 WHERE id = $3", name,
                     follower, id);
}

} // namespace

TEST(CreatorIndex, agreesWithTwentyThousandRowsAndStaysSo)
{
    const auto database = support::emptyDatabase();
    const auto records = support::insertCreators(*database, 20'000, 1);
    DiscoveryStore store(*database);
    CreatorIndex index;
    rebuild(index, store);
    EXPECT_EQ(index.creatorCount(), 20'000U);
    EXPECT_EQ(verify(index, store), std::vector<std::string>{});
    for (std::size_t i = 0; i < records.size(); i += 997) // what the database gives is what was written
        EXPECT_EQ(index.differencesTo(records[i]), std::vector<std::string>{}) << records[i].id.value;

    support::CreatorMaker maker(2);
    std::set<CreatorId> changed;
    for (int i = 0; i < 300; ++i) {
        const std::int64_t id = 1 + maker.below(20'000);
        changeCreator(*database, id, maker.name(), maker.below(1'000'000));
        changed.insert(CreatorId(id));
    }
    database->execute("DELETE FROM creator WHERE id = $1", 500);
    support::insertCreator(*database, maker.make(30'000));
    changed.insert({CreatorId(500), CreatorId(30'000), CreatorId(77'777)});
    EXPECT_GT(verify(index, store).size(), 250U);
    update(index, store, changed);
    EXPECT_EQ(verify(index, store), std::vector<std::string>{});
    EXPECT_EQ(index.creatorCount(), 20'000U);
    EXPECT_FALSE(index.rowOf(CreatorId(500)).has_value());
}

TEST(CreatorIndex, reconcileFindsWhatChanged)
{
    const auto database = support::emptyDatabase();
    support::insertCreators(*database, 300, 4);
    DiscoveryStore store(*database);
    CreatorIndex index;
    rebuild(index, store);
    support::CreatorMaker maker(8);
    changeCreator(*database, 7, "新名字", 5);
    database->execute("DELETE FROM creator WHERE id IN ($1, $2)", 1, 300);
    support::insertCreator(*database, maker.make(301));
    database->execute("UPDATE party SET name = $1 WHERE id = $2", "改名机构", 103);
    reconcile(index, store);
    EXPECT_EQ(verify(index, store), std::vector<std::string>{});
    EXPECT_EQ(index.search("新名字").count(), 1U);
    EXPECT_EQ(index.mcnNamed("改名机构"), "103");
    const std::uint64_t generation = index.generation();
    reconcile(index, store);
    EXPECT_EQ(index.generation(), generation); // nothing to do: nothing computed is thrown away
}

TEST(CreatorIndex, verifyNamesWhatDiffers)
{
    const auto database = support::emptyDatabase();
    support::insertCreators(*database, 20, 4);
    DiscoveryStore store(*database);
    CreatorIndex index;
    rebuild(index, store);
    const auto findings = [&] { return verify(index, store); };

    database->execute("UPDATE creator SET link_star_index = $1 WHERE id = $2", 12.5, 3);
    EXPECT_EQ(findings(), std::vector<std::string>{"creator 3: the index differs from the database: link_star_index"});
    rebuild(index, store);
    database->execute("INSERT INTO creator_tag (creator_id, tag) VALUES ($1, $2)", 4, "新标签");
    EXPECT_EQ(findings(), std::vector<std::string>{"creator 4: the index differs from the database: tags"});
    rebuild(index, store);
    database->execute("INSERT INTO creator_trend (creator_id, last_day, plays, followers) VALUES ($1, $2, $3, $4)", 5,
                      86'400'000, "1,2,3", "10,11,12,13,14,15,16,99");
    EXPECT_EQ(findings(),
              std::vector<std::string>{"creator 5: the index differs from the database: fans_increment_within_7d"});
    rebuild(index, store);
    database->execute("DELETE FROM creator WHERE id = $1", 6);
    EXPECT_EQ(findings(),
              std::vector<std::string>{"creator 6: the index differs from the database: there is no such creator"});
    index.remove(CreatorId(6));
    index.remove(CreatorId(7));
    EXPECT_EQ(findings(), std::vector<std::string>{"creator 7: the index differs from the database: row"});
}

TEST(CreatorIndex, readsEveryFigureOfItsOwnColumn)
{
    const auto database = support::emptyDatabase();
    database->execute(
        "INSERT INTO creator (id, platform, platform_id, nick_name, follower, fans_increment_within_15d, "
        "fans_increment_within_30d, fans_increment_rate_within_15d, price_1_20_fen, price_20_60_fen, price_60_fen, "
        "suggested_cpm_fen, expected_play_num, expected_natural_play_num, vv_median_30d, interaction_median_30d, "
        "interact_rate_within_30d, play_over_rate_within_30d, burst_text_rate, star_index, link_spread_index, "
        "link_convert_index, link_shopping_index, link_star_index, cooperate_index, credit, data_date, created_at, "
        "updated_at) "
        "VALUES ($1, 'tiktok', 'a', 'b', 1, 2, 3, 4.5, 5, 6, 7, 8, 9, 10, 11, 12, 13.5, 14.5, 15.5, 16.5, 17.5, 18.5, "
        "19.5, "
        "20.5, 21.5, 22, 23, 1, 1)",
        1);
    const auto record = DiscoveryStore(*database).findCreator(CreatorId(1));
    ASSERT_TRUE(record.has_value());
    for (std::size_t i = 0; i < kStoredMetricCount; ++i) {
        const MetricSpec &spec = metricTable()[i];
        const Figure &figure = record->figures[i];
        ASSERT_TRUE(figure.present) << spec.name;
        const double expected = static_cast<double>(i + 1) + (isInteger(spec.kind) ? 0 : 0.5);
        EXPECT_EQ(isInteger(spec.kind) ? static_cast<double>(figure.integer) : figure.real, expected) << spec.name;
    }
}

TEST(CreatorIndex, brokenDailyFiguresCountAsNone)
{
    const auto database = support::emptyDatabase();
    support::insertCreators(*database, 2, 4);
    database->execute("INSERT INTO creator_trend (creator_id, last_day, plays, followers) VALUES ($1, 0, $2, $3)", 1,
                      "1,x,3", "1;2");
    const auto record = DiscoveryStore(*database).findCreator(CreatorId(1));
    EXPECT_TRUE(record->trendPlays.empty());
    EXPECT_TRUE(record->trendFollowers.empty());
    EXPECT_FALSE(record->figure(Metric::fansIncrementWithin7d).present);
}

#include "discovery/creator_record.h"
#include "discovery/labels.h"
#include "discovery/ranking.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

using namespace discovery;

namespace {

CreatorRecord withFigures(std::initializer_list<std::pair<Metric, std::int64_t>> figures)
{
    CreatorRecord record;
    for (const auto &[metric, value] : figures)
        record.figure(metric) = Figure::ofInteger(value);
    deriveFigures(record);
    return record;
}

} // namespace

TEST(Formulas, cpmIsCostPerThousandPlaysAndZeroWithoutPlays)
{
    const auto record = withFigures(
        {{Metric::price1To20, 5'000'000}, {Metric::price20To60, 8'000'001}, {Metric::expectedPlayNum, 3'919'982}});
    EXPECT_EQ(record.integer(Metric::cpm1To20), 1276);  // 1275.516… fen
    EXPECT_EQ(record.integer(Metric::cpm20To60), 2041); // 2040.826…
    EXPECT_EQ(record.integer(Metric::cpm60), std::nullopt);
    EXPECT_EQ(record.integer(Metric::lowestCpm), 1276);
    EXPECT_EQ(record.integer(Metric::lowestPrice), 5'000'000);
    EXPECT_EQ(withFigures({{Metric::price60, 100}, {Metric::expectedPlayNum, 0}}).integer(Metric::cpm60), 0);
    EXPECT_EQ(withFigures({{Metric::price60, 100}}).integer(Metric::cpm60), std::nullopt);
    EXPECT_EQ(withFigures({{Metric::price60, 1}, {Metric::expectedPlayNum, 2000}}).integer(Metric::cpm60), 1); // 0.5 up
    EXPECT_EQ(withFigures({{Metric::price60, INT64_MAX}, {Metric::expectedPlayNum, 1}}).integer(Metric::cpm60),
              std::nullopt);
}

TEST(Formulas, cpeIsCostPerMedianInteraction)
{
    const auto record =
        withFigures({{Metric::price20To60, 1000}, {Metric::price60, 900}, {Metric::medianInteractions30d, 400}});
    EXPECT_EQ(record.integer(Metric::cpe20To60), 3); // 2.5 up
    EXPECT_EQ(record.integer(Metric::cpe60), 2);     // 2.25
    EXPECT_EQ(record.integer(Metric::lowestCpe), 2);
    EXPECT_EQ(withFigures({{Metric::price60, 900}, {Metric::medianInteractions30d, 0}}).integer(Metric::cpe60),
              std::nullopt);
}

TEST(Formulas, growthIsMeasuredAgainstTheFollowersBefore)
{
    EXPECT_EQ(
        withFigures({{Metric::follower, 1100}, {Metric::fansIncrementWithin30d, 100}}).real(Metric::growthRate30d),
        0.1);
    EXPECT_EQ(
        withFigures({{Metric::follower, 900}, {Metric::fansIncrementWithin30d, -100}}).real(Metric::growthRate30d),
        -0.1);
    EXPECT_EQ(withFigures({{Metric::follower, 5}, {Metric::fansIncrementWithin30d, 5}}).real(Metric::growthRate30d),
              std::nullopt);
    EXPECT_EQ(withFigures({{Metric::medianPlays30d, 50}, {Metric::follower, 200}}).real(Metric::playsPerFollower),
              0.25);
    EXPECT_EQ(withFigures({{Metric::medianPlays30d, 50}, {Metric::follower, 0}}).real(Metric::playsPerFollower),
              std::nullopt);
    CreatorRecord record;
    record.trendFollowers = {500, 1, 2, 3, 4, 5, 6, 7, 90};
    deriveFigures(record);
    EXPECT_EQ(record.integer(Metric::fansIncrementWithin7d), 89);
    record.trendFollowers = {1, 2, 3, 4, 5, 6, 7};
    deriveFigures(record);
    EXPECT_EQ(record.integer(Metric::fansIncrementWithin7d), std::nullopt);
}

TEST(Formulas, eachOneStandsInTheDocument)
{
    std::ifstream file(XINGTU_SOURCE_DIR "/docs/formulas.md");
    std::stringstream text;
    text << file.rdbuf();
    const std::string document = text.str();
    for (const MetricSpec &spec : metricTable()) {
        EXPECT_NE(document.find("`" + std::string(spec.name) + "`"), std::string::npos) << spec.name;
        EXPECT_NE(document.find(spec.formula), std::string::npos) << spec.formula;
    }
    for (const BoardSpec &board : boardTable()) {
        EXPECT_NE(document.find("`" + std::string(board.name) + "`"), std::string::npos) << board.name;
        EXPECT_NE(document.find(board.formula), std::string::npos) << board.formula;
    }
}

TEST(Formulas, namesAreUnique)
{
    std::set<std::string> names;
    const auto add = [&](std::string_view name, std::string_view aliases) {
        EXPECT_TRUE(names.emplace(name).second) << name;
        std::stringstream list{std::string(aliases)};
        for (std::string alias; std::getline(list, alias, '|');)
            EXPECT_TRUE(names.insert(alias).second) << alias;
    };
    for (const MetricSpec &spec : metricTable())
        add(spec.name, spec.aliases);
    for (const LabelSpec &spec : labelTable())
        add(spec.name, spec.aliases);
    EXPECT_EQ(metricCalled("FOLLOWERS"), Metric::follower);
    EXPECT_EQ(metricNamed("price_60_fen"), Metric::price60);
    EXPECT_EQ(metricNamed("follower_fen"), std::nullopt);
    EXPECT_EQ(labelCalled("Tag"), Label::tags);
}

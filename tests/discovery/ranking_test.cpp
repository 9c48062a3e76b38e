#include "discovery/ranking.h"

#include "support/discovery_builders.h"

#include <gtest/gtest.h>

using namespace discovery;

namespace {

/// The definition of the percentile, counted out.
std::optional<double> countedPercentile(const std::vector<CreatorRecord> &records, const CreatorRecord &of,
                                        Metric metric)
{
    const MetricSpec &spec = specOf(metric);
    const auto value = [&](const CreatorRecord &record) {
        const Figure &figure = record.figure(metric);
        return isInteger(spec.kind) ? static_cast<double>(figure.integer) : figure.real;
    };
    const auto hasEvidence = [&](const CreatorRecord &record) {
        return record.figure(metric).present && !(spec.better == Better::lower && value(record) == 0);
    };
    if (!hasEvidence(of))
        return std::nullopt;
    double worse = 0;
    double equal = -1;
    double all = 0;
    for (const CreatorRecord &record : records) {
        if (!hasEvidence(record))
            continue;
        ++all;
        if (value(record) == value(of))
            ++equal;
        else if ((value(record) < value(of)) == (spec.better != Better::lower))
            ++worse;
    }
    return all > 1 ? (worse + equal / 2) / (all - 1) : 1;
}

} // namespace

TEST(Ranking, percentilesAreAsDefined)
{
    support::CreatorPool pool(300, 21);
    Ranker ranker(pool.index);
    for (const Metric metric : {Metric::follower, Metric::credit, Metric::lowestCpm, Metric::playOverRate}) {
        for (const CreatorRecord &record : pool.records) {
            const auto expected = countedPercentile(pool.records, record, metric);
            const auto actual = ranker.percentile(*pool.index.rowOf(record.id), metric);
            ASSERT_EQ(actual.has_value(), expected.has_value()) << record.id.value;
            if (expected) {
                EXPECT_DOUBLE_EQ(*actual, *expected) << specOf(metric).name << " of " << record.id.value;
            }
        }
    }
}

TEST(Ranking, contributionsSumToTheScoreExactly)
{
    support::CreatorPool pool(400, 21);
    Ranker ranker(pool.index);
    const std::vector<Weight> weights = {
        {"follower", 3}, {"cpm_lowest", 0.7}, {"interact_rate_within_30d", 2.1}, {"price_60_fen", 1}};
    ASSERT_TRUE(checkWeights(weights).ok());
    const auto order = ranker.byWeights(pool.index.live(), weights, 0, 400);
    EXPECT_EQ(order.places.size(), order.ranked);
    for (const auto &place : order.places) {
        double sum = 0;
        double shares = 0;
        for (const Contribution &part : ranker.explainWeights(place.row, weights)) {
            sum += part.contribution;
            shares += part.share;
        }
        EXPECT_EQ(sum, place.score);
        EXPECT_NEAR(shares, 1, 1e-12);
        EXPECT_LE(place.score, 100.0000001);
    }
}

TEST(Ranking, pagesOfTheFullOrderJoinUp)
{
    support::CreatorPool pool(333, 21);
    Ranker ranker(pool.index);
    const std::vector<Weight> weights = {{"credit", 1}}; // many ties
    const auto whole = ranker.byWeights(pool.index.live(), weights, 0, 1000);
    ASSERT_EQ(whole.places.size(), 333U);
    for (std::size_t i = 1; i < whole.places.size(); ++i) {
        const auto &a = whole.places[i - 1];
        const auto &b = whole.places[i];
        EXPECT_TRUE(a.score > b.score || (a.score == b.score && pool.index.idAt(a.row) < pool.index.idAt(b.row)));
    }
    std::vector<std::uint32_t> paged;
    for (std::size_t offset = 0; offset < 340; offset += 17) {
        for (const auto &place : ranker.byWeights(pool.index.live(), weights, offset, 17).places)
            paged.push_back(place.row);
    }
    std::vector<std::uint32_t> expected;
    for (const auto &place : whole.places)
        expected.push_back(place.row);
    EXPECT_EQ(paged, expected);
}

TEST(Ranking, noPlaysIsNoEvidenceOfBeingCheap)
{
    CreatorIndex index;
    for (std::int64_t id = 1; id <= 3; ++id) {
        CreatorRecord record;
        record.id = CreatorId(id);
        record.figure(Metric::price20To60) = Figure::ofInteger(100'000 * id);
        record.figure(Metric::expectedPlayNum) = Figure::ofInteger(id == 1 ? 0 : 1'000'000);
        deriveFigures(record);
        index.put(record);
    }
    Ranker ranker(index);
    EXPECT_EQ(index.metric(Metric::cpm20To60).at(0), Figure::ofInteger(0)); // by definition
    const auto order = ranker.byWeights(index.live(), {{"cpm_20_60", 1}}, 0, 10);
    ASSERT_EQ(order.ranked, 2U);
    EXPECT_EQ(index.idAt(order.places[0].row), CreatorId(2));
    EXPECT_EQ(order.places[0].score, 100);
    EXPECT_EQ(ranker.percentile(0, Metric::cpm20To60), std::nullopt);
}

TEST(Ranking, followsChangesOfTheIndex)
{
    support::CreatorPool pool(10, 21);
    Ranker ranker(pool.index);
    ASSERT_NE(ranker.byWeights(pool.index.live(), {{"follower", 1}}, 0, 1).places.front().row, 3U);
    pool.records[3].figure(Metric::follower) = Figure::ofInteger(1'000'000'000);
    pool.index.put(pool.records[3]);
    EXPECT_EQ(ranker.byWeights(pool.index.live(), {{"follower", 1}}, 0, 1).places.front().row, 3U);
}

TEST(Ranking, everyBoardRanksAndExplains)
{
    support::CreatorPool pool(300, 21);
    for (CreatorRecord &record : pool.records) { // figures that the maker leaves out
        for (const Metric index :
             {Metric::spreadIndex, Metric::shoppingIndex, Metric::convertIndex, Metric::cooperateIndex})
            record.figure(index) = Figure::ofReal(static_cast<double>(record.id.value * 37 % 101));
        record.trendFollowers = {1, 1, 1, 1, 1, 1, 1, record.id.value * 31 % 97};
        deriveFigures(record);
        pool.index.put(record);
    }
    Ranker ranker(pool.index);
    for (const BoardSpec &board : boardTable()) {
        ASSERT_TRUE(board.index || checkWeights(board.weights).ok()) << board.name;
        const auto order = ranker.byBoard(pool.index.live(), board, 0, 20);
        ASSERT_EQ(order.places.size(), 20U) << board.name;
        for (const auto &place : order.places) {
            double sum = 0;
            for (const Contribution &part : ranker.explainBoard(place.row, board))
                sum += part.contribution;
            EXPECT_EQ(sum, place.score) << board.name;
        }
        if (board.index) {
            EXPECT_EQ(order.places.front().score, pool.index.metric(*board.index).real(order.places.front().row));
        }
    }
}

TEST(Ranking, theValueBoardIsItsPublishedFormula)
{
    support::CreatorPool pool(200, 21);
    Ranker ranker(pool.index);
    const auto board = findBoard("value", 30);
    ASSERT_TRUE(board.ok());
    for (const auto &place : ranker.byBoard(pool.index.live(), *board, 0, 200).places) {
        const double expected = 50 * ranker.percentile(place.row, Metric::lowestCpm).value_or(0) +
                                30 * ranker.percentile(place.row, Metric::lowestCpe).value_or(0) +
                                20 * ranker.percentile(place.row, Metric::playOverRate).value_or(0);
        EXPECT_NEAR(place.score, expected, 1e-9);
    }
    const auto growth = findBoard("growth", 30);
    for (const auto &place : ranker.byBoard(pool.index.live(), *growth, 0, 200).places) {
        const double expected = 50 * ranker.percentile(place.row, Metric::fansIncrementWithin30d).value_or(0) +
                                50 * ranker.percentile(place.row, Metric::growthRate30d).value_or(0);
        EXPECT_NEAR(place.score, expected, 1e-9);
    }
}

TEST(Ranking, refusesWeightsAndBoardsThatAreNone)
{
    EXPECT_FALSE(checkWeights({}).ok());
    EXPECT_FALSE(checkWeights({{"wealth", 1}}).ok());
    EXPECT_FALSE(checkWeights({{"data_date", 1}}).ok());
    EXPECT_FALSE(checkWeights({{"follower", 0}}).ok());
    EXPECT_FALSE(checkWeights({{"follower", -1}}).ok());
    EXPECT_FALSE(checkWeights({{"price_60", 1}, {"price_60_fen", 1}}).ok());
    EXPECT_EQ(findBoard("luck", 30).error().code, base::ErrorCode::badRequest);
    EXPECT_EQ(findBoard("star", 7).error().code, base::ErrorCode::boardUnavailable);
    EXPECT_TRUE(findBoard("growth", 7).ok());
}

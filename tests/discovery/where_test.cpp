#include "discovery/where.h"

#include <gtest/gtest.h>

using base::toJson;
using discovery::parseWhere;
using nlohmann::json;

namespace {

json read(const std::string &text)
{
    const auto filter = parseWhere(text);
    return filter.ok() ? toJson(*filter) : toJson(filter.error());
}

/// The character at which the refusal points.
int refusedAt(const std::string &text)
{
    const auto filter = parseWhere(text);
    if (filter.ok() || filter.error().code != base::ErrorCode::filterUnreadable)
        return -1;
    EXPECT_FALSE(filter.error().details["reason"].get<std::string>().empty());
    return filter.error().details["position"].get<int>();
}

} // namespace

TEST(Where, readsComparisonsWithUnits)
{
    EXPECT_EQ(read("followers>=100000"), json::parse(R"({"op":"at_least","field":"follower","value":100000.0})"));
    EXPECT_EQ(read("粉丝数 ≥ 10万"), json::parse(R"({"op":"at_least","field":"follower","value":100000.0})"));
    EXPECT_EQ(read("follower>1.1w"), json::parse(R"({"op":"above","field":"follower","value":11000.0})"));
    EXPECT_EQ(read("follower < 1,234,567"), json::parse(R"({"op":"below","field":"follower","value":1234567.0})"));
    EXPECT_EQ(read("follower == 2M"), json::parse(R"({"op":"equals","field":"follower","value":2000000.0})"));
    EXPECT_EQ(read("price_20_60<=5万元"), json::parse(R"({"op":"at_most","field":"price_20_60","value":5000000.0})"));
    EXPECT_EQ(read("price_20_60_fen<=500"), json::parse(R"({"op":"at_most","field":"price_20_60","value":500.0})"));
    EXPECT_EQ(read("completion_rate>=35%")["value"], 0.35);
    EXPECT_EQ(read("growth = -500..1k"),
              json::parse(R"({"op":"between","field":"fans_increment_within_30d","minimum":-500.0,"maximum":1000.0})"));
    EXPECT_EQ(read("data_date>=2026-11-01")["value"], 1793491200000.0);
    EXPECT_EQ(read("follower != 5"),
              json::parse(R"({"op":"none","filters":[{"op":"equals","field":"follower","value":5.0}]})"));
}

TEST(Where, readsLabelsAndGroups)
{
    EXPECT_EQ(read("category=美妆"), json::parse(R"({"op":"any_of","field":"category","values":["美妆"]})"));
    EXPECT_EQ(read("mcn != \"A \"\"B\"\" C\""),
              json::parse(R"({"op":"none_of","field":"mcn","values":["A \"B\" C"]})"));
    EXPECT_EQ(read("tags all (护肤，vlog)"), json::parse(R"({"op":"all_of","field":"tags","values":["护肤","vlog"]})"));
    EXPECT_EQ(read("price_60 is not blank"), json::parse(R"({"op":"present","field":"price_60"})"));
    EXPECT_EQ(read("gender is blank"), json::parse(R"({"op":"blank","field":"gender"})"));
    EXPECT_EQ(read("follower>1 and star_index>2 or not (credit<3)"), json::parse(R"({"op":"any","filters":[
        {"op":"all","filters":[{"op":"above","field":"follower","value":1.0},{"op":"above","field":"star_index","value":2.0}]},
        {"op":"none","filters":[{"op":"below","field":"credit","value":3.0}]}]})"));
    EXPECT_EQ(read("follower>1 && (star_index>2 || credit<3)")["op"], "all");
}

TEST(Where, pointsAtWhatItCannotRead)
{
    EXPECT_EQ(refusedAt(""), 1);
    EXPECT_EQ(refusedAt("粉丝 >= 很多"), 7);
    EXPECT_EQ(refusedAt("wealth>=3"), 1);
    EXPECT_EQ(refusedAt("follower 3"), 10);
    EXPECT_EQ(refusedAt("follower>=3 star_index>1"), 13);
    EXPECT_EQ(refusedAt("follower>=3 and"), 16);
    EXPECT_EQ(refusedAt("(follower>=3"), 13);
    EXPECT_EQ(refusedAt("follower>=3)"), 12);
    EXPECT_EQ(refusedAt("follower>=3x"), 12);
    EXPECT_EQ(refusedAt("follower>=3%"), 11);
    EXPECT_EQ(refusedAt("follower=9..3"), 10);
    EXPECT_EQ(refusedAt("tags any 护肤"), 10);
    EXPECT_EQ(refusedAt("tags any (护肤"), 13);
    EXPECT_EQ(refusedAt("city=\"上海"), 6);
    EXPECT_EQ(refusedAt("price_60_fen>=3元"), 15);
    EXPECT_EQ(refusedAt("data_date>=2026-13-01"), 12);
    EXPECT_EQ(refusedAt("data_date is old"), 14);
    EXPECT_EQ(refusedAt("not not not not not not not not not follower>1"), 33);
    EXPECT_FALSE(parseWhere("city=\xFF").ok());
}

TEST(Where, survivesEveryCutAndDeepNesting)
{
    const std::string text =
        "粉丝数>=10万 and (tags any (美妆, \"护 肤\") or not price_60_fen is blank) and data_date>=2026-01-01";
    ASSERT_TRUE(parseWhere(text).ok());
    for (std::size_t length = 0; length < text.size(); ++length) {
        const auto cut = parseWhere(text.substr(0, length));
        EXPECT_TRUE(cut.ok() || !cut.error().details.empty());
    }
    EXPECT_FALSE(parseWhere(std::string(100'000, '(')).ok());
    EXPECT_FALSE(parseWhere(std::string(100'000, '!')).ok());
}

#include "base/describe.h"
#include "parties/rule_bounds.h"
#include "parties/rule_store.h"
#include "support/parties_stage.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using base::ErrorCode;
using nlohmann::json;
using parties::Parties;
using support::PartiesStage;

TEST(Rules, changeOnlyByTwoOperators)
{
    PartiesStage stage;
    const auto proposed =
        stage.by(stage.ops, &Parties::proposeRules, {json{{"entry_minimum_followers", 50'000}}, "门槛下调"});
    ASSERT_TRUE(proposed.ok());
    EXPECT_EQ(stage.directory.currentRules().version, 1);
    const auto alone = stage.by(stage.ops, &Parties::confirmRules, {proposed->version});
    ASSERT_FALSE(alone.ok());
    EXPECT_EQ(alone.error().code, ErrorCode::secondPersonNeeded);
    EXPECT_EQ(alone.error().details["user"], "ops1");
    ASSERT_TRUE(stage.by(stage.ops2, &Parties::confirmRules, {proposed->version}).ok());
    EXPECT_EQ(stage.directory.currentRules().version, 2);
    EXPECT_EQ(stage.directory.currentRules().entryMinimumFollowers, 50'000);
    // What was accepted under version 1 keeps it.
    EXPECT_EQ(stage.directory.rulesOf(1).entryMinimumFollowers, 100'000);
    EXPECT_EQ(stage.by(stage.ops2, &Parties::confirmRules, {proposed->version}).error().code,
              ErrorCode::proposalDecided);
    EXPECT_EQ(stage.by(stage.ops2, &Parties::confirmRules, {99}).error().code, ErrorCode::notFound);
}

TEST(Rules, aProposalIsDiscardedWhenAnotherIsConfirmed)
{
    PartiesStage stage;
    const auto older = stage.by(stage.ops, &Parties::proposeRules, {json{{"platform_fee_bp", 400}}, "a"});
    const auto newer = stage.by(stage.ops, &Parties::proposeRules, {json{{"pay_timeout_hours", 48}}, "b"});
    ASSERT_TRUE(older.ok());
    ASSERT_TRUE(newer.ok());
    ASSERT_TRUE(stage.by(stage.ops2, &Parties::confirmRules, {newer->version}).ok());
    const auto late = stage.by(stage.ops2, &Parties::confirmRules, {older->version});
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error().details["state"], "discarded");
    EXPECT_EQ(stage.directory.currentRules().platformFeeBp, 500);
    EXPECT_TRUE(stage.parties.check().empty());
}

TEST(Rules, aNewEntryRuleIsAppliedToEveryAdmittedCreator)
{
    PartiesStage stage;
    const auto mcn = stage.makeMcn();
    const auto small = stage.makeCreator(mcn, "small", {.follower = 120'000});
    const auto large = stage.makeCreator(mcn, "large", {.follower = 900'000});
    const auto raise =
        stage.by(stage.ops, &Parties::proposeRules, {json{{"entry_minimum_followers", 200'000}}, "raise"});
    const auto raised = stage.by(stage.ops2, &Parties::confirmRules, {raise->version});
    ASSERT_TRUE(raised.ok());
    EXPECT_EQ(raised->stopped, 1);
    EXPECT_FALSE(stage.standing(small.id).acceptsOrders);
    EXPECT_TRUE(stage.standing(large.id).acceptsOrders);
    const auto lower =
        stage.by(stage.ops, &Parties::proposeRules, {json{{"entry_minimum_followers", 120'000}}, "lower"});
    EXPECT_EQ(stage.by(stage.ops2, &Parties::confirmRules, {lower->version})->resumed, 1);
    EXPECT_TRUE(stage.standing(small.id).acceptsOrders);
}

TEST(Rules, refusesWhatIsOutOfBoundsUnknownOrNoChange)
{
    PartiesStage stage;
    const auto code = [&](const json &changes) {
        return stage.by(stage.ops, &Parties::proposeRules, {changes, "note"}).error().code;
    };
    EXPECT_EQ(code({{"platform_fee_bp", 5'001}}), ErrorCode::fieldOutOfRange);
    EXPECT_EQ(code({{"platform_fee_bp", -1}}), ErrorCode::fieldOutOfRange);
    EXPECT_EQ(code({{"platform_fee", 400}}), ErrorCode::badRequest);
    EXPECT_EQ(code({{"platform_fee_bp", "4%"}}), ErrorCode::badRequest);
    EXPECT_EQ(code({{"platform_fee_bp", 500}}), ErrorCode::badRequest);
    EXPECT_EQ(code(json::object()), ErrorCode::badRequest);
    EXPECT_EQ(code(json::array()), ErrorCode::badRequest);
    EXPECT_EQ(code({{"compensation_after_video_bp", 500}}), ErrorCode::badRequest);
    EXPECT_EQ(stage.by(stage.ops, &Parties::proposeRules, {json{{"platform_fee_bp", 400}}, ""}).error().code,
              ErrorCode::fieldMissing);
}

TEST(Rules, everyRuleHasBoundsThatHoldItsDefault)
{
    const auto &bounds = parties::allRuleBounds();
    std::size_t count = 0;
    parties::Rules rules;
    parties::Rules::describe(rules, [&](const std::string &name, std::int64_t value) {
        ++count;
        const auto found =
            std::find_if(bounds.begin(), bounds.end(), [&](const auto &one) { return name == one.name; });
        ASSERT_NE(found, bounds.end()) << name;
        EXPECT_GE(value, found->minimum) << name;
        EXPECT_LE(value, found->maximum) << name;
    });
    EXPECT_EQ(count, bounds.size());
}

RC_GTEST_PROP(Rules, aChangeChangesItsRuleAndNothingElse, ())
{
    const auto &all = parties::allRuleBounds();
    const auto &bounds = all[*rc::gen::inRange<std::size_t>(0, all.size())];
    const std::int64_t value = *rc::gen::inRange<std::int64_t>(bounds.minimum - 2, bounds.maximum + 3);
    const json before = base::toJson(parties::Rules{});
    const auto outcome = parties::withChanges(parties::Rules{}, json{{bounds.name, value}});
    const bool inside = value >= bounds.minimum && value <= bounds.maximum;
    if (!inside)
        RC_ASSERT(outcome.error().code == ErrorCode::fieldOutOfRange);
    if (!outcome.ok())
        return;
    json expected = before;
    expected[bounds.name] = value;
    RC_ASSERT(inside);
    RC_ASSERT(base::toJson(*outcome) == expected);
}

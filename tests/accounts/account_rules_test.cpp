#include "accounts/account_rules.h"
#include "accounts/blockers.h"

#include <gtest/gtest.h>

using accounts::BlockerKind;
using accounts::Condition;
using accounts::OrderView;
using accounts::Standing;
using base::Money;
using base::Timestamp;

namespace {

Timestamp at(const char *iso)
{
    return *base::timestampFromIsoText(iso);
}

const Timestamp kNow = at("2026-11-24T04:00:00Z");

Standing standingOf(const std::string &kind)
{
    Standing standing;
    standing.party = {ledger::PartyId(2), kind, "甲", "active", std::nullopt, "招商银行 **** 6411", std::nullopt};
    return standing;
}

OrderView order(std::int64_t id, const std::string &state, Money frozen)
{
    OrderView made;
    made.id = ledger::OrderId(id);
    made.number = "XT" + std::to_string(id);
    made.state = state;
    made.taskCost = Money(10'000);
    made.fee = Money(500);
    made.frozen = frozen;
    made.publishedBy = kNow + base::days(5);
    made.retentionDays = 30;
    return made;
}

std::vector<BlockerKind> openOnes(const accounts::ClosingConditions &conditions)
{
    std::vector<BlockerKind> kinds;
    for (const Condition &condition : conditions.conditions)
        if (!condition.met)
            kinds.push_back(condition.kind);
    EXPECT_EQ(conditions.open, static_cast<std::int64_t>(kinds.size()));
    return kinds;
}

const Condition &conditionOf(const accounts::ClosingConditions &conditions, BlockerKind kind)
{
    for (const Condition &condition : conditions.conditions)
        if (condition.kind == kind)
            return condition;
    ADD_FAILURE() << "no condition " << toText(kind);
    return conditions.conditions.front();
}

} // namespace

// Review … 3 working days: Monday to Friday in China.
TEST(AccountRules, theReviewDeadlineCountsWorkingDaysInChina)
{
    // Monday 10:00 in China → Thursday 10:00.
    EXPECT_EQ(accounts::workingDaysAfter(at("2026-11-23T02:00:00Z"), 3), at("2026-11-26T02:00:00Z"));
    // Thursday → Tuesday; Friday → Wednesday.
    EXPECT_EQ(accounts::workingDaysAfter(at("2026-11-26T02:00:00Z"), 3), at("2026-12-01T02:00:00Z"));
    EXPECT_EQ(accounts::workingDaysAfter(at("2026-11-27T02:00:00Z"), 3), at("2026-12-02T02:00:00Z"));
    // Friday 18:00 UTC is Saturday 02:00 in China → Wednesday 02:00 in China.
    EXPECT_EQ(accounts::workingDaysAfter(at("2026-11-27T18:00:00Z"), 3), at("2026-12-01T18:00:00Z"));
    // Sunday 20:00 UTC is Monday 04:00 in China → Thursday.
    EXPECT_EQ(accounts::workingDaysAfter(at("2026-11-29T20:00:00Z"), 3), at("2026-12-02T20:00:00Z"));
    EXPECT_EQ(accounts::workingDaysAfter(kNow, 0), kNow);
}

TEST(AccountRules, aMonthBeginsAtMidnightInChina)
{
    EXPECT_EQ(accounts::monthStart(at("2026-11-24T04:00:00Z")), at("2026-10-31T16:00:00Z"));
    EXPECT_EQ(accounts::monthStart(at("2026-10-31T15:59:59Z")), at("2026-09-30T16:00:00Z"));
    EXPECT_EQ(accounts::monthStart(at("2026-10-31T16:00:00Z")), at("2026-10-31T16:00:00Z"));
}

TEST(AccountRules, numbersCarryTheDayInChina)
{
    EXPECT_EQ(accounts::numberOf(accounts::WithdrawalId(82), at("2024-06-16T16:00:00Z")), "WD240617000082");
    EXPECT_EQ(accounts::numberOf(accounts::TopUpId(1'234'567), at("2024-06-17T15:59:59Z")), "TU2406171234567");
    EXPECT_EQ(accounts::numberOf(accounts::ClosureId(4), at("2024-06-17T00:00:00Z")), "CL240617000004");
}

TEST(AccountRules, everyKindOfPartyButThePlatformHasItsMoneySomewhere)
{
    EXPECT_EQ(accounts::moneyKindOf("brand"), ledger::AccountKind::brandAvailable);
    EXPECT_EQ(accounts::moneyKindOf("mcn"), ledger::AccountKind::mcnPayable);
    EXPECT_EQ(accounts::moneyKindOf("creator"), ledger::AccountKind::creatorPayable);
    EXPECT_EQ(accounts::moneyKindOf("provider"), ledger::AccountKind::providerPayable);
    EXPECT_FALSE(accounts::moneyKindOf("platform"));
}

TEST(ClosingConditions, anAccountThatIsBoundByNothingMeetsEveryOne)
{
    const auto brand = judge(standingOf("brand"), kNow);
    EXPECT_EQ(openOnes(brand), std::vector<BlockerKind>());
    EXPECT_EQ(brand.conditions.size(), 10u);
    EXPECT_EQ(brand.earliestAt, kNow);
    EXPECT_FALSE(brand.plannedAt);
    EXPECT_TRUE(checkConditions(brand).ok());
    EXPECT_EQ(judge(standingOf("mcn"), kNow).conditions.size(), 11u);
}

TEST(ClosingConditions, anAccountToRefundToIsOne)
{
    Standing standing = standingOf("brand");
    standing.party.bankAccount.reset();
    EXPECT_EQ(openOnes(judge(standing, kNow)), std::vector{BlockerKind::bankAccount});
    EXPECT_FALSE(conditionOf(judge(standing, kNow), BlockerKind::bankAccount).onlyWaiting);
}

TEST(ClosingConditions, eachThingThatBindsIsNamedWithItsFigures)
{
    Standing standing = standingOf("mcn");
    standing.running = {order(1, "1", Money(10'500)), order(2, "10", Money(5'250)), order(3, "54", Money(10'500))};
    standing.running[0].cancelRequested = true;
    standing.running[1].deposit = Money(5'250);
    standing.running[2].disputed = true;
    standing.frozen = Money(26'250);
    standing.inRetention = {order(4, "3", Money()), order(5, "3", Money())};
    standing.inRetention[0].retentionUntil = kNow + base::days(3);
    standing.inRetention[1].retentionUntil = kNow + base::days(9);
    accounts::Withdrawal withdrawal;
    withdrawal.id = accounts::WithdrawalId(7);
    withdrawal.amount = Money(2'000);
    standing.pendingWithdrawals = {withdrawal};
    standing.party.penaltyUntil = kNow + base::days(1);
    standing.pendingDecisions = {{accounts::OrderId(9), "XT9", "健身华哥", "4", Money(700)}};
    standing.boundCreators = {{parties::CreatorId(8), "健身华哥"}};
    standing.bankChange.emplace();
    standing.bankChange->bankAccount = "建设银行 **** 3377";

    const auto conditions = judge(standing, kNow);
    EXPECT_EQ(openOnes(conditions), allOf(BlockerKind{}));
    EXPECT_EQ(conditionOf(conditions, BlockerKind::ordersInProgress).count, 3);
    EXPECT_EQ(conditionOf(conditions, BlockerKind::ordersInProgress).amount, Money(26'250));
    EXPECT_EQ(conditionOf(conditions, BlockerKind::cancelRequest).subjects.at(0).number, "XT1");
    EXPECT_EQ(conditionOf(conditions, BlockerKind::dispute).subjects.at(0).number, "XT3");
    EXPECT_EQ(conditionOf(conditions, BlockerKind::frozen).amount, Money(26'250));
    EXPECT_EQ(conditionOf(conditions, BlockerKind::pendingWithdrawal).amount, Money(2'000));
    EXPECT_EQ(conditionOf(conditions, BlockerKind::unpaidTail).amount, Money(5'250));
    EXPECT_EQ(conditionOf(conditions, BlockerKind::pendingDecision).amount, Money(700));
    EXPECT_EQ(conditionOf(conditions, BlockerKind::pendingDecision).subjects.at(0).number, "XT9");
    EXPECT_TRUE(conditionOf(conditions, BlockerKind::pendingDecision).onlyWaiting);
    EXPECT_EQ(conditionOf(conditions, BlockerKind::retention).count, 2);
    EXPECT_EQ(conditionOf(conditions, BlockerKind::retention).until, kNow + base::days(9));
    EXPECT_TRUE(conditionOf(conditions, BlockerKind::retention).onlyWaiting);
    EXPECT_EQ(conditionOf(conditions, BlockerKind::penalty).until, kNow + base::days(1));
    EXPECT_EQ(conditionOf(conditions, BlockerKind::bankAccount).subjects.at(0).name, "建设银行 **** 3377");
    EXPECT_EQ(conditionOf(conditions, BlockerKind::boundCreators).subjects.at(0).name, "健身华哥");
    EXPECT_EQ(conditions.earliestAt, kNow + base::days(9));
    EXPECT_EQ(conditions.plannedAt, kNow + base::days(35));

    const auto refused = checkConditions(conditions);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, base::ErrorCode::closureBlocked);
    EXPECT_EQ(refused.error().details["open"], 11);
    EXPECT_EQ(refused.error().details["blockers"][3],
              nlohmann::json({{"kind", "frozen"}, {"count", 3}, {"amount_fen", 26'250}}));
}

TEST(ClosingConditions, frozenMoneyBlocksEvenWithoutAnOrderBehindIt)
{
    Standing standing = standingOf("brand");
    standing.frozen = Money(1);
    EXPECT_EQ(openOnes(judge(standing, kNow)), std::vector{BlockerKind::frozen});
}

TEST(ClosingConditions, aPenaltyThatIsOverBlocksNoMore)
{
    Standing standing = standingOf("brand");
    standing.party.penaltyUntil = kNow;
    EXPECT_EQ(judge(standing, kNow).open, 0);
    standing.party.penaltyUntil = kNow + std::chrono::milliseconds(1);
    EXPECT_EQ(openOnes(judge(standing, kNow)), std::vector{BlockerKind::penalty});
}

#include "accounts/account_reader.h"
#include "accounts/blockers.h"
#include "support/accounts_builders.h"
#include "support/unguarded.h"

#include <gtest/gtest.h>

using accounts::Accounts;
using accounts::BlockerKind;
using accounts::ClosureState;
using accounts::CodePurpose;
using base::ErrorCode;
using base::Money;
using ledger::AccountKind;
using support::AccountsWorld;
using support::codeOf;

namespace {

class Closing : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(world.topUp(brand, Money(100'000)).ok()); }
    void TearDown() override
    {
        EXPECT_EQ(world.ledger.check(), ledger::Findings());
        EXPECT_EQ(world.accounts.check(), std::vector<std::string>());
    }

    base::Result<accounts::ClosureOutcome> approve(accounts::ClosureId closure)
    {
        return world.run(ops, &Accounts::approveClosure, {closure, std::nullopt, std::nullopt});
    }
    base::Result<accounts::ClosureOutcome> confirm(accounts::ClosureId closure)
    {
        return world.run(ops, &Accounts::confirmClosurePayout, {closure, "PAY-1", std::nullopt});
    }
    std::vector<BlockerKind> blockersOf(const parties::Actor &actor)
    {
        std::vector<BlockerKind> open;
        for (const auto &condition : accounts::closingConditions(world.database(), actor.party, world.now).conditions)
            if (!condition.met)
                open.push_back(condition.kind);
        return open;
    }
    Money pending() { return world.ledger.balanceOf(brand.party, AccountKind::payoutPending); }
    Money atBank() { return world.ledger.balanceOf(ledger::kPlatform, AccountKind::bankClearing); }

    AccountsWorld world;
    parties::Actor brand = world.makeBrand();
    parties::Actor ops = world.makeOps();
    parties::Actor mcn = world.makeMcn();
    support::BuiltCreator creator = world.makeCreator(mcn);
};

} // namespace

// … → review by another user → closed, the remaining balance refunded to the merchant's own account → paid out.
TEST_F(Closing, goesFromApplicationToThePaidOutBalance)
{
    const auto applied = world.applyClosure(brand);
    ASSERT_TRUE(applied.ok());
    EXPECT_EQ(applied->state, ClosureState::applied);
    EXPECT_EQ(world.status(brand), "closing");

    const auto closed = approve(applied->closure);
    ASSERT_TRUE(closed.ok());
    EXPECT_EQ(closed->state, ClosureState::closed);
    EXPECT_EQ(closed->refund, Money(100'000));
    EXPECT_EQ(world.status(brand), "closed");
    EXPECT_EQ(world.ledger.balanceOf(brand.party, AccountKind::brandAvailable), Money(0));
    EXPECT_EQ(pending(), Money(100'000));
    EXPECT_EQ(atBank(), Money(100'000));

    const auto paid = confirm(applied->closure);
    ASSERT_TRUE(paid.ok());
    EXPECT_EQ(paid->state, ClosureState::paidOut);
    EXPECT_EQ(pending(), Money(0));
    EXPECT_EQ(atBank(), Money(0));
    const auto lines = world.ledger.statement(brand.party, {}, {}, {}, 10, 0);
    EXPECT_EQ(lines.size(), 4u) << "a closed account's statement still adds up";
}

// closed and paid out are two states, so a bounced pay-out can be repeated and never paid twice.
TEST_F(Closing, aBouncedPayoutIsRepeatedAndNeverPaidTwice)
{
    const auto applied = world.applyClosure(brand);
    ASSERT_TRUE(approve(applied->closure).ok());
    for (int bounce = 1; bounce <= 2; ++bounce) {
        const auto bounced =
            world.run(ops, &Accounts::bounceClosurePayout, {applied->closure, "name does not match", std::nullopt});
        ASSERT_TRUE(bounced.ok());
        EXPECT_EQ(bounced->state, ClosureState::closed);
        EXPECT_EQ(bounced->bounces, bounce);
        EXPECT_EQ(pending(), Money(100'000));
    }
    ASSERT_TRUE(confirm(applied->closure).ok());
    EXPECT_EQ(codeOf(confirm(applied->closure)), ErrorCode::closureStateForbids);
    EXPECT_EQ(codeOf(world.run(ops, &Accounts::bounceClosurePayout, {applied->closure, "again", std::nullopt})),
              ErrorCode::closureStateForbids);
    EXPECT_EQ(atBank(), Money(0));
    EXPECT_EQ(world.database().number("SELECT count(*) FROM transfer WHERE code = 31"), 1);
}

// Nobody signs in for a closed account: what its former owner gives is recorded by one operator, confirmed by another.
TEST_F(Closing, aBouncedRefundIsPaidToTheAccountThatTwoOperatorsCorrected)
{
    const parties::Actor ops2 = world.makeOps("ops2");
    const auto applied = world.applyClosure(brand);
    ASSERT_TRUE(approve(applied->closure).ok());
    const auto correct = [&](const parties::Actor &actor, const std::string &account) {
        return world.run(actor, &Accounts::correctRefundAccount,
                         {applied->closure, account, "盖章的更正函", std::nullopt});
    };
    EXPECT_EQ(codeOf(correct(ops, "建设银行 **** 3377")), ErrorCode::refundNotBounced);
    ASSERT_TRUE(world.run(ops, &Accounts::bounceClosurePayout, {applied->closure, "closed", std::nullopt}).ok());
    EXPECT_EQ(codeOf(correct(ops, "6225 8801 2345 6411")), ErrorCode::badRequest);
    EXPECT_EQ(codeOf(correct(ops, "招商银行 **** 6411")), ErrorCode::bankAccountUnchanged);
    EXPECT_EQ(
        codeOf(world.run(ops, &Accounts::correctRefundAccount, {applied->closure, "建设银行 **** 3377", " ", {}})),
        ErrorCode::fieldMissing);

    const auto first = correct(ops, " 建设银行 **** 3377 ");
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(codeOf(correct(ops2, "工商银行 **** 8802")), ErrorCode::refundAccountWaits);
    EXPECT_EQ(codeOf(confirm(applied->closure)), ErrorCode::refundAccountWaits) << "nothing is paid before that";
    EXPECT_EQ(codeOf(world.run(ops, &Accounts::confirmRefundAccount, {first->account, std::nullopt})),
              ErrorCode::secondPersonNeeded);
    EXPECT_THROW(world.database().execute("UPDATE refund_account SET state = 'confirmed', decided_by = proposed_by, "
                                          "decided_at = 1"),
                 storage::StorageError);
    ASSERT_TRUE(world.run(ops, &Accounts::dropRefundAccount, {first->account, "mistyped", std::nullopt}).ok());
    EXPECT_EQ(codeOf(world.run(ops2, &Accounts::confirmRefundAccount, {first->account, std::nullopt})),
              ErrorCode::refundAccountDecided);

    const auto second = correct(ops2, "工商银行 **** 8802");
    ASSERT_TRUE(second.ok());
    accounts::AccountReader reader(world.database());
    const auto seen = reader.closures(ops, world.now, {}).value().closures.at(0).revision;
    ASSERT_TRUE(world.run(ops, &Accounts::confirmRefundAccount, {second->account, second->revision}).ok());
    EXPECT_EQ(codeOf(world.run(ops, &Accounts::confirmClosurePayout, {applied->closure, "PAY-9", seen})),
              ErrorCode::stale)
        << "the payer saw another account";
    const auto view = reader.closures(ops, world.now, {}).value().closures.at(0);
    EXPECT_EQ(view.bankAccount, "工商银行 **** 8802");
    ASSERT_TRUE(confirm(applied->closure).ok());
    EXPECT_EQ(atBank(), Money(0));
    EXPECT_EQ(codeOf(correct(ops, "建设银行 **** 3377")), ErrorCode::closureStateForbids);
}

// Who made a log-in is not the second person for what it asks for.
TEST_F(Closing, isNeverReviewedByWhoMadeTheApplicantsLogIn)
{
    const parties::Actor ops2 = world.makeOps("ops2");
    const auto user = parties::PartyStore(world.database())
                          .addUser({brand.party, "made", "made", "not a hash", ops2.user}, world.now);
    const parties::Actor made{user, brand.party, parties::Role::brand};
    const auto asked = world.run(made, &Accounts::withdraw, {Money(100), world.code(made, CodePurpose::withdrawal)});
    ASSERT_TRUE(asked.ok());
    accounts::AccountReader reader(world.database());
    EXPECT_EQ(reader.withdrawals(ops2, world.now, {}).value().withdrawals.at(0).actions, std::vector<std::string>());
    EXPECT_FALSE(reader.withdrawals(ops, world.now, {}).value().withdrawals.at(0).actions.empty());
    const auto paid = world.run(ops2, &Accounts::confirmPayout, {asked->withdrawal, std::nullopt});
    EXPECT_EQ(codeOf(paid), ErrorCode::secondPersonNeeded);
    EXPECT_EQ(paid.error().details, (nlohmann::json{{"user", "made"}, {"made_by", "ops2"}}));
    EXPECT_THROW(
        world.database().execute("UPDATE withdrawal SET state = 'failed', decided_by = $1, decided_at = 1", ops2.user),
        storage::StorageError);
    EXPECT_THROW(
        world.database().execute("UPDATE withdrawal SET state = 'failed', decided_by = $1, decided_at = 1", mcn.user),
        storage::StorageError)
        << "an operator decides";
    ASSERT_TRUE(world.run(ops, &Accounts::confirmPayout, {asked->withdrawal, std::nullopt}).ok());

    const auto applied = world.applyClosure(made);
    ASSERT_TRUE(applied.ok());
    EXPECT_EQ(reader.closures(ops2, world.now, {}).value().closures.at(0).actions, std::vector<std::string>());
    EXPECT_FALSE(reader.closures(ops, world.now, {}).value().closures.at(0).actions.empty());
    EXPECT_EQ(codeOf(world.run(ops2, &Accounts::approveClosure, {applied->closure, std::nullopt, std::nullopt})),
              ErrorCode::secondPersonNeeded);
    EXPECT_EQ(codeOf(world.run(ops2, &Accounts::refuseClosure, {applied->closure, "no", std::nullopt})),
              ErrorCode::secondPersonNeeded);
    EXPECT_THROW(
        world.database().execute("UPDATE closure SET state = 'refused', reviewed_by = $1, reviewed_at = 1", ops2.user),
        storage::StorageError);
    ASSERT_TRUE(approve(applied->closure).ok());
    EXPECT_EQ(codeOf(world.run(ops2, &Accounts::confirmClosurePayout, {applied->closure, "PAY-1", std::nullopt})),
              ErrorCode::secondPersonNeeded);
    EXPECT_TRUE(confirm(applied->closure).ok());
}

// Review by another user than the applicant.
TEST_F(Closing, isNeverReviewedByItsApplicant)
{
    const auto applied = world.applyClosure(brand);
    for (const auto verb : {&Accounts::approveClosure})
        EXPECT_EQ(codeOf(world.run(brand, verb, {applied->closure, std::nullopt, std::nullopt})),
                  ErrorCode::secondPersonNeeded);
    EXPECT_EQ(codeOf(world.run(brand, &Accounts::refuseClosure, {applied->closure, "no", std::nullopt})),
              ErrorCode::secondPersonNeeded);
    EXPECT_EQ(world.status(brand), "closing");
    EXPECT_THROW(world.database().execute(
                     "UPDATE closure SET state = 'refused', reviewed_by = applied_by WHERE id = $1", applied->closure),
                 storage::StorageError);
}

// 3 working days: Tuesday noon in China plus 3.
TEST_F(Closing, isReviewedWithinThreeWorkingDays)
{
    const auto applied = world.applyClosure(brand);
    EXPECT_EQ(applied->reviewUntil, world.now + base::days(3));
}

// Can be withdrawn until reviewed.
TEST_F(Closing, isWithdrawnUntilReviewedAndThenTheAccountWorksAgain)
{
    const auto applied = world.applyClosure(brand);
    EXPECT_EQ(codeOf(world.topUp(brand, Money(5))), ErrorCode::partyNotActive);
    EXPECT_EQ(codeOf(world.run(brand, &Accounts::withdrawClosure, {applied->revision + 1})), ErrorCode::stale);
    const auto withdrawn = world.run(brand, &Accounts::withdrawClosure, {applied->revision});
    ASSERT_TRUE(withdrawn.ok());
    EXPECT_EQ(withdrawn->state, ClosureState::withdrawn);
    EXPECT_EQ(world.status(brand), "active");
    EXPECT_TRUE(world.topUp(brand, Money(5)).ok());
    EXPECT_EQ(codeOf(approve(applied->closure)), ErrorCode::closureStateForbids);

    const auto again = world.applyClosure(brand);
    ASSERT_TRUE(again.ok()) << base::toMessage(again.error());
    ASSERT_TRUE(approve(again->closure).ok());
    EXPECT_EQ(codeOf(world.run(brand, &Accounts::withdrawClosure, {std::nullopt})), ErrorCode::notFound);
}

TEST_F(Closing, isRefusedWithAReasonAndThenTheAccountWorksAgain)
{
    const auto applied = world.applyClosure(brand);
    EXPECT_EQ(codeOf(world.run(ops, &Accounts::refuseClosure, {applied->closure, " ", std::nullopt})),
              ErrorCode::fieldMissing);
    const auto refused = world.run(ops, &Accounts::refuseClosure, {applied->closure, "papers", applied->revision});
    ASSERT_TRUE(refused.ok());
    EXPECT_EQ(refused->state, ClosureState::refused);
    EXPECT_EQ(world.status(brand), "active");
    EXPECT_EQ(world.ledger.balanceOf(brand.party, AccountKind::brandAvailable), Money(100'000));
}

TEST_F(Closing, needsTheConditionsAcceptedTheCodeAndAReason)
{
    const std::string digits = world.code(brand, CodePurpose::closure);
    EXPECT_EQ(codeOf(world.run(brand, &Accounts::applyClosure, {digits, "moving on", false})),
              ErrorCode::conditionsNotAccepted);
    EXPECT_EQ(codeOf(world.run(brand, &Accounts::applyClosure, {digits, "", true})), ErrorCode::fieldMissing);
    EXPECT_EQ(codeOf(world.run(brand, &Accounts::applyClosure, {"123456", "moving on", true})), ErrorCode::codeWrong);
    EXPECT_EQ(world.database().number("SELECT tries FROM one_time_code"), 1);
    EXPECT_EQ(world.status(brand), "active");
    EXPECT_TRUE(world.run(brand, &Accounts::applyClosure, {digits, "moving on", true}).ok());
}

// A closed account can do nothing more.
TEST_F(Closing, aClosedAccountBeginsNothing)
{
    const auto applied = world.applyClosure(brand);
    ASSERT_TRUE(approve(applied->closure).ok());
    EXPECT_EQ(codeOf(world.topUp(brand, Money(5))), ErrorCode::partyNotActive);
    EXPECT_EQ(codeOf(world.run(brand, &Accounts::sendCode, {CodePurpose::withdrawal})), ErrorCode::partyNotActive);
    EXPECT_EQ(codeOf(world.run(brand, &Accounts::withdraw, {Money(1), "000001"})), ErrorCode::partyNotActive);
    EXPECT_EQ(codeOf(world.run(brand, &Accounts::applyClosure, {"000001", "again", true})), ErrorCode::partyNotActive);
}

TEST_F(Closing, withNothingToRefundIsPaidOutAtOnce)
{
    const parties::Actor empty = world.makeBrand("empty");
    const auto applied = world.applyClosure(empty);
    const auto closed = approve(applied->closure);
    ASSERT_TRUE(closed.ok());
    EXPECT_EQ(closed->state, ClosureState::paidOut);
    EXPECT_EQ(codeOf(confirm(applied->closure)), ErrorCode::closureStateForbids);
}

// The pre-check: every blocker, on real rows, for the party that it binds.
TEST_F(Closing, anOrderInProgressBlocksBrandCreatorAndMcnAlike)
{
    AccountsWorld::OrderWishes wishes;
    wishes.mcn = mcn.party;
    wishes.cancelRequested = true;
    wishes.disputed = true;
    const auto order = world.makeOrder(brand, creator.id, wishes);
    EXPECT_EQ(blockersOf(brand), (std::vector{BlockerKind::ordersInProgress, BlockerKind::cancelRequest,
                                              BlockerKind::dispute, BlockerKind::frozen}));
    EXPECT_EQ(blockersOf(creator.actor),
              (std::vector{BlockerKind::ordersInProgress, BlockerKind::cancelRequest, BlockerKind::dispute}));
    EXPECT_EQ(blockersOf(mcn), (std::vector{BlockerKind::ordersInProgress, BlockerKind::cancelRequest,
                                            BlockerKind::dispute, BlockerKind::boundCreators}));
    EXPECT_EQ(blockersOf(world.makeBrand("brand2")), std::vector<BlockerKind>());
    EXPECT_EQ(blockersOf(world.makeMcn("mcn2")), std::vector<BlockerKind>());

    const auto conditions = accounts::closingConditions(world.database(), brand.party, world.now);
    const auto &subject = conditions.conditions.at(0).subjects.at(0);
    EXPECT_EQ(subject.id.value, order.value);
    EXPECT_EQ(subject.name, "creator1");
    EXPECT_EQ(subject.state, "1");
    EXPECT_EQ(subject.amount, Money(21'000));
    EXPECT_EQ(codeOf(world.applyClosure(brand)), ErrorCode::closureBlocked);
    EXPECT_EQ(world.status(brand), "active");
}

TEST_F(Closing, anUnpaidOrderBindsItsBrandAlone)
{
    AccountsWorld::OrderWishes wishes;
    wishes.state = "0";
    world.makeOrder(brand, creator.id, wishes);
    EXPECT_EQ(blockersOf(brand), std::vector{BlockerKind::ordersInProgress});
    EXPECT_EQ(blockersOf(creator.actor), std::vector<BlockerKind>());
    EXPECT_EQ(blockersOf(mcn), std::vector{BlockerKind::boundCreators});
}

TEST_F(Closing, anOrderThatWaitsForAcceptanceBindsTheMcnToo)
{
    AccountsWorld::OrderWishes wishes;
    wishes.state = "-1";
    world.makeOrder(brand, creator.id, wishes);
    EXPECT_EQ(blockersOf(mcn), (std::vector{BlockerKind::ordersInProgress, BlockerKind::boundCreators}));
}

TEST_F(Closing, anUnpaidTailBlocksWithWhatIsMissing)
{
    AccountsWorld::OrderWishes wishes;
    wishes.state = "10";
    wishes.deposit = Money(10'500);
    world.makeOrder(brand, creator.id, wishes);
    const auto conditions = accounts::closingConditions(world.database(), brand.party, world.now);
    EXPECT_FALSE(conditions.conditions.at(5).met);
    EXPECT_EQ(conditions.conditions.at(5).kind, BlockerKind::unpaidTail);
    EXPECT_EQ(conditions.conditions.at(5).amount, Money(10'500));
}

TEST_F(Closing, aRunningRetentionBlocksUntilItsLastDay)
{
    AccountsWorld::OrderWishes wishes;
    wishes.state = "3";
    wishes.retentionUntil = world.now + base::days(3);
    world.makeOrder(brand, creator.id, wishes);
    EXPECT_EQ(blockersOf(brand), std::vector{BlockerKind::retention});
    EXPECT_EQ(accounts::closingConditions(world.database(), brand.party, world.now).earliestAt, *wishes.retentionUntil);
    world.now = *wishes.retentionUntil;
    EXPECT_EQ(blockersOf(brand), std::vector<BlockerKind>());
    EXPECT_TRUE(world.applyClosure(brand).ok());
}

TEST_F(Closing, aPendingWithdrawalBlocksUntilItIsDecided)
{
    const auto asked = world.run(brand, &Accounts::withdraw, {Money(100), world.code(brand, CodePurpose::withdrawal)});
    ASSERT_TRUE(asked.ok());
    EXPECT_EQ(blockersOf(brand), std::vector{BlockerKind::pendingWithdrawal});
    ASSERT_TRUE(world.run(ops, &Accounts::confirmPayout, {asked->withdrawal, std::nullopt}).ok());
    EXPECT_EQ(blockersOf(brand), std::vector<BlockerKind>());
}

TEST_F(Closing, aPenaltyInForceBlocks)
{
    world.database().execute("UPDATE party SET penalty_until = $2 WHERE id = $1", brand.party,
                             world.now + base::days(1));
    EXPECT_EQ(blockersOf(brand), std::vector{BlockerKind::penalty});
}

TEST_F(Closing, isCheckedAgainAtTheMomentOfApproval)
{
    const auto applied = world.applyClosure(brand);
    ASSERT_TRUE(applied.ok());
    world.database().execute("UPDATE party SET penalty_until = $2 WHERE id = $1", brand.party,
                             world.now + base::days(1));
    const auto blocked = approve(applied->closure);
    EXPECT_EQ(codeOf(blocked), ErrorCode::closureBlocked);
    EXPECT_EQ(blocked.error().details["blockers"][0]["kind"], "penalty");
    EXPECT_EQ(world.status(brand), "closing");
    world.now = world.now + base::days(2);
    EXPECT_TRUE(approve(applied->closure).ok());
}

TEST(AccountsCheck, findsWhatDoesNotAgree)
{
    struct Damage
    {
        const char *sql;
        const char *finding;
    };
    const Damage damages[] = {
        {"UPDATE top_up SET amount_fen = amount_fen + 1", "credited 0 times"},
        {"DELETE FROM top_up", "a top-up that is not there"},
        {"UPDATE withdrawal SET amount_fen = amount_fen + 1", "withdrawal 1 is requested"},
        {"UPDATE withdrawal SET state = 'paid', decided_at = 1", "paid 0"},
        {"DELETE FROM withdrawal", "waiting to be paid out"},
        {"UPDATE closure SET refund_fen = refund_fen - 1", "closure 1 is closed with a refund of"},
        {"UPDATE closure SET state = 'paid_out', paid_out_at = 1", "0 paid in 0 payments"},
        {"UPDATE party SET status = 'active' WHERE status = 'closed'", "which its closures do not say"},
        {"UPDATE party SET status = 'closing' WHERE status = 'active' AND kind = 'mcn'",
         "which its closures do not say"},
        {"UPDATE party SET status = 'closed' WHERE kind = 'brand'", "is closed and still has"},
    };
    for (const Damage &damage : damages) {
        AccountsWorld world;
        const auto closing = world.makeBrand("closing");
        const auto waiting = world.makeBrand("waiting");
        const auto ops = world.makeOps();
        world.makeMcn();
        ASSERT_TRUE(world.topUp(closing, Money(500)).ok());
        ASSERT_TRUE(world.topUp(waiting, Money(900)).ok());
        ASSERT_TRUE(
            world.run(waiting, &Accounts::withdraw, {Money(100), world.code(waiting, CodePurpose::withdrawal)}).ok());
        const auto applied = world.applyClosure(closing);
        ASSERT_TRUE(world.run(ops, &Accounts::approveClosure, {applied->closure, std::nullopt, std::nullopt}).ok());
        ASSERT_EQ(world.accounts.check(), std::vector<std::string>());
        support::unguarded(world.database()).execute(damage.sql);
        std::string problems;
        for (const std::string &problem : world.accounts.check())
            problems += problem + "\n";
        EXPECT_NE(problems.find(damage.finding), std::string::npos) << damage.sql << "\n" << problems;
    }
}

#include "accounts/account_reader.h"

#include "support/accounts_builders.h"

#include <gtest/gtest.h>

using accounts::AccountReader;
using accounts::Accounts;
using accounts::CodePurpose;
using base::ErrorCode;
using base::Money;
using ledger::AccountKind;
using support::AccountsWorld;

namespace {

class Reader : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(world.topUp(brand, Money(100'000), "BANK-1").ok()); }

    ledger::OrderId makeOrder(AccountsWorld::OrderWishes wishes = {})
    {
        wishes.mcn = mcn.party;
        return world.makeOrder(brand, creator.id, wishes);
    }
    void settle(ledger::OrderId order)
    {
        ledger::Ledger::Resolution settled;
        settled.toPayee = Money(20'000);
        settled.platformFee = Money(1'000);
        settled.payee = mcn.party;
        settled.creatorShare = Money(14'000);
        settled.creator = creator.actor.party;
        world.ledger.resolveHold(order, brand.party, settled, {world.now, 7});
    }
    accounts::AccountAnswer accountOf(const parties::Actor &actor)
    {
        return reader.account(actor, world.now, {std::nullopt}).value();
    }
    accounts::StatementAnswer statementOf(const parties::Actor &actor, const accounts::StatementQuery &query = {})
    {
        return reader.statement(actor, world.now, query).value();
    }
    accounts::WithdrawalId requestWithdrawal(Money amount)
    {
        return world.run(brand, &Accounts::withdraw, {amount, world.code(brand, CodePurpose::withdrawal)})
            .value()
            .withdrawal;
    }

    AccountsWorld world;
    parties::Actor brand = world.makeBrand();
    parties::Actor otherBrand = world.makeBrand("brand2");
    parties::Actor ops = world.makeOps();
    parties::Actor mcn = world.makeMcn();
    support::BuiltCreator creator = world.makeCreator(mcn);
    AccountReader reader{world.database()};
};

} // namespace

TEST_F(Reader, showsABrandItsBalancesAndWhatIsBehindEach)
{
    const auto order = makeOrder();
    requestWithdrawal(Money(9'000));
    const auto account = accountOf(brand);
    EXPECT_EQ(account.available, Money(70'000));
    EXPECT_EQ(account.withdrawable, Money(70'000));
    EXPECT_EQ(account.frozen, Money(21'000));
    EXPECT_EQ(account.pendingPayout, Money(9'000));
    EXPECT_EQ(account.total, Money(100'000));
    ASSERT_EQ(account.holds.size(), 1u);
    EXPECT_EQ(account.holds[0].order, order);
    EXPECT_EQ(account.holds[0].amount, Money(21'000));
    EXPECT_EQ(account.holds[0].creatorName, "creator1");
    EXPECT_EQ(account.receivable, Money(0));
    ASSERT_TRUE(account.month);
    EXPECT_EQ(account.month->opening, Money(0));
    EXPECT_EQ(account.month->in, Money(100'000));
    EXPECT_EQ(account.month->out, Money(30'000));
    EXPECT_EQ(account.month->closing, account.available);
}

// 待结算 of payees: what running orders will bring by the pinned split (30 % MCN, 70 % creator).
TEST_F(Reader, showsPayeesWhatTheirAcceptedOrdersWillBring)
{
    makeOrder();
    AccountsWorld::OrderWishes waiting;
    waiting.state = "-1";
    world.makeOrder(brand, creator.id, waiting);
    EXPECT_EQ(accountOf(mcn).receivable, Money(6'000));
    EXPECT_EQ(accountOf(creator.actor).receivable, Money(14'000));
    EXPECT_EQ(accountOf(creator.actor).receivables.size(), 1u);
    EXPECT_EQ(accountOf(creator.actor).available, Money(0));
}

TEST_F(Reader, showsAPayeeWhatItWasPaidAsWithdrawable)
{
    const auto order = makeOrder();
    settle(order);
    EXPECT_EQ(accountOf(mcn).withdrawable, Money(6'000));
    EXPECT_EQ(accountOf(creator.actor).withdrawable, Money(14'000));
}

TEST_F(Reader, keepsEveryPartyToItself)
{
    requestWithdrawal(Money(9'000));
    for (const auto &actor : {otherBrand, mcn, creator.actor}) {
        EXPECT_EQ(reader.account(actor, world.now, {brand.party}).error().code, ErrorCode::notFound);
        accounts::StatementQuery query;
        query.party = brand.party;
        EXPECT_EQ(reader.statement(actor, world.now, query).error().code, ErrorCode::notFound);
        EXPECT_EQ(reader.blockers(actor, world.now, {brand.party}).error().code, ErrorCode::notFound);
        EXPECT_TRUE(reader.withdrawals(actor, world.now, {}).value().withdrawals.empty());
        EXPECT_TRUE(reader.closures(actor, world.now, {}).value().closures.empty());
    }
    EXPECT_EQ(reader.account(ops, world.now, {brand.party}).value().available, Money(91'000));
    EXPECT_EQ(reader.account(ops, world.now, {ledger::PartyId(999)}).error().code, ErrorCode::notFound);
    EXPECT_EQ(reader.withdrawals(ops, world.now, {}).value().total, 1);
    const auto platform = reader.account(ops, world.now, {}).value();
    ASSERT_EQ(platform.balances.size(), 1u);
    EXPECT_EQ(platform.balances[0].kind, AccountKind::bankClearing);
    EXPECT_EQ(platform.balances[0].amount, Money(100'000));
}

TEST_F(Reader, aStatementNamesEachLineAndReconciles)
{
    const auto order = makeOrder();
    settle(order);
    requestWithdrawal(Money(9'000));
    const auto statement = statementOf(brand);
    EXPECT_TRUE(statement.reconciles);
    EXPECT_EQ(statement.total, 7); // top-up, hold ×2, settle, fee, withdrawal ×2
    ASSERT_EQ(statement.lines.size(), 7u);

    const auto &topUp = statement.lines.back();
    EXPECT_EQ(topUp.code, 10);
    EXPECT_EQ(topUp.referenceNumber, "TU261124000001");
    EXPECT_EQ(topUp.counterAccount, AccountKind::bankClearing);
    const auto &settled = statement.lines[3];
    EXPECT_EQ(settled.type, ledger::TransferCode::settle);
    EXPECT_EQ(settled.account, AccountKind::brandFrozen);
    EXPECT_EQ(settled.change, Money(-20'000));
    EXPECT_EQ(settled.balanceAfter, Money(1'000));
    EXPECT_EQ(settled.counterpartyName, "mcn1");
    EXPECT_EQ(settled.orderNumber, "XT1");
    EXPECT_EQ(settled.creatorName, "creator1");
    EXPECT_EQ(statement.lines[0].referenceNumber.value_or("").substr(0, 2), "WD");
    for (const auto &period : statement.periods)
        EXPECT_EQ(period.opening + period.in - period.out, period.closing);
    EXPECT_EQ(statement.headSequence, 0);
}

// The split between MCN and creator is the MCN's secret (domain.md §3).
TEST_F(Reader, aBrandsStatementDoesNotShowTheMcnsSplit)
{
    settle(makeOrder());
    const std::string text = base::toJson(statementOf(brand)).dump();
    EXPECT_EQ(text.find("14000"), std::string::npos) << text;
    EXPECT_EQ(text.find("creator_share"), std::string::npos);
    EXPECT_NE(base::toJson(statementOf(mcn)).dump().find("creator_share"), std::string::npos);
}

TEST_F(Reader, aStatementIsPagedAndCutByTimeAndAccount)
{
    makeOrder();
    const base::Timestamp later = world.now + base::days(1);
    world.now = later;
    ASSERT_TRUE(world.topUp(brand, Money(5)).ok());
    accounts::StatementQuery query;
    query.account = AccountKind::brandAvailable;
    query.limit = 1;
    query.offset = 1;
    const auto page = statementOf(brand, query);
    ASSERT_EQ(page.lines.size(), 1u);
    EXPECT_EQ(page.total, 3);
    EXPECT_EQ(page.lines[0].balanceAfter, Money(79'000));

    accounts::StatementQuery day;
    day.until = later;
    const auto before = statementOf(brand, day);
    EXPECT_EQ(before.total, 3);
    EXPECT_TRUE(before.reconciles);
    EXPECT_EQ(before.periods.at(0).closing, Money(79'000));
    day = {};
    day.from = later;
    EXPECT_EQ(statementOf(brand, day).periods.at(0).opening, Money(79'000));

    query.limit = 0;
    EXPECT_EQ(reader.statement(brand, world.now, query).error().code, ErrorCode::fieldOutOfRange);
    query.limit = 1'001;
    EXPECT_EQ(reader.statement(brand, world.now, query).error().code, ErrorCode::fieldOutOfRange);
}

TEST_F(Reader, offersWithdrawalsToOpsWithWhatCanBeDone)
{
    const auto first = requestWithdrawal(Money(9'000));
    const auto second = requestWithdrawal(Money(1'000));
    ASSERT_TRUE(world.run(ops, &Accounts::failPayout, {first, "wrong name", std::nullopt}).ok());
    const auto waiting = reader.withdrawals(ops, world.now, {accounts::WithdrawalState::requested, {}, {}}).value();
    ASSERT_EQ(waiting.withdrawals.size(), 1u);
    EXPECT_EQ(waiting.withdrawals[0].withdrawal, second);
    EXPECT_EQ(waiting.withdrawals[0].partyName, "brand1");
    EXPECT_EQ(waiting.withdrawals[0].actions,
              (std::vector<std::string>{"account.confirm_payout", "account.fail_payout"}));
    const auto own = reader.withdrawals(brand, world.now, {}).value();
    ASSERT_EQ(own.total, 2);
    EXPECT_EQ(own.withdrawals[1].reason, "wrong name");
    EXPECT_FALSE(own.withdrawals[1].decidedBy);
    EXPECT_TRUE(own.withdrawals[0].actions.empty());
}

TEST_F(Reader, listsClosuresByUrgencyWithTheirConditionsNow)
{
    const auto applied = world.applyClosure(brand);
    ASSERT_TRUE(applied.ok());
    const auto other = world.applyClosure(otherBrand);
    ASSERT_TRUE(other.ok());
    ASSERT_TRUE(world.run(ops, &Accounts::refuseClosure, {other->closure, "papers", std::nullopt}).ok());

    auto list = reader.closures(ops, world.now, {}).value();
    ASSERT_EQ(list.closures.size(), 2u);
    EXPECT_EQ(list.waiting, 1);
    EXPECT_EQ(list.closures[0].closure, applied->closure);
    EXPECT_EQ(list.closures[0].balance, Money(100'000));
    EXPECT_EQ(list.closures[0].conditions->open, 0);
    EXPECT_FALSE(list.closures[0].overdue);
    EXPECT_EQ(list.closures[0].actions, (std::vector<std::string>{"account.close.approve", "account.close.refuse"}));

    world.database().execute("UPDATE party SET penalty_until = $2 WHERE id = $1", brand.party,
                             applied->reviewUntil + base::days(9));
    list = reader.closures(ops, applied->reviewUntil + base::hours(1), {}).value();
    EXPECT_TRUE(list.closures[0].overdue);
    EXPECT_EQ(list.closures[0].conditions->open, 1);
    EXPECT_EQ(list.closures[0].actions, std::vector<std::string>{"account.close.refuse"});
}

TEST_F(Reader, showsAPartyItsOwnNewestClosure)
{
    EXPECT_FALSE(reader.closure(brand, world.now, {}).value().closure);
    const auto first = world.applyClosure(brand);
    ASSERT_TRUE(world.run(ops, &Accounts::refuseClosure, {first->closure, "papers", std::nullopt}).ok());
    auto seen = reader.closure(brand, world.now, {}).value().closure;
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->note, "papers");
    EXPECT_FALSE(seen->reviewedBy);
    EXPECT_TRUE(seen->actions.empty());
    const auto second = world.applyClosure(brand);
    seen = reader.closure(brand, world.now, {}).value().closure;
    EXPECT_EQ(seen->closure, second->closure);
    EXPECT_EQ(seen->actions, std::vector<std::string>{"account.close.withdraw_application"});
    ASSERT_TRUE(world.run(ops, &Accounts::approveClosure, {second->closure, std::nullopt, std::nullopt}).ok());
    seen = reader.closure(brand, world.now, {}).value().closure;
    EXPECT_EQ(seen->state, accounts::ClosureState::closed);
    EXPECT_EQ(seen->refund, Money(100'000));
    EXPECT_EQ(accountOf(brand).withdrawable, Money(0));
    EXPECT_EQ(accountOf(brand).pendingPayout, Money(100'000));
}

TEST_F(Reader, answersTheBlockersOfTheOwnParty)
{
    makeOrder();
    const auto blockers = reader.blockers(brand, world.now, {}).value();
    EXPECT_EQ(blockers.open, 2);
    EXPECT_EQ(blockers.balance, Money(79'000));
    EXPECT_EQ(blockers.plannedAt, world.now + base::days(40));
    EXPECT_EQ(reader.blockers(ops, world.now, {brand.party}).value().open, 2);
}

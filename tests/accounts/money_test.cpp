#include "support/accounts_builders.h"

#include <gtest/gtest.h>

using accounts::Accounts;
using accounts::CodePurpose;
using base::ErrorCode;
using base::Money;
using ledger::AccountKind;
using support::AccountsWorld;
using support::codeOf;

namespace {

/// A brand with 1,000.00 元 and an operator.
class MoneyFlows : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(world.topUp(brand, Money(100'000), "BANK-1").ok()); }
    void TearDown() override
    {
        EXPECT_EQ(world.ledger.check(), ledger::Findings());
        EXPECT_EQ(world.accounts.check(), std::vector<std::string>());
    }

    Money available() { return world.ledger.balanceOf(brand.party, AccountKind::brandAvailable); }
    Money pending() { return world.ledger.balanceOf(brand.party, AccountKind::payoutPending); }
    base::Result<accounts::WithdrawalOutcome> withdraw(Money amount, const std::string &code)
    {
        return world.run(brand, &Accounts::withdraw, accounts::Withdraw{amount, code});
    }
    std::string code() { return world.code(brand, CodePurpose::withdrawal); }

    AccountsWorld world;
    parties::Actor brand = world.makeBrand();
    parties::Actor ops = world.makeOps();
};
using TopUps = MoneyFlows;
using Codes = MoneyFlows;
using Withdrawals = MoneyFlows;

} // namespace

TEST_F(TopUps, areCreditedAtOnceAndOneBankTransferOnlyOnce)
{
    EXPECT_EQ(available(), Money(100'000));
    const auto again = world.topUp(brand, Money(100'000), " BANK-1 ");
    EXPECT_EQ(codeOf(again), ErrorCode::bankReferenceUsed);
    EXPECT_EQ(again.error().details, nlohmann::json({{"reference", "BANK-1"}, {"top_up", "1"}}));
    const auto second = world.topUp(brand, Money(5), "BANK-2");
    ASSERT_TRUE(second.ok());
    EXPECT_EQ(second->available, Money(100'005));
    EXPECT_EQ(second->number, "TU261124000002");
    // Another brand's bank may use the same words.
    EXPECT_TRUE(world.topUp(world.makeBrand("brand2"), Money(7), "BANK-1").ok());
}

TEST_F(TopUps, refuseAmountsOutOfRangeAndBlankReferences)
{
    for (const Money amount : {Money(0), Money(-5), Money(10'000'000'001)})
        EXPECT_EQ(codeOf(world.topUp(brand, amount, "X")), ErrorCode::fieldOutOfRange) << amount.fen;
    EXPECT_EQ(codeOf(world.topUp(brand, Money(1), "  ")), ErrorCode::fieldMissing);
    EXPECT_EQ(codeOf(world.topUp(brand, Money(1), std::string(61, 'x'))), ErrorCode::fieldTooLong);
    EXPECT_EQ(available(), Money(100'000));
}

// Code: 6 digits, 5 minutes, 5 tries, stored hashed.
TEST_F(Codes, areSixDigitsShownToTheirUserAloneAndStoredHashed)
{
    const parties::Actor colleague = world.makeColleague(brand, "colleague");
    const auto sent = world.run(brand, &Accounts::sendCode, accounts::SendCode{CodePurpose::withdrawal});
    ASSERT_TRUE(sent.ok());
    EXPECT_EQ(sent->expiresAt, world.now + std::chrono::minutes(5));
    EXPECT_EQ(sent->tries, 5);
    EXPECT_EQ(world.lastCode(brand), "000001");
    EXPECT_EQ(world.lastCode(colleague), "");
    const auto stored = world.database().find("SELECT code_hash FROM one_time_code",
                                              [](const storage::Row &row) { return row.text(0); });
    ASSERT_TRUE(stored);
    EXPECT_TRUE(stored->starts_with("$argon2id$")) << *stored;
    EXPECT_EQ(base::toJson(*sent).dump().find("000001"), std::string::npos);
}

TEST_F(Codes, takeTheirDigitsOutOfTheNotificationOnceSpentOrVoid)
{
    const std::string digits = code();
    ASSERT_TRUE(withdraw(Money(1), digits).ok());
    EXPECT_EQ(world.lastCode(brand), "");
    code();
    EXPECT_NE(world.lastCode(brand), "");
    EXPECT_EQ(world.database().number("SELECT count(*) FROM notification WHERE details LIKE '%00000%'"), 1);
    code();
    EXPECT_EQ(world.database().number("SELECT count(*) FROM notification WHERE details LIKE '%00000%'"), 1);
}

TEST_F(Codes, areGoodForFiveMinutesAndNotAMomentLonger)
{
    const std::string digits = code();
    const base::Timestamp sent = world.now;
    world.now = sent + std::chrono::minutes(5);
    EXPECT_EQ(codeOf(withdraw(Money(1), digits)), ErrorCode::codeExpired);
    world.now = sent + std::chrono::minutes(5) - std::chrono::milliseconds(1);
    EXPECT_TRUE(withdraw(Money(1), digits).ok());
}

TEST_F(Codes, countEachWrongTryThoughTheCommandIsRefusedAndAreVoidAfterFive)
{
    const std::string digits = code();
    for (int left = 4; left >= 0; --left) {
        const auto wrong = withdraw(Money(1), "999999");
        EXPECT_EQ(codeOf(wrong), ErrorCode::codeWrong);
        EXPECT_EQ(wrong.error().details, nlohmann::json({{"tries_left", left}}));
    }
    EXPECT_EQ(codeOf(withdraw(Money(1), digits)), ErrorCode::codeMissing);
    EXPECT_EQ(pending(), Money(0));
    EXPECT_EQ(world.lastCode(brand), "");
}

TEST_F(Codes, passAtTheFifthTry)
{
    const std::string digits = code();
    for (int wrong = 0; wrong < 4; ++wrong)
        EXPECT_EQ(codeOf(withdraw(Money(1), "")), ErrorCode::codeWrong);
    EXPECT_TRUE(withdraw(Money(1), digits).ok());
}

TEST_F(Codes, areSpentByOneUse)
{
    const std::string digits = code();
    ASSERT_TRUE(withdraw(Money(1), digits).ok());
    EXPECT_EQ(codeOf(withdraw(Money(1), digits)), ErrorCode::codeMissing);
}

TEST_F(Codes, stayGoodWhenTheCommandIsRefusedForAnotherReason)
{
    const std::string digits = code();
    EXPECT_EQ(codeOf(withdraw(Money(100'001), digits)), ErrorCode::insufficientFunds);
    EXPECT_TRUE(withdraw(Money(100'000), digits).ok());
}

TEST_F(Codes, aNewOneVoidsTheOldOne)
{
    const std::string old = code();
    const std::string digits = code();
    EXPECT_NE(old, digits);
    EXPECT_EQ(codeOf(withdraw(Money(1), old)), ErrorCode::codeWrong);
    EXPECT_TRUE(withdraw(Money(1), digits).ok());
}

TEST_F(Codes, serveOnePurposeOfOneUser)
{
    const parties::Actor colleague = world.makeColleague(brand, "colleague");
    const std::string forClosing = world.code(brand, CodePurpose::closure);
    EXPECT_EQ(codeOf(withdraw(Money(1), forClosing)), ErrorCode::codeMissing);
    const std::string digits = code();
    EXPECT_EQ(codeOf(world.run(colleague, &Accounts::withdraw, accounts::Withdraw{Money(1), digits})),
              ErrorCode::codeMissing);
}

TEST_F(Codes, comeNotFasterThanOneAMinuteAndFiveAnHour)
{
    const auto send = [&] {
        return world.run(brand, &Accounts::sendCode, accounts::SendCode{CodePurpose::withdrawal});
    };
    const base::Timestamp start = world.now;
    ASSERT_TRUE(send().ok());
    world.now = start + std::chrono::seconds(59);
    const auto soon = send();
    EXPECT_EQ(codeOf(soon), ErrorCode::codeTooSoon);
    EXPECT_EQ(soon.error().details["from"], base::toIsoText(start + std::chrono::seconds(60)));
    for (int minute = 1; minute < 5; ++minute) {
        world.now = start + std::chrono::minutes(minute);
        EXPECT_TRUE(send().ok()) << minute;
    }
    world.now = start + std::chrono::minutes(59);
    const auto sixth = send();
    EXPECT_EQ(codeOf(sixth), ErrorCode::codeTooSoon);
    EXPECT_EQ(sixth.error().details["from"], base::toIsoText(start + base::hours(1)));
    world.now = start + base::hours(1);
    EXPECT_TRUE(send().ok());
}

TEST(OneTimeCodes, atTheirRealCostStillVerify)
{
    AccountsWorld world;
    const parties::Actor brand = world.makeBrand();
    accounts::OneTimeCodes codes(
        world.database(), [](std::uint32_t) { return 42u; }, accounts::CodeCost::interactive);
    auto context = world.context(brand);
    ASSERT_TRUE(codes.send(CodePurpose::closure, context).ok());
    EXPECT_EQ(codeOf(codes.spend(CodePurpose::closure, "000043", context)), ErrorCode::codeWrong);
    EXPECT_TRUE(context.keepOnRefusal);
    EXPECT_TRUE(codes.spend(CodePurpose::closure, "000042", context).ok());
    EXPECT_LT(accounts::secureRandom(10), 10u);
}

// Two states of a withdrawal: requested, then paid or failed.
TEST_F(Withdrawals, waitInPayoutPendingAndArePaidOnce)
{
    const auto asked = withdraw(Money(40'000), code());
    ASSERT_TRUE(asked.ok());
    EXPECT_EQ(asked->state, accounts::WithdrawalState::requested);
    EXPECT_EQ(asked->available, Money(60'000));
    EXPECT_EQ(pending(), Money(40'000));

    const accounts::ConfirmPayout confirm{asked->withdrawal, asked->revision};
    const auto paid = world.run(ops, &Accounts::confirmPayout, confirm);
    ASSERT_TRUE(paid.ok());
    EXPECT_EQ(paid->state, accounts::WithdrawalState::paid);
    EXPECT_EQ(pending(), Money(0));
    EXPECT_EQ(world.ledger.balanceOf(ledger::kPlatform, AccountKind::bankClearing), Money(60'000));

    EXPECT_EQ(codeOf(world.run(ops, &Accounts::confirmPayout, confirm)), ErrorCode::stale);
    EXPECT_EQ(codeOf(world.run(ops, &Accounts::confirmPayout, {asked->withdrawal, std::nullopt})),
              ErrorCode::withdrawalStateForbids);
    EXPECT_EQ(codeOf(world.run(ops, &Accounts::failPayout, {asked->withdrawal, "late", std::nullopt})),
              ErrorCode::withdrawalStateForbids);
    EXPECT_EQ(world.ledger.balanceOf(ledger::kPlatform, AccountKind::bankClearing), Money(60'000));
}

TEST_F(Withdrawals, thatFailReturnToTheAccountTheyCameFrom)
{
    const auto asked = withdraw(Money(40'000), code());
    ASSERT_TRUE(asked.ok());
    EXPECT_EQ(codeOf(world.run(ops, &Accounts::failPayout, {asked->withdrawal, "", std::nullopt})),
              ErrorCode::fieldMissing);
    const auto failed = world.run(ops, &Accounts::failPayout, {asked->withdrawal, "account closed", std::nullopt});
    ASSERT_TRUE(failed.ok());
    EXPECT_EQ(failed->state, accounts::WithdrawalState::failed);
    EXPECT_EQ(available(), Money(100'000));
    EXPECT_EQ(pending(), Money(0));
}

TEST_F(Withdrawals, ofAPayeeComeFromWhatItWasPaidAndReturnThere)
{
    const parties::Actor mcn = world.makeMcn();
    const auto creator = world.makeCreator(mcn);
    AccountsWorld::OrderWishes wishes;
    wishes.mcn = mcn.party;
    const auto order = world.makeOrder(brand, creator.id, wishes);
    ledger::Ledger::Resolution settled;
    settled.toPayee = Money(20'000);
    settled.platformFee = Money(1'000);
    settled.payee = mcn.party;
    settled.creatorShare = Money(14'000);
    settled.creator = creator.actor.party;
    world.ledger.resolveHold(order, brand.party, settled, {world.now, 1});

    const auto asked = world.run(creator.actor, &Accounts::withdraw,
                                 accounts::Withdraw{Money(14'000), world.code(creator.actor, CodePurpose::withdrawal)});
    ASSERT_TRUE(asked.ok());
    EXPECT_EQ(asked->available, Money(0));
    ASSERT_TRUE(world.run(ops, &Accounts::failPayout, {asked->withdrawal, "wrong name", std::nullopt}).ok());
    EXPECT_EQ(world.ledger.balanceOf(creator.actor.party, AccountKind::creatorPayable), Money(14'000));
}

TEST_F(Withdrawals, areNotConfirmedByWhoAskedForThem)
{
    const auto asked = withdraw(Money(40'000), code());
    ASSERT_TRUE(asked.ok());
    EXPECT_EQ(codeOf(world.run(brand, &Accounts::confirmPayout, {asked->withdrawal, std::nullopt})),
              ErrorCode::secondPersonNeeded);
    EXPECT_EQ(codeOf(world.run(ops, &Accounts::confirmPayout, {accounts::WithdrawalId(99), std::nullopt})),
              ErrorCode::notFound);
    EXPECT_EQ(pending(), Money(40'000));
}

TEST_F(Withdrawals, needABankAccount)
{
    parties::PartyStore store(world.database());
    const auto party = store.addParty({"brand", "poor", std::nullopt, std::nullopt}, world.now);
    const parties::Actor poor{store.addUser({party, "poor", "poor", "not a hash"}, world.now), party,
                              parties::Role::brand};
    const accounts::Withdraw command{Money(1), world.code(poor, CodePurpose::withdrawal)};
    EXPECT_EQ(codeOf(world.run(poor, &Accounts::withdraw, command)), ErrorCode::bankAccountMissing);
}

#include "accounts/account_reader.h"
#include "parties/password.h"
#include "support/accounts_builders.h"

#include <gtest/gtest.h>

using accounts::Accounts;
using accounts::BankChangeId;
using accounts::BankChangeState;
using base::ErrorCode;
using base::Money;
using support::AccountsWorld;

namespace {

/// A party's bank account changes by two persons (domain.md §4: paid to the merchant's own account).
class BankAccount : public testing::Test
{
protected:
    BankAccount()
    {
        world.database().execute("UPDATE user SET password_hash = $2 WHERE id = $1", brand.user,
                                 parties::hashPassword("secret", {1, 8192}));
        EXPECT_TRUE(world.topUp(brand, Money(100'000)).ok());
    }

    base::Result<accounts::BankChangeOutcome> propose(const std::string &account,
                                                      const std::string &password = "secret")
    {
        return world.run(brand, &Accounts::changeBank, accounts::ChangeBank{account, password});
    }
    base::Result<accounts::BankChangeOutcome> confirm(const parties::Actor &actor, accounts::BankChangeId change)
    {
        return world.run(actor, &Accounts::confirmBank, accounts::ConfirmBank{change, {}});
    }
    base::Result<accounts::WithdrawalOutcome> withdraw()
    {
        const std::string code = world.code(brand, accounts::CodePurpose::withdrawal);
        return world.run(brand, &Accounts::withdraw, accounts::Withdraw{Money(1'000), code});
    }
    std::optional<std::string> account() { return world.directory.findParty(brand.party)->bankAccount; }
    /// Whether the schema refuses the statement, whoever gives it.
    bool schemaRefuses(const std::string &sql)
    {
        try {
            (void)world.database().transact([&]() -> base::Result<> {
                world.database().execute(sql.c_str());
                return {};
            });
        } catch (const storage::StorageError &) {
            return true;
        }
        return false;
    }

    AccountsWorld world;
    parties::Actor brand = world.makeBrand();
    parties::Actor ops = world.makeOps();
    const std::string former = account().value_or("");
};

} // namespace

TEST_F(BankAccount, isProposedByThePartyAndConfirmedByAnOperator)
{
    const auto proposed = propose(" 建设银行 **** 3377 ");
    ASSERT_TRUE(proposed.ok());
    EXPECT_EQ(proposed->state, BankChangeState::waiting);
    EXPECT_EQ(account(), former) << "nothing changes before the second person";
    const auto alone = confirm(brand, proposed->change);
    ASSERT_FALSE(alone.ok());
    EXPECT_EQ(alone.error().code, ErrorCode::secondPersonNeeded);
    const auto done = confirm(ops, proposed->change);
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->state, BankChangeState::confirmed);
    EXPECT_EQ(account(), "建设银行 **** 3377");
    const auto again = confirm(ops, proposed->change);
    EXPECT_EQ(again.error().code, ErrorCode::bankChangeDecided);
    EXPECT_EQ(propose("建设银行 **** 3377").error().code, ErrorCode::bankAccountUnchanged);
    EXPECT_TRUE(withdraw().ok());
}

TEST_F(BankAccount, staysWhatItWasWhenTheOperatorRefuses)
{
    const auto proposed = propose("建设银行 **** 3377");
    ASSERT_TRUE(proposed.ok());
    const auto wordless = world.run(ops, &Accounts::refuseBank, accounts::RefuseBank{proposed->change, " ", {}});
    EXPECT_EQ(wordless.error().code, ErrorCode::fieldMissing);
    const auto alone = world.run(brand, &Accounts::refuseBank, accounts::RefuseBank{proposed->change, "x", {}});
    EXPECT_EQ(alone.error().code, ErrorCode::secondPersonNeeded);
    ASSERT_TRUE(world.run(ops, &Accounts::refuseBank, accounts::RefuseBank{proposed->change, "户名不符", {}}).ok());
    EXPECT_EQ(account(), former);
    EXPECT_TRUE(withdraw().ok());
    EXPECT_TRUE(propose("工商银行 **** 8802").ok()) << "a new one may be proposed";
}

TEST_F(BankAccount, asksForThePasswordAgainAndCountsAWrongOne)
{
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(propose("建设银行 **** 3377", "guess").error().code, ErrorCode::passwordWrong);
    EXPECT_EQ(propose("建设银行 **** 3377").error().code, ErrorCode::signInLocked);
    world.now = world.now + std::chrono::minutes(16);
    EXPECT_TRUE(propose("建设银行 **** 3377").ok());
}

TEST_F(BankAccount, isNeverTakenInFull)
{
    EXPECT_EQ(propose("6225 8801 2345 6411").error().code, ErrorCode::badRequest);
    EXPECT_EQ(propose("").error().code, ErrorCode::fieldMissing);
}

TEST_F(BankAccount, whoseChangeWaitsTakesNoPayOutAndNoClosing)
{
    const auto before = withdraw();
    ASSERT_TRUE(before.ok());
    const auto proposed = propose("建设银行 **** 3377");
    ASSERT_TRUE(proposed.ok());
    EXPECT_EQ(propose("工商银行 **** 8802").error().code, ErrorCode::bankChangeWaits);

    const auto refused = withdraw();
    ASSERT_FALSE(refused.ok());
    ASSERT_EQ(refused.error().code, ErrorCode::bankChangeWaits);
    EXPECT_EQ(refused.error().details["bank_account"], "建设银行 **** 3377");
    EXPECT_EQ(refused.error().details["former"], former);
    const accounts::ConfirmPayout paid{before->withdrawal, {}};
    EXPECT_EQ(world.run(ops, &Accounts::confirmPayout, paid).error().code, ErrorCode::bankChangeWaits);
    EXPECT_EQ(world.applyClosure(brand).error().code, ErrorCode::bankChangeWaits);

    ASSERT_TRUE(confirm(ops, proposed->change).ok());
    EXPECT_TRUE(world.run(ops, &Accounts::confirmPayout, paid).ok()) << "to the account that it was asked for";
    EXPECT_EQ(world.accounts.check(), std::vector<std::string>());
}

TEST_F(BankAccount, needsTwoPersonsWhoeverWrites)
{
    const auto proposed = propose("建设银行 **** 3377");
    ASSERT_TRUE(proposed.ok());
    const std::string change = std::to_string(proposed->change.value);
    const std::string maker = std::to_string(brand.user.value);
    const std::string party = std::to_string(brand.party.value);
    EXPECT_TRUE(schemaRefuses("UPDATE bank_change SET state = 'confirmed', decided_at = 1, decided_by = " + maker +
                              " WHERE id = " + change));
    EXPECT_TRUE(schemaRefuses("UPDATE bank_change SET bank_account = 'x' WHERE id = " + change));
    EXPECT_TRUE(schemaRefuses("UPDATE party SET bank_account = '建设银行 **** 3377' WHERE id = " + party));
    EXPECT_TRUE(schemaRefuses("DELETE FROM bank_change"));
    EXPECT_TRUE(schemaRefuses("INSERT INTO bank_change (party_id, bank_account, state, proposed_by, proposed_at) "
                              "VALUES (" +
                              party + ", 'x', 'waiting', " + std::to_string(ops.user.value) + ", 1)"));
}

// domain.md §4 and two persons: who made a log-in knows its first password.
TEST_F(BankAccount, isNotConfirmedByWhoMadeTheProposersLogIn)
{
    parties::PartyStore users(world.database());
    const parties::Actor ops2 = world.makeOps("ops2");
    const parties::Actor ops3 = world.makeOps("ops3");
    const auto logIn = [&](const char *login, parties::UserId maker) {
        const auto user =
            users.addUser({brand.party, login, login, parties::hashPassword("secret", {1, 8192}), maker}, world.now);
        return parties::Actor{user, brand.party, parties::Role::brand};
    };
    const parties::Actor first = logIn("first", ops2.user);       // made by ops2
    const parties::Actor colleague = logIn("second", first.user); // by ops2's log-in
    for (const parties::Actor &proposer : {first, colleague}) {
        const auto proposed =
            world.run(proposer, &Accounts::changeBank, accounts::ChangeBank{"建设银行 **** 3377", "secret"});
        ASSERT_TRUE(proposed.ok());
        accounts::AccountReader reader(world.database());
        EXPECT_TRUE(reader.bankChanges(ops2, world.now, {}).value().rows.at(0).awaitsAnother);
        EXPECT_FALSE(reader.bankChanges(ops, world.now, {}).value().rows.at(0).awaitsAnother);
        const auto alone = confirm(ops2, proposed->change);
        ASSERT_FALSE(alone.ok());
        EXPECT_EQ(alone.error().code, ErrorCode::secondPersonNeeded);
        EXPECT_EQ(alone.error().details["made_by"], "ops2");
        const std::string change = std::to_string(proposed->change.value);
        EXPECT_TRUE(schemaRefuses("UPDATE bank_change SET state = 'confirmed', decided_at = 1, decided_by = " +
                                  std::to_string(ops2.user.value) + " WHERE id = " + change));
        // The chain ends at ops2, whose own log-in ops1 had made.
        ASSERT_TRUE(world
                        .run(proposer.user == first.user ? ops : ops3, &Accounts::refuseBank,
                             accounts::RefuseBank{proposed->change, "x", {}})
                        .ok());
    }
}

TEST_F(BankAccount, isConfirmedAfterTheClockWasSetBack)
{
    const auto first = propose("建设银行 **** 3377");
    ASSERT_TRUE(first.ok());
    ASSERT_TRUE(confirm(ops, first->change).ok());
    world.now = world.now - base::days(2);
    const auto second = propose("工商银行 **** 8802");
    ASSERT_TRUE(second.ok());
    ASSERT_TRUE(confirm(ops, second->change).ok());
    EXPECT_EQ(account(), "工商银行 **** 8802");
}

TEST_F(BankAccount, whoseChangeIsProposedTellsTheOtherUsersWhoCanTakeItBack)
{
    const parties::Actor colleague = world.makeColleague(brand, "colleague");
    const parties::Actor stranger = world.makeBrand("stranger");
    const auto proposed = propose("建设银行 **** 3377");
    ASSERT_TRUE(proposed.ok());
    const auto told = [&](const parties::Actor &actor, const char *kind) {
        return world.database().number("SELECT count(*) FROM notification WHERE user_id = $1 AND kind = $2", actor.user,
                                       kind);
    };
    EXPECT_EQ(told(colleague, "bank_change_asked"), 1);
    EXPECT_EQ(told(brand, "bank_change_asked"), 0) << "he knows what he does";
    EXPECT_EQ(told(stranger, "bank_change_asked"), 0);

    const auto takeBack = [&](const parties::Actor &actor, BankChangeId change, std::optional<std::int64_t> seen) {
        return world.run(actor, &Accounts::withdrawBank, accounts::WithdrawBank{change, seen});
    };
    EXPECT_EQ(takeBack(stranger, proposed->change, {}).error().code, ErrorCode::notFound);
    EXPECT_EQ(takeBack(colleague, proposed->change, 7).error().code, ErrorCode::stale);
    const auto taken = takeBack(colleague, proposed->change, proposed->revision);
    ASSERT_TRUE(taken.ok());
    EXPECT_EQ(taken->state, BankChangeState::withdrawn);
    EXPECT_EQ(told(brand, "bank_change_withdrawn"), 1);
    EXPECT_EQ(told(ops, "bank_change_withdrawn"), 1);
    EXPECT_EQ(account(), former);
    EXPECT_EQ(confirm(ops, proposed->change).error().code, ErrorCode::bankChangeDecided);
    EXPECT_EQ(takeBack(brand, proposed->change, {}).error().code, ErrorCode::bankChangeDecided);
    EXPECT_TRUE(withdraw().ok()) << "nothing waits any more";
    const auto again = propose("工商银行 **** 8802");
    ASSERT_TRUE(again.ok());
    EXPECT_TRUE(schemaRefuses("UPDATE bank_change SET state = 'withdrawn', decided_at = 1, decided_by = " +
                              std::to_string(stranger.user.value) + " WHERE state = 'waiting'"));
    EXPECT_EQ(takeBack(brand, proposed->change, {}).error().code, ErrorCode::bankChangeDecided)
        << "the change he saw is the older one: the newer one stays";
    EXPECT_TRUE(takeBack(brand, again->change, {}).ok()) << "the proposer too";
}

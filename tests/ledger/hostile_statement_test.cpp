#include "ledger/prompt.h"

#include <gtest/gtest.h>

using ledgertest::Prompt;

namespace {

struct Attack
{
    const char *name;
    const char *sql;
    const char *refusal; ///< part of the message that refuses it
};

void PrintTo(const Attack &attack, std::ostream *out)
{
    *out << attack.name;
}

#define TRANSFER                                                                                                       \
    "INTO transfer (id, code, debit_account_id, credit_account_id, amount_fen, hold_id, order_id, "                    \
    "reference, reference_id, posted_at, command_sequence) VALUES "

const Attack kAttacks[] = {
    // more than there is
    {"overdraft",
     "INSERT " TRANSFER "({next}, 30, {mcn_payable/4}, {payout_pending/4}, 301, NULL, NULL, NULL, NULL, 1, 1)",
     "does not have that much"},
    {"overdraftOrIgnore",
     "INSERT OR IGNORE " TRANSFER
     "({next}, 30, {mcn_payable/4}, {payout_pending/4}, 301, NULL, NULL, NULL, NULL, 1, 1)",
     "does not have that much"},
    {"overdraftBySecondRowOfOneStatement",
     "INSERT " TRANSFER "({next}, 30, {mcn_payable/4}, {payout_pending/4}, 200, NULL, NULL, NULL, NULL, 1, 1), "
     "({next} + 1, 30, {mcn_payable/4}, {payout_pending/4}, 101, NULL, NULL, NULL, NULL, 1, 1)",
     "does not have that much"},
    {"frozenMoneyIsNotThereToSpend",
     "INSERT " TRANSFER "({next}, 30, {brand_available/2}, {payout_pending/4}, 6000, NULL, NULL, NULL, NULL, 1, 1)",
     "stays with its party"},
    {"sumsThatLeaveSixtyFourBits",
     "INSERT " TRANSFER
     "({next}, 10, {bank_clearing/1}, {brand_available/2}, 9223372036854775807, NULL, NULL, NULL, NULL, 1, 1)",
     "cannot store REAL value in INTEGER column"},
    {"sumsThatLeaveSixtyFourBitsOrIgnore",
     "INSERT OR IGNORE " TRANSFER
     "({next}, 10, {bank_clearing/1}, {brand_available/2}, 9223372036854775807, NULL, NULL, NULL, NULL, 1, 1)",
     "cannot store REAL value in INTEGER column"},
    {"sumsThatLeaveSixtyFourBitsOrFail",
     "INSERT OR FAIL " TRANSFER
     "({next}, 10, {bank_clearing/1}, {brand_available/2}, 9223372036854775807, NULL, NULL, NULL, NULL, 1, 1)",
     "cannot store REAL value in INTEGER column"},

    // raw edits of balances
    {"rawCredit", "UPDATE ledger_account SET credits_fen = credits_fen + 500 WHERE id = {brand_available/2}",
     "by a transfer only"},
    {"rawDebit", "UPDATE ledger_account SET debits_fen = 0 WHERE id = {brand_available/2}", "by a transfer only"},
    {"rawCreditOrIgnore",
     "UPDATE OR IGNORE ledger_account SET credits_fen = credits_fen + 500 WHERE id = {brand_available/2}",
     "by a transfer only"},
    {"balanceThatQuotesAnOldTransfer",
     "UPDATE ledger_account SET credits_fen = credits_fen + 10000, last_transfer_id = 1 WHERE id = {brand_available/2}",
     "by a transfer only"},
    {"balanceThatQuotesTheNewestTransferAgain",
     "UPDATE ledger_account SET credits_fen = credits_fen + 100, last_transfer_id = {last} WHERE id = "
     "{payout_pending/4}",
     "by a transfer only"},
    {"balanceThatQuotesAnothersTransfer",
     "UPDATE ledger_account SET credits_fen = credits_fen + 100, last_transfer_id = {last} WHERE id = "
     "{brand_available/2}",
     "by a transfer only"},
    {"balanceThatQuotesATransferToCome",
     "UPDATE ledger_account SET credits_fen = credits_fen + 100, last_transfer_id = {next} WHERE id = "
     "{brand_available/2}",
     "by a transfer only"},
    {"newOwner", "UPDATE ledger_account SET party_id = 2 WHERE id = {brand_available/3}", "keeps its owner and kind"},
    {"newKind", "UPDATE ledger_account SET kind = 'brand_available' WHERE id = {brand_frozen/2}",
     "keeps its owner and kind"},
    {"newId", "UPDATE OR REPLACE ledger_account SET id = {brand_available/3} WHERE id = {brand_available/2}",
     "keeps its owner and kind"},
    {"newRowId", "UPDATE OR REPLACE ledger_account SET _rowid_ = 99 WHERE id = {brand_available/2}",
     "keeps its owner and kind"},
    {"swapOfTwoOwners", "UPDATE OR REPLACE ledger_account SET party_id = 5 - party_id WHERE kind = 'brand_available'",
     "keeps its owner and kind"},

    // accounts
    {"accountBornRich",
     "INSERT INTO ledger_account (party_id, kind, credits_fen, opened_at) VALUES (6, 'provider_payable', 500, 1)",
     "begins at zero"},
    {"accountBornLater",
     "INSERT INTO ledger_account (party_id, kind, last_transfer_id, opened_at) VALUES (6, 'provider_payable', 1, 1)",
     "begins at zero"},
    {"accountReplaced",
     "INSERT OR REPLACE INTO ledger_account (id, party_id, kind, opened_at) VALUES ({brand_frozen/2}, 2, "
     "'brand_frozen', 1)",
     "the account exists"},
    {"accountReplacedByItsName",
     "REPLACE INTO ledger_account (party_id, kind, opened_at) VALUES (2, 'brand_frozen', 1)", "the account exists"},
    {"accountReplacedByRowId",
     "INSERT OR REPLACE INTO ledger_account (rowid, party_id, kind, opened_at) VALUES "
     "({brand_frozen/2}, 6, 'provider_payable', 1)",
     "the account exists"},
    {"accountUpsert",
     "INSERT INTO ledger_account (id, party_id, kind, opened_at) VALUES ({brand_available/2}, 2, 'brand_available', 1) "
     "ON CONFLICT (id) DO UPDATE SET credits_fen = credits_fen + 500",
     "the account exists"},
    {"accountOfNoKind", "INSERT INTO ledger_account (party_id, kind, opened_at) VALUES (2, 'pocket', 1)",
     "the accounts of its kind"},
    {"accountOfNobody", "INSERT INTO ledger_account (party_id, kind, opened_at) VALUES (99, 'brand_available', 1)",
     "the accounts of its kind"},
    {"accountOfAnothersKind", "INSERT INTO ledger_account (party_id, kind, opened_at) VALUES (2, 'commission', 1)",
     "the accounts of its kind"},
    {"accountDeleted", "DELETE FROM ledger_account WHERE id = {brand_available/2}", "never deleted"},
    {"accountsDeleted", "DELETE FROM ledger_account", "never deleted"},

    // holds
    {"rawHold", "UPDATE hold SET placed_fen = placed_fen + 1 WHERE order_id = 1", "by a transfer only"},
    {"rawResolution", "UPDATE hold SET resolved_fen = 0 WHERE order_id = 3", "by a transfer only"},
    {"rawHoldThatQuotesTheNewestTransfer",
     "UPDATE hold SET resolved_fen = resolved_fen + 100, last_transfer_id = {last} WHERE order_id = 1",
     "by a transfer only"},
    {"holdOfAnotherOrder", "UPDATE hold SET order_id = 99 WHERE order_id = 1", "keeps its order and account"},
    {"holdMovedToAnothersAccount", "UPDATE hold SET account_id = {brand_frozen/3} WHERE order_id = 1",
     "keeps its order and account"},
    {"holdSwallowsAnother", "UPDATE OR REPLACE hold SET order_id = 4 WHERE order_id = 1",
     "keeps its order and account"},
    {"lockThatIsNone", "UPDATE hold SET locked = 2 WHERE order_id = 2", "locked or not"},
    {"holdBornFull",
     "INSERT INTO hold (order_id, account_id, placed_fen, opened_at) VALUES (99, {brand_frozen/2}, 5, 1)",
     "begins empty and open"},
    {"holdOnMoneyThatIsNotFrozen",
     "INSERT INTO hold (order_id, account_id, opened_at) VALUES (99, {brand_available/2}, 1)",
     "freezes a brand's money"},
    {"holdReplaced", "INSERT OR REPLACE INTO hold (order_id, account_id, opened_at) VALUES (1, {brand_frozen/2}, 1)",
     "the hold exists"},
    {"holdReplacedById",
     "INSERT OR REPLACE INTO hold (id, order_id, account_id, opened_at) VALUES ({hold/1}, 99, {brand_frozen/2}, 1)",
     "the hold exists"},
    {"holdUpsert",
     "INSERT INTO hold (order_id, account_id, opened_at) VALUES (1, {brand_frozen/2}, 1) "
     "ON CONFLICT (order_id) DO UPDATE SET resolved_fen = 0",
     "the hold exists"},
    {"holdDeleted", "DELETE FROM hold WHERE order_id = 1", "never deleted"},
    {"overResolved",
     "INSERT " TRANSFER "({next}, 23, {brand_frozen/2}, {brand_available/2}, 2001, {hold/1}, 1, NULL, NULL, 1, 1)",
     "does not have that much left"},
    {"resolvedAgain",
     "INSERT " TRANSFER "({next}, 23, {brand_frozen/2}, {brand_available/2}, 1, {hold/3}, 3, NULL, NULL, 1, 1)",
     "does not have that much left"},
    {"resolvedHoldOpenedAgain",
     "INSERT " TRANSFER "({next}, 20, {brand_available/2}, {brand_frozen/2}, 10, {hold/3}, 3, NULL, NULL, 1, 1)",
     "not opened again"},
    {"lockedHoldSpent",
     "INSERT " TRANSFER "({next}, 23, {brand_frozen/2}, {brand_available/2}, 10, {hold/2}, 2, NULL, NULL, 1, 1)",
     "locked by a dispute"},
    {"lockedHoldGrows",
     "INSERT " TRANSFER "({next}, 20, {brand_available/2}, {brand_frozen/2}, 10, {hold/2}, 2, NULL, NULL, 1, 1)",
     "locked by a dispute"},
    {"holdSpentForAnotherOrder",
     "INSERT " TRANSFER "({next}, 23, {brand_frozen/2}, {brand_available/2}, 10, {hold/1}, 2, NULL, NULL, 1, 1)",
     "stays with its hold"},
    {"holdSpentForNoOrder",
     "INSERT " TRANSFER "({next}, 23, {brand_frozen/2}, {brand_available/2}, 10, {hold/1}, NULL, NULL, NULL, 1, 1)",
     "stays with its hold"},
    {"holdThatIsNotThere",
     "INSERT " TRANSFER "({next}, 23, {brand_frozen/2}, {brand_available/2}, 10, 99, 1, NULL, NULL, 1, 1)",
     "stays with its hold"},

    // another brand's money
    {"anotherBrandsMoneyThroughMyHold",
     "INSERT " TRANSFER "({next}, 21, {brand_frozen/3}, {mcn_payable/4}, 500, {hold/1}, 1, NULL, NULL, 1, 1)",
     "stays with its hold"},
    {"anotherBrandPaysMyHold",
     "INSERT " TRANSFER "({next}, 20, {brand_available/3}, {brand_frozen/2}, 500, {hold/1}, 1, NULL, NULL, 1, 1)",
     "of one party"},
    {"releaseToMe",
     "INSERT " TRANSFER "({next}, 23, {brand_frozen/3}, {brand_available/2}, 500, {hold/4}, 4, NULL, NULL, 1, 1)",
     "of one party"},
    {"payoutOfAnothersMoney",
     "INSERT " TRANSFER "({next}, 30, {brand_available/3}, {payout_pending/4}, 500, NULL, NULL, NULL, NULL, 1, 1)",
     "stays with its party"},
    {"failedPayoutToMe",
     "INSERT " TRANSFER "({next}, 32, {payout_pending/4}, {brand_available/2}, 100, NULL, NULL, NULL, NULL, 1, 1)",
     "stays with its party"},
    {"closureOfAnothersMoney",
     "INSERT " TRANSFER "({next}, 50, {brand_available/3}, {payout_pending/4}, 500, NULL, NULL, NULL, NULL, 1, 1)",
     "stays with its party"},

    // a creator who has closed his account
    {"settlementToAClosedParty",
     "INSERT " TRANSFER "({next}, 21, {brand_frozen/2}, {creator_payable/7}, 10, {hold/1}, 1, NULL, NULL, 1, 1)",
     "takes no money"},
    {"shareToAClosedParty",
     "INSERT " TRANSFER "({next}, 25, {mcn_payable/4}, {creator_payable/7}, 10, NULL, NULL, NULL, NULL, 1, 1)",
     "takes no money"},

    // codes and kinds
    {"settleFromAvailable",
     "INSERT " TRANSFER "({next}, 21, {brand_available/2}, {mcn_payable/4}, 10, NULL, NULL, NULL, NULL, 1, 1)",
     "does not move money between"},
    {"topUpOfTheMcn",
     "INSERT " TRANSFER "({next}, 10, {bank_clearing/1}, {mcn_payable/4}, 10, NULL, NULL, NULL, NULL, 1, 1)",
     "does not move money between"},
    {"withdrawalWithoutItsSecondStep",
     "INSERT " TRANSFER "({next}, 31, {brand_available/2}, {bank_clearing/1}, 10, NULL, NULL, NULL, NULL, 1, 1)",
     "does not move money between"},
    {"codeThatIsNone",
     "INSERT " TRANSFER "({next}, 99, {brand_available/2}, {mcn_payable/4}, 10, NULL, NULL, NULL, NULL, 1, 1)",
     "does not move money between"},
    {"accountToItself",
     "INSERT " TRANSFER "({next}, 90, {brand_available/2}, {brand_available/2}, 10, NULL, NULL, NULL, NULL, 1, 1)",
     "does not move money between"},
    {"accountThatIsNotThere",
     "INSERT " TRANSFER "({next}, 10, {bank_clearing/1}, 99, 10, NULL, NULL, NULL, NULL, 1, 1)",
     "does not move money between"},
    {"holdWithoutHold",
     "INSERT " TRANSFER "({next}, 20, {brand_available/2}, {brand_frozen/2}, 10, NULL, 1, NULL, NULL, 1, 1)",
     "does not move money between"},
    {"topUpOnAHold",
     "INSERT " TRANSFER "({next}, 10, {bank_clearing/1}, {brand_available/2}, 10, {hold/1}, 1, NULL, NULL, 1, 1)",
     "does not move money between"},
    {"newCode", "INSERT INTO transfer_code VALUES (99, 'brand_available', 'mcn_payable', 0)", "only with the schema"},
    {"codeReplaced", "INSERT OR REPLACE INTO transfer_code VALUES (20, 'brand_available', 'brand_frozen', 0)",
     "only with the schema"},
    {"codeUpdated", "UPDATE transfer_code SET needs_hold = 0", "only with the schema"},
    {"codeDeleted", "DELETE FROM transfer_code", "only with the schema"},

    // amounts
    {"zero", "INSERT " TRANSFER "({next}, 10, {bank_clearing/1}, {brand_available/2}, 0, NULL, NULL, NULL, NULL, 1, 1)",
     "is positive"},
    {"negative",
     "INSERT " TRANSFER "({next}, 10, {bank_clearing/1}, {brand_available/2}, -5, NULL, NULL, NULL, NULL, 1, 1)",
     "is positive"},
    {"floating",
     "INSERT " TRANSFER "({next}, 10, {bank_clearing/1}, {brand_available/2}, 1.5, NULL, NULL, NULL, NULL, 1, 1)",
     "cannot store REAL value in INTEGER column"},
    {"floatingOrIgnore",
     "INSERT OR IGNORE " TRANSFER
     "({next}, 10, {bank_clearing/1}, {brand_available/2}, 1.5, NULL, NULL, NULL, NULL, 1, 1)",
     "cannot store REAL value in INTEGER column"},
    {"floatingBeyondIntegers",
     "INSERT " TRANSFER "({next}, 10, {bank_clearing/1}, {brand_available/2}, 1e300, NULL, NULL, NULL, NULL, 1, 1)",
     "cannot store REAL value in INTEGER column"},
    {"text",
     "INSERT " TRANSFER "({next}, 10, {bank_clearing/1}, {brand_available/2}, 'much', NULL, NULL, NULL, NULL, 1, 1)",
     "cannot store TEXT value in INTEGER column"},
    {"blob",
     "INSERT " TRANSFER "({next}, 10, {bank_clearing/1}, {brand_available/2}, x'ff', NULL, NULL, NULL, NULL, 1, 1)",
     "cannot store BLOB value in INTEGER column"},
    {"nothing",
     "INSERT " TRANSFER "({next}, 10, {bank_clearing/1}, {brand_available/2}, NULL, NULL, NULL, NULL, NULL, 1, 1)",
     "NOT NULL constraint failed"},
    {"halfAReference",
     "INSERT " TRANSFER "({next}, 10, {bank_clearing/1}, {brand_available/2}, 5, NULL, NULL, 'top_up', NULL, 1, 1)",
     "a kind and an id"},

    // numbers and history
    {"gap",
     "INSERT " TRANSFER "({next} + 1, 10, {bank_clearing/1}, {brand_available/2}, 5, NULL, NULL, NULL, NULL, 1, 1)",
     "without gaps"},
    {"numberLeftToTheDatabase",
     "INSERT " TRANSFER "(NULL, 10, {bank_clearing/1}, {brand_available/2}, 5, NULL, NULL, NULL, NULL, 1, 1)",
     "without gaps"},
    {"negativeNumber",
     "INSERT " TRANSFER "(-1, 10, {bank_clearing/1}, {brand_available/2}, 5, NULL, NULL, NULL, NULL, 1, 1)",
     "without gaps"},
    {"transferReplaced",
     "INSERT OR REPLACE " TRANSFER
     "(1, 10, {bank_clearing/1}, {brand_available/2}, 99999, NULL, NULL, NULL, NULL, 1, 1)",
     "without gaps"},
    {"newestTransferReplaced",
     "REPLACE " TRANSFER "({last}, 10, {bank_clearing/1}, {brand_available/2}, 99999, NULL, NULL, NULL, NULL, 1, 1)",
     "without gaps"},
    {"transferUpsert",
     "INSERT " TRANSFER "(1, 10, {bank_clearing/1}, {brand_available/2}, 5, NULL, NULL, NULL, NULL, 1, 1) "
     "ON CONFLICT (id) DO UPDATE SET amount_fen = 5",
     "without gaps"},
    {"transferUpdated", "UPDATE transfer SET amount_fen = 1 WHERE id = 1", "never changed"},
    {"transferRenumbered", "UPDATE OR REPLACE transfer SET id = 1 WHERE id = 2", "never changed"},
    {"transferDeleted", "DELETE FROM transfer WHERE id = {last}", "never deleted"},
    {"transfersDeleted", "DELETE FROM transfer", "never deleted"},
};

#undef TRANSFER

class HostileStatement : public testing::TestWithParam<Attack>
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<support::TemporaryFolder>();
        ledgertest::makeBooks(s_folder->file("books.xtdb"));
    }
    static void TearDownTestSuite() { s_folder.reset(); }
    static std::string file() { return s_folder->file("books.xtdb"); }

private:
    static std::unique_ptr<support::TemporaryFolder> s_folder;
};
std::unique_ptr<support::TemporaryFolder> HostileStatement::s_folder;

} // namespace

TEST_P(HostileStatement, isRefusedByTheSchemaAlone)
{
    Prompt prompt(file());
    const std::string before = prompt.books();
    ASSERT_EQ(prompt.run("BEGIN"), SQLITE_OK);
    EXPECT_NE(prompt.runNamed(GetParam().sql), SQLITE_OK) << "accepted: " << GetParam().sql;
    EXPECT_EQ(prompt.errorClass(), SQLITE_CONSTRAINT) << prompt.message();
    EXPECT_NE(prompt.message().find(GetParam().refusal), std::string::npos) << prompt.message();
    EXPECT_TRUE(prompt.books() == before) << "the books changed";
    // The refusal took nothing back but its own statement, and an accepted one must not spoil the next case.
    EXPECT_EQ(prompt.run("ROLLBACK"), SQLITE_OK);
}

INSTANTIATE_TEST_SUITE_P(Ledger, HostileStatement, testing::ValuesIn(kAttacks),
                         [](const testing::TestParamInfo<Attack> &attack) { return std::string(attack.param.name); });

// The refusals above mean something only when the connection really has the guards off and a good statement passes.
TEST_F(HostileStatement, promptHasEveryPragmaOffAndGoodTransfersPass)
{
    Prompt prompt(file());
    EXPECT_EQ(prompt.number("PRAGMA ignore_check_constraints"), 1);
    EXPECT_EQ(prompt.number("PRAGMA foreign_keys"), 0);
    EXPECT_EQ(prompt.number("PRAGMA recursive_triggers"), 0);
    const std::string before = prompt.books();
    ASSERT_EQ(prompt.run("BEGIN"), SQLITE_OK);
    EXPECT_EQ(prompt.runNamed("INSERT INTO transfer (id, code, debit_account_id, credit_account_id, amount_fen, "
                              "posted_at, command_sequence) VALUES ({next}, 30, {mcn_payable/4}, {payout_pending/4}, "
                              "300, 1, 1)"),
              SQLITE_OK)
        << prompt.message();
    EXPECT_NE(prompt.books(), before);
    ASSERT_EQ(prompt.run("ROLLBACK"), SQLITE_OK);
    EXPECT_EQ(prompt.books(), before);
}

TEST_F(HostileStatement, anOrderNeverFreezesAnotherBrandsMoney)
{
    Prompt prompt(file());
    ASSERT_EQ(prompt.run("BEGIN"), SQLITE_OK);
    ASSERT_EQ(
        prompt.run("INSERT INTO \"order\" (id, number, brief_id, project_id, brand_party_id, creator_id, content, "
                   "state, task_cost_fen, fee_bp, fee_fen, rule_version, deadline_at, created_at) "
                   "VALUES (50, 'XT', 1, 1, 2, 1, 'video_1_20', '0', 100, 500, 5, 1, 1, 1)"),
        SQLITE_OK)
        << prompt.message();
    const std::string before = prompt.books();
    EXPECT_NE(prompt.runNamed("INSERT INTO hold (order_id, account_id, opened_at) VALUES (50, {brand_frozen/3}, 1)"),
              SQLITE_OK);
    EXPECT_NE(prompt.message().find("money of its own brand"), std::string::npos) << prompt.message();
    EXPECT_TRUE(prompt.books() == before);
    EXPECT_EQ(prompt.runNamed("INSERT INTO hold (order_id, account_id, opened_at) VALUES (50, {brand_frozen/2}, 1)"),
              SQLITE_OK);
    EXPECT_EQ(prompt.run("ROLLBACK"), SQLITE_OK);
}

// A text that is exactly an integer is that integer to a STRICT column: the books hold no text.
TEST_F(HostileStatement, digitsInQuotesAreStoredAsTheIntegerTheyAre)
{
    Prompt prompt(file());
    ASSERT_EQ(prompt.run("BEGIN"), SQLITE_OK);
    ASSERT_EQ(prompt.runNamed("INSERT INTO transfer (id, code, debit_account_id, credit_account_id, amount_fen, "
                              "posted_at, command_sequence) VALUES ({next}, 30, {mcn_payable/4}, {payout_pending/4}, "
                              "'300', 1, 1)"),
              SQLITE_OK);
    EXPECT_EQ(prompt.number("SELECT count(*) FROM transfer WHERE typeof(amount_fen) <> 'integer'"), 0);
    EXPECT_EQ(prompt.number("SELECT count(*) FROM ledger_account WHERE typeof(credits_fen) <> 'integer'"), 0);
    ASSERT_EQ(prompt.run("ROLLBACK"), SQLITE_OK);
}

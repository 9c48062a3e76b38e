#include "ledger/prompt.h"

using ledgertest::makeBooks;
using ledgertest::Prompt;

// With its triggers gone a file can be forged; then the check finds it.
TEST(LedgerCheck, findsWhatWasForgedWithoutTheTriggers)
{
    struct Forgery
    {
        const char *sql;
        const char *finding;
    };
    const Forgery forgeries[] = {
        {"UPDATE ledger_account SET credits_fen = credits_fen + 5 WHERE id = {brand_available/2}", "credits of"},
        {"UPDATE ledger_account SET debits_fen = debits_fen + 5 WHERE id = {brand_available/2}", "debits of"},
        {"UPDATE ledger_account SET last_transfer_id = 1 WHERE id = {payout_pending/4}", "as its newest"},
        {"UPDATE ledger_account SET debits_fen = credits_fen + 1 WHERE id = {mcn_payable/4}", "overdrawn by 1 fen"},
        {"UPDATE ledger_account SET credits_fen = credits_fen + 5 WHERE id = {commission/1}", "do not balance"},
        {"UPDATE ledger_account SET kind = 'pocket' WHERE id = {payout_pending/4}", "no known kind"},
        {"UPDATE hold SET placed_fen = placed_fen + 5 WHERE order_id = 1", "fen placed"},
        {"UPDATE hold SET resolved_fen = 5 WHERE order_id = 1", "its open holds sum to"},
        {"UPDATE hold SET resolved_fen = placed_fen + 5 WHERE order_id = 1", "5 fen more than was placed"},
        {"UPDATE hold SET account_id = {brand_available/2} WHERE order_id = 3", "frozen account"},
        {"UPDATE hold SET order_id = 9 WHERE order_id = 1", "does not belong to the hold"},
        {"DELETE FROM transfer WHERE id = 2", "without gaps"},
        {"UPDATE transfer SET id = 99 WHERE id = {last}", "without gaps"},
        {"UPDATE transfer SET code = 50 WHERE id = 1", "which is not allowed"},
        {"UPDATE transfer SET amount_fen = 1 WHERE id = 1", "its transfers sum to"},
        {"UPDATE transfer SET code = 30, debit_account_id = {brand_available/2} WHERE id = {last}", "between parties"},
    };
    for (const Forgery &forgery : forgeries) {
        const support::TemporaryFolder folder;
        const std::string file = folder.file("books.xtdb");
        makeBooks(file);
        {
            Prompt prompt(file);
            for (const char *trigger : {"transfer_update", "transfer_delete", "ledger_account_update", "hold_update"})
                ASSERT_EQ(prompt.run(("DROP TRIGGER " + std::string(trigger)).c_str()), SQLITE_OK);
            ASSERT_EQ(prompt.runNamed(forgery.sql), SQLITE_OK) << forgery.sql << ": " << prompt.message();
        }
        const auto database = storage::Database::open(file, storage::Database::Mode::mustExist);
        std::string findings;
        for (const std::string &finding : ledger::Ledger(*database).check())
            findings += finding + "\n";
        EXPECT_NE(findings.find(forgery.finding), std::string::npos) << forgery.sql << "\n" << findings;
    }
}

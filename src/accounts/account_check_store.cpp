#include "accounts/account_check_store.h"

#include "storage/database.h"

namespace accounts {
namespace {

using storage::Database;
using storage::Row;
using Problems = std::vector<std::string>;

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

void checkTopUps(Database &database, Problems &problems)
{
    database.each("SELECT top_up.id, count(transfer.id) FROM top_up LEFT JOIN ledger_account AS mine "
                  "ON mine.party_id = top_up.party_id AND mine.kind = 'brand_available' "
                  "LEFT JOIN transfer ON reference = 'top_up' AND reference_id = top_up.id AND code = 10 "
                  "AND credit_account_id = mine.id AND transfer.amount_fen = top_up.amount_fen "
                  "GROUP BY top_up.id HAVING count(transfer.id) <> 1 ORDER BY top_up.id",
                  [&](const Row &row) {
                      problems.push_back("top-up " + number(row.integer(0)) + " was credited " +
                                         number(row.integer(1)) + " times");
                  });
    database.each("SELECT transfer.id FROM transfer LEFT JOIN top_up ON top_up.id = reference_id "
                  "WHERE code = 10 AND (reference IS NOT 'top_up' OR top_up.id IS NULL) ORDER BY transfer.id",
                  [&](const Row &row) {
                      problems.push_back("transfer " + number(row.integer(0)) + " credits a top-up that is not there");
                  });
}

void checkWithdrawals(Database &database, Problems &problems)
{
    database.each(
        "WITH posted AS (SELECT reference_id, sum(code = 30) AS requested, sum(code = 31) AS paid, "
        "sum(code = 32) AS failed, min(amount_fen) AS least, max(amount_fen) AS most "
        "FROM transfer WHERE reference = 'withdrawal' GROUP BY reference_id) "
        "SELECT withdrawal.id, state, coalesce(requested, 0), coalesce(paid, 0), coalesce(failed, 0), amount_fen, "
        "coalesce(least, 0) FROM withdrawal LEFT JOIN posted ON reference_id = withdrawal.id "
        "WHERE coalesce(requested, 0) <> 1 OR coalesce(paid, 0) <> (state = 'paid') "
        "OR coalesce(failed, 0) <> (state = 'failed') OR least <> amount_fen OR most <> amount_fen "
        "ORDER BY withdrawal.id",
        [&](const Row &row) {
            problems.push_back("withdrawal " + number(row.integer(0)) + " is " + row.text(1) + ", its " +
                               number(row.integer(5)) + " fen were requested " + number(row.integer(2)) + ", paid " +
                               number(row.integer(3)) + " and returned " + number(row.integer(4)) + " times");
        });
}

void checkClosures(Database &database, Problems &problems)
{
    database.each(
        "WITH posted AS (SELECT reference_id, sum(CASE WHEN code = 50 THEN amount_fen ELSE 0 END) AS refunded, "
        "sum(CASE WHEN code = 31 THEN amount_fen ELSE 0 END) AS paid, sum(code = 31) AS payments "
        "FROM transfer WHERE reference = 'closure' GROUP BY reference_id) "
        "SELECT closure.id, state, coalesce(refund_fen, 0), coalesce(refunded, 0), coalesce(paid, 0), "
        "coalesce(payments, 0) FROM closure LEFT JOIN posted ON reference_id = closure.id "
        "WHERE coalesce(refunded, 0) <> coalesce(refund_fen, 0) "
        "OR coalesce(paid, 0) <> CASE state WHEN 'paid_out' THEN refund_fen ELSE 0 END OR coalesce(payments, 0) > 1 "
        "ORDER BY closure.id",
        [&](const Row &row) {
            problems.push_back("closure " + number(row.integer(0)) + " is " + row.text(1) + " with a refund of " +
                               number(row.integer(2)) + " fen; " + number(row.integer(3)) + " were set aside and " +
                               number(row.integer(4)) + " paid in " + number(row.integer(5)) + " payments");
        });
    database.each(
        "SELECT party.id, status, coalesce(max(closure.state = 'applied'), 0), "
        "coalesce(max(closure.state IN ('closed', 'paid_out')), 0) FROM party LEFT JOIN closure "
        "ON closure.party_id = party.id GROUP BY party.id "
        "HAVING (status = 'closing') <> coalesce(max(closure.state = 'applied'), 0) "
        "OR (status = 'closed') <> coalesce(max(closure.state IN ('closed', 'paid_out')), 0) ORDER BY party.id",
        [&](const Row &row) {
            problems.push_back("party " + number(row.integer(0)) + " is " + row.text(1) +
                               ", which its closures do not say");
        });
    database.each("SELECT party.id, ledger_account.kind, credits_fen - debits_fen FROM party "
                  "JOIN ledger_account ON party_id = party.id WHERE status = 'closed' "
                  "AND ledger_account.kind <> 'payout_pending' AND credits_fen <> debits_fen ORDER BY party.id",
                  [&](const Row &row) {
                      problems.push_back("party " + number(row.integer(0)) + " is closed and still has " +
                                         number(row.integer(2)) + " fen in " + row.text(1));
                  });
}

/// payout_pending = Σ withdrawals that wait + refunds that are not paid out.
void checkPending(Database &database, Problems &problems)
{
    database.each(
        "WITH waiting AS (SELECT party_id, amount_fen AS fen FROM withdrawal WHERE state = 'requested' "
        "UNION ALL SELECT party_id, refund_fen FROM closure WHERE state = 'closed'), "
        "due AS (SELECT party_id, sum(fen) AS fen FROM waiting GROUP BY party_id) "
        "SELECT party.id, coalesce(credits_fen - debits_fen, 0), coalesce(due.fen, 0) FROM party "
        "LEFT JOIN ledger_account AS pending ON pending.party_id = party.id AND pending.kind = 'payout_pending' "
        "LEFT JOIN due ON due.party_id = party.id "
        "WHERE coalesce(credits_fen - debits_fen, 0) <> coalesce(due.fen, 0) ORDER BY party.id",
        [&](const Row &row) {
            problems.push_back("party " + number(row.integer(0)) + " has " + number(row.integer(1)) +
                               " fen waiting to be paid out, its withdrawals and closures come to " +
                               number(row.integer(2)));
        });
}

} // namespace

std::vector<std::string> findAccountProblems(Database &database)
{
    Problems problems;
    checkTopUps(database, problems);
    checkWithdrawals(database, problems);
    checkClosures(database, problems);
    checkPending(database, problems);
    return problems;
}

} // namespace accounts

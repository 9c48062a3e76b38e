#include "ledger/ledger_store.h"

namespace ledger::store {

using storage::Database;
using storage::Row;

namespace {

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

void checkAccounts(Database &database, Findings &findings)
{
    database.each("WITH debited AS (SELECT debit_account_id AS account_id, sum(amount_fen) AS fen, max(id) AS newest "
                  "FROM transfer GROUP BY debit_account_id), "
                  "credited AS (SELECT credit_account_id AS account_id, sum(amount_fen) AS fen, max(id) AS newest "
                  "FROM transfer GROUP BY credit_account_id) "
                  "SELECT account.id, account.kind, debits_fen, coalesce(debited.fen, 0), credits_fen, "
                  "coalesce(credited.fen, 0), "
                  "last_transfer_id, max(coalesce(debited.newest, 0), coalesce(credited.newest, 0)) "
                  "FROM ledger_account AS account LEFT JOIN debited ON debited.account_id = account.id "
                  "LEFT JOIN credited ON credited.account_id = account.id ORDER BY account.id",
                  [&](const Row &row) {
                      const std::string name = "ledger account " + number(row.integer(0)) + " (" + row.text(1) + ")";
                      if (row.integer(2) != row.integer(3))
                          findings.push_back(name + " shows debits of " + number(row.integer(2)) +
                                             " fen, its transfers sum to " + number(row.integer(3)));
                      if (row.integer(4) != row.integer(5))
                          findings.push_back(name + " shows credits of " + number(row.integer(4)) +
                                             " fen, its transfers sum to " + number(row.integer(5)));
                      if (row.integer(6) != row.integer(7))
                          findings.push_back(name + " names transfer " + number(row.integer(6)) +
                                             " as its newest, it is " + number(row.integer(7)));
                      const auto kind = accountKindFrom(row.text(1));
                      if (!kind)
                          findings.push_back(name + " is of no known kind");
                      else if (kind != AccountKind::bankClearing && kind != AccountKind::suspense &&
                               row.integer(4) < row.integer(2))
                          findings.push_back(name + " is overdrawn by " + number(row.integer(2) - row.integer(4)) +
                                             " fen");
                  });
    database.each("SELECT sum(debits_fen), sum(credits_fen) FROM ledger_account", [&](const Row &row) {
        if (row.integer(0) != row.integer(1))
            findings.push_back("the books do not balance: debits " + number(row.integer(0)) + " fen, credits " +
                               number(row.integer(1)));
    });
}

void checkHolds(Database &database, Findings &findings)
{
    database.each("WITH moved AS (SELECT hold_id, sum(CASE WHEN code = 20 THEN amount_fen ELSE 0 END) AS placed, "
                  "sum(CASE WHEN code <> 20 THEN amount_fen ELSE 0 END) AS resolved FROM transfer "
                  "WHERE hold_id IS NOT NULL GROUP BY hold_id) "
                  "SELECT hold.id, hold.order_id, placed_fen, coalesce(placed, 0), resolved_fen, coalesce(resolved, 0) "
                  "FROM hold LEFT JOIN moved ON moved.hold_id = hold.id ORDER BY hold.id",
                  [&](const Row &row) {
                      const std::string name = "the hold of order " + number(row.integer(1));
                      if (row.integer(2) != row.integer(3))
                          findings.push_back(name + " shows " + number(row.integer(2)) +
                                             " fen placed, its transfers sum to " + number(row.integer(3)));
                      if (row.integer(4) != row.integer(5))
                          findings.push_back(name + " shows " + number(row.integer(4)) +
                                             " fen resolved, its transfers sum to " + number(row.integer(5)));
                      if (row.integer(4) > row.integer(2))
                          findings.push_back(name + " has given out " + number(row.integer(4) - row.integer(2)) +
                                             " fen more than was placed");
                  });
    database.each(
        "SELECT account.id, account.party_id, credits_fen - debits_fen, coalesce(sum(placed_fen - resolved_fen), 0) "
        "FROM ledger_account AS account LEFT JOIN hold ON hold.account_id = account.id "
        "WHERE account.kind = 'brand_frozen' GROUP BY account.id "
        "HAVING credits_fen - debits_fen <> coalesce(sum(placed_fen - resolved_fen), 0) ORDER BY account.id",
        [&](const Row &row) {
            findings.push_back("brand " + number(row.integer(1)) + " has " + number(row.integer(2)) +
                               " fen frozen, its open holds sum to " + number(row.integer(3)));
        });
    database.each("SELECT hold.order_id FROM hold JOIN ledger_account AS account ON account.id = hold.account_id "
                  "WHERE account.kind <> 'brand_frozen' ORDER BY hold.id",
                  [&](const Row &row) {
                      findings.push_back("the hold of order " + number(row.integer(0)) +
                                         " does not lie on a brand's frozen account");
                  });
}

void checkTransfers(Database &database, Findings &findings)
{
    database.each("SELECT count(*), coalesce(max(id), 0), coalesce(min(id), 1) FROM transfer", [&](const Row &row) {
        if (row.integer(0) != row.integer(1) || row.integer(2) != 1)
            findings.push_back("transfers are not numbered without gaps: " + number(row.integer(0)) + " of " +
                               number(row.integer(1)) + " are there");
    });
    database.each("SELECT transfer.id, code, debited.kind, credited.kind, amount_fen FROM transfer "
                  "LEFT JOIN ledger_account AS debited ON debited.id = debit_account_id "
                  "LEFT JOIN ledger_account AS credited ON credited.id = credit_account_id "
                  "WHERE amount_fen <= 0 OR NOT EXISTS (SELECT 1 FROM transfer_code AS allowed WHERE allowed.code = "
                  "transfer.code "
                  "AND allowed.debit_kind = debited.kind AND allowed.credit_kind = credited.kind "
                  "AND allowed.needs_hold = (transfer.hold_id IS NOT NULL)) ORDER BY transfer.id",
                  [&](const Row &row) {
                      findings.push_back("transfer " + number(row.integer(0)) + " moves " + number(row.integer(4)) +
                                         " fen by code " + number(row.integer(1)) + " from " + row.text(2) + " to " +
                                         row.text(3) + ", which is not allowed");
                  });
    database.each("SELECT transfer.id, transfer.order_id FROM transfer JOIN hold ON hold.id = transfer.hold_id "
                  "WHERE hold.order_id IS NOT transfer.order_id OR hold.account_id IS NOT "
                  "CASE code WHEN 20 THEN credit_account_id ELSE debit_account_id END ORDER BY transfer.id",
                  [&](const Row &row) {
                      findings.push_back("transfer " + number(row.integer(0)) +
                                         " does not belong to the hold that it moves");
                  });
    database.each("SELECT transfer.id FROM transfer JOIN ledger_account AS debited ON debited.id = debit_account_id "
                  "JOIN ledger_account AS credited ON credited.id = credit_account_id "
                  "WHERE code IN (20, 23, 30, 32, 50) AND debited.party_id <> credited.party_id ORDER BY transfer.id",
                  [&](const Row &row) {
                      findings.push_back("transfer " + number(row.integer(0)) +
                                         " moves money between parties by a code that must not");
                  });
}

} // namespace

void checkBooks(Database &database, Findings &findings)
{
    checkAccounts(database, findings);
    checkHolds(database, findings);
    checkTransfers(database, findings);
}

} // namespace ledger::store

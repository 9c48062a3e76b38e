#include "ledger/ledger_store.h"

namespace ledger::store {
namespace {

using storage::Database;
using storage::Row;

/// Columns 0–11 of both lists below.
TransferLine transferLineFrom(const Row &row)
{
    TransferLine line;
    line.id = row.id<TransferId>(0);
    line.code = transferCodeOf(row.integer(1));
    line.debitParty = row.id<PartyId>(2);
    line.debitKind = *accountKindFrom(row.text(3));
    line.creditParty = row.id<PartyId>(4);
    line.creditKind = *accountKindFrom(row.text(5));
    line.amount = row.money(6);
    line.order = row.optionalId<OrderId>(7);
    line.referenceKind = row.optionalText(8);
    line.referenceId = row.optionalInteger(9);
    line.at = row.time(10);
    line.commandSequence = row.integer(11);
    return line;
}

} // namespace

std::vector<TransferLine> listTransfersOfOrder(Database &database, OrderId order)
{
    return database.list(
        "SELECT transfer.id, code, debited.party_id, debited.kind, credited.party_id, credited.kind, amount_fen, "
        "order_id, reference, reference_id, posted_at, command_sequence "
        "FROM transfer JOIN ledger_account AS debited ON debited.id = debit_account_id "
        "JOIN ledger_account AS credited ON credited.id = credit_account_id "
        "WHERE order_id = $1 ORDER BY transfer.id",
        transferLineFrom, order);
}

std::vector<StatementLine> listStatement(Database &database, PartyId party, std::optional<AccountKind> kind,
                                         std::optional<base::Timestamp> from, std::optional<base::Timestamp> until,
                                         std::int64_t limit, std::int64_t offset)
{
    // The running balance counts every line of the account, so it is made before the period is cut out.
    return database.list(
        "WITH side AS ("
        "SELECT transfer.id AS transfer_id, mine.id AS account_id, mine.kind AS account_kind, -amount_fen AS "
        "change_fen "
        "FROM ledger_account AS mine JOIN transfer ON debit_account_id = mine.id "
        "WHERE mine.party_id = $1 AND ($2 IS NULL OR mine.kind = $2) "
        "UNION ALL "
        "SELECT transfer.id, mine.id, mine.kind, amount_fen "
        "FROM ledger_account AS mine JOIN transfer ON credit_account_id = mine.id "
        "WHERE mine.party_id = $1 AND ($2 IS NULL OR mine.kind = $2)), "
        "line AS (SELECT transfer_id, account_id, account_kind, change_fen, "
        "sum(change_fen) OVER (PARTITION BY account_id ORDER BY transfer_id) AS balance_fen FROM side) "
        "SELECT transfer.id, code, debited.party_id, debited.kind, credited.party_id, credited.kind, amount_fen, "
        "order_id, reference, reference_id, posted_at, command_sequence, account_kind, change_fen, balance_fen "
        "FROM line JOIN transfer ON transfer.id = line.transfer_id "
        "JOIN ledger_account AS debited ON debited.id = debit_account_id "
        "JOIN ledger_account AS credited ON credited.id = credit_account_id "
        "WHERE ($3 IS NULL OR posted_at >= $3) AND ($4 IS NULL OR posted_at < $4) "
        "ORDER BY transfer.id DESC, change_fen DESC LIMIT $5 OFFSET $6",
        [](const Row &row) {
            return StatementLine{transferLineFrom(row), *accountKindFrom(row.text(12)), row.money(13), row.money(14)};
        },
        party, kind, from, until, limit, offset);
}

std::vector<AccountPeriod> listPeriods(Database &database, PartyId party, std::optional<AccountKind> kind,
                                       std::optional<base::Timestamp> from, std::optional<base::Timestamp> until)
{
    return database.list(
        "WITH side AS ("
        "SELECT mine.id AS account_id, posted_at, -amount_fen AS change_fen "
        "FROM ledger_account AS mine JOIN transfer ON debit_account_id = mine.id WHERE mine.party_id = $1 "
        "UNION ALL "
        "SELECT mine.id, posted_at, amount_fen "
        "FROM ledger_account AS mine JOIN transfer ON credit_account_id = mine.id WHERE mine.party_id = $1), "
        "marked AS (SELECT account_id, change_fen, posted_at < coalesce($3, posted_at) AS earlier, "
        "posted_at >= coalesce($3, posted_at) AND posted_at < coalesce($4, posted_at + 1) AS inside FROM side) "
        "SELECT mine.kind, coalesce(sum(CASE WHEN earlier THEN change_fen END), 0), "
        "coalesce(sum(CASE WHEN inside AND change_fen > 0 THEN change_fen END), 0), "
        "coalesce(sum(CASE WHEN inside AND change_fen < 0 THEN -change_fen END), 0), "
        "coalesce(sum(CASE WHEN earlier OR inside THEN change_fen END), 0), coalesce(sum(inside), 0) "
        "FROM ledger_account AS mine LEFT JOIN marked ON marked.account_id = mine.id "
        "WHERE mine.party_id = $1 AND ($2 IS NULL OR mine.kind = $2) GROUP BY mine.id ORDER BY mine.id",
        [](const Row &row) {
            return AccountPeriod{
                *accountKindFrom(row.text(0)), row.money(1), row.money(2), row.money(3), row.money(4), row.integer(5)};
        },
        party, kind, from, until);
}

} // namespace ledger::store

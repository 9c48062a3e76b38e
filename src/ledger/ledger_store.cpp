#include "ledger/ledger_store.h"

namespace ledger::store {

using storage::Database;
using storage::Row;

std::optional<AccountId> findAccount(Database &database, PartyId party, AccountKind kind)
{
    return database.find(
        "SELECT id FROM ledger_account WHERE party_id = $1 AND kind = $2",
        [](const Row &row) { return row.id<AccountId>(0); }, party, kind);
}

AccountId insertAccount(Database &database, PartyId party, AccountKind kind, base::Timestamp at)
{
    return database.insert<AccountId>("INSERT INTO ledger_account (party_id, kind, opened_at) VALUES ($1, $2, $3)",
                                      party, kind, at);
}

base::Money rawBalance(Database &database, PartyId party, AccountKind kind)
{
    return base::Money(database.number(
        "SELECT credits_fen - debits_fen FROM ledger_account WHERE party_id = $1 AND kind = $2", party, kind));
}

std::vector<Balance> listRawBalances(Database &database, PartyId party)
{
    return database.list(
        "SELECT kind, credits_fen - debits_fen FROM ledger_account WHERE party_id = $1 ORDER BY id",
        [](const Row &row) {
            return Balance{*accountKindFrom(row.text(0)), row.money(1)};
        },
        party);
}

TransferId insertTransfer(Database &database, const NewTransfer &transfer, const Posting &posting)
{
    const std::optional<std::string_view> reference =
        transfer.reference ? std::optional(transfer.reference->kind) : std::nullopt;
    const std::optional<std::int64_t> referenceId =
        transfer.reference ? std::optional(transfer.reference->id) : std::nullopt;
    return database.insert<TransferId>(
        "INSERT INTO transfer (id, code, debit_account_id, credit_account_id, amount_fen, hold_id, order_id, "
        "reference, reference_id, posted_at, command_sequence) "
        "VALUES ((SELECT coalesce(max(id), 0) + 1 FROM transfer), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        static_cast<std::int64_t>(transfer.code), transfer.debit, transfer.credit, transfer.amount, transfer.hold,
        transfer.order, reference, referenceId, posting.at, posting.commandSequence);
}

std::optional<Hold> findHold(Database &database, OrderId order)
{
    return database.find(
        "SELECT id, order_id, placed_fen, resolved_fen, locked FROM hold WHERE order_id = $1",
        [](const Row &row) {
            return Hold{row.id<HoldId>(0), row.id<OrderId>(1), row.money(2), row.money(3), row.flag(4)};
        },
        order);
}

HoldId insertHold(Database &database, OrderId order, AccountId account, base::Timestamp at)
{
    return database.insert<HoldId>("INSERT INTO hold (order_id, account_id, opened_at) VALUES ($1, $2, $3)", order,
                                   account, at);
}

void updateHoldLocked(Database &database, HoldId hold, bool locked)
{
    database.execute("UPDATE hold SET locked = $2 WHERE id = $1", hold, locked);
}

} // namespace ledger::store

#pragma once

#include "ledger/ledger.h"
#include "storage/database.h"

#include <string>

/// The SQL of the ledger: accounts, transfers, holds (ledger_store.cpp), statements (statement_store.cpp) and the
/// recomputation of everything (ledger_check_store.cpp). The triggers of 0003_ledger.sql keep balances and holds.
namespace ledger::store {

[[nodiscard]] std::optional<AccountId> findAccount(storage::Database &database, PartyId party, AccountKind kind);
AccountId insertAccount(storage::Database &database, PartyId party, AccountKind kind, base::Timestamp at);
/// credits − debits, whatever the kind; 0 without an account.
[[nodiscard]] base::Money rawBalance(storage::Database &database, PartyId party, AccountKind kind);
[[nodiscard]] std::vector<Balance> listRawBalances(storage::Database &database, PartyId party);

struct NewTransfer
{
    TransferCode code{};
    AccountId debit;
    AccountId credit;
    base::Money amount;
    std::optional<HoldId> hold;
    std::optional<OrderId> order;
    std::optional<Reference> reference;
};
/// Posts under the next number.
TransferId insertTransfer(storage::Database &database, const NewTransfer &transfer, const Posting &posting);

[[nodiscard]] std::optional<Hold> findHold(storage::Database &database, OrderId order);
HoldId insertHold(storage::Database &database, OrderId order, AccountId account, base::Timestamp at);
void updateHoldLocked(storage::Database &database, HoldId hold, bool locked);

[[nodiscard]] std::vector<TransferLine> listTransfersOfOrder(storage::Database &database, OrderId order);
[[nodiscard]] std::vector<StatementLine> listStatement(storage::Database &database, PartyId party,
                                                       std::optional<AccountKind> kind,
                                                       std::optional<base::Timestamp> from,
                                                       std::optional<base::Timestamp> until, std::int64_t limit,
                                                       std::int64_t offset);
[[nodiscard]] std::vector<AccountPeriod> listPeriods(storage::Database &database, PartyId party,
                                                     std::optional<AccountKind> kind,
                                                     std::optional<base::Timestamp> from,
                                                     std::optional<base::Timestamp> until);

/// Appends what does not add up.
void checkBooks(storage::Database &database, Findings &findings);

} // namespace ledger::store

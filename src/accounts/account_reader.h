#pragma once

#include "accounts/account_queries.h"
#include "base/result.h"
#include "parties/directory.h"

namespace accounts {

/// The queries of accounts. A party's users read their own party alone; ops reads every party.
class AccountReader
{
public:
    explicit AccountReader(storage::Database &database)
        : m_database(database), m_ledger(database), m_directory(database)
    {}

    base::Result<AccountAnswer> account(const parties::Actor &actor, base::Timestamp now, const AccountQuery &query);
    /// Refuses with fieldOutOfRange for limit and offset.
    base::Result<StatementAnswer> statement(const parties::Actor &actor, base::Timestamp now,
                                            const StatementQuery &query);
    base::Result<WithdrawalsAnswer> withdrawals(const parties::Actor &actor, base::Timestamp now,
                                                const WithdrawalsQuery &query);
    base::Result<ClosuresAnswer> closures(const parties::Actor &actor, base::Timestamp now, const ClosuresQuery &query);
    base::Result<ClosureAnswer> closure(const parties::Actor &actor, base::Timestamp now, const ClosureQuery &query);
    base::Result<ClosingConditions> blockers(const parties::Actor &actor, base::Timestamp now,
                                             const BlockersQuery &query);
    base::Result<BankChangesAnswer> bankChanges(const parties::Actor &actor, base::Timestamp now,
                                                const BankChangesQuery &query);

private:
    base::Result<parties::PartyCard> readable(const parties::Actor &actor, std::optional<PartyId> party);
    void completeRefund(ClosureView &view, const parties::Actor &actor, bool mayReview);
    void complete(ClosureView &view, const parties::Actor &actor, base::Timestamp now);

    storage::Database &m_database;
    ledger::Ledger m_ledger;
    parties::Directory m_directory;
};

} // namespace accounts

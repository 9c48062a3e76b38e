#pragma once

#include "accounts/account.h"

namespace storage {
class Database;
}

namespace accounts {

/// Rows of bank_change.
class BankChangeStore
{
public:
    explicit BankChangeStore(storage::Database &database) : m_database(database) {}

    BankChangeId add(PartyId party, const std::string &bankAccount, const std::optional<std::string> &former, UserId by,
                     base::Timestamp at);
    [[nodiscard]] std::optional<BankChange> find(BankChangeId change);
    /// The party's change that waits for an operator.
    [[nodiscard]] std::optional<BankChange> findWaiting(PartyId party);
    /// Of one party or of all, those that wait first, then the newest first.
    [[nodiscard]] std::vector<BankChange> list(std::optional<PartyId> party, std::int64_t limit);
    void decide(BankChangeId change, BankChangeState state, UserId by, base::Timestamp at,
                const std::optional<std::string> &reason);
    /// Of the party itself. The schema asks for a confirmed change that says so.
    void setAccount(PartyId party, const std::string &bankAccount);

private:
    storage::Database &m_database;
};

} // namespace accounts

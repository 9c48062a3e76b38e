#pragma once

#include "accounts/account.h"

namespace storage {
class Database;
}

namespace accounts {

/// Rows of refund_account.
class RefundAccountStore
{
public:
    explicit RefundAccountStore(storage::Database &database) : m_database(database) {}

    RefundAccountId add(ClosureId closure, const std::string &bankAccount, const std::string &evidence, UserId by,
                        base::Timestamp at);
    [[nodiscard]] std::optional<RefundAccount> find(RefundAccountId account);
    /// The closure's account that waits for a second operator.
    [[nodiscard]] std::optional<RefundAccount> findWaiting(ClosureId closure);
    /// Where the refund goes to now: the newest that was confirmed, or the account that the closing was asked for with.
    [[nodiscard]] std::string accountOf(ClosureId closure);
    void decide(RefundAccountId account, RefundAccountState state, UserId by, base::Timestamp at,
                const std::optional<std::string> &reason);

private:
    storage::Database &m_database;
};

} // namespace accounts

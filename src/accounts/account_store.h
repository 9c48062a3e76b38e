#pragma once

#include "accounts/account.h"

namespace storage {
class Database;
}

namespace accounts {

/// Rows of top_up, withdrawal and closure.
class AccountStore
{
public:
    explicit AccountStore(storage::Database &database) : m_database(database) {}

    TopUpId addTopUp(PartyId party, base::Money amount, const std::string &bankReference, UserId by,
                     base::Timestamp at);
    [[nodiscard]] std::optional<TopUpId> findTopUp(PartyId party, const std::string &bankReference);

    WithdrawalId addWithdrawal(PartyId party, base::Money amount, const std::string &bankAccount, UserId by,
                               base::Timestamp at);
    [[nodiscard]] std::optional<Withdrawal> findWithdrawal(WithdrawalId withdrawal);
    /// Requested and not decided, oldest first.
    [[nodiscard]] std::vector<Withdrawal> listPendingWithdrawals(PartyId party);
    void decideWithdrawal(WithdrawalId withdrawal, WithdrawalState state, UserId by, base::Timestamp at,
                          const std::optional<std::string> &reason);

    ClosureId addClosure(PartyId party, const std::string &bankAccount, const std::string &reason, UserId by,
                         base::Timestamp at, base::Timestamp reviewUntil);
    [[nodiscard]] std::optional<Closure> findClosure(ClosureId closure);
    /// The party's application that waits for its review.
    [[nodiscard]] std::optional<Closure> findApplication(PartyId party);
    void setClosureWithdrawn(ClosureId closure);
    void reviewClosure(ClosureId closure, ClosureState state, std::optional<base::Money> refund, UserId by,
                       base::Timestamp at, const std::optional<std::string> &note);
    void setClosurePaidOut(ClosureId closure, UserId by, base::Timestamp at,
                           const std::optional<std::string> &bankReference);
    void countBounce(ClosureId closure, const std::string &reason);
    /// A new revision, so that what was decided on the old one is stale.
    void touchClosure(ClosureId closure);

    [[nodiscard]] std::string userName(UserId user);

private:
    storage::Database &m_database;
};

} // namespace accounts

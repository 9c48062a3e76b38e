#pragma once

#include "accounts/account_queries.h"

namespace accounts {

/// Lists for the reader. A party limits them to its own rows; no party means every row (ops).
class AccountViewStore
{
public:
    explicit AccountViewStore(storage::Database &database) : m_database(database) {}

    [[nodiscard]] std::vector<WithdrawalView> listWithdrawals(std::optional<PartyId> party,
                                                              std::optional<WithdrawalState> state, std::int64_t limit,
                                                              std::int64_t offset);
    [[nodiscard]] std::int64_t countWithdrawals(std::optional<PartyId> party, std::optional<WithdrawalState> state);
    [[nodiscard]] std::vector<ClosureView> listClosures(std::optional<PartyId> party,
                                                        std::optional<ClosureState> state);
    [[nodiscard]] std::optional<base::Timestamp> findReferenceTime(std::string_view kind, std::int64_t id);
    struct Head
    {
        std::int64_t sequence = 0;
        std::string hash;
    };
    /// Of the audit chain; sequence 0 before the first record.
    [[nodiscard]] Head auditHead();

private:
    storage::Database &m_database;
};

} // namespace accounts

#pragma once

#include "parties/directory.h"

namespace parties {

struct NewContract
{
    CreatorId creator;
    PartyId mcn;
    std::int64_t shareBp = 0;
    bool exclusive = false;
    base::Timestamp startsAt;
    base::Timestamp endsAt;
};

struct ContractRow
{
    ContractId id;
    CreatorId creator;
    PartyId mcn;
    std::string state; ///< active, ended
    base::Timestamp endsAt;
    std::int64_t revision = 0;
};

class ContractStore
{
public:
    explicit ContractStore(storage::Database &database) : m_database(database) {}

    ContractId add(const NewContract &contract, base::Timestamp signedAt);
    /// The active contract that covers `at`.
    [[nodiscard]] std::optional<ContractTerms> findCovering(CreatorId creator, base::Timestamp at);

    /// The active contract, whatever its period: a creator has one at most.
    [[nodiscard]] std::optional<ContractTerms> findActive(CreatorId creator);
    [[nodiscard]] std::optional<ContractRow> findContract(ContractId contract);
    /// The contract when it is that MCN's.
    [[nodiscard]] std::optional<ContractRow> findContractOf(ContractId contract, PartyId mcn);
    /// Active contracts whose period is over, in the order in which it ended.
    [[nodiscard]] std::vector<ContractRow> listExpired(base::Timestamp now);
    void end(ContractId contract, std::string_view reason, base::Timestamp at);

private:
    storage::Database &m_database;
};

} // namespace parties

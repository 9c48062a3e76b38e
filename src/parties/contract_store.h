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

class ContractStore
{
public:
    explicit ContractStore(storage::Database &database) : m_database(database) {}

    ContractId add(const NewContract &contract, base::Timestamp signedAt);
    /// The active contract that covers `at`.
    [[nodiscard]] std::optional<ContractTerms> findCovering(CreatorId creator, base::Timestamp at);

private:
    storage::Database &m_database;
};

} // namespace parties

#include "parties/contract_store.h"

#include "storage/database.h"

namespace parties {

ContractId ContractStore::add(const NewContract &contract, base::Timestamp signedAt)
{
    return m_database.insert<ContractId>(
        "INSERT INTO contract (creator_id, mcn_party_id, share_bp, exclusive, starts_at, ends_at, state, signed_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, 'active', $7)",
        contract.creator, contract.mcn, contract.shareBp, contract.exclusive, contract.startsAt, contract.endsAt,
        signedAt);
}

std::optional<ContractTerms> ContractStore::findCovering(CreatorId creator, base::Timestamp at)
{
    return m_database.find(
        "SELECT id, mcn_party_id, share_bp, exclusive, starts_at, ends_at FROM contract "
        "WHERE creator_id = $1 AND state = 'active' AND starts_at <= $2 AND $2 < ends_at",
        [](const storage::Row &row) {
            return ContractTerms{row.id<ContractId>(0), row.id<PartyId>(1), row.integer(2),
                                 row.flag(3),           row.time(4),        row.time(5)};
        },
        creator, at);
}

} // namespace parties

#include "parties/contract_store.h"

#include "storage/database.h"

namespace parties {

namespace {

ContractTerms termsFrom(const storage::Row &row)
{
    return {row.id<ContractId>(0), row.id<PartyId>(1), row.integer(2), row.flag(3), row.time(4), row.time(5)};
}

ContractRow rowFrom(const storage::Row &row)
{
    return {row.id<ContractId>(0), row.id<CreatorId>(1), row.id<PartyId>(2), row.text(3), row.time(4), row.integer(5)};
}

} // namespace

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
    return m_database.find("SELECT id, mcn_party_id, share_bp, exclusive, starts_at, ends_at FROM contract "
                           "WHERE creator_id = $1 AND state = 'active' AND starts_at <= $2 AND $2 < ends_at",
                           termsFrom, creator, at);
}

std::optional<ContractTerms> ContractStore::findActive(CreatorId creator)
{
    return m_database.find("SELECT id, mcn_party_id, share_bp, exclusive, starts_at, ends_at FROM contract "
                           "WHERE creator_id = $1 AND state = 'active'",
                           termsFrom, creator);
}

std::optional<ContractRow> ContractStore::findContract(ContractId contract)
{
    return m_database.find("SELECT id, creator_id, mcn_party_id, state, ends_at, revision FROM contract WHERE id = $1",
                           rowFrom, contract);
}

std::optional<ContractRow> ContractStore::findContractOf(ContractId contract, PartyId mcn)
{
    return m_database.find("SELECT id, creator_id, mcn_party_id, state, ends_at, revision FROM contract "
                           "WHERE id = $1 AND mcn_party_id = $2",
                           rowFrom, contract, mcn);
}

std::vector<ContractRow> ContractStore::listExpired(base::Timestamp now)
{
    return m_database.list("SELECT id, creator_id, mcn_party_id, state, ends_at, revision FROM contract "
                           "WHERE state = 'active' AND ends_at <= $1 ORDER BY ends_at, id",
                           rowFrom, now);
}

void ContractStore::end(ContractId contract, std::string_view reason, base::Timestamp at)
{
    m_database.execute("UPDATE contract SET state = 'ended', ended_at = $3, end_reason = $2, revision = revision + 1 "
                       "WHERE id = $1",
                       contract, reason, at);
}

} // namespace parties

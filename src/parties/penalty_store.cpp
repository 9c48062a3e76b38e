#include "parties/penalty_store.h"

#include "storage/database.h"

namespace parties {

PenaltyId PenaltyStore::impose(PartyId party, base::Timestamp until, const std::string &reason, std::int64_t creditLoss,
                               UserId by, base::Timestamp at)
{
    m_database.execute("UPDATE party SET penalty_until = $2, revision = revision + 1 WHERE id = $1", party, until);
    return m_database.insert<PenaltyId>("INSERT INTO penalty (party_id, until_at, reason, credit_loss, imposed_by, "
                                        "imposed_at) VALUES ($1, $2, $3, $4, $5, $6)",
                                        party, until, reason, creditLoss, by, at);
}

void PenaltyStore::lift(PartyId party, const std::string &reason, UserId by, base::Timestamp at)
{
    m_database.execute("UPDATE party SET penalty_until = NULL, revision = revision + 1 WHERE id = $1", party);
    m_database.execute("UPDATE penalty SET lifted_by = $2, lifted_at = $3, lift_reason = $4 "
                       "WHERE party_id = $1 AND lifted_at IS NULL AND until_at > $3",
                       party, by, at, reason);
}

} // namespace parties

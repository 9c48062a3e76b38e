#include "accounts/bank_change_store.h"

#include "storage/database.h"

namespace accounts {
namespace {

using storage::Row;

BankChange changeFrom(const Row &row)
{
    BankChange change;
    change.id = row.id<BankChangeId>(0);
    change.party = row.id<PartyId>(1);
    change.bankAccount = row.text(2);
    change.former = row.optionalText(3);
    change.state = stateFrom<BankChangeState>(row.text(4));
    change.proposedBy = row.id<UserId>(5);
    change.proposedAt = row.time(6);
    change.decidedBy = row.optionalId<UserId>(7);
    change.decidedAt = row.optionalTime(8);
    change.reason = row.optionalText(9);
    change.revision = row.integer(10);
    return change;
}

#define BANK_CHANGE                                                                                                    \
    "SELECT id, party_id, bank_account, former, state, proposed_by, proposed_at, decided_by, decided_at, reason, "     \
    "revision FROM bank_change "

} // namespace

BankChangeId BankChangeStore::add(PartyId party, const std::string &bankAccount,
                                  const std::optional<std::string> &former, UserId by, base::Timestamp at)
{
    return m_database.insert<BankChangeId>("INSERT INTO bank_change (party_id, bank_account, former, state, "
                                           "proposed_by, proposed_at) VALUES ($1, $2, $3, 'waiting', $4, $5)",
                                           party, bankAccount, former, by, at);
}

std::optional<BankChange> BankChangeStore::find(BankChangeId change)
{
    return m_database.find(BANK_CHANGE "WHERE id = $1", changeFrom, change);
}

std::optional<BankChange> BankChangeStore::findWaiting(PartyId party)
{
    return m_database.find(BANK_CHANGE "WHERE party_id = $1 AND state = 'waiting'", changeFrom, party);
}

std::vector<BankChange> BankChangeStore::list(std::optional<PartyId> party, std::int64_t limit)
{
    return m_database.list(BANK_CHANGE "WHERE $1 IS NULL OR party_id = $1 ORDER BY state = 'waiting' DESC, id DESC "
                                       "LIMIT $2",
                           changeFrom, party, limit);
}

void BankChangeStore::decide(BankChangeId change, BankChangeState state, UserId by, base::Timestamp at,
                             const std::optional<std::string> &reason)
{
    m_database.execute("UPDATE bank_change SET state = $2, decided_by = $3, decided_at = $4, reason = $5, "
                       "revision = revision + 1 WHERE id = $1",
                       change, state, by, at, reason);
}

void BankChangeStore::setAccount(PartyId party, const std::string &bankAccount)
{
    m_database.execute("UPDATE party SET bank_account = $2, revision = revision + 1 WHERE id = $1", party, bankAccount);
}

} // namespace accounts

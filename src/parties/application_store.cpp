#include "parties/application_store.h"

#include "storage/database.h"

namespace parties {

ApplicationId ApplicationStore::add(const NewApplication &application, base::Timestamp at)
{
    return m_database.insert<ApplicationId>("INSERT INTO entry_application (creator_id, mcn_party_id, applied_by, "
                                            "applied_at, rule_version, follower, state) "
                                            "VALUES ($1, $2, $3, $4, $5, $6, 'waiting')",
                                            application.creator, application.mcn, application.appliedBy, at,
                                            application.ruleVersion, application.follower);
}

std::optional<WaitingApplication> ApplicationStore::findWaiting(CreatorId creator)
{
    return m_database.find(
        "SELECT id, applied_by FROM entry_application WHERE creator_id = $1 AND state = 'waiting'",
        [](const storage::Row &row) {
            return WaitingApplication{row.id<ApplicationId>(0), row.id<UserId>(1)};
        },
        creator);
}

void ApplicationStore::decide(ApplicationId application, std::string_view state, std::optional<UserId> by,
                              const std::optional<std::string> &reason, base::Timestamp at)
{
    m_database.execute("UPDATE entry_application SET state = $2, decided_by = $3, decided_at = $4, reason = $5, "
                       "revision = revision + 1 WHERE id = $1",
                       application, state, by, at, reason);
}

} // namespace parties

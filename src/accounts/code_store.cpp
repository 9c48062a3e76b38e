#include "accounts/code_store.h"

#include "storage/database.h"

namespace accounts {

using storage::Row;

CodeId CodeStore::add(UserId user, CodePurpose purpose, const std::string &hash, base::Timestamp at,
                      base::Timestamp until)
{
    return m_database.insert<CodeId>("INSERT INTO one_time_code (user_id, purpose, code_hash, sent_at, expires_at, "
                                     "state) VALUES ($1, $2, $3, $4, $5, 'open')",
                                     user, purpose, hash, at, until);
}

std::optional<OneTimeCode> CodeStore::findOpen(UserId user, CodePurpose purpose)
{
    return m_database.find(
        "SELECT id, code_hash, expires_at, tries FROM one_time_code WHERE user_id = $1 AND purpose = $2 "
        "AND state = 'open'",
        [](const Row &row) {
            return OneTimeCode{row.id<CodeId>(0), row.text(1), row.time(2), row.integer(3)};
        },
        user, purpose);
}

std::vector<base::Timestamp> CodeStore::listSentSince(UserId user, CodePurpose purpose, base::Timestamp since)
{
    return m_database.list(
        "SELECT id, sent_at FROM one_time_code WHERE user_id = $1 AND purpose = $2 AND sent_at > $3 "
        "ORDER BY sent_at DESC, id DESC",
        [](const Row &row) { return row.time(1); }, user, purpose, since);
}

void CodeStore::setTries(CodeId code, std::int64_t tries)
{
    m_database.execute("UPDATE one_time_code SET tries = $2 WHERE id = $1", code, tries);
}

void CodeStore::setState(CodeId code, std::string_view state)
{
    m_database.execute("UPDATE one_time_code SET state = $2 WHERE id = $1", code, state);
}

} // namespace accounts

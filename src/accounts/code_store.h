#pragma once

#include "accounts/account.h"

namespace storage {
class Database;
}

namespace accounts {

class CodeStore
{
public:
    explicit CodeStore(storage::Database &database) : m_database(database) {}

    CodeId add(UserId user, CodePurpose purpose, const std::string &hash, base::Timestamp at, base::Timestamp until);
    [[nodiscard]] std::optional<OneTimeCode> findOpen(UserId user, CodePurpose purpose);
    /// When codes were sent after `since`, newest first.
    [[nodiscard]] std::vector<base::Timestamp> listSentSince(UserId user, CodePurpose purpose, base::Timestamp since);
    void setTries(CodeId code, std::int64_t tries);
    void setState(CodeId code, std::string_view state);

private:
    storage::Database &m_database;
};

} // namespace accounts

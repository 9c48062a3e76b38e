#include "parties/party_store.h"

#include "storage/database.h"

namespace parties {

PartyId PartyStore::addParty(const NewParty &party, base::Timestamp at)
{
    return m_database.insert<PartyId>(
        "INSERT INTO party (kind, name, industry, bank_account, created_at) VALUES ($1, $2, $3, $4, $5)", party.kind,
        party.name, party.industry, party.bankAccount, at);
}

std::optional<PartyCard> PartyStore::findParty(PartyId party)
{
    return m_database.find(
        "SELECT id, kind, name, status, industry, bank_account, penalty_until FROM party WHERE id = $1",
        [](const storage::Row &row) {
            return PartyCard{row.id<PartyId>(0),  row.text(1),         row.text(2),        row.text(3),
                             row.optionalText(4), row.optionalText(5), row.optionalTime(6)};
        },
        party);
}

void PartyStore::setStatus(PartyId party, std::string_view status)
{
    m_database.execute("UPDATE party SET status = $2, revision = revision + 1 WHERE id = $1", party, status);
}

bool PartyStore::isNameTaken(std::string_view kind, std::string_view name)
{
    return m_database.number("SELECT count(*) FROM party WHERE kind = $1 AND name = $2", kind, name) > 0;
}

UserId PartyStore::addUser(const NewUser &user, base::Timestamp at)
{
    return m_database.insert<UserId>(
        "INSERT INTO user (party_id, login, name, password_hash, created_at, added_by, waits, active) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, 1 - $7)",
        user.party, user.login, user.name, user.passwordHash, at, user.addedBy, user.waits ? 1 : 0);
}

void PartyStore::confirmUser(UserId user, UserId by, base::Timestamp at)
{
    m_database.execute("UPDATE user SET waits = 0, active = 1, confirmed_by = $2, confirmed_at = $3, "
                       "revision = revision + 1 WHERE id = $1",
                       user, by, at);
}

void PartyStore::refuseUser(UserId user)
{
    m_database.execute("UPDATE user SET waits = 0, revision = revision + 1 WHERE id = $1", user);
}

void PartyStore::setPassword(UserId user, const std::string &passwordHash)
{
    m_database.execute("UPDATE user SET password_hash = $2, revision = revision + 1 WHERE id = $1", user, passwordHash);
}

bool PartyStore::isLoginTaken(std::string_view login)
{
    return m_database.number("SELECT count(*) FROM user WHERE login = $1", login) > 0;
}

namespace {

#define USER_RECORD                                                                                                    \
    "SELECT u.id, u.party_id, p.kind, p.name, p.status, u.login, u.name, u.password_hash, u.active, "                  \
    "u.failed_sign_ins, u.locked_until, u.waits, u.added_by FROM user u JOIN party p ON p.id = u.party_id "

UserRecord userFrom(const storage::Row &row)
{
    return UserRecord{row.id<UserId>(0),
                      row.id<PartyId>(1),
                      row.text(2),
                      row.text(3),
                      row.text(4),
                      row.text(5),
                      row.text(6),
                      row.text(7),
                      row.flag(8),
                      row.integer(9),
                      row.time(10),
                      row.flag(11),
                      row.optionalId<UserId>(12)};
}

} // namespace

std::optional<UserRecord> PartyStore::findUserByLogin(std::string_view login)
{
    return m_database.find(USER_RECORD "WHERE u.login = $1", userFrom, login);
}

std::optional<UserRecord> PartyStore::findUser(UserId user)
{
    return m_database.find(USER_RECORD "WHERE u.id = $1", userFrom, user);
}

std::string PartyStore::userName(UserId user)
{
    return m_database
        .find(
            "SELECT name FROM user WHERE id = $1", [](const storage::Row &row) { return row.text(0); }, user)
        .value_or(std::string());
}

bool PartyStore::isActiveUser(UserId user, PartyId party)
{
    return m_database.number("SELECT count(*) FROM user WHERE id = $1 AND party_id = $2 AND active = 1", user, party) >
           0;
}

bool PartyStore::isSample()
{
    return m_database.number("SELECT count(*) FROM setting WHERE name = 'sample' AND value = '1'") > 0;
}

std::vector<UserId> PartyStore::usersOf(PartyId party)
{
    return m_database.list(
        "SELECT id FROM user WHERE party_id = $1 AND active = 1 ORDER BY id",
        [](const storage::Row &row) { return row.id<UserId>(0); }, party);
}

bool PartyStore::isMakerOf(UserId maker, UserId user)
{
    return m_database.number("SELECT count(*) FROM login_maker WHERE user_id = $1 AND maker_id = $2", user, maker) > 0;
}

void PartyStore::setFailedSignIns(UserId user, std::int64_t failures, base::Timestamp lockedUntil)
{
    m_database.execute("UPDATE user SET failed_sign_ins = $2, locked_until = $3, revision = revision + 1 WHERE id = $1",
                       user, failures, lockedUntil);
}

} // namespace parties

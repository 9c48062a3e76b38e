#pragma once

#include "parties/directory.h"

namespace parties {

struct NewParty
{
    std::string kind;
    std::string name;
    std::optional<std::string> industry;
    std::optional<std::string> bankAccount;
};

struct NewUser
{
    PartyId party;
    std::string login;
    std::string name;
    std::string passwordHash;
    std::optional<UserId> addedBy = {};
    bool waits = false; ///< for another operator's confirmation: not active before
};

/// A user with what signing in needs.
struct UserRecord
{
    UserId id;
    PartyId party;
    std::string partyKind;
    std::string partyName;
    std::string partyStatus;
    std::string login;
    std::string name;
    std::string passwordHash;
    bool active = true;
    std::int64_t failedSignIns = 0;
    base::Timestamp lockedUntil;
    bool waits = false;
    std::optional<UserId> addedBy = {};
};

class PartyStore
{
public:
    explicit PartyStore(storage::Database &database) : m_database(database) {}

    PartyId addParty(const NewParty &party, base::Timestamp at);
    [[nodiscard]] std::optional<PartyCard> findParty(PartyId party);
    void setStatus(PartyId party, std::string_view status);
    [[nodiscard]] bool isNameTaken(std::string_view kind, std::string_view name);

    /// The file holds sample data: any password will do.
    [[nodiscard]] bool isSample();

    UserId addUser(const NewUser &user, base::Timestamp at);
    void confirmUser(UserId user, UserId by, base::Timestamp at);
    void refuseUser(UserId user);
    void setPassword(UserId user, const std::string &passwordHash);
    [[nodiscard]] bool isLoginTaken(std::string_view login);
    [[nodiscard]] std::optional<UserRecord> findUserByLogin(std::string_view login);
    [[nodiscard]] std::optional<UserRecord> findUser(UserId user);
    [[nodiscard]] std::string userName(UserId user);
    [[nodiscard]] bool isActiveUser(UserId user, PartyId party);
    [[nodiscard]] std::vector<UserId> usersOf(PartyId party);
    /// He made the user's log-in, or that of its maker, and so on up to an operator.
    [[nodiscard]] bool isMakerOf(UserId maker, UserId user);
    void setFailedSignIns(UserId user, std::int64_t failures, base::Timestamp lockedUntil);

private:
    storage::Database &m_database;
};

} // namespace parties

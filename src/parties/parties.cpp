#include "parties/parties.h"

#include "base/hash.h"
#include "base/text.h"
#include "parties/bank_account.h"
#include "parties/creator_store.h"
#include "parties/notification_store.h"
#include "parties/own_password.h"
#include "parties/parties_check_store.h"
#include "parties/party_store.h"
#include "parties/sign_in.h"

#include <algorithm>

namespace parties {

using base::ErrorCode;
using base::refuse;
using base::Topic;

namespace {

constexpr std::size_t kNameLimit = 60;
constexpr std::size_t kLoginLimit = 40;
constexpr std::size_t kPasswordLimit = 200;
constexpr std::size_t kPasswordMinimum = 12;

/// Of the hash with its salt, which no two passwords share.
std::string markOf(const std::string &passwordHash)
{
    return base::toHex(base::hashOf(passwordHash));
}

} // namespace

base::Result<PartyRegistered> Parties::registerBrand(Context &context, const RegisterBrand &command)
{
    XINGTU_TRY(base::checkText("industry", command.industry, kNameLimit));
    return registerParty(context, "brand", command.name, command.industry, command.bankAccount,
                         {command.login, command.password, command.userName});
}

base::Result<PartyRegistered> Parties::registerMcn(Context &context, const RegisterMcn &command)
{
    return registerParty(context, "mcn", command.name, std::nullopt, command.bankAccount,
                         {command.login, command.password, command.userName});
}

base::Result<PartyRegistered> Parties::registerProvider(Context &context, const RegisterProvider &command)
{
    return registerParty(context, "provider", command.name, std::nullopt, command.bankAccount,
                         {command.login, command.password, command.userName});
}

base::Result<PartyRegistered> Parties::registerParty(Context &context, const char *kind, const std::string &name,
                                                     const std::optional<std::string> &industry,
                                                     const std::string &bankAccount, const LogIn &logIn)
{
    XINGTU_TRY(base::checkText("name", name, kNameLimit));
    XINGTU_TRY(checkBankAccount(bankAccount));
    XINGTU_TRY(checkLogIn(logIn));
    PartyStore store(m_database);
    if (store.isNameTaken(kind, name))
        return refuse(ErrorCode::nameTaken, {{"name", name}});
    const PartyId party = store.addParty({kind, name, industry, bankAccount}, context.now);
    context.touched(Topic::parties, party);
    return PartyRegistered{party, addLogIn(context, party, logIn)};
}

base::Result<PartyRegistered> Parties::addUser(Context &context, const AddUser &command)
{
    const bool isOps = context.actor.role == Role::ops;
    XINGTU_TRY(checkLogIn({command.login, command.password, command.userName}));
    PartyId party = command.party.value_or(context.actor.party);
    if (command.creator) {
        const auto creator = isOps ? m_directory.findCreator(*command.creator) : std::nullopt;
        if (!creator)
            return refuse(ErrorCode::notFound, {{"kind", "creator"}, {"id", std::to_string(command.creator->value)}});
        party = creator->party ? *creator->party : openCreatorParty(context, *creator, std::nullopt);
    }
    const auto card = isOps || party == context.actor.party ? m_directory.findParty(party) : std::nullopt;
    if (!card)
        return refuse(ErrorCode::notFound, {{"kind", "party"}, {"id", std::to_string(party.value)}});
    if (card->status == "closed")
        return refuse(ErrorCode::partyNotActive, {{"name", card->name}, {"status", card->status}});
    // Else one operator could be both of two persons.
    const bool ofPlatform = party == ledger::kPlatform;
    const bool sole = ofPlatform && PartyStore(m_database).usersOf(party).size() <= 1;
    const UserId user =
        addLogIn(context, party, {command.login, command.password, command.userName}, ofPlatform && !sole);
    if (ofPlatform && !sole)
        m_directory.notifyParty(party, "user_waits", "user", user.value, {{"name", command.userName}}, std::nullopt,
                                context);
    return PartyRegistered{party, user, ofPlatform && !sole, sole};
}

base::Result<UserRecord> Parties::waitingUser(UserId user)
{
    const auto record = PartyStore(m_database).findUser(user);
    if (!record || record->party != ledger::kPlatform)
        return refuse(ErrorCode::notFound, {{"kind", "user"}, {"id", std::to_string(user.value)}});
    if (!record->waits)
        return refuse(ErrorCode::userNotWaiting, {{"login", record->login}});
    return *record;
}

base::Result<UserOutcome> Parties::confirmUser(Context &context, const ConfirmUser &command)
{
    const auto record = waitingUser(command.user);
    if (!record.ok())
        return record.error();
    PartyStore store(m_database);
    if (record->addedBy && *record->addedBy == context.actor.user)
        return refuse(ErrorCode::secondPersonNeeded, {{"user", store.userName(*record->addedBy)}});
    store.confirmUser(record->id, context.actor.user, context.now);
    if (record->addedBy)
        m_directory.notifyUser(*record->addedBy, "user_confirmed", "user", record->id.value, {{"name", record->name}},
                               std::nullopt, context);
    context.touched(Topic::users, record->id);
    return UserOutcome{record->id, true};
}

base::Result<UserOutcome> Parties::refuseUser(Context &context, const RefuseUser &command)
{
    XINGTU_TRY(base::checkText("reason", command.reason, 500));
    const auto record = waitingUser(command.user);
    if (!record.ok())
        return record.error();
    PartyStore(m_database).refuseUser(record->id);
    if (record->addedBy && *record->addedBy != context.actor.user)
        m_directory.notifyUser(*record->addedBy, "user_refused", "user", record->id.value,
                               {{"name", record->name}, {"reason", command.reason}}, std::nullopt, context);
    context.touched(Topic::users, record->id);
    return UserOutcome{record->id, false};
}

base::Result<UserId> Parties::addOperator(Context &context, const std::string &login, const std::string &name,
                                          const std::string &password)
{
    XINGTU_TRY(checkLogIn({login, password, name}));
    return addLogIn(context, ledger::kPlatform, {login, password, name});
}

base::Result<> Parties::checkLogIn(const LogIn &logIn)
{
    XINGTU_TRY(base::checkText("login", logIn.login, kLoginLimit));
    XINGTU_TRY(base::checkText("user_name", logIn.userName, kNameLimit));
    if (logIn.login.find_first_of(" \t\r\n") != std::string::npos)
        return refuse(ErrorCode::badRequest, {{"field", "login"}, {"reason", "a login has no blanks"}});
    XINGTU_TRY(checkNewPassword("password", logIn.password));
    if (PartyStore(m_database).isLoginTaken(logIn.login))
        return refuse(ErrorCode::loginTaken, {{"login", logIn.login}});
    return {};
}

base::Result<> Parties::checkNewPassword(const char *field, const std::string &password)
{
    const std::size_t length = base::characterCount(password);
    if (length > kPasswordLimit)
        return refuse(ErrorCode::fieldTooLong, {{"field", field}, {"limit", kPasswordLimit}, {"actual", length}});
    const std::size_t minimum = PartyStore(m_database).isSample() ? 1 : kPasswordMinimum;
    if (length < minimum)
        return refuse(ErrorCode::passwordTooShort, {{"minimum", minimum}, {"actual", length}});
    return {};
}

base::Result<ChangePassword::Outcome> Parties::changePassword(Context &context, const ChangePassword &command)
{
    XINGTU_TRY(checkNewPassword("new_password", command.newPassword));
    XINGTU_TRY(checkOwnPassword(m_database, command.password, context));
    if (command.newPassword == command.password)
        return ErrorCode::passwordUnchanged;
    const UserId user = context.actor.user;
    PartyStore(m_database).setPassword(user, hashPassword(command.newPassword, m_cost));
    context.touched(Topic::users, user);
    return ChangePassword::Outcome{user};
}

UserId Parties::addLogIn(Context &context, PartyId party, const LogIn &logIn, bool waits)
{
    const UserId user =
        PartyStore(m_database)
            .addUser({party, logIn.login, logIn.userName, hashPassword(logIn.password, m_cost),
                      context.actor.user.isSet() ? std::optional(context.actor.user) : std::nullopt, waits},
                     context.now);
    context.touched(Topic::users, user);
    return user;
}

PartyId Parties::openCreatorParty(Context &context, const CreatorStanding &creator,
                                  const std::optional<std::string> &bankAccount)
{
    // Nicknames repeat, names of parties do not: the row's number tells namesakes apart.
    PartyStore store(m_database);
    std::string name = creator.nickName;
    if (store.isNameTaken("creator", name))
        name += " #" + std::to_string(creator.id.value);
    const PartyId party = store.addParty({"creator", name, std::nullopt, bankAccount}, context.now);
    CreatorStore(m_database).setParty(creator.id, party, context.now);
    context.touched(Topic::parties, party);
    context.touched(Topic::creators, creator.id);
    return party;
}

base::Result<ReadNotifications::Outcome> Parties::readNotifications(Context &context, const ReadNotifications &command)
{
    NotificationStore store(m_database);
    const auto ids = command.ids ? *command.ids : store.listUnread(context.actor.user);
    ReadNotifications::Outcome outcome;
    for (const NotificationId id : ids) {
        if (!store.markRead(id, context.actor.user, context.now))
            continue;
        ++outcome.read;
        context.touched(Topic::notifications, id);
    }
    return outcome;
}

base::Result<SignIn> Parties::findSignIn(const std::string &login, const std::string &password, base::Timestamp now)
{
    const auto user = PartyStore(m_database).findUserByLogin(login);
    if (user && now < user->lockedUntil)
        return refuse(ErrorCode::signInLocked, {{"until", base::toIsoText(user->lockedUntil)}});
    // An unknown login costs the same time as a wrong password, so that the time does not tell which logins exist.
    if (m_dummyHash.empty())
        m_dummyHash = hashPassword("", m_cost);
    const bool right = isPasswordOf(user ? user->passwordHash : m_dummyHash, password);
    const auto role = user ? roleOfPartyKind(user->partyKind) : std::nullopt;
    if (right && user && role && user->waits)
        return refuse(ErrorCode::userAwaitsConfirmation, {{"login", login}});
    if (!right || !user || !role || !user->active)
        return ErrorCode::wrongLogin;
    if (user->partyStatus == "closed")
        return refuse(ErrorCode::accountClosed, {{"name", user->partyName}});
    return SignIn{{user->id, user->party, *role}, user->name, user->partyName, user->partyStatus, user->failedSignIns,
                  markOf(user->passwordHash)};
}

base::Result<> Parties::recordSignIn(Context &context, const std::string &login, bool succeeded)
{
    PartyStore store(m_database);
    const auto user = store.findUserByLogin(login);
    if (!user || context.now < user->lockedUntil)
        return {};
    const std::int64_t failures = succeeded ? 0 : user->failedSignIns + 1;
    store.setFailedSignIns(user->id, failures, lockedUntilAfter(failures, context.now));
    context.touched(Topic::users, user->id);
    return {};
}

std::vector<std::string> Parties::check()
{
    auto findings = PartiesCheckStore(m_database).findings();
    const Rules rules = m_directory.currentRules();
    CreatorStore creators(m_database);
    for (const CreatorId id : creators.listAdmitted()) {
        const auto standing = creators.findStanding(id);
        const auto outcome = m_directory.checkTakesOrders(*standing, rules);
        const auto reason = creators.findStopReason(id);
        const std::string name = "creator " + std::to_string(id.value);
        if (standing->acceptsOrders && !outcome.ok())
            findings.push_back(name + " takes orders: " + base::toMessage(outcome.error()));
        else if (!standing->acceptsOrders && outcome.ok())
            findings.push_back(name + " takes no orders, nothing speaks against it");
        else if (reason.has_value() == standing->acceptsOrders)
            findings.push_back(
                name + (reason ? " takes orders, a reason against it is kept" : " is stopped without a reason"));
    }
    return findings;
}

bool Parties::isActiveUser(UserId user, PartyId party)
{
    return PartyStore(m_database).isActiveUser(user, party);
}

std::string Parties::passwordMark(UserId user)
{
    const auto record = PartyStore(m_database).findUser(user);
    return record ? markOf(record->passwordHash) : std::string();
}

} // namespace parties

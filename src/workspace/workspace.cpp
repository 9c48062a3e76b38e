#include "workspace/workspace.h"

#include "base/hash.h"
#include "base/text.h"
#include "parties/directory.h"
#include "parties/password.h"
#include "storage/database.h"
#include "workspace/audit_store.h"

#include <algorithm>
#include <array>

namespace workspace {

namespace {

using base::ErrorCode;
using base::refuse;
using base::Result;
using nlohmann::json;

constexpr std::array<const char *, 3> kSecrets = {"password", "new_password", "code"};
constexpr std::size_t kLongestKey = 200;
constexpr std::size_t kDeepestRequest = 64;

std::string written(const json &value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

json withoutSecrets(json request)
{
    for (const char *secret : kSecrets) {
        if (request.is_object() && request.contains(secret))
            request[secret] = "***";
    }
    return request;
}

json secretsOf(const json &request)
{
    json secrets = json::object();
    for (const char *secret : kSecrets) {
        if (request.is_object() && request.contains(secret))
            secrets[secret] = request[secret];
    }
    return secrets;
}

std::size_t depthOf(const json &value)
{
    if (!value.is_structured())
        return 0;
    std::size_t deepest = 0;
    for (const json &item : value)
        deepest = std::max(deepest, depthOf(item));
    return deepest + 1;
}

bool hasRole(const std::vector<Role> &roles, Role role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

} // namespace

Workspace::Workspace(std::unique_ptr<storage::Database> database, const base::Clock &clock,
                     const WorkspaceOptions &options)
    : m_database(std::move(database)),
      m_clock(clock),
      m_trail(std::make_unique<AuditTrail>(*m_database)),
      m_features(std::make_unique<Features>(*m_database, options.cost)),
      m_cost(options.cost),
      m_dataVersion(m_database->dataVersion()),
      m_seenSequence(AuditStore(*m_database).lastSequence()),
      m_seenHash(m_trail->headHash())
{}

Workspace::~Workspace() = default;

Result<> Workspace::mayAct(const Session &session, std::string_view name, const std::vector<Role> &roles,
                           bool whenClosing)
{
    if (!isGood(session))
        return refuse(ErrorCode::notSignedIn);
    if (!hasRole(roles, session.actor.role))
        return refuse(ErrorCode::notAllowed, {{"role", toText(session.actor.role)}, {"command", name}});
    const auto party = parties::Directory(*m_database).findParty(session.actor.party);
    assert(party.has_value() && "an active user without a party");
    if (party->status == "closed")
        return refuse(ErrorCode::accountClosed, {{"name", party->name}});
    if (party->status == "active" || whenClosing)
        return {};
    return refuse(ErrorCode::partyNotActive, {{"name", party->name}, {"status", party->status}});
}

Result<> Workspace::mayAsk(const Session &session, const QuerySpec &spec)
{
    if (!isGood(session))
        return refuse(ErrorCode::notSignedIn);
    if (!hasRole(spec.roles, session.actor.role))
        return refuse(ErrorCode::notAllowed, {{"role", toText(session.actor.role)}, {"command", spec.name}});
    const auto party = parties::Directory(*m_database).findParty(session.actor.party);
    if (party->status == "closed")
        return refuse(ErrorCode::accountClosed, {{"name", party->name}});
    return {};
}

Result<json> Workspace::perform(const Deed &deed, Ending ending)
{
    std::optional<base::Error> refusal; // of a deed that leaves a trace all the same
    std::optional<json> rehearsed;
    base::Changes changes;

    std::int64_t sequence = 0;
    const auto stands = [&] { return AuditStore(*m_database).findHash(sequence) == m_trail->writtenHash(); };
    const auto work = [&]() -> Result<json> {
        refusal.reset();
        changes.clear();
        // A backup may have been restored since the door was passed.
        if (deed.session != nullptr && !isGood(*deed.session))
            return refuse(ErrorCode::notSignedIn);
        DoneRequests done(*m_database);
        if (!deed.key.empty()) {
            if (const auto earlier = done.find(deed.actor.user, deed.key)) {
                if (earlier->requestHash != deed.requestHash)
                    return refuse(ErrorCode::keyReused, {{"key", deed.key}});
                return json::parse(earlier->result);
            }
        }

        Context context{.actor = deed.actor, .now = now(), .sequence = m_trail->begin(), .changes = {}};
        const auto given = deed.run(context);
        if (!given.ok() && !context.keepOnRefusal)
            return given.error();
        if (!given.ok())
            refusal = given.error();
        const json result = given.ok() ? *given : json{{"error", base::toJson(given.error())}};
        if (ending == Ending::rollBack) {
            rehearsed = result;
            return refuse(ErrorCode::internal, {{"reason", "rehearsed"}});
        }

        m_trail->record({.sequence = context.sequence,
                         .at = context.now,
                         .actor = deed.actor,
                         .command = deed.name,
                         .request = written(deed.request),
                         .result = written(result),
                         .key = deed.key});
        if (!deed.key.empty())
            done.add(deed.actor.user, deed.key, {deed.requestHash, written(result)}, context.sequence);
        changes = context.changes;
        sequence = context.sequence;
        return result;
    };
    auto outcome = m_database->transact(work, stands);

    if (refusal)
        outcome = *refusal;
    else if (rehearsed)
        outcome = *rehearsed;
    else if (outcome.ok() && outcome->is_object() && outcome->contains("error"))
        outcome = base::errorFromJson(outcome->at("error")); // the stored refusal of a key
    announce(changes);
    return outcome;
}

Workspace::Deed Workspace::system(std::string_view name, json request, std::function<Result<json>(Context &)> run)
{
    return {
        .actor = {}, .name = name, .request = std::move(request), .key = {}, .requestHash = {}, .run = std::move(run)};
}

std::string Workspace::hashOfRequest(const Session &session, std::string_view command, const json &request,
                                     const std::string &key) const
{
    std::string told = std::string(command) + '\n' + written(withoutSecrets(request));
    if (const json secrets = secretsOf(request); !secrets.empty())
        told += '\n' + parties::stretchedSecret(written(secrets), std::to_string(session.actor.user.value) + '\n' + key,
                                                m_cost.password);
    return base::toHex(base::hashOf(told));
}

Result<json> Workspace::dispatch(const Session &session, std::string_view command, const json &request,
                                 const std::string &key, Ending ending)
{
    const CommandSpec *spec = findCommand(command);
    if (spec == nullptr)
        return refuse(ErrorCode::unknownCommand, {{"name", command}});
    // A request that was done has its answer, although what it did may have closed the door behind it.
    const bool done = !key.empty() && DoneRequests(*m_database).find(session.actor.user, key).has_value();
    XINGTU_TRY(mayAct(session, spec->name, spec->roles, spec->whenClosing || done));
    if (depthOf(request) > kDeepestRequest)
        return refuse(ErrorCode::badRequest, {{"field", "request"}, {"reason", "it is nested too deeply"}});
    XINGTU_TRY(base::checkText("key", key, kLongestKey, false));
    const json open = withoutSecrets(request);
    std::optional<std::string> newMark;
    auto outcome =
        perform({.actor = session.actor,
                 .name = spec->name,
                 .request = open,
                 .key = key,
                 .requestHash = key.empty() ? std::string() : hashOfRequest(session, spec->name, request, key),
                 .run =
                     [&](Context &context) {
                         auto answer = spec->run(*m_features, context, request);
                         // Read before the commit, after which nothing may fail any more.
                         if (spec->type == typeid(parties::ChangePassword) && answer.ok())
                             newMark = m_features->parties.passwordMark(session.actor.user);
                         return answer;
                     },
                 .session = &session},
                ending);
    if (newMark && ending == Ending::commit && outcome.ok())
        m_changedPasswords[session.record] = *newMark;
    return outcome;
}

Result<json> Workspace::execute(const Session &session, std::string_view command, const json &request,
                                const std::string &key)
{
    return dispatch(session, command, request, key, Ending::commit);
}

Result<json> Workspace::rehearse(const Session &session, std::string_view command, const json &request)
{
    return dispatch(session, command, request, "", Ending::rollBack);
}

Result<json> Workspace::ask(const Session &session, std::string_view query, const json &request)
{
    const QuerySpec *spec = findQuery(query);
    if (spec == nullptr)
        return refuse(ErrorCode::unknownQuery, {{"name", query}});
    XINGTU_TRY(mayAsk(session, *spec));
    if (depthOf(request) > kDeepestRequest)
        return refuse(ErrorCode::badRequest, {{"field", "request"}, {"reason", "it is nested too deeply"}});
    return spec->ask(*m_features, session.actor, now(), request);
}

Result<Session> Workspace::signIn(const std::string &login, const std::string &password)
{
    auto found = m_features->parties.findSignIn(login, password, now());
    if (!found.ok() && found.error().code != ErrorCode::wrongLogin)
        return found.error();
    std::int64_t record = 0;
    Deed deed = system("session.sign_in", {{"login", login}}, [&](Context &context) -> Result<json> {
        record = context.sequence;
        XINGTU_TRY(m_features->parties.recordSignIn(context, login, found.ok()));
        return json{{"succeeded", found.ok()}};
    });
    if (found.ok())
        deed.actor = found->actor;
    const auto recorded = perform(deed, Ending::commit);
    if (!recorded.ok())
        return recorded.error();
    if (!found.ok())
        return found.error();
    return Session{.actor = found->actor,
                   .login = login,
                   .userName = found->userName,
                   .partyName = found->partyName,
                   .partyStatus = found->partyStatus,
                   .failuresBefore = found->failuresBefore,
                   .record = record,
                   .recordHash = m_trail->writtenHash(),
                   .passwordMark = found->passwordMark};
}

bool Workspace::hasOperator()
{
    return AuditStore(*m_database).hasOperator();
}

Result<parties::UserId> Workspace::addFirstOperator(const std::string &login, const std::string &name,
                                                    const std::string &password)
{
    parties::UserId user;
    const auto outcome = perform(
        system("system.first_operator", {{"login", login}, {"user_name", name}},
               [&](Context &context) -> Result<json> {
                   if (hasOperator())
                       return refuse(ErrorCode::notAllowed, {{"role", "system"}, {"command", "system.first_operator"}});
                   const auto added = m_features->parties.addOperator(context, login, name, password);
                   if (!added.ok())
                       return added.error();
                   user = *added;
                   return json{{"user", base::toJson(user)}};
               }),
        Ending::commit);
    if (!outcome.ok())
        return outcome.error();
    return user;
}

Result<ImportCreators::Outcome> Workspace::importCreators(const Session &session, const ImportCreators &command,
                                                          const ImportWatch &watch, bool dryRun)
{
    const CommandSpec &spec = *findCommand(std::type_index(typeid(ImportCreators)));
    XINGTU_TRY(mayAct(session, spec.name, spec.roles, spec.whenClosing));
    const auto outcome = perform({.actor = session.actor,
                                  .name = spec.name,
                                  .request = base::toJson(command),
                                  .key = {},
                                  .requestHash = {},
                                  .run = [&](Context &context) -> Result<json> {
                                      const auto imported =
                                          workspace::importCreators(*m_features, context, command, watch);
                                      if (!imported.ok())
                                          return imported.error();
                                      return base::toJson(*imported);
                                  },
                                  .session = &session},
                                 dryRun ? Ending::rollBack : Ending::commit);
    if (!outcome.ok())
        return outcome.error();
    return base::fromJson<ImportCreators::Outcome>(*outcome);
}

Result<parties::ImportCounts> Workspace::importProfiles(const Session &session, const parties::ImportSource &source,
                                                        const std::vector<parties::SourcedProfile> &rows)
{
    const CommandSpec &spec = *findCommand(std::type_index(typeid(ImportCreators)));
    XINGTU_TRY(mayAct(session, spec.name, spec.roles, spec.whenClosing));
    const auto outcome = perform({.actor = session.actor,
                                  .name = spec.name,
                                  .request = {{"file", source.fileName}},
                                  .key = {},
                                  .requestHash = {},
                                  .run = [&](Context &context) -> Result<json> {
                                      const auto batch = m_features->imports.begin(context, source);
                                      return base::toJson(m_features->imports.upsertCreators(context, batch, rows));
                                  },
                                  .session = &session},
                                 Ending::commit);
    if (!outcome.ok())
        return outcome.error();
    return base::fromJson<parties::ImportCounts>(*outcome);
}

TickReport Workspace::tick(const std::function<bool()> &stop)
{
    constexpr std::int64_t kAtOnce = 200;
    TickReport report;
    if (m_features->parties.hasExpiredContracts(now())) {
        const auto ended = perform(system("contract.expire", json::object(),
                                          [&](Context &context) -> Result<json> {
                                              return base::toJson(m_features->parties.endExpiredContracts(context));
                                          }),
                                   Ending::commit);
        assert(ended.ok());
        report.endedContracts = static_cast<std::int64_t>(ended->size());
    }
    for (;;) {
        const auto due = m_features->orders.listDue(now(), kAtOnce);
        bool moved = false;
        for (const orders::OrderId order : due) {
            if (stop && stop()) {
                report.interrupted = true;
                return report;
            }
            orders::TickOutcome effects;
            const auto outcome =
                perform(system("order.run_due", {{"order", base::toJson(order)}},
                               [&](Context &context) -> Result<json> {
                                   const auto run = m_features->orders.runDue(context, {order});
                                   if (!run.ok())
                                       return run.error();
                                   effects = *run;
                                   // Another window was faster: nothing happened, and nothing is to be recorded. A
                                   // reminder of a dispute moves nothing, but touches its order.
                                   if (effects.effects.empty() && context.changes.empty())
                                       return refuse(ErrorCode::internal, {{"reason", "nothing is due"}});
                                   return base::toJson(effects);
                               }),
                        Ending::commit);
            if (!outcome.ok())
                continue;
            moved = true;
            report.orders.push_back(std::move(effects));
        }
        if (!moved)
            return report;
    }
}

bool Workspace::isAnythingDue()
{
    return m_features->parties.hasExpiredContracts(now()) || !m_features->orders.listDue(now(), 1).empty();
}

void Workspace::announce(const base::Changes &changes)
{
    if (changes.empty())
        return;
    m_features->discovery.changed(changes);
    if (m_listener)
        m_listener(changes);
}

bool Workspace::wasChangedElsewhere()
{
    const std::int64_t version = m_database->dataVersion();
    if (std::exchange(m_dataVersion, version) == version)
        return false;
    AuditStore store(*m_database);
    if (m_seenSequence > 0 && store.findHash(m_seenSequence) != m_seenHash)
        m_features = std::make_unique<Features>(*m_database, m_cost);
    m_seenSequence = store.lastSequence();
    m_seenHash = m_trail->headHash();
    return true;
}

bool Workspace::isGood(const Session &session)
{
    if (AuditStore(*m_database).findHash(session.record) != session.recordHash ||
        !m_features->parties.isActiveUser(session.actor.user, session.actor.party))
        return false;
    const std::string mark = m_features->parties.passwordMark(session.actor.user);
    return mark == session.passwordMark || mark == renewed(session).passwordMark;
}

Session Workspace::renewed(Session session)
{
    if (const auto changed = m_changedPasswords.find(session.record); changed != m_changedPasswords.end())
        session.passwordMark = changed->second;
    return session;
}

std::string Workspace::headHash()
{
    return m_trail->headHash();
}

} // namespace workspace

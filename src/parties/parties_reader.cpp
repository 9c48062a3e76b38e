#include "parties/parties_reader.h"

#include "base/describe.h"
#include "parties/creator_actions.h"
#include "parties/creator_view_store.h"
#include "parties/parties_view_store.h"
#include "parties/rule_bounds.h"
#include "parties/rule_store.h"

#include <algorithm>
#include <initializer_list>
#include <map>

namespace parties {

using base::ErrorCode;
using base::refuse;

namespace {

constexpr std::int64_t kWorks = 100;
constexpr int kEndingSoonDays = 30;

/// Operators see every party's rows, all others their own.
std::optional<PartyId> scopeOf(const Actor &actor)
{
    return actor.role == Role::ops ? std::nullopt : std::optional(actor.party);
}

base::Error missing(const char *kind, std::int64_t id)
{
    return refuse(ErrorCode::notFound, {{"kind", kind}, {"id", std::to_string(id)}});
}

base::Result<> checkChoice(const char *field, const std::optional<std::string> &given,
                           std::initializer_list<const char *> choices)
{
    if (!given || std::find(choices.begin(), choices.end(), *given) != choices.end())
        return {};
    std::string all;
    for (const char *choice : choices)
        all += (all.empty() ? "" : ", ") + std::string(choice);
    return base::detail::badField(field, "one of " + all + " is expected");
}

base::Result<> checkEntryState(const std::optional<std::string> &given)
{
    return checkChoice("entry_state", given, {"pool", "applied", "admitted", "refused"});
}

std::optional<nlohmann::json> whyNotOf(bool acceptsOrders, const std::string &entryState,
                                       const std::optional<std::string> &stopReason)
{
    if (acceptsOrders)
        return std::nullopt;
    if (stopReason) {
        auto reason = nlohmann::json::parse(*stopReason, nullptr, false);
        if (reason.is_object())
            return reason;
    }
    return nlohmann::json{{"entry_state", entryState}};
}

void complete(ContractView &contract, const Actor &actor, base::Timestamp now)
{
    contract.phase = phaseOf(contract, now);
    contract.actions = contractActions(actor, contract);
}

/// In the order of describe(), so that two versions stand side by side.
std::vector<RuleValue> listOf(const Rules &rules)
{
    std::vector<RuleValue> values;
    Rules::describe(rules, [&](const char *name, std::int64_t value) { values.push_back({name, value}); });
    return values;
}

} // namespace

ApplicationView PartiesReader::viewOf(ApplicationRecord record, const Actor &actor, base::Timestamp now,
                                      const Rules &current)
{
    ApplicationView &view = record.view;
    const Rules then = view.ruleVersion == current.version ? current : RuleStore(m_database).valuesOf(view.ruleVersion);
    view.conditions = entryConditions({view.follower, view.mcn.has_value()}, then);
    view.reviewUntil = view.appliedAt + base::days(then.entryReviewDays);
    if (view.state == "waiting") {
        view.overdue = view.reviewUntil <= now;
        view.conditionsNow = entryConditions({view.followerNow, record.isBoundNow}, current);
    }
    view.actions = applicationActions(actor, record.appliedBy, view);
    return std::move(view);
}

base::Result<StandingAnswer> PartiesReader::standing(const Actor &actor, base::Timestamp now,
                                                     const StandingQuery &query)
{
    CreatorViewStore store(m_database);
    auto record = store.findStanding(query.creator, scopeOf(actor));
    if (!record)
        return missing("creator", query.creator.value);
    StandingAnswer &answer = record->answer;
    const Rules rules = m_directory.currentRules();
    answer.ruleVersion = rules.version;
    answer.whyNot = whyNotOf(answer.acceptsOrders, answer.entryState, record->stopReason);
    answer.conditions = entryConditions({answer.follower, answer.mcn.has_value()}, rules);
    answer.works = store.listWorks(query.creator, kWorks);
    const std::int64_t running = m_orders.countRunning(query.creator);
    std::optional<UserId> appliedBy;
    if (answer.isPrivate) {
        answer.running = running;
        for (ContractView &contract : store.listContracts({scopeOf(actor), query.creator, "active"}, {1, 0})) {
            complete(contract, actor, now);
            answer.contract = std::move(contract);
        }
        for (ApplicationRecord &one : store.listApplications({scopeOf(actor), query.creator, std::nullopt}, {1, 0})) {
            appliedBy = one.appliedBy;
            answer.application = viewOf(std::move(one), actor, now, rules);
        }
    }
    const CreatorSituation situation{answer.entryState,
                                     answer.conditions,
                                     answer.contract,
                                     answer.mcn.has_value(),
                                     answer.unbindRequestedAt.has_value(),
                                     answer.isPrivate,
                                     running,
                                     appliedBy};
    if (answer.isPrivate)
        answer.canUnbindNow = canUnbindNow(actor, now, situation);
    answer.actions = creatorActions(actor, now, situation);
    return std::move(answer);
}

base::Result<RosterAnswer> PartiesReader::roster(const Actor &actor, base::Timestamp now, const RosterQuery &query)
{
    const auto page = pageOf(query.limit, query.offset);
    if (!page)
        return page.error();
    XINGTU_TRY(checkEntryState(query.entryState));
    const bool isOps = actor.role == Role::ops;
    if (isOps && !query.mcn)
        return refuse(ErrorCode::fieldMissing, {{"field", "mcn"}});
    const PartyId mcn = query.mcn.value_or(actor.party);
    const auto card = isOps || mcn == actor.party ? m_directory.findParty(mcn) : std::nullopt;
    if (!card || card->kind != "mcn")
        return missing("mcn", mcn.value);

    CreatorViewStore store(m_database);
    const Rules rules = m_directory.currentRules();
    const CreatorViewStore::RosterFilter filter{mcn, query.entryState, query.isSigned, query.text};
    RosterAnswer answer;
    for (RosterRecord &record : store.listRoster(filter, *page)) {
        RosterRow &row = record.row;
        row.whyNot = whyNotOf(row.acceptsOrders, row.entryState, record.stopReason);
        row.conditions = entryConditions({row.follower, true}, rules);
        row.running = m_orders.countRunning(row.creator);
        if (row.contract)
            complete(*row.contract, actor, now);
        std::optional<UserId> appliedBy;
        if (isOps && row.entryState == "applied") {
            for (const ApplicationRecord &one : store.listApplications({std::nullopt, row.creator, "waiting"}, {1, 0}))
                appliedBy = one.appliedBy;
        }
        row.actions = creatorActions(actor, now,
                                     {row.entryState, row.conditions, row.contract, true,
                                      row.unbindRequestedAt.has_value(), true, row.running, appliedBy});
        answer.rows.push_back(std::move(row));
    }
    answer.total = store.countRoster(filter);
    answer.counts = store.rosterCounts(mcn, now + base::days(kEndingSoonDays));
    return answer;
}

base::Result<ContractsAnswer> PartiesReader::contracts(const Actor &actor, base::Timestamp now,
                                                       const ContractsQuery &query)
{
    const auto page = pageOf(query.limit, query.offset);
    if (!page)
        return page.error();
    XINGTU_TRY(checkChoice("state", query.state, {"active", "ended"}));
    CreatorViewStore store(m_database);
    const CreatorViewStore::Filter filter{scopeOf(actor), query.creator, query.state};
    ContractsAnswer answer{store.listContracts(filter, *page), store.countContracts(filter)};
    for (ContractView &contract : answer.rows)
        complete(contract, actor, now);
    return answer;
}

base::Result<ApplicationsAnswer> PartiesReader::applications(const Actor &actor, base::Timestamp now,
                                                             const ApplicationsQuery &query)
{
    const auto page = pageOf(query.limit, query.offset);
    if (!page)
        return page.error();
    XINGTU_TRY(checkChoice("state", query.state, {"waiting", "admitted", "refused"}));
    CreatorViewStore store(m_database);
    const Rules rules = m_directory.currentRules();
    const CreatorViewStore::Filter filter{scopeOf(actor), query.creator, query.state};
    ApplicationsAnswer answer;
    for (ApplicationRecord &record : store.listApplications(filter, *page))
        answer.rows.push_back(viewOf(std::move(record), actor, now, rules));
    answer.total = store.countApplications(filter);
    answer.waiting = store.countApplications({scopeOf(actor), std::nullopt, "waiting"});
    return answer;
}

base::Result<PartiesAnswer> PartiesReader::parties(const Actor &actor, base::Timestamp, const PartiesQuery &query)
{
    const auto page = pageOf(query.limit, query.offset);
    if (!page)
        return page.error();
    XINGTU_TRY(checkChoice("kind", query.kind, {"platform", "brand", "mcn", "creator", "provider"}));
    XINGTU_TRY(checkChoice("status", query.status, {"active", "closing", "closed"}));
    PartiesViewStore store(m_database);
    const PartiesViewStore::PartyFilter filter{actor, query.kind, query.status, query.text};
    return PartiesAnswer{store.listParties(filter, *page), store.countParties(filter)};
}

base::Result<UsersAnswer> PartiesReader::users(const Actor &actor, base::Timestamp now, const UsersQuery &query)
{
    const PartyId party = query.party.value_or(actor.party);
    const auto card = actor.role == Role::ops || party == actor.party ? m_directory.findParty(party) : std::nullopt;
    if (!card)
        return missing("party", party.value);
    UsersAnswer answer{party, card->name, PartiesViewStore(m_database).listUsers(party, actor.user), 0};
    answer.total = static_cast<std::int64_t>(answer.rows.size());
    for (UserView &user : answer.rows) {
        if (user.lockedUntil && *user.lockedUntil <= now)
            user.lockedUntil.reset();
    }
    return answer;
}

base::Result<RulesAnswer> PartiesReader::rules(const Actor &actor, base::Timestamp, const RulesQuery &)
{
    const bool isOps = actor.role == Role::ops;
    RuleStore store(m_database);
    std::map<std::int64_t, std::vector<RuleValue>> known;
    const auto valuesOf = [&](std::int64_t version) -> const std::vector<RuleValue> & {
        const auto [values, isNew] = known.try_emplace(version);
        if (isNew)
            values->second = listOf(store.valuesOf(version));
        return values->second;
    };

    RulesAnswer answer;
    answer.current = store.currentVersion();
    for (RuleVersionRecord &record : PartiesViewStore(m_database).listRuleVersions(isOps)) {
        RuleVersionView &view = record.view;
        view.values = valuesOf(view.version);
        if (view.basedOn) {
            const auto &before = valuesOf(*view.basedOn);
            for (std::size_t i = 0; i < view.values.size(); ++i) {
                if (before[i].value != view.values[i].value)
                    view.differences.push_back({view.values[i].name, before[i].value, view.values[i].value});
            }
        }
        if (isOps && view.state == "proposed" && record.proposedBy != actor.user)
            view.actions.emplace_back("rule.confirm");
        answer.rows.push_back(std::move(view));
    }
    answer.total = static_cast<std::int64_t>(answer.rows.size());
    for (const RuleBounds &bounds : allRuleBounds())
        answer.ranges.push_back({bounds.name, bounds.minimum, bounds.maximum});
    return answer;
}

base::Result<NotificationsAnswer> PartiesReader::notifications(const Actor &actor, base::Timestamp,
                                                               const NotificationsQuery &query)
{
    const auto page = pageOf(query.limit, query.offset);
    if (!page)
        return page.error();
    PartiesViewStore store(m_database);
    return NotificationsAnswer{store.listNotifications(actor.user, query.unread, *page),
                               store.countNotifications(actor.user, query.unread),
                               store.countNotifications(actor.user, true)};
}

base::Result<InvitationsAnswer> PartiesReader::invitations(const Actor &actor, base::Timestamp,
                                                           const InvitationsQuery &query)
{
    const auto page = pageOf(query.limit, query.offset);
    if (!page)
        return page.error();
    PartiesViewStore store(m_database);
    const PartiesViewStore::ListFilter filter{actor.party, query.matched, query.text};
    return InvitationsAnswer{store.listInvitations(filter, *page), store.countInvitations(filter),
                             store.countInvitations({actor.party, true, std::nullopt}),
                             store.countInvitations({actor.party, false, std::nullopt})};
}

base::Result<ImportBatchesAnswer> PartiesReader::importBatches(const Actor &actor, base::Timestamp,
                                                               const ImportBatchesQuery &query)
{
    const auto page = pageOf(query.limit, query.offset);
    if (!page)
        return page.error();
    PartiesViewStore store(m_database);
    return ImportBatchesAnswer{store.listBatches(scopeOf(actor), *page), store.countBatches(scopeOf(actor))};
}

base::Result<ImportRefusalsAnswer> PartiesReader::importRefusals(const Actor &actor, base::Timestamp,
                                                                 const ImportRefusalsQuery &query)
{
    const auto page = pageOf(query.limit, query.offset);
    if (!page)
        return page.error();
    PartiesViewStore store(m_database);
    const auto file = store.findBatchFile(query.batch, actor);
    if (!file)
        return missing("import", query.batch.value);
    return ImportRefusalsAnswer{*file, store.listRefusals(query.batch, *page), store.countRefusals(query.batch)};
}

} // namespace parties

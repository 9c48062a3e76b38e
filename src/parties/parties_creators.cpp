#include "base/text.h"
#include "parties/application_store.h"
#include "parties/bank_account.h"
#include "parties/contract_store.h"
#include "parties/creator_store.h"
#include "parties/parties.h"
#include "parties/party_store.h"

namespace parties {

using base::ErrorCode;
using base::refuse;
using base::Topic;

namespace {

constexpr std::int64_t kCountLimit = 100'000'000'000;
constexpr std::int64_t kPriceLimitFen = 100'000'000'000;

base::Error noCreator(CreatorId creator)
{
    return refuse(ErrorCode::notFound, {{"kind", "creator"}, {"id", std::to_string(creator.value)}});
}

base::Error noApplication(CreatorId creator)
{
    return refuse(ErrorCode::notFound, {{"kind", "application"}, {"id", std::to_string(creator.value)}});
}

base::Result<> checkRevision(CreatorId creator, const std::optional<std::int64_t> &seen, std::int64_t current)
{
    if (!seen || *seen == current)
        return {};
    return refuse(ErrorCode::stale,
                  {{"kind", "creator"}, {"id", std::to_string(creator.value)}, {"seen", *seen}, {"current", current}});
}

base::Result<> checkFigures(const UpdateCreator &command)
{
    if (command.nickName)
        XINGTU_TRY(base::checkText("nick_name", *command.nickName, 60));
    for (const auto &[name, text] : {std::pair("province", &command.province), std::pair("city", &command.city),
                                     std::pair("category", &command.category)}) {
        if (*text)
            XINGTU_TRY(base::checkText(name, **text, 60));
    }
    for (const auto &[name, number] :
         {std::pair("follower", &command.follower), std::pair("expected_play_num", &command.expectedPlayNum),
          std::pair("vv_median_30d", &command.vvMedian30d)}) {
        if (*number)
            XINGTU_TRY(base::checkRange(name, **number, 0, kCountLimit));
    }
    for (const auto &[name, price] :
         {std::pair("price_1_20_fen", &command.price1To20), std::pair("price_20_60_fen", &command.price20To60),
          std::pair("price_60_fen", &command.price60)}) {
        if (*price)
            XINGTU_TRY(base::checkRange(name, (*price)->fen, 0, kPriceLimitFen));
    }
    for (const auto &[name, rate] : {std::pair("interact_rate_within_30d", &command.interactRateWithin30d),
                                     std::pair("play_over_rate_within_30d", &command.playOverRateWithin30d)}) {
        if (*rate && !(**rate >= 0.0 && **rate <= 1.0))
            return refuse(ErrorCode::badRequest, {{"field", name}, {"reason", "a rate lies between 0 and 1"}});
    }
    return {};
}

/// The first given figure that is the operators' alone.
const char *operatorsFigure(const UpdateCreator &command)
{
    if (command.nickName)
        return "nick_name";
    if (command.follower)
        return "follower";
    if (command.expectedPlayNum)
        return "expected_play_num";
    if (command.vvMedian30d)
        return "vv_median_30d";
    if (command.interactRateWithin30d)
        return "interact_rate_within_30d";
    return command.playOverRateWithin30d ? "play_over_rate_within_30d" : nullptr;
}

} // namespace

base::Result<CreatorStanding> Parties::creatorFor(const Context &context, CreatorId creator)
{
    CreatorStore store(m_database);
    const auto standing = context.actor.role == Role::ops ? store.findStanding(creator)
                                                          : store.findStandingFor(creator, context.actor.party);
    if (!standing)
        return noCreator(creator);
    return *standing;
}

CreatorOutcome Parties::outcomeOf(CreatorId creator)
{
    const auto standing = m_directory.findCreator(creator);
    return {creator, standing->entryState, standing->acceptsOrders, standing->revision};
}

base::Result<CreatorOutcome> Parties::updateCreator(Context &context, const UpdateCreator &command)
{
    const auto creator = creatorFor(context, command.creator);
    if (!creator)
        return creator.error();
    XINGTU_TRY(checkRevision(command.creator, command.revision, creator->revision));
    if (const char *figure = operatorsFigure(command); figure != nullptr && context.actor.role != Role::ops)
        return refuse(ErrorCode::notAllowed,
                      {{"role", toText(context.actor.role)}, {"command", std::string("creator.update ") + figure}});
    XINGTU_TRY(checkFigures(command));
    CreatorStore(m_database).update(command, context.now);
    context.touched(Topic::creators, command.creator);
    if (command.follower)
        m_directory.recheckEntry(command.creator, m_directory.currentRules(), context);
    return outcomeOf(command.creator);
}

base::Result<ApplyForEntry::Outcome> Parties::applyForEntry(Context &context, const ApplyForEntry &command)
{
    const auto creator = creatorFor(context, command.creator);
    if (!creator)
        return creator.error();
    if (creator->entryState == "admitted")
        return refuse(ErrorCode::alreadyAdmitted, {{"nick_name", creator->nickName}});
    if (creator->entryState == "applied")
        return refuse(ErrorCode::applicationWaiting, {{"nick_name", creator->nickName}});
    const Rules rules = m_directory.currentRules();
    XINGTU_TRY(m_directory.checkEntry(*creator, rules));

    const ApplicationId application =
        ApplicationStore(m_database)
            .add({command.creator, creator->mcn, context.actor.user, rules.version, creator->follower}, context.now);
    CreatorStore(m_database).setEntryState(command.creator, "applied", context.now);
    context.touched(Topic::applications, application);
    context.touched(Topic::creators, command.creator);
    m_directory.notifyParty(ledger::kPlatform, "application_received", "application", application.value,
                            {{"nick_name", creator->nickName}}, context.now + base::days(rules.entryReviewDays),
                            context);
    return ApplyForEntry::Outcome{application, rules.version, creator->follower};
}

base::Result<AdmitCreator::Outcome> Parties::admitCreator(Context &context, const AdmitCreator &command)
{
    const auto creator = m_directory.findCreator(command.creator);
    const auto waiting = ApplicationStore(m_database).findWaiting(command.creator);
    if (!creator || !waiting)
        return noApplication(command.creator);
    if (waiting->appliedBy == context.actor.user)
        return refuse(ErrorCode::secondPersonNeeded, {{"user", PartyStore(m_database).userName(waiting->appliedBy)}});
    const Rules rules = m_directory.currentRules();
    XINGTU_TRY(m_directory.checkEntry(*creator, rules));
    if (command.bankAccount)
        XINGTU_TRY(checkBankAccount(*command.bankAccount));
    const std::string userName = command.userName.value_or(creator->nickName);
    if (command.login)
        XINGTU_TRY(checkLogIn({*command.login, command.password.value_or(""), userName}));

    const PartyId party = creator->party ? *creator->party : openCreatorParty(context, *creator, command.bankAccount);
    CreatorStore(m_database).setAdmitted(command.creator, party, context.now);
    ApplicationStore(m_database).decide(waiting->id, "admitted", context.actor.user, std::nullopt, context.now);
    AdmitCreator::Outcome outcome{command.creator, waiting->id, party, std::nullopt};
    if (command.login)
        outcome.user = addLogIn(context, party, {*command.login, *command.password, userName});
    m_directory.recheckEntry(command.creator, rules, context);
    context.touched(Topic::applications, waiting->id);
    context.touched(Topic::creators, command.creator);
    for (const auto &told : {creator->mcn, std::optional(party)}) {
        if (told)
            m_directory.notifyParty(*told, "application_admitted", "creator", command.creator.value,
                                    {{"nick_name", creator->nickName}}, std::nullopt, context);
    }
    return outcome;
}

base::Result<RefuseCreator::Outcome> Parties::refuseCreator(Context &context, const RefuseCreator &command)
{
    const auto creator = m_directory.findCreator(command.creator);
    const auto waiting = ApplicationStore(m_database).findWaiting(command.creator);
    if (!creator || !waiting)
        return noApplication(command.creator);
    XINGTU_TRY(base::checkText("reason", command.reason, 500));
    refuseApplication(context, *creator, waiting->id, context.actor.user, command.reason);
    return RefuseCreator::Outcome{command.creator, waiting->id};
}

void Parties::refuseApplication(Context &context, const CreatorStanding &creator, ApplicationId application,
                                std::optional<UserId> by, const std::string &reason)
{
    ApplicationStore(m_database).decide(application, "refused", by, reason, context.now);
    CreatorStore(m_database).setEntryState(creator.id, "refused", context.now);
    context.touched(Topic::applications, application);
    context.touched(Topic::creators, creator.id);
    for (const auto &told : {creator.mcn, creator.party}) {
        if (told)
            m_directory.notifyParty(*told, "application_refused", "creator", creator.id.value,
                                    {{"nick_name", creator.nickName}, {"reason", reason}}, std::nullopt, context);
    }
}

base::Result<CreatorOutcome> Parties::bindCreator(Context &context, const BindCreator &command)
{
    const bool isOps = context.actor.role == Role::ops;
    if (isOps && !command.mcn)
        return refuse(ErrorCode::fieldMissing, {{"field", "mcn"}});
    const PartyId mcn = command.mcn.value_or(context.actor.party);
    const auto card = isOps || mcn == context.actor.party ? m_directory.findParty(mcn) : std::nullopt;
    if (!card || card->kind != "mcn")
        return refuse(ErrorCode::notFound, {{"kind", "mcn"}, {"id", std::to_string(mcn.value)}});
    const auto creator = m_directory.findCreator(command.creator);
    if (!creator)
        return noCreator(command.creator);
    if (card->status != "active")
        return refuse(ErrorCode::partyNotActive, {{"name", card->name}, {"status", card->status}});
    if (creator->mcn)
        return refuse(ErrorCode::creatorBound, {{"nick_name", creator->nickName}});
    if (const std::int64_t running = m_orders.countRunning(command.creator); running > 0)
        return refuse(ErrorCode::ordersInProgress, {{"nick_name", creator->nickName}, {"running", running}});

    CreatorStore(m_database).setMcn(command.creator, mcn, context.now);
    context.touched(Topic::creators, command.creator);
    m_directory.recheckEntry(command.creator, m_directory.currentRules(), context);
    if (creator->party)
        m_directory.notifyParty(*creator->party, "creator_bound", "creator", command.creator.value,
                                {{"nick_name", creator->nickName}, {"mcn", card->name}}, std::nullopt, context);
    return outcomeOf(command.creator);
}

base::Result<UnbindCreator::Outcome> Parties::unbindCreator(Context &context, const UnbindCreator &command)
{
    const auto creator = creatorFor(context, command.creator);
    if (!creator)
        return creator.error();
    if (!creator->mcn)
        return refuse(ErrorCode::creatorNotBound, {{"nick_name", creator->nickName}});
    const bool withdraws = command.withdrawRequest.value_or(false);
    const bool asks = command.requestOnly.value_or(false);
    if (withdraws && asks)
        return refuse(ErrorCode::badRequest,
                      {{"field", "withdraw_request"}, {"reason", "ask for it or take it back, not both"}});
    const std::int64_t running = m_orders.countRunning(command.creator);
    const Rules rules = m_directory.currentRules();
    CreatorStore store(m_database);
    const auto tell = [&](std::string_view kind) {
        for (const auto &party : {creator->mcn, creator->party}) {
            if (party && *party != context.actor.party)
                m_directory.notifyParty(*party, kind, "creator", command.creator.value,
                                        {{"nick_name", creator->nickName}}, std::nullopt, context);
        }
    };
    const auto finish = [&](bool bound) {
        context.touched(Topic::creators, command.creator);
        m_directory.recheckEntry(command.creator, rules, context);
        return UnbindCreator::Outcome{command.creator, bound, running, outcomeOf(command.creator).acceptsOrders};
    };
    if (asks || withdraws) {
        if (creator->unbindRequested != asks) {
            store.setUnbindRequested(command.creator, asks, context.now);
            tell(asks ? "unbind_requested" : "unbind_withdrawn");
        }
        return finish(true);
    }
    if (running > 0)
        return refuse(ErrorCode::ordersInProgress, {{"nick_name", creator->nickName}, {"running", running}});
    const auto contract = ContractStore(m_database).findActive(command.creator);
    if (contract && contract->exclusive && context.now < contract->endsAt && context.actor.role == Role::creator)
        return refuse(ErrorCode::contractExclusive,
                      {{"nick_name", creator->nickName}, {"ends_at", base::toIsoText(contract->endsAt)}});
    if (contract)
        endContractRow(context, contract->id, *creator, contract->mcn, "unbound");
    if (const auto waiting = ApplicationStore(m_database).findWaiting(command.creator))
        refuseApplication(context, *creator, waiting->id, std::nullopt, "unbound");
    store.setMcn(command.creator, std::nullopt, context.now);
    tell("creator_unbound");
    return finish(false);
}

} // namespace parties

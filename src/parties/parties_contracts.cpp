#include "base/text.h"
#include "parties/contract_store.h"
#include "parties/creator_store.h"
#include "parties/parties.h"
#include "parties/party_store.h"
#include "parties/rule_bounds.h"
#include "parties/rule_store.h"

namespace parties {

using base::ErrorCode;
using base::refuse;
using base::Topic;

namespace {

base::Error badPeriod(const char *reason)
{
    return refuse(ErrorCode::badRequest, {{"field", "ends_at"}, {"reason", reason}});
}

} // namespace

base::Result<SignContract::Outcome> Parties::signContract(Context &context, const SignContract &command)
{
    const auto creator = CreatorStore(m_database).findStandingFor(command.creator, context.actor.party);
    if (!creator || creator->mcn != context.actor.party)
        return refuse(ErrorCode::notFound, {{"kind", "creator"}, {"id", std::to_string(command.creator.value)}});
    XINGTU_TRY(base::checkRange("share_bp", command.shareBp, 0, 10'000));
    if (command.endsAt <= command.startsAt)
        return badPeriod("it comes after starts_at");
    if (command.endsAt <= context.now)
        return badPeriod("the period is over");
    if (command.endsAt > command.startsAt + base::days(3'653))
        return badPeriod("a contract runs for ten years at most");
    if (creator->unbindRequested)
        return refuse(ErrorCode::unbindRequested,
                      {{"creator", std::to_string(command.creator.value)}, {"nick_name", creator->nickName}});
    ContractStore store(m_database);
    if (const auto active = store.findActive(command.creator)) {
        if (context.now < active->endsAt)
            return refuse(ErrorCode::contractOverlaps,
                          {{"nick_name", creator->nickName}, {"ends_at", base::toIsoText(active->endsAt)}});
        endContractRow(context, active->id, *creator, active->mcn, "expired");
    }
    const ContractId contract = store.add(
        {command.creator, context.actor.party, command.shareBp, command.exclusive, command.startsAt, command.endsAt},
        context.now);
    context.touched(Topic::contracts, contract);
    context.touched(Topic::creators, command.creator);
    if (creator->party)
        m_directory.notifyParty(*creator->party, "contract_signed", "contract", contract.value,
                                {{"nick_name", creator->nickName},
                                 {"share_bp", command.shareBp},
                                 {"exclusive", command.exclusive},
                                 {"starts_at", base::toIsoText(command.startsAt)},
                                 {"ends_at", base::toIsoText(command.endsAt)}},
                                std::nullopt, context);
    return SignContract::Outcome{contract};
}

base::Result<EndContract::Outcome> Parties::endContract(Context &context, const EndContract &command)
{
    ContractStore store(m_database);
    const auto contract = context.actor.role == Role::ops ? store.findContract(command.contract)
                                                          : store.findContractOf(command.contract, context.actor.party);
    const std::string id = std::to_string(command.contract.value);
    if (!contract)
        return refuse(ErrorCode::notFound, {{"kind", "contract"}, {"id", id}});
    if (command.revision && *command.revision != contract->revision)
        return refuse(ErrorCode::stale,
                      {{"kind", "contract"}, {"id", id}, {"seen", *command.revision}, {"current", contract->revision}});
    if (contract->state != "active")
        return refuse(ErrorCode::contractEnded, {{"contract", id}});
    XINGTU_TRY(base::checkText("reason", command.reason, 500));
    endContractRow(context, contract->id, *m_directory.findCreator(contract->creator), contract->mcn, command.reason);
    m_directory.recheckEntry(contract->creator, m_directory.currentRules(), context);
    return EndContract::Outcome{contract->id, contract->creator};
}

void Parties::endContractRow(Context &context, ContractId contract, const CreatorStanding &creator, PartyId mcn,
                             std::string_view reason)
{
    ContractStore(m_database).end(contract, reason, context.now);
    context.touched(Topic::contracts, contract);
    context.touched(Topic::creators, creator.id);
    for (const auto &told : {std::optional(mcn), creator.party}) {
        if (told && *told != context.actor.party)
            m_directory.notifyParty(*told, "contract_ended", "contract", contract.value,
                                    {{"nick_name", creator.nickName}, {"reason", reason}}, std::nullopt, context);
    }
}

bool Parties::hasExpiredContracts(base::Timestamp now)
{
    return !ContractStore(m_database).listExpired(now).empty();
}

std::vector<ContractId> Parties::endExpiredContracts(Context &context)
{
    std::vector<ContractId> ended;
    const Rules rules = m_directory.currentRules();
    for (const ContractRow &contract : ContractStore(m_database).listExpired(context.now)) {
        endContractRow(context, contract.id, *m_directory.findCreator(contract.creator), contract.mcn, "expired");
        m_directory.recheckEntry(contract.creator, rules, context);
        ended.push_back(contract.id);
    }
    return ended;
}

base::Result<ProposeRules::Outcome> Parties::proposeRules(Context &context, const ProposeRules &command)
{
    XINGTU_TRY(base::checkText("note", command.note, 500));
    const auto rules = withChanges(m_directory.currentRules(), command.changes);
    if (!rules)
        return rules.error();
    const std::int64_t version =
        RuleStore(m_database).addProposal(*rules, command.note, context.actor.user, context.now);
    context.touched(Topic::rules, version);
    m_directory.notifyParty(ledger::kPlatform, "rules_proposed", "rules", version, {{"note", command.note}},
                            std::nullopt, context);
    return ProposeRules::Outcome{version};
}

base::Result<ConfirmRules::Outcome> Parties::confirmRules(Context &context, const ConfirmRules &command)
{
    RuleStore store(m_database);
    const auto proposal = store.findVersion(command.version);
    if (!proposal)
        return refuse(ErrorCode::notFound, {{"kind", "rules"}, {"id", std::to_string(command.version)}});
    if (proposal->state != "proposed")
        return refuse(ErrorCode::proposalDecided, {{"version", command.version}, {"state", proposal->state}});
    if (proposal->proposedBy == context.actor.user)
        return refuse(ErrorCode::secondPersonNeeded, {{"user", PartyStore(m_database).userName(proposal->proposedBy)}});
    store.confirm(command.version, context.actor.user, context.now);
    context.touched(Topic::rules, command.version);

    ConfirmRules::Outcome outcome{command.version, 0, 0};
    const Rules rules = store.valuesOf(command.version);
    for (const CreatorId creator : CreatorStore(m_database).listAdmitted()) {
        const EntryChange change = m_directory.recheckEntry(creator, rules, context);
        outcome.stopped += change == EntryChange::stopped ? 1 : 0;
        outcome.resumed += change == EntryChange::resumed ? 1 : 0;
    }
    return outcome;
}

} // namespace parties

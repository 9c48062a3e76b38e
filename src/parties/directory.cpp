#include "parties/directory.h"

#include "parties/contract_store.h"
#include "parties/creator_store.h"
#include "parties/entry_rule.h"
#include "parties/notification_store.h"
#include "parties/party_store.h"
#include "parties/rule_store.h"

#include <algorithm>
#include <cassert>

namespace parties {

using base::ErrorCode;
using base::refuse;

std::optional<PartyCard> Directory::findParty(PartyId party)
{
    return PartyStore(m_database).findParty(party);
}

std::optional<CreatorStanding> Directory::findCreator(CreatorId creator)
{
    return CreatorStore(m_database).findStanding(creator);
}

std::optional<CreatorId> Directory::findCreatorOfParty(PartyId party)
{
    return CreatorStore(m_database).findOfParty(party);
}

std::optional<ContractTerms> Directory::findContract(CreatorId creator, base::Timestamp at)
{
    return ContractStore(m_database).findCovering(creator, at);
}

std::vector<UserId> Directory::usersOf(PartyId party)
{
    return PartyStore(m_database).usersOf(party);
}

base::Result<> Directory::checkSecondPerson(const Context &context, UserId proposer)
{
    PartyStore store(m_database);
    if (proposer == context.actor.user)
        return refuse(ErrorCode::secondPersonNeeded, {{"user", store.userName(proposer)}});
    if (store.isMakerOf(context.actor.user, proposer))
        return refuse(ErrorCode::secondPersonNeeded,
                      {{"user", store.userName(proposer)}, {"made_by", store.userName(context.actor.user)}});
    return {};
}

bool Directory::isSecondPerson(UserId user, UserId proposer)
{
    return user != proposer && !PartyStore(m_database).isMakerOf(user, proposer);
}

Rules Directory::currentRules()
{
    RuleStore store(m_database);
    return store.valuesOf(store.currentVersion());
}

Rules Directory::rulesOf(std::int64_t version)
{
    RuleStore store(m_database);
    const auto row = store.findVersion(version);
    assert(row && row->state == "confirmed");
    return store.valuesOf(version);
}

base::Result<> Directory::checkEntry(const CreatorStanding &creator, const Rules &rules)
{
    return checkEntryRule({creator.follower, creator.mcn.has_value()}, rules);
}

base::Result<> Directory::checkTakesOrders(const CreatorStanding &creator, const Rules &rules)
{
    if (creator.entryState != "admitted" || !creator.party)
        return refuse(ErrorCode::creatorNotAdmitted, {{"creator", std::to_string(creator.id.value)},
                                                      {"nick_name", creator.nickName},
                                                      {"entry_state", creator.entryState}});
    XINGTU_TRY(checkEntry(creator, rules));
    if (creator.unbindRequested)
        return refuse(ErrorCode::unbindRequested,
                      {{"creator", std::to_string(creator.id.value)}, {"nick_name", creator.nickName}});
    const auto party = findParty(*creator.party);
    if (!party || party->status != "active")
        return refuse(ErrorCode::partyNotActive,
                      {{"name", creator.nickName}, {"status", party ? party->status : "closed"}});
    return {};
}

EntryChange Directory::recheckEntry(CreatorId creator, const Rules &rules, Context &context)
{
    CreatorStore store(m_database);
    const auto standing = store.findStanding(creator);
    if (!standing || standing->entryState != "admitted")
        return EntryChange::none;
    const auto outcome = checkTakesOrders(*standing, rules);
    const nlohmann::json reason = outcome.ok() ? nlohmann::json() : base::toJson(outcome.error());
    const auto reasonText = outcome.ok() ? std::nullopt : std::optional(reason.dump());
    if (outcome.ok() == standing->acceptsOrders && reasonText == store.findStopReason(creator))
        return EntryChange::none;
    store.setAcceptsOrders(creator, outcome.ok(), reasonText, context.now);
    context.touched(base::Topic::creators, creator);
    if (outcome.ok() == standing->acceptsOrders)
        return EntryChange::none;

    nlohmann::json details = {{"nick_name", standing->nickName}};
    if (!outcome.ok())
        details["reason"] = reason;
    const std::string_view kind = outcome.ok() ? "orders_resumed" : "orders_stopped";
    for (const auto &party : {standing->party, standing->mcn}) {
        if (party)
            notifyParty(*party, kind, "creator", creator.value, details, std::nullopt, context);
    }
    return outcome.ok() ? EntryChange::resumed : EntryChange::stopped;
}

void Directory::changeCredit(CreatorId creator, std::int64_t by, Context &context)
{
    CreatorStore store(m_database);
    const auto standing = store.findStanding(creator);
    assert(standing);
    store.setCredit(creator, std::clamp<std::int64_t>(standing->credit + by, 0, 100), context.now);
    context.touched(base::Topic::creators, creator);
}

void Directory::notifyParty(PartyId party, std::string_view kind, std::string_view subject, std::int64_t subjectId,
                            const nlohmann::json &details, std::optional<base::Timestamp> due, Context &context)
{
    for (const UserId user : usersOf(party))
        notifyUser(user, kind, subject, subjectId, details, due, context);
}

void Directory::notifyUser(UserId user, std::string_view kind, std::string_view subject, std::int64_t subjectId,
                           const nlohmann::json &details, std::optional<base::Timestamp> due, Context &context)
{
    const NotificationId id =
        NotificationStore(m_database).add({user, kind, subject, subjectId, details, due}, context.now);
    context.touched(base::Topic::notifications, id);
}

void Directory::rewriteNotification(UserId user, std::string_view subject, std::int64_t subjectId,
                                    const nlohmann::json &details, Context &context)
{
    for (const NotificationId id : NotificationStore(m_database).setDetails(user, subject, subjectId, details))
        context.touched(base::Topic::notifications, id);
}

void Directory::setPartyStatus(PartyId party, std::string_view status, Context &context)
{
    PartyStore(m_database).setStatus(party, status);
    context.touched(base::Topic::parties, party);
    if (const auto creator = findCreatorOfParty(party))
        recheckEntry(*creator, currentRules(), context);
}

} // namespace parties

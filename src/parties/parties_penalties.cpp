#include "base/text.h"
#include "parties/parties.h"
#include "parties/penalty_store.h"

/// Penalties (处罚): an operator's word against a party. They move no money, so one person is enough.
namespace parties {

using base::ErrorCode;
using base::refuse;

namespace {

constexpr std::size_t kReasonLimit = 500;
constexpr std::int64_t kMostDays = 365;

} // namespace

base::Result<PartyCard> Parties::punishable(PartyId party)
{
    const auto card = m_directory.findParty(party);
    if (!card || card->kind == "platform")
        return refuse(ErrorCode::notFound, {{"kind", "party"}, {"id", std::to_string(party.value)}});
    if (card->status == "closed")
        return refuse(ErrorCode::partyNotActive, {{"name", card->name}, {"status", card->status}});
    return *card;
}

base::Result<PenaltyOutcome> Parties::penalise(Context &context, const PenaliseParty &command)
{
    XINGTU_TRY(base::checkText("reason", command.reason, kReasonLimit));
    XINGTU_TRY(base::checkRange("credit_loss", command.creditLoss.value_or(0), 0, 100));
    const auto card = punishable(command.party);
    if (!card.ok())
        return card.error();
    if (command.until <= context.now || command.until > context.now + base::days(kMostDays))
        return refuse(ErrorCode::periodInvalid, {{"from", base::toIsoText(context.now)},
                                                 {"until", base::toIsoText(command.until)},
                                                 {"limit_days", kMostDays}});
    if (card->penaltyUntil && context.now < *card->penaltyUntil)
        return refuse(ErrorCode::penaltyInForce,
                      {{"name", card->name}, {"until", base::toIsoText(*card->penaltyUntil)}});
    const std::int64_t loss = command.creditLoss.value_or(0);
    const auto creator = m_directory.findCreatorOfParty(command.party);
    if (loss > 0 && !creator)
        return refuse(ErrorCode::badRequest, {{"field", "credit_loss"}, {"reason", "creators alone have a credit"}});

    PenaltyStore(m_database)
        .impose(command.party, command.until, command.reason, loss, context.actor.user, context.now);
    if (loss > 0)
        m_directory.changeCredit(*creator, -loss, context);
    m_directory.notifyParty(command.party, "penalty_imposed", "penalty", command.party.value,
                            {{"reason", command.reason}}, command.until, context);
    context.touched(base::Topic::parties, command.party);
    return PenaltyOutcome{command.party, command.until};
}

base::Result<PenaltyOutcome> Parties::liftPenalty(Context &context, const LiftPenalty &command)
{
    XINGTU_TRY(base::checkText("reason", command.reason, kReasonLimit));
    const auto card = punishable(command.party);
    if (!card.ok())
        return card.error();
    if (!card->penaltyUntil || *card->penaltyUntil <= context.now)
        return refuse(ErrorCode::noPenalty, {{"name", card->name}});
    PenaltyStore(m_database).lift(command.party, command.reason, context.actor.user, context.now);
    m_directory.notifyParty(command.party, "penalty_lifted", "penalty", command.party.value,
                            {{"reason", command.reason}}, std::nullopt, context);
    context.touched(base::Topic::parties, command.party);
    return PenaltyOutcome{command.party, std::nullopt};
}

} // namespace parties

#include "orders/order_reader.h"

#include "base/text.h"

#include <algorithm>

namespace orders {

using base::ErrorCode;
using base::Money;
using base::Result;
using base::Timestamp;
using ledger::TransferCode;
using parties::Actor;
using parties::Role;

namespace {

StageLine stageLine(const Actor &actor, Stage stage, std::int64_t shareBp, const Stake &stake, bool withFee)
{
    const Split split = splitOf(stake, shareBp, withFee);
    StageLine line;
    line.stage = stage;
    line.shareBp = shareBp;
    line.payee = split.payee;
    if (seesAffiliation(actor)) {
        line.mcn = split.mcn;
        line.creator = split.creator;
    }
    if (seesBrandSide(actor)) {
        line.fee = split.fee;
        line.release = split.release;
    }
    line.limited = split.limited;
    return line;
}

/// Late already, or as soon as the clock is let act at `now`.
bool isOverdueAt(const OrderCase &subject, Timestamp now)
{
    const Order &order = subject.order;
    if (order.overdueSince || order.disputed || !order.deadlineAt)
        return order.overdueSince.has_value();
    if (awaitsDelivery(order.state))
        return *order.deadlineAt <= now;
    if (order.state != OrderState::videoConfirmed || order.workLink)
        return false;
    const bool waitsForLink = order.publishedAt.has_value();
    return *order.deadlineAt + (waitsForLink ? base::hours(0) : base::hours(subject.rules.linkTimeoutHours)) <= now;
}

bool seesTransfer(const Actor &actor, const ledger::TransferLine &line)
{
    const bool ofHold = line.code == TransferCode::settle || line.code == TransferCode::stageCompensation;
    switch (actor.role) {
    case Role::ops:
    case Role::system:
        return true;
    case Role::brand:
        return line.debitParty == actor.party || line.creditParty == actor.party;
    case Role::mcn:
    case Role::creator:
        return ofHold || line.code == TransferCode::creatorShare || line.code == TransferCode::compensate ||
               (line.code == TransferCode::correction && line.creditKind == ledger::AccountKind::suspense);
    case Role::provider:
        return line.creditParty == actor.party;
    }
    return false;
}

std::vector<FreeWay> freeWaysOf(const OrderCase &subject, Stage current, const StageShare &share)
{
    const Order &order = subject.order;
    std::vector<FreeWay> ways;
    if (order.disputed || order.state == OrderState::published)
        return ways;
    if (share.bp == 0)
        ways.push_back({"now", std::nullopt});
    if (isRunning(order.state) && share.bp > 0)
        ways.push_back({"creator_request", std::nullopt});
    if (awaitsDelivery(order.state) && current != Stage::overdue && share.bp > 0)
        ways.push_back({"overdue", order.deadlineAt});
    return ways;
}

} // namespace

Stake OrderReader::stakeOf(const OrderRecord &record)
{
    const Order &order = record.order;
    Stake stake = m_money.stakeOf(order);
    stake.mcnShareBp = mcnShareOf(record);
    if (!order.paidAt)
        stake.frozen = order.deposit.value_or(order.total());
    return stake;
}

Result<CancelPreviewAnswer> OrderReader::cancelPreview(const Actor &actor, Timestamp now,
                                                       const CancelPreviewQuery &query)
{
    const auto record = m_store.find(actor, query.order);
    if (!record)
        return orderNotFound(query.order);
    const OrderCase subject = m_flow.caseOf(record->order);
    const Order &order = subject.order;
    if (isEnded(order.state))
        return base::refuse(ErrorCode::orderStateForbids,
                            {{"event", "cancel_preview"}, {"state", toText(order.state)}});

    Facts facts = factsOf(subject, actor);
    facts.overdue = isOverdueAt(subject, now);
    const Stage current = stageOf(order.state, facts, subject.rules);
    CancelPreviewAnswer answer;
    answer.order = order.id;
    answer.number = order.number;
    answer.state = order.state;
    answer.revision = order.revision;
    answer.ruleVersion = order.ruleVersion;
    const Stake stake = stakeOf(*record);
    for (const Stage stage : allOf(Stage{})) {
        if ((query.stage && *query.stage != stage) || (stage == Stage::published && current != stage))
            continue;
        const StageShare share = shareAt(stage, subject.rules);
        StageLine line = stageLine(actor, stage, share.bp, stake, true);
        line.rule = share.rule;
        line.current = stage == current;
        line.creditLoss = stage == Stage::overdue ? subject.rules.overdueCreditLoss : 0;
        answer.rows.push_back(std::move(line));
    }
    answer.total = static_cast<std::int64_t>(answer.rows.size());
    answer.freeWays = freeWaysOf(subject, current, shareAt(current, subject.rules));
    if (actor.role == Role::ops)
        answer.opsRelease = m_money.frozenOf(order.id);
    const OrderEvent event = actor.role == Role::ops ? OrderEvent::cancelByOps : OrderEvent::cancelByBrand;
    const auto to = m_flow.check(subject, event, actor);
    answer.allowed = to.ok();
    if (!to.ok()) {
        answer.code = std::string(base::codeName(to.error().code));
        answer.message = base::toMessage(to.error());
    }
    return answer;
}

Result<ProofAnswer> OrderReader::proof(const Actor &actor, Timestamp, const ProofQuery &query)
{
    const auto record = m_store.find(actor, query.order);
    if (!record)
        return orderNotFound(query.order);
    const Order &order = record->order;
    ProofAnswer answer;
    answer.order = order.id;
    answer.number = order.number;
    answer.state = order.state;

    for (const ledger::TransferLine &line : m_money.ledger().transfersOf(order.id)) {
        const bool out = line.code == TransferCode::settle || line.code == TransferCode::stageCompensation ||
                         line.code == TransferCode::platformFee || line.code == TransferCode::release;
        if (line.code == TransferCode::hold)
            answer.sum += line.amount;
        else if (out)
            answer.sum -= line.amount;
        if (!seesTransfer(actor, line))
            continue;
        ProofLine shown{line.id.value,
                        static_cast<std::int64_t>(line.code),
                        nameOf(line.debitParty),
                        std::string(ledger::toText(line.debitKind)),
                        nameOf(line.creditParty),
                        std::string(ledger::toText(line.creditKind)),
                        line.amount,
                        line.at,
                        line.commandSequence};
        if (actor.role == Role::brand && line.creditParty != actor.party && line.code != TransferCode::platformFee)
            shown.to = shown.toAccount = "payee";
        answer.rows.push_back(std::move(shown));
    }
    answer.total = static_cast<std::int64_t>(answer.rows.size());
    const auto hold = m_money.ledger().findHold(order.id);
    if (hold) {
        answer.sum -= hold->remaining();
        if (seesBrandSide(actor))
            answer.hold = HoldView{hold->placed, hold->resolved, hold->remaining(), hold->locked};
    }
    answer.duty = dutyOf(*record);
    if (!isEnded(order.state)) {
        const AffiliationSplit split = affiliationSplit(order.taskCost, mcnShareOf(*record));
        SettlementView expected{order.taskCost, std::nullopt, std::nullopt, std::nullopt};
        if (seesAffiliation(actor)) {
            expected.mcn = split.mcn;
            expected.creator = split.creator;
        }
        if (seesBrandSide(actor))
            expected.fee = order.fee;
        answer.expected = expected;
    }
    return answer;
}

Result<DisputesAnswer> OrderReader::disputes(const Actor &actor, Timestamp, const DisputesQuery &query)
{
    XINGTU_TRY(base::checkText("search", query.search.value_or(""), 100, false));
    const std::string search = query.search.value_or("");
    DisputesAnswer answer;
    for (const OrderId id : m_store.listDisputed(actor, search)) {
        const auto record = m_store.find(actor, id);
        const OrderCase subject = m_flow.caseOf(record->order);
        const Stage stage = stageOf(subject.order.state, factsOf(subject, actor), subject.rules);
        const StageShare policy = shareAt(stage, subject.rules);
        DisputeRow row;
        row.row = rowOf(*record, actor);
        row.dispute = disputeOf(actor, subject).value();
        const Stake stake = stakeOf(*record);
        row.policy = stageLine(actor, stage, policy.bp, stake, false);
        row.policy.rule = policy.rule;
        if (row.dispute.proposedShareBp)
            row.proposed = stageLine(actor, stage, *row.dispute.proposedShareBp, stake, false);
        answer.rows.push_back(std::move(row));
    }
    answer.total = static_cast<std::int64_t>(answer.rows.size());
    for (const OrderId id : m_store.listCompensations(actor, search)) {
        const auto record = m_store.find(actor, id);
        const OrderCase subject = m_flow.caseOf(record->order);
        answer.compensations.push_back(
            {rowOf(*record, actor), subject.compensation->amount, subject.compensation->proposedBy == actor.user});
    }
    for (const OrderId id : m_store.listClawBacks(actor, search)) {
        const auto record = m_store.find(actor, id);
        const OrderCase subject = m_flow.caseOf(record->order);
        const ClawBack &clawBack = *subject.clawBack;
        const AffiliationSplit split = affiliationSplit(clawBack.amount, record->order.mcnShareBp);
        answer.clawBacks.push_back({rowOf(*record, actor), clawBack.amount, split.mcn, split.creator, clawBack.reason,
                                    clawBack.proposedBy == actor.user});
    }
    return answer;
}

} // namespace orders

#include "orders/order_reader.h"

#include <algorithm>
#include <utility>

namespace orders {

using base::Money;
using base::Result;
using base::Timestamp;
using parties::Actor;
using parties::Role;

namespace {

/// The commands in the order in which an order's life needs them, with the event whose rules decide.
const std::vector<std::pair<std::string_view, OrderEvent>> &commandsOfOrders()
{
    static const std::vector<std::pair<std::string_view, OrderEvent>> commands = {
        {"order.pay", OrderEvent::pay},
        {"order.accept", OrderEvent::accept},
        {"order.refuse", OrderEvent::refuse},
        {"order.upload_script", OrderEvent::uploadScript},
        {"order.skip_script", OrderEvent::skipScript},
        {"order.confirm_script", OrderEvent::confirmScript},
        {"order.reject_script", OrderEvent::rejectScript},
        {"order.upload_video", OrderEvent::uploadVideo},
        {"order.confirm_video", OrderEvent::confirmVideo},
        {"order.reject_video", OrderEvent::rejectVideo},
        {"order.publish", OrderEvent::publish},
        {"order.pay_tail", OrderEvent::payTail},
        {"order.finish", OrderEvent::finish},
        {"order.rate", OrderEvent::rate},
        {"order.answer_cancel", OrderEvent::agreeCancel},
        {"order.request_cancel", OrderEvent::requestCancel},
        {"order.cancel", OrderEvent::cancelByBrand},
        {"order.cancel", OrderEvent::cancelByOps},
        {"order.dispute", OrderEvent::openDispute},
        {"order.decide", OrderEvent::decide},
        {"order.confirm_decision", OrderEvent::confirmDecision},
        {"order.refuse_decision", OrderEvent::refuseDecision},
        {"order.withdraw_decision", OrderEvent::withdrawDecision},
        {"order.compensate", OrderEvent::compensate},
        {"order.claw_back", OrderEvent::clawBack},
        {"order.report_retention_breach", OrderEvent::breachRetention},
    };
    return commands;
}

void copyDates(OrderAnswer &answer, const Order &order)
{
    answer.paidAt = order.paidAt;
    answer.acceptedAt = order.acceptedAt;
    answer.publishAt = order.publishAt;
    answer.publishedAt = order.publishedAt;
    answer.workLink = order.workLink;
    answer.finishedAt = order.finishedAt;
    answer.retentionUntil = order.retentionUntil;
    answer.cancelReasonCode = order.cancelReasonCode;
    answer.cancelText = order.cancelText;
}

} // namespace

std::vector<ActionView> OrderReader::actionsOf(const Actor &actor, const OrderCase &subject)
{
    std::vector<ActionView> actions;
    for (const auto &[command, event] : commandsOfOrders()) {
        if (!mayDo(event, actor.role))
            continue;
        ActionView action{std::string(command), false, std::nullopt, std::nullopt, std::nullopt};
        const auto to = m_flow.check(subject, event, actor);
        action.allowed = to.ok();
        if (!to.ok()) {
            action.code = std::string(base::codeName(to.error().code));
            action.message = base::toMessage(to.error());
            action.details = to.error().details;
        }
        actions.push_back(std::move(action));
    }
    return actions;
}

OrderMoneyView OrderReader::moneyOf(const Actor &actor, const Order &order)
{
    OrderMoneyView view;
    Money creator;
    Money fee;
    Money released;
    bool byMcn = false;
    for (const ledger::TransferLine &line : m_money.ledger().transfersOf(order.id)) {
        if (line.code == ledger::TransferCode::settle || line.code == ledger::TransferCode::stageCompensation ||
            line.code == ledger::TransferCode::compensate) {
            view.payee += line.amount;
            byMcn = byMcn || line.creditKind == ledger::AccountKind::mcnPayable;
        } else if (line.code == ledger::TransferCode::creatorShare) {
            creator += line.amount;
        } else if (line.code == ledger::TransferCode::platformFee) {
            fee += line.amount;
        } else if (line.code == ledger::TransferCode::release) {
            released += line.amount;
        }
    }
    if (seesAffiliation(actor)) {
        view.creator = byMcn ? creator : view.payee;
        view.mcn = view.payee - *view.creator;
    }
    if (seesBrandSide(actor)) {
        view.frozen = m_money.frozenOf(order.id);
        view.fee = fee;
        view.released = released;
        view.deposit = order.deposit;
        if (order.state == OrderState::awaitingTail)
            view.tail = order.total() - *view.frozen;
    }
    return view;
}

std::optional<DisputeView> OrderReader::disputeOf(const Actor &actor, const OrderCase &subject)
{
    auto dispute = m_store.findLastDispute(subject.order.id);
    if (!dispute)
        return std::nullopt;
    if (subject.order.disputed) {
        const Stage stage = stageOf(subject.order.state, factsOf(subject, actor), subject.rules);
        dispute->policyShareBp = shareAt(stage, subject.rules).bp;
    } else if (dispute->state == "policy") {
        dispute->policyShareBp = dispute->proposedShareBp.value_or(0);
    }
    const bool ops = actor.role == Role::ops;
    dispute->proposedByMe =
        ops && subject.dispute && subject.dispute->decidedBy && *subject.dispute->decidedBy == actor.user;
    if (!ops) {
        dispute->decidedBy.reset();
        // A proposal is the operators' own until a second one has confirmed it.
        if (dispute->state == "proposed") {
            dispute->state = "open";
            dispute->proposedShareBp.reset();
            dispute->decisionNote.reset();
        }
    }
    return dispute;
}

Result<OrderAnswer> OrderReader::order(const Actor &actor, Timestamp, const OrderQuery &query)
{
    const auto record = m_store.find(actor, query.order);
    if (!record)
        return orderNotFound(query.order);
    const Order &order = record->order;
    const OrderCase subject = m_flow.caseOf(order);

    OrderAnswer answer;
    answer.row = rowOf(*record, actor);
    answer.terms = termsOf(subject.brief);
    answer.ruleVersion = order.ruleVersion;
    answer.payeeName = record->creatorName;
    if (seesAffiliation(actor)) {
        const auto creator = m_directory.findCreator(order.creator);
        const std::optional<PartyId> mcn = order.mcn || order.acceptedAt || !creator ? order.mcn : creator->mcn;
        if (mcn)
            answer.mcnName = nameOf(*mcn);
        answer.mcnShareBp = mcnShareOf(*record);
    }
    const auto project = m_flow.projects().findProject(order.project, kClockActor);
    if (const auto provider = order.provider || !project ? order.provider : project->provider)
        answer.providerName = nameOf(*provider);
    copyDates(answer, order);
    answer.scriptRejectionsLeft =
        std::max<std::int64_t>(0, subject.rules.scriptRejectionLimit - order.scriptRejections);
    answer.videoRejectionsLeft = std::max<std::int64_t>(0, subject.rules.videoRejectionLimit - order.videoRejections);
    if (subject.request) {
        answer.cancelRequestReason = subject.request->reason;
        answer.cancelRequestUntil = subject.request->deadlineAt;
    }
    answer.dispute = disputeOf(actor, subject);
    if (actor.role == Role::ops && subject.compensation)
        answer.proposedCompensation = subject.compensation->amount;
    if (actor.role == Role::ops && subject.clawBack && !subject.clawBack->confirmed)
        answer.proposedClawBack = subject.clawBack->amount;
    if (subject.clawBack && subject.clawBack->confirmed)
        answer.clawedBack = subject.clawBack->amount;
    answer.money = moneyOf(actor, order);
    answer.duty = dutyOf(*record);
    answer.deliverables = m_store.deliverables(order.id);
    answer.timeline = m_store.timeline(actor, order.id);
    if (actor.role != Role::ops) {
        const auto isProposal = [](const EventView &event) {
            return event.event == toText(OrderEvent::decide) || event.event == toText(OrderEvent::refuseDecision) ||
                   event.event == toText(OrderEvent::withdrawDecision) || event.event == toText(OrderEvent::clawBack) ||
                   event.event == toText(OrderEvent::compensate);
        };
        answer.timeline.erase(std::remove_if(answer.timeline.begin(), answer.timeline.end(), isProposal),
                              answer.timeline.end());
    }
    answer.ratings = m_store.ratings(order.id);
    answer.actions = actionsOf(actor, subject);
    return answer;
}

} // namespace orders

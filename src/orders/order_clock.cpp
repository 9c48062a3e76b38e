#include "orders/order_clock.h"

#include <algorithm>
#include <cassert>

namespace orders {

using base::Timestamp;
using parties::Actor;
using parties::Context;

std::optional<OrderClock::Due> OrderClock::nextDue(const OrderCase &subject)
{
    const Order &order = subject.order;
    if (!order.deadlineAt)
        return std::nullopt;
    if (subject.request && !order.disputed && subject.request->deadlineAt <= *order.deadlineAt)
        return Due{subject.request->deadlineAt, OrderEvent::cancelAnswerTimedOut};
    const auto event = timeoutOf(order.state, factsOf(subject, kClockActor));
    assert(event);
    return Due{*order.deadlineAt, *event};
}

std::vector<DueEffect> OrderClock::advance(Context &context, OrderCase &subject)
{
    std::vector<DueEffect> effects;
    for (auto due = nextDue(subject); due && due->at <= context.now; due = nextDue(subject)) {
        const OrderState from = subject.order.state;
        const auto to = m_flow.check(subject, due->event, kClockActor);
        // A clock event that the rules refuse would leave an order for ever.
        assert(to.ok());
        act(context, subject, *due, *to);
        effects.push_back({due->at, std::string(toText(due->event)), from, subject.order.state});
    }
    if (subject.order.disputed && subject.dispute && subject.dispute->remindAt <= context.now)
        remind(context, subject);
    return effects;
}

void OrderClock::act(Context &context, OrderCase &subject, const Due &due, OrderState to)
{
    Order &order = subject.order;
    const auto move = [&] { m_flow.move(context, subject, kClockActor, due.event, to, due.at); };
    const auto releaseAndMove = [&](std::string_view reason) {
        m_money.releaseAll(order, context.posting());
        order.endedReason = reason;
        move();
    };

    switch (due.event) {
    case OrderEvent::paymentTimedOut:
        return releaseAndMove(ended::kTimeout);
    case OrderEvent::acceptanceTimedOut:
        if (const auto creator = m_flow.directory().findCreator(order.creator))
            order.mcn = creator->mcn;
        return releaseAndMove(ended::kTimeout);
    case OrderEvent::dueDatePassed:
    case OrderEvent::linkTimedOut:
        order.overdueSince = due.at;
        order.deadlineAt = due.at + base::days(subject.rules.overdueCancelDays);
        return move();
    case OrderEvent::overdueTimedOut:
        m_flow.directory().changeCredit(order.creator, -subject.rules.overdueCreditLoss, context);
        return releaseAndMove(ended::kOverdue);
    case OrderEvent::scriptReviewTimedOut:
        m_flow.store().decideDeliverable(order.id, "script", "confirmed", std::nullopt, due.at);
        return move();
    case OrderEvent::videoReviewTimedOut:
        m_flow.store().decideDeliverable(order.id, "video", "confirmed", std::nullopt, due.at);
        return move();
    case OrderEvent::publishMomentCame:
        order.publishedAt = due.at;
        if (to != OrderState::videoConfirmed)
            return publish(context, subject, kClockActor, due.event, to, due.at);
        order.deadlineAt = due.at + base::hours(subject.rules.linkTimeoutHours);
        return move();
    case OrderEvent::tailTimedOut: {
        const Stage stage = stageOf(order.state, factsOf(subject, kClockActor), subject.rules);
        const Split split = splitOf(m_money.stakeOf(order), shareAt(stage, subject.rules).bp, true);
        m_money.pay(order, split, ledger::TransferCode::stageCompensation, context.posting());
        order.endedReason = ended::kTail;
        return move();
    }
    case OrderEvent::inspectionTimedOut:
        return finish(context, subject, kClockActor, due.event, due.at);
    case OrderEvent::ratingTimedOut:
        order.deadlineAt.reset();
        return move();
    case OrderEvent::cancelAnswerTimedOut: {
        const std::string reason = subject.request->reason; // a copy: the request ends in there
        return openDispute(context, subject, kClockActor, due.event, due.at, reason);
    }
    case OrderEvent::disputeTimedOut: {
        // Disputed or not, the percentage is that of the stage in which the clock was frozen.
        const Stage stage = stageOf(order.state, factsOf(subject, kClockActor), subject.rules);
        const std::int64_t share = shareAt(stage, subject.rules).bp;
        m_flow.store().decideByPolicy(subject.dispute->id, share, due.at);
        return settleDispute(context, subject, kClockActor, due.event, share, due.at, "");
    }
    case OrderEvent::pay:
    case OrderEvent::accept:
    case OrderEvent::refuse:
    case OrderEvent::uploadScript:
    case OrderEvent::skipScript:
    case OrderEvent::rejectScript:
    case OrderEvent::confirmScript:
    case OrderEvent::uploadVideo:
    case OrderEvent::rejectVideo:
    case OrderEvent::confirmVideo:
    case OrderEvent::schedulePublish:
    case OrderEvent::publish:
    case OrderEvent::payTail:
    case OrderEvent::finish:
    case OrderEvent::rate:
    case OrderEvent::cancelByBrand:
    case OrderEvent::cancelByOps:
    case OrderEvent::requestCancel:
    case OrderEvent::agreeCancel:
    case OrderEvent::declineCancel:
    case OrderEvent::openDispute:
    case OrderEvent::decide:
    case OrderEvent::confirmDecision:
    case OrderEvent::refuseDecision:
    case OrderEvent::withdrawDecision:
    case OrderEvent::compensate:
    case OrderEvent::clawBack:
    case OrderEvent::breachRetention:
        assert(!"not the clock's event");
    }
}

void OrderClock::openDispute(Context &context, OrderCase &subject, const Actor &by, OrderEvent event, Timestamp at,
                             const std::string &reason)
{
    Order &order = subject.order;
    const std::int64_t remaining = std::max<std::int64_t>(0, (*order.deadlineAt - at).count());
    if (subject.request) {
        m_flow.store().answerCancelRequest(subject.request->id, "disputed", std::nullopt, at);
        subject.request.reset();
        order.cancelRequested = false;
    }
    order.disputed = true;
    order.deadlineAt = at + base::days(subject.rules.disputePolicyDays);
    m_money.setLocked(order.id, true);
    m_flow.store().insertDispute(order.id, by, reason, at, *order.deadlineAt,
                                 at + base::days(subject.rules.disputeRemindDays), remaining);
    subject.dispute = m_flow.store().findDispute(order.id);
    m_flow.move(context, subject, by, event, order.state, at, reason);
}

void OrderClock::settleDispute(Context &context, OrderCase &subject, const Actor &by, OrderEvent event,
                               std::int64_t shareBp, Timestamp at, const std::string &note)
{
    Order &order = subject.order;
    m_money.setLocked(order.id, false);
    m_money.pay(order, splitOf(m_money.stakeOf(order), shareBp, false), ledger::TransferCode::settle,
                context.posting());
    order.disputed = false;
    subject.dispute.reset();
    order.endedReason = ended::kDispute;
    m_flow.move(context, subject, by, event, OrderState::cancelled, at, note);
}

void OrderClock::finish(Context &context, OrderCase &subject, const Actor &by, OrderEvent event, Timestamp at)
{
    m_money.settle(subject.order, context.posting());
    subject.order.finishedAt = at;
    m_flow.move(context, subject, by, event, OrderState::finished, at);
}

void OrderClock::publish(Context &context, OrderCase &subject, const Actor &by, OrderEvent event, OrderState to,
                         Timestamp at)
{
    Order &order = subject.order;
    if (to == OrderState::published)
        order.retentionUntil = order.publishedAt.value_or(at) + base::days(subject.brief.retentionDays);
    m_flow.move(context, subject, by, event, to, at);
}

void OrderClock::remind(Context &context, OrderCase &subject)
{
    Dispute &dispute = *subject.dispute;
    // Reminders slept through are one reminder; the next comes a day later, in step with the opening.
    while (dispute.remindAt <= context.now)
        dispute.remindAt = dispute.remindAt + base::days(1);
    m_flow.store().setReminder(dispute.id, dispute.remindAt);
    m_flow.directory().notifyParty(ledger::kPlatform, "order.dispute_reminder", "order", subject.order.id.value,
                                   {{"number", subject.order.number},
                                    {"state", toText(subject.order.state)},
                                    {"opened_at", base::toIsoText(dispute.openedAt)}},
                                   subject.order.deadlineAt, context);
    context.touched(base::Topic::orders, subject.order.id);
}

} // namespace orders

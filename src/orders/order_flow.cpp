#include "orders/order_flow.h"

#include <algorithm>

namespace orders {

using base::ErrorCode;
using base::refuse;
using base::Result;
using base::Timestamp;
using parties::Actor;
using parties::Context;
using parties::Role;

base::Error orderNotFound(OrderId order)
{
    return refuse(ErrorCode::notFound, {{"kind", "order"}, {"id", std::to_string(order.value)}});
}

namespace {

/// Whoever proposed what awaits a second operator: a dispute's share, a compensation or a claw-back.
std::optional<UserId> proposerOf(const OrderCase &subject)
{
    if (subject.order.disputed)
        return subject.dispute ? subject.dispute->decidedBy : std::nullopt;
    if (subject.compensation)
        return subject.compensation->proposedBy;
    if (subject.clawBack && !subject.clawBack->confirmed)
        return subject.clawBack->proposedBy;
    return std::nullopt;
}

} // namespace

Facts factsOf(const OrderCase &subject, const Actor &actor)
{
    const Order &order = subject.order;
    Facts facts;
    facts.scriptNeeded = subject.brief.scriptNeeded;
    facts.tailUnpaid = order.deposit.has_value();
    facts.linkKnown = order.workLink.has_value();
    facts.momentPassed = order.state == OrderState::videoConfirmed && order.publishedAt.has_value();
    facts.overdue = order.overdueSince.has_value();
    facts.cancelRequested = order.cancelRequested;
    facts.disputed = order.disputed;
    const std::optional<UserId> proposer = proposerOf(subject);
    facts.decisionProposed = proposer.has_value();
    facts.retentionBreached = subject.retentionBreached;
    facts.compensable = order.state == OrderState::cancelled && order.endedReason == ended::kOps && order.acceptedAt;
    facts.compensationMade = subject.compensation || subject.compensated;
    facts.clawBackMade = subject.clawBack.has_value();
    facts.proposedByActor = proposer && *proposer == actor.user;
    facts.ratingOpen = order.state == OrderState::finished && order.deadlineAt.has_value();
    facts.ratedByActor = actor.role == Role::brand ? subject.brandRated : subject.payeeRated;
    facts.scriptRejections = order.scriptRejections;
    facts.videoRejections = order.videoRejections;
    return facts;
}

Dates datesOf(const OrderCase &subject)
{
    const Brief &brief = subject.brief;
    return {brief.scriptDueAt,  brief.videoDueAt,
            brief.publishUntil, brief.acceptanceDays,
            brief.scriptNeeded, subject.order.publishAt,
            subject.lastUpload, subject.request ? std::optional(subject.request->deadlineAt) : std::nullopt};
}

std::optional<Timestamp> nextDeadline(const OrderCase &subject)
{
    if (subject.request && !subject.order.disputed && subject.order.deadlineAt)
        return std::min(*subject.order.deadlineAt, subject.request->deadlineAt);
    return subject.order.deadlineAt;
}

Result<OrderCase> OrderFlow::load(const Actor &actor, OrderId order, std::optional<std::int64_t> revision)
{
    auto found = m_store.findOrder(order, actor);
    if (!found)
        return orderNotFound(order);
    if (revision && *revision != found->revision)
        return refuse(ErrorCode::stale, {{"kind", "order"},
                                         {"id", std::to_string(order.value)},
                                         {"seen", *revision},
                                         {"current", found->revision}});
    return caseOf(*std::move(found));
}

OrderCase OrderFlow::caseOf(Order order)
{
    OrderCase subject;
    subject.brief = m_projects.briefOf(order.brief);
    subject.rules = m_directory.rulesOf(order.ruleVersion);
    if (order.cancelRequested)
        subject.request = m_store.findCancelRequest(order.id);
    if (order.disputed)
        subject.dispute = m_store.findDispute(order.id);
    if (order.state == OrderState::cancelled) {
        subject.compensation = m_store.findCompensation(order.id);
        subject.compensated = m_store.isCompensated(order.id);
    }
    if (order.state == OrderState::finished) {
        subject.brandRated = m_store.hasRated(order.id, "brand");
        subject.payeeRated = m_store.hasRated(order.id, "payee");
        subject.clawBack = m_store.findClawBack(order.id);
        subject.retentionBreached = m_store.hasEvent(order.id, OrderEvent::breachRetention);
    }
    subject.lastUpload = m_store.findLastUpload(order.id);
    subject.order = std::move(order);
    return subject;
}

Result<OrderState> OrderFlow::check(const OrderCase &subject, OrderEvent event, const Actor &actor)
{
    return nextBy(actor.role, subject.order.state, event, factsOf(subject, actor), subject.rules);
}

void OrderFlow::setMoment(OrderCase &subject, Timestamp at)
{
    Order &order = subject.order;
    if (order.state == OrderState::videoConfirmed && !order.publishedAt)
        order.deadlineAt = deadlineOf(order.state, at, datesOf(subject), subject.rules);
}

void OrderFlow::move(Context &context, OrderCase &subject, const Actor &by, OrderEvent event, OrderState to,
                     Timestamp at, const std::string &note)
{
    Order &order = subject.order;
    const OrderState from = order.state;
    if (to != from) {
        if (event == OrderEvent::uploadScript || event == OrderEvent::uploadVideo)
            subject.lastUpload = at;
        order.state = to;
        order.deadlineAt = deadlineOf(to, at, datesOf(subject), subject.rules);
        if (!isEnded(to))
            order.overdueSince.reset();
    }
    if (subject.request && (isEnded(to) || to == OrderState::published)) {
        m_store.answerCancelRequest(subject.request->id, "void", std::nullopt, at);
        subject.request.reset();
        order.cancelRequested = false;
    }
    m_store.update(order);
    m_store.insertEvent(order.id, at, by, event, from, to, note);
    context.touched(base::Topic::orders, order.id);
    tell(context, subject, by, event, note);
}

std::vector<PartyId> OrderFlow::payeeSide(const Order &order)
{
    std::vector<PartyId> side;
    const auto creator = m_directory.findCreator(order.creator);
    if (creator && creator->party)
        side.push_back(*creator->party);
    const std::optional<PartyId> mcn = order.mcn || !creator || order.acceptedAt ? order.mcn : creator->mcn;
    if (mcn)
        side.push_back(*mcn);
    return side;
}

void OrderFlow::tell(Context &context, const OrderCase &subject, const Actor &by, OrderEvent event,
                     const std::string &note)
{
    const Order &order = subject.order;
    const nlohmann::json details = {{"number", order.number},         {"brief", subject.brief.name},
                                    {"state", toText(order.state)},   {"event", toText(event)},
                                    {"by", parties::toText(by.role)}, {"reason", note}};
    const Turn turn = turnOf(order.state, factsOf(subject, kClockActor));
    const std::optional<Timestamp> due = nextDeadline(subject);
    const auto send = [&](PartyId party, std::string_view kind) {
        if (party != by.party)
            m_directory.notifyParty(party, kind, "order", order.id.value, details, due, context);
    };
    const bool dropped = event == OrderEvent::refuseDecision || event == OrderEvent::withdrawDecision;
    const auto kindFor = [&](Turn side) -> std::string_view {
        if (event == OrderEvent::breachRetention)
            return "order.retention_breached";
        if (event == OrderEvent::rate || event == OrderEvent::ratingTimedOut || event == OrderEvent::decide ||
            event == OrderEvent::compensate || event == OrderEvent::clawBack || dropped)
            return "";
        if (event == OrderEvent::confirmDecision && order.state == OrderState::finished)
            return "order.clawed_back";
        if (event == OrderEvent::confirmDecision && order.endedReason == ended::kOps)
            return side == Turn::payee ? "order.compensated" : "";
        if (order.state == OrderState::finished)
            return "order.finished";
        if (isEnded(order.state))
            return "order.ended";
        if (order.disputed)
            return "order.disputed";
        if (event == OrderEvent::dueDatePassed || event == OrderEvent::linkTimedOut)
            return "order.overdue";
        if (event == OrderEvent::requestCancel)
            return side == Turn::brand ? "order.cancel_requested" : "";
        return turn == side || turn == Turn::both ? "order.turn" : "";
    };

    if (const std::string_view kind = kindFor(Turn::brand); !kind.empty())
        send(order.brand, kind);
    if (const std::string_view kind = kindFor(Turn::payee); !kind.empty() && order.paidAt) {
        for (const PartyId party : payeeSide(order))
            send(party, kind);
    }
    const bool decided = event == OrderEvent::decide || event == OrderEvent::cancelByOps ||
                         event == OrderEvent::compensate || event == OrderEvent::clawBack;
    if (event == OrderEvent::openDispute || event == OrderEvent::cancelAnswerTimedOut)
        send(ledger::kPlatform, "order.disputed");
    else if (dropped)
        m_directory.notifyParty(ledger::kPlatform, "order.decision_dropped", "order", order.id.value, details, due,
                                context);
    else if (decided && (subject.dispute || subject.compensation || subject.clawBack))
        m_directory.notifyParty(ledger::kPlatform, "order.decision_proposed", "order", order.id.value, details, due,
                                context);
}

} // namespace orders

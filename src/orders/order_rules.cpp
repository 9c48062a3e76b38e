#include "orders/order_rules.h"

#include <algorithm>

namespace orders {

using base::ErrorCode;
using base::refuse;
using base::Result;
using base::Timestamp;
using parties::Role;
using parties::Rules;

namespace {

base::Error forbidden(OrderState state, OrderEvent event)
{
    return refuse(ErrorCode::orderStateForbids, {{"event", toText(event)}, {"state", toText(state)}});
}

Result<OrderState> when(bool possible, OrderState from, OrderEvent event, OrderState to)
{
    if (!possible)
        return forbidden(from, event);
    return to;
}

Result<> withinLimit(std::int64_t made, std::int64_t limit)
{
    if (made >= limit)
        return refuse(ErrorCode::rejectionLimitReached, {{"limit", limit}, {"actual", made}});
    return {};
}

bool needsDispute(OrderEvent event)
{
    return event == OrderEvent::decide || event == OrderEvent::confirmDecision || event == OrderEvent::refuseDecision ||
           event == OrderEvent::withdrawDecision || event == OrderEvent::disputeTimedOut;
}

/// Up to the moment the work is public a creator may ask out and a brand may buy its way out.
bool mayEndEarly(OrderState state)
{
    return isRunning(state) && state != OrderState::published;
}

bool mayBeOverdue(OrderState state)
{
    return awaitsDelivery(state) || state == OrderState::videoConfirmed;
}

Result<OrderState> published(OrderState from, OrderEvent event, const Facts &facts)
{
    return when(from == OrderState::videoConfirmed, from, event,
                facts.tailUnpaid ? OrderState::awaitingTail : OrderState::published);
}

Result<OrderState> answered(OrderState from, OrderEvent event, const Facts &facts, OrderState to)
{
    if (isRunning(from) && !facts.cancelRequested)
        return refuse(ErrorCode::noCancelRequest);
    return when(mayEndEarly(from), from, event, to);
}

Result<OrderState> rated(OrderState from, const Facts &facts)
{
    if (from != OrderState::finished)
        return forbidden(from, OrderEvent::rate);
    if (facts.ratedByActor)
        return refuse(ErrorCode::alreadyRated);
    if (!facts.ratingOpen)
        return refuse(ErrorCode::ratingClosed);
    return from;
}

Result<OrderState> disputeStep(OrderState from, OrderEvent event, const Facts &facts)
{
    if (event == OrderEvent::disputeTimedOut)
        return when(facts.disputed, from, event, OrderState::cancelled);
    if (event == OrderEvent::decide)
        return facts.disputed ? Result<OrderState>(from) : refuse(ErrorCode::noDispute);
    if (!facts.decisionProposed)
        return refuse(facts.disputed ? ErrorCode::noDecision : ErrorCode::noDispute);
    if (event == OrderEvent::withdrawDecision)
        return facts.proposedByActor ? Result<OrderState>(from) : refuse(ErrorCode::proposedByAnother);
    if (facts.proposedByActor)
        return refuse(ErrorCode::secondPersonNeeded, {{"user", "you"}});
    if (event == OrderEvent::refuseDecision)
        return from;
    return facts.disputed ? OrderState::cancelled : from;
}

} // namespace

Result<OrderState> next(OrderState from, OrderEvent event, const Facts &facts, const Rules &rules)
{
    using S = OrderState;
    if (facts.disputed && !needsDispute(event))
        return refuse(ErrorCode::orderDisputed);

    switch (event) {
    case OrderEvent::pay:
        return when(from == S::awaitingPayment, from, event, S::awaitingAcceptance);
    case OrderEvent::accept:
        return when(from == S::awaitingAcceptance, from, event, facts.scriptNeeded ? S::accepted : S::scriptSkipped);
    case OrderEvent::refuse:
        return when(from == S::awaitingAcceptance, from, event, S::closed);
    case OrderEvent::uploadScript:
        return when(from == S::accepted || from == S::scriptRejected, from, event, S::scriptUploaded);
    case OrderEvent::skipScript:
        return when(from == S::accepted, from, event, S::scriptSkipped);
    case OrderEvent::rejectScript:
        if (from == S::scriptUploaded)
            XINGTU_TRY(withinLimit(facts.scriptRejections, rules.scriptRejectionLimit));
        return when(from == S::scriptUploaded, from, event, S::scriptRejected);
    case OrderEvent::confirmScript:
    case OrderEvent::scriptReviewTimedOut:
        return when(from == S::scriptUploaded, from, event, S::scriptConfirmed);
    case OrderEvent::uploadVideo:
        return when(isOneOf(from, {S::scriptConfirmed, S::scriptSkipped, S::videoRejected}), from, event,
                    S::videoUploaded);
    case OrderEvent::rejectVideo:
        if (from == S::videoUploaded)
            XINGTU_TRY(withinLimit(facts.videoRejections, rules.videoRejectionLimit));
        return when(from == S::videoUploaded, from, event, S::videoRejected);
    case OrderEvent::confirmVideo:
    case OrderEvent::videoReviewTimedOut:
        return when(from == S::videoUploaded, from, event, S::videoConfirmed);
    case OrderEvent::schedulePublish:
        if (from == S::videoConfirmed && facts.momentPassed)
            return refuse(ErrorCode::publishMomentPassed);
        return when(from == S::videoConfirmed, from, event, from);
    case OrderEvent::publish:
        return published(from, event, facts);
    case OrderEvent::payTail:
        return when(from == S::awaitingTail, from, event, S::published);
    case OrderEvent::finish:
    case OrderEvent::inspectionTimedOut:
        return when(from == S::published, from, event, S::finished);
    case OrderEvent::rate:
        return rated(from, facts);
    case OrderEvent::cancelByBrand:
        return when(!isEnded(from) && from != S::published, from, event, S::cancelled);
    case OrderEvent::cancelByOps:
        return when(!isEnded(from), from, event, S::cancelled);
    case OrderEvent::requestCancel:
        if (facts.cancelRequested)
            return refuse(ErrorCode::cancelRequestOpen);
        return when(mayEndEarly(from), from, event, from);
    case OrderEvent::agreeCancel:
        return answered(from, event, facts, S::cancelled);
    case OrderEvent::declineCancel:
        return answered(from, event, facts, from);
    case OrderEvent::cancelAnswerTimedOut:
        return when(mayEndEarly(from) && facts.cancelRequested, from, event, from);
    case OrderEvent::openDispute:
        return when(isRunning(from), from, event, from);
    case OrderEvent::decide:
    case OrderEvent::confirmDecision:
    case OrderEvent::refuseDecision:
    case OrderEvent::withdrawDecision:
    case OrderEvent::disputeTimedOut:
        return disputeStep(from, event, facts);
    case OrderEvent::compensate:
        if (from == S::cancelled && facts.compensationMade)
            return refuse(ErrorCode::compensationMade);
        return when(from == S::cancelled && facts.compensable, from, event, from);
    case OrderEvent::clawBack:
        if (from == S::finished && !facts.retentionBreached)
            return refuse(ErrorCode::breachNotReported);
        if (from == S::finished && facts.clawBackMade)
            return refuse(ErrorCode::clawBackMade);
        return when(from == S::finished, from, event, from);
    case OrderEvent::breachRetention:
        return when(from == S::finished, from, event, from);
    case OrderEvent::paymentTimedOut:
        return when(from == S::awaitingPayment, from, event, S::cancelled);
    case OrderEvent::acceptanceTimedOut:
        return when(from == S::awaitingAcceptance, from, event, S::closed);
    case OrderEvent::dueDatePassed:
        return when(awaitsDelivery(from) && !facts.overdue, from, event, from);
    case OrderEvent::overdueTimedOut:
        return when(mayBeOverdue(from) && facts.overdue, from, event, S::cancelled);
    case OrderEvent::publishMomentCame:
        if (from == S::videoConfirmed && !facts.linkKnown)
            return when(!facts.momentPassed, from, event, from);
        return published(from, event, facts);
    case OrderEvent::linkTimedOut:
        return when(from == S::videoConfirmed && facts.momentPassed && !facts.overdue, from, event, from);
    case OrderEvent::tailTimedOut:
        return when(from == S::awaitingTail, from, event, S::cancelled);
    case OrderEvent::ratingTimedOut:
        return when(from == S::finished && facts.ratingOpen, from, event, from);
    }
    return forbidden(from, event);
}

Result<OrderState> nextBy(Role role, OrderState from, OrderEvent event, const Facts &facts, const Rules &rules)
{
    if (!mayDo(event, role))
        return refuse(ErrorCode::notAllowed, {{"role", parties::toText(role)}, {"command", toText(event)}});
    auto to = next(from, event, facts, rules);
    const bool leadsToPublication =
        event == OrderEvent::publish || event == OrderEvent::schedulePublish || event == OrderEvent::payTail;
    if (to.ok() && leadsToPublication && role == Role::brand && facts.cancelRequested)
        return refuse(ErrorCode::cancelRequestOpen);
    return to;
}

std::optional<OrderEvent> timeoutOf(OrderState state, const Facts &facts)
{
    if (facts.disputed)
        return OrderEvent::disputeTimedOut;
    switch (state) {
    case OrderState::awaitingPayment:
        return OrderEvent::paymentTimedOut;
    case OrderState::awaitingAcceptance:
        return OrderEvent::acceptanceTimedOut;
    case OrderState::accepted:
    case OrderState::scriptRejected:
    case OrderState::scriptConfirmed:
    case OrderState::scriptSkipped:
    case OrderState::videoRejected:
        return facts.overdue ? OrderEvent::overdueTimedOut : OrderEvent::dueDatePassed;
    case OrderState::scriptUploaded:
        return OrderEvent::scriptReviewTimedOut;
    case OrderState::videoUploaded:
        return OrderEvent::videoReviewTimedOut;
    case OrderState::videoConfirmed:
        if (facts.overdue)
            return OrderEvent::overdueTimedOut;
        return facts.momentPassed ? OrderEvent::linkTimedOut : OrderEvent::publishMomentCame;
    case OrderState::awaitingTail:
        return OrderEvent::tailTimedOut;
    case OrderState::published:
        return OrderEvent::inspectionTimedOut;
    case OrderState::finished:
        return facts.ratingOpen ? std::optional(OrderEvent::ratingTimedOut) : std::nullopt;
    case OrderState::closed:
    case OrderState::cancelled:
        return std::nullopt;
    }
    return std::nullopt;
}

namespace {

Timestamp deliveryDue(Timestamp due, Timestamp entered, const std::optional<Timestamp> &uploadedAt)
{
    if (entered <= due || !uploadedAt || *uploadedAt >= due)
        return due;
    return entered + (due - *uploadedAt);
}

} // namespace

std::optional<Timestamp> deadlineOf(OrderState state, Timestamp entered, const Dates &dates, const Rules &rules)
{
    switch (state) {
    case OrderState::awaitingPayment:
        return entered + base::hours(rules.payTimeoutHours);
    case OrderState::awaitingAcceptance:
        return std::min(entered + base::hours(rules.acceptTimeoutHours * dates.acceptanceDays),
                        dates.scriptNeeded ? dates.scriptDueAt : dates.videoDueAt);
    case OrderState::accepted:
    case OrderState::scriptRejected:
        return deliveryDue(dates.scriptDueAt, entered, dates.uploadedAt);
    case OrderState::scriptConfirmed:
    case OrderState::scriptSkipped:
    case OrderState::videoRejected:
        return deliveryDue(dates.videoDueAt, entered, dates.uploadedAt);
    case OrderState::scriptUploaded:
        return entered + base::hours(rules.scriptReviewHours);
    case OrderState::videoUploaded:
        return entered + base::hours(rules.videoReviewHours);
    case OrderState::videoConfirmed:
        return std::max({entered, dates.publishAt.value_or(dates.publishUntil), dates.answerUntil.value_or(entered)});
    case OrderState::awaitingTail:
        return entered + base::hours(rules.tailTimeoutHours);
    case OrderState::published:
        return entered + base::days(rules.inspectionDays);
    case OrderState::finished:
        return entered + base::days(rules.ratingDays);
    case OrderState::closed:
    case OrderState::cancelled:
        return std::nullopt;
    }
    return std::nullopt;
}

const std::vector<Turn> &allOf(Turn)
{
    static const std::vector<Turn> turns = {Turn::brand, Turn::payee, Turn::both, Turn::ops, Turn::nobody};
    return turns;
}

std::string_view toText(Turn turn)
{
    switch (turn) {
    case Turn::brand:
        return "brand";
    case Turn::payee:
        return "payee";
    case Turn::both:
        return "both";
    case Turn::ops:
        return "ops";
    case Turn::nobody:
        return "nobody";
    }
    return "";
}

Turn turnOf(OrderState state, const Facts &facts)
{
    if (facts.disputed)
        return Turn::ops;
    const Turn payee = facts.cancelRequested ? Turn::both : Turn::payee;
    switch (state) {
    case OrderState::awaitingPayment:
    case OrderState::scriptUploaded:
    case OrderState::videoUploaded:
    case OrderState::awaitingTail:
    case OrderState::published:
        return Turn::brand;
    case OrderState::awaitingAcceptance:
        return Turn::payee;
    case OrderState::accepted:
    case OrderState::scriptRejected:
    case OrderState::scriptConfirmed:
    case OrderState::scriptSkipped:
    case OrderState::videoRejected:
        return payee;
    case OrderState::videoConfirmed:
        return Turn::both;
    case OrderState::finished:
        return facts.ratingOpen ? Turn::both : Turn::nobody;
    case OrderState::closed:
    case OrderState::cancelled:
        return Turn::nobody;
    }
    return Turn::nobody;
}

} // namespace orders

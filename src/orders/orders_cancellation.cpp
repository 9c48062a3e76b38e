#include "base/text.h"
#include "orders/orders.h"

namespace orders {

using base::ErrorCode;
using base::Money;
using base::Result;
using parties::Context;
using parties::Role;

namespace {

constexpr std::size_t kCancelCharacters = 100;
constexpr std::int64_t kLastReasonCode = 6;

} // namespace

Result<CancelOutcome> Orders::cancel(Context &context, const CancelOrder &command)
{
    XINGTU_TRY(base::checkRange("reason_code", command.reasonCode, 0, kLastReasonCode));
    XINGTU_TRY(base::checkText("text", command.text.value_or(""), kCancelCharacters, false));
    if (context.actor.role == Role::ops)
        return cancelByOps(context, command);
    if (command.compensation)
        return base::refuse(ErrorCode::badRequest, {{"field", "compensation_fen"},
                                                    {"reason", "operators alone may compensate from the pool"}});

    auto opened = open(context, command.order, command.revision, OrderEvent::cancelByBrand);
    if (!opened.ok())
        return opened.error();
    OrderCase &subject = opened->subject;
    Order &order = subject.order;
    const Stage stage = stageOf(order.state, factsOf(subject, context.actor), subject.rules);
    const Split split = splitOf(m_money.stakeOf(order), shareAt(stage, subject.rules).bp, true);
    m_money.pay(order, split, ledger::TransferCode::stageCompensation, context.posting());
    if (stage == Stage::overdue)
        m_flow.directory().changeCredit(order.creator, -subject.rules.overdueCreditLoss, context);
    order.endedReason = stage == Stage::overdue ? ended::kOverdue : ended::kBrand;
    order.cancelReasonCode = command.reasonCode;
    order.cancelText = command.text;
    context.touched(base::Topic::accounts, order.brand);
    const OrderOutcome outcome = moved(context, *opened, OrderEvent::cancelByBrand, command.text.value_or(""));
    return CancelOutcome{order.id, outcome.state, split.payee, split.fee, split.release, outcome.revision};
}

Result<CancelOutcome> Orders::cancelByOps(Context &context, const CancelOrder &command)
{
    auto opened = open(context, command.order, command.revision, OrderEvent::cancelByOps);
    if (!opened.ok())
        return opened.error();
    OrderCase &subject = opened->subject;
    Order &order = subject.order;
    if (command.compensation) {
        if (!isRunning(order.state))
            return base::refuse(ErrorCode::orderStateForbids,
                                {{"event", "compensate"}, {"state", toText(order.state)}});
        XINGTU_TRY(base::checkRange("compensation_fen", command.compensation->fen, 1, order.taskCost.fen));
        m_flow.store().insertCompensation(order.id, *command.compensation, context.actor.user, context.now);
        subject.compensation = m_flow.store().findCompensation(order.id);
    }
    const Money release = m_money.frozenOf(order.id);
    m_money.releaseAll(order, context.posting());
    order.endedReason = ended::kOps;
    order.cancelReasonCode = command.reasonCode;
    order.cancelText = command.text;
    context.touched(base::Topic::accounts, order.brand);
    const OrderOutcome outcome = moved(context, *opened, OrderEvent::cancelByOps, command.text.value_or(""));
    return CancelOutcome{order.id, outcome.state, Money(), Money(), release, outcome.revision};
}

Result<OrderOutcome> Orders::requestCancel(Context &context, const RequestCancel &command)
{
    XINGTU_TRY(base::checkText("reason", command.reason, kCancelCharacters));
    auto opened = open(context, command.order, command.revision, OrderEvent::requestCancel);
    if (!opened.ok())
        return opened.error();
    OrderCase &subject = opened->subject;
    m_flow.store().insertCancelRequest(subject.order.id, context.actor.user, command.reason, context.now,
                                       context.now + base::hours(subject.rules.cancelAnswerHours));
    subject.order.cancelRequested = true;
    subject.request = m_flow.store().findCancelRequest(subject.order.id);
    OrderFlow::setMoment(subject, context.now);
    return moved(context, *opened, OrderEvent::requestCancel, command.reason);
}

Result<OrderOutcome> Orders::answerCancel(Context &context, const AnswerCancel &command)
{
    XINGTU_TRY(base::checkText("note", command.note.value_or(""), kCancelCharacters, false));
    const OrderEvent event = command.agree ? OrderEvent::agreeCancel : OrderEvent::declineCancel;
    auto opened = open(context, command.order, command.revision, event);
    if (!opened.ok())
        return opened.error();
    OrderCase &subject = opened->subject;
    m_flow.store().answerCancelRequest(subject.request->id, command.agree ? "agreed" : "declined", context.actor.user,
                                       context.now);
    subject.request.reset();
    subject.order.cancelRequested = false;
    OrderFlow::setMoment(subject, context.now);
    if (command.agree) {
        m_money.releaseAll(subject.order, context.posting());
        subject.order.endedReason = ended::kCreatorAgreed;
        context.touched(base::Topic::accounts, subject.order.brand);
    }
    return moved(context, *opened, event, command.note.value_or(""));
}

} // namespace orders

#include "base/text.h"
#include "orders/orders.h"

namespace orders {

using base::ErrorCode;
using base::Result;
using parties::Context;

namespace {

constexpr std::size_t kNoteCharacters = 500;

} // namespace

Result<OrderOutcome> Orders::dispute(Context &context, const OpenDispute &command)
{
    XINGTU_TRY(base::checkText("reason", command.reason, kNoteCharacters));
    auto opened = open(context, command.order, command.revision, OrderEvent::openDispute);
    if (!opened.ok())
        return opened.error();
    m_clock.openDispute(context, opened->subject, context.actor, OrderEvent::openDispute, context.now, command.reason);
    return outcomeOf(opened->subject);
}

Result<OrderOutcome> Orders::decide(Context &context, const DecideDispute &command)
{
    XINGTU_TRY(base::checkRange("share_bp", command.shareBp, 0, 10'000));
    XINGTU_TRY(base::checkText("note", command.note, kNoteCharacters));
    auto opened = open(context, command.order, command.revision, OrderEvent::decide);
    if (!opened.ok())
        return opened.error();
    OrderCase &subject = opened->subject;
    m_flow.store().proposeDecision(subject.dispute->id, command.shareBp, command.note, context.actor.user, context.now);
    subject.dispute = m_flow.store().findDispute(subject.order.id);
    return moved(context, *opened, OrderEvent::decide, command.note);
}

Result<OrderOutcome> Orders::confirmDecision(Context &context, const ConfirmDecision &command)
{
    auto opened = open(context, command.order, command.revision, OrderEvent::confirmDecision);
    if (!opened.ok())
        return opened.error();
    OrderCase &subject = opened->subject;
    if (subject.clawBack && !subject.order.disputed) {
        XINGTU_TRY(m_money.clawBack(subject.order, subject.clawBack->amount, context.posting()));
        m_flow.store().confirmClawBack(subject.clawBack->id, context.actor.user, context.now);
        subject.clawBack->confirmed = true;
        context.touched(base::Topic::accounts, subject.order.brand);
        return moved(context, *opened, OrderEvent::confirmDecision, subject.clawBack->reason);
    }
    if (!subject.order.disputed) {
        const PoolCompensation compensation = *subject.compensation;
        XINGTU_TRY(m_money.compensateFromPool(subject.order, compensation.amount, context.posting()));
        m_flow.store().confirmCompensation(compensation.id, context.actor.user, context.now);
        subject.compensation.reset();
        return moved(context, *opened, OrderEvent::confirmDecision);
    }

    const Dispute dispute = *subject.dispute;
    if (command.shareBp && *command.shareBp != *dispute.shareBp)
        return base::refuse(ErrorCode::stale, {{"kind", "dispute"},
                                               {"id", std::to_string(dispute.id.value)},
                                               {"seen", *command.shareBp},
                                               {"current", *dispute.shareBp}});
    m_flow.store().confirmDecision(dispute.id, context.actor.user, context.now);
    m_clock.settleDispute(context, subject, context.actor, OrderEvent::confirmDecision, *dispute.shareBp, context.now,
                          dispute.decisionNote);
    context.touched(base::Topic::accounts, subject.order.brand);
    return outcomeOf(subject);
}

Result<OrderOutcome> Orders::compensate(Context &context, const CompensateOrder &command)
{
    XINGTU_TRY(base::checkText("reason", command.reason, kNoteCharacters));
    auto opened = open(context, command.order, command.revision, OrderEvent::compensate);
    if (!opened.ok())
        return opened.error();
    OrderCase &subject = opened->subject;
    XINGTU_TRY(base::checkRange("compensation_fen", command.compensation.fen, 1, subject.order.taskCost.fen));
    XINGTU_TRY(m_money.checkCompensation(subject.order));
    m_flow.store().insertCompensation(subject.order.id, command.compensation, context.actor.user, context.now);
    subject.compensation = m_flow.store().findCompensation(subject.order.id);
    return moved(context, *opened, OrderEvent::compensate, command.reason);
}

Result<OrderOutcome> Orders::clawBack(Context &context, const ClawBackOrder &command)
{
    XINGTU_TRY(base::checkText("reason", command.reason, kNoteCharacters));
    auto opened = open(context, command.order, command.revision, OrderEvent::clawBack);
    if (!opened.ok())
        return opened.error();
    OrderCase &subject = opened->subject;
    XINGTU_TRY(base::checkRange("amount_fen", command.amount.fen, 1, subject.order.taskCost.fen));
    XINGTU_TRY(m_money.checkClawBack(subject.order, command.amount));
    m_flow.store().insertClawBack(subject.order.id, command.amount, command.reason, context.actor.user, context.now);
    subject.clawBack = m_flow.store().findClawBack(subject.order.id);
    return moved(context, *opened, OrderEvent::clawBack, command.reason);
}

Result<OrderOutcome> Orders::refuseDecision(Context &context, const RefuseDecision &command)
{
    return dropProposal(context, command.order, command.revision, OrderEvent::refuseDecision, command.reason);
}

Result<OrderOutcome> Orders::withdrawDecision(Context &context, const WithdrawDecision &command)
{
    return dropProposal(context, command.order, command.revision, OrderEvent::withdrawDecision, command.reason);
}

Result<OrderOutcome> Orders::dropProposal(Context &context, OrderId order, std::optional<std::int64_t> revision,
                                          OrderEvent event, const std::string &reason)
{
    XINGTU_TRY(base::checkText("reason", reason, kNoteCharacters));
    auto opened = open(context, order, revision, event);
    if (!opened.ok())
        return opened.error();
    OrderCase &subject = opened->subject;
    if (subject.order.disputed) {
        m_flow.store().dropDecision(subject.dispute->id);
        subject.dispute = m_flow.store().findDispute(subject.order.id);
    } else if (subject.clawBack) {
        m_flow.store().dropClawBack(subject.clawBack->id);
        subject.clawBack.reset();
    } else {
        m_flow.store().dropCompensation(subject.compensation->id);
        subject.compensation.reset();
    }
    return moved(context, *opened, event, reason);
}

} // namespace orders

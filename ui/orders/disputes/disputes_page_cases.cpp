#include "ui/orders/disputes/disputes_page.h"
#include "ui/orders/disputes/split_card.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/order_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/approval_steps.h"
#include "ui/shared/widgets/decision_bar.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/names.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

/// The cases of DisputesPage: a dispute, a compensation from the pool, a claw-back.
namespace ui {

namespace {} // namespace

void DisputesPage::showCase()
{
    if (!m_detail->answer())
        return;
    if (const orders::DisputeRow *row = dispute(); row != nullptr && row->row.order == m_detail->orderId())
        showDispute(*row);
    else if (const orders::CompensationRow *pool = compensation();
             pool != nullptr && pool->row.order == m_detail->orderId())
        showCompensation(*pool);
    else if (const orders::ClawBackRow *back = clawBack(); back != nullptr && back->row.order == m_detail->orderId())
        showClawBack(*back);
}

void DisputesPage::showDispute(const orders::DisputeRow &row)
{
    const orders::OrderAnswer &order = *m_detail->answer();
    const bool proposed = row.dispute.proposedShareBp.has_value();

    orders::Stake stake;
    stake.taskCost = order.row.taskCost;
    stake.frozen = order.money.frozen.value_or(base::Money());
    stake.mcnShareBp = order.mcnShareBp;
    const orders::ActionView *decide = findAction(order.actions, "order.decide");
    const orders::ActionView *confirm = findAction(order.actions, "order.confirm_decision");
    const bool mayDecide = decide != nullptr && decide->allowed;
    m_split->show();
    const bool keep = m_decisions->openForm() == QLatin1String("propose");
    m_split->setStake(stake, row.dispute.policyShareBp,
                      keep ? m_split->shareBp() : row.dispute.proposedShareBp.value_or(row.dispute.policyShareBp),
                      mayDecide);

    const auto due = whenWords(row.dispute.deadline);
    m_steps->setSteps(
        {{tr("Dispute opened"), names::role(row.dispute.openedRole), whenWords(row.dispute.openedAt), StepState::done},
         {tr("First operator"),
          proposed ? tr("proposes %1").arg(shareWords(*row.dispute.proposedShareBp)) : tr("proposes the share"),
          proposed ? toText(row.dispute.decidedBy) : tr("now"), proposed ? StepState::done : StepState::current},
         {tr("Second operator"), tr("another person confirms the same share"), proposed ? tr("now") : QString(),
          proposed ? StepState::current : StepState::waiting},
         {tr("Without a decision"), tr("%1 to the payee by policy").arg(shareWords(row.dispute.policyShareBp)), due,
          StepState::waiting}});
    if (proposed && row.dispute.proposedByMe)
        m_banner->setText(tr("You proposed this share."), tr("Another operator must confirm it."));
    else if (proposed && row.dispute.decisionNote && !row.dispute.decisionNote->empty())
        m_banner->setText(tr("Reason of the proposal"), toText(row.dispute.decisionNote));
    else
        m_banner->setText({});

    QList<Decision> decisions;
    Decision propose;
    propose.id = QStringLiteral("propose");
    propose.text = proposed ? tr("Propose another share") : tr("Propose this share");
    propose.kind = proposed ? ButtonKind::normal : ButtonKind::primary;
    propose.fields = {{QStringLiteral("note"), tr("Reason for both sides"), DecisionField::Kind::text, true,
                       kReasonLimit, tr("Nothing moves until another operator confirms.")}};
    propose.question = tr("Set the share at the right, then say why.");
    propose.confirm = tr("Propose");
    propose.whyNot = refusalWords(decide);
    Decision second;
    second.id = QStringLiteral("confirm_share");
    second.text = tr("Confirm the decision");
    second.kind = ButtonKind::primary;
    if (proposed) {
        second.question = m_split->summary();
        second.confirm = tr("Confirm and pay out");
        second.whyNot =
            row.dispute.proposedByMe ? tr("You proposed it: another operator must confirm.") : refusalWords(confirm);
        decisions << dropping(row.dispute.proposedByMe, tr("The dispute is undecided again; its clock goes on."))
                  << propose << second;
    } else {
        decisions << propose;
    }
    m_decisions->setDecisions(decisions);
    if (proposed)
        m_decisions->setState(row.dispute.proposedByMe ? Tone::warning : Tone::info,
                              row.dispute.proposedByMe ? tr("Waits for another operator") : tr("Waits for you"),
                              row.dispute.proposedByMe
                                  ? tr("Who proposes cannot confirm.")
                                  : tr("Proposed by %1: %2 of the task cost")
                                        .arg(toText(row.dispute.decidedBy), shareWords(*row.dispute.proposedShareBp)));
    else
        m_decisions->setState(Tone::info, tr("To be decided until %1").arg(due),
                              tr("Timers and %1 stand still until then.").arg(format::money(stake.frozen.fen)));
}

void DisputesPage::showCompensation(const orders::CompensationRow &row)
{
    const orders::OrderAnswer &order = *m_detail->answer();
    m_split->hide();
    m_steps->setSteps({{tr("Cancelled"), tr("all went back to the brand"), {}, StepState::done},
                       {tr("First operator"),
                        tr("proposes %1 from the pool").arg(format::money(row.amount.fen)),
                        {},
                        StepState::done},
                       {tr("Second operator"), tr("another person confirms"), tr("now"), StepState::current}});
    m_banner->setText(row.proposedByMe ? tr("You proposed this compensation.") : QString(),
                      tr("Another operator must confirm it."));
    const orders::ActionView *confirm = findAction(order.actions, "order.confirm_decision");
    Decision second;
    second.id = QStringLiteral("confirm_pool");
    second.text = tr("Confirm the compensation");
    second.kind = ButtonKind::primary;
    second.question =
        tr("%1 go from the compensation pool to %2.").arg(format::money(row.amount.fen), toText(row.row.creatorName));
    second.whyNot = row.proposedByMe ? tr("You proposed it: another operator must confirm.") : refusalWords(confirm);
    m_decisions->setDecisions(
        {dropping(row.proposedByMe, tr("The compensation is dropped for good; no money moves.")), second});
    m_decisions->setState(Tone::info, tr("%1 from the pool").arg(format::money(row.amount.fen)),
                          tr("Waits for a second operator."));
}

void DisputesPage::showClawBack(const orders::ClawBackRow &row)
{
    const orders::OrderAnswer &order = *m_detail->answer();
    m_split->hide();
    m_steps->setSteps({{tr("Breach reported"), tr("the creator lost credit"), {}, StepState::done},
                       {tr("First operator"),
                        order.mcnShareBp ? tr("proposes %1: %2 of the MCN, %3 of the creator")
                                               .arg(format::money(row.amount.fen), format::money(row.mcn.fen),
                                                    format::money(row.creator.fen))
                                         : tr("proposes %1 of the creator").arg(format::money(row.amount.fen)),
                        {},
                        StepState::done},
                       {tr("Second operator"), tr("another person confirms"), tr("now"), StepState::current}});
    m_banner->setText(row.proposedByMe ? tr("You proposed this claw-back.") : QString(),
                      tr("Another operator must confirm it."));
    Decision second;
    second.id = QStringLiteral("confirm_claw_back");
    second.text = tr("Confirm the claw-back");
    second.kind = ButtonKind::primary;
    second.question =
        tr("%1 go from the payee back to %2.").arg(format::money(row.amount.fen), toText(row.row.brandName));
    second.whyNot = row.proposedByMe ? tr("You proposed it: another operator must confirm.")
                                     : refusalWords(findAction(order.actions, "order.confirm_decision"));
    m_decisions->setDecisions({dropping(row.proposedByMe, tr("The claw-back is dropped; no money moves.")), second});
    m_decisions->setState(Tone::info, tr("%1 back to the brand").arg(format::money(row.amount.fen)),
                          tr("Waits for a second operator."));
}

Decision DisputesPage::dropping(bool mine, const QString &effect) const
{
    Decision drop;
    drop.id = mine ? QStringLiteral("withdraw") : QStringLiteral("refuse");
    drop.text = mine ? tr("Withdraw the proposal") : tr("Refuse the proposal");
    drop.kind = ButtonKind::danger;
    drop.fields = {{QStringLiteral("reason"), tr("Reason, for the other operators"), DecisionField::Kind::text, true,
                    kReasonLimit, tr("Stands in the time line and in the audit log.")}};
    drop.question = effect;
    drop.confirm = mine ? tr("Withdraw") : tr("Refuse");
    return drop;
}

} // namespace ui

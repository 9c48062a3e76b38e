#include "ui/orders/actions/proposal_form.h"

#include "orders/compensation.h"
#include "ui/orders/actions/other_forms.h"
#include "ui/orders/figure_list.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/form.h"

#include <QPlainTextEdit>

namespace ui {

ProposalForm::ProposalForm(Core &core, const orders::OrderAnswer &order, std::string command, QWidget *parent)
    : OrderDialog(core, order, std::move(command), parent)
{
    m_amount = new MoneyEdit;
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amountRow =
        new FormRow(isClawBack() ? tr("Amount that goes back to the brand") : tr("Amount from the pool"), m_amount);
    if (isClawBack()) {
        setHeading(tr("Claw back after a breach"), orderLine());
        setSubmit(tr("Propose the claw-back"), ButtonKind::danger);
        m_amount->setFen(order.row.taskCost.fen);
        m_amountRow->setHint(tr("At most the task cost; the platform fee stays."));
    } else {
        setHeading(tr("Compensate a cancelled order"), orderLine());
        setSubmit(tr("Propose the compensation"), ButtonKind::primary);
        m_amountRow->setHint(tr("At most the task cost."));
    }
    setNote(tr("Nothing moves until another operator confirms."));
    body()->addWidget(m_amountRow);
    m_figures = new FigureList;
    body()->addWidget(m_figures);
    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(QStringLiteral("text"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(84);
    m_reasonRow = new FormRow(tr("Reason"), m_reason);
    countCharacters(*m_reasonRow, *m_reason, 500);
    body()->addWidget(m_reasonRow, 1);
    connect(m_amount, &MoneyEdit::fenChanged, this, [this] {
        m_amountRow->setError({});
        orderRead();
    });
    orderRead();
}

bool ProposalForm::isClawBack() const
{
    return command() == "order.claw_back";
}

void ProposalForm::orderRead()
{
    const base::Money amount(m_amount->fen().value_or(0));
    const orders::AffiliationSplit split = orders::affiliationSplit(amount, order().mcnShareBp);
    QList<Figure> figures;
    if (order().mcnShareBp)
        figures << Figure{isClawBack() ? tr("From the MCN") : tr("To the MCN"), moneyWords(split.mcn)};
    figures << Figure{isClawBack() ? tr("From the creator") : tr("To the creator"), moneyWords(split.creator)}
            << Figure{isClawBack() ? tr("Back to the brand") : tr("From the pool"),
                      moneyWords(amount),
                      {},
                      true,
                      Tone::accent,
                      true};
    m_figures->setFigures(figures);
}

void ProposalForm::submit()
{
    if (!m_amount->fen()) {
        m_amountRow->setError(tr("Please fill this in"));
        m_amount->setFocus();
        return;
    }
    const auto reason = filledText(*m_reason);
    if (!reason) {
        m_reasonRow->setError(tr("Please fill this in"));
        m_reason->setFocus();
        return;
    }
    const orders::OrderRow &row = order().row;
    const base::Money amount(*m_amount->fen());
    if (isClawBack())
        send(orders::ClawBackOrder{row.order, amount, *reason, row.revision}, [](const orders::OrderOutcome &outcome) {
            return tr("%1: the claw-back is proposed").arg(toText(outcome.number));
        });
    else
        send(orders::CompensateOrder{row.order, amount, *reason, row.revision},
             [](const orders::OrderOutcome &outcome) {
                 return tr("%1: the compensation is proposed").arg(toText(outcome.number));
             });
}

FormRow *ProposalForm::rowOf(const QString &field)
{
    return field == QLatin1String("amount_fen") || field == QLatin1String("compensation_fen") ? m_amountRow
           : field == QLatin1String("reason")                                                 ? m_reasonRow
                                                                                              : nullptr;
}

} // namespace ui

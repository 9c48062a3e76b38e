#include "ui/orders/actions/claw_back_form.h"

#include "orders/compensation.h"
#include "ui/orders/actions/other_forms.h"
#include "ui/orders/figure_list.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/form.h"

#include <QPlainTextEdit>

namespace ui {

ClawBackForm::ClawBackForm(Core &core, const orders::OrderAnswer &order, QWidget *parent)
    : OrderDialog(core, order, "order.claw_back", parent)
{
    setHeading(tr("Claw back after a breach"), orderLine());
    setSubmit(tr("Propose the claw-back"), ButtonKind::danger);
    setNote(tr("Nothing moves until another operator confirms."));
    m_amount = new MoneyEdit;
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amount->setFen(order.row.taskCost.fen);
    m_amountRow = new FormRow(tr("Amount that goes back to the brand"), m_amount);
    m_amountRow->setHint(tr("At most the task cost; the platform fee stays."));
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

void ClawBackForm::orderRead()
{
    const base::Money amount(m_amount->fen().value_or(0));
    const orders::AffiliationSplit split = orders::affiliationSplit(amount, order().mcnShareBp);
    QList<Figure> figures;
    if (order().mcnShareBp)
        figures << Figure{tr("From the MCN"), moneyWords(split.mcn)};
    figures << Figure{tr("From the creator"), moneyWords(split.creator)}
            << Figure{tr("Back to the brand"), moneyWords(amount), {}, true, Tone::accent, true};
    m_figures->setFigures(figures);
}

void ClawBackForm::submit()
{
    const auto reason = filledText(*m_reason);
    if (!m_amount->fen()) {
        m_amountRow->setError(tr("Please fill this in"));
        m_amount->setFocus();
        return;
    }
    if (!reason) {
        m_reasonRow->setError(tr("Please fill this in"));
        m_reason->setFocus();
        return;
    }
    send(orders::ClawBackOrder{order().row.order, base::Money(*m_amount->fen()), *reason, order().row.revision},
         [](const orders::OrderOutcome &outcome) {
             return tr("%1: the claw-back is proposed").arg(toText(outcome.number));
         });
}

FormRow *ClawBackForm::rowOf(const QString &field)
{
    return field == QLatin1String("amount_fen") ? m_amountRow
           : field == QLatin1String("reason")   ? m_reasonRow
                                                : nullptr;
}

} // namespace ui

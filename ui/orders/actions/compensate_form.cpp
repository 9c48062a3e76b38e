#include "ui/orders/actions/compensate_form.h"

#include "orders/compensation.h"
#include "ui/orders/actions/other_forms.h"
#include "ui/orders/figure_list.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/form.h"

#include <QPlainTextEdit>

namespace ui {

CompensateForm::CompensateForm(Core &core, const orders::OrderAnswer &order, QWidget *parent)
    : OrderDialog(core, order, "order.compensate", parent)
{
    setHeading(tr("Compensate a cancelled order"), orderLine());
    setSubmit(tr("Propose the compensation"), ButtonKind::primary);
    setNote(tr("Nothing moves until another operator confirms."));
    m_amount = new MoneyEdit;
    m_amountRow = new FormRow(tr("Amount from the pool"), m_amount);
    m_amountRow->setHint(tr("At most the task cost."));
    body()->addWidget(m_amountRow);
    m_figures = new FigureList;
    body()->addWidget(m_figures);
    m_reason = new QPlainTextEdit;
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

void CompensateForm::orderRead()
{
    const base::Money amount(m_amount->fen().value_or(0));
    const orders::AffiliationSplit split = orders::affiliationSplit(amount, order().mcnShareBp);
    QList<Figure> figures;
    if (order().mcnShareBp)
        figures << Figure{tr("To the MCN"), moneyWords(split.mcn)};
    figures << Figure{tr("To the creator"), moneyWords(split.creator)}
            << Figure{tr("From the pool"), moneyWords(amount), {}, true, Tone::accent, true};
    m_figures->setFigures(figures);
}

void CompensateForm::submit()
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
    send(orders::CompensateOrder{order().row.order, base::Money(*m_amount->fen()), *reason, order().row.revision},
         [](const orders::OrderOutcome &outcome) {
             return tr("%1: the compensation is proposed").arg(toText(outcome.number));
         });
}

FormRow *CompensateForm::rowOf(const QString &field)
{
    return field == QLatin1String("compensation_fen") ? m_amountRow
           : field == QLatin1String("reason")         ? m_reasonRow
                                                      : nullptr;
}

} // namespace ui

#include "ui/orders/actions/dispute_forms.h"

#include "orders/order_commands.h"
#include "ui/orders/actions/other_forms.h"
#include "ui/orders/figure_list.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/charts.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/form.h"

#include <QPlainTextEdit>
#include <QSlider>
#include <QSpinBox>

namespace ui {

SplitPreview::SplitPreview(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_bar = new SplitBar;
    m_bar->setFixedHeight(12);
    m_figures = new FigureList;
    column->addWidget(m_bar);
    column->addWidget(m_figures);
}

void SplitPreview::setSplit(const orders::OrderAnswer &order, std::int64_t shareBp)
{
    const base::Money frozen = order.money.frozen.value_or(base::Money());
    const orders::Split split = orders::splitOf({order.row.taskCost, 0, frozen, order.mcnShareBp}, shareBp, false);
    m_bar->setParts({{tr("Creator"), double(split.creator.fen), 1},
                     {tr("MCN"), double(split.mcn.fen), 2},
                     {tr("Back to the brand"), double(split.release.fen), 0}},
                    [](double fen) { return format::money(qint64(fen)); });
    QList<Figure> figures = {{tr("Creator"), moneyWords(split.creator), toText(order.payeeName)}};
    if (!split.mcn.isZero() || order.mcnName)
        figures << Figure{tr("MCN"), moneyWords(split.mcn), toText(order.mcnName)};
    figures << Figure{tr("Back to the brand"), moneyWords(split.release), toText(order.row.brandName), true,
                      Tone::accent}
            << Figure{tr("Sum"), moneyWords(frozen), tr("what is frozen"), true, Tone::neutral, true};
    m_figures->setFigures(figures);
}

DecideForm::DecideForm(Core &core, const orders::OrderAnswer &order, QWidget *parent)
    : OrderDialog(core, order, "order.decide", parent)
{
    setHeading(tr("Decide the dispute"), orderLine());
    setSubmit(tr("Propose decision"), ButtonKind::primary);
    setNote(tr("It takes effect when another operator confirms it."));
    const std::int64_t policy = order.dispute ? order.dispute->policyShareBp : 0;
    const std::int64_t first =
        order.dispute && order.dispute->proposedShareBp ? *order.dispute->proposedShareBp : policy;
    if (order.dispute) {
        auto *reason = new Banner(Tone::warning);
        reason->setText(
            tr("%1, %2").arg(roleWords(toText(order.dispute->openedRole)), whenWords(order.dispute->openedAt)),
            toText(order.dispute->reason));
        body()->addWidget(reason);
    }
    auto *field = new QWidget;
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setRange(0, 100);
    m_slider->setAccessibleName(tr("Share of the creator side"));
    m_share = new QSpinBox;
    m_share->setObjectName(QStringLiteral("share"));
    m_share->setRange(0, 100);
    m_share->setSuffix(QStringLiteral(" %"));
    m_share->setFixedWidth(88);
    row->addWidget(m_slider, 1);
    row->addWidget(m_share);
    m_shareRow = new FormRow(tr("Share of the creator side in the task cost"), field);
    m_shareRow->setHint(tr("The policy of the stage would give %1.").arg(shareWords(policy)));
    body()->addWidget(m_shareRow);
    m_preview = new SplitPreview;
    body()->addWidget(m_preview);
    m_note = new QPlainTextEdit;
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(72);
    m_noteRow = new FormRow(tr("Grounds (both sides read them)"), m_note);
    countCharacters(*m_noteRow, *m_note, 500);
    body()->addWidget(m_noteRow, 1);
    connect(m_slider, &QSlider::valueChanged, m_share, &QSpinBox::setValue);
    connect(m_share, &QSpinBox::valueChanged, this, [this](int value) {
        m_slider->setValue(value);
        m_preview->setSplit(this->order(), value * 100);
    });
    m_share->setValue(int(first / 100));
    m_preview->setSplit(order, m_share->value() * 100);
}

void DecideForm::submit()
{
    const auto note = filledText(*m_note);
    if (!note) {
        m_noteRow->setError(tr("Please fill this in"));
        m_note->setFocus();
        return;
    }
    if (m_noteRow->hasError() && note->size() > 500)
        return;
    send(orders::DecideDispute{order().row.order, m_share->value() * 100, *note, order().row.revision},
         [](const orders::OrderOutcome &outcome) {
             return tr("%1: the decision is proposed").arg(toText(outcome.number));
         });
}

FormRow *DecideForm::rowOf(const QString &field)
{
    return field == QLatin1String("share_bp") ? m_shareRow : field == QLatin1String("note") ? m_noteRow : nullptr;
}

void DecideForm::orderRead()
{
    m_preview->setSplit(order(), m_share->value() * 100);
}

ConfirmDecisionForm::ConfirmDecisionForm(Core &core, const orders::OrderAnswer &order, QWidget *parent)
    : OrderDialog(core, order, "order.confirm_decision", parent)
{
    setHeading(tr("Confirm the decision"), orderLine());
    setSubmit(tr("Confirm and pay out"), ButtonKind::danger);
    setNote(tr("This cannot be undone."));
    m_words = label();
    m_words->setWordWrap(true);
    m_preview = new SplitPreview;
    body()->addWidget(m_words);
    body()->addWidget(m_preview);
    body()->addStretch(1);
    orderRead();
}

void ConfirmDecisionForm::orderRead()
{
    const bool dispute = order().dispute && order().dispute->proposedShareBp && order().row.disputed;
    m_preview->setVisible(dispute);
    if (dispute) {
        m_words->setText(tr("%1 proposes that the creator side gets %2 of the task cost: %3")
                             .arg(toText(order().dispute->decidedBy), shareWords(*order().dispute->proposedShareBp),
                                  toText(order().dispute->decisionNote)));
        m_preview->setSplit(order(), *order().dispute->proposedShareBp);
        return;
    }
    if (order().proposedClawBack) {
        m_words->setText(tr("A claw-back of %1 from the creator side to the brand is proposed.")
                             .arg(format::money(order().proposedClawBack->fen)));
        return;
    }
    m_words->setText(tr("A compensation of %1 from the pool to the creator side is proposed.")
                         .arg(format::money(order().proposedCompensation.value_or(base::Money()).fen)));
}

void ConfirmDecisionForm::submit()
{
    orders::ConfirmDecision command;
    command.order = order().row.order;
    command.revision = order().row.revision;
    if (order().row.disputed && order().dispute)
        command.shareBp = order().dispute->proposedShareBp;
    send(command, [](const orders::OrderOutcome &outcome) {
        return tr("%1: the decision is confirmed").arg(toText(outcome.number));
    });
}

} // namespace ui

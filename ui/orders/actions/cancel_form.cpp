#include "ui/orders/actions/cancel_form.h"

#include "orders/order_commands.h"
#include "ui/orders/actions/other_forms.h"
#include "ui/orders/figure_list.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/charts.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/form.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/workspace/words.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace ui {

namespace {

constexpr int kTextLimit = 100;

QString partOf(base::Money part, base::Money whole)
{
    return whole.isZero() ? format::missing : format::percent(double(part.fen) / double(whole.fen), 2);
}

} // namespace

CancelForm::CancelForm(Core &core, const orders::OrderAnswer &order, QWidget *parent)
    : OrderDialog(core, order, "order.cancel", parent), m_reasons(this)
{
    setHeading(tr("Cancel the order"), tr("%1 · task cost %2 + platform fee %3")
                                           .arg(orderLine(), format::money(order.row.taskCost.fen),
                                                format::money(order.row.fee.value_or(base::Money()).fen)));
    setBack(tr("Keep the order"));
    setSubmit(tr("Cancel order"), ButtonKind::danger);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeReasons());
    columns->addWidget(verticalRule());
    columns->addWidget(makePreview(), 1);
    body()->addLayout(columns, 1);
    setMinimumSize(960, 640);
    m_reasons.button(0)->setFocus();
    ask();
}

bool CancelForm::byOps() const
{
    return core().role() == parties::Role::ops;
}

QWidget *CancelForm::makeReasons()
{
    auto *left = new QWidget;
    left->setFixedWidth(236);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *choices = new QWidget;
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setVerticalSpacing(9);
    grid->setColumnStretch(0, 1);
    for (int code = 0; code < kCancelReasons; ++code) {
        auto *choice = new QRadioButton(cancelReasonWords(code));
        choice->setObjectName(QStringLiteral("reason%1").arg(code));
        m_reasons.addButton(choice, code);
        grid->addWidget(choice, code, 0);
        grid->addWidget(label(QString::number(code), LabelStyle::hint), code, 1, Qt::AlignRight);
    }
    m_reasonRow = new FormRow(tr("Reason"), choices);
    m_reasonRow->setRemark(tr("official code"));
    column->addWidget(m_reasonRow);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(84);
    m_textRow = new FormRow(tr("Note (the other side reads it)"), m_text);
    countCharacters(*m_textRow, *m_text, kTextLimit);
    column->addWidget(m_textRow);
    if (byOps()) {
        m_compensation = new MoneyEdit;
        m_compensation->setObjectName(QStringLiteral("compensation"));
        m_compensationRow = new FormRow(tr("Compensation from the pool (optional)"), m_compensation);
        m_compensationRow->setHint(tr("Another operator confirms it."));
        column->addWidget(m_compensationRow);
    }
    auto *free = new Banner(Tone::info);
    free->setText({});
    m_freeWays = free;
    column->addWidget(free);
    column->addStretch(1);
    return left;
}

QWidget *CancelForm::makePreview()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_state = new StateView;
    column->addWidget(m_state, 1);
    m_content = new QWidget;
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(14);
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("If you cancelled at…"), LabelStyle::bold));
    head->addStretch(1);
    head->addWidget(label(tr("Other stages are for comparison; what counts is “now”"), LabelStyle::hint));
    inside->addLayout(head);
    m_scale = new StageScale;
    inside->addWidget(m_scale);
    m_heading = label({}, LabelStyle::bold);
    inside->addWidget(m_heading);
    m_bar = new SplitBar;
    m_bar->setFixedHeight(12);
    inside->addWidget(m_bar);
    m_figures = new FigureList;
    m_figures->setObjectName(QStringLiteral("figures"));
    inside->addWidget(m_figures);
    auto *box = new QFrame;
    box->setProperty("card", true);
    auto *rules = new QVBoxLayout(box);
    rules->setContentsMargins(14, 10, 14, 10);
    rules->setSpacing(4);
    m_ruleTitle = label({}, LabelStyle::bold);
    m_rule = label({}, LabelStyle::secondary);
    m_rule->setWordWrap(true);
    rules->addWidget(m_ruleTitle);
    rules->addWidget(m_rule);
    inside->addWidget(box);
    m_warning = label({}, LabelStyle::secondary);
    m_warning->setWordWrap(true);
    inside->addWidget(m_warning);
    inside->addStretch(1);
    column->addWidget(m_content, 1);
    connect(m_scale, &StageScale::stageChosen, this, &CancelForm::showStage);
    return right;
}

void CancelForm::ask()
{
    m_content->hide();
    m_state->show();
    m_state->showLoading(tr("Working out what it costs…"));
    setPossible(false);
    core().ask(this, m_latest, orders::CancelPreviewQuery{order().row.order, std::nullopt},
               [this](base::Result<orders::CancelPreviewAnswer> answer) {
                   if (!answer.ok()) {
                       m_state->showMessage(QStringLiteral("error"), Tone::danger, tr("It cannot be worked out"),
                                            words(answer.error()));
                       return;
                   }
                   m_preview = *std::move(answer);
                   showPreview();
                   Q_EMIT previewed();
               });
}

const orders::StageLine *CancelForm::present() const
{
    for (const orders::StageLine &line : m_preview.rows) {
        if (line.current)
            return &line;
    }
    return nullptr;
}

void CancelForm::showPreview()
{
    m_state->hide();
    m_content->show();
    QStringList ways;
    for (const orders::FreeWay &way : m_preview.freeWays)
        ways << freeWayWords(way);
    static_cast<Banner *>(m_freeWays)
        ->setText(ways.isEmpty() || byOps() ? QString() : tr("Ways that cost nothing"), ways.join(QLatin1Char('\n')));
    m_scale->setStages(m_preview.rows);
    orders::ActionView action;
    action.allowed = m_preview.allowed;
    action.code = m_preview.code;
    action.message = m_preview.message;
    if (const orders::ActionView *known = findAction(order().actions, "order.cancel"); known != nullptr)
        action.details = known->details;
    const QString why = refusalWords(action);
    setPossible(m_preview.allowed, why);
    if (!m_preview.allowed)
        showRefusal(tr("The order cannot be cancelled"), why);
    const orders::StageLine *line = present();
    if (line == nullptr || byOps())
        return;
    const base::Money cost = line->payee + line->fee.value_or(base::Money());
    setSubmit(cost.isZero() ? tr("Cancel order, free of charge")
                            : tr("Cancel order, costs %1").arg(format::money(cost.fen)),
              ButtonKind::danger);
}

void CancelForm::showStage(int stage)
{
    if (stage < 0 || stage >= int(m_preview.rows.size()))
        return;
    const orders::StageLine &line = m_preview.rows[size_t(stage)];
    showFigures(line);
    m_ruleTitle->setText(
        tr("Rule in force: cancellation, version %1, fixed for this order").arg(m_preview.ruleVersion));
    QString rule = ruleWords(line);
    if (line.limited)
        rule += QLatin1Char(' ') + tr("No more than what is frozen is paid.");
    m_rule->setText(byOps() ? tr("When the platform cancels everything goes back to the brand.") : rule);
    m_warning->setText(tr("The order becomes “%1” and cannot be restored; place a new order to work together again.")
                           .arg(stateWords(orders::OrderState::cancelled)));
}

void CancelForm::showFigures(const orders::StageLine &line)
{
    const base::Money fee = line.fee.value_or(base::Money());
    const base::Money release =
        byOps() && line.current ? m_preview.opsRelease.value_or(base::Money()) : line.release.value_or(base::Money());
    const bool opsNow = byOps() && line.current;
    const base::Money payee = opsNow ? base::Money() : line.payee;
    const base::Money charged = opsNow ? base::Money() : fee;
    const base::Money whole = payee + charged + release;
    m_heading->setText(line.current ? tr("Cancelled now, %1 is split like this").arg(format::money(whole.fen))
                                    : tr("At the stage “%1”, %2 would be split like this")
                                          .arg(stageWords(line.stage), format::money(whole.fen)));
    m_bar->setParts({{tr("Creator side"), double(payee.fen), 1},
                     {tr("Platform fee"), double(charged.fen), 2},
                     {tr("Back to the available balance"), double(release.fen), 0}},
                    [](double fen) { return format::money(qint64(fen)); });
    const orders::OrderRow &row = order().row;
    QList<Figure> figures = {
        {tr("Creator side · %1").arg(toText(order().payeeName)), moneyWords(payee),
         tr("task cost %1 × %2").arg(moneyWords(row.taskCost), shareWords(opsNow ? 0 : line.shareBp))},
        {tr("Platform fee"), moneyWords(charged), tr("on the compensation alone")},
        {tr("Back to the available balance"), moneyWords(release),
         QStringLiteral("%1 − %2").arg(moneyWords(whole), moneyWords(payee + charged)), true, Tone::accent},
        {tr("Sum"), moneyWords(whole), tr("equals what is frozen, difference 0.00"), true, Tone::neutral, true}};
    const base::Money parts[] = {payee, charged, release, whole};
    for (qsizetype i = 0; i < figures.size(); ++i)
        figures[i].aside = partOf(parts[i], whole);
    m_figures->setFigures(figures);
}

void CancelForm::submit()
{
    if (m_reasons.checkedId() < 0) {
        m_reasonRow->setError(tr("Please choose a reason"));
        return;
    }
    m_reasonRow->setError({});
    if (filledText(*m_text) && m_text->toPlainText().trimmed().toUcs4().size() > kTextLimit)
        return;
    orders::CancelOrder command;
    command.order = order().row.order;
    command.reasonCode = m_reasons.checkedId();
    command.text = filledText(*m_text);
    command.revision = m_preview.revision;
    if (m_compensation != nullptr && m_compensation->fen())
        command.compensation = base::Money(*m_compensation->fen());
    send(command, [number = order().row.number](const orders::CancelOutcome &outcome) {
        return tr("%1 is cancelled: %2 to the creator side, %3 back")
            .arg(toText(number), format::money(outcome.payee.fen), format::money(outcome.release.fen));
    });
}

FormRow *CancelForm::rowOf(const QString &field)
{
    if (field == QLatin1String("compensation_fen"))
        return m_compensationRow;
    return field == QLatin1String("reason_code") ? m_reasonRow : field == QLatin1String("text") ? m_textRow : nullptr;
}

void CancelForm::orderRead()
{
    ask();
}

} // namespace ui

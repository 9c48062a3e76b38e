#include "ui/orders/actions/order_form.h"

#include "ui/orders/actions/plain_commands.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/flow_layout.h"
#include "ui/shared/widgets/form.h"

#include <QPlainTextEdit>

namespace ui {

OrderForm::OrderForm(Core &core, const orders::OrderAnswer &order, const std::string &command, QWidget *parent)
    : OrderDialog(core, order, command, parent)
{
    m_spec = spec();
    setHeading(m_spec.title, orderLine());
    setSubmit(m_spec.submit, m_spec.kind);
    if (!m_spec.explanation.isEmpty()) {
        QLabel *explanation = label(m_spec.explanation);
        explanation->setWordWrap(true);
        body()->addWidget(explanation);
    }
    if (!m_spec.figures.isEmpty()) {
        m_figures = new FigureList;
        m_figures->setFigures(m_spec.figures);
        body()->addWidget(m_figures);
    }
    if (!m_spec.textLabel.isEmpty()) {
        if (m_spec.singleLine) {
            m_line = new QLineEdit;
            m_line->setPlaceholderText(m_spec.placeholder);
            m_row = new FormRow(m_spec.textLabel, m_line);
            connect(m_line, &QLineEdit::textChanged, this, &OrderForm::count);
            connect(m_line, &QLineEdit::returnPressed, this, &OrderForm::submit);
        } else {
            m_text = new QPlainTextEdit;
            m_text->setPlaceholderText(m_spec.placeholder);
            m_text->setTabChangesFocus(true);
            m_text->setMinimumHeight(m_spec.limit > 1'000 ? 280 : 96);
            m_row = new FormRow(m_spec.textLabel, m_text);
            connect(m_text, &QPlainTextEdit::textChanged, this, &OrderForm::count);
        }
        m_row->field()->setObjectName(QStringLiteral("text"));
        body()->addWidget(m_row, m_spec.singleLine ? 0 : 1);
        if (!m_spec.templates.isEmpty()) {
            auto *area = new QWidget;
            auto *flow = new FlowLayout(area, 8);
            for (const QString &one : m_spec.templates) {
                QPushButton *take = button(one, ButtonKind::soft);
                take->setToolTip(tr("Takes this text over"));
                connect(take, &QPushButton::clicked, this, [this, one] {
                    if (m_text != nullptr)
                        m_text->setPlainText(one);
                });
                flow->addWidget(take);
            }
            body()->addWidget(area);
        }
        count();
        m_row->field()->setFocus();
        if (m_spec.limit > 1'000)
            setMinimumWidth(640);
    } else {
        body()->addStretch(1);
        submitButton()->setFocus();
    }
}

QString OrderForm::typed() const
{
    return m_line != nullptr   ? m_line->text().trimmed()
           : m_text != nullptr ? m_text->toPlainText().trimmed()
                               : QString();
}

void OrderForm::count()
{
    const qsizetype used = typed().toUcs4().size();
    m_row->setRemark(QStringLiteral("%1 / %2").arg(format::exact(used), format::exact(m_spec.limit)));
    m_row->setError(used > m_spec.limit ? tr("At most %1 characters").arg(format::exact(m_spec.limit)) : QString());
}

void OrderForm::submit()
{
    const orders::OrderRow &row = order().row;
    if (m_row == nullptr) {
        withPlainCommand(command(), row.order, row.revision, [this](const auto &plain) {
            send(plain, [](const orders::OrderOutcome &outcome) {
                return tr("%1: %2").arg(toText(outcome.number), stateWords(outcome.state));
            });
        });
        return;
    }
    const QString given = typed();
    if (given.isEmpty()) {
        m_row->setError(tr("Please fill this in"));
        m_row->field()->setFocus();
        return;
    }
    if (m_row->hasError() && given.toUcs4().size() > m_spec.limit)
        return;
    withTextCommand(command(), row.order, row.revision, given.toStdString(), [this](const auto &withText) {
        send(withText, [](const orders::OrderOutcome &outcome) {
            return tr("%1: %2").arg(toText(outcome.number), stateWords(outcome.state));
        });
    });
}

FormRow *OrderForm::rowOf(const QString &field)
{
    return field == QLatin1String("reason") || field == QLatin1String("text") || field == QLatin1String("link")
               ? m_row
               : nullptr;
}

void OrderForm::orderRead()
{
    m_spec = spec();
    setHeading(m_spec.title, orderLine());
    if (m_figures != nullptr)
        m_figures->setFigures(m_spec.figures);
}

OrderFormSpec OrderForm::paySpec() const
{
    const orders::OrderRow &row = order().row;
    const base::Money fee = row.fee.value_or(base::Money());
    const base::Money total = row.taskCost + fee;
    OrderFormSpec spec;
    if (command() == "order.pay_tail") {
        spec.title = tr("Pay the tail");
        spec.explanation =
            tr("The tail is moved from your available balance to the frozen one. Then the work counts as "
               "published, and you inspect it.");
        const base::Money tail = order().money.tail.value_or(base::Money());
        spec.figures = {{tr("Task cost and platform fee"), moneyWords(total)},
                        {tr("Frozen so far"), moneyWords(order().money.frozen)},
                        {tr("Tail to pay"), moneyWords(tail), {}, true, Tone::accent, true}};
        spec.submit = tr("Pay %1").arg(format::money(tail.fen));
        return spec;
    }
    const base::Money now = order().money.deposit.value_or(total);
    spec.title = tr("Pay the order");
    spec.explanation = tr("The amount is moved from your available balance to the frozen one and stays yours until you "
                          "accept the work. If the creator side does not accept the order in time, all comes back.");
    spec.figures = {{tr("Task cost"), moneyWords(row.taskCost)}, {tr("Platform fee"), moneyWords(fee)}};
    if (order().money.deposit)
        spec.figures << Figure{tr("Tail, due after publication"), moneyWords(total - now)};
    spec.figures << Figure{tr("Frozen now"), moneyWords(now), {}, true, Tone::accent, true};
    spec.submit = tr("Pay %1").arg(format::money(now.fen));
    return spec;
}

OrderFormSpec OrderForm::spec() const
{
    const std::string &name = command();
    const orders::OrderRow &row = order().row;
    if (name == "order.pay" || name == "order.pay_tail")
        return paySpec();
    if (name == "order.finish") {
        const base::Money fee = row.fee.value_or(base::Money());
        return {
            .title = tr("Accept the work and settle"),
            .explanation = tr("The task cost goes to the creator side and the fee to the platform. This cannot be "
                              "undone. The work stays public for at least %1 days.")
                               .arg(order().terms.retentionDays),
            .figures =
                {{tr("To the creator side"), moneyWords(row.taskCost)},
                 {tr("Platform fee"), moneyWords(fee)},
                 {tr("Paid out of the frozen amount"), moneyWords(row.taskCost + fee), {}, true, Tone::neutral, true}},
            .submit = tr("Accept and settle")};
    }
    if (name == "order.skip_script")
        return {.title = tr("Waive the script"),
                .explanation =
                    tr("The creator goes on with the video at once. You will see no script and cannot reject "
                       "one."),
                .submit = tr("Waive script")};
    if (name == "order.refuse")
        return {.title = tr("Refuse the order"),
                .explanation = tr("The order is closed and everything goes back to the brand, who reads the reason."),
                .textLabel = tr("Reason"),
                .limit = 500,
                .templates = {tr("No time in these dates"), tr("The price is too low"),
                              tr("The product does not suit the account"), tr("The brief is not clear enough")},
                .submit = tr("Refuse order"),
                .kind = ButtonKind::danger};
    if (name == "order.upload_script")
        return {.title = tr("Upload the script"),
                .explanation = tr("The brand has to confirm or reject it; otherwise the clock confirms it."),
                .textLabel = tr("Script"),
                .limit = 5'000,
                .placeholder = tr("Scene by scene: picture, words, time"),
                .submit = tr("Upload script")};
    if (name == "order.upload_video")
        return {.title = tr("Upload the video"),
                .explanation = tr("The brand has to confirm or reject it; otherwise the clock confirms it."),
                .textLabel = tr("Link of the video"),
                .limit = 500,
                .singleLine = true,
                .placeholder = QStringLiteral("https://"),
                .submit = tr("Upload video")};
    if (name == "order.reject_script" || name == "order.reject_video") {
        const bool script = name == "order.reject_script";
        return {.title = script ? tr("Reject the script") : tr("Reject the video"),
                .explanation = tr("You can still reject %1 times.")
                                   .arg(script ? order().scriptRejectionsLeft : order().videoRejectionsLeft),
                .textLabel = tr("What must be changed"),
                .limit = 500,
                .templates = script
                                 ? QStringList{tr("The selling points are missing"), tr("The wording exaggerates"),
                                               tr("It does not follow the brief")}
                                 : QStringList{tr("The product is shown too briefly"), tr("Sound or picture is poor"),
                                               tr("It differs from the confirmed script")},
                .submit = script ? tr("Reject script") : tr("Reject video"),
                .kind = ButtonKind::danger};
    }
    if (name == "order.request_cancel")
        return {.title = tr("Request cancellation"),
                .explanation =
                    tr("If the brand agrees, everything goes back to the brand without a compensation. If it "
                       "declines, the order goes on; if it is silent, a dispute begins."),
                .textLabel = tr("Reason"),
                .limit = 100,
                .templates = {tr("No time in these dates"), tr("Agreed with the brand")},
                .submit = tr("Request cancellation"),
                .kind = ButtonKind::danger};
    if (name == "order.dispute")
        return {.title = tr("Open a dispute"),
                .explanation = tr("Money and clocks stand still until the platform decides. Without a decision the "
                                  "percentage of the stage is paid out."),
                .textLabel = tr("What it is about"),
                .limit = 500,
                .submit = tr("Open dispute"),
                .kind = ButtonKind::danger};
    if (name == "order.refuse_decision" || name == "order.withdraw_decision") {
        const bool refused = name == "order.refuse_decision";
        return {.title = refused ? tr("Refuse the proposal") : tr("Withdraw the proposal"),
                .explanation = order().proposedClawBack
                                   ? tr("No money moves. The claw-back is dropped; another one may be proposed.")
                               : row.disputed
                                   ? tr("No money moves. The dispute is undecided again and its clock goes on.")
                                   : tr("No money moves. The compensation from the pool is dropped for good."),
                .textLabel = tr("Reason"),
                .limit = 500,
                .submit = refused ? tr("Refuse proposal") : tr("Withdraw proposal"),
                .kind = ButtonKind::danger};
    }
    return {.title = tr("Report a breach of the retention"),
            .explanation = tr("The work was to stay public until %1. The creator loses credit.")
                               .arg(whenWords(order().retentionUntil)),
            .textLabel = tr("What was found"),
            .limit = 500,
            .submit = tr("Report breach"),
            .kind = ButtonKind::danger};
}

} // namespace ui

#include "ui/orders/actions/other_forms.h"

#include "orders/order_commands.h"
#include "ui/orders/figure_list.h"
#include "ui/orders/order_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/form.h"

#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace ui {

void countCharacters(FormRow &row, QPlainTextEdit &field, int limit)
{
    const auto count = [&row, &field, limit] {
        const qsizetype used = field.toPlainText().trimmed().toUcs4().size();
        row.setRemark(QStringLiteral("%1 / %2").arg(used).arg(limit));
        row.setError(used > limit ? CommandDialog::tr("At most %1 characters").arg(limit) : QString());
    };
    QObject::connect(&field, &QPlainTextEdit::textChanged, &row, count);
    count();
}

std::optional<std::string> filledText(const QPlainTextEdit &field)
{
    const QString given = field.toPlainText().trimmed();
    return given.isEmpty() ? std::nullopt : std::optional(given.toStdString());
}

PublishForm::PublishForm(Core &core, const orders::OrderAnswer &order, QWidget *parent)
    : OrderDialog(core, order, "order.publish", parent)
{
    const orders::TermsView &terms = order.terms;
    setHeading(tr("Publish the work"), orderLine());
    QLabel *window = label(
        tr("The publish window is from %1 until %2.").arg(whenWords(terms.publishFrom), whenWords(terms.publishUntil)));
    window->setWordWrap(true);
    body()->addWidget(window);
    m_now = new QRadioButton(tr("It is published now"));
    m_now->setObjectName(QStringLiteral("now"));
    m_later = new QRadioButton(tr("It will be published at"));
    m_later->setObjectName(QStringLiteral("later"));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(20);
    choices->addWidget(m_now);
    choices->addWidget(m_later);
    choices->addStretch(1);
    body()->addLayout(choices);
    m_at = new QDateTimeEdit;
    m_at->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_at->setCalendarPopup(true);
    m_at->setDateTime(qMax(toLocal(terms.publishFrom), localNow()));
    m_atRow = new FormRow(tr("Time of publication"), m_at);
    m_link = new QLineEdit(toText(order.workLink));
    m_link->setObjectName(QStringLiteral("link"));
    m_link->setPlaceholderText(QStringLiteral("https://"));
    m_linkRow = new FormRow(tr("Link of the work"), m_link);
    body()->addWidget(m_atRow);
    body()->addWidget(m_linkRow);
    body()->addStretch(1);
    connect(m_now, &QRadioButton::toggled, this, &PublishForm::choose);
    m_now->setChecked(true);
    choose();
    m_link->setFocus();
}

void PublishForm::choose()
{
    const bool now = m_now->isChecked();
    m_atRow->setVisible(!now);
    m_linkRow->setHint(now ? QString() : tr("May follow until 24 hours after the publication."));
    setSubmit(now ? tr("Publish") : tr("Schedule"), ButtonKind::primary);
}

void PublishForm::submit()
{
    m_linkRow->setError({});
    m_atRow->setError({});
    orders::PublishOrder command;
    command.order = order().row.order;
    command.revision = order().row.revision;
    const QString link = m_link->text().trimmed();
    if (!link.isEmpty())
        command.link = link.toStdString();
    if (m_later->isChecked()) {
        command.publishAt = base::Timestamp(m_at->dateTime().toMSecsSinceEpoch());
    } else if (link.isEmpty()) {
        m_linkRow->setError(tr("Please fill this in"));
        m_link->setFocus();
        return;
    }
    send(command, [](const orders::OrderOutcome &outcome) {
        return tr("%1: %2").arg(toText(outcome.number), stateWords(outcome.state));
    });
}

FormRow *PublishForm::rowOf(const QString &field)
{
    return field == QLatin1String("publish_at") ? m_atRow : field == QLatin1String("link") ? m_linkRow : nullptr;
}

RateForm::RateForm(Core &core, const orders::OrderAnswer &order, QWidget *parent)
    : OrderDialog(core, order, "order.rate", parent), m_scores(this)
{
    setHeading(tr("Rate the cooperation"), orderLine());
    setSubmit(tr("Send rating"), ButtonKind::primary);
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    const QStringList names = {tr("1 · very poor"), tr("2 · poor"), tr("3 · fair"), tr("4 · good"),
                               tr("5 · excellent")};
    for (int score = 1; score <= names.size(); ++score) {
        auto *choice = new QRadioButton(names[score - 1]);
        choice->setObjectName(QStringLiteral("score%1").arg(score));
        m_scores.addButton(choice, score);
        row->addWidget(choice);
    }
    row->addStretch(1);
    m_scoreRow = new FormRow(tr("Score"), choices);
    body()->addWidget(m_scoreRow);
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(90);
    m_textRow = new FormRow(tr("Words for the other side (optional)"), m_text);
    countCharacters(*m_textRow, *m_text, 500);
    body()->addWidget(m_textRow, 1);
}

void RateForm::submit()
{
    if (m_scores.checkedId() < 1) {
        m_scoreRow->setError(tr("Please choose a score"));
        return;
    }
    m_scoreRow->setError({});
    if (m_textRow->hasError())
        return;
    send(orders::RateOrder{order().row.order, m_scores.checkedId(), filledText(*m_text)},
         [](const orders::OrderOutcome &outcome) { return tr("%1 is rated").arg(toText(outcome.number)); });
}

FormRow *RateForm::rowOf(const QString &field)
{
    return field == QLatin1String("score") ? m_scoreRow : field == QLatin1String("text") ? m_textRow : nullptr;
}

AnswerCancelForm::AnswerCancelForm(Core &core, const orders::OrderAnswer &order, QWidget *parent)
    : OrderDialog(core, order, "order.answer_cancel", parent)
{
    setHeading(tr("Answer the request to cancel"), orderLine());
    setSubmit(tr("Send answer"), ButtonKind::primary);
    auto *reason = new Banner(Tone::warning);
    reason->setText(tr("The creator side asks to cancel"), toText(order.cancelRequestReason));
    body()->addWidget(reason);
    m_agree = new QRadioButton(tr("Agree: the order is cancelled, %1 come back, nobody is compensated")
                                   .arg(format::money(order.money.frozen.value_or(base::Money()).fen)));
    m_agree->setObjectName(QStringLiteral("agree"));
    m_decline = new QRadioButton(tr("Decline: the order goes on"));
    m_decline->setObjectName(QStringLiteral("decline"));
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_agree);
    column->addWidget(m_decline);
    m_answerRow = new FormRow(tr("Your answer"), choices);
    m_answerRow->setHint(tr("Without an answer by %1 a dispute begins.").arg(whenWords(order.cancelRequestUntil)));
    body()->addWidget(m_answerRow);
    m_note = new QPlainTextEdit;
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(72);
    m_noteRow = new FormRow(tr("Note (optional)"), m_note);
    countCharacters(*m_noteRow, *m_note, 100);
    body()->addWidget(m_noteRow, 1);
}

void AnswerCancelForm::submit()
{
    if (!m_agree->isChecked() && !m_decline->isChecked()) {
        m_answerRow->setError(tr("Please choose an answer"));
        return;
    }
    m_answerRow->setError({});
    if (m_noteRow->hasError())
        return;
    send(orders::AnswerCancel{order().row.order, m_agree->isChecked(), filledText(*m_note), order().row.revision},
         [](const orders::OrderOutcome &outcome) {
             return tr("%1: %2").arg(toText(outcome.number), stateWords(outcome.state));
         });
}

FormRow *AnswerCancelForm::rowOf(const QString &field)
{
    return field == QLatin1String("note") ? m_noteRow : nullptr;
}

} // namespace ui

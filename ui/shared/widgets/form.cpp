#include "ui/shared/widgets/form.h"

#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"

#include <utility>

#include <QAction>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace ui {

FormRow::FormRow(const QString &labelText, QWidget *field, QWidget *parent) : QWidget(parent), m_field(field)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    m_label = label({}, LabelStyle::secondary);
    m_label->setBuddy(field);
    m_remark = label({}, LabelStyle::hint);
    head->addWidget(m_label);
    head->addStretch(1);
    head->addWidget(m_remark);
    column->addLayout(head);
    column->addWidget(field);
    m_below = label({}, LabelStyle::hint);
    m_below->setWordWrap(true);
    column->addWidget(m_below);
    column->addStretch(1);
    setLabel(labelText);
    showBelow();
}

void FormRow::setLabel(const QString &text)
{
    m_label->setText(text);
    m_label->setVisible(!text.isEmpty());
    m_field->setAccessibleName(text);
}

void FormRow::setHint(const QString &hint)
{
    m_hint = hint;
    showBelow();
}

void FormRow::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void FormRow::setError(const QString &error)
{
    m_errorText = error;
    setStyleProperty(*m_field, "invalid", !error.isEmpty());
    showBelow();
}

void FormRow::showBelow()
{
    setLabelStyle(*m_below, m_errorText.isEmpty() ? LabelStyle::hint : LabelStyle::error);
    m_below->setText(m_errorText.isEmpty() ? m_hint : m_errorText);
    m_below->setVisible(!m_below->text().isEmpty());
    m_field->setAccessibleDescription(m_below->text());
}

MoneyEdit::MoneyEdit(QWidget *parent) : QLineEdit(parent)
{
    static const QRegularExpression allowed(QStringLiteral("[¥￥]?[0-9,，]{0,17}(\\.[0-9]{0,2})?"));
    setValidator(new QRegularExpressionValidator(allowed, this));
    setAlignment(Qt::AlignRight);
    setPlaceholderText(QStringLiteral("0.00"));
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(this, &QLineEdit::textChanged, this, [this] {
        const auto before = std::exchange(m_known, fen());
        if (before != m_known)
            Q_EMIT fenChanged();
    });
}

std::optional<qint64> MoneyEdit::parse(const QString &text)
{
    QString plain = text;
    plain.remove(QLatin1Char(','))
        .remove(QChar(0xFF0C))
        .remove(QChar(0xA5))
        .remove(QChar(0xFFE5))
        .remove(QLatin1Char(' '));
    const qsizetype dot = plain.indexOf(QLatin1Char('.'));
    QString decimals = dot < 0 ? QString() : plain.mid(dot + 1);
    const QString whole = dot < 0 ? plain : plain.left(dot);
    if (decimals.size() > 2 || (whole.isEmpty() && decimals.isEmpty()))
        return std::nullopt;
    decimals = decimals.leftJustified(2, QLatin1Char('0'));
    bool ok = false;
    const qint64 fen = QString(whole + decimals).toLongLong(&ok);
    return ok && fen >= 0 ? std::optional(fen) : std::nullopt;
}

std::optional<qint64> MoneyEdit::fen() const
{
    return parse(text());
}

void MoneyEdit::setFen(std::optional<qint64> fen)
{
    setText(fen ? format::moneyPlain(*fen) : QString());
}

void MoneyEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (const auto amount = fen())
        setFen(amount);
}

PasswordEdit::PasswordEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye = addAction(themedIcon(QStringLiteral("eye")), TrailingPosition);
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, [this](bool shown) {
        setEchoMode(shown ? Normal : Password);
        m_eye->setIcon(themedIcon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    });
    onLanguageChange(this, [this] { m_eye->setText(tr("Show the password")); });
}

} // namespace ui

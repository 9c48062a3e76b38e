#include "ui/accounts/code_entry.h"

#include "accounts/account_commands.h"
#include "accounts/account_rules.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/form.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace ui {

namespace {

constexpr int kDigits = 6;

} // namespace

std::string fieldOf(const base::Error &error)
{
    const auto field = error.details.find("field");
    return field != error.details.end() && field->is_string() ? field->get<std::string>() : std::string();
}

CodeEntry::CodeEntry(Core &core, accounts::CodePurpose purpose, QWidget *parent)
    : QWidget(parent), m_core(core), m_purpose(purpose)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("code"));
    m_field->setMaxLength(kDigits);
    m_field->setInputMethodHints(Qt::ImhDigitsOnly);
    m_field->setPlaceholderText(QStringLiteral("000000"));
    static const QRegularExpression digits(QStringLiteral("[0-9]{0,6}"));
    m_field->setValidator(new QRegularExpressionValidator(digits, m_field));
    m_send = button({});
    m_send->setObjectName(QStringLiteral("sendCode"));
    row->addWidget(m_field, 1);
    row->addWidget(m_send);
    fields->setFocusProxy(m_field);
    m_row = new FormRow({}, fields);
    column->addWidget(m_row);
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &CodeEntry::countDown);
    connect(m_send, &QPushButton::clicked, this, &CodeEntry::send);
    connect(m_field, &QLineEdit::returnPressed, this, &CodeEntry::submitted);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_row->setError({});
        setStyleProperty(*m_field, "invalid", false);
        Q_EMIT changed();
    });
    onLanguageChange(this, [this] { retranslate(); });
}

void CodeEntry::retranslate()
{
    m_row->setLabel(tr("Verification code"));
    m_field->setAccessibleName(tr("Verification code, six digits"));
    if (m_expiresAt)
        m_row->setHint(tr("Sent to your notifications (the bell at the top). Good until %1, %2 tries.")
                           .arg(format::clock(toLocal(*m_expiresAt)), format::exact(qint64(m_tries))));
    else
        m_row->setHint(tr("The code arrives in your notifications: the bell at the top of the window."));
    countDown();
}

QString CodeEntry::code() const
{
    return m_field->text();
}

bool CodeEntry::isComplete() const
{
    return m_field->text().size() == kDigits;
}

void CodeEntry::clear()
{
    m_field->clear();
    m_row->setError({});
    m_expiresAt.reset();
    retranslate();
}

QString CodeEntry::error() const
{
    return m_row->error();
}

bool CodeEntry::showRefusal(const base::Error &error)
{
    using base::ErrorCode;
    const bool isOurs = error.code == ErrorCode::codeWrong || error.code == ErrorCode::codeMissing ||
                        error.code == ErrorCode::codeExpired || error.code == ErrorCode::codeTooSoon ||
                        fieldOf(error) == "code";
    if (!isOurs)
        return false;
    if (error.code != ErrorCode::codeTooSoon)
        m_field->selectAll();
    m_row->setError(words(error));
    setStyleProperty(*m_field, "invalid", true);
    m_field->setFocus();
    return true;
}

void CodeEntry::send()
{
    m_sending = true;
    countDown();
    m_core.execute(this, accounts::SendCode{m_purpose}, Core::newKey(),
                   [this](base::Result<accounts::SendCodeOutcome> outcome) { sent(outcome); });
}

void CodeEntry::sent(const base::Result<accounts::SendCodeOutcome> &outcome)
{
    m_sending = false;
    if (!outcome) {
        const auto from = outcome.error().details.find("from");
        if (outcome.error().code == base::ErrorCode::codeTooSoon && from != outcome.error().details.end())
            if (const auto at = base::timestampFromIsoText(from->get<std::string>()))
                waitUntil(*at);
        m_row->setError(words(outcome.error()));
        return countDown();
    }
    m_expiresAt = outcome->expiresAt;
    m_tries = outcome->tries;
    m_field->clear();
    m_field->setFocus();
    retranslate();
    waitUntil(base::SystemClock().now() + accounts::kCodePause);
}

void CodeEntry::waitUntil(base::Timestamp from)
{
    m_next = from;
    m_second.start();
    countDown();
}

void CodeEntry::countDown()
{
    const std::int64_t left = (m_next.ms - base::SystemClock().now().ms + 999) / 1'000;
    if (left <= 0)
        m_second.stop();
    m_send->setEnabled(!m_sending && left <= 0);
    m_send->setText(m_sending     ? tr("Sending…")
                    : left > 0    ? tr("Again in %1 s").arg(left)
                    : m_expiresAt ? tr("Send again")
                                  : tr("Send code"));
}

} // namespace ui

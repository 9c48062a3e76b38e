#include "ui/parties/directory/party_form.h"

#include "ui/orders/order_words.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/form.h"
#include "ui/workspace/words.h"

namespace ui {

namespace {

const char *const fieldNames[] = {"name", "industry", "bank_account", "user_name", "login", "password"};

} // namespace

PartyForm::PartyForm(Core &core, QWidget *parent) : QWidget(parent), m_core(core)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const char *name : fieldNames) {
        const QString id = QString::fromLatin1(name);
        auto *field = id == QLatin1String("password") ? new PasswordEdit : new QLineEdit;
        auto *row = new FormRow({}, field);
        m_rows.insert(id, row);
        column->addWidget(row);
        connect(field, &QLineEdit::textChanged, row, [row] { row->setError({}); });
        connect(field, &QLineEdit::returnPressed, this, &PartyForm::submit);
    }
    m_error = label({}, LabelStyle::error);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_back = button({}, ButtonKind::normal);
    m_submit = button({}, ButtonKind::primary);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_submit);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, &PartyForm::cancelled);
    connect(m_submit, &QPushButton::clicked, this, &PartyForm::submit);
    onLanguageChange(this, [this] { retranslate(); });
}

void PartyForm::retranslate()
{
    m_rows[QStringLiteral("name")]->setLabel(tr("Name of the party"));
    m_rows[QStringLiteral("industry")]->setLabel(tr("Industry"));
    m_rows[QStringLiteral("bank_account")]->setLabel(tr("Bank account, masked"));
    m_rows[QStringLiteral("bank_account")]->setHint(tr("Bank, branch and the last four digits. Pay-outs go there."));
    m_rows[QStringLiteral("user_name")]->setLabel(tr("Name of the person"));
    m_rows[QStringLiteral("login")]->setLabel(tr("Login"));
    m_rows[QStringLiteral("password")]->setLabel(tr("First password"));
    m_back->setText(tr("Back"));
    m_submit->setText(m_purpose == Purpose::user ? tr("Add the log-in") : tr("Register"));
}

QString PartyForm::title() const
{
    switch (m_purpose) {
    case Purpose::brand:
        return tr("New brand");
    case Purpose::mcn:
        return tr("New MCN");
    case Purpose::provider:
        return tr("New service provider");
    case Purpose::user:
        return tr("New log-in");
    }
    return {};
}

QString PartyForm::remark() const
{
    return m_purpose == Purpose::user ? m_partyName : tr("with its first log-in");
}

void PartyForm::start(Purpose purpose, parties::PartyId party, const QString &partyName)
{
    m_purpose = purpose;
    m_party = party;
    m_partyName = partyName;
    m_key = Core::newKey();
    m_error->hide();
    for (FormRow *row : std::as_const(m_rows)) {
        qobject_cast<QLineEdit *>(row->field())->clear();
        row->setError({});
    }
    showFields();
    retranslate();
    FormRow *first = m_rows[purpose == Purpose::user ? QStringLiteral("user_name") : QStringLiteral("name")];
    first->field()->setFocus();
}

void PartyForm::showFields()
{
    const bool party = m_purpose != Purpose::user;
    m_rows[QStringLiteral("name")]->setVisible(party);
    m_rows[QStringLiteral("bank_account")]->setVisible(party);
    m_rows[QStringLiteral("industry")]->setVisible(m_purpose == Purpose::brand);
}

std::string PartyForm::value(const char *field) const
{
    const FormRow *row = m_rows.value(QString::fromLatin1(field));
    const auto *edit = qobject_cast<QLineEdit *>(row->field());
    return (edit->echoMode() == QLineEdit::Password ? edit->text() : edit->text().trimmed()).toStdString();
}

bool PartyForm::complete()
{
    FormRow *wrong = nullptr;
    for (const char *name : fieldNames) {
        FormRow *row = m_rows.value(QString::fromLatin1(name));
        if (!row->isVisibleTo(this) || !value(name).empty())
            continue;
        row->setError(tr("This is needed."));
        wrong = wrong != nullptr ? wrong : row;
    }
    if (wrong != nullptr)
        wrong->field()->setFocus();
    return wrong == nullptr;
}

template <class Command>
void PartyForm::send(const Command &command)
{
    m_submit->setEnabled(false);
    m_core.execute(this, command, m_key,
                   [this](const base::Result<parties::PartyRegistered> &outcome) { answered(outcome); });
}

void PartyForm::submit()
{
    m_error->hide();
    if (!m_submit->isEnabled() || !complete())
        return;
    const std::string name = value("name");
    const std::string bank = value("bank_account");
    const std::string login = value("login");
    const std::string password = value("password");
    const std::string user = value("user_name");
    switch (m_purpose) {
    case Purpose::brand:
        return send(parties::RegisterBrand{name, value("industry"), bank, login, password, user});
    case Purpose::mcn:
        return send(parties::RegisterMcn{name, bank, login, password, user});
    case Purpose::provider:
        return send(parties::RegisterProvider{name, bank, login, password, user});
    case Purpose::user: {
        parties::AddUser command;
        command.party = m_party;
        command.login = login;
        command.password = password;
        command.userName = user;
        return send(command);
    }
    }
}

void PartyForm::answered(const base::Result<parties::PartyRegistered> &outcome)
{
    m_submit->setEnabled(true);
    if (outcome.ok()) {
        const QString said =
            outcome->waits ? tr("The log-in %1 waits for another operator's confirmation.").arg(toText(value("login")))
            : m_purpose == Purpose::user ? tr("The log-in %1 was added.").arg(toText(value("login")))
                                         : tr("%1 was registered.").arg(toText(value("name")));
        Q_EMIT done(outcome->party, said);
        return;
    }
    m_key = Core::newKey();
    const base::Error &error = outcome.error();
    QString field;
    if (error.code == base::ErrorCode::loginTaken)
        field = QStringLiteral("login");
    else if (error.code == base::ErrorCode::nameTaken)
        field = QStringLiteral("name");
    else if (error.code == base::ErrorCode::passwordTooShort)
        field = QStringLiteral("password");
    else if (error.details.contains("field") && error.details["field"].is_string())
        field = toText(error.details["field"].get<std::string>());
    if (FormRow *row = m_rows.value(field); row != nullptr && row->isVisibleTo(this)) {
        row->setError(words(error));
        row->field()->setFocus();
        return;
    }
    m_error->setText(words(error));
    m_error->show();
}

} // namespace ui

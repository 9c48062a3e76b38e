#include "ui/accounts/users_card.h"

#include "ui/accounts/code_entry.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/form.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

namespace ui {

namespace {

constexpr int kFrame = 8; ///< around the rows: less, and one row already asks for a scroll bar
constexpr int kLeastHeight = size::tableHeader + size::rowDefault + kFrame;
constexpr int kShownUsers = 14;

} // namespace

UsersCard::UsersCard(Core &core, QWidget *parent)
    : Card(parent), m_core(core), m_model([](const parties::UserView &user) { return toText(user.user); })
{
    m_add = button({}, ButtonKind::normal, QStringLiteral("plus"));
    addHeaderWidget(m_add);
    m_table = new TablePanel;
    m_table->setModel(&m_model);
    m_table->setFilterBarVisible(false);
    m_table->setFooterVisible(false);
    m_table->setFixedHeight(kLeastHeight);
    body()->addWidget(m_table, 1);
    connect(m_add, &QPushButton::clicked, this, &UsersCard::addRequested);
    onLanguageChange(this, [this] { retranslate(); });
}

void UsersCard::retranslate()
{
    const QString people = m_total == 1 ? tr("one person") : tr("%1 people").arg(m_total);
    setTitle(tr("Log-ins"), m_total > 0 ? people : QString());
    m_add->setText(tr("Add a log-in"));
    m_table->setTableName(tr("Log-ins"));
    m_model.setColumns(columns());
}

void UsersCard::setAddingEnabled(bool enabled, const QString &why)
{
    m_add->setEnabled(enabled);
    m_add->setToolTip(why);
}

std::vector<Column<parties::UserView>> UsersCard::columns() const
{
    using View = parties::UserView;
    return {
        {.id = QStringLiteral("name"),
         .title = tr("Name"),
         .kind = CellKind::person,
         .width = 200,
         .cell = [](const View &v) { return cell::person(toText(v.name), toText(v.login)); }},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .kind = CellKind::badge,
         .width = 150,
         .cell =
             [](const View &v) {
                 if (!v.active)
                     return cell::badge(tr("Ended"), Tone::neutral);
                 if (v.lockedUntil)
                     return cell::badge(tr("Locked until %1").arg(format::clock(toLocal(*v.lockedUntil))),
                                        Tone::danger);
                 return v.isReader ? cell::badge(tr("You"), Tone::accent) : cell::badge(tr("Active"), Tone::success);
             }},
        {.id = QStringLiteral("failed"),
         .title = tr("Failed sign-ins"),
         .kind = CellKind::number,
         .width = 110,
         .cell = [](const View &v) { return cell::integer(v.failedSignIns); }},
        {.id = QStringLiteral("created"),
         .title = tr("Since"),
         .width = 140,
         .cell = [](const View &v) { return cell::text(format::dateTime(toLocal(v.createdAt))); }},
    };
}

void UsersCard::refresh()
{
    if (m_model.allRows().empty())
        m_table->setLoading();
    m_core.ask(this, m_latest, parties::UsersQuery{}, [this](base::Result<parties::UsersAnswer> answer) {
        if (!answer)
            return m_table->setError(words(answer.error()), [this] { refresh(); });
        m_total = answer->total;
        m_model.setRows(answer->rows);
        const int rows = std::min(int(answer->rows.size()), kShownUsers);
        m_table->setFixedHeight(std::max(kLeastHeight, size::tableHeader + rows * size::rowDefault + kFrame));
        m_table->setReady();
        retranslate();
    });
}

AddUserDrawer::AddUserDrawer(Core &core, QWidget *parent) : Drawer(parent), m_core(core)
{
    m_failure = new Banner(Tone::danger);
    m_name = new QLineEdit;
    m_login = new QLineEdit;
    m_password = new PasswordEdit;
    m_nameRow = new FormRow({}, m_name);
    m_loginRow = new FormRow({}, m_login);
    m_passwordRow = new FormRow({}, m_password);
    body()->addWidget(m_failure);
    for (FormRow *row : {m_nameRow, m_loginRow, m_passwordRow}) {
        body()->addWidget(row);
        auto *field = qobject_cast<QLineEdit *>(row->field());
        connect(field, &QLineEdit::textChanged, this, [this, row] {
            row->setError({});
            updateButton();
        });
        connect(field, &QLineEdit::returnPressed, this, &AddUserDrawer::submit);
    }
    body()->addStretch(1);
    m_cancel = button({});
    m_submit = button({}, ButtonKind::primary);
    addFooterWidget(m_cancel);
    addFooterWidget(m_submit);
    connect(m_cancel, &QPushButton::clicked, this, &Drawer::closeDrawer);
    connect(m_submit, &QPushButton::clicked, this, &AddUserDrawer::submit);
    onLanguageChange(this, [this] { retranslate(); });
}

void AddUserDrawer::retranslate()
{
    setTitle(tr("Add a log-in"), tr("For your own party"));
    m_nameRow->setLabel(tr("Name"));
    m_loginRow->setLabel(tr("Login"));
    m_loginRow->setHint(tr("Without blanks; it cannot be changed later."));
    m_passwordRow->setLabel(tr("Password"));
    m_passwordRow->setHint(tr("Hand it over in person."));
    m_cancel->setText(tr("Cancel"));
    updateButton();
}

void AddUserDrawer::begin()
{
    m_key = Core::newKey();
    m_failure->setText({});
    for (QLineEdit *field : {m_name, m_login, static_cast<QLineEdit *>(m_password)})
        field->clear();
    open();
    m_name->setFocus();
}

void AddUserDrawer::updateButton()
{
    m_submit->setText(m_running ? tr("Adding…") : tr("Add"));
    m_submit->setEnabled(!m_running && !m_name->text().trimmed().isEmpty() && !m_login->text().trimmed().isEmpty() &&
                         !m_password->text().isEmpty());
}

void AddUserDrawer::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_running = true;
    m_failure->setText({});
    updateButton();
    parties::AddUser command;
    command.login = fromText(m_login->text());
    command.password = m_password->text().toStdString();
    command.userName = fromText(m_name->text());
    m_core.execute(this, command, m_key, [this](base::Result<parties::PartyRegistered> outcome) {
        m_running = false;
        m_key = Core::newKey();
        updateButton();
        if (!outcome)
            return refused(outcome.error());
        showToast(this, tr("%1 can sign in now").arg(m_name->text()));
        closeDrawer();
    });
}

void AddUserDrawer::refused(const base::Error &error)
{
    using base::ErrorCode;
    const std::string field = fieldOf(error);
    FormRow *row = error.code == ErrorCode::loginTaken || field == "login"            ? m_loginRow
                   : error.code == ErrorCode::passwordTooShort || field == "password" ? m_passwordRow
                   : field == "user_name" || field == "name"                          ? m_nameRow
                                                                                      : nullptr;
    if (row == nullptr)
        return m_failure->setText(tr("The log-in was not added"), words(error));
    row->setError(words(error));
    row->field()->setFocus();
}

} // namespace ui

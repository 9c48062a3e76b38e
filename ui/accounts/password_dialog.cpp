#include "ui/accounts/password_dialog.h"

#include "parties/parties_commands.h"
#include "ui/accounts/code_entry.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/form.h"
#include "ui/workspace/core.h"
#include "ui/workspace/words.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kPasswordDialogWidth = 420;

} // namespace

PasswordDialog::PasswordDialog(Core &core, QWidget *parent) : QDialog(parent), m_core(core), m_key(Core::newKey())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change the password"));
    m_failure = new Banner(Tone::danger);
    m_present = new PasswordEdit;
    m_present->setObjectName(QStringLiteral("presentPassword"));
    m_new = new PasswordEdit;
    m_new->setObjectName(QStringLiteral("newPassword"));
    m_repeat = new PasswordEdit;
    m_repeat->setObjectName(QStringLiteral("repeatedPassword"));
    m_presentRow = new FormRow(tr("Present password"), m_present);
    m_newRow = new FormRow(tr("New password"), m_new);
    m_newRow->setHint(m_core.isSample() ? tr("Of any length: this is sample data.") : tr("At least 12 characters."));
    m_repeatRow = new FormRow(tr("New password once more"), m_repeat);
    QLabel *whose = label(QString::fromStdString(m_core.session().userName + " · " + m_core.session().login),
                          LabelStyle::secondary);
    QLabel *effect =
        label(tr("You go on working here. Where else you are signed in, you sign in again with the new one."),
              LabelStyle::secondary);
    effect->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(label(tr("Change the password"), LabelStyle::section));
    column->addWidget(whose);
    column->addWidget(m_failure);
    for (FormRow *row : {m_presentRow, m_newRow, m_repeatRow}) {
        column->addWidget(row);
        connect(qobject_cast<QLineEdit *>(row->field()), &QLineEdit::textChanged, this, [row] { row->setError({}); });
    }
    column->addWidget(effect);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    m_cancel = button(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    m_submit = button({}, ButtonKind::primary);
    m_submit->setObjectName(QStringLiteral("passwordSubmit"));
    m_submit->setDefault(true); // Enter in any field
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    column->addLayout(buttons);
    setFixedWidth(kPasswordDialogWidth);
    layout()->setSizeConstraint(QLayout::SetMinimumSize);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &PasswordDialog::submit);
    connect(&m_core, &Core::signedOut, this, &QDialog::close);
    setRunning(false);
    m_present->setFocus();
}

void PasswordDialog::reject()
{
    if (!m_running || !m_core.isSignedIn())
        QDialog::reject();
}

void PasswordDialog::setRunning(bool running)
{
    m_running = running;
    m_submit->setText(running ? tr("Changing…") : tr("Change the password"));
    m_submit->setEnabled(!running);
    m_cancel->setEnabled(!running);
}

void PasswordDialog::complain(FormRow *row, const QString &error)
{
    row->setError(error);
    row->field()->setFocus();
    qobject_cast<QLineEdit *>(row->field())->selectAll();
}

void PasswordDialog::submit()
{
    if (m_running)
        return;
    m_failure->setText({});
    if (m_present->text().isEmpty())
        return complain(m_presentRow, tr("Enter the present password."));
    if (m_new->text().isEmpty())
        return complain(m_newRow, tr("Enter a new password."));
    if (m_repeat->text() != m_new->text())
        return complain(m_repeatRow, tr("The two passwords differ."));
    setRunning(true);
    const parties::ChangePassword command{m_present->text().toStdString(), m_new->text().toStdString()};
    m_core.changePassword(this, command, m_key, [this](const base::Result<> &outcome) {
        // After a failure of the machine nobody knows whether it was done: the same key asks for the one effect.
        if (outcome.ok() || outcome.error().code != base::ErrorCode::internal)
            m_key = Core::newKey();
        setRunning(false);
        if (!outcome.ok())
            return refused(outcome.error());
        if (parentWidget() != nullptr)
            showToast(parentWidget(), tr("Your password is changed."));
        accept();
    });
}

void PasswordDialog::refused(const base::Error &error)
{
    using base::ErrorCode;
    if (error.code == ErrorCode::passwordWrong || error.code == ErrorCode::signInLocked)
        return complain(m_presentRow, words(error));
    if (error.code == ErrorCode::passwordTooShort || error.code == ErrorCode::passwordUnchanged ||
        fieldOf(error) == "new_password")
        return complain(m_newRow, words(error));
    m_failure->setText(tr("The password was not changed"), words(error));
}

} // namespace ui

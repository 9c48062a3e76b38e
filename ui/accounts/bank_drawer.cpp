#include "ui/accounts/bank_drawer.h"

#include "ui/accounts/code_entry.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/form.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QLineEdit>

namespace ui {

BankDrawer::BankDrawer(Core &core, QWidget *parent) : Drawer(parent), m_core(core)
{
    m_failure = new Banner(Tone::danger);
    m_words = new Banner(Tone::info);
    m_account = new QLineEdit;
    m_account->setObjectName(QStringLiteral("bankAccount"));
    m_password = new PasswordEdit;
    m_password->setObjectName(QStringLiteral("bankPassword"));
    m_accountRow = new FormRow({}, m_account);
    m_passwordRow = new FormRow({}, m_password);
    body()->addWidget(m_failure);
    body()->addWidget(m_words);
    for (FormRow *row : {m_accountRow, m_passwordRow}) {
        body()->addWidget(row);
        auto *field = qobject_cast<QLineEdit *>(row->field());
        connect(field, &QLineEdit::textChanged, this, [this, row] {
            row->setError({});
            updateButton();
        });
        connect(field, &QLineEdit::returnPressed, this, &BankDrawer::submit);
    }
    body()->addStretch(1);
    m_cancel = button({});
    m_submit = button({}, ButtonKind::primary);
    m_submit->setObjectName(QStringLiteral("bankSubmit"));
    addFooterWidget(m_cancel);
    addFooterWidget(m_submit);
    connect(m_cancel, &QPushButton::clicked, this, &Drawer::closeDrawer);
    connect(m_submit, &QPushButton::clicked, this, &BankDrawer::submit);
    onLanguageChange(this, [this] { retranslate(); });
}

void BankDrawer::retranslate()
{
    setTitle(m_former.isEmpty() ? tr("Give a bank account") : tr("Change the bank account"), m_former);
    m_words->setText(tr("The platform confirms it first"),
                     tr("Until then nothing is paid out: no withdrawal, no closing of the account. What was asked for "
                        "before is paid to the account that it was asked for."));
    m_accountRow->setLabel(tr("Bank account"));
    m_accountRow->setHint(tr("Masked: bank, branch and the last four digits, such as 招商银行 **** 6411."));
    m_passwordRow->setLabel(tr("Your password"));
    m_passwordRow->setHint(tr("Asked for again because money depends on it."));
    m_cancel->setText(tr("Cancel"));
    updateButton();
}

void BankDrawer::begin(const QString &former)
{
    m_former = former;
    m_key = Core::newKey();
    m_failure->setText({});
    m_account->clear();
    m_password->clear();
    retranslate();
    open();
    m_account->setFocus();
}

void BankDrawer::updateButton()
{
    m_submit->setText(m_running ? tr("Sending…") : tr("Propose"));
    m_submit->setEnabled(!m_running && !m_account->text().trimmed().isEmpty() && !m_password->text().isEmpty());
}

void BankDrawer::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_running = true;
    m_failure->setText({});
    updateButton();
    accounts::ChangeBank command;
    command.bankAccount = fromText(m_account->text().trimmed());
    command.password = m_password->text().toStdString();
    m_core.execute(this, command, m_key, [this](base::Result<accounts::BankChangeOutcome> outcome) {
        m_running = false;
        m_key = Core::newKey();
        updateButton();
        if (!outcome)
            return refused(outcome.error());
        showToast(this, tr("Proposed. The platform confirms it."));
        closeDrawer();
    });
}

void BankDrawer::refused(const base::Error &error)
{
    using base::ErrorCode;
    const std::string field = fieldOf(error);
    FormRow *row = error.code == ErrorCode::passwordWrong || field == "password"              ? m_passwordRow
                   : error.code == ErrorCode::bankAccountUnchanged || field == "bank_account" ? m_accountRow
                                                                                              : nullptr;
    if (row == nullptr)
        return m_failure->setText(tr("The bank account was not proposed"), words(error));
    row->setError(words(error));
    row->field()->setFocus();
}

} // namespace ui

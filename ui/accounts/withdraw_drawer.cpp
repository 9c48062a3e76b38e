#include "ui/accounts/withdraw_drawer.h"

#include "accounts/account_commands.h"
#include "accounts/account_rules.h"
#include "ui/accounts/code_entry.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/form.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

namespace ui {

WithdrawDrawer::WithdrawDrawer(Core &core, QWidget *parent) : Drawer(parent), m_core(core)
{
    m_failure = new Banner(Tone::danger);
    m_amount = new MoneyEdit;
    m_amount->setObjectName(QStringLiteral("withdrawAmount"));
    m_all = button({}, ButtonKind::normal);
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_amount, 1);
    row->addWidget(m_all);
    fields->setFocusProxy(m_amount);
    m_amountRow = new FormRow({}, fields);
    m_bankLabel = label({}, LabelStyle::body);
    m_bankLabel->setWordWrap(true);
    m_bankRow = new FormRow({}, m_bankLabel);
    m_code = new CodeEntry(core, accounts::CodePurpose::withdrawal);
    body()->addWidget(m_failure);
    body()->addWidget(m_amountRow);
    body()->addWidget(m_bankRow);
    body()->addWidget(m_code);
    body()->addStretch(1);
    m_cancel = button({});
    m_submit = button({}, ButtonKind::primary);
    m_submit->setObjectName(QStringLiteral("withdrawSubmit"));
    addFooterWidget(m_cancel);
    addFooterWidget(m_submit);
    connect(m_all, &QPushButton::clicked, this, [this] { m_amount->setFen(m_withdrawable); });
    connect(m_cancel, &QPushButton::clicked, this, &Drawer::closeDrawer);
    connect(m_submit, &QPushButton::clicked, this, &WithdrawDrawer::submit);
    connect(m_code, &CodeEntry::submitted, this, &WithdrawDrawer::submit);
    connect(m_code, &CodeEntry::changed, this, &WithdrawDrawer::updateButton);
    connect(m_amount, &MoneyEdit::fenChanged, this, [this] {
        const auto fen = m_amount->fen();
        const bool tooMuch = fen && *fen > m_withdrawable;
        m_amountRow->setError(tooMuch ? tr("At most %1 can be withdrawn now").arg(format::money(m_withdrawable))
                                      : QString());
        setStyleProperty(*m_amount, "invalid", tooMuch);
        updateButton();
    });
    onLanguageChange(this, [this] { retranslate(); });
}

void WithdrawDrawer::retranslate()
{
    setTitle(tr("Withdraw"));
    m_amountRow->setLabel(tr("Amount (yuan)"));
    m_amount->setAccessibleName(tr("Amount (yuan)"));
    m_amountRow->setRemark(tr("%1 can be withdrawn").arg(format::money(m_withdrawable)));
    m_amountRow->setHint(tr("At most %1 at a time").arg(format::moneyPlain(accounts::kAmountLimit.fen)));
    m_all->setText(tr("All"));
    m_all->setAccessibleName(tr("Withdraw all"));
    m_bankRow->setLabel(tr("To the bank account"));
    m_bankLabel->setText(m_bank.isEmpty() ? tr("None is known: ask the platform to enter it") : m_bank);
    m_bankRow->setHint(tr("It cannot be paid to another account."));
    m_cancel->setText(tr("Cancel"));
    updateButton();
}

void WithdrawDrawer::begin()
{
    m_key = Core::newKey();
    m_failure->setText({});
    m_amount->setFen({});
    m_code->clear();
    open();
    m_amount->setFocus();
}

void WithdrawDrawer::setAccount(const accounts::AccountAnswer &account)
{
    m_withdrawable = account.withdrawable.fen;
    m_bank = toText(account.bankAccount);
    retranslate();
}

void WithdrawDrawer::updateButton()
{
    const auto fen = m_amount->fen();
    m_all->setEnabled(m_withdrawable > 0);
    m_submit->setEnabled(!m_running && fen && *fen > 0 && *fen <= m_withdrawable && m_code->isComplete() &&
                         !m_bank.isEmpty());
    m_submit->setText(m_running         ? tr("Requesting…")
                      : fen && *fen > 0 ? tr("Withdraw %1").arg(format::money(*fen))
                                        : tr("Withdraw"));
}

void WithdrawDrawer::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_running = true;
    m_failure->setText({});
    updateButton();
    m_core.execute(
        this, accounts::Withdraw{base::Money(*m_amount->fen()), m_code->code().toStdString()}, m_key,
        [this](base::Result<accounts::WithdrawalOutcome> outcome) {
            m_running = false;
            m_key = Core::newKey();
            updateButton();
            if (!outcome)
                return refused(outcome.error());
            showToast(this,
                      tr("%1 requested, %2 left").arg(toText(outcome->number), format::money(outcome->available.fen)));
            closeDrawer();
            Q_EMIT done();
        });
}

void WithdrawDrawer::refused(const base::Error &error)
{
    if (m_code->showRefusal(error))
        return;
    if (error.code == base::ErrorCode::insufficientFunds || fieldOf(error) == "amount_fen") {
        m_amountRow->setError(words(error));
        setStyleProperty(*m_amount, "invalid", true);
        m_amount->setFocus();
    } else {
        m_failure->setText(tr("The withdrawal was not requested"), words(error));
    }
}

} // namespace ui

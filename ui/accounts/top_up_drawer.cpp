#include "ui/accounts/top_up_drawer.h"

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

TopUpDrawer::TopUpDrawer(Core &core, QWidget *parent) : Drawer(parent), m_core(core)
{
    m_failure = new Banner(Tone::danger);
    m_how = label({}, LabelStyle::secondary);
    m_how->setWordWrap(true);
    m_amount = new MoneyEdit;
    m_amount->setObjectName(QStringLiteral("topUpAmount"));
    m_reference = new QLineEdit;
    m_reference->setObjectName(QStringLiteral("bankReference"));
    m_reference->setMaxLength(int(accounts::kReferenceLimit));
    m_amountRow = new FormRow({}, m_amount);
    m_referenceRow = new FormRow({}, m_reference);
    body()->addWidget(m_failure);
    body()->addWidget(m_how);
    body()->addWidget(m_amountRow);
    body()->addWidget(m_referenceRow);
    body()->addStretch(1);
    m_cancel = button({});
    m_submit = button({}, ButtonKind::primary);
    m_submit->setObjectName(QStringLiteral("topUpSubmit"));
    addFooterWidget(m_cancel);
    addFooterWidget(m_submit);
    connect(m_cancel, &QPushButton::clicked, this, &Drawer::closeDrawer);
    connect(m_submit, &QPushButton::clicked, this, &TopUpDrawer::submit);
    connect(m_reference, &QLineEdit::returnPressed, this, &TopUpDrawer::submit);
    connect(m_amount, &QLineEdit::returnPressed, this, [this] { m_reference->setFocus(); });
    connect(m_amount, &MoneyEdit::fenChanged, this, [this] {
        m_amountRow->setError({});
        updateButton();
    });
    connect(m_reference, &QLineEdit::textChanged, this, [this] {
        m_referenceRow->setError({});
        m_referenceRow->setRemark(
            QStringLiteral("%1 / %2").arg(m_reference->text().size()).arg(accounts::kReferenceLimit));
        updateButton();
    });
    onLanguageChange(this, [this] { retranslate(); });
}

void TopUpDrawer::retranslate()
{
    setTitle(tr("Top up"));
    m_how->setText(
        tr("Transfer the amount from your company's account to the platform first. Then enter it here with the "
           "reference that your bank's statement shows: it is available at once."));
    m_amountRow->setLabel(tr("Amount (yuan)"));
    m_amountRow->setHint(tr("From 0.01 to %1, two decimals").arg(format::moneyPlain(accounts::kAmountLimit.fen)));
    m_referenceRow->setLabel(tr("Bank reference"));
    m_referenceRow->setHint(tr("Each reference can be credited once."));
    m_cancel->setText(tr("Cancel"));
    updateButton();
}

void TopUpDrawer::begin()
{
    m_key = Core::newKey();
    m_failure->setText({});
    m_amount->setFen({});
    m_reference->clear();
    m_amountRow->setError({});
    m_referenceRow->setError({});
    open();
    m_amount->setFocus();
}

void TopUpDrawer::updateButton()
{
    const auto fen = m_amount->fen();
    m_submit->setEnabled(!m_running && fen && *fen > 0 && !m_reference->text().trimmed().isEmpty());
    m_submit->setText(m_running         ? tr("Crediting…")
                      : fen && *fen > 0 ? tr("Top up %1").arg(format::money(*fen))
                                        : tr("Top up"));
}

void TopUpDrawer::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_running = true;
    m_failure->setText({});
    updateButton();
    m_core.execute(
        this, accounts::TopUp{base::Money(*m_amount->fen()), fromText(m_reference->text())}, m_key,
        [this](base::Result<accounts::TopUpOutcome> outcome) {
            m_running = false;
            m_key = Core::newKey();
            updateButton();
            if (!outcome)
                return refused(outcome.error());
            showToast(
                this,
                tr("%1 credited, %2 available").arg(toText(outcome->number), format::money(outcome->available.fen)));
            closeDrawer();
            Q_EMIT done();
        });
}

void TopUpDrawer::refused(const base::Error &error)
{
    if (error.code == base::ErrorCode::bankReferenceUsed || fieldOf(error) == "bank_reference") {
        m_referenceRow->setError(words(error));
        m_reference->setFocus();
    } else if (fieldOf(error) == "amount_fen") {
        m_amountRow->setError(words(error));
        m_amount->setFocus();
    } else {
        m_failure->setText(tr("The top-up was not credited"), words(error));
    }
}

} // namespace ui

#include "ui/accounts/security_page.h"

#include "ui/accounts/account_words.h"
#include "ui/accounts/bank_drawer.h"
#include "ui/accounts/closing_wizard.h"
#include "ui/accounts/password_dialog.h"
#include "ui/accounts/users_card.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QAction>
#include <QStackedWidget>

namespace ui {

namespace {

constexpr int kSecuritySideWidth = 340;

} // namespace

SecurityPage::SecurityPage(Core &core, QWidget *parent) : Page(Body::fills, parent), m_core(core)
{
    m_views = new QStackedWidget;
    m_views->addWidget(buildOverview());
    m_wizard = new ClosingWizard(core);
    m_views->addWidget(m_wizard);
    body()->addWidget(m_views, 1);
    m_leave = button({});
    header()->addWidget(m_leave);
    m_closeAction = new QAction(this);
    connect(m_closeAction, &QAction::triggered, this, [this] { showWizard(true); });
    connect(m_close, &QPushButton::clicked, m_closeAction, &QAction::trigger);
    connect(m_leave, &QPushButton::clicked, this, [this] { showWizard(false); });
    connect(header(), &PageHeader::breadcrumbClicked, this, [this](const QString &id) {
        if (id == QLatin1String("account"))
            Q_EMIT navigateRequested(id, {});
        else
            showWizard(false);
    });
    connect(m_wizard, &ClosingWizard::navigateRequested, this, &Page::navigateRequested);
    connect(m_wizard, &ClosingWizard::remarkChanged, this, [this](const QString &remark) {
        m_wizardRemark = remark;
        showHeader();
    });
    connect(m_wizard, &ClosingWizard::progressChanged, this, [this] {
        if (isInWizard())
            Q_EMIT statusChanged(m_wizard->progress());
    });
    m_core.onChange(this, {base::Topic::accounts, base::Topic::closures, base::Topic::parties, base::Topic::users},
                    [this] { refresh(); });
    onLanguageChange(this, [this] { retranslate(); });
}

QWidget *SecurityPage::buildOverview()
{
    auto *view = new QWidget;
    auto *row = new QHBoxLayout(view);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::gap);
    m_users = new UsersCard(m_core);
    auto *left = new QVBoxLayout;
    left->addWidget(m_users);
    left->addStretch(1);
    row->addLayout(left, 1);
    auto *sideArea = new QWidget;
    sideArea->setFixedWidth(kSecuritySideWidth);
    auto *side = new QVBoxLayout(sideArea);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(size::gap);
    m_bankCard = new Card;
    m_bank = label({}, LabelStyle::section);
    m_bank->setWordWrap(true);
    m_bankWords = label({}, LabelStyle::secondary);
    m_bankWords->setWordWrap(true);
    m_bankCard->body()->addWidget(m_bank);
    m_bankCard->body()->addWidget(m_bankWords);
    m_bankState = new Badge;
    m_bankState->hide();
    m_bankCard->addHeaderWidget(m_bankState);
    m_changeBank = button({});
    m_changeBank->setObjectName(QStringLiteral("changeBank"));
    m_bankCard->body()->addWidget(m_changeBank, 0, Qt::AlignLeft);
    m_takeBack = button({});
    m_takeBack->setObjectName(QStringLiteral("takeBackBank"));
    m_takeBack->hide();
    m_bankCard->body()->addWidget(m_takeBack, 0, Qt::AlignLeft);
    connect(m_takeBack, &QPushButton::clicked, this, &SecurityPage::takeBack);
    m_passwordCard = new Card;
    m_passwordWords = label({}, LabelStyle::secondary);
    m_passwordWords->setWordWrap(true);
    m_changePassword = button({});
    m_changePassword->setObjectName(QStringLiteral("changePassword"));
    m_passwordCard->body()->addWidget(m_passwordWords);
    m_passwordCard->body()->addWidget(m_changePassword, 0, Qt::AlignLeft);
    connect(m_changePassword, &QPushButton::clicked, this, [this] { (new PasswordDialog(m_core, this))->open(); });
    m_closingCard = new Card;
    m_closingState = new Badge;
    m_closingState->hide();
    m_closingCard->addHeaderWidget(m_closingState);
    m_closingWords = label({}, LabelStyle::secondary);
    m_closingWords->setWordWrap(true);
    m_close = button({}, ButtonKind::dangerOutline);
    m_close->setObjectName(QStringLiteral("closeAccount"));
    m_closingCard->body()->addWidget(m_closingWords);
    m_closingCard->body()->addWidget(m_close, 0, Qt::AlignLeft);
    side->addWidget(m_bankCard);
    side->addWidget(m_passwordCard);
    side->addWidget(m_closingCard);
    side->addStretch(1);
    row->addWidget(sideArea);
    m_addUser = new AddUserDrawer(m_core);
    row->addWidget(m_addUser);
    m_bankDrawer = new BankDrawer(m_core);
    row->addWidget(m_bankDrawer);
    connect(m_changeBank, &QPushButton::clicked, this, [this, sideArea] {
        sideArea->hide();
        m_addUser->hide();
        m_bankDrawer->begin(m_account ? toText(m_account->bankAccount) : QString());
    });
    connect(m_bankDrawer, &Drawer::closed, this, [sideArea] { sideArea->show(); });
    connect(m_users, &UsersCard::addRequested, this, [this, sideArea] {
        sideArea->hide();
        m_bankDrawer->hide();
        m_addUser->begin();
    });
    connect(m_addUser, &Drawer::closed, this, [sideArea] { sideArea->show(); });
    return view;
}

bool SecurityPage::isInWizard() const
{
    return m_views->currentWidget() == m_wizard;
}

void SecurityPage::retranslate()
{
    m_bankCard->setTitle(tr("Bank account"));
    m_passwordCard->setTitle(tr("Your password"));
    m_passwordWords->setText(tr("You sign in with it, and it is asked for again when the bank account is changed. A "
                                "change ends your sessions in other windows."));
    m_changePassword->setText(tr("Change the password…"));
    m_closingCard->setTitle(tr("Close the account"));
    m_leave->setText(tr("Leave the wizard"));
    m_closeAction->setText(tr("Close the account…"));
    showHeader();
    showClosing();
}

void SecurityPage::showHeader()
{
    m_leave->setVisible(isInWizard());
    if (isInWizard()) {
        header()->setBreadcrumb({{QStringLiteral("account"), tr("Account")},
                                 {QStringLiteral("security"), tr("Security centre")},
                                 {QStringLiteral("closing"), tr("Close the account")}});
        header()->setTitle(tr("Close the account"));
        header()->setSubtitle(m_wizardRemark);
        return;
    }
    header()->setBreadcrumb({});
    header()->setTitle(tr("Security centre"));
    header()->setSubtitle(m_account ? toText(m_account->name) : QString());
}

void SecurityPage::showWizard(bool shown)
{
    m_views->setCurrentIndex(shown ? 1 : 0);
    showHeader();
    if (shown)
        m_wizard->refresh();
    Q_EMIT statusChanged(shown ? m_wizard->progress() : QString());
}

void SecurityPage::refresh()
{
    m_users->refresh();
    m_core.ask(this, m_latest, accounts::AccountQuery{}, [this](base::Result<accounts::AccountAnswer> answer) {
        if (!answer) {
            m_bankWords->setText(words(answer.error()));
            return;
        }
        m_account = *answer;
        showHeader();
        showClosing();
    });
    m_core.ask(this, m_latestBank, accounts::BankChangesQuery{},
               [this](base::Result<accounts::BankChangesAnswer> answer) {
                   if (!answer)
                       return;
                   m_bankChange = answer->rows.empty() ? std::nullopt : std::optional(answer->rows.front());
                   showBank();
               });
    m_core.ask(this, m_latestClosure, accounts::ClosureQuery{}, [this](base::Result<accounts::ClosureAnswer> answer) {
        if (!answer)
            return;
        m_closure = answer->closure;
        showClosing();
    });
    if (isInWizard())
        m_wizard->refresh();
}

void SecurityPage::showClosing()
{
    showBank();
    using accounts::ClosureState;
    const bool isOpen =
        m_closure && (m_closure->state == ClosureState::applied || m_closure->state == ClosureState::closed);
    m_closingState->set(isOpen ? words_of::closureState(m_closure->state) : QString(),
                        m_closure ? words_of::closureTone(m_closure->state) : Tone::neutral);
    m_close->setText(isOpen ? tr("Show where it stands") : tr("Close the account…"));
    m_closingWords->setText(
        tr("Everything must be settled first: orders, frozen money, disputes, withdrawals. What is left is "
           "refunded to your own bank account. The conditions are shown before anything happens."));
    const bool isActive = !m_account || m_account->status == "active";
    m_users->setAddingEnabled(isActive, isActive ? QString() : tr("Not possible: the account is being closed"));
}

void SecurityPage::showBank()
{
    using accounts::BankChangeState;
    const bool known = m_account && !m_account->bankAccount.empty();
    m_bank->setText(known ? toText(m_account->bankAccount) : tr("None is known"));
    m_changeBank->setText(known ? tr("Change the bank account…") : tr("Give a bank account…"));
    const bool waits = m_bankChange && m_bankChange->state == BankChangeState::waiting;
    const bool isActive = !m_account || m_account->status == "active";
    m_changeBank->setEnabled(isActive && !waits);
    m_takeBack->setText(tr("Take the change back"));
    m_takeBack->setVisible(waits);
    m_changeBank->setToolTip(waits      ? tr("A change waits for the platform")
                             : isActive ? QString()
                                        : tr("Not possible: the account is being closed"));
    QString said = known ? tr("Withdrawals and the refund of a closing go here and nowhere else. Only the last digits "
                              "are kept; the platform confirms every change.")
                         : tr("Nothing can be withdrawn before one is given and the platform has confirmed it.");
    QString state;
    Tone tone = Tone::neutral;
    if (m_bankChange) {
        const QString proposed = toText(m_bankChange->bankAccount);
        const QString when = format::dateTime(toLocal(m_bankChange->decidedAt.value_or(m_bankChange->proposedAt)));
        switch (m_bankChange->state) {
        case BankChangeState::waiting:
            state = tr("A change waits");
            tone = Tone::warning;
            said = tr("Change to %1, proposed by %2 at %3. Until the platform has confirmed it nothing is paid out.")
                       .arg(proposed, toText(m_bankChange->proposedBy), when);
            break;
        case BankChangeState::confirmed:
            state = tr("Confirmed");
            tone = Tone::success;
            said += QLatin1Char('\n') + tr("Confirmed by the platform at %1.").arg(when);
            break;
        case BankChangeState::withdrawn:
            said += QLatin1Char('\n') + tr("The change to %1 was taken back at %2.").arg(proposed, when);
            break;
        case BankChangeState::refused:
            state = tr("Change refused");
            tone = Tone::danger;
            said += QLatin1Char('\n') + tr("The change to %1 was refused at %2: %3")
                                            .arg(proposed, when, toText(m_bankChange->reason.value_or(std::string())));
            break;
        }
    }
    m_bankState->set(state, tone);
    m_bankState->setVisible(!state.isEmpty());
    m_bankWords->setText(said);
}

void SecurityPage::takeBack()
{
    if (!m_bankChange)
        return;
    m_takeBack->setEnabled(false);
    m_core.execute(this, accounts::WithdrawBank{m_bankChange->change, m_bankChange->revision}, Core::newKey(),
                   [this](const base::Result<accounts::BankChangeOutcome> &outcome) {
                       m_takeBack->setEnabled(true);
                       if (outcome.ok())
                           showToast(this, tr("Taken back. The bank account stays what it was."));
                       else
                           showToast(this, words(outcome.error()), Tone::danger);
                       refresh();
                   });
}

void SecurityPage::openAt(const QVariantMap &arguments)
{
    if (arguments.contains(QStringLiteral("closure")))
        showWizard(true);
    else if (arguments.contains(QStringLiteral("section")))
        showWizard(arguments.value(QStringLiteral("section")).toString() == QLatin1String("closing"));
    else // bank_change, user, penalty: their cards
        showWizard(false);
}

QJsonObject SecurityPage::saveState() const
{
    return {{QStringLiteral("closing"), isInWizard()}, {QStringLiteral("wizard"), m_wizard->saveState()}};
}

void SecurityPage::restoreState(const QJsonObject &state)
{
    m_wizard->restoreState(state.value(QStringLiteral("wizard")).toObject());
    showWizard(state.value(QStringLiteral("closing")).toBool());
}

QList<QAction *> SecurityPage::pageActions() const
{
    return {m_closeAction};
}

QString SecurityPage::helpText() const
{
    return tr("Where your money is paid to, your own password, who of your party can sign in, and how the account is "
              "closed. Closing goes step by step; each condition that is not met is shown with its figures and the way "
              "to settle it.");
}

} // namespace ui

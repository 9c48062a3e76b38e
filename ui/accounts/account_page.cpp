#include "ui/accounts/account_page.h"

#include "accounts/account_rules.h"
#include "ui/accounts/account_words.h"
#include "ui/accounts/balance_card.h"
#include "ui/accounts/head_card.h"
#include "ui/accounts/ledger_panel.h"
#include "ui/accounts/statement_card.h"
#include "ui/accounts/top_up_drawer.h"
#include "ui/accounts/withdraw_drawer.h"
#include "ui/accounts/withdrawals_panel.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/widgets/charts.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/shared/widgets/steps.h"
#include "ui/workspace/names.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QAction>
#include <QStackedWidget>

namespace ui {

namespace {

constexpr int kLinesOfCard = 3;
constexpr int kSideWidth = 280;
const QString kLedger = QStringLiteral("ledger");
const QString kWithdrawals = QStringLiteral("withdrawals");

enum Color { available, behind, payout };

QString shareWords(base::Money part, base::Money whole)
{
    return whole.isZero() ? format::missing : format::percent(double(part.fen) / double(whole.fen));
}

} // namespace

AccountPage::AccountPage(Core &core, QWidget *parent) : Page(Body::fills, parent), m_core(core)
{
    m_states = new QStackedWidget;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    column->addWidget(buildCards());
    column->addWidget(buildLower(), 1);
    m_state = new StateView;
    m_states->addWidget(m_state);
    m_states->addWidget(content);
    body()->addWidget(m_states, 1);
    connect(m_state, &StateView::actionClicked, this, &AccountPage::refresh);

    m_withdraw = button({});
    m_topUp = button({}, isBrand() ? ButtonKind::primary : ButtonKind::normal);
    setButtonKind(*m_withdraw, isBrand() ? ButtonKind::normal : ButtonKind::primary);
    m_topUp->setVisible(isBrand());
    header()->addWidget(m_withdraw);
    header()->addWidget(m_topUp);
    m_topUpAction = new QAction(this);
    m_withdrawAction = new QAction(this);
    m_exportAction = new QAction(this);
    connect(m_topUp, &QPushButton::clicked, m_topUpAction, &QAction::trigger);
    connect(m_withdraw, &QPushButton::clicked, m_withdrawAction, &QAction::trigger);
    connect(m_topUpAction, &QAction::triggered, this, [this] {
        m_topUpDrawer->begin();
        openDrawer(m_topUpDrawer);
    });
    connect(m_withdrawAction, &QAction::triggered, this, [this] {
        m_withdrawDrawer->begin();
        openDrawer(m_withdrawDrawer);
    });
    connect(m_exportAction, &QAction::triggered, m_ledger, &LedgerPanel::exportLines);
    m_core.onChange(this, {base::Topic::accounts, base::Topic::orders, base::Topic::closures, base::Topic::parties},
                    [this] { refresh(); });
    onLanguageChange(this, [this] { retranslate(); });
}

bool AccountPage::isBrand() const
{
    return m_core.role() == parties::Role::brand;
}

QWidget *AccountPage::buildCards()
{
    auto *cards = new QWidget;
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::gap);
    m_total = new QFrame;
    m_total->setProperty("card", true);
    auto *column = new QVBoxLayout(m_total);
    column->setContentsMargins(size::cardPadding, 10, size::cardPadding, 12);
    column->setSpacing(6);
    m_totalTitle = label({}, LabelStyle::secondary);
    m_totalTitle->setMinimumHeight(size::control);
    m_totalAmount = label({}, LabelStyle::kpi);
    m_totalAmount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_totalBar = new SplitBar;
    m_totalBar->setFixedHeight(8);
    m_totalLegend = new QVBoxLayout;
    m_totalLegend->setSpacing(2);
    column->addWidget(m_totalTitle);
    column->addWidget(m_totalAmount);
    column->addWidget(m_totalBar);
    column->addLayout(m_totalLegend);
    column->addStretch(1);
    row->addWidget(m_total, 4);
    m_available = new BalanceCard(available);
    m_behind = new BalanceCard(behind);
    m_payout = new BalanceCard(payout);
    row->addWidget(m_available, 6);
    row->addWidget(m_behind, 6);
    row->addWidget(m_payout, 6);
    cards->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    cards->setMinimumHeight(158);
    connect(m_available, &BalanceCard::linkClicked, this, [this] {
        showTab(kLedger);
        m_ledger->showThisMonth();
    });
    connect(m_behind, &BalanceCard::linkClicked, this, &AccountPage::listBehind);
    connect(m_behind, &BalanceCard::lineClicked, this, &AccountPage::openOrder);
    connect(m_payout, &BalanceCard::linkClicked, this, [this] { showTab(kWithdrawals); });
    return cards;
}

QWidget *AccountPage::buildLower()
{
    auto *lower = new QWidget;
    auto *row = new QHBoxLayout(lower);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    m_tabs = new TabStrip;
    left->addWidget(m_tabs);
    m_lists = new QStackedWidget;
    m_ledger = new LedgerPanel(m_core);
    m_withdrawals = new WithdrawalsPanel(m_core);
    m_lists->addWidget(m_ledger);
    m_lists->addWidget(m_withdrawals);
    left->addWidget(m_lists, 1);
    row->addLayout(left, 1);

    m_side = new QWidget;
    m_side->setFixedWidth(kSideWidth);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(size::gap);
    m_statements = new StatementCard(m_core);
    m_head = new HeadCard;
    side->addWidget(m_statements);
    side->addWidget(m_head);
    side->addStretch(1);
    row->addWidget(m_side);

    m_topUpDrawer = new TopUpDrawer(m_core);
    m_withdrawDrawer = new WithdrawDrawer(m_core);
    m_behindDrawer = new Drawer;
    for (Drawer *drawer :
         {static_cast<Drawer *>(m_topUpDrawer), static_cast<Drawer *>(m_withdrawDrawer), m_behindDrawer}) {
        row->addWidget(drawer);
        connect(drawer, &Drawer::closed, this, &AccountPage::sideChanged);
    }
    connect(m_head, &HeadCard::checkRequested, this, &AccountPage::refresh);
    connect(m_tabs, &TabStrip::chosen, this, &AccountPage::showTab);
    connect(m_statements, &StatementCard::monthChosen, this,
            [this](base::Timestamp from, base::Timestamp until, const QString &month) {
                showTab(kLedger);
                m_ledger->showMonth(from, until, month);
            });
    connect(m_ledger, &LedgerPanel::orderRequested, this, &AccountPage::openOrder);
    connect(m_ledger, &LedgerPanel::summaryChanged, this, &Page::statusChanged);
    connect(m_withdrawals, &WithdrawalsPanel::summaryChanged, this, &Page::statusChanged);
    connect(m_ledger, &LedgerPanel::answered, m_head, &HeadCard::present);
    connect(m_withdrawals, &WithdrawalsPanel::answered, this,
            [this](const std::optional<accounts::WithdrawalView> &pending, int count, int total) {
                m_pending = pending;
                m_pendingCount = count;
                m_withdrawalCount = total;
                m_tabs->setCount(kWithdrawals, total);
                showPayout();
            });
    return lower;
}

void AccountPage::retranslate()
{
    header()->setTitle(tr("Balance and ledger"));
    m_topUp->setText(tr("Top up"));
    m_withdraw->setText(tr("Withdraw"));
    m_topUpAction->setText(tr("Top up…"));
    m_withdrawAction->setText(tr("Withdraw…"));
    m_exportAction->setText(tr("Export ledger lines…"));
    m_totalTitle->setText(tr("Total of the account"));
    m_available->setTitle(isBrand() ? tr("Available") : tr("Withdrawable"));
    m_available->setLink(tr("Lines of this month"));
    m_behind->setTitle(isBrand() ? tr("Frozen") : tr("To be settled"));
    m_payout->setTitle(tr("Being paid out"));
    const QString tab = m_tabs->current();
    m_tabs->setSegments({{kLedger, tr("Ledger lines")}, {kWithdrawals, tr("Withdrawals"), m_withdrawalCount}});
    if (!tab.isEmpty())
        m_tabs->setCurrent(tab);
    m_tabs->setAccessibleName(tr("Lists of the account"));
    if (m_account)
        present(*m_account);
    else
        m_state->showLoading(tr("Reading the account…"));
}

void AccountPage::refresh()
{
    if (!m_account)
        m_state->showLoading(tr("Reading the account…"));
    m_core.ask(this, m_latest, accounts::AccountQuery{}, [this](base::Result<accounts::AccountAnswer> answer) {
        if (!answer) {
            m_account.reset();
            m_states->setCurrentIndex(0);
            return m_state->showMessage(QStringLiteral("error"), Tone::danger, tr("The account cannot be shown"),
                                        words(answer.error()), tr("Try again"));
        }
        present(*answer);
        if (const auto kind = accounts::moneyKindOf(answer->kind)) {
            QList<ledger::AccountKind> kinds{*kind};
            for (const accounts::BalanceView &balance : answer->balances)
                if (balance.kind != *kind)
                    kinds << balance.kind;
            m_ledger->setAccounts(kinds, answer->monthFrom);
            m_statements->load(*kind, answer->monthFrom);
        }
        m_ledger->refresh();
        m_withdrawals->refresh();
    });
}

void AccountPage::present(const accounts::AccountAnswer &account)
{
    m_account = account;
    m_states->setCurrentIndex(1);
    const QDateTime at = toLocal(account.at);
    header()->setSubtitle(tr("%1 · as of %2").arg(toText(account.name), format::dateTime(at, at)));
    const bool isActive = account.status == "active";
    const QString why = isActive ? QString() : tr("Not possible: the account is being closed");
    m_topUpAction->setEnabled(isActive);
    m_topUp->setEnabled(isActive);
    m_topUp->setToolTip(why);
    const bool canWithdraw = account.withdrawable.isPositive();
    m_withdrawAction->setEnabled(canWithdraw);
    m_withdraw->setEnabled(canWithdraw);
    m_withdraw->setToolTip(!isActive ? why : canWithdraw ? QString() : tr("Nothing can be withdrawn"));
    m_withdrawDrawer->setAccount(account);
    showTotal(account);
    showAvailable(account);
    showBehind(account);
    showPayout();
}

void AccountPage::showTotal(const accounts::AccountAnswer &account)
{
    m_totalAmount->setText(format::money(account.total.fen));
    m_total->setAccessibleName(m_totalTitle->text());
    m_total->setAccessibleDescription(m_totalAmount->text());
    struct Part
    {
        QString name;
        base::Money amount;
        int color;
    };
    QList<Part> parts{{isBrand() ? tr("Available") : tr("Withdrawable"), account.available, available}};
    if (isBrand())
        parts << Part{tr("Frozen"), account.frozen, behind};
    parts << Part{tr("Being paid out"), account.pendingPayout, payout};
    QList<SplitPart> bar;
    clearLayout(*m_totalLegend);
    for (const Part &part : parts) {
        if (part.amount.isPositive())
            bar << SplitPart{part.name, double(part.amount.fen), part.color};
        auto *row = new QHBoxLayout;
        row->setSpacing(7);
        row->addWidget(new ColorSquare(part.color));
        row->addWidget(new ElidedLabel(part.name), 1);
        row->addWidget(new ElidedLabel(shareWords(part.amount, account.total), Tone::neutral, Qt::AlignRight));
        m_totalLegend->addLayout(row);
    }
    m_totalBar->setParts(bar, [](double fen) { return format::money(qint64(fen)); });
    m_totalBar->setAccessibleName(tr("Parts of the account"));
}

void AccountPage::showAvailable(const accounts::AccountAnswer &account)
{
    m_available->setAmount(account.available.fen);
    const accounts::PeriodView month = account.month.value_or(accounts::PeriodView());
    m_available->setLines({{tr("At the beginning of %1").arg(monthName(account.monthFrom)),
                            format::moneyPlain(month.opening.fen),
                            Tone::neutral,
                            {}},
                           {tr("In this month"), format::moneySigned(month.in.fen), Tone::success, {}},
                           {tr("Out this month"), format::moneySigned(-month.out.fen), Tone::neutral, {}}});
}

void AccountPage::showBehind(const accounts::AccountAnswer &account)
{
    const std::vector<accounts::OrderAmount> &orders = isBrand() ? account.holds : account.receivables;
    m_behind->setAmount(isBrand() ? account.frozen.fen : account.receivable.fen);
    m_behind->setLink(orders.empty() ? QString() : tr("All %1 orders").arg(orders.size()));
    QList<BalanceCard::Line> lines;
    for (const accounts::OrderAmount &order : orders) {
        if (lines.size() == kLinesOfCard)
            break;
        const QString state = order.disputed ? tr("Disputed") : names::orderState(order.state);
        lines << BalanceCard::Line{toText(order.creatorName) + QStringLiteral(" · ") + state,
                                   format::moneyPlain(order.amount.fen), Tone::neutral, toText(order.order)};
    }
    if (lines.isEmpty())
        lines << BalanceCard::Line{isBrand() ? tr("Nothing is frozen: no paid order is running.")
                                             : tr("No running order will be settled to you."),
                                   {},
                                   Tone::neutral,
                                   {}};
    m_behind->setLines(lines);
}

void AccountPage::showPayout()
{
    if (!m_account)
        return;
    m_payout->setAmount(m_account->pendingPayout.fen);
    m_payout->setLink(m_pendingCount > 0 ? tr("Show %1").arg(m_pendingCount) : QString());
    for (StepStrip *old : m_payout->findChildren<StepStrip *>()) {
        old->hide();
        old->deleteLater();
    }
    if (!m_pending) {
        m_payout->setLines(
            {{m_account->pendingPayout.isZero() ? tr("Nothing is on its way to your bank.")
                                                : tr("The refund of the closing is on its way."),
              {},
              Tone::neutral,
              {}},
             {m_account->bankAccount.empty() ? tr("No bank account is known") : toText(m_account->bankAccount),
              {},
              Tone::neutral,
              {}}});
        return;
    }
    m_payout->setLines({{toText(m_pending->bankAccount),
                         format::dateTime(toLocal(m_pending->requestedAt), toLocal(m_account->at)),
                         Tone::neutral,
                         {}}});
    auto *steps = new StepStrip(false);
    steps->setSteps({{tr("Requested"), {}, StepState::done},
                     {tr("Paying out"), {}, StepState::current},
                     {tr("Arrived"), {}, StepState::waiting}});
    steps->setFixedHeight(44);
    m_payout->body()->insertWidget(m_payout->body()->count() - 1, steps);
}

void AccountPage::listBehind()
{
    if (!m_account)
        return;
    clearLayout(*m_behindDrawer->body());
    const std::vector<accounts::OrderAmount> &orders = isBrand() ? m_account->holds : m_account->receivables;
    m_behindDrawer->setTitle(isBrand() ? tr("What is frozen") : tr("What will be settled"),
                             tr("%1 orders · %2")
                                 .arg(orders.size())
                                 .arg(format::money(isBrand() ? m_account->frozen.fen : m_account->receivable.fen)));
    for (const accounts::OrderAmount &order : orders) {
        auto *row = new QHBoxLayout;
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        QPushButton *link = button(toText(order.creatorName), ButtonKind::link);
        link->setAccessibleName(tr("Open order %1").arg(toText(order.number)));
        connect(link, &QPushButton::clicked, this, [this, id = toText(order.order)] { openOrder(id); });
        words->addWidget(link, 0, Qt::AlignLeft);
        words->addWidget(label(toText(order.number), LabelStyle::secondary));
        row->addLayout(words, 1);
        auto *right = new QVBoxLayout;
        right->setSpacing(2);
        right->addWidget(label(format::money(order.amount.fen), LabelStyle::bold), 0, Qt::AlignRight);
        right->addWidget(new Badge(order.disputed ? tr("Disputed") : names::orderState(order.state),
                                   order.disputed ? Tone::danger : Tone::info),
                         0, Qt::AlignRight);
        row->addLayout(right);
        m_behindDrawer->body()->addLayout(row);
        m_behindDrawer->body()->addWidget(rule());
    }
    m_behindDrawer->body()->addStretch(1);
    m_behindDrawer->open();
    openDrawer(m_behindDrawer);
}

void AccountPage::openDrawer(QWidget *drawer)
{
    for (Drawer *one : {static_cast<Drawer *>(m_topUpDrawer), static_cast<Drawer *>(m_withdrawDrawer), m_behindDrawer})
        if (one != drawer)
            one->closeDrawer();
    sideChanged();
}

void AccountPage::sideChanged()
{
    m_side->setVisible(m_topUpDrawer->isHidden() && m_withdrawDrawer->isHidden() && m_behindDrawer->isHidden());
}

void AccountPage::showTab(const QString &id)
{
    m_tabs->setCurrent(id);
    m_lists->setCurrentIndex(id == kWithdrawals ? 1 : 0);
}

void AccountPage::openOrder(const QString &id)
{
    Q_EMIT navigateRequested(QStringLiteral("orders"), {{QStringLiteral("order"), id}});
}

void AccountPage::openAt(const QVariantMap &arguments)
{
    const QString section = arguments.value(QStringLiteral("section")).toString();
    if (arguments.contains(QStringLiteral("closure")))
        Q_EMIT navigateRequested(QStringLiteral("security"), {{QStringLiteral("section"), QStringLiteral("closing")}});
    else if (section == QLatin1String("security"))
        Q_EMIT navigateRequested(section, {});
    else if (section == kWithdrawals || arguments.contains(QStringLiteral("withdrawal")))
        showTab(kWithdrawals);
    else if (section == QLatin1String("top_up") && isBrand())
        m_topUpAction->trigger();
    else if (section == QLatin1String("withdraw"))
        m_withdrawAction->trigger();
}

QJsonObject AccountPage::saveState() const
{
    return {{QStringLiteral("tab"), m_tabs->current()},
            {QStringLiteral("ledger"), m_ledger->saveLayout()},
            {QStringLiteral("withdrawals"), m_withdrawals->saveLayout()}};
}

void AccountPage::restoreState(const QJsonObject &state)
{
    showTab(state.value(QStringLiteral("tab")).toString(kLedger));
    m_ledger->restoreLayout(state.value(QStringLiteral("ledger")).toObject());
    m_withdrawals->restoreLayout(state.value(QStringLiteral("withdrawals")).toObject());
}

QList<QAction *> AccountPage::pageActions() const
{
    return isBrand() ? QList<QAction *>{m_topUpAction, m_withdrawAction, m_exportAction}
                     : QList<QAction *>{m_withdrawAction, m_exportAction};
}

QString AccountPage::helpText() const
{
    return tr(
        "What the account holds and what lies behind each figure. Every change of a balance is one line of the ledger "
        "and can never be changed; opening + in − out = closing is shown at its foot. A month's statement is exported "
        "at the right. Withdrawals go to your own bank account only and need a code.");
}

} // namespace ui

#include "ui/accounts/review/confirmations_page.h"

#include "accounts/account_commands.h"
#include "parties/parties_commands.h"
#include "ui/insight/insight_words.h"
#include "ui/orders/order_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/approval_steps.h"
#include "ui/shared/widgets/card_list.h"
#include "ui/shared/widgets/decision_bar.h"
#include "ui/shared/widgets/fact_grid.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

namespace ui {

using accounts::BankChangeState;

namespace {

struct ConfirmationsReading
{
    accounts::BankChangesAnswer banks;
    parties::UsersAnswer users;
};

} // namespace

ConfirmationsPage::ConfirmationsPage(Core &core, QWidget *parent) : Page(Body::fills, parent), m_core(core)
{
    build();
    connect(m_list, &CardList::chosen, this, [this] {
        m_decisions->closeForm();
        showChosen();
    });
    connect(m_decisions, &DecisionBar::begun, this, [this] { m_key = Core::newKey(); });
    connect(m_decisions, &DecisionBar::decided, this, &ConfirmationsPage::decide);
    connect(m_state, &StateView::actionClicked, this, &ConfirmationsPage::refresh);
    core.onChange(this, {base::Topic::accounts, base::Topic::users}, [this] { refresh(); });
    onLanguageChange(this, [this] { retranslate(); });
}

void ConfirmationsPage::build()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(size::gap);
    auto *listCard = new Card;
    listCard->setFixedWidth(300);
    listCard->setFlush(true);
    m_listTitle = label({}, LabelStyle::secondary);
    m_listTitle->setContentsMargins(18, 12, 12, 4);
    listCard->body()->addWidget(m_listTitle);
    m_list = new CardList;
    listCard->body()->addWidget(m_list, 1);
    row->addWidget(listCard);
    m_state = new StateView;
    row->addWidget(m_state, 1);

    m_case = new QWidget;
    auto *column = new QVBoxLayout(m_case);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    auto *head = new Card;
    m_title = label({}, LabelStyle::section);
    m_subtitle = label({}, LabelStyle::secondary);
    head->body()->setSpacing(6);
    head->body()->addWidget(m_title);
    head->body()->addWidget(m_subtitle);
    m_facts = new FactGrid(2);
    head->body()->addWidget(m_facts);
    column->addWidget(head);
    m_stepCard = new Card;
    m_stepCard->setTitle({});
    m_steps = new ApprovalSteps;
    m_stepCard->body()->addWidget(m_steps);
    column->addWidget(m_stepCard);
    column->addStretch(1);
    m_decisions = new DecisionBar(this);
    column->addWidget(m_decisions);
    row->addWidget(m_case, 1);
    body()->addLayout(row, 1);
    m_case->hide();
}

void ConfirmationsPage::retranslate()
{
    header()->setTitle(tr("Confirmations"));
    header()->setSubtitle(tr("Bank accounts and operators' log-ins · who proposes cannot confirm"));
    m_list->setAccessibleName(tr("What waits to be confirmed"));
    m_stepCard->setTitle(tr("Two persons"));
    if (m_read)
        showList();
    else
        m_state->showLoading(tr("Loading…"));
}

void ConfirmationsPage::refresh()
{
    m_core.run(
        this, m_latest,
        [session = m_core.session()](workspace::Workspace &workspace) -> base::Result<ConfirmationsReading> {
            auto banks = workspace.ask(session, accounts::BankChangesQuery{});
            if (!banks.ok())
                return banks.error();
            auto users = workspace.ask(session, parties::UsersQuery{});
            if (!users.ok())
                return users.error();
            return ConfirmationsReading{std::move(*banks), std::move(*users)};
        },
        [this](base::Result<ConfirmationsReading> reading) {
            if (!reading.ok()) {
                m_read = false;
                m_case->hide();
                m_state->showMessage(QStringLiteral("warning"), Tone::danger, tr("This could not be read"),
                                     words(reading.error()), tr("Try again"));
                m_state->show();
                return;
            }
            m_read = true;
            m_banks = std::move(reading->banks.rows);
            m_users.clear();
            for (parties::UserView &one : reading->users.rows)
                if (one.waits)
                    m_users.push_back(std::move(one));
            showList();
        });
}

void ConfirmationsPage::showList()
{
    QList<CardItem> items;
    const auto heading = [&items](const QString &title) {
        CardItem item;
        item.heading = true;
        item.title = title;
        items << item;
    };
    int waiting = int(m_users.size());
    if (!m_users.empty())
        heading(tr("Log-ins of the platform"));
    for (const parties::UserView &one : m_users) {
        CardItem item;
        item.id = QStringLiteral("u") + toText(one.user);
        item.title = toText(one.name);
        item.left = toText(one.login);
        item.footIcon = QStringLiteral("key");
        item.foot = one.addedByReader ? tr("awaits another operator") : tr("awaits your confirmation");
        item.footTone = one.addedByReader ? Tone::neutral : Tone::accent;
        items << item;
    }
    const auto addBanks = [&](bool open) {
        bool first = true;
        for (const accounts::BankChangeView &one : m_banks) {
            if ((one.state == BankChangeState::waiting) != open)
                continue;
            if (std::exchange(first, false))
                heading(open ? tr("Bank accounts") : tr("Decided bank accounts"));
            CardItem item;
            item.id = QStringLiteral("b") + toText(one.change);
            item.title = toText(one.partyName);
            item.left = toText(one.bankAccount);
            item.footIcon = QStringLiteral("bank");
            item.foot = one.awaitsAnother                         ? tr("awaits another operator")
                        : open                                    ? tr("awaits your confirmation")
                        : one.state == BankChangeState::confirmed ? tr("confirmed")
                        : one.state == BankChangeState::withdrawn ? tr("taken back")
                                                                  : tr("refused");
            item.footTone = one.awaitsAnother                         ? Tone::neutral
                            : open                                    ? Tone::accent
                            : one.state == BankChangeState::confirmed ? Tone::success
                            : one.state == BankChangeState::withdrawn ? Tone::neutral
                                                                      : Tone::danger;
            item.footRight = whenWords(one.decidedAt.value_or(one.proposedAt));
            items << item;
            waiting += open ? 1 : 0;
        }
    };
    addBanks(true);
    addBanks(false);
    {
        const QSignalBlocker quiet(m_list);
        m_list->setItems(items);
        if (!m_wanted.isEmpty() && m_list->setCurrentId(m_wanted))
            m_wanted.clear();
    }
    m_listTitle->setText(tr("%1 to confirm").arg(waiting));
    Q_EMIT statusChanged(m_listTitle->text());
    showChosen();
}

const accounts::BankChangeView *ConfirmationsPage::bank() const
{
    for (const accounts::BankChangeView &one : m_banks)
        if (QStringLiteral("b") + toText(one.change) == m_list->currentId())
            return &one;
    return nullptr;
}

const parties::UserView *ConfirmationsPage::user() const
{
    for (const parties::UserView &one : m_users)
        if (QStringLiteral("u") + toText(one.user) == m_list->currentId())
            return &one;
    return nullptr;
}

void ConfirmationsPage::showChosen()
{
    // A reading may have put another case in the place of the one whose form is open.
    if (std::exchange(m_shownId, m_list->currentId()) != m_list->currentId())
        m_decisions->closeForm();
    const accounts::BankChangeView *change = bank();
    const parties::UserView *who = user();
    const bool something = change != nullptr || who != nullptr;
    m_case->setVisible(something);
    m_state->setVisible(!something);
    if (change != nullptr)
        showBank(*change);
    else if (who != nullptr)
        showUser(*who);
    else
        m_state->showMessage(QStringLiteral("success"), Tone::success, tr("Nothing waits"),
                             tr("Bank accounts that parties propose, and log-ins that another operator made for the "
                                "platform, appear here."));
}

void ConfirmationsPage::showBank(const accounts::BankChangeView &change)
{
    const bool open = change.state == BankChangeState::waiting;
    m_title->setText(toText(change.partyName));
    m_subtitle->setText(tr("%1 · change of the bank account").arg(words_of::partyKind(change.partyKind)));
    m_facts->setFacts({{tr("So far"), change.former ? toText(*change.former) : tr("none")},
                       {tr("From now on"), toText(change.bankAccount), Tone::accent},
                       {tr("Proposed by"), toText(change.proposedBy)},
                       {tr("Proposed"), fullWhen(change.proposedAt)},
                       {tr("Decided by"), change.decidedBy ? toText(*change.decidedBy) : format::missing},
                       {tr("Reason"), change.reason ? toText(*change.reason) : format::missing}});
    const bool refusedIt = change.state == BankChangeState::refused || change.state == BankChangeState::withdrawn;
    m_steps->setSteps(
        {{tr("The party"), tr("proposes it with the password"), whenWords(change.proposedAt), StepState::done},
         {tr("An operator"), tr("checks it with the party and confirms or refuses"),
          open ? tr("now") : whenWords(change.decidedAt),
          open        ? StepState::current
          : refusedIt ? StepState::failed
                      : StepState::done}});
    m_decisions->setVisible(open);
    if (!open)
        return m_decisions->setDecisions({});
    m_decisions->setState(change.awaitsAnother ? Tone::warning : Tone::info,
                          change.awaitsAnother ? tr("Waits for another operator") : tr("Waits for you"),
                          tr("Nothing is paid out to this party before it is decided."));
    setDecisions(change.awaitsAnother
                     ? tr("You made the log-in of the proposer, or of who made it: another operator must decide.")
                     : QString(),
                 tr("Confirm the account"),
                 tr("From now on %1 is paid to %2.").arg(toText(change.partyName), toText(change.bankAccount)));
}

void ConfirmationsPage::showUser(const parties::UserView &who)
{
    m_title->setText(toText(who.name));
    m_subtitle->setText(tr("Log-in of the platform"));
    m_facts->setFacts({{tr("Log-in"), toText(who.login)},
                       {tr("Made by"), who.addedBy ? toText(*who.addedBy) : format::missing},
                       {tr("Made"), fullWhen(who.createdAt)},
                       {tr("May act"), tr("not before it is confirmed"), Tone::warning}});
    m_steps->setSteps({{tr("First operator"), tr("makes the log-in"), whenWords(who.createdAt), StepState::done},
                       {tr("Second operator"), tr("knows the person and confirms"), tr("now"), StepState::current}});
    m_decisions->setVisible(true);
    m_decisions->setState(who.addedByReader ? Tone::warning : Tone::info,
                          who.addedByReader ? tr("Waits for another operator") : tr("Waits for you"),
                          tr("Else one person could be both of two."));
    setDecisions(who.addedByReader ? tr("You made it: another operator must confirm.") : QString(),
                 tr("Confirm the log-in"), tr("%1 can then act as an operator.").arg(toText(who.name)));
}

void ConfirmationsPage::setDecisions(const QString &why, const QString &confirm, const QString &question)
{
    Decision no;
    no.id = QStringLiteral("refuse");
    no.text = tr("Refuse");
    no.kind = ButtonKind::dangerOutline;
    no.key = QStringLiteral("R");
    no.fields = {{QStringLiteral("reason"), tr("Reason, which the proposer reads"), DecisionField::Kind::text, true,
                  kReasonLimit}};
    no.question = tr("Everything stays as it was.");
    no.confirm = tr("Refuse");
    Decision yes;
    yes.id = QStringLiteral("accept");
    yes.text = confirm;
    yes.kind = ButtonKind::primary;
    yes.key = QStringLiteral("A");
    yes.question = question;
    yes.confirm = confirm;
    yes.whyNot = why;
    if (m_list->currentId().startsWith(QLatin1Char('b')))
        no.whyNot = why; // a log-in may be refused by who made it: that takes it back
    m_decisions->setDecisions({no, yes});
}

void ConfirmationsPage::decide(const QString &id, const QVariantMap &values)
{
    const bool yes = id == QLatin1String("accept");
    const std::string reason = values.value(QStringLiteral("reason")).toString().toStdString();
    const auto give = [this](const auto &command, const QString &done) {
        using Command = std::decay_t<decltype(command)>;
        m_decisions->setBusy(true);
        m_core.execute(this, command, m_key, [this, done](const base::Result<typename Command::Outcome> &outcome) {
            answered(outcome.ok() ? std::nullopt : std::optional(outcome.error()), done);
        });
    };
    if (const accounts::BankChangeView *change = bank()) {
        if (yes)
            give(accounts::ConfirmBank{change->change, change->revision}, tr("Confirmed. Money is paid there now."));
        else
            give(accounts::RefuseBank{change->change, reason, change->revision}, tr("Refused."));
    } else if (const parties::UserView *who = user()) {
        if (yes)
            give(parties::ConfirmUser{who->user}, tr("Confirmed. The log-in may act."));
        else
            give(parties::RefuseUser{who->user, reason}, tr("Refused."));
    }
}

void ConfirmationsPage::answered(const std::optional<base::Error> &refusal, const QString &done)
{
    m_decisions->setBusy(false);
    if (!refusal) {
        m_decisions->closeForm();
        showToast(this, done);
    } else {
        m_decisions->setError(words(*refusal));
        showToast(this, words(*refusal), Tone::danger); // the case, and its form, may be gone with the next reading
        m_key = Core::newKey();
    }
    refresh();
}

void ConfirmationsPage::openAt(const QVariantMap &arguments)
{
    const QString change = arguments.value(QStringLiteral("bank_change")).toString();
    const QString who = arguments.value(QStringLiteral("user")).toString();
    m_wanted = !change.isEmpty() ? QStringLiteral("b") + change
               : !who.isEmpty()  ? QStringLiteral("u") + who
                                 : QString();
    if (m_read)
        showList();
}

QJsonObject ConfirmationsPage::saveState() const
{
    return {{QStringLiteral("chosen"), m_list->currentId()}};
}

void ConfirmationsPage::restoreState(const QJsonObject &state)
{
    m_wanted = state.value(QStringLiteral("chosen")).toString();
}

QString ConfirmationsPage::helpText() const
{
    return tr("What needs a second person beside orders and money: the bank account of a party, which its own user "
              "proposes, and a log-in of the platform, which another operator made. Ask the party before you confirm "
              "an account.");
}

} // namespace ui

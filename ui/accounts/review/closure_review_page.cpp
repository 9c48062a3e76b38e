#include "ui/accounts/review/closure_review_page.h"

#include "accounts/account_rules.h"
#include "ui/accounts/review/review_words.h"
#include "ui/insight/insight_words.h"
#include "ui/orders/order_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/approval_steps.h"
#include "ui/shared/widgets/card_list.h"
#include "ui/shared/widgets/checklist.h"
#include "ui/shared/widgets/decision_bar.h"
#include "ui/shared/widgets/fact_grid.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/workspace/words.h"

#include <QShortcut>

#include <algorithm>

namespace ui {

namespace {

bool allows(const accounts::ClosureView &view, const char *command)
{
    return std::find(view.actions.begin(), view.actions.end(), command) != view.actions.end();
}

} // namespace

ClosureReviewPage::ClosureReviewPage(Core &core, QWidget *parent) : Page(Body::fills, parent), m_core(core)
{
    build();
    connect(m_filter, &ChoiceStrip::chosen, this, [this] { showList(); });
    connect(m_list, &CardList::chosen, this, [this] {
        m_decisions->closeForm();
        openCase();
    });
    connect(m_decisions, &DecisionBar::begun, this, [this] { m_key = Core::newKey(); });
    connect(m_decisions, &DecisionBar::decided, this, &ClosureReviewPage::decide);
    connect(m_again, &QPushButton::clicked, this, &ClosureReviewPage::refresh);
    connect(m_state, &StateView::actionClicked, this, &ClosureReviewPage::refresh);
    connect(m_conditions, &Checklist::linkClicked, this, &ClosureReviewPage::openCondition);
    for (const auto &[key, by] : {std::pair(Qt::Key_J, 1), std::pair(Qt::Key_K, -1)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_list, [this, by = by] { m_list->step(by); });
    }
    core.onChange(this, {base::Topic::closures, base::Topic::orders, base::Topic::accounts}, [this] { refresh(); });
    onLanguageChange(this, [this] { retranslate(); });
}

void ClosureReviewPage::refresh()
{
    m_core.run(
        this, m_latest,
        [session = m_core.session()](workspace::Workspace &workspace) -> base::Result<Reading> {
            auto answer = workspace.ask(session, accounts::ClosuresQuery{});
            if (!answer.ok())
                return answer.error();
            return Reading{std::move(*answer), workspace.now()};
        },
        [this](base::Result<Reading> reading) {
            if (!reading.ok()) {
                m_reading.reset();
                m_case->hide();
                m_side->hide();
                m_state->showMessage(QStringLiteral("warning"), Tone::danger, tr("The closures could not be read"),
                                     words(reading.error()), tr("Try again"));
                m_state->show();
                return;
            }
            m_reading = std::move(*reading);
            showList();
            openCase();
        });
}

void ClosureReviewPage::showList()
{
    if (!m_reading)
        return;
    const auto &closures = m_reading->answer.closures;
    const auto isOpen = [](const accounts::ClosureView &view) {
        return view.state == accounts::ClosureState::applied || view.state == accounts::ClosureState::closed;
    };
    const auto open = int(std::count_if(closures.begin(), closures.end(), isOpen));
    m_filter->setCount(QStringLiteral("open"), open);
    m_filter->setCount(QStringLiteral("done"), int(closures.size()) - open);
    base::Money sum;
    QList<CardItem> items;
    bool paidHeading = false;
    bool doneHeading = false;
    const auto heading = [&](const QString &title) {
        CardItem item;
        item.heading = true;
        item.title = title;
        items << item;
    };
    for (const accounts::ClosureView &view : closures) {
        if (isOpen(view) ? m_filter->current() == QLatin1String("done")
                         : m_filter->current() == QLatin1String("open") && toText(view.closure) != m_wanted)
            continue;
        CardItem item;
        item.id = toText(view.closure);
        item.title = toText(view.partyName);
        item.badge = review_words::closureState(view.state);
        item.badgeTone = review_words::closureTone(view.state);
        item.left = words_of::partyKind(view.partyKind);
        item.right = format::money(view.refund.value_or(view.balance).fen);
        if (view.state == accounts::ClosureState::applied) {
            const auto unmet = view.conditions ? view.conditions->open : 0;
            item.footIcon = unmet == 0 ? QStringLiteral("check") : QStringLiteral("close");
            item.foot = unmet == 0 ? tr("all met") : tr("%1 not met").arg(unmet);
            item.footTone = unmet == 0 ? Tone::success : Tone::danger;
            const qint64 left = (view.reviewUntil - m_reading->now).count() / 1000;
            item.footRight = format::timeLeft(left);
            item.footRightTone = left < 4 * 3600 ? Tone::danger : left < 24 * 3600 ? Tone::warning : Tone::neutral;
            const double whole = double((view.reviewUntil - view.appliedAt).count());
            item.progress = whole > 0 ? double((m_reading->now - view.appliedAt).count()) / whole : 1;
            sum += view.balance;
        } else if (view.state == accounts::ClosureState::closed) {
            if (!paidHeading)
                heading(tr("To follow up · closed, not paid out"));
            paidHeading = true;
            item.foot = view.bounces > 0 ? tr("bounced %1 times").arg(view.bounces) : tr("pay-out to be confirmed");
            item.footIcon = view.bounces > 0 ? QStringLiteral("undo") : QStringLiteral("bank");
            item.footTone = view.bounces > 0 ? Tone::warning : Tone::neutral;
            sum += view.refund.value_or(base::Money());
        } else {
            if (!doneHeading)
                heading(tr("Done"));
            doneHeading = true;
            item.foot = whenWords(view.paidOutAt    ? view.paidOutAt
                                  : view.reviewedAt ? view.reviewedAt
                                                    : std::optional(view.appliedAt));
        }
        items << item;
    }
    m_list->setItems(items);
    if (!m_wanted.isEmpty() && m_list->setCurrentId(m_wanted))
        m_wanted.clear();
    m_listNote->setText(tr("%1 to review · balances %2").arg(m_reading->answer.waiting).arg(format::money(sum.fen)));
    header()->setSubtitle(tr("another person than the applicant reviews, within 3 working days · checked %1")
                              .arg(toLocal(m_reading->now).toString(QStringLiteral("MM-dd HH:mm"))));
    Q_EMIT statusChanged(m_listNote->text());
}

const accounts::ClosureView *ClosureReviewPage::current() const
{
    if (m_reading)
        for (const accounts::ClosureView &view : m_reading->answer.closures)
            if (toText(view.closure) == m_list->currentId())
                return &view;
    return nullptr;
}

void ClosureReviewPage::openCase()
{
    const accounts::ClosureView *view = current();
    m_state->setVisible(view == nullptr);
    m_case->setVisible(view != nullptr);
    m_side->setVisible(view != nullptr);
    if (view == nullptr) {
        m_detailLatest.drop();
        m_state->showMessage(QStringLiteral("check"), Tone::success, tr("No closure waits"),
                             tr("Applications to close an account, and refunds that are not paid yet, appear here."));
        return;
    }
    if (m_detail && m_detail->closure != view->closure)
        m_detail.reset();
    showCase();
    m_core.run(
        this, m_detailLatest,
        [session = m_core.session(), closure = view->closure,
         party = view->party](workspace::Workspace &workspace) -> base::Result<Detail> {
            auto account = workspace.ask(session, accounts::AccountQuery{party});
            if (!account.ok())
                return account.error();
            workspace::AuditQuery query;
            query.command = "account.close.";
            query.limit = 200;
            auto audit = workspace.ask(session, query);
            if (!audit.ok())
                return audit.error();
            return Detail{closure, std::move(*account), std::move(*audit)};
        },
        [this](base::Result<Detail> detail) {
            if (!detail.ok())
                return showToast(this, words(detail.error()), Tone::danger);
            m_detail = std::move(*detail);
            showCase();
        });
}

void ClosureReviewPage::showCase()
{
    const accounts::ClosureView *view = current();
    if (view == nullptr)
        return;
    m_avatar->setName(toText(view->partyName));
    m_name->setText(toText(view->partyName));
    m_kind->set(words_of::partyKind(view->partyKind), Tone::neutral);
    m_badge->set(review_words::closureState(view->state), review_words::closureTone(view->state));
    m_subtitle->setText(tr("%1 · applied %2 · to be reviewed until %3")
                            .arg(toText(view->number), whenWords(view->appliedAt), whenWords(view->reviewUntil)));
    m_facts->setFacts(
        {{tr("Applicant"), toText(view->appliedBy)},
         {tr("Reason"), view->reason.empty() ? format::missing : toText(view->reason)},
         {tr("Log-ins"), view->state == accounts::ClosureState::applied ? tr("%1, end with it").arg(view->users)
                                                                        : format::exact(qint64(view->users))},
         {tr("Verified by"), tr("one-time code")}});
    showConditions(*view);
    showMoney(*view);
    showSteps(*view);
    showAudit(*view);
    showDecisions(*view);
}

void ClosureReviewPage::showConditions(const accounts::ClosureView &view)
{
    m_conditionCard->setVisible(view.conditions.has_value());
    if (!view.conditions)
        return;
    QList<CheckItem> items;
    for (const accounts::Condition &condition : view.conditions->conditions) {
        CheckItem item;
        item.id = QString::number(int(condition.kind));
        item.name = review_words::conditionName(condition.kind);
        item.met = condition.met;
        item.earlier = {true};
        item.detail = review_words::conditionFigures(condition);
        if (!condition.met && (condition.kind == accounts::BlockerKind::dispute ||
                               condition.kind == accounts::BlockerKind::pendingWithdrawal))
            item.link = tr("Show");
        items << item;
    }
    m_conditionCard->setTitle(tr("Conditions, checked again"),
                              view.conditions->open == 0
                                  ? tr("all of %1 met").arg(items.size())
                                  : tr("%1 of %2 not met").arg(view.conditions->open).arg(items.size()));
    m_conditions->setItems(items, {tr("applied"), tr("now")});
}

void ClosureReviewPage::openCondition(const QString &id)
{
    const accounts::ClosureView *view = current();
    if (view == nullptr || !view->conditions)
        return;
    for (const accounts::Condition &condition : view->conditions->conditions) {
        if (QString::number(int(condition.kind)) != id || condition.subjects.empty())
            continue;
        const accounts::BlockerSubject &subject = condition.subjects.front();
        if (condition.kind == accounts::BlockerKind::dispute)
            Q_EMIT navigateRequested(QStringLiteral("disputes"), {{QStringLiteral("order"), toText(subject.id)}});
        else
            Q_EMIT navigateRequested(QStringLiteral("payouts"), {{QStringLiteral("withdrawal"), toText(subject.id)}});
    }
}

void ClosureReviewPage::decide(const QString &id, const QVariantMap &values)
{
    const accounts::ClosureView *view = current();
    if (view == nullptr)
        return;
    m_decisions->setBusy(true);
    const auto value = [&](const char *name) {
        return values.value(QString::fromLatin1(name)).toString().toStdString();
    };
    using Outcome = base::Result<accounts::ClosureOutcome>;
    if (id == QLatin1String("approve")) {
        const std::string note = value("note");
        m_core.execute(
            this,
            accounts::ApproveClosure{view->closure, note.empty() ? std::nullopt : std::optional(note), view->revision},
            m_key, [this](const Outcome &outcome) { answered(outcome, tr("Closed. The refund is to be paid out.")); });
    } else if (id == QLatin1String("refuse")) {
        m_core.execute(this, accounts::RefuseClosure{view->closure, value("reason"), view->revision}, m_key,
                       [this](const Outcome &outcome) { answered(outcome, tr("Refused. The account stays open.")); });
    } else if (id == QLatin1String("paid")) {
        m_core.execute(this, accounts::ConfirmClosurePayout{view->closure, value("reference"), view->revision}, m_key,
                       [this](const Outcome &outcome) { answered(outcome, tr("The refund is paid out.")); });
    } else if (id == QLatin1String("correct")) {
        giveRefundAccount(
            accounts::CorrectRefundAccount{view->closure, value("account"), value("evidence"), view->revision},
            tr("Recorded. Another operator confirms it."));
    } else if (id == QLatin1String("account")) {
        giveRefundAccount(accounts::ConfirmRefundAccount{view->refundAccount->account, view->refundAccount->revision},
                          tr("Confirmed. The refund is paid there now."));
    } else if (id == QLatin1String("drop")) {
        giveRefundAccount(
            accounts::DropRefundAccount{view->refundAccount->account, value("reason"), view->refundAccount->revision},
            tr("Dropped. The account stays what it was."));
    } else {
        m_core.execute(
            this, accounts::BounceClosurePayout{view->closure, value("reason"), view->revision}, m_key,
            [this](const Outcome &outcome) { answered(outcome, tr("Noted. The refund can be paid out again.")); });
    }
}

template <class Command>
void ClosureReviewPage::giveRefundAccount(const Command &command, const QString &done)
{
    m_core.execute(this, command, m_key, [this, done](const base::Result<accounts::RefundAccountOutcome> &outcome) {
        answered(outcome, done);
    });
}

template <class Outcome>
void ClosureReviewPage::answered(const base::Result<Outcome> &outcome, const QString &done)
{
    m_decisions->setBusy(false);
    if (outcome.ok()) {
        m_wanted = toText(outcome->closure);
        m_decisions->closeForm();
        showToast(this, done);
    } else {
        m_decisions->setError(words(outcome.error()));
        m_key = Core::newKey();
    }
    refresh();
}

QList<Decision> ClosureReviewPage::refundAccountDecisions(const accounts::ClosureView &view)
{
    QList<Decision> decisions;
    const int limit = int(accounts::kReasonLimit);
    if (allows(view, "account.close.correct_account")) {
        Decision correct;
        correct.id = QStringLiteral("correct");
        correct.text = tr("Another account…");
        correct.question = tr("Nobody signs in for a closed account: record what its former owner has given.");
        correct.fields = {{QStringLiteral("account"), tr("Bank, branch and the last four digits"),
                           DecisionField::Kind::line, true, 100},
                          {QStringLiteral("evidence"), tr("How it is known that this is the owner's"),
                           DecisionField::Kind::text, true, limit}};
        correct.confirm = tr("Record the account");
        decisions << correct;
    }
    if (allows(view, "account.close.drop_account")) {
        Decision drop;
        drop.id = QStringLiteral("drop");
        drop.text = tr("Drop the other account");
        drop.kind = ButtonKind::dangerOutline;
        drop.fields = {{QStringLiteral("reason"), tr("Reason"), DecisionField::Kind::text, true, limit}};
        drop.confirm = tr("Drop it");
        Decision confirm;
        confirm.id = QStringLiteral("account");
        confirm.text = tr("Confirm the other account");
        confirm.kind = ButtonKind::primary;
        confirm.question = tr("The refund is paid to %1 from now on.").arg(toText(view.refundAccount->bankAccount));
        confirm.confirm = tr("Confirm");
        if (!allows(view, "account.close.confirm_account"))
            confirm.whyNot = tr("Another operator than the one who recorded it confirms it.");
        decisions << drop << confirm;
    }
    return decisions;
}

QString ClosureReviewPage::ownApplicant() const
{
    return tr("You made the applicant's log-in: another operator must decide.");
}

void ClosureReviewPage::showDecisions(const accounts::ClosureView &view)
{
    QList<Decision> decisions;
    if (view.state == accounts::ClosureState::applied) {
        const bool mayReview = allows(view, "account.close.refuse");
        const bool blocked = !allows(view, "account.close.approve");
        Decision refuse;
        refuse.id = QStringLiteral("refuse");
        refuse.text = tr("Refuse");
        refuse.kind = ButtonKind::dangerOutline;
        refuse.key = QStringLiteral("R");
        refuse.fields = {{QStringLiteral("reason"), tr("Reason, which the applicant reads"), DecisionField::Kind::text,
                          true, int(accounts::kReasonLimit)}};
        refuse.confirm = tr("Refuse the closure");
        Decision approve;
        approve.id = QStringLiteral("approve");
        approve.text = tr("Approve and close");
        approve.kind = ButtonKind::primary;
        approve.key = QStringLiteral("A");
        approve.question = tr("The account is closed for ever, its %1 log-ins end, and %2 are refunded to %3.")
                               .arg(view.users)
                               .arg(format::money(view.balance.fen), toText(view.bankAccount));
        approve.fields = {{QStringLiteral("note"), tr("Note for the file"), DecisionField::Kind::line, false,
                           int(accounts::kReasonLimit)}};
        approve.confirm = tr("Close the account");
        if (!mayReview)
            refuse.whyNot = approve.whyNot = ownApplicant();
        else if (blocked)
            approve.whyNot = tr("%1 conditions are not met.").arg(view.conditions ? view.conditions->open : 0);
        decisions << refuse << approve;
        m_decisions->setState(blocked ? Tone::danger : Tone::success,
                              blocked ? tr("Cannot be approved now") : tr("Can be approved"),
                              blocked ? approve.whyNot : tr("Every condition is met at this moment."));
    } else if (view.state == accounts::ClosureState::closed) {
        Decision bounce;
        bounce.id = QStringLiteral("bounce");
        bounce.text = tr("The bank sent it back");
        bounce.kind = ButtonKind::dangerOutline;
        bounce.fields = {{QStringLiteral("reason"), tr("What the bank says"), DecisionField::Kind::text, true,
                          int(accounts::kReasonLimit), tr("The money stays pending and can be paid out again.")}};
        bounce.confirm = tr("Note the bounce");
        Decision paid;
        paid.id = QStringLiteral("paid");
        paid.text = view.bounces > 0 ? tr("Confirm the repeated pay-out") : tr("Confirm the pay-out");
        paid.kind = ButtonKind::primary;
        paid.question = tr("The bank has paid %1 to %2.")
                            .arg(format::money(view.refund.value_or(base::Money()).fen), toText(view.bankAccount));
        paid.fields = {{QStringLiteral("reference"), tr("The bank's reference"), DecisionField::Kind::line, true,
                        int(accounts::kReferenceLimit)}};
        paid.confirm = tr("Confirm");
        if (!allows(view, "account.close.bounce_payout"))
            bounce.whyNot = paid.whyNot = ownApplicant();
        decisions << bounce << refundAccountDecisions(view);
        if (!view.refundAccount)
            decisions << paid;
        m_decisions->setState(view.bounces > 0 ? Tone::warning : Tone::info,
                              view.bounces > 0 ? tr("The pay-out bounced %1 times").arg(view.bounces)
                                               : tr("The refund is to be paid out"),
                              view.refundAccount ? tr("%1 has recorded another account, %2: %3")
                                                       .arg(toText(view.refundAccount->proposedBy),
                                                            toText(view.refundAccount->bankAccount),
                                                            toText(view.refundAccount->evidence))
                              : view.bounceReason ? toText(view.bounceReason)
                                                  : tr("It is never paid twice."));
    }
    // An open form asks about this closure and this account: of another one it would ask something that is not meant.
    const QString shown = toText(view.closure) + QLatin1Char('/') + toText(view.bankAccount) + QLatin1Char('/') +
                          (view.refundAccount ? toText(view.refundAccount->account) : QString());
    if (std::exchange(m_shown, shown) != shown)
        m_decisions->closeForm();
    m_decisions->setDecisions(decisions);
    m_decisions->setVisible(!decisions.isEmpty());
}

void ClosureReviewPage::openAt(const QVariantMap &arguments)
{
    m_wanted = arguments.value(QStringLiteral("closure")).toString();
    if (m_reading) {
        showList();
        openCase();
    }
}

QJsonObject ClosureReviewPage::saveState() const
{
    return {{QStringLiteral("filter"), m_filter->current()}, {QStringLiteral("closure"), m_list->currentId()}};
}

void ClosureReviewPage::restoreState(const QJsonObject &state)
{
    m_filter->setCurrent(state.value(QStringLiteral("filter")).toString());
    m_wanted = state.value(QStringLiteral("closure")).toString();
}

QString ClosureReviewPage::helpText() const
{
    return tr(
        "An account is closed when every condition is met at the moment of the review. Closing and paying out are "
        "two steps: a refund that bounces is paid again and never twice. A approves, R refuses, J and K move.");
}

} // namespace ui

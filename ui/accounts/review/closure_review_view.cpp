#include "ui/accounts/review/closure_review_page.h"

#include "accounts/account_rules.h"
#include "ui/accounts/review/review_words.h"
#include "ui/orders/order_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/approval_steps.h"
#include "ui/shared/widgets/card_list.h"
#include "ui/shared/widgets/charts.h"
#include "ui/shared/widgets/checklist.h"
#include "ui/shared/widgets/decision_bar.h"
#include "ui/shared/widgets/fact_grid.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/workspace/names.h"

#include <QScrollArea>

namespace ui {

void ClosureReviewPage::build()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(size::gap);
    row->addWidget(buildList());
    m_state = new StateView;
    row->addWidget(m_state, 1);
    row->addWidget(buildCase(), 1);
    row->addWidget(buildSide());
    body()->addLayout(row, 1);
    m_case->hide();
    m_side->hide();
}

QWidget *ClosureReviewPage::buildList()
{
    auto *card = new Card;
    card->setFixedWidth(276);
    card->setFlush(true);
    m_filter = new SegmentedControl;
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(12, 11, 12, 8);
    filterRow->addWidget(m_filter);
    filterRow->addStretch(1);
    card->body()->addLayout(filterRow);
    m_list = new CardList;
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(rule());
    m_listNote = label({}, LabelStyle::secondary);
    m_listNote->setContentsMargins(18, 9, 12, 9);
    card->body()->addWidget(m_listNote);
    return card;
}

QWidget *ClosureReviewPage::buildCase()
{
    m_case = new QWidget;
    auto *outer = new QVBoxLayout(m_case);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(size::gap);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    outer->addWidget(area, 1);
    auto *head = new Card;
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(12);
    m_avatar = new Avatar({}, 40);
    titleRow->addWidget(m_avatar);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *nameRow = new QHBoxLayout;
    nameRow->setSpacing(8);
    m_name = label({}, LabelStyle::section);
    m_kind = new Badge({}, Tone::neutral, false);
    m_badge = new Badge;
    nameRow->addWidget(m_name);
    nameRow->addWidget(m_kind);
    nameRow->addWidget(m_badge);
    nameRow->addStretch(1);
    words->addLayout(nameRow);
    m_subtitle = label({}, LabelStyle::secondary);
    words->addWidget(m_subtitle);
    titleRow->addLayout(words, 1);
    head->body()->addLayout(titleRow);
    head->body()->addWidget(rule());
    m_facts = new FactGrid(4);
    head->body()->addWidget(m_facts);
    column->addWidget(head);

    m_conditionCard = new Card;
    m_conditionCard->setTitle({});
    m_again = button({}, ButtonKind::ghost, QStringLiteral("refresh"));
    m_conditionCard->addHeaderWidget(m_again);
    m_conditionCard->setFlush(true);
    m_conditions = new Checklist;
    m_conditionCard->body()->addWidget(m_conditions);
    column->addWidget(m_conditionCard);

    m_moneyCard = new Card;
    m_moneyCard->setTitle({});
    m_split = new SplitBar;
    m_moneyCard->body()->addWidget(m_split);
    m_money = new FactGrid(4);
    m_moneyCard->body()->addWidget(m_money);
    column->addWidget(m_moneyCard);
    column->addStretch(1);
    m_decisions = new DecisionBar(this);
    outer->addWidget(m_decisions);
    return m_case;
}

QWidget *ClosureReviewPage::buildSide()
{
    m_side = new QWidget;
    m_side->setFixedWidth(300);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    m_stepCard = new Card;
    m_stepCard->setTitle({});
    m_steps = new ApprovalSteps;
    m_stepCard->body()->addWidget(m_steps);
    m_banner = new Banner(Tone::warning);
    m_stepCard->body()->addWidget(m_banner);
    column->addWidget(m_stepCard);
    m_auditCard = new Card;
    m_auditCard->setTitle({});
    m_audit = new QVBoxLayout;
    m_audit->setSpacing(8);
    m_auditCard->body()->addLayout(m_audit);
    m_auditCard->body()->addStretch(1);
    column->addWidget(m_auditCard, 1);
    return m_side;
}

void ClosureReviewPage::retranslate()
{
    header()->setTitle(tr("Closure reviews"));
    m_filter->setSegments({{QStringLiteral("open"), tr("To do"), 0},
                           {QStringLiteral("done"), tr("Done"), 0},
                           {QStringLiteral("all"), tr("All")}});
    m_filter->setAccessibleName(tr("Which closures"));
    m_list->setAccessibleName(tr("Closures"));
    m_again->setText(tr("Check again"));
    m_moneyCard->setTitle(tr("Balance and where it goes"), tr("closing and paying out are two steps"));
    m_stepCard->setTitle(tr("Two persons"));
    if (m_reading) {
        showList();
        showCase();
    } else {
        m_state->showLoading(tr("Loading…"));
    }
}

void ClosureReviewPage::showMoney(const accounts::ClosureView &view)
{
    const bool known = m_detail && m_detail->closure == view.closure;
    const base::Money refund = view.refund.value_or(view.balance);
    if (!known) {
        m_split->setParts({}, {});
        m_money->setFacts(
            {{tr("Balance"), format::money(view.balance.fen)}, {tr("Refund to"), toText(view.bankAccount)}});
        return;
    }
    const accounts::AccountAnswer &account = m_detail->account;
    m_split->setParts({{tr("Available"), double(account.available.fen), 0},
                       {tr("Frozen"), double(account.frozen.fen), -1, Tone::warning},
                       {tr("Pay-outs on their way"), double(account.pendingPayout.fen), 2}},
                      [](double fen) { return format::money(qint64(fen)); });
    m_money->setFacts(
        {{tr("Available"), format::money(account.available.fen)},
         {tr("Frozen"), format::money(account.frozen.fen), account.frozen.isZero() ? Tone::neutral : Tone::warning},
         {tr("Pay-outs on their way"), format::money(account.pendingPayout.fen)},
         {view.state == accounts::ClosureState::paidOut ? tr("Refunded") : tr("To be refunded"),
          format::money(refund.fen), Tone::accent},
         {tr("Refund to"), toText(view.bankAccount), Tone::neutral, {}, 2},
         {tr("Bank reference"), view.bankReference ? toText(view.bankReference) : format::missing},
         {tr("Bounced"), view.bounces == 0 ? tr("never") : tr("%1 times").arg(view.bounces),
          view.bounces == 0 ? Tone::neutral : Tone::warning}});
}

void ClosureReviewPage::showSteps(const accounts::ClosureView &view)
{
    using accounts::ClosureState;
    const bool applied = view.state == ClosureState::applied;
    const bool closed = view.state == ClosureState::closed || view.state == ClosureState::paidOut;
    const bool refused = view.state == ClosureState::refused;
    const bool withdrawn = view.state == ClosureState::withdrawn;
    const bool blocked = applied && view.conditions && view.conditions->open > 0;
    QList<ApprovalStep> steps;
    steps << ApprovalStep{tr("Application"), toText(view.appliedBy), whenWords(view.appliedAt), StepState::done};
    if (withdrawn) {
        steps << ApprovalStep{tr("Withdrawn"), tr("by the applicant"), {}, StepState::failed};
    } else {
        steps << ApprovalStep{
            tr("Automatic check"),
            blocked ? tr("%1 conditions not met now").arg(view.conditions->open) : tr("all conditions met"),
            applied ? toLocal(m_reading->now).toString(QStringLiteral("MM-dd HH:mm")) : whenWords(view.reviewedAt),
            blocked ? StepState::failed : StepState::done};
        steps << ApprovalStep{
            tr("Review by an operator"),
            applied           ? tr("%1 (you), not the applicant").arg(QString::fromStdString(m_core.session().userName))
            : view.reviewedBy ? toText(view.reviewedBy)
                              : QString(),
            applied ? tr("now") : whenWords(view.reviewedAt),
            applied   ? StepState::current
            : refused ? StepState::failed
                      : StepState::done};
        if (!refused) {
            steps << ApprovalStep{tr("Account closed"), tr("log-ins end, the history stays readable"),
                                  closed ? whenWords(view.reviewedAt) : QString(),
                                  closed ? StepState::done : StepState::waiting};
            steps << ApprovalStep{tr("Paid out"), tr("its own state: repeated when it bounces"),
                                  view.paidOutAt                       ? whenWords(view.paidOutAt)
                                  : view.state == ClosureState::closed ? tr("now")
                                                                       : QString(),
                                  view.state == ClosureState::paidOut  ? StepState::done
                                  : view.state == ClosureState::closed ? StepState::current
                                                                       : StepState::waiting};
        }
    }
    m_steps->setSteps(steps);
    m_banner->setTone(blocked || view.overdue ? Tone::warning : Tone::info);
    if (blocked)
        m_banner->setText(
            tr("%1 conditions came up after the application.").arg(view.conditions->open),
            tr("Nothing can be approved until they are met: earliest %1.").arg(whenWords(view.conditions->earliestAt)));
    else if (view.overdue)
        m_banner->setText(tr("The time for the review is over."), {});
    else if (refused || (closed && view.note))
        m_banner->setText(refused ? tr("Reason of the refusal") : tr("Note of the reviewer"), toText(view.note));
    else if (applied)
        m_banner->setText(tr("Four eyes"), tr("An account is closed by an application of the party and the approval of "
                                              "an operator: never by one person."));
    else
        m_banner->setText({});
}

void ClosureReviewPage::showAudit(const accounts::ClosureView &view)
{
    clearLayout(*m_audit);
    const bool known = m_detail && m_detail->closure == view.closure;
    int shown = 0;
    if (known) {
        const std::string id = std::to_string(view.closure.value);
        for (const workspace::AuditRow &row : m_detail->audit.rows) {
            const auto names = [&](const nlohmann::json &json) {
                return json.is_object() && json.contains("closure") && json.at("closure") == id;
            };
            if (!names(row.request) && !names(row.result))
                continue;
            ++shown;
            auto *line = new QVBoxLayout;
            line->setSpacing(0);
            auto *top = new QHBoxLayout;
            top->addWidget(label(row.userName.empty() ? tr("The clock") : toText(row.userName), LabelStyle::bold));
            top->addStretch(1);
            top->addWidget(label(whenWords(row.at), LabelStyle::secondary));
            line->addLayout(top);
            line->addWidget(label(names::command(row.command), LabelStyle::secondary));
            m_audit->addLayout(line);
        }
        QLabel *head =
            label(tr("append-only · head %1").arg(toText(m_detail->audit.headHash).left(12)), LabelStyle::hint);
        head->setToolTip(toText(m_detail->audit.headHash));
        m_audit->addWidget(head);
    }
    m_auditCard->setTitle(tr("Audit records"), known ? tr("%1 records").arg(shown) : QString());
}

} // namespace ui

#include "ui/accounts/review/payouts_page.h"

#include "accounts/account_rules.h"
#include "ui/accounts/review/review_words.h"
#include "ui/insight/table_export.h"
#include "ui/orders/order_words.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/text/pinyin.h"
#include "ui/shared/widgets/approval_steps.h"
#include "ui/shared/widgets/decision_bar.h"
#include "ui/shared/widgets/fact_grid.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

namespace ui {

namespace {

QString stateId(accounts::WithdrawalState state)
{
    return QString::fromUtf8(accounts::toText(state).data(), qsizetype(accounts::toText(state).size()));
}

} // namespace

PayoutsPage::PayoutsPage(Core &core, QWidget *parent)
    : Page(Body::fills, parent),
      m_core(core),
      m_model([](const accounts::WithdrawalView &row) { return toText(row.withdrawal); })
{
    auto *row = new QHBoxLayout;
    row->setSpacing(size::gap);
    m_table = new TablePanel;
    m_table->setModel(&m_model);
    m_state = new SegmentedControl;
    m_table->filterBar()->addLeft(m_state);
    row->addWidget(m_table, 1);
    m_drawer = new Drawer;
    m_facts = new FactGrid(2);
    m_steps = new ApprovalSteps;
    m_decisions = new DecisionBar(this);
    m_drawer->body()->addWidget(m_facts);
    m_drawer->body()->addWidget(m_steps);
    m_drawer->body()->addWidget(m_decisions);
    m_drawer->body()->addStretch(1);
    row->addWidget(m_drawer);
    body()->addLayout(row, 1);
    QPushButton *exported = button({}, ButtonKind::normal, QStringLiteral("download"));
    header()->addWidget(exported);

    connect(exported, &QPushButton::clicked, this,
            [this] { exportTable(m_core, *m_table->grid(), tr("Pay-outs"), tr("Pay-outs") + QStringLiteral(".csv")); });
    connect(m_state, &ChoiceStrip::chosen, this, &PayoutsPage::filter);
    connect(m_table->filterBar(), &FilterBar::searched, this, [this](const QString &text) {
        m_search = text.trimmed();
        filter();
    });
    connect(m_table->grid(), &GridView::currentRowChanged, this, [this](int current) {
        if (current < 0 || current >= m_model.rowCount() || m_model.rowId(current) == m_chosen)
            return;
        m_chosen = m_model.rowId(current);
        m_decisions->closeForm();
        showChosen();
    });
    connect(m_drawer, &Drawer::closed, this, [this] { m_chosen.clear(); });
    connect(m_decisions, &DecisionBar::begun, this, [this] { m_key = Core::newKey(); });
    connect(m_decisions, &DecisionBar::decided, this, &PayoutsPage::decide);
    connect(m_table, &TablePanel::summaryChanged, this, &Page::statusChanged);
    core.onChange(this, {base::Topic::accounts}, [this] { refresh(); });
    onLanguageChange(this, [this, exported] {
        exported->setText(tr("Export"));
        retranslate();
    });
}

void PayoutsPage::retranslate()
{
    header()->setTitle(tr("Pay-outs"));
    m_state->setSegments({{stateId(accounts::WithdrawalState::requested), tr("To pay"), 0},
                          {stateId(accounts::WithdrawalState::paid), tr("Paid out")},
                          {stateId(accounts::WithdrawalState::failed), tr("Failed")},
                          {QString(), tr("All")}});
    m_state->setAccessibleName(tr("Which withdrawals"));
    m_table->setTableName(tr("Withdrawals"));
    m_table->filterBar()->search()->setPurpose(tr("Number or party"));
    m_table->setEmptyState(
        QStringLiteral("bank"), tr("No withdrawals here"),
        tr("What brands, MCNs, creators and providers withdraw appears here until the bank has paid."));
    m_model.setColumns(columns());
    showChosen();
}

std::vector<Column<accounts::WithdrawalView>> PayoutsPage::columns() const
{
    using Row = accounts::WithdrawalView;
    return {
        {.id = "number",
         .title = tr("Number"),
         .width = 160,
         .cell = [](const Row &row) { return cell::bold(toText(row.number)); },
         .frozen = true},
        {.id = "party",
         .title = tr("Party"),
         .width = 180,
         .cell = [](const Row &row) { return cell::text(toText(row.partyName)); },
         .frozen = true},
        {.id = "amount",
         .title = tr("Amount"),
         .kind = CellKind::number,
         .width = 130,
         .cell = [](const Row &row) { return cell::money(row.amount.fen); },
         .unit = tr("yuan"),
         .sum = ColumnInfo::Sum::money},
        {.id = "bank",
         .title = tr("Bank account"),
         .width = 190,
         .cell = [](const Row &row) { return cell::text(toText(row.bankAccount)); }},
        {.id = "requested",
         .title = tr("Requested"),
         .width = 140,
         .cell = [](const Row &row) { return cell::text(fullWhen(row.requestedAt)); },
         .sortKey = [](const Row &row) { return QVariant::fromValue(qlonglong(row.requestedAt.ms)); }},
        {.id = "by",
         .title = tr("By"),
         .width = 110,
         .cell = [](const Row &row) { return cell::text(toText(row.requestedBy)); }},
        {.id = "state",
         .title = tr("State"),
         .kind = CellKind::badge,
         .width = 96,
         .cell =
             [](const Row &row) {
                 return cell::badge(review_words::withdrawalState(row.state), review_words::withdrawalTone(row.state));
             }},
        {.id = "decided",
         .title = tr("Decided"),
         .width = 140,
         .cell = [](const Row &row) { return cell::text(row.decidedAt ? fullWhen(row.decidedAt) : QString()); },
         .sortKey =
             [](const Row &row) {
                 return row.decidedAt ? QVariant::fromValue(qlonglong(row.decidedAt->ms)) : QVariant();
             }},
        {.id = "reason",
         .title = tr("Reason"),
         .width = 160,
         .cell = [](const Row &row) { return cell::text(row.reason ? toText(row.reason) : QString()); }},
    };
}

void PayoutsPage::refresh()
{
    m_table->setLoading();
    accounts::WithdrawalsQuery query;
    query.limit = kMostRows;
    m_core.ask(this, m_latest, query, [this](base::Result<accounts::WithdrawalsAnswer> answer) {
        if (!answer.ok())
            return m_table->setError(words(answer.error()), [this] { refresh(); });
        base::Money open;
        int count = 0;
        for (const accounts::WithdrawalView &row : answer->withdrawals)
            if (row.state == accounts::WithdrawalState::requested) {
                open += row.amount;
                ++count;
            }
        m_state->setCount(stateId(accounts::WithdrawalState::requested), count);
        header()->setSubtitle(tr("%1 to pay · %2").arg(count).arg(format::money(open.fen)));
        m_table->setFooterNote(answer->total > std::int64_t(answer->withdrawals.size())
                                   ? tr("the newest %1 of %2").arg(answer->withdrawals.size()).arg(answer->total)
                                   : QString());
        m_model.setRows(std::move(answer->withdrawals));
        m_table->setReady();
        showChosen();
    });
}

void PayoutsPage::filter()
{
    const QString state = m_state->current();
    const QString search = m_search;
    m_table->setFiltered(!state.isEmpty() || !search.isEmpty());
    m_model.setFilter([state, search](const accounts::WithdrawalView &row) {
        return (state.isEmpty() || stateId(row.state) == state) &&
               (search.isEmpty() || matchScore(search, toText(row.number)) > 0 ||
                matchScore(search, toText(row.partyName)) > 0);
    });
}

const accounts::WithdrawalView *PayoutsPage::chosen() const
{
    for (const accounts::WithdrawalView &row : m_model.allRows())
        if (toText(row.withdrawal) == m_chosen)
            return &row;
    return nullptr;
}

void PayoutsPage::showChosen()
{
    const accounts::WithdrawalView *row = chosen();
    if (row == nullptr) {
        m_drawer->closeDrawer();
        return;
    }
    using accounts::WithdrawalState;
    m_drawer->setTitle(format::money(row->amount.fen),
                       toText(row->partyName) + QStringLiteral(" · ") + toText(row->number));
    m_facts->setFacts({{tr("Bank account"), toText(row->bankAccount), Tone::neutral, {}, 2},
                       {tr("Requested by"), toText(row->requestedBy)},
                       {tr("State"), review_words::withdrawalState(row->state)},
                       {tr("Reason"), row->reason ? toText(row->reason) : format::missing}});
    const bool open = row->state == WithdrawalState::requested;
    m_steps->setSteps({{tr("Requested"), tr("with a one-time code; the amount is set aside"),
                        whenWords(row->requestedAt), StepState::done},
                       {tr("Transfer by the bank"),
                        open             ? tr("confirm it, or say why it failed")
                        : row->decidedBy ? toText(row->decidedBy)
                                         : QString(),
                        open ? tr("now") : whenWords(row->decidedAt),
                        open                                    ? StepState::current
                        : row->state == WithdrawalState::failed ? StepState::failed
                                                                : StepState::done}});
    QList<Decision> decisions;
    if (open) {
        Decision fail;
        fail.id = QStringLiteral("fail");
        fail.text = tr("It failed");
        fail.kind = ButtonKind::dangerOutline;
        fail.key = QStringLiteral("R");
        fail.fields = {{QStringLiteral("reason"), tr("Reason, which the party reads"), DecisionField::Kind::text, true,
                        int(accounts::kReasonLimit)}};
        fail.question = tr("%1 become withdrawable again.").arg(format::money(row->amount.fen));
        fail.confirm = tr("Note the failure");
        Decision paid;
        paid.id = QStringLiteral("paid");
        paid.text = tr("Paid");
        paid.kind = ButtonKind::primary;
        paid.key = QStringLiteral("A");
        paid.question = tr("The bank has paid %1 to %2. This cannot be undone.")
                            .arg(format::money(row->amount.fen), toText(row->bankAccount));
        paid.confirm = tr("Confirm the pay-out");
        const bool mayDecide = !row->actions.empty();
        if (!mayDecide)
            fail.whyNot = paid.whyNot = tr("You made the applicant's log-in: another operator must decide.");
        decisions << fail << paid;
        m_decisions->setState(mayDecide ? Tone::info : Tone::warning,
                              mayDecide ? tr("To be paid") : tr("Waits for another operator"), {});
    }
    m_decisions->setDecisions(decisions);
    m_decisions->setVisible(open);
    m_drawer->open();
}

void PayoutsPage::decide(const QString &id, const QVariantMap &values)
{
    const accounts::WithdrawalView *row = chosen();
    if (row == nullptr)
        return;
    m_decisions->setBusy(true);
    using Outcome = base::Result<accounts::WithdrawalOutcome>;
    if (id == QLatin1String("paid"))
        m_core.execute(this, accounts::ConfirmPayout{row->withdrawal, row->revision}, m_key,
                       [this](const Outcome &outcome) { answered(outcome, tr("The pay-out is confirmed.")); });
    else
        m_core.execute(
            this,
            accounts::FailPayout{row->withdrawal, values.value(QStringLiteral("reason")).toString().toStdString(),
                                 row->revision},
            m_key,
            [this](const Outcome &outcome) { answered(outcome, tr("Noted. The amount is withdrawable again.")); });
}

void PayoutsPage::answered(const base::Result<accounts::WithdrawalOutcome> &outcome, const QString &done)
{
    m_decisions->setBusy(false);
    if (outcome.ok()) {
        m_decisions->closeForm();
        showToast(this, done);
    } else {
        m_decisions->setError(words(outcome.error()));
        m_key = Core::newKey();
    }
    refresh();
}

void PayoutsPage::openAt(const QVariantMap &arguments)
{
    const QString wanted = arguments.value(QStringLiteral("withdrawal")).toString();
    if (wanted.isEmpty())
        return;
    m_state->setCurrent(QString());
    filter();
    m_chosen = wanted;
    showChosen();
    m_table->grid()->selectIds({wanted});
}

QJsonObject PayoutsPage::saveState() const
{
    QJsonObject state = m_table->saveLayout();
    state.insert(QStringLiteral("state"), m_state->current());
    return state;
}

void PayoutsPage::restoreState(const QJsonObject &state)
{
    m_table->restoreLayout(state);
    m_state->setCurrent(state.value(QStringLiteral("state")).toString());
    filter();
}

QString PayoutsPage::helpText() const
{
    return tr(
        "Withdrawals set the amount aside until the bank has paid it. Confirm what the bank paid; when a transfer "
        "failed, say why, and the amount is withdrawable again.");
}

} // namespace ui

#include "ui/orders/inbox_page.h"

#include "ui/orders/actions/batch_dialog.h"
#include "ui/orders/actions/order_actions.h"
#include "ui/orders/inbox_order.h"
#include "ui/orders/order_list.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/workspace/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedLayout>

namespace ui {

namespace {

constexpr std::int64_t kMostRunning = 20;

bool isUrgent(const orders::InboxRow &row)
{
    return row.row.deadline && secondsUntil(*row.row.deadline) < kUrgent;
}

/// Standing and running orders of a creator, in one visit to the core.
base::Result<CreatorFacts> factsOf(workspace::Workspace &workspace, const workspace::Session &session,
                                   const orders::OrderRow &wanted)
{
    CreatorFacts facts;
    auto standing = workspace.ask(session, parties::StandingQuery{wanted.creator});
    if (!standing.ok())
        return standing.error();
    facts.standing = *std::move(standing);
    orders::OrdersQuery query;
    query.creator = wanted.creator;
    query.limit = 200;
    const auto list = workspace.ask(session, query);
    if (!list.ok())
        return list.error();
    for (const orders::OrderRow &row : list->rows) {
        if (row.order == wanted.order || !orders::isRunning(row.state) ||
            std::int64_t(facts.running.size()) >= kMostRunning)
            continue;
        auto order = workspace.ask(session, orders::OrderQuery{row.order});
        if (order.ok())
            facts.running.push_back(*std::move(order));
    }
    return facts;
}

} // namespace

InboxPage::InboxPage(Core &core) : m_core(core)
{
    m_actions = new OrderActions(core, this);
    m_notice = new Banner(Tone::danger);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setText({});
    body()->addWidget(m_notice);
    auto *area = new QWidget;
    m_stack = new QStackedLayout(area);
    m_state = new StateView;
    m_stack->addWidget(m_state);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::gap);
    row->addWidget(makeList());
    auto *right = new QVBoxLayout;
    right->setSpacing(size::gap);
    m_order = new InboxOrder;
    right->addWidget(m_order, 1);
    right->addWidget(makeFoot());
    row->addLayout(right, 1);
    m_stack->addWidget(content);
    body()->addWidget(area, 1);

    m_bulk = button({}, ButtonKind::normal, QStringLiteral("layers"));
    m_bulk->setObjectName(QStringLiteral("bulk"));
    header()->addWidget(m_bulk);
    m_bulkRefuse = button({}, ButtonKind::dangerOutline);
    m_bulkRefuse->setObjectName(QStringLiteral("bulkRefuse"));
    header()->addWidget(m_bulkRefuse);
    m_bulkAction = new QAction(this);
    m_bulkRefuseAction = new QAction(this);
    const auto key = [this](const QKeySequence &keys) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        // A key that is held down must not go through the whole inbox.
        action->setAutoRepeat(false);
        addAction(action);
        return action;
    };
    m_acceptKey = key(Qt::Key_A);
    m_refuseKey = key(Qt::Key_R);
    m_nextKey = key(Qt::Key_N);
    connect(m_acceptKey, &QAction::triggered, this, [this] { give("order.accept"); });
    connect(m_refuseKey, &QAction::triggered, this, [this] { give("order.refuse"); });
    connect(m_nextKey, &QAction::triggered, this, [this] { m_list->choose(m_list->currentIndex().row() + 1); });
    connect(m_bulkAction, &QAction::triggered, this, [this] { startBatch(BatchKind::accept); });
    connect(m_bulkRefuseAction, &QAction::triggered, this, [this] { startBatch(BatchKind::refuse); });
    connect(m_bulk, &QPushButton::clicked, m_bulkAction, &QAction::trigger);
    connect(m_bulkRefuse, &QPushButton::clicked, m_bulkRefuseAction, &QAction::trigger);
    connect(m_search, &SearchBox::searched, this, [this](const QString &text) {
        m_searched = text.trimmed().left(100);
        refresh();
    });
    connect(m_accept, &QPushButton::clicked, m_acceptKey, &QAction::trigger);
    connect(m_refuse, &QPushButton::clicked, m_refuseKey, &QAction::trigger);
    connect(m_next, &QPushButton::clicked, m_nextKey, &QAction::trigger);
    connect(m_state, &StateView::actionClicked, this, &InboxPage::refresh);
    connect(m_list, &InboxList::currentChangedTo, this, &InboxPage::showRow);
    connect(m_list, &InboxList::selectionEdited, this, &InboxPage::showSelected);
    connect(m_choices, &SegmentedControl::chosen, this, &InboxPage::filter);
    connect(m_actions, &OrderActions::runningChanged, this, [this](bool running) {
        m_accept->setEnabled(!running);
        m_refuse->setEnabled(!running);
    });
    connect(m_actions, &OrderActions::done, this, [this](const QString &said) {
        showToast(this, said);
        refresh();
    });
    connect(m_actions, &OrderActions::refused, this, &InboxPage::sayNow);
    connect(m_actions, &OrderActions::outdated, this, &InboxPage::refresh);
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &InboxPage::refresh);
    m_minute.start(30'000);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_list->viewport()->update(); });
    core.onChange(this, {base::Topic::orders, base::Topic::creators}, [this] {
        if (isVisible())
            m_soon.start();
        else
            m_stale = true;
    });
    // The page opens for its keys, not for typing.
    setTabOrder(m_list, m_search);
    onLanguageChange(this, [this] { retranslate(); });
    m_state->showLoading(tr("Reading the orders…"));
}

QWidget *InboxPage::makeList()
{
    auto *card = new Card;
    card->setFlush(true);
    card->setFixedWidth(334);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(13, 11, 13, 9);
    column->setSpacing(8);
    m_search = new SearchBox;
    column->addWidget(m_search);
    auto *row = new QHBoxLayout;
    m_choices = new SegmentedControl;
    row->addWidget(m_choices);
    row->addStretch(1);
    column->addLayout(row);
    card->body()->addWidget(head);
    card->body()->addWidget(rule());
    m_list = new InboxList(m_model);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(rule());
    m_sum = label({}, LabelStyle::secondary);
    m_sum->setContentsMargins(16, 9, 16, 9);
    card->body()->addWidget(m_sum);
    return card;
}

QWidget *InboxPage::makeFoot()
{
    auto *card = new Card;
    card->body()->setContentsMargins(size::cardPadding, 12, size::cardPadding, 12);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_duty = label({}, LabelStyle::secondary);
    m_duty->setWordWrap(true);
    m_refuse = button({}, ButtonKind::dangerOutline);
    m_refuse->setObjectName(QStringLiteral("order.refuse"));
    m_next = button({});
    m_accept = button({}, ButtonKind::primary, QStringLiteral("check"));
    m_accept->setObjectName(QStringLiteral("order.accept"));
    row->addWidget(m_duty, 1);
    row->addWidget(m_refuse);
    row->addWidget(m_next);
    row->addWidget(m_accept);
    card->body()->addLayout(row);
    return card;
}

void InboxPage::retranslate()
{
    header()->setTitle(tr("Order inbox"));
    m_list->setAccessibleName(tr("Orders that await acceptance"));
    m_choices->setAccessibleName(tr("Which orders are listed"));
    m_search->setPurpose(tr("Number, creator, brief, project, brand"));
    m_bulkRefuse->setToolTip(tr("Select several orders in the list with Ctrl or Shift"));
    m_bulkAction->setText(tr("Accept the selected orders…"));
    m_bulkRefuseAction->setText(tr("Refuse the selected orders…"));
    showSelected();
    m_bulk->setToolTip(tr("Select several orders in the list with Ctrl or Shift"));
    m_refuse->setText(tr("Refuse…  R"));
    m_next->setText(tr("Next  N"));
    m_accept->setText(tr("Accept  A"));
    m_acceptKey->setText(tr("Accept the order"));
    m_refuseKey->setText(tr("Refuse the order"));
    m_nextKey->setText(tr("Next order"));
    if (m_answered)
        filter();
}

QString InboxPage::helpText() const
{
    return tr(
        "Orders that brands have paid and that await your answer, least time left first. Read the brief in the "
        "middle and what it means for the creator at the right, then press A to accept, R to refuse with a reason, "
        "N for the next. What nobody answers in time is closed and the brand gets all back.");
}

QList<QAction *> InboxPage::pageActions() const
{
    return {m_acceptKey, m_refuseKey, m_nextKey, m_bulkAction, m_bulkRefuseAction};
}

void InboxPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        m_soon.start();
}

void InboxPage::openAt(const QVariantMap &arguments)
{
    const auto order = arguments.value(QStringLiteral("order")).toLongLong();
    if (order == 0)
        return;
    m_wanted = orders::OrderId(order);
    const int row = m_model.rowOf(m_wanted);
    if (row >= 0) {
        m_wanted = {};
        m_list->choose(row);
        return;
    }
    // What a link opens is not hidden by an old search or choice.
    m_choice = QStringLiteral("all");
    if (!m_searched.isEmpty()) {
        m_searched.clear();
        const QSignalBlocker quiet(m_search);
        m_search->setText({});
        refresh();
    } else if (m_answered) {
        filter();
    }
}

void InboxPage::refresh()
{
    m_stale = false;
    orders::InboxQuery query;
    if (!m_searched.isEmpty())
        query.search = m_searched.toStdString();
    m_core.ask(this, m_latest, query, [this](base::Result<orders::InboxAnswer> answer) {
        if (!answer.ok()) {
            m_state->showMessage(QStringLiteral("error"), Tone::danger, tr("The inbox cannot be read"),
                                 words(answer.error()), tr("Try again"));
            m_stack->setCurrentWidget(m_state);
            return;
        }
        showAnswer(*answer);
    });
}

void InboxPage::showAnswer(const orders::InboxAnswer &answer)
{
    m_all = answer.rows;
    m_total = answer.total;
    m_answered = true;
    filter();
}

void InboxPage::filter()
{
    const auto urgent = std::count_if(m_all.begin(), m_all.end(), isUrgent);
    const auto busy =
        std::count_if(m_all.begin(), m_all.end(), [](const orders::InboxRow &row) { return row.runningOrders > 0; });
    m_choices->setSegments({{QStringLiteral("all"), tr("All"), int(m_all.size())},
                            {QStringLiteral("urgent"), tr("Urgent"), int(urgent), urgent > 0},
                            {QStringLiteral("busy"), tr("Creator busy"), int(busy)}});
    if (!m_choice.isEmpty())
        m_choices->setCurrent(std::exchange(m_choice, {}));
    if (m_all.empty() && m_searched.isEmpty()) {
        header()->setSubtitle({});
        m_model.setRows({});
        m_state->showMessage(QStringLiteral("inbox"), Tone::success, tr("Nothing awaits acceptance"),
                             tr("New orders of your creators appear here as soon as a brand has paid them."));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    if (m_all.empty())
        header()->setSubtitle(tr("No order that awaits acceptance is found"));
    else
        header()->setSubtitle(
            tr("%1 orders await acceptance · the first is closed and paid back in %2")
                .arg(m_total)
                .arg(format::span(m_all.front().row.deadline ? secondsUntil(*m_all.front().row.deadline) : 0)));
    const QString choice = m_choices->current();
    std::vector<orders::InboxRow> rows;
    base::Money sum;
    for (const orders::InboxRow &row : m_all) {
        if ((choice == QLatin1String("urgent") && !isUrgent(row)) ||
            (choice == QLatin1String("busy") && row.runningOrders == 0))
            continue;
        sum += row.row.taskCost;
        rows.push_back(row);
    }
    m_sum->setText(tr("%1 orders · task cost %2").arg(rows.size()).arg(format::money(sum.fen)));
    const orders::OrderId current = m_wanted.isSet() ? std::exchange(m_wanted, {}) : m_list->currentOrder();
    const int before = qMax(0, m_list->currentIndex().row());
    const int scroll = m_list->verticalScrollBar()->value();
    m_model.setRows(std::move(rows));
    m_stack->setCurrentIndex(1);
    const int row = m_model.rowOf(current);
    m_list->choose(row >= 0 ? row : before);
    m_list->verticalScrollBar()->setValue(scroll);
    if (m_model.rowCount() == 0)
        showRow(-1);
}

void InboxPage::showRow(int row)
{
    const bool there = row >= 0 && row < m_model.rowCount();
    m_order->setVisible(there);
    m_accept->setEnabled(there);
    m_refuse->setEnabled(there);
    m_next->setEnabled(there && row + 1 < m_model.rowCount());
    if (!there) {
        m_duty->setText(tr("No order of this kind."));
        return;
    }
    const orders::InboxRow &chosen = m_model.at(row);
    const std::pair seen(chosen.row.order, chosen.row.revision);
    if (m_shown != seen)
        m_order->setOrder(chosen);
    m_shown = seen;
    m_duty->setText(tr("It is your turn until %1. Otherwise: %2.")
                        .arg(whenWords(chosen.row.deadline), consequenceWords(toText(chosen.row.then))));
    askFacts(chosen);
}

void InboxPage::askFacts(const orders::InboxRow &row)
{
    m_core.run(
        this, m_latestFacts,
        [session = m_core.session(), wanted = row.row](workspace::Workspace &workspace) {
            return factsOf(workspace, session, wanted);
        },
        [this, order = row.row.order](base::Result<CreatorFacts> facts) {
            if (m_list->currentOrder() != order)
                return;
            if (facts.ok())
                m_order->setFacts(*facts);
            else
                m_order->setFactsError(words(facts.error()));
        });
}

void InboxPage::give(const std::string &command)
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_notice->setText({});
    orders::OrderAnswer order;
    order.row = m_model.at(row).row;
    m_given = order.row.order;
    order.terms = m_model.at(row).terms;
    order.payeeName = order.row.creatorName;
    m_actions->start(order, command);
}

void InboxPage::sayNow(const QString &why)
{
    m_notice->setText(why, tr("The list is read anew."));
    m_core.ask(this, m_latestNow, orders::OrderQuery{m_given}, [this, why](base::Result<orders::OrderAnswer> answer) {
        if (answer.ok())
            m_notice->setText(why, tr("%1 of %2 is now “%3”: %4.")
                                       .arg(toText(answer->row.number), toText(answer->row.creatorName),
                                            stateWords(answer->row.state), dutyWords(answer->row)));
    });
}

void InboxPage::showSelected()
{
    const auto chosen = m_list->selectedOrders();
    base::Money sum;
    for (const orders::OrderRow &one : chosen)
        sum += one.taskCost;
    const bool several = chosen.size() > 1;
    m_bulk->setText(several ? tr("Accept %1 selected…").arg(chosen.size()) : tr("Accept selected…"));
    m_bulkRefuse->setText(several ? tr("Refuse %1 selected…").arg(chosen.size()) : tr("Refuse selected…"));
    for (QPushButton *one : {m_bulk, m_bulkRefuse})
        one->setEnabled(several);
    for (QAction *one : {m_bulkAction, m_bulkRefuseAction})
        one->setEnabled(several);
    Q_EMIT statusChanged(tr("%1 selected · task cost %2").arg(chosen.size()).arg(format::money(sum.fen)));
}

void InboxPage::startBatch(BatchKind kind)
{
    auto *dialog = new BatchDialog(m_core, kind, m_list->selectedOrders(), this);
    connect(dialog, &BatchDialog::finished, this, &InboxPage::refresh);
    dialog->open();
}

QJsonObject InboxPage::saveState() const
{
    return {{QStringLiteral("search"), m_searched},
            {QStringLiteral("choice"), m_choices->current()},
            {QStringLiteral("order"), QString::number(m_list->currentOrder().value)}};
}

void InboxPage::restoreState(const QJsonObject &state)
{
    m_searched = state.value(QStringLiteral("search")).toString();
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(m_searched);
    }
    m_choice = state.value(QStringLiteral("choice")).toString();
    m_wanted = orders::OrderId(state.value(QStringLiteral("order")).toString().toLongLong());
}

} // namespace ui

#include "ui/orders/disputes/disputes_page.h"

#include "ui/orders/disputes/split_card.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/order_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/approval_steps.h"
#include "ui/shared/widgets/card_list.h"
#include "ui/shared/widgets/decision_bar.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/workspace/names.h"
#include "ui/workspace/words.h"

#include <QShortcut>

namespace ui {

namespace {

struct DisputesReading
{
    orders::DisputesAnswer answer;
    base::Timestamp now;
};

} // namespace

DisputesPage::DisputesPage(Core &core, QWidget *parent) : Page(Body::fills, parent), m_core(core)
{
    build();
    connect(m_list, &CardList::chosen, this, [this] { openCase(); });
    connect(m_decisions, &DecisionBar::begun, this, [this] {
        m_key = Core::newKey();
        const orders::DisputeRow *disputed = dispute();
        m_askedShareBp = disputed != nullptr ? disputed->dispute.proposedShareBp : std::nullopt;
    });
    connect(m_decisions, &DecisionBar::decided, this, &DisputesPage::decide);
    connect(m_state, &StateView::actionClicked, this, &DisputesPage::refresh);
    connect(m_detail, &OrderDetail::shown, this, [this] {
        m_side->show();
        showCase();
    });
    connect(m_search, &SearchBox::searched, this, [this](const QString &text) {
        m_searched = text.trimmed().left(100);
        refresh();
    });
    for (const auto &[key, by] : {std::pair(Qt::Key_J, 1), std::pair(Qt::Key_K, -1)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_list, [this, by = by] { m_list->step(by); });
    }
    core.onChange(this, {base::Topic::orders}, [this] { refresh(); });
    // The page opens for its keys, not for typing.
    setTabOrder(m_list, m_search);
    onLanguageChange(this, [this] { retranslate(); });
}

void DisputesPage::build()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(size::gap);
    auto *listCard = new Card;
    listCard->setFixedWidth(268);
    listCard->setFlush(true);
    m_search = new SearchBox;
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 12, 12, 0);
    searchRow->addWidget(m_search);
    listCard->body()->addLayout(searchRow);
    m_listTitle = label({}, LabelStyle::secondary);
    m_listTitle->setContentsMargins(18, 12, 12, 4);
    listCard->body()->addWidget(m_listTitle);
    m_list = new CardList;
    listCard->body()->addWidget(m_list, 1);
    row->addWidget(listCard);
    m_state = new StateView;
    row->addWidget(m_state, 1);

    m_case = new QWidget;
    auto *middle = new QVBoxLayout(m_case);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(size::gap);
    m_detail = new OrderDetail(m_core);
    m_detail->setActionsShown(false);
    middle->addWidget(m_detail, 1);
    m_decisions = new DecisionBar(this);
    middle->addWidget(m_decisions);
    row->addWidget(m_case, 1);

    m_side = new QWidget;
    m_side->setFixedWidth(320);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(size::gap);
    m_split = new SplitCard;
    side->addWidget(m_split);
    m_stepCard = new Card;
    m_steps = new ApprovalSteps;
    m_stepCard->setTitle({});
    m_stepCard->body()->addWidget(m_steps);
    m_banner = new Banner(Tone::warning);
    m_stepCard->body()->addWidget(m_banner);
    m_stepCard->body()->addStretch(1);
    side->addWidget(m_stepCard, 1);
    row->addWidget(m_side);
    body()->addLayout(row, 1);
    m_case->hide();
    m_side->hide();
}

void DisputesPage::retranslate()
{
    header()->setTitle(tr("Disputes"));
    m_list->setAccessibleName(tr("Disputes that wait"));
    m_search->setPurpose(tr("Number, creator, brief, project, brand"));
    m_stepCard->setTitle(tr("Two persons"));
    if (m_answer) {
        showList();
        showCase();
    } else {
        m_state->showLoading(tr("Loading…"));
    }
}

void DisputesPage::refresh()
{
    orders::DisputesQuery query;
    if (!m_searched.isEmpty())
        query.search = m_searched.toStdString();
    m_core.run(
        this, m_latest,
        [session = m_core.session(), query](workspace::Workspace &workspace) -> base::Result<DisputesReading> {
            auto answer = workspace.ask(session, query);
            if (!answer.ok())
                return answer.error();
            return DisputesReading{std::move(*answer), workspace.now()};
        },
        [this](base::Result<DisputesReading> reading) {
            if (!reading.ok()) {
                m_answer.reset();
                m_case->hide();
                m_side->hide();
                m_state->showMessage(QStringLiteral("warning"), Tone::danger, tr("The disputes could not be read"),
                                     words(reading.error()), tr("Try again"));
                m_state->show();
                return;
            }
            m_answer = std::move(reading->answer);
            m_now = reading->now;
            showList();
            openCase();
        });
}

void DisputesPage::showList()
{
    QList<CardItem> items;
    for (const orders::DisputeRow &row : m_answer->rows) {
        CardItem item;
        item.id = toText(row.row.order);
        item.title = QStringLiteral("%1 ↔ %2").arg(toText(row.row.brandName), toText(row.row.creatorName));
        const bool proposed = row.dispute.proposedShareBp.has_value();
        item.left = toText(row.row.number);
        item.right = format::money(row.row.taskCost.fen);
        item.footIcon = proposed ? QStringLiteral("users") : QStringLiteral("scale");
        item.foot = !proposed                  ? tr("to decide")
                    : row.dispute.proposedByMe ? tr("awaits another operator")
                                               : tr("awaits your confirmation");
        item.footTone = proposed && !row.dispute.proposedByMe ? Tone::accent : Tone::neutral;
        const qint64 left = (row.dispute.deadline - m_now).count() / 1000;
        item.footRight = format::timeLeft(left);
        item.footRightTone = left < 24 * 3600 ? Tone::danger : left < 72 * 3600 ? Tone::warning : Tone::neutral;
        const double whole = double((row.dispute.deadline - row.dispute.openedAt).count());
        item.progress = whole > 0 ? double((m_now - row.dispute.openedAt).count()) / whole : 1;
        items << item;
    }
    if (!m_answer->compensations.empty()) {
        CardItem heading;
        heading.heading = true;
        heading.title = tr("Compensations from the pool");
        items << heading;
    }
    for (const orders::CompensationRow &row : m_answer->compensations) {
        CardItem item;
        item.id = QStringLiteral("c") + toText(row.row.order);
        item.title = toText(row.row.creatorName);
        item.left = toText(row.row.number);
        item.right = format::money(row.amount.fen);
        item.footIcon = QStringLiteral("users");
        item.foot = row.proposedByMe ? tr("awaits another operator") : tr("awaits your confirmation");
        item.footTone = row.proposedByMe ? Tone::neutral : Tone::accent;
        items << item;
    }
    if (!m_answer->clawBacks.empty()) {
        CardItem heading;
        heading.heading = true;
        heading.title = tr("Claw-backs");
        items << heading;
    }
    for (const orders::ClawBackRow &row : m_answer->clawBacks) {
        CardItem item;
        item.id = QStringLiteral("k") + toText(row.row.order);
        item.title = QStringLiteral("%1 → %2").arg(toText(row.row.creatorName), toText(row.row.brandName));
        item.left = toText(row.row.number);
        item.right = format::money(row.amount.fen);
        item.footIcon = QStringLiteral("undo");
        item.foot = row.proposedByMe ? tr("awaits another operator") : tr("awaits your confirmation");
        item.footTone = row.proposedByMe ? Tone::neutral : Tone::accent;
        items << item;
    }
    const QSignalBlocker quiet(m_list);
    m_list->setItems(items);
    if (!m_wanted.isEmpty() &&
        (m_list->setCurrentId(m_wanted) || m_list->setCurrentId(QStringLiteral("c") + m_wanted) ||
         m_list->setCurrentId(QStringLiteral("k") + m_wanted)))
        m_wanted.clear();
    m_listTitle->setText(
        m_answer->clawBacks.empty()
            ? tr("%1 disputes, %2 compensations").arg(m_answer->rows.size()).arg(m_answer->compensations.size())
            : tr("%1 disputes, %2 compensations, %3 claw-backs")
                  .arg(m_answer->rows.size())
                  .arg(m_answer->compensations.size())
                  .arg(m_answer->clawBacks.size()));
    header()->setSubtitle(tr("One operator proposes, another confirms · the clock decides by policy when nobody does"));
    Q_EMIT statusChanged(m_listTitle->text());
}

const orders::DisputeRow *DisputesPage::dispute() const
{
    if (m_answer)
        for (const orders::DisputeRow &row : m_answer->rows)
            if (toText(row.row.order) == m_list->currentId())
                return &row;
    return nullptr;
}

const orders::CompensationRow *DisputesPage::compensation() const
{
    if (m_answer)
        for (const orders::CompensationRow &row : m_answer->compensations)
            if (QStringLiteral("c") + toText(row.row.order) == m_list->currentId())
                return &row;
    return nullptr;
}

const orders::ClawBackRow *DisputesPage::clawBack() const
{
    if (m_answer)
        for (const orders::ClawBackRow &row : m_answer->clawBacks)
            if (QStringLiteral("k") + toText(row.row.order) == m_list->currentId())
                return &row;
    return nullptr;
}

void DisputesPage::openCase()
{
    const orders::DisputeRow *row = dispute();
    const orders::CompensationRow *pool = compensation();
    const orders::ClawBackRow *back = clawBack();
    const bool some = row != nullptr || pool != nullptr || back != nullptr;
    m_state->setVisible(!some);
    if (!some) {
        m_case->hide();
        m_side->hide();
        if (!m_searched.isEmpty())
            return m_state->showMessage(QStringLiteral("search"), Tone::neutral, tr("No dispute is found"),
                                        tr("No dispute that waits has “%1” in it.").arg(m_searched));
        m_state->showMessage(QStringLiteral("scale"), Tone::success, tr("No dispute waits"),
                             tr("When a side disputes an order, it appears here with everything that belongs to it."));
        return;
    }
    const orders::OrderId order = row != nullptr ? row->row.order : pool != nullptr ? pool->row.order : back->row.order;
    if (m_detail->orderId().isSet() && m_detail->orderId() != order)
        m_decisions->closeForm();
    m_case->show();
    m_detail->open(order);
}

void DisputesPage::decide(const QString &id, const QVariantMap &values)
{
    if (!m_detail->answer())
        return;
    const orders::OrderRow &row = m_detail->answer()->row;
    m_decisions->setBusy(true);
    if (id == QLatin1String("propose")) {
        orders::DecideDispute command;
        command.order = row.order;
        command.shareBp = m_split->shareBp();
        command.note = values.value(QStringLiteral("note")).toString().toStdString();
        command.revision = row.revision;
        m_core.execute(this, command, m_key, [this](const base::Result<orders::OrderOutcome> &outcome) {
            answered(outcome, tr("Proposed. Another operator confirms it."));
        });
        return;
    }
    const std::string reason = values.value(QStringLiteral("reason")).toString().toStdString();
    if (id == QLatin1String("refuse")) {
        m_core.execute(this, orders::RefuseDecision{row.order, reason, row.revision}, m_key,
                       [this](const base::Result<orders::OrderOutcome> &outcome) {
                           answered(outcome, tr("Refused. No money has moved."));
                       });
        return;
    }
    if (id == QLatin1String("withdraw")) {
        m_core.execute(this, orders::WithdrawDecision{row.order, reason, row.revision}, m_key,
                       [this](const base::Result<orders::OrderOutcome> &outcome) {
                           answered(outcome, tr("Withdrawn. No money has moved."));
                       });
        return;
    }
    orders::ConfirmDecision command;
    command.order = row.order;
    command.revision = row.revision;
    command.shareBp = m_askedShareBp;
    m_core.execute(this, command, m_key, [this](const base::Result<orders::OrderOutcome> &outcome) {
        answered(outcome, tr("Confirmed. The money has moved."));
    });
}

void DisputesPage::answered(const base::Result<orders::OrderOutcome> &outcome, const QString &done)
{
    m_decisions->setBusy(false);
    if (outcome.ok()) {
        m_decisions->closeForm();
        showToast(this, done);
    } else {
        m_decisions->setError(words(outcome.error()));
        showToast(this, words(outcome.error()), Tone::danger);
        m_key = Core::newKey();
    }
    refresh();
}

void DisputesPage::openAt(const QVariantMap &arguments)
{
    m_wanted = arguments.value(QStringLiteral("order")).toString();
    if (m_answer) {
        showList();
        openCase();
    }
    if (m_wanted.isEmpty() || m_searched.isEmpty())
        return;
    // What a link opens is not hidden by an old search.
    m_searched.clear();
    const QSignalBlocker quiet(m_search);
    m_search->setText({});
    refresh();
}

QJsonObject DisputesPage::saveState() const
{
    return {{QStringLiteral("order"), m_list->currentId()}, {QStringLiteral("search"), m_searched}};
}

void DisputesPage::restoreState(const QJsonObject &state)
{
    m_wanted = state.value(QStringLiteral("order")).toString();
    m_searched = state.value(QStringLiteral("search")).toString();
    const QSignalBlocker quiet(m_search);
    m_search->setText(m_searched);
}

QString DisputesPage::helpText() const
{
    return tr("A dispute stops the order's timers and its money. Read the file, set the payee's share, say why and "
              "propose it; another operator confirms the same share. J and K move through the list.");
}

} // namespace ui

#include "ui/orders/orders_page.h"

#include "ui/orders/order_detail.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/workspace/words.h"

#include <QJsonArray>
#include <QScrollBar>
#include <QSplitter>

namespace ui {

using orders::OrderRow;
using orders::OrderTab;
using parties::Role;

namespace {

/// So many rows are read at a time; more follow when the end comes into view.
constexpr int kSlice = 200;
constexpr int kListWidth = 480;
constexpr int kEnglishListWidth = 556;

QString id(OrderTab tab)
{
    const std::string_view name = orders::toText(tab);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

OrderTab tabFrom(const QString &name)
{
    for (const OrderTab tab : orders::allOf(OrderTab{})) {
        if (id(tab) == name)
            return tab;
    }
    return OrderTab::all;
}

} // namespace

OrdersPage::OrdersPage(Core &core, Jobs &jobs)
    : m_core(core), m_jobs(jobs), m_model([](const OrderRow &row) { return toText(row.order); })
{
    m_tabs = new TabStrip;
    m_tabs->setObjectName(QStringLiteral("tabs"));
    body()->addWidget(m_tabs);
    m_table = new TablePanel;
    m_table->setModel(&m_model);
    // The bar narrows what both halves show, so it stands above them.
    body()->addWidget(m_table->filterBar());

    m_batch = new QWidget;
    auto *batch = new QHBoxLayout(m_batch);
    batch->setContentsMargins(0, 0, 0, 0);
    batch->setSpacing(8);
    m_batchWords = label({}, LabelStyle::secondary);
    batch->addWidget(m_batchWords);
    for (size_t i = 0; i < m_batchButtons.size(); ++i) {
        m_batchButtons[i] = button({}, ButtonKind::soft);
        m_batchButtons[i]->setObjectName(QStringLiteral("batch%1").arg(i));
        batch->addWidget(m_batchButtons[i]);
        connect(m_batchButtons[i], &QPushButton::clicked, this, [this, i] { startBatch(i); });
    }
    batch->addStretch(1);
    m_batch->hide();
    body()->addWidget(m_batch);

    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(size::gap);
    m_detail = new OrderDetail(core);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({chineseInterface() ? kListWidth : kEnglishListWidth, 760});
    m_table->setMinimumWidth(360);
    body()->addWidget(m_splitter, 1);

    m_filterButton = button({}, ButtonKind::normal, QStringLiteral("filter"));
    m_table->filterBar()->addLeft(m_filterButton);
    m_viewButton = button({}, ButtonKind::normal, QStringLiteral("layout"));
    header()->addWidget(m_viewButton);
    m_export = button({}, ButtonKind::normal, QStringLiteral("download"));
    header()->addWidget(m_export);
    if (core.role() == Role::brand) {
        m_new = button({}, ButtonKind::primary, QStringLiteral("plus"));
        header()->addWidget(m_new);
    }
    makeActions();
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    m_minute.start(30'000);

    connect(m_tabs, &TabStrip::chosen, this, [this](const QString &tab) {
        m_filter.tab = tabFrom(tab);
        refreshOther();
    });
    connect(m_table->filterBar(), &FilterBar::searched, this, [this](const QString &text) {
        m_filter.search = text;
        refreshOther();
    });
    connect(m_table->filterBar(), &FilterBar::filterRemoved, this, [this](const QString &which) {
        if (which == QLatin1String("project"))
            m_filter.project.reset();
        else if (which == QLatin1String("brief"))
            m_filter.brief.reset();
        else if (which == QLatin1String("creator"))
            m_filter.creator.reset();
        else
            m_filter.days.reset();
        refreshOther();
    });
    connect(m_table->filterBar(), &FilterBar::cleared, this, &OrdersPage::clearFilters);
    connect(m_filterButton, &QPushButton::clicked, this, &OrdersPage::openFilterMenu);
    connect(m_table, &TablePanel::summaryChanged, this, &Page::statusChanged);
    GridView *grid = m_table->grid();
    connect(grid, &GridView::currentRowChanged, this, [this](int row) {
        if (m_split && row >= 0)
            openRow(row);
    });
    connect(grid, &GridView::rowActivated, this, [this](int row) {
        setSplit(true);
        openRow(row);
    });
    connect(grid, &GridView::rowMenuRequested, this, &OrdersPage::openRowMenu);
    connect(grid, &GridView::selectedRowsChanged, this, [this] {
        showBatch();
        showFooter();
    });
    connect(grid, &GridView::layoutEdited, this, &OrdersPage::showFooter);
    connect(grid->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, grid](int value) {
        if (!m_asking && value + grid->verticalScrollBar()->pageStep() > grid->verticalScrollBar()->maximum() &&
            std::int64_t(m_model.allRows().size()) < m_total)
            ask(true);
    });
    connect(m_detail, &OrderDetail::closeRequested, this, [this] { setSplit(false); });
    connect(m_detail, &OrderDetail::changed, this, &OrdersPage::refresh);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_table->grid()->viewport()->update(); });
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_detail->refresh();
        refresh();
    });
    m_model.setSorter([this](const QList<SortOrder> &orders) {
        m_filter.sort = orderSorts(orders);
        refresh();
    });
    core.onChange(this, {base::Topic::orders}, [this] {
        if (isVisible())
            m_soon.start();
        else
            m_stale = true;
    });
    m_detail->clear();
    m_table->setLoading();
    onLanguageChange(this, [this] { retranslate(); });
    setSplit(true);
}

QString OrdersPage::titleFor(Role role)
{
    switch (role) {
    case Role::mcn:
        return tr("Order tracking");
    case Role::brand:
    case Role::creator:
        return tr("My orders");
    case Role::provider:
    case Role::ops:
    case Role::system:
        return tr("Orders");
    }
    return {};
}

QString OrdersPage::helpText() const
{
    return tr("Every order that concerns you, sorted by the time that is left. “My turn” are those that wait for you. "
              "Choose one to see its course, its works and its money; the buttons at its top are what you can do now, "
              "and the menu beside them says why the others are not possible. Select several to pay or confirm them "
              "together.");
}

void OrdersPage::retranslate()
{
    const Role role = m_core.role();
    header()->setTitle(titleFor(role));
    m_tabs->setAccessibleName(tr("Stages of the orders"));
    m_table->setTableName(tr("Orders"));
    m_table->filterBar()->search()->setPurpose(tr("Number, creator, brief, project, brand"));
    m_table->setUnit(tr("orders"));
    m_table->setEmptyState(QStringLiteral("orders"), tr("No orders here"),
                           role == Role::brand ? tr("Choose creators for a brief and place the first order.")
                                               : tr("Orders appear here as soon as they concern you."));
    m_filterButton->setText(tr("Filter"));
    m_filterButton->setAccessibleName(tr("Filter the orders"));
    m_viewButton->setText(m_split ? tr("Table only") : tr("With detail"));
    m_viewAction->setText(m_viewButton->text());
    m_export->setText(tr("Export…"));
    m_exportAction->setText(tr("Export the orders as shown…"));
    m_clearAction->setText(tr("Clear the filters"));
    m_newAction->setText(tr("New order"));
    if (m_new != nullptr)
        m_new->setText(tr("New order"));
    m_model.setColumns(orderColumns(role));
    if (!m_stale)
        refresh();
    showFilters();
    showBatch();
}

void OrdersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        m_soon.start();
}

void OrdersPage::refresh()
{
    ask(false);
}

void OrdersPage::refreshOther()
{
    m_listsOthers = true;
    refresh();
}

void OrdersPage::ask(bool more)
{
    m_stale = false;
    m_asking = true;
    orders::OrdersQuery query = m_filter.query();
    const auto loaded = std::int64_t(m_model.allRows().size());
    query.offset = more ? loaded : 0;
    query.limit = more ? kSlice : std::clamp<std::int64_t>(loaded, kSlice, 500);
    showFilters();
    m_core.ask(this, m_latest, query, [this, more](base::Result<orders::OrdersAnswer> answer) {
        m_asking = false;
        if (!answer.ok()) {
            m_table->setError(words(answer.error()), [this] { refresh(); });
            return;
        }
        showAnswer(*answer, more);
    });
}

void OrdersPage::showAnswer(const orders::OrdersAnswer &answer, bool more)
{
    m_total = answer.total;
    m_sums = answer;
    m_sums->rows.clear();
    m_names.learn(answer.rows);
    std::vector<OrderRow> rows = more ? m_model.allRows() : std::vector<OrderRow>();
    rows.insert(rows.end(), answer.rows.begin(), answer.rows.end());
    const bool first = m_model.allRows().empty();
    m_model.setRows(std::move(rows));
    m_table->setFiltered(m_filter.narrows());
    m_table->setReady();
    const auto loaded = std::int64_t(m_model.allRows().size());
    m_table->setFooterNote(loaded < m_total ? tr("%1 of %2 read; more follow as you scroll").arg(loaded).arg(m_total)
                                            : QString());
    m_table->setTotal(m_total);
    showCounts(answer);
    showFilters();
    showFooter();
    // What the session remembers may be another person's.
    const orders::OrderId remembered = std::exchange(m_remembered, {});
    if (m_wanted.isSet())
        openOrder(std::exchange(m_wanted, {}));
    else if (m_split && std::any_of(m_model.allRows().begin(), m_model.allRows().end(),
                                    [&](const OrderRow &row) { return row.order == remembered; }))
        openOrder(remembered);
    else if (first && m_split && m_table->grid()->currentRow() < 0 && !m_detail->orderId().isSet() &&
             m_model.rowCount() > 0)
        m_table->grid()->setCurrentRow(0);
    else if (m_listsOthers && m_split && m_model.rowCount() > 0 && rowOf(m_detail->orderId()) < 0)
        m_table->grid()->setCurrentRow(0);
    m_listsOthers = false;
    showBatch();
}

void OrdersPage::showCounts(const orders::OrdersAnswer &answer)
{
    QList<Segment> segments;
    std::int64_t all = 0;
    std::int64_t mine = 0;
    for (const orders::TabCount &count : answer.counts) {
        if (count.tab == OrderTab::all)
            all = count.count;
        if (count.tab == OrderTab::myTurn)
            mine = count.count;
        const bool urgent = count.tab == OrderTab::myTurn || count.tab == OrderTab::disputed;
        if (m_core.role() == Role::provider && count.tab == OrderTab::myTurn)
            continue;
        segments << Segment{id(count.tab), tabWords(count.tab), int(count.count), urgent && count.count > 0};
    }
    m_tabs->setSegments(segments);
    m_tabs->setCurrent(id(m_filter.tab));
    const auto soon = std::count_if(answer.rows.begin(), answer.rows.end(), [](const OrderRow &row) {
        return row.myTurn && row.deadline && secondsUntil(*row.deadline) < 24 * 3'600;
    });
    header()->setSubtitle(
        mine > 0 ? tr("%1 orders · %2 wait for you, %3 of them run out within 24 hours").arg(all).arg(mine).arg(soon)
                 : tr("%1 orders · none waits for you").arg(all));
}

void OrdersPage::openRow(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        m_detail->open(m_model.rowAt(row).order);
}

void OrdersPage::openOrder(orders::OrderId order)
{
    setSplit(true);
    // An order that is not listed leaves no row behind to which the next refresh would go back.
    if (const int row = rowOf(order); row >= 0)
        m_table->grid()->setCurrentRow(row);
    else if (m_model.rowCount() > 0)
        m_table->grid()->selectionModel()->clear();
    m_detail->open(order);
}

int OrdersPage::rowOf(orders::OrderId order) const
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.rowAt(row).order == order)
            return row;
    return -1;
}

void OrdersPage::openAt(const QVariantMap &arguments)
{
    const auto idOf = [&](const char *name) { return arguments.value(QLatin1String(name)).toLongLong(); };
    bool changed = false;
    if (const auto order = idOf("order")) {
        m_wanted = orders::OrderId(order);
        // It may have been placed since the list was read.
        changed = rowOf(m_wanted) < 0;
        if (!changed)
            openOrder(std::exchange(m_wanted, {}));
    }
    if (arguments.contains(QStringLiteral("tab"))) {
        m_filter.tab = tabFrom(arguments.value(QStringLiteral("tab")).toString());
        changed = true;
    }
    if (idOf("project") != 0 || idOf("brief") != 0 || idOf("creator") != 0) {
        const auto wanted = [&](const char *name, auto &field) {
            using Id = typename std::decay_t<decltype(field)>::value_type;
            field = idOf(name) != 0 ? std::optional(Id(idOf(name))) : std::nullopt;
        };
        wanted("project", m_filter.project);
        wanted("brief", m_filter.brief);
        wanted("creator", m_filter.creator);
        changed = true;
    }
    if (changed)
        refresh();
}

QJsonObject OrdersPage::narrowLayout() const
{
    QJsonArray columns;
    const QHash<QString, int> narrow = narrowOrderColumns();
    for (const ColumnInfo &column : m_model.columns()) {
        QJsonObject one{{QStringLiteral("id"), column.id},
                        {QStringLiteral("shown"), narrow.contains(column.id)},
                        {QStringLiteral("frozen"), false}};
        if (const auto width = narrow.find(column.id); width != narrow.end())
            one.insert(QStringLiteral("width"), *width);
        columns << one;
    }
    return {{QStringLiteral("columns"), columns}, {QStringLiteral("density"), QStringLiteral("roomy")}};
}

void OrdersPage::setSplit(bool split)
{
    const bool begins = m_narrow.isEmpty();
    if (!begins && split == m_split)
        return;
    QJsonObject &left = m_split ? m_narrow : m_wide;
    if (!begins || !split)
        left = m_table->saveLayout();
    const QJsonObject sort{{QStringLiteral("sort"), m_table->saveLayout().value(QStringLiteral("sort"))}};
    if (begins)
        m_narrow = narrowLayout();
    m_split = split;
    QJsonObject layout = split ? m_narrow : m_wide;
    if (layout.isEmpty()) {
        m_table->grid()->resetLayout();
    } else {
        layout.insert(QStringLiteral("sort"), sort.value(QStringLiteral("sort")));
        m_table->restoreLayout(layout);
    }
    m_table->setDensityVisible(!split);
    m_table->setColumnChooserVisible(!split);
    m_detail->setVisible(split);
    m_viewButton->setText(split ? tr("Table only") : tr("With detail"));
    m_viewAction->setText(m_viewButton->text());
    if (split && m_table->grid()->currentRow() >= 0)
        openRow(m_table->grid()->currentRow());
}

void OrdersPage::showFilters()
{
    m_table->filterBar()->setFilters(m_names.chips(m_filter));
    m_clearAction->setEnabled(m_filter.narrows());
}

QJsonObject OrdersPage::saveState() const
{
    const QJsonObject layout = m_table->saveLayout();
    QJsonArray sizes;
    for (const int one : m_splitter->sizes())
        sizes << one;
    return {{QStringLiteral("tab"), id(m_filter.tab)},
            {QStringLiteral("filter"), m_names.save(m_filter)},
            {QStringLiteral("sort"), layout.value(QStringLiteral("sort"))},
            {QStringLiteral("split"), m_split},
            {QStringLiteral("wide"), m_split ? m_wide : layout},
            {QStringLiteral("narrow"), m_split ? layout : m_narrow},
            {QStringLiteral("sizes"), sizes},
            {QStringLiteral("order"), QString::number(m_detail->orderId().value)}};
}

void OrdersPage::restoreState(const QJsonObject &state)
{
    m_filter = m_names.restore(state.value(QStringLiteral("filter")).toObject());
    m_filter.tab = tabFrom(state.value(QStringLiteral("tab")).toString());
    {
        const QSignalBlocker quiet(m_table->filterBar()->search());
        m_table->filterBar()->search()->setText(m_filter.search);
    }
    m_wide = state.value(QStringLiteral("wide")).toObject();
    QJsonObject narrow = state.value(QStringLiteral("narrow")).toObject();
    if (!narrow.isEmpty()) {
        // The order of the list is one, whichever of the two layouts shows it.
        narrow.insert(QStringLiteral("sort"), state.value(QStringLiteral("sort")));
        m_narrow = narrow;
        m_table->restoreLayout(narrow);
    }
    QList<int> sizes;
    for (const QJsonValue &one : state.value(QStringLiteral("sizes")).toArray())
        sizes << one.toInt();
    if (sizes.size() == 2 && sizes[1] > 0)
        m_splitter->setSizes(sizes);
    if (!state.value(QStringLiteral("split")).toBool(true))
        setSplit(false);
    m_remembered = orders::OrderId(state.value(QStringLiteral("order")).toString().toLongLong());
}

} // namespace ui

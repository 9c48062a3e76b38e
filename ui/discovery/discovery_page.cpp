#include "ui/discovery/discovery_page.h"

#include "ui/discovery/discovery_words.h"
#include "ui/discovery/filter_popups.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/flow_layout.h"
#include "ui/shared/widgets/kpi_card.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QAction>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

std::optional<double> averageOf(const std::vector<discovery::MetricTotal> &totals, std::string_view metric)
{
    for (const discovery::MetricTotal &one : totals)
        if (one.metric == metric)
            return one.average;
    return std::nullopt;
}

std::optional<double> sumOf(const std::vector<discovery::MetricTotal> &totals, std::string_view metric)
{
    for (const discovery::MetricTotal &one : totals)
        if (one.metric == metric && one.sum)
            return double(*one.sum);
    return std::nullopt;
}

} // namespace

DiscoveryPage::DiscoveryPage(Core &core, Jobs &jobs)
    : m_core(core),
      m_jobs(jobs),
      m_model([](const discovery::CreatorRow &row) { return toText(row.id); },
              [this](int first, int count, const QList<SortOrder> &orders) { fetch(first, count, orders); })
{
    setObjectName(QStringLiteral("discovery"));
    makeHead();
    auto *across = new QHBoxLayout;
    across->setSpacing(size::gap);
    auto *column = new QVBoxLayout;
    column->setSpacing(size::gap);
    makeKpis(*column);
    makeFilterRow(*column);
    makeTable(*column);
    across->addLayout(column, 1);
    m_drawer = new CreatorDrawer(core);
    across->addWidget(m_drawer);
    body()->addLayout(across, 1);
    connect(m_drawer, &CreatorDrawer::candidateToggled, this, &DiscoveryPage::toggleCandidate);
    connect(m_drawer, &CreatorDrawer::orderRequested, this, [this](discovery::CreatorId id) { placeOrders({id}); });
    connect(m_drawer, &CreatorDrawer::orderOpened, this, [this](orders::OrderId id) {
        Q_EMIT navigateRequested(QStringLiteral("orders"), {{QStringLiteral("order"), QString::number(id.value)}});
    });
    connect(m_drawer, &CreatorDrawer::closed, this, [this] { m_table->grid()->setFocus(); });

    m_selectionPause.setSingleShot(true);
    m_selectionPause.setInterval(30);
    connect(&m_selectionPause, &QTimer::timeout, this, &DiscoveryPage::askSelection);
    m_core.onChange(
        this, {base::Topic::creators, base::Topic::contracts, base::Topic::applications, base::Topic::rules}, [this] {
            askPool();
            reload(false);
            if (m_drawer->isVisible())
                m_drawer->refresh();
        });
    m_core.onChange(this, {base::Topic::orders, base::Topic::accounts}, [this] { askMoney(); });
    onLanguageChange(this, [this] { retranslate(); });
    showCandidates();
}

void DiscoveryPage::makeHead()
{
    m_export = button({}, ButtonKind::normal, QStringLiteral("download"));
    header()->addWidget(m_export);
    m_place = button({}, ButtonKind::primary, QStringLiteral("list-plus"));
    if (m_core.role() == parties::Role::brand) {
        header()->addWidget(m_place);
    } else {
        m_place->setParent(this);
        m_place->hide();
    }
    m_exportAction = new QAction(this);
    m_placeAction = new QAction(this);
    connect(m_export, &QPushButton::clicked, this, [this] { askExport(m_table->grid()->selectedCount() > 1); });
    connect(m_exportAction, &QAction::triggered, this, [this] { askExport(false); });
    connect(m_place, &QPushButton::clicked, this, [this] { placeOrders(m_candidates); });
    connect(m_placeAction, &QAction::triggered, this, [this] { placeOrders(m_candidates); });
}

void DiscoveryPage::makeKpis(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(size::gap);
    for (int i = 0; i < 4; ++i) {
        m_kpis << new KpiCard;
        row->addWidget(m_kpis.back(), 1);
    }
    if (m_core.role() == parties::Role::brand) {
        m_kpis[2]->setLink(true);
        m_kpis[3]->setLink(true);
        connect(m_kpis[2], &KpiCard::clicked, this,
                [this] { Q_EMIT navigateRequested(QStringLiteral("account"), {}); });
        connect(m_kpis[3], &KpiCard::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("orders"), {}); });
    }
    column.addLayout(row);
}

void DiscoveryPage::makeFilterRow(QVBoxLayout &column)
{
    auto *area = new QWidget;
    auto *flow = new FlowLayout(area, 6);
    for (const FilterField &field : filterFields()) {
        QPushButton *one = button({}, ButtonKind::normal, QStringLiteral("chevron-down"));
        one->setLayoutDirection(Qt::RightToLeft);
        connect(one, &QPushButton::clicked, this, [this, &field, one] { openFilter(field, one); });
        flow->addWidget(one);
        m_filterButtons << one;
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    area->setSizePolicy(policy);
    column.addWidget(area);
}

void DiscoveryPage::makeTable(QVBoxLayout &column)
{
    m_table = new TablePanel;
    m_table->setObjectName(QStringLiteral("creators"));
    m_table->setLoading();
    setColumns();
    m_table->setModel(&m_model);
    column.addWidget(m_table, 1);
    m_viewButton = button({}, ButtonKind::normal, QStringLiteral("chevron-down"));
    m_viewButton->setLayoutDirection(Qt::RightToLeft);
    m_candidateButton = button({}, ButtonKind::normal, QStringLiteral("star"));
    FilterBar *bar = m_table->filterBar();
    bar->addRight(m_viewButton);
    if (m_core.role() == parties::Role::brand) {
        bar->addRight(m_candidateButton);
    } else {
        m_candidateButton->setParent(this);
        m_candidateButton->hide();
        m_table->grid()->setColumnShown(QStringLiteral("candidate"), false);
    }
    GridView *grid = m_table->grid();
    grid->installEventFilter(this);
    connect(m_viewButton, &QPushButton::clicked, this, &DiscoveryPage::openViewMenu);
    connect(m_candidateButton, &QPushButton::clicked, this, &DiscoveryPage::openCandidateMenu);
    connect(bar, &FilterBar::searched, this, [this](const QString &text) {
        m_text = text.trimmed();
        reload(true);
    });
    connect(bar, &FilterBar::filterRemoved, this, [this](const QString &id) {
        m_filters.remove(id);
        filtersChanged();
    });
    connect(bar, &FilterBar::cleared, this, [this] {
        m_filters.clear();
        m_text.clear();
        filtersChanged();
    });
    connect(grid, &GridView::rowActivated, this, [this](int row) {
        if (const discovery::CreatorRow *found = m_model.rowAt(row)) {
            m_drawer->setCandidate(m_cells.candidates.count(found->id) > 0);
            m_drawer->showCreator(found->id);
        }
    });
    connect(grid, &GridView::currentRowChanged, this, [this](int row) {
        // With the drawer open, the arrows leaf through the creators.
        const discovery::CreatorRow *found = row >= 0 && m_drawer->isVisible() ? m_model.rowAt(row) : nullptr;
        if (found != nullptr && !m_restoring && found->id != m_drawer->creator()) {
            m_drawer->setCandidate(m_cells.candidates.count(found->id) > 0);
            m_drawer->showCreator(found->id);
        }
    });
    connect(grid, &GridView::cellToggled, this, [this](int row, const QString &) {
        if (const discovery::CreatorRow *found = m_model.rowAt(row))
            toggleCandidate(found->id);
    });
    connect(grid, &GridView::rowMenuRequested, this, &DiscoveryPage::openRowMenu);
    connect(grid, &GridView::selectedRowsChanged, this, &DiscoveryPage::selectionChanged);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const QStringList ids = m_table->grid()->selectedIds(); !ids.isEmpty())
            m_keptSelection = ids;
        m_restoring = true;
        ++m_generation;
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_restoring = false; });
}

void DiscoveryPage::retranslate()
{
    header()->setTitle(tr("Creator square"));
    m_export->setText(tr("Export…"));
    m_exportAction->setText(tr("Export the creators as shown…"));
    m_placeAction->setText(tr("Place orders with the candidates"));
    m_table->setTableName(tr("Creators"));
    m_table->setUnit(chineseInterface() ? tr("creators") : QString());
    m_table->filterBar()->search()->setPurpose(tr("Name, pinyin, initials or ID (Ctrl+F)"));
    m_table->setEmptyState(QStringLiteral("users"), tr("No creators yet"),
                           tr("The pool fills when a list of creators is imported."));
    for (qsizetype i = 0; i < m_filterButtons.size(); ++i)
        m_filterButtons[i]->setText(shortName(filterFields()[size_t(i)]));
    setColumns();
    m_table->filterBar()->setFilters(m_filters.chips());
    showKpis();
    showFooter();
    showCandidates();
    showViewName();
}

void DiscoveryPage::setColumns()
{
    m_columns = creatorColumns(m_cells);
    std::vector<Column<discovery::CreatorRow>> columns;
    for (const CreatorColumn &one : m_columns)
        columns.push_back(one.column);
    m_model.setColumns(std::move(columns));
}

discovery::FindCreators DiscoveryPage::query() const
{
    discovery::FindCreators query;
    if (!m_text.isEmpty())
        query.text = m_text.toStdString();
    query.filter = m_filters.filter();
    if (const auto keys = sortKeys(m_columns, m_model.sortOrders()); !keys.empty())
        query.sort = keys;
    query.facets = std::vector<std::string>{};
    return query;
}

void DiscoveryPage::refresh()
{
    askPool();
    askMoney();
    reload(false);
    if (m_drawer->isVisible())
        m_drawer->refresh();
}

void DiscoveryPage::reload(bool toTop)
{
    m_table->setLoading();
    discovery::FindCreators ask = query();
    ask.limit = WindowModel<discovery::CreatorRow>::slice;
    ask.facets = std::vector<std::string>{"takes_orders"};
    ++m_generation;
    m_core.ask(this, m_latest, ask, [this, toTop](base::Result<discovery::CreatorPage> answer) {
        if (!answer.ok())
            return m_table->setError(words(answer.error()), [this] { refresh(); });
        showAnswer(std::move(*answer), toTop);
    });
}

void DiscoveryPage::showAnswer(discovery::CreatorPage answer, bool toTop)
{
    m_cells.measure(answer.rows);
    m_table->setFiltered(!m_filters.isEmpty() || !m_text.isEmpty());
    std::vector<discovery::CreatorRow> rows = std::move(answer.rows);
    answer.rows.clear();
    m_answer = std::move(answer);
    m_model.setCount(int(m_answer->total));
    m_model.provide(0, std::move(rows));
    m_table->setReady();
    if (toTop)
        m_table->grid()->verticalScrollBar()->setValue(0);
    recallSelection();
    showKpis();
    showFooter();
    QString about = tr("%1 creators").arg(format::exact(qint64(m_answer->pool)));
    if (m_answer->newestDataDate)
        about +=
            QStringLiteral(" · ") + tr("data as of %1").arg(format::date(localTime(*m_answer->newestDataDate).date()));
    header()->setSubtitle(about);
}

void DiscoveryPage::fetch(int first, int count, const QList<SortOrder> &)
{
    discovery::FindCreators ask = query();
    ask.offset = first;
    ask.limit = count;
    m_core.ask(this, ask, [this, first, mine = m_generation](base::Result<discovery::CreatorPage> answer) {
        if (mine != m_generation)
            return;
        if (!answer.ok())
            return m_table->setError(words(answer.error()), [this] { refresh(); });
        // Others changed the pool meanwhile: the slices no longer fit together.
        if (m_answer && answer->total != m_answer->total)
            return reload(false);
        m_model.provide(first, std::move(answer->rows));
        recallSelection();
    });
}

void DiscoveryPage::askPool()
{
    discovery::FindCreators ask;
    ask.limit = 1;
    ask.facets = std::vector<std::string>{"takes_orders"};
    m_core.ask(this, m_latestPool, ask, [this](base::Result<discovery::CreatorPage> answer) {
        if (answer.ok())
            m_pool = std::move(*answer);
        showKpis();
    });
}

void DiscoveryPage::askMoney()
{
    if (m_core.role() != parties::Role::brand)
        return;
    m_core.ask(this, m_latestMoney, accounts::AccountQuery{}, [this](base::Result<accounts::AccountAnswer> answer) {
        m_account = answer.ok() ? std::optional(std::move(*answer)) : std::nullopt;
        showKpis();
    });
    orders::OrdersQuery ask;
    ask.limit = 1;
    m_core.ask(this, m_latestOrders, ask, [this](base::Result<orders::OrdersAnswer> answer) {
        m_orders = answer.ok() ? std::optional(std::move(*answer)) : std::nullopt;
        showKpis();
    });
}

void DiscoveryPage::showKpis()
{
    const auto figure = [](const char *kind, std::optional<double> value) {
        return discovery_words::figure(kind, value);
    };
    m_kpis[0]->setTitle(tr("Matching creators"));
    m_kpis[0]->setValue(m_answer ? format::exact(qint64(m_answer->total)) : format::missing);
    m_kpis[0]->setRemark(m_answer ? tr("of %1").arg(format::exact(qint64(m_answer->pool))) : QString());

    const auto cpm = m_answer ? averageOf(m_answer->totals, "cpm_20_60") : std::nullopt;
    const auto poolCpm = m_pool ? averageOf(m_pool->totals, "cpm_20_60") : std::nullopt;
    m_kpis[1]->setTitle(tr("Average CPM, 21–60 s"));
    m_kpis[1]->setValue(cpm ? QStringLiteral("¥%1").arg(format::decimal(*cpm / 100, 1)) : format::missing,
                        discovery_words::figure("money", cpm, true));
    const bool narrowed = m_answer && m_answer->total != m_answer->pool;
    if (narrowed && cpm && poolCpm && *poolCpm > 0)
        m_kpis[1]->setChange(*cpm / *poolCpm - 1, tr("against all creators"), false);
    else
        m_kpis[1]->setRemark(tr("over all that have one"));

    if (m_core.role() == parties::Role::brand) {
        m_kpis[2]->setTitle(tr("Available balance"));
        m_kpis[2]->setValue(m_account ? format::moneyShort(m_account->available.fen) : format::missing,
                            m_account ? format::money(m_account->available.fen) : QString());
        m_kpis[2]->setRemark(m_account ? tr("%1 frozen").arg(format::moneyShort(m_account->frozen.fen)) : QString());
        std::int64_t running = 0;
        std::int64_t mine = 0;
        for (const orders::TabCount &one : m_orders ? m_orders->counts : std::vector<orders::TabCount>()) {
            using Tab = orders::OrderTab;
            if (one.tab == Tab::toAccept || one.tab == Tab::producing || one.tab == Tab::reviewing ||
                one.tab == Tab::publishing || one.tab == Tab::inspecting)
                running += one.count;
            if (one.tab == Tab::myTurn)
                mine = one.count;
        }
        m_kpis[3]->setTitle(tr("Orders in progress"));
        m_kpis[3]->setValue(m_orders ? format::exact(qint64(running)) : format::missing);
        m_kpis[3]->setRemark(mine > 0 ? tr("%1 need you").arg(format::exact(qint64(mine))) : tr("None needs you"),
                             mine > 0 ? Tone::warning : Tone::neutral);
        return;
    }
    const auto rate = m_answer ? averageOf(m_answer->totals, "interact_rate_within_30d") : std::nullopt;
    m_kpis[2]->setTitle(tr("Average interaction rate"));
    m_kpis[2]->setValue(figure("rate", rate));
    m_kpis[2]->setRemark(tr("over all that have one"));
    std::int64_t taking = 0;
    for (const discovery::Facet &facet : m_answer ? m_answer->facets : std::vector<discovery::Facet>())
        for (const discovery::FacetValue &value : facet.values)
            taking += facet.label == "takes_orders" && value.value == "yes" ? value.count : 0;
    m_kpis[3]->setTitle(tr("Take orders"));
    m_kpis[3]->setValue(m_answer && m_answer->total > 0 ? format::percent(double(taking) / double(m_answer->total), 1)
                                                        : format::missing);
    m_kpis[3]->setRemark(tr("%1 creators").arg(format::exact(qint64(taking))));
}

void DiscoveryPage::showFooter()
{
    if (!m_answer)
        return;
    const bool some = !m_selectedTotals.empty() && m_table->grid()->selectedCount() > 0;
    const std::vector<discovery::MetricTotal> &totals = some ? m_selectedTotals : m_answer->totals;
    const auto quotes = sumOf(totals, "price_20_60");
    const auto plays = sumOf(totals, "expected_play_num");
    const auto cpm = averageOf(totals, "cpm_20_60");
    const auto rate = averageOf(totals, "interact_rate_within_30d");
    QList<std::pair<QString, QString>> figures;
    if (quotes)
        figures.append({some ? tr("Quotes, selected") : tr("Quotes, all"), discovery_words::figure("money", quotes)});
    if (plays)
        figures.append({tr("Expected plays"), discovery_words::figure("count", plays)});
    if (cpm)
        figures.append({tr("Avg. CPM"), QStringLiteral("¥%1").arg(format::decimal(*cpm / 100, 1))});
    if (rate)
        figures.append({tr("Avg. interaction"), discovery_words::figure("rate", rate)});
    m_table->setFooterFigures(figures);
    QStringList status;
    if (some) {
        status << tr("%1 selected").arg(format::exact(qint64(m_table->grid()->selectedCount())));
        status << tr("quotes %1").arg(discovery_words::figure("money", quotes, true));
        status << tr("expected plays %1").arg(discovery_words::figure("count", plays));
    }
    if (!m_candidates.empty())
        status << tr("%1 candidates").arg(format::exact(qint64(m_candidates.size())));
    Q_EMIT statusChanged(status.join(QStringLiteral(" · ")));
}

void DiscoveryPage::applyFilters(const CreatorFilters &filters)
{
    m_filters = filters;
    filtersChanged();
}

void DiscoveryPage::filtersChanged()
{
    m_table->filterBar()->setFilters(m_filters.chips());
    for (qsizetype i = 0; i < m_filterButtons.size(); ++i)
        setButtonKind(*m_filterButtons[i],
                      m_filters.has(filterFields()[size_t(i)].field) ? ButtonKind::soft : ButtonKind::normal);
    reload(true);
}

void DiscoveryPage::openFilter(const FilterField &field, QWidget *anchor)
{
    if (!field.isLabel) {
        auto *popup = new RangePopup(field, m_filters.range(field.field), this);
        connect(popup, &RangePopup::chosen, this, [this, &field](const CreatorFilters::Range &range) {
            m_filters.setRange(field.field, range);
            filtersChanged();
        });
        return popup->popupBelow(anchor);
    }
    auto *popup = new FacetPopup(field, m_filters.choice(field.field), this);
    connect(popup, &FacetPopup::chosen, this, [this, &field](const CreatorFilters::Choice &choice) {
        m_filters.setChoice(field.field, choice);
        filtersChanged();
    });
    // Counted under the other conditions: how many each value would give.
    discovery::FindCreators ask = query();
    ask.filter = m_filters.filter(field.field);
    ask.facets = std::vector<std::string>{field.field};
    ask.limit = 1;
    m_core.ask(popup, m_latestFacet, ask, [popup](base::Result<discovery::CreatorPage> answer) {
        if (!answer.ok())
            return popup->setFailure(words(answer.error()));
        if (!answer->facets.empty())
            popup->setFacet(answer->facets.front());
    });
    popup->popupBelow(anchor);
}

} // namespace ui

#include "ui/discovery/creator_drawer.h"

#include "ui/discovery/discovery_words.h"
#include "ui/discovery/shown.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/text/plain.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/charts.h"
#include "ui/shared/widgets/flow_layout.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <algorithm>

namespace ui {

namespace {

/// The figures of the overview, in their order.
constexpr std::string_view kOverview[] = {
    "follower",        "fans_increment_within_30d", "expected_play_num",         "vv_median_30d",
    "cpm_20_60",       "interact_rate_within_30d",  "play_over_rate_within_30d", "burst_text_rate",
    "star_index",      "link_spread_index",         "link_shopping_index",       "link_convert_index",
    "cooperate_index",
};

const discovery::MetricValue *metricOf(const discovery::CreatorCard &card, std::string_view name)
{
    const auto found = std::find_if(card.metrics.begin(), card.metrics.end(),
                                    [&](const discovery::MetricValue &one) { return one.metric == name; });
    return found != card.metrics.end() ? &*found : nullptr;
}

bool isBrand(const Core &core)
{
    return core.role() == parties::Role::brand;
}

} // namespace

CreatorDrawer::CreatorDrawer(Core &core, QWidget *parent) : Drawer(parent), m_core(core)
{
    m_tabs = new TabStrip;
    body()->setSpacing(12);
    body()->addWidget(m_tabs);
    m_content = new QWidget;
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
    body()->addWidget(m_content, 1);
    m_star = button({}, ButtonKind::normal, QStringLiteral("star"));
    m_order = button({}, ButtonKind::primary, QStringLiteral("list-plus"));
    if (isBrand(core)) {
        addFooterWidget(m_star);
        addFooterWidget(m_order);
    } else {
        m_star->setParent(this);
        m_order->setParent(this);
        m_star->hide();
        m_order->hide();
    }
    connect(m_tabs, &TabStrip::chosen, this, &CreatorDrawer::rebuild);
    connect(m_star, &QPushButton::clicked, this, [this] { Q_EMIT candidateToggled(m_id); });
    connect(m_order, &QPushButton::clicked, this, [this] { Q_EMIT orderRequested(m_id); });
    onLanguageChange(this, [this] { retranslate(); });
}

void CreatorDrawer::retranslate()
{
    QList<Segment> tabs = {{QStringLiteral("overview"), tr("Overview")},
                           {QStringLiteral("works"), tr("Works")},
                           {QStringLiteral("quotes"), tr("Quotes")}};
    if (isBrand(m_core))
        tabs << Segment{QStringLiteral("orders"), tr("Our orders")};
    m_tabs->setSegments(tabs);
    m_tabs->setAccessibleName(tr("About this creator"));
    m_order->setText(tr("Place order"));
    setCandidate(m_candidate);
    rebuild();
}

void CreatorDrawer::setCandidate(bool on)
{
    m_candidate = on;
    m_star->setText(on ? tr("Remove candidate") : tr("Add candidate"));
    m_star->setIcon(themedIcon(on ? QStringLiteral("star-filled") : QStringLiteral("star")));
}

void CreatorDrawer::showCreator(discovery::CreatorId creator)
{
    if (creator != m_id) {
        m_card.reset();
        m_orders.reset();
        m_error.reset();
        m_ordersError.reset();
    }
    m_id = creator;
    refresh();
    open();
}

void CreatorDrawer::refresh()
{
    if (!m_id.isSet())
        return;
    discovery::ShowCreator query;
    query.id = m_id;
    m_core.ask(this, m_latest, query, [this](base::Result<discovery::CreatorCard> answer) {
        m_error.reset();
        if (answer.ok())
            m_card = std::move(*answer);
        else
            m_error = answer.error();
        rebuild();
    });
    if (isBrand(m_core))
        askOrders();
    rebuild();
}

void CreatorDrawer::askOrders()
{
    orders::OrdersQuery query;
    query.creator = m_id;
    query.sort = orders::newestFirst();
    m_core.ask(this, m_latestOrders, query, [this](base::Result<orders::OrdersAnswer> answer) {
        m_ordersError.reset();
        if (answer.ok())
            m_orders = std::move(*answer);
        else
            m_ordersError = answer.error();
        m_tabs->setCount(QStringLiteral("orders"), answer.ok() ? int(m_orders->total) : -1);
        if (m_tabs->current() == QLatin1String("orders"))
            rebuild();
    });
}

void CreatorDrawer::rebuild()
{
    clearLayout(*m_rows);
    if (m_error) {
        auto *state = new StateView;
        state->showMessage(QStringLiteral("warning"), Tone::danger, tr("This could not be loaded"), words(*m_error),
                           tr("Try again"));
        connect(state, &StateView::actionClicked, this, &CreatorDrawer::refresh);
        m_rows->addWidget(state, 1);
        return;
    }
    if (!m_card) {
        auto *state = new StateView;
        state->showLoading(tr("Loading…"));
        m_rows->addWidget(state, 1);
        return;
    }
    const discovery::CreatorRow &row = m_card->creator;
    const QString date = row.dataDate ? format::date(localTime(*row.dataDate).date()) : format::missing;
    setTitle(fromUtf8(row.nickName), tr("%1 · data as of %2").arg(fromUtf8(row.platformId), date));
    m_order->setEnabled(row.takesOrders);
    setPlainToolTip(*m_order, discovery_words::standing(row).why);
    const QString tab = m_tabs->current();
    if (tab == QLatin1String("works"))
        fillWorks();
    else if (tab == QLatin1String("quotes"))
        fillQuotes();
    else if (tab == QLatin1String("orders"))
        fillCooperation();
    else
        fillOverview();
    m_rows->addStretch(1);
}

void CreatorDrawer::addFact(const QString &name, const QString &value)
{
    auto *line = new QHBoxLayout;
    line->addWidget(label(name, LabelStyle::secondary));
    line->addStretch(1);
    QLabel *figure = label(value, LabelStyle::bold);
    line->addWidget(figure);
    m_rows->addLayout(line);
}

void CreatorDrawer::fillOverview()
{
    const discovery::CreatorRow &row = m_card->creator;
    const discovery_words::Standing standing = discovery_words::standing(row);
    auto *pills = new QWidget;
    auto *flow = new FlowLayout(pills, 6);
    flow->addWidget(new Badge(standing.text, standing.tone));
    if (row.category)
        flow->addWidget(new Badge(fromUtf8(*row.category), Tone::neutral, false));
    for (const std::string &tag : row.tags)
        if (!row.category || tag != *row.category)
            flow->addWidget(new Badge(fromUtf8(tag), Tone::neutral, false));
    m_rows->addWidget(pills);
    if (!standing.why.isEmpty()) {
        QLabel *why = label(standing.why, LabelStyle::secondary);
        why->setWordWrap(true);
        m_rows->addWidget(why);
    }
    QStringList about;
    about << (row.mcnName ? fromUtf8(*row.mcnName) : tr("No MCN"));
    for (const auto &place : {row.province, row.city})
        if (place && !about.contains(fromUtf8(*place)))
            about << fromUtf8(*place);
    if (row.gender)
        about << discovery_words::labelValue("gender", *row.gender);
    QLabel *facts = label(about.join(QStringLiteral(" · ")), LabelStyle::secondary);
    facts->setWordWrap(true);
    m_rows->addWidget(facts);

    if (row.trendPlays.size() > 1 || row.trendFollowers.size() > 1) {
        auto *chart = new TrendChart;
        const size_t days = std::max(row.trendPlays.size(), row.trendFollowers.size());
        const QDate last = m_card->trendLastDay ? localTime(*m_card->trendLastDay).date()
                           : row.dataDate       ? localTime(*row.dataDate).date()
                                                : today();
        QStringList names;
        for (size_t day = 0; day < days; ++day)
            names << last.addDays(qint64(day) - qint64(days) + 1).toString(QStringLiteral("MM-dd"));
        const auto counted = [](double value) { return format::compact(value); };
        QList<TrendLine> lines;
        if (row.trendPlays.size() == days)
            lines << TrendLine{tr("Plays"), toSeries(row.trendPlays), 0, false, counted};
        if (row.trendFollowers.size() == days)
            lines << TrendLine{tr("Followers"), toSeries(row.trendFollowers), 1, false, counted, !lines.isEmpty()};
        chart->setData(names, lines);
        chart->setAccessibleName(tr("Thirty days of plays and followers"));
        chart->setFixedHeight(200);
        m_rows->addWidget(chart);
    }
    QLabel *heading = label(tr("Figures, and how many creators they beat"), LabelStyle::hint);
    m_rows->addWidget(heading);
    for (const std::string_view name : kOverview) {
        const discovery::MetricValue *metric = metricOf(*m_card, name);
        if (metric == nullptr || !metric->value)
            continue;
        auto *bar = new BarRow;
        const QString beats =
            metric->percentile ? tr("beats %1").arg(format::percent(*metric->percentile, 0)) : QString();
        bar->set(discovery_words::metricName(name), beats, metric->percentile.value_or(0),
                 discovery_words::figure(metric->kind, metric->value));
        QString tip = QStringLiteral("%1: %2").arg(discovery_words::metricName(name),
                                                   discovery_words::figure(metric->kind, metric->value, true));
        tip +=
            QLatin1Char('\n') + (metric->formula.empty() ? tr("As the platform gives it.") : fromUtf8(metric->formula));
        setPlainToolTip(*bar, tip);
        m_rows->addWidget(bar);
    }
}

void CreatorDrawer::fillWorks()
{
    if (m_card->works.empty()) {
        auto *state = new StateView;
        state->showMessage(QStringLiteral("film"), Tone::neutral, tr("No works known"),
                           tr("The lists that were imported tell of none."));
        m_rows->addWidget(state, 1);
        return;
    }
    for (const discovery::CreatorWork &work : m_card->works) {
        QLabel *title = label(work.title.empty() ? fromUtf8(work.itemId) : fromUtf8(work.title), LabelStyle::body);
        title->setWordWrap(true);
        m_rows->addWidget(title);
        const auto counted = [](const std::optional<std::int64_t> &count) {
            return format::compact(count ? std::optional<qint64>(*count) : std::nullopt);
        };
        QStringList figures;
        if (work.publishedAt)
            figures << format::date(localTime(*work.publishedAt).date());
        figures << tr("%1 plays").arg(counted(work.plays)) << tr("%1 likes").arg(counted(work.likes));
        if (work.interactRate)
            figures << tr("interaction %1").arg(format::percent(*work.interactRate, 2));
        QLabel *second = label(figures.join(QStringLiteral(" · ")), LabelStyle::secondary);
        second->setWordWrap(true);
        setPlainToolTip(*second,
                        tr("Plays %1, likes %2, comments %3, shares %4")
                            .arg(format::exact(work.plays ? std::optional<qint64>(*work.plays) : std::nullopt),
                                 format::exact(work.likes ? std::optional<qint64>(*work.likes) : std::nullopt),
                                 format::exact(work.comments ? std::optional<qint64>(*work.comments) : std::nullopt),
                                 format::exact(work.shares ? std::optional<qint64>(*work.shares) : std::nullopt)));
        m_rows->addWidget(second);
        m_rows->addWidget(rule());
    }
}

void CreatorDrawer::fillQuotes()
{
    const struct
    {
        const char *price;
        const char *cpm;
        const char *cpe;
    } kinds[] = {{"price_1_20", "cpm_1_20", "expected_cpe_1_20"},
                 {"price_20_60", "cpm_20_60", "expected_cpe_20_60"},
                 {"price_60", "cpm_60", "expected_cpe_60"}};
    const auto words_ = [&](const char *name, bool exact) {
        const discovery::MetricValue *metric = metricOf(*m_card, name);
        return metric != nullptr ? discovery_words::figure(metric->kind, metric->value, exact) : format::missing;
    };
    for (const auto &kind : kinds) {
        m_rows->addWidget(label(discovery_words::metricName(kind.price), LabelStyle::bold));
        addFact(tr("Quote"), words_(kind.price, true));
        addFact(tr("Expected CPM"), words_(kind.cpm, true));
        addFact(tr("Expected CPE"), words_(kind.cpe, true));
        m_rows->addWidget(rule());
    }
    addFact(discovery_words::metricName("assign_cpm_suggest_price"), words_("assign_cpm_suggest_price", true));
    addFact(discovery_words::metricName("expected_play_num"), words_("expected_play_num", true));
    if (m_card->priceList.is_array() && !m_card->priceList.empty()) {
        QStringList prices;
        for (const auto &price : m_card->priceList)
            if (price.is_number_integer())
                prices << format::money(price.get<std::int64_t>());
        addFact(tr("Further quotes"), prices.join(QStringLiteral(" / ")));
    }
    QLabel *note = label(tr("CPM = quote ÷ expected plays × 1,000; it is 0 when no plays are expected. CPE = quote ÷ "
                            "median interactions of 30 days."),
                         LabelStyle::hint);
    note->setWordWrap(true);
    m_rows->addWidget(note);
}

void CreatorDrawer::fillCooperation()
{
    const discovery::CreatorRow &row = m_card->creator;
    const discovery_words::Standing standing = discovery_words::standing(row);
    addFact(tr("Standing"), standing.text);
    addFact(discovery_words::metricName("credit"), format::exact(qint64(row.credit)));
    if (m_ordersError) {
        QLabel *error = label(words(*m_ordersError), LabelStyle::error);
        error->setWordWrap(true);
        m_rows->addWidget(error);
        return;
    }
    if (!m_orders)
        return m_rows->addWidget(label(tr("Loading…"), LabelStyle::secondary));
    addFact(tr("Orders so far"), format::exact(qint64(m_orders->total)));
    addFact(tr("Task cost so far"), format::money(m_orders->taskCostTotal.fen));
    m_rows->addWidget(rule());
    if (m_orders->rows.empty()) {
        QLabel *none = label(tr("You have placed no order with this creator yet."), LabelStyle::secondary);
        none->setWordWrap(true);
        return m_rows->addWidget(none);
    }
    for (const orders::OrderRow &order : m_orders->rows) {
        auto *line = new QHBoxLayout;
        QPushButton *number = button(fromUtf8(order.number), ButtonKind::link);
        connect(number, &QPushButton::clicked, this, [this, id = order.order] { Q_EMIT orderOpened(id); });
        line->addWidget(number);
        line->addStretch(1);
        line->addWidget(new Badge(shown::state(order.state), shown::tone(order.state)));
        m_rows->addLayout(line);
        QLabel *second = label(QStringLiteral("%1 · %2 · %3")
                                   .arg(format::money(order.taskCost.fen), shown::content(order.content),
                                        format::date(localTime(order.createdAt).date())),
                               LabelStyle::secondary);
        m_rows->addWidget(second);
    }
}

} // namespace ui

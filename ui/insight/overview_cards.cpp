#include "ui/insight/overview_cards.h"

#include "ui/insight/insight_words.h"
#include "ui/orders/order_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"

namespace ui {

DrillRequest OverviewCard::request(insight::Measure measure, const QList<insight::Measure> &siblings) const
{
    DrillRequest made;
    made.measure = measure;
    made.siblings = siblings;
    made.from = m_period.from;
    made.until = m_period.until;
    made.where = words_of::period(m_period.first, m_period.last);
    if (!m_category.isEmpty()) {
        made.category = m_category.toStdString();
        made.where += QStringLiteral(" · ") + m_category;
    }
    return made;
}

void OverviewCard::keep(const OverviewData &given, const OverviewChoice &choice)
{
    m_period = given.period;
    m_category = choice.category;
}

FunnelCard::FunnelCard(QWidget *parent) : OverviewCard(parent)
{
    setTitle({});
    m_rows = button({}, ButtonKind::link);
    addHeaderWidget(m_rows);
    m_funnel = new FunnelView;
    body()->addWidget(m_funnel);
    m_sum = new QHBoxLayout;
    m_sum->setSpacing(2);
    body()->addLayout(m_sum);
    body()->addStretch(1);
    const QList<insight::Measure> parts = {insight::Measure::paid, insight::Measure::finished,
                                           insight::Measure::stillInProgress, insight::Measure::ended,
                                           insight::Measure::earlierInProgress};
    connect(m_rows, &QPushButton::clicked, this,
            [this, parts] { Q_EMIT drill(request(insight::Measure::paid, parts)); });
    const QStringList ids = {QStringLiteral("paid"), QStringLiteral("finished"), QStringLiteral("in_progress"),
                             QStringLiteral("ended"), QStringLiteral("earlier")};
    for (int i = 0; i < ids.size(); ++i) {
        QPushButton *one = button({}, ButtonKind::link);
        m_parts.insert(ids[i], one);
        if (i == 1 || i == 2 || i == 3)
            m_sum->addWidget(label(i == 1 ? QStringLiteral("=") : QStringLiteral("+"), LabelStyle::secondary));
        if (i == 4)
            m_sum->addStretch(1);
        m_sum->addWidget(one);
        connect(one, &QPushButton::clicked, this,
                [this, parts, measure = parts[i]] { Q_EMIT drill(request(measure, parts)); });
    }
    connect(m_funnel, &FunnelView::stageClicked, this, [this](int index) {
        if (index < 0 || size_t(index) >= m_data.stages.size())
            return;
        const insight::Stage stage = m_data.stages[size_t(index)].stage;
        DrillRequest made = request(insight::Measure::entered);
        made.stage = stage;
        made.siblings = {insight::Measure::entered};
        if (stage != insight::Stage::finished)
            made.siblings << insight::Measure::staying << insight::Measure::lost << insight::Measure::stageOverdue;
        Q_EMIT drill(made);
    });
    onLanguageChange(this, [this] {
        m_rows->setText(tr("Show the rows"));
        m_funnel->setToolTip(tr("A row leads to the orders of its stage."));
        m_parts[QStringLiteral("paid")]->setToolTip(
            tr("The first payment lies in the period. The categories count those that paid a tail in it too."));
    });
}

void FunnelCard::show(const OverviewData &given, const OverviewChoice &choice)
{
    keep(given, choice);
    m_data = given.funnel;
    setTitle(tr("Order funnel"), tr("%1 orders first paid in the period").arg(format::exact(m_data.paid)));
    QList<FunnelStage> stages;
    for (size_t i = 0; i < m_data.stages.size(); ++i) {
        const insight::FunnelStage &one = m_data.stages[i];
        const bool last = i + 1 == m_data.stages.size();
        FunnelStage shown;
        shown.name = words_of::stage(one.stage);
        shown.code = words_of::stageCodes(one.stage);
        shown.final = last;
        shown.passed = double(last ? one.entered : m_data.stages[i + 1].entered);
        shown.staying = last ? 0 : double(one.staying);
        shown.lost = double(one.lost);
        shown.figures << format::exact(one.entered);
        if (last)
            shown.figures << format::missing << format::missing << format::missing << format::missing;
        else
            shown.figures << format::exact(one.staying)
                          << (one.lossRate ? format::percent(*one.lossRate) : format::missing)
                          << (one.medianStayHours ? one.medianStayHours >= 24
                                                        ? tr("%1 d").arg(format::decimal(*one.medianStayHours / 24, 1))
                                                        : tr("%1 h").arg(format::decimal(*one.medianStayHours, 1))
                                                  : format::missing)
                          << format::exact(one.overdue);
        stages << shown;
    }
    m_funnel->setStages(stages, {tr("Entered"), tr("Staying"), tr("Lost"), tr("Median"), tr("Overdue")},
                        {tr("went on"), tr("stay"), tr("closed or cancelled")});
    m_parts[QStringLiteral("paid")]->setText(tr("paid %1").arg(format::exact(m_data.paid)));
    m_parts[QStringLiteral("paid")]->setAccessibleName(words_of::measure(insight::Measure::paid));
    m_parts[QStringLiteral("finished")]->setText(tr("finished %1").arg(format::exact(m_data.finished)));
    m_parts[QStringLiteral("in_progress")]->setText(tr("in progress %1").arg(format::exact(m_data.inProgress)));
    m_parts[QStringLiteral("ended")]->setText(tr("closed or cancelled %1").arg(format::exact(m_data.ended)));
    m_parts[QStringLiteral("earlier")]->setText(tr("%1 earlier").arg(format::exact(m_data.earlierInProgress)));
}

TrendCard::TrendCard(QWidget *parent) : OverviewCard(parent)
{
    setTitle({});
    m_rows = button({}, ButtonKind::link);
    addHeaderWidget(m_rows);
    m_chart = new TrendChart;
    body()->addWidget(m_chart, 1);
    connect(m_rows, &QPushButton::clicked, this, [this] {
        Q_EMIT drill(request(insight::Measure::gmv, {insight::Measure::gmv, insight::Measure::refund}));
    });
    connect(m_chart, &TrendChart::dayClicked, this, [this](int day) {
        if (day < 0 || size_t(day) >= m_days.size())
            return;
        DrillRequest made = request(insight::Measure::gmv, {insight::Measure::gmv, insight::Measure::refund});
        made.from = m_days[size_t(day)];
        made.until = made.from + base::days(1);
        made.where = format::date(toLocal(made.from).date());
        Q_EMIT drill(made);
    });
    onLanguageChange(this, [this] { m_rows->setText(tr("Show the rows")); });
}

void TrendCard::show(const OverviewData &given, const OverviewChoice &choice)
{
    keep(given, choice);
    setTitle(tr("GMV and refunds"), tr("by day"));
    m_days.clear();
    QStringList days;
    TrendLine gmv{tr("GMV"), {}};
    TrendLine before{tr("Previous period"), {}};
    TrendLine refunds{tr("Refunds"), {}};
    before.comparison = true;
    refunds.lowerPane = true;
    refunds.tone = Tone::danger;
    const auto yuan = [](double fen) { return format::moneyShort(qint64(fen)); };
    gmv.words = before.words = refunds.words = yuan;
    for (const insight::TrendDay &day : given.trend.days) {
        m_days.push_back(day.from);
        days << toLocal(day.from).toString(QStringLiteral("MM-dd"));
        before.values << double(day.previousGmv.fen);
        if (day.from >= given.trend.asOf)
            continue;
        gmv.values << double(day.gmv.fen);
        refunds.values << double(day.refund.fen);
    }
    m_chart->setData(days, {gmv, before, refunds});
}

HeatCard::HeatCard(QWidget *parent)
    : OverviewCard(parent), m_model([](const Row &row) {
          return row.total ? QStringLiteral("total") : QStringLiteral("c:") + toText(row.figures.category);
      })
{
    setTitle({});
    m_export = button({}, ButtonKind::link);
    addHeaderWidget(m_export);
    setFlush(true);
    m_grid = new GridView;
    m_grid->setTableModel(&m_model);
    m_grid->setDensity(Density::compact);
    m_grid->setFrameShape(QFrame::NoFrame);
    body()->addWidget(m_grid, 1);
    connect(m_export, &QPushButton::clicked, this, &HeatCard::exportRequested);
    connect(m_grid, &GridView::rowActivated, this, &HeatCard::openRow);
    connect(m_grid, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
    onLanguageChange(this, [this] {
        m_export->setText(tr("Export"));
        m_grid->setAccessibleName(tr("Categories"));
        m_grid->setToolTip(tr("A cell leads to its rows."));
        m_model.setColumns(columns());
    });
}

std::vector<Column<HeatCard::Row>> HeatCard::columns() const
{
    const auto heat = [](const Row &row, Cell made, double low, double high) {
        if (row.total) {
            made.bold = true;
            return made;
        }
        return cell::heat(std::move(made), low, high);
    };
    double gmv = 0;
    double orders = 0;
    double average = 0;
    double refund = 0;
    for (const insight::CategoryRow &row : m_data.rows) {
        gmv = qMax(gmv, double(row.gmv.fen));
        orders = qMax(orders, double(row.orders));
        average = qMax(average, double(row.average.value_or(base::Money()).fen));
        refund = qMax(refund, row.refundRate.value_or(0));
    }
    return {
        {.id = "category",
         .title = tr("Category"),
         .width = 86,
         .cell =
             [](const Row &row) {
                 return row.total ? cell::bold(tr("Total")) : cell::text(words_of::category(row.figures.category));
             },
         .sortable = false},
        {.id = "gmv",
         .title = tr("GMV"),
         .kind = CellKind::heat,
         .width = 80,
         .cell = [=](const Row &row) { return heat(row, cell::moneyShort(row.figures.gmv.fen), 0, gmv); },
         .sortable = false,
         .sum = ColumnInfo::Sum::money},
        {.id = "orders",
         .title = tr("Orders"),
         .kind = CellKind::heat,
         .width = 62,
         .cell = [=](const Row &row) { return heat(row, cell::integer(row.figures.orders), 0, orders); },
         .hint = tr("With any payment in the period, a tail too; the funnel counts first payments alone"),
         .sortable = false},
        {.id = "average",
         .title = tr("Average"),
         .kind = CellKind::heat,
         .width = 76,
         .cell =
             [=](const Row &row) {
                 const auto fen = row.figures.average ? std::optional<qint64>(row.figures.average->fen) : std::nullopt;
                 return heat(row, cell::moneyShort(fen), 0, average);
             },
         .hint = tr("GMV ÷ paying orders"),
         .sortable = false,
         .sum = ColumnInfo::Sum::money},
        {.id = "refund",
         .title = tr("Refund rate"),
         .kind = CellKind::heat,
         .width = 78,
         .cell = [=](const Row &row) { return heat(row, cell::rate(row.figures.refundRate), 0, refund); },
         .hint = tr("Refunds ÷ GMV"),
         .sortable = false},
        {.id = "on_time",
         .title = tr("On time"),
         .kind = CellKind::heat,
         .width = 72,
         .cell = [=](const Row &row) { return heat(row, cell::rate(row.figures.onTimeRate), 0.5, 1); },
         .hint = tr("Published in their window ÷ judged"),
         .sortable = false},
        {.id = "change",
         .title = tr("Change"),
         .kind = CellKind::change,
         .width = 90,
         .cell =
             [](const Row &row) {
                 Cell made = cell::change(row.figures.gmvChange, row.figures.gmvChange.value_or(0) >= 10 ? 0 : 1);
                 made.bold = row.total;
                 return made;
             },
         .hint = tr("Against the previous period of the same length"),
         .sortable = false},
    };
}

void HeatCard::show(const OverviewData &given, const OverviewChoice &choice)
{
    keep(given, choice);
    m_category.clear();
    m_data = given.heat;
    setTitle(tr("Categories"), tr("deep = high in its column · ▲▼ against the previous period"));
    m_model.setColumns(columns());
    std::vector<Row> rows;
    for (const insight::CategoryRow &row : m_data.rows)
        rows.push_back({row, false});
    rows.push_back({m_data.total, true});
    m_model.setRows(std::move(rows));
}

void HeatCard::openRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const Row &found = m_model.rowAt(row);
    const QModelIndex current = m_grid->currentIndex();
    const QString column = current.isValid() ? m_model.columns()[current.column()].id : QString();
    insight::Measure measure = insight::Measure::gmv;
    if (column == QLatin1String("refund"))
        measure = insight::Measure::refund;
    else if (column == QLatin1String("on_time"))
        measure = insight::Measure::judged;
    DrillRequest made = request(measure, {insight::Measure::gmv, insight::Measure::refund, insight::Measure::judged,
                                          insight::Measure::onTime, insight::Measure::late});
    if (!found.total) {
        made.category = found.figures.category;
        made.where += QStringLiteral(" · ") + words_of::category(found.figures.category);
    }
    Q_EMIT drill(made);
}

} // namespace ui

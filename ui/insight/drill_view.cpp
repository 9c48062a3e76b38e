#include "ui/insight/drill_view.h"

#include "base/text_keys.h"
#include "ui/insight/insight_words.h"
#include "ui/insight/table_export.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/order_words.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/workspace/words.h"

namespace ui {

namespace {

constexpr std::int64_t rowLimit = 100'000;

bool isMoney(insight::Measure measure)
{
    return measure == insight::Measure::gmv || measure == insight::Measure::refund;
}

/// A figure has many orders of few brands, creators and MCNs: each name is read once.
std::string keysOf(const insight::DrillRow &row, base::NameSearch &names)
{
    std::string keys = base::foldText(row.number);
    for (const std::string *name : {&row.brand, &row.creator, &row.mcn})
        keys += '\x1F' + names.keysOf(*name); // stands in no name
    return keys;
}

struct DrillReading
{
    insight::Drill answer;
    std::vector<DrillLine> lines;
};

} // namespace

DrillView::DrillView(Core &core, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_core(core), m_jobs(jobs), m_model([](const DrillLine &line) { return toText(line.row.order); })
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::gap);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_figure = label({}, LabelStyle::kpi);
    m_hint = label({}, LabelStyle::secondary);
    m_hint->setWordWrap(true);
    m_siblings = new SegmentedControl;
    head->addWidget(m_figure);
    head->addStretch(1);
    head->addWidget(m_siblings);
    column->addLayout(head);
    column->addWidget(m_hint);
    m_table = new TablePanel;
    m_table->setObjectName(QStringLiteral("drill"));
    m_table->setModel(&m_model);
    column->addWidget(m_table, 1);
    row->addLayout(column, 1);
    m_drawer = new Drawer;
    m_drawer->setFixedWidth(460);
    m_detail = new OrderDetail(core);
    m_detail->setActionsShown(false);
    m_drawer->body()->addWidget(m_detail, 1);
    m_open = button({}, ButtonKind::primary);
    m_drawer->addFooterWidget(m_open);
    row->addWidget(m_drawer);

    connect(m_siblings, &ChoiceStrip::chosen, this, [this](const QString &id) {
        DrillRequest other = m_request;
        other.measure = insight::Measure(id.toInt());
        open(other);
    });
    connect(m_table->filterBar(), &FilterBar::searched, this, &DrillView::filter);
    connect(m_table->grid(), &GridView::rowActivated, this, &DrillView::openOrder);
    connect(m_table, &TablePanel::summaryChanged, this, &DrillView::statusChanged);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT navigateRequested(QStringLiteral("orders"), {{QStringLiteral("order"), toText(m_detail->orderId())}});
    });
    onLanguageChange(this, [this] {
        m_table->setTableName(tr("Orders behind the figure"));
        m_table->filterBar()->search()->setPurpose(tr("Number, brand, creator or MCN"));
        m_table->setEmptyState(QStringLiteral("inbox"), tr("No order stands behind this figure"),
                               tr("The figure is zero in this period."));
        m_siblings->setAccessibleName(tr("Figure"));
        m_open->setText(tr("Open the order"));
        m_model.setColumns(columns());
        showSiblings();
    });
}

std::vector<Column<DrillLine>> DrillView::columns() const
{
    using Row = DrillLine;
    const bool money = isMoney(m_request.measure);
    return {
        {.id = "number",
         .title = tr("Order"),
         .width = 150,
         .cell = [](const Row &line) { return cell::bold(toText(line.row.number)); },
         .frozen = true},
        {.id = "amount",
         .title = money ? tr("Part of the figure") : tr("Cost with fee"),
         .kind = CellKind::number,
         .width = 130,
         .cell = [](const Row &line) { return cell::money(line.row.amount.fen); },
         .unit = tr("yuan"),
         .frozen = true,
         .sum = ColumnInfo::Sum::money},
        {.id = "at",
         .title = tr("Moment"),
         .kind = CellKind::time,
         .width = 166,
         .cell =
             [](const Row &line) {
                 const QDateTime at = toLocal(line.row.at);
                 return cell::time(at, format::dateTimeFull(at));
             },
         .hint = tr("What put the order into this figure happened then.")},
        {.id = "brand",
         .title = tr("Brand"),
         .width = 150,
         .cell = [](const Row &line) { return cell::text(toText(line.row.brand)); }},
        {.id = "creator",
         .title = tr("Creator"),
         .width = 150,
         .cell = [](const Row &line) { return cell::text(toText(line.row.creator)); }},
        {.id = "mcn",
         .title = tr("MCN"),
         .width = 140,
         .cell = [](const Row &line) { return cell::text(toText(line.row.mcn)); }},
        {.id = "category",
         .title = tr("Category"),
         .width = 90,
         .cell = [](const Row &line) { return cell::text(words_of::category(line.row.category)); }},
        {.id = "state",
         .title = tr("State"),
         .kind = CellKind::badge,
         .width = 120,
         .cell = [](const Row &line) { return cell::badge(stateWords(line.row.state), stateTone(line.row.state)); }},
        {.id = "deadline",
         .title = tr("Due"),
         .kind = CellKind::time,
         .width = 130,
         .cell =
             [](const Row &line) {
                 return line.row.deadline ? cell::time(toLocal(*line.row.deadline), fullWhen(line.row.deadline),
                                                       line.row.overdueSince ? Tone::danger : Tone::neutral)
                                          : cell::missing();
             }},
        {.id = "on_time",
         .title = tr("Punctual"),
         .width = 90,
         .cell =
             [](const Row &line) {
                 return !line.row.onTime   ? cell::missing()
                        : *line.row.onTime ? cell::text(tr("On time"), Tone::success)
                                           : cell::text(tr("Late"), Tone::danger);
             },
         .visible = m_request.measure == insight::Measure::judged || m_request.measure == insight::Measure::onTime ||
                    m_request.measure == insight::Measure::late},
    };
}

QString DrillView::title() const
{
    QString name = words_of::measure(m_request.measure);
    if (m_request.stage)
        name = words_of::stage(*m_request.stage) + QStringLiteral(" · ") + name;
    return name;
}

void DrillView::open(const DrillRequest &request)
{
    m_request = request;
    m_answer = {};
    m_drawer->closeDrawer();
    m_model.setRows({});
    m_model.setColumns(columns());
    m_figure->setText(format::missing);
    showSiblings();
    m_table->setLoading();
    refresh();
}

void DrillView::showSiblings()
{
    QList<Segment> segments;
    for (const insight::Measure measure : m_request.siblings)
        segments << Segment{QString::number(int(measure)), words_of::measure(measure)};
    m_siblings->setVisible(segments.size() > 1);
    m_siblings->setSegments(segments);
    m_siblings->setCurrent(QString::number(int(m_request.measure)));
    m_hint->setText(words_of::measureHint(m_request.measure));
    m_hint->setToolTip(m_hint->text());
}

void DrillView::refresh()
{
    insight::DrillQuery query;
    query.measure = m_request.measure;
    query.from = m_request.from;
    query.until = m_request.until;
    query.category = m_request.category;
    query.stage = m_request.stage;
    query.limit = rowLimit;
    m_core.run(
        this, m_latest,
        [session = m_core.session(), query](workspace::Workspace &workspace) -> base::Result<DrillReading> {
            auto answer = workspace.ask(session, query);
            if (!answer.ok())
                return answer.error();
            DrillReading reading{std::move(*answer), {}};
            base::NameSearch names;
            reading.lines.reserve(reading.answer.rows.size());
            for (insight::DrillRow &row : reading.answer.rows) {
                std::string found = keysOf(row, names);
                reading.lines.push_back({std::move(row), std::move(found)});
            }
            reading.answer.rows.clear();
            return reading;
        },
        [this](base::Result<DrillReading> reading) {
            if (reading.ok())
                showAnswer(std::move(reading->answer), std::move(reading->lines));
            else
                m_table->setError(words(reading.error()), [this] { refresh(); });
        });
}

void DrillView::showAnswer(insight::Drill answer, std::vector<DrillLine> lines)
{
    m_answer = std::move(answer);
    m_model.setRows(std::move(lines));
    m_table->setReady();
    m_figure->setText(isMoney(m_request.measure) ? format::money(m_answer.amount.fen)
                                                 : tr("%1 orders").arg(format::exact(m_answer.count)));
    m_table->setFooterFigures({{tr("Sum of all rows"), format::money(m_answer.amount.fen)}});
    Q_EMIT loaded();
}

void DrillView::filter(const QString &wanted)
{
    const std::string typed = wanted.trimmed().toStdString();
    m_table->setFiltered(!typed.empty());
    if (typed.empty())
        return m_model.setFilter({});
    m_model.setFilter([folded = base::foldText(typed), latin = base::pinyinQuery(typed)](const DrillLine &line) {
        return line.keys.find(folded) != std::string::npos ||
               (!latin.empty() && line.keys.find(latin) != std::string::npos);
    });
}

void DrillView::openOrder(int row)
{
    const insight::DrillRow &found = m_model.rowAt(row).row;
    m_drawer->setTitle(toText(found.number), toText(found.brand) + QStringLiteral(" → ") + toText(found.creator));
    m_detail->open(found.order);
    m_drawer->open();
}

void DrillView::exportRows()
{
    exportTable(m_jobs, *m_table->grid(), title(), title() + QStringLiteral(".csv"));
}

} // namespace ui

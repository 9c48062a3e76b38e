#include "ui/orders/projects_page.h"

#include "ui/orders/actions/project_forms.h"
#include "ui/orders/project_view.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/workspace/words.h"

#include <QAction>
#include <QJsonArray>

#include <QScrollBar>
#include <QSplitter>

namespace ui {

using orders::ProjectRow;
using parties::Role;

namespace {

constexpr int kProjectSlice = 200;
constexpr size_t kMostProjectSorts = 3;

std::vector<orders::ProjectSort> projectSorts(const QList<SortOrder> &orders)
{
    using Field = orders::ProjectField;
    static const QHash<QString, Field> fields = {{QStringLiteral("name"), Field::name},
                                                 {QStringLiteral("orders"), Field::orders},
                                                 {QStringLiteral("turn"), Field::turn},
                                                 {QStringLiteral("cost"), Field::cost}};
    std::vector<orders::ProjectSort> sorts;
    for (const SortOrder &one : orders)
        if (const auto field = fields.find(one.column); field != fields.end() && sorts.size() < kMostProjectSorts)
            sorts.push_back({*field, one.descending});
    return sorts;
}

} // namespace

ProjectsPage::ProjectsPage(Core &core)
    : m_core(core), m_model([](const ProjectRow &row) { return toText(row.project); })
{
    m_table = new TablePanel;
    m_table->setModel(&m_model);
    m_table->setDensityVisible(false);
    m_table->setColumnChooserVisible(false);
    m_table->grid()->setDensity(Density::roomy);
    m_view = new ProjectView(core);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(size::gap);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    m_table->setMinimumWidth(400);
    m_splitter->setSizes({core.role() == Role::provider ? 430 : 500, 720});
    body()->addWidget(m_splitter, 1);
    if (core.role() == Role::brand) {
        m_new = button({}, ButtonKind::primary, QStringLiteral("plus"));
        m_new->setObjectName(QStringLiteral("project.create"));
        header()->addWidget(m_new);
        connect(m_new, &QPushButton::clicked, this, &ProjectsPage::create);
    }
    m_newAction = new QAction(this);
    m_ordersAction = new QAction(this);
    connect(m_newAction, &QAction::triggered, this, &ProjectsPage::create);
    connect(m_ordersAction, &QAction::triggered, this, [this] {
        if (m_view->projectId().isSet())
            Q_EMIT navigateRequested(QStringLiteral("orders"),
                                     {{QStringLiteral("project"), toText(m_view->projectId())}});
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        refresh();
        m_view->refresh();
    });
    const auto search = [this](const QString &text) {
        m_search = text;
        m_listsOthers = true;
        refresh();
    };
    m_model.setSorter([this](const QList<SortOrder> &orders) {
        m_sort = projectSorts(orders);
        refresh();
    });
    connect(m_table->filterBar(), &FilterBar::searched, this, search);
    connect(m_table->filterBar(), &FilterBar::cleared, this, [search] { search({}); });
    connect(m_table->grid(), &GridView::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_model.rowCount())
            m_view->open(m_model.rowAt(row).project);
    });
    QScrollBar *bar = m_table->grid()->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (!m_asking && value + bar->pageStep() > bar->maximum() && std::int64_t(m_model.allRows().size()) < m_total)
            ask(true);
    });
    connect(m_table, &TablePanel::summaryChanged, this, &Page::statusChanged);
    connect(m_view, &ProjectView::navigateRequested, this, &Page::navigateRequested);
    connect(m_view, &ProjectView::changed, this, &ProjectsPage::refresh);
    core.onChange(this, {base::Topic::projects, base::Topic::briefs, base::Topic::orders}, [this] {
        if (isVisible())
            m_soon.start();
        else
            m_stale = true;
    });
    m_table->setLoading();
    onLanguageChange(this, [this] { retranslate(); });
}

QString ProjectsPage::titleFor(Role role)
{
    return role == Role::provider ? tr("My projects") : tr("Projects");
}

QString ProjectsPage::helpText() const
{
    return tr(
        "Campaigns with their budget, their briefs and how their orders stand. Choose one in the list; double-click "
        "a brief to see its orders. A brief has to be published before orders can be placed.");
}

void ProjectsPage::retranslate()
{
    header()->setTitle(titleFor(m_core.role()));
    m_table->setTableName(tr("Projects"));
    m_table->setUnit(tr("projects"));
    m_table->filterBar()->search()->setPurpose(tr("Project, brand, service provider"));
    m_table->setEmptyState(QStringLiteral("folder"), tr("No projects yet"),
                           m_core.role() == Role::brand
                               ? tr("Create the first project; its briefs and orders come into it.")
                               : tr("Projects appear here when a brand attaches you."));
    m_newAction->setText(tr("New project"));
    m_ordersAction->setText(tr("Orders of the project"));
    if (m_new != nullptr)
        m_new->setText(tr("New project"));
    m_model.setColumns(columns());
    if (!m_stale)
        refresh();
}

std::vector<Column<ProjectRow>> ProjectsPage::columns() const
{
    const bool brand = m_core.role() == Role::brand;
    std::vector<Column<ProjectRow>> columns = {
        {.id = "name",
         .title = brand ? tr("Project / period") : tr("Project / brand"),
         .kind = CellKind::twoLine,
         .width = 150,
         .cell =
             [brand](const ProjectRow &row) {
                 return cell::twoLine(toText(row.name),
                                      brand ? tr("%1 to %2").arg(dayWords(row.startsAt), dayWords(row.endsAt))
                                            : toText(row.brandName));
             },
         .frozen = true},
        {.id = "orders",
         .title = tr("Orders"),
         .kind = CellKind::number,
         .width = 64,
         .cell = [](const ProjectRow &row) { return cell::integer(row.figures.orders); },
         .frozen = true,
         .sum = ColumnInfo::Sum::count},
        {.id = "cost",
         .title = tr("Task cost"),
         .kind = CellKind::number,
         .width = 104,
         .cell = [](const ProjectRow &row) { return cell::money(row.figures.taskCost.fen); },
         .unit = tr("yuan"),
         .sum = ColumnInfo::Sum::money}};
    if (m_core.role() != Role::provider)
        columns.insert(columns.begin() + 2, {.id = "turn",
                                             .title = tr("My turn"),
                                             .kind = CellKind::number,
                                             .width = 70,
                                             .cell = [](const ProjectRow &row) {
                                                 Cell made = cell::integer(row.figures.myTurn);
                                                 made.tone = row.figures.myTurn > 0 ? Tone::warning : Tone::neutral;
                                                 return made;
                                             }});
    return columns;
}

QList<QAction *> ProjectsPage::pageActions() const
{
    return m_new != nullptr ? QList<QAction *>{m_newAction, m_ordersAction} : QList<QAction *>{m_ordersAction};
}

void ProjectsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        m_soon.start();
}

void ProjectsPage::refresh()
{
    ask(false);
}

void ProjectsPage::ask(bool more)
{
    m_stale = false;
    m_asking = true;
    orders::ProjectsQuery query;
    if (!m_search.trimmed().isEmpty())
        query.search = m_search.trimmed().left(100).toStdString();
    if (!m_sort.empty())
        query.sort = m_sort;
    const auto loaded = std::int64_t(m_model.allRows().size());
    query.offset = more ? loaded : 0;
    query.limit = more ? kProjectSlice : std::clamp<std::int64_t>(loaded, kProjectSlice, 500);
    m_core.ask(this, m_latest, query, [this, more](base::Result<orders::ProjectsAnswer> answer) {
        m_asking = false;
        if (!answer.ok())
            return m_table->setError(words(answer.error()), [this] { refresh(); });
        showAnswer(*answer, more);
    });
}

void ProjectsPage::showAnswer(const orders::ProjectsAnswer &answer, bool more)
{
    m_total = answer.total;
    std::vector<ProjectRow> rows = more ? m_model.allRows() : std::vector<ProjectRow>();
    rows.insert(rows.end(), answer.rows.begin(), answer.rows.end());
    m_model.setRows(std::move(rows));
    m_table->setFiltered(!m_search.isEmpty());
    m_table->setReady();
    header()->setSubtitle(tr("%1 projects").arg(m_total));
    const auto loaded = std::int64_t(m_model.allRows().size());
    m_table->setFooterNote(loaded < m_total ? tr("%1 of %2 read; more follow as you scroll").arg(loaded).arg(m_total)
                                            : QString());
    // In another order the project that is shown may stand below the rows that were read: it stays.
    const bool mayJump = std::exchange(m_listsOthers, false) || !m_view->projectId().isSet();
    const auto isListed = [&](orders::ProjectId project) {
        const auto &all = m_model.allRows();
        return std::any_of(all.begin(), all.end(), [&](const ProjectRow &row) { return row.project == project; });
    };
    // What the session remembers may be another person's.
    const orders::ProjectId remembered = std::exchange(m_remembered, {});
    if (m_wanted.isSet())
        choose(std::exchange(m_wanted, {}));
    else if (remembered.isSet() && isListed(remembered))
        choose(remembered);
    else if (m_table->grid()->currentRow() < 0 && m_model.rowCount() > 0 && mayJump)
        m_table->grid()->setCurrentRow(0);
    else if (m_model.rowCount() == 0 && m_search.isEmpty())
        m_view->clear();
}

void ProjectsPage::choose(orders::ProjectId project)
{
    int listed = -1;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.rowAt(row).project == project)
            listed = row;
    }
    // A project that is not listed leaves no row behind that says another one is shown.
    if (listed >= 0)
        m_table->grid()->setCurrentRow(listed);
    else if (m_model.rowCount() > 0)
        m_table->grid()->selectionModel()->clear();
    m_view->open(project);
}

void ProjectsPage::openAt(const QVariantMap &arguments)
{
    const auto project = arguments.value(QStringLiteral("project")).toLongLong();
    if (project == 0)
        return;
    m_wanted = orders::ProjectId(project);
    if (m_model.rowCount() > 0 || !m_search.isEmpty()) // an old search may have hidden it from the list
        choose(std::exchange(m_wanted, {}));
}

void ProjectsPage::create()
{
    auto *form = new ProjectForm(m_core, this);
    connect(form, &ProjectForm::created, this,
            [this](const QString &project) { m_wanted = orders::ProjectId(project.toLongLong()); });
    connect(form, &CommandDialog::done, this, [this](const QString &said) {
        showToast(this, said);
        refresh();
    });
    form->open();
}

QJsonObject ProjectsPage::saveState() const
{
    QJsonArray sizes;
    for (const int one : m_splitter->sizes())
        sizes << one;
    return {{QStringLiteral("layout"), m_table->saveLayout()},
            {QStringLiteral("search"), m_search},
            {QStringLiteral("sizes"), sizes},
            {QStringLiteral("project"), QString::number(m_view->projectId().value)}};
}

void ProjectsPage::restoreState(const QJsonObject &state)
{
    m_search = state.value(QStringLiteral("search")).toString();
    {
        const QSignalBlocker quiet(m_table->filterBar()->search());
        m_table->filterBar()->search()->setText(m_search);
    }
    m_table->restoreLayout(state.value(QStringLiteral("layout")).toObject());
    QList<int> sizes;
    for (const QJsonValue &one : state.value(QStringLiteral("sizes")).toArray())
        sizes << one.toInt();
    if (sizes.size() == 2)
        m_splitter->setSizes(sizes);
    m_remembered = orders::ProjectId(state.value(QStringLiteral("project")).toString().toLongLong());
}

} // namespace ui

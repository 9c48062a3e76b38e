#include "ui/parties/roster/roster_page.h"

#include "ui/parties/roster/bind_drawer.h"
#include "ui/parties/roster/contract_lists.h"
#include "ui/parties/roster/roster_words.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/flow_layout.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QAction>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

namespace {

/// As RosterCounts::contractsEndingSoon.
constexpr std::int64_t kSoonDays = 30;

const QString kRoster = QStringLiteral("roster");
const QString kContracts = QStringLiteral("contracts");
const QString kApplications = QStringLiteral("applications");

bool may(const parties::RosterRow &row, const char *command)
{
    return std::find(row.actions.begin(), row.actions.end(), command) != row.actions.end();
}

} // namespace

RosterPage::RosterPage(Core &core, QWidget *parent)
    : Page(Body::fills, parent),
      m_core(core),
      m_model([](const parties::RosterRow &row) { return toText(row.creator); })
{
    m_tabs = new TabStrip;
    m_views = new SegmentedControl;
    // Beside each other while there is room, below each other otherwise.
    auto *above = new QWidget;
    auto *flow = new FlowLayout(above, 20);
    flow->addWidget(m_tabs);
    flow->addWidget(m_views);
    body()->addWidget(above);
    auto *row = new QHBoxLayout;
    row->setSpacing(size::gap);
    m_lists = new QStackedWidget;
    m_lists->addWidget(buildRoster());
    m_contracts = new ContractsPanel(core);
    m_applications = new ApplicationsPanel(core);
    m_lists->addWidget(m_contracts);
    m_lists->addWidget(m_applications);
    row->addWidget(m_lists, 1);
    m_drawer = new Drawer;
    m_standing = new StandingView(core);
    m_drawer->body()->addWidget(m_standing);
    m_drawer->body()->addStretch(1);
    row->addWidget(m_drawer);
    m_bindDrawer = new BindDrawer(core);
    row->addWidget(m_bindDrawer);
    body()->addLayout(row, 1);

    m_bind = button({}, ButtonKind::primary, QStringLiteral("plus"));
    header()->addWidget(m_bind);
    m_bindAction = new QAction(this);
    connect(m_bindAction, &QAction::triggered, this, &RosterPage::openBinding);
    connect(m_bind, &QPushButton::clicked, m_bindAction, &QAction::trigger);
    connect(m_tabs, &TabStrip::chosen, this, &RosterPage::showTab);
    connect(m_bindDrawer, &BindDrawer::bound, this, &RosterPage::refresh);
    connect(m_contracts, &ContractsPanel::creatorRequested, this,
            [this](parties::CreatorId creator) { openCreator(creator); });
    connect(m_applications, &ApplicationsPanel::creatorRequested, this,
            [this](parties::CreatorId creator) { openCreator(creator); });
    connect(m_contracts, &ContractsPanel::counted, this, [this](int total) {
        m_contractCount = total;
        m_tabs->setCount(kContracts, total);
    });
    connect(m_applications, &ApplicationsPanel::counted, this, [this](int total, int) {
        m_applicationCount = total;
        m_tabs->setCount(kApplications, total);
    });
    connect(m_contracts, &ContractsPanel::summaryChanged, this, &Page::statusChanged);
    connect(m_applications, &ApplicationsPanel::summaryChanged, this, &Page::statusChanged);
    connect(m_standing, &StandingView::loaded, this,
            [this](const parties::StandingAnswer &standing) { m_drawer->setTitle(toText(standing.nickName)); });
    m_core.onChange(this,
                    {base::Topic::creators, base::Topic::contracts, base::Topic::applications, base::Topic::orders},
                    [this] { refresh(); });
    onLanguageChange(this, [this] { retranslate(); });
}

QWidget *RosterPage::buildRoster()
{
    m_table = new TablePanel;
    m_table->setModel(&m_model);
    connect(m_views, &SegmentedControl::chosen, this, &RosterPage::filter);
    connect(m_table->filterBar(), &FilterBar::searched, this, [this](const QString &text) {
        m_text = text.trimmed();
        filter();
    });
    connect(m_table->filterBar(), &FilterBar::cleared, this, [this] {
        m_text.clear();
        m_views->setCurrent(QStringLiteral("all"));
        filter();
    });
    connect(m_table->grid(), &GridView::rowActivated, this,
            [this](int row) { openCreator(m_model.rowAt(row).creator); });
    connect(m_table->grid(), &GridView::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_model.rowCount() && m_drawer->isVisible() &&
            m_standing->creator() != m_model.rowAt(row).creator)
            openCreator(m_model.rowAt(row).creator);
    });
    connect(m_table->grid(), &GridView::actionTriggered, this, &RosterPage::act);
    connect(m_table, &TablePanel::summaryChanged, this, &Page::statusChanged);
    return m_table;
}

void RosterPage::retranslate()
{
    header()->setTitle(tr("Signing and reserve"));
    m_bind->setText(tr("Bind a creator"));
    m_bindAction->setText(tr("Bind a creator…"));
    m_table->setTableName(tr("Creators of the agency"));
    m_table->setUnit(tr("creators"));
    m_table->filterBar()->search()->setPurpose(tr("Search nickname or id"));
    m_table->setEmptyState(QStringLiteral("users"), tr("No creators bound yet"),
                           tr("Bind creators from the pool; then sign them and apply for their entry."),
                           tr("Bind a creator"), [this] { openBinding(); });
    m_tabs->setAccessibleName(tr("Lists of the agency"));
    m_views->setAccessibleName(tr("Which creators"));
    const QString tab = m_tabs->current();
    m_tabs->setSegments({{kRoster, tr("Creators"), int(m_counts.bound)},
                         {kContracts, tr("Contracts"), m_contractCount},
                         {kApplications, tr("Applications for entry"), m_applicationCount}});
    if (!tab.isEmpty())
        m_tabs->setCurrent(tab);
    fillViews();
    m_model.setColumns(columns());
}

void RosterPage::fillViews()
{
    const auto &c = m_counts;
    m_views->setSegments({{QStringLiteral("all"), tr("All"), int(c.bound)},
                          {QStringLiteral("open"), tr("To be admitted"), int(c.bound - c.admitted - c.applied)},
                          {QStringLiteral("applied"), tr("In review"), int(c.applied)},
                          {QStringLiteral("admitted"), tr("Admitted"), int(c.admitted)},
                          {QStringLiteral("reserve"), tr("Without contract"), int(c.bound - c.withContract)},
                          {QStringLiteral("ending"), tr("Ending soon"), int(c.contractsEndingSoon)},
                          {QStringLiteral("leaving"), tr("Leaving"), int(c.unbindRequested)}});
    header()->setSubtitle(tr("%1 · %2 creators, %3 take orders")
                              .arg(toText(m_core.session().partyName), format::exact(qint64(c.bound)),
                                   format::exact(qint64(c.takingOrders))));
}

std::vector<Column<parties::RosterRow>> RosterPage::columns() const
{
    using Row = parties::RosterRow;
    return {
        {.id = QStringLiteral("creator"),
         .title = tr("Creator"),
         .kind = CellKind::person,
         .width = 180,
         .cell = [](const Row &r) { return cell::person(toText(r.nickName), toText(r.platformId)); },
         .frozen = true},
        {.id = QStringLiteral("follower"),
         .title = tr("Followers"),
         .kind = CellKind::number,
         .width = 78,
         .cell = [](const Row &r) { return cell::count(toCount(r.follower)); }},
        {.id = QStringLiteral("entry"),
         .title = tr("Entry"),
         .kind = CellKind::badge,
         .width = 96,
         .cell =
             [](const Row &r) {
                 return cell::badge(words_of::entryState(r.entryState), words_of::entryTone(r.entryState));
             }},
        {.id = QStringLiteral("conditions"),
         .title = tr("Entry conditions"),
         .width = 160,
         .cell =
             [](const Row &r) {
                 QStringList shorts;
                 QStringList exact;
                 bool met = true;
                 for (const parties::EntryCondition &condition : r.conditions) {
                     shorts << words_of::entryConditionShort(condition);
                     exact << words_of::entryCondition(condition);
                     met = met && condition.met;
                 }
                 Cell made = cell::text(shorts.join(QStringLiteral("  ")), met ? Tone::neutral : Tone::danger);
                 made.exact = exact.join(QLatin1Char('\n'));
                 return made;
             },
         .sortable = false},
        {.id = QStringLiteral("orders"),
         .title = tr("Taking orders"),
         .kind = CellKind::badge,
         .width = 112,
         .cell =
             [](const Row &r) {
                 Cell made = cell::badge(r.acceptsOrders ? tr("Takes orders") : tr("Takes none"),
                                         r.acceptsOrders ? Tone::success : Tone::neutral);
                 made.exact = r.acceptsOrders ? made.text : words_of::whyNoOrders(r.whyNot);
                 return made;
             }},
        {.id = QStringLiteral("running"),
         .title = tr("Running"),
         .kind = CellKind::number,
         .width = 66,
         .cell = [](const Row &r) { return cell::integer(r.running); },
         .sum = ColumnInfo::Sum::count},
        {.id = QStringLiteral("phase"),
         .title = tr("Contract"),
         .kind = CellKind::badge,
         .width = 92,
         .cell =
             [](const Row &r) {
                 return r.contract ? cell::badge(words_of::contractPhase(r.contract->phase),
                                                 words_of::contractTone(r.contract->phase))
                                   : cell::badge(tr("None"), Tone::neutral);
             }},
        {.id = QStringLiteral("share"),
         .title = tr("Agency's share"),
         .kind = CellKind::number,
         .width = 98,
         .cell =
             [](const Row &r) {
                 if (!r.contract)
                     return cell::missing();
                 Cell made = cell::rate(double(r.contract->shareBp) / 10'000.0, 2);
                 made.text = words_of::share(r.contract->shareBp);
                 return made;
             }},
        {.id = QStringLiteral("exclusive"),
         .title = tr("Exclusive"),
         .width = 74,
         .cell =
             [](const Row &r) {
                 return r.contract ? cell::text(r.contract->exclusive ? tr("Yes") : tr("No")) : cell::missing();
             }},
        {.id = QStringLiteral("until"),
         .title = tr("Until"),
         .width = 98,
         .cell =
             [](const Row &r) {
                 return r.contract
                            ? cell::text(format::date(toLocal(base::Timestamp(r.contract->endsAt.ms - 1)).date()))
                            : cell::missing();
             }},
        {.id = QStringLiteral("price60"),
         .title = tr("Price 21–60 s"),
         .kind = CellKind::number,
         .width = 100,
         .cell =
             [](const Row &r) {
                 return cell::moneyShort(r.price20To60 ? std::optional<qint64>(r.price20To60->fen) : std::nullopt);
             },
         .visible = false},
        {.id = QStringLiteral("credit"),
         .title = tr("Credit"),
         .kind = CellKind::number,
         .width = 66,
         .cell = [](const Row &r) { return cell::integer(r.credit); },
         .visible = false},
        {.id = QStringLiteral("actions"),
         .title = tr("Next"),
         .kind = CellKind::actions,
         .width = 116,
         .cell =
             [](const Row &r) {
                 QList<CellAction> actions;
                 if (may(r, "contract.sign"))
                     actions << CellAction{QStringLiteral("sign"), tr("Sign")};
                 if (may(r, "creator.apply"))
                     actions << CellAction{QStringLiteral("apply"), tr("Apply")};
                 return cell::actions(actions);
             },
         .sortable = false},
    };
}

void RosterPage::refresh()
{
    if (m_model.allRows().empty())
        m_table->setLoading();
    m_core.run(
        this, m_latest,
        [session = m_core.session()](workspace::Workspace &workspace) -> base::Result<parties::RosterAnswer> {
            parties::RosterQuery query;
            query.limit = kMostRows;
            query.offset = 0;
            auto answer = workspace.ask(session, query);
            while (answer && std::int64_t(answer->rows.size()) < answer->total) {
                query.offset = std::int64_t(answer->rows.size());
                auto next = workspace.ask(session, query);
                if (!next)
                    return next.error();
                if (next->rows.empty())
                    break;
                auto &rows = answer.value().rows;
                rows.insert(rows.end(), next->rows.begin(), next->rows.end());
            }
            return answer;
        },
        [this](base::Result<parties::RosterAnswer> answer) {
            if (!answer)
                return m_table->setError(words(answer.error()), [this] { refresh(); });
            present(std::move(answer.value()));
        });
    m_contracts->refresh();
    m_applications->refresh();
}

void RosterPage::present(parties::RosterAnswer answer)
{
    m_counts = answer.counts;
    m_readAt = base::SystemClock().now();
    m_tabs->setCount(kRoster, int(m_counts.bound));
    fillViews();
    m_model.setRows(std::move(answer.rows));
    filter();
    m_table->setReady();
}

bool RosterPage::isShown(const parties::RosterRow &row) const
{
    if (!m_text.isEmpty() && !toText(row.nickName).contains(m_text, Qt::CaseInsensitive) &&
        !toText(row.platformId).contains(m_text, Qt::CaseInsensitive))
        return false;
    const QString view = m_views->current();
    if (view == QLatin1String("open"))
        return row.entryState == "pool" || row.entryState == "refused";
    if (view == QLatin1String("applied") || view == QLatin1String("admitted"))
        return toText(row.entryState) == view;
    if (view == QLatin1String("reserve"))
        return !row.contract;
    if (view == QLatin1String("ending"))
        return row.contract && m_readAt && row.contract->endsAt <= *m_readAt + base::days(kSoonDays);
    if (view == QLatin1String("leaving"))
        return row.unbindRequestedAt.has_value();
    return true;
}

void RosterPage::filter()
{
    const bool isFiltered = !m_text.isEmpty() || m_views->current() != QLatin1String("all");
    m_model.setFilter([this](const parties::RosterRow &row) { return isShown(row); });
    m_table->setFiltered(isFiltered);
}

void RosterPage::openCreator(parties::CreatorId creator, StandingView::Form form)
{
    m_bindDrawer->closeDrawer();
    m_drawer->open();
    m_standing->load(creator, form);
}

void RosterPage::openBinding()
{
    m_drawer->closeDrawer();
    m_bindDrawer->begin();
}

void RosterPage::act(int row, const QString &action)
{
    const parties::CreatorId creator = m_model.rowAt(row).creator;
    openCreator(creator, action == QLatin1String("sign") ? StandingView::Form::sign : StandingView::Form::none);
    if (action == QLatin1String("apply"))
        m_standing->apply();
}

void RosterPage::showTab(const QString &id)
{
    m_tabs->setCurrent(id);
    m_views->setVisible(id != kContracts && id != kApplications);
    m_lists->setCurrentIndex(id == kContracts ? 1 : id == kApplications ? 2 : 0);
}

void RosterPage::openAt(const QVariantMap &arguments)
{
    if (arguments.contains(QStringLiteral("tab")))
        showTab(arguments.value(QStringLiteral("tab")).toString());
    bool ok = false;
    const qint64 id = arguments.value(QStringLiteral("creator")).toString().toLongLong(&ok);
    if (ok)
        openCreator(parties::CreatorId(id));
}

QJsonObject RosterPage::saveState() const
{
    return {{QStringLiteral("tab"), m_tabs->current()},
            {QStringLiteral("view"), m_views->current()},
            {QStringLiteral("roster"), m_table->saveLayout()},
            {QStringLiteral("contracts"), m_contracts->table()->saveLayout()},
            {QStringLiteral("applications"), m_applications->table()->saveLayout()}};
}

void RosterPage::restoreState(const QJsonObject &state)
{
    showTab(state.value(QStringLiteral("tab")).toString(kRoster));
    m_views->setCurrent(state.value(QStringLiteral("view")).toString(QStringLiteral("all")));
    m_table->restoreLayout(state.value(QStringLiteral("roster")).toObject());
    m_contracts->table()->restoreLayout(state.value(QStringLiteral("contracts")).toObject());
    m_applications->table()->restoreLayout(state.value(QStringLiteral("applications")).toObject());
}

QList<QAction *> RosterPage::pageActions() const
{
    return {m_bindAction};
}

QString RosterPage::helpText() const
{
    return tr(
        "The creators that are bound to your agency. A creator is admitted with enough followers and an agency; the "
        "conditions stand beside each with their figures. A contract says how settlements are split; without one he is "
        "talent in reserve. Open a row to sign, to apply for entry, to change prices or to unbind.");
}

} // namespace ui

#include "ui/discovery/creator_export.h"
#include "ui/discovery/discovery_page.h"
#include "ui/discovery/discovery_words.h"
#include "ui/discovery/filter_popups.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/workspace/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

/// DiscoveryPage: selection, candidates, export, saved views.
namespace ui {

namespace {

QString menuText(QString data)
{
    return data.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

void DiscoveryPage::selectionChanged()
{
    if (!m_restoring)
        m_keptSelection.clear();
    if (m_table->grid()->selectedCount() == 0)
        m_selectedTotals.clear();
    m_selectionPause.start();
}

void DiscoveryPage::recallSelection()
{
    if (m_keptSelection.isEmpty())
        return;
    m_restoring = true;
    m_table->grid()->selectIds(m_keptSelection);
    m_restoring = false;
}

void DiscoveryPage::withSelectedIds(std::function<void(const Ids &)> then)
{
    Ids ids;
    bool complete = true;
    const std::vector<int> rows = m_table->grid()->selectedRows();
    for (const int row : rows) {
        const QString id = m_model.rowId(row);
        complete = complete && !id.isEmpty();
        ids.push_back(discovery::CreatorId(id.toLongLong()));
    }
    if (complete)
        return then(ids);
    m_core.run(
        this, m_latestSelection,
        [query = query()](workspace::Workspace &workspace) { return workspace.features().discovery.creatorIds(query); },
        [rows, then](base::Result<Ids> all) {
            if (!all.ok())
                return;
            Ids chosen;
            for (const int row : rows)
                if (size_t(row) < all->size())
                    chosen.push_back((*all)[size_t(row)]);
            then(chosen);
        });
}

void DiscoveryPage::askSelection()
{
    if (m_table->grid()->selectedCount() == 0)
        return showFooter();
    withSelectedIds([this](const Ids &ids) {
        discovery::FindCreators ask = query();
        ask.limit = 1;
        ask.selected = ids;
        m_core.ask(this, m_latestSelection, ask, [this](base::Result<discovery::CreatorPage> answer) {
            if (answer.ok() && answer->selectedTotals)
                m_selectedTotals = std::move(*answer->selectedTotals);
            showFooter();
        });
    });
}

void DiscoveryPage::toggleCandidate(discovery::CreatorId creator)
{
    Ids next = m_candidates;
    if (const auto found = std::find(next.begin(), next.end(), creator); found != next.end())
        next.erase(found);
    else
        next.push_back(creator);
    setCandidates(next);
}

void DiscoveryPage::setCandidates(const Ids &creators)
{
    m_candidates.clear();
    m_cells.candidates.clear();
    for (const discovery::CreatorId id : creators)
        if (m_cells.candidates.insert(id).second)
            m_candidates.push_back(id);
    m_table->grid()->viewport()->update();
    m_drawer->setCandidate(m_cells.candidates.count(m_drawer->creator()) > 0);
    showCandidates();
    showFooter();
}

void DiscoveryPage::showCandidates()
{
    const bool some = !m_candidates.empty();
    const QString count = format::exact(qint64(m_candidates.size()));
    m_candidateButton->setText(tr("Candidates %1").arg(count));
    setButtonKind(*m_candidateButton, some ? ButtonKind::soft : ButtonKind::normal);
    m_place->setText(some ? tr("Order %1 candidates").arg(count) : tr("Order candidates"));
    m_place->setEnabled(some);
    m_place->setToolTip(some ? QString() : tr("Mark creators with the star first."));
    m_placeAction->setEnabled(some);
}

void DiscoveryPage::openCandidateMenu()
{
    m_core.run(
        this,
        [ids = m_candidates](workspace::Workspace &workspace) {
            return base::Result<std::vector<discovery::CreatorRow>>(workspace.features().discovery.rows(ids));
        },
        [this](base::Result<std::vector<discovery::CreatorRow>> rows) {
            auto *menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            if (m_candidates.empty())
                menu->addAction(tr("No candidates: mark creators with the star"))->setEnabled(false);
            if (rows.ok())
                for (const discovery::CreatorRow &row : *rows) {
                    const QString words = tr("Remove %1").arg(menuText(fromUtf8(row.nickName)));
                    connect(menu->addAction(words), &QAction::triggered, this,
                            [this, id = row.id] { toggleCandidate(id); });
                }
            menu->addSeparator();
            QAction *add = menu->addAction(tr("Add the selected creators"));
            add->setEnabled(m_table->grid()->selectedCount() > 0);
            connect(add, &QAction::triggered, this, [this] {
                withSelectedIds([this](const Ids &ids) {
                    Ids next = m_candidates;
                    next.insert(next.end(), ids.begin(), ids.end());
                    setCandidates(next);
                });
            });
            QAction *clear = menu->addAction(tr("Clear the candidates"));
            clear->setEnabled(!m_candidates.empty());
            connect(clear, &QAction::triggered, this, [this] { setCandidates({}); });
            menu->popup(m_candidateButton->mapToGlobal(QPoint(0, m_candidateButton->height() + 4)));
        });
}

void DiscoveryPage::openRowMenu(int row, const QPoint &place)
{
    const discovery::CreatorRow *found = m_model.rowAt(row);
    if (found == nullptr)
        return;
    const discovery::CreatorId id = found->id;
    const bool isBrand = m_core.role() == parties::Role::brand;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open details")), &QAction::triggered, this, [this, id] {
        m_drawer->setCandidate(m_cells.candidates.count(id) > 0);
        m_drawer->showCreator(id);
    });
    if (isBrand) {
        const bool on = m_cells.candidates.count(id) > 0;
        connect(menu->addAction(on ? tr("Remove candidate") : tr("Add candidate")), &QAction::triggered, this,
                [this, id] { toggleCandidate(id); });
        QAction *order = menu->addAction(tr("Place order"));
        order->setEnabled(found->takesOrders);
        connect(order, &QAction::triggered, this, [this, id] { placeOrders({id}); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Copy rows")), &QAction::triggered, this, &DiscoveryPage::copySelection);
    connect(menu->addAction(tr("Export the selected rows…")), &QAction::triggered, this, [this] { askExport(true); });
    menu->popup(place);
}

void DiscoveryPage::placeOrders(const Ids &creators)
{
    QStringList ids;
    for (const discovery::CreatorId id : creators)
        ids << QString::number(id.value);
    Q_EMIT navigateRequested(QStringLiteral("order-wizard"), {{QStringLiteral("creators"), ids}});
}

std::vector<CreatorColumn> DiscoveryPage::shownColumns() const
{
    std::vector<CreatorColumn> shown;
    for (const int column : m_table->grid()->shownColumns())
        shown.push_back(m_columns[size_t(column)]);
    return shown;
}

bool DiscoveryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->grid() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void DiscoveryPage::copySelection()
{
    // Rows that are not loaded are copied too, so the core gives them all.
    withSelectedIds([this](const Ids &ids) {
        m_core.run(
            this,
            [ids](workspace::Workspace &workspace) {
                return base::Result<std::vector<discovery::CreatorRow>>(workspace.features().discovery.rows(ids));
            },
            [this](base::Result<std::vector<discovery::CreatorRow>> rows) {
                if (!rows.ok())
                    return showToast(this, words(rows.error()), Tone::danger);
                QGuiApplication::clipboard()->setText(creatorTsv(shownColumns(), *rows));
                showToast(this, tr("%1 rows copied").arg(format::exact(qint64(rows->size()))));
            });
    });
}

void DiscoveryPage::askExport(bool selectedOnly)
{
    const QString day = today().toString(QStringLiteral("yyyyMMdd"));
    const QString file = dialogs::saveFile(
        this, selectedOnly ? tr("Export the selected creators") : tr("Export the creators as shown"),
        tr("Excel workbook (*.xlsx);;CSV (*.csv)"), tr("creators") + QStringLiteral("-%1.xlsx").arg(day));
    if (!file.isEmpty())
        exportTo(file, selectedOnly);
}

void DiscoveryPage::exportTo(const QString &file, bool selectedOnly)
{
    const QString name = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ||
                                 file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)
                             ? file
                             : file + QStringLiteral(".xlsx");
    CreatorExport what{name, tr("Creators"), query(), std::nullopt, shownColumns()};
    const auto start = [this, name](CreatorExport ready) {
        exportCreators(m_core, m_jobs, this, std::move(ready), [this, name](const CreatorExported &result) {
            if (!result.outcome.ok())
                dialogs::refuse(this, tr("The creators were not exported"), words(result.outcome.error()), name);
            else if (result.cancelled)
                showToast(this, tr("Export cancelled, no file was written"), Tone::info);
            else
                showToast(this, tr("%1 creators written to %2").arg(format::exact(qint64(result.rows)), name));
        });
    };
    if (!selectedOnly)
        return start(std::move(what));
    withSelectedIds([what, start](const Ids &ids) {
        CreatorExport some = what;
        some.only = ids;
        start(std::move(some));
    });
}

QJsonObject DiscoveryPage::currentView() const
{
    return {{"filters", m_filters.toJson()}, {"text", m_text}, {"layout", m_table->saveLayout()}};
}

void DiscoveryPage::applyView(const QJsonObject &view)
{
    m_filters = CreatorFilters::fromJson(view["filters"].toObject());
    m_text = view["text"].toString();
    {
        const QSignalBlocker quiet(m_table->filterBar()->search());
        m_table->filterBar()->search()->setText(m_text);
    }
    if (view.contains(QLatin1String("layout")))
        m_table->restoreLayout(view["layout"].toObject());
    if (m_core.role() != parties::Role::brand)
        m_table->grid()->setColumnShown(QStringLiteral("candidate"), false);
    filtersChanged();
}

void DiscoveryPage::showViewName()
{
    m_viewButton->setText(m_view.isEmpty() ? tr("View") : tr("View: %1").arg(menuText(m_view)));
}

void DiscoveryPage::openViewMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &name : m_views.keys()) {
        QAction *one = menu->addAction(menuText(name));
        one->setCheckable(true);
        one->setChecked(name == m_view);
        connect(one, &QAction::triggered, this, [this, name] {
            m_view = name;
            applyView(m_views[name].toObject());
            showViewName();
        });
    }
    if (!m_views.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Save as view…")), &QAction::triggered, this, [this] {
        auto *popup = new NamePopup(tr("Name of the view"), tr("Save"), m_view, this);
        connect(popup, &NamePopup::named, this, &DiscoveryPage::saveView);
        popup->popupBelow(m_viewButton);
    });
    if (!m_view.isEmpty()) {
        connect(menu->addAction(tr("Delete “%1”").arg(menuText(m_view))), &QAction::triggered, this, [this] {
            m_views.remove(m_view);
            m_view.clear();
            showViewName();
        });
    }
    connect(menu->addAction(tr("Default view")), &QAction::triggered, this, [this] {
        m_view.clear();
        m_table->grid()->resetLayout();
        m_model.setSortOrders({});
        applyView({});
        showViewName();
    });
    menu->popup(m_viewButton->mapToGlobal(QPoint(0, m_viewButton->height() + 4)));
}

void DiscoveryPage::saveView(const QString &name)
{
    m_views[name] = currentView();
    m_view = name;
    showViewName();
    showToast(this, tr("View “%1” saved").arg(name));
}

QJsonObject DiscoveryPage::saveState() const
{
    QJsonArray candidates;
    for (const discovery::CreatorId id : m_candidates)
        candidates.append(QString::number(id.value));
    return {{"now", currentView()}, {"views", m_views}, {"view", m_view}, {"candidates", candidates}};
}

void DiscoveryPage::restoreState(const QJsonObject &state)
{
    m_views = state["views"].toObject();
    m_view = state["view"].toString();
    Ids candidates;
    for (const QJsonValue &id : state["candidates"].toArray())
        if (const auto number = id.toString().toLongLong(); number > 0)
            candidates.push_back(discovery::CreatorId(number));
    setCandidates(candidates);
    showViewName();
    if (state.contains(QLatin1String("now")))
        applyView(state["now"].toObject());
}

void DiscoveryPage::openAt(const QVariantMap &arguments)
{
    if (arguments.contains(QStringLiteral("text"))) {
        m_filters.clear();
        m_text = arguments.value(QStringLiteral("text")).toString().trimmed();
        const QSignalBlocker quiet(m_table->filterBar()->search());
        m_table->filterBar()->search()->setText(m_text);
        filtersChanged();
    }
    if (arguments.contains(QStringLiteral("label"))) {
        const std::string label = arguments.value(QStringLiteral("label")).toString().toStdString();
        const std::string value = arguments.value(QStringLiteral("value")).toString().toStdString();
        CreatorFilters filters;
        filters.setChoice(label, {{{value, value}}, false});
        applyFilters(filters);
    }
    if (const auto id = arguments.value(QStringLiteral("creator")).toLongLong(); id > 0) {
        m_drawer->setCandidate(m_cells.candidates.count(discovery::CreatorId(id)) > 0);
        m_drawer->showCreator(discovery::CreatorId(id));
    }
}

QList<QAction *> DiscoveryPage::pageActions() const
{
    QList<QAction *> actions{m_exportAction};
    if (m_core.role() == parties::Role::brand)
        actions << m_placeAction;
    return actions;
}

QString DiscoveryPage::helpText() const
{
    return tr("Every creator of the pool. Type a name, its pinyin or initials; narrow the list with the filter buttons "
              "and take a filter away with × on its chip. Click a header to sort, with Shift to sort by several. The "
              "star marks candidates, and the button at the top right orders them. Enter opens a creator's details, "
              "Ctrl+C copies the selected rows, Export writes exactly what is shown.");
}

} // namespace ui

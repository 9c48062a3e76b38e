#include "ui/parties/roster/contract_lists.h"

#include "ui/parties/roster/roster_words.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/workspace/cells.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

namespace ui {

namespace {

QString conditionsOf(const std::vector<parties::EntryCondition> &conditions)
{
    QStringList words;
    for (const parties::EntryCondition &condition : conditions)
        words << words_of::entryConditionShort(condition);
    return words.join(QStringLiteral("  "));
}

} // namespace

ContractsPanel::ContractsPanel(Core &core, QWidget *parent)
    : QWidget(parent), m_core(core), m_model([](const parties::ContractView &view) { return toText(view.contract); })
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = new TablePanel;
    m_table->setFilterBarVisible(false);
    m_table->setModel(&m_model);
    column->addWidget(m_table);
    connect(m_table, &TablePanel::summaryChanged, this, &ContractsPanel::summaryChanged);
    connect(m_table->grid(), &GridView::rowActivated, this,
            [this](int row) { Q_EMIT creatorRequested(m_model.rowAt(row).creator); });
    onLanguageChange(this, [this] {
        m_table->setTableName(tr("Contracts"));
        m_table->setUnit(tr("contracts"));
        m_table->setEmptyState(QStringLiteral("document"), tr("No contracts yet"),
                               tr("A contract says how a settlement is split between the agency and the creator."));
        m_model.setColumns(columns());
    });
}

std::vector<Column<parties::ContractView>> ContractsPanel::columns() const
{
    using View = parties::ContractView;
    std::vector<Column<View>> made;
    if (m_core.role() != parties::Role::creator)
        made.push_back({.id = QStringLiteral("creator"),
                        .title = tr("Creator"),
                        .kind = CellKind::person,
                        .width = 190,
                        .cell = [](const View &v) { return cell::person(toText(v.nickName), {}); },
                        .frozen = true});
    if (m_core.role() != parties::Role::mcn)
        made.push_back({.id = QStringLiteral("mcn"), .title = tr("Agency"), .width = 140, .cell = [](const View &v) {
                            return cell::text(toText(v.mcnName));
                        }});
    made.push_back({.id = QStringLiteral("phase"),
                    .title = tr("State"),
                    .kind = CellKind::badge,
                    .width = 90,
                    .cell = [](const View &v) {
                        return cell::badge(words_of::contractPhase(v.phase), words_of::contractTone(v.phase));
                    }});
    made.push_back({.id = QStringLiteral("share"),
                    .title = tr("Agency's share"),
                    .kind = CellKind::number,
                    .width = 100,
                    .cell = [](const View &v) {
                        Cell cell = cell::rate(double(v.shareBp) / 10'000.0, 2);
                        cell.text = words_of::share(v.shareBp);
                        return cell;
                    }});
    made.push_back(
        {.id = QStringLiteral("exclusive"), .title = tr("Exclusive"), .width = 80, .cell = [](const View &v) {
             return cell::text(v.exclusive ? tr("Yes") : tr("No"));
         }});
    made.push_back({.id = QStringLiteral("period"),
                    .title = tr("Period"),
                    .width = 188,
                    .cell = [](const View &v) { return cell::text(words_of::contractPeriod(v)); },
                    .sortKey = [](const View &v) { return QVariant(qint64(v.endsAt.ms)); }});
    made.push_back({.id = QStringLiteral("signed"), .title = tr("Signed"), .width = 118, .cell = [](const View &v) {
                        return timeCell(v.signedAt);
                    }});
    made.push_back({.id = QStringLiteral("ended"), .title = tr("Ended at"), .width = 130, .cell = [](const View &v) {
                        return timeCell(v.endedAt);
                    }});
    made.push_back(
        {.id = QStringLiteral("reason"), .title = tr("Why it ended"), .width = 180, .cell = [](const View &v) {
             return cell::text(words_of::endReason(v.endReason));
         }});
    return made;
}

void ContractsPanel::refresh()
{
    if (m_model.allRows().empty())
        m_table->setLoading();
    parties::ContractsQuery query;
    query.limit = kMostRows;
    m_core.ask(this, m_latest, query, [this](base::Result<parties::ContractsAnswer> answer) {
        if (!answer)
            return m_table->setError(words(answer.error()), [this] { refresh(); });
        m_model.setRows(answer->rows);
        m_table->setReady();
        Q_EMIT counted(int(answer->total));
    });
}

ApplicationsPanel::ApplicationsPanel(Core &core, QWidget *parent)
    : QWidget(parent),
      m_core(core),
      m_model([](const parties::ApplicationView &view) { return toText(view.application); })
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = new TablePanel;
    m_table->setFilterBarVisible(false);
    m_table->setModel(&m_model);
    column->addWidget(m_table);
    connect(m_table, &TablePanel::summaryChanged, this, &ApplicationsPanel::summaryChanged);
    connect(m_table->grid(), &GridView::rowActivated, this,
            [this](int row) { Q_EMIT creatorRequested(m_model.rowAt(row).creator); });
    onLanguageChange(this, [this] {
        m_table->setTableName(tr("Applications for entry"));
        m_table->setUnit(tr("applications"));
        m_table->setEmptyState(QStringLiteral("inbox"), tr("No applications yet"),
                               tr("A creator who meets the conditions is applied for from the list of creators."));
        m_model.setColumns(columns());
    });
}

std::vector<Column<parties::ApplicationView>> ApplicationsPanel::columns() const
{
    using View = parties::ApplicationView;
    return {
        {.id = QStringLiteral("creator"),
         .title = tr("Creator"),
         .kind = CellKind::person,
         .width = 200,
         .cell = [](const View &v) { return cell::person(toText(v.nickName), toText(v.platformId)); },
         .frozen = true},
        {.id = QStringLiteral("state"),
         .title = tr("Result"),
         .kind = CellKind::badge,
         .width = 110,
         .cell =
             [](const View &v) {
                 return cell::badge(words_of::applicationState(v.state), words_of::applicationTone(v.state));
             }},
        {.id = QStringLiteral("follower"),
         .title = tr("Followers then"),
         .kind = CellKind::number,
         .width = 110,
         .cell =
             [](const View &v) {
                 return cell::integer(v.follower ? std::optional<qint64>(*v.follower) : std::optional<qint64>());
             }},
        {.id = QStringLiteral("conditions"),
         .title = tr("Conditions"),
         .width = 170,
         .cell =
             [](const View &v) { return cell::text(conditionsOf(v.conditionsNow ? *v.conditionsNow : v.conditions)); },
         .sortable = false},
        {.id = QStringLiteral("rule"),
         .title = tr("Rule version"),
         .kind = CellKind::number,
         .width = 96,
         .cell = [](const View &v) { return cell::integer(v.ruleVersion); }},
        {.id = QStringLiteral("applied"),
         .title = tr("Applied"),
         .width = 130,
         .cell = [](const View &v) { return timeCell(v.appliedAt); }},
        {.id = QStringLiteral("by"),
         .title = tr("By"),
         .width = 100,
         .cell = [](const View &v) { return cell::text(toText(v.appliedBy)); }},
        {.id = QStringLiteral("until"),
         .title = tr("Reviewed until"),
         .width = 140,
         .cell =
             [](const View &v) {
                 Cell made = timeCell(v.reviewUntil);
                 if (v.overdue)
                     made.tone = Tone::danger;
                 return made;
             }},
        {.id = QStringLiteral("decided"),
         .title = tr("Decided"),
         .width = 130,
         .cell = [](const View &v) { return timeCell(v.decidedAt); }},
        {.id = QStringLiteral("reason"),
         .title = tr("Why refused"),
         .width = 200,
         .cell = [](const View &v) { return cell::text(words_of::endReason(v.reason)); }},
    };
}

void ApplicationsPanel::refresh()
{
    if (m_model.allRows().empty())
        m_table->setLoading();
    parties::ApplicationsQuery query;
    query.limit = kMostRows;
    m_core.ask(this, m_latest, query, [this](base::Result<parties::ApplicationsAnswer> answer) {
        if (!answer)
            return m_table->setError(words(answer.error()), [this] { refresh(); });
        m_model.setRows(answer->rows);
        m_table->setReady();
        Q_EMIT counted(int(answer->total), int(answer->waiting));
    });
}

} // namespace ui

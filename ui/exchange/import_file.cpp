#include "ui/exchange/import_file.h"

#include "ui/exchange/drop_area.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QDateTime>

#include <algorithm>

namespace ui {

namespace {

bool mayUndo(const parties::ImportBatchView &batch)
{
    return std::find(batch.actions.begin(), batch.actions.end(), "import.undo") != batch.actions.end();
}

} // namespace

ImportFile::ImportFile(Core &core, QWidget *parent)
    : QWidget(parent), m_core(core), m_model([](const Row &row) { return QString::number(row.batch.value); })
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    m_drop = new DropArea;
    column->addWidget(m_drop);
    m_table = new TablePanel;
    m_table->setModel(&m_model);
    m_table->setColumnChooserVisible(false);
    m_table->setFilterBarVisible(false);
    column->addWidget(m_table, 1);

    connect(m_drop, &QAbstractButton::clicked, this, &ImportFile::pick);
    connect(m_drop, &DropArea::dropped, this, &ImportFile::chosen);
    connect(m_table->grid(), &GridView::actionTriggered, this, [this](int row) { undo(m_model.rowAt(row)); });
    connect(m_table, &TablePanel::summaryChanged, this, &ImportFile::summaryChanged);
    m_core.onChange(this, {base::Topic::imports}, [this] { refresh(); });
    onLanguageChange(this, [this] { retranslate(); });
}

void ImportFile::pick()
{
    const QString file =
        dialogs::openFile(this, tr("Choose a list of creators"),
                          tr("Lists of creators (*.csv *.txt *.tsv *.xlsx *.json *.jsonl);;All files (*)"));
    if (!file.isEmpty())
        Q_EMIT chosen(file);
}

void ImportFile::refresh()
{
    if (m_model.allRows().empty())
        m_table->setLoading();
    m_core.ask(this, m_latest, parties::ImportBatchesQuery{},
               [this](const base::Result<parties::ImportBatchesAnswer> &answer) {
                   if (!answer.ok())
                       return m_table->setError(words(answer.error()), [this] { refresh(); });
                   m_model.setRows(answer->rows);
                   m_table->setReady();
               });
}

std::vector<Column<ImportFile::Row>> ImportFile::columns() const
{
    std::vector<Column<Row>> list = {
        {.id = "file",
         .title = tr("Earlier imports"),
         .kind = CellKind::twoLine,
         .width = 280,
         .cell =
             [](const Row &row) { return cell::twoLine(toText(row.fileName), tr("by %1").arg(toText(row.userName))); },
         .frozen = true},
        {.id = "into",
         .title = tr("Into"),
         .width = 160,
         .cell =
             [](const Row &row) {
                 return cell::text(row.ownerKind == "platform" ? tr("Creator pool") : toText(row.ownerName));
             }},
        {.id = "at",
         .title = tr("When"),
         .width = 130,
         .cell =
             [](const Row &row) {
                 Cell cell = cell::text(format::dateTime(toLocal(row.importedAt), toLocal(base::SystemClock().now())));
                 cell.exact = format::dateTimeFull(toLocal(row.importedAt));
                 return cell;
             },
         .sortKey = [](const Row &row) { return QVariant(qlonglong(row.importedAt.ms)); }},
    };
    const auto count = [&list](const char *id, const QString &title, std::int64_t parties::ImportCounts::*member) {
        list.push_back({.id = QString::fromLatin1(id),
                        .title = title,
                        .kind = CellKind::number,
                        .width = 84,
                        .cell = [member](const Row &row) { return cell::integer(row.counts.*member); }});
    };
    count("read", tr("Read"), &parties::ImportCounts::rowsRead);
    count("inserted", tr("New"), &parties::ImportCounts::inserted);
    count("updated", tr("Updated"), &parties::ImportCounts::updated);
    count("unchanged", tr("Unchanged"), &parties::ImportCounts::unchanged);
    count("refused", tr("Refused"), &parties::ImportCounts::refused);
    list.push_back(
        {.id = "state", .title = tr("State"), .kind = CellKind::badge, .width = 100, .cell = [](const Row &row) {
             return row.undoneAt ? cell::badge(tr("Undone"), Tone::neutral)
                                 : cell::badge(tr("Imported"), Tone::success);
         }});
    list.push_back(
        {.id = "actions",
         .title = {},
         .kind = CellKind::actions,
         .width = 90,
         .cell =
             [](const Row &row) {
                 return mayUndo(row) ? cell::actions({{QStringLiteral("undo"), tr("Undo")}}) : cell::text({});
             },
         .sortable = false});
    return list;
}

void ImportFile::undo(const Row &batch)
{
    const bool confirmed = dialogs::confirm(
        this, tr("Undo this import?"),
        tr("%1: the %2 creators that it made are removed, the %3 that it changed become what they were before.")
            .arg(toText(batch.fileName), format::exact(batch.counts.inserted), format::exact(batch.counts.updated)),
        tr("Undo the import"), true,
        tr("It is refused when something was built on these rows since: orders, contracts, applications, log-ins."));
    if (!confirmed)
        return;
    m_core.execute(this, parties::UndoImport{batch.batch}, Core::newKey(),
                   [this](const base::Result<parties::UndoImport::Outcome> &outcome) {
                       if (outcome.ok())
                           showToast(this, tr("Undone: %1 removed, %2 as they were before")
                                               .arg(format::exact(outcome->removed), format::exact(outcome->restored)));
                       else
                           dialogs::refuse(this, tr("This import cannot be undone"), words(outcome.error()));
                       refresh();
                   });
}

void ImportFile::retranslate()
{
    m_drop->setTexts(tr("Drop a list of creators here, or choose a file"),
                     tr("CSV, Excel or JSON, from any platform; encoding, sheet and columns are recognised"));
    m_table->setTableName(tr("Earlier imports"));
    m_table->setEmptyState(QStringLiteral("upload"), tr("Nothing was imported yet"),
                           tr("Each import stands here afterwards and can be undone."));
    m_model.setColumns(columns());
}

QJsonObject ImportFile::saveState() const
{
    return m_table->saveLayout();
}

void ImportFile::restoreState(const QJsonObject &state)
{
    m_table->restoreLayout(state);
}

} // namespace ui

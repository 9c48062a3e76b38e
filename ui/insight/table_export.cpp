#include "ui/insight/table_export.h"

#include "base/clock.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace ui {

namespace {

struct TableExport
{
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

using Sheet = std::shared_ptr<exchange::TableSheet>;

bool isNumber(CellKind kind)
{
    return kind == CellKind::number || kind == CellKind::heat || kind == CellKind::bar || kind == CellKind::change;
}

exchange::ColumnKind columnKindOf(const ColumnInfo &info)
{
    if (info.kind == CellKind::time)
        return exchange::ColumnKind::time;
    if (!isNumber(info.kind))
        return exchange::ColumnKind::text;
    return info.sum == ColumnInfo::Sum::money ? exchange::ColumnKind::money : exchange::ColumnKind::number;
}

exchange::SheetCell sheetCell(const TableModel &model, int row, const GridView::ExportColumn &column)
{
    if (column.second)
        return model.exportSub(row, column.column).toStdString();
    const ColumnInfo &info = model.columns()[column.column];
    if (info.kind != CellKind::time && !isNumber(info.kind))
        return model.exportText(row, column.column).toStdString();
    const Cell cell = model.cellAt(row, column.column);
    if (!cell.value)
        return std::monostate{};
    if (info.kind == CellKind::time)
        return base::Timestamp(std::int64_t(*cell.value));
    if (info.sum == ColumnInfo::Sum::money || cell.exact.contains(QLatin1Char('.')))
        return base::Money(std::int64_t(std::llround(*cell.value)));
    if (*cell.value == std::floor(*cell.value) && std::abs(*cell.value) < 9e15)
        return std::int64_t(*cell.value);
    return *cell.value;
}

base::Result<> write(const QString &file, const exchange::TableSheet &sheet, JobProgress &progress)
{
    auto opened = openTableFile(file, QString::fromStdString(sheet.title), sheet.columns);
    if (!opened.ok())
        return opened.error();
    qint64 done = 0;
    for (const exchange::SheetRow &row : sheet.rows) {
        if (progress.cancelled())
            return {};
        XINGTU_TRY((*opened)->add(row));
        progress.set(++done, qint64(sheet.rows.size()));
    }
    return (*opened)->finish();
}

void tell(QWidget *where, const base::Result<> &written, size_t rows, const QString &file)
{
    if (written.ok())
        showToast(
            where,
            TableExport::tr("%1 rows written to %2").arg(format::exact(qint64(rows)), QFileInfo(file).fileName()));
    else
        showToast(where, words(written.error()), Tone::danger);
}

/// Asks for the file and reads the table.
void readSheet(GridView &grid, const QString &title, const QString &fileName,
               std::function<void(const QString &file, const Sheet &sheet)> then)
{
    QString file =
        dialogs::saveFile(&grid, TableExport::tr("Export"), QStringLiteral("CSV (*.csv);;Excel (*.xlsx)"), fileName);
    if (file.isEmpty())
        return;
    if (!file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) &&
        !file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        file += QStringLiteral(".csv");
    const TableModel &model = *grid.tableModel();
    const auto sheet = std::make_shared<exchange::TableSheet>();
    sheet->title = title.toStdString();
    const QList<GridView::ExportColumn> columns = grid.exportColumns();
    sheet->columns = sheetColumns(model, columns);
    std::vector<RowRange> rows;
    if (model.rowCount() > 0)
        rows.push_back({0, model.rowCount() - 1});
    grid.readRows(
        rows, [&model, sheet, columns](int row) { sheet->rows.push_back(sheetRow(model, row, columns)); },
        [&grid, sheet, file, then](RowReader::End end) {
            if (end == RowReader::End::complete)
                then(file, sheet);
            else if (end == RowReader::End::changed)
                showToast(&grid, TableExport::tr("The table changed while it was read: no file was written"),
                          Tone::warning);
        });
}

} // namespace

std::vector<exchange::SheetColumn> sheetColumns(const TableModel &model, const QList<GridView::ExportColumn> &columns)
{
    std::vector<exchange::SheetColumn> made;
    for (const GridView::ExportColumn &one : columns)
        made.push_back({one.title.toStdString(),
                        one.second ? exchange::ColumnKind::text : columnKindOf(model.columns()[one.column])});
    return made;
}

exchange::SheetRow sheetRow(const TableModel &model, int row, const QList<GridView::ExportColumn> &columns)
{
    exchange::SheetRow cells;
    cells.reserve(size_t(columns.size()));
    for (const GridView::ExportColumn &one : columns)
        cells.push_back(sheetCell(model, row, one));
    return cells;
}

base::Result<std::unique_ptr<exchange::TableWriter>> openTableFile(const QString &file, const QString &title,
                                                                   const std::vector<exchange::SheetColumn> &columns)
{
    exchange::WriteOptions options;
    options.utcOffsetMinutes = QDateTime::fromMSecsSinceEpoch(base::SystemClock().now().ms).offsetFromUtc() / 60;
    return file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)
               ? exchange::openXlsxWriter(file.toStdString(), title.toStdString(), columns, options)
               : exchange::openCsvWriter(file.toStdString(), columns, options);
}

void exportTable(Jobs &jobs, GridView &grid, const QString &title, const QString &fileName)
{
    readSheet(grid, title, fileName, [&jobs, &grid, title](const QString &file, const Sheet &sheet) {
        jobs.start(
            &grid, title,
            [sheet, file](JobProgress &progress) {
                return std::pair(write(file, *sheet, progress), progress.cancelled());
            },
            [&grid, sheet, file](const std::pair<base::Result<>, bool> &ended) {
                if (ended.second)
                    showToast(&grid, TableExport::tr("Export cancelled, no file was written"), Tone::info);
                else
                    tell(&grid, ended.first, sheet->rows.size(), file);
            });
    });
}

void exportTable(Core &core, GridView &grid, const QString &title, const QString &fileName)
{
    readSheet(grid, title, fileName, [&core, &grid](const QString &file, const Sheet &sheet) {
        core.run(
            &grid,
            [sheet, file](workspace::Workspace &) {
                JobProgress progress;
                return write(file, *sheet, progress);
            },
            [&grid, sheet, file](const base::Result<> &written) { tell(&grid, written, sheet->rows.size(), file); });
    });
}

} // namespace ui

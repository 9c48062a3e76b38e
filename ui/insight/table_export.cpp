#include "ui/insight/table_export.h"

#include "exchange/table_writer.h"
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

bool isNumber(CellKind kind)
{
    return kind == CellKind::number || kind == CellKind::heat || kind == CellKind::bar || kind == CellKind::change;
}

exchange::SheetCell sheetCell(const TableModel &model, int row, int column)
{
    const ColumnInfo &info = model.columns()[column];
    const Cell cell = model.cellAt(row, column);
    if (!isNumber(info.kind))
        return model.exportText(row, column).toStdString();
    if (!cell.value)
        return std::monostate{};
    if (info.sum == ColumnInfo::Sum::money || cell.exact.contains(QLatin1Char('.')))
        return base::Money(std::int64_t(std::llround(*cell.value)));
    if (*cell.value == std::floor(*cell.value) && std::abs(*cell.value) < 9e15)
        return std::int64_t(*cell.value);
    return *cell.value;
}

exchange::TableSheet sheetOf(const GridView &grid, const QString &title)
{
    const TableModel &model = *grid.tableModel();
    exchange::TableSheet sheet;
    sheet.title = title.toStdString();
    QList<int> columns;
    for (const int column : grid.shownColumns()) {
        const ColumnInfo &info = model.columns()[column];
        if (!info.exportable())
            continue;
        columns << column;
        const bool money = isNumber(info.kind) && info.sum == ColumnInfo::Sum::money;
        sheet.columns.push_back({info.header().toStdString(), money                 ? exchange::ColumnKind::money
                                                              : isNumber(info.kind) ? exchange::ColumnKind::number
                                                                                    : exchange::ColumnKind::text});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        exchange::SheetRow cells;
        for (const int column : columns)
            cells.push_back(sheetCell(model, row, column));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace

void exportTable(Core &core, GridView &grid, const QString &title, const QString &fileName)
{
    const QString file =
        dialogs::saveFile(&grid, TableExport::tr("Export"), QStringLiteral("CSV (*.csv);;Excel (*.xlsx)"), fileName);
    if (file.isEmpty())
        return;
    core.run(
        &grid,
        [sheet = sheetOf(grid, title), path = file.toStdString()](workspace::Workspace &) {
            return exchange::writeTable(path, sheet);
        },
        [&grid, file, rows = grid.tableModel()->rowCount()](const base::Result<> &written) {
            if (written.ok())
                showToast(
                    &grid,
                    TableExport::tr("%1 rows written to %2").arg(format::exact(rows)).arg(QFileInfo(file).fileName()));
            else
                showToast(&grid, words(written.error()), Tone::danger);
        });
}

} // namespace ui

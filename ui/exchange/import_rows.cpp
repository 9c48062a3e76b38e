#include "ui/exchange/import_rows.h"

#include "exchange/table_writer.h"
#include "ui/exchange/import_words.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QFileInfo>

#include <algorithm>

namespace ui {

namespace {

QString refusalId(const parties::ImportRefusal &row)
{
    return QStringLiteral("%1/%2/%3").arg(row.line).arg(toText(row.field), toText(row.reason));
}

} // namespace

RefusedRows::RefusedRows(QWidget *parent) : TablePanel(parent), m_model(refusalId)
{
    setModel(&m_model);
    setColumnChooserVisible(false);
    m_export = button({}, ButtonKind::normal, QStringLiteral("download"));
    filterBar()->addRight(m_export);
    connect(m_export, &QPushButton::clicked, this, &RefusedRows::exportRows);
    connect(filterBar(), &FilterBar::searched, this, [this](const QString &text) {
        if (text.isEmpty())
            m_model.setFilter({});
        else
            m_model.setFilter([text](const parties::ImportRefusal &row) {
                return toText(row.value).contains(text, Qt::CaseInsensitive) ||
                       import_words::refusal(row.reason).contains(text, Qt::CaseInsensitive) ||
                       import_words::field(row.field).contains(text, Qt::CaseInsensitive) ||
                       QString::number(row.line) == text;
            });
        setFiltered(!text.isEmpty());
    });
    onLanguageChange(this, [this] { retranslate(); });
}

void RefusedRows::retranslate()
{
    m_export->setText(tr("Export as CSV…"));
    setTableName(tr("Refused rows"));
    setEmptyState(QStringLiteral("success"), tr("Every row can be read"), tr("Nothing has to be mended."));
    m_model.setColumns({
        {.id = "line",
         .title = tr("Line"),
         .kind = CellKind::number,
         .width = 80,
         .cell = [](const parties::ImportRefusal &row) { return cell::integer(row.line); },
         .frozen = true},
        {.id = "field",
         .title = tr("Field"),
         .width = 160,
         .cell = [](const parties::ImportRefusal &row) { return cell::text(import_words::field(row.field)); }},
        {.id = "reason",
         .title = tr("Reason"),
         .width = 360,
         .cell = [](const parties::ImportRefusal &row) { return cell::text(import_words::refusal(row.reason)); }},
        {.id = "value",
         .title = tr("Value in the file"),
         .width = 320,
         .cell =
             [](const parties::ImportRefusal &row) {
                 return row.value.empty() ? cell::missing() : cell::text(toText(row.value));
             }},
    });
}

void RefusedRows::show(const QString &fileName, std::vector<parties::ImportRefusal> rows)
{
    m_fileName = fileName;
    m_export->setEnabled(!rows.empty());
    m_model.setRows(std::move(rows));
    setReady();
}

void RefusedRows::exportRows()
{
    const QString suggestion = QFileInfo(m_fileName).completeBaseName() + tr("-refused") + QStringLiteral(".csv");
    const QString path = dialogs::saveFile(this, tr("Export the refused rows"), tr("CSV (*.csv)"), suggestion);
    if (path.isEmpty())
        return;
    exchange::TableSheet sheet;
    sheet.title = "refused";
    for (const QString &title : {tr("File"), tr("Line"), tr("Field"), tr("Reason"), tr("Value in the file")})
        sheet.columns.push_back({title.toStdString(), exchange::ColumnKind::text});
    sheet.columns[1].kind = exchange::ColumnKind::integer;
    for (const parties::ImportRefusal &row : m_model.allRows())
        sheet.rows.push_back({m_fileName.toStdString(), row.line, import_words::field(row.field).toStdString(),
                              import_words::refusal(row.reason).toStdString(), row.value});
    const auto written = exchange::writeTable(path.toStdString(), sheet);
    if (written.ok())
        showToast(this, tr("Exported %1 rows").arg(sheet.rows.size()));
    else
        dialogs::refuse(this, tr("The rows were not exported"), words(written.error()));
}

FirstRows::FirstRows(QWidget *parent)
    : TablePanel(parent), m_model([](const Row &row) { return QString::number(row.line); })
{
    setModel(&m_model);
    setFilterBarVisible(false);
    setFooterVisible(false);
    onLanguageChange(this, [this] { retranslate(); });
}

void FirstRows::retranslate()
{
    setTableName(tr("First rows of the file"));
    if (!m_preview.file.empty())
        show(m_preview);
}

void FirstRows::show(const exchange::FilePreview &preview)
{
    m_preview = preview;
    std::vector<Column<Row>> columns;
    columns.push_back({.id = "line",
                       .title = tr("Row"),
                       .kind = CellKind::number,
                       .width = 56,
                       .cell = [](const Row &row) { return cell::integer(row.line); },
                       .frozen = true,
                       .sortable = false});
    for (std::size_t i = 0; i < preview.columns.size(); ++i) {
        const exchange::PreviewColumn &one = preview.columns[i];
        if (one.ignored)
            continue;
        const bool isMapped = !one.field.empty();
        std::size_t longest = 0;
        for (const std::string &sample : one.samples)
            longest = std::max(longest, sample.size());
        columns.push_back({.id = QString::number(one.index),
                           .title = isMapped ? import_words::field(one.field) : toText(one.header),
                           .width = int(std::clamp<std::size_t>(longest * 9 + 24, 90, 220)),
                           .cell =
                               [i](const Row &row) {
                                   const QString text = i < row.cells.size() ? toText(row.cells[i]) : QString();
                                   return text.isEmpty() ? cell::missing() : cell::text(text.simplified());
                               },
                           .hint = toText(one.header),
                           .visible = isMapped,
                           .sortable = false});
    }
    m_model.setColumns(std::move(columns));
    std::vector<Row> rows;
    for (const auto &cells : preview.rows)
        rows.push_back({int(rows.size()) + 1, cells});
    m_model.setRows(std::move(rows));
    setReady();
}

} // namespace ui

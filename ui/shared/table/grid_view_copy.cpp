// Copying and reading rows of a GridView.
#include "ui/shared/table/grid_view.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/feedback.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ui {

namespace {

/// What other programs still take from the clipboard.
constexpr int copiedRowsMax = 200'000;

} // namespace

QList<GridView::ExportColumn> GridView::exportColumns() const
{
    QList<ExportColumn> columns;
    for (const int column : m_shown) {
        const ColumnInfo &info = m_model->columns()[column];
        if (!info.exportable())
            continue;
        columns << ExportColumn{column, false, info.header()};
        if (!info.subTitle.isEmpty())
            columns << ExportColumn{column, true, info.subTitle};
    }
    return columns;
}

void GridView::appendTsv(QString &text, int row, const QList<ExportColumn> &columns) const
{
    QChar before;
    for (const ExportColumn &one : columns) {
        if (!before.isNull())
            text += before;
        QString words = row < 0      ? one.title
                        : one.second ? m_model->exportSub(row, one.column)
                                     : m_model->exportText(row, one.column);
        text += words.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        before = QLatin1Char('\t');
    }
    text += QLatin1Char('\n');
}

QString GridView::toTsv(const std::vector<int> *rows) const
{
    if (m_model == nullptr)
        return {};
    const QList<ExportColumn> columns = exportColumns();
    QString text;
    appendTsv(text, -1, columns);
    if (rows != nullptr)
        for (const int row : *rows)
            appendTsv(text, row, columns);
    else
        for (int row = 0, count = m_model->rowCount(); row < count; ++row)
            appendTsv(text, row, columns);
    return text;
}

void GridView::copySelection()
{
    const std::vector<RowRange> rows = selectedRanges();
    if (rows.empty())
        return;
    const int count = selectedCount();
    if (count > copiedRowsMax) {
        showToast(this,
                  tr("%1 rows are too many to copy, %2 is the most. Export them instead.")
                      .arg(format::exact(count), format::exact(copiedRowsMax)),
                  Tone::warning);
        return;
    }
    const auto text = std::make_shared<QString>();
    const QList<ExportColumn> columns = exportColumns();
    appendTsv(*text, -1, columns);
    readRows(
        rows, [this, text, columns](int row) { appendTsv(*text, row, columns); },
        [this, text, count](RowReader::End end) {
            switch (end) {
            case RowReader::End::complete:
                QGuiApplication::clipboard()->setText(*text);
                showToast(this, tr("%1 rows copied").arg(format::exact(count)));
                return;
            case RowReader::End::changed:
                showToast(this, tr("The table changed while it was read: nothing was copied"), Tone::warning);
                return;
            case RowReader::End::cancelled:
                return;
            }
        });
}

void GridView::readRows(const std::vector<RowRange> &rows, RowReader::Each each, RowReader::Done done)
{
    cancelReading();
    auto *reader = new RowReader(
        *m_model, rows, std::move(each),
        [this, done = std::move(done)](RowReader::End end) {
            Q_EMIT reading(0, 0);
            done(end);
        },
        this);
    m_reader = reader;
    connect(reader, &RowReader::progressed, this, &GridView::reading);
    reader->start();
}

void GridView::cancelReading()
{
    if (m_reader != nullptr)
        m_reader->cancel();
}

} // namespace ui

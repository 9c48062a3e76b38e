#include "ui/shared/table/grid_view.h"

#include "ui/shared/table/grid_header.h"
#include "ui/shared/table/row_keeper.h"
#include "ui/shared/text/plain.h"
#include "ui/shared/theme/paint.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace ui {

namespace {

Density usualDensity = Density::normal;

} // namespace

GridView::GridView(QWidget *parent)
    : QTableView(parent), m_density(usualDensity), m_keeper(std::make_unique<RowKeeper>(*this))
{
    setHorizontalHeader(new GridHeader(*this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(heightOf(m_density));
}

GridView::~GridView() = default;

void GridView::setTableModel(TableModel *model)
{
    if (m_model != nullptr)
        m_model->disconnect(this);
    m_model = model;
    setModel(model);
    if (model == nullptr)
        return;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_keepsRows)
            m_keeper->remember();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_keepsRows)
            m_keeper->rowsCame();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &GridView::recallRows);
    connect(model, &TableModel::columnsChanged, this, &GridView::applyColumns);
    connect(model, &TableModel::sortOrdersChanged, this, [this] {
        horizontalHeader()->viewport()->update();
        Q_EMIT layoutEdited();
    });
    applyColumns();
}

void GridView::setUsualDensity(Density density)
{
    usualDensity = density;
    for (QWidget *widget : QApplication::allWidgets())
        if (auto *grid = qobject_cast<GridView *>(widget))
            grid->setDensity(density);
}

void GridView::setDensity(Density density)
{
    if (m_density == density)
        return;
    const int row = rowAtY(0);
    m_density = density;
    verticalHeader()->setDefaultSectionSize(heightOf(density));
    if (row > 0)
        verticalScrollBar()->setValue(row * heightOf(density));
    viewport()->update();
    Q_EMIT layoutEdited();
}

int GridView::rowAtY(int y) const
{
    if (m_model == nullptr || y + verticalOffset() < 0)
        return -1;
    const int row = (y + verticalOffset()) / heightOf(m_density);
    return row < m_model->rowCount() ? row : -1;
}

QModelIndex GridView::indexAt(const QPoint &point) const
{
    const int row = rowAtY(point.y());
    const int column = columnAtX(point.x());
    return row >= 0 && column >= 0 ? m_model->index(row, column) : QModelIndex();
}

QRect GridView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isColumnHidden(index.column()))
        return {};
    const int height = heightOf(m_density);
    return {columnLeft(index.column()), index.row() * height - verticalOffset(), columnWidth(index.column()), height};
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.model() != m_model)
        return;
    const int height = heightOf(m_density);
    const int top = index.row() * height;
    const int page = viewport()->height();
    QScrollBar *vertical = verticalScrollBar();
    if (hint == PositionAtCenter)
        vertical->setValue(top - (page - height) / 2);
    else if (hint == PositionAtTop || top < vertical->value())
        vertical->setValue(top);
    else if (hint == PositionAtBottom || top + height > vertical->value() + page)
        vertical->setValue(top + height - page);
    if (isFrozen(index.column()) || isColumnHidden(index.column()))
        return;
    const int left = columnLeft(index.column());
    const int right = left + columnWidth(index.column());
    if (left < frozenWidth())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (frozenWidth() - left));
    else if (right > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        qMin(right - viewport()->width(), left - frozenWidth()));
}

void GridView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (m_model == nullptr || m_model->rowCount() == 0)
        return;
    const int height = heightOf(m_density);
    const int last = m_model->rowCount() - 1;
    const QRect area = rect.normalized();
    if (area.top() + verticalOffset() > (last + 1) * height) {
        selectionModel()->select(QItemSelection(), command);
        return;
    }
    const int from = qBound(0, (area.top() + verticalOffset()) / height, last);
    const int to = qBound(0, (area.bottom() + verticalOffset()) / height, last);
    selectionModel()->select(QItemSelection(m_model->index(from, 0), m_model->index(to, m_model->columnCount() - 1)),
                             command);
}

int GridView::selectedCount() const
{
    if (selectionModel() == nullptr)
        return 0;
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

std::vector<RowRange> GridView::selectedRanges() const
{
    std::vector<RowRange> ranges;
    if (selectionModel() == nullptr)
        return ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.push_back({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end(),
              [](const RowRange &left, const RowRange &right) { return left.first < right.first; });
    std::vector<RowRange> joined;
    for (const RowRange &range : ranges)
        if (!joined.empty() && range.first <= joined.back().last + 1)
            joined.back().last = qMax(joined.back().last, range.last);
        else
            joined.push_back(range);
    return joined;
}

std::vector<int> GridView::selectedRows() const
{
    std::vector<int> rows;
    for (const RowRange &range : selectedRanges())
        for (int row = range.first; row <= range.last; ++row)
            rows.push_back(row);
    return rows;
}

QStringList GridView::selectedIds() const
{
    QStringList ids;
    for (const RowRange &range : selectedRanges())
        for (int row = range.first; row <= range.last; ++row)
            if (const QString id = m_model->rowId(row); !id.isEmpty())
                ids << id;
    return ids;
}

void GridView::selectIds(const QStringList &ids)
{
    QSet<QString> wanted(ids.begin(), ids.end());
    wanted.remove(QString()); // the id of every row that is not in memory
    std::vector<RowRange> rows;
    for (int row = 0, count = m_model->rowCount(); row < count && !wanted.isEmpty(); ++row) {
        if (!wanted.contains(m_model->rowId(row)))
            continue;
        if (!rows.empty() && rows.back().last == row - 1)
            rows.back().last = row;
        else
            rows.push_back({row, row});
    }
    selectRanges(rows);
}

void GridView::selectRanges(const std::vector<RowRange> &rows)
{
    QItemSelection selection;
    for (const RowRange &range : rows)
        selection.append(QItemSelectionRange(m_model->index(range.first, 0),
                                             m_model->index(range.last, m_model->columnCount() - 1)));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

int GridView::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void GridView::setCurrentRow(int row)
{
    if (m_model == nullptr || row < 0 || row >= m_model->rowCount())
        return;
    const int column = m_shown.isEmpty() ? 0 : currentIndex().isValid() ? currentIndex().column() : m_shown.first();
    selectionModel()->setCurrentIndex(m_model->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void GridView::markCurrentRow(int row)
{
    if (m_model == nullptr || row < 0 || row >= m_model->rowCount())
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : m_shown.isEmpty() ? 0 : m_shown.first();
    selectionModel()->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::NoUpdate);
}

void GridView::setKeepsRows(bool on)
{
    m_keepsRows = on;
}

void GridView::recallRows()
{
    applyColumns();
    if (m_keepsRows)
        m_keeper->recall();
    Q_EMIT selectedRowsChanged();
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() == previous.row())
        return;
    if (m_keepsRows)
        m_keeper->note();
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void GridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_keepsRows)
        m_keeper->note();
    viewport()->update();
    horizontalHeader()->viewport()->update();
    Q_EMIT selectedRowsChanged();
}

void GridView::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!currentIndex().isValid() && m_model != nullptr && m_model->rowCount() > 0 && !m_shown.isEmpty() && m_keyboard)
        selectionModel()->setCurrentIndex(m_model->index(0, m_shown.first()), QItemSelectionModel::NoUpdate);
    QTableView::focusInEvent(event);
    viewport()->update();
}

void GridView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    distributeWidths();
}

void GridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        viewport()->update();
        horizontalHeader()->viewport()->update();
    }
    if (underMouse())
        setHovered(viewport()->mapFromGlobal(QCursor::pos()));
}

bool GridView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_model != nullptr) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QString words;
        if (index.isValid()) {
            const Cell cell = m_model->cellAt(index.row(), index.column());
            if (!cell.exact.isEmpty())
                words = cell.exact;
            else if (isElided(visualRect(index), cell, m_model->columns()[index.column()], m_density))
                words = cell.sub.isEmpty() ? cell.text : cell.text + QLatin1Char('\n') + cell.sub;
        }
        QToolTip::showText(help->globalPos(), plainToolTip(words), viewport(),
                           index.isValid() ? visualRect(index) : QRect());
        return true;
    }
    return QTableView::viewportEvent(event);
}

void GridView::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokens();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), t.surface);
    if (m_model == nullptr || m_model->rowCount() == 0 || m_shown.isEmpty())
        return;
    const int height = heightOf(m_density);
    const int frozen = frozenWidth();
    const int first = qMax(0, (event->rect().top() + verticalOffset()) / height);
    const int last = qMin(m_model->rowCount() - 1, (event->rect().bottom() + verticalOffset()) / height);
    for (int row = first; row <= last; ++row)
        paintRow(painter, row, row * height - verticalOffset(), m_shown, frozen);
    if (frozen > 0 && horizontalOffset() > 0)
        painter.fillRect(
            QRect(frozen - 1, 0, 1, qMin(viewport()->height(), m_model->rowCount() * height - verticalOffset())),
            t.buttonBorder);
}

void GridView::paintRow(QPainter &painter, int row, int top, const QList<int> &columns, int frozen)
{
    const Tokens &t = tokens();
    const int height = heightOf(m_density);
    const int width = viewport()->width();
    const bool selected = selectionModel()->isRowSelected(row);
    const QColor ground = selected ? t.rowSelected : row == m_hoveredRow ? t.rowHover : t.surface;
    painter.fillRect(0, top, width, height, ground);
    painter.save();
    painter.setClipRect(frozen, top, width - frozen, height);
    paintCells(painter, row, top, columns, false, selected);
    painter.restore();
    if (frozen > 0) {
        painter.save();
        painter.setClipRect(0, top, frozen, height);
        paintCells(painter, row, top, columns, true, selected);
        painter.restore();
    }
    painter.fillRect(0, top + height - 1, width, 1, t.hairline);
    if (row != currentRow())
        return;
    if (hasFocus() || selected)
        painter.fillRect(0, top, 3, height - 1, hasFocus() ? t.accent : t.inputBorder);
    if (hasFocus() && m_keyboard && !isColumnHidden(currentIndex().column())) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(visualRect(currentIndex())).adjusted(2, 2, -2, -3), 4, 4);
        painter.restore();
    }
}

void GridView::paintCells(QPainter &painter, int row, int top, const QList<int> &columns, bool frozenPass,
                          bool selected)
{
    const int height = heightOf(m_density);
    for (const int column : columns) {
        if (isFrozen(column) != frozenPass)
            continue;
        const QRectF rect(columnLeft(column), top, columnWidth(column), height - 1);
        if (rect.right() < 0 || rect.left() > viewport()->width())
            continue;
        CellState state;
        state.selected = selected;
        state.rowHovered = row == m_hoveredRow;
        state.hovered = rect.contains(m_mouse);
        state.mouse = m_mouse;
        state.density = m_density;
        paintCell(painter, rect, m_model->cellAt(row, column), m_model->columns()[column], state);
    }
}

} // namespace ui

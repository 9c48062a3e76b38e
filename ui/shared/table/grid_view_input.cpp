// Mouse and keys of a GridView.
#include "ui/shared/table/grid_view.h"

#include <QContextMenuEvent>
#include <QMouseEvent>

namespace ui {

void GridView::setHovered(const QPoint &point)
{
    m_mouse = point;
    const int row = rowAtY(point.y());
    const int height = heightOf(m_density);
    for (const int one : {m_hoveredRow, row})
        if (one >= 0)
            viewport()->update(0, one * height - verticalOffset(), viewport()->width(), height);
    m_hoveredRow = row;
    int actionRow = -1;
    const QModelIndex index = indexAt(point);
    const bool hand = !actionAt(point, &actionRow).isEmpty() ||
                      (index.isValid() && m_model->columns()[index.column()].kind == CellKind::star);
    viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QString GridView::actionAt(const QPoint &point, int *row) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || m_model->columns()[index.column()].kind != CellKind::actions)
        return {};
    const Cell cell = m_model->cellAt(index.row(), index.column());
    const QList<QRectF> rects = actionRects(visualRect(index), cell);
    for (qsizetype i = 0; i < rects.size(); ++i)
        if (rects[i].contains(point) && cell.actions[i].enabled) {
            *row = index.row();
            return cell.actions[i].id;
        }
    return {};
}

bool GridView::toggleAt(const QModelIndex &index)
{
    const ColumnInfo &column = m_model->columns()[index.column()];
    if (column.kind == CellKind::check) {
        selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return true;
    }
    if (column.kind == CellKind::star) {
        Q_EMIT cellToggled(index.row(), column.id);
        return true;
    }
    return false;
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    m_swallowRelease = false;
    m_pressedAction.clear();
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    if (index.isValid() && event->button() == Qt::LeftButton && !(event->modifiers() & Qt::ShiftModifier)) {
        int row = -1;
        m_pressedAction = actionAt(point, &row);
        const CellKind kind = m_model->columns()[index.column()].kind;
        if (!m_pressedAction.isEmpty() || kind == CellKind::check || kind == CellKind::star) {
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            if (m_pressedAction.isEmpty())
                toggleAt(index);
            m_swallowRelease = true;
            return;
        }
    }
    QTableView::mousePressEvent(event);
}

void GridView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(event->position().toPoint());
    if (!m_swallowRelease)
        QTableView::mouseMoveEvent(event);
}

void GridView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_swallowRelease) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    m_swallowRelease = false;
    int row = -1;
    const QString action = actionAt(event->position().toPoint(), &row);
    if (!action.isEmpty() && action == m_pressedAction)
        Q_EMIT actionTriggered(row, action);
    m_pressedAction.clear();
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid())
        return;
    const CellKind kind = m_model->columns()[index.column()].kind;
    if (kind == CellKind::check || kind == CellKind::star || kind == CellKind::actions)
        mousePressEvent(event);
    else if (event->button() == Qt::LeftButton)
        Q_EMIT rowActivated(index.row());
}

void GridView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isRowSelected(index.row()))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT rowMenuRequested(index.row(),
                            keyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void GridView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    m_mouse = {-1, -1};
    m_hoveredRow = -1;
    viewport()->update();
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current.isValid()) {
        const ColumnInfo &column = m_model->columns()[current.column()];
        const Cell cell = column.kind == CellKind::actions ? m_model->cellAt(current.row(), current.column()) : Cell();
        if (!cell.actions.isEmpty() && cell.actions.first().enabled)
            Q_EMIT actionTriggered(current.row(), cell.actions.first().id);
        else
            Q_EMIT rowActivated(current.row());
    } else if (event->key() == Qt::Key_Space && current.isValid()) {
        if (!toggleAt(current))
            selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    } else if (event->key() == Qt::Key_Escape && m_reader != nullptr) {
        cancelReading();
    } else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        event->ignore();
        return;
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace ui

#include "ui/shared/table/grid_header.h"

#include "ui/shared/table/grid_view.h"
#include "ui/shared/text/plain.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/paint.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainterPath>
#include <QStyleOption>
#include <QToolTip>

namespace ui {

namespace {

constexpr int grip = 4;

} // namespace

GridHeader::GridHeader(GridView &view) : QHeaderView(Qt::Horizontal, &view), m_view(view)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(narrowest);
    setHighlightSections(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setFrameShape(QFrame::NoFrame);
}

QSize GridHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), size::tableHeader};
}

void GridHeader::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(viewport());
    const QRectF all = viewport()->rect();
    QPainterPath ground;
    ground.setFillRule(Qt::WindingFill);
    ground.addRoundedRect(all, size::radiusCard - 1, size::radiusCard - 1);
    ground.addRect(all.adjusted(0, size::radiusCard, 0, 0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(ground, t.surface2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_view.tableModel() == nullptr)
        return;
    const int frozen = m_view.frozenWidth();
    for (const bool frozenPass : {false, true}) {
        painter.save();
        if (!frozenPass)
            painter.setClipRect(frozen, 0, viewport()->width() - frozen, viewport()->height());
        for (const int column : m_view.shownColumns())
            if (m_view.isFrozen(column) == frozenPass)
                paintSection(painter, column);
        painter.restore();
    }
    painter.fillRect(QRectF(0, all.height() - 1, all.width(), 1), t.hairline);
    if (frozen > 0 && m_view.horizontalOffset() > 0)
        painter.fillRect(QRectF(frozen - 1, 0, 1, all.height()), t.buttonBorder);
}

void GridHeader::paintSection(QPainter &painter, int column) const
{
    const QRectF rect(m_view.columnLeft(column), 0, sectionSize(column), viewport()->height());
    if (rect.right() < 0 || rect.left() > viewport()->width())
        return;
    const Tokens &t = tokens();
    if (column == m_hovered && m_view.tableModel()->columns()[column].sortable)
        paint::roundedRect(painter, rect.adjusted(3, 4, -3, -5), 4, t.track);
    if (m_resizing == column || (m_hovered == column && cursor().shape() == Qt::SplitHCursor))
        painter.fillRect(QRectF(rect.right() - 1, 6, 1, rect.height() - 12), t.inputBorder);
    if (m_view.tableModel()->columns()[column].kind == CellKind::check) {
        QStyleOption option;
        option.rect = QRectF(rect.center().x() - 9, rect.center().y() - 9, 18, 18).toRect();
        const int selected = m_view.selectedCount();
        const int rows = m_view.tableModel()->rowCount();
        option.state = QStyle::State_Enabled | (selected == 0     ? QStyle::State_Off
                                                : selected < rows ? QStyle::State_NoChange
                                                                  : QStyle::State_On);
        style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, &painter, this);
        return;
    }
    paintTitle(painter, rect.adjusted(12, 0, -12, 0), column);
}

void GridHeader::paintTitle(QPainter &painter, const QRectF &area, int column) const
{
    const Tokens &t = tokens();
    const ColumnInfo &info = m_view.tableModel()->columns()[column];
    const QList<SortOrder> &orders = m_view.tableModel()->sortOrders();
    qsizetype place = -1;
    for (qsizetype i = 0; i < orders.size(); ++i)
        if (orders[i].column == info.id)
            place = i;
    const bool sorted = place >= 0;
    const QFont titleFont = textFont(size::small, sorted);
    const QColor color = sorted ? t.accent : t.text2;
    const qreal mark = !sorted ? 0 : orders.size() > 1 ? 22 : 14;
    const qreal width = qMin(paint::width(info.header(), titleFont) + 1, area.width() - mark);
    QRectF title(area.left(), area.top(), width, area.height());
    if (info.rightAligned())
        title.moveLeft(area.right() - mark - width);
    paint::text(painter, title, info.header(), titleFont, color);
    if (!sorted)
        return;
    paintIcon(painter, QRectF(title.right() + 1, area.top(), 13, area.height()),
              orders[place].descending ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"), color, 12);
    if (orders.size() > 1)
        paint::text(painter, QRectF(title.right() + 13, area.top(), 9, area.height()), QString::number(place + 1),
                    textFont(10), color);
}

int GridHeader::resizableAt(int x) const
{
    for (const int column : m_view.shownColumns()) {
        const int right = m_view.columnLeft(column) + sectionSize(column);
        if (!m_view.isFrozen(column) && right <= m_view.frozenWidth())
            continue;
        if (qAbs(right - x) <= grip)
            return column;
    }
    return -1;
}

void GridHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int x = event->position().toPoint().x();
    m_resizing = resizableAt(x);
    if (m_resizing >= 0) {
        m_resizeFrom = x;
        m_resizeWidth = sectionSize(m_resizing);
        return;
    }
    m_pressed = m_view.columnAtX(x);
}

void GridHeader::mouseMoveEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    if (m_resizing >= 0) {
        m_view.setColumnWidthById(m_resizing, qMax(narrowest, m_resizeWidth + x - m_resizeFrom));
        return;
    }
    setCursor(resizableAt(x) >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
    m_hovered = m_view.columnAtX(x);
    viewport()->update();
}

void GridHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_resizing >= 0) {
        m_resizing = -1;
        m_view.announceLayout();
        return;
    }
    const int column = m_view.columnAtX(event->position().toPoint().x());
    if (column >= 0 && column == m_pressed)
        m_view.headerClicked(column, event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    m_pressed = -1;
}

void GridHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int column = resizableAt(event->position().toPoint().x());
    if (column >= 0)
        m_view.fitColumn(column);
    else
        mousePressEvent(event);
}

void GridHeader::leaveEvent(QEvent *)
{
    m_hovered = -1;
    viewport()->update();
}

bool GridHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = m_view.columnAtX(help->pos().x());
        if (column >= 0) {
            const ColumnInfo &info = m_view.tableModel()->columns()[column];
            const bool cut = paint::width(info.header(), textFont(size::small)) > sectionSize(column) - 24;
            QString words = cut ? info.header() : QString();
            if (!info.hint.isEmpty())
                words += (words.isEmpty() ? QString() : QStringLiteral("\n")) + info.hint;
            QToolTip::showText(help->globalPos(), plainToolTip(words), this);
        }
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

void GridHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT m_view.headerMenuRequested(m_view.columnAtX(event->pos().x()), event->globalPos());
}

} // namespace ui

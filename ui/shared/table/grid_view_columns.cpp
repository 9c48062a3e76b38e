// The columns of a GridView: order, width, visibility, freezing, sorting by header, and their JSON.
#include "ui/shared/table/grid_header.h"
#include "ui/shared/table/grid_view.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"

#include <QJsonArray>

namespace ui {

namespace {

/// Wide enough for the title with the mark of a second sort key: a title is only cut when the user wants it.
int baseWidth(const ColumnInfo &column)
{
    if (column.title.isEmpty())
        return column.width;
    const int title = int(paint::width(column.header(), textFont(size::small, true))) + 25 + (column.sortable ? 22 : 0);
    return qMax(column.width, title);
}

/// Columns that take up the slack when the table is wider than its columns.
bool stretches(CellKind kind)
{
    return kind != CellKind::check && kind != CellKind::star && kind != CellKind::actions;
}

} // namespace

void GridView::applyColumns()
{
    if (m_model == nullptr || m_applying)
        return;
    m_applying = true;
    QStringList ids;
    for (const ColumnInfo &column : m_model->columns()) {
        ids << column.id;
        if (m_knownIds.contains(column.id))
            continue;
        if (!column.visible)
            m_hidden << column.id;
        if (column.frozen)
            m_frozen << column.id;
    }
    for (const ColumnInfo &column : m_model->columns())
        if (!m_userSized.contains(column.id))
            m_widths.insert(column.id, baseWidth(column));
    for (const QString &id : ids)
        if (!m_order.contains(id))
            m_order << id;
    m_knownIds = m_order;
    QStringList order;
    for (const bool frozenPass : {true, false})
        for (const QString &id : m_order)
            if (m_frozen.contains(id) == frozenPass)
                order << id;
    m_order = order;
    m_shown.clear();
    int place = 0;
    for (const QString &id : m_order) {
        const int column = m_model->columnIndex(id);
        if (column < 0)
            continue;
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
        const bool shown = !m_hidden.contains(id);
        setColumnHidden(column, !shown);
        if (shown)
            m_shown << column;
    }
    m_applying = false;
    distributeWidths();
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

void GridView::distributeWidths()
{
    if (m_model == nullptr || m_applying)
        return;
    int total = 0;
    int growing = 0;
    for (const int column : m_shown) {
        const ColumnInfo &info = m_model->columns()[column];
        const int width = m_widths.value(info.id, info.width);
        total += width;
        if (stretches(info.kind) && !m_userSized.contains(info.id))
            growing += width;
    }
    const int slack = qMax(0, viewport()->width() - total);
    int given = 0;
    int passed = 0;
    for (const int column : m_shown) {
        const ColumnInfo &info = m_model->columns()[column];
        int width = m_widths.value(info.id, info.width);
        if (slack > 0 && growing > 0 && stretches(info.kind) && !m_userSized.contains(info.id)) {
            passed += width;
            const int until = int(qint64(slack) * passed / growing);
            width += until - given;
            given = until;
        }
        if (columnWidth(column) != width)
            setColumnWidth(column, width);
    }
    horizontalHeader()->viewport()->update();
}

QList<int> GridView::shownColumns() const
{
    return m_shown;
}

bool GridView::isFrozen(int column) const
{
    return m_frozen.contains(m_model->columns()[column].id);
}

int GridView::frozenWidth() const
{
    int width = 0;
    for (const int column : m_shown)
        if (isFrozen(column))
            width += columnWidth(column);
    // Frozen columns that would leave no room to scroll are not frozen.
    return width < viewport()->width() * 3 / 4 ? width : 0;
}

int GridView::columnLeft(int column) const
{
    const int position = horizontalHeader()->sectionPosition(column);
    return isFrozen(column) && frozenWidth() > 0 ? position : position - horizontalOffset();
}

int GridView::columnAtX(int x) const
{
    if (m_model == nullptr)
        return -1;
    const int frozen = frozenWidth();
    for (const int column : m_shown) {
        const int left = columnLeft(column);
        if (x < left || x >= left + columnWidth(column))
            continue;
        if (frozen == 0 || isFrozen(column) == (x < frozen))
            return column;
    }
    return -1;
}

void GridView::headerClicked(int column, bool add)
{
    const ColumnInfo &info = m_model->columns()[column];
    if (info.kind == CellKind::check) {
        selectedCount() == m_model->rowCount() ? clearSelection() : selectAll();
        return;
    }
    if (!info.sortable || info.kind == CellKind::actions)
        return;
    QList<SortOrder> orders = m_model->sortOrders();
    const bool descends = info.descendsFirst();
    const auto found =
        std::find_if(orders.begin(), orders.end(), [&](const SortOrder &one) { return one.column == info.id; });
    // First click: the direction one looks for. Second: reversed. Third: none.
    SortOrder next{info.id, descends};
    bool drop = false;
    if (found != orders.end()) {
        drop = found->descending != descends;
        next.descending = !found->descending;
    }
    if (!add)
        orders = drop ? QList<SortOrder>() : QList<SortOrder>{next};
    else if (found == orders.end())
        orders << next;
    else if (drop)
        orders.erase(found);
    else
        *found = next;
    m_model->setSortOrders(orders);
}

void GridView::setColumnOrder(const QStringList &ids)
{
    QStringList order;
    for (const QString &id : ids)
        if (m_order.contains(id) && !order.contains(id))
            order << id;
    for (const QString &id : m_order)
        if (!order.contains(id))
            order << id;
    m_order = order;
    applyColumns();
    Q_EMIT layoutEdited();
}

bool GridView::isColumnShown(const QString &id) const
{
    return m_order.contains(id) && !m_hidden.contains(id);
}

void GridView::setColumnShown(const QString &id, bool shown)
{
    if (shown == isColumnShown(id) || (!shown && m_shown.size() == 1))
        return;
    shown ? void(m_hidden.removeAll(id)) : m_hidden.append(id);
    applyColumns();
    Q_EMIT layoutEdited();
}

bool GridView::isColumnFrozen(const QString &id) const
{
    return m_frozen.contains(id);
}

void GridView::setColumnFrozen(const QString &id, bool frozen)
{
    if (frozen == m_frozen.contains(id))
        return;
    frozen ? m_frozen.append(id) : void(m_frozen.removeAll(id));
    applyColumns();
    Q_EMIT layoutEdited();
}

void GridView::setColumnWidthById(int column, int width)
{
    const QString id = m_model->columns()[column].id;
    m_widths.insert(id, width);
    m_userSized.insert(id);
    distributeWidths();
    viewport()->update();
}

void GridView::fitColumn(int column)
{
    const ColumnInfo &info = m_model->columns()[column];
    qreal width = paint::width(info.header(), textFont(size::small, true)) + 40;
    const int first = qMax(0, rowAtY(0));
    for (int row = first; row < qMin(m_model->rowCount(), first + 60); ++row) {
        const Cell cell = m_model->cellAt(row, column);
        qreal needed = paint::width(cell.text, textFont(size::body, cell.bold)) + 26;
        if (info.kind == CellKind::person)
            needed += 40;
        if (info.kind == CellKind::badge)
            needed += 20;
        width = qMax(width, qMax(needed, paint::width(cell.sub, textFont(size::badge)) + 26));
    }
    setColumnWidthById(column, qBound(GridHeader::narrowest, int(width), 600));
    announceLayout();
}

void GridView::announceLayout()
{
    Q_EMIT layoutEdited();
}

void GridView::resetLayout()
{
    m_order.clear();
    m_hidden.clear();
    m_frozen.clear();
    m_widths.clear();
    m_userSized.clear();
    m_knownIds.clear();
    applyColumns();
    Q_EMIT layoutEdited();
}

QJsonObject GridView::saveLayout() const
{
    QJsonArray columns;
    for (const QString &id : m_order) {
        QJsonObject one{{QStringLiteral("id"), id},
                        {QStringLiteral("shown"), !m_hidden.contains(id)},
                        {QStringLiteral("frozen"), m_frozen.contains(id)}};
        if (m_userSized.contains(id))
            one.insert(QStringLiteral("width"), m_widths.value(id));
        columns << one;
    }
    QJsonArray sort;
    if (m_model != nullptr)
        for (const SortOrder &order : m_model->sortOrders())
            sort << QJsonObject{{QStringLiteral("column"), order.column},
                                {QStringLiteral("descending"), order.descending}};
    return {{QStringLiteral("columns"), columns},
            {QStringLiteral("sort"), sort},
            {QStringLiteral("density"), densityName(m_density)}};
}

void GridView::restoreLayout(const QJsonObject &layout)
{
    const QSignalBlocker quiet(this);
    QStringList order;
    for (const QJsonValue &value : layout.value(QStringLiteral("columns")).toArray()) {
        const QJsonObject one = value.toObject();
        const QString id = one.value(QStringLiteral("id")).toString();
        if (!m_order.contains(id))
            continue;
        order << id;
        m_hidden.removeAll(id);
        m_frozen.removeAll(id);
        if (!one.value(QStringLiteral("shown")).toBool(true))
            m_hidden << id;
        if (one.value(QStringLiteral("frozen")).toBool(false))
            m_frozen << id;
        if (one.contains(QStringLiteral("width"))) {
            m_widths.insert(id, qBound(GridHeader::narrowest, one.value(QStringLiteral("width")).toInt(), 1200));
            m_userSized.insert(id);
        }
    }
    for (const QString &id : m_order)
        if (!order.contains(id))
            order << id;
    m_order = order;
    applyColumns();
    for (const Density density : {Density::compact, Density::normal, Density::roomy})
        if (layout.value(QStringLiteral("density")).toString() == densityName(density))
            setDensity(density);
    QList<SortOrder> orders;
    for (const QJsonValue &value : layout.value(QStringLiteral("sort")).toArray())
        orders << SortOrder{value.toObject().value(QStringLiteral("column")).toString(),
                            value.toObject().value(QStringLiteral("descending")).toBool()};
    if (m_model != nullptr)
        m_model->setSortOrders(orders);
}

} // namespace ui

#pragma once

#include "ui/shared/table/table_model.h"

#include <QPainter>

namespace ui {

enum class Density { compact, normal, roomy };

[[nodiscard]] int heightOf(Density density);
/// "compact", "normal", "roomy"; any other name is normal.
[[nodiscard]] QString densityName(Density density);
[[nodiscard]] Density densityFromName(const QString &name);

/// How a cell stands in its row when it is painted.
struct CellState
{
    bool selected = false;
    bool rowHovered = false;
    bool hovered = false;
    QPointF mouse;
    Density density = Density::normal;
};

/// Paints the contents of a cell (the row's ground is the view's). `rect` is the whole cell.
void paintCell(QPainter &painter, const QRectF &rect, const Cell &cell, const ColumnInfo &column,
               const CellState &state);

/// What stands at the right of a sparkline in a cell of this width: the cell's words where they fit, else ▲ or ▼ alone:
/// the colour never says it by itself.
[[nodiscard]] QString sparkWords(const Cell &cell, qreal width);

/// The rectangles of the buttons of an actions cell, in the order of cell.actions.
[[nodiscard]] QList<QRectF> actionRects(const QRectF &rect, const Cell &cell);

/// True when the cell's main text is cut off at this width (the tooltip then shows it whole).
[[nodiscard]] bool isElided(const QRectF &rect, const Cell &cell, const ColumnInfo &column, Density density);

} // namespace ui

#include "ui/shared/table/cell_painter.h"

#include "ui/shared/text/format.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/paint.h"

#include <QApplication>
#include <QStyleOption>

namespace ui {

namespace {

constexpr qreal padding = 12;
constexpr qreal tagGap = 6;

QFont bodyFont(bool bold = false)
{
    static const QFont normal = textFont(size::body);
    static const QFont strong = textFont(size::body, true);
    return bold ? strong : normal;
}

QFont smallFont()
{
    static const QFont small = textFont(size::badge);
    return small;
}

QColor textColor(const Cell &cell)
{
    const Tokens &t = tokens();
    if (cell.text == format::missing)
        return t.text2;
    return cell.tone == Tone::neutral ? t.text : t.tone(cell.tone);
}

void paintTwoLines(QPainter &painter, const QRectF &area, const Cell &cell, const CellState &state,
                   Qt::Alignment alignment)
{
    const Tokens &t = tokens();
    const Density density = state.density;
    // text3 is too faint on the ground of a selected row.
    const QColor second = state.selected ? t.text2 : t.text3;
    if (cell.sub.isEmpty()) {
        paint::text(painter, area, cell.text, bodyFont(cell.bold), textColor(cell), alignment);
    } else if (density == Density::compact) {
        const qreal used = qMin(paint::width(cell.text, bodyFont(cell.bold)) + 1, area.width());
        paint::text(painter, QRectF(area.left(), area.top(), used, area.height()), cell.text, bodyFont(cell.bold),
                    textColor(cell), Qt::AlignLeft);
        if (area.width() - used > 40)
            paint::text(painter, area.adjusted(used + 8, 0, 0, 0), cell.sub, smallFont(), second, Qt::AlignLeft);
    } else {
        const qreal middle = area.center().y();
        const qreal gap = density == Density::roomy ? 1 : 0;
        paint::text(painter, QRectF(area.left(), middle - 17 - gap, area.width(), 19), cell.text, bodyFont(cell.bold),
                    textColor(cell), alignment);
        paint::text(painter, QRectF(area.left(), middle + 1 + gap, area.width(), 16), cell.sub, smallFont(), second,
                    alignment);
    }
}

void paintPerson(QPainter &painter, const QRectF &area, const Cell &cell, const CellState &state)
{
    const Density density = state.density;
    const qreal side = density == Density::compact ? 20 : density == Density::normal ? 26 : 30;
    paint::avatar(painter, QRectF(area.left(), area.center().y() - side / 2, side, side), cell.text);
    paintTwoLines(painter, area.adjusted(side + 8, 0, 0, 0), cell, state, Qt::AlignLeft);
}

void paintTags(QPainter &painter, const QRectF &area, const Cell &cell, const CellState &state)
{
    const Tokens &t = tokens();
    if (cell.tags.isEmpty()) {
        paint::text(painter, area, format::missing, bodyFont(), t.text3);
        return;
    }
    qreal left = area.left();
    for (qsizetype i = 0; i < cell.tags.size(); ++i) {
        const qsizetype rest = cell.tags.size() - i - 1;
        const qreal width = paint::width(cell.tags[i], smallFont()) + 14;
        const qreal more = rest > 0 ? paint::width(QStringLiteral("+%1").arg(rest), smallFont()) + tagGap : 0;
        if (i > 0 && left + width + more > area.right()) {
            paint::text(painter, QRectF(left, area.top(), area.right() - left, area.height()),
                        QStringLiteral("+%1").arg(rest + 1), smallFont(), t.text2);
            return;
        }
        const QRectF pill(left, area.center().y() - 10, qMin(width, area.right() - left), 20);
        paint::roundedRect(painter, pill, size::radiusBadge, state.selected ? t.surface : t.neutralSoft);
        paint::text(painter, pill.adjusted(7, 0, -5, 0), cell.tags[i], smallFont(), t.text2);
        left += width + tagGap;
    }
}

void paintCountdown(QPainter &painter, const QRectF &area, const Cell &cell, const CellState &state)
{
    paintTwoLines(painter, area, cell, state, Qt::AlignLeft);
    if (cell.share >= 0)
        paint::bar(painter, QRectF(area.left(), area.bottom() - 4, area.width(), 2), cell.share, textColor(cell));
}

void paintSpark(QPainter &painter, const QRectF &area, const Cell &cell)
{
    const Tokens &t = tokens();
    if (cell.series.size() < 2) {
        paint::text(painter, area, format::missing, bodyFont(), t.text3);
        return;
    }
    const QColor color = cell.tone == Tone::neutral ? t.text2 : t.tone(cell.tone);
    const QString words = sparkWords(cell, area.width() + 2 * padding);
    const qreal wordsWidth = words.isEmpty()     ? 0
                             : words.size() == 1 ? paint::width(words, smallFont()) + 6
                                                 : qMax(48.0, paint::width(words, smallFont()) + 6);
    const qreal height = qMin(24.0, area.height() - 8);
    paint::sparkline(painter,
                     QRectF(area.left(), qRound(area.center().y() - height / 2), area.width() - wordsWidth, height),
                     cell.series, color);
    if (!words.isEmpty())
        paint::text(painter, QRectF(area.right() - wordsWidth, area.top(), wordsWidth, area.height()), words,
                    smallFont(), color, Qt::AlignRight);
}

void paintCheck(QPainter &painter, const QRectF &rect, const CellState &state)
{
    QStyleOption option;
    option.rect = QRectF(rect.center().x() - 9, rect.center().y() - 9, 18, 18).toRect();
    option.state = QStyle::State_Enabled | (state.selected ? QStyle::State_On : QStyle::State_Off);
    if (state.hovered)
        option.state |= QStyle::State_MouseOver;
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, &painter);
}

void paintActions(QPainter &painter, const QRectF &rect, const Cell &cell, const CellState &state)
{
    const Tokens &t = tokens();
    const QList<QRectF> rects = actionRects(rect, cell);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const bool hot = cell.actions[i].enabled && state.hovered && rects[i].contains(state.mouse);
        paint::roundedRect(painter, rects[i], size::radiusControl, hot ? t.accentSoft : t.surface,
                           hot ? t.accent : t.buttonBorder);
        paint::text(painter, rects[i], cell.actions[i].text, textFont(size::small),
                    !cell.actions[i].enabled ? t.text3
                    : hot                    ? t.accent
                                             : t.text,
                    Qt::AlignHCenter);
    }
}

} // namespace

int heightOf(Density density)
{
    switch (density) {
    case Density::compact:
        return size::rowCompact;
    case Density::normal:
        return size::rowDefault;
    case Density::roomy:
        return size::rowRoomy;
    }
    return size::rowDefault;
}

QString sparkWords(const Cell &cell, qreal width)
{
    if (width - 2 * padding >= 100 && !cell.text.isEmpty())
        return cell.text;
    const double trend = cell.series.size() < 2 ? 0 : cell.value.value_or(0);
    return trend > 0 ? QStringLiteral("▲") : trend < 0 ? QStringLiteral("▼") : QString();
}

QList<QRectF> actionRects(const QRectF &rect, const Cell &cell)
{
    QList<QRectF> result;
    qreal left = rect.left() + padding;
    const qreal height = qMin(26.0, rect.height() - 4);
    for (const CellAction &action : cell.actions) {
        const qreal width = std::ceil(paint::width(action.text, textFont(size::small))) + 22;
        result << QRectF(left, rect.center().y() - height / 2, width, height);
        left += width + 6;
    }
    return result;
}

QString densityName(Density density)
{
    switch (density) {
    case Density::compact:
        return QStringLiteral("compact");
    case Density::normal:
        return QStringLiteral("normal");
    case Density::roomy:
        return QStringLiteral("roomy");
    }
    return {};
}

Density densityFromName(const QString &name)
{
    for (const Density density : {Density::compact, Density::roomy})
        if (name == densityName(density))
            return density;
    return Density::normal;
}

bool isElided(const QRectF &rect, const Cell &cell, const ColumnInfo &column, Density density)
{
    if (column.kind == CellKind::spark || column.kind == CellKind::star || column.kind == CellKind::check ||
        column.kind == CellKind::actions)
        return false;
    qreal available = rect.width() - 2 * padding;
    if (column.kind == CellKind::tags) {
        qreal needed = -tagGap;
        for (const QString &tag : cell.tags)
            needed += paint::width(tag, smallFont()) + 14 + tagGap;
        return needed > available;
    }
    if (column.kind == CellKind::badge)
        return paint::badgeWidth(cell.text) > available;
    if (column.kind == CellKind::person)
        available -= density == Density::compact ? 28 : 38;
    return paint::width(cell.text, bodyFont(cell.bold)) > available ||
           (density != Density::compact && paint::width(cell.sub, smallFont()) > available);
}

void paintCell(QPainter &painter, const QRectF &rect, const Cell &cell, const ColumnInfo &column,
               const CellState &state)
{
    const Tokens &t = tokens();
    const QRectF area = rect.adjusted(padding, 0, -padding, 0);
    const Qt::Alignment alignment = column.rightAligned() ? Qt::AlignRight : Qt::AlignLeft;
    if (column.kind == CellKind::check) {
        paintCheck(painter, rect, state);
        return;
    }
    if (cell.loading) {
        const qreal width = area.width() * 0.6;
        paint::roundedRect(
            painter,
            QRectF(column.rightAligned() ? area.right() - width : area.left(), area.center().y() - 5, width, 10), 3,
            t.track);
        return;
    }
    switch (column.kind) {
    case CellKind::person:
        paintPerson(painter, area, cell, state);
        return;
    case CellKind::twoLine:
        paintTwoLines(painter, area, cell, state, alignment);
        return;
    case CellKind::tags:
        paintTags(painter, area, cell, state);
        return;
    case CellKind::heat:
        if (cell.share >= 0 && !state.selected) {
            QColor ground = t.accent;
            ground.setAlphaF(float(0.04 + 0.26 * cell.share));
            painter.fillRect(rect, ground);
        }
        paint::text(painter, area, cell.text, bodyFont(cell.bold), textColor(cell), alignment);
        return;
    case CellKind::bar: {
        const qreal number = 44;
        if (cell.share >= 0)
            paint::bar(painter, QRectF(area.left(), area.center().y() - 2.5, area.width() - number - 4, 5), cell.share,
                       t.accent);
        paint::text(painter, QRectF(area.right() - number, area.top(), number, area.height()), cell.text, bodyFont(),
                    textColor(cell), Qt::AlignRight);
        return;
    }
    case CellKind::spark:
        paintSpark(painter, area, cell);
        return;
    case CellKind::badge:
        if (cell.text == format::missing)
            paint::text(painter, area, cell.text, bodyFont(), t.text3);
        else
            paint::badge(painter, area, cell.text, cell.tone);
        return;
    case CellKind::countdown:
        paintCountdown(painter, area, cell, state);
        return;
    case CellKind::star:
        paintIcon(painter, rect, cell.on ? QStringLiteral("star-filled") : QStringLiteral("star"),
                  cell.on         ? t.star
                  : state.hovered ? t.accent
                                  : t.text3,
                  16);
        return;
    case CellKind::actions:
        paintActions(painter, rect, cell, state);
        return;
    case CellKind::text:
    case CellKind::time:
    case CellKind::number:
    case CellKind::change:
        paint::text(painter, area, cell.text, bodyFont(cell.bold), textColor(cell), alignment);
        return;
    case CellKind::check:
        return;
    }
}

} // namespace ui

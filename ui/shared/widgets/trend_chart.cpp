#include "ui/shared/text/format.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/widgets/charts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace ui {

namespace {

constexpr qreal bottomAxis = 20;
constexpr qreal legendHeight = 22;

/// The next 1, 2, 3, 5 × 10^n at or above: axes end on round figures.
double roundedUp(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0})
        if (value <= step * power * 1.0001)
            return step * power;
    return 10 * power;
}

QString wordsOf(const TrendLine &line, double value)
{
    return line.words ? line.words(value) : format::compact(value);
}

} // namespace

TrendChart::TrendChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
}

void TrendChart::setData(const QStringList &days, const QList<TrendLine> &lines)
{
    m_days = days;
    m_lines = lines;
    m_day = -1;
    QStringList names;
    for (const TrendLine &line : lines)
        names << line.name;
    setAccessibleName(names.join(QStringLiteral(", ")));
    m_axis = axisWidth();
    update();
}

void TrendChart::setDay(int day)
{
    const int bounded = day < 0 || m_days.isEmpty() ? -1 : qMin(day, int(m_days.size()) - 1);
    if (bounded == m_day)
        return;
    m_day = bounded;
    QStringList words;
    if (m_day >= 0) {
        words << m_days[m_day];
        for (const TrendLine &line : m_lines)
            if (m_day < line.values.size())
                words << line.name + QLatin1Char(' ') + wordsOf(line, line.values[m_day]);
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

bool TrendChart::hasLower() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const TrendLine &line) { return line.lowerPane; });
}

qreal TrendChart::axisWidth() const
{
    qreal widest = 24;
    for (const bool lower : {false, true}) {
        const auto first = std::find_if(m_lines.begin(), m_lines.end(),
                                        [&](const TrendLine &line) { return line.lowerPane == lower; });
        if (first == m_lines.end())
            continue;
        const Pane p = pane(lower);
        for (const double value : {p.low, p.high, p.low + (p.high - p.low) / 3, p.low + (p.high - p.low) * 2 / 3})
            widest = qMax(widest, paint::width(wordsOf(*first, value), textFont(size::badge)));
    }
    return std::ceil(widest) + 12;
}

TrendChart::Pane TrendChart::pane(bool lower) const
{
    const qreal usable = height() - bottomAxis;
    const qreal upperHeight = hasLower() ? usable * 0.68 : usable;
    Pane result;
    result.area =
        lower ? QRectF(m_axis, upperHeight + legendHeight, width() - m_axis - 8, usable - upperHeight - legendHeight)
              : QRectF(m_axis, legendHeight + 4, width() - m_axis - 8, upperHeight - legendHeight - 10);
    double high = 0;
    double low = 0;
    for (const TrendLine &line : m_lines)
        if (line.lowerPane == lower)
            for (const double value : line.values) {
                high = qMax(high, value);
                low = qMin(low, value);
            }
    result.high = roundedUp(high);
    result.low = low < 0 ? -roundedUp(-low) : 0;
    return result;
}

qreal TrendChart::xOf(int day) const
{
    const Pane upper = pane(false);
    return m_days.size() < 2 ? upper.area.center().x()
                             : upper.area.left() + upper.area.width() * day / double(m_days.size() - 1);
}

int TrendChart::dayAt(qreal x) const
{
    const Pane upper = pane(false);
    if (m_days.isEmpty() || x < upper.area.left() - 12 || x > upper.area.right() + 12)
        return -1;
    return qBound(0, int(std::round((x - upper.area.left()) / upper.area.width() * double(m_days.size() - 1))),
                  int(m_days.size()) - 1);
}

QColor TrendChart::colorOf(const TrendLine &line) const
{
    const Tokens &t = tokens();
    if (line.comparison)
        return t.text3;
    if (line.tone != Tone::neutral)
        return t.tone(line.tone);
    return t.series[line.color % t.series.size()];
}

void TrendChart::paintLegend(QPainter &painter, bool lower) const
{
    const Tokens &t = tokens();
    qreal x = m_axis;
    const qreal y = lower ? pane(true).area.top() - legendHeight : 0;
    for (const TrendLine &line : m_lines) {
        if (line.lowerPane != lower)
            continue;
        painter.setPen(QPen(colorOf(line), line.comparison ? 1.3 : 2, line.comparison ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(x, y + 10), QPointF(x + 16, y + 10));
        const qreal wide = paint::width(line.name, textFont(size::small)) + 2;
        paint::text(painter, QRectF(x + 21, y, wide, 20), line.name, textFont(size::small), t.text2);
        x += wide + 37;
    }
}

void TrendChart::paintPane(QPainter &painter, bool lower) const
{
    const Tokens &t = tokens();
    const Pane p = pane(lower);
    const auto yOf = [&](double value) {
        return p.area.bottom() - p.area.height() * (value - p.low) / (p.high - p.low);
    };
    const TrendLine *axis = nullptr;
    for (const TrendLine &line : m_lines)
        if (line.lowerPane == lower && axis == nullptr)
            axis = &line;
    if (axis == nullptr)
        return;
    const int steps = lower ? 1 : 3;
    for (int i = 0; i <= steps; ++i) {
        const double value = p.low + (p.high - p.low) * i / steps;
        painter.setPen(QPen(t.hairline, 1));
        painter.drawLine(QPointF(p.area.left(), std::round(yOf(value)) + 0.5),
                         QPointF(p.area.right(), std::round(yOf(value)) + 0.5));
        paint::text(painter, QRectF(0, yOf(value) - 9, m_axis - 8, 18), wordsOf(*axis, value), textFont(size::badge),
                    t.text2, Qt::AlignRight);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TrendLine &line : m_lines) {
        if (line.lowerPane != lower || line.values.size() < 2)
            continue;
        QPolygonF points;
        for (int i = 0; i < line.values.size() && i < m_days.size(); ++i)
            points << QPointF(xOf(i), yOf(line.values[i]));
        const QColor color = colorOf(line);
        if (&line == axis && !lower) {
            QPolygonF ground = points;
            ground << QPointF(points.last().x(), p.area.bottom()) << QPointF(points.first().x(), p.area.bottom());
            QColor soft = color;
            soft.setAlphaF(0.10F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(soft);
            painter.drawPolygon(ground);
            painter.setBrush(Qt::NoBrush);
        }
        painter.setPen(QPen(color, line.comparison ? 1.2 : 1.8, line.comparison ? Qt::DashLine : Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(points);
        if (m_day >= 0 && m_day < points.size()) {
            painter.setPen(QPen(t.surface, 1.5));
            painter.setBrush(color);
            painter.drawEllipse(points[m_day], 4, 4);
            painter.setBrush(Qt::NoBrush);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TrendChart::paintCross(QPainter &painter) const
{
    const Tokens &t = tokens();
    qreal wide = paint::width(m_days[m_day], textFont(size::small, true)) + 24;
    for (const TrendLine &line : m_lines)
        if (m_day < line.values.size())
            wide = qMax(wide, paint::width(line.name, textFont(size::small)) +
                                  paint::width(wordsOf(line, line.values[m_day]), textFont(size::small, true)) + 56);
    const qreal high = 30 + 19 * double(m_lines.size());
    qreal left = xOf(m_day) - wide - 12;
    if (left < m_axis)
        left = qMin(xOf(m_day) + 12, width() - wide - 2);
    const QRectF box(left, 2, wide, high);
    paint::roundedRect(painter, box, size::radiusControl, t.popover, t.buttonBorder);
    paint::text(painter, QRectF(box.left() + 12, box.top() + 4, wide - 24, 20), m_days[m_day],
                textFont(size::small, true), t.text);
    qreal y = box.top() + 25;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TrendLine &line : m_lines) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(line));
        painter.drawEllipse(QPointF(box.left() + 16, y + 9), 3.5, 3.5);
        paint::text(painter, QRectF(box.left() + 26, y, wide - 38, 18), line.name, textFont(size::small), t.text2);
        const QString value = m_day < line.values.size() ? wordsOf(line, line.values[m_day]) : format::missing;
        paint::text(painter, QRectF(box.left() + 26, y, wide - 38, 18), value, textFont(size::small, true), t.text,
                    Qt::AlignRight);
        y += 19;
    }
}

void TrendChart::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    if (m_days.isEmpty())
        return;
    paintLegend(painter, false);
    paintPane(painter, false);
    if (hasLower()) {
        paintLegend(painter, true);
        paintPane(painter, true);
    }
    const int every = qMax(1, int(std::ceil(double(m_days.size()) * 64 / qMax(1.0, width() - m_axis))));
    for (int day = 0; day < m_days.size(); day += every)
        paint::text(painter, QRectF(xOf(day) - 32, height() - bottomAxis + 2, 64, 18), m_days[day],
                    textFont(size::badge), t.text2, Qt::AlignHCenter);
    if (m_day >= 0) {
        painter.fillRect(QRectF(std::round(xOf(m_day)), legendHeight, 1, height() - bottomAxis - legendHeight),
                         t.inputBorder);
        paintCross(painter);
    }
    if (hasFocus())
        paint::roundedRect(painter, rect(), size::radiusControl, {}, t.accent);
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    setDay(dayAt(event->position().x()));
}

void TrendChart::mousePressEvent(QMouseEvent *event)
{
    if (const int day = dayAt(event->position().x()); day >= 0)
        Q_EMIT dayClicked(day);
}

void TrendChart::leaveEvent(QEvent *)
{
    setDay(-1);
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        setDay(m_day < 0 ? int(m_days.size()) - 1 : qMax(0, m_day - 1));
    else if (event->key() == Qt::Key_Right)
        setDay(m_day + 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_day >= 0)
        Q_EMIT dayClicked(m_day);
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui

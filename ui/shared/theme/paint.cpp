#include "ui/shared/theme/paint.h"

#include "ui/shared/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace ui::paint {

namespace {

constexpr qreal badgeHeight = 20;

QPixmap drawSparkline(const QSizeF &size, const QList<double> &series, const QColor &color, qreal ratio)
{
    QPixmap pixmap((size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    const auto [low, high] = std::minmax_element(series.begin(), series.end());
    const double range = *high > *low ? *high - *low : 1;
    const qreal right = size.width() - 3;
    QPolygonF line;
    for (qsizetype i = 0; i < series.size(); ++i)
        line << QPointF(1 + (right - 1) * double(i) / double(series.size() - 1),
                        2.5 + (size.height() - 5) * (1 - (series[i] - *low) / range));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF ground = line;
    ground << QPointF(line.last().x(), size.height()) << QPointF(line.first().x(), size.height());
    QColor soft = color;
    soft.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawPolygon(ground);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(line.last(), 2, 2);
    return pixmap;
}

} // namespace

void text(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
          Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF metrics(font);
    QString shown = text;
    shown.replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (metrics.horizontalAdvance(shown) > rect.width() + 0.5)
        shown = metrics.elidedText(shown, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

qreal width(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QColor avatarColor(const QString &name)
{
    const QList<QColor> &colors = tokens().avatars;
    size_t sum = 0;
    for (const QChar letter : name)
        sum = sum * 31 + letter.unicode();
    // Mixed, so that names that differ in their last letter differ in colour.
    return colors[qsizetype((quint32(sum) * 2654435761U >> 16U) % quint32(colors.size()))];
}

void avatar(QPainter &painter, const QRectF &circle, const QString &name)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarColor(name));
    painter.drawEllipse(circle);
    painter.setFont(textFont(qMax(9, int(circle.height() * 0.48)), true));
    painter.setPen(Qt::white);
    const QString trimmed = name.trimmed();
    const qsizetype length = !trimmed.isEmpty() && trimmed.at(0).isHighSurrogate() ? 2 : 1;
    painter.drawText(circle, Qt::AlignCenter, trimmed.left(length).toUpper());
    painter.restore();
}

qreal badgeWidth(const QString &text, bool dot)
{
    return std::ceil(width(text, textFont(size::badge)) + (dot ? 24 : 14));
}

qreal badge(QPainter &painter, const QRectF &rect, const QString &text, Tone tone, bool dot)
{
    const Tokens &t = tokens();
    const qreal wide = qMin(badgeWidth(text, dot), rect.width());
    const qreal height = qMin(badgeHeight, rect.height());
    const QRectF pill(rect.left(), rect.center().y() - height / 2, wide, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.toneSoft(tone));
    painter.drawRoundedRect(pill, size::radiusBadge, size::radiusBadge);
    if (dot) {
        painter.setBrush(t.tone(tone));
        painter.drawEllipse(QPointF(pill.left() + 9, pill.center().y()), 2.5, 2.5);
    }
    painter.restore();
    paint::text(painter, pill.adjusted(dot ? 16 : 7, 0, dot ? -6 : -6, 0), text, textFont(size::badge), t.tone(tone));
    return wide;
}

void roundedRect(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        painter.setPen(QPen(border, 1));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void sparkline(QPainter &painter, const QRectF &rect, const QList<double> &series, const QColor &color)
{
    if (series.size() < 2 || rect.width() < 8)
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const size_t hash = qHashRange(series.begin(), series.end());
    const QString key = QStringLiteral("spark/%1/%2x%3/%4/%5")
                            .arg(hash)
                            .arg(rect.width())
                            .arg(rect.height())
                            .arg(color.rgba())
                            .arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawSparkline(rect.size(), series, color, ratio);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rect.topLeft(), pixmap);
}

void bar(QPainter &painter, const QRectF &rect, double share, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().track);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    const qreal filled = rect.width() * qBound(0.0, share, 1.0);
    if (filled > 0.5) {
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(rect.topLeft(), QSizeF(qMax(filled, rect.height()), rect.height())),
                                rect.height() / 2, rect.height() / 2);
    }
    painter.restore();
}

} // namespace ui::paint

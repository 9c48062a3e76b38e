#include "ui/shared/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {

namespace {

QColor resolve(IconColor color)
{
    const Tokens &t = tokens();
    switch (color) {
    case IconColor::text:
        return t.text;
    case IconColor::text2:
        return t.text2;
    case IconColor::text3:
        return t.text3;
    case IconColor::accent:
        return t.accent;
    case IconColor::onAccent:
        return t.onAccent;
    case IconColor::success:
        return t.success;
    case IconColor::warning:
        return t.warning;
    case IconColor::danger:
        return t.danger;
    case IconColor::info:
        return t.info;
    case IconColor::white:
        return Qt::white;
    }
    return t.text2;
}

/// Draws the SVG in the colour of the theme in force when it is painted.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, IconColor color) : m_name(std::move(name)), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        paintIcon(*painter, rect, m_name, colorFor(mode), side);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return scaledPixmap(size, mode, QIcon::Off, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qRound(qMin(size.width(), size.height()) / scale);
        const QPixmap square = iconPixmap(m_name, colorFor(mode), side, scale);
        if (size.width() <= size.height())
            return square;
        // Wider than high: the icon at the left, and room behind it (buttons want more than Qt's 4 px before the text).
        QPixmap wide(size);
        wide.fill(Qt::transparent);
        wide.setDevicePixelRatio(scale);
        QPainter painter(&wide);
        painter.drawPixmap(0, 0, square);
        return wide;
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_color); }
    QString key() const override { return QStringLiteral("xingtu"); }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(16, 16), QSize(24, 24)}; }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? tokens().text3 : resolve(m_color);
    }

    QString m_name;
    IconColor m_color;
};

} // namespace

QIcon themedIcon(const QString &name, IconColor color)
{
    return QIcon(new ThemedIconEngine(name, color));
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const QString key =
        QStringLiteral("icon/%1/%2/%3/%4").arg(name, color.name(QColor::HexArgb)).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "ui::themedIcon", qPrintable(name));
    QByteArray svg = found ? file.readAll() : QByteArray();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color, int size)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QPointF at(rect.center().x() - size / 2.0, rect.center().y() - size / 2.0);
    painter.drawPixmap(QPointF(qRound(at.x() * ratio) / ratio, qRound(at.y() * ratio) / ratio),
                       iconPixmap(name, color, size, ratio));
}

} // namespace ui

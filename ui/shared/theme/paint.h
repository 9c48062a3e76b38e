#pragma once

#include "ui/shared/theme/tokens.h"

#include <QFont>
#include <QPainter>
#include <QString>

namespace ui::paint {

/// The small pieces that delegates, cards and charts are painted from.

/// One line in `rect`, elided at the right when it does not fit. `flags`: Qt::AlignLeft / AlignRight / AlignHCenter.
void text(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
          Qt::Alignment alignment = Qt::AlignLeft);

/// The width of one line.
[[nodiscard]] qreal width(const QString &text, const QFont &font);

/// A circle with the first letter of `name`; the colour follows from the name and is always the same.
void avatar(QPainter &painter, const QRectF &circle, const QString &name);
[[nodiscard]] QColor avatarColor(const QString &name);

/// A status badge (a pill with a dot) or a plain pill, left-aligned and centred vertically in `rect`. Returns its
/// width.
qreal badge(QPainter &painter, const QRectF &rect, const QString &text, Tone tone, bool dot = true);
[[nodiscard]] qreal badgeWidth(const QString &text, bool dot = true);

void roundedRect(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border = {});

/// A sparkline with a soft ground and an end dot, from the cache.
void sparkline(QPainter &painter, const QRectF &rect, const QList<double> &series, const QColor &color);

/// A bar of `share` 0…1 on a track, `rect` high.
void bar(QPainter &painter, const QRectF &rect, double share, const QColor &color);

} // namespace ui::paint

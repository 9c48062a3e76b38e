#pragma once

#include "ui/shared/theme/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

#include <optional>

namespace ui {

/// Where an icon takes its colour from, at paint time: a theme switch recolours it without setting it again.
enum class IconColor { text, text2, text3, accent, onAccent, success, warning, danger, info, white };

/// resources/icons/NAME.svg in the given colour. Disabled icons take text3. An unknown name is a bug (asserts).
[[nodiscard]] QIcon themedIcon(const QString &name, IconColor color = IconColor::text2);

/// The same as a pixmap of `size` × `size` device-independent pixels, for painters. Cached.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

/// Paints an icon centred in `rect`.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color, int size = 16);

} // namespace ui

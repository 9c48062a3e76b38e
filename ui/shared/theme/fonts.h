#pragma once

#include <QFont>

class QWidget;

namespace ui {

/// The application font at `pixels` (see ui::size); weight 400, or 700 when bold.
[[nodiscard]] QFont textFont(int pixels, bool bold = false);

/// The family list, named on QApplication: without it Chinese glyphs come from a Japanese face.
[[nodiscard]] QStringList fontFamilies();

} // namespace ui

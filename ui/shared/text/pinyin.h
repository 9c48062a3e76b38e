#pragma once

#include <QString>

namespace ui {

/// Syllables without tones, joined by spaces: "周也不加班" → "zhou ye bu jia ban"; ü is v, other text is kept in lower
/// case. Names are read as names first (曾 → zeng). Cached; about 0.1 ms a new text.
[[nodiscard]] QString pinyin(const QString &text);

/// How well `query` finds `text`: by the text itself, its pinyin ("zhouye") or its initials ("zyb"). 0 = not at all;
/// higher is better.
[[nodiscard]] int matchScore(const QString &query, const QString &text);

} // namespace ui

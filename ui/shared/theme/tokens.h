#pragma once

#include <QColor>
#include <QList>

namespace ui {

/// What a colour says. Never the only sign: a tone always comes with words, an icon or ▲▼.
enum class Tone { neutral, accent, success, warning, danger, info };

/// Every colour of one theme. Painters read `tokens()` at paint time and keep no copy, so a theme switch is a repaint.
struct Tokens
{
    bool dark = false;
    QColor canvas, surface, surface2, popover;
    QColor hairline, inputBorder, buttonBorder;
    QColor text, text2, text3;
    QColor accent, accentHover, accentSoft, onAccent;
    QColor success, successSoft, warning, warningSoft, danger, dangerSoft, info, infoSoft;
    QColor neutralSoft, track;
    QColor rowHover, rowSelected;
    QColor scrollHandle, scrollHandleHover, scrim;
    QColor star;
    /// Six colours for the parts of a whole and the lines of a chart, distinguishable on `surface`.
    QList<QColor> series;
    /// Grounds of avatars; white initials keep 4.5 : 1 on each.
    QList<QColor> avatars;

    [[nodiscard]] QColor tone(Tone tone) const;
    [[nodiscard]] QColor toneSoft(Tone tone) const;
    /// The ground of a heat cell; `strength` 0…1 becomes accent at alpha 0.04…0.30 over the surface.
    [[nodiscard]] QColor heat(double strength) const;
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();

/// The tokens in force (light before a ThemeController exists).
[[nodiscard]] const Tokens &tokens();

/// WCAG contrast, 1…21. Both colours opaque.
[[nodiscard]] double contrast(const QColor &left, const QColor &right);

/// `top` laid over `ground`, opaque.
[[nodiscard]] QColor blend(const QColor &top, const QColor &ground);

/// Sizes in device-independent pixels, on a 4-px grid.
namespace size {
inline constexpr int badge = 11;
inline constexpr int small = 12;
inline constexpr int body = 13;
inline constexpr int section = 16;
inline constexpr int title = 20;
inline constexpr int kpi = 22;

inline constexpr int radiusBadge = 4;
inline constexpr int radiusControl = 6;
inline constexpr int radiusCard = 8;
inline constexpr int radiusPopup = 10;

inline constexpr int control = 28;
inline constexpr int tableHeader = 34;
inline constexpr int rowCompact = 28;
inline constexpr int rowDefault = 36;
inline constexpr int rowRoomy = 44;
inline constexpr int sidebar = 200;
inline constexpr int sidebarCollapsed = 56;
inline constexpr int drawer = 360;
inline constexpr int icon = 16;
inline constexpr int gap = 12;
inline constexpr int pageMargin = 20;
inline constexpr int cardPadding = 16;
} // namespace size

} // namespace ui

#pragma once

#include "ui/shared/theme/dresser.h"
#include "ui/shared/theme/tokens.h"

#include <QObject>

#include <functional>

class QApplication;
class QWidget;

namespace ui {

enum class ThemeMode { system, light, dark };

/// Dresses the application: style, palette, style sheet and fonts. Made once in main (or a test) after QApplication;
/// `tokens()` follows it. Switching is live: every widget is repainted, nothing has to be rebuilt.
class ThemeController : public QObject
{
    Q_OBJECT

public:
    explicit ThemeController(QApplication &application);
    ~ThemeController() override;

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    /// 红涨绿跌: rise in red, fall in green. Off: rise in green.
    [[nodiscard]] bool redRises() const { return m_redRises; }
    void setRedRises(bool on);

    /// The controller in force, or null.
    static ThemeController *current();

Q_SIGNALS:
    void changed();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void apply();

    QApplication &m_application;
    Dresser m_dresser;
    ThemeMode m_mode = ThemeMode::system;
    bool m_systemDark = false;
    bool m_redRises = false;
    bool m_applying = false;
};

/// The tone of a change: rise, fall or none. Follows the 红涨绿跌 setting.
[[nodiscard]] Tone riseTone(double change);

/// Calls `apply` now and again whenever the theme changes, for as long as `widget` lives.
void onThemeChange(QWidget *widget, std::function<void()> apply);

/// "light" / "dark" / "system" and back (unknown text: system).
[[nodiscard]] QString themeModeName(ThemeMode mode);
[[nodiscard]] ThemeMode themeModeFromName(const QString &name);

} // namespace ui

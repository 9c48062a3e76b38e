#include "ui/shared/theme/theme_controller.h"

#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

// A static library's resources are only there when they are asked for, outside of every namespace.
static void useResources()
{
    Q_INIT_RESOURCE(app);
}

namespace ui {

namespace {

ThemeController *current_controller = nullptr;
const Tokens *current_tokens = nullptr;

QPalette makePalette(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.canvas);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.surface2);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.text3);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.danger);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.popover);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.surface2);
    p.setColor(QPalette::Midlight, t.hairline);
    p.setColor(QPalette::Mid, t.buttonBorder);
    p.setColor(QPalette::Dark, t.inputBorder);
    p.setColor(QPalette::Shadow, t.dark ? QColor(Qt::black) : t.inputBorder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.text3);
    p.setColor(QPalette::Disabled, QPalette::Base, t.neutralSoft);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.track);
    return p;
}

QString makeStyleSheet(const Tokens &t)
{
    QFile file(QStringLiteral(":/theme/app.qss"));
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT(found);
    QString sheet = found ? QString::fromUtf8(file.readAll()) : QString();
    const std::pair<const char *, QColor> places[] = {
        {"canvas", t.canvas},
        {"surface", t.surface},
        {"surface2", t.surface2},
        {"popover", t.popover},
        {"hairline", t.hairline},
        {"inputBorder", t.inputBorder},
        {"buttonBorder", t.buttonBorder},
        {"text", t.text},
        {"text2", t.text2},
        {"text3", t.text3},
        {"accent", t.accent},
        {"accentHover", t.accentHover},
        {"accentSoft", t.accentSoft},
        {"onAccent", t.onAccent},
        {"danger", t.danger},
        {"dangerSoft", t.dangerSoft},
        {"dangerHover", t.dark ? t.danger.lighter(108) : t.danger.darker(115)},
        {"onDanger", t.dark ? t.onAccent : QColor(Qt::white)},
        {"neutralSoft", t.neutralSoft},
        {"track", t.track},
        {"dialogGround", t.dark ? t.popover : t.surface},
        {"rowHover", t.rowHover},
        {"rowSelected", t.rowSelected},
        {"inputGround", t.dark ? t.surface2 : t.surface},
    };
    for (const auto &[name, color] : places)
        sheet.replace(QLatin1Char('{') + QLatin1String(name) + QLatin1Char('}'), color.name());
    return sheet;
}

} // namespace

const Tokens &tokens()
{
    return current_tokens != nullptr ? *current_tokens : lightTokens();
}

ThemeController::ThemeController(QApplication &application) : m_application(application), m_dresser(application)
{
    useResources();
    // What the platform says, asked before our own palette covers it (QStyleHints::colorScheme is newer than Qt 6.4).
    m_systemDark = application.palette().color(QPalette::Window).lightness() < 128;
    current_controller = this;
    application.setStyle(new Style);
    application.setFont(textFont(size::body));
    application.installEventFilter(this);
    apply();
}

ThemeController::~ThemeController()
{
    current_controller = nullptr;
    current_tokens = nullptr;
}

ThemeController *ThemeController::current()
{
    return current_controller;
}

void ThemeController::setMode(ThemeMode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void ThemeController::setRedRises(bool on)
{
    if (m_redRises == on)
        return;
    m_redRises = on;
    Q_EMIT changed();
    for (QWidget *widget : QApplication::topLevelWidgets())
        widget->update();
}

bool ThemeController::eventFilter(QObject *watched, QEvent *event)
{
    // A palette change that is not ours is the desktop switching between light and dark.
    if (event->type() == QEvent::ThemeChange && watched == &m_application && !m_applying &&
        m_mode == ThemeMode::system) {
        m_systemDark = m_application.style()->standardPalette().color(QPalette::Window).lightness() < 128;
        apply();
    }
    return false;
}

void ThemeController::apply()
{
    m_applying = true;
    const bool dark = m_mode == ThemeMode::dark || (m_mode == ThemeMode::system && m_systemDark);
    current_tokens = dark ? &darkTokens() : &lightTokens();
    m_application.setPalette(makePalette(*current_tokens));
    QToolTip::setPalette(m_application.palette());
    m_dresser.setSheet(makeStyleSheet(*current_tokens));
    m_applying = false;
    Q_EMIT changed();
    for (QWidget *widget : QApplication::allWidgets())
        widget->update();
}

Tone riseTone(double change)
{
    if (change == 0)
        return Tone::neutral;
    const bool redRises = current_controller != nullptr && current_controller->redRises();
    return (change > 0) != redRises ? Tone::success : Tone::danger;
}

void onThemeChange(QWidget *widget, std::function<void()> apply)
{
    apply();
    if (current_controller != nullptr)
        QObject::connect(current_controller, &ThemeController::changed, widget, std::move(apply));
}

QString themeModeName(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::system:
        return QStringLiteral("system");
    case ThemeMode::light:
        return QStringLiteral("light");
    case ThemeMode::dark:
        return QStringLiteral("dark");
    }
    return QStringLiteral("system");
}

ThemeMode themeModeFromName(const QString &name)
{
    if (name == QLatin1String("light"))
        return ThemeMode::light;
    return name == QLatin1String("dark") ? ThemeMode::dark : ThemeMode::system;
}

} // namespace ui

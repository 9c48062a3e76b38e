#include "ui/app/screens.h"

#include "ui/app/application.h"
#include "ui/frame/main_window.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/theme_controller.h"
#include "ui/workspace/words.h"
#include "workspace/sample/sample.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTextStream>

#include <chrono>
#include <optional>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr QSize pictureSize(1440, 900);
constexpr std::int64_t freshCreators = 500;
/// A page that asks for something after a pause (a search, an announced change) does so sooner than this.
constexpr auto quiet = 160ms;
constexpr auto longestWait = 20s;

bool isAnimated(const QWidget &window)
{
    const auto animations = window.findChildren<QAbstractAnimation *>();
    return std::any_of(animations.begin(), animations.end(),
                       [](const QAbstractAnimation *one) { return one->state() == QAbstractAnimation::Running; });
}

/// Lets events happen until `done`; false when it took too long.
template <class Done>
bool waitFor(Done done, std::chrono::milliseconds limit)
{
    const base::Stopwatch since;
    while (!done()) {
        if (since.elapsed() > limit)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

} // namespace

Screens::Screens(Application &application, ThemeController &theme, LanguageController &language)
    : m_application(application), m_theme(theme), m_language(language)
{}

QString Screens::draw(const QString &folder, const QString &database)
{
    m_folder = folder;
    if (!QDir().mkpath(folder))
        return QCoreApplication::translate("Screens", "The folder %1 cannot be made.").arg(folder);
    MainWindow &window = m_application.window();
    window.resize(pictureSize);
    window.show();
    drawPage(QStringLiteral("nobody"), QStringLiteral("first-run"));

    const QTemporaryDir fresh;
    QString problem = open(database.isEmpty() ? fresh.filePath(QStringLiteral("sample.db")) : database);
    if (!problem.isEmpty())
        return problem;
    drawPage(QStringLiteral("nobody"), QStringLiteral("sign-in"));
    for (const char *login : {"brand1", "mcn1", "creator1", "provider1", "ops1"})
        if (problem = drawRole(QString::fromLatin1(login)); !problem.isEmpty())
            return problem;
    m_application.core().close();
    return {};
}

QString Screens::open(const QString &database)
{
    std::optional<QString> problem;
    m_application.core().openSample(
        &m_application, database, freshCreators, {},
        [&](const base::Result<Core::Opened> &result) { problem = result.ok() ? QString() : words(result.error()); });
    waitFor([&] { return problem.has_value(); }, 1h);
    return problem.value_or(QString());
}

QString Screens::drawRole(const QString &login)
{
    std::optional<QString> problem;
    m_application.core().signIn(&m_application, login, QString::fromLatin1(workspace::kSamplePassword),
                                [&](const base::Result<workspace::Session> &result) {
                                    problem =
                                        result.ok() ? QString() : login + QStringLiteral(": ") + words(result.error());
                                });
    waitFor([&] { return problem.has_value(); }, longestWait);
    if (!problem->isEmpty())
        return *problem;
    const QString role = QString::fromUtf8(toText(m_application.core().role()).data());
    for (const QString &page : m_application.window().pageIds()) {
        m_application.window().showPage(page);
        drawPage(role, page);
    }
    m_application.core().signOut();
    return {};
}

void Screens::drawPage(const QString &role, const QString &page)
{
    for (const char *language : {"zh_CN", "en"}) {
        for (const ThemeMode mode : {ThemeMode::light, ThemeMode::dark}) {
            m_language.setLanguage(QString::fromLatin1(language));
            m_theme.setMode(mode);
            const QString name = QStringLiteral("%1-%2-%3-%4.png")
                                     .arg(role, page, themeModeName(mode), QString::fromLatin1(language).left(2));
            if (!waitUntilSettled())
                QTextStream(stderr) << name << ": still at work, drawn as it is" << Qt::endl;
            // A page as it is looked at, not as it is typed into.
            if (QWidget *focus = m_application.window().focusWidget())
                focus->clearFocus();
            m_application.window().grab().save(QDir(m_folder).filePath(name));
        }
    }
}

bool Screens::waitUntilSettled()
{
    base::Stopwatch still;
    return waitFor(
        [&] {
            if (m_application.core().pending() > 0 || !m_application.jobs().running().empty() ||
                isAnimated(m_application.window()))
                still = {};
            return still.elapsed() > quiet;
        },
        longestWait);
}

} // namespace ui

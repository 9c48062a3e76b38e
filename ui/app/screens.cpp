#include "ui/app/screens.h"

#include "ui/app/application.h"
#include "ui/frame/main_window.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/theme_controller.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTextStream>

namespace ui {

namespace {

constexpr QSize pictureSize(1440, 900);
constexpr std::int64_t picturedCreators = 500;

} // namespace

Screens::Screens(Application &application, ThemeController &theme, LanguageController &language)
    : m_application(application), m_theme(theme), m_language(language), m_tour(application)
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
    QString problem =
        m_tour.open(database.isEmpty() ? fresh.filePath(QStringLiteral("sample.db")) : database, picturedCreators);
    if (!problem.isEmpty())
        return problem;
    drawPage(QStringLiteral("nobody"), QStringLiteral("sign-in"));
    for (const QString &login : Tour::logins())
        if (problem = drawRole(login); !problem.isEmpty())
            return problem;
    m_application.core().close();
    return {};
}

QString Screens::drawRole(const QString &login)
{
    const QString problem = m_tour.signIn(login);
    if (!problem.isEmpty())
        return problem;
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
            if (!m_tour.settle())
                QTextStream(stderr) << name << ": still at work, drawn as it is" << Qt::endl;
            // A page as it is looked at, not as it is typed into.
            if (QWidget *focus = m_application.window().focusWidget())
                focus->clearFocus();
            m_application.window().grab().save(QDir(m_folder).filePath(name));
        }
    }
}

} // namespace ui

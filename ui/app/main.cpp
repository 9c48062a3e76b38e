#include "ui/app/application.h"
#include "ui/app/screens.h"
#include "ui/app/walk.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/theme_controller.h"

#include "base/platform.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

/// Help, pictures and measurements need no display.
void doWithoutDisplay(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        const bool needsNone =
            argument == "--help" || argument == "-h" || argument == "--walk" || argument.startsWith("--screens");
        if (needsNone && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

} // namespace

int main(int argc, char **argv)
{
    base::disableCoreDumps();
    doWithoutDisplay(argc, argv);
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("xingtu"));
    QApplication::setApplicationVersion(QStringLiteral(XINGTU_VERSION));
    ui::LanguageController language;
    const ui::Options options = ui::readOptions(QApplication::arguments());
    if (!options.error.isEmpty()) {
        QTextStream(stderr) << options.error << Qt::endl;
        return 2;
    }
    if (options.help) {
        QTextStream(stdout) << ui::helpText();
        return 0;
    }
    QApplication::setWindowIcon(ui::themedIcon(QStringLiteral("logo"), ui::IconColor::accent));
    ui::ThemeController theme(qt);

    if (!options.screens.isEmpty() || options.walk) {
        // Nothing of the user's own settings shows in what is drawn and measured, and nothing of it is kept.
        const QTemporaryDir folder;
        ui::SessionState session(folder.filePath(QStringLiteral("session.json")));
        ui::Application application(session, options);
        QTextStream out(stdout);
        const QString problem = options.walk
                                    ? ui::Walk(application, theme, language).go(options.database, out)
                                    : ui::Screens(application, theme, language).draw(options.screens, options.database);
        if (!problem.isEmpty())
            QTextStream(stderr) << problem << Qt::endl;
        return problem.isEmpty() ? 0 : 1;
    }
    ui::SessionState session;
    ui::Application application(session, options);
    application.start();
    return QApplication::exec();
}

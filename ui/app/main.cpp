#include "ui/async/jobs.h"
#include "ui/frame/main_window.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/theme_controller.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("xingtu"));
    QApplication::setApplicationVersion(QStringLiteral(XINGTU_VERSION));
    QApplication::setWindowIcon(ui::themedIcon(QStringLiteral("logo"), ui::IconColor::accent));
    ui::LanguageController language;
    ui::ThemeController theme(application);
    ui::SessionState session;
    ui::Jobs jobs;
    ui::MainWindow window({}, session, jobs);
    window.show();
    return QApplication::exec();
}

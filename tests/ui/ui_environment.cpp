#include "ui_environment.h"

#include <QElapsedTimer>

namespace test {

namespace {

UiEnvironment *current_environment = nullptr;

/// Must happen before QApplication is made.
int &offscreen(int &argc)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return argc;
}

} // namespace

UiEnvironment::UiEnvironment(int &argc, char **argv) : application(offscreen(argc), argv), theme(application)
{
    current_environment = this;
    theme.setMode(ui::ThemeMode::light);
}

UiEnvironment &UiEnvironment::current()
{
    return *current_environment;
}

bool waitUntil(const std::function<bool()> &done, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

} // namespace test

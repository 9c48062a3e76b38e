#pragma once

#include "ui/shared/text/language.h"
#include "ui/shared/theme/theme_controller.h"

#include <QApplication>

namespace test {

/// The dressed application that every test of ui/ runs in: offscreen, light, Chinese.
class UiEnvironment
{
public:
    UiEnvironment(int &argc, char **argv);

    [[nodiscard]] static UiEnvironment &current();

    QApplication application;
    ui::LanguageController language;
    ui::ThemeController theme;
};

/// Lets posted events happen until `done` or the time (twenty seconds) is over. True when it was done.
bool waitUntil(const std::function<bool()> &done, int milliseconds = 20'000);

} // namespace test

#pragma once

#include "ui/app/tour.h"

namespace ui {

class LanguageController;
class ThemeController;

/// Draws the log-in page and every page of every role into `folder`, light and dark, Chinese and English, as
/// role-page-theme-language.png, 1440 × 900. Waits until a page asks for nothing more. `database`: a sample; empty: a
/// fresh one that is thrown away. Returns what is wrong in words, or nothing.
class Screens
{
public:
    Screens(Application &application, ThemeController &theme, LanguageController &language);
    [[nodiscard]] QString draw(const QString &folder, const QString &database);

private:
    [[nodiscard]] QString drawRole(const QString &login);
    void drawPage(const QString &role, const QString &page);

    Application &m_application;
    ThemeController &m_theme;
    LanguageController &m_language;
    Tour m_tour;
    QString m_folder;
};

} // namespace ui

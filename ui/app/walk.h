#pragma once

#include "ui/app/tour.h"
#include "ui/async/stall_watch.h"

#include <functional>
#include <vector>

class QTextStream;

namespace ui {

class GridView;
class LanguageController;
class ThemeController;

/// Uses every page of every role as an impatient person does (opens it, reads it anew, types into its search, sorts by
/// every column, pages, selects all, opens rows, switches theme and language) and takes two times of each action: the
/// longest that the window did not answer, and how long until the answer stood there.
class Walk
{
public:
    Walk(Application &application, ThemeController &theme, LanguageController &language);
    /// Writes a line for each page, and the slowest actions at the end. `database`: a sample; empty: a fresh one of
    /// 5,000 creators that is thrown away. Returns what is wrong in words, or nothing.
    [[nodiscard]] QString go(const QString &database, QTextStream &out);

private:
    struct Step
    {
        QString role;
        QString page;
        QString action;
        std::chrono::microseconds stalled;
        std::chrono::microseconds answered;
    };

    [[nodiscard]] QString walkRole(const QString &login, QTextStream &out);
    void walkPage(const QString &page);
    void useGrid(GridView &grid);
    void take(const QString &action, const std::function<void()> &act);
    void report(QTextStream &out) const;

    Application &m_application;
    ThemeController &m_theme;
    LanguageController &m_language;
    Tour m_tour;
    StallWatch m_watch;
    QString m_role;
    QString m_page;
    std::vector<Step> m_steps;
};

} // namespace ui

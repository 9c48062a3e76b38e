#include "ui/app/walk.h"

#include "ui/frame/main_window.h"
#include "ui/shared/table/grid_view.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/theme_controller.h"
#include "ui/shared/widgets/search_box.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr QSize windowSize(1440, 900);
constexpr std::int64_t walkedCreators = 5'000;
/// An action is over when nothing has moved for so long; the pause is not counted.
constexpr auto quiet = 60ms;
constexpr std::size_t slowestShown = 12;

void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(&widget, &up);
}

template <class Widget>
Widget *firstVisible(const QWidget &page)
{
    const auto all = page.findChildren<Widget *>();
    const auto found = std::find_if(all.begin(), all.end(), [](const Widget *one) { return one->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

QString milliseconds(std::chrono::microseconds time)
{
    return QStringLiteral("%1 ms").arg(double(time.count()) / 1000.0, 8, 'f', 1);
}

} // namespace

Walk::Walk(Application &application, ThemeController &theme, LanguageController &language)
    : m_application(application), m_theme(theme), m_language(language), m_tour(application)
{}

QString Walk::go(const QString &database, QTextStream &out)
{
    m_application.window().resize(windowSize);
    m_application.window().show();
    const QTemporaryDir fresh;
    QString problem =
        m_tour.open(database.isEmpty() ? fresh.filePath(QStringLiteral("sample.db")) : database, walkedCreators);
    for (const QString &login : Tour::logins())
        if (problem.isEmpty())
            problem = walkRole(login, out);
    m_application.core().close();
    if (problem.isEmpty())
        report(out);
    return problem;
}

QString Walk::walkRole(const QString &login, QTextStream &out)
{
    const QString problem = m_tour.signIn(login);
    if (!problem.isEmpty())
        return problem;
    m_role = QString::fromUtf8(toText(m_application.core().role()).data());
    m_tour.settle();
    for (const QString &page : m_application.window().pageIds()) {
        const std::size_t before = m_steps.size();
        walkPage(page);
        const auto slowest = std::max_element(m_steps.begin() + std::ptrdiff_t(before), m_steps.end(),
                                              [](const Step &a, const Step &b) { return a.stalled < b.stalled; });
        out << QStringLiteral("%1 %2 %3 actions, longest stall %4 (%5)")
                   .arg(m_role, -9)
                   .arg(page, -18)
                   .arg(m_steps.size() - before, 3)
                   .arg(milliseconds(slowest->stalled), slowest->action)
            << Qt::endl;
    }
    m_application.core().signOut();
    return {};
}

void Walk::walkPage(const QString &id)
{
    MainWindow &window = m_application.window();
    m_page = id;
    take(QStringLiteral("open"), [&] { window.showPage(id); });
    Page *page = window.currentPage();
    take(QStringLiteral("refresh"), [&] { page->refresh(); });
    if (auto *search = firstVisible<SearchBox>(*page)) {
        take(QStringLiteral("type 小"), [&] { press(*search, Qt::Key_unknown, {}, QStringLiteral("小")); });
        take(QStringLiteral("type a letter more"), [&] { press(*search, Qt::Key_A, {}, QStringLiteral("a")); });
        take(QStringLiteral("clear the search"), [&] { press(*search, Qt::Key_Escape); });
    }
    if (auto *grid = firstVisible<GridView>(*page))
        useGrid(*grid);
    take(QStringLiteral("English"), [&] { m_language.setLanguage(QStringLiteral("en")); });
    take(QStringLiteral("Chinese"), [&] { m_language.setLanguage(QStringLiteral("zh_CN")); });
    take(QStringLiteral("dark"), [&] { m_theme.setMode(ThemeMode::dark); });
    take(QStringLiteral("light"), [&] { m_theme.setMode(ThemeMode::light); });
}

void Walk::useGrid(GridView &grid)
{
    const auto key = [&](const char *what, Qt::Key which, Qt::KeyboardModifiers with = {}) {
        take(QString::fromUtf8(what), [&grid, which, with] { press(grid, which, with); });
    };
    key("first row", Qt::Key_Home, Qt::ControlModifier);
    key("next row", Qt::Key_Down);
    key("page down", Qt::Key_PageDown);
    key("page down again", Qt::Key_PageDown);
    key("last row", Qt::Key_End, Qt::ControlModifier);
    key("select all", Qt::Key_A, Qt::ControlModifier);
    key("first row again", Qt::Key_Home, Qt::ControlModifier);
    const QList<int> columns = grid.shownColumns();
    for (const int column : columns) {
        const ColumnInfo &info = grid.tableModel()->columns()[column];
        if (info.sortable)
            take(QStringLiteral("sort by ") + info.id, [&grid, column] { grid.headerClicked(column, false); });
    }
}

void Walk::take(const QString &action, const std::function<void()> &act)
{
    m_tour.settle(quiet);
    (void)m_watch.takeLongest();
    const base::Stopwatch since;
    act();
    m_tour.settle(quiet);
    const auto answered = std::chrono::duration_cast<std::chrono::microseconds>(since.elapsed() - quiet);
    m_steps.push_back({m_role, m_page, action, m_watch.takeLongest(), std::max(answered, 0us)});
}

void Walk::report(QTextStream &out) const
{
    const auto slowest = [&](const char *title, std::chrono::microseconds Step::*time) {
        std::vector<const Step *> order;
        for (const Step &step : m_steps)
            order.push_back(&step);
        const std::size_t shown = std::min(slowestShown, order.size());
        std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(shown), order.end(),
                          [&](const Step *a, const Step *b) { return a->*time > b->*time; });
        const auto over =
            std::count_if(order.begin(), order.end(), [&](const Step *one) { return one->*time > 100ms; });
        out << Qt::endl
            << QString::fromUtf8(title) << ": " << over << " of " << order.size() << " over 100 ms" << Qt::endl;
        for (std::size_t i = 0; i < shown; ++i)
            out << "  " << milliseconds(order[i]->*time) << "  " << order[i]->role << ' ' << order[i]->page << ": "
                << order[i]->action << Qt::endl;
    };
    slowest("The window did not answer", &Step::stalled);
    slowest("The answer stood there after", &Step::answered);
}

} // namespace ui

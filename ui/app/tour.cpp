#include "ui/app/tour.h"

#include "ui/frame/main_window.h"
#include "ui/workspace/words.h"
#include "workspace/sample/sample.h"

#include <QAbstractAnimation>
#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

using namespace std::chrono_literals;

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

const QStringList &Tour::logins()
{
    static const QStringList all = {QStringLiteral("brand1"), QStringLiteral("mcn1"), QStringLiteral("creator1"),
                                    QStringLiteral("provider1"), QStringLiteral("ops1")};
    return all;
}

QString Tour::open(const QString &database, std::int64_t creators)
{
    std::optional<QString> problem;
    m_application.core().openSample(
        &m_application, database, creators, {},
        [&](const base::Result<Core::Opened> &result) { problem = result.ok() ? QString() : words(result.error()); });
    waitFor([&] { return problem.has_value(); }, 1h);
    return problem.value_or(QString());
}

QString Tour::signIn(const QString &login)
{
    std::optional<QString> problem;
    m_application.core().signIn(&m_application, login, QString::fromLatin1(workspace::kSamplePassword),
                                [&](const base::Result<workspace::Session> &result) {
                                    problem =
                                        result.ok() ? QString() : login + QStringLiteral(": ") + words(result.error());
                                });
    waitFor([&] { return problem.has_value(); }, longestWait);
    return problem.value_or(login + QStringLiteral(": …"));
}

bool Tour::settle(std::chrono::milliseconds quiet)
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

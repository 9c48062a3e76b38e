#pragma once

#include "ui/app/application.h"

#include <QString>

#include <chrono>

namespace ui {

/// Goes through a sample database without anybody at the keys: opens it, signs in as one after the other, waits until a
/// page asks for nothing more. What --screens and --walk have in common. Its functions return what is wrong in words,
/// or nothing.
class Tour
{
public:
    /// A log-in for each role, in the order in which they are gone through.
    static const QStringList &logins();

    explicit Tour(Application &application) : m_application(application) {}

    /// `creators`: of a sample that is not there yet.
    [[nodiscard]] QString open(const QString &database, std::int64_t creators);
    [[nodiscard]] QString signIn(const QString &login);
    /// Lets events happen until the core, the jobs and the animations have been at rest for `quiet`. False: it took
    /// too long.
    bool settle(std::chrono::milliseconds quiet = usualQuiet);

private:
    /// A page that asks for something after a pause (a search, an announced change) does so sooner than this.
    static constexpr std::chrono::milliseconds usualQuiet{160};

    Application &m_application;
};

} // namespace ui

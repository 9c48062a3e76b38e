#pragma once

#include "base/clock.h"
#include "ui/app/options.h"
#include "ui/app/sample_reset.h"
#include "ui/async/jobs.h"
#include "ui/frame/session_state.h"
#include "ui/workspace/core.h"

#include <memory>

namespace ui {

class Counts;
class LoginPage;
class MainWindow;

/// The running app: one window over one open database. Opens what the command line or the last time says, signs in
/// and out, and keeps title, status bar, counts and palette true.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(SessionState &session, const Options &options);
    ~Application() override;

    /// Shows the window (unless it draws for --screens) and begins with what the options say.
    void start();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] LoginPage &login() { return *m_login; }
    [[nodiscard]] Core &core() { return m_core; }
    [[nodiscard]] Jobs &jobs() { return m_jobs; }

    void openSample(const QString &file, const QString &thenSignInAs);
    /// Asks, then makes the sample data anew in the place of the old. When that fails the old is put back, and the
    /// log-in page says why.
    void resetSample();
    void openFile(const QString &file);
    void signIn(const QString &login, const QString &password);

Q_SIGNALS:
    /// The first page stands with its data, or the log-in page waits.
    void settled();

private:
    void connectLogin();
    void connectCore();
    void addActions();
    void createEmpty(const QString &file, const QString &login, const QString &password);
    void restoreBackup(const QString &backup);
    void makeSample(const QString &file, Core::OpenThen then);
    void sampleReset(const SampleReset::Outcome &outcome);
    /// Says so when the sample data is being made anew: no other database is opened or closed meanwhile.
    [[nodiscard]] bool isResetting();
    void databaseChanged();
    void personChanged();
    void updatePlace();
    [[nodiscard]] QString personRemark() const;
    void startAs(const QString &login);
    void watchTiming();

    SessionState &m_session;
    Options m_options;
    base::Stopwatch m_since;
    Core m_core;
    Jobs m_jobs;
    SampleReset m_reset;
    std::unique_ptr<MainWindow> m_window;
    bool m_isSettled = false;
    LoginPage *m_login = nullptr;
    Counts *m_counts = nullptr;
};

} // namespace ui

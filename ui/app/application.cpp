#include "ui/app/application.h"

#include "ui/accounts/closing_banner.h"
#include "ui/accounts/password_dialog.h"
#include "ui/app/counts.h"
#include "ui/app/page_table.h"
#include "ui/app/palette_sources.h"
#include "ui/app/places.h"
#include "ui/frame/main_window.h"
#include "ui/frame/status_bar.h"
#include "ui/login/login_page.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/table/grid_view.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/names.h"
#include "ui/workspace/words.h"
#include "workspace/sample/sample.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

namespace ui {

namespace {

const QString databaseKey = QStringLiteral("database");
constexpr std::int64_t sampleCreators = 5'000;

} // namespace

Application::Application(SessionState &session, const Options &options)
    : m_session(session), m_options(options), m_reset(m_core, m_jobs, places::sample())
{
    GridView::setUsualDensity(densityFromName(session.text(QStringLiteral("density"))));
    m_window = std::make_unique<MainWindow>(pageTable(m_core, m_jobs, session), session, m_jobs);
    m_login = new LoginPage;
    m_login->setSuggestedPath(places::newDatabase(session));
    m_window->setSignInPage(m_login);
    auto *closing = new ClosingBanner(m_core);
    connect(closing, &Banner::actionClicked, this, [this] {
        m_window->showPage(QStringLiteral("security"), {{QStringLiteral("section"), QStringLiteral("closing")}});
    });
    m_window->setNotice(closing);
    m_counts = new Counts(m_core, *m_window);
    addPaletteSources(m_core, *m_window);
    addActions();
    connectLogin();
    connectCore();
    onLanguageChange(m_window.get(), [this] { updatePlace(); });
}

Application::~Application()
{
    // The pages go before the core that they ask.
    m_window.reset();
}

void Application::connectLogin()
{
    connect(m_login, &LoginPage::openSampleRequested, this, [this] { openSample(places::sample(), {}); });
    connect(m_login, &LoginPage::createEmptyRequested, this, &Application::createEmpty);
    connect(m_login, &LoginPage::openBackupRequested, this, &Application::restoreBackup);
    connect(m_login, &LoginPage::openExistingRequested, this, &Application::openFile);
    connect(m_login, &LoginPage::signInRequested, this, &Application::signIn);
    connect(m_window.get(), &MainWindow::passwordChangeRequested, this,
            [this] { (new PasswordDialog(m_core, m_window.get()))->open(); });
    connect(m_window.get(), &MainWindow::signOutRequested, this, [this] { m_core.signOut(); });
}

void Application::connectCore()
{
    connect(&m_core, &Core::databaseChanged, this, &Application::databaseChanged);
    connect(&m_core, &Core::signedIn, this, &Application::personChanged);
    connect(&m_core, &Core::signedOut, this, [this] {
        m_window->signOut();
        m_login->reset();
        updatePlace();
    });
    connect(&m_core, &Core::failed, this, [this](const QString &message) {
        if (m_window->isSignedIn())
            showToast(m_window.get(), message, Tone::danger);
    });
    connect(&m_jobs, &Jobs::failed, this, [this](const QString &title, const QString &message) {
        showToast(m_window.get(), tr("%1 failed: %2").arg(title, failureWords(message)), Tone::danger);
    });
    connect(&m_core, &Core::changed, this, [this] {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(base::SystemClock().now().ms);
        m_window->status()->setSavedTime(format::clock(now));
    });
}

void Application::addActions()
{
    using Menu = MainWindow::Menu;
    MainWindow &window = *m_window;
    window.addMenuAction(
        Menu::file, [] { return tr("Open a database…"); }, QStringLiteral("folder"), QKeySequence::Open,
        [this] {
            if (isResetting())
                return;
            const QString file =
                dialogs::openFile(m_window.get(), tr("Open a database"),
                                  tr("Xingtu database (*.db *.xtdb);;All files (*)"), places::folder(m_session));
            if (!file.isEmpty())
                openFile(file);
        },
        false);
    window.addMenuAction(
        Menu::file, [] { return tr("Open the sample data"); }, QStringLiteral("cube"), {},
        [this] {
            if (!isResetting())
                openSample(places::sample(), {});
        },
        false);
    window.addMenuAction(
        Menu::file, [] { return tr("Reset the sample data…"); }, QStringLiteral("refresh"), {},
        [this] { resetSample(); }, false);
    window.addMenuAction(
        Menu::file, [] { return tr("Close the database"); }, QStringLiteral("close"), {},
        [this] {
            if (isResetting())
                return;
            m_session.set(databaseKey, QString());
            m_core.close();
        },
        false);
    const auto toPage = [this](Menu menu, const std::function<QString()> &text, const char *icon, const char *page) {
        m_window->addMenuAction(menu, text, QString::fromLatin1(icon), {},
                                [this, page] { m_window->showPage(QString::fromLatin1(page)); });
    };
    toPage(
        Menu::file, [] { return tr("Import creators…"); }, "upload", "import");
    toPage(
        Menu::file, [] { return tr("Backup and restore…"); }, "archive", "backup");
    toPage(
        Menu::tools, [] { return tr("Notifications"); }, "bell", "notifications");
    window.addMenuAction(
        Menu::tools, [] { return tr("Settings…"); }, QStringLiteral("settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        [this] { m_window->showPage(QStringLiteral("settings")); });
}

void Application::start()
{
    const QString remembered = places::remembered(m_session);
    m_login->setRecentDatabase(remembered);
    m_window->show();
    if (m_options.sample)
        openSample(places::sample(), m_options.login.isEmpty() ? QStringLiteral("brand1") : m_options.login);
    else if (!m_options.database.isEmpty())
        openFile(QFileInfo(m_options.database).absoluteFilePath());
    else if (!remembered.isEmpty())
        openFile(remembered);
    watchTiming();
}

void Application::watchTiming()
{
    const auto report = [this] {
        if (m_isSettled || m_core.pending() != 0 || (m_options.sample && !m_window->isSignedIn()))
            return;
        m_isSettled = true;
        const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(m_since.elapsed());
        if (m_options.timing)
            QTextStream(stdout) << tr("The first page stood there after %1 ms.").arg(passed.count()) << Qt::endl;
        Q_EMIT settled();
    };
    // After the reply that ended the last task was shown.
    connect(&m_core, &Core::pendingChanged, this, report, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
}

void Application::makeSample(const QString &file, Core::OpenThen then)
{
    m_core.openSample(
        this, file, sampleCreators,
        [this](const QString &what, double part) {
            m_login->showProgress(tr("Making the sample data: %1 (%2)").arg(what, format::percent(part, 0)));
        },
        std::move(then));
}

void Application::openSample(const QString &file, const QString &thenSignInAs)
{
    if (isResetting())
        return;
    m_login->showProgress(tr("Opening the sample data…"));
    makeSample(file, [this, file, thenSignInAs](const base::Result<Core::Opened> &result) {
        if (!result.ok())
            return m_login->databaseFailed(words(result.error()));
        if (file == places::sample())
            m_reset.removeAside();
        if (!thenSignInAs.isEmpty())
            signIn(thenSignInAs, QString::fromLatin1(workspace::kSamplePassword));
    });
}

bool Application::isResetting()
{
    if (m_reset.isRunning())
        showToast(m_window.get(), tr("The sample data is being made anew. Wait until it stands."), Tone::warning);
    return m_reset.isRunning();
}

void Application::resetSample()
{
    if (isResetting())
        return;
    // A task of its own reads the file through a connection of its own.
    if (!m_jobs.running().empty())
        return dialogs::refuse(m_window.get(), tr("The sample data cannot be reset now"),
                               tr("A task is still running. Wait for its end or cancel it in the status bar, then try "
                                  "again."));
    if (!dialogs::confirm(m_window.get(), tr("Reset the sample data?"),
                          tr("Everything that was done in the sample data is lost for good. New sample data is made in "
                             "its place, which takes as long as the first time."),
                          tr("Reset"), true,
                          tr("Your own databases stay as they are. Close other windows on the sample data before.")))
        return;
    m_reset.start([this](Core::OpenThen opened) { makeSample(places::sample(), std::move(opened)); },
                  [this](const SampleReset::Outcome &outcome) { sampleReset(outcome); });
    m_login->showProgress(tr("Resetting the sample data…"));
}

void Application::sampleReset(const SampleReset::Outcome &outcome)
{
    if (outcome.failure.isEmpty())
        return;
    QString said = tr("The sample data was not reset. %1").arg(outcome.failure) + QLatin1Char(' ');
    if (outcome.formerFile == places::sample())
        said += tr("Your sample data is as it was. Mend the cause, then reset again under File.");
    else if (!outcome.formerFile.isEmpty())
        said += tr("Your former sample data lies in %1: move what stands in its place away, rename it to %2, and open "
                   "it under File.")
                    .arg(QDir::toNativeSeparators(outcome.formerFile), QDir::toNativeSeparators(places::sample()));
    else
        said += tr("There was none before. Mend the cause, then try again.");
    m_login->databaseFailed(said);
}

void Application::openFile(const QString &file)
{
    if (isResetting())
        return;
    m_login->showProgress(tr("Opening %1…").arg(QFileInfo(file).fileName()));
    m_core.open(this, file, [this](const base::Result<Core::Opened> &result) {
        if (result.ok())
            startAs(m_options.login);
        else if (m_window->isSignedIn())
            dialogs::refuse(m_window.get(), tr("This database cannot be opened"), words(result.error()));
        else
            m_login->databaseFailed(words(result.error()));
    });
}

void Application::startAs(const QString &login)
{
    if (login.isEmpty())
        return;
    if (m_core.isSample())
        signIn(login, QString::fromLatin1(workspace::kSamplePassword));
    else
        m_login->setLogin(login);
    m_options.login.clear();
}

void Application::createEmpty(const QString &file, const QString &login, const QString &password)
{
    if (isResetting())
        return;
    m_core.createEmpty(this, file, login, password, [this, login, password](const base::Result<Core::Opened> &result) {
        if (result.ok())
            signIn(login, password);
        else
            m_login->databaseFailed(words(result.error()));
    });
}

void Application::restoreBackup(const QString &backup)
{
    if (isResetting())
        return;
    const QString file = places::restored(m_session, backup);
    m_core.openBackup(this, backup, file, [this, file](const base::Result<Core::Opened> &result) {
        if (!result.ok())
            m_login->databaseFailed(words(result.error()));
        else
            showToast(m_window.get(), tr("Restored to %1").arg(QDir::toNativeSeparators(file)));
    });
}

void Application::signIn(const QString &login, const QString &password)
{
    if (isResetting())
        return;
    m_core.signIn(this, login, password, [this](const base::Result<workspace::Session> &result) {
        if (!result.ok())
            m_login->signInFailed(words(result.error()));
    });
}

void Application::databaseChanged()
{
    if (!m_core.isOpen()) {
        m_login->databaseClosed();
        m_login->setRecentDatabase({});
        m_window->status()->setSavedTime({});
    } else {
        m_session.set(databaseKey, m_core.file());
        m_session.save();
        m_login->setRecentDatabase(m_core.file());
        m_login->databaseOpened(m_core.isSample() ? LoginPage::Data::sample : LoginPage::Data::real,
                                places::name(m_core.file(), m_core.isSample()));
    }
    updatePlace();
}

void Application::personChanged()
{
    const workspace::Session &session = m_core.session();
    m_login->reset();
    m_window->signIn({QString::fromStdString(session.userName), personRemark(),
                      QString::fromUtf8(toText(session.actor.role).data()),
                      m_core.file() + QLatin1Char('\n') + QString::fromStdString(session.login)});
    m_counts->refresh();
    updatePlace();
    if (session.failuresBefore > 0)
        showToast(m_window.get(),
                  tr("Somebody tried to sign in to this account with a wrong password: %1 times before this sign-in.")
                      .arg(session.failuresBefore),
                  Tone::warning);
}

QString Application::personRemark() const
{
    const workspace::Session &session = m_core.session();
    return QString::fromStdString(session.partyName) + QStringLiteral(" · ") + names::role(toText(session.actor.role));
}

void Application::updatePlace()
{
    if (m_window->isSignedIn())
        m_window->setPersonRemark(personRemark());
    if (!m_core.isOpen()) {
        m_window->setPlace({});
        m_window->status()->setDatabase({});
        return;
    }
    const QString database = places::name(m_core.file(), m_core.isSample());
    const QString party = QString::fromStdString(m_core.session().partyName);
    m_window->setPlace(party.isEmpty() ? database : party + QStringLiteral(" · ") + database);
    m_window->status()->setDatabase(database);
}

} // namespace ui

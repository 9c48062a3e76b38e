#include "ui/workspace/core.h"

#include "parties/parties_commands.h"
#include "ui/workspace/words.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr auto tickEvery = 30s;
constexpr auto lookEvery = 2s;
/// Commits that follow each other closely are announced together, so that a page asks anew once.
constexpr auto announceAfter = 40ms;
/// The clock gives way to the pages after this long and goes on afterwards.
constexpr auto tickAtOnce = 150ms;

constexpr base::Topic everyTopic[] = {base::Topic::parties,   base::Topic::users,        base::Topic::creators,
                                      base::Topic::contracts, base::Topic::applications, base::Topic::projects,
                                      base::Topic::briefs,    base::Topic::orders,       base::Topic::accounts,
                                      base::Topic::closures,  base::Topic::rules,        base::Topic::notifications,
                                      base::Topic::imports};

std::string nameOf(const QString &file)
{
    return QFileInfo(file).fileName().toStdString();
}

void makeFolderOf(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
}

Core::Opened describe(workspace::Workspace &workspace, const QString &file)
{
    return {file, workspace.isSample(), workspace.hasOperator()};
}

} // namespace

Core::Core(QObject *parent) : QObject(parent), m_thread([] { return std::make_unique<Host>(); })
{
    connect(&m_thread, &CoreThreadBase::failed, this, [this](const QString &message) {
        m_lastFailure = message;
        Q_EMIT failed(failureWords(message));
    });
    connect(&m_thread, &CoreThreadBase::pendingChanged, this, &Core::pendingChanged);
    m_ticks.setInterval(tickEvery);
    connect(&m_ticks, &QTimer::timeout, this, &Core::tick);
    m_elsewhere.setInterval(lookEvery);
    connect(&m_elsewhere, &QTimer::timeout, this, &Core::lookElsewhere);
    m_announce.setInterval(announceAfter);
    m_announce.setSingleShot(true);
    connect(&m_announce, &QTimer::timeout, this, [this] { Q_EMIT changed(std::exchange(m_gathered, {})); });
}

Core::~Core() = default;

void Core::open(QObject *context, const QString &file, OpenThen then)
{
    openBy(
        context,
        [this, file](Host &host) -> base::Result<Opened> {
            if (!QFileInfo::exists(file))
                return base::refuse(base::ErrorCode::fileUnreadable,
                                    {{"file", nameOf(file)}, {"reason", "there is no such file"}});
            auto workspace = workspace::Workspace::open(file.toStdString(), host.clock);
            host.workspace = std::move(workspace);
            listenTo(*host.workspace);
            return describe(*host.workspace, file);
        },
        std::move(then));
}

void Core::createEmpty(QObject *context, const QString &file, const QString &login, const QString &password,
                       OpenThen then)
{
    openBy(
        context,
        [this, file, login = login.toStdString(),
         password = password.toStdString()](Host &host) -> base::Result<Opened> {
            if (QFileInfo::exists(file))
                return base::refuse(base::ErrorCode::fileUnwritable,
                                    {{"file", nameOf(file)}, {"reason", "there is such a file already"}});
            makeFolderOf(file);
            const auto made = workspace::Workspace::make(
                file.toStdString(), host.clock, {}, {}, [&](workspace::Workspace &workspace) -> base::Result<> {
                    XINGTU_TRY(workspace.addFirstOperator(login, login, password));
                    return {};
                });
            if (!made.ok())
                return made.error();
            host.workspace = workspace::Workspace::open(file.toStdString(), host.clock);
            listenTo(*host.workspace);
            return describe(*host.workspace, file);
        },
        std::move(then));
}

void Core::openBackup(QObject *context, const QString &backup, const QString &file, OpenThen then)
{
    openBy(
        context,
        [this, backup, file](Host &host) -> base::Result<Opened> {
            makeFolderOf(file);
            const std::string before = host.workspace != nullptr ? host.workspace->file() : std::string();
            const auto reopen = [&](const std::string &path) {
                host.workspace = workspace::Workspace::open(path, host.clock);
                listenTo(*host.workspace);
            };
            host.workspace.reset();
            base::Result<> restored;
            try {
                restored = workspace::Workspace::restore(backup.toStdString(), file.toStdString(), host.clock);
            } catch (const std::exception &failure) {
                restored =
                    base::refuse(base::ErrorCode::fileUnwritable, {{"file", nameOf(file)}, {"reason", failure.what()}});
            }
            // What was open stays open when the backup is no good.
            if (!restored.ok()) {
                if (!before.empty())
                    reopen(before);
                return restored.error();
            }
            reopen(file.toStdString());
            return describe(*host.workspace, file);
        },
        std::move(then));
}

void Core::openBy(QObject *context, std::function<base::Result<Opened>(Host &)> work, OpenThen then)
{
    auto reply = std::make_shared<OpenThen>(std::move(then));
    m_thread.run(
        this,
        [work = std::move(work)](Host &host) -> base::Result<Opened> {
            try {
                return work(host);
            } catch (const std::exception &failure) {
                return base::refuse(base::ErrorCode::internal, {{"reason", failure.what()}});
            }
        },
        [this, guard = Guard(context), reply](base::Result<Opened> result) {
            if (result.ok())
                takeOver(*result);
            if (guard != nullptr)
                (*reply)(std::move(result));
        });
}

void Core::takeOver(const Opened &opened)
{
    signOut();
    m_file = opened.file;
    m_isSample = opened.isSample;
    m_ticks.start();
    m_elsewhere.start();
    Q_EMIT databaseChanged();
}

void Core::close()
{
    signOut();
    m_ticks.stop();
    m_elsewhere.stop();
    m_announce.stop();
    m_gathered.clear();
    m_file.clear();
    m_isSample = false;
    m_thread.run(
        this, [](Host &host) { host.workspace.reset(); }, [] {});
    Q_EMIT databaseChanged();
}

void Core::listenTo(workspace::Workspace &workspace)
{
    workspace.onChanges([this](const base::Changes &changes) {
        QMetaObject::invokeMethod(this, [this, changes] { gather(changes); });
    });
}

void Core::gather(const base::Changes &changes)
{
    for (const auto &[topic, ids] : changes)
        m_gathered[topic].insert(ids.begin(), ids.end());
    if (!m_gathered.empty() && !m_announce.isActive())
        m_announce.start();
}

void Core::signIn(QObject *context, const QString &login, const QString &password,
                  std::function<void(base::Result<workspace::Session>)> then)
{
    const auto answer = [this, guard = Guard(context),
                         then = std::move(then)](const base::Result<workspace::Session> &result) {
        if (result.ok() && isOpen()) {
            m_session = *result;
            Q_EMIT signedIn();
            tick();
        }
        if (guard != nullptr)
            then(result);
    };
    run(
        this,
        [login = login.toStdString(), password = password.toStdString()](workspace::Workspace &workspace) {
            return workspace.signIn(login, password);
        },
        answer);
}

void Core::send(QObject *context, Latest *latest, Call call)
{
    auto work = [work = std::move(call.work), refused = call.refused](Host &host) {
        return host.workspace != nullptr ? work(*host.workspace) : refused(base::refuse(base::ErrorCode::notSignedIn));
    };
    auto afterFailure = [this, reply = call.reply, refused = call.refused, hasContext = context != nullptr,
                         guard = Guard(context)] {
        if (!hasContext || guard != nullptr)
            reply(refused(base::refuse(base::ErrorCode::internal, {{"reason", m_lastFailure.toStdString()}})).get());
    };
    auto reply = [reply = std::move(call.reply)](const std::shared_ptr<void> &answer) { reply(answer.get()); };
    if (latest != nullptr)
        m_thread.run(context, *latest, std::move(work), std::move(reply), std::move(afterFailure));
    else
        m_thread.run(context, std::move(work), std::move(reply), std::move(afterFailure));
}

void Core::changePassword(QObject *context, const parties::ChangePassword &command, const std::string &key,
                          std::function<void(const base::Result<> &)> then)
{
    run(
        this,
        [session = m_session, command, key](workspace::Workspace &workspace) -> base::Result<workspace::Session> {
            const auto outcome = workspace.execute(session, command, key);
            if (!outcome.ok())
                return outcome.error();
            return workspace.renewed(session);
        },
        [this, guard = Guard(context), then = std::move(then)](const base::Result<workspace::Session> &renewed) {
            // Jobs open a workspace of their own, which takes the renewed session alone.
            if (renewed.ok() && m_session.record == renewed->record)
                m_session = *renewed;
            if (guard != nullptr)
                then(renewed.ok() ? base::Result<>() : base::Result<>(renewed.error()));
        });
}

void Core::signOut()
{
    if (!isSignedIn())
        return;
    m_session = {};
    Q_EMIT signedOut();
}

std::string Core::newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

void Core::onChange(QObject *context, std::initializer_list<base::Topic> topics, std::function<void()> then)
{
    connect(this, &Core::changed, context,
            [topics = std::vector<base::Topic>(topics), then = std::move(then)](const base::Changes &changes) {
                if (std::any_of(topics.begin(), topics.end(), [&](base::Topic one) { return changes.contains(one); }))
                    then();
            });
}

void Core::tick()
{
    if (!isOpen() || m_isTicking)
        return;
    m_isTicking = true;
    m_thread.run(
        this,
        [](Host &host) {
            if (host.workspace == nullptr)
                return false;
            const base::Stopwatch since;
            return host.workspace->tick([&since] { return since.elapsed() > tickAtOnce; }).interrupted;
        },
        [this](bool interrupted) {
            m_isTicking = false;
            if (interrupted)
                tick();
        },
        [this] { m_isTicking = false; });
}

void Core::lookElsewhere()
{
    if (!isOpen() || m_isLooking)
        return;
    m_isLooking = true;
    struct Seen
    {
        bool isChanged = false;
        bool isEnded = false; ///< the person's session: a backup was restored that does not know it
    };
    m_thread.run(
        this,
        [session = m_session](Host &host) {
            Seen seen;
            seen.isChanged = host.workspace != nullptr && host.workspace->wasChangedElsewhere();
            seen.isEnded = seen.isChanged && !host.workspace->isGood(session);
            return seen;
        },
        [this, login = m_session.login](const Seen &seen) {
            m_isLooking = false;
            if (!seen.isChanged)
                return;
            if (seen.isEnded && isSignedIn() && m_session.login == login) {
                Q_EMIT failed(
                    tr("Your session has ended: another window restored a backup or changed your password, or "
                       "your access was closed. Sign in again."));
                signOut();
            }
            base::Changes all;
            for (const base::Topic topic : everyTopic)
                all[topic] = {};
            gather(all);
        },
        [this] { m_isLooking = false; });
}

} // namespace ui

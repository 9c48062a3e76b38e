#pragma once

#include "base/change.h"
#include "ui/async/core_thread.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>

#include <initializer_list>

namespace ui {

/// The open database as the UI reaches it: one core thread owns the Workspace, every call is answered in the UI thread.
///
///     m_core.ask(this, m_latest, orders::OrdersQuery{.tab = "my_turn"}, [this](base::Result<orders::OrdersAnswer>
///     answer) { … }); m_core.execute(this, orders::PayOrder{id, revision}, m_key,
///     [this](base::Result<orders::OrderOutcome> outcome) { … }); m_core.onChange(this, {base::Topic::orders}, [this] {
///     refresh(); });
///
/// `then` is not called when its context is gone. A failure of the machine comes as failed() and as an Error
/// ErrorCode::internal {reason} to `then`, so that a page never stays in its loading state.
class Core : public QObject
{
    Q_OBJECT

public:
    explicit Core(QObject *parent = nullptr);
    ~Core() override;

    /// What the log-in page needs to know of the open database.
    struct Opened
    {
        QString file;
        bool isSample = false;
        bool hasOperator = false;
    };
    using OpenThen = std::function<void(base::Result<Opened>)>;

    /// Opens a database that exists; fileUnreadable {file, reason} when it cannot be.
    void open(QObject *context, const QString &file, OpenThen then);
    /// A new one with its first operator. Refuses like user.add; then no file stays.
    void createEmpty(QObject *context, const QString &file, const QString &login, const QString &password,
                     OpenThen then);
    /// The sample at `file`, made when it is missing. `progress` comes in the UI thread.
    void openSample(QObject *context, const QString &file, std::int64_t creators,
                    std::function<void(const QString &what, double part)> progress, OpenThen then);
    /// Replaces `file` by a checked backup and opens it. Refuses with backupUnsound {path, finding}.
    void openBackup(QObject *context, const QString &backup, const QString &file, OpenThen then);
    void close();

    [[nodiscard]] bool isOpen() const { return !m_file.isEmpty(); }
    [[nodiscard]] bool isSample() const { return m_isSample; }
    [[nodiscard]] QString file() const { return m_file; }
    /// Tasks that are on their way.
    [[nodiscard]] int pending() const { return m_thread.pending(); }

    void signIn(QObject *context, const QString &login, const QString &password,
                std::function<void(base::Result<workspace::Session>)> then);
    void signOut();
    /// user.change_password: this session goes on, the others of the same user end.
    void changePassword(QObject *context, const parties::ChangePassword &command, const std::string &key,
                        std::function<void(const base::Result<> &)> then);
    [[nodiscard]] bool isSignedIn() const { return m_session.actor.user.isSet(); }
    [[nodiscard]] const workspace::Session &session() const { return m_session; }
    [[nodiscard]] parties::Role role() const { return m_session.actor.role; }

    template <class Answer>
    using Then = std::function<void(base::Result<Answer>)>;
    template <class Answer>
    using Task = std::function<base::Result<Answer>(workspace::Workspace &)>;

    /// A key for one intention (a form that is open, a button that was pressed): the same key twice has one effect.
    [[nodiscard]] static std::string newKey();

    template <class Query>
    void ask(QObject *context, const Query &query, Then<typename Query::Answer> then)
    {
        send(context, nullptr, asking(query), std::move(then));
    }
    template <class Query>
    void ask(QObject *context, Latest &latest, const Query &query, Then<typename Query::Answer> then)
    {
        send(context, &latest, asking(query), std::move(then));
    }
    template <class Command>
    void execute(QObject *context, const Command &command, const std::string &key, Then<typename Command::Outcome> then)
    {
        send(context, nullptr,
             Task<typename Command::Outcome>([session = m_session, command, key](workspace::Workspace &workspace) {
                 return workspace.execute(session, command, key);
             }),
             std::move(then));
    }

    /// Any work on the workspace that gives a base::Result.
    template <class Work, class Reply>
    void run(QObject *context, Work work, Reply then)
    {
        using Answer = typename std::invoke_result_t<Work &, workspace::Workspace &>::Value;
        send(context, nullptr, Task<Answer>(std::move(work)), Then<Answer>(std::move(then)));
    }
    template <class Work, class Reply>
    void run(QObject *context, Latest &latest, Work work, Reply then)
    {
        using Answer = typename std::invoke_result_t<Work &, workspace::Workspace &>::Value;
        send(context, &latest, Task<Answer>(std::move(work)), Then<Answer>(std::move(then)));
    }

    /// Calls `then` in the UI thread whenever a commit touched one of the topics (of any window), while `context`
    /// lives.
    void onChange(QObject *context, std::initializer_list<base::Topic> topics, std::function<void()> then);

    /// Lets the clock act now (it also does by itself, every half a minute).
    void tick();

Q_SIGNALS:
    /// A commit of this window, with the ids, or of another one: then every topic without ids.
    void changed(const base::Changes &changes);
    void signedIn();
    void signedOut();
    /// Another database is open, or none.
    void databaseChanged();
    /// The machine failed, in words.
    void failed(const QString &message);
    /// Tasks that are on their way.
    void pendingChanged(int pending);

private:
    /// What lives in the core thread.
    struct Host
    {
        base::SystemClock clock;
        std::unique_ptr<workspace::Workspace> workspace;
    };

    template <class Query>
    Task<typename Query::Answer> asking(const Query &query) const
    {
        return [session = m_session, query](workspace::Workspace &workspace) { return workspace.ask(session, query); };
    }
    /// What a call is without its types: a page compiles little more than its own lambdas.
    struct Call
    {
        std::function<std::shared_ptr<void>(workspace::Workspace &)> work;
        std::function<void(void *answer)> reply;
        std::shared_ptr<void> (*refused)(base::Error);
    };
    template <class Answer>
    void send(QObject *context, Latest *latest, Task<Answer> task, Then<Answer> then)
    {
        using Result = base::Result<Answer>;
        send(context, latest,
             Call{[task = std::move(task)](workspace::Workspace &workspace) -> std::shared_ptr<void> {
                      return std::make_shared<Result>(task(workspace));
                  },
                  [then = std::move(then)](void *answer) { then(std::move(*static_cast<Result *>(answer))); },
                  [](base::Error error) -> std::shared_ptr<void> {
                      return std::make_shared<Result>(std::move(error));
                  }});
    }
    void send(QObject *context, Latest *latest, Call call);
    using Guard = QPointer<QObject>;
    /// Runs `work` in the core thread, takes over what it opened, and answers.
    void openBy(QObject *context, std::function<base::Result<Opened>(Host &)> work, OpenThen then);
    void takeOver(const Opened &opened);
    void listenTo(workspace::Workspace &workspace);
    void gather(const base::Changes &changes);
    void lookElsewhere();

    QTimer m_ticks;
    QTimer m_elsewhere;
    QTimer m_announce;
    base::Changes m_gathered;
    bool m_isTicking = false;
    bool m_isLooking = false;
    workspace::Session m_session;
    QString m_file;
    QString m_lastFailure;
    bool m_isSample = false;
    CoreThread<Host> m_thread; // last: its end waits for tasks that use what stands above
};

} // namespace ui

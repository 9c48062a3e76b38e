#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace ui {

/// Keep one for each thing a widget asks about (its list, its detail). Only the newest request is answered: a task that
/// was overtaken is not even started, and its reply, if it ran, is dropped.
class Latest
{
public:
    [[nodiscard]] quint64 next() { return ++*m_number; }
    /// Answers to what was asked so far are no longer wanted.
    void drop() { ++*m_number; }
    [[nodiscard]] std::shared_ptr<std::atomic<quint64>> number() const { return m_number; }

private:
    std::shared_ptr<std::atomic<quint64>> m_number = std::make_shared<std::atomic<quint64>>(0);
};

/// What CoreThread does without knowing its worker.
class CoreThreadBase : public QObject
{
    Q_OBJECT

public:
    ~CoreThreadBase() override;
    /// Tasks that were sent and are not finished.
    [[nodiscard]] int pending() const { return m_pending; }

Q_SIGNALS:
    /// A task threw: the machine failed (disk, file), not the request. In words, in the UI thread.
    void failed(const QString &message);
    void pendingChanged(int pending);

protected:
    /// A task and its reply without their types, so that a call compiles into little: the answer goes from one to the
    /// other behind a pointer, which is null when there is none.
    using Job = std::function<std::shared_ptr<void>()>;
    using Reply = std::function<void(void *answer)>;

    explicit CoreThreadBase(const QString &name);
    /// Runs `job` in the core thread, in the order of the calls, then `reply` in the UI thread. An exception becomes
    /// failed() and `afterFailure`. Without `latest` nothing overtakes it.
    void send(QObject *context, Latest *latest, Job job, Reply reply, std::function<void()> afterFailure);
    void stop(std::function<void()> lastJob);

private:
    using Continuation = std::function<void()>;
    void post(QPointer<QObject> context, std::function<Continuation()> job, std::function<void()> afterFailure);

    QThread m_thread;
    QObject *m_receiver = nullptr;
    int m_pending = 0;
};

/// The one thread that owns the core. Worker is anything (the Workspace): made, used and destroyed there, so it needs
/// no locks.
///
///     m_core.run(this, m_latest, [filter](Workspace &w) { return w.query(filter); },
///                [this](auto result) { show(result); });
///
/// `task` runs in the core thread and may hold no pointer to a widget. `then` runs in the UI thread, and only when
/// `context` still lives and (with a Latest) nothing newer was asked.
template <class Worker>
class CoreThread : public CoreThreadBase
{
public:
    using Factory = std::function<std::unique_ptr<Worker>()>;

    explicit CoreThread(const Factory &make) : CoreThreadBase(QStringLiteral("core"))
    {
        send(nullptr, nullptr,
             [this, make]() -> std::shared_ptr<void> {
                 m_worker = make();
                 return nullptr;
             },
             {}, {});
    }
    ~CoreThread() override
    {
        stop([this] { m_worker.reset(); });
    }

    template <class Task, class Then>
    void run(QObject *context, Task task, Then then, std::function<void()> afterFailure = {})
    {
        send(context, nullptr, jobOf(std::move(task)), replyOf<Task>(std::move(then)), std::move(afterFailure));
    }

    template <class Task, class Then>
    void run(QObject *context, Latest &latest, Task task, Then then, std::function<void()> afterFailure = {})
    {
        send(context, &latest, jobOf(std::move(task)), replyOf<Task>(std::move(then)), std::move(afterFailure));
    }

private:
    template <class Task>
    using AnswerOf = std::invoke_result_t<Task &, Worker &>;

    /// std::function copies what it holds: what cannot be copied is shared.
    template <class Function>
    static auto copyable(Function function)
    {
        if constexpr (std::is_copy_constructible_v<Function>)
            return function;
        else
            return [shared = std::make_shared<Function>(std::move(function))](auto &&...arguments) {
                return (*shared)(std::forward<decltype(arguments)>(arguments)...);
            };
    }
    template <class Task>
    Job jobOf(Task task)
    {
        return [this, task = copyable(std::move(task))]() mutable -> std::shared_ptr<void> {
            if (m_worker == nullptr)
                return nullptr;
            if constexpr (std::is_void_v<AnswerOf<Task>>) {
                task(*m_worker);
                return std::make_shared<bool>(true);
            } else {
                return std::make_shared<AnswerOf<Task>>(task(*m_worker));
            }
        };
    }
    template <class Task, class Then>
    static Reply replyOf(Then then)
    {
        return [then = copyable(std::move(then))](void *answer) mutable {
            if constexpr (std::is_void_v<AnswerOf<Task>>)
                then();
            else
                then(std::move(*static_cast<AnswerOf<Task> *>(answer)));
        };
    }

    std::unique_ptr<Worker> m_worker;
};

} // namespace ui

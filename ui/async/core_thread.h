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
    explicit CoreThreadBase(const QString &name);
    /// Runs `job` in the core thread, in the order of the calls. An exception becomes failed() and `afterFailure`.
    void post(QPointer<QObject> context, std::function<std::function<void()>()> job,
              std::function<void()> afterFailure);
    void stop(std::function<void()> lastJob);

private:
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
        post({},
             [this, make] {
                 m_worker = make();
                 return std::function<void()>();
             },
             {});
    }
    ~CoreThread() override
    {
        stop([this] { m_worker.reset(); });
    }

    template <class Task, class Then>
    void run(QObject *context, Task task, Then then, std::function<void()> afterFailure = {})
    {
        send(context, nullptr, 0, std::move(task), std::move(then), std::move(afterFailure));
    }

    template <class Task, class Then>
    void run(QObject *context, Latest &latest, Task task, Then then, std::function<void()> afterFailure = {})
    {
        const quint64 mine = latest.next();
        send(context, latest.number(), mine, std::move(task), std::move(then), std::move(afterFailure));
    }

private:
    template <class Task, class Then>
    void send(QObject *context, std::shared_ptr<std::atomic<quint64>> newest, quint64 mine, Task task, Then then,
              std::function<void()> afterFailure)
    {
        auto work = std::make_shared<Task>(std::move(task));
        auto reply = std::make_shared<Then>(std::move(then));
        post(
            QPointer<QObject>(context),
            [this, newest, mine, work, reply]() -> std::function<void()> {
                if (m_worker == nullptr || (newest && *newest != mine))
                    return {};
                using Answer = std::invoke_result_t<Task &, Worker &>;
                if constexpr (std::is_void_v<Answer>) {
                    (*work)(*m_worker);
                    return [newest, mine, reply] {
                        if (!newest || *newest == mine)
                            (*reply)();
                    };
                } else {
                    auto answer = std::make_shared<Answer>((*work)(*m_worker));
                    return [newest, mine, reply, answer] {
                        if (!newest || *newest == mine)
                            (*reply)(std::move(*answer));
                    };
                }
            },
            std::move(afterFailure));
    }

    std::unique_ptr<Worker> m_worker;
};

} // namespace ui

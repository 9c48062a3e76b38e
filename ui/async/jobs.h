#pragma once

#include "base/clock.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// What a running job says and asks, from its own thread. Cheap: call it for every row.
class JobProgress
{
public:
    void set(qint64 done, qint64 total)
    {
        m_done.store(done, std::memory_order_relaxed);
        m_total.store(total, std::memory_order_relaxed);
    }
    [[nodiscard]] bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    [[nodiscard]] qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    [[nodiscard]] qint64 total() const { return m_total.load(std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

struct JobStatus
{
    int id = 0;
    QString title;
    qint64 done = 0;
    /// 0: not known yet.
    qint64 total = 0;
    double perSecond = 0;
    std::optional<qint64> secondsLeft;
    bool cancelling = false;
};

/// Long work beside the core thread: import, report, matching. Each job has its own thread and opens its own
/// connection; the status bar shows it with progress and cancel.
class Jobs : public QObject
{
    Q_OBJECT

public:
    explicit Jobs(QObject *parent = nullptr);
    /// Cancels what runs and waits for it.
    ~Jobs() override;

    /// `task(JobProgress &)` runs in a thread of its own, looks at cancelled() and returns what it did. `then(result)`
    /// runs in the UI thread when `context` still lives, after a cancel too.
    template <class Task, class Then>
    int start(QObject *context, const QString &title, Task task, Then then)
    {
        auto work = std::make_shared<Task>(std::move(task));
        auto reply = std::make_shared<Then>(std::move(then));
        return launch(context, title, [work, reply](JobProgress &progress) -> std::function<void()> {
            using Answer = std::invoke_result_t<Task &, JobProgress &>;
            if constexpr (std::is_void_v<Answer>) {
                (*work)(progress);
                return [reply] { (*reply)(); };
            } else {
                auto answer = std::make_shared<Answer>((*work)(progress));
                return [reply, answer] { (*reply)(std::move(*answer)); };
            }
        });
    }

    void cancel(int id);
    [[nodiscard]] std::vector<JobStatus> running() const;

Q_SIGNALS:
    /// A job began, moved on or ended.
    void changed();
    void finished(int id);
    void failed(const QString &title, const QString &message);

private:
    struct Job
    {
        int id = 0;
        QString title;
        std::shared_ptr<JobProgress> progress;
        base::Stopwatch since;
    };

    int launch(QObject *context, const QString &title, std::function<std::function<void()>(JobProgress &)> work);

    QThreadPool m_pool;
    QTimer m_tick;
    std::vector<Job> m_jobs;
    int m_lastId = 0;
};

} // namespace ui

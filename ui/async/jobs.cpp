#include "ui/async/jobs.h"

#include <exception>

namespace ui {

namespace {

constexpr int tickMilliseconds = 100;

} // namespace

Jobs::Jobs(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(4);
    m_pool.setStackSize(8U << 20U);
    m_tick.setInterval(tickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &Jobs::changed);
}

Jobs::~Jobs()
{
    for (const Job &job : m_jobs)
        job.progress->cancel();
    m_pool.waitForDone();
}

int Jobs::launch(QObject *context, const QString &title, std::function<std::function<void()>(JobProgress &)> work)
{
    Job job;
    job.id = ++m_lastId;
    job.title = title;
    job.progress = std::make_shared<JobProgress>();
    m_jobs.push_back(job);
    m_tick.start();
    const QPointer<QObject> guard(context);
    m_pool.start([this, guard, hasContext = context != nullptr, id = job.id, title, progress = job.progress,
                  work = std::move(work)] {
        std::function<void()> reply;
        QString failure;
        try {
            reply = work(*progress);
        } catch (const std::exception &exception) {
            failure = QString::fromUtf8(exception.what());
        }
        QMetaObject::invokeMethod(
            this,
            [this, guard, hasContext, id, title, reply = std::move(reply), failure] {
                std::erase_if(m_jobs, [&](const Job &one) { return one.id == id; });
                if (m_jobs.empty())
                    m_tick.stop();
                Q_EMIT changed();
                Q_EMIT finished(id);
                if (!reply)
                    Q_EMIT failed(title, failure);
                else if (!hasContext || !guard.isNull())
                    reply();
            },
            Qt::QueuedConnection);
    });
    Q_EMIT changed();
    return job.id;
}

void Jobs::cancel(int id)
{
    for (const Job &job : m_jobs)
        if (job.id == id)
            job.progress->cancel();
    Q_EMIT changed();
}

std::vector<JobStatus> Jobs::running() const
{
    std::vector<JobStatus> result;
    for (const Job &job : m_jobs) {
        JobStatus status;
        status.id = job.id;
        status.title = job.title;
        status.done = job.progress->done();
        status.total = job.progress->total();
        status.cancelling = job.progress->cancelled();
        const double seconds = std::chrono::duration<double>(job.since.elapsed()).count();
        if (seconds > 0.2 && status.done > 0) {
            status.perSecond = double(status.done) / seconds;
            if (status.total > status.done)
                status.secondsLeft = qint64(double(status.total - status.done) / status.perSecond + 0.5);
        }
        result.push_back(status);
    }
    return result;
}

} // namespace ui

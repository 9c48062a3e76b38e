#include "ui/async/core_thread.h"

namespace ui {

CoreThreadBase::CoreThreadBase(const QString &name) : m_receiver(new QObject)
{
    m_thread.setObjectName(name);
    // Scripts of the text search and argon2id need more than the 512 KiB that some systems give a thread.
    m_thread.setStackSize(8U << 20U);
    m_receiver->moveToThread(&m_thread);
    m_thread.start();
}

CoreThreadBase::~CoreThreadBase()
{
    stop({});
}

void CoreThreadBase::send(QObject *context, Latest *latest, Job job, Reply reply, std::function<void()> afterFailure)
{
    const auto newest = latest != nullptr ? latest->number() : nullptr;
    const quint64 mine = latest != nullptr ? latest->next() : 0;
    const auto isOvertaken = [newest, mine] { return newest && *newest != mine; };
    post(
        QPointer<QObject>(context),
        [isOvertaken, job = std::move(job), reply = std::move(reply)]() -> Continuation {
            const auto answer = isOvertaken() ? nullptr : job();
            if (!answer)
                return {};
            return [isOvertaken, reply, answer] {
                if (!isOvertaken())
                    reply(answer.get());
            };
        },
        [isOvertaken, afterFailure = std::move(afterFailure)] {
            if (afterFailure && !isOvertaken())
                afterFailure();
        });
}

void CoreThreadBase::post(QPointer<QObject> context, std::function<Continuation()> job,
                          std::function<void()> afterFailure)
{
    if (m_receiver == nullptr)
        return;
    ++m_pending;
    Q_EMIT pendingChanged(m_pending);
    const bool hasContext = !context.isNull();
    QMetaObject::invokeMethod(
        m_receiver,
        [this, context, hasContext, job = std::move(job), afterFailure = std::move(afterFailure)] {
            Continuation reply;
            QString failure;
            try {
                reply = job();
            } catch (const std::exception &exception) {
                failure = QString::fromUtf8(exception.what());
                if (failure.isEmpty())
                    failure = QStringLiteral("?");
            }
            QMetaObject::invokeMethod(
                this,
                [this, context, hasContext, reply = std::move(reply), failure, afterFailure] {
                    --m_pending;
                    Q_EMIT pendingChanged(m_pending);
                    const bool wanted = !hasContext || !context.isNull();
                    if (!failure.isEmpty()) {
                        Q_EMIT failed(failure);
                        if (wanted && afterFailure)
                            afterFailure();
                    } else if (wanted && reply) {
                        reply();
                    }
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void CoreThreadBase::stop(std::function<void()> lastJob)
{
    if (m_receiver == nullptr)
        return;
    if (lastJob)
        QMetaObject::invokeMethod(m_receiver, std::move(lastJob), Qt::BlockingQueuedConnection);
    m_receiver->deleteLater();
    m_receiver = nullptr;
    m_thread.quit();
    m_thread.wait();
}

} // namespace ui

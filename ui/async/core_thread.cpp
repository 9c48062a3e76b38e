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

void CoreThreadBase::post(QPointer<QObject> context, std::function<std::function<void()>()> job,
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
            std::function<void()> reply;
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

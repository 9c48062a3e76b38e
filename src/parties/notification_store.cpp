#include "parties/notification_store.h"

#include "storage/database.h"

namespace parties {

NotificationId NotificationStore::add(const NewNotification &notification, base::Timestamp at)
{
    const auto subjectId =
        notification.subjectId == 0 ? std::nullopt : std::optional<std::int64_t>(notification.subjectId);
    return m_database.insert<NotificationId>(
        "INSERT INTO notification (user_id, kind, subject, subject_id, details, due_at, created_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        notification.user, notification.kind, notification.subject, subjectId, notification.details.dump(),
        notification.due, at);
}

} // namespace parties

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

std::vector<NotificationId> NotificationStore::setDetails(UserId user, std::string_view subject, std::int64_t subjectId,
                                                          const nlohmann::json &details)
{
    return m_database.list(
        "UPDATE notification SET details = $4 WHERE user_id = $1 AND subject = $2 AND subject_id = $3 RETURNING id",
        [](const storage::Row &row) { return row.id<NotificationId>(0); }, user, subject, subjectId, details.dump());
}

bool NotificationStore::markRead(NotificationId notification, UserId user, base::Timestamp at)
{
    m_database.execute("UPDATE notification SET read_at = $3 WHERE id = $1 AND user_id = $2 AND read_at IS NULL",
                       notification, user, at);
    return m_database.changedRows() > 0;
}

std::vector<NotificationId> NotificationStore::listUnread(UserId user)
{
    return m_database.list(
        "SELECT id FROM notification WHERE user_id = $1 AND read_at IS NULL ORDER BY id",
        [](const storage::Row &row) { return row.id<NotificationId>(0); }, user);
}

} // namespace parties

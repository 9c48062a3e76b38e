#pragma once

#include "parties/actor.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace parties {

struct NewNotification
{
    UserId user;
    std::string_view kind;
    std::string_view subject;
    std::int64_t subjectId = 0;
    const nlohmann::json &details;
    std::optional<base::Timestamp> due;
};

class NotificationStore
{
public:
    explicit NotificationStore(storage::Database &database) : m_database(database) {}

    NotificationId add(const NewNotification &notification, base::Timestamp at);
    /// The ids of the notifications that were rewritten.
    std::vector<NotificationId> setDetails(UserId user, std::string_view subject, std::int64_t subjectId,
                                           const nlohmann::json &details);

    /// Returns whether there was such an unread one.
    bool markRead(NotificationId notification, UserId user, base::Timestamp at);
    [[nodiscard]] std::vector<NotificationId> listUnread(UserId user);

private:
    storage::Database &m_database;
};

} // namespace parties

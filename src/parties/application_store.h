#pragma once

#include "parties/actor.h"

#include <optional>

namespace parties {

struct NewApplication
{
    CreatorId creator;
    std::optional<PartyId> mcn;
    UserId appliedBy;
    std::int64_t ruleVersion = 0;
    std::optional<std::int64_t> follower;
};

struct WaitingApplication
{
    ApplicationId id;
    UserId appliedBy;
};

class ApplicationStore
{
public:
    explicit ApplicationStore(storage::Database &database) : m_database(database) {}

    ApplicationId add(const NewApplication &application, base::Timestamp at);
    [[nodiscard]] std::optional<WaitingApplication> findWaiting(CreatorId creator);
    /// `state`: admitted or refused. Without `by` the program decided.
    void decide(ApplicationId application, std::string_view state, std::optional<UserId> by,
                const std::optional<std::string> &reason, base::Timestamp at);

private:
    storage::Database &m_database;
};

} // namespace parties

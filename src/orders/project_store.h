#pragma once

#include "orders/order.h"
#include "parties/actor.h"
#include "storage/database.h"

namespace orders {

/// SQL of projects and briefs.
class ProjectStore
{
public:
    explicit ProjectStore(storage::Database &database) : m_database(database) {}

    ProjectId insert(const Project &project);
    /// Own for a brand, attached for a provider, any for ops and the system.
    [[nodiscard]] std::optional<Project> findProject(ProjectId project, const parties::Actor &actor);
    void attachProvider(ProjectId project, PartyId provider, std::int64_t shareBp);
    void detachProvider(ProjectId project);
    /// Orders of the project that run and have pinned the provider.
    [[nodiscard]] std::int64_t countPinned(ProjectId project, PartyId provider);

    BriefId insert(const Brief &brief);
    [[nodiscard]] std::optional<Brief> findBrief(BriefId brief, const parties::Actor &actor);
    /// REQUIRES: it exists.
    [[nodiscard]] Brief briefOf(BriefId brief);
    void publish(BriefId brief, base::Timestamp at);

    /// Orders of the brief, and of one creator in it, that are neither closed nor cancelled.
    [[nodiscard]] std::int64_t countOrders(BriefId brief);
    [[nodiscard]] std::int64_t countOrders(BriefId brief, CreatorId creator);

private:
    storage::Database &m_database;
};

} // namespace orders

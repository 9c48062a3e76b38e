#pragma once

#include "base/result.h"
#include "orders/order_query_store.h"
#include "orders/project_queries.h"
#include "orders/project_query_store.h"
#include "orders/project_store.h"
#include "parties/directory.h"

namespace orders {

/// The queries about projects and briefs. Reads only. Those that name one refuse with notFound when the actor's party
/// may not see it; the lists refuse with fieldTooLong and fieldOutOfRange.
class ProjectReader
{
public:
    explicit ProjectReader(storage::Database &database)
        : m_store(database), m_orders(database), m_projects(database), m_directory(database)
    {}

    base::Result<ProjectsAnswer> projects(const parties::Actor &actor, base::Timestamp now, const ProjectsQuery &query);
    base::Result<ProjectAnswer> project(const parties::Actor &actor, base::Timestamp now, const ProjectQuery &query);
    base::Result<BriefsAnswer> briefs(const parties::Actor &actor, base::Timestamp now, const BriefsQuery &query);
    base::Result<BriefAnswer> brief(const parties::Actor &actor, base::Timestamp now, const BriefQuery &query);

private:
    /// Why the brand can do nothing new.
    [[nodiscard]] base::Result<> checkActive(PartyId brand);

    ProjectQueryStore m_store;
    OrderQueryStore m_orders;
    ProjectStore m_projects;
    parties::Directory m_directory;
};

} // namespace orders

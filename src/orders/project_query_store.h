#pragma once

#include "orders/project_queries.h"
#include "parties/actor.h"
#include "storage/database.h"

namespace orders {

/// The SQL of the queries about projects and briefs. The figures of a row hold everything; what is not the reader's is
/// taken out by the reader class.
class ProjectQueryStore
{
public:
    explicit ProjectQueryStore(storage::Database &database) : m_database(database) {}

    [[nodiscard]] std::vector<ProjectRow> listProjects(const parties::Actor &actor, const ProjectsQuery &query);
    [[nodiscard]] std::int64_t countProjects(const parties::Actor &actor, const ProjectsQuery &query);
    [[nodiscard]] std::optional<ProjectRow> findProject(const parties::Actor &actor, ProjectId project);

    [[nodiscard]] std::vector<BriefRow> listBriefs(const parties::Actor &actor, const BriefsQuery &query);
    [[nodiscard]] std::int64_t countBriefs(const parties::Actor &actor, const BriefsQuery &query);
    [[nodiscard]] std::optional<BriefRow> findBrief(const parties::Actor &actor, BriefId brief);

private:
    void addFigures(const parties::Actor &actor, ProjectRow &project);
    void addFigures(const parties::Actor &actor, BriefRow &brief);

    storage::Database &m_database;
};

} // namespace orders

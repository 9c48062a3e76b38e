#include "orders/project_store.h"

#include "orders/project_columns.h"

#include <cassert>

namespace orders {

using parties::Actor;
using storage::Row;

namespace {

#define PROJECT_COLUMNS                                                                                                \
    "p.id, p.brand_party_id, p.name, p.goal, p.budget_fen, p.starts_at, p.ends_at, p.provider_party_id, "              \
    "p.provider_share_bp, p.created_at, p.revision"
#define BRIEF_COLUMNS                                                                                                  \
    "b.id, b.project_id, b.brand_party_id, b.kind, b.content, b.settlement, b.name, b.brand_name, b.product, "         \
    "b.category, b.requirements, b.prohibitions, b.script_due_at, b.video_due_at, b.publish_from, b.publish_until, "   \
    "b.retention_days, b.acceptance_days, b.script_needed, b.prepaid_bp, b.state, b.created_at, b.published_at, "      \
    "b.revision"

Project projectFrom(const Row &row)
{
    Project project;
    project.id = row.id<ProjectId>(0);
    project.brand = row.id<PartyId>(1);
    project.name = row.text(2);
    project.goal = row.text(3);
    project.budget = row.money(4);
    project.startsAt = row.time(5);
    project.endsAt = row.time(6);
    project.provider = row.optionalId<PartyId>(7);
    project.providerShareBp = row.optionalInteger(8);
    project.createdAt = row.time(9);
    project.revision = row.integer(10);
    return project;
}

Brief briefFrom(const Row &row)
{
    Brief brief;
    brief.id = row.id<BriefId>(0);
    brief.project = row.id<ProjectId>(1);
    brief.brand = row.id<PartyId>(2);
    brief.kind = enumFrom<BriefKind>(row.text(3));
    brief.content = enumFrom<ContentKind>(row.text(4));
    brief.settlement = enumFrom<Settlement>(row.text(5));
    brief.name = row.text(6);
    brief.brandName = row.text(7);
    brief.product = row.text(8);
    brief.category = row.optionalText(9);
    brief.requirements = row.text(10);
    brief.prohibitions = row.text(11);
    brief.scriptDueAt = row.time(12);
    brief.videoDueAt = row.time(13);
    brief.publishFrom = row.time(14);
    brief.publishUntil = row.time(15);
    brief.retentionDays = row.integer(16);
    brief.acceptanceDays = row.integer(17);
    brief.scriptNeeded = row.flag(18);
    brief.prepaidBp = row.optionalInteger(19);
    brief.state = enumFrom<BriefState>(row.text(20));
    brief.createdAt = row.time(21);
    brief.publishedAt = row.optionalTime(22);
    brief.revision = row.integer(23);
    return brief;
}

} // namespace

ProjectId ProjectStore::insert(const Project &project)
{
    return m_database.insert<ProjectId>(
        "INSERT INTO project (brand_party_id, name, goal, budget_fen, starts_at, ends_at, created_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        project.brand, project.name, project.goal, project.budget, project.startsAt, project.endsAt, project.createdAt);
}

std::optional<Project> ProjectStore::findProject(ProjectId project, const Actor &actor)
{
    return m_database.find("SELECT " PROJECT_COLUMNS " FROM project AS p WHERE p.id = $3 AND " PROJECT_VISIBLE,
                           projectFrom, actor.role, actor.party, project);
}

void ProjectStore::attachProvider(ProjectId project, PartyId provider, std::int64_t shareBp)
{
    m_database.execute("UPDATE project SET provider_party_id = $2, provider_share_bp = $3, revision = revision + 1 "
                       "WHERE id = $1",
                       project, provider, shareBp);
}

void ProjectStore::detachProvider(ProjectId project)
{
    m_database.execute("UPDATE project SET provider_party_id = NULL, provider_share_bp = NULL, revision = revision + 1 "
                       "WHERE id = $1",
                       project);
}

std::int64_t ProjectStore::countPinned(ProjectId project, PartyId provider)
{
    return m_database.number("SELECT count(*) FROM \"order\" WHERE project_id = $1 AND provider_party_id = $2 "
                             "AND state NOT IN ('3', '2', '4')",
                             project, provider);
}

BriefId ProjectStore::insert(const Brief &brief)
{
    return m_database.insert<BriefId>(
        "INSERT INTO brief (project_id, brand_party_id, kind, content, settlement, name, brand_name, product, "
        "category, "
        "requirements, prohibitions, script_due_at, video_due_at, publish_from, publish_until, retention_days, "
        "acceptance_days, script_needed, prepaid_bp, state, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, "
        "$10, "
        "$11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)",
        brief.project, brief.brand, brief.kind, brief.content, brief.settlement, brief.name, brief.brandName,
        brief.product, brief.category, brief.requirements, brief.prohibitions, brief.scriptDueAt, brief.videoDueAt,
        brief.publishFrom, brief.publishUntil, brief.retentionDays, brief.acceptanceDays, brief.scriptNeeded,
        brief.prepaidBp, brief.state, brief.createdAt);
}

std::optional<Brief> ProjectStore::findBrief(BriefId brief, const Actor &actor)
{
    return m_database.find("SELECT " BRIEF_COLUMNS " FROM brief AS b JOIN project AS p ON p.id = b.project_id "
                           "WHERE b.id = $3 AND " PROJECT_VISIBLE,
                           briefFrom, actor.role, actor.party, brief);
}

Brief ProjectStore::briefOf(BriefId brief)
{
    auto found = m_database.find("SELECT " BRIEF_COLUMNS " FROM brief AS b WHERE b.id = $1", briefFrom, brief);
    assert(found);
    return *std::move(found);
}

void ProjectStore::publish(BriefId brief, base::Timestamp at)
{
    m_database.execute("UPDATE brief SET state = 'published', published_at = $2, revision = revision + 1 WHERE id = $1",
                       brief, at);
}

std::int64_t ProjectStore::countOrders(BriefId brief)
{
    return m_database.number("SELECT count(*) FROM \"order\" WHERE brief_id = $1 AND state NOT IN ('2', '4')", brief);
}

std::int64_t ProjectStore::countOrders(BriefId brief, CreatorId creator)
{
    return m_database.number("SELECT count(*) FROM \"order\" WHERE brief_id = $1 AND creator_id = $2 "
                             "AND state NOT IN ('2', '4')",
                             brief, creator);
}

} // namespace orders

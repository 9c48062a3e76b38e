#include "orders/project_query_store.h"

#include "base/text.h"
#include "orders/order_columns.h"
#include "orders/project_columns.h"
#include "orders/sort_columns.h"

namespace orders {

using parties::Actor;
using storage::Row;

namespace {

#define FIGURES                                                                                                        \
    "SELECT count(*), coalesce(sum(o.state IN ('0', '-1')), 0), "                                                      \
    "coalesce(sum(o.state NOT IN ('0', '-1', '3', '2', '4')), 0), coalesce(sum(o.state = '3'), 0), "                   \
    "coalesce(sum(o.state IN ('2', '4')), 0), coalesce(sum(" MY_TURN "), 0), "                                         \
    "coalesce(sum(CASE WHEN o.state NOT IN ('2', '4') THEN o.task_cost_fen END), 0), "                                 \
    "coalesce(sum((SELECT sum(amount_fen) FROM transfer WHERE order_id = o.id AND code IN (21, 24))), 0), "            \
    "coalesce(sum(CASE WHEN o.state NOT IN ('2', '4') THEN o.task_cost_fen + o.fee_fen END), 0), "                     \
    "coalesce(sum((SELECT placed_fen - resolved_fen FROM hold WHERE order_id = o.id)), 0) "

#define PROJECT_ROW                                                                                                    \
    "SELECT p.id, p.name, p.brand_party_id, brand.name, p.goal, p.budget_fen, p.starts_at, p.ends_at, "                \
    "p.provider_party_id, provider.name, p.provider_share_bp, (SELECT count(*) FROM brief WHERE project_id = p.id), "  \
    "p.created_at, p.revision" PROJECT_TABLES

#define PROJECT_TABLES                                                                                                 \
    " FROM project AS p JOIN party AS brand ON brand.id = p.brand_party_id "                                           \
    "LEFT JOIN party AS provider ON provider.id = p.provider_party_id WHERE " PROJECT_VISIBLE " "

#define PROJECT_SEARCHED                                                                                               \
    "AND ($3 = '' OR name_matches(p.name, $3) OR name_matches(brand.name, $3) "                                        \
    "OR name_matches(coalesce(provider.name, ''), $3)) "

#define ORDERS_OF_PROJECT "FROM brief AS b JOIN \"order\" AS o ON o.brief_id = b.id WHERE b.project_id = p.id"

#define PROJECT_NUMBER_OF(field)                                                                                       \
    "CASE " field " WHEN 'created' THEN p.id WHEN 'orders' THEN (SELECT count(*) " ORDERS_OF_PROJECT ") "              \
    "WHEN 'turn' THEN (SELECT coalesce(sum(" MY_TURN "), 0) " ORDERS_OF_PROJECT ") "                                   \
    "WHEN 'cost' THEN (SELECT coalesce(sum(CASE WHEN o.state NOT IN ('2', '4') THEN o.task_cost_fen END), 0) "         \
    "" ORDERS_OF_PROJECT ") END"
#define PROJECT_TEXT_OF(field) "CASE " field " WHEN 'name' THEN p.name WHEN 'brand' THEN brand.name END"
#define PROJECTS_BY(field, descending) SORTED_BY(descending, PROJECT_NUMBER_OF(field), PROJECT_TEXT_OF(field))

#define BRIEF_ROW                                                                                                      \
    "SELECT b.id, b.name, b.project_id, p.name, b.brand_party_id, brand.name, b.kind, b.content, b.settlement, "       \
    "b.state, b.product, b.category, b.script_due_at, b.video_due_at, b.publish_from, b.publish_until, b.prepaid_bp, " \
    "b.created_at, b.published_at, b.revision" BRIEF_TABLES

#define BRIEF_TABLES                                                                                                   \
    " FROM brief AS b JOIN project AS p ON p.id = b.project_id JOIN party AS brand ON brand.id = b.brand_party_id "    \
    "WHERE " PROJECT_VISIBLE " "

#define BRIEF_SEARCHED                                                                                                 \
    "AND ($3 = '' OR name_matches(b.name, $3) OR name_matches(b.product, $3) OR name_matches(p.name, $3) "             \
    "OR name_matches(brand.name, $3)) "                                                                                \
    "AND ($4 IS NULL OR b.project_id = $4) AND ($5 IS NULL OR b.state = $5) "

OrderFigures figuresFrom(const Row &row)
{
    OrderFigures figures;
    figures.orders = row.integer(0);
    figures.waiting = row.integer(1);
    figures.running = row.integer(2);
    figures.finished = row.integer(3);
    figures.ended = row.integer(4);
    figures.myTurn = row.integer(5);
    figures.taskCost = row.money(6);
    figures.paid = row.money(7);
    figures.committed = row.money(8);
    figures.frozen = row.money(9);
    return figures;
}

ProjectRow projectRowFrom(const Row &row)
{
    ProjectRow project;
    project.project = row.id<ProjectId>(0);
    project.name = row.text(1);
    project.brand = row.id<PartyId>(2);
    project.brandName = row.text(3);
    project.goal = row.text(4);
    project.budget = row.money(5);
    project.startsAt = row.time(6);
    project.endsAt = row.time(7);
    project.provider = row.optionalId<PartyId>(8);
    project.providerName = row.optionalText(9);
    project.providerShareBp = row.optionalInteger(10);
    project.briefs = row.integer(11);
    project.createdAt = row.time(12);
    project.revision = row.integer(13);
    return project;
}

BriefRow briefRowFrom(const Row &row)
{
    BriefRow brief;
    brief.brief = row.id<BriefId>(0);
    brief.name = row.text(1);
    brief.project = row.id<ProjectId>(2);
    brief.projectName = row.text(3);
    brief.brand = row.id<PartyId>(4);
    brief.brandPartyName = row.text(5);
    brief.kind = enumFrom<BriefKind>(row.text(6));
    brief.content = enumFrom<ContentKind>(row.text(7));
    brief.settlement = enumFrom<Settlement>(row.text(8));
    brief.state = enumFrom<BriefState>(row.text(9));
    brief.product = row.text(10);
    brief.category = row.optionalText(11);
    brief.scriptDueAt = row.time(12);
    brief.videoDueAt = row.time(13);
    brief.publishFrom = row.time(14);
    brief.publishUntil = row.time(15);
    brief.prepaidBp = row.optionalInteger(16);
    brief.createdAt = row.time(17);
    brief.publishedAt = row.optionalTime(18);
    brief.revision = row.integer(19);
    return brief;
}

} // namespace

void ProjectQueryStore::addFigures(const Actor &actor, ProjectRow &project)
{
    project.figures = m_database
                          .find(FIGURES "FROM brief AS b JOIN \"order\" AS o ON o.brief_id = b.id "
                                        "WHERE b.project_id = $2",
                                figuresFrom, actor.role, project.project)
                          .value_or(OrderFigures());
    project.providerEarned = base::Money(
        m_database.number("SELECT coalesce(sum(t.amount_fen), 0) FROM brief AS b JOIN \"order\" AS o "
                          "ON o.brief_id = b.id JOIN transfer AS t ON t.order_id = o.id JOIN ledger_account AS a "
                          "ON a.id = t.credit_account_id WHERE b.project_id = $1 AND t.code = 26 AND a.party_id = $2",
                          project.project, project.provider));
}

void ProjectQueryStore::addFigures(const Actor &actor, BriefRow &brief)
{
    brief.figures =
        m_database.find(FIGURES "FROM \"order\" AS o WHERE o.brief_id = $2", figuresFrom, actor.role, brief.brief)
            .value_or(OrderFigures());
}

std::vector<ProjectRow> ProjectQueryStore::listProjects(const Actor &actor, const ProjectsQuery &query)
{
    const BoundSorts<ProjectField> by = boundSorts<ProjectField>(query.sort, std::nullopt);
    auto rows =
        m_database.list(PROJECT_ROW PROJECT_SEARCHED "ORDER BY " PROJECTS_BY("$4", "$5") PROJECTS_BY("$6", "$7")
                            PROJECTS_BY("$8", "$9") "p.id DESC LIMIT $10 OFFSET $11",
                        projectRowFrom, actor.role, actor.party, std::string(base::trimmed(query.search.value_or(""))),
                        by.field[0], by.descending[0], by.field[1], by.descending[1], by.field[2], by.descending[2],
                        query.limit.value_or(50), query.offset.value_or(0));
    for (ProjectRow &row : rows)
        addFigures(actor, row);
    return rows;
}

std::int64_t ProjectQueryStore::countProjects(const Actor &actor, const ProjectsQuery &query)
{
    return m_database.number("SELECT count(*)" PROJECT_TABLES PROJECT_SEARCHED, actor.role, actor.party,
                             std::string(base::trimmed(query.search.value_or(""))));
}

std::optional<ProjectRow> ProjectQueryStore::findProject(const Actor &actor, ProjectId project)
{
    auto row = m_database.find(PROJECT_ROW "AND p.id = $3", projectRowFrom, actor.role, actor.party, project);
    if (row)
        addFigures(actor, *row);
    return row;
}

std::vector<BriefRow> ProjectQueryStore::listBriefs(const Actor &actor, const BriefsQuery &query)
{
    auto rows = m_database.list(BRIEF_ROW BRIEF_SEARCHED "ORDER BY b.id DESC LIMIT $6 OFFSET $7", briefRowFrom,
                                actor.role, actor.party, std::string(base::trimmed(query.search.value_or(""))),
                                query.project, query.state, query.limit.value_or(50), query.offset.value_or(0));
    for (BriefRow &row : rows)
        addFigures(actor, row);
    return rows;
}

std::int64_t ProjectQueryStore::countBriefs(const Actor &actor, const BriefsQuery &query)
{
    return m_database.number("SELECT count(*)" BRIEF_TABLES BRIEF_SEARCHED, actor.role, actor.party,
                             std::string(base::trimmed(query.search.value_or(""))), query.project, query.state);
}

std::optional<BriefRow> ProjectQueryStore::findBrief(const Actor &actor, BriefId brief)
{
    auto row = m_database.find(BRIEF_ROW "AND b.id = $3", briefRowFrom, actor.role, actor.party, brief);
    if (row)
        addFigures(actor, *row);
    return row;
}

} // namespace orders

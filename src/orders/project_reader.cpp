#include "orders/project_reader.h"

#include "base/text.h"
#include "orders/brief_rules.h"
#include "orders/order_reader.h"
#include "orders/projects.h"
#include "orders/sort_columns.h"

#include <algorithm>

namespace orders {

using base::ErrorCode;
using base::Result;
using base::Timestamp;
using parties::Actor;
using parties::Role;

namespace {

constexpr std::int64_t kMostRows = 500;

Result<> checkPage(const std::optional<std::string> &search, std::optional<std::int64_t> limit,
                   std::optional<std::int64_t> offset)
{
    XINGTU_TRY(base::checkText("search", search.value_or(""), 100, false));
    XINGTU_TRY(base::checkRange("limit", limit.value_or(50), 1, kMostRows));
    return base::checkRange("offset", offset.value_or(0), 0, 1'000'000'000);
}

void keepOwn(const Actor &actor, OrderFigures &figures)
{
    if (seesBrandSide(actor))
        return;
    figures.committed.reset();
    figures.frozen.reset();
}

void keepOwn(const Actor &actor, ProjectRow &row)
{
    keepOwn(actor, row.figures);
    if (actor.role == Role::brand || !row.provider)
        row.providerEarned.reset();
}

void complete(const Actor &actor, BriefRow &row)
{
    keepOwn(actor, row.figures);
    row.placesLeft = std::max<std::int64_t>(0, kOrdersPerBrief - (row.figures.orders - row.figures.ended));
}

ActionView actionOf(std::string_view command, const Result<> &check)
{
    ActionView action{std::string(command), check.ok(), std::nullopt, std::nullopt, std::nullopt};
    if (!check.ok()) {
        action.code = std::string(base::codeName(check.error().code));
        action.message = base::toMessage(check.error());
        action.details = check.error().details;
    }
    return action;
}

} // namespace

const std::vector<ProjectField> &allOf(ProjectField)
{
    static const std::vector<ProjectField> fields = {ProjectField::created, ProjectField::name, ProjectField::brand,
                                                     ProjectField::orders,  ProjectField::turn, ProjectField::cost};
    return fields;
}

std::string_view toText(ProjectField field)
{
    switch (field) {
    case ProjectField::created:
        return "created";
    case ProjectField::name:
        return "name";
    case ProjectField::brand:
        return "brand";
    case ProjectField::orders:
        return "orders";
    case ProjectField::turn:
        return "turn";
    case ProjectField::cost:
        return "cost";
    }
    return "";
}

Result<> ProjectReader::checkActive(PartyId brand)
{
    const auto card = m_directory.findParty(brand);
    if (!card)
        return base::notFound("party", brand.value);
    if (card->status != "active")
        return base::refuse(ErrorCode::partyNotActive, {{"name", card->name}, {"status", card->status}});
    return {};
}

Result<ProjectsAnswer> ProjectReader::projects(const Actor &actor, Timestamp, const ProjectsQuery &query)
{
    XINGTU_TRY(checkPage(query.search, query.limit, query.offset));
    if (query.sort)
        XINGTU_TRY(base::checkRange("sort", static_cast<std::int64_t>(query.sort->size()), 0, kMostSorts));
    ProjectsAnswer answer{m_store.listProjects(actor, query), m_store.countProjects(actor, query)};
    for (ProjectRow &row : answer.rows)
        keepOwn(actor, row);
    return answer;
}

Result<BriefsAnswer> ProjectReader::briefs(const Actor &actor, Timestamp, const BriefsQuery &query)
{
    XINGTU_TRY(checkPage(query.search, query.limit, query.offset));
    BriefsAnswer answer{m_store.listBriefs(actor, query), m_store.countBriefs(actor, query)};
    for (BriefRow &row : answer.rows)
        complete(actor, row);
    return answer;
}

Result<ProjectAnswer> ProjectReader::project(const Actor &actor, Timestamp now, const ProjectQuery &query)
{
    auto row = m_store.findProject(actor, query.project);
    if (!row)
        return base::notFound("project", query.project.value);
    keepOwn(actor, *row);
    BriefsQuery ofProject;
    ofProject.project = query.project;
    ofProject.limit = kMostRows;
    auto found = briefs(actor, now, ofProject);
    if (!found.ok())
        return found.error();
    ProjectAnswer answer{*std::move(row), std::move(found->rows), found->total, {}};
    if (actor.role == Role::brand) {
        const Result<> active = checkActive(answer.row.brand);
        answer.actions = {actionOf("project.attach_provider", active), actionOf("brief.create", active)};
        // Taking a provider off is no offer where there is none.
        if (const auto project = m_projects.findProject(query.project, actor); project && project->provider)
            answer.actions.push_back(actionOf(
                "project.detach_provider", active.ok() ? checkDetaching(m_projects, m_directory, *project) : active));
    }
    return answer;
}

Result<BriefAnswer> ProjectReader::brief(const Actor &actor, Timestamp now, const BriefQuery &query)
{
    auto row = m_store.findBrief(actor, query.brief);
    if (!row)
        return base::notFound("brief", query.brief.value);
    complete(actor, *row);
    const Brief brief = m_projects.briefOf(query.brief);
    BriefAnswer answer;
    answer.row = *std::move(row);
    answer.terms = termsOf(brief);
    OrdersQuery ofBrief;
    ofBrief.brief = query.brief;
    ofBrief.sort = newestFirst();
    ofBrief.limit = kMostRows;
    for (const OrderRecord &record : m_orders.list(actor, ofBrief))
        answer.rows.push_back(rowOf(record, actor));
    answer.total = m_orders.totals(actor, ofBrief).count;
    if (actor.role == Role::brand) {
        const Result<> active = checkActive(brief.brand);
        Result<> place = checkPlacing(brief, now);
        if (place.ok() && answer.row.placesLeft == 0)
            place = base::refuse(ErrorCode::orderLimitReached,
                                 {{"kind", "brief"}, {"limit", kOrdersPerBrief}, {"actual", kOrdersPerBrief + 1}});
        answer.actions = {actionOf("brief.publish", active.ok() ? checkPublishing(brief, now) : active),
                          actionOf("order.place", active.ok() ? place : active)};
    }
    return answer;
}

} // namespace orders

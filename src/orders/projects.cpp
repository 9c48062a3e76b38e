#include "orders/projects.h"

#include "base/text.h"
#include "orders/brief_rules.h"

namespace orders {

using base::ErrorCode;
using base::Money;
using base::refuse;
using base::Result;
using parties::Context;

namespace {

/// Beyond any campaign, and far from the edge of an int64 sum.
constexpr Money kLargestBudget = Money::fromYuan(100'000'000'000);

Result<> checkRevision(std::string_view kind, std::int64_t id, std::optional<std::int64_t> seen, std::int64_t current)
{
    if (seen && *seen != current)
        return refuse(ErrorCode::stale,
                      {{"kind", kind}, {"id", std::to_string(id)}, {"seen", *seen}, {"current", current}});
    return {};
}

} // namespace

Result<> Projects::checkActive(PartyId party)
{
    const auto card = m_directory.findParty(party);
    if (!card)
        return base::notFound("party", party.value);
    if (card->status != "active")
        return refuse(ErrorCode::partyNotActive, {{"name", card->name}, {"status", card->status}});
    return {};
}

Result<ProjectOutcome> Projects::create(Context &context, const CreateProject &command)
{
    XINGTU_TRY(checkActive(context.actor.party));
    XINGTU_TRY(base::checkText("name", command.name, 60));
    XINGTU_TRY(base::checkText("goal", command.goal.value_or(""), 500, false));
    XINGTU_TRY(base::checkRange("budget_fen", command.budget.fen, 1, kLargestBudget.fen));
    if (command.endsAt <= command.startsAt)
        return refuse(ErrorCode::datesOutOfOrder, {{"earlier", "starts_at"}, {"later", "ends_at"}});

    Project project;
    project.brand = context.actor.party;
    project.name = base::trimmed(command.name);
    project.goal = command.goal.value_or("");
    project.budget = command.budget;
    project.startsAt = command.startsAt;
    project.endsAt = command.endsAt;
    project.createdAt = context.now;
    const ProjectId id = m_store.insert(project);
    context.touched(base::Topic::projects, id);
    return ProjectOutcome{id, 1};
}

Result<ProjectOutcome> Projects::attachProvider(Context &context, const AttachProvider &command)
{
    const auto project = m_store.findProject(command.project, context.actor);
    if (!project)
        return base::notFound("project", command.project.value);
    XINGTU_TRY(checkRevision("project", project->id.value, command.revision, project->revision));
    const auto provider = m_directory.findParty(command.provider);
    if (!provider || provider->kind != "provider")
        return base::notFound("provider", command.provider.value);
    XINGTU_TRY(checkActive(command.provider));
    XINGTU_TRY(checkActive(project->brand));
    XINGTU_TRY(base::checkRange("share_bp", command.shareBp, 0, m_directory.currentRules().providerShareMaximumBp));

    m_store.attachProvider(project->id, command.provider, command.shareBp);
    m_directory.notifyParty(command.provider, "project.attached", "project", project->id.value,
                            {{"project", project->name}, {"share_bp", command.shareBp}}, std::nullopt, context);
    context.touched(base::Topic::projects, project->id);
    return ProjectOutcome{project->id, project->revision + 1};
}

Result<ProjectOutcome> Projects::detachProvider(Context &context, const DetachProvider &command)
{
    const auto project = m_store.findProject(command.project, context.actor);
    if (!project)
        return base::notFound("project", command.project.value);
    XINGTU_TRY(checkRevision("project", project->id.value, command.revision, project->revision));
    XINGTU_TRY(checkActive(project->brand));
    XINGTU_TRY(checkDetaching(m_store, m_directory, *project));

    m_store.detachProvider(project->id);
    m_directory.notifyParty(*project->provider, "project.detached", "project", project->id.value,
                            {{"project", project->name}}, std::nullopt, context);
    context.touched(base::Topic::projects, project->id);
    return ProjectOutcome{project->id, project->revision + 1};
}

Result<> checkDetaching(ProjectStore &store, parties::Directory &directory, const Project &project)
{
    if (!project.provider)
        return base::refuse(ErrorCode::noProvider, {{"project", project.name}});
    const std::int64_t running = store.countPinned(project.id, *project.provider);
    if (running > 0)
        return base::refuse(ErrorCode::providerPinned,
                            {{"name", directory.findParty(*project.provider)->name}, {"running", running}});
    return {};
}

Result<BriefOutcome> Projects::createBrief(Context &context, const CreateBrief &command)
{
    const auto project = m_store.findProject(command.project, context.actor);
    if (!project)
        return base::notFound("project", command.project.value);
    XINGTU_TRY(checkActive(project->brand));
    auto brief = checkedBrief(command, m_directory.currentRules(), context.now);
    if (!brief.ok())
        return brief.error();

    brief->brand = project->brand;
    brief->createdAt = context.now;
    const BriefId id = m_store.insert(*brief);
    context.touched(base::Topic::briefs, id);
    context.touched(base::Topic::projects, project->id);
    return BriefOutcome{id, BriefState::draft, 1};
}

Result<BriefOutcome> Projects::publishBrief(Context &context, const PublishBrief &command)
{
    const auto brief = m_store.findBrief(command.brief, context.actor);
    if (!brief)
        return base::notFound("brief", command.brief.value);
    XINGTU_TRY(checkRevision("brief", brief->id.value, command.revision, brief->revision));
    XINGTU_TRY(checkActive(brief->brand));
    XINGTU_TRY(checkPublishing(*brief, context.now));

    m_store.publish(brief->id, context.now);
    context.touched(base::Topic::briefs, brief->id);
    return BriefOutcome{brief->id, BriefState::published, brief->revision + 1};
}

} // namespace orders

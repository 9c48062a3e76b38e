#pragma once

#include "base/describe.h"
#include "orders/order.h"

#include <optional>
#include <string>

namespace orders {

struct ProjectOutcome
{
    ProjectId project;
    std::int64_t revision = 1;

    static void describe(auto &self, auto &&field)
    {
        field("project", self.project);
        field("revision", self.revision);
    }
};

struct CreateProject
{
    using Outcome = ProjectOutcome;
    std::string name;                ///< ≤ 60 characters
    std::optional<std::string> goal; ///< ≤ 500
    base::Money budget;
    base::Timestamp startsAt;
    base::Timestamp endsAt;

    static void describe(auto &self, auto &&field)
    {
        field("name", self.name);
        field("goal", self.goal);
        field("budget_fen", self.budget);
        field("starts_at", self.startsAt);
        field("ends_at", self.endsAt);
    }
};

/// Attaches a service provider, or changes his share: a part of the platform's fee, paid when an order finishes. It
/// holds for orders that are accepted from now on; each keeps the provider and the share that it was accepted with.
struct AttachProvider
{
    using Outcome = ProjectOutcome;
    ProjectId project;
    PartyId provider;
    std::int64_t shareBp = 0;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("project", self.project);
        field("provider", self.provider);
        field("share_bp", self.shareBp);
        field("revision", self.revision);
    }
};

/// Takes the service provider off a project. Refused while a running order has pinned him: he is still at work.
struct DetachProvider
{
    using Outcome = ProjectOutcome;
    ProjectId project;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("project", self.project);
        field("revision", self.revision);
    }
};

struct BriefOutcome
{
    BriefId brief;
    BriefState state = BriefState::draft;
    std::int64_t revision = 1;

    static void describe(auto &self, auto &&field)
    {
        field("brief", self.brief);
        field("state", self.state);
        field("revision", self.revision);
    }
};

struct CreateBrief
{
    using Outcome = BriefOutcome;
    ProjectId project;
    std::optional<BriefKind> kind; ///< default assigned, the only one offered
    ContentKind content = ContentKind::video21To60;
    std::optional<Settlement> settlement;       ///< default fixed, the only one offered
    std::string name;                           ///< ≤ 60 characters
    std::string brandName;                      ///< ≤ 50
    std::string product;                        ///< ≤ 40
    std::optional<std::string> category;        ///< ≤ 40
    std::string requirements;                   ///< ≤ 500
    std::optional<std::string> prohibitions;    ///< ≤ 500
    std::optional<base::Timestamp> scriptDueAt; ///< default the video's date when no script is needed
    base::Timestamp videoDueAt;
    base::Timestamp publishFrom;
    base::Timestamp publishUntil;               ///< at most 30 days later
    std::optional<std::int64_t> retentionDays;  ///< 1–365, default 30
    std::optional<std::int64_t> acceptanceDays; ///< 1–365, default 1
    std::optional<bool> scriptNeeded;           ///< default true
    std::optional<std::int64_t> prepaidBp;      ///< the deposit's share of T + F, from the rule's minimum to 9,999

    static void describe(auto &self, auto &&field)
    {
        field("project", self.project);
        field("kind", self.kind);
        field("content", self.content);
        field("settlement", self.settlement);
        field("name", self.name);
        field("brand_name", self.brandName);
        field("product", self.product);
        field("category", self.category);
        field("requirements", self.requirements);
        field("prohibitions", self.prohibitions);
        field("script_due_at", self.scriptDueAt);
        field("video_due_at", self.videoDueAt);
        field("publish_from", self.publishFrom);
        field("publish_until", self.publishUntil);
        field("retention_days", self.retentionDays);
        field("acceptance_days", self.acceptanceDays);
        field("script_needed", self.scriptNeeded);
        field("prepaid_bp", self.prepaidBp);
    }
};

struct PublishBrief
{
    using Outcome = BriefOutcome;
    BriefId brief;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("brief", self.brief);
        field("revision", self.revision);
    }
};

} // namespace orders

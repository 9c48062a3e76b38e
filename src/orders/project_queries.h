#pragma once

#include "base/describe.h"
#include "orders/order_queries.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The queries about projects and briefs: for the brand that owns them, the service provider attached to the project,
/// and ops. Anyone else finds none.
namespace orders {

/// How the orders of a project or a brief stand. Closed and cancelled ones count in `ended` alone.
struct OrderFigures
{
    std::int64_t orders = 0;  ///< all that were placed
    std::int64_t waiting = 0; ///< 0 and -1
    std::int64_t running = 0; ///< 1 … 54
    std::int64_t finished = 0;
    std::int64_t ended = 0;
    std::int64_t myTurn = 0;              ///< the reader must act
    base::Money taskCost;                 ///< Σ T of those not ended
    base::Money paid;                     ///< to payees so far, compensations out of holds included
    std::optional<base::Money> committed; ///< brand, ops: Σ T + F of those not ended
    std::optional<base::Money> frozen;    ///< brand, ops

    static void describe(auto &self, auto &&field)
    {
        field("orders", self.orders);
        field("waiting", self.waiting);
        field("running", self.running);
        field("finished", self.finished);
        field("ended", self.ended);
        field("my_turn", self.myTurn);
        field("task_cost_fen", self.taskCost);
        field("paid_fen", self.paid);
        field("committed_fen", self.committed);
        field("frozen_fen", self.frozen);
    }
};

struct ProjectRow
{
    ProjectId project;
    std::string name;
    PartyId brand;
    std::string brandName;
    std::string goal;
    base::Money budget;
    base::Timestamp startsAt;
    base::Timestamp endsAt;
    std::optional<PartyId> provider;
    std::optional<std::string> providerName;
    std::optional<std::int64_t> providerShareBp;
    std::optional<base::Money> providerEarned; ///< provider, ops
    std::int64_t briefs = 0;
    OrderFigures figures;
    base::Timestamp createdAt;
    std::int64_t revision = 0;

    static void describe(auto &self, auto &&field)
    {
        field("project", self.project);
        field("name", self.name);
        field("brand", self.brand);
        field("brand_name", self.brandName);
        field("goal", self.goal);
        field("budget_fen", self.budget);
        field("starts_at", self.startsAt);
        field("ends_at", self.endsAt);
        field("provider", self.provider);
        field("provider_name", self.providerName);
        field("provider_share_bp", self.providerShareBp);
        field("provider_earned_fen", self.providerEarned);
        field("briefs", self.briefs);
        field("figures", self.figures);
        field("created_at", self.createdAt);
        field("revision", self.revision);
    }
};

/// What projects can be sorted by. Texts in the order of Chinese names; `turn` is how many orders wait for the reader.
enum class ProjectField {
    created,
    name,
    brand,
    orders,
    turn,
    cost, ///< Σ T of the orders that have not ended
};
const std::vector<ProjectField> &allOf(ProjectField);
std::string_view toText(ProjectField field);

struct ProjectSort
{
    ProjectField field = ProjectField::created;
    std::optional<bool> descending; ///< default false

    static void describe(auto &self, auto &&each)
    {
        each("field", self.field);
        each("descending", self.descending);
    }
};

struct ProjectsAnswer
{
    std::vector<ProjectRow> rows; ///< in the order of the query
    std::int64_t total = 0;       ///< that match, on all pages

    static void describe(auto &self, auto &&field)
    {
        field("rows", self.rows);
        field("total", self.total);
    }
};

/// projects
struct ProjectsQuery
{
    using Answer = ProjectsAnswer;
    std::optional<std::string> search; ///< part of a project's, brand's or provider's name or pinyin
    /// At most three; default the newest first, and so are those that are alike.
    std::optional<std::vector<ProjectSort>> sort;
    std::optional<std::int64_t> limit;  ///< 1–500, default 50
    std::optional<std::int64_t> offset; ///< default 0

    static void describe(auto &self, auto &&field)
    {
        field("search", self.search);
        field("sort", self.sort);
        field("limit", self.limit);
        field("offset", self.offset);
    }
};

struct BriefRow
{
    BriefId brief;
    std::string name;
    ProjectId project;
    std::string projectName;
    PartyId brand;
    std::string brandPartyName;
    BriefKind kind = BriefKind::assigned;
    ContentKind content = ContentKind::video21To60;
    Settlement settlement = Settlement::fixed;
    BriefState state = BriefState::draft;
    std::string product;
    std::optional<std::string> category;
    base::Timestamp scriptDueAt;
    base::Timestamp videoDueAt;
    base::Timestamp publishFrom;
    base::Timestamp publishUntil;
    std::optional<std::int64_t> prepaidBp;
    std::int64_t placesLeft = 0; ///< orders that may still be placed
    OrderFigures figures;
    base::Timestamp createdAt;
    std::optional<base::Timestamp> publishedAt;
    std::int64_t revision = 0;

    static void describe(auto &self, auto &&field)
    {
        field("brief", self.brief);
        field("name", self.name);
        field("project", self.project);
        field("project_name", self.projectName);
        field("brand", self.brand);
        field("brand_party_name", self.brandPartyName);
        field("kind", self.kind);
        field("content", self.content);
        field("settlement", self.settlement);
        field("state", self.state);
        field("product", self.product);
        field("category", self.category);
        field("script_due_at", self.scriptDueAt);
        field("video_due_at", self.videoDueAt);
        field("publish_from", self.publishFrom);
        field("publish_until", self.publishUntil);
        field("prepaid_bp", self.prepaidBp);
        field("places_left", self.placesLeft);
        field("figures", self.figures);
        field("created_at", self.createdAt);
        field("published_at", self.publishedAt);
        field("revision", self.revision);
    }
};

struct BriefsAnswer
{
    std::vector<BriefRow> rows; ///< newest first
    std::int64_t total = 0;     ///< that match, on all pages

    static void describe(auto &self, auto &&field)
    {
        field("rows", self.rows);
        field("total", self.total);
    }
};

/// briefs
struct BriefsQuery
{
    using Answer = BriefsAnswer;
    std::optional<ProjectId> project;
    std::optional<BriefState> state;
    std::optional<std::string> search;  ///< part of a brief's, product's, project's or brand's name or pinyin
    std::optional<std::int64_t> limit;  ///< 1–500, default 50
    std::optional<std::int64_t> offset; ///< default 0

    static void describe(auto &self, auto &&field)
    {
        field("project", self.project);
        field("state", self.state);
        field("search", self.search);
        field("limit", self.limit);
        field("offset", self.offset);
    }
};

/// A project with its briefs.
struct ProjectAnswer
{
    ProjectRow row;
    std::vector<BriefRow> rows; ///< newest first, at most 500
    std::int64_t total = 0;
    std::vector<ActionView> actions; ///< of the owner: project.attach_provider, project.detach_provider, brief.create

    static void describe(auto &self, auto &&field)
    {
        field("row", self.row);
        field("rows", self.rows);
        field("total", self.total);
        field("actions", self.actions);
    }
};

/// project
struct ProjectQuery
{
    using Answer = ProjectAnswer;
    ProjectId project;

    static void describe(auto &self, auto &&field) { field("project", self.project); }
};

/// A brief with its terms and its orders.
struct BriefAnswer
{
    BriefRow row;
    TermsView terms;
    std::vector<OrderRow> rows; ///< those that the reader's party may see, newest first, at most 500
    std::int64_t total = 0;
    std::vector<ActionView> actions; ///< of the owner: brief.publish, order.place

    static void describe(auto &self, auto &&field)
    {
        field("row", self.row);
        field("terms", self.terms);
        field("rows", self.rows);
        field("total", self.total);
        field("actions", self.actions);
    }
};

/// brief
struct BriefQuery
{
    using Answer = BriefAnswer;
    BriefId brief;

    static void describe(auto &self, auto &&field) { field("brief", self.brief); }
};

} // namespace orders

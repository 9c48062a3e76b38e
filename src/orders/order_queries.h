#pragma once

#include "base/describe.h"
#include "orders/order.h"
#include "orders/order_rules.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

/// The queries about orders. Everyone reads what his party may see (the schema's order_viewer). Figures that are not
/// the reader's stay out: a brand never sees an MCN's share, a payee never the platform's fee.
namespace orders {

/// The tabs of an order list, by state: to_pay 0 · to_accept -1 · producing 1, 42, 43, 44, 52 · reviewing 41, 51 ·
/// publishing 53, 10 · inspecting 54 · finished 3 · ended 2, 4. my_turn and disputed lie across them.
enum class OrderTab {
    all,
    myTurn,
    toPay,
    toAccept,
    producing,
    reviewing,
    publishing,
    inspecting,
    finished,
    ended,
    disputed,
};
const std::vector<OrderTab> &allOf(OrderTab);
std::string_view toText(OrderTab tab);

/// What orders can be ordered by: the columns of the lists. left is the time until the order's or its cancel request's
/// deadline, placed the moment it was placed; state follows the course of an order, content its length; fee and total
/// are known to brand and ops, income to MCN and creator, and nobody else is ordered by them.
enum class OrderField {
    left,
    placed,
    creator,
    brief,
    brand,
    content,
    state,
    cost,
    fee,
    total,
    income,
    ended,
};
const std::vector<OrderField> &allOf(OrderField);
std::string_view toText(OrderField field);

struct OrderSort
{
    OrderField field = OrderField::left;
    std::optional<bool> descending; ///< default false

    static void describe(auto &self, auto &&each)
    {
        each("field", self.field);
        each("descending", self.descending);
    }
};
[[nodiscard]] inline std::vector<OrderSort> newestFirst()
{
    return {{OrderField::placed, true}};
}

/// One order in a list.
struct OrderRow
{
    OrderId order;
    std::string number;
    ProjectId project;
    std::string projectName;
    BriefId brief;
    std::string briefName;
    PartyId brand;
    std::string brandName;
    CreatorId creator;
    std::string creatorName;
    ContentKind content = ContentKind::video21To60;
    OrderState state = OrderState::awaitingPayment;
    Turn turn = Turn::nobody;
    bool myTurn = false;
    std::optional<base::Timestamp> deadline;
    std::optional<std::string> then; ///< the clock event at the deadline
    bool overdue = false;
    bool disputed = false;
    bool cancelRequested = false;
    base::Money taskCost;
    std::optional<base::Money> fee;    ///< brand, ops
    std::optional<base::Money> dueNow; ///< brand, ops: what order.pay or order.pay_tail freezes now
    std::optional<base::Money> income; ///< MCN, creator: the own part of T by the pinned (or present) contract
    std::optional<std::string> endedReason;
    base::Timestamp createdAt;
    std::int64_t revision = 0;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("number", self.number);
        field("project", self.project);
        field("project_name", self.projectName);
        field("brief", self.brief);
        field("brief_name", self.briefName);
        field("brand", self.brand);
        field("brand_name", self.brandName);
        field("creator", self.creator);
        field("creator_name", self.creatorName);
        field("content", self.content);
        field("state", self.state);
        field("turn", self.turn);
        field("my_turn", self.myTurn);
        field("deadline", self.deadline);
        field("then", self.then);
        field("overdue", self.overdue);
        field("disputed", self.disputed);
        field("cancel_requested", self.cancelRequested);
        field("task_cost_fen", self.taskCost);
        field("fee_fen", self.fee);
        field("due_now_fen", self.dueNow);
        field("income_fen", self.income);
        field("ended_reason", self.endedReason);
        field("created_at", self.createdAt);
        field("revision", self.revision);
    }
};

struct TabCount
{
    OrderTab tab = OrderTab::all;
    std::int64_t count = 0;

    static void describe(auto &self, auto &&field)
    {
        field("tab", self.tab);
        field("count", self.count);
    }
};

struct OrdersAnswer
{
    std::vector<OrderRow> rows;
    std::int64_t total = 0;                 ///< rows that match, on all pages
    base::Money taskCostTotal;              ///< their Σ T
    std::optional<base::Money> feeTotal;    ///< their Σ of OrderRow::fee: brand, ops
    std::optional<base::Money> incomeTotal; ///< their Σ of OrderRow::income: MCN, creator
    std::vector<TabCount> counts;           ///< of every tab, under the same search

    static void describe(auto &self, auto &&field)
    {
        field("rows", self.rows);
        field("total", self.total);
        field("task_cost_total_fen", self.taskCostTotal);
        field("fee_total_fen", self.feeTotal);
        field("income_total_fen", self.incomeTotal);
        field("counts", self.counts);
    }
};

/// orders
struct OrdersQuery
{
    using Answer = OrdersAnswer;
    std::optional<OrderTab> tab; ///< default all
    /// Part of a number or an id, of a project's, brief's, brand's or creator's name, its pinyin or its initials.
    std::optional<std::string> search;
    std::optional<ProjectId> project;
    std::optional<BriefId> brief;
    std::optional<CreatorId> creator;
    std::optional<base::Timestamp> placedFrom;
    std::optional<base::Timestamp> placedUntil; ///< not that moment itself
    /// At most three; default the least time left first. What has no value comes last in either direction, alike ones
    /// the newest first.
    std::optional<std::vector<OrderSort>> sort;
    std::optional<std::int64_t> limit;  ///< 1–1,000, default 50
    std::optional<std::int64_t> offset; ///< default 0

    static void describe(auto &self, auto &&field)
    {
        field("tab", self.tab);
        field("search", self.search);
        field("project", self.project);
        field("brief", self.brief);
        field("creator", self.creator);
        field("placed_from", self.placedFrom);
        field("placed_until", self.placedUntil);
        field("sort", self.sort);
        field("limit", self.limit);
        field("offset", self.offset);
    }
};

struct DeliverableView
{
    std::string kind;
    std::int64_t version = 0;
    std::string content;
    std::string state;
    std::optional<std::string> reason;
    base::Timestamp uploadedAt;
    std::optional<base::Timestamp> decidedAt;

    static void describe(auto &self, auto &&field)
    {
        field("kind", self.kind);
        field("version", self.version);
        field("content", self.content);
        field("state", self.state);
        field("reason", self.reason);
        field("uploaded_at", self.uploadedAt);
        field("decided_at", self.decidedAt);
    }
};

struct EventView
{
    base::Timestamp at;
    std::string role;
    std::optional<std::string> userName; ///< of the reader's own party; of everyone for ops
    std::string event;
    std::optional<OrderState> from;
    OrderState to = OrderState::awaitingPayment;
    std::string note;

    static void describe(auto &self, auto &&field)
    {
        field("at", self.at);
        field("role", self.role);
        field("user_name", self.userName);
        field("event", self.event);
        field("from", self.from);
        field("to", self.to);
        field("note", self.note);
    }
};

/// A command of the reader's role: possible now, or why not.
struct ActionView
{
    std::string command;
    bool allowed = false;
    std::optional<std::string> code;
    std::optional<std::string> message;
    std::optional<nlohmann::json> details;

    static void describe(auto &self, auto &&field)
    {
        field("command", self.command);
        field("allowed", self.allowed);
        field("code", self.code);
        field("message", self.message);
        field("details", self.details);
    }
};

/// Who must act, until when, and what happens then.
struct DutyView
{
    Turn turn = Turn::nobody;
    std::optional<base::Timestamp> until;
    std::optional<std::string> then;

    static void describe(auto &self, auto &&field)
    {
        field("turn", self.turn);
        field("until", self.until);
        field("then", self.then);
    }
};

/// What has moved so far. payee is one figure; its parts are for MCN, creator and ops.
struct OrderMoneyView
{
    std::optional<base::Money> frozen; ///< brand, ops; so are fee, released, deposit and tail
    base::Money payee;
    std::optional<base::Money> mcn;
    std::optional<base::Money> creator;
    std::optional<base::Money> fee;
    std::optional<base::Money> released;
    std::optional<base::Money> deposit;
    std::optional<base::Money> tail; ///< still to be paid at 10

    static void describe(auto &self, auto &&field)
    {
        field("frozen_fen", self.frozen);
        field("payee_fen", self.payee);
        field("mcn_fen", self.mcn);
        field("creator_fen", self.creator);
        field("fee_fen", self.fee);
        field("released_fen", self.released);
        field("deposit_fen", self.deposit);
        field("tail_fen", self.tail);
    }
};

struct DisputeView
{
    std::string openedRole;
    base::Timestamp openedAt;
    std::string reason;
    std::string state; ///< open, proposed, decided, policy
    base::Timestamp deadline;
    std::int64_t policyShareBp = 0;              ///< what the clock would decide
    std::optional<std::int64_t> proposedShareBp; ///< ops, or decided
    std::optional<std::string> decisionNote;
    std::optional<std::string> decidedBy; ///< ops
    bool proposedByMe = false;

    static void describe(auto &self, auto &&field)
    {
        field("opened_role", self.openedRole);
        field("opened_at", self.openedAt);
        field("reason", self.reason);
        field("state", self.state);
        field("deadline", self.deadline);
        field("policy_share_bp", self.policyShareBp);
        field("proposed_share_bp", self.proposedShareBp);
        field("decision_note", self.decisionNote);
        field("decided_by", self.decidedBy);
        field("proposed_by_me", self.proposedByMe);
    }
};

struct RatingView
{
    std::string side;
    std::int64_t score = 0;
    std::string text;
    base::Timestamp ratedAt;

    static void describe(auto &self, auto &&field)
    {
        field("side", self.side);
        field("score", self.score);
        field("text", self.text);
        field("rated_at", self.ratedAt);
    }
};

/// The terms of the brief as a party to the order reads them.
struct TermsView
{
    std::string name;
    std::string brandName;
    std::string product;
    std::optional<std::string> category;
    std::string requirements;
    std::string prohibitions;
    base::Timestamp scriptDueAt;
    base::Timestamp videoDueAt;
    base::Timestamp publishFrom;
    base::Timestamp publishUntil;
    std::int64_t retentionDays = 0;
    std::int64_t acceptanceDays = 0;
    bool scriptNeeded = true;

    static void describe(auto &self, auto &&field)
    {
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
    }
};

struct OrderAnswer
{
    OrderRow row;
    TermsView terms;
    std::int64_t ruleVersion = 0;
    std::string payeeName;              ///< one line for a brand: the creator's name
    std::optional<std::string> mcnName; ///< MCN, creator, ops
    std::optional<std::int64_t> mcnShareBp;
    std::optional<std::string> providerName;
    std::optional<base::Timestamp> paidAt;
    std::optional<base::Timestamp> acceptedAt;
    std::optional<base::Timestamp> publishAt;
    std::optional<base::Timestamp> publishedAt;
    std::optional<std::string> workLink;
    std::optional<base::Timestamp> finishedAt;
    std::optional<base::Timestamp> retentionUntil;
    std::optional<std::int64_t> cancelReasonCode;
    std::optional<std::string> cancelText;
    std::int64_t scriptRejectionsLeft = 0;
    std::int64_t videoRejectionsLeft = 0;
    std::optional<std::string> cancelRequestReason;
    std::optional<base::Timestamp> cancelRequestUntil;
    std::optional<DisputeView> dispute;
    std::optional<base::Money> proposedCompensation; ///< ops: from the pool, awaits a second operator
    std::optional<base::Money> proposedClawBack;     ///< ops: awaits a second operator
    std::optional<base::Money> clawedBack;           ///< went from the payee back to the brand
    OrderMoneyView money;
    DutyView duty;
    std::vector<DeliverableView> deliverables; ///< oldest first
    std::vector<EventView> timeline;           ///< oldest first
    std::vector<RatingView> ratings;
    std::vector<ActionView> actions;

    static void describe(auto &self, auto &&field)
    {
        field("row", self.row);
        field("terms", self.terms);
        field("rule_version", self.ruleVersion);
        field("payee_name", self.payeeName);
        field("mcn_name", self.mcnName);
        field("mcn_share_bp", self.mcnShareBp);
        field("provider_name", self.providerName);
        field("paid_at", self.paidAt);
        field("accepted_at", self.acceptedAt);
        field("publish_at", self.publishAt);
        field("published_at", self.publishedAt);
        field("work_link", self.workLink);
        field("finished_at", self.finishedAt);
        field("retention_until", self.retentionUntil);
        field("cancel_reason_code", self.cancelReasonCode);
        field("cancel_text", self.cancelText);
        field("script_rejections_left", self.scriptRejectionsLeft);
        field("video_rejections_left", self.videoRejectionsLeft);
        field("cancel_request_reason", self.cancelRequestReason);
        field("cancel_request_until", self.cancelRequestUntil);
        field("dispute", self.dispute);
        field("proposed_compensation_fen", self.proposedCompensation);
        field("proposed_claw_back_fen", self.proposedClawBack);
        field("clawed_back_fen", self.clawedBack);
        field("money", self.money);
        field("duty", self.duty);
        field("deliverables", self.deliverables);
        field("timeline", self.timeline);
        field("ratings", self.ratings);
        field("actions", self.actions);
    }
};

/// order
struct OrderQuery
{
    using Answer = OrderAnswer;
    OrderId order;

    static void describe(auto &self, auto &&field) { field("order", self.order); }
};

/// One order that awaits acceptance, as an MCN or a creator decides on it.
struct InboxRow
{
    OrderRow row;
    TermsView terms;
    std::int64_t timeLeftMs = 0;
    std::int64_t runningOrders = 0;         ///< of the creator
    std::optional<std::int64_t> mcnShareBp; ///< by the contract in force

    static void describe(auto &self, auto &&field)
    {
        field("row", self.row);
        field("terms", self.terms);
        field("time_left_ms", self.timeLeftMs);
        field("running_orders", self.runningOrders);
        field("mcn_share_bp", self.mcnShareBp);
    }
};

struct InboxAnswer
{
    std::vector<InboxRow> rows; ///< least time left first, at most 500
    std::int64_t total = 0;     ///< that await acceptance and are found, shown or not

    static void describe(auto &self, auto &&field)
    {
        field("rows", self.rows);
        field("total", self.total);
    }
};

/// inbox: for an MCN and a creator.
struct InboxQuery
{
    using Answer = InboxAnswer;
    std::optional<std::string> search; ///< as in OrdersQuery

    static void describe(auto &self, auto &&field) { field("search", self.search); }
};

} // namespace orders

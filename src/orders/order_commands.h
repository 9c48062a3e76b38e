#pragma once

#include "base/describe.h"
#include "orders/order.h"
#include "orders/order_event.h"

#include <optional>
#include <string>
#include <vector>

/// The commands of orders. `revision` is always the revision that the actor saw: given and outdated → stale.
namespace orders {

/// One line of an order to place. Without a price the creator's own price for the brief's content holds.
struct PlaceLine
{
    CreatorId creator;
    std::optional<std::int64_t> count; ///< 1–10, default 1
    std::optional<base::Money> price;  ///< T of each order

    static void describe(auto &self, auto &&field)
    {
        field("creator", self.creator);
        field("count", self.count);
        field("price_fen", self.price);
    }
};

struct PlacedOrder
{
    OrderId order;
    std::string number;
    CreatorId creator;
    base::Money taskCost;
    base::Money fee;
    base::Timestamp payUntil;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("number", self.number);
        field("creator", self.creator);
        field("task_cost_fen", self.taskCost);
        field("fee_fen", self.fee);
        field("pay_until", self.payUntil);
    }
};

struct PlaceOutcome
{
    std::vector<PlacedOrder> orders;
    base::Money total; ///< Σ T + F

    static void describe(auto &self, auto &&field)
    {
        field("orders", self.orders);
        field("total_fen", self.total);
    }
};

/// order.place: all of the lines or none.
struct PlaceOrders
{
    using Outcome = PlaceOutcome;
    BriefId brief;
    std::vector<PlaceLine> creators;
    std::optional<std::int64_t> revision; ///< of the brief

    static void describe(auto &self, auto &&field)
    {
        field("brief", self.brief);
        field("creators", self.creators);
        field("revision", self.revision);
    }
};

/// An order as a command leaves it.
struct OrderOutcome
{
    OrderId order;
    std::string number;
    OrderState state = OrderState::awaitingPayment;
    std::optional<base::Timestamp> deadline;
    std::int64_t revision = 0;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("number", self.number);
        field("state", self.state);
        field("deadline", self.deadline);
        field("revision", self.revision);
    }
};

/// A command that needs nothing but the order: one type each.
template <OrderEvent Event>
struct OrderAction
{
    using Outcome = OrderOutcome;
    OrderId order;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("revision", self.revision);
    }
};
using PayOrder = OrderAction<OrderEvent::pay>;
using AcceptOrder = OrderAction<OrderEvent::accept>;
using SkipScript = OrderAction<OrderEvent::skipScript>;
using ConfirmScript = OrderAction<OrderEvent::confirmScript>;
using ConfirmVideo = OrderAction<OrderEvent::confirmVideo>;
using PayTail = OrderAction<OrderEvent::payTail>;
using FinishOrder = OrderAction<OrderEvent::finish>;

/// A command that gives a reason: one type each.
template <OrderEvent Event>
struct ReasonedAction
{
    using Outcome = OrderOutcome;
    OrderId order;
    std::string reason;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("reason", self.reason);
        field("revision", self.revision);
    }
};
using RefuseOrder = ReasonedAction<OrderEvent::refuse>;                    ///< ≤ 500 characters
using RejectScript = ReasonedAction<OrderEvent::rejectScript>;             ///< ≤ 500
using RejectVideo = ReasonedAction<OrderEvent::rejectVideo>;               ///< ≤ 500
using RequestCancel = ReasonedAction<OrderEvent::requestCancel>;           ///< ≤ 100
using OpenDispute = ReasonedAction<OrderEvent::openDispute>;               ///< ≤ 500
using ReportRetentionBreach = ReasonedAction<OrderEvent::breachRetention>; ///< ≤ 500

struct UploadScript
{
    using Outcome = OrderOutcome;
    OrderId order;
    std::string text; ///< ≤ 5,000 characters
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("text", self.text);
        field("revision", self.revision);
    }
};

struct UploadVideo
{
    using Outcome = OrderOutcome;
    OrderId order;
    std::string link; ///< http(s), ≤ 500 characters
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("link", self.link);
        field("revision", self.revision);
    }
};

/// With a link alone the work is out now; with a time it is scheduled, the link may come with it or later.
struct PublishOrder
{
    using Outcome = OrderOutcome;
    OrderId order;
    std::optional<std::string> link;
    std::optional<base::Timestamp> publishAt;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("link", self.link);
        field("publish_at", self.publishAt);
        field("revision", self.revision);
    }
};

struct RateOrder
{
    using Outcome = OrderOutcome;
    OrderId order;
    std::int64_t score = 0; ///< 1–5
    std::optional<std::string> text;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("score", self.score);
        field("text", self.text);
    }
};

/// Who got what when an order was cancelled.
struct CancelOutcome
{
    OrderId order;
    OrderState state = OrderState::cancelled;
    base::Money payee;
    base::Money fee;
    base::Money release;
    std::int64_t revision = 0;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("state", self.state);
        field("payee_fen", self.payee);
        field("fee_fen", self.fee);
        field("release_fen", self.release);
        field("revision", self.revision);
    }
};

/// By the brand, at the price of the stage; by ops, all back, with a compensation from the pool if one is given, which
/// another operator confirms with order.confirm_decision.
struct CancelOrder
{
    using Outcome = CancelOutcome;
    OrderId order;
    std::int64_t reasonCode = 0;     ///< the platform's reasons 0–6
    std::optional<std::string> text; ///< ≤ 100 characters
    std::optional<base::Money> compensation;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("reason_code", self.reasonCode);
        field("text", self.text);
        field("compensation_fen", self.compensation);
        field("revision", self.revision);
    }
};

struct AnswerCancel
{
    using Outcome = OrderOutcome;
    OrderId order;
    bool agree = false;
    std::optional<std::string> note;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("agree", self.agree);
        field("note", self.note);
        field("revision", self.revision);
    }
};

struct DecideDispute
{
    using Outcome = OrderOutcome;
    OrderId order;
    std::int64_t shareBp = 0; ///< s: the payee's part of T, 0–10,000
    std::string note;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("share_bp", self.shareBp);
        field("note", self.note);
        field("revision", self.revision);
    }
};

/// Of an order that operators cancelled after its acceptance, when no compensation waits or was paid: the payee gets
/// it from the pool once another operator has confirmed it with order.confirm_decision.
struct CompensateOrder
{
    using Outcome = OrderOutcome;
    OrderId order;
    base::Money compensation; ///< at most T
    std::string reason;       ///< ≤ 500 characters
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("compensation_fen", self.compensation);
        field("reason", self.reason);
        field("revision", self.revision);
    }
};

/// After a reported breach of the retention: money of a finished order goes from the payee back to the brand once
/// another operator has confirmed it with order.confirm_decision.
struct ClawBackOrder
{
    using Outcome = OrderOutcome;
    OrderId order;
    base::Money amount; ///< at most T
    std::string reason; ///< ≤ 500 characters
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("amount_fen", self.amount);
        field("reason", self.reason);
        field("revision", self.revision);
    }
};

/// Confirms a dispute's proposed share, the compensation from the pool of a cancelled order, or a claw-back.
struct ConfirmDecision
{
    using Outcome = OrderOutcome;
    OrderId order;
    std::optional<std::int64_t> shareBp; ///< the share that the second operator saw; another one → stale
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("share_bp", self.shareBp);
        field("revision", self.revision);
    }
};

/// The second operator refuses what the first one proposed: the dispute is undecided again, the compensation is gone
/// and may be proposed anew with order.compensate.
struct RefuseDecision
{
    using Outcome = OrderOutcome;
    OrderId order;
    std::string reason; ///< ≤ 500 characters
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("reason", self.reason);
        field("revision", self.revision);
    }
};

/// Whoever proposed it takes it back, with the same effect.
struct WithdrawDecision
{
    using Outcome = OrderOutcome;
    OrderId order;
    std::string reason; ///< ≤ 500 characters
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("reason", self.reason);
        field("revision", self.revision);
    }
};

struct DueEffect
{
    base::Timestamp at; ///< when it was due
    std::string event;
    OrderState from = OrderState::awaitingPayment;
    OrderState to = OrderState::awaitingPayment;

    static void describe(auto &self, auto &&field)
    {
        field("at", self.at);
        field("event", self.event);
        field("from", self.from);
        field("to", self.to);
    }
};

struct TickOutcome
{
    OrderId order;
    std::string number;
    std::vector<DueEffect> effects;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("number", self.number);
        field("effects", self.effects);
    }
};

/// The clock's own command: lets every time-out of one order act that is due.
struct RunDue
{
    using Outcome = TickOutcome;
    OrderId order;

    static void describe(auto &self, auto &&field) { field("order", self.order); }
};

} // namespace orders

#pragma once

#include "base/describe.h"
#include "orders/compensation.h"
#include "orders/order_queries.h"

#include <optional>
#include <string>
#include <vector>

/// The queries about an order's money: before a cancellation, in a dispute, and the proof of what moved.
namespace orders {

/// Who would get what if the brand cancelled at a stage.
struct StageLine
{
    Stage stage = Stage::beforeAcceptance;
    bool current = false;
    std::int64_t shareBp = 0;
    std::string rule; ///< the pinned rule's name, "" where no rule but domain.md itself speaks
    base::Money payee;
    std::optional<base::Money> mcn;     ///< MCN, creator, ops
    std::optional<base::Money> creator; ///< MCN, creator, ops
    std::optional<base::Money> fee;     ///< brand, ops
    std::optional<base::Money> release; ///< brand, ops
    bool limited = false;               ///< less than the rule's amount is frozen
    std::int64_t creditLoss = 0;        ///< of the creator

    static void describe(auto &self, auto &&field)
    {
        field("stage", self.stage);
        field("current", self.current);
        field("share_bp", self.shareBp);
        field("rule", self.rule);
        field("payee_fen", self.payee);
        field("mcn_fen", self.mcn);
        field("creator_fen", self.creator);
        field("fee_fen", self.fee);
        field("release_fen", self.release);
        field("limited", self.limited);
        field("credit_loss", self.creditLoss);
    }
};

/// A way to end the order that costs the brand nothing: now · creator_request · overdue.
struct FreeWay
{
    std::string way;
    std::optional<base::Timestamp> from;

    static void describe(auto &self, auto &&field)
    {
        field("way", self.way);
        field("from", self.from);
    }
};

struct CancelPreviewAnswer
{
    OrderId order;
    std::string number;
    OrderState state = OrderState::awaitingPayment;
    std::int64_t revision = 0;
    std::int64_t ruleVersion = 0;
    std::vector<StageLine> rows; ///< one a stage, in the order of an order's life
    std::int64_t total = 0;      ///< of rows
    std::vector<FreeWay> freeWays;
    std::optional<base::Money> opsRelease; ///< ops: an operator's cancellation gives all of it back
    bool allowed = false;                  ///< order.cancel by this actor, now
    std::optional<std::string> code;
    std::optional<std::string> message;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("number", self.number);
        field("state", self.state);
        field("revision", self.revision);
        field("rule_version", self.ruleVersion);
        field("rows", self.rows);
        field("total", self.total);
        field("free_ways", self.freeWays);
        field("ops_release_fen", self.opsRelease);
        field("allowed", self.allowed);
        field("code", self.code);
        field("message", self.message);
    }
};

/// order.cancel_preview: every stage at once, or the one asked for.
struct CancelPreviewQuery
{
    using Answer = CancelPreviewAnswer;
    OrderId order;
    std::optional<Stage> stage;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("stage", self.stage);
    }
};

struct ProofLine
{
    std::int64_t transfer = 0;
    std::int64_t code = 0;
    std::string from; ///< a party's name; "payee" for a brand
    std::string fromAccount;
    std::string to;
    std::string toAccount;
    base::Money amount;
    base::Timestamp at;
    std::int64_t commandSequence = 0;

    static void describe(auto &self, auto &&field)
    {
        field("transfer", self.transfer);
        field("code", self.code);
        field("from", self.from);
        field("from_account", self.fromAccount);
        field("to", self.to);
        field("to_account", self.toAccount);
        field("amount_fen", self.amount);
        field("at", self.at);
        field("command_sequence", self.commandSequence);
    }
};

struct HoldView
{
    base::Money placed;
    base::Money resolved;
    base::Money remaining;
    bool locked = false;

    static void describe(auto &self, auto &&field)
    {
        field("placed_fen", self.placed);
        field("resolved_fen", self.resolved);
        field("remaining_fen", self.remaining);
        field("locked", self.locked);
    }
};

/// What finishing will pay.
struct SettlementView
{
    base::Money payee;
    std::optional<base::Money> mcn;
    std::optional<base::Money> creator;
    std::optional<base::Money> fee;

    static void describe(auto &self, auto &&field)
    {
        field("payee_fen", self.payee);
        field("mcn_fen", self.mcn);
        field("creator_fen", self.creator);
        field("fee_fen", self.fee);
    }
};

struct ProofAnswer
{
    OrderId order;
    std::string number;
    OrderState state = OrderState::awaitingPayment;
    std::vector<ProofLine> rows;  ///< the transfers that the reader's party may see, oldest first
    std::int64_t total = 0;       ///< of rows
    std::optional<HoldView> hold; ///< brand, ops
    base::Money sum; ///< of all transfers: frozen − paid − fee − released − still held; 0 when sound
    DutyView duty;
    std::optional<SettlementView> expected; ///< while the order can still be finished

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("number", self.number);
        field("state", self.state);
        field("rows", self.rows);
        field("total", self.total);
        field("hold", self.hold);
        field("sum_fen", self.sum);
        field("duty", self.duty);
        field("expected", self.expected);
    }
};

/// order.proof
struct ProofQuery
{
    using Answer = ProofAnswer;
    OrderId order;

    static void describe(auto &self, auto &&field) { field("order", self.order); }
};

/// One dispute in the operators' queue, with the split that the clock would decide and the one that is proposed.
struct DisputeRow
{
    OrderRow row;
    DisputeView dispute;
    StageLine policy;
    std::optional<StageLine> proposed;

    static void describe(auto &self, auto &&field)
    {
        field("row", self.row);
        field("dispute", self.dispute);
        field("policy", self.policy);
        field("proposed", self.proposed);
    }
};

/// A compensation from the pool that awaits a second operator.
struct CompensationRow
{
    OrderRow row;
    base::Money amount;
    bool proposedByMe = false;

    static void describe(auto &self, auto &&field)
    {
        field("row", self.row);
        field("amount_fen", self.amount);
        field("proposed_by_me", self.proposedByMe);
    }
};

/// A claw-back that awaits a second operator: amount = mcn + creator.
struct ClawBackRow
{
    OrderRow row;
    base::Money amount;
    base::Money mcn;
    base::Money creator;
    std::string reason;
    bool proposedByMe = false;

    static void describe(auto &self, auto &&field)
    {
        field("row", self.row);
        field("amount_fen", self.amount);
        field("mcn_fen", self.mcn);
        field("creator_fen", self.creator);
        field("reason", self.reason);
        field("proposed_by_me", self.proposedByMe);
    }
};

struct DisputesAnswer
{
    std::vector<DisputeRow> rows; ///< the oldest first
    std::int64_t total = 0;       ///< of rows
    std::vector<CompensationRow> compensations;
    std::vector<ClawBackRow> clawBacks;

    static void describe(auto &self, auto &&field)
    {
        field("rows", self.rows);
        field("total", self.total);
        field("compensations", self.compensations);
        field("claw_backs", self.clawBacks);
    }
};

/// disputes: for ops.
struct DisputesQuery
{
    using Answer = DisputesAnswer;
    std::optional<std::string> search; ///< as in OrdersQuery

    static void describe(auto &self, auto &&field) { field("search", self.search); }
};

} // namespace orders

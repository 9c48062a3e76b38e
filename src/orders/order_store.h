#pragma once

#include "orders/order.h"
#include "orders/order_event.h"
#include "parties/actor.h"
#include "storage/database.h"

namespace orders {

/// SQL of orders and of everything that hangs on one.
class OrderStore
{
public:
    explicit OrderStore(storage::Database &database) : m_database(database) {}

    OrderId insert(const Order &order);
    /// The order, when the actor's party may see it: own for a brand and a creator, his creator's while it awaits
    /// acceptance and the pinned ones for an MCN, those of its projects and the pinned ones for a provider, any for ops
    /// and the system.
    [[nodiscard]] std::optional<Order> findOrder(OrderId order, const parties::Actor &actor);
    /// Writes every column that can change and counts the revision up, in the row and in `order`.
    void update(Order &order);
    /// The number that follows the last one of the day, e.g. "XT251124" → 17.
    [[nodiscard]] std::int64_t nextNumberOfDay(const std::string &prefix);
    [[nodiscard]] std::int64_t countRunning(CreatorId creator);

    void insertEvent(OrderId order, base::Timestamp at, const parties::Actor &actor, OrderEvent event,
                     std::optional<OrderState> from, OrderState to, const std::string &note);
    /// The first line of the time line, without an event of the rules behind it.
    void insertPlaced(OrderId order, base::Timestamp at, const parties::Actor &actor);
    [[nodiscard]] bool hasEvent(OrderId order, OrderEvent event);

    /// The next version; the earlier ones become outdated unless they were decided.
    void insertDeliverable(OrderId order, std::string_view kind, const std::string &content, UserId by,
                           base::Timestamp at);
    /// Decides the newest version.
    void decideDeliverable(OrderId order, std::string_view kind, std::string_view state,
                           const std::optional<std::string> &reason, base::Timestamp at);
    /// When the newest version of either kind was uploaded.
    [[nodiscard]] std::optional<base::Timestamp> findLastUpload(OrderId order);

    void insertCancelRequest(OrderId order, UserId by, const std::string &reason, base::Timestamp at,
                             base::Timestamp deadline);
    [[nodiscard]] std::optional<CancelRequest> findCancelRequest(OrderId order);
    void answerCancelRequest(CancelRequestId request, std::string_view state, std::optional<UserId> by,
                             base::Timestamp at);

    void insertDispute(OrderId order, const parties::Actor &actor, const std::string &reason, base::Timestamp at,
                       base::Timestamp deadline, base::Timestamp remindAt, std::int64_t remainingMs);
    [[nodiscard]] std::optional<Dispute> findDispute(OrderId order);
    void proposeDecision(DisputeId dispute, std::int64_t shareBp, const std::string &note, UserId by,
                         base::Timestamp at);
    /// What was proposed is taken off the dispute; the time line and the audit keep it.
    void dropDecision(DisputeId dispute);
    void confirmDecision(DisputeId dispute, UserId by, base::Timestamp at);
    void decideByPolicy(DisputeId dispute, std::int64_t shareBp, base::Timestamp at);
    void setReminder(DisputeId dispute, base::Timestamp next);

    void insertRating(OrderId order, std::string_view side, std::int64_t score, const std::string &text, UserId by,
                      base::Timestamp at);
    [[nodiscard]] bool hasRated(OrderId order, std::string_view side);

    void insertCompensation(OrderId order, base::Money amount, UserId by, base::Timestamp at);
    [[nodiscard]] std::optional<PoolCompensation> findCompensation(OrderId order);
    [[nodiscard]] bool isCompensated(OrderId order);
    /// Deletes one that nobody has confirmed; the time line and the audit keep it.
    void dropCompensation(CompensationId compensation);
    void confirmCompensation(CompensationId compensation, UserId by, base::Timestamp at);

    void insertClawBack(OrderId order, base::Money amount, const std::string &reason, UserId by, base::Timestamp at);
    /// Waiting or confirmed; a dropped one is as if it had never been.
    [[nodiscard]] std::optional<ClawBack> findClawBack(OrderId order);
    void confirmClawBack(ClawBackId clawBack, UserId by, base::Timestamp at);
    void dropClawBack(ClawBackId clawBack);

    /// Orders whose clock, cancel request or dispute reminder is due, the longest overdue first.
    [[nodiscard]] std::vector<OrderId> listDue(base::Timestamp now, std::int64_t limit);

private:
    storage::Database &m_database;
};

} // namespace orders

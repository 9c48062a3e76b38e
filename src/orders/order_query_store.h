#pragma once

#include "orders/order_queries.h"
#include "parties/actor.h"
#include "storage/database.h"

namespace orders {

/// An order with the names around it and the facts that its rules look at.
struct OrderRecord
{
    Order order;
    std::string projectName;
    std::string briefName;
    std::string brandName;
    std::string creatorName;
    std::optional<base::Timestamp> requestDeadline; ///< of an open cancel request
    bool scriptNeeded = true;
    bool brandRated = false;
    bool payeeRated = false;
    std::optional<std::int64_t> presentMcnShareBp; ///< of the creator's active contract
    bool hasMcn = false;                           ///< at present
};

/// The SQL of the queries about orders.
class OrderQueryStore
{
public:
    explicit OrderQueryStore(storage::Database &database) : m_database(database) {}

    [[nodiscard]] std::vector<OrderRecord> list(const parties::Actor &actor, const OrdersQuery &query);
    struct Totals
    {
        std::int64_t count = 0;
        base::Money taskCost;
        base::Money fee;
        base::Money income; ///< of the actor's own part, 0 for who has none
    };
    [[nodiscard]] Totals totals(const parties::Actor &actor, const OrdersQuery &query);
    /// One line a tab, all and the crossing ones included.
    [[nodiscard]] std::vector<TabCount> counts(const parties::Actor &actor, const OrdersQuery &query);
    [[nodiscard]] std::optional<OrderRecord> find(const parties::Actor &actor, OrderId order);
    /// In dispute, the one opened first at the top; found by `search` as in list().
    [[nodiscard]] std::vector<OrderId> listDisputed(const parties::Actor &actor, const std::string &search);
    /// Cancelled by one operator with a compensation that awaits another; found by `search`.
    [[nodiscard]] std::vector<OrderId> listCompensations(const parties::Actor &actor, const std::string &search);
    /// Of a breached retention, that awaits another operator; found by `search`.
    [[nodiscard]] std::vector<OrderId> listClawBacks(const parties::Actor &actor, const std::string &search);

    [[nodiscard]] std::vector<DeliverableView> deliverables(OrderId order);
    [[nodiscard]] std::vector<EventView> timeline(const parties::Actor &actor, OrderId order);
    [[nodiscard]] std::vector<RatingView> ratings(OrderId order);
    [[nodiscard]] std::optional<DisputeView> findLastDispute(OrderId order);

private:
    storage::Database &m_database;
};

} // namespace orders

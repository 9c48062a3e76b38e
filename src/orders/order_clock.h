#pragma once

#include "orders/order_flow.h"
#include "orders/order_money.h"

namespace orders {

/// Lets time act on one order. Every effect happens once, in the order in which they fell due; the next deadline counts
/// from the moment the last one was due, so days asleep come to the same end as days awake.
class OrderClock
{
public:
    OrderClock(OrderFlow &flow, OrderMoney &money) : m_flow(flow), m_money(money) {}

    /// Everything that is due at context.now, dispute reminders included.
    std::vector<DueEffect> advance(parties::Context &context, OrderCase &subject);

    /// Opens a dispute at `at`: freezes the order's clock and locks its money. An open cancel request becomes part of
    /// it.
    void openDispute(parties::Context &context, OrderCase &subject, const parties::Actor &by, OrderEvent event,
                     base::Timestamp at, const std::string &reason);

    /// Ends a disputed order: s·T to the payee, no more than is frozen, the rest back.
    void settleDispute(parties::Context &context, OrderCase &subject, const parties::Actor &by, OrderEvent event,
                       std::int64_t shareBp, base::Timestamp at, const std::string &note);

    /// Enters 3 and settles.
    void finish(parties::Context &context, OrderCase &subject, const parties::Actor &by, OrderEvent event,
                base::Timestamp at);

    /// Enters 54 or 10 from 53, or 54 from 10.
    void publish(parties::Context &context, OrderCase &subject, const parties::Actor &by, OrderEvent event,
                 OrderState to, base::Timestamp at);

private:
    struct Due
    {
        base::Timestamp at;
        OrderEvent event;
    };
    [[nodiscard]] std::optional<Due> nextDue(const OrderCase &subject);
    void act(parties::Context &context, OrderCase &subject, const Due &due, OrderState to);
    void remind(parties::Context &context, OrderCase &subject);

    OrderFlow &m_flow;
    OrderMoney &m_money;
};

} // namespace orders

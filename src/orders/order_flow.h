#pragma once

#include "base/result.h"
#include "orders/order.h"
#include "orders/order_commands.h"
#include "orders/order_rules.h"
#include "orders/order_store.h"
#include "orders/project_store.h"
#include "parties/directory.h"

namespace orders {

/// An order with everything that its rules look at.
struct OrderCase
{
    Order order;
    Brief brief;
    parties::Rules rules; ///< the pinned version
    std::optional<CancelRequest> request;
    std::optional<Dispute> dispute;
    std::optional<PoolCompensation> compensation;
    bool compensated = false;         ///< of a cancelled order: paid from the pool
    std::optional<ClawBack> clawBack; ///< of a finished order: waiting or confirmed
    bool retentionBreached = false;
    bool brandRated = false;
    bool payeeRated = false;
    std::optional<base::Timestamp> lastUpload;
};

/// How an order moves: what all verbs share. Knows the rules, the store and who is told; knows no money.
class OrderFlow
{
public:
    explicit OrderFlow(storage::Database &database) : m_store(database), m_projects(database), m_directory(database) {}

    /// Refuses with notFound (also for an order of others) and stale.
    base::Result<OrderCase> load(const parties::Actor &actor, OrderId order, std::optional<std::int64_t> revision);
    /// The case of an order that was read before.
    [[nodiscard]] OrderCase caseOf(Order order);

    /// Refuses as nextBy() does; the state that the event leads to.
    base::Result<OrderState> check(const OrderCase &subject, OrderEvent event, const parties::Actor &actor);

    /// At 53, before the moment of publication: sets when it comes, after what it depends on has changed at `at`.
    static void setMoment(OrderCase &subject, base::Timestamp at);

    /// Moves the order to `to` at `at`: sets the state's deadline when the state changes, writes the row and the time
    /// line, voids an open cancel request of an order that ends or is published, tells whose turn it is.
    void move(parties::Context &context, OrderCase &subject, const parties::Actor &by, OrderEvent event, OrderState to,
              base::Timestamp at, const std::string &note = "");

    OrderStore &store() { return m_store; }
    ProjectStore &projects() { return m_projects; }
    parties::Directory &directory() { return m_directory; }

private:
    void tell(parties::Context &context, const OrderCase &subject, const parties::Actor &by, OrderEvent event,
              const std::string &note);
    [[nodiscard]] std::vector<PartyId> payeeSide(const Order &order);

    OrderStore m_store;
    ProjectStore m_projects;
    parties::Directory m_directory;
};

/// What the rules ask of a case, as `actor` sees it.
[[nodiscard]] Facts factsOf(const OrderCase &subject, const parties::Actor &actor);
[[nodiscard]] Dates datesOf(const OrderCase &subject);
/// The next moment at which a clock acts on the order: its own, or that of an open cancel request.
[[nodiscard]] std::optional<base::Timestamp> nextDeadline(const OrderCase &subject);

/// The clock as an actor.
inline constexpr parties::Actor kClockActor{};

base::Error orderNotFound(OrderId order);

} // namespace orders

#pragma once

#include "base/result.h"
#include "orders/order_flow.h"
#include "orders/order_money.h"
#include "orders/order_money_queries.h"
#include "orders/order_queries.h"
#include "orders/order_query_store.h"
#include "parties/directory.h"

namespace orders {

/// The queries about orders. Reads only. Each that names an order refuses with notFound when the actor's party may not
/// see it.
class OrderReader
{
public:
    explicit OrderReader(storage::Database &database)
        : m_store(database), m_flow(database), m_money(database), m_directory(database)
    {}

    base::Result<OrdersAnswer> orders(const parties::Actor &actor, base::Timestamp now, const OrdersQuery &query);
    base::Result<OrderAnswer> order(const parties::Actor &actor, base::Timestamp now, const OrderQuery &query);
    base::Result<InboxAnswer> inbox(const parties::Actor &actor, base::Timestamp now, const InboxQuery &query);
    /// Also refuses with orderStateForbids for an order that has ended.
    base::Result<CancelPreviewAnswer> cancelPreview(const parties::Actor &actor, base::Timestamp now,
                                                    const CancelPreviewQuery &query);
    base::Result<ProofAnswer> proof(const parties::Actor &actor, base::Timestamp now, const ProofQuery &query);
    base::Result<DisputesAnswer> disputes(const parties::Actor &actor, base::Timestamp now, const DisputesQuery &query);

private:
    [[nodiscard]] OrderMoneyView moneyOf(const parties::Actor &actor, const Order &order);
    [[nodiscard]] std::vector<ActionView> actionsOf(const parties::Actor &actor, const OrderCase &subject);
    [[nodiscard]] std::optional<DisputeView> disputeOf(const parties::Actor &actor, const OrderCase &subject);
    [[nodiscard]] std::string nameOf(PartyId party);
    [[nodiscard]] Stake stakeOf(const OrderRecord &record);

    OrderQueryStore m_store;
    OrderFlow m_flow;
    OrderMoney m_money;
    parties::Directory m_directory;
};

/// A record as `actor` reads it in a list.
[[nodiscard]] OrderRow rowOf(const OrderRecord &record, const parties::Actor &actor);
[[nodiscard]] DutyView dutyOf(const OrderRecord &record);
[[nodiscard]] TermsView termsOf(const Brief &brief);
/// The share that binds or, before acceptance, would bind MCN and creator; nothing without an MCN.
[[nodiscard]] std::optional<std::int64_t> mcnShareOf(const OrderRecord &record);

/// The brand's and the platform's own figures: fee, release, frozen.
[[nodiscard]] bool seesBrandSide(const parties::Actor &actor);
/// How MCN and creator divide.
[[nodiscard]] bool seesAffiliation(const parties::Actor &actor);

} // namespace orders

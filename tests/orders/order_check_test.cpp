#include "support/orders_builders.h"
#include "support/unguarded.h"

#include <algorithm>

using orders::OrderId;
using orders::Orders;
using orders::OrderState;
using support::OrdersWorld;

namespace {

/// The check names the order and speaks of `problem`.
void expectFinding(OrdersWorld &world, OrderId order, const std::string &problem)
{
    const auto findings = world.orders.check();
    const std::string number = world.read(order).number;
    EXPECT_TRUE(std::any_of(findings.begin(), findings.end(),
                            [&](const std::string &finding) {
                                return finding.find(number) != std::string::npos &&
                                       finding.find(problem) != std::string::npos;
                            }))
        << problem << " is not among " << findings.size() << " findings"
        << (findings.empty() ? "" : ", the first: " + findings.front());
}

} // namespace

TEST(OrderCheck, findsNothingInASoundWorld)
{
    OrdersWorld world;
    for (const OrderState state : orders::allOf(OrderState{}))
        world.orderIn(state);
    world.expectSound();
}

TEST(OrderCheck, findsAStateThatTheMoneyDoesNotFollow)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::finished);
    support::unguarded(world.database()).execute("UPDATE \"order\" SET state = '54' WHERE id = $1", order);
    expectFinding(world, order, "freezes another amount than its state says");
    expectFinding(world, order, "is not where its time line ends");
}

TEST(OrderCheck, findsAnOrderWithoutAPayment)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::accepted);
    support::unguarded(world.database()).execute("UPDATE \"order\" SET paid_at = NULL WHERE id = $1", order);
    expectFinding(world, order, "has a hold without a payment");
    expectFinding(world, order, "lacks what its state needs");
}

TEST(OrderCheck, findsADisputeThatLocksNothing)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::published);
    ASSERT_TRUE(world.run(&Orders::dispute, world.brand, orders::OpenDispute{order, "数据造假", {}}).ok());
    support::unguarded(world.database()).execute("UPDATE \"order\" SET disputed = 0 WHERE id = $1", order);
    expectFinding(world, order, "and its hold disagree about a dispute");
    expectFinding(world, order, "disagrees with its cancel request or dispute");
}

TEST(OrderCheck, findsARequestThatNobodyMade)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::accepted);
    support::unguarded(world.database()).execute("UPDATE \"order\" SET cancel_requested = 1 WHERE id = $1", order);
    expectFinding(world, order, "disagrees with its cancel request or dispute");
}

TEST(OrderCheck, findsForgottenAndInventedRejections)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoRejected);
    support::unguarded(world.database()).execute("UPDATE \"order\" SET video_rejections = 0 WHERE id = $1", order);
    expectFinding(world, order, "counts other rejections than its deliverables show");
}

TEST(OrderCheck, findsABrokenTimeLine)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::accepted);
    support::unguarded(world.database())
        .execute("INSERT INTO order_event (order_id, at, actor_role, event, from_state, to_state) "
                 "VALUES ($1, 1, 'brand', 'finish', '54', '1')",
                 order);
    expectFinding(world, order, "has a broken time line");
}

TEST(OrderCheck, findsAChangedFee)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::awaitingPayment);
    support::unguarded(world.database()).execute("UPDATE \"order\" SET fee_fen = fee_fen - 1 WHERE id = $1", order);
    expectFinding(world, order, "has another fee than its rate gives");
}

TEST(OrderCheck, findsAnOrderInAnothersBrief)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::awaitingPayment);
    support::unguarded(world.database())
        .execute("UPDATE \"order\" SET brand_party_id = $2 WHERE id = $1", order, world.otherBrand.party);
    expectFinding(world, order, "belongs to another brand than its brief");
}

TEST(OrderCheck, theSchemaKeepsOrdersAndTimeLines)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::accepted);
    auto &database = world.database();
    EXPECT_THROW(database.execute("DELETE FROM \"order\" WHERE id = $1", order), storage::StorageError);
    EXPECT_THROW(database.execute("DELETE FROM order_event WHERE order_id = $1", order), storage::StorageError);
    EXPECT_THROW(database.execute("UPDATE order_event SET at = 0 WHERE order_id = $1", order), storage::StorageError);
    EXPECT_THROW(database.execute("UPDATE \"order\" SET deadline_at = NULL WHERE id = $1", order),
                 storage::StorageError);
    EXPECT_THROW(database.execute("UPDATE \"order\" SET state = '99' WHERE id = $1", order), storage::StorageError);
    world.expectSound();
}

TEST(OrderCheck, findsSumsThatTheTermsDoNotSay)
{
    OrdersWorld world;
    const OrderId finished = world.orderIn(OrderState::finished);
    const OrderId accepted = world.orderIn(OrderState::accepted);
    auto &database = support::unguarded(world.database());
    database.execute("UPDATE transfer SET amount_fen = amount_fen - 1 WHERE order_id = $1 AND code = 22", finished);
    database.execute("UPDATE transfer SET amount_fen = amount_fen - 1 WHERE order_id = $1 AND code = 20", accepted);
    expectFinding(world, finished, "has moved other sums than its terms say");
    expectFinding(world, accepted, "has moved other sums than its terms say");
}

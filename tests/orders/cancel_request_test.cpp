#include "order_trials.h"

using base::ErrorCode;
using base::Timestamp;
using orders::OrderId;
using orders::Orders;
using orders::OrderState;
using support::OrdersWorld;
using trials::Refusal;

namespace {

const std::string kLink = "https://d.example/7";

void ask(OrdersWorld &world, OrderId order)
{
    ASSERT_TRUE(world.run(&Orders::requestCancel, world.creator.actor, {order, "生病", {}}).ok());
}

void decline(OrdersWorld &world, OrderId order)
{
    ASSERT_TRUE(world.run(&Orders::answerCancel, world.brand, orders::AnswerCancel{order, false, {}, {}}).ok());
}

Refusal publishing(OrdersWorld &world, const parties::Actor &actor, OrderId order, std::optional<std::string> link,
                   std::optional<Timestamp> at)
{
    return trials::attempt(world, actor, &Orders::publish, orders::PublishOrder{order, std::move(link), at, {}});
}

void schedule(OrdersWorld &world, const parties::Actor &actor, OrderId order, Timestamp at)
{
    ASSERT_TRUE(world.run(&Orders::publish, actor, orders::PublishOrder{order, kLink, at, {}}).ok());
}

} // namespace

// creator asks to cancel: brand agrees, or refuses → the order goes on, or is silent 72 h → dispute. Nothing else ends
// the request for it.
TEST(CancelRequest, isAnsweredBeforeTheBrandPublishesOrPlansTo)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoConfirmed);
    world.waitForWindow(order);
    ask(world, order);
    const Timestamp soon = world.now + std::chrono::seconds(1);
    EXPECT_EQ(publishing(world, world.brand, order, kLink, {}), ErrorCode::cancelRequestOpen);
    EXPECT_EQ(publishing(world, world.brand, order, kLink, soon), ErrorCode::cancelRequestOpen);
    EXPECT_EQ(publishing(world, world.brand, order, {}, soon), ErrorCode::cancelRequestOpen);
    EXPECT_EQ(publishing(world, world.creator.actor, order, kLink, soon), std::nullopt);
    decline(world, order);
    EXPECT_EQ(publishing(world, world.brand, order, kLink, soon), std::nullopt);
    EXPECT_EQ(publishing(world, world.brand, order, kLink, {}), std::nullopt);
}

TEST(CancelRequest, isAnsweredBeforeTheTailIsPaid)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::awaitingTail);
    ask(world, order);
    const orders::PayTail pay{order, {}};
    EXPECT_EQ(trials::attempt(world, world.brand, &Orders::payTail, pay), ErrorCode::cancelRequestOpen);
    decline(world, order);
    EXPECT_EQ(trials::attempt(world, world.brand, &Orders::payTail, pay), std::nullopt);
}

TEST(CancelRequest, holdsUpTheScheduledMomentUntilItIsAnswered)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoConfirmed);
    const Timestamp moment = support::kStart + base::days(18);
    schedule(world, world.brand, order, moment);
    world.passTo(moment - base::hours(5));
    ask(world, order);
    world.passTo(moment + base::hours(7));
    EXPECT_EQ(world.stateOf(order), OrderState::videoConfirmed);
    EXPECT_TRUE(world.read(order).cancelRequested);
    EXPECT_TRUE(world.orders.listDue(world.now, 10).empty());

    decline(world, order);
    world.tick();
    const auto read = world.read(order);
    EXPECT_EQ(read.state, OrderState::published);
    EXPECT_EQ(read.publishedAt, moment + base::hours(7));
    EXPECT_EQ(read.retentionUntil, moment + base::hours(7) + base::days(30));
    world.expectSound();
}

TEST(CancelRequest, declinedInTimeLeavesTheMomentWhereItWas)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoConfirmed);
    const Timestamp moment = support::kStart + base::days(18);
    schedule(world, world.brand, order, moment);
    ask(world, order);
    decline(world, order);
    EXPECT_EQ(world.read(order).deadlineAt, moment);
    world.passTo(moment);
    EXPECT_EQ(world.read(order).publishedAt, moment);
    world.expectSound();
}

TEST(CancelRequest, unansweredBecomesADisputeThoughTheMomentHasCome)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoConfirmed);
    const Timestamp moment = support::kStart + base::days(18);
    schedule(world, world.creator.actor, order, moment);
    world.passTo(moment - base::hours(1));
    ask(world, order);
    world.pass(base::hours(72));
    const auto read = world.read(order);
    EXPECT_EQ(read.state, OrderState::videoConfirmed);
    EXPECT_TRUE(read.disputed);
    EXPECT_FALSE(read.publishedAt.has_value());
    world.expectSound();
}

TEST(CancelRequest, holdsUpTheEndOfTheWindowToo)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoConfirmed);
    world.passTo(support::kStart + base::days(30) - base::hours(1));
    ask(world, order);
    world.pass(base::hours(71));
    EXPECT_FALSE(world.read(order).publishedAt.has_value());
    world.pass(base::hours(1));
    EXPECT_TRUE(world.read(order).disputed);
    world.expectSound();
}

TEST(CancelRequest, holdsUpAMomentThatIsPlannedWhileItIsOpen)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoConfirmed);
    world.waitForWindow(order);
    ask(world, order);
    const Timestamp asked = world.now;
    schedule(world, world.creator.actor, order, asked + base::hours(1));
    world.passTo(asked + base::hours(71));
    EXPECT_FALSE(world.read(order).publishedAt.has_value());
    world.passTo(asked + base::hours(72));
    EXPECT_TRUE(world.read(order).disputed);
    world.expectSound();
}

TEST(CancelRequest, holdsUpAMomentThatComesNearerByTheClock)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::scriptConfirmed);
    world.passTo(support::kStart + base::days(26) + base::hours(20)); // late, not yet cancelled
    world.uploadVideo(order);
    world.passTo(support::kStart + base::days(29));
    ask(world, order);
    world.passTo(support::kStart + base::days(29) + base::hours(20)); // the silent brand confirms the video
    ASSERT_EQ(world.stateOf(order), OrderState::videoConfirmed);
    world.passTo(support::kStart + base::days(32) - base::hours(1)); // past the window
    EXPECT_EQ(world.stateOf(order), OrderState::videoConfirmed);
    EXPECT_FALSE(world.read(order).publishedAt.has_value());
    world.passTo(support::kStart + base::days(32));
    EXPECT_TRUE(world.read(order).disputed);
    world.expectSound();
}

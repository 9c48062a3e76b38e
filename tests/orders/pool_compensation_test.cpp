#include "order_trials.h"

using base::ErrorCode;
using base::Money;
using orders::OrderId;
using orders::Orders;
using orders::OrderState;
using support::OrdersWorld;
using support::yuan;

TEST(Orders, compensationFromThePoolNeedsTwoOperators)
{
    OrdersWorld world;
    for (int i = 0; i < 2; ++i)
        world.orderIn(OrderState::finished);
    const Money paid = world.mcnPayable() + world.creatorPayable();
    const OrderId order = world.orderIn(OrderState::videoUploaded);
    const orders::CancelOrder cancel{order, 0, "不可抗力", yuan(400), {}};
    ASSERT_TRUE(world.run(&Orders::cancel, world.ops, cancel).ok());
    EXPECT_EQ(world.mcnPayable() + world.creatorPayable(), paid);
    EXPECT_EQ(world.run(&Orders::confirmDecision, world.ops, orders::ConfirmDecision{order, {}, {}}).error().code,
              ErrorCode::secondPersonNeeded);
    ASSERT_TRUE(world.run(&Orders::confirmDecision, world.ops2, orders::ConfirmDecision{order, {}, {}}).ok());
    EXPECT_EQ(world.mcnPayable() + world.creatorPayable(), paid + yuan(400));
    EXPECT_EQ(world.commission(), yuan(100));
    EXPECT_EQ(world.run(&Orders::confirmDecision, world.ops2, orders::ConfirmDecision{order, {}, {}}).error().code,
              ErrorCode::noDispute);
    world.expectSound();
}

// The payee cannot close while a compensation waits; one who had closed before that was a condition is refused in
// words.
TEST(Orders, aClosedPayeeIsNotCompensated)
{
    for (const bool ofMcn : {true, false}) {
        OrdersWorld world;
        world.orderIn(OrderState::finished);
        const OrderId order = world.orderIn(OrderState::videoUploaded);
        ASSERT_TRUE(world.run(&Orders::cancel, world.ops, orders::CancelOrder{order, 0, {}, yuan(100), {}}).ok());
        parties::Context context = world.context(world.ops);
        world.directory.setPartyStatus(ofMcn ? world.mcn.party : world.creator.actor.party, "closed", context);
        const auto paid = world.run(&Orders::confirmDecision, world.ops2, orders::ConfirmDecision{order, {}, {}});
        ASSERT_FALSE(paid.ok());
        EXPECT_EQ(paid.error().code, ErrorCode::partyNotActive);
        EXPECT_EQ(paid.error().details["status"], "closed");
        EXPECT_EQ(world.commission(), yuan(250));
        ASSERT_TRUE(
            world.run(&Orders::withdrawDecision, world.ops, orders::WithdrawDecision{order, "已销户", {}}).ok());
        const auto again =
            world.run(&Orders::compensate, world.ops, orders::CompensateOrder{order, yuan(100), "不可抗力", {}});
        ASSERT_FALSE(again.ok());
        EXPECT_EQ(again.error().code, ErrorCode::partyNotActive) << "what can never be confirmed is not proposed";
    }
}

TEST(Orders, aRefusedOrWithdrawnCompensationIsGone)
{
    for (const bool refused : {true, false}) {
        OrdersWorld world;
        world.orderIn(OrderState::finished);
        const Money paid = world.mcnPayable() + world.creatorPayable();
        const OrderId order = world.orderIn(OrderState::videoUploaded);
        ASSERT_TRUE(world.run(&Orders::cancel, world.ops, orders::CancelOrder{order, 0, {}, yuan(100), {}}).ok());
        const orders::RefuseDecision refuse{order, "不应赔付", {}};
        const orders::WithdrawDecision withdraw{order, "提错了", {}};
        EXPECT_EQ(world.run(&Orders::refuseDecision, world.ops, refuse).error().code, ErrorCode::secondPersonNeeded);
        EXPECT_EQ(world.run(&Orders::withdrawDecision, world.ops2, withdraw).error().code,
                  ErrorCode::proposedByAnother);
        ASSERT_TRUE(refused ? world.run(&Orders::refuseDecision, world.ops2, refuse).ok()
                            : world.run(&Orders::withdrawDecision, world.ops, withdraw).ok());
        EXPECT_EQ(world.run(&Orders::confirmDecision, world.ops2, orders::ConfirmDecision{order, {}, {}}).error().code,
                  ErrorCode::noDispute);
        EXPECT_EQ(world.mcnPayable() + world.creatorPayable(), paid);
        EXPECT_EQ(world.stateOf(order), OrderState::cancelled);
        world.expectSound();
    }
}

// The order is cancelled for good; its compensation is not.
TEST(Orders, aDroppedCompensationIsProposedAnew)
{
    OrdersWorld world;
    world.orderIn(OrderState::finished);
    const Money paid = world.mcnPayable() + world.creatorPayable();
    const OrderId order = world.orderIn(OrderState::videoUploaded);
    const auto again = [&](const parties::Actor &actor, Money amount) {
        return world.run(&Orders::compensate, actor, orders::CompensateOrder{order, amount, "补偿", {}});
    };
    EXPECT_EQ(again(world.ops, yuan(1)).error().code, ErrorCode::orderStateForbids);
    ASSERT_TRUE(world.run(&Orders::cancel, world.ops, orders::CancelOrder{order, 0, {}, yuan(100), {}}).ok());
    EXPECT_EQ(again(world.ops2, yuan(80)).error().code, ErrorCode::compensationMade) << "the first one waits";
    ASSERT_TRUE(world.run(&Orders::refuseDecision, world.ops2, orders::RefuseDecision{order, "过高", {}}).ok());
    EXPECT_EQ(again(world.ops, yuan(5'001)).error().code, ErrorCode::fieldOutOfRange);
    ASSERT_TRUE(again(world.ops2, yuan(80)).ok());
    EXPECT_EQ(world.run(&Orders::confirmDecision, world.ops2, orders::ConfirmDecision{order, {}, {}}).error().code,
              ErrorCode::secondPersonNeeded);
    EXPECT_EQ(world.mcnPayable() + world.creatorPayable(), paid);
    ASSERT_TRUE(world.run(&Orders::confirmDecision, world.ops, orders::ConfirmDecision{order, {}, {}}).ok());
    EXPECT_EQ(world.mcnPayable() + world.creatorPayable(), paid + yuan(80));
    EXPECT_EQ(again(world.ops, yuan(80)).error().code, ErrorCode::compensationMade) << "never paid twice";
    world.expectSound();
}

TEST(Orders, onlyWhatOperatorsCancelledAfterItsAcceptanceIsCompensatedLater)
{
    OrdersWorld world;
    for (const OrderState state : {OrderState::awaitingPayment, OrderState::awaitingAcceptance}) {
        const OrderId early = world.orderIn(state);
        ASSERT_TRUE(world.run(&Orders::cancel, world.ops, orders::CancelOrder{early, 0, {}, {}, {}}).ok());
        EXPECT_EQ(
            world.run(&Orders::compensate, world.ops, orders::CompensateOrder{early, yuan(1), "x", {}}).error().code,
            ErrorCode::orderStateForbids);
    }
    const OrderId bought = world.orderIn(OrderState::scriptUploaded);
    ASSERT_TRUE(world.run(&Orders::cancel, world.brand, orders::CancelOrder{bought, 2, {}, {}, {}}).ok());
    EXPECT_EQ(world.run(&Orders::compensate, world.ops, orders::CompensateOrder{bought, yuan(1), "x", {}}).error().code,
              ErrorCode::orderStateForbids);
    const OrderId without = world.orderIn(OrderState::scriptUploaded);
    ASSERT_TRUE(world.run(&Orders::cancel, world.ops, orders::CancelOrder{without, 0, {}, {}, {}}).ok());
    EXPECT_TRUE(world.run(&Orders::compensate, world.ops, orders::CompensateOrder{without, yuan(1), "x", {}}).ok());
    world.expectSound();
}

#include "order_trials.h"

#include <map>

using base::ErrorCode;
using base::Money;
using base::Timestamp;
using orders::OrderId;
using orders::Orders;
using orders::OrderState;
using support::BriefWishes;
using support::OrdersWorld;
using support::yuan;

namespace {

bool isOver(const orders::Order &order)
{
    return isEnded(order.state) && !order.deadlineAt;
}

std::vector<std::string> eventsOf(OrdersWorld &world, OrderId order)
{
    std::vector<std::string> events;
    const auto answer = world.ask(&orders::OrderReader::order, world.ops, orders::OrderQuery{order}).value();
    for (const auto &event : answer.timeline)
        events.push_back(std::to_string(event.at.ms) + " " + event.event);
    return events;
}

/// The money of everybody, in one line.
std::vector<Money> balancesOf(OrdersWorld &world)
{
    return {world.available(), world.frozen(), world.mcnPayable(), world.creatorPayable(), world.commission()};
}

std::int64_t notificationsOf(OrdersWorld &world, const parties::Actor &actor, const std::string &kind)
{
    return world.database().number("SELECT count(*) FROM notification WHERE user_id = $1 AND kind = $2", actor.user,
                                   kind);
}

/// How an order may wait for the clock, beside its state.
enum class Waiting { plainly, prepaid, requested, disputed };

OrderId waitingIn(OrdersWorld &world, OrderState state, Waiting how)
{
    BriefWishes wishes;
    if (how == Waiting::prepaid)
        wishes.prepaidBp = 5'000;
    const OrderId order = world.orderIn(state, wishes);
    if (how == Waiting::requested) {
        EXPECT_TRUE(world.run(&Orders::requestCancel, world.mcn, orders::RequestCancel{order, "生病", {}}).ok());
    }
    if (how == Waiting::disputed) {
        EXPECT_TRUE(world.run(&Orders::dispute, world.brand, orders::OpenDispute{order, "迟交", {}}).ok());
    }
    return order;
}

bool canWait(OrderState state, Waiting how)
{
    if (how == Waiting::disputed)
        return isRunning(state);
    if (how == Waiting::requested)
        return isRunning(state) && state != OrderState::published;
    return !isEnded(state) || state == OrderState::finished;
}

template <class Visit>
void eachWaiting(Visit visit)
{
    for (const Waiting how : {Waiting::plainly, Waiting::prepaid, Waiting::requested, Waiting::disputed}) {
        for (const OrderState state : orders::allOf(OrderState{})) {
            if (canWait(state, how)) {
                SCOPED_TRACE(std::string(toText(state)) + " waiting as " + std::to_string(static_cast<int>(how)));
                visit(state, how);
            }
        }
    }
}

} // namespace

TEST(OrderClock, aloneLeadsToAnEndFromEveryState)
{
    eachWaiting([](OrderState state, Waiting how) {
        OrdersWorld world;
        const OrderId order = waitingIn(world, state, how);
        int steps = 0;
        for (; !isOver(world.read(order)) && steps < 12; ++steps) {
            const Timestamp due = world.read(order).deadlineAt.value();
            world.passTo(std::max(world.now, due));
            world.expectSound();
        }
        EXPECT_TRUE(isOver(world.read(order)));
        EXPECT_GT(steps, 0);
        EXPECT_EQ(world.frozen(), Money());
        EXPECT_EQ(world.available() + world.mcnPayable() + world.creatorPayable() + world.commission(),
                  OrdersWorld::kTopUp);
        EXPECT_TRUE(world.orders.listDue(world.now + base::days(1'000), 10).empty());
    });
}

TEST(OrderClock, yearsAsleepEndAsDaysAwake)
{
    eachWaiting([](OrderState state, Waiting how) {
        OrdersWorld awake;
        OrdersWorld asleep;
        const OrderId order = waitingIn(awake, state, how);
        ASSERT_EQ(waitingIn(asleep, state, how), order);
        for (int day = 0; day < 120; ++day)
            awake.pass(base::days(1));
        asleep.pass(base::days(120));
        EXPECT_EQ(awake.stateOf(order), asleep.stateOf(order));
        EXPECT_EQ(balancesOf(awake), balancesOf(asleep));
        EXPECT_EQ(eventsOf(awake, order), eventsOf(asleep, order));
        EXPECT_EQ(awake.credit(), asleep.credit());
    });
}

TEST(OrderClock, actsAtItsMomentAndNotBefore)
{
    struct Line
    {
        OrderState state;
        std::chrono::milliseconds after; ///< the world's start
        OrderState to;
    };
    using S = OrderState;
    for (const Line &line : std::vector<Line>{
             {S::awaitingPayment, base::days(7), S::cancelled},
             {S::awaitingAcceptance, base::hours(24), S::closed},
             {S::accepted, base::days(17), S::cancelled}, // due on day 10, then seven days of grace
             {S::scriptUploaded, base::hours(72), S::scriptConfirmed},
             {S::scriptRejected, base::days(17), S::cancelled},
             {S::scriptConfirmed, base::days(27), S::cancelled},
             {S::scriptSkipped, base::days(27), S::cancelled},
             {S::videoUploaded, base::hours(72), S::videoConfirmed},
             {S::videoRejected, base::days(27), S::cancelled},
             {S::videoConfirmed, base::days(30) + base::hours(24) + base::days(7), S::cancelled},
             {S::awaitingTail, base::days(15) + base::hours(72), S::cancelled},
             {S::published, base::days(15) + base::days(7), S::finished},
         }) {
        OrdersWorld world;
        const OrderId order = world.orderIn(line.state);
        const Timestamp moment = support::kStart + line.after;
        world.passTo(moment - std::chrono::milliseconds(1));
        EXPECT_EQ(world.stateOf(order), line.state) << toText(line.state);
        world.passTo(moment);
        EXPECT_EQ(world.stateOf(order), line.to) << toText(line.state);
        world.expectSound();
    }
}

TEST(OrderClock, timeOutsBeforeDeliveryGiveEverythingBack)
{
    for (const OrderState state : {OrderState::awaitingPayment, OrderState::awaitingAcceptance, OrderState::accepted,
                                   OrderState::scriptRejected, OrderState::scriptConfirmed, OrderState::scriptSkipped,
                                   OrderState::videoRejected, OrderState::videoConfirmed}) {
        OrdersWorld world;
        const OrderId order = world.orderIn(state);
        world.pass(base::days(60));
        EXPECT_TRUE(isEnded(world.stateOf(order))) << toText(state);
        EXPECT_EQ(world.available(), OrdersWorld::kTopUp) << toText(state);
        const bool late = isRunning(state);
        EXPECT_EQ(world.credit(), late ? 95 : 100) << toText(state);
        EXPECT_EQ(world.read(order).endedReason, late ? "overdue" : "timeout") << toText(state);
    }
}

TEST(OrderClock, aSilentBrandConfirmsAndPays)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::scriptUploaded);
    world.pass(base::hours(72));
    world.uploadVideo(order);
    world.pass(base::hours(72));
    EXPECT_EQ(world.stateOf(order), OrderState::videoConfirmed);
    world.waitForWindow(order);
    const orders::PublishOrder publish{order, "https://d.example/7", {}, {}};
    ASSERT_TRUE(world.run(&Orders::publish, world.mcn, publish).ok());
    world.pass(base::days(7));
    EXPECT_EQ(world.stateOf(order), OrderState::finished);
    EXPECT_EQ(world.mcnPayable(), yuan(1'500));
    EXPECT_EQ(world.creatorPayable(), yuan(3'500));
    EXPECT_EQ(world.commission(), yuan(250));
    world.expectSound();
}

TEST(OrderClock, aLateCreatorMayStillDeliver)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::accepted);
    world.pass(base::days(10));
    EXPECT_TRUE(world.read(order).overdueSince);
    EXPECT_EQ(notificationsOf(world, world.brand, "order.overdue"), 1);
    EXPECT_EQ(notificationsOf(world, world.creator.actor, "order.overdue"), 1);
    world.uploadScript(order);
    EXPECT_EQ(world.read(order).overdueSince, std::nullopt);
    const auto cancelled = world.run(&Orders::cancel, world.brand, orders::CancelOrder{order, 5, {}, {}, {}});
    EXPECT_EQ(cancelled->payee, yuan(500));
    EXPECT_EQ(world.credit(), 100);
    world.expectSound();
}

TEST(OrderClock, theBrandCancelsALateOrderFreeOfChargeAndTheCreatorsCreditFalls)
{
    for (const OrderState state : {OrderState::accepted, OrderState::scriptRejected, OrderState::scriptConfirmed,
                                   OrderState::scriptSkipped, OrderState::videoRejected}) {
        OrdersWorld world;
        const OrderId order = world.orderIn(state);
        world.passTo(world.read(order).deadlineAt.value());
        const auto preview = world.ask(&orders::OrderReader::cancelPreview, world.brand, {order, {}}).value();
        const auto cancelled = world.run(&Orders::cancel, world.brand, orders::CancelOrder{order, 5, {}, {}, {}});
        ASSERT_TRUE(cancelled.ok()) << toText(state);
        EXPECT_EQ(cancelled->release, yuan(5'250)) << toText(state);
        EXPECT_EQ(preview.freeWays.at(0).way, "now");
        EXPECT_EQ(world.read(order).endedReason, "overdue");
        EXPECT_EQ(world.credit(), 95);
        world.expectSound();
    }
}

// no link within 24 h → as overdue at 1: the brand may cancel free of charge, the creator's credit falls.
TEST(OrderClock, theBrandCancelsFreeOfChargeOnceTheLinkIsADayLate)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoConfirmed);
    const Timestamp moment = support::kStart + base::days(18);
    ASSERT_TRUE(world.run(&Orders::publish, world.brand, orders::PublishOrder{order, std::nullopt, moment, {}}).ok());
    const auto cancelling = [&] {
        parties::Context context = world.context(world.brand);
        std::optional<orders::CancelOutcome> outcome;
        const base::Result<> undone = world.database().transact([&]() -> base::Result<> {
            outcome = world.orders.cancel(context, orders::CancelOrder{order, 5, {}, {}, {}}).value();
            return base::refuse(ErrorCode::badRequest);
        });
        EXPECT_FALSE(undone.ok());
        return *outcome;
    };
    world.passTo(moment + base::hours(24) - std::chrono::milliseconds(1));
    EXPECT_EQ(cancelling().payee, yuan(2'500));
    world.passTo(moment + base::hours(24));
    EXPECT_EQ(cancelling().payee, Money());
    ASSERT_TRUE(world.run(&Orders::cancel, world.brand, orders::CancelOrder{order, 5, {}, {}, {}}).ok());
    EXPECT_EQ(world.available(), OrdersWorld::kTopUp);
    EXPECT_EQ(world.read(order).endedReason, "overdue");
    EXPECT_EQ(world.credit(), 95);
    world.expectSound();
}

TEST(OrderClock, aVerbMeetsTheOrderAsTimeHasLeftIt)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::scriptUploaded);
    world.now = world.now + base::hours(72);
    EXPECT_EQ(trials::attempt(world, world.brand, &Orders::rejectScript, orders::RejectScript{order, "太长", {}}),
              ErrorCode::orderStateForbids);
    EXPECT_EQ(world.stateOf(order), OrderState::scriptUploaded); // a refused verb leaves nothing behind
    world.uploadVideo(order);
    EXPECT_EQ(world.stateOf(order), OrderState::videoUploaded);
    world.expectSound();
}

TEST(OrderClock, publishesAtTheScheduledMomentWithTheLink)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoConfirmed);
    const Timestamp moment = support::kStart + base::days(18);
    const orders::PublishOrder scheduled{order, "https://d.example/7", moment, {}};
    ASSERT_TRUE(world.run(&Orders::publish, world.creator.actor, scheduled).ok());
    EXPECT_EQ(world.stateOf(order), OrderState::videoConfirmed);
    world.passTo(moment);
    const auto read = world.read(order);
    EXPECT_EQ(read.state, OrderState::published);
    EXPECT_EQ(read.publishedAt, moment);
    EXPECT_EQ(read.retentionUntil, moment + base::days(30));
    world.expectSound();
}

TEST(OrderClock, theLinkMayFollowTheMomentWithinADay)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoConfirmed);
    const Timestamp moment = support::kStart + base::days(18);
    ASSERT_TRUE(world.run(&Orders::publish, world.brand, orders::PublishOrder{order, std::nullopt, moment, {}}).ok());
    world.passTo(moment);
    EXPECT_EQ(world.stateOf(order), OrderState::videoConfirmed);
    const orders::PublishOrder again{order, std::nullopt, moment + base::days(2), {}};
    EXPECT_EQ(world.run(&Orders::publish, world.creator.actor, again).error().code, ErrorCode::publishMomentPassed);
    world.pass(base::hours(23));
    const orders::PublishOrder linked{order, "https://d.example/7", {}, {}};
    ASSERT_TRUE(world.run(&Orders::publish, world.creator.actor, linked).ok());
    EXPECT_EQ(world.read(order).publishedAt, moment);
    world.expectSound();
}

TEST(OrderClock, publishingStaysInsideTheWindow)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoConfirmed);
    const auto at = [&](std::int64_t day) {
        return trials::attempt(
            world, world.creator.actor, &Orders::publish,
            orders::PublishOrder{order, "https://d.example/7", support::kStart + base::days(day), {}});
    };
    EXPECT_EQ(at(14), ErrorCode::outsidePublishWindow);
    EXPECT_EQ(at(15), std::nullopt);
    EXPECT_EQ(at(30), std::nullopt);
    EXPECT_EQ(at(31), ErrorCode::outsidePublishWindow);
    EXPECT_EQ(trials::attempt(world, world.creator.actor, &Orders::publish, orders::PublishOrder{order, {}, {}, {}}),
              ErrorCode::fieldMissing);
}

TEST(OrderClock, aPrepaidOrderGoesThroughTheTail)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoConfirmed, {true, 6'000, {}});
    const Timestamp moment = support::kStart + base::days(18);
    const orders::PublishOrder scheduled{order, "https://d.example/7", moment, {}};
    ASSERT_TRUE(world.run(&Orders::publish, world.brand, scheduled).ok());
    world.passTo(moment);
    EXPECT_EQ(world.stateOf(order), OrderState::awaitingTail);
    EXPECT_EQ(world.read(order).deadlineAt, moment + base::hours(72));
    world.expectSound();
    ASSERT_TRUE(world.run(&Orders::payTail, world.brand, orders::PayTail{order, {}}).ok());
    EXPECT_EQ(world.read(order).retentionUntil, moment + base::days(30));
    world.pass(base::days(7));
    EXPECT_EQ(world.stateOf(order), OrderState::finished);
    EXPECT_EQ(world.mcnPayable() + world.creatorPayable(), yuan(5'000));
    world.expectSound();
}

TEST(OrderClock, anUnansweredRequestBecomesADispute)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::scriptConfirmed);
    ASSERT_TRUE(world.run(&Orders::requestCancel, world.creator.actor, {order, "生病", {}}).ok());
    world.pass(base::hours(72) - std::chrono::milliseconds(1));
    EXPECT_FALSE(world.read(order).disputed);
    world.pass(std::chrono::milliseconds(1));
    const auto read = world.read(order);
    EXPECT_TRUE(read.disputed);
    EXPECT_FALSE(read.cancelRequested);
    EXPECT_EQ(read.deadlineAt, world.now + base::days(30));
    EXPECT_EQ(notificationsOf(world, world.ops, "order.disputed"), 1);
    world.expectSound();
}

TEST(OrderClock, theDisputeOfAnUnansweredRequestHasItsReason)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::scriptConfirmed);
    const std::string reason = "与既定出差行程冲突，无法按期交付";
    ASSERT_TRUE(world.run(&Orders::requestCancel, world.creator.actor, {order, reason, {}}).ok());
    world.pass(base::hours(72));
    const auto read = world.ask(&orders::OrderReader::order, world.creator.actor, orders::OrderQuery{order});
    ASSERT_TRUE(read.ok());
    ASSERT_TRUE(read->dispute.has_value());
    EXPECT_EQ(read->dispute->reason, reason);
    EXPECT_EQ(read->timeline.back().note, reason);
}

TEST(OrderClock, anUndecidedDisputeEndsByTheStagesPercentage)
{
    struct Line
    {
        OrderState state;
        Money payee;
    };
    for (const Line &line : std::vector<Line>{{OrderState::accepted, Money()},
                                              {OrderState::scriptConfirmed, yuan(500)},
                                              {OrderState::videoUploaded, yuan(2'500)},
                                              {OrderState::published, yuan(5'000)}}) {
        OrdersWorld world;
        const OrderId order = world.orderIn(line.state);
        ASSERT_TRUE(world.run(&Orders::dispute, world.mcn, orders::OpenDispute{order, "拒不验收", {}}).ok());
        // A lone proposal decides nothing.
        const orders::DecideDispute decision{order, 10'000, "待复核", {}};
        ASSERT_TRUE(world.run(&Orders::decide, world.ops, decision).ok());
        world.pass(base::days(30));
        EXPECT_EQ(world.stateOf(order), OrderState::cancelled);
        EXPECT_EQ(world.read(order).endedReason, "dispute");
        EXPECT_EQ(world.mcnPayable() + world.creatorPayable(), line.payee) << toText(line.state);
        EXPECT_EQ(world.available(), OrdersWorld::kTopUp - line.payee) << toText(line.state);
        EXPECT_EQ(world.commission(), Money());
        world.expectSound();
    }
}

TEST(OrderClock, operatorsAreRemindedOfADisputeDailyFromTheThirdDay)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoUploaded);
    ASSERT_TRUE(world.run(&Orders::dispute, world.brand, orders::OpenDispute{order, "数据造假", {}}).ok());
    const auto reminders = [&] { return notificationsOf(world, world.ops, "order.dispute_reminder"); };
    std::map<int, std::int64_t> seen;
    for (int day = 1; day <= 6; ++day) {
        world.pass(base::days(1));
        seen[day] = reminders();
    }
    EXPECT_EQ(seen, (std::map<int, std::int64_t>{{1, 0}, {2, 0}, {3, 1}, {4, 2}, {5, 3}, {6, 4}}));
    EXPECT_EQ(notificationsOf(world, world.brand, "order.dispute_reminder"), 0);
}

TEST(OrderClock, listsTheLongestOverdueFirstAndNoMoreThanAsked)
{
    OrdersWorld world;
    const OrderId later = world.orderIn(OrderState::awaitingPayment);
    const OrderId sooner = world.orderIn(OrderState::awaitingAcceptance);
    EXPECT_TRUE(world.orders.listDue(world.now, 10).empty());
    const Timestamp end = world.now + base::days(8);
    EXPECT_EQ(world.orders.listDue(end, 10), (std::vector<OrderId>{sooner, later}));
    EXPECT_EQ(world.orders.listDue(end, 1), std::vector<OrderId>{sooner});
    world.now = end;
    const auto outcome = world.run(&Orders::runDue, world.clock, orders::RunDue{sooner}).value();
    ASSERT_EQ(outcome.effects.size(), 1u);
    EXPECT_EQ(outcome.effects[0].at, support::kStart + base::hours(24));
    EXPECT_EQ(outcome.effects[0].event, "acceptance_timed_out");
    EXPECT_EQ(outcome.effects[0].to, OrderState::closed);
    EXPECT_TRUE(world.run(&Orders::runDue, world.clock, orders::RunDue{sooner}).value().effects.empty());
}

TEST(OrderClock, ratingClosesAfterItsTime)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::finished);
    ASSERT_TRUE(world.run(&Orders::rate, world.brand, orders::RateOrder{order, 5, "很好"}).ok());
    EXPECT_EQ(world.run(&Orders::rate, world.brand, orders::RateOrder{order, 4, {}}).error().code,
              ErrorCode::alreadyRated);
    world.pass(base::days(15));
    EXPECT_EQ(world.run(&Orders::rate, world.mcn, orders::RateOrder{order, 5, {}}).error().code,
              ErrorCode::ratingClosed);
    world.expectSound();
}

TEST(OrderClock, aBreachOfRetentionCostsCreditOnce)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::finished);
    const orders::ReportRetentionBreach report{order, "作品已删除", {}};
    ASSERT_TRUE(world.run(&Orders::reportRetentionBreach, world.ops, report).ok());
    EXPECT_EQ(world.credit(), 75);
    EXPECT_EQ(world.run(&Orders::reportRetentionBreach, world.ops, report).error().code, ErrorCode::alreadyReported);
    EXPECT_EQ(world.credit(), 75);
    EXPECT_EQ(world.mcnPayable() + world.creatorPayable(), yuan(5'000)); // claw-back is another decision
    const OrderId kept = world.orderIn(OrderState::finished);
    world.now = world.read(kept).retentionUntil.value();
    const orders::ReportRetentionBreach late{kept, "作品已删除", {}};
    EXPECT_EQ(world.run(&Orders::reportRetentionBreach, world.ops, late).error().code, ErrorCode::retentionNotBreached);
}

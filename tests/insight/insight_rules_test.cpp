#include "insight/insight_rules.h"

#include <gtest/gtest.h>

namespace {

using base::days;
using base::hours;
using base::Money;
using base::Timestamp;
using namespace insight;
using orders::OrderState;

constexpr Timestamp kDay0{1'795'478'400'000}; // 2026-11-24T00:00:00Z

Timestamp at(std::int64_t hour)
{
    return kDay0 + hours(hour);
}

OrderFact running()
{
    OrderFact order;
    order.id = OrderId(1);
    order.state = OrderState::accepted;
    order.paidAt = at(0);
    order.publishUntil = at(240);
    order.cost = Money(10'500);
    return order;
}

TEST(InsightRules, givesCpmZeroForZeroPlays)
{
    EXPECT_EQ(cpm(Money(50'000), 0), Money(0));
    EXPECT_EQ(cpm(Money(50'000), 100'000), Money(500));
    EXPECT_EQ(cpm(Money(1), 2'000), Money(1)) << "half a 分 is rounded up";
    EXPECT_EQ(cpm(Money(1), 2'001), Money(0));
    EXPECT_EQ(cpm(Money(900'000'000'000'000'000), 1'000), Money(900'000'000'000'000'000));
}

TEST(InsightRules, leavesRatesOfNothingMissing)
{
    EXPECT_FALSE(rate(3, 0));
    EXPECT_DOUBLE_EQ(*rate(3, 4), 0.75);
    EXPECT_FALSE(change(5, 0));
    EXPECT_DOUBLE_EQ(*change(5, 4), 0.25);
    EXPECT_DOUBLE_EQ(*change(3, 4), -0.25);
    EXPECT_FALSE(median({}));
    EXPECT_DOUBLE_EQ(*median({9, 1, 4}), 4);
    EXPECT_DOUBLE_EQ(*median({9, 1, 4, 5}), 4.5);
}

TEST(InsightRules, countsAnOrderInProgressFromPaymentUntilItsEnd)
{
    auto order = running();
    EXPECT_FALSE(isInProgressBefore(order, at(0))) << "paid at the moment is not before it";
    EXPECT_TRUE(isInProgressBefore(order, at(1)));
    order.endedAt = at(5);
    EXPECT_TRUE(isInProgressBefore(order, at(5)));
    EXPECT_FALSE(isInProgressBefore(order, at(6)));
}

TEST(InsightRules, judgesAnOrderOnce)
{
    auto order = running();
    EXPECT_FALSE(judge(order, at(240)));
    EXPECT_FALSE(judge(order, at(241))->onTime) << "the window is over";
    EXPECT_EQ(judge(order, at(241))->at, at(240));

    order.publishedAt = at(240);
    EXPECT_TRUE(judge(order, at(300))->onTime);
    EXPECT_EQ(judge(order, at(300))->at, at(240));

    order.publishedAt = at(250);
    EXPECT_FALSE(judge(order, at(300))->onTime);
    EXPECT_EQ(judge(order, at(300))->at, at(240)) << "late was known when the window ended";
}

TEST(InsightRules, judgesWhatEndedUnpublishedByItsReason)
{
    auto order = running();
    order.state = OrderState::cancelled;
    order.endedAt = at(100);
    EXPECT_FALSE(judge(order, at(300))) << "cancelled before its window ended";
    order.endedOverdue = true;
    EXPECT_FALSE(judge(order, at(300))->onTime);
    EXPECT_EQ(judge(order, at(300))->at, at(100));
    order.endedOverdue = false;
    order.endedAt = at(250);
    EXPECT_FALSE(judge(order, at(300))->onTime) << "the window ended first";
}

TEST(InsightRules, measuresTheStaysOfAPassage)
{
    auto order = running();
    order.state = OrderState::videoUploaded;
    const auto passage = passageOf(order, {{at(-1), OrderState::awaitingPayment},
                                           {at(0), OrderState::awaitingAcceptance},
                                           {at(6), OrderState::accepted},
                                           {at(30), OrderState::scriptUploaded},
                                           {at(40), OrderState::scriptRejected},
                                           {at(50), OrderState::scriptUploaded},
                                           {at(54), OrderState::scriptConfirmed},
                                           {at(80), OrderState::videoUploaded},
                                           {at(80), OrderState::videoUploaded}});
    EXPECT_EQ(passage.furthest, Stage::video);
    EXPECT_TRUE(passage.isStaying(Stage::video));
    EXPECT_EQ(passage.stays[0], hours(6));
    EXPECT_EQ(passage.stays[1], hours(48));
    EXPECT_FALSE(passage.stays[2]) << "it has not left";
}

TEST(InsightRules, givesNoStayInAStageThatWasSkipped)
{
    auto order = running();
    order.state = OrderState::cancelled;
    const auto passage = passageOf(
        order,
        {{at(0), OrderState::awaitingAcceptance}, {at(2), OrderState::scriptSkipped}, {at(9), OrderState::cancelled}});
    EXPECT_TRUE(passage.isLostAt(Stage::video));
    EXPECT_EQ(passage.stays[0], hours(2));
    EXPECT_FALSE(passage.stays[1]);
    EXPECT_EQ(passage.stays[2], hours(7));
}

TEST(InsightRules, namesAStageForEveryStateButThoseOutsideTheFunnel)
{
    for (const auto state : orders::allOf(OrderState{})) {
        const bool outside =
            state == OrderState::awaitingPayment || state == OrderState::closed || state == OrderState::cancelled;
        EXPECT_EQ(stageOf(state).has_value(), !outside) << orders::toText(state);
    }
}

TEST(InsightRules, cutsThePeriodIntoDaysFromItsBeginning)
{
    const Period period{at(5), at(5 + 24 * 2 + 1)};
    EXPECT_EQ(period.dayCount(), 3);
    EXPECT_EQ(period.dayOf(at(28)), 0u);
    EXPECT_EQ(period.dayOf(at(29)), 1u);
    EXPECT_EQ(period.dayEnd(2), period.until);
    EXPECT_EQ(period.previous().until, period.from);
    EXPECT_EQ(period.previous().from, at(5 - 49));
}

} // namespace

#include "base/money.h"

#include <gtest/gtest.h>

using base::Money;

TEST(Money, sharesRoundHalfUp)
{
    EXPECT_EQ(base::shareOf(Money(1), 5000).fen, 1);
    EXPECT_EQ(base::shareOf(Money(4'800'000), 500).fen, 240'000);
    EXPECT_EQ(base::shareOf(Money(9), 500).fen, 0);
    EXPECT_EQ(base::shareOf(Money(10), 500).fen, 1);
    EXPECT_EQ(base::shareOf(Money(9'000'000'000'000'000), 10'000).fen, 9'000'000'000'000'000);
}

TEST(Money, splitsSumToTheAmountAndTiesGoToTheEarlierPart)
{
    EXPECT_EQ(base::splitByWeights(Money(100), {1, 1, 1}), (std::vector{Money(34), Money(33), Money(33)}));
    EXPECT_EQ(base::splitByWeights(Money(1), {3000, 7000}), (std::vector{Money(0), Money(1)}));
    EXPECT_EQ(base::splitByWeights(Money(0), {1, 2}), (std::vector{Money(0), Money(0)}));
}

TEST(Money, readsAndWritesYuan)
{
    EXPECT_EQ(base::toYuanText(Money(123456)), "1234.56");
    EXPECT_EQ(base::toYuanText(Money(-5)), "-0.05");
    EXPECT_EQ(base::moneyFromYuanText("¥12,345.6"), Money(1234560));
    EXPECT_EQ(base::moneyFromYuanText("0.07"), Money(7));
    EXPECT_EQ(base::moneyFromYuanText("-3"), Money(-300));
    for (const char *bad : {"", "1.234", "1e3", "abc", "1.2.3", "99999999999999999999"})
        EXPECT_EQ(base::moneyFromYuanText(bad), std::nullopt) << bad;
}

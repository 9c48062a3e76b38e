#include "ui_environment.h"

#include "ui/shared/text/format.h"
#include "ui/shared/text/pinyin.h"

#include <gtest/gtest.h>

#include <limits>

using namespace ui;

namespace {

std::string said(const QString &text)
{
    return text.toStdString();
}

} // namespace

TEST(Format, writesShortNumbersInTheUnitsOfTheLanguage)
{
    auto &language = test::UiEnvironment::current().language;
    language.setLanguage("zh_CN");
    EXPECT_EQ(said(format::compact(9'999.0)), "9,999");
    EXPECT_EQ(said(format::compact(12'000.0)), "1.2万");
    EXPECT_EQ(said(format::compact(340'000'000.0)), "3.4亿");
    EXPECT_EQ(said(format::compact(99'999'999.0)), "1.0亿") << "never 10,000.0万";
    EXPECT_EQ(said(format::compact(-26'753'000.0)), "-2,675.3万");
    language.setLanguage("en");
    EXPECT_EQ(said(format::compact(12'000.0)), "12.0K");
    EXPECT_EQ(said(format::compact(999'960.0)), "1.0M");
    EXPECT_EQ(said(format::compact(3'400'000.0)), "3.4M");
    language.setLanguage("zh_CN");
    EXPECT_EQ(said(format::compact(std::optional<qint64>())), "—");
}

TEST(Format, writesMoneyToTheCent)
{
    EXPECT_EQ(said(format::money(1'234'560)), "¥12,345.60");
    EXPECT_EQ(said(format::money(-5)), "−¥0.05");
    EXPECT_EQ(said(format::moneySigned(80'000'00)), "+80,000.00");
    EXPECT_EQ(said(format::moneySigned(-7)), "−0.07");
    EXPECT_EQ(said(format::moneySigned(0)), "0.00");
    EXPECT_EQ(said(format::moneyPlain(std::numeric_limits<qint64>::min())), "−92,233,720,368,547,758.08");
    EXPECT_EQ(said(format::moneyShort(1'284'600'00)), "¥128.5万");
}

TEST(Format, writesSpansSoThatTheyCanBeCompared)
{
    EXPECT_EQ(said(format::span(3 * 86'400 + 4 * 3'600 + 59)), "3 天 04 小时");
    EXPECT_EQ(said(format::span(2 * 3'600 + 40 * 60)), "2 小时 40 分");
    EXPECT_EQ(said(format::span(30)), "不到 1 分");
    EXPECT_EQ(said(format::timeLeft(-(5 * 3'600 + 2 * 60))), "逾期 5 小时 02 分");
}

TEST(Pinyin, readsNamesAsNames)
{
    EXPECT_EQ(said(pinyin("周也不加班")), "zhou ye bu jia ban");
    EXPECT_EQ(said(pinyin("曾小贤").section(' ', 0, 0)), "zeng");
    EXPECT_EQ(said(pinyin("女")), "nv");
}

TEST(Pinyin, findsByTextPinyinAndInitials)
{
    EXPECT_EQ(matchScore("周也", "周也不加班"), 90);
    EXPECT_GT(matchScore("zhouye", "周也不加班"), 0);
    EXPECT_GT(matchScore("zybjb", "周也不加班"), 0);
    EXPECT_GT(matchScore("ybj", "周也不加班"), 0);
    EXPECT_EQ(matchScore("xyz", "周也不加班"), 0);
    EXPECT_GT(matchScore("达人", "达人广场"), matchScore("drgc", "达人广场"));
}

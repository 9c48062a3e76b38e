#include "exchange/number_forms.h"

#include <gtest/gtest.h>

using namespace exchange;

namespace {

std::optional<std::int64_t> integer(std::string_view text)
{
    const auto form = readNumber(text);
    return form.state == CellState::value ? toInteger(form.value) : std::nullopt;
}

std::optional<double> number(std::string_view text)
{
    const auto form = readNumber(text);
    return form.state == CellState::value ? toDouble(form.value) : std::nullopt;
}

std::string time(std::string_view text)
{
    const auto form = readTime(text, 480);
    return form.state == CellState::missing      ? "missing"
           : form.state == CellState::unreadable ? "unreadable"
                                                 : base::toIsoText(form.value);
}

} // namespace

TEST(NumberForms, readsEveryWayToWriteACount)
{
    const std::vector<std::pair<std::string, std::int64_t>> cases = {
        {"0", 0},
        {"10.4M", 10'400'000},
        {"466.8K", 466'800},
        {"85k", 85'000},
        {"2M", 2'000'000},
        {"1.1B", 1'100'000'000},
        {"1.2万", 12'000},
        {"3.4亿", 340'000'000},
        {"1.5w", 15'000},
        {"１２万", 120'000},
        {"100w+", 1'000'000},
        {"10万+", 100'000},
        {"5千", 5'000},
        {"2百万", 2'000'000},
        {"1,234", 1'234},
        {"1，234，567", 1'234'567},
        {"1 234 567", 1'234'567},
        {"2.28E+11", 228'000'000'000},
        {"2.28e5", 228'000},
        {"320000.0", 320'000},
        {"2293717.11", 2'293'717},
        {"2.5", 3},
        {"-2.5", -3},
        {"-1520.4", -1'520},
        {"−12", -12},
        {"+7", 7},
        {"12万粉丝", 120'000},
        {"300人", 300},
        {"9223372036854775807", INT64_MAX},
        {"1e-40", 0},
    };
    for (const auto &[text, expected] : cases)
        EXPECT_EQ(integer(text), expected) << text;
}

TEST(NumberForms, takesBlanksForMissingAndNeverForZero)
{
    for (const std::string text :
         {"", " ", "\u3000", "-", "—", "--", "——", "nan", "NaN", "null", "None", "N/A", "#N/A", "无", "暂无", "/"})
        EXPECT_EQ(readNumber(text).state, CellState::missing) << text;
}

TEST(NumberForms, refusesWhatIsNoNumber)
{
    for (const std::string text :
         {"lots", "1,2", "1,23,456", "12,34", "1.2.3", "1.200.300", "5e", "5e+", "e5", "约五万", "10-20", "1,234 567",
          "12x", "%", "万", "1e999", "1234567890123456789012345678901"})
        EXPECT_EQ(readNumber(text).state, CellState::unreadable) << text;
    EXPECT_EQ(integer("9223372036854775808"), std::nullopt);
    EXPECT_EQ(integer("1e300"), std::nullopt);
}

TEST(NumberForms, keepsDoublesExact)
{
    EXPECT_EQ(number("84.7348344931917"), 84.7348344931917);
    EXPECT_EQ(number("0.0013344772038537739"), 0.0013344772038537739);
    EXPECT_EQ(number("-0.0020669904550132696"), -0.0020669904550132696);
    EXPECT_EQ(number("5151193.5"), 5151193.5);
    EXPECT_EQ(number("12.5%"), 0.125);
    EXPECT_EQ(number("5‰"), 0.005);
    EXPECT_EQ(number("1e300"), 1e300);
}

TEST(NumberForms, convertsMoneyOfEveryUnitToFen)
{
    const auto fen = [](std::string_view text, ColumnUnit unit) { return toMoney(readNumber(text).value, unit)->fen; };
    EXPECT_EQ(fen("80000", ColumnUnit::yuan), 8'000'000);
    EXPECT_EQ(fen("0.1", ColumnUnit::yuan), 10);
    EXPECT_EQ(fen("80000", ColumnUnit::fen), 80'000);
    EXPECT_EQ(fen("5000000", ColumnUnit::li), 500'000);
    EXPECT_EQ(fen("3000005", ColumnUnit::li), 300'001);
    EXPECT_EQ(fen("0.8", ColumnUnit::wanYuan), 800'000);
    EXPECT_EQ(fen("1.2万", ColumnUnit::yuan), 1'200'000);
    EXPECT_EQ(readNumber("¥8,000").moneyUnit, ColumnUnit::yuan);
    EXPECT_EQ(readNumber("￥8000元").moneyUnit, ColumnUnit::yuan);
    EXPECT_EQ(readNumber("300分").moneyUnit, ColumnUnit::fen);
    EXPECT_EQ(readNumber("9厘").moneyUnit, ColumnUnit::li);
    EXPECT_EQ(toMoney(readNumber("99999999999999999999").value, ColumnUnit::yuan), std::nullopt);
}

TEST(TimeForms, readsDatesOfListsAsLocalTime)
{
    EXPECT_EQ(time("2024/3/1"), "2024-02-29T16:00:00Z");
    EXPECT_EQ(time("2024-03-01 09:30"), "2024-03-01T01:30:00Z");
    EXPECT_EQ(time("2024/3/10 09:30:15"), "2024-03-10T01:30:15Z");
    EXPECT_EQ(time("2024年3月1日"), "2024-02-29T16:00:00Z");
    EXPECT_EQ(time("2024.3.1"), "2024-02-29T16:00:00Z");
    EXPECT_EQ(time("20240301"), "2024-02-29T16:00:00Z");
    EXPECT_EQ(time("45352"), "2024-02-29T16:00:00Z");
    EXPECT_EQ(time("45352.5"), "2024-03-01T04:00:00Z");
    EXPECT_EQ(time("2024-03-01T09:30:00Z"), "2024-03-01T09:30:00Z");
    EXPECT_EQ(time("2024-03-01T09:30:00+08:00"), "2024-03-01T01:30:00Z");
    EXPECT_EQ(time("1773833477"), "2026-03-18T11:31:17Z");
    EXPECT_EQ(time("1773833477000"), "2026-03-18T11:31:17Z");
}

TEST(TimeForms, refusesDatesThatNameTwoDaysOrNone)
{
    for (const std::string text : {"3/4/2024", "50:24.8", "2024/13/1", "2024/2/30", "2024-03", "soon", "24/3/1",
                                   "2024/3/1 25:00", "2024/3/1x", "12"})
        EXPECT_EQ(time(text), "unreadable") << text;
    for (const std::string text : {"", "-", "无"})
        EXPECT_EQ(time(text), "missing") << text;
}

TEST(TimeForms, turnsSerialNumbersIntoDates)
{
    EXPECT_EQ(dateTextFromSerial(45352, false), "2024-03-01");
    EXPECT_EQ(dateTextFromSerial(45352.395833333336, false), "2024-03-01 09:30:00");
    EXPECT_EQ(dateTextFromSerial(43890, true), "2024-03-01");
    EXPECT_EQ(dateTextFromSerial(1, false), "1900-01-01");
    EXPECT_EQ(dateTextFromSerial(0.5, false), "12:00:00");
    EXPECT_EQ(dateTextFromSerial(-1, false), std::nullopt);
    EXPECT_EQ(dateTextFromSerial(1e9, false), std::nullopt);
}

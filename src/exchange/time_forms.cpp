#include "exchange/number_forms.h"

#include "base/text.h"

#include <charconv>
#include <cmath>
#include <cstdio>

namespace exchange {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr std::int64_t kDayMs = 86'400'000;
constexpr TimeForm kNoTime{CellState::unreadable, {}};

std::optional<int> takeNumber(std::string_view &text, std::size_t maximumDigits)
{
    std::size_t length = 0;
    while (length < text.size() && length < maximumDigits && text[length] >= '0' && text[length] <= '9')
        ++length;
    if (length == 0)
        return std::nullopt;
    int number = 0;
    std::from_chars(text.data(), text.data() + length, number);
    text.remove_prefix(length);
    return number;
}

std::optional<std::int64_t> dayMs(int yearNumber, int monthNumber, int dayNumber)
{
    const year_month_day date{year(yearNumber), month(static_cast<unsigned>(monthNumber)),
                              day(static_cast<unsigned>(dayNumber))};
    if (yearNumber < 1900 || yearNumber > 2199 || !date.ok())
        return std::nullopt;
    return std::int64_t{sys_days(date).time_since_epoch().count()} * kDayMs;
}

TimeForm local(std::int64_t ms, int utcOffsetMinutes)
{
    return {CellState::value, base::Timestamp(ms - std::int64_t{utcOffsetMinutes} * 60'000)};
}

/// Figures alone: a date without separators, seconds, milliseconds or a spreadsheet serial number.
TimeForm fromFigures(std::string_view text, int utcOffsetMinutes)
{
    const auto form = readNumber(text);
    const auto number = form.state == CellState::value && !form.value.negative ? toDouble(form.value) : std::nullopt;
    if (!number)
        return kNoTime;
    if (*number >= 19'000'101 && *number <= 21'991'231 && text.size() == 8) {
        const int figures = static_cast<int>(*number);
        const auto ms = dayMs(figures / 10'000, figures / 100 % 100, figures % 100);
        return ms ? local(*ms, utcOffsetMinutes) : kNoTime;
    }
    if (*number >= 20'000 && *number <= 80'000)
        return local(std::llround((*number - 25'569) * 86'400) * 1000, utcOffsetMinutes);
    if (*number >= 1e8 && *number < 7e9)
        return {CellState::value, base::Timestamp(std::llround(*number * 1000))};
    if (*number >= 1e11 && *number < 7e12)
        return {CellState::value, base::Timestamp(std::llround(*number))};
    return kNoTime;
}

/// hh:mm, hh:mm:ss or hh:mm:ss.fff at the start of `text`, in milliseconds.
std::optional<std::int64_t> takeTime(std::string_view &text)
{
    const auto hour = takeNumber(text, 2);
    if (!hour || *hour > 23 || (!base::takePrefix(text, ":") && !base::takePrefix(text, "时")))
        return std::nullopt;
    const auto minute = takeNumber(text, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    base::takePrefix(text, "分");
    std::int64_t ms = (std::int64_t{*hour} * 60 + *minute) * 60'000;
    if (base::takePrefix(text, ":")) {
        const auto second = takeNumber(text, 2);
        if (!second || *second > 59)
            return std::nullopt;
        ms += std::int64_t{*second} * 1000;
        if (base::takePrefix(text, ".")) {
            std::int64_t weight = 100;
            while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
                ms += (text.front() - '0') * weight;
                weight /= 10;
                text.remove_prefix(1);
            }
        }
    }
    return ms;
}

std::optional<int> takeZone(std::string_view &text)
{
    if (base::takePrefix(text, "Z"))
        return 0;
    const bool east = text.starts_with('+');
    if (!east && !text.starts_with('-'))
        return std::nullopt;
    text.remove_prefix(1);
    const auto hours = takeNumber(text, 2);
    base::takePrefix(text, ":");
    const auto minutes = takeNumber(text, 2);
    if (!hours || *hours > 14)
        return std::nullopt;
    const int offset = *hours * 60 + minutes.value_or(0);
    return east ? offset : -offset;
}

} // namespace

TimeForm readTime(std::string_view given, int utcOffsetMinutes)
{
    const std::string folded = foldWidth(given);
    std::string_view text = base::trimmed(folded);
    base::takePrefix(text, "'");
    if (isMissingWord(text))
        return {};
    const std::string_view whole = text;

    const auto yearNumber = takeNumber(text, 4);
    if (!yearNumber)
        return kNoTime;
    std::string_view separator;
    for (const std::string_view candidate : {"/", "-", ".", "年"})
        if (whole.size() - text.size() == 4 && base::takePrefix(text, candidate)) {
            separator = candidate;
            break;
        }
    if (separator.empty())
        return fromFigures(whole, utcOffsetMinutes);
    const auto monthNumber = takeNumber(text, 2);
    if (!monthNumber)
        return kNoTime;
    if (!base::takePrefix(text, separator == "年" ? "月" : separator))
        return separator == "." ? fromFigures(whole, utcOffsetMinutes) : kNoTime;
    const auto dayNumber = takeNumber(text, 2);
    if (!dayNumber)
        return kNoTime;
    if (separator == "年" && !base::takePrefix(text, "日") && !base::takePrefix(text, "号"))
        return kNoTime;
    auto ms = dayMs(*yearNumber, *monthNumber, *dayNumber);
    if (!ms)
        return kNoTime;
    if (text.empty())
        return local(*ms, utcOffsetMinutes);

    if (!base::takePrefix(text, "T") && !text.starts_with(' ') && separator != "年")
        return kNoTime;
    while (base::takePrefix(text, " ")) {
    }
    const auto time = takeTime(text);
    if (!time)
        return kNoTime;
    *ms += *time;
    if (text.empty())
        return local(*ms, utcOffsetMinutes);
    while (base::takePrefix(text, " ")) {
    }
    const auto zone = takeZone(text);
    return zone && text.empty() ? local(*ms, *zone) : kNoTime;
}

std::optional<std::string> dateTextFromSerial(double serial, bool from1904)
{
    if (from1904)
        serial += 1462;
    if (!(serial >= 0 && serial < 109'575)) // 2199-12-31
        return std::nullopt;
    const std::int64_t seconds = std::llround(serial * 86'400);
    std::int64_t days = seconds / 86'400;
    const auto rest = static_cast<int>(seconds % 86'400);
    // The format counts a 29 February 1900 that never was, so that days before it lie one further on.
    days += days < 60 ? 1 : 0;
    const year_month_day date{sys_days(std::chrono::days(days - 25'569))};
    char buffer[40];
    if (serial < 1)
        std::snprintf(buffer, sizeof buffer, "%02d:%02d:%02d", rest / 3600, rest / 60 % 60, rest % 60);
    else if (rest == 0)
        std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    else
        std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u %02d:%02d:%02d", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), rest / 3600,
                      rest / 60 % 60, rest % 60);
    return std::string(buffer);
}

} // namespace exchange

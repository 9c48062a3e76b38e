#include "base/timestamp.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace base {
namespace {

std::optional<int> takeNumber(std::string_view &text, std::size_t digits)
{
    if (text.size() < digits)
        return std::nullopt;
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + digits, value);
    if (error != std::errc{} || end != text.data() + digits || text.front() == '-')
        return std::nullopt;
    text.remove_prefix(digits);
    return value;
}

bool takeCharacter(std::string_view &text, char expected)
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<std::int64_t> takeFractionMs(std::string_view &text)
{
    std::int64_t ms = 0;
    std::size_t digits = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        if (digits < 3)
            ms = ms * 10 + (text.front() - '0');
        ++digits;
        text.remove_prefix(1);
    }
    if (digits == 0)
        return std::nullopt;
    for (; digits < 3; ++digits)
        ms *= 10;
    return ms;
}

} // namespace

std::string toIsoText(Timestamp at)
{
    using namespace std::chrono;
    const sys_time<milliseconds> point{milliseconds(at.ms)};
    const auto day = floor<std::chrono::days>(point);
    const year_month_day date{day};
    const hh_mm_ss<milliseconds> time{point - day};
    std::array<char, 48> buffer{};
    int length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d",
                               static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                               static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                               static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    std::string text(buffer.data(), static_cast<std::size_t>(length));
    if (time.subseconds().count() != 0) {
        length = std::snprintf(buffer.data(), buffer.size(), ".%03d", static_cast<int>(time.subseconds().count()));
        text.append(buffer.data(), static_cast<std::size_t>(length));
    }
    return text + "Z";
}

std::optional<Timestamp> timestampFromIsoText(std::string_view text)
{
    using namespace std::chrono;
    const auto yearNumber = takeNumber(text, 4);
    if (!yearNumber || !takeCharacter(text, '-'))
        return std::nullopt;
    const auto monthNumber = takeNumber(text, 2);
    if (!monthNumber || !takeCharacter(text, '-'))
        return std::nullopt;
    const auto dayNumber = takeNumber(text, 2);
    if (!dayNumber)
        return std::nullopt;
    const year_month_day date{year(*yearNumber), month(static_cast<unsigned>(*monthNumber)),
                              day(static_cast<unsigned>(*dayNumber))};
    if (!date.ok())
        return std::nullopt;
    std::int64_t ms = duration_cast<milliseconds>(sys_days(date).time_since_epoch()).count();
    if (text.empty())
        return Timestamp(ms);

    if (!takeCharacter(text, 'T') && !takeCharacter(text, ' '))
        return std::nullopt;
    const auto hour = takeNumber(text, 2);
    if (!hour || *hour > 23 || !takeCharacter(text, ':'))
        return std::nullopt;
    const auto minute = takeNumber(text, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    ms += (*hour * 60 + *minute) * std::int64_t{60'000};
    if (takeCharacter(text, ':')) {
        const auto second = takeNumber(text, 2);
        if (!second || *second > 59)
            return std::nullopt;
        ms += *second * std::int64_t{1000};
        if (takeCharacter(text, '.')) {
            const auto fraction = takeFractionMs(text);
            if (!fraction)
                return std::nullopt;
            ms += *fraction;
        }
    }
    if (text.empty() || text == "Z")
        return Timestamp(ms);
    const bool east = text.front() == '+';
    if (!east && text.front() != '-')
        return std::nullopt;
    text.remove_prefix(1);
    const auto offsetHours = takeNumber(text, 2);
    if (!offsetHours || !takeCharacter(text, ':'))
        return std::nullopt;
    const auto offsetMinutes = takeNumber(text, 2);
    if (!offsetMinutes || !text.empty())
        return std::nullopt;
    const std::int64_t offsetMs = (*offsetHours * 60 + *offsetMinutes) * std::int64_t{60'000};
    return Timestamp(east ? ms - offsetMs : ms + offsetMs);
}

} // namespace base

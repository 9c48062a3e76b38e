#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace base {

/// A moment in UTC, milliseconds since 1970-01-01T00:00:00Z. 0 is "never".
struct Timestamp
{
    std::int64_t ms = 0;

    constexpr Timestamp() = default;
    constexpr explicit Timestamp(std::int64_t milliseconds) : ms(milliseconds) {}

    [[nodiscard]] constexpr bool isSet() const { return ms != 0; }
    friend constexpr auto operator<=>(Timestamp, Timestamp) = default;
    friend constexpr Timestamp operator+(Timestamp at, std::chrono::milliseconds by)
    {
        return Timestamp(at.ms + by.count());
    }
    friend constexpr Timestamp operator-(Timestamp at, std::chrono::milliseconds by)
    {
        return Timestamp(at.ms - by.count());
    }
    friend constexpr std::chrono::milliseconds operator-(Timestamp a, Timestamp b)
    {
        return std::chrono::milliseconds(a.ms - b.ms);
    }
};

constexpr std::chrono::milliseconds hours(std::int64_t count)
{
    return std::chrono::hours(count);
}
constexpr std::chrono::milliseconds days(std::int64_t count)
{
    return std::chrono::hours(24 * count);
}

/// "2026-11-24T03:22:25Z", with ".123" before the Z only when the milliseconds are not 0.
[[nodiscard]] std::string toIsoText(Timestamp at);

/// Reads ISO 8601 in UTC: a date ("2026-11-24" is its midnight) or a date and time with optional seconds, fraction and
/// Z or ±hh:mm. Nothing for other text or a date that does not exist.
[[nodiscard]] std::optional<Timestamp> timestampFromIsoText(std::string_view text);

} // namespace base

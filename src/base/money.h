#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// An amount in 分 (1/100 元), always an integer. Sums that leave int64 abort: they are bugs, not input.
struct Money
{
    std::int64_t fen = 0;

    constexpr Money() = default;
    constexpr explicit Money(std::int64_t amountFen) : fen(amountFen) {}
    static constexpr Money fromYuan(std::int64_t yuan) { return Money(yuan * 100); }

    [[nodiscard]] constexpr bool isZero() const { return fen == 0; }
    [[nodiscard]] constexpr bool isPositive() const { return fen > 0; }

    friend constexpr auto operator<=>(Money, Money) = default;
    friend Money operator+(Money left, Money right);
    friend Money operator-(Money left, Money right);
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }
};

/// amount × basisPoints / 10,000, rounded half up, computed in 128 bits. REQUIRES: amount ≥ 0, basisPoints ≥ 0.
/// A fee on a cumulative amount is shareOf(total so far) − what was taken before, so that ten partial payments
/// never differ from one by more than 1 分.
[[nodiscard]] Money shareOf(Money amount, std::int64_t basisPoints);

/// Splits `amount` in proportion to `weights` by largest remainder; ties go to the earlier weight. The parts sum to
/// `amount` exactly. REQUIRES: amount ≥ 0, weights ≥ 0 with a positive sum.
[[nodiscard]] std::vector<Money> splitByWeights(Money amount, const std::vector<std::int64_t> &weights);

/// "12345.60": yuan with two decimals, a minus sign when negative, no grouping.
[[nodiscard]] std::string toYuanText(Money amount);

/// Reads "12345.6", "12,345.60", "¥12,345" as yuan. Nothing for other text, more than two decimals, or overflow.
[[nodiscard]] std::optional<Money> moneyFromYuanText(std::string_view text);

} // namespace base

#include "base/money.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace base {
namespace {

using Wide = __int128;

} // namespace

Money operator+(Money left, Money right)
{
    std::int64_t sum = 0;
    const bool overflow = __builtin_add_overflow(left.fen, right.fen, &sum);
    assert(!overflow);
    (void)overflow;
    return Money(sum);
}

Money operator-(Money left, Money right)
{
    std::int64_t difference = 0;
    const bool overflow = __builtin_sub_overflow(left.fen, right.fen, &difference);
    assert(!overflow);
    (void)overflow;
    return Money(difference);
}

Money shareOf(Money amount, std::int64_t basisPoints)
{
    assert(amount.fen >= 0 && basisPoints >= 0);
    const Wide exact = Wide(amount.fen) * basisPoints;
    return Money(static_cast<std::int64_t>((exact + 5000) / 10000));
}

std::vector<Money> splitByWeights(Money amount, const std::vector<std::int64_t> &weights)
{
    const std::int64_t total = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    assert(amount.fen >= 0 && total > 0);

    std::vector<Money> parts(weights.size());
    std::vector<Wide> remainders(weights.size());
    std::int64_t given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        assert(weights[i] >= 0);
        const Wide exact = Wide(amount.fen) * weights[i];
        parts[i] = Money(static_cast<std::int64_t>(exact / total));
        remainders[i] = exact % total;
        given += parts[i].fen;
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; given < amount.fen; ++i, ++given)
        parts[order[i]].fen += 1;
    return parts;
}

std::string toYuanText(Money amount)
{
    const bool negative = amount.fen < 0;
    const auto magnitude =
        negative ? 0 - static_cast<std::uint64_t>(amount.fen) : static_cast<std::uint64_t>(amount.fen);
    std::string cents = std::to_string(magnitude % 100);
    if (cents.size() < 2)
        cents.insert(0, "0");
    return (negative ? "-" : "") + std::to_string(magnitude / 100) + "." + cents;
}

std::optional<Money> moneyFromYuanText(std::string_view text)
{
    for (const std::string_view sign : {"¥", "￥"})
        if (text.starts_with(sign))
            text.remove_prefix(sign.size());
    bool negative = false;
    if (text.starts_with('-')) {
        negative = true;
        text.remove_prefix(1);
    }
    Wide fen = 0;
    int decimals = -1;
    bool anyDigit = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            if (decimals == 2)
                return std::nullopt;
            fen = fen * 10 + (c - '0');
            decimals += decimals >= 0 ? 1 : 0;
            anyDigit = true;
        } else if (c == '.' && decimals < 0) {
            decimals = 0;
        } else if (c != ',' || decimals >= 0) {
            return std::nullopt;
        }
        if (fen > Wide(INT64_MAX) / 100)
            return std::nullopt;
    }
    if (!anyDigit)
        return std::nullopt;
    for (int missing = std::max(decimals, 0); missing < 2; ++missing)
        fen *= 10;
    if (fen > Wide(INT64_MAX))
        return std::nullopt;
    return Money(static_cast<std::int64_t>(negative ? -fen : fen));
}

} // namespace base

#pragma once

#include "insight/insight_queries.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace insight {

/// What is known of an order that was paid.
struct OrderFact
{
    OrderId id;
    std::string category;
    orders::OrderState state{};
    base::Timestamp paidAt;                 ///< its first payment
    std::optional<base::Timestamp> endedAt; ///< finished, closed or cancelled
    std::optional<base::Timestamp> publishedAt;
    base::Timestamp publishUntil;
    bool endedOverdue = false; ///< cancelled because the creator was overdue
    std::optional<base::Timestamp> deadline;
    std::optional<base::Timestamp> overdueSince;
    base::Money cost; ///< task cost with the fee
};

/// One payment into an order (transfer code 20) or one release out of it (23).
struct MoneyFact
{
    OrderId order;
    std::string category;
    bool isRefund = false;
    base::Money amount;
    base::Timestamp at;
    base::Money taskCost;
    std::int64_t expectedPlays = 0;
};

/// One entry of an order's time line.
struct StateStep
{
    base::Timestamp at;
    orders::OrderState to{};
};

/// [from, until), cut into days of 24 hours from `from` on; the last may be shorter.
struct Period
{
    base::Timestamp from;
    base::Timestamp until;

    [[nodiscard]] bool contains(base::Timestamp at) const { return from <= at && at < until; }
    [[nodiscard]] Period previous() const { return {from - (until - from), from}; }
    [[nodiscard]] std::int64_t dayCount() const { return ((until - from).count() + kDayMs - 1) / kDayMs; }
    [[nodiscard]] std::size_t dayOf(base::Timestamp at) const
    {
        return static_cast<std::size_t>((at - from).count() / kDayMs);
    }
    [[nodiscard]] base::Timestamp dayStart(std::int64_t day) const { return from + base::days(day); }
    [[nodiscard]] base::Timestamp dayEnd(std::int64_t day) const { return std::min(dayStart(day + 1), until); }

    static constexpr std::int64_t kDayMs = 24 * 3'600'000;
};

} // namespace insight

#pragma once

#include "insight/insight_facts.h"

#include <array>
#include <optional>
#include <vector>

/// The definitions of docs/formulas.md as functions of facts.
namespace insight {

/// Where an order of that state stands. Nothing for 0, 2 and 4.
[[nodiscard]] std::optional<Stage> stageOf(orders::OrderState state);

/// part ÷ whole; nothing when the whole is 0.
[[nodiscard]] std::optional<double> rate(std::int64_t part, std::int64_t whole);
/// value ÷ previous − 1; nothing when the previous is 0.
[[nodiscard]] std::optional<double> change(std::int64_t value, std::int64_t previous);
/// Cost of a thousand plays, rounded half up; 0 when plays = 0 (the platform's definition). REQUIRES: cost ≥ 0.
[[nodiscard]] base::Money cpm(base::Money cost, std::int64_t plays);
/// The middle value, or the mean of the two middle ones; nothing of nothing.
[[nodiscard]] std::optional<double> median(std::vector<double> values);

/// Paid before that moment and not ended before it.
[[nodiscard]] bool isInProgressBefore(const OrderFact &order, base::Timestamp moment);
/// In progress now, and its clock or its due date has run out.
[[nodiscard]] bool isOverdue(const OrderFact &order, base::Timestamp now);

/// Whether the work was out by the end of its publish window, and when that was known.
struct Judgement
{
    base::Timestamp at;
    bool onTime = false;
};
/// Each order is judged once at most: on time when it is published in its window, late when the window ends before,
/// or when the order is cancelled because the creator was overdue. Nothing while neither has happened, and nothing for
/// an order that ended otherwise before its window did.
[[nodiscard]] std::optional<Judgement> judge(const OrderFact &order, base::Timestamp now);

/// An order's way through the funnel.
struct Passage
{
    Stage furthest = Stage::acceptance;
    bool isFinished = false;
    bool isLost = false; ///< closed or cancelled
    /// How long it stayed in the stages that it has left; nothing for stages it never stood in.
    std::array<std::optional<std::chrono::milliseconds>, 6> stays;

    [[nodiscard]] bool isStaying(Stage stage) const { return !isFinished && !isLost && furthest == stage; }
    [[nodiscard]] bool isLostAt(Stage stage) const { return isLost && furthest == stage; }
};
[[nodiscard]] Passage passageOf(const OrderFact &order, const std::vector<StateStep> &steps);

/// Everything of a summary but the reviews. `orders` and `money` hold at least the facts of the period and of the one
/// before it.
[[nodiscard]] Summary summarize(const Period &period, base::Timestamp now, const std::vector<OrderFact> &orders,
                                const std::vector<MoneyFact> &money);
[[nodiscard]] GmvTrend trendOf(const Period &period, base::Timestamp now, const std::vector<MoneyFact> &money);
[[nodiscard]] CategoryHeat heatOf(const Period &period, base::Timestamp now, const std::vector<OrderFact> &orders,
                                  const std::vector<MoneyFact> &money);

struct PassedOrder
{
    OrderFact order;
    Passage passage;
};
/// `passed`: the orders paid in the period.
[[nodiscard]] Funnel funnelOf(base::Timestamp now, const std::vector<PassedOrder> &passed,
                              std::int64_t earlierInProgress);

} // namespace insight

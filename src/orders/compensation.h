#pragma once

#include "base/money.h"
#include "orders/order_rules.h"

#include <optional>
#include <string_view>
#include <vector>

/// Who gets what when an order ends before it is finished, by the rules that the order pinned (domain.md §3).
namespace orders {

/// How far an order has come, as the compensation sees it. "After script" begins at 41, "after video" at 51.
enum class Stage {
    beforeAcceptance,
    beforeScript,
    afterScript,
    afterVideo,
    afterVideoRejections, ///< the brand has used up its rejections of the video
    overdue,              ///< the creator is late: free of charge at every stage
    published,            ///< cannot be cancelled; a dispute's policy pays in full
};
const std::vector<Stage> &allOf(Stage);
std::string_view toText(Stage stage);

[[nodiscard]] Stage stageOf(OrderState state, const Facts &facts, const parties::Rules &rules);

/// The payee's part of T at a stage, and the rule that says so ("" where domain.md itself does).
struct StageShare
{
    std::int64_t bp = 0;
    std::string_view rule;
};
[[nodiscard]] StageShare shareAt(Stage stage, const parties::Rules &rules);

/// A hold taken apart: payee + fee + release = what was frozen; mcn + creator = payee.
struct Split
{
    base::Money payee;
    base::Money mcn;
    base::Money creator;
    base::Money fee;
    base::Money release;
    bool limited = false; ///< less than the rule's amount was frozen (a deposit)
};

/// The money of one order as far as a split needs it.
struct Stake
{
    base::Money taskCost;
    std::int64_t feeBp = 0;
    base::Money frozen;
    std::optional<std::int64_t> mcnShareBp; ///< pinned; nothing: the creator is paid directly
};

/// The payee gets `bp` of T, but no more than what is frozen; with `withFee` the platform gets its fee on what the
/// payee gets, from what is left; the rest is released. A dispute's decision carries no fee.
[[nodiscard]] Split splitOf(const Stake &stake, std::int64_t bp, bool withFee);

/// What the MCN keeps and what it passes on, by largest remainder; all is the creator's without an MCN.
struct AffiliationSplit
{
    base::Money mcn;
    base::Money creator;
};
[[nodiscard]] AffiliationSplit affiliationSplit(base::Money amount, const std::optional<std::int64_t> &mcnShareBp);

} // namespace orders

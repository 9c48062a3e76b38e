#include "parties/rule_bounds.h"

#include "base/describe.h"
#include "base/text.h"

#include <algorithm>

namespace parties {
namespace {

constexpr std::int64_t kHoursOfYear = 365 * 24;

} // namespace

const std::vector<RuleBounds> &allRuleBounds()
{
    static const std::vector<RuleBounds> bounds = {
        {"entry_minimum_followers", 0, 100'000'000},
        {"entry_requires_mcn", 0, 1},
        {"entry_review_days", 1, 60},
        {"platform_fee_bp", 0, 5'000},
        {"deposit_minimum_bp", 1, 9'999},
        {"pay_timeout_hours", 1, kHoursOfYear},
        {"accept_timeout_hours", 1, kHoursOfYear},
        {"script_review_hours", 1, kHoursOfYear},
        {"video_review_hours", 1, kHoursOfYear},
        {"tail_timeout_hours", 1, kHoursOfYear},
        {"link_timeout_hours", 1, kHoursOfYear},
        {"inspection_days", 1, 365},
        {"rating_days", 1, 365},
        {"overdue_cancel_days", 1, 365},
        {"dispute_policy_days", 1, 365},
        {"dispute_remind_days", 1, 365},
        {"cancel_answer_hours", 1, kHoursOfYear},
        {"script_rejection_limit", 1, 20},
        {"video_rejection_limit", 1, 20},
        {"compensation_before_script_bp", 0, 10'000},
        {"compensation_after_script_bp", 0, 10'000},
        {"compensation_after_video_bp", 0, 10'000},
        {"compensation_two_video_rejections_bp", 0, 10'000},
        {"overdue_credit_loss", 0, 100},
        {"retention_breach_credit_loss", 0, 100},
        {"provider_share_maximum_bp", 0, 10'000},
        {"closure_review_days", 1, 60},
        {"code_minutes", 1, 60},
        {"code_tries", 1, 20},
    };
    return bounds;
}

base::Result<Rules> withChanges(const Rules &base, const nlohmann::json &changes)
{
    if (!changes.is_object())
        return base::detail::badField("changes", "an object of rule names and values is expected");
    Rules rules = base;
    bool changed = false;
    for (const auto &[name, json] : changes.items()) {
        const auto &all = allRuleBounds();
        const auto bounds = std::find_if(all.begin(), all.end(),
                                         [&, &wanted = name](const RuleBounds &one) { return wanted == one.name; });
        if (bounds == all.end())
            return base::detail::badField("changes." + name, "there is no such rule");
        const auto value = base::detail::integerFrom(json);
        if (!value)
            return base::detail::badField("changes." + name, "an integer is expected");
        XINGTU_TRY(base::checkRange("changes." + name, *value, bounds->minimum, bounds->maximum));
        Rules::describe(rules, [&, &wanted = name](const char *field, std::int64_t &member) {
            if (wanted != field)
                return;
            changed = changed || member != *value;
            member = *value;
        });
    }
    if (!changed)
        return base::detail::badField("changes", "nothing would change");
    if (rules.compensationBeforeScriptBp > rules.compensationAfterScriptBp ||
        rules.compensationAfterScriptBp > rules.compensationAfterVideoBp ||
        rules.compensationAfterVideoBp > rules.compensationTwoVideoRejectionsBp)
        return base::detail::badField("changes", "a later stage cannot be compensated with less than an earlier one");
    return rules;
}

} // namespace parties

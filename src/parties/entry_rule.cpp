#include "parties/entry_rule.h"

namespace parties {

std::vector<EntryCondition> entryConditions(const EntryFigures &figures, const Rules &rules)
{
    std::vector<EntryCondition> conditions = {{"followers", rules.entryMinimumFollowers, figures.follower,
                                               figures.follower.value_or(-1) >= rules.entryMinimumFollowers}};
    if (rules.entryRequiresMcn != 0)
        conditions.push_back({"mcn", 1, figures.boundToMcn ? 1 : 0, figures.boundToMcn});
    return conditions;
}

base::Result<> checkEntryRule(const EntryFigures &figures, const Rules &rules)
{
    auto conditions = nlohmann::json::array();
    std::string missing;
    for (const EntryCondition &one : entryConditions(figures, rules)) {
        if (one.met)
            continue;
        missing += missing.empty() ? "" : "; ";
        if (one.condition == "mcn") {
            conditions.push_back({{"condition", one.condition}});
            missing += "not bound to an MCN";
            continue;
        }
        conditions.push_back({
            {"condition", one.condition},
            {"required", one.required},
            {"actual", one.actual ? nlohmann::json(*one.actual) : nlohmann::json(nullptr)},
        });
        missing += std::to_string(one.required) + " followers required, " +
                   (one.actual ? std::to_string(*one.actual) + " now" : "none known");
    }
    if (conditions.empty())
        return {};
    return base::refuse(base::ErrorCode::entryConditionsMissing, {{"conditions", conditions}, {"missing", missing}});
}

} // namespace parties

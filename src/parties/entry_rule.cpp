#include "parties/entry_rule.h"

namespace parties {

base::Result<> checkEntryRule(const EntryFigures &figures, const Rules &rules)
{
    auto conditions = nlohmann::json::array();
    std::string missing;
    if (figures.follower.value_or(-1) < rules.entryMinimumFollowers) {
        conditions.push_back({
            {"condition", "followers"},
            {"required", rules.entryMinimumFollowers},
            {"actual", figures.follower ? nlohmann::json(*figures.follower) : nlohmann::json(nullptr)},
        });
        missing = std::to_string(rules.entryMinimumFollowers) + " followers required, " +
                  (figures.follower ? std::to_string(*figures.follower) + " now" : "none known");
    }
    if (rules.entryRequiresMcn != 0 && !figures.boundToMcn) {
        conditions.push_back({{"condition", "mcn"}});
        missing += missing.empty() ? "" : "; ";
        missing += "not bound to an MCN";
    }
    if (conditions.empty())
        return {};
    return base::refuse(base::ErrorCode::entryConditionsMissing, {{"conditions", conditions}, {"missing", missing}});
}

} // namespace parties

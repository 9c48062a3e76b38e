#pragma once

#include "base/result.h"
#include "parties/rules.h"

#include <optional>

namespace parties {

/// What the entry rule looks at.
struct EntryFigures
{
    std::optional<std::int64_t> follower;
    bool boundToMcn = false;
};

/// One condition of entry beside the creator's figure.
struct EntryCondition
{
    std::string condition; ///< followers; mcn: 1 is bound, 0 is not
    std::int64_t required = 0;
    std::optional<std::int64_t> actual; ///< absent when it is not known
    bool met = false;

    static void describe(auto &self, auto &&field)
    {
        field("condition", self.condition);
        field("required", self.required);
        field("actual", self.actual);
        field("met", self.met);
    }
};

/// Every condition that the rules make.
[[nodiscard]] std::vector<EntryCondition> entryConditions(const EntryFigures &figures, const Rules &rules);

/// The entry rule (domain.md §2): enough followers AND, when the rule asks for it, bound to an MCN. Refuses with
/// entryConditionsMissing {conditions: [{condition: "followers", required, actual|null}, {condition: "mcn"}], missing}
/// that names each condition that is missing, with its figure; `missing` is the same as an English text.
base::Result<> checkEntryRule(const EntryFigures &figures, const Rules &rules);

} // namespace parties

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

/// The entry rule (domain.md §2): enough followers AND, when the rule asks for it, bound to an MCN. Refuses with
/// entryConditionsMissing {conditions: [{condition: "followers", required, actual|null}, {condition: "mcn"}], missing}
/// that names each condition that is missing, with its figure; `missing` is the same as an English text.
base::Result<> checkEntryRule(const EntryFigures &figures, const Rules &rules);

} // namespace parties

#pragma once

#include "base/result.h"
#include "parties/rules.h"

namespace parties {

/// `base` with `changes` (an object of rule name → integer) put in. Refuses with badRequest for an unknown rule, a
/// value that is no integer, changes that change nothing, or compensations that do not rise from stage to stage, and
/// with fieldOutOfRange {field, minimum, maximum, actual} outside a rule's bounds.
base::Result<Rules> withChanges(const Rules &base, const nlohmann::json &changes);

/// The bounds of every rule that an operator may set.
struct RuleBounds
{
    const char *name;
    std::int64_t minimum;
    std::int64_t maximum;
};
[[nodiscard]] const std::vector<RuleBounds> &allRuleBounds();

} // namespace parties

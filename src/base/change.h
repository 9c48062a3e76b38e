#pragma once

#include <cstdint>
#include <map>
#include <set>

namespace base {

/// What a committed command touched, by topic. ui/ turns it into signals, pages re-query.
enum class Topic {
    parties,
    users,
    creators,
    contracts,
    applications,
    projects,
    briefs,
    orders,
    accounts,
    closures,
    notifications,
    rules,
    imports
};

/// The ids of the changed rows, by topic. Collected while a command runs, announced after its commit.
using Changes = std::map<Topic, std::set<std::int64_t>>;

} // namespace base

#pragma once

#include "base/timestamp.h"

namespace parties {

/// Five failures lock for 15 minutes, every further five for twice as long (reliability.md 9), at most a day.
inline constexpr std::int64_t kFailuresBeforeLock = 5;

/// Until when a user is locked after his `failures`-th failed sign-in in a row; never when that one does not lock.
[[nodiscard]] base::Timestamp lockedUntilAfter(std::int64_t failures, base::Timestamp now);

} // namespace parties

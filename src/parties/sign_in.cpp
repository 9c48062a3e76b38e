#include "parties/sign_in.h"

#include <algorithm>

namespace parties {

base::Timestamp lockedUntilAfter(std::int64_t failures, base::Timestamp now)
{
    if (failures <= 0 || failures % kFailuresBeforeLock != 0)
        return {};
    const std::int64_t doublings = std::min<std::int64_t>(failures / kFailuresBeforeLock - 1, 7);
    return now + std::min<std::chrono::milliseconds>(std::chrono::minutes(15 * (std::int64_t(1) << doublings)),
                                                     base::days(1));
}

} // namespace parties

#pragma once

#include "base/text.h"

#include <optional>

namespace parties {

inline constexpr std::int64_t kPageLimit = 1'000;
inline constexpr std::int64_t kDefaultPageLimit = 100;

/// The part of a list that is asked for.
struct Page
{
    std::int64_t limit = kDefaultPageLimit;
    std::int64_t offset = 0;
};

/// Refuses with fieldOutOfRange unless 1 ≤ limit ≤ 1,000 and offset ≥ 0. Without them: the first 100.
inline base::Result<Page> pageOf(const std::optional<std::int64_t> &limit, const std::optional<std::int64_t> &offset)
{
    const Page page{limit.value_or(kDefaultPageLimit), offset.value_or(0)};
    XINGTU_TRY(base::checkRange("limit", page.limit, 1, kPageLimit));
    XINGTU_TRY(base::checkRange("offset", page.offset, 0, INT64_MAX));
    return page;
}

} // namespace parties

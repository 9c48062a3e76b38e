#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace base {

/// A typed row id: an OrderId cannot be passed as a CreatorId. 0 is "no row"; real ids are > 0.
/// In JSON an id is a decimal string, because some ids have 19 digits and must never pass through a double.
template <class Tag>
struct Id
{
    std::int64_t value = 0;

    constexpr Id() = default;
    constexpr explicit Id(std::int64_t number) : value(number) {}

    [[nodiscard]] constexpr bool isSet() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

} // namespace base

template <class Tag>
struct std::hash<base::Id<Tag>>
{
    std::size_t operator()(base::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};

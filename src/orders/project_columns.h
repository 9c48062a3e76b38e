#pragma once

#include "orders/order.h"

#include <cassert>
#include <string>

/// Who may see project p: ops and the clock, its brand, the provider attached to it. $1 is the role, $2 the party.
#define PROJECT_VISIBLE                                                                                                \
    "($1 IN ('ops', 'system') OR ($1 = 'brand' AND p.brand_party_id = $2)"                                             \
    " OR ($1 = 'provider' AND p.provider_party_id = $2))"

namespace orders {

/// The value that a column's CHECK lets stand there.
template <class E>
E enumFrom(const std::string &text)
{
    for (const E value : allOf(E{})) {
        if (toText(value) == text)
            return value;
    }
    assert(!"the schema's CHECK and the enum name the same texts");
    return E{};
}

} // namespace orders

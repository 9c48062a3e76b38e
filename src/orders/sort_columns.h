#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

/// The order that a reader of a list chooses, as its SQL has it: nothing is put together from strings, the fields and
/// directions are bound.

/// Terms of ORDER BY for one bound direction (1: descending). `number` and `text` are SQL that is NULL for every field
/// but the bound one: what has no value comes last, and a field that is not asked for orders nothing.
#define SORTED_BY(descending, number, text)                                                                            \
    "CASE WHEN " descending " = 0 THEN " number " END NULLS LAST, "                                                    \
    "CASE WHEN " descending " = 1 THEN " number " END DESC NULLS LAST, "                                               \
    "CASE WHEN " descending " = 0 THEN " text " END COLLATE names NULLS LAST, "                                        \
    "CASE WHEN " descending " = 1 THEN " text " END COLLATE names DESC NULLS LAST, "

namespace orders {

/// A list is ordered by so many fields at most.
inline constexpr std::int64_t kMostSorts = 3;

/// The fields and directions that are bound.
template <class Field>
struct BoundSorts
{
    std::array<std::optional<Field>, kMostSorts> field;
    std::array<bool, kMostSorts> descending{};
};

/// `asked` has a `field` and an optional `descending` in each; `otherwise` is what an order that nobody chose goes by.
template <class Field, class Sort>
[[nodiscard]] BoundSorts<Field> boundSorts(const std::optional<std::vector<Sort>> &asked,
                                           std::optional<Field> otherwise)
{
    BoundSorts<Field> sorts;
    if (!asked || asked->empty()) {
        sorts.field[0] = otherwise;
        return sorts;
    }
    for (std::size_t i = 0; i < asked->size() && i < sorts.field.size(); ++i) {
        sorts.field[i] = (*asked)[i].field;
        sorts.descending[i] = (*asked)[i].descending.value_or(false);
    }
    return sorts;
}

} // namespace orders

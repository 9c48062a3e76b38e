#pragma once

#include "discovery/creator_record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace discovery {

/// What a creator can be filtered and counted by, beside figures.
enum class Label : std::uint8_t {
    platform,
    category,
    subcategory,
    province,
    city,
    gender,
    authorType,
    ecomLevel,
    mcn,         ///< values are party ids as decimal text; missing: bound to none
    entryState,  ///< pool, applied, admitted, refused
    takesOrders, ///< yes, no
    tags,        ///< several
    priceKind,   ///< several: price_1_20, price_20_60, price_60, when quoted
};
constexpr std::size_t kLabelCount = 13;

struct LabelSpec
{
    Label label;
    std::string_view name;
    std::string_view aliases; ///< separated by |
    bool several;             ///< a creator may have more than one value
    std::vector<std::string> (*valuesOf)(const CreatorRecord &record);
};

/// One line a label, in the order of the enum.
[[nodiscard]] const std::vector<LabelSpec> &labelTable();
[[nodiscard]] const LabelSpec &specOf(Label label);
/// By its name.
[[nodiscard]] std::optional<Label> labelNamed(std::string_view name);
/// By its name or an alias, letters of ASCII in either case.
[[nodiscard]] std::optional<Label> labelCalled(std::string_view word);

} // namespace discovery

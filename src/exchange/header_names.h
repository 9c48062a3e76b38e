#pragma once

#include <string>
#include <string_view>

namespace exchange {

/// What of a header counts when headers are compared: letters and digits, case and full-width forms folded (NFKC), all
/// spaces and punctuation gone. "Follower  Count" and "follower_count" are one name.
[[nodiscard]] std::string headerKey(std::string_view header);

/// "报价（元）" → "报价" and "元"; without brackets at its end, the header itself and nothing.
struct HeaderParts
{
    std::string name;
    std::string bracket;
};
[[nodiscard]] HeaderParts splitHeader(std::string_view header);

/// True when one key becomes the other by one insertion, deletion, replacement or exchange of neighbours.
[[nodiscard]] bool differByOneSlip(std::string_view a, std::string_view b);

} // namespace exchange

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace exchange {

/// The platform's category (a tag of level 1 on 星图) that a list means by `given`: its own name, an English or Chinese
/// synonym, or one slip of the pen away from one of at least five letters. Nothing when it is not recognised.
[[nodiscard]] std::optional<std::string> recogniseCategory(std::string_view given);

} // namespace exchange

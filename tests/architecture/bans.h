#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace architecture {

enum class Where {
    code,     ///< outside comments and literals
    literals, ///< inside string literals
    text      ///< anywhere in the file
};

/// Words that may not stand in some files, with the reason and what to use instead.
struct Ban
{
    std::string rule;
    std::string reason;
    Where where = Where::code;
    bool (*appliesTo)(std::string_view path) = nullptr;
    std::vector<std::string> tokens; ///< found as by findToken
};

[[nodiscard]] const std::vector<Ban> &bans();

[[nodiscard]] bool holdsSql(std::string_view literal);

} // namespace architecture

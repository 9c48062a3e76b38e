#pragma once

#include <algorithm>
#include <string_view>

namespace discovery {

/// Equal when the letters of ASCII are taken in either case.
[[nodiscard]] inline bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

/// Whether `word` is one of the words of `list`, which | separates.
[[nodiscard]] inline bool isListed(std::string_view word, std::string_view list)
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find('|'), list.size());
        if (equalIgnoringCase(list.substr(0, end), word))
            return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

} // namespace discovery

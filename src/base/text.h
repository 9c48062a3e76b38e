#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace base {

/// Number of code points of valid UTF-8: what "≤ 60 characters" counts.
[[nodiscard]] std::size_t characterCount(std::string_view utf8);

[[nodiscard]] bool isValidUtf8(std::string_view text);

/// Without white space (ASCII and U+3000) at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Checks a text field: refuses with fieldMissing when blank and `required`, with fieldTooLong over `limit`
/// characters, with badRequest when it is not UTF-8 or holds control characters other than tab and line breaks.
Result<> checkText(std::string_view field, std::string_view value, std::size_t limit, bool required = true);

/// Refuses with fieldOutOfRange unless minimum ≤ actual ≤ maximum.
Result<> checkRange(std::string_view field, std::int64_t actual, std::int64_t minimum, std::int64_t maximum);

/// Removes `prefix` from the beginning of `text`; false, and nothing removed, when it does not stand there.
inline bool takePrefix(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

} // namespace base

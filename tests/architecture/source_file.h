#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace architecture {

struct Literal
{
    std::size_t begin = 0; ///< of the opening quote (or prefix) in the text
    std::size_t end = 0;   ///< one past the closing quote
    std::string value;     ///< what stands between the quotes, escapes as written
};

struct Include
{
    std::string path; ///< as written: base/money.h or QLabel
    int line = 0;
};

/// A C++ file taken apart far enough for rules on its wording.
struct SourceFile
{
    std::string path; ///< from the project's root, with forward slashes
    std::string text;
    std::string code; ///< the text with comments and literals blanked out; offsets and lines are those of the text
    std::vector<Literal> literals;
    std::vector<Include> includes;

    [[nodiscard]] int lineOf(std::size_t offset) const; ///< counted from 1
    [[nodiscard]] int lineCount() const;
};

/// Files that are not C++ (.sql, .md, scripts) keep `code` empty and have no literals and includes.
[[nodiscard]] SourceFile parseSource(std::string path, std::string text);

/// Offset of `token` in `text` from `start` on, npos when there is none. Where the token begins or ends with a letter,
/// digit or underscore, it is found as a whole word only.
[[nodiscard]] std::size_t findToken(std::string_view text, std::string_view token, std::size_t start = 0);

} // namespace architecture

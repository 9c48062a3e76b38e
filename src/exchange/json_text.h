#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// JSON that nests deeper is not read: nothing real does, and each level costs stack.
constexpr int kDeepestJson = 64;

/// Nothing when the text is no JSON or nests deeper than kDeepestJson.
[[nodiscard]] std::optional<nlohmann::json> parseJson(std::string_view text);

/// One object of a file that lists creators.
struct AuthorSlice
{
    std::int64_t line = 1;
    std::size_t start = 0;
    std::size_t length = 0;
    bool cutOff = false; ///< the file ends inside of it
};

/// Finds the objects that describe creators without building the document: in a top-level array, under `authors`,
/// `author_list`, `list`, `data` …, in pages one behind the other or one object a line. A file that breaks off gives
/// every object before the break whole.
struct AuthorList
{
    std::vector<AuthorSlice> slices;
    bool anyRecognised = false;    ///< at least one object has a member that only creators have
    bool isSquareResponse = false; ///< at least one carries `attribute_datas`
};
[[nodiscard]] AuthorList findAuthors(std::string_view text);

/// The attributes of one author by name: the members of `attribute_datas`, then those of the object itself, which win
/// when both have one.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> authorAttributes(const nlohmann::json &author);

/// True when the text begins as JSON that could list creators does.
[[nodiscard]] bool looksLikeJson(std::string_view head);

} // namespace exchange

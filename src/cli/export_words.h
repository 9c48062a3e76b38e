#pragma once

#include <string>
#include <string_view>

namespace cli {

/// What a code is called in an exported list: the words of the app, in Chinese as the columns are.
enum class Vocabulary { none, orderState, turn, content, clockEvent, ended, account, transfer, review, entry, role };

/// The word for `code`; the code itself where the vocabulary has none.
[[nodiscard]] std::string wordOf(Vocabulary vocabulary, std::string_view code);

} // namespace cli

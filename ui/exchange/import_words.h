#pragma once

#include "exchange/file_preview.h"

#include <QString>

namespace ui::import_words {

[[nodiscard]] QString platform(exchange::Platform platform);
[[nodiscard]] QString evidence(exchange::PlatformEvidence evidence);
[[nodiscard]] QString encoding(exchange::Encoding encoding);
[[nodiscard]] QString evidence(exchange::EncodingEvidence evidence);
[[nodiscard]] QString unit(exchange::ColumnUnit unit);
/// Why the unit is believed, with its figure: "quote ÷ expected plays × 1000 gives the CPM beside it (ratio 1.00)".
[[nodiscard]] QString evidence(const exchange::UnitGuess &guess);
/// Why a row or a value was not taken: a reader's reason or the name of an error code.
[[nodiscard]] QString refusal(const std::string &reason);
/// A field's canonical name, or a header of the file, as it is called on the screen.
[[nodiscard]] QString field(const std::string &name);
[[nodiscard]] QString fileSize(std::int64_t bytes);

} // namespace ui::import_words

#pragma once

#include "base/error.h"

#include <QString>

namespace ui {

/// The sentence for a refusal, in the language of the UI, with its figures: money in 元, times in local time, states
/// and fields by their names. Every code of error_codes.inc has one (a test asks for each).
[[nodiscard]] QString words(const base::Error &error);

} // namespace ui

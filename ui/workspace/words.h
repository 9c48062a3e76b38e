#pragma once

#include "base/error.h"

#include <QString>

namespace ui {

/// The sentence for a refusal, in the language of the UI, with its figures: money in 元, times in local time, states
/// and fields by their names. Every code of error_codes.inc has one (a test asks for each).
[[nodiscard]] QString words(const base::Error &error);

/// The same for a failure of the machine (disk full, file damaged, another process holds it): what happened and what
/// to do, with the program's own message behind it.
[[nodiscard]] QString failureWords(const QString &message);

} // namespace ui

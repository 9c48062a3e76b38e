#pragma once

#include "base/result.h"

#include <string_view>

namespace parties {

/// Up to 100 characters, masked: the full number of an account never enters the file. Refuses with badRequest when more
/// than six digits stand in a row, blanks and dashes not counted; with fieldMissing, fieldTooLong.
base::Result<> checkBankAccount(std::string_view account);

} // namespace parties

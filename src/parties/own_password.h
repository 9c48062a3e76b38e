#pragma once

#include "base/result.h"
#include "parties/actor.h"

#include <string>

namespace storage {
class Database;
}

namespace parties {

/// The actor's own password, asked for again before something grave. A wrong one counts as a failed sign-in and leaves
/// its trace, the right one ends their row. Refuses with passwordWrong, signInLocked {until}. Takes about 0.2 s.
base::Result<> checkOwnPassword(storage::Database &database, const std::string &password, Context &context);

} // namespace parties

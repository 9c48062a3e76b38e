#pragma once

#include "base/timestamp.h"

namespace storage {
class Database;
}

namespace parties {

/// What every new database begins with: the platform's party (id 1) and rule version 1, the defaults of Rules. Called
/// once, on the freshly migrated file.
void seedPlatform(storage::Database &database, base::Timestamp at);

} // namespace parties

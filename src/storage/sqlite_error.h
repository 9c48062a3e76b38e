#pragma once

#include "storage/storage_error.h"

struct sqlite3;

namespace storage {

/// The StorageError for the last failure of `connection`; `during` is the SQL or action for the log.
[[nodiscard]] StorageError sqliteError(sqlite3 *connection, const std::string &during);

} // namespace storage

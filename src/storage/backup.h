#pragma once

#include <string>

namespace storage {

class Database;

/// Writes a copy of `database` to `path` with SQLite's backup API, then verifies it: opens it, runs the integrity
/// check, compares the schema version. The copy appears under its name only when it is sound. Throws StorageError; an
/// existing file at `path` is replaced.
void backUp(Database &database, const std::string &path);

} // namespace storage

#pragma once

#include <string>

namespace storage {

class Database;

/// Writes a copy of `database` to `path` with SQLite's backup API, then verifies it: opens it, runs the integrity
/// check, compares the schema version. The copy appears under its name only when it is sound. Throws StorageError; an
/// existing file at `path` is replaced.
void backUp(Database &database, const std::string &path);

/// Replaces what the database `file` holds by what `source` holds, in one transaction on the file itself: whoever has
/// it open goes on with the new content, and a process that dies leaves the old or the new one. What was there is
/// copied to `kept` first, as it is when it is not sound; nothing is committed between the copy and the replacement.
/// Throws StorageError: busy while someone holds the file for too long, damaged when `file` cannot be opened as a
/// database. Nothing was replaced then.
void replaceContent(const std::string &file, const std::string &source, const std::string &kept);

} // namespace storage

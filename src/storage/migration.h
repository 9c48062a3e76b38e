#pragma once

#include "base/timestamp.h"

#include <string>
#include <vector>

namespace storage {

class Database;

/// One numbered step of the schema: src/storage/schema/NNNN_name.sql.
struct Migration
{
    int number = 0;
    std::string name;
    std::string sql;
};

/// Every step, in number order, as embedded at build time.
[[nodiscard]] const std::vector<Migration> &embeddedMigrations();

/// Brings `database` to the last of `migrations`, each step in a transaction of its own that also records it with the
/// hash of its text. Before the first step on a file that already has one, a verified backup is written next to it
/// (`<file>.before-NNNN`). Throws StorageError: newerFile when the file knows a later step than the program, damaged
/// when a landed step's text is another one, io when the backup cannot be made or verified (nothing is changed then).
void migrate(Database &database, const std::vector<Migration> &migrations, base::Timestamp at);

} // namespace storage

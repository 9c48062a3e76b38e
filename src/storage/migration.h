#pragma once

#include "base/timestamp.h"

#include <functional>
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

struct MigrateOptions
{
    /// Writes a verified backup before each step.
    bool backUp = true;
    /// Called inside the transaction of each step; `apply` runs the step. What is written around it stands or falls
    /// with the step.
    std::function<void(const Migration &step, const std::function<void()> &apply)> around;
};

/// Brings `database` to the last of `migrations`, each step in a transaction of its own that also records it with the
/// hash of its text. A process that dies on the way leaves a file of the last whole step. On a file that has steps
/// already, each further one is preceded by a verified backup next to it (`<file>.before-NNNN`), made under the lock of
/// the step, and wrapped by `around`; a new file needs neither. Throws StorageError: newerFile when the file knows a
/// later step than the program, damaged when a landed step's text is another one, io when a backup cannot be made or
/// verified (the step is not made then).
void migrate(Database &database, const std::vector<Migration> &migrations, base::Timestamp at,
             const MigrateOptions &options = {});

} // namespace storage

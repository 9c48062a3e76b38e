#include "storage/migration.h"

#include "base/hash.h"
#include "storage/backup.h"
#include "storage/database.h"

#include <spdlog/spdlog.h>

namespace storage {
namespace {

std::string backupPath(const Database &database, int number)
{
    std::string digits = std::to_string(number);
    digits.insert(0, digits.size() < 4 ? 4 - digits.size() : 0, '0');
    return database.path() + ".before-" + digits;
}

void checkLandedSteps(Database &database, const std::vector<Migration> &migrations)
{
    const auto landed =
        database.list("SELECT number, name, text_hash FROM migration ORDER BY number", [](const Row &row) {
            return Migration{static_cast<int>(row.integer(0)), row.text(1), row.text(2)};
        });
    for (std::size_t i = 0; i < landed.size(); ++i) {
        if (i >= migrations.size() || landed[i].number != migrations[i].number ||
            landed[i].sql != base::toHex(base::hashOf(migrations[i].sql)))
            throw StorageError(StorageError::Kind::damaged, "schema step " + std::to_string(landed[i].number) + " (" +
                                                                landed[i].name +
                                                                ") of this file is not the one this program knows");
    }
}

} // namespace

void migrate(Database &database, const std::vector<Migration> &migrations, base::Timestamp at,
             const MigrateOptions &options)
{
    const int newest = migrations.empty() ? 0 : migrations.back().number;
    const int current = database.schemaVersion();
    if (current > newest)
        throw StorageError(StorageError::Kind::newerFile, "the file has schema " + std::to_string(current) +
                                                              ", this program knows up to " + std::to_string(newest));
    if (current > 0)
        checkLandedSteps(database, migrations);
    if (current == newest)
        return;
    const bool hadData = current > 0;

    for (const Migration &step : migrations) {
        if (step.number <= current)
            continue;
        spdlog::debug("schema step {} {}", step.number, step.name);
        database.applySchemaStep(step.number, [&](const std::function<void(const std::string &)> &run) {
            const auto apply = [&] {
                run(step.sql);
                database.execute("INSERT INTO migration (number, name, text_hash, applied_at) VALUES ($1, $2, $3, $4)",
                                 step.number, step.name, base::toHex(base::hashOf(step.sql)), at);
            };
            // The step holds the lock for writing, so the copy is exactly what the step finds. The backup API does not
            // read a connection that writes: another one reads beside it.
            if (hadData && options.backUp && !database.isMemory())
                backUp(*Database::open(database.path(), Database::Mode::readOnly), backupPath(database, step.number));
            if (hadData && options.around)
                options.around(step, apply);
            else
                apply();
        });
    }
}

} // namespace storage

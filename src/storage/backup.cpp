#include "storage/backup.h"

#include "base/platform.h"
#include "storage/database.h"
#include "storage/sqlite_error.h"

#include <sqlite3.h>

#include <filesystem>

namespace storage {
namespace {

using Kind = StorageError::Kind;

void copyPages(Database &database, const std::string &path)
{
    sqlite3 *target = nullptr;
    if (sqlite3_open_v2(path.c_str(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) != SQLITE_OK) {
        const StorageError error = sqliteError(target, "open " + path);
        sqlite3_close_v2(target);
        throw error;
    }
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", database.handle(), "main");
    int code = SQLITE_ERROR;
    if (backup != nullptr) {
        code = sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
    }
    const StorageError error = sqliteError(target, "back up to " + path);
    sqlite3_close_v2(target);
    if (code != SQLITE_DONE)
        throw error;
}

void verify(const std::string &path, int schemaVersion)
{
    const auto copy = Database::open(path, Database::Mode::readOnly);
    if (const auto problems = copy->integrityProblems(); !problems.empty())
        throw StorageError(Kind::damaged, "the copy " + path + " is not sound: " + problems.front());
    if (copy->schemaVersion() != schemaVersion)
        throw StorageError(Kind::io, "the copy " + path + " is not complete");
}

} // namespace

void backUp(Database &database, const std::string &path)
{
    namespace fs = std::filesystem;
    const std::string unfinished = path + ".unfinished";
    std::error_code ignored;
    fs::remove(unfinished, ignored);
    try {
        copyPages(database, unfinished);
        verify(unfinished, database.schemaVersion());
    } catch (...) {
        fs::remove(unfinished, ignored);
        throw;
    }
    std::error_code failure;
    fs::rename(unfinished, path, failure);
    if (failure)
        throw StorageError(Kind::io, "cannot name the copy " + path + ": " + failure.message());
    base::syncFolderOf(path);
}

} // namespace storage

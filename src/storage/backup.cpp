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

enum class Soundness { demanded, hopedFor };

void copyTo(Database &database, const std::string &path, Soundness soundness)
{
    namespace fs = std::filesystem;
    const std::string unfinished = path + ".unfinished";
    std::error_code ignored;
    fs::remove(unfinished, ignored);
    try {
        copyPages(database, unfinished);
        if (soundness == Soundness::demanded)
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

unsigned seenVersion(Database &database)
{
    unsigned version = 0;
    if (sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_DATA_VERSION, &version) != SQLITE_OK)
        throw sqliteError(database.handle(), "data version of " + database.path());
    return version;
}

/// False when someone has committed since `version`: nothing was replaced then.
bool overwrite(Database &target, Database &source, unsigned version)
{
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (backup == nullptr)
        throw sqliteError(target.handle(), "replace " + target.path());
    // The first page takes the exclusive lock, which stays until the end.
    int code = sqlite3_backup_step(backup, 1);
    const bool isSame = code != SQLITE_OK || seenVersion(target) == version;
    if (code == SQLITE_OK && isSame)
        code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (isSame && code != SQLITE_DONE)
        throw sqliteError(target.handle(), "replace " + target.path());
    return isSame;
}

} // namespace

void backUp(Database &database, const std::string &path)
{
    copyTo(database, path, Soundness::demanded);
}

void replaceContent(const std::string &file, const std::string &source, const std::string &kept)
{
    constexpr int kTries = 20;
    const auto target = Database::open(file, Database::Mode::mustExist);
    const auto from = Database::open(source, Database::Mode::readOnly);
    for (int tries = 0; tries < kTries; ++tries) {
        // Nobody writes while the copy is made. Between that and the exclusive lock someone may: then once more.
        target->transact([&] {
            const auto reader = Database::open(file, Database::Mode::readOnly);
            copyTo(*reader, kept, Soundness::hopedFor);
        });
        if (overwrite(*target, *from, seenVersion(*target)))
            return;
    }
    throw StorageError(Kind::busy, "others write to " + file + " without end");
}

} // namespace storage

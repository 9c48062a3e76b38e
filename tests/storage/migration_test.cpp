#include "storage/migration.h"

#include "storage/backup.h"
#include "storage/database.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

using storage::Database;
using storage::Migration;
using storage::StorageError;

namespace {

constexpr base::Timestamp kAt(1'764'000'000'000);

StorageError::Kind kindOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const StorageError &error) {
        return error.kind();
    }
    ADD_FAILURE() << "no StorageError";
    return StorageError::Kind::misuse;
}

std::vector<Migration> stepsUpTo(std::size_t count)
{
    const auto &all = storage::embeddedMigrations();
    return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count)};
}

} // namespace

TEST(Migration, makesTheSameSchemaInOneGoAndStepByStep)
{
    const auto atOnce = Database::open(":memory:", Database::Mode::create);
    storage::migrate(*atOnce, storage::embeddedMigrations(), kAt);
    const auto stepwise = Database::open(":memory:", Database::Mode::create);
    for (std::size_t count = 1; count <= storage::embeddedMigrations().size(); ++count)
        storage::migrate(*stepwise, stepsUpTo(count), kAt);
    EXPECT_EQ(atOnce->schemaText(), stepwise->schemaText());
    EXPECT_EQ(atOnce->schemaVersion(), storage::embeddedMigrations().back().number);
    EXPECT_TRUE(atOnce->integrityProblems().empty());
}

TEST(Migration, writesAVerifiedBackupBeforeTheFirstStepOfAnExistingFile)
{
    const support::TemporaryFolder folder;
    const std::string file = folder.file("data.xtdb");
    {
        const auto database = Database::open(file, Database::Mode::create);
        storage::migrate(*database, stepsUpTo(2), kAt);
        EXPECT_FALSE(std::filesystem::exists(file + ".before-0001"));
    }
    const auto database = Database::open(file, Database::Mode::mustExist);
    storage::migrate(*database, storage::embeddedMigrations(), kAt);
    const auto backup = Database::open(file + ".before-0003", Database::Mode::readOnly);
    EXPECT_EQ(backup->schemaVersion(), 2);
}

TEST(Migration, refusesNewerFilesAndChangedSteps)
{
    const auto database = Database::open(":memory:", Database::Mode::create);
    storage::migrate(*database, storage::embeddedMigrations(), kAt);
    EXPECT_EQ(kindOf([&] { storage::migrate(*database, stepsUpTo(2), kAt); }), StorageError::Kind::newerFile);
    auto changed = storage::embeddedMigrations();
    changed.front().sql += " ";
    EXPECT_EQ(kindOf([&] { storage::migrate(*database, changed, kAt); }), StorageError::Kind::damaged);
}

TEST(Migration, leavesTheFileAtTheLastGoodStepWhenOneFails)
{
    const auto database = Database::open(":memory:", Database::Mode::create);
    auto broken = stepsUpTo(3);
    broken.back().sql = "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; SELECT no_such_function();";
    EXPECT_THROW(storage::migrate(*database, broken, kAt), StorageError);
    EXPECT_EQ(database->schemaVersion(), 2);
    for (const std::string &table : database->tables())
        EXPECT_NE(table, "half");
}

TEST(Migration, refusesFilesOfOtherPrograms)
{
    const support::TemporaryFolder folder;
    std::ofstream(folder.file("text.xtdb")) << "this is not a database, however long the text may be, it stays a text";
    EXPECT_EQ(kindOf([&] { (void)Database::open(folder.file("text.xtdb"), Database::Mode::mustExist); }),
              StorageError::Kind::damaged);
    EXPECT_EQ(kindOf([&] { (void)Database::open(folder.file("missing.xtdb"), Database::Mode::mustExist); }),
              StorageError::Kind::io);
}

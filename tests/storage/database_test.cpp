#include "storage/database.h"

#include "storage/migration.h"
#include "storage/state_digest.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <thread>

using storage::Database;
using storage::Row;
using storage::StorageError;

namespace {

std::unique_ptr<Database> migrated(const std::string &path = ":memory:")
{
    auto database = Database::open(path, Database::Mode::create);
    storage::migrate(*database, storage::embeddedMigrations(), base::Timestamp(1));
    return database;
}

void putSetting(Database &database, const std::string &name, const std::string &value)
{
    database.execute("INSERT INTO setting (name, value) VALUES ($1, $2)", name, value);
}

std::int64_t settings(Database &database)
{
    return database.number("SELECT count(*) FROM setting");
}

class DigestKeeper final : public storage::RowObserver
{
public:
    void rowChanges(std::string_view table, std::string_view before, std::string_view after) override
    {
        if (!before.empty())
            digest.remove(table, before);
        if (!after.empty())
            digest.add(table, after);
    }
    storage::StateDigest digest;
};

storage::StateDigest recomputed(Database &database)
{
    storage::StateDigest digest;
    for (const std::string &table : database.tables())
        database.eachEncodedRow(table, [&](std::string_view row) { digest.add(table, row); });
    return digest;
}

} // namespace

TEST(Database, rollsBackRefusalsAndExceptionsAlike)
{
    const auto database = migrated();
    const auto refused = database->transact([&]() -> base::Result<> {
        putSetting(*database, "a", "1");
        return base::ErrorCode::notFound;
    });
    EXPECT_FALSE(refused.ok());
    EXPECT_THROW(database->transact([&]() -> base::Result<> {
        putSetting(*database, "a", "1");
        throw std::runtime_error("broken");
    }),
                 std::runtime_error);
    EXPECT_EQ(settings(*database), 0);
    EXPECT_TRUE(database
                    ->transact([&]() -> base::Result<> {
                        putSetting(*database, "a", "1");
                        return {};
                    })
                    .ok());
    EXPECT_EQ(settings(*database), 1);
}

TEST(Database, refusesWhatAStoreNeverNeeds)
{
    const auto database = migrated();
    for (const char *sql : {"DROP TABLE setting", "ATTACH ':memory:' AS other", "PRAGMA ignore_check_constraints = ON",
                            "PRAGMA foreign_keys = OFF", "CREATE TABLE extra (id INTEGER)", "DELETE FROM sqlite_schema",
                            "SELECT load_extension('x')", "VACUUM"})
        EXPECT_THROW(database->execute(sql), StorageError) << sql;
    EXPECT_EQ(database->number("PRAGMA ignore_check_constraints"), 0);
}

TEST(Database, saysWhenValuesAndPlacesDoNotMatch)
{
    const auto database = migrated();
    EXPECT_THROW(database->execute("INSERT INTO setting (name, value) VALUES ($1, $2)", "a"), StorageError);
}

TEST(Database, aValueGoesToThePlaceOfItsNumberWhereverThatStands)
{
    const auto database = migrated();
    database->execute("INSERT INTO setting (value, name) VALUES ($2, $1)", "name", "old");
    database->execute("UPDATE setting SET value = $2 WHERE name = $1", "name", "new");
    const auto value = database->find(
        "SELECT value FROM setting WHERE $2 = value AND name = $1 AND $2 <> $1",
        [](const Row &row) { return row.text(0); }, "name", "new");
    EXPECT_EQ(value, "new");
    EXPECT_THROW(database->execute("UPDATE setting SET value = $2", "a"), StorageError);
    EXPECT_THROW(database->execute("UPDATE setting SET value = ?", "a"), StorageError);
}

TEST(Database, aSecondWriterWaitsForTheFirst)
{
    const support::TemporaryFolder folder;
    const std::string file = folder.file("data.xtdb");
    const auto first = migrated(file);
    std::thread other([&] {
        const auto second = Database::open(file, Database::Mode::mustExist);
        for (int i = 0; i < 20; ++i)
            second->transact([&] { putSetting(*second, "second " + std::to_string(i), ""); });
    });
    for (int i = 0; i < 20; ++i)
        first->transact([&] { putSetting(*first, "first " + std::to_string(i), ""); });
    other.join();
    EXPECT_EQ(settings(*first), 40);
}

TEST(Database, aWriterGivesUpWithBusyAndLeavesNothing)
{
    const support::TemporaryFolder folder;
    const std::string file = folder.file("data.xtdb");
    const auto first = migrated(file);
    const auto second = Database::open(file, Database::Mode::mustExist);
    second->setBusyTimeout(20);
    first->transact([&] {
        try {
            second->transact([&] { putSetting(*second, "b", ""); });
            ADD_FAILURE() << "two writers at once";
        } catch (const StorageError &error) {
            EXPECT_EQ(error.kind(), StorageError::Kind::busy);
        }
    });
    EXPECT_EQ(settings(*second), 0);
}

TEST(Database, theObserverSeesEveryColumnOfEveryRowChange)
{
    const auto database = migrated();
    DigestKeeper keeper;
    keeper.digest = recomputed(*database);
    database->observeRows(&keeper);
    database->transact([&] {
        database->execute("INSERT INTO party (id, kind, name, created_at) VALUES ($1, 'brand', $2, $3)", 7, "甲", 5);
        database->execute("INSERT INTO creator (id, platform, platform_id, nick_name, star_index, burst_text_rate, "
                          "created_at, updated_at) VALUES ($1, 'douyin', $2, $3, $4, $5, 1, 1)",
                          9, "7029342444797820939", "健身华哥", 5.0, 0.75);
        database->execute("INSERT INTO creator_tag (creator_id, tag) VALUES ($1, $2)", 9, "健身");
        database->execute("UPDATE creator SET star_index = $1 WHERE id = $2", 6.0, 9);
        database->execute("UPDATE party SET name = $1 WHERE id = $2", "乙", 7);
        database->execute("DELETE FROM creator WHERE id = $1", 9);
        putSetting(*database, "a", "1");
    });
    EXPECT_EQ(keeper.digest, recomputed(*database));
    database->observeRows(nullptr);
    database->execute("UPDATE party SET name = $1 WHERE id = $2", "丙", 7);
    EXPECT_NE(keeper.digest, recomputed(*database));
}

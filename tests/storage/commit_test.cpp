#include "storage/database.h"
#include "storage/migration.h"
#include "support/fault_vfs.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

using storage::Database;
using storage::StorageError;
using support::FaultVfs;
using Fault = FaultVfs::Fault;

namespace {

/// A database with a fault in its disk and a transaction that says what the file says about it.
class Commit : public testing::Test
{
protected:
    Commit()
    {
        database = Database::open(file, Database::Mode::create);
        storage::migrate(*database, storage::embeddedMigrations(), base::Timestamp(1));
    }

    void put(const std::string &name)
    {
        database->transact([&] { database->execute("INSERT INTO setting (name, value) VALUES ($1, '')", name); },
                           [&] {
                               ++asked;
                               return isThere(name);
                           });
    }
    bool isThere(const std::string &name)
    {
        return database->number("SELECT count(*) FROM setting WHERE name = $1", name) == 1;
    }
    /// What the failure says; empty when there was none.
    std::string failureOf(const std::string &name)
    {
        try {
            put(name);
        } catch (const StorageError &error) {
            EXPECT_EQ(error.kind(), StorageError::Kind::io);
            return error.what();
        }
        return {};
    }

    FaultVfs vfs;
    support::TemporaryFolder folder;
    std::string file = folder.file("data.xtdb");
    std::unique_ptr<Database> database;
    int asked = 0;
};

} // namespace

// reliability.md, decision 4. The deletion of the journal is the moment of the commit.
TEST_F(Commit, thatStandsAlthoughItFailedIsNoFailure)
{
    FaultVfs::plan({.fault = Fault::failAfterwards, .at = 1, .only = "-journal", .onlyDeletes = true});
    EXPECT_EQ(failureOf("a"), "");
    EXPECT_TRUE(FaultVfs::struck());
    EXPECT_EQ(asked, 1);
    FaultVfs::plan({});
    EXPECT_TRUE(isThere("a"));
    EXPECT_EQ(failureOf("b"), "") << "the new connection goes on";
    EXPECT_EQ(asked, 1);
}

TEST_F(Commit, thatDidNotHappenSaysSo)
{
    FaultVfs::plan({.fault = Fault::fail, .at = 1, .only = "-journal", .onlyDeletes = true});
    const std::string failure = failureOf("a");
    FaultVfs::plan({});
    EXPECT_EQ(failure.substr(0, 20), "nothing was changed:") << failure;
    EXPECT_FALSE(isThere("a"));
    EXPECT_EQ(failureOf("a"), "");
}

TEST_F(Commit, thatNobodyCanKnowOfSaysSo)
{
    FaultVfs::plan({.fault = Fault::failForEver, .at = 1, .only = "-journal", .onlyDeletes = true});
    const std::string failure = failureOf("a");
    FaultVfs::plan({});
    EXPECT_NE(failure.find("not known whether"), std::string::npos) << failure;
    EXPECT_FALSE(isThere("a")) << "the disk is well again: the journal is played back";
    EXPECT_EQ(failureOf("b"), "");
}

// Every operation of a transaction, failing once, for ever, or after it was done: the answer agrees with the file.
TEST_F(Commit, neverTellsOtherThanTheFileHolds)
{
    for (const Fault fault : {Fault::fail, Fault::failForEver, Fault::failAfterwards}) {
        for (int at = 1;; ++at) {
            const std::string name = std::to_string(static_cast<int>(fault)) + "-" + std::to_string(at);
            FaultVfs::plan({.fault = fault, .at = at});
            const std::string failure = failureOf(name);
            const bool struck = FaultVfs::struck();
            FaultVfs::plan({});
            if (failure.find("not known whether") == std::string::npos) {
                EXPECT_EQ(isThere(name), failure.empty()) << name << ": " << failure;
            }
            if (!struck)
                break;
        }
    }
    EXPECT_EQ(database->integrityProblems(), std::vector<std::string>());
}

// SQLite gives up at once where it sees a lock that would never go away by waiting; the transaction is begun again.
TEST_F(Commit, beginsAgainWhenTheLockWasBusyForAMoment)
{
    FaultVfs::busyLocks(3);
    EXPECT_EQ(failureOf("a"), "");
    EXPECT_TRUE(isThere("a"));
}

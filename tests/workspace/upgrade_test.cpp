#include "storage/database.h"
#include "storage/migration.h"
#include "support/fault_vfs.h"
#include "support/temporary_folder.h"
#include "workspace/workspace.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <sys/wait.h>

using storage::Database;
using support::FaultVfs;
using workspace::Workspace;

namespace {

const base::ManualClock kClock(base::Timestamp(1'795'490'545'000));

/// A file as the program wrote it when the schema had five steps, with rows and a sound chain. What it holds is given
/// in the SQL of that time: today's stores may know columns that it does not have.
void writeFileOfStepFive(const std::string &file)
{
    const auto database = Database::open(file, Database::Mode::create);
    const auto &steps = storage::embeddedMigrations();
    storage::migrate(*database, {steps.begin(), steps.begin() + 5}, kClock.now());
    workspace::AuditTrail trail(*database);
    database->transact([&] {
        const std::int64_t sequence = trail.begin();
        for (const char *sql :
             {"INSERT INTO party (id, kind, name, created_at) VALUES (1, 'platform', '抖音星图', 1), (2, 'brand', 'b', "
              "1)",
              "INSERT INTO rule_version (version, state, note, proposed_by, proposed_at, confirmed_by, confirmed_at) "
              "VALUES (1, 'confirmed', '', 0, 1, 0, 1)",
              "INSERT INTO creator (id, platform, platform_id, nick_name, created_at, updated_at) VALUES (1, 'douyin', "
              "'7', 'c', 1, 1)",
              "INSERT INTO project (id, brand_party_id, name, budget_fen, starts_at, ends_at, created_at) VALUES (1, "
              "2, 'p', 1, 1, 2, 1)",
              "INSERT INTO brief (id, project_id, brand_party_id, kind, content, settlement, name, brand_name, "
              "product, requirements, script_due_at, video_due_at, publish_from, publish_until, retention_days, "
              "acceptance_days, script_needed, state, created_at) VALUES (1, 1, 2, 'assigned', 'live', 'fixed', 'n', "
              "'b', 'p', 'r', 1, 1, 1, 2, 30, 1, 1, 'published', 1)",
              "INSERT INTO \"order\" (id, number, brief_id, project_id, brand_party_id, creator_id, content, state, "
              "task_cost_fen, fee_bp, fee_fen, rule_version, deadline_at, created_at) VALUES (1, 'XT1', 1, 1, 2, 1, "
              "'live', '0', 100, 500, 5, 1, 9, 1)",
              "INSERT INTO order_event (order_id, at, actor_role, event, to_state) VALUES (1, 1, 'brand', 'place', "
              "'0')"})
            database->execute(sql);
        trail.recomputeDigest();
        trail.record({.sequence = sequence,
                      .at = kClock.now(),
                      .actor = {},
                      .command = "system.init",
                      .request = "{}",
                      .result = "{}",
                      .key = {}});
    });
}

void copyDatabase(const std::string &from, const std::string &to)
{
    for (const char *ending : {"", "-journal"})
        std::filesystem::remove(to + ending);
    std::filesystem::copy_file(from, to);
}

/// True when the work came to its end; false when it died at the operation.
bool survives(const FaultVfs::Plan &plan, const std::function<void()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        const FaultVfs fault(plan);
        work();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && (WEXITSTATUS(status) == 0 || WEXITSTATUS(status) == 9)) << "status " << status;
    return status == 0;
}

std::vector<std::string> findingsOf(const std::string &file)
{
    const FaultVfs quick;
    return Workspace::open(file, kClock)->check(true).findings;
}

int newestStep()
{
    return storage::embeddedMigrations().back().number;
}

} // namespace

TEST(Upgrade, notesEachStepInTheChain)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("old.db");
    writeFileOfStepFive(file);
    EXPECT_EQ(findingsOf(file), std::vector<std::string>());
    const auto database = Database::open(file, Database::Mode::readOnly);
    EXPECT_EQ(database->schemaVersion(), newestStep());
    EXPECT_EQ(database->number("SELECT count(*) FROM audit_record WHERE command = 'system.migrate'"), newestStep() - 5);
    for (int step = 6; step <= newestStep(); ++step) {
        const std::string digits = std::to_string(step);
        const auto backup =
            Database::open(file + ".before-" + std::string(4 - digits.size(), '0') + digits, Database::Mode::readOnly);
        EXPECT_EQ(backup->schemaVersion(), step - 1);
    }
}

TEST(Upgrade, isSoundAfterAKillAtAnyWrite)
{
    support::TemporaryFolder folder;
    const std::string old = folder.file("old.db");
    const std::string file = folder.file("new.db");
    writeFileOfStepFive(old);
    // The backups are written to files of their own, whose many writes tell nothing about this one.
    int at = 1;
    for (;; ++at) {
        copyDatabase(old, file);
        const bool isDone = survives({.fault = FaultVfs::Fault::die, .at = at, .only = "new.db", .but = ".before"},
                                     [&] { (void)Workspace::open(file, kClock); });
        ASSERT_EQ(findingsOf(file), std::vector<std::string>()) << "killed at write " << at;
        if (isDone)
            break;
    }
    EXPECT_GT(at, 40);
}

TEST(Upgrade, isSoundAfterAKillDuringABackup)
{
    support::TemporaryFolder folder;
    const std::string old = folder.file("old.db");
    const std::string file = folder.file("new.db");
    writeFileOfStepFive(old);
    for (int at = 1;; at += 17) {
        copyDatabase(old, file);
        const bool isDone = survives({.fault = FaultVfs::Fault::die, .at = at, .only = ".before"},
                                     [&] { (void)Workspace::open(file, kClock); });
        ASSERT_EQ(findingsOf(file), std::vector<std::string>()) << "killed at write " << at;
        if (isDone)
            break;
    }
}

TEST(Upgrade, isSoundAfterAFailedWrite)
{
    support::TemporaryFolder folder;
    const std::string old = folder.file("old.db");
    const std::string file = folder.file("new.db");
    writeFileOfStepFive(old);
    for (int at = 1;; at += 7) {
        copyDatabase(old, file);
        const bool isDone = survives({.fault = FaultVfs::Fault::failForEver, .at = at, .only = "new.db"}, [&] {
            try {
                (void)Workspace::open(file, kClock);
            } catch (const storage::StorageError &) {
                _exit(9);
            }
        });
        ASSERT_EQ(findingsOf(file), std::vector<std::string>()) << "the disk failed at write " << at;
        if (isDone)
            break;
    }
}

TEST(Upgrade, doesNotHideWhatWasWrongBefore)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("old.db");
    writeFileOfStepFive(file);
    Database::open(file, Database::Mode::mustExist)->execute("UPDATE party SET name = 'x' WHERE id = 2");
    EXPECT_EQ(findingsOf(file), std::vector<std::string>{"audit: rows were changed by another way than a command"});
}

TEST(Upgrade, twoProgramsAtOnceMakeEachStepOnce)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("old.db");
    writeFileOfStepFive(file);
    std::vector<pid_t> children;
    for (int i = 0; i < 4; ++i) {
        const pid_t child = fork();
        if (child == 0) {
            try {
                (void)Workspace::open(file, kClock);
            } catch (const std::exception &) {
                _exit(1);
            }
            _exit(0);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_EQ(status, 0);
    }
    EXPECT_EQ(findingsOf(file), std::vector<std::string>());
    EXPECT_EQ(Database::open(file, Database::Mode::readOnly)
                  ->number("SELECT count(*) FROM audit_record WHERE command = 'system.migrate'"),
              newestStep() - 5);
}

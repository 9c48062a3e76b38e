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

/// Rows of every table that a later step reads, changes or guards: two orders that run, one that is finished with all
/// its transfers, one that its creator asks to cancel; pay-outs and closings in each state. Given in the SQL of that
/// time: today's stores may know columns that it does not have.
const char *const kRowsOfStepFive[] = {
    "INSERT INTO party (id, kind, name, status, bank_account, created_at) VALUES (1, 'platform', '抖音星图', 'active', "
    "NULL, 1), (2, 'brand', 'b', 'active', 'x **** 2', 1), (3, 'mcn', 'm', 'active', 'x **** 3', 1), (4, 'creator', "
    "'c', 'active', 'x **** 4', 1), (5, 'provider', 's', 'active', 'x **** 5', 1), (6, 'brand', 'gone', 'closed', 'x "
    "**** 6', 1), (7, 'brand', 'going', 'closing', 'x **** 7', 1)",
    "INSERT INTO user (id, party_id, login, name, password_hash, created_at) VALUES (1, 1, 'ops1', 'a', '-', 1), (2, "
    "1, "
    "'ops2', 'b', '-', 1), (3, 2, 'brand', 'c', '-', 1), (4, 3, 'mcn', 'd', '-', 1), (5, 4, 'creator', 'e', '-', 1), "
    "(6, 6, 'gone', 'f', '-', 1), (7, 7, 'going', 'g', '-', 1)",
    "INSERT INTO rule_version (version, state, note, proposed_by, proposed_at, confirmed_by, confirmed_at) VALUES (1, "
    "'confirmed', '', 0, 1, 0, 1)",
    "INSERT INTO creator (id, platform, platform_id, nick_name, party_id, mcn_party_id, created_at, updated_at) VALUES "
    "(1, 'douyin', '7', 'c', 4, 3, 1, 1)",
    "INSERT INTO contract (id, creator_id, mcn_party_id, share_bp, exclusive, starts_at, ends_at, state, signed_at) "
    "VALUES (1, 1, 3, 3000, 0, 1, 9, 'active', 1)",
    "INSERT INTO entry_application (creator_id, mcn_party_id, applied_by, applied_at, rule_version, follower, state, "
    "decided_by, decided_at) VALUES (1, 3, 4, 1, 1, 1, 'admitted', 1, 2)",
    "INSERT INTO notification (user_id, kind, subject, details, created_at) VALUES (3, 'k', 's', '{}', 1)",
    "INSERT INTO project (id, brand_party_id, name, budget_fen, starts_at, ends_at, provider_party_id, "
    "provider_share_bp, created_at) VALUES (1, 2, 'p', 1, 1, 2, NULL, NULL, 1), (2, 2, 'q', 1, 1, 2, 5, 2000, 1)",
    "INSERT INTO brief (id, project_id, brand_party_id, kind, content, settlement, name, brand_name, product, "
    "requirements, script_due_at, video_due_at, publish_from, publish_until, retention_days, acceptance_days, "
    "script_needed, state, created_at) VALUES (1, 1, 2, 'assigned', 'live', 'fixed', 'n', 'b', 'p', 'r', 1, 1, 1, 2, "
    "30, 1, 1, 'published', 1), (2, 2, 2, 'assigned', 'live', 'fixed', 'n', 'b', 'p', 'r', 1, 1, 1, 2, 30, 1, 1, "
    "'published', 1)",
    "INSERT INTO ledger_account (id, party_id, kind, opened_at) VALUES (1, 1, 'bank_clearing', 1), (2, 1, "
    "'commission', 1), (3, 2, 'brand_available', 1), (4, 2, 'brand_frozen', 1), (5, 3, 'mcn_payable', 1), (6, 4, "
    "'creator_payable', 1), (7, 5, 'provider_payable', 1), (8, 6, 'brand_available', 1), (9, 6, 'payout_pending', 1), "
    "(10, 3, 'payout_pending', 1), (11, 4, 'payout_pending', 1), (12, 7, 'brand_available', 1)",
    "INSERT INTO \"order\" (id, number, brief_id, project_id, brand_party_id, creator_id, content, state, "
    "task_cost_fen, fee_bp, fee_fen, rule_version, deadline_at, created_at) VALUES (1, 'XT1', 1, 1, 2, 1, 'live', '0', "
    "100, 500, 5, 1, 9, 1)",
    "INSERT INTO \"order\" (id, number, brief_id, project_id, brand_party_id, creator_id, content, state, "
    "task_cost_fen, fee_bp, fee_fen, rule_version, deadline_at, created_at, paid_at, accepted_at, mcn_party_id, "
    "contract_id, mcn_share_bp, cancel_requested, published_at, work_link, finished_at, retention_until) VALUES "
    "(2, 'XT2', 2, 2, 2, 1, 'live', '1', 100, 500, 5, 1, 9, 1, 1, 1, 3, 1, 3000, 0, NULL, NULL, NULL, NULL), "
    "(3, 'XT3', 2, 2, 2, 1, 'live', '3', 100, 500, 5, 1, NULL, 1, 1, 1, 3, 1, 3000, 0, 2, 'http://w', 3, 4), "
    "(4, 'XT4', 2, 2, 2, 1, 'live', '53', 100, 500, 5, 1, 5, 1, 1, 1, 3, 1, 3000, 1, NULL, NULL, NULL, NULL)",
    "INSERT INTO order_event (order_id, at, actor_role, event, from_state, to_state) VALUES (1, 1, 'brand', 'place', "
    "NULL, '0'), (2, 1, 'brand', 'place', NULL, '1'), (3, 1, 'brand', 'place', NULL, '54'), (3, 2, 'brand', 'finish', "
    "'54', '3'), (4, 1, 'brand', 'place', NULL, '53')",
    "INSERT INTO deliverable (order_id, kind, version, content, state, uploaded_by, uploaded_at, decided_at) VALUES "
    "(3, "
    "'script', 1, 's', 'confirmed', 4, 1, 2)",
    "INSERT INTO rating (order_id, side, score, text, rated_by, rated_at) VALUES (3, 'brand', 5, '', 3, 3)",
    "INSERT INTO cancel_request (order_id, requested_by, requested_at, reason, deadline_at, state) VALUES (4, 5, 1, "
    "'r', 9, 'open')",
    "INSERT INTO hold (id, order_id, account_id, opened_at) VALUES (1, 2, 4, 1), (2, 3, 4, 1), (3, 4, 4, 1)",
    "INSERT INTO top_up (id, party_id, amount_fen, bank_reference, made_by, made_at) VALUES (1, 2, 1000, 'r', 3, 1), "
    "(2, 6, 500, 'r', 6, 1), (3, 7, 40, 'r', 7, 1)",
    "INSERT INTO withdrawal (id, party_id, amount_fen, bank_account, state, requested_by, requested_at, decided_by, "
    "decided_at) VALUES (1, 3, 20, 'x **** 3', 'paid', 4, 1, 1, 2), (2, 4, 30, 'x **** 4', 'requested', 5, 1, NULL, "
    "NULL)",
    "INSERT INTO closure (id, party_id, applied_by, applied_at, review_until, bank_account, reason, state, "
    "reviewed_by, reviewed_at, refund_fen, paid_out_by, paid_out_at, bank_reference) VALUES (1, 6, 6, 1, 2, 'x **** "
    "6', "
    "'r', 'paid_out', 1, 2, 500, 1, 3, 'b'), (2, 7, 7, 1, 2, 'x **** 7', 'r', 'applied', NULL, NULL, NULL, NULL, NULL, "
    "NULL)",
};

struct OldTransfer
{
    int code, debit, credit, fen, hold, order;
    const char *reference;
    int referenceId;
};
constexpr OldTransfer kTransfersOfStepFive[] = {
    {10, 1, 3, 1'000, 0, 0, "top_up", 1},   {20, 3, 4, 105, 1, 2, nullptr, 0},
    {20, 3, 4, 105, 2, 3, nullptr, 0},      {20, 3, 4, 105, 3, 4, nullptr, 0},
    {21, 4, 5, 100, 2, 3, nullptr, 0},      {22, 4, 2, 5, 2, 3, nullptr, 0},
    {25, 5, 6, 70, 0, 3, nullptr, 0},       {26, 2, 7, 1, 0, 3, nullptr, 0},
    {10, 1, 8, 500, 0, 0, "top_up", 2},     {50, 8, 9, 500, 0, 0, "closure", 1},
    {31, 9, 1, 500, 0, 0, "closure", 1},    {30, 5, 10, 20, 0, 0, "withdrawal", 1},
    {31, 10, 1, 20, 0, 0, "withdrawal", 1}, {30, 6, 11, 30, 0, 0, "withdrawal", 2},
    {10, 1, 12, 40, 0, 0, "top_up", 3},
};

/// `work` as a command that the chain knows.
void noted(Database &database, workspace::AuditTrail &trail, const char *command, const std::function<void()> &work)
{
    database.transact([&] {
        const std::int64_t sequence = trail.begin();
        work();
        trail.recomputeDigest();
        trail.record({.sequence = sequence,
                      .at = kClock.now(),
                      .actor = {},
                      .command = command,
                      .request = "{}",
                      .result = "{}",
                      .key = {}});
    });
}

std::vector<storage::Migration> stepsUntil(int number)
{
    const auto &steps = storage::embeddedMigrations();
    return {steps.begin(), steps.begin() + number};
}

/// A file as the program wrote it when the schema had five steps, with rows and a sound chain.
void writeFileOfStepFive(const std::string &file)
{
    const auto database = Database::open(file, Database::Mode::create);
    storage::migrate(*database, stepsUntil(5), kClock.now());
    workspace::AuditTrail trail(*database);
    noted(*database, trail, "system.init", [&] {
        for (const char *sql : kRowsOfStepFive)
            database->execute(sql);
        std::int64_t id = 0;
        for (const OldTransfer &transfer : kTransfersOfStepFive)
            database->execute(
                "INSERT INTO transfer (id, code, debit_account_id, credit_account_id, amount_fen, hold_id, order_id, "
                "reference, reference_id, posted_at, command_sequence) VALUES ($1, $2, $3, $4, $5, nullif($6, 0), "
                "nullif($7, 0), $8, nullif($9, 0), 1, 1)",
                ++id, transfer.code, transfer.debit, transfer.credit, transfer.fen, transfer.hold, transfer.order,
                transfer.reference == nullptr ? std::nullopt : std::optional<std::string>(transfer.reference),
                transfer.referenceId);
    });
}

/// The same file when it had twelve steps, with rows of the tables that came since.
void writeFileOfStepTwelve(const std::string &file)
{
    writeFileOfStepFive(file);
    const auto database = Database::open(file, Database::Mode::mustExist);
    workspace::AuditTrail trail(*database);
    storage::migrate(
        *database, stepsUntil(12), kClock.now(),
        {.backUp = false, .around = [&](const storage::Migration &step, const std::function<void()> &apply) {
             trail.recordSchemaStep(step.number, kClock.now(), apply);
         }});
    noted(*database, trail, "test.rows", [&] {
        for (
            const char *sql :
            {"INSERT INTO user (id, party_id, login, name, password_hash, created_at, added_by) VALUES (8, 2, 'made', "
             "'h', '-', 1, 1)",
             "INSERT INTO bank_change (id, party_id, bank_account, former, state, proposed_by, proposed_at) VALUES (1, "
             "2, 'y **** 2', 'x **** 2', 'waiting', 3, 9), (2, 3, 'y **** 3', 'x **** 3', 'waiting', 4, 9), (3, 4, 'y "
             "**** 4', 'x **** 4', 'waiting', 5, 1)",
             "UPDATE bank_change SET state = 'confirmed', decided_by = 1, decided_at = 9, revision = 2 WHERE id = 1",
             "UPDATE party SET bank_account = 'y **** 2' WHERE id = 2",
             "UPDATE bank_change SET state = 'refused', decided_by = 2, decided_at = 9, reason = 'r', revision = 2 "
             "WHERE id = 2",
             "INSERT INTO penalty (party_id, until_at, reason, imposed_by, imposed_at) VALUES (2, 9, 'r', 1, 1)",
             "INSERT INTO order_event (order_id, at, actor_role, event, from_state, to_state) VALUES (3, 3, 'ops', "
             "'breach_retention', '3', '3')",
             "INSERT INTO claw_back (order_id, amount_fen, reason, state, proposed_by, proposed_at) VALUES (3, 9, 'r', "
             "'waiting', 1, 1)"})
            database->execute(sql);
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

TEST(Upgrade, carriesEveryRowOver)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("old.db");
    writeFileOfStepTwelve(file);
    const auto rows = [&](const char *sql) {
        return Database::open(file, Database::Mode::readOnly)->list(sql, [](const storage::Row &row) {
            return row.text(0);
        });
    };
    const char *const changes =
        "SELECT id || '|' || party_id || '|' || bank_account || '|' || coalesce(former, '-') || "
        "'|' || state || '|' || proposed_by || '|' || proposed_at || '|' || "
        "coalesce(decided_by, '-') || '|' || coalesce(decided_at, '-') || '|' || "
        "coalesce(reason, '-') || '|' || revision FROM bank_change ORDER BY id";
    const auto before = rows(changes);
    ASSERT_EQ(before.size(), 3u);
    EXPECT_EQ(findingsOf(file), std::vector<std::string>());
    EXPECT_EQ(rows(changes), before);
    EXPECT_EQ(rows("SELECT provider_party_id || '|' || provider_share_bp FROM \"order\" WHERE id IN (2, 3, 4) ORDER BY "
                   "id"),
              std::vector<std::string>(3, "5|2000"));
    EXPECT_EQ(rows("SELECT deadline_at || '' FROM \"order\" WHERE id = 4"), std::vector<std::string>{"9"})
        << "the moment of publication waits for the answer";
    EXPECT_EQ(rows("SELECT user_id || '|' || maker_id FROM login_maker ORDER BY 1"), std::vector<std::string>{"8|1"});
}

TEST(Upgrade, isSoundAfterAKillAtAnyWrite)
{
    support::TemporaryFolder folder;
    const std::string old = folder.file("old.db");
    const std::string file = folder.file("new.db");
    writeFileOfStepFive(old);
    // The backups are written to files of their own, whose many writes tell nothing about this one.
    int at = 1;
    for (;; at += 3) {
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

#include "support/door_world.h"

#include <sqlite3.h>

#include <filesystem>
#include <set>

using base::Money;

namespace {

/// A sqlite3 prompt that keeps no rule: no foreign keys, no CHECKs, no triggers of rows that REPLACE deletes.
class Prompt
{
public:
    explicit Prompt(const std::string &file)
    {
        EXPECT_EQ(sqlite3_open(file.c_str(), &m_connection), SQLITE_OK);
        (void)refusalOf(
            "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA recursive_triggers = OFF");
    }
    Prompt(const Prompt &) = delete;
    Prompt &operator=(const Prompt &) = delete;
    ~Prompt() { sqlite3_close(m_connection); }

    /// What refused it; empty when nothing did.
    std::string refusalOf(const std::string &sql)
    {
        char *message = nullptr;
        sqlite3_exec(m_connection, sql.c_str(), nullptr, nullptr, &message);
        const std::string refusal = message == nullptr ? "" : message;
        sqlite3_free(message);
        return refusal;
    }
    std::vector<std::string> texts(const std::string &sql)
    {
        std::vector<std::string> all;
        sqlite3_exec(
            m_connection, sql.c_str(),
            [](void *list, int, char **values, char **) {
                static_cast<std::vector<std::string> *>(list)->emplace_back(values[0] == nullptr ? "" : values[0]);
                return 0;
            },
            &all, nullptr);
        return all;
    }
    [[nodiscard]] int changes() const { return sqlite3_total_changes(m_connection); }

private:
    sqlite3 *m_connection = nullptr;
};

/// A database with a row in each table that is only added to.
class Guards : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<support::TemporaryFolder>();
        support::DoorWorld world(s_folder->file("a.db"));
        world.topUp(world.brand, Money::fromYuan(200'000));
        const auto finished = world.published();
        world.must(world.brand, orders::FinishOrder{finished, {}});
        world.must(world.brand, orders::RateOrder{finished, 5, "好"});
        const auto disputed = world.withVideo({.prepaidBp = 5'000});
        world.must(world.brand, orders::RejectVideo{disputed, "偏色", {}});
        world.must(world.mcn, orders::OpenDispute{disputed, "要求超出简报", {}});
        const auto asked = world.withScript();
        world.must(world.mcn, orders::RequestCancel{asked, "生病", {}});
        const std::string code = world.newCode(world.mcn, accounts::CodePurpose::withdrawal);
        world.must(world.mcn, accounts::Withdraw{Money::fromYuan(10), code});
        const std::string closing = world.newCode(world.otherBrand, accounts::CodePurpose::closure);
        world.must(world.otherBrand, accounts::ApplyClosure{closing, "业务调整", true});
        EXPECT_TRUE(world.door->execute(world.brand, accounts::TopUp{Money(1), "K"}, "key 1").ok());
        world.expectSound();
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    /// The file of the suite, which nothing here manages to change.
    static std::string file() { return s_folder->file("a.db"); }

    static void expectRefused(Prompt &prompt, const std::string &sql, const std::string &reason = {})
    {
        const int before = prompt.changes();
        const std::string refusal = prompt.refusalOf(sql);
        EXPECT_FALSE(refusal.empty()) << "not refused: " << sql;
        EXPECT_NE(refusal.find(reason), std::string::npos) << sql << ": " << refusal;
        EXPECT_EQ(prompt.changes(), before) << sql;
    }

private:
    static inline std::unique_ptr<support::TemporaryFolder> s_folder;
};

} // namespace

TEST_F(Guards, noRowOfAHistoryIsDeletedOrReplaced)
{
    Prompt prompt(file());
    for (const char *table : {"audit_record", "idempotency_key", "migration",    "setting",        "party",
                              "user",         "rule_version",    "rule_value",   "contract",       "entry_application",
                              "order",        "order_event",     "deliverable",  "cancel_request", "dispute",
                              "rating",       "top_up",          "withdrawal",   "closure",        "transfer",
                              "hold",         "ledger_account",  "transfer_code"}) {
        const std::string name = '"' + std::string(table) + '"';
        ASSERT_NE(prompt.texts("SELECT count(*) FROM " + name).front(), "0") << table;
        expectRefused(prompt, "DELETE FROM " + name);
        expectRefused(prompt, "INSERT OR REPLACE INTO " + name + " SELECT * FROM " + name + " LIMIT 1");
        expectRefused(prompt, "REPLACE INTO " + name + " SELECT * FROM " + name);
    }
    expectRefused(prompt, "DELETE FROM state_digest");
}

TEST_F(Guards, noFieldThatStandsForEverIsWritten)
{
    Prompt prompt(file());
    for (const char *table : {"audit_record", "idempotency_key", "migration", "rule_value", "order_event", "rating",
                              "top_up", "transfer", "transfer_code"}) {
        for (const std::string &column :
             prompt.texts("SELECT name FROM pragma_table_info('" + std::string(table) + "')"))
            expectRefused(prompt, "UPDATE OR REPLACE \"" + std::string(table) + "\" SET \"" + column + "\" = \"" +
                                      column + "\"");
    }
}

TEST_F(Guards, everyStatementOfAForgerIsRefused)
{
    Prompt prompt(file());
    const struct
    {
        const char *sql;
        const char *reason;
    } forgeries[] = {
        {"INSERT INTO audit_record SELECT sequence + 1, at, user_id, party_id, role, command, request, result, NULL, "
         "state_hash, previous_hash, hash FROM audit_record ORDER BY sequence DESC LIMIT 1",
         "follows the one before it"},
        {"INSERT INTO idempotency_key SELECT user_id, 'another', request_hash, result, sequence FROM idempotency_key",
         "for the record that names it"},
        {"INSERT OR REPLACE INTO idempotency_key SELECT user_id, key, request_hash, '{}', sequence FROM "
         "idempotency_key",
         "the key is used"},
        {"INSERT INTO migration VALUES (99, 'x', 'y', 1)", "without gaps"},
        {"UPDATE party SET kind = 'mcn' WHERE kind = 'brand'", "keeps its kind"},
        {"UPDATE OR REPLACE user SET login = 'ops1' WHERE login = 'brand1'", "keeps his party and log-in"},
        {"UPDATE user SET party_id = 1", "keeps his party and log-in"},
        {"UPDATE rule_version SET state = 'discarded', confirmed_at = NULL WHERE version = 1", "decided once"},
        {"INSERT INTO rule_version SELECT 7, state, note, proposed_by, proposed_at, confirmed_by, confirmed_at FROM "
         "rule_version",
         "without gaps"},
        {"UPDATE contract SET share_bp = 0", "terms are never changed"},
        {"UPDATE contract SET ends_at = ends_at + 1", "terms are never changed"},
        {"UPDATE OR REPLACE contract SET creator_id = 1", "terms are never changed"},
        {"INSERT OR REPLACE INTO contract (creator_id, mcn_party_id, share_bp, exclusive, starts_at, ends_at, state, "
         "signed_at) SELECT creator_id, mcn_party_id, 0, 0, starts_at, ends_at, 'active', 1 FROM contract",
         "the contract exists"},
        {"UPDATE entry_application SET reason = 'x'", "decided once"},
        {"UPDATE \"order\" SET task_cost_fen = 1", "terms are never changed"},
        {"UPDATE \"order\" SET fee_fen = 0, fee_bp = 0", "terms are never changed"},
        {"UPDATE \"order\" SET brand_party_id = 3", "terms are never changed"},
        {"UPDATE \"order\" SET creator_id = 2", "terms are never changed"},
        {"UPDATE \"order\" SET paid_at = NULL", "stay"},
        {"UPDATE \"order\" SET accepted_at = 1 WHERE accepted_at IS NOT NULL", "stay"},
        {"UPDATE \"order\" SET mcn_share_bp = 10000 WHERE accepted_at IS NOT NULL", "pinned at acceptance"},
        {"UPDATE \"order\" SET provider_party_id = 5, provider_share_bp = 9000 WHERE accepted_at IS NOT NULL",
         "pinned at acceptance"},
        {"UPDATE \"order\" SET state = '54' WHERE state = '3'", "an order"},
        {"UPDATE \"order\" SET state = '4', deadline_at = NULL WHERE state NOT IN ('3', '2', '4')",
         "goes with its money"},
        {"UPDATE \"order\" SET state = '3' WHERE state NOT IN ('3', '2', '4')", "goes with its money"},
        {"UPDATE \"order\" SET disputed = 1 WHERE disputed = 0 AND state NOT IN ('3', '2', '4')", "locks the money"},
        {"UPDATE \"order\" SET disputed = 0 WHERE disputed = 1", "locks the money"},
        {"INSERT OR REPLACE INTO \"order\" (id, number, brief_id, project_id, brand_party_id, creator_id, content, "
         "state, task_cost_fen, fee_bp, fee_fen, rule_version, deadline_at, created_at) SELECT NULL, number, brief_id, "
         "project_id, brand_party_id, creator_id, content, '0', 1, 0, 0, 1, 1, 1 FROM \"order\"",
         "the order exists"},
        {"UPDATE deliverable SET content = 'x'", "never rewritten"},
        {"UPDATE deliverable SET state = 'new' WHERE state = 'confirmed'", "never rewritten"},
        {"UPDATE cancel_request SET reason = 'x'", "answered once"},
        {"UPDATE dispute SET order_id = 1", "decided once"},
        {"UPDATE dispute SET share_bp = 1, decided_by = 1, confirmed_by = 1", "another person"},
        {"UPDATE withdrawal SET amount_fen = 1", "decided once"},
        {"UPDATE withdrawal SET state = 'paid', decided_by = requested_by, decided_at = 1", "another person"},
        {"INSERT INTO withdrawal (party_id, amount_fen, bank_account, state, requested_by, requested_at, decided_at) "
         "VALUES (2, 1, 'x', 'paid', 1, 1, 1)",
         "begins as a request"},
        {"UPDATE closure SET bank_account = 'x'", "never rewritten"},
        {"UPDATE closure SET state = 'paid_out', refund_fen = 1, paid_out_at = 1", "no way back"},
        {"UPDATE closure SET state = 'closed', refund_fen = 100, reviewed_by = 1, reviewed_at = 1",
         "what was set aside"},
        {"UPDATE closure SET state = 'refused', reviewed_by = applied_by", "another person"},
        {"INSERT OR REPLACE INTO closure (party_id, applied_by, applied_at, review_until, bank_account, reason, "
         "state) SELECT party_id, applied_by, 1, 1, 'x', 'x', 'applied' FROM closure",
         "the closure exists"},
    };
    for (const auto &forgery : forgeries)
        expectRefused(prompt, forgery.sql, forgery.reason);
    const base::ManualClock clock(support::DoorWorld::kStart + base::days(30));
    EXPECT_EQ(workspace::Workspace::open(file(), clock)->check(true).findings, std::vector<std::string>());
}

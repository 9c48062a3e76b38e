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
        world.must(world.ops,
                   parties::PenaliseParty{world.otherMcn.actor.party, world.now() + base::days(9), "刷量", {}});
        world.must(world.ops, parties::LiftPenalty{world.otherMcn.actor.party, "已改正"});
        world.must(world.ops, parties::PenaliseParty{world.mcn.actor.party, world.now() + base::days(9), "刷量", {}});
        world.must(world.provider, accounts::ChangeBank{"工商银行 **** 8802", "secret"});
        const auto taken = world.must(world.otherProvider, accounts::ChangeBank{"工商银行 **** 8802", "secret"});
        world.must(world.ops, accounts::ConfirmBank{taken.change, {}});
        world.must(world.ops, orders::ReportRetentionBreach{finished, "作品已删除", {}});
        world.must(world.ops, orders::ClawBackOrder{finished, Money::fromYuan(100), "作品提前下架", {}});
        const auto back = world.withScript();
        world.must(world.ops, orders::CancelOrder{back, 0, {}, Money::fromYuan(70), {}});
        world.must(world.ops2, orders::ConfirmDecision{back, {}, {}});
        const auto stopped = world.withScript();
        world.must(world.ops, orders::CancelOrder{stopped, 0, {}, Money::fromYuan(80), {}});
        world.must(world.ops, parties::AddUser{{}, {}, "waiting", "secret", "待确认"});
        const auto leaver = world.newBrand("leaver");
        world.topUp(leaver, Money::fromYuan(5));
        const std::string leaving = world.newCode(leaver, accounts::CodePurpose::closure);
        const auto left = world.must(leaver, accounts::ApplyClosure{leaving, "业务调整", true}).closure;
        world.must(world.ops, accounts::ApproveClosure{left, {}, {}});
        world.must(world.ops, accounts::BounceClosurePayout{left, "户名不符", {}});
        const accounts::CorrectRefundAccount first{left, "建设银行 **** 3377", "更正函", {}};
        world.must(world.ops2, accounts::DropRefundAccount{world.must(world.ops, first).account, "有误", {}});
        world.must(world.ops, first);
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
    for (const char *table : {"audit_record", "idempotency_key", "migration",     "setting",        "party",
                              "user",         "rule_version",    "rule_value",    "contract",       "entry_application",
                              "order",        "order_event",     "deliverable",   "cancel_request", "dispute",
                              "rating",       "top_up",          "withdrawal",    "closure",        "transfer",
                              "hold",         "ledger_account",  "transfer_code", "penalty",        "bank_change",
                              "claw_back",    "refund_account"}) {
        const std::string name = '"' + std::string(table) + '"';
        ASSERT_NE(prompt.texts("SELECT count(*) FROM " + name).front(), "0") << table;
        expectRefused(prompt, "DELETE FROM " + name);
        expectRefused(prompt, "INSERT OR REPLACE INTO " + name + " SELECT * FROM " + name + " LIMIT 1");
        expectRefused(prompt, "REPLACE INTO " + name + " SELECT * FROM " + name);
    }
    expectRefused(prompt, "DELETE FROM state_digest");
    // One that waits can be dropped; none is replaced.
    expectRefused(prompt, "DELETE FROM pool_compensation WHERE confirmed_at IS NOT NULL");
    expectRefused(prompt, "INSERT OR REPLACE INTO pool_compensation SELECT * FROM pool_compensation");
    expectRefused(prompt, "REPLACE INTO pool_compensation SELECT id, order_id, 1, proposed_by, proposed_at, NULL, NULL "
                          "FROM pool_compensation");
}

// 0010's guard fell to two statements.
TEST_F(Guards, aLogInOfThePlatformIsNotLetInByItsMaker)
{
    Prompt prompt(file());
    const std::string waiting = "WHERE login = 'waiting'";
    const char *reason = "another operator confirms";
    expectRefused(prompt, "UPDATE user SET active = 1 " + waiting, reason);
    expectRefused(prompt, "UPDATE user SET waits = 0, active = 1 " + waiting, reason);
    expectRefused(prompt, "UPDATE user SET waits = 0, active = 1, confirmed_by = added_by, confirmed_at = 1 " + waiting,
                  reason);
    expectRefused(prompt, "UPDATE user SET waits = 0, active = 1, confirmed_by = id, confirmed_at = 1 " + waiting,
                  reason);
    expectRefused(prompt,
                  "UPDATE user SET waits = 0, active = 1, confirmed_at = 1, confirmed_by = (SELECT id FROM user WHERE "
                  "login = 'brand1') " +
                      waiting,
                  reason);
    expectRefused(prompt,
                  "UPDATE user SET confirmed_at = 1, confirmed_by = (SELECT id FROM user WHERE login = 'ops2') " +
                      waiting,
                  "once");
    expectRefused(prompt, "UPDATE user SET waits = 1, active = 0 WHERE login = 'ops2'", "once");
    expectRefused(prompt, "UPDATE user SET confirmed_by = NULL, confirmed_at = NULL WHERE login = 'registrar'", "once");
    expectRefused(prompt, "UPDATE user SET added_by = NULL WHERE login = 'waiting'", "stays known");
    for (const char *values : {"NULL, 0, 1", "(SELECT id FROM user WHERE login = 'ops1'), 0, 1",
                               "(SELECT id FROM user WHERE login = 'ops1'), 1, 1", "1, 0, 1"})
        expectRefused(prompt,
                      "INSERT INTO user (party_id, login, name, password_hash, created_at, added_by, waits, active) "
                      "VALUES (1, 'forged', 'x', 'x', 1, " +
                          std::string(values) + ")",
                      reason);
    expectRefused(prompt,
                  "INSERT INTO user (party_id, login, name, password_hash, created_at, added_by, waits, active, "
                  "confirmed_by, confirmed_at) VALUES (1, 'forged', 'x', 'x', 1, 1, 1, 0, 2, 1)",
                  "before it is confirmed");
    expectRefused(prompt,
                  "INSERT INTO party (kind, name, status, created_at) VALUES ('platform', 'another', 'active', 1)",
                  "one platform");
    // The two statements of the forger, one after the other, in what he may then throw away.
    ASSERT_EQ(prompt.refusalOf("BEGIN; UPDATE user SET waits = 0 " + waiting), "");
    EXPECT_NE(prompt.refusalOf("UPDATE user SET active = 1 " + waiting).find(reason), std::string::npos);
    EXPECT_NE(prompt.refusalOf("UPDATE user SET waits = 1 " + waiting).find("once"), std::string::npos);
    ASSERT_EQ(prompt.refusalOf("ROLLBACK"), "");
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
        {"UPDATE withdrawal SET state = 'paid', decided_by = requested_by, decided_at = 1", ""},
        {"INSERT INTO withdrawal (party_id, amount_fen, bank_account, state, requested_by, requested_at, decided_at) "
         "VALUES (2, 1, 'x', 'paid', 1, 1, 1)",
         "begins as a request"},
        {"UPDATE closure SET bank_account = 'x'", "never rewritten"},
        {"UPDATE closure SET state = 'paid_out', refund_fen = 1, paid_out_at = 1, paid_out_by = 1", "no way back"},
        {"UPDATE closure SET state = 'closed', refund_fen = 100, reviewed_by = 1, reviewed_at = 1",
         "what was set aside"},
        {"UPDATE closure SET state = 'refused', reviewed_by = applied_by WHERE state = 'applied'", ""},
        {"UPDATE penalty SET until_at = until_at + 1", "never rewritten"},
        {"UPDATE penalty SET reason = 'x', lifted_by = 1, lifted_at = 1, lift_reason = 'x'", "never rewritten"},
        {"UPDATE penalty SET lifted_by = NULL, lifted_at = NULL, lift_reason = NULL", "never rewritten"},
        {"UPDATE penalty SET lifted_at = 1, lift_reason = 'x', lifted_by = (SELECT id FROM user WHERE login = "
         "'brand1') WHERE lifted_at IS NULL",
         "an operator lifts"},
        {"INSERT INTO penalty (party_id, until_at, reason, imposed_by, imposed_at) VALUES (2, 9, 'x', (SELECT id FROM "
         "user WHERE login = 'brand1'), 1)",
         "an operator imposes"},
        {"INSERT INTO penalty (party_id, until_at, reason, imposed_by, imposed_at, lifted_by, lifted_at, lift_reason) "
         "VALUES (2, 9, 'x', 1, 1, 1, 2, 'x')",
         "begins in force"},
        {"UPDATE bank_change SET bank_account = 'x' WHERE state = 'waiting'", "never rewritten"},
        {"UPDATE bank_change SET state = 'waiting', decided_by = NULL, decided_at = NULL WHERE state = 'confirmed'",
         "stays as it is"},
        {"UPDATE bank_change SET state = 'confirmed', decided_by = proposed_by, decided_at = 1 WHERE state = 'waiting'",
         "an operator decides"},
        {"UPDATE bank_change SET state = 'confirmed', decided_at = 1, decided_by = (SELECT id FROM user WHERE login = "
         "'registrar') WHERE state = 'waiting'",
         "another person"},
        {"UPDATE bank_change SET state = 'withdrawn', decided_at = 1, decided_by = (SELECT id FROM user WHERE login = "
         "'ops1') WHERE state = 'waiting'",
         "takes back its own"},
        {"INSERT INTO bank_change (party_id, bank_account, state, proposed_by, proposed_at, decided_by, decided_at) "
         "SELECT party_id, 'x', 'confirmed', id, 1, 1, 1 FROM user WHERE login = 'mcn1'",
         "begins as a proposal"},
        {"INSERT INTO bank_change (party_id, bank_account, state, proposed_by, proposed_at) SELECT party_id, 'x', "
         "'waiting', 1, 1 FROM user WHERE login = 'mcn1'",
         "own user proposes"},
        {"UPDATE party SET bank_account = 'x' WHERE kind = 'mcn'", "two persons"},
        {"UPDATE claw_back SET amount_fen = 1", "never rewritten"},
        {"UPDATE claw_back SET state = 'confirmed', confirmed_by = proposed_by, confirmed_at = 1", "another person"},
        {"UPDATE claw_back SET state = 'confirmed', confirmed_at = 1, confirmed_by = (SELECT id FROM user WHERE login "
         "= 'brand1')",
         "another person"},
        {"UPDATE claw_back SET state = 'confirmed', confirmed_at = 1, confirmed_by = (SELECT id FROM user WHERE login "
         "= 'ops2')",
         "with its money"},
        {"INSERT INTO claw_back (order_id, amount_fen, reason, state, proposed_by, proposed_at, confirmed_by, "
         "confirmed_at) SELECT order_id, 1, 'x', 'confirmed', 1, 1, 2, 1 FROM claw_back",
         "begins as a proposal"},
        {"INSERT INTO claw_back (order_id, amount_fen, reason, state, proposed_by, proposed_at) SELECT id, 1, 'x', "
         "'waiting', 1, 1 FROM \"order\" WHERE state = '4'",
         "whose retention was breached"},
        {"UPDATE pool_compensation SET amount_fen = 1 WHERE confirmed_at IS NULL", "confirmed once"},
        {"UPDATE pool_compensation SET confirmed_by = 2, confirmed_at = 2 WHERE confirmed_at IS NOT NULL",
         "confirmed once"},
        {"UPDATE pool_compensation SET confirmed_by = proposed_by, confirmed_at = 1 WHERE confirmed_at IS NULL",
         "another person"},
        {"UPDATE pool_compensation SET confirmed_at = 1, confirmed_by = (SELECT id FROM user WHERE login = 'ops2') "
         "WHERE confirmed_at IS NULL",
         "with its money"},
        {"INSERT INTO pool_compensation (order_id, amount_fen, proposed_by, proposed_at, confirmed_by, confirmed_at) "
         "SELECT id, 1, 1, 1, 2, 1 FROM \"order\" WHERE id NOT IN (SELECT order_id FROM pool_compensation)",
         "begins as a proposal"},
        {"UPDATE refund_account SET bank_account = 'x' WHERE state = 'waiting'", "never rewritten"},
        {"UPDATE refund_account SET state = 'confirmed', decided_at = 1, decided_by = (SELECT id FROM user WHERE login "
         "= 'waiting') WHERE state = 'waiting'",
         "an operator decides"},
        {"UPDATE refund_account SET state = 'confirmed', decided_by = proposed_by, decided_at = 1 WHERE state = "
         "'waiting'",
         "another person"},
        {"UPDATE refund_account SET state = 'confirmed', decided_at = 1, decided_by = (SELECT id FROM user WHERE "
         "login = 'brand1') WHERE state = 'waiting'",
         "an operator decides"},
        {"UPDATE refund_account SET reason = 'x' WHERE state = 'dropped'", "stays as it is"},
        {"INSERT INTO refund_account (closure_id, bank_account, evidence, state, proposed_by, proposed_at) SELECT id, "
         "'x', 'x', 'waiting', 1, 1 FROM closure WHERE state = 'applied'",
         "only a refund that bounced"},
        {"UPDATE closure SET state = 'paid_out', paid_out_by = 1, paid_out_at = 1 WHERE state = 'closed'", ""},
        {"UPDATE withdrawal SET state = 'failed', decided_at = 1, decided_by = (SELECT id FROM user WHERE login = "
         "'registrar')",
         "another person"},
        {"UPDATE withdrawal SET state = 'failed', decided_at = 1, decided_by = (SELECT id FROM user WHERE login = "
         "'brand1')",
         "an operator decides"},
        {"UPDATE closure SET state = 'refused', reviewed_at = 1, reviewed_by = (SELECT id FROM user WHERE login = "
         "'registrar') WHERE state = 'applied'",
         "another person"},
        {"INSERT OR REPLACE INTO closure (party_id, applied_by, applied_at, review_until, bank_account, reason, "
         "state) SELECT party_id, applied_by, 1, 1, 'x', 'x', 'applied' FROM closure",
         "the closure exists"},
    };
    for (const auto &forgery : forgeries)
        expectRefused(prompt, forgery.sql, forgery.reason);
    const base::ManualClock clock(support::DoorWorld::kStart + base::days(30));
    EXPECT_EQ(workspace::Workspace::open(file(), clock)->check(true).findings, std::vector<std::string>());
}

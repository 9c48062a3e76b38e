#include "support/door_world.h"

#include <sqlite3.h>

#include <filesystem>

using base::Money;
using workspace::Workspace;

namespace {

struct Column
{
    std::string table;
    std::string name;
};

/// A connection of a stranger who knows no rule: it takes the guards away, writes, and puts them back.
class Stranger
{
public:
    explicit Stranger(const std::string &file)
    {
        EXPECT_EQ(sqlite3_open(file.c_str(), &m_connection), SQLITE_OK);
        run("PRAGMA foreign_keys = OFF");
        run("PRAGMA ignore_check_constraints = ON");
        run("PRAGMA synchronous = OFF"); // each trigger that is dropped is a commit
    }
    Stranger(const Stranger &) = delete;
    Stranger &operator=(const Stranger &) = delete;
    ~Stranger() { sqlite3_close(m_connection); }

    bool run(const std::string &sql)
    {
        return sqlite3_exec(m_connection, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
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

    std::vector<Column> columns()
    {
        std::vector<Column> all;
        for (const std::string &table :
             texts("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")) {
            if (texts("SELECT count(*) FROM \"" + table + "\"").front() == "0")
                continue;
            for (const std::string &column : texts("SELECT name FROM pragma_table_info('" + table + "')"))
                all.push_back({table, column});
        }
        return all;
    }

    /// Changes one value of one row. False when no such change can be made.
    bool change(const Column &column)
    {
        const auto triggers = texts("SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name");
        for (const std::string &name : texts("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
            run("DROP TRIGGER \"" + name + "\"");
        const int before = changes();
        const std::string quoted = '"' + column.name + '"';
        const std::string last = " WHERE " + quoted + " IS (SELECT " + quoted + " FROM \"" + column.table +
                                 "\" ORDER BY " + quoted + " DESC LIMIT 1)";
        const std::string update = "UPDATE OR IGNORE \"" + column.table + "\" SET " + quoted + " = ";
        // A number becomes another number, a text another text, a blank becomes either.
        const bool tried = run(update + "CASE typeof(" + quoted + ") WHEN 'integer' THEN " + quoted +
                               " + 1 WHEN 'real' THEN " + quoted + " + 0.5 WHEN 'blob' THEN zeroblob(length(" + quoted +
                               ")) WHEN 'null' THEN 1 ELSE " + quoted + " || 'x' END" + last);
        if (!tried || changes() == before)
            run(update + "CASE typeof(" + quoted + ") WHEN 'null' THEN 'x' ELSE " + quoted + " END" + last);
        const bool changed = changes() != before;
        for (const std::string &sql : triggers)
            EXPECT_TRUE(run(sql));
        return changed;
    }

private:
    sqlite3 *m_connection = nullptr;
};

/// A database with something in nearly every table.
void fill(const std::string &file)
{
    support::DoorWorld world(file);
    world.topUp(world.brand, Money::fromYuan(200'000));
    world.must(world.brand, orders::FinishOrder{world.published(), {}});
    const auto disputed = world.withVideo({.prepaidBp = 5'000});
    world.must(world.brand, orders::RejectVideo{disputed, "偏色", {}});
    world.must(world.mcn, orders::OpenDispute{disputed, "要求超出简报", {}});
    world.must(world.ops, orders::DecideDispute{disputed, 4'000, "部分履约", {}});
    const auto asked = world.withScript();
    world.must(world.mcn, orders::RequestCancel{asked, "生病", {}});
    world.must(world.brand, orders::CancelOrder{world.withScript(), 2, "改期", {}, {}});
    const std::string code = world.newCode(world.mcn, accounts::CodePurpose::withdrawal);
    world.must(world.mcn, accounts::Withdraw{Money::fromYuan(10), code});
    world.must(world.ops, parties::ProposeRules{{{"platform_fee_bp", 600}}, "调整费率"});
    const std::string closing = world.newCode(world.otherBrand, accounts::CodePurpose::closure);
    world.must(world.otherBrand, accounts::ApplyClosure{closing, "业务调整", true});
    world.expectSound();
}

} // namespace

/// reliability.md 6: the domain check finds a change in any column of any row.
TEST(Check, findsAChangedValueInEveryColumnOfEveryTable)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("sound.db");
    fill(file);
    const base::ManualClock clock(support::DoorWorld::kStart + base::days(30));
    const std::vector<Column> columns = Stranger(file).columns();
    EXPECT_GT(columns.size(), 200U);
    const std::string copy = folder.file("changed.db");
    int tried = 0;
    for (const Column &column : columns) {
        std::filesystem::copy_file(file, copy, std::filesystem::copy_options::overwrite_existing);
        if (!Stranger(copy).change(column))
            continue;
        ++tried;
        bool found = false;
        try {
            found = !Workspace::open(copy, clock)->check(true).findings.empty();
        } catch (const std::runtime_error &) {
            found = true; // so broken that it cannot even be opened or read
        }
        EXPECT_TRUE(found) << column.table << "." << column.name << " can be changed unseen";
    }
    EXPECT_GT(tried, static_cast<int>(columns.size()) * 9 / 10);
}

TEST(Check, findsRemovedAndAddedAuditRecords)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("a.db");
    fill(file);
    const base::ManualClock clock(support::DoorWorld::kStart + base::days(30));
    const std::string copy = folder.file("b.db");
    for (const char *harm :
         {"DELETE FROM audit_record WHERE sequence = 5",
          "DELETE FROM audit_record WHERE sequence = (SELECT max(sequence) FROM audit_record)",
          "INSERT INTO audit_record SELECT sequence + 1, at, user_id, party_id, role, command, request, "
          "result, NULL, state_hash, hash, hash FROM audit_record ORDER BY sequence DESC LIMIT 1"}) {
        std::filesystem::copy_file(file, copy, std::filesystem::copy_options::overwrite_existing);
        {
            Stranger stranger(copy);
            const auto triggers = stranger.texts("SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name");
            for (const std::string &name : stranger.texts("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
                stranger.run("DROP TRIGGER \"" + name + "\"");
            EXPECT_TRUE(stranger.run(harm));
            for (const std::string &sql : triggers)
                EXPECT_TRUE(stranger.run(sql));
        }
        EXPECT_FALSE(Workspace::open(copy, clock)->check(true).findings.empty()) << harm;
    }
}

TEST(Check, findsATriggerThatWasTakenAway)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("a.db");
    fill(file);
    EXPECT_TRUE(Stranger(file).run("DROP TRIGGER audit_record_delete"));
    const base::ManualClock clock(support::DoorWorld::kStart + base::days(30));
    EXPECT_FALSE(Workspace::open(file, clock)->check(true).findings.empty());
}

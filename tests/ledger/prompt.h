#pragma once

#include "support/ledger_builders.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <map>

namespace ledgertest {

using base::Money;
using ledger::AccountKind;
using ledger::OrderId;
using support::Books;

constexpr OrderId kOpenOrder{1};
constexpr OrderId kLockedOrder{2};
constexpr OrderId kResolvedOrder{3};
constexpr OrderId kOtherBrandsOrder{4};

/// Books with something to steal in every account: made by the ledger, in a file.
inline void makeBooks(const std::string &file)
{
    Books books(file);
    books.database->setDurable(false);
    books.database->transact([&] {
        const auto resolution = [] {
            ledger::Ledger::Resolution resolved;
            resolved.toPayee = Money(1'000);
            resolved.platformFee = Money(50);
            resolved.release = Money(950);
            resolved.payee = Books::kMcn;
            resolved.creator = Books::kCreator;
            resolved.creatorShare = Money(600);
            return resolved;
        }();
        ASSERT_TRUE(books.topUp(Books::kBrand, Money(10'000)).ok());
        ASSERT_TRUE(books.topUp(Books::kOtherBrand, Money(50'000)).ok());
        for (const OrderId order : {kOpenOrder, kLockedOrder, kResolvedOrder})
            ASSERT_TRUE(books.ledger.placeHold(order, Books::kBrand, Money(2'000), books.next()).ok());
        ASSERT_TRUE(books.ledger.placeHold(kOtherBrandsOrder, Books::kOtherBrand, Money(20'000), books.next()).ok());
        books.ledger.setHoldLocked(kLockedOrder, true);
        books.ledger.resolveHold(kResolvedOrder, Books::kBrand, resolution, books.next());
        ASSERT_TRUE(books.ledger
                        .post(ledger::TransferCode::withdrawalRequested, Books::kMcn, AccountKind::mcnPayable,
                              Books::kMcn, AccountKind::payoutPending, Money(100), books.next())
                        .ok());
        books.ledger.accountOf(Books::kClosedCreator, AccountKind::creatorPayable, Books::kStart);
        books.close(Books::kClosedCreator);
    });
    ASSERT_EQ(books.ledger.check(), ledger::Findings());
}

/// A connection as a person at the sqlite3 prompt has it, with everything switched off that a pragma can switch off.
class Prompt
{
public:
    explicit Prompt(const std::string &file)
    {
        EXPECT_EQ(sqlite3_open(file.c_str(), &m_connection), SQLITE_OK);
        for (const char *pragma :
             {"PRAGMA ignore_check_constraints = ON", "PRAGMA foreign_keys = OFF", "PRAGMA recursive_triggers = OFF",
              "PRAGMA defer_foreign_keys = ON", "PRAGMA trusted_schema = ON", "PRAGMA synchronous = OFF"})
            EXPECT_EQ(run(pragma), SQLITE_OK) << pragma;
        names();
    }
    Prompt(const Prompt &) = delete;
    Prompt &operator=(const Prompt &) = delete;
    ~Prompt() { sqlite3_close(m_connection); }

    /// Puts the ids of accounts and holds and the next number into `{…}` places, so that statements can be read.
    int runNamed(std::string sql)
    {
        for (const auto &[name, id] : m_names)
            for (std::size_t at = sql.find(name); at != std::string::npos; at = sql.find(name))
                sql.replace(at, name.size(), std::to_string(id));
        EXPECT_EQ(sql.find('{'), std::string::npos) << sql;
        return run(sql.c_str());
    }
    int run(const char *sql) { return sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr); }
    [[nodiscard]] std::string message() const { return sqlite3_errmsg(m_connection); }
    [[nodiscard]] int errorClass() const { return sqlite3_errcode(m_connection) & 0xFF; }

    /// Every value of the four tables of the books.
    std::string books()
    {
        std::string text;
        for (const char *sql : {"SELECT * FROM ledger_account ORDER BY id", "SELECT * FROM hold ORDER BY id",
                                "SELECT * FROM transfer ORDER BY id",
                                "SELECT * FROM transfer_code ORDER BY code, debit_kind, credit_kind"})
            each(sql, [&](sqlite3_stmt *row) {
                for (int column = 0; column < sqlite3_column_count(row); ++column) {
                    const auto *value = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
                    text += std::to_string(sqlite3_column_type(row, column)) + (value == nullptr ? "" : value) + '|';
                }
                text += '\n';
            });
        return text;
    }
    std::int64_t number(const char *sql)
    {
        std::int64_t value = 0;
        each(sql, [&](sqlite3_stmt *row) { value = sqlite3_column_int64(row, 0); });
        return value;
    }

private:
    template <class Visit>
    void each(const char *sql, Visit visit)
    {
        sqlite3_stmt *statement = nullptr;
        ASSERT_EQ(sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr), SQLITE_OK) << message();
        while (sqlite3_step(statement) == SQLITE_ROW)
            visit(statement);
        sqlite3_finalize(statement);
    }

    void names()
    {
        each("SELECT '{' || kind || '/' || party_id || '}', id FROM ledger_account", [&](sqlite3_stmt *row) {
            m_names[reinterpret_cast<const char *>(sqlite3_column_text(row, 0))] = sqlite3_column_int64(row, 1);
        });
        each("SELECT '{hold/' || order_id || '}', id FROM hold", [&](sqlite3_stmt *row) {
            m_names[reinterpret_cast<const char *>(sqlite3_column_text(row, 0))] = sqlite3_column_int64(row, 1);
        });
        m_names["{next}"] = number("SELECT max(id) + 1 FROM transfer");
        m_names["{last}"] = number("SELECT max(id) FROM transfer");
    }

    sqlite3 *m_connection = nullptr;
    std::map<std::string, std::int64_t> m_names;
};

} // namespace ledgertest

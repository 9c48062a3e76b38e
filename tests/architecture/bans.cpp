#include "architecture/bans.h"

#include "architecture/source_file.h"

#include <algorithm>

namespace architecture {

namespace {

bool inProduct(std::string_view path)
{
    return path.starts_with("src/") || path.starts_with("ui/");
}

bool inUi(std::string_view path)
{
    return path.starts_with("ui/");
}

bool isSql(std::string_view path)
{
    return path.ends_with(".sql");
}

bool everywhere(std::string_view)
{
    return true;
}

const std::vector<std::string> &sqlWords()
{
    static const std::vector<std::string> words = {
        "SELECT",          "INSERT INTO", "INSERT OR",  "UPDATE",        "DELETE FROM", "CREATE TABLE", "CREATE INDEX",
        "CREATE VIEW",     "ALTER TABLE", "DROP TABLE", "PRAGMA",        "VACUUM",      "ORDER BY",     "GROUP BY",
        "BEGIN IMMEDIATE", "SAVEPOINT",   "ROLLBACK",   "select * from", "insert into", "delete from",
    };
    return words;
}

/// Written with a gap, so that this file keeps the rules that it states.
std::string joined(const char *first, const char *second)
{
    return std::string(first) + second;
}

} // namespace

const std::vector<Ban> &bans()
{
    static const std::vector<Ban> table = {
        {"sql", "SQL stands in *_store.cpp and src/storage/ only; give the store a method", Where::literals,
         [](std::string_view path) {
             return inProduct(path) && !path.ends_with("_store.cpp") && !path.starts_with("src/storage/");
         },
         sqlWords()},
        {"sqlite",
         "the sqlite3 C API is used by src/storage/ alone; use storage::Statement",
         Where::text,
         [](std::string_view path) { return inProduct(path) && !path.starts_with("src/storage/"); },
         {"<sqlite3.h>", "sqlite3_open", "sqlite3_exec", "QSqlDatabase", "QSqlQuery"}},
        {"sql-dialect",
         "stores keep to what SQLite and PostgreSQL share; times and random values come from the core",
         Where::text,
         isSql,
         {"CURRENT_TIMESTAMP", "CURRENT_DATE", "datetime('now'", "strftime", "julianday", "random()", "randomblob"}},
        {"message-box",
         "message boxes are asked through ui/shared/dialogs, which tests can answer",
         Where::code,
         [](std::string_view path) { return inUi(path) && !path.starts_with("ui/shared/dialogs"); },
         {"QMessageBox", "QErrorMessage", "QInputDialog"}},
        {"now",
         "the time comes from a base::Clock that was handed in, a duration from base::Stopwatch",
         Where::code,
         [](std::string_view path) { return inProduct(path) && !path.starts_with("src/base/clock."); },
         {"system_clock::now", "steady_clock::now", "high_resolution_clock::now", "QDateTime::currentDateTime",
          "QDateTime::currentDateTimeUtc", "QDateTime::currentMSecsSinceEpoch", "QDateTime::currentSecsSinceEpoch",
          "QDate::currentDate", "QTime::currentTime", "QElapsedTimer", "QDeadlineTimer", "time(nullptr)", "time(NULL)",
          "time(0)", "gettimeofday", "clock_gettime"}},
        {"rich-text",
         "what a user typed is shown as Qt::PlainText: in rich text a name could load files",
         Where::code,
         inUi,
         {"Qt::RichText", "Qt::AutoText", "Qt::MarkdownText", "setHtml", "insertHtml", "setMarkdown", "appendHtml",
          "QTextBrowser"}},
        {"float-money",
         "money and shares are integers: base::Money, basis points",
         Where::code,
         [](std::string_view path) { return path.starts_with("src/ledger/") || path.starts_with("src/accounts/"); },
         {"double", "float"}},
        {"sleep",
         "wait for the condition itself (QTest::qWaitFor, a condition variable), or move a ManualClock",
         Where::code,
         [](std::string_view path) { return path.starts_with("tests/"); },
         {"sleep_for", "sleep_until", "qWait", "qSleep", "usleep", "nanosleep", "QThread::sleep", "QThread::msleep"}},
        {"unfinished",
         "finish it, or leave it out",
         Where::text,
         everywhere,
         {joined("TO", "DO"), joined("FIX", "ME"), joined("X", "XX"), joined("HA", "CK")}},
        {"host",
         "the project names no package registry; scripts/setup asks apt",
         Where::text,
         everywhere,
         {joined("pypi.", "org"), joined("pythonhosted.", "org"), joined("npmjs.", "org"), joined("npmjs.", "com"),
          joined("crates.", "io"), joined("rubygems.", "org"), joined("proxy.golang.", "org"), joined("conan.", "io"),
          joined("vcpkg.", "io"), joined("docker.", "io"), joined("ghcr.", "io"), joined("deb.debian.", "org")}},
        {"workplace",
         "write paths from the project's root: nobody else has this folder",
         Where::text,
         everywhere,
         {joined("/work", "/main"), joined("/work", "/wt"), joined("/work", "/shared"), joined("/root", "/"),
          joined("/Users", "/")}},
    };
    return table;
}

bool holdsSql(std::string_view literal)
{
    return std::any_of(sqlWords().begin(), sqlWords().end(),
                       [&](const auto &word) { return findToken(literal, word) != std::string_view::npos; });
}

} // namespace architecture

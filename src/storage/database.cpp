#include "storage/database.h"

#include "base/platform.h"
#include "storage/name_functions.h"
#include "storage/sqlite_error.h"

#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <chrono>
#include <random>
#include <thread>

namespace storage {
namespace {

/// "XTDB": what the file(1) of SQLite's header calls ours.
constexpr std::int64_t kApplicationId = 0x58544442;

using Kind = StorageError::Kind;

void encodeValue(RowEncoder &encoder, sqlite3_value *value)
{
    const auto bytes = [&](const void *data) {
        return std::string_view(static_cast<const char *>(data), static_cast<std::size_t>(sqlite3_value_bytes(value)));
    };
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        encoder.integer(sqlite3_value_int64(value));
        break;
    case SQLITE_FLOAT:
        encoder.real(sqlite3_value_double(value));
        break;
    case SQLITE_TEXT:
        encoder.text(bytes(sqlite3_value_text(value)));
        break;
    case SQLITE_BLOB:
        encoder.blob(bytes(sqlite3_value_blob(value)));
        break;
    default:
        encoder.null();
        break;
    }
}

bool isReadablePragma(std::string_view name)
{
    static constexpr std::array<std::string_view, 10> kNames = {
        "user_version", "application_id", "data_version",       "integrity_check", "foreign_key_check",
        "foreign_keys", "journal_mode",   "recursive_triggers", "synchronous",     "ignore_check_constraints"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

// SQLite's own waits are unfair between processes (a waiter backs off while others take turns); short random ones are
// not.
void pause()
{
    static thread_local std::minstd_rand random(std::random_device{}());
    std::this_thread::sleep_for(std::chrono::microseconds(300 + random() % 3000));
}

} // namespace

int Database::waitForLock(void *self, int tries)
{
    auto &database = *static_cast<Database *>(self);
    if (tries == 0)
        database.m_waiting.restart();
    if (database.m_waiting.elapsed() > std::chrono::milliseconds(database.m_busyTimeoutMs))
        return 0;
    pause();
    return 1;
}

std::unique_ptr<Database> Database::open(const std::string &path, Mode mode)
{
    if (path != ":memory:" && base::isOnNetworkFileSystem(path))
        throw StorageError(Kind::io, path + " lies on a network file system, where locks cannot be trusted; copy it to "
                                            "a local disk");
    std::unique_ptr<Database> database(new Database(path, mode));
    database->connect(mode);
    return database;
}

Database::~Database()
{
    disconnect();
}

void Database::connect(Mode mode)
{
    const int flags = mode == Mode::readOnly    ? SQLITE_OPEN_READONLY
                      : mode == Mode::mustExist ? SQLITE_OPEN_READWRITE
                                                : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (sqlite3_open_v2(m_path.c_str(), &m_connection, flags | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
        throw sqliteError(m_connection, "open " + m_path);
    sqlite3_extended_result_codes(m_connection, 1);
    sqlite3_busy_handler(m_connection, &Database::waitForLock, this);
    addNameFunctions(m_connection);
    configure(mode);
}

void Database::disconnect()
{
    finalizeStatements();
    sqlite3_close_v2(m_connection);
    m_connection = nullptr;
}

void Database::reconnect()
{
    assert(!isMemory() && "a database in memory is lost with its connection");
    disconnect();
    try {
        connect(m_mode == Mode::readOnly ? Mode::readOnly : Mode::mustExist);
    } catch (...) {
        disconnect(); // the next use tries again
        throw;
    }
    observeRows(m_observer);
    if (!m_isDurable)
        setDurable(false);
}

void Database::configure(Mode mode)
{
    runScript("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;"
              "PRAGMA synchronous = EXTRA; PRAGMA cell_size_check = ON; PRAGMA ignore_check_constraints = OFF;");
    int defensive = 0;
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive);
    if (defensive != 1)
        throw StorageError(Kind::io, "this SQLite has no defensive mode");
    const std::int64_t pages = number("PRAGMA page_count");
    const std::int64_t application = number("PRAGMA application_id");
    if (mode != Mode::create && pages == 0)
        throw StorageError(Kind::damaged, m_path + " is empty: not a database");
    if (pages > 0 && application != kApplicationId)
        throw StorageError(Kind::damaged, m_path + " is a database of another program");
    if (mode != Mode::readOnly) {
        // BEGIN IMMEDIATE succeeds on a read-only file, so ask.
        if (sqlite3_db_readonly(m_connection, "main") == 1)
            throw StorageError(Kind::readOnly, m_path + " cannot be written");
        if (!isMemory())
            runScript("PRAGMA journal_mode = DELETE;");
        const auto journal = find("PRAGMA journal_mode", [](const Row &row) { return row.text(0); });
        if (const char *wanted = isMemory() ? "memory" : "delete"; journal != wanted)
            throw StorageError(Kind::io, "PRAGMA journal_mode is " + journal.value_or("nothing") + ", not " + wanted);
        if (pages == 0)
            runScript("PRAGMA application_id = " + std::to_string(kApplicationId) + ";");
    }
    expectPragma("trusted_schema", 0);
    expectPragma("cell_size_check", 1);
    expectPragma("foreign_keys", 1);
    expectPragma("recursive_triggers", 1);
    expectPragma("synchronous", 3);
    expectPragma("ignore_check_constraints", 0);
    finalizeStatements();
    sqlite3_set_authorizer(m_connection, &Database::authorize, this);
}

void Database::expectPragma(const char *name, std::int64_t value)
{
    if (const std::int64_t actual = number(std::string("PRAGMA ") + name); actual != value)
        throw StorageError(Kind::io, std::string("PRAGMA ") + name + " is " + std::to_string(actual) + ", not " +
                                         std::to_string(value));
}

Statement &Database::prepared(std::string_view sql)
{
    const auto found = m_statements.find(std::string(sql));
    if (found != m_statements.end()) {
        if (found->second->isRunning())
            throw StorageError(Kind::misuse, "a mapper ran its own statement again: " + std::string(sql));
        return *found->second;
    }
    if (m_connection == nullptr)
        reconnect();
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v3(m_connection, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &raw,
                           nullptr) != SQLITE_OK)
        throw sqliteError(m_connection, std::string(sql));
    return *m_statements.emplace(std::string(sql), std::make_unique<Statement>(raw)).first->second;
}

void Database::runScript(const std::string &sql)
{
    if (m_connection == nullptr)
        reconnect();
    if (sqlite3_exec(m_connection, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw sqliteError(m_connection, sql.substr(0, 200));
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

std::int64_t Database::changedRows() const
{
    return sqlite3_changes64(m_connection);
}

bool Database::inTransaction() const
{
    return m_connection != nullptr && sqlite3_get_autocommit(m_connection) == 0;
}

void Database::begin()
{
    assert(!inTransaction());
    // SQLite does not ask the busy handler where waiting could never end (a journal that another process is playing
    // back, a lock that is being passed on). Nothing has begun here, so it is tried again until the time is over.
    const base::Stopwatch since;
    for (;;) {
        try {
            runScript("BEGIN IMMEDIATE");
            return;
        } catch (const StorageError &error) {
            if (error.kind() != Kind::busy || since.elapsed() > std::chrono::milliseconds(m_busyTimeoutMs))
                throw;
        }
        pause();
    }
}

void Database::commit(const std::function<bool()> &stands)
{
    std::string failure;
    try {
        runScript("COMMIT");
        return;
    } catch (const StorageError &error) {
        rollback();
        if (error.kind() != Kind::io || isMemory())
            throw;
        failure = error.what();
    }
    // The journal may be gone or not: only the file knows whether the commit stands. A new connection reads it, and
    // plays back the journal if there still is one.
    bool isThere = false;
    try {
        reconnect();
        isThere = stands && stands();
        if (isThere && !base::syncFolderOf(m_path))
            throw StorageError(Kind::io, "the folder of " + m_path + " cannot be synced");
    } catch (const StorageError &error) {
        throw StorageError(Kind::io, "it is not known whether the change was saved, look before you repeat it: " +
                                         failure + "; then: " + error.what());
    }
    if (!isThere && stands)
        throw StorageError(Kind::io, "nothing was changed: " + failure);
    if (!isThere)
        throw StorageError(Kind::io, failure);
}

void Database::rollback() noexcept
{
    if (inTransaction())
        sqlite3_exec(m_connection, "ROLLBACK", nullptr, nullptr, nullptr);
}

int Database::schemaVersion()
{
    return static_cast<int>(number("PRAGMA user_version"));
}

std::int64_t Database::dataVersion()
{
    return number("PRAGMA data_version");
}

void Database::applySchemaStep(int number, const SchemaWork &work)
{
    m_schemaOpen = true;
    finalizeStatements();
    try {
        begin();
        if (schemaVersion() < number) {
            work([this](const std::string &sql) { runScript(sql); });
            runScript("PRAGMA user_version = " + std::to_string(number));
            commit();
        } else {
            rollback();
        }
    } catch (...) {
        rollback();
        m_schemaOpen = false;
        throw;
    }
    m_schemaOpen = false;
}

void Database::setDurable(bool durable)
{
    m_schemaOpen = true;
    runScript(durable ? "PRAGMA synchronous = EXTRA" : "PRAGMA synchronous = OFF");
    m_schemaOpen = false;
    expectPragma("synchronous", durable ? 3 : 0);
    m_isDurable = durable;
}

std::vector<std::string> Database::tables()
{
    return list("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
                [](const Row &row) { return row.text(0); });
}

std::string Database::schemaText()
{
    std::string text;
    each("SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name",
         [&](const Row &row) { text += row.text(0) + ' ' + row.text(1) + '\n' + row.text(2) + '\n'; });
    return text;
}

std::vector<std::string> Database::integrityProblems()
{
    std::vector<std::string> problems;
    each("PRAGMA integrity_check", [&](const Row &row) {
        if (row.text(0) != "ok")
            problems.push_back(row.text(0));
    });
    each("PRAGMA foreign_key_check", [&](const Row &row) {
        problems.push_back("row " + row.text(1) + " of " + row.text(0) + " points to a missing row of " + row.text(2));
    });
    return problems;
}

void Database::eachEncodedRow(const std::string &table, const std::function<void(std::string_view)> &visit)
{
    sqlite3_stmt *raw = nullptr;
    const std::string sql = "SELECT * FROM \"" + table + "\"";
    if (sqlite3_prepare_v2(m_connection, sql.c_str(), -1, &raw, nullptr) != SQLITE_OK)
        throw sqliteError(m_connection, sql);
    Statement statement(raw);
    RowEncoder encoder;
    while (statement.step()) {
        encoder.clear();
        for (int column = 0; column < sqlite3_column_count(raw); ++column)
            encodeValue(encoder, sqlite3_column_value(raw, column));
        visit(encoder.bytes());
    }
}

void Database::observeRows(RowObserver *observer)
{
    m_observer = observer;
    using Hook = void (*)(void *, sqlite3 *, int, const char *, const char *, sqlite3_int64, sqlite3_int64);
    const Hook hook = [](void *self, sqlite3 *connection, int operation, const char *schema, const char *table,
                         sqlite3_int64 oldRow, sqlite3_int64 newRow) {
        beforeRowChange(self, connection, operation, schema, table, oldRow, newRow);
    };
    if (m_connection != nullptr) // else the next connection is told
        sqlite3_preupdate_hook(m_connection, observer == nullptr ? nullptr : hook, this);
}

void Database::beforeRowChange(void *self, sqlite3 *connection, int operation, const char *, const char *table,
                               std::int64_t, std::int64_t)
{
    auto &database = *static_cast<Database *>(self);
    database.m_before.clear();
    database.m_after.clear();
    const int columns = sqlite3_preupdate_count(connection);
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *value = nullptr;
        if (operation != SQLITE_INSERT && sqlite3_preupdate_old(connection, column, &value) == SQLITE_OK)
            encodeValue(database.m_before, value);
        if (operation != SQLITE_DELETE && sqlite3_preupdate_new(connection, column, &value) == SQLITE_OK)
            encodeValue(database.m_after, value);
    }
    database.m_observer->rowChanges(table, database.m_before.bytes(), database.m_after.bytes());
}

int Database::authorize(void *self, int action, const char *first, const char *second, const char *, const char *)
{
    if (static_cast<Database *>(self)->m_schemaOpen)
        return SQLITE_OK;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return second != nullptr && std::string_view(second) == "load_extension" ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        return std::string_view(first).starts_with("sqlite_") ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        return second == nullptr && isReadablePragma(first) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

} // namespace storage

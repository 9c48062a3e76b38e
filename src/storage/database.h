#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/row_observer.h"
#include "storage/statement.h"
#include "storage/storage_error.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace storage {

/// One connection to one SQLite file. Used by one thread at a time. Opens with rollback journal, synchronous EXTRA,
/// foreign keys, recursive triggers and DEFENSIVE, and reads each of them back; an authorizer refuses schema changes,
/// ATTACH and pragmas outside applySchemaStep. Everything throws StorageError.
///
/// The first value goes to $1, the second to $2 … (statement.h). Statements are kept by their text, so pass literals.
class Database
{
public:
    enum class Mode {
        mustExist, ///< refuses a missing or empty file
        create,    ///< makes the file when it is missing
        readOnly,
    };

    /// Opens `path` (":memory:" for a private one). Refuses, as StorageError: a file of another program (application
    /// id), a file on a network file system, a read-only file unless asked for.
    static std::unique_ptr<Database> open(const std::string &path, Mode mode);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] bool isMemory() const { return m_path == ":memory:"; }
    [[nodiscard]] sqlite3 *handle() const { return m_connection; }

    template <class... Values>
    void execute(std::string_view sql, const Values &...values)
    {
        Statement &statement = prepared(sql);
        const Use use(statement);
        statement.bindAll(values...);
        while (statement.step()) {
        }
    }

    /// Runs INSERT … and returns the new row's id.
    template <class IdType, class... Values>
    IdType insert(std::string_view sql, const Values &...values)
    {
        execute(sql, values...);
        return IdType(lastInsertId());
    }

    /// Every row through `map(Row)`, in the statement's order. A mapper must not run the same SQL again.
    template <class Map, class... Values>
    auto list(std::string_view sql, Map map, const Values &...values)
    {
        std::vector<std::invoke_result_t<Map, const Row &>> rows;
        each(
            sql, [&](const Row &row) { rows.push_back(map(row)); }, values...);
        return rows;
    }

    template <class Visit, class... Values>
    void each(std::string_view sql, Visit visit, const Values &...values)
    {
        Statement &statement = prepared(sql);
        const Use use(statement);
        statement.bindAll(values...);
        while (statement.step())
            visit(statement.row());
    }

    /// The first row, if there is one.
    template <class Map, class... Values>
    auto find(std::string_view sql, Map map, const Values &...values)
        -> std::optional<std::invoke_result_t<Map, const Row &>>
    {
        Statement &statement = prepared(sql);
        const Use use(statement);
        statement.bindAll(values...);
        if (!statement.step())
            return std::nullopt;
        return map(statement.row());
    }

    /// One integer of the first row, 0 when there is none: counts, sums, maxima.
    template <class... Values>
    std::int64_t number(std::string_view sql, const Values &...values)
    {
        return find(
                   sql, [](const Row &row) { return row.integer(0); }, values...)
            .value_or(0);
    }

    [[nodiscard]] std::int64_t lastInsertId() const;
    /// Rows changed by the last execute(), triggers not counted.
    [[nodiscard]] std::int64_t changedRows() const;

    /// Runs `work` inside BEGIN IMMEDIATE … COMMIT. A Result that is an error, or an exception, rolls back. Not
    /// reentrant. Like every read, it waits for another process with jittered pauses (10 s unless setBusyTimeout), then
    /// throws busy.
    ///
    /// When COMMIT itself fails with an I/O error, only the file knows whether it stands: the connection is made anew
    /// and `stands` is asked. True: the work is done. False: throws io, nothing was changed. Throws io also when even
    /// that cannot be found out, and says so.
    template <class Work>
    auto transact(Work work, const std::function<bool()> &stands = {}) -> std::invoke_result_t<Work>
    {
        using Outcome = std::invoke_result_t<Work>;
        begin();
        try {
            if constexpr (std::is_void_v<Outcome>) {
                work();
                commit(stands);
            } else {
                Outcome outcome = work();
                if (outcome.ok())
                    commit(stands);
                else
                    rollback();
                return outcome;
            }
        } catch (...) {
            rollback();
            throw;
        }
    }

    [[nodiscard]] bool inTransaction() const;
    void setBusyTimeout(int milliseconds) { m_busyTimeoutMs = milliseconds; }

    /// Told of every row change until it is set to nullptr. The observer outlives its registration.
    void observeRows(RowObserver *observer);
    /// Visits every row of `table` in encodeRow form. REQUIRES: a table name from tables().
    void eachEncodedRow(const std::string &table, const std::function<void(std::string_view)> &visit);
    /// Names of the tables of the schema, SQLite's own left out, in name order.
    [[nodiscard]] std::vector<std::string> tables();
    /// type, name and SQL of everything in the schema, in a fixed order: equal for equal schemas.
    [[nodiscard]] std::string schemaText();
    /// Problems that SQLite itself finds (integrity_check, foreign_key_check); empty when sound.
    [[nodiscard]] std::vector<std::string> integrityProblems();

    /// The number of the last migration, 0 for an empty file.
    [[nodiscard]] int schemaVersion();
    /// Changes with every commit of any connection to the file.
    [[nodiscard]] std::int64_t dataVersion();
    /// Runs `work` in one transaction that also sets the schema version; `run` takes the step's text. Does nothing when
    /// another process has made the step meanwhile. Only migrate() calls this.
    using SchemaWork = std::function<void(const std::function<void(const std::string &)> &run)>;
    void applySchemaStep(int number, const SchemaWork &work);

    /// Waives durability for a file that is thrown away when the work fails (building sample data, migrations of
    /// copies). A crash can destroy the file.
    void setDurable(bool durable);

private:
    /// Resets the statement when its use ends, so that no read lock outlives it.
    class Use
    {
    public:
        explicit Use(Statement &statement) : m_statement(statement) {}
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;
        ~Use() { m_statement.reset(); }

    private:
        Statement &m_statement;
    };

    Database(std::string path, Mode mode) : m_path(std::move(path)), m_mode(mode) {}
    void connect(Mode mode);
    void disconnect();
    void reconnect();
    Statement &prepared(std::string_view sql);
    void runScript(const std::string &sql);
    void configure(Mode mode);
    void expectPragma(const char *name, std::int64_t value);
    void begin();
    void commit(const std::function<bool()> &stands = {});
    void rollback() noexcept;
    void finalizeStatements() { m_statements.clear(); }
    static int waitForLock(void *self, int tries);
    static int authorize(void *self, int action, const char *first, const char *second, const char *, const char *);
    static void beforeRowChange(void *self, sqlite3 *, int operation, const char *, const char *table, std::int64_t,
                                std::int64_t);

    std::string m_path;
    Mode m_mode;
    sqlite3 *m_connection = nullptr;
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_statements;
    RowObserver *m_observer = nullptr;
    RowEncoder m_before;
    RowEncoder m_after;
    int m_busyTimeoutMs = 10'000;
    base::Stopwatch m_waiting;
    bool m_schemaOpen = false;
    bool m_isDurable = true;
};

} // namespace storage

#include "storage/statement.h"

#include "storage/sqlite_error.h"

#include <sqlite3.h>

#include <algorithm>
#include <string>

namespace storage {

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string Row::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return data == nullptr ? std::string()
                           : std::string(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
}

std::string_view Row::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data == nullptr
               ? std::string_view()
               : std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
}

std::optional<std::int64_t> Row::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Row::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::optional<std::string> Row::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<base::Money> Row::optionalMoney(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(money(column));
}

std::optional<base::Timestamp> Row::optionalTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

Statement::Statement(sqlite3_stmt *statement) : m_statement(statement)
{
    const int count = sqlite3_bind_parameter_count(statement);
    for (int number = 1; number <= count; ++number)
        m_places.push_back(sqlite3_bind_parameter_index(statement, ("$" + std::to_string(number)).c_str()));
    if (std::find(m_places.begin(), m_places.end(), 0) != m_places.end()) {
        const StorageError error(StorageError::Kind::misuse,
                                 std::string("parameters are $1 to $n, none left out: ") + sqlite3_sql(statement));
        sqlite3_finalize(statement);
        throw error;
    }
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    sqlite3 *connection = sqlite3_db_handle(m_statement);
    const StorageError error = sqliteError(connection, sqlite3_sql(m_statement));
    sqlite3_reset(m_statement);
    throw error;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::isRunning() const
{
    return sqlite3_stmt_busy(m_statement) != 0;
}

void Statement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
}

void Statement::bind(int index, std::string_view value)
{
    sqlite3_bind_text64(m_statement, index, value.data() == nullptr ? "" : value.data(), value.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

void Statement::bind(int index, Blob value)
{
    sqlite3_bind_blob64(m_statement, index, value.bytes.data(), value.bytes.size(), SQLITE_TRANSIENT);
}

void Statement::bind(int index, std::nullopt_t)
{
    sqlite3_bind_null(m_statement, index);
}

void Statement::checkCount(std::size_t count) const
{
    if (count != m_places.size())
        throw StorageError(StorageError::Kind::misuse, "statement takes " + std::to_string(m_places.size()) +
                                                           " values, got " + std::to_string(count) + ": " +
                                                           sqlite3_sql(m_statement));
}

} // namespace storage

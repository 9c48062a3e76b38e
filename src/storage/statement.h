#pragma once

#include "storage/row.h"

#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

struct sqlite3_stmt;

namespace storage {

/// Bytes that are bound as a BLOB.
struct Blob
{
    std::string_view bytes;
};

/// A prepared statement, kept by its Database. The first value goes to $1, the second to $2 …, wherever they stand in
/// the text; resets itself before each use.
class Statement
{
public:
    /// Throws misuse when its parameters are not just $1 … $n.
    explicit Statement(sqlite3_stmt *statement);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    template <class... Values>
    void bindAll(const Values &...values)
    {
        reset();
        checkCount(sizeof...(values));
        std::size_t value = 0;
        (bind(m_places[value++], values), ...);
    }

    /// Moves to the next row; false at the end. Throws StorageError.
    bool step();
    void reset();
    /// Between its first row and its end or reset.
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] Row row() const { return Row(m_statement); }

private:
    void bind(int index, std::int64_t value);
    void bind(int index, double value);
    void bind(int index, std::string_view value);
    void bind(int index, Blob value);
    void bind(int index, std::nullopt_t value);
    template <std::integral T>
    void bind(int index, T value)
    {
        bind(index, static_cast<std::int64_t>(value));
    }
    void bind(int index, const std::string &value) { bind(index, std::string_view(value)); }
    void bind(int index, const char *value) { bind(index, std::string_view(value)); }
    void bind(int index, base::Money value) { bind(index, value.fen); }
    void bind(int index, base::Timestamp value) { bind(index, value.ms); }
    template <class Tag>
    void bind(int index, base::Id<Tag> value)
    {
        bind(index, value.value);
    }
    template <class T>
    void bind(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, std::nullopt);
    }
    /// An enum that travels as text is stored as that text.
    template <class E>
    requires std::is_enum_v<E>
    void bind(int index, E value) { bind(index, toText(value)); }
    void checkCount(std::size_t count) const;

    sqlite3_stmt *m_statement;
    /// SQLite counts $-parameters as they turn up in the text: m_places[i] is its index of $(i + 1).
    std::vector<int> m_places;
};

} // namespace storage

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace storage {

/// Told of every row that a statement inserts, updates or deletes on the connection, triggers included, before it
/// happens. `before` / `after` are the whole row in encodeRow form; empty where there is none.
class RowObserver
{
public:
    virtual ~RowObserver() = default;
    virtual void rowChanges(std::string_view table, std::string_view before, std::string_view after) = 0;
};

/// Row encoding (stable, used by the state digest): per column one type byte i / f / t / b / n, then for i and f eight
/// bytes little endian (a whole number is always i), for t and b a four-byte little-endian length and the bytes.
class RowEncoder
{
public:
    void clear() { m_bytes.clear(); }
    void integer(std::int64_t value);
    void real(double value);
    void text(std::string_view value) { sized('t', value); }
    void blob(std::string_view value) { sized('b', value); }
    void null() { m_bytes += 'n'; }
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }

private:
    void sized(char type, std::string_view value);
    void word(std::uint64_t value, int size);
    std::string m_bytes;
};

} // namespace storage

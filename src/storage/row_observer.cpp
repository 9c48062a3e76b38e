#include "storage/row_observer.h"

#include <bit>
#include <cmath>

namespace storage {

void RowEncoder::word(std::uint64_t value, int size)
{
    for (int i = 0; i < size; ++i)
        m_bytes += static_cast<char>((value >> (8 * i)) & 0xFF);
}

void RowEncoder::integer(std::int64_t value)
{
    m_bytes += 'i';
    word(static_cast<std::uint64_t>(value), 8);
}

void RowEncoder::real(double value)
{
    // SQLite stores 5.0 in a REAL column as the integer 5 and hands it back either way: one encoding for both.
    if (value == std::trunc(value) && std::abs(value) < 9e15) {
        integer(static_cast<std::int64_t>(value));
        return;
    }
    m_bytes += 'f';
    word(std::bit_cast<std::uint64_t>(value), 8);
}

void RowEncoder::sized(char type, std::string_view value)
{
    m_bytes += type;
    word(value.size(), 4);
    m_bytes += value;
}

} // namespace storage

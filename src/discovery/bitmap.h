#pragma once

#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace discovery {

/// A set of row numbers below size(), one bit each. Bits past the end are always 0.
class Bitmap
{
public:
    Bitmap() = default;
    explicit Bitmap(std::size_t size) : m_size(size), m_words((size + 63) / 64) {}

    [[nodiscard]] std::size_t size() const { return m_size; }
    void resize(std::size_t size)
    {
        m_size = size;
        m_words.resize((size + 63) / 64);
        clearTail();
    }

    [[nodiscard]] bool test(std::size_t row) const { return (m_words[row / 64] >> (row % 64) & 1U) != 0; }
    void set(std::size_t row, bool value = true)
    {
        assert(row < m_size);
        const std::uint64_t bit = std::uint64_t{1} << (row % 64);
        if (value)
            m_words[row / 64] |= bit;
        else
            m_words[row / 64] &= ~bit;
    }

    [[nodiscard]] std::size_t count() const
    {
        std::size_t total = 0;
        for (const std::uint64_t word : m_words)
            total += static_cast<std::size_t>(std::popcount(word));
        return total;
    }

    /// REQUIRES for the three below: equal sizes.
    Bitmap &operator&=(const Bitmap &other);
    Bitmap &operator|=(const Bitmap &other);
    /// Takes the rows of `other` out.
    Bitmap &operator-=(const Bitmap &other);

    /// Visits each row in ascending order.
    template <class Visit>
    void each(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(static_cast<std::uint32_t>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
        }
    }

    [[nodiscard]] std::vector<std::uint64_t> &words() { return m_words; }
    [[nodiscard]] const std::vector<std::uint64_t> &words() const { return m_words; }

    friend bool operator==(const Bitmap &, const Bitmap &) = default;

private:
    void clearTail()
    {
        if (m_size % 64 != 0)
            m_words.back() &= (std::uint64_t{1} << (m_size % 64)) - 1;
    }

    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

/// Rows of both: |a ∩ b|, without making the intersection. One may be shorter: what lies past its end is not in it.
[[nodiscard]] std::size_t countOfBoth(const Bitmap &a, const Bitmap &b);

} // namespace discovery

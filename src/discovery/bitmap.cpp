#include "discovery/bitmap.h"

#include <algorithm>

namespace discovery {

Bitmap &Bitmap::operator&=(const Bitmap &other)
{
    assert(m_size == other.m_size);
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

Bitmap &Bitmap::operator|=(const Bitmap &other)
{
    assert(m_size == other.m_size);
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

Bitmap &Bitmap::operator-=(const Bitmap &other)
{
    assert(m_size == other.m_size);
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

std::size_t countOfBoth(const Bitmap &a, const Bitmap &b)
{
    std::size_t total = 0;
    for (std::size_t i = 0; i < std::min(a.words().size(), b.words().size()); ++i)
        total += static_cast<std::size_t>(std::popcount(a.words()[i] & b.words()[i]));
    return total;
}

} // namespace discovery

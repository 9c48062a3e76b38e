#include "storage/state_digest.h"

#include <sodium.h>

#include <cassert>

namespace storage {
namespace {

std::array<unsigned char, StateDigest::kBytes> stretched(std::string_view table, std::string_view row)
{
    const unsigned char separator = 0;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_stream_chacha20_KEYBYTES);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(table.data()), table.size());
    crypto_generichash_update(&state, &separator, 1);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(row.data()), row.size());
    std::array<unsigned char, crypto_stream_chacha20_KEYBYTES> key{};
    crypto_generichash_final(&state, key.data(), key.size());

    std::array<unsigned char, StateDigest::kBytes> bytes{};
    const std::array<unsigned char, crypto_stream_chacha20_NONCEBYTES> nonce{};
    crypto_stream_chacha20(bytes.data(), bytes.size(), nonce.data(), key.data());
    return bytes;
}

} // namespace

void StateDigest::add(std::string_view table, std::string_view row)
{
    const auto bytes = stretched(table, row);
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        m_lanes[i] = static_cast<std::uint16_t>(m_lanes[i] + (bytes[2 * i] | (bytes[2 * i + 1] << 8)));
}

void StateDigest::remove(std::string_view table, std::string_view row)
{
    const auto bytes = stretched(table, row);
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        m_lanes[i] = static_cast<std::uint16_t>(m_lanes[i] - (bytes[2 * i] | (bytes[2 * i + 1] << 8)));
}

StateDigest &StateDigest::operator+=(const StateDigest &other)
{
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        m_lanes[i] = static_cast<std::uint16_t>(m_lanes[i] + other.m_lanes[i]);
    return *this;
}

StateDigest &StateDigest::operator-=(const StateDigest &other)
{
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        m_lanes[i] = static_cast<std::uint16_t>(m_lanes[i] - other.m_lanes[i]);
    return *this;
}

std::string StateDigest::toBytes() const
{
    std::string bytes(kBytes, '\0');
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        bytes[2 * i] = static_cast<char>(m_lanes[i] & 0xFF);
        bytes[2 * i + 1] = static_cast<char>(m_lanes[i] >> 8);
    }
    return bytes;
}

StateDigest StateDigest::fromBytes(std::string_view bytes)
{
    assert(bytes.size() == kBytes);
    StateDigest digest;
    for (std::size_t i = 0; i < digest.m_lanes.size(); ++i)
        digest.m_lanes[i] = static_cast<std::uint16_t>(static_cast<unsigned char>(bytes[2 * i]) |
                                                       (static_cast<unsigned char>(bytes[2 * i + 1]) << 8));
    return digest;
}

base::Hash StateDigest::hash() const
{
    return base::hashOf(toBytes());
}

} // namespace storage

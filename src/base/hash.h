#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace base {

/// A 256-bit BLAKE2b hash.
using Hash = std::array<unsigned char, 32>;

/// BLAKE2b-256 of `bytes` (libsodium crypto_generichash).
[[nodiscard]] Hash hashOf(std::string_view bytes);

/// Lower-case hexadecimal, 64 characters.
[[nodiscard]] std::string toHex(const Hash &hash);

} // namespace base

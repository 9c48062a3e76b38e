#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace base {

/// A 256-bit BLAKE2b hash.
using Hash = std::array<unsigned char, 32>;

/// BLAKE2b-256 of `bytes` (libsodium crypto_generichash).
[[nodiscard]] Hash hashOf(std::string_view bytes);

/// BLAKE2b-256 of a file's bytes; nothing when it cannot be read.
[[nodiscard]] std::optional<Hash> hashOfFile(const std::filesystem::path &file);

/// Lower-case hexadecimal, 64 characters.
[[nodiscard]] std::string toHex(const Hash &hash);

} // namespace base

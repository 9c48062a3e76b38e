#pragma once

#include <cstddef>
#include <string>

namespace parties {

/// What one hash costs. Tests use less; everything else the default (reliability.md: argon2id, 64 MiB, t = 3).
struct PasswordCost
{
    unsigned long long passes = 3;
    std::size_t memoryBytes = 64U << 20;
};

/// libsodium's crypto_pwhash_str: argon2id with its salt and costs in the text. Takes about 0.2 s at the default cost.
[[nodiscard]] std::string hashPassword(const std::string &password, const PasswordCost &cost);
[[nodiscard]] bool isPasswordOf(const std::string &hash, const std::string &password);

/// The same stretching without a random salt: equal for an equal `password` and `salt`, and as costly to guess. For
/// telling whether two requests carried the same secret. Hexadecimal, 64 characters.
[[nodiscard]] std::string stretchedSecret(const std::string &password, const std::string &salt,
                                          const PasswordCost &cost);

} // namespace parties

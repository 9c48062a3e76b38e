#include "parties/password.h"

#include "base/hash.h"

#include <sodium.h>

#include <array>
#include <cassert>

namespace parties {

std::string hashPassword(const std::string &password, const PasswordCost &cost)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool ready = sodium_init() >= 0;
    const bool done = ready && crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), cost.passes,
                                                     cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) == 0;
    assert(done && "no memory for a password hash");
    (void)done;
    return hash.data();
}

bool isPasswordOf(const std::string &hash, const std::string &password)
{
    return sodium_init() >= 0 && hash.size() < crypto_pwhash_STRBYTES &&
           crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

std::string stretchedSecret(const std::string &password, const std::string &salt, const PasswordCost &cost)
{
    const base::Hash spread = base::hashOf(salt);
    static_assert(sizeof(spread) >= crypto_pwhash_SALTBYTES);
    base::Hash stretched{};
    const bool done = sodium_init() >= 0 &&
                      crypto_pwhash(stretched.data(), stretched.size(), password.data(), password.size(), spread.data(),
                                    cost.passes, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) == 0;
    assert(done && "no memory for a password hash");
    (void)done;
    return base::toHex(stretched);
}

} // namespace parties

#include "base/hash.h"

#include <sodium.h>

namespace base {

Hash hashOf(std::string_view bytes)
{
    Hash hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
                       nullptr, 0);
    return hash;
}

std::string toHex(const Hash &hash)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    text.reserve(hash.size() * 2);
    for (const unsigned char byte : hash) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 0xF];
    }
    return text;
}

} // namespace base

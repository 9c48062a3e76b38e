#include "base/hash.h"

#include <sodium.h>

#include <fstream>
#include <vector>

namespace base {

Hash hashOf(std::string_view bytes)
{
    Hash hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
                       nullptr, 0);
    return hash;
}

std::optional<Hash> hashOfFile(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return std::nullopt;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, Hash{}.size());
    std::vector<char> block(1U << 18U);
    while (stream.read(block.data(), static_cast<std::streamsize>(block.size())) || stream.gcount() > 0)
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(block.data()),
                                  static_cast<unsigned long long>(stream.gcount()));
    if (stream.bad())
        return std::nullopt;
    Hash hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
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

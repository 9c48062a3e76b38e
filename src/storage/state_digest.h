#pragma once

#include "base/hash.h"
#include "storage/row_observer.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace storage {

/// A digest of a set of rows that is kept up to date row by row and does not depend on their order: LtHash with 1,024
/// lanes of 16 bits (Bellare & Micciancio 1997; Lewi et al. 2019). Each row is hashed with its table's name by
/// BLAKE2b-256, stretched by ChaCha20 to 2,048 bytes, and added to or subtracted from the lanes. So a command pays only
/// for the rows that it changes, and the check can recompute the digest over every column of every row.
class StateDigest
{
public:
    static constexpr std::size_t kBytes = 2048;

    void add(std::string_view table, std::string_view row);
    void remove(std::string_view table, std::string_view row);
    /// Adds or takes away all rows of another digest at once.
    StateDigest &operator+=(const StateDigest &other);
    StateDigest &operator-=(const StateDigest &other);

    /// The lanes, little endian, for keeping between transactions.
    [[nodiscard]] std::string toBytes() const;
    /// REQUIRES: bytes.size() == kBytes
    static StateDigest fromBytes(std::string_view bytes);
    [[nodiscard]] base::Hash hash() const;

    friend bool operator==(const StateDigest &, const StateDigest &) = default;

private:
    std::array<std::uint16_t, kBytes / 2> m_lanes{};
};

} // namespace storage

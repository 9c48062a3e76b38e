#pragma once

#include "base/timestamp.h"

#include <array>
#include <cassert>
#include <cstdint>
#include <string_view>
#include <vector>

namespace workspace {

/// Numbers that are the same for the same seed with every compiler and standard library (xoshiro256**, seeded by
/// splitmix64). The standard library's distributions differ from one to the next.
class SampleRandom
{
public:
    explicit SampleRandom(std::uint64_t seed);
    /// A stream of its own, so that what one part of the sample draws moves no other part.
    [[nodiscard]] SampleRandom branch(std::uint64_t number) const
    {
        // Mixed again: a branch's branch is no other branch's.
        return SampleRandom(mixed(m_seed ^ mixed(number + 1)));
    }

    std::uint64_t next();
    /// In [0, end). REQUIRES: end > 0.
    std::int64_t below(std::int64_t end);
    /// In [first, last].
    std::int64_t between(std::int64_t first, std::int64_t last) { return first + below(last - first + 1); }
    /// In [0, 1).
    double fraction();
    double within(double low, double high) { return low + (high - low) * fraction(); }
    bool chance(std::int64_t permille) { return below(1'000) < permille; }
    /// Mean 0, deviation 1, never beyond ±6 (Irwin–Hall).
    double normal();
    /// median × e^(spread × normal)
    double lognormal(double median, double spread);
    std::chrono::milliseconds hours(double low, double high);

    template <class Container>
    const auto &pick(const Container &from)
    {
        assert(std::size(from) > 0);
        return from[static_cast<std::size_t>(below(static_cast<std::int64_t>(std::size(from))))];
    }
    /// An index into `weights`, each as likely as its weight.
    std::size_t weighted(const std::vector<std::int64_t> &weights);

private:
    static std::uint64_t mixed(std::uint64_t value);

    std::uint64_t m_seed;
    std::array<std::uint64_t, 4> m_state{};
};

} // namespace workspace

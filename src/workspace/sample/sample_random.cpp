#include "workspace/sample/sample_random.h"

#include <cmath>
#include <numeric>

namespace workspace {
namespace {

std::uint64_t rotated(std::uint64_t value, int by)
{
    return (value << by) | (value >> (64 - by));
}

} // namespace

std::uint64_t SampleRandom::mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

SampleRandom::SampleRandom(std::uint64_t seed) : m_seed(seed)
{
    for (std::uint64_t &word : m_state)
        word = seed = mixed(seed);
}

std::uint64_t SampleRandom::next()
{
    const std::uint64_t result = rotated(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = rotated(m_state[3], 45);
    return result;
}

std::int64_t SampleRandom::below(std::int64_t end)
{
    assert(end > 0);
    // The bias is under 2⁻³² for the ranges that a sample uses.
    return static_cast<std::int64_t>((next() >> 1) % static_cast<std::uint64_t>(end));
}

double SampleRandom::fraction()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

double SampleRandom::normal()
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += fraction();
    return sum;
}

double SampleRandom::lognormal(double median, double spread)
{
    return median * std::exp(spread * normal());
}

std::chrono::milliseconds SampleRandom::hours(double low, double high)
{
    return std::chrono::minutes(static_cast<std::int64_t>(within(low, high) * 60));
}

std::size_t SampleRandom::weighted(const std::vector<std::int64_t> &weights)
{
    std::int64_t left = below(std::accumulate(weights.begin(), weights.end(), std::int64_t{0}));
    std::size_t index = 0;
    while (left >= weights[index])
        left -= weights[index++];
    return index;
}

} // namespace workspace

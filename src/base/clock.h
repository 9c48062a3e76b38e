#pragma once

#include "base/timestamp.h"

#include <chrono>

namespace base {

/// Where time comes from. Nothing else in src/ asks the system for the time.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override;
};

/// A clock that stands where it is put: for tests, the sample data and `xingtuctl --now`.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Timestamp start) : m_now(start) {}
    [[nodiscard]] Timestamp now() const override { return m_now; }
    void set(Timestamp at) { m_now = at; }
    void advance(std::chrono::milliseconds by) { m_now = m_now + by; }

private:
    Timestamp m_now;
};

/// Measures how long something takes, by the machine's steady clock: for time-outs, progress and benchmarks. What the
/// product decides never depends on it.
class Stopwatch
{
public:
    Stopwatch() : m_start(std::chrono::steady_clock::now()) {}
    void restart() { m_start = std::chrono::steady_clock::now(); }
    [[nodiscard]] std::chrono::nanoseconds elapsed() const { return std::chrono::steady_clock::now() - m_start; }

private:
    std::chrono::steady_clock::time_point m_start;
};

} // namespace base

#pragma once

#include "base/timestamp.h"

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

} // namespace base

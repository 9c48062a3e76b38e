#include "ui/async/stall_watch.h"

#include <algorithm>
#include <utility>

namespace ui {

using namespace std::chrono;

namespace {

constexpr auto pause = 2ms;

microseconds since(const base::Stopwatch &sent)
{
    return duration_cast<microseconds>(sent.elapsed());
}

} // namespace

StallWatch::StallWatch() : m_thread([this](std::stop_token stop) { ping(std::move(stop)); }) {}

StallWatch::~StallWatch() = default;

microseconds StallWatch::takeLongest()
{
    const std::lock_guard lock(m_mutex);
    if (m_waits)
        m_longest = std::max(m_longest, since(m_sent));
    // What follows is not to be charged with what was before.
    m_sent = {};
    return std::exchange(m_longest, 0us);
}

void StallWatch::ping(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_sent = {};
        m_waits = true;
        QMetaObject::invokeMethod(this, &StallWatch::answer, Qt::QueuedConnection);
        m_answered.wait(lock, stop, [this] { return !m_waits; });
        m_answered.wait_for(lock, stop, pause, [] { return false; });
    }
}

void StallWatch::answer()
{
    const std::lock_guard lock(m_mutex);
    m_longest = std::max(m_longest, since(m_sent));
    m_waits = false;
    m_answered.notify_all();
}

} // namespace ui

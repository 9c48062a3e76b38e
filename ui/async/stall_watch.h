#pragma once

#include "base/clock.h"

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace ui {

/// Measures how long the UI thread lets a person wait. A thread of its own queues a ping behind whatever the UI thread
/// is at, as a key press would be, and takes the time until it is answered: it sees every cause of a stall.
/// Lives in the UI thread; all members are to be called there.
class StallWatch : public QObject
{
    Q_OBJECT

public:
    StallWatch();
    ~StallWatch() override;

    /// The longest wait since the last call (or since the start), that of a ping not answered yet included.
    [[nodiscard]] std::chrono::microseconds takeLongest();

private:
    void ping(std::stop_token stop);
    void answer();

    std::mutex m_mutex;
    std::condition_variable_any m_answered;
    base::Stopwatch m_sent;
    bool m_waits = false;
    std::chrono::microseconds m_longest{0};
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace ui

#include "base/clock.h"

namespace base {

Timestamp SystemClock::now() const
{
    using namespace std::chrono;
    return Timestamp(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

} // namespace base

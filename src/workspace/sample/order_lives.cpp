#include "workspace/sample/order_lives.h"

#include <algorithm>
#include <cassert>

namespace workspace {

using base::Timestamp;

namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kDay = 24 * 60 * kMinute;

/// Writes the steps of one life down.
class LifeWriter
{
public:
    LifeWriter(SampleRandom &random, Timestamp start, const LifeOptions &options, bool office)
        : m_random(random), m_options(options), m_office(office), m_at(start)
    {
        put(Deed::place);
    }

    OrderLife written()
    {
        if (!beforeScript())
            return std::move(m_life);
        if (m_options.scriptNeeded && !script())
            return std::move(m_life);
        if (video())
            publication();
        return std::move(m_life);
    }

private:
    void put(Deed deed) { m_life.steps.push_back({deed, m_at, Timestamp()}); }
    void wait(double low, double high)
    {
        m_at = m_at + m_random.hours(low, high);
        if (m_office)
            m_at = workingHour(m_at);
    }
    void after(double low, double high, Deed deed)
    {
        wait(low, high);
        put(deed);
    }

    [[nodiscard]] bool goes(Course course) const { return m_options.course == course; }

    bool beforeScript()
    {
        if (goes(Course::neverPaid))
            return false;
        if (goes(Course::cancelledUnpaid)) {
            after(3, 60, Deed::cancelByBrand);
            return false;
        }
        after(0.2, 9, Deed::pay);
        if (goes(Course::notAccepted))
            return false;
        if (goes(Course::refused)) {
            after(1, 10, Deed::refuse);
            return false;
        }
        after(0.5, 11, Deed::accept);
        if (goes(Course::scriptOverdue))
            return false;
        if (goes(Course::cancelledBeforeScript)) {
            after(3, 20, Deed::cancelByBrand);
            return false;
        }
        if (goes(Course::overdueCancelled)) {
            after(140, 150, Deed::cancelByBrand);
            return false;
        }
        if (goes(Course::creatorAsksOut)) {
            after(4, 24, Deed::requestCancel);
            after(3, 40, Deed::agreeCancel);
            return false;
        }
        if (goes(Course::creatorStays)) {
            after(4, 12, Deed::requestCancel);
            after(3, 24, Deed::declineCancel);
        }
        return true;
    }

    bool script()
    {
        if (m_options.skipsScript) {
            after(2, 12, Deed::skipScript);
            return true;
        }
        after(8, 50, Deed::uploadScript);
        for (std::int64_t i = 0; i < m_options.scriptRejections; ++i) {
            after(3, 26, Deed::rejectScript);
            after(6, 28, Deed::uploadScript);
        }
        if (goes(Course::cancelledAfterScript)) {
            after(4, 40, Deed::cancelByBrand);
            return false;
        }
        if (m_options.silentScript)
            m_at = m_at + base::hours(72);
        else
            after(3, 44, Deed::confirmScript);
        return true;
    }

    bool video()
    {
        if (goes(Course::cancelledByOps)) {
            after(6, 30, Deed::cancelByOps);
            return false;
        }
        after(20, 76, Deed::uploadVideo);
        for (std::int64_t i = 0; i < m_options.videoRejections; ++i) {
            after(3, 26, Deed::rejectVideo);
            after(8, 32, Deed::uploadVideo);
        }
        if (goes(Course::cancelledAfterVideo)) {
            after(4, 40, Deed::cancelByBrand);
            return false;
        }
        if (goes(Course::disputeSettled)) {
            after(4, 40, Deed::openDispute);
            after(40, 100, Deed::decide);
            after(3, 30, Deed::confirmDecision);
            return false;
        }
        if (m_options.silentVideo)
            m_at = m_at + base::hours(72);
        else
            after(3, 40, Deed::confirmVideo);
        return true;
    }

    void publication()
    {
        if (m_options.scheduled) {
            after(1, 8, Deed::schedule);
            wait(20, 44);
            m_life.steps.back().publishAt = m_at;
        } else {
            after(3, 40, Deed::publish);
        }
        if (goes(Course::tailUnpaid))
            return;
        if (m_options.prepaid)
            after(2, 40, Deed::payTail);
        if (m_options.silentFinish)
            m_at = workingHour(m_at + base::days(7) + base::hours(1));
        else
            after(24, 140, Deed::finish);
        if (!m_options.rated)
            return;
        after(1, 60, Deed::rateByBrand);
        if (m_random.chance(800))
            after(2, 70, Deed::rateByPayee);
    }

    SampleRandom &m_random;
    const LifeOptions &m_options;
    bool m_office;
    Timestamp m_at;
    OrderLife m_life;
};

} // namespace

std::optional<Timestamp> OrderLife::first(Deed deed) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step &one) { return one.deed == deed; });
    return found == steps.end() ? std::nullopt : std::optional(found->at);
}

std::optional<Timestamp> OrderLife::last(Deed deed) const
{
    const auto found = std::find_if(steps.rbegin(), steps.rend(), [&](const Step &one) { return one.deed == deed; });
    return found == steps.rend() ? std::nullopt : std::optional(found->at);
}

void OrderLife::endAfter(Deed deed)
{
    const auto found = std::find_if(steps.rbegin(), steps.rend(), [&](const Step &one) { return one.deed == deed; });
    assert(found != steps.rend());
    steps.erase(found.base(), steps.end());
}

void OrderLife::shift(std::chrono::milliseconds by)
{
    for (Step &step : steps) {
        step.at = step.at + by;
        if (step.publishAt.isSet())
            step.publishAt = step.publishAt + by;
    }
}

OrderLife drawLife(SampleRandom &random, Timestamp start, const LifeOptions &options)
{
    return LifeWriter(random, workingHour(start), options, true).written();
}

OrderLife lifeStanding(SampleRandom &random, Timestamp now, Deed deed, std::chrono::milliseconds age,
                       std::chrono::milliseconds ahead, const LifeOptions &options)
{
    OrderLife life = LifeWriter(random, now, options, false).written();
    const auto last = life.last(deed);
    assert(last && "the course of this life does not come by the deed");
    life.shift((now - age) - *last);
    const auto next =
        std::find_if(life.steps.begin(), life.steps.end(), [&](const Step &one) { return one.at > now - age; });
    if (next != life.steps.end()) {
        const auto by = (now + ahead) - next->at;
        for (auto step = next; step != life.steps.end(); ++step) {
            step->at = step->at + by;
            if (step->publishAt.isSet())
                step->publishAt = step->publishAt + by;
        }
    }
    return life;
}

LifeOptions drawOptions(SampleRandom &random, bool scriptNeeded, bool prepaid)
{
    static const std::vector<std::pair<Course, std::int64_t>> courses = {
        {Course::finishes, 700},
        {Course::neverPaid, 26},
        {Course::cancelledUnpaid, 20},
        {Course::refused, 46},
        {Course::notAccepted, 40},
        {Course::cancelledBeforeScript, 34},
        {Course::cancelledAfterScript, 30},
        {Course::cancelledAfterVideo, 20},
        {Course::creatorAsksOut, 26},
        {Course::creatorStays, 24},
        {Course::disputeSettled, 22},
        {Course::cancelledByOps, 12},
    };
    std::vector<std::int64_t> weights;
    for (const auto &[course, weight] : courses)
        weights.push_back(weight);
    LifeOptions options;
    options.course = courses[random.weighted(weights)].first;
    options.scriptNeeded = scriptNeeded;
    options.prepaid = prepaid;
    options.scriptRejections = static_cast<std::int64_t>(random.weighted({75, 18, 7}));
    options.videoRejections = static_cast<std::int64_t>(random.weighted({82, 14, 4}));
    options.skipsScript = scriptNeeded && random.chance(50);
    options.scheduled = random.chance(250);
    options.silentScript = random.chance(90);
    options.silentVideo = random.chance(70);
    options.silentFinish = random.chance(220);
    options.rated = random.chance(780);
    if (prepaid && options.course == Course::finishes && random.chance(90))
        options.course = Course::tailUnpaid;
    if (!scriptNeeded && options.course == Course::cancelledAfterScript)
        options.course = Course::cancelledAfterVideo;
    if (options.course == Course::cancelledAfterScript)
        options.skipsScript = false;
    return options;
}

Timestamp workingHour(Timestamp at)
{
    constexpr std::int64_t chinaHours = 8;
    const Timestamp local = at + base::hours(chinaHours);
    const Timestamp midnight(local.ms / kDay * kDay);
    const std::int64_t minute = (local - midnight).count() / kMinute;
    constexpr std::int64_t opens = 9 * 60;
    constexpr std::int64_t closes = 22 * 60;
    if (minute >= opens && minute < closes)
        return at;
    // Not everyone at the same minute: what was spread over the night is spread over the first two hours.
    const std::int64_t night = minute < opens ? minute + 2 * 60 : minute - closes;
    const Timestamp day = minute < opens ? midnight : midnight + base::days(1);
    const std::int64_t spread = night * 120 / (11 * 60);
    return day + std::chrono::minutes(opens + spread) - base::hours(chinaHours) +
           std::chrono::milliseconds(at.ms % kMinute);
}

} // namespace workspace

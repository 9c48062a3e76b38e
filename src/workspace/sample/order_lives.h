#pragma once

#include "base/timestamp.h"
#include "workspace/sample/sample_random.h"

#include <optional>
#include <vector>

namespace workspace {

/// What somebody does with an order. Clocks do the rest.
enum class Deed {
    place,
    pay,
    accept,
    refuse,
    uploadScript,
    rejectScript,
    confirmScript,
    skipScript,
    uploadVideo,
    rejectVideo,
    confirmVideo,
    schedule, ///< for Step::publishAt, with the link
    scheduleWithoutLink,
    publish,
    payTail,
    finish,
    rateByBrand,
    rateByPayee,
    cancelByBrand,
    cancelByOps,
    compensateByOps, ///< cancel with a compensation from the pool, proposed
    requestCancel,
    agreeCancel,
    declineCancel,
    openDispute,
    decide,
    confirmDecision,
    reportBreach,
};

struct Step
{
    Deed deed{};
    base::Timestamp at;
    base::Timestamp publishAt;
};

/// How the life of an order goes.
enum class Course {
    finishes,
    neverPaid,
    cancelledUnpaid,
    refused,
    notAccepted,
    cancelledBeforeScript,
    cancelledAfterScript,
    cancelledAfterVideo,
    creatorAsksOut,   ///< and the brand agrees
    creatorStays,     ///< asked, and the brand declined
    disputeSettled,   ///< after the video, two operators
    scriptOverdue,    ///< nobody acts: the system cancels
    overdueCancelled, ///< the brand cancels an order without a script
    cancelledByOps,
    tailUnpaid,
};

struct LifeOptions
{
    Course course = Course::finishes;
    std::int64_t scriptRejections = 0;
    std::int64_t videoRejections = 0;
    bool scriptNeeded = true;
    bool skipsScript = false; ///< the brand waives it after the acceptance
    bool prepaid = false;
    bool scheduled = false;
    bool silentScript = false; ///< the brand's review times out
    bool silentVideo = false;
    bool silentFinish = false;
    bool rated = true;
};

/// Everything that happens to one order, in the order of time; what lies beyond the end of the sample does not happen.
struct OrderLife
{
    std::vector<Step> steps;

    [[nodiscard]] base::Timestamp start() const { return steps.front().at; }
    [[nodiscard]] std::optional<base::Timestamp> first(Deed deed) const;
    [[nodiscard]] std::optional<base::Timestamp> last(Deed deed) const;
    /// Takes away every step after the last one of `deed`.
    void endAfter(Deed deed);
    void shift(std::chrono::milliseconds by);
};

/// A life from `start` on, every step in the hours in which people work in China.
[[nodiscard]] OrderLife drawLife(SampleRandom &random, base::Timestamp start, const LifeOptions &options);

/// A life whose last `deed` was `age` before `now`; the next step comes `ahead` after now, when there is one.
[[nodiscard]] OrderLife lifeStanding(SampleRandom &random, base::Timestamp now, Deed deed,
                                     std::chrono::milliseconds age, std::chrono::milliseconds ahead,
                                     const LifeOptions &options = {});

/// The course that an order takes in most of the history, with its rejections and silences.
[[nodiscard]] LifeOptions drawOptions(SampleRandom &random, bool scriptNeeded, bool prepaid);

/// `at`, or the next moment in which people work in China.
[[nodiscard]] base::Timestamp workingHour(base::Timestamp at);

} // namespace workspace

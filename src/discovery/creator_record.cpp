#include "discovery/creator_record.h"

#include <initializer_list>

namespace discovery {
namespace {

/// a × b ÷ c rounded half up. REQUIRES: a, b ≥ 0, c > 0
Figure dividedHalfUp(std::int64_t a, std::int64_t b, std::int64_t c)
{
    const __int128 exact = (static_cast<__int128>(a) * b * 2 + c) / (static_cast<__int128>(c) * 2);
    return exact <= INT64_MAX ? Figure::ofInteger(static_cast<std::int64_t>(exact)) : Figure{};
}

Figure costPerMille(const CreatorRecord &record, Metric price)
{
    const Figure cost = record.figure(price);
    const Figure plays = record.figure(Metric::expectedPlayNum);
    if (!cost.present || !plays.present || plays.integer < 0)
        return {};
    return plays.integer == 0 ? Figure::ofInteger(0) : dividedHalfUp(cost.integer, 1000, plays.integer);
}

Figure costPerEngagement(const CreatorRecord &record, Metric price)
{
    const Figure cost = record.figure(price);
    const Figure interactions = record.figure(Metric::medianInteractions30d);
    if (!cost.present || !interactions.present || interactions.integer <= 0)
        return {};
    return dividedHalfUp(cost.integer, 1, interactions.integer);
}

Figure lowestOf(const CreatorRecord &record, std::initializer_list<Metric> metrics)
{
    Figure lowest;
    for (const Metric metric : metrics) {
        const Figure figure = record.figure(metric);
        if (figure.present && (!lowest.present || figure.integer < lowest.integer))
            lowest = figure;
    }
    return lowest;
}

Figure growthRate(const CreatorRecord &record)
{
    const Figure growth = record.figure(Metric::fansIncrementWithin30d);
    const Figure now = record.figure(Metric::follower);
    if (!growth.present || !now.present)
        return {};
    const double before = static_cast<double>(now.integer) - static_cast<double>(growth.integer);
    return before > 0 ? Figure::ofReal(static_cast<double>(growth.integer) / before) : Figure{};
}

Figure weekGrowth(const CreatorRecord &record)
{
    const auto &days = record.trendFollowers;
    std::int64_t growth = 0;
    if (days.size() < 8 || __builtin_sub_overflow(days.back(), days[days.size() - 8], &growth))
        return {};
    return Figure::ofInteger(growth);
}

Figure playsPerFollower(const CreatorRecord &record)
{
    const Figure plays = record.figure(Metric::medianPlays30d);
    const Figure followers = record.figure(Metric::follower);
    if (!plays.present || !followers.present || followers.integer <= 0)
        return {};
    return Figure::ofReal(static_cast<double>(plays.integer) / static_cast<double>(followers.integer));
}

} // namespace

void deriveFigures(CreatorRecord &record)
{
#define XINGTU_STORED(...)
#define XINGTU_DERIVED(enumerator, name, kind, better, aliases, function, formula)                                     \
    record.figure(Metric::enumerator) = function;
#include "discovery/metrics.inc"
#undef XINGTU_STORED
#undef XINGTU_DERIVED
}

} // namespace discovery

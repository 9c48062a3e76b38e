#include "workspace/sample/sample_creators.h"

#include "workspace/sample/order_lives.h"
#include "workspace/sample/sample_brands.h"

#include <algorithm>
#include <cmath>

namespace workspace {
namespace {

using base::Money;
using base::Timestamp;
using parties::CreatorProfile;

constexpr std::int64_t kTrendDays = 30;
/// Creators before this one have all their prices: the history is made with them.
constexpr std::int64_t kCompleteUntil = 2'600;
constexpr std::int64_t kEntryFollowers = 100'000;

std::int64_t whole(double value)
{
    return static_cast<std::int64_t>(std::llround(value));
}

double clamped(double value, double low, double high)
{
    return std::clamp(value, low, high);
}

/// As a source writes a rate or an index.
double rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}

/// Quotes are round: to 100 元 from 2,000 元 on, to 1,000 元 from 50,000 元 on.
Money quote(double yuan)
{
    const std::int64_t step = yuan >= 50'000 ? 1'000 : yuan >= 2'000 ? 100 : 50;
    return Money::fromYuan(std::max<std::int64_t>(whole(yuan / static_cast<double>(step)), 2) * step);
}

class CreatorDraw
{
public:
    CreatorDraw(SampleRandom random, Timestamp lastDay) : m_random(random), m_lastDay(lastDay) {}

    SampleCreator draw(std::int64_t index, NickNames &names)
    {
        SampleCreator creator;
        const auto &categories = sampleCategories();
        const auto &cities = sampleCities();
        std::vector<std::int64_t> weights;
        for (const SampleCategory &one : categories)
            weights.push_back(one.weight);
        creator.category = m_random.weighted(weights);
        weights.clear();
        for (const SampleCity &one : cities)
            weights.push_back(one.weight);
        const SampleCity *city = &cities[m_random.weighted(weights)];
        const bool isFirst = index == 0;
        if (isFirst) {
            creator.category = indexOf("美食");
            city = &*std::find_if(cities.begin(), cities.end(),
                                  [](const SampleCity &one) { return std::string_view(one.city) == "成都"; });
        }
        const SampleCategory &category = categories[creator.category];

        CreatorProfile &profile = creator.profile;
        profile.platform = "douyin";
        profile.platformId = std::to_string(6'900'000'000'000'000'000 + m_random.below(480'000'000'000'000'000));
        profile.coreUserId = std::to_string(m_random.between(60'000'000'000, 4'400'000'000'000'000));
        profile.nickName = isFirst ? kSampleCreatorName : names.draw(m_random, category, *city);
        profile.gender = m_random.chance(category.womenPermille) ? "female" : "male";
        profile.province = city->province;
        profile.city = city->city;
        profile.category = category.name;
        profile.subcategory = m_random.pick(category.subcategories);
        profile.tags = {category.name, *profile.subcategory};
        if (m_random.chance(350))
            profile.tags.push_back(m_random.pick(category.subcategories));
        if (m_random.chance(180))
            profile.tags.push_back(m_random.pick(categories).name);
        profile.dataDate = m_lastDay;
        if (isFirst)
            fillFigures(profile, 1'284'630, 803'200, 44);
        else
            drawFigures(profile, category);
        if (isFirst)
            profile.gender = "male";
        if (m_random.chance(isFirst ? 1'000 : 160))
            fillWorks(profile, category);
        leaveOut(profile, index);
        parties::normalize(profile);
        return creator;
    }

private:
    static std::size_t indexOf(std::string_view name)
    {
        const auto &categories = sampleCategories();
        return static_cast<std::size_t>(std::find_if(categories.begin(), categories.end(),
                                                     [&](const SampleCategory &one) { return one.name == name; }) -
                                        categories.begin());
    }

    void drawFigures(CreatorProfile &profile, const SampleCategory &category)
    {
        const double fans = clamped(m_random.lognormal(185'000, 1.15), 3'200, 62'000'000);
        const double plays = clamped(fans * m_random.lognormal(0.72, 0.6) * std::pow(fans / 180'000, -0.1), 2'400, 9e7);
        fillFigures(profile, whole(fans), plays, clamped(m_random.lognormal(38 * category.cpmFactor, 0.42), 9, 190));
    }

    void fillFigures(CreatorProfile &profile, std::int64_t follower, double plays, double cpm)
    {
        const auto fans = static_cast<double>(follower);
        const double interactRate = clamped(m_random.lognormal(0.041, 0.48), 0.01, 0.12);
        const double growth = clamped(0.012 + 0.028 * m_random.normal() + (m_random.chance(25) ? 0.15 : 0), -0.07, 0.4);
        profile.follower = follower;
        profile.fansIncrement30d = whole(fans * growth / (1 + growth));
        profile.fansIncrement15d = whole(static_cast<double>(*profile.fansIncrement30d) * m_random.within(0.3, 0.65));
        profile.fansIncrementRate15d = rounded(static_cast<double>(*profile.fansIncrement15d) / fans, 1e5);

        const double price = std::max(cpm * plays / 1'000, 300.0);
        profile.price1To20 = quote(price * m_random.within(0.58, 0.8));
        profile.price20To60 = quote(price);
        profile.price60 = quote(price * m_random.within(1.15, 1.55));
        profile.suggestedCpm = Money(whole(cpm * m_random.within(0.85, 1.05)) * 100);
        profile.expectedPlayNum = whole(plays);
        profile.expectedNaturalPlayNum = whole(plays * m_random.within(0.7, 0.98));
        profile.vvMedian30d = whole(plays * m_random.within(0.6, 1.15));
        profile.interactionMedian30d = whole(static_cast<double>(*profile.vvMedian30d) * interactRate);
        profile.interactRate30d = rounded(interactRate, 1e4);
        profile.playOverRate30d = rounded(clamped(0.27 + 0.09 * m_random.normal(), 0.06, 0.62), 1e4);
        profile.burstTextRate = rounded(clamped(m_random.lognormal(0.12, 0.8), 0, 1), 1e4);

        const double strength = 52 + 7.5 * std::log10(fans / 180'000) + 9 * (interactRate - 0.045) / 0.02;
        const auto index = [&](double around, double spread) {
            return rounded(clamped(around + spread * m_random.normal(), 1.2, 99.6), 100);
        };
        profile.starIndex = index(strength, 8);
        profile.linkSpreadIndex = index(strength + 3, 10);
        profile.linkConvertIndex = index(46 + 400 * (interactRate - 0.04), 13);
        profile.linkShoppingIndex = index(48, 15);
        profile.linkStarIndex = index(strength - 2, 9);
        profile.cooperateIndex = index(58, 14);
        profile.authorType = std::to_string(1 + m_random.weighted({20, 45, 35}));
        profile.ecomLevel = "L" + std::to_string(m_random.weighted({26, 16, 16, 14, 12, 9, 5, 2}));
        fillTrend(profile);
    }

    void fillTrend(CreatorProfile &profile)
    {
        parties::CreatorTrend trend;
        trend.lastDay = m_lastDay;
        const auto last = static_cast<double>(*profile.follower);
        const auto gained = static_cast<double>(*profile.fansIncrement30d);
        const auto median = static_cast<double>(*profile.vvMedian30d);
        const double slope = clamped(0.12 * m_random.normal() + gained / last * 4, -0.5, 0.8);
        const std::int64_t burst = m_random.chance(350) ? m_random.below(kTrendDays) : -1;
        for (std::int64_t day = 0; day < kTrendDays; ++day) {
            const double passed = static_cast<double>(day + 1) / kTrendDays;
            double plays = median * (1 + slope * (passed - 0.5)) * m_random.lognormal(1, 0.22);
            if (day == burst)
                plays *= m_random.within(1.8, 3.4);
            trend.plays.push_back(whole(plays));
            const double wobble = day + 1 == kTrendDays ? 0 : gained * 0.03 * m_random.normal();
            trend.followers.push_back(std::max<std::int64_t>(0, whole(last - gained * (1 - passed) + wobble)));
        }
        profile.trend = std::move(trend);
    }

    void fillWorks(CreatorProfile &profile, const SampleCategory &category)
    {
        const std::int64_t count = m_random.between(5, 10);
        Timestamp at = m_lastDay - base::hours(m_random.below(40));
        const std::int64_t first = m_random.below(static_cast<std::int64_t>(category.titles.size()));
        for (std::int64_t i = 0; i < count; ++i) {
            parties::CreatorWork work;
            work.itemId = std::to_string(7'450'000'000'000'000'000 + m_random.below(90'000'000'000'000'000));
            const auto title = static_cast<std::size_t>(first + i) % category.titles.size();
            work.title = category.titles[title];
            if (static_cast<std::size_t>(i) >= category.titles.size())
                work.title += "（下）";
            work.title += " #" + *profile.subcategory;
            work.publishedAt = at;
            const double plays = static_cast<double>(*profile.vvMedian30d) * m_random.lognormal(1, 0.5);
            const double touched = plays * *profile.interactRate30d * m_random.within(0.7, 1.3);
            work.plays = whole(plays);
            work.likes = whole(touched * 0.84);
            work.comments = whole(touched * 0.09);
            work.shares = whole(touched * 0.07);
            profile.works.push_back(std::move(work));
            at = at - m_random.hours(30, 96);
        }
    }

    /// What a source does not tell of everyone.
    void leaveOut(CreatorProfile &profile, std::int64_t index)
    {
        const auto without = [&](auto &field, std::int64_t permille) {
            if (m_random.chance(permille))
                field.reset();
        };
        if (index == 0)
            return;
        without(profile.playOverRate30d, 40);
        without(profile.burstTextRate, 90);
        without(profile.cooperateIndex, 120);
        without(profile.linkConvertIndex, 60);
        without(profile.linkShoppingIndex, 60);
        without(profile.suggestedCpm, 150);
        without(profile.fansIncrement15d, 40);
        without(profile.fansIncrementRate15d, 40);
        without(profile.ecomLevel, 80);
        without(profile.gender, 35);
        if (index < kCompleteUntil && *profile.follower >= kEntryFollowers)
            return;
        without(profile.price1To20, 130);
        without(profile.price60, 160);
        without(profile.price20To60, 40);
        without(profile.expectedPlayNum, 45);
        without(profile.vvMedian30d, 45);
        without(profile.interactRate30d, 40);
        without(profile.starIndex, 50);
        without(profile.trend, 50);
        if (m_random.chance(30)) {
            profile.province.reset();
            profile.city.reset();
        }
    }

    SampleRandom m_random;
    Timestamp m_lastDay;
};

} // namespace

Timestamp dayBefore(Timestamp at)
{
    const std::int64_t day = base::days(1).count();
    return Timestamp(at.ms / day * day) - base::days(1);
}

std::vector<SampleCreator> drawCreators(const SampleRandom &random, std::int64_t count, Timestamp now)
{
    NickNames names;
    names.reserve(kSampleCreatorName);
    std::vector<SampleCreator> creators;
    creators.reserve(static_cast<std::size_t>(count));
    for (std::int64_t index = 0; index < count; ++index) {
        CreatorDraw draw(random.branch(static_cast<std::uint64_t>(index)), dayBefore(now));
        creators.push_back(draw.draw(index, names));
    }
    return creators;
}

void castCreators(std::vector<SampleCreator> &creators, const SampleRandom &random, std::int64_t admitted,
                  Timestamp start, Timestamp now)
{
    SampleRandom draw = random;
    std::vector<std::int64_t> weights;
    for (const SampleAgency &agency : sampleAgencies())
        weights.push_back(agency.weight);
    std::int64_t stopped = 8;
    std::int64_t waiting = std::clamp<std::int64_t>(admitted / 12, 5, 14);
    std::int64_t refused = std::clamp<std::int64_t>(admitted / 15, 4, 9);
    std::int64_t reserve = std::clamp<std::int64_t>(admitted / 8, 6, 40);
    const std::int64_t days = (now - start) / base::days(1);
    for (std::size_t index = 0; index < creators.size(); ++index) {
        SampleCreator &creator = creators[index];
        const std::int64_t follower = *creator.profile.follower;
        creator.agency = index == 0 ? 0 : draw.weighted(weights);
        const auto take = [&](std::int64_t &left, CreatorPart part) {
            if (left <= 0 || creator.part != CreatorPart::pool)
                return;
            --left;
            creator.part = part;
        };
        if (follower < kEntryFollowers) {
            if (follower >= 88'000)
                take(stopped, CreatorPart::stopped);
            else if (draw.chance(300))
                take(reserve, CreatorPart::reserve);
            if (creator.part == CreatorPart::pool)
                continue;
        } else if (static_cast<std::int64_t>(index) < kCompleteUntil) {
            if (index > 0 && index % 9 == 4)
                take(waiting, CreatorPart::waiting);
            if (index > 0 && index % 9 == 7)
                take(refused, CreatorPart::refused);
            take(admitted, CreatorPart::admitted);
        }
        const std::int64_t after = index == 0 || draw.chance(720) ? draw.between(2, 9) : draw.between(10, days - 20);
        creator.admittedAt = workingHour(start + base::days(after) + draw.hours(0, 24));
    }
}

CreatorProfile earlierProfile(const SampleCreator &creator, Timestamp at, SampleRandom random)
{
    CreatorProfile profile = creator.profile;
    profile.dataDate = dayBefore(at);
    profile.trend.reset();
    profile.works.clear();
    const std::int64_t follower = *profile.follower;
    const auto then = static_cast<std::int64_t>(static_cast<double>(follower) * random.within(0.86, 1.01));
    profile.follower = creator.part == CreatorPart::stopped
                           ? random.between(kEntryFollowers + 1'500, kEntryFollowers + 6'000)
                       : follower >= kEntryFollowers ? std::max(kEntryFollowers + 900, then)
                                                     : then;
    return profile;
}

} // namespace workspace

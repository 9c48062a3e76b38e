#include "workspace/sample/market_plan.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace workspace {

using base::Money;
using base::Timestamp;
using orders::ContentKind;

namespace {

constexpr double kHistoryDays = 118;
/// The last days are the scenes'.
constexpr double kQuietDays = 7;
/// Beyond this no brand of the sample goes.
constexpr Money kDearestOrder = Money::fromYuan(260'000);

std::optional<Money> priceFor(const parties::CreatorProfile &profile, ContentKind content)
{
    switch (content) {
    case ContentKind::video1To20:
        return profile.price1To20;
    case ContentKind::video60Plus:
        return profile.price60;
    case ContentKind::video21To60:
    case ContentKind::imageText:
    case ContentKind::live:
        return profile.price20To60;
    }
    return std::nullopt;
}

Money roundedUp(Money amount, Money step)
{
    return Money((amount.fen + step.fen - 1) / step.fen * step.fen);
}

const char *contentName(ContentKind content)
{
    switch (content) {
    case ContentKind::video1To20:
        return "短版口播";
    case ContentKind::video60Plus:
        return "深度测评";
    case ContentKind::video21To60:
    case ContentKind::imageText:
    case ContentKind::live:
        return "种草短视频";
    }
    return "";
}

} // namespace

Money MarketPlan::priceOf(const BriefPlan &brief, const OrderPlan &order) const
{
    return *priceFor(m_world.creators[order.creator].profile, brief.content);
}

BriefPlan &MarketPlan::add(std::size_t brand, std::size_t project)
{
    BriefPlan &brief = briefs.emplace_back();
    brief.brand = brand;
    brief.project = project;
    brief.product =
        static_cast<std::size_t>(m_random.below(static_cast<std::int64_t>(sampleBrands()[brand].products.size())));
    return brief;
}

std::size_t MarketPlan::chooseCreator(const BriefPlan &brief, Timestamp at, std::optional<std::size_t> agency)
{
    const std::vector<std::string> &wanted = sampleBrands()[brief.brand].categories;
    std::vector<std::size_t> fitting;
    std::vector<std::size_t> others;
    for (std::size_t index = 1; index < m_world.creators.size(); ++index) {
        const SampleCreator &creator = m_world.creators[index];
        if (creator.part != CreatorPart::admitted || creator.admittedAt + base::hours(12) > at)
            continue;
        const auto price = priceFor(creator.profile, brief.content);
        if (!price || *price > kDearestOrder || (agency && creator.agency != *agency))
            continue;
        const bool taken = std::any_of(brief.orders.begin(), brief.orders.end(),
                                       [&](const OrderPlan &order) { return order.creator == index; });
        if (taken)
            continue;
        const bool fits = std::find(wanted.begin(), wanted.end(), *creator.profile.category) != wanted.end();
        (fits ? fitting : others).push_back(index);
    }
    if (fitting.empty() && others.empty())
        return 0;
    if (fitting.empty() || (!others.empty() && m_random.chance(120)))
        return m_random.pick(others);
    return m_random.pick(fitting);
}

void MarketPlan::placeWith(BriefPlan &brief, std::size_t creator, OrderLife life)
{
    OrderPlan order;
    order.creator = creator;
    order.life = std::move(life);
    order.random = m_random.branch(m_random.next());
    brief.orders.push_back(std::move(order));
}

void MarketPlan::place(BriefPlan &brief, OrderLife life, std::optional<std::size_t> agency)
{
    const std::size_t creator = chooseCreator(brief, life.start(), agency);
    placeWith(brief, creator, std::move(life));
}

std::size_t MarketPlan::projectAt(std::size_t brand, Timestamp at) const
{
    const auto count = static_cast<double>(sampleBrands()[brand].projects.size());
    const double age = static_cast<double>((m_world.stage.now() - at).count()) / 86'400'000.0;
    const double index = std::floor((1 - age / (kHistoryDays + 2)) * count);
    return static_cast<std::size_t>(std::clamp(index, 0.0, count - 1));
}

void MarketPlan::drawBrief(std::size_t brand, Timestamp from, std::int64_t orders)
{
    BriefPlan brief;
    brief.brand = brand;
    brief.project = projectAt(brand, from);
    brief.product =
        static_cast<std::size_t>(m_random.below(static_cast<std::int64_t>(sampleBrands()[brand].products.size())));
    brief.content = m_random.pick(std::vector<ContentKind>{ContentKind::video21To60, ContentKind::video21To60,
                                                           ContentKind::video21To60, ContentKind::video1To20,
                                                           ContentKind::video60Plus});
    brief.scriptNeeded = m_random.chance(880);
    if (m_random.chance(150))
        brief.prepaidBp = m_random.pick(std::vector<std::int64_t>{5'000, 6'000, 7'000});
    brief.retentionDays = m_random.pick(std::vector<std::int64_t>{30, 30, 30, 15, 60});
    for (std::int64_t i = 0; i < orders; ++i) {
        const LifeOptions options = drawOptions(m_random, brief.scriptNeeded, brief.prepaidBp.has_value());
        OrderLife life = drawLife(m_random, from + m_random.hours(0, 40), options);
        if (life.start() >= m_world.stage.now())
            continue;
        const bool own = m_random.chance(30) && !std::any_of(brief.orders.begin(), brief.orders.end(),
                                                             [](const OrderPlan &one) { return one.creator == 0; });
        if (own)
            placeWith(brief, 0, std::move(life));
        else
            place(brief, std::move(life));
    }
    if (!brief.orders.empty())
        briefs.push_back(std::move(brief));
}

void MarketPlan::addLateHistory(std::size_t brand, Timestamp from, Course course)
{
    BriefPlan &brief = add(brand, projectAt(brand, from));
    LifeOptions options;
    options.course = course;
    place(brief, drawLife(m_random, from, options));
    brief.scriptDueAt = *brief.orders.back().life.last(Deed::accept) + base::hours(92);
}

void MarketPlan::drawHistory()
{
    const auto &brands = sampleBrands();
    const Timestamp now = m_world.stage.now();
    projects.resize(brands.size());
    for (std::size_t brand = 0; brand < brands.size(); ++brand) {
        const std::int64_t count = std::max<std::int64_t>(brands[brand].orders / 5, 3);
        for (std::int64_t i = 0; i < count; ++i) {
            // Business grows a little, and not evenly.
            const double part = (static_cast<double>(i) + m_random.fraction()) / static_cast<double>(count);
            const double age = kQuietDays + (kHistoryDays - kQuietDays) * (1 - std::pow(part, 0.8));
            drawBrief(brand, now - m_random.hours(0, 1) - std::chrono::minutes(static_cast<std::int64_t>(age * 1'440)),
                      m_random.between(3, 7));
        }
    }
    addLateHistory(0, m_world.stage.ago(base::days(64)), Course::scriptOverdue);
    addLateHistory(1, m_world.stage.ago(base::days(41)), Course::overdueCancelled);
    addLateHistory(3, m_world.stage.ago(base::days(27)), Course::scriptOverdue);
    addLateHistory(4, m_world.stage.ago(base::days(83)), Course::overdueCancelled);

    // A work that was taken down before its time.
    BriefPlan &brief = add(2, projectAt(2, m_world.stage.ago(base::days(36))));
    OrderLife life = drawLife(m_random, m_world.stage.ago(base::days(36)), {});
    life.steps.push_back({Deed::reportBreach, *life.last(Deed::finish) + base::days(4), Timestamp()});
    std::stable_sort(life.steps.begin(), life.steps.end(),
                     [](const Step &left, const Step &right) { return left.at < right.at; });
    place(brief, std::move(life));
}

void MarketPlan::settleDates(BriefPlan &brief)
{
    const SampleBrand &brand = sampleBrands()[brief.brand];
    const auto margin = [&] { return brief.tight ? m_random.hours(1.5, 4) : m_random.hours(20, 44); };
    brief.name = brand.products[brief.product].name + "·" + contentName(brief.content);
    if (brief.orders.empty())
        return;

    Timestamp first = brief.orders.front().life.start();
    for (const OrderPlan &order : brief.orders)
        first = std::min(first, order.life.start());
    brief.createdAt = first - m_random.hours(3, 20);
    Timestamp script = brief.tight ? first + base::hours(60) : first + base::days(4);
    Timestamp video = script;
    Timestamp publishFirst;
    Timestamp publishLast = first;
    for (const OrderPlan &order : brief.orders) {
        script = std::max(script, order.life.start() + base::hours(40));
        if (const auto at = order.life.last(Deed::accept))
            script = std::max(script, *at + base::hours(30));
        if (const auto at = order.life.last(Deed::uploadScript))
            script = std::max(script, *at + margin());
        if (const auto at = order.life.last(Deed::uploadVideo))
            video = std::max(video, *at + margin());
        for (const Step &step : order.life.steps) {
            const bool publishes = step.deed == Deed::publish || step.publishAt.isSet();
            if (!publishes)
                continue;
            const Timestamp at = step.publishAt.isSet() ? step.publishAt : step.at;
            publishFirst = publishFirst.isSet() ? std::min(publishFirst, at) : at;
            publishLast = std::max(publishLast, at);
        }
    }
    if (!brief.scriptDueAt)
        brief.scriptDueAt = script;
    if (!brief.videoDueAt)
        brief.videoDueAt = std::max(brief.scriptNeeded ? *brief.scriptDueAt : video, video);
    if (brief.scriptNeeded)
        brief.scriptDueAt = std::min(*brief.scriptDueAt, *brief.videoDueAt);
    brief.publishUntil = std::max(*brief.videoDueAt + base::days(2), publishLast + base::hours(18));
    brief.publishFrom = *brief.videoDueAt - base::days(3);
    if (publishFirst.isSet())
        brief.publishFrom = std::min(brief.publishFrom, publishFirst - base::hours(6));
    assert(brief.publishUntil - brief.publishFrom <= base::days(30));
}

void MarketPlan::settle()
{
    for (BriefPlan &brief : briefs)
        settleDates(brief);
    const auto &brands = sampleBrands();
    for (std::size_t brand = 0; brand < brands.size(); ++brand) {
        for (std::size_t number = 0; number < brands[brand].projects.size(); ++number) {
            ProjectPlan project;
            project.name = brands[brand].projects[number];
            Money spent;
            for (const BriefPlan &brief : briefs) {
                if (brief.brand != brand || brief.project != number)
                    continue;
                const Timestamp created = brief.createdAt - base::hours(30);
                project.createdAt = project.createdAt.isSet() ? std::min(project.createdAt, created) : created;
                project.endsAt = std::max(project.endsAt, brief.publishUntil + base::days(10));
                for (const OrderPlan &order : brief.orders)
                    spent += priceOf(brief, order);
            }
            if (!project.createdAt.isSet()) {
                project.createdAt = m_world.stage.ago(base::days(3));
                project.endsAt = project.createdAt + base::days(45);
            }
            project.budget = roundedUp(Money(spent.fen / 5 * 6) + Money::fromYuan(20'000), Money::fromYuan(10'000));
            if (number + 1 == brands[brand].projects.size() ? brand % 2 == 0 : brand < 2 && number == 1)
                project.providerShareBp = brand == 0 ? 3'000 : 2'000;
            projects[brand].push_back(std::move(project));
        }
    }
}

} // namespace workspace

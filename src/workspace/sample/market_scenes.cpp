#include "workspace/sample/market_plan.h"

#include <algorithm>

/// What stands at the end of the sample.
namespace workspace {

using base::Timestamp;
using orders::ContentKind;

namespace {

constexpr std::size_t kFirstBrand = 0;
constexpr std::size_t kSecondBrand = 1;
constexpr std::size_t kFirstAgency = 0;

std::chrono::milliseconds inHours(double hours)
{
    return std::chrono::minutes(static_cast<std::int64_t>(hours * 60));
}

LifeOptions with(Course course)
{
    LifeOptions options;
    options.course = course;
    return options;
}

LifeOptions withRejections(std::int64_t scripts, std::int64_t videos)
{
    LifeOptions options;
    options.scriptRejections = scripts;
    options.videoRejections = videos;
    return options;
}

} // namespace

BriefPlan &MarketPlan::scene(std::size_t brand, std::size_t product, bool tight)
{
    BriefPlan &brief = add(brand, sampleBrands()[brand].projects.size() - 1);
    brief.product = product % sampleBrands()[brand].products.size();
    brief.tight = tight;
    return brief;
}

OrderLife MarketPlan::standing(Deed deed, double ageHours, double aheadHours, const LifeOptions &options)
{
    return lifeStanding(m_random, m_world.stage.now(), deed, inHours(ageHours), inHours(aheadHours), options);
}

void MarketPlan::addReviews()
{
    BriefPlan &brief = scene(kFirstBrand, 0);
    place(brief, standing(Deed::uploadScript, 68.2, 3), kFirstAgency);
    place(brief, standing(Deed::uploadScript, 31, 12));
    place(brief, standing(Deed::uploadScript, 9, 20, withRejections(1, 0)), kFirstAgency);
    place(brief, standing(Deed::uploadVideo, 69.4, 2));
    place(brief, standing(Deed::uploadVideo, 26, 14), kFirstAgency);
    place(brief, standing(Deed::uploadVideo, 7, 20, withRejections(0, 1)));
}

void MarketPlan::addInspections()
{
    BriefPlan &brief = scene(kFirstBrand, 1);
    place(brief, standing(Deed::publish, 163.5, 3), kFirstAgency);
    place(brief, standing(Deed::publish, 60, 30));
    place(brief, standing(Deed::publish, 5, 90), kFirstAgency);
}

void MarketPlan::addPrepaid()
{
    LifeOptions options;
    options.prepaid = true;
    BriefPlan &brief = scene(kFirstBrand, 2);
    brief.prepaidBp = 5'000;
    brief.content = ContentKind::video60Plus;
    place(brief, standing(Deed::publish, 61, 6, options));
    place(brief, standing(Deed::publish, 12, 20, options), kFirstAgency);
    place(brief, standing(Deed::confirmVideo, 10, 9, options));
    place(brief, standing(Deed::accept, 20, 16, options));
}

void MarketPlan::addUnpaid()
{
    BriefPlan &brief = scene(kFirstBrand, 3);
    brief.content = ContentKind::video1To20;
    place(brief, standing(Deed::place, 162, 5));
    place(brief, standing(Deed::place, 30, 9), kFirstAgency);
    place(brief, standing(Deed::place, 3, 7));
}

void MarketPlan::addOverdue()
{
    const Timestamp now = m_world.stage.now();
    BriefPlan &scripts = scene(kFirstBrand, 0);
    scripts.scriptDueAt = now - base::hours(30);
    place(scripts, standing(Deed::accept, 140, 10), kFirstAgency);
    place(scripts, standing(Deed::accept, 128, 22));

    BriefPlan &videos = scene(kFirstBrand, 2);
    videos.videoDueAt = now - base::hours(14);
    place(videos, standing(Deed::confirmScript, 88, 9));
    place(videos, standing(Deed::rejectVideo, 40, 6, withRejections(0, 1)), kFirstAgency);
}

void MarketPlan::addDisputes()
{
    BriefPlan &brief = scene(kFirstBrand, 1);
    place(brief, standing(Deed::decide, 20, 9, with(Course::disputeSettled)), kFirstAgency);
    place(brief, standing(Deed::openDispute, 52, 30, with(Course::disputeSettled)));
    place(brief, standing(Deed::requestCancel, 60.5, 5, with(Course::creatorAsksOut)), kFirstAgency);
    place(brief, standing(Deed::requestCancel, 9, 20, with(Course::creatorAsksOut)));
    OrderLife compensated = standing(Deed::cancelByOps, 22, 1, with(Course::cancelledByOps));
    compensated.steps.back().deed = Deed::compensateByOps;
    place(brief, std::move(compensated));
}

void MarketPlan::addRejections()
{
    BriefPlan &brief = scene(kFirstBrand, 3, true);
    place(brief, standing(Deed::rejectScript, 12, 3, withRejections(1, 0)), kFirstAgency);
    place(brief, standing(Deed::rejectScript, 5, 4, withRejections(2, 0)));
    place(brief, standing(Deed::rejectVideo, 20, 5, withRejections(0, 1)), kFirstAgency);
    place(brief, standing(Deed::rejectVideo, 8, 7, withRejections(0, 2)));
}

void MarketPlan::addPublications()
{
    const Timestamp now = m_world.stage.now();
    LifeOptions options;
    options.scheduled = true;
    const auto scheduled = [&](double age, Deed deed, Timestamp publishAt) {
        OrderLife life = standing(Deed::schedule, age, 60, options);
        life.endAfter(Deed::schedule);
        life.steps.back().deed = deed;
        life.steps.back().publishAt = publishAt;
        return life;
    };
    BriefPlan &brief = scene(kFirstBrand, 0);
    place(brief, scheduled(6, Deed::schedule, now + base::hours(5)), kFirstAgency);
    place(brief, scheduled(20, Deed::scheduleWithoutLink, now + base::hours(22)));
    place(brief, scheduled(40, Deed::scheduleWithoutLink, now - base::hours(9)));
    place(brief, standing(Deed::confirmVideo, 8, 12), kFirstAgency);
}

void MarketPlan::addScripts()
{
    LifeOptions direct;
    direct.scriptNeeded = false;
    BriefPlan &brief = scene(kFirstBrand, 1);
    brief.scriptNeeded = false;
    brief.content = ContentKind::video1To20;
    place(brief, standing(Deed::accept, 20, 28, direct));

    LifeOptions skips;
    skips.skipsScript = true;
    BriefPlan &other = scene(kFirstBrand, 2);
    place(other, standing(Deed::skipScript, 10, 22, skips));
    place(other, standing(Deed::confirmScript, 15, 30), kFirstAgency);
    place(other, standing(Deed::accept, 30, 7));
    place(other, standing(Deed::accept, 8, 26), kFirstAgency);
}

void MarketPlan::addInbox()
{
    struct Waiting
    {
        std::size_t brand;
        double age;
        std::int64_t days;
    };
    static const std::vector<Waiting> inbox = {
        {0, 22.8, 1}, {0, 13, 1}, {0, 1.4, 1}, {1, 20.5, 1}, {1, 6.5, 1},
        {2, 17, 1},   {3, 9, 1},  {4, 3.2, 1}, {5, 30, 3},   {6, 11, 1},
    };
    for (const Waiting &one : inbox) {
        BriefPlan &brief = scene(one.brand, static_cast<std::size_t>(one.age));
        brief.acceptanceDays = one.days;
        brief.content = m_random.pick(
            std::vector<ContentKind>{ContentKind::video21To60, ContentKind::video1To20, ContentKind::video60Plus});
        place(brief, standing(Deed::pay, one.age, 1), kFirstAgency);
    }
}

void MarketPlan::addCreatorsOwn()
{
    const auto give = [&](std::size_t brand, OrderLife life, std::int64_t days = 1) {
        BriefPlan &brief = scene(brand, life.steps.size());
        brief.acceptanceDays = days;
        placeWith(brief, 0, std::move(life));
    };
    give(1, standing(Deed::pay, 5.5, 2));
    give(6, standing(Deed::pay, 26, 8), 2);
    give(0, standing(Deed::accept, 14, 9));
    give(2, standing(Deed::uploadScript, 20, 8));
    give(6, standing(Deed::rejectScript, 6, 5, withRejections(1, 0)));
    give(1, standing(Deed::confirmScript, 11, 13));
    give(4, standing(Deed::uploadVideo, 33, 6));
    give(6, standing(Deed::confirmVideo, 5, 6));
    give(1, standing(Deed::publish, 70, 20));
    for (const std::int64_t days : {95, 71, 58, 40, 29}) {
        const auto brand = static_cast<std::size_t>(days % 3 == 0 ? 0 : days % 2 == 0 ? 1 : 6);
        BriefPlan &brief = add(brand, projectAt(brand, m_world.stage.ago(base::days(days))));
        placeWith(brief, 0, drawLife(m_random, m_world.stage.ago(base::days(days)), {}));
    }
}

void MarketPlan::addOtherBrands()
{
    BriefPlan &second = scene(kSecondBrand, 0);
    place(second, standing(Deed::uploadScript, 70, 1), kFirstAgency);
    place(second, standing(Deed::uploadVideo, 48, 9));
    place(second, standing(Deed::publish, 165, 2));
    place(second, standing(Deed::place, 20, 8));
    place(second, standing(Deed::openDispute, 100, 20, with(Course::disputeSettled)), kFirstAgency);
    BriefPlan &third = scene(2, 1);
    place(third, standing(Deed::requestCancel, 40, 6, with(Course::creatorAsksOut)));
    place(third, standing(Deed::openDispute, 20, 40, with(Course::disputeSettled)));
    place(third, standing(Deed::uploadVideo, 66, 3));
    place(third, standing(Deed::cancelByOps, 70, 1, with(Course::cancelledByOps)));
    BriefPlan &fourth = scene(4, 2);
    place(fourth, standing(Deed::confirmVideo, 12, 5));
    place(fourth, standing(Deed::rejectVideo, 10, 9, withRejections(0, 1)));
    place(fourth, standing(Deed::refuse, 30, 1, with(Course::refused)));
    place(fourth, standing(Deed::pay, 30, 1, with(Course::notAccepted)));
}

void MarketPlan::addDrafts()
{
    const Timestamp now = m_world.stage.now();
    const auto future = [&](std::size_t brand, std::size_t product, std::int64_t days, bool published) {
        BriefPlan &brief = scene(brand, product);
        brief.published = published;
        brief.createdAt = now - m_random.hours(4, 60);
        brief.scriptDueAt = now + base::days(days);
        brief.videoDueAt = now + base::days(days + 5);
        brief.publishFrom = now + base::days(days + 6);
        brief.publishUntil = now + base::days(days + 18);
    };
    future(kFirstBrand, 0, 8, true);
    future(kFirstBrand, 2, 12, false);
    future(kFirstBrand, 3, 20, false);
    future(kSecondBrand, 1, 9, true);
    for (std::size_t brand = 1; brand < sampleBrands().size(); ++brand)
        future(brand, brand, 10 + static_cast<std::int64_t>(brand), false);
}

void MarketPlan::addScenes()
{
    addReviews();
    addInspections();
    addPrepaid();
    addUnpaid();
    addOverdue();
    addDisputes();
    addRejections();
    addPublications();
    addScripts();
    addInbox();
    addCreatorsOwn();
    addOtherBrands();
    addDrafts();
}

} // namespace workspace

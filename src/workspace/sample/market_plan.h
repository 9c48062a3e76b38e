#pragma once

#include "workspace/sample/order_lives.h"
#include "workspace/sample/sample_world.h"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace workspace {

struct OrderPlan
{
    std::size_t creator = 0;
    OrderLife life;
    orders::OrderId id; ///< once it is placed
    std::int64_t scripts = 0;
    SampleRandom random{0};
};

struct BriefPlan
{
    std::size_t brand = 0;
    std::size_t project = 0;
    std::size_t product = 0;
    orders::ContentKind content = orders::ContentKind::video21To60;
    bool scriptNeeded = true;
    bool tight = false; ///< its dates leave hours, not days
    std::optional<std::int64_t> prepaidBp;
    std::int64_t acceptanceDays = 1;
    std::int64_t retentionDays = 30;
    bool published = true;
    std::vector<OrderPlan> orders;
    // Set by settleDates(), unless they were given.
    std::string name;
    base::Timestamp createdAt;
    std::optional<base::Timestamp> scriptDueAt;
    std::optional<base::Timestamp> videoDueAt;
    base::Timestamp publishFrom;
    base::Timestamp publishUntil;
    orders::BriefId id; ///< once it is made
};

struct ProjectPlan
{
    std::string name;
    base::Timestamp createdAt;
    base::Timestamp endsAt;
    base::Money budget;
    std::int64_t providerShareBp = 0; ///< 0: no service provider
    orders::ProjectId id;             ///< once it is made
};

/// Who wants what of whom and when, before any of it is played.
class MarketPlan
{
public:
    explicit MarketPlan(SampleWorld &world) : m_world(world), m_random(world.random.branch(77)) {}

    /// What happened over the last four months.
    void drawHistory();
    /// What stands at the end: every state, and what is due within hours.
    void addScenes();
    /// The dates, names, projects and budgets that fit the lives of the orders.
    void settle();

    std::deque<BriefPlan> briefs;                   ///< stays in its place
    std::vector<std::vector<ProjectPlan>> projects; ///< of each brand

    [[nodiscard]] base::Money priceOf(const BriefPlan &brief, const OrderPlan &order) const;

private:
    BriefPlan &add(std::size_t brand, std::size_t project);
    /// Somebody for an order of the brief that is placed at `at`: of one agency only, when it is given.
    std::size_t chooseCreator(const BriefPlan &brief, base::Timestamp at, std::optional<std::size_t> agency = {});
    void place(BriefPlan &brief, OrderLife life, std::optional<std::size_t> agency = {});
    void placeWith(BriefPlan &brief, std::size_t creator, OrderLife life);
    void drawBrief(std::size_t brand, base::Timestamp from, std::int64_t orders);
    void addLateHistory(std::size_t brand, base::Timestamp from, Course course);
    void settleDates(BriefPlan &brief);
    [[nodiscard]] std::size_t projectAt(std::size_t brand, base::Timestamp at) const;

    // Scenes, each of one brief.
    BriefPlan &scene(std::size_t brand, std::size_t product, bool tight = false);
    OrderLife standing(Deed deed, double ageHours, double aheadHours, const LifeOptions &options = {});
    void addReviews();
    void addInspections();
    void addPrepaid();
    void addUnpaid();
    void addOverdue();
    void addDisputes();
    void addRejections();
    void addPublications();
    void addScripts();
    void addInbox();
    void addCreatorsOwn();
    void addOtherBrands();
    void addDrafts();

    SampleWorld &m_world;
    SampleRandom m_random;
};

} // namespace workspace

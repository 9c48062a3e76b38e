#include "workspace/sample/market_plan.h"

#include <algorithm>
#include <cassert>

namespace workspace {
namespace {

using base::Money;
using base::Timestamp;

/// Does what a plan says, each step by the log-in whose it is.
class MarketPlayer
{
public:
    MarketPlayer(SampleWorld &world, MarketPlan &plan) : m_world(world), m_plan(plan) {}

    void schedule()
    {
        for (std::size_t brand = 0; brand < sampleBrands().size(); ++brand) {
            fund(brand);
            for (ProjectPlan &project : m_plan.projects[brand])
                scheduleProject(brand, project);
        }
        for (BriefPlan &brief : m_plan.briefs)
            scheduleBrief(brief);
    }

private:
    const Session &brandOf(std::size_t brand) { return m_world.stage.session(sampleBrands()[brand].login); }
    const Session &payeeOf(const OrderPlan &order)
    {
        const SampleCreator &creator = m_world.creators[order.creator];
        return m_world.stage.session(order.creator == 0 ? "creator1" : sampleAgencies()[creator.agency].login);
    }

    /// A brand tops up once a month, for what it is going to order.
    void fund(std::size_t brand)
    {
        constexpr std::int64_t window = 30;
        SampleRandom random = m_world.random.branch(500 + brand);
        for (std::int64_t age = 150; age > 0; age -= window) {
            const Timestamp from = m_world.stage.ago(base::days(age));
            Money needed;
            for (const BriefPlan &brief : m_plan.briefs) {
                for (const OrderPlan &order : brief.orders) {
                    const Timestamp placed = order.life.start();
                    if (brief.brand == brand && placed > from && placed <= from + base::days(window))
                        needed += Money(m_plan.priceOf(brief, order).fen / 100 * 106);
                }
            }
            if (needed.isZero())
                continue;
            const std::int64_t step = Money::fromYuan(20'000).fen;
            const Money amount((needed.fen / step + 1) * step);
            const Timestamp at = std::max(from + random.hours(0.2, 0.9), m_world.start + base::days(9));
            const std::string reference = "FT" + std::to_string(random.between(202'600'000'000, 202'699'999'999));
            m_world.stage.at(at, [this, brand, amount, reference] {
                m_world.stage.does(brandOf(brand), accounts::TopUp{amount, reference});
            });
        }
    }

    void scheduleProject(std::size_t brand, ProjectPlan &project)
    {
        m_world.stage.at(project.createdAt, [this, brand, &project] {
            static const std::vector<std::string> goals = {"三个月内带动品牌搜索量翻倍，互动率不低于同类中位数。",
                                                           "找到十位愿意长期合作的达人，沉淀可复用的脚本。",
                                                           "控制 CPM 在 45 元以内，优先完播率高的达人。",
                                                           "新品首月声量，重点城市女性用户。"};
            project.id =
                m_world.stage
                    .does(brandOf(brand),
                          orders::CreateProject{project.name, goals[(brand + project.name.size()) % goals.size()],
                                                project.budget, project.createdAt, project.endsAt})
                    .project;
            if (project.providerShareBp > 0)
                m_world.stage.does(brandOf(brand),
                                   orders::AttachProvider{project.id, m_world.provider, project.providerShareBp, {}});
        });
    }

    void scheduleBrief(BriefPlan &brief)
    {
        m_world.stage.at(brief.createdAt, [this, &brief] { createBrief(brief); });
        if (brief.published)
            m_world.stage.at(brief.createdAt + std::chrono::minutes(25), [this, &brief] {
                m_world.stage.does(brandOf(brief.brand), orders::PublishBrief{brief.id, {}});
            });
        for (OrderPlan &order : brief.orders) {
            for (const Step &step : order.life.steps)
                m_world.stage.at(step.at, [this, &brief, &order, step] { act(brief, order, step); });
        }
    }

    void createBrief(BriefPlan &brief)
    {
        const SampleBrand &brand = sampleBrands()[brief.brand];
        const SampleProduct &product = brand.products[brief.product];
        SampleRandom random = m_world.random.branch(9'000 + static_cast<std::uint64_t>(brief.createdAt.ms));
        orders::CreateBrief command;
        command.project = m_plan.projects[brief.brand][brief.project].id;
        command.content = brief.content;
        command.name = brief.name;
        command.brandName = brand.name;
        command.product = product.name;
        command.category = brand.categories.front();
        command.requirements = requirementsText(random, brand, product);
        command.prohibitions = "不得出现" + product.taboos + "等字样；不得与同类目其他品牌同框；不得使用无授权音乐。";
        if (brief.scriptNeeded)
            command.scriptDueAt = brief.scriptDueAt;
        command.videoDueAt = *brief.videoDueAt;
        command.publishFrom = brief.publishFrom;
        command.publishUntil = brief.publishUntil;
        command.retentionDays = brief.retentionDays;
        command.acceptanceDays = brief.acceptanceDays;
        command.scriptNeeded = brief.scriptNeeded;
        command.prepaidBp = brief.prepaidBp;
        brief.id = m_world.stage.does(brandOf(brief.brand), command).brief;
    }

    template <class Action>
    void simply(const Session &who, const OrderPlan &order)
    {
        m_world.stage.does(who, Action{order.id, {}});
    }

    template <class Action>
    void because(const Session &who, OrderPlan &order, Remark kind)
    {
        m_world.stage.does(who, Action{order.id, remark(order.random, kind), {}});
    }

    void cancel(const Session &who, OrderPlan &order, std::optional<Money> compensation = {})
    {
        const bool byOps = who.actor.role == Role::ops;
        m_world.stage.does(who, orders::CancelOrder{order.id,
                                                    byOps ? 0 : order.random.below(4),
                                                    byOps ? "达人账号违规封禁，任务无法继续"
                                                          : remark(order.random, Remark::cancelNote),
                                                    compensation,
                                                    {}});
    }

    void publish(OrderPlan &order, const Step &step)
    {
        orders::PublishOrder command{order.id, {}, {}, {}};
        if (step.deed != Deed::scheduleWithoutLink)
            command.link = videoLink(order.random);
        if (step.publishAt.isSet())
            command.publishAt = step.publishAt;
        m_world.stage.does(payeeOf(order), command);
    }

    void act(BriefPlan &brief, OrderPlan &order, const Step &step)
    {
        const Session &brand = brandOf(brief.brand);
        const Session &decider = m_world.ops(0);
        const Session &confirmer = m_world.ops(1);
        SampleRandom &random = order.random;
        switch (step.deed) {
        case Deed::place:
            order.id =
                m_world.stage
                    .does(brand, orders::PlaceOrders{brief.id, {{m_world.creators[order.creator].id, {}, {}}}, {}})
                    .orders.front()
                    .order;
            return;
        case Deed::pay:
            return simply<orders::PayOrder>(brand, order);
        case Deed::accept:
            return simply<orders::AcceptOrder>(payeeOf(order), order);
        case Deed::refuse:
            return because<orders::RefuseOrder>(payeeOf(order), order, Remark::refusal);
        case Deed::uploadScript: {
            const SampleBrand &of = sampleBrands()[brief.brand];
            const std::string text = scriptText(random, of, of.products[brief.product], ++order.scripts);
            m_world.stage.does(payeeOf(order), orders::UploadScript{order.id, text, {}});
            return;
        }
        case Deed::rejectScript:
            return because<orders::RejectScript>(brand, order, Remark::scriptRejection);
        case Deed::confirmScript:
            return simply<orders::ConfirmScript>(brand, order);
        case Deed::skipScript:
            return simply<orders::SkipScript>(brand, order);
        case Deed::uploadVideo:
            m_world.stage.does(payeeOf(order), orders::UploadVideo{order.id, videoLink(random), {}});
            return;
        case Deed::rejectVideo:
            return because<orders::RejectVideo>(brand, order, Remark::videoRejection);
        case Deed::confirmVideo:
            return simply<orders::ConfirmVideo>(brand, order);
        case Deed::schedule:
        case Deed::scheduleWithoutLink:
        case Deed::publish:
            return publish(order, step);
        case Deed::payTail:
            return simply<orders::PayTail>(brand, order);
        case Deed::finish:
            return simply<orders::FinishOrder>(brand, order);
        case Deed::rateByBrand: {
            const bool good = random.chance(780);
            m_world.stage.does(brand,
                               orders::RateOrder{order.id, good ? random.between(4, 5) : 3,
                                                 remark(random, good ? Remark::goodRating : Remark::fairRating)});
            return;
        }
        case Deed::rateByPayee:
            m_world.stage.does(payeeOf(order),
                               orders::RateOrder{order.id, random.between(4, 5), remark(random, Remark::payeeRating)});
            return;
        case Deed::cancelByBrand:
            return cancel(brand, order);
        case Deed::cancelByOps:
            return cancel(decider, order);
        case Deed::compensateByOps:
            return cancel(decider, order, Money(m_plan.priceOf(brief, order).fen / 10));
        case Deed::requestCancel:
            return because<orders::RequestCancel>(payeeOf(order), order, Remark::cancelRequest);
        case Deed::agreeCancel:
            m_world.stage.does(brand, orders::AnswerCancel{order.id, true, "理解，下次再合作。", {}});
            return;
        case Deed::declineCancel:
            m_world.stage.does(brand, orders::AnswerCancel{order.id, false, "物料已寄出，希望按原计划进行。", {}});
            return;
        case Deed::openDispute:
            return because<orders::OpenDispute>(random.chance(600) ? brand : payeeOf(order), order, Remark::dispute);
        case Deed::decide:
            m_world.stage.does(
                decider,
                orders::DecideDispute{order.id, random.between(3, 14) * 500, remark(random, Remark::decision), {}});
            return;
        case Deed::confirmDecision:
            m_world.stage.does(confirmer, orders::ConfirmDecision{order.id, {}, {}});
            return;
        case Deed::reportBreach:
            m_world.stage.does(decider, orders::ReportRetentionBreach{order.id, "巡检发现作品已被设为私密", {}});
            return;
        }
    }

    SampleWorld &m_world;
    MarketPlan &m_plan;
};

} // namespace

void planMarket(SampleWorld &world)
{
    const auto plan = std::make_shared<MarketPlan>(world);
    plan->drawHistory();
    plan->addScenes();
    plan->settle();
    const auto player = std::make_shared<MarketPlayer>(world, *plan);
    player->schedule();
    // What was given out speaks of them.
    world.stage.keep(plan);
    world.stage.keep(player);
}

} // namespace workspace

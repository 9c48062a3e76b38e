#pragma once

#include "ledger/ledger.h"
#include "orders/order_reader.h"
#include "orders/orders.h"
#include "orders/project_reader.h"
#include "orders/projects.h"
#include "support/parties_builders.h"

#include <gtest/gtest.h>

#include <functional>

namespace support {

[[nodiscard]] constexpr base::Money yuan(std::int64_t amount)
{
    return base::Money::fromYuan(amount);
}

struct BriefWishes
{
    bool scriptNeeded = true;
    std::optional<std::int64_t> prepaidBp = {};
    std::optional<std::int64_t> acceptanceDays = {};
    /// Of the service provider, who is then attached to the project.
    std::optional<std::int64_t> providerShareBp = {};
};

/// Two brands with money, an MCN with a creator (30 % is the MCN's), two operators, a service provider, and the verbs
/// of projects and orders, each run in a transaction of its own as the door does. T is 5,000 元, F 250 元.
class OrdersWorld : public PartiesWorld
{
public:
    static constexpr base::Money kTaskCost = base::Money::fromYuan(5'000);
    static constexpr base::Money kFee = base::Money::fromYuan(250);
    static constexpr base::Money kTopUp = base::Money::fromYuan(100'000);

    OrdersWorld()
        : projects(database()), orders(database()), reader(database()), projectReader(database()), ledger(database())
    {
        topUp(brand);
        topUp(otherBrand);
    }

    parties::Actor ops = makeOps("ops1");
    parties::Actor ops2 = makeOps("ops2");
    parties::Actor brand = makeBrand("brand1");
    parties::Actor otherBrand = makeBrand("brand2");
    parties::Actor mcn = makeMcn("mcn1");
    parties::Actor otherMcn = makeMcn("mcn2");
    BuiltCreator creator = makeCreator(mcn, "creator1");
    BuiltCreator otherCreator = makeCreator(otherMcn, "creator2");
    parties::Actor provider = makeProvider("provider1");
    parties::Actor clock = orders::kClockActor;

    orders::Projects projects;
    orders::Orders orders;
    orders::OrderReader reader;
    orders::ProjectReader projectReader;
    ledger::Ledger ledger;

    template <class Outcome, class Command>
    base::Result<Outcome> run(base::Result<Outcome> (orders::Orders::*verb)(parties::Context &, const Command &),
                              const parties::Actor &actor, const Command &command)
    {
        parties::Context context = this->context(actor);
        return database().transact([&] { return (orders.*verb)(context, command); });
    }

    template <class Outcome, class Command>
    base::Result<Outcome> run(base::Result<Outcome> (orders::Projects::*verb)(parties::Context &, const Command &),
                              const parties::Actor &actor, const Command &command)
    {
        parties::Context context = this->context(actor);
        return database().transact([&] { return (projects.*verb)(context, command); });
    }

    template <class Answer, class Query>
    base::Result<Answer> ask(base::Result<Answer> (orders::OrderReader::*verb)(const parties::Actor &, base::Timestamp,
                                                                               const Query &),
                             const parties::Actor &actor, const Query &query)
    {
        return (reader.*verb)(actor, now, query);
    }
    template <class Answer, class Query>
    base::Result<Answer> ask(base::Result<Answer> (orders::ProjectReader::*verb)(const parties::Actor &,
                                                                                 base::Timestamp, const Query &),
                             const parties::Actor &actor, const Query &query)
    {
        return (projectReader.*verb)(actor, now, query);
    }

    void topUp(const parties::Actor &party, base::Money amount = kTopUp)
    {
        const auto posted =
            ledger.post(ledger::TransferCode::topUp, ledger::kPlatform, ledger::AccountKind::bankClearing, party.party,
                        ledger::AccountKind::brandAvailable, amount, context(party).posting());
        ASSERT_TRUE(posted.ok());
    }

    orders::ProjectId makeProject() { return makeProjectOf(brand); }
    orders::ProjectId makeProjectOf(const parties::Actor &owner)
    {
        return run(&orders::Projects::create, owner,
                   {"双十一", std::nullopt, base::Money::fromYuan(500'000), now, now + base::days(60)})
            .value()
            .project;
    }

    /// Script due in 10 days, video in 20, published from day 15 until day 30, kept for 30 days.
    orders::CreateBrief briefCommand(orders::ProjectId project, const BriefWishes &wishes = {})
    {
        orders::CreateBrief command;
        command.project = project;
        command.name = "口红上新";
        command.brandName = "花西子";
        command.product = "口红";
        command.requirements = "展示上色效果";
        command.scriptDueAt = now + base::days(10);
        command.videoDueAt = now + base::days(20);
        command.publishFrom = now + base::days(15);
        command.publishUntil = now + base::days(30);
        command.scriptNeeded = wishes.scriptNeeded;
        command.prepaidBp = wishes.prepaidBp;
        command.acceptanceDays = wishes.acceptanceDays;
        return command;
    }

    orders::BriefId makeBrief(const BriefWishes &wishes = {})
    {
        const orders::ProjectId project = makeProject();
        if (wishes.providerShareBp) {
            const orders::AttachProvider attach{project, provider.party, *wishes.providerShareBp, {}};
            EXPECT_TRUE(run(&orders::Projects::attachProvider, brand, attach).ok());
        }
        const auto brief = run(&orders::Projects::createBrief, brand, briefCommand(project, wishes)).value().brief;
        EXPECT_TRUE(run(&orders::Projects::publishBrief, brand, orders::PublishBrief{brief, {}}).ok());
        return brief;
    }

    orders::OrderId place(const BriefWishes &wishes = {})
    {
        const orders::PlaceOrders command{makeBrief(wishes), {{creator.id, {}, {}}}, {}};
        return run(&orders::Orders::place, brand, command).value().orders.at(0).order;
    }

    /// A new order, led to `state` by its parties along the straightest way.
    orders::OrderId orderIn(orders::OrderState state, BriefWishes wishes = {});

    orders::Order read(orders::OrderId order) { return orders::OrderStore(database()).findOrder(order, clock).value(); }
    orders::OrderState stateOf(orders::OrderId order) { return read(order).state; }

    /// Lets every clock act that has run out, as the door's tick does.
    void tick()
    {
        for (auto due = orders.listDue(now, 1'000); !due.empty(); due = orders.listDue(now, 1'000)) {
            for (const orders::OrderId order : due)
                ASSERT_TRUE(run(&orders::Orders::runDue, clock, orders::RunDue{order}).ok());
        }
    }
    void passTo(base::Timestamp at)
    {
        now = at;
        tick();
    }
    void pass(std::chrono::milliseconds by) { passTo(now + by); }

    base::Money balance(const parties::Actor &actor, ledger::AccountKind kind)
    {
        return ledger.balanceOf(actor.party, kind);
    }
    base::Money available() { return balance(brand, ledger::AccountKind::brandAvailable); }
    base::Money frozen() { return balance(brand, ledger::AccountKind::brandFrozen); }
    base::Money mcnPayable() { return balance(mcn, ledger::AccountKind::mcnPayable); }
    base::Money creatorPayable() { return balance(creator.actor, ledger::AccountKind::creatorPayable); }
    base::Money commission() { return ledger.balanceOf(ledger::kPlatform, ledger::AccountKind::commission); }
    std::int64_t credit() { return directory.findCreator(creator.id)->credit; }

    /// Both checks, of the orders and of the books, find nothing.
    void expectSound()
    {
        EXPECT_EQ(orders.check(), std::vector<std::string>());
        EXPECT_EQ(ledger.check(), std::vector<std::string>());
    }

    void uploadScript(orders::OrderId order)
    {
        EXPECT_TRUE(run(&orders::Orders::uploadScript, creator.actor, {order, "开场十秒试色", {}}).ok());
    }
    void uploadVideo(orders::OrderId order)
    {
        EXPECT_TRUE(run(&orders::Orders::uploadVideo, creator.actor, {order, "https://v.example/1", {}}).ok());
    }
    void rejectVideo(orders::OrderId order)
    {
        EXPECT_TRUE(run(&orders::Orders::rejectVideo, brand, orders::RejectVideo{order, "偏色", {}}).ok());
    }
    /// Into the publish window, if that is still to come.
    void waitForWindow(orders::OrderId order)
    {
        const orders::Brief brief = orders::ProjectStore(database()).briefOf(read(order).brief);
        now = std::max(now, brief.publishFrom);
    }
};

inline orders::OrderId OrdersWorld::orderIn(orders::OrderState state, BriefWishes wishes)
{
    using S = orders::OrderState;
    using orders::Orders;
    if (state == S::awaitingTail && !wishes.prepaidBp)
        wishes.prepaidBp = 5'000;
    if (state == S::scriptSkipped)
        wishes.scriptNeeded = false;
    const orders::OrderId order = place(wishes);
    const auto done = [&] { return stateOf(order) == state; };
    const auto step = [&](bool ok) {
        EXPECT_TRUE(ok);
        return done();
    };
    if (done())
        return order;
    if (state == S::cancelled) {
        step(run(&Orders::cancel, brand, orders::CancelOrder{order, 2, {}, {}, {}}).ok());
        return order;
    }
    if (step(run(&Orders::pay, brand, orders::PayOrder{order, {}}).ok()))
        return order;
    if (state == S::closed) {
        step(run(&Orders::refuse, mcn, orders::RefuseOrder{order, "档期", {}}).ok());
        return order;
    }
    if (step(run(&Orders::accept, mcn, orders::AcceptOrder{order, {}}).ok()))
        return order;
    if (wishes.scriptNeeded) {
        uploadScript(order);
        if (done())
            return order;
        if (state == S::scriptRejected) {
            step(run(&Orders::rejectScript, brand, orders::RejectScript{order, "太长", {}}).ok());
            return order;
        }
        if (step(run(&Orders::confirmScript, brand, orders::ConfirmScript{order, {}}).ok()))
            return order;
    }
    uploadVideo(order);
    if (done())
        return order;
    if (state == S::videoRejected) {
        rejectVideo(order);
        return order;
    }
    if (step(run(&Orders::confirmVideo, brand, orders::ConfirmVideo{order, {}}).ok()))
        return order;
    waitForWindow(order);
    if (step(run(&Orders::publish, creator.actor, orders::PublishOrder{order, "https://d.example/7", {}, {}}).ok()))
        return order;
    if (stateOf(order) == S::awaitingTail && step(run(&Orders::payTail, brand, orders::PayTail{order, {}}).ok()))
        return order;
    step(run(&Orders::finish, brand, orders::FinishOrder{order, {}}).ok());
    EXPECT_TRUE(done());
    return order;
}

} // namespace support

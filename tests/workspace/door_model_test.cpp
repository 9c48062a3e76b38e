#include "order_model.h"
#include "support/door_world.h"

#include <rapidcheck/gtest.h>

using base::Money;
using base::Timestamp;
using model::OrderModel;
using model::Side;
using orders::OrderId;
using support::DoorWorld;

namespace {

/// From the whole range whatever the size of the case: a small case is a short life, not a dull one.
template <class Number>
Number between(Number from, Number until)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Number>(from, until));
}

constexpr int kWalks = 100;       ///< what RapidCheck runs of a property
constexpr int kCommands = 50'000; ///< reliability.md

/// Orders of one brand that can pay for about two of them at a time, driven at random through the door and through the
/// model: both must agree on what is possible and on every figure that follows. Some commands are replays under their
/// old key, some come from strangers or from roles that may not give them: those must change nothing at all.
class Walk
{
public:
    Walk()
    {
        while (m_ids.size() < 2)
            add();
    }

    void step()
    {
        switch (*rc::gen::weightedElement<int>({{4, 0}, {2, 1}, {2, 2}, {24, 3}, {2, 4}})) {
        case 0:
            m_world.clock.advance(base::hours(*rc::gen::element(1, 5, 23, 24, 71, 72, 100)));
            break;
        case 1:
            tick();
            break;
        case 2:
            // Enough for one or two orders, so that the money runs out now and then.
            topUp(Money(between<std::int64_t>(1, 1'000'000)));
            break;
        case 3:
            act();
            break;
        case 4:
            replay();
            break;
        }
        const auto open = [](const OrderModel &order) { return !order.over(); };
        if (std::count_if(m_models.begin(), m_models.end(), open) < 2)
            add();
    }

    void compare(bool everything = false)
    {
        std::int64_t taken = 0;
        std::int64_t toPayee = 0;
        std::int64_t fee = 0;
        std::int64_t frozen = 0;
        std::int64_t credit = 100;
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            const OrderModel &expected = m_models[i];
            // What has ended stays as it is: it is looked at once more, and again at the end of the walk.
            if (!m_settled[i] || everything)
                compareOne(m_ids[i], expected);
            m_settled[i] = expected.over();
            taken += expected.frozen + expected.toPayee + expected.fee;
            toPayee += expected.toPayee;
            fee += expected.fee;
            frozen += expected.frozen;
            credit = std::max<std::int64_t>(0, credit - 5 * expected.lateness - (expected.breached ? 25 : 0));
        }
        using enum ledger::AccountKind;
        RC_ASSERT(m_world.balance(m_world.brand, brandAvailable).fen == m_put - taken);
        RC_ASSERT(m_world.balance(m_world.brand, brandFrozen).fen == frozen);
        RC_ASSERT(m_world.balance(m_world.mcn, mcnPayable).fen +
                      m_world.balance(m_world.creator.session, creatorPayable).fen ==
                  toPayee);
        RC_ASSERT(m_world.door->features().ledger.balanceOf(ledger::kPlatform, commission).fen == fee);
        RC_ASSERT(m_world.read(m_world.ops, parties::StandingQuery{m_world.creator.id}).credit == credit);
    }

    void checkInvariants(bool deep)
    {
        RC_ASSERT(m_world.door->check(deep).findings == std::vector<std::string>());
        for (const OrderId id : m_ids)
            RC_ASSERT(m_world.read(m_world.ops, orders::ProofQuery{id}).sum == Money());
    }

    [[nodiscard]] int commands() const { return m_commands; }

    /// Nobody acts any more: the clock alone ends them all.
    void leaveAlone()
    {
        m_world.clock.advance(base::days(200));
        tick();
        compare(true);
        for (const OrderModel &order : m_models)
            RC_ASSERT(order.over());
    }

private:
    void compareOne(OrderId id, const OrderModel &expected)
    {
        const auto order = m_world.read(m_world.ops, orders::OrderQuery{id});
        RC_ASSERT(std::string(toText(order.row.state)) == expected.state);
        std::optional<std::int64_t> next = expected.deadline;
        if (next && expected.requestUntil)
            next = std::min(*next, *expected.requestUntil);
        RC_ASSERT(order.row.deadline.has_value() == next.has_value());
        RC_ASSERT(!next || order.row.deadline->ms == *next);
        RC_ASSERT(order.row.disputed == expected.disputed);
        RC_ASSERT(order.row.cancelRequested == expected.requestUntil.has_value());
        RC_ASSERT(3 - order.scriptRejectionsLeft == expected.scriptRejections);
        RC_ASSERT(2 - order.videoRejectionsLeft == expected.videoRejections);
        RC_ASSERT(order.workLink.has_value() == expected.link);
        RC_ASSERT(isEnded(order.row.state) || order.row.overdue == expected.overdue);
        const auto hold = m_world.door->features().ledger.findHold(id);
        RC_ASSERT((hold ? hold->remaining().fen : 0) == expected.frozen);
    }

    void topUp(Money amount)
    {
        m_world.topUp(m_world.brand, amount);
        ++m_commands;
        m_put += amount.fen;
    }

    /// The last command that was done, once more under its key: the stored answer, and not a byte changes.
    void replay()
    {
        if (!m_replay)
            return;
        ++m_commands;
        const std::string head = m_world.door->headHash();
        RC_ASSERT(m_replay());
        RC_ASSERT(m_world.door->headHash() == head);
    }

    void add()
    {
        support::DoorBriefWishes wishes;
        wishes.scriptNeeded = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>())
            wishes.prepaidBp = between<std::int64_t>(5'000, 10'000);
        const orders::BriefId brief = m_world.newBrief(wishes);
        const std::int64_t price = between<std::int64_t>(1, 700'000);
        const orders::PlaceOrders place{brief, {{m_world.creator.id, {}, Money(price)}}, {}};
        m_ids.push_back(m_world.must(m_world.brand, place).orders.at(0).order);
        m_settled.push_back(false);
        m_commands += 4; // project, brief, its publication, the order

        OrderModel model;
        model.taskCost = price;
        model.scriptNeeded = wishes.scriptNeeded;
        if (wishes.prepaidBp) {
            const std::int64_t deposit = OrderModel::part(model.total(), *wishes.prepaidBp);
            model.deposit = deposit < model.total() ? deposit : 0;
        }
        model.scriptDue = (m_world.now() + base::days(10)).ms;
        model.videoDue = (m_world.now() + base::days(20)).ms;
        model.publishFrom = (m_world.now() + base::days(15)).ms;
        model.publishUntil = (m_world.now() + base::days(30)).ms;
        model.enter("0", m_world.now().ms);
        m_models.push_back(model);
    }

    void tick()
    {
        m_commands += static_cast<int>(m_world.door->tick().orders.size());
        for (OrderModel &order : m_models)
            order.advance(m_world.now().ms);
    }

    workspace::Session sessionOf(Side side)
    {
        switch (side) {
        case Side::brand:
            return m_world.brand;
        case Side::payee:
            return *rc::gen::element(m_world.mcn, m_world.creator.session);
        case Side::firstOperator:
            return m_world.ops;
        case Side::secondOperator:
            return m_world.ops2;
        case Side::stranger:
            return *rc::gen::element(m_world.otherBrand, m_world.otherMcn, m_world.otherCreator.session);
        }
        return {};
    }

    [[nodiscard]] std::int64_t availableNow() const
    {
        std::int64_t rest = m_put;
        for (const OrderModel &order : m_models)
            rest -= order.frozen + order.toPayee + order.fee;
        return rest;
    }

    /// One command, given to both. What the core refuses leaves both as they were, time-outs included, and writes
    /// nothing.
    template <class Command, class Expect>
    void both(const Command &command, Expect expect)
    {
        OrderModel next = m_models[m_index];
        next.advance(m_world.now().ms);
        const std::int64_t own = m_models[m_index].frozen + m_models[m_index].toPayee + m_models[m_index].fee;
        const std::int64_t funds = availableNow() + own - next.frozen - next.toPayee - next.fee;
        const bool possible = expect(next, funds);
        const workspace::Session session = sessionOf(m_side);
        const std::string head = m_world.door->headHash();
        const std::string key = "k" + std::to_string(++m_commands);
        const auto outcome = m_world.door->execute(session, command, key);
        RC_ASSERT(outcome.ok() == possible);
        if (!possible) {
            RC_ASSERT(m_world.door->headHash() == head);
            return;
        }
        m_models[m_index] = next;
        m_replay = [this, session, command, key, first = base::toJson(*outcome)] {
            const auto again = m_world.door->execute(session, command, key);
            return again.ok() && base::toJson(*again) == first;
        };
    }

    void act()
    {
        m_index = between<std::size_t>(0, m_ids.size());
        m_side = *rc::gen::weightedElement<Side>({{8, Side::brand},
                                                  {8, Side::payee},
                                                  {2, Side::firstOperator},
                                                  {2, Side::secondOperator},
                                                  {1, Side::stranger}});
        // Mostly what its own life asks for next, so that walks reach the far states; otherwise anything.
        const int verb = between(0, 5) < 3 ? likelyVerb() : between(0, 23);
        deliver(verb);
    }

    int likelyVerb()
    {
        const OrderModel &order = m_models[m_index];
        const auto choose = [&](Side side, int verb) {
            m_side = side;
            return verb;
        };
        if (order.disputed)
            return order.proposal ? choose(*rc::gen::element(Side::firstOperator, Side::secondOperator),
                                           between(0, 8) == 0 ? 20 : 19)
                                  : choose(Side::firstOperator, 18);
        if (order.requestUntil && between(0, 2) == 0)
            return choose(Side::brand, 16);
        if (order.isAt({"0"}))
            return choose(Side::brand, 0);
        if (order.isAt({"-1"}))
            return choose(Side::payee, 1);
        if (order.isAt({"1", "42"}))
            return choose(Side::payee, 3);
        if (order.isAt({"41"}))
            return choose(Side::brand, *rc::gen::element(5, 6));
        if (order.isAt({"43", "44", "52"}))
            return choose(Side::payee, 7);
        if (order.isAt({"51"}))
            return choose(Side::brand, *rc::gen::element(8, 9));
        if (order.isAt({"53"}))
            return choose(*rc::gen::element(Side::payee, Side::brand), 10);
        if (order.isAt({"10"}))
            return choose(Side::brand, 11);
        if (order.breached && between(0, 2) == 0)
            return choose(*rc::gen::element(Side::firstOperator, Side::secondOperator), order.clawBack ? 19 : 22);
        return order.isAt({"54"}) ? choose(Side::brand, 12) : 13;
    }

    void deliver(int verb)
    {
        const OrderId id = m_ids[m_index];
        const Side side = m_side;
        const std::int64_t now = m_world.now().ms;
        const bool coin = *rc::gen::arbitrary<bool>();
        switch (verb) {
        case 0:
            return both(orders::PayOrder{id, {}},
                        [&](OrderModel &order, std::int64_t funds) { return order.pay(side, now, funds); });
        case 1:
            return both(orders::AcceptOrder{id, {}},
                        [&](OrderModel &order, std::int64_t) { return order.accept(side, now); });
        case 2:
            return both(orders::RefuseOrder{id, "没有档期", {}},
                        [&](OrderModel &order, std::int64_t) { return order.refuse(side, now); });
        case 3:
            return both(orders::UploadScript{id, "开场十秒", {}},
                        [&](OrderModel &order, std::int64_t) { return order.upload(side, now, false); });
        case 4:
            return both(orders::SkipScript{id, {}},
                        [&](OrderModel &order, std::int64_t) { return order.skipScript(side, now); });
        case 5:
            return both(orders::ConfirmScript{id, {}},
                        [&](OrderModel &order, std::int64_t) { return order.confirm(side, now, false); });
        case 6:
            return both(orders::RejectScript{id, "太长", {}},
                        [&](OrderModel &order, std::int64_t) { return order.reject(side, now, false); });
        case 7:
            return both(orders::UploadVideo{id, "https://v.example/1", {}},
                        [&](OrderModel &order, std::int64_t) { return order.upload(side, now, true); });
        case 8:
            return both(orders::ConfirmVideo{id, {}},
                        [&](OrderModel &order, std::int64_t) { return order.confirm(side, now, true); });
        case 9:
            return both(orders::RejectVideo{id, "偏色", {}},
                        [&](OrderModel &order, std::int64_t) { return order.reject(side, now, true); });
        case 10:
            return publish(id);
        case 11:
            return both(orders::PayTail{id, {}},
                        [&](OrderModel &order, std::int64_t funds) { return order.payTail(side, now, funds); });
        case 12:
            return both(orders::FinishOrder{id, {}},
                        [&](OrderModel &order, std::int64_t) { return order.finish(side, now); });
        case 13:
            return both(orders::RateOrder{id, 4, {}},
                        [&](OrderModel &order, std::int64_t) { return order.rate(side); });
        case 14:
            return both(orders::CancelOrder{id, 2, {}, {}, {}},
                        [&](OrderModel &order, std::int64_t) { return order.cancel(side, now); });
        case 15:
            return both(orders::RequestCancel{id, "生病", {}},
                        [&](OrderModel &order, std::int64_t) { return order.requestCancel(side, now); });
        case 16:
            return both(orders::AnswerCancel{id, coin, {}, {}},
                        [&](OrderModel &order, std::int64_t) { return order.answerCancel(side, now, coin); });
        case 17:
            return both(orders::OpenDispute{id, "数据造假", {}},
                        [&](OrderModel &order, std::int64_t) { return order.dispute(side, now); });
        case 18: {
            const std::int64_t share = between<std::int64_t>(0, 10'001);
            return both(orders::DecideDispute{id, share, "部分履约", {}},
                        [&](OrderModel &order, std::int64_t) { return order.decide(side, share); });
        }
        case 19: {
            const std::optional<std::int64_t> seen = coin ? m_models[m_index].proposal : std::nullopt;
            return both(orders::ConfirmDecision{id, seen, {}},
                        [&](OrderModel &order, std::int64_t) { return order.confirmDecision(side, now, seen); });
        }
        case 20:
            if (coin)
                return both(orders::RefuseDecision{id, "比例过高", {}},
                            [&](OrderModel &order, std::int64_t) { return order.dropDecision(side, true); });
            return both(orders::WithdrawDecision{id, "算错了", {}},
                        [&](OrderModel &order, std::int64_t) { return order.dropDecision(side, false); });
        case 22: {
            const std::int64_t amount = between<std::int64_t>(0, m_models[m_index].taskCost + 2);
            return both(orders::ClawBackOrder{id, Money(amount), "作品已删除", {}},
                        [&](OrderModel &order, std::int64_t) { return order.proposeClawBack(side, amount); });
        }
        default:
            return both(orders::ReportRetentionBreach{id, "作品已删除", {}},
                        [&](OrderModel &order, std::int64_t) { return order.breach(side, now); });
        }
    }

    void publish(OrderId id)
    {
        const bool withLink = *rc::gen::weightedElement<bool>({{3, true}, {1, false}});
        std::optional<Timestamp> at;
        if (*rc::gen::arbitrary<bool>())
            at = m_world.now() + base::hours(between(-30, 300));
        const std::optional<std::int64_t> atMs = at ? std::optional(at->ms) : std::nullopt;
        const std::optional<std::string> link =
            withLink ? std::optional<std::string>("https://d.example/7") : std::nullopt;
        const Side side = m_side;
        both(orders::PublishOrder{id, link, at, {}},
             [&](OrderModel &order, std::int64_t) { return order.publish(side, m_world.now().ms, withLink, atMs); });
    }

    DoorWorld m_world;
    std::int64_t m_put = 0; ///< by the brand
    std::vector<OrderId> m_ids;
    std::vector<OrderModel> m_models;
    std::vector<bool> m_settled; ///< ended, and seen so
    std::function<bool()> m_replay;
    int m_commands = 0;
    std::size_t m_index = 0;
    Side m_side = Side::brand;
};

} // namespace

RC_GTEST_PROP(DoorModelCheck, randomLivesAgreeWithTheModelToTheLastFen, ())
{
    static int walk = 0;
    Walk lives;
    lives.compare();
    while (lives.commands() < kCommands / kWalks) {
        lives.step();
        lives.compare();
    }
    lives.checkInvariants(walk++ % 10 == 0);
    lives.leaveAlone();
    lives.checkInvariants(false);
}

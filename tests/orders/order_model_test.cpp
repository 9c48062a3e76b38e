#include "order_model.h"
#include "support/orders_builders.h"

#include <rapidcheck/gtest.h>

using base::Money;
using base::Timestamp;
using model::OrderModel;
using model::Side;
using orders::OrderId;
using orders::Orders;
using support::OrdersWorld;

namespace {

/// From the whole range whatever the size of the case: a small case is a short life, not a dull one.
template <class Number>
Number between(Number from, Number until)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Number>(from, until));
}

/// Orders of one brand that can pay for about two of them at a time, driven at random through the core and through the
/// model: both must agree on what is possible and on every figure that follows.
class Walk
{
public:
    Walk()
    {
        const Money all = m_world.available();
        move(ledger::TransferCode::topUpReversal, all);
        while (m_ids.size() < 2)
            add();
    }

    void step()
    {
        switch (*rc::gen::weightedElement<int>({{4, 0}, {2, 1}, {2, 2}, {24, 3}})) {
        case 0:
            m_world.now = m_world.now + base::hours(*rc::gen::element(1, 5, 23, 24, 71, 72, 100));
            break;
        case 1:
            tick();
            break;
        case 2:
            // Enough for one or two orders, so that the money runs out now and then.
            move(ledger::TransferCode::topUp, Money(between<std::int64_t>(1, 1'000'000)));
            break;
        case 3:
            act();
            break;
        }
        const auto open = [](const OrderModel &order) { return !order.over(); };
        if (std::count_if(m_models.begin(), m_models.end(), open) < 2)
            add();
    }

    void compare()
    {
        std::int64_t taken = 0;
        std::int64_t toPayee = 0;
        std::int64_t fee = 0;
        std::int64_t frozen = 0;
        std::int64_t credit = 100;
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            const orders::Order order = m_world.read(m_ids[i]);
            const OrderModel &expected = m_models[i];
            RC_ASSERT(std::string(toText(order.state)) == expected.state);
            RC_ASSERT(order.deadlineAt.has_value() == expected.deadline.has_value());
            RC_ASSERT(!order.deadlineAt || order.deadlineAt->ms == *expected.deadline);
            RC_ASSERT(order.disputed == expected.disputed);
            RC_ASSERT(order.cancelRequested == expected.requestUntil.has_value());
            RC_ASSERT(order.scriptRejections == expected.scriptRejections);
            RC_ASSERT(order.videoRejections == expected.videoRejections);
            RC_ASSERT(order.workLink.has_value() == expected.link);
            RC_ASSERT(isEnded(order.state) || order.overdueSince.has_value() == expected.overdue);
            const auto hold = m_world.ledger.findHold(m_ids[i]);
            RC_ASSERT((hold ? hold->remaining().fen : 0) == expected.frozen);
            taken += expected.frozen + expected.toPayee + expected.fee;
            toPayee += expected.toPayee;
            fee += expected.fee;
            frozen += expected.frozen;
            credit = std::max<std::int64_t>(0, credit - 5 * expected.lateness - (expected.breached ? 25 : 0));
        }
        RC_ASSERT(m_world.available().fen == m_put - taken);
        RC_ASSERT(m_world.frozen().fen == frozen);
        RC_ASSERT(m_world.mcnPayable().fen + m_world.creatorPayable().fen == toPayee);
        RC_ASSERT(m_world.commission().fen == fee);
        RC_ASSERT(m_world.credit() == credit);
    }

    void checkInvariants()
    {
        RC_ASSERT(m_world.orders.check() == std::vector<std::string>());
        RC_ASSERT(m_world.ledger.check() == std::vector<std::string>());
        for (const OrderId id : m_ids)
            RC_ASSERT(m_world.ask(&orders::OrderReader::proof, m_world.ops, orders::ProofQuery{id}).value().sum ==
                      Money());
    }

    /// Nobody acts any more: the clock alone ends them all.
    void leaveAlone()
    {
        m_world.now = m_world.now + base::days(200);
        tick();
        compare();
        for (const OrderModel &order : m_models)
            RC_ASSERT(order.over());
    }

private:
    void move(ledger::TransferCode code, Money amount)
    {
        const bool in = code == ledger::TransferCode::topUp;
        const auto bank = std::pair(ledger::kPlatform, ledger::AccountKind::bankClearing);
        const auto own = std::pair(m_world.brand.party, ledger::AccountKind::brandAvailable);
        const auto &[from, fromKind] = in ? bank : own;
        const auto &[to, toKind] = in ? own : bank;
        const auto posting = m_world.context(m_world.brand).posting();
        RC_ASSERT(m_world.ledger.post(code, from, fromKind, to, toKind, amount, posting).ok());
        m_put += in ? amount.fen : -amount.fen;
    }

    void add()
    {
        support::BriefWishes wishes;
        wishes.scriptNeeded = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>())
            wishes.prepaidBp = between<std::int64_t>(5'000, 10'000);
        const orders::BriefId brief = m_world.makeBrief(wishes);
        const std::int64_t price = between<std::int64_t>(1, 700'000);
        const orders::PlaceOrders place{brief, {{m_world.creator.id, {}, Money(price)}}, {}};
        m_ids.push_back(m_world.run(&Orders::place, m_world.brand, place).value().orders.at(0).order);

        OrderModel model;
        model.taskCost = price;
        model.scriptNeeded = wishes.scriptNeeded;
        if (wishes.prepaidBp) {
            const std::int64_t deposit = OrderModel::part(model.total(), *wishes.prepaidBp);
            model.deposit = deposit < model.total() ? deposit : 0;
        }
        model.scriptDue = (m_world.now + base::days(10)).ms;
        model.videoDue = (m_world.now + base::days(20)).ms;
        model.publishFrom = (m_world.now + base::days(15)).ms;
        model.publishUntil = (m_world.now + base::days(30)).ms;
        model.enter("0", m_world.now.ms);
        m_models.push_back(model);
    }

    void tick()
    {
        m_world.tick();
        for (OrderModel &order : m_models)
            order.advance(m_world.now.ms);
    }

    parties::Actor actorOf(Side side)
    {
        switch (side) {
        case Side::brand:
            return m_world.brand;
        case Side::payee:
            return *rc::gen::element(m_world.mcn, m_world.creator.actor);
        case Side::firstOperator:
            return m_world.ops;
        case Side::secondOperator:
            return m_world.ops2;
        case Side::stranger:
            return *rc::gen::element(m_world.otherBrand, m_world.otherMcn, m_world.otherCreator.actor);
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

    /// One verb, done to both. What the core refuses leaves both as they were, time-outs included.
    template <class Command, class Expect>
    void both(base::Result<typename Command::Outcome> (Orders::*verb)(parties::Context &, const Command &),
              const Command &command, Expect expect)
    {
        OrderModel next = m_models[m_index];
        next.advance(m_world.now.ms);
        const std::int64_t own = m_models[m_index].frozen + m_models[m_index].toPayee + m_models[m_index].fee;
        const std::int64_t funds = availableNow() + own - next.frozen - next.toPayee - next.fee;
        const bool possible = expect(next, funds);
        const auto outcome = m_world.run(verb, actorOf(m_side), command);
        RC_ASSERT(outcome.ok() == possible);
        if (possible)
            m_models[m_index] = next;
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
        const int verb = between(0, 5) < 3 ? likelyVerb() : between(0, 21);
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
            return order.proposal ? choose(*rc::gen::element(Side::firstOperator, Side::secondOperator), 19)
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
        return order.isAt({"54"}) ? choose(Side::brand, 12) : 13;
    }

    void deliver(int verb)
    {
        const OrderId id = m_ids[m_index];
        const Side side = m_side;
        const std::int64_t now = m_world.now.ms;
        const bool coin = *rc::gen::arbitrary<bool>();
        switch (verb) {
        case 0:
            return both(&Orders::pay, orders::PayOrder{id, {}},
                        [&](OrderModel &order, std::int64_t funds) { return order.pay(side, now, funds); });
        case 1:
            return both(&Orders::accept, orders::AcceptOrder{id, {}},
                        [&](OrderModel &order, std::int64_t) { return order.accept(side, now); });
        case 2:
            return both(&Orders::refuse, orders::RefuseOrder{id, "没有档期", {}},
                        [&](OrderModel &order, std::int64_t) { return order.refuse(side, now); });
        case 3:
            return both(&Orders::uploadScript, orders::UploadScript{id, "开场十秒", {}},
                        [&](OrderModel &order, std::int64_t) { return order.upload(side, now, false); });
        case 4:
            return both(&Orders::skipScript, orders::SkipScript{id, {}},
                        [&](OrderModel &order, std::int64_t) { return order.skipScript(side, now); });
        case 5:
            return both(&Orders::confirmScript, orders::ConfirmScript{id, {}},
                        [&](OrderModel &order, std::int64_t) { return order.confirm(side, now, false); });
        case 6:
            return both(&Orders::rejectScript, orders::RejectScript{id, "太长", {}},
                        [&](OrderModel &order, std::int64_t) { return order.reject(side, now, false); });
        case 7:
            return both(&Orders::uploadVideo, orders::UploadVideo{id, "https://v.example/1", {}},
                        [&](OrderModel &order, std::int64_t) { return order.upload(side, now, true); });
        case 8:
            return both(&Orders::confirmVideo, orders::ConfirmVideo{id, {}},
                        [&](OrderModel &order, std::int64_t) { return order.confirm(side, now, true); });
        case 9:
            return both(&Orders::rejectVideo, orders::RejectVideo{id, "偏色", {}},
                        [&](OrderModel &order, std::int64_t) { return order.reject(side, now, true); });
        case 10:
            return publish(id);
        case 11:
            return both(&Orders::payTail, orders::PayTail{id, {}},
                        [&](OrderModel &order, std::int64_t funds) { return order.payTail(side, now, funds); });
        case 12:
            return both(&Orders::finish, orders::FinishOrder{id, {}},
                        [&](OrderModel &order, std::int64_t) { return order.finish(side, now); });
        case 13:
            return both(&Orders::rate, orders::RateOrder{id, 4, {}},
                        [&](OrderModel &order, std::int64_t) { return order.rate(side); });
        case 14:
            return both(&Orders::cancel, orders::CancelOrder{id, 2, {}, {}, {}},
                        [&](OrderModel &order, std::int64_t) { return order.cancel(side, now); });
        case 15:
            return both(&Orders::requestCancel, orders::RequestCancel{id, "生病", {}},
                        [&](OrderModel &order, std::int64_t) { return order.requestCancel(side, now); });
        case 16:
            return both(&Orders::answerCancel, orders::AnswerCancel{id, coin, {}, {}},
                        [&](OrderModel &order, std::int64_t) { return order.answerCancel(side, now, coin); });
        case 17:
            return both(&Orders::dispute, orders::OpenDispute{id, "数据造假", {}},
                        [&](OrderModel &order, std::int64_t) { return order.dispute(side, now); });
        case 18: {
            const std::int64_t share = between<std::int64_t>(0, 10'001);
            return both(&Orders::decide, orders::DecideDispute{id, share, "部分履约", {}},
                        [&](OrderModel &order, std::int64_t) { return order.decide(side, share); });
        }
        case 19: {
            const std::optional<std::int64_t> seen = coin ? m_models[m_index].proposal : std::nullopt;
            return both(&Orders::confirmDecision, orders::ConfirmDecision{id, seen, {}},
                        [&](OrderModel &order, std::int64_t) { return order.confirmDecision(side, now, seen); });
        }
        default:
            return both(&Orders::reportRetentionBreach, orders::ReportRetentionBreach{id, "作品已删除", {}},
                        [&](OrderModel &order, std::int64_t) { return order.breach(side, now); });
        }
    }

    void publish(OrderId id)
    {
        const bool withLink = *rc::gen::weightedElement<bool>({{3, true}, {1, false}});
        std::optional<Timestamp> at;
        if (*rc::gen::arbitrary<bool>())
            at = m_world.now + base::hours(between(-30, 300));
        const std::optional<std::int64_t> atMs = at ? std::optional(at->ms) : std::nullopt;
        const std::optional<std::string> link =
            withLink ? std::optional<std::string>("https://d.example/7") : std::nullopt;
        const Side side = m_side;
        both(&Orders::publish, orders::PublishOrder{id, link, at, {}},
             [&](OrderModel &order, std::int64_t) { return order.publish(side, m_world.now.ms, withLink, atMs); });
    }

    OrdersWorld m_world;
    std::int64_t m_put = OrdersWorld::kTopUp.fen; ///< by the brand, less what it took out
    std::vector<OrderId> m_ids;
    std::vector<OrderModel> m_models;
    std::size_t m_index = 0;
    Side m_side = Side::brand;
};

} // namespace

RC_GTEST_PROP(OrderModelCheck, randomLivesAgreeWithTheModelToTheLastFen, ())
{
    Walk walk;
    walk.compare();
    for (int i = 0; i < 200; ++i) {
        walk.step();
        walk.compare();
    }
    walk.checkInvariants();
    walk.leaveAlone();
    walk.checkInvariants();
}

#include "insight/insight_rules.h"

#include <cassert>
#include <map>

namespace insight {

using base::Money;
using base::Timestamp;
using orders::OrderState;

namespace {

MoneyFigure figure(Money amount, Money previous)
{
    return {amount, previous, change(amount.fen, previous.fen)};
}

CountFigure figure(std::int64_t count, std::int64_t previous)
{
    return {count, previous, change(count, previous)};
}

struct Flow
{
    Money gmv;
    Money refund;
};

Flow flowIn(const Period &period, const std::vector<MoneyFact> &money)
{
    Flow flow;
    for (const auto &fact : money) {
        if (period.contains(fact.at))
            (fact.isRefund ? flow.refund : flow.gmv) += fact.amount;
    }
    return flow;
}

/// The orders with a payment in the period, with the facts that stand once for each.
std::map<OrderId, MoneyFact> payingOrders(const Period &period, const std::vector<MoneyFact> &money)
{
    std::map<OrderId, MoneyFact> paying;
    for (const auto &fact : money) {
        if (!fact.isRefund && period.contains(fact.at))
            paying.emplace(fact.order, fact);
    }
    return paying;
}

struct Punctuality
{
    std::int64_t judged = 0;
    std::int64_t onTime = 0;

    void count(const Judgement &judgement)
    {
        ++judged;
        onTime += judgement.onTime ? 1 : 0;
    }
};

/// Now is still part of what has happened: a moment's past is what lies before the next millisecond.
Timestamp endOfKnown(Timestamp until, Timestamp now)
{
    return std::min(until, now + std::chrono::milliseconds(1));
}

std::int64_t countInProgress(const std::vector<OrderFact> &orders, Timestamp moment)
{
    return std::count_if(orders.begin(), orders.end(),
                         [&](const OrderFact &order) { return isInProgressBefore(order, moment); });
}

} // namespace

std::optional<Stage> stageOf(OrderState state)
{
    switch (state) {
    case OrderState::awaitingAcceptance:
        return Stage::acceptance;
    case OrderState::accepted:
    case OrderState::scriptUploaded:
    case OrderState::scriptRejected:
        return Stage::script;
    case OrderState::scriptConfirmed:
    case OrderState::scriptSkipped:
    case OrderState::videoUploaded:
    case OrderState::videoRejected:
        return Stage::video;
    case OrderState::videoConfirmed:
    case OrderState::awaitingTail:
        return Stage::publishing;
    case OrderState::published:
        return Stage::inspection;
    case OrderState::finished:
        return Stage::finished;
    case OrderState::awaitingPayment:
    case OrderState::closed:
    case OrderState::cancelled:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<double> rate(std::int64_t part, std::int64_t whole)
{
    if (whole == 0)
        return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<double> change(std::int64_t value, std::int64_t previous)
{
    return rate(value - previous, previous);
}

Money cpm(Money cost, std::int64_t plays)
{
    assert(cost.fen >= 0);
    if (plays <= 0)
        return {};
    const auto scaled = static_cast<__int128>(cost.fen) * 1000;
    return Money(static_cast<std::int64_t>((scaled * 2 + plays) / (static_cast<__int128>(plays) * 2)));
}

std::optional<double> median(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

bool isInProgressBefore(const OrderFact &order, Timestamp moment)
{
    return order.paidAt < moment && (!order.endedAt || *order.endedAt >= moment);
}

bool isOverdue(const OrderFact &order, Timestamp now)
{
    return !order.endedAt && (order.overdueSince || (order.deadline && *order.deadline <= now));
}

std::optional<Judgement> judge(const OrderFact &order, Timestamp now)
{
    if (order.publishedAt && *order.publishedAt <= order.publishUntil)
        return Judgement{*order.publishedAt, true};
    const bool endedUnpublished = order.endedAt && !order.publishedAt;
    if (endedUnpublished && order.endedOverdue)
        return Judgement{std::min(*order.endedAt, order.publishUntil), false};
    if (endedUnpublished && *order.endedAt <= order.publishUntil)
        return std::nullopt;
    if (order.publishUntil < now)
        return Judgement{order.publishUntil, false};
    return std::nullopt;
}

Passage passageOf(const OrderFact &order, const std::vector<StateStep> &steps)
{
    Passage passage;
    passage.isFinished = order.state == OrderState::finished;
    passage.isLost = order.state == OrderState::closed || order.state == OrderState::cancelled;
    Timestamp since = order.paidAt;
    const auto leave = [&](Timestamp at) { passage.stays[static_cast<std::size_t>(passage.furthest)] = at - since; };
    for (const auto &step : steps) {
        if (step.to == OrderState::closed || step.to == OrderState::cancelled) {
            leave(step.at);
            break;
        }
        const auto stage = stageOf(step.to);
        if (stage && *stage > passage.furthest) {
            leave(step.at);
            passage.furthest = *stage;
            since = step.at;
        }
    }
    return passage;
}

Summary summarize(const Period &period, Timestamp now, const std::vector<OrderFact> &orders,
                  const std::vector<MoneyFact> &money)
{
    const Period before = period.previous();
    Summary summary;
    summary.asOf = now;
    summary.previousFrom = before.from;

    summary.days.resize(static_cast<std::size_t>(period.dayCount()));
    for (std::int64_t day = 0; day < period.dayCount(); ++day) {
        auto &figures = summary.days[static_cast<std::size_t>(day)];
        figures.from = period.dayStart(day);
        if (figures.from <= now)
            figures.inProgress = countInProgress(orders, endOfKnown(period.dayEnd(day), now));
    }
    for (const auto &fact : money) {
        if (!period.contains(fact.at))
            continue;
        auto &day = summary.days[period.dayOf(fact.at)];
        (fact.isRefund ? day.refund : day.gmv) += fact.amount;
    }
    Punctuality punctuality;
    Punctuality previous;
    for (const auto &order : orders) {
        const auto judgement = judge(order, now);
        if (judgement && period.contains(judgement->at)) {
            punctuality.count(*judgement);
            auto &day = summary.days[period.dayOf(judgement->at)];
            ++day.judged;
            day.onTime += judgement->onTime ? 1 : 0;
        } else if (judgement && before.contains(judgement->at)) {
            previous.count(*judgement);
        }
        if (isInProgressBefore(order, endOfKnown(period.until, now)) && isOverdue(order, now))
            ++summary.overdue;
    }
    for (auto &day : summary.days) {
        day.refundRate = rate(day.refund.fen, day.gmv.fen);
        day.onTimeRate = rate(day.onTime, day.judged);
    }

    const Flow flow = flowIn(period, money);
    const Flow flowBefore = flowIn(before, money);
    summary.gmv = figure(flow.gmv, flowBefore.gmv);
    summary.refund = figure(flow.refund, flowBefore.refund);
    summary.refundRate = {rate(flow.refund.fen, flow.gmv.fen), rate(flowBefore.refund.fen, flowBefore.gmv.fen)};
    summary.payingOrders = figure(static_cast<std::int64_t>(payingOrders(period, money).size()),
                                  static_cast<std::int64_t>(payingOrders(before, money).size()));
    summary.inProgress =
        figure(countInProgress(orders, endOfKnown(period.until, now)), countInProgress(orders, period.from));
    summary.judged = figure(punctuality.judged, previous.judged);
    summary.onTime = figure(punctuality.onTime, previous.onTime);
    summary.onTimeRate = {rate(punctuality.onTime, punctuality.judged), rate(previous.onTime, previous.judged)};
    return summary;
}

GmvTrend trendOf(const Period &period, Timestamp now, const std::vector<MoneyFact> &money)
{
    const Period before = period.previous();
    GmvTrend trend;
    trend.asOf = now;
    trend.days.resize(static_cast<std::size_t>(period.dayCount()));
    for (std::int64_t day = 0; day < period.dayCount(); ++day)
        trend.days[static_cast<std::size_t>(day)].from = period.dayStart(day);
    for (const auto &fact : money) {
        if (period.contains(fact.at)) {
            auto &day = trend.days[period.dayOf(fact.at)];
            (fact.isRefund ? day.refund : day.gmv) += fact.amount;
        } else if (before.contains(fact.at)) {
            auto &day = trend.days[before.dayOf(fact.at)];
            (fact.isRefund ? day.previousRefund : day.previousGmv) += fact.amount;
        }
    }
    for (auto &day : trend.days)
        day.refundRate = rate(day.refund.fen, day.gmv.fen);
    const Flow flow = flowIn(period, money);
    const Flow flowBefore = flowIn(before, money);
    trend.gmv = figure(flow.gmv, flowBefore.gmv);
    trend.refund = figure(flow.refund, flowBefore.refund);
    trend.refundRate = {rate(flow.refund.fen, flow.gmv.fen), rate(flowBefore.refund.fen, flowBefore.gmv.fen)};
    return trend;
}

CategoryHeat heatOf(const Period &period, Timestamp now, const std::vector<OrderFact> &orders,
                    const std::vector<MoneyFact> &money)
{
    struct Sums
    {
        CategoryRow row;
        Money taskCost;
        std::int64_t plays = 0;
    };
    std::map<std::string, Sums> byCategory;
    Sums all;
    const auto inBoth = [&](const std::string &category, auto &&add) {
        add(byCategory[category]);
        add(all);
    };
    const Period before = period.previous();
    for (const auto &fact : money) {
        if (period.contains(fact.at))
            inBoth(fact.category, [&](Sums &sums) { (fact.isRefund ? sums.row.refund : sums.row.gmv) += fact.amount; });
        else if (before.contains(fact.at) && !fact.isRefund)
            inBoth(fact.category, [&](Sums &sums) { sums.row.previousGmv += fact.amount; });
    }
    for (const auto &[id, fact] : payingOrders(period, money)) {
        inBoth(fact.category, [&, &paid = fact](Sums &sums) {
            ++sums.row.orders;
            // An order without expected plays would make the others look dear.
            if (paid.expectedPlays > 0) {
                sums.taskCost += paid.taskCost;
                sums.plays += paid.expectedPlays;
            }
        });
    }
    for (const auto &order : orders) {
        const auto judgement = judge(order, now);
        if (judgement && period.contains(judgement->at)) {
            inBoth(order.category, [&](Sums &sums) {
                ++sums.row.judged;
                sums.row.onTime += judgement->onTime ? 1 : 0;
            });
        }
    }
    const auto complete = [](Sums &sums) {
        CategoryRow row = sums.row;
        if (row.orders > 0)
            row.average = Money((row.gmv.fen * 2 + row.orders) / (row.orders * 2));
        row.refundRate = rate(row.refund.fen, row.gmv.fen);
        row.onTimeRate = rate(row.onTime, row.judged);
        row.expectedCpm = cpm(sums.taskCost, sums.plays);
        row.gmvChange = change(row.gmv.fen, row.previousGmv.fen);
        return row;
    };
    CategoryHeat heat;
    for (auto &[category, sums] : byCategory) {
        sums.row.category = category;
        heat.rows.push_back(complete(sums));
    }
    std::stable_sort(heat.rows.begin(), heat.rows.end(),
                     [](const CategoryRow &left, const CategoryRow &right) { return left.gmv > right.gmv; });
    heat.total = complete(all);
    return heat;
}

Funnel funnelOf(Timestamp now, const std::vector<PassedOrder> &passed, std::int64_t earlierInProgress)
{
    Funnel funnel;
    funnel.earlierInProgress = earlierInProgress;
    for (const Stage stage : allOf(Stage{}))
        funnel.stages.emplace_back().stage = stage;
    std::array<std::vector<double>, 6> stayHours;
    for (const auto &[order, passage] : passed) {
        ++funnel.paid;
        funnel.finished += passage.isFinished ? 1 : 0;
        funnel.ended += passage.isLost ? 1 : 0;
        funnel.inProgress += passage.isFinished || passage.isLost ? 0 : 1;
        for (std::size_t i = 0; i < funnel.stages.size(); ++i) {
            auto &stage = funnel.stages[i];
            stage.entered += passage.furthest >= stage.stage ? 1 : 0;
            stage.lost += passage.isLostAt(stage.stage) ? 1 : 0;
            if (passage.isStaying(stage.stage)) {
                ++stage.staying;
                stage.overdue += isOverdue(order, now) ? 1 : 0;
            }
            if (passage.stays[i])
                stayHours[i].push_back(static_cast<double>(passage.stays[i]->count()) / 3'600'000.0);
        }
    }
    for (std::size_t i = 0; i < funnel.stages.size(); ++i) {
        auto &stage = funnel.stages[i];
        stage.lossRate = rate(stage.lost, stage.entered);
        stage.medianStayHours = median(std::move(stayHours[i]));
    }
    return funnel;
}

} // namespace insight

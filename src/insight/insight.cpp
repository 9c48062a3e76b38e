#include "insight/insight.h"

#include "insight/insight_rules.h"
#include "insight/insight_store.h"
#include "parties/directory.h"
#include "parties/entry_rule.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>

namespace insight {

using base::ErrorCode;
using base::refuse;
using base::Result;
using base::Timestamp;
using parties::Actor;

namespace {

constexpr std::int64_t kLongestPeriodDays = 400;
constexpr std::int64_t kLargestPage = 100'000;
constexpr std::int64_t kUsualPage = 500;
constexpr auto kSoon = base::hours(4);

Result<> mayRead(const Actor &actor, std::string_view query)
{
    if (actor.role != parties::Role::ops)
        return refuse(ErrorCode::notAllowed, {{"role", parties::toText(actor.role)}, {"command", query}});
    return {};
}

Result<> checkPeriod(const Period &period)
{
    const auto length = period.until - period.from;
    if (length <= std::chrono::milliseconds(0) || length > base::days(kLongestPeriodDays))
        return refuse(ErrorCode::periodInvalid, {{"from", base::toIsoText(period.from)},
                                                 {"until", base::toIsoText(period.until)},
                                                 {"limit_days", kLongestPeriodDays}});
    return {};
}

Result<> checkRange(const char *field, std::int64_t value, std::int64_t minimum, std::int64_t maximum)
{
    if (value < minimum || value > maximum)
        return refuse(ErrorCode::fieldOutOfRange,
                      {{"field", field}, {"minimum", minimum}, {"maximum", maximum}, {"actual", value}});
    return {};
}

bool needsStage(Measure measure)
{
    return measure == Measure::entered || measure == Measure::staying || measure == Measure::lost ||
           measure == Measure::stageOverdue;
}

void orderByTimeLeft(std::vector<ReviewItem> &items)
{
    std::stable_sort(items.begin(), items.end(), [](const ReviewItem &left, const ReviewItem &right) {
        if (left.due.has_value() != right.due.has_value())
            return left.due.has_value();
        return left.due ? *left.due < *right.due : left.since < right.since;
    });
}

WaitingReviews countOf(const std::vector<ReviewItem> &items)
{
    WaitingReviews counts;
    for (const auto &item : items) {
        switch (item.kind) {
        case ReviewKind::entry:
            ++counts.entry;
            break;
        case ReviewKind::closure:
            ++counts.closure;
            break;
        case ReviewKind::payout:
            ++counts.payout;
            break;
        case ReviewKind::dispute:
            ++counts.dispute;
            break;
        case ReviewKind::withdrawal:
            ++counts.withdrawal;
            break;
        case ReviewKind::compensation:
            ++counts.compensation;
            break;
        case ReviewKind::clawBack:
            ++counts.clawBack;
            break;
        case ReviewKind::rule:
            ++counts.rule;
            break;
        case ReviewKind::bankChange:
            ++counts.bankChange;
            break;
        case ReviewKind::user:
            ++counts.user;
            break;
        }
        ++counts.total;
        counts.dueSoon += item.leftMs && *item.leftMs <= kSoon.count() ? 1 : 0;
    }
    return counts;
}

/// followers, mcn: what the entry rule misses.
std::vector<std::string> missingConditions(const parties::EntryFigures &figures, const parties::Rules &rules)
{
    std::vector<std::string> missing;
    const auto checked = parties::checkEntryRule(figures, rules);
    if (!checked) {
        for (const auto &condition : checked.error().details.at("conditions"))
            missing.push_back(condition.at("condition").get<std::string>());
    }
    return missing;
}

std::vector<ReviewItem> waitingItems(storage::Database &database, const Actor &actor, Timestamp now)
{
    std::vector<ReviewItem> items;
    const auto take = [&](std::vector<store::WaitingItem> waiting) {
        for (auto &one : waiting) {
            if (one.item.due)
                one.item.leftMs = (*one.item.due - now).count();
            one.item.mayAct = parties::Directory(database).isSecondPerson(actor.user, one.firstPerson);
            items.push_back(std::move(one.item));
        }
    };
    auto applications = store::listApplications(database);
    std::map<std::int64_t, parties::Rules> rules;
    for (auto &application : applications) {
        if (!rules.contains(application.ruleVersion))
            rules[application.ruleVersion] = parties::Directory(database).rulesOf(application.ruleVersion);
        application.item.missing =
            missingConditions({application.item.followers, application.boundToMcn}, rules.at(application.ruleVersion));
        application.item.due = application.item.since + base::days(rules.at(application.ruleVersion).entryReviewDays);
    }
    take(std::move(applications));
    take(store::listClosures(database));
    take(store::listDisputes(database));
    take(store::listWithdrawals(database));
    take(store::listCompensations(database));
    take(store::listClawBacks(database));
    take(store::listRules(database));
    take(store::listBankChanges(database));
    take(store::listUsers(database));
    orderByTimeLeft(items);
    return items;
}

/// An order behind a figure, before its names are read.
struct Behind
{
    OrderId order;
    base::Money amount;
    Timestamp at;
    std::optional<bool> onTime;
};

std::vector<Behind> behindMoney(storage::Database &database, const Period &period, bool refunds,
                                const std::optional<std::string> &category)
{
    std::map<OrderId, Behind> byOrder;
    for (const auto &fact : store::listMoney(database, period.from, period.until, category)) {
        if (fact.isRefund != refunds)
            continue;
        auto &behind = byOrder[fact.order];
        behind.order = fact.order;
        behind.amount += fact.amount;
        behind.at = fact.at;
    }
    std::vector<Behind> rows;
    for (const auto &[id, behind] : byOrder)
        rows.push_back(behind);
    return rows;
}

std::optional<Behind> behindState(const OrderFact &order, const DrillQuery &query, const Period &period, Timestamp now)
{
    const auto moment = std::min(period.until, now + std::chrono::milliseconds(1));
    const Behind behind{order.id, order.cost, order.paidAt, std::nullopt};
    const auto judgement = judge(order, now);
    switch (query.measure) {
    case Measure::inProgress:
        return isInProgressBefore(order, moment) ? std::optional(behind) : std::nullopt;
    case Measure::overdue:
        return isInProgressBefore(order, moment) && isOverdue(order, now) ? std::optional(behind) : std::nullopt;
    case Measure::judged:
    case Measure::onTime:
    case Measure::late:
        if (!judgement || !period.contains(judgement->at) ||
            (query.measure != Measure::judged && judgement->onTime != (query.measure == Measure::onTime)))
            return std::nullopt;
        return Behind{order.id, order.cost, judgement->at, judgement->onTime};
    case Measure::earlierInProgress:
        return order.paidAt < period.from && !order.endedAt ? std::optional(behind) : std::nullopt;
    case Measure::gmv:
    case Measure::refund:
    case Measure::paid:
    case Measure::finished:
    case Measure::stillInProgress:
    case Measure::ended:
    case Measure::entered:
    case Measure::staying:
    case Measure::lost:
    case Measure::stageOverdue:
        break;
    }
    return std::nullopt;
}

bool isBehindFunnel(const PassedOrder &passed, const DrillQuery &query, Timestamp now)
{
    const auto &passage = passed.passage;
    const auto stage = query.stage.value_or(Stage::acceptance);
    switch (query.measure) {
    case Measure::paid:
        return true;
    case Measure::finished:
        return passage.isFinished;
    case Measure::stillInProgress:
        return !passage.isFinished && !passage.isLost;
    case Measure::ended:
        return passage.isLost;
    case Measure::entered:
        return passage.furthest >= stage;
    case Measure::staying:
        return passage.isStaying(stage);
    case Measure::lost:
        return passage.isLostAt(stage);
    case Measure::stageOverdue:
        return passage.isStaying(stage) && isOverdue(passed.order, now);
    case Measure::gmv:
    case Measure::refund:
    case Measure::inProgress:
    case Measure::overdue:
    case Measure::judged:
    case Measure::onTime:
    case Measure::late:
    case Measure::earlierInProgress:
        break;
    }
    return false;
}

std::vector<PassedOrder> passedOrders(storage::Database &database, const Period &period,
                                      const std::vector<OrderFact> &orders)
{
    std::vector<PassedOrder> passed;
    for (const auto &order : orders) {
        if (period.contains(order.paidAt))
            passed.push_back({order, passageOf(order, store::listSteps(database, order.id))});
    }
    return passed;
}

} // namespace

Result<Summary> Insight::summary(const Actor &actor, Timestamp now, const SummaryQuery &query)
{
    const Period period{query.from, query.until};
    XINGTU_TRY(mayRead(actor, "summary"));
    XINGTU_TRY(checkPeriod(period));
    const auto since = period.previous().from;
    Summary summary = summarize(period, now, store::listOrders(m_database, since, period.until, query.category),
                                store::listMoney(m_database, since, period.until, query.category));
    summary.reviews = countOf(waitingItems(m_database, actor, now));
    return summary;
}

Result<Funnel> Insight::funnel(const Actor &actor, Timestamp now, const FunnelQuery &query)
{
    const Period period{query.from, query.until};
    XINGTU_TRY(mayRead(actor, "funnel"));
    XINGTU_TRY(checkPeriod(period));
    const auto orders = store::listOrders(m_database, period.from, period.until, query.category);
    const auto earlier = std::count_if(orders.begin(), orders.end(), [&](const OrderFact &order) {
        return order.paidAt < period.from && !order.endedAt;
    });
    return funnelOf(now, passedOrders(m_database, period, orders), earlier);
}

Result<GmvTrend> Insight::gmvTrend(const Actor &actor, Timestamp now, const GmvTrendQuery &query)
{
    const Period period{query.from, query.until};
    XINGTU_TRY(mayRead(actor, "gmv_trend"));
    XINGTU_TRY(checkPeriod(period));
    return trendOf(period, now, store::listMoney(m_database, period.previous().from, period.until, query.category));
}

Result<CategoryHeat> Insight::categoryHeat(const Actor &actor, Timestamp now, const CategoryHeatQuery &query)
{
    const Period period{query.from, query.until};
    XINGTU_TRY(mayRead(actor, "category_heat"));
    XINGTU_TRY(checkPeriod(period));
    return heatOf(period, now, store::listOrders(m_database, period.from, period.until, std::nullopt),
                  store::listMoney(m_database, period.previous().from, period.until, std::nullopt));
}

Result<ReviewQueue> Insight::reviewQueue(const Actor &actor, Timestamp now, const ReviewQueueQuery &query)
{
    XINGTU_TRY(mayRead(actor, "review_queue"));
    ReviewQueue queue;
    queue.items = waitingItems(m_database, actor, now);
    queue.counts = countOf(queue.items);
    if (query.kind)
        std::erase_if(queue.items, [&](const ReviewItem &item) { return item.kind != *query.kind; });
    return queue;
}

Result<EntryCases> Insight::entryCases(const Actor &actor, Timestamp, const EntryCasesQuery &query)
{
    const auto limit = query.limit.value_or(200);
    XINGTU_TRY(mayRead(actor, "entry_cases"));
    XINGTU_TRY(checkRange("limit", limit, 0, 1'000));
    EntryCases answer;
    answer.cases = store::listEntryCases(m_database, true, kLargestPage);
    answer.waiting = static_cast<std::int64_t>(answer.cases.size());
    auto decided = store::listEntryCases(m_database, false, limit);
    answer.cases.insert(answer.cases.end(), std::make_move_iterator(decided.begin()),
                        std::make_move_iterator(decided.end()));
    parties::Directory directory(m_database);
    const auto inForce = directory.currentRules();
    for (auto &one : answer.cases) {
        const auto then = directory.rulesOf(one.ruleVersion);
        one.requiredFollowers = inForce.entryMinimumFollowers;
        one.mcnRequired = inForce.entryRequiresMcn != 0;
        one.missingThen = missingConditions({one.followersThen, !one.mcnThen.empty()}, then);
        one.missingNow = missingConditions({one.followersNow, !one.mcnNow.empty()}, inForce);
    }
    return answer;
}

Result<Drill> Insight::drill(const Actor &actor, Timestamp now, const DrillQuery &query)
{
    const Period period{query.from, query.until};
    const auto limit = query.limit.value_or(kUsualPage);
    const auto offset = query.offset.value_or(0);
    XINGTU_TRY(mayRead(actor, "drill"));
    XINGTU_TRY(checkPeriod(period));
    XINGTU_TRY(checkRange("limit", limit, 1, kLargestPage));
    XINGTU_TRY(checkRange("offset", offset, 0, std::numeric_limits<std::int64_t>::max()));
    if (needsStage(query.measure) && !query.stage)
        return refuse(ErrorCode::fieldMissing, {{"field", "stage"}});

    std::vector<Behind> behind;
    if (query.measure == Measure::gmv || query.measure == Measure::refund) {
        behind = behindMoney(m_database, period, query.measure == Measure::refund, query.category);
    } else {
        const auto orders = store::listOrders(m_database, period.from, period.until, query.category);
        for (const auto &order : orders) {
            if (const auto row = behindState(order, query, period, now))
                behind.push_back(*row);
        }
        if (query.measure >= Measure::paid && query.measure != Measure::earlierInProgress) {
            for (const auto &passed : passedOrders(m_database, period, orders)) {
                if (isBehindFunnel(passed, query, now))
                    behind.push_back({passed.order.id, passed.order.cost, passed.order.paidAt, std::nullopt});
            }
        }
    }
    std::sort(behind.begin(), behind.end(), [](const Behind &left, const Behind &right) {
        return left.at != right.at ? left.at > right.at : left.order > right.order;
    });

    Drill drill;
    drill.count = static_cast<std::int64_t>(behind.size());
    for (std::int64_t i = 0; i < drill.count; ++i) {
        const auto &one = behind[static_cast<std::size_t>(i)];
        drill.amount += one.amount;
        if (i < offset || i - offset >= limit)
            continue;
        auto row = store::readDrillRow(m_database, one.order);
        row.amount = one.amount;
        row.at = one.at;
        row.onTime = one.onTime;
        drill.rows.push_back(std::move(row));
    }
    return drill;
}

} // namespace insight

#include "insight/insight.h"

#include "support/insight_builders.h"

#include <gtest/gtest.h>

#include <numeric>

namespace {

using base::days;
using base::ErrorCode;
using base::hours;
using base::Money;
using base::Timestamp;
using namespace insight;
using orders::OrderState;

constexpr Timestamp day(std::int64_t number)
{
    return support::kStart + days(number);
}

class InsightTest : public testing::Test
{
protected:
    support::InsightWorld world;
    Insight insight{world.database()};
    const Timestamp from = day(0);
    const Timestamp until = day(7);
    const Timestamp now = day(6) + hours(12);
    OrderId refused, cancelled, late, overdue, earlier;

    /// Nine orders whose figures are worked out by hand in the expectations below.
    void addOrders()
    {
        using S = OrderState;
        world.add({.taskCost = Money(1'000'000), // finished long enough ago: paid and published before the period
                   .fee = Money(50'000),
                   .payments = {{day(-2), Money(1'050'000)}},
                   .steps = {{day(-2), S::awaitingAcceptance}, {day(-1), S::published}, {day(1), S::finished}},
                   .publishUntil = day(3),
                   .publishedAt = day(-1)});
        world.add({.taskCost = Money(2'000'000), // waits for the script's review
                   .fee = Money(100'000),
                   .payments = {{day(0) + hours(1), Money(2'100'000)}},
                   .steps = {{day(0) + hours(1), S::awaitingAcceptance},
                             {day(0) + hours(5), S::accepted},
                             {day(2), S::scriptUploaded}},
                   .publishUntil = day(20)});
        refused = world.add({.taskCost = Money(1'000'000),
                             .fee = Money(50'000),
                             .payments = {{day(1), Money(1'050'000)}},
                             .steps = {{day(1), S::awaitingAcceptance}, {day(2), S::closed}},
                             .publishUntil = day(20),
                             .refund = {{day(2), Money(1'050'000)}},
                             .category = "美食",
                             .endedReason = "refused"});
        cancelled = world.add({.taskCost = Money(3'000'000), // after the video: half is paid, half goes back
                               .fee = Money(150'000),
                               .payments = {{day(2), Money(3'150'000)}},
                               .steps = {{day(2), S::awaitingAcceptance},
                                         {day(2) + hours(10), S::accepted},
                                         {day(3), S::scriptConfirmed},
                                         {day(4), S::videoUploaded},
                                         {day(5), S::cancelled}},
                               .publishUntil = day(20),
                               .refund = {{day(5), Money(1'575'000)}},
                               .endedReason = "brand"});
        late = world.add({.taskCost = Money(400'000), // published a day after its window
                          .fee = Money(20'000),
                          .payments = {{day(0), Money(420'000)}},
                          .steps = {{day(0), S::awaitingAcceptance},
                                    {day(0) + hours(2), S::accepted},
                                    {day(1), S::scriptConfirmed},
                                    {day(3), S::videoConfirmed},
                                    {day(5), S::published},
                                    {day(6), S::finished}},
                          .publishUntil = day(4),
                          .publishedAt = day(5)});
        overdue = world.add({.taskCost = Money(600'000),
                             .fee = Money(30'000),
                             .payments = {{day(3), Money(630'000)}},
                             .steps = {{day(3), S::awaitingAcceptance}, {day(3) + hours(6), S::accepted}},
                             .publishUntil = day(30),
                             .overdueSince = day(5)});
        earlier = world.add({.taskCost = Money(1'000'000), // prepaid: the tail came in the period
                             .fee = Money(50'000),
                             .payments = {{day(-10), Money(525'000)}, {day(1) + hours(3), Money(525'000)}},
                             .steps = {{day(-10), S::awaitingAcceptance}, {day(2), S::published}},
                             .publishUntil = day(3),
                             .publishedAt = day(2)});
        world.add(
            {.taskCost = Money(200'000), .fee = Money(10'000), .payments = {}, .steps = {}, .publishUntil = day(9)});
        world.add({.taskCost = Money(200'000), // refused before the period
                   .fee = Money(10'000),
                   .payments = {{day(-3), Money(210'000)}},
                   .steps = {{day(-3), S::awaitingAcceptance}, {day(-1), S::closed}},
                   .publishUntil = day(20),
                   .refund = {{day(-1), Money(210'000)}},
                   .endedReason = "refused"});
    }

    Summary summary(std::optional<std::string> category = std::nullopt)
    {
        return insight.summary(world.ops, now, {from, until, std::move(category)}).value();
    }
    Funnel funnel() { return insight.funnel(world.ops, now, {from, until, std::nullopt}).value(); }
    Drill drill(Measure measure, std::optional<Stage> stage = std::nullopt,
                std::optional<std::string> category = std::nullopt)
    {
        return insight.drill(world.ops, now, {measure, from, until, std::move(category), stage, 100, 0}).value();
    }
};

std::int64_t sumOf(const Drill &drill)
{
    return std::accumulate(drill.rows.begin(), drill.rows.end(), std::int64_t{0},
                           [](std::int64_t sum, const DrillRow &row) { return sum + row.amount.fen; });
}

TEST_F(InsightTest, sumsMoneyOfThePeriodAndTheOneBefore)
{
    addOrders();
    const auto figures = summary();
    EXPECT_EQ(figures.gmv.amount, Money(7'875'000));
    EXPECT_EQ(figures.gmv.previous, Money(1'260'000));
    EXPECT_DOUBLE_EQ(*figures.gmv.change, 5.25);
    EXPECT_EQ(figures.payingOrders.count, 6);
    EXPECT_EQ(figures.payingOrders.previous, 2);
    EXPECT_EQ(figures.refund.amount, Money(2'625'000));
    EXPECT_EQ(figures.refund.previous, Money(210'000));
    EXPECT_DOUBLE_EQ(*figures.refundRate.rate, 1.0 / 3);
    EXPECT_DOUBLE_EQ(*figures.refundRate.previous, 1.0 / 6);
}

TEST_F(InsightTest, countsProgressAndPunctuality)
{
    addOrders();
    const auto figures = summary();
    EXPECT_EQ(figures.inProgress.count, 3);
    EXPECT_EQ(figures.inProgress.previous, 2);
    EXPECT_EQ(figures.overdue, 1);
    EXPECT_EQ(figures.judged.count, 2);
    EXPECT_EQ(figures.onTime.count, 1);
    EXPECT_DOUBLE_EQ(*figures.onTimeRate.rate, 0.5);
    EXPECT_DOUBLE_EQ(*figures.onTimeRate.previous, 1.0);
}

TEST_F(InsightTest, givesDaysThatSumToTheFigure)
{
    addOrders();
    const auto figures = summary();
    ASSERT_EQ(figures.days.size(), 7u);
    Money gmv;
    Money refund;
    std::int64_t judged = 0;
    for (const auto &one : figures.days) {
        gmv += one.gmv;
        refund += one.refund;
        judged += one.judged;
    }
    EXPECT_EQ(gmv, figures.gmv.amount);
    EXPECT_EQ(refund, figures.refund.amount);
    EXPECT_EQ(judged, figures.judged.count);
    EXPECT_EQ(figures.days[0].gmv, Money(2'520'000));
    EXPECT_EQ(figures.days[1].gmv, Money(1'575'000));
    EXPECT_EQ(figures.days[0].inProgress, 4) << "the one finished on day 1, the reviewed, the late, the earlier";
    EXPECT_EQ(figures.days[6].inProgress, figures.inProgress.count) << "the last day is not over: as it stands now";
    EXPECT_FALSE(figures.days[0].refundRate.value_or(0) > 0);
    EXPECT_FALSE(figures.days[4].refundRate) << "nothing was paid on that day";
}

TEST_F(InsightTest, setsTheTrendBesideThePreviousPeriod)
{
    addOrders();
    const auto trend = insight.gmvTrend(world.ops, now, {from, until, std::nullopt}).value();
    ASSERT_EQ(trend.days.size(), 7u);
    EXPECT_EQ(trend.gmv.amount, summary().gmv.amount);
    EXPECT_EQ(trend.days[5].previousGmv, Money(1'050'000)) << "paid two days before the period";
    EXPECT_EQ(trend.days[4].previousGmv, Money(210'000));
    EXPECT_EQ(trend.days[6].previousRefund, Money(210'000));
    EXPECT_EQ(trend.days[2].refund, Money(1'050'000));
}

TEST_F(InsightTest, reconcilesTheFunnel)
{
    addOrders();
    const auto figures = funnel();
    EXPECT_EQ(figures.paid, 5);
    EXPECT_EQ(figures.finished, 1);
    EXPECT_EQ(figures.inProgress, 2);
    EXPECT_EQ(figures.ended, 2);
    EXPECT_EQ(figures.earlierInProgress, 1);
    EXPECT_EQ(figures.paid, figures.finished + figures.inProgress + figures.ended);
    ASSERT_EQ(figures.stages.size(), 6u);
    for (std::size_t i = 0; i + 1 < figures.stages.size(); ++i) {
        const auto &stage = figures.stages[i];
        EXPECT_EQ(stage.entered, figures.stages[i + 1].entered + stage.staying + stage.lost) << i;
    }
    EXPECT_EQ(figures.stages[0].entered, figures.paid);
    EXPECT_EQ(figures.stages[0].lost, 1);
    EXPECT_DOUBLE_EQ(*figures.stages[0].lossRate, 0.2);
    EXPECT_EQ(figures.stages[1].staying, 2);
    EXPECT_EQ(figures.stages[1].overdue, 1);
    EXPECT_EQ(figures.stages[2].lost, 1);
    EXPECT_EQ(figures.stages[5].entered, figures.finished);
    // Acceptance took 4, 24 (refused), 10, 2 and 6 hours.
    EXPECT_DOUBLE_EQ(*figures.stages[0].medianStayHours, 6);
    EXPECT_FALSE(figures.stages[5].medianStayHours);
}

TEST_F(InsightTest, totalsTheCategories)
{
    addOrders();
    const auto heat = insight.categoryHeat(world.ops, now, {from, until}).value();
    ASSERT_EQ(heat.rows.size(), 2u);
    EXPECT_EQ(heat.rows[0].category, "美妆");
    EXPECT_EQ(heat.rows[0].gmv, Money(6'825'000));
    EXPECT_EQ(heat.rows[1].category, "美食");
    EXPECT_EQ(heat.rows[1].gmv, Money(1'050'000));
    EXPECT_EQ(heat.rows[1].orders, 1);
    EXPECT_DOUBLE_EQ(*heat.rows[1].refundRate, 1.0);
    EXPECT_FALSE(heat.rows[1].onTimeRate);
    EXPECT_FALSE(heat.rows[1].gmvChange) << "nothing in the period before";
    EXPECT_EQ(heat.rows[1].expectedCpm, Money(20'000)) << "10,000 yuan for 50,000 plays";
    EXPECT_EQ(heat.total.gmv, heat.rows[0].gmv + heat.rows[1].gmv);
    EXPECT_EQ(heat.total.gmv, summary().gmv.amount);
    EXPECT_EQ(heat.total.orders, heat.rows[0].orders + heat.rows[1].orders);
    EXPECT_EQ(heat.total.average, Money(1'312'500));
    EXPECT_EQ(heat.total.refund, summary().refund.amount);
    EXPECT_EQ(heat.total.judged, summary().judged.count);
}

TEST_F(InsightTest, givesCpmZeroWithoutExpectedPlays)
{
    addOrders();
    world.database().execute("UPDATE creator SET expected_play_num = NULL");
    EXPECT_EQ(insight.categoryHeat(world.ops, now, {from, until}).value().total.expectedCpm, Money(0));
}

TEST_F(InsightTest, givesTheRowsBehindEveryCard)
{
    addOrders();
    const auto figures = summary();
    const auto gmv = drill(Measure::gmv);
    EXPECT_EQ(gmv.amount, figures.gmv.amount);
    EXPECT_EQ(sumOf(gmv), figures.gmv.amount.fen);
    EXPECT_EQ(gmv.count, figures.payingOrders.count);
    const auto refund = drill(Measure::refund);
    EXPECT_EQ(sumOf(refund), figures.refund.amount.fen);
    EXPECT_EQ(refund.amount, figures.refund.amount);
    EXPECT_EQ(drill(Measure::inProgress).count, figures.inProgress.count);
    EXPECT_EQ(drill(Measure::overdue).count, figures.overdue);
    EXPECT_EQ(drill(Measure::judged).count, figures.judged.count);
    EXPECT_EQ(drill(Measure::onTime).count, figures.onTime.count);
    EXPECT_EQ(drill(Measure::late).count, figures.judged.count - figures.onTime.count);
    EXPECT_EQ(drill(Measure::overdue).rows.at(0).order, overdue);
    EXPECT_EQ(drill(Measure::late).rows.at(0).order, late);
    EXPECT_EQ(drill(Measure::onTime).rows.at(0).order, earlier);

    const auto heat = insight.categoryHeat(world.ops, now, {from, until}).value();
    for (const auto &row : heat.rows) {
        EXPECT_EQ(drill(Measure::gmv, std::nullopt, row.category).amount, row.gmv);
        EXPECT_EQ(drill(Measure::gmv, std::nullopt, row.category).count, row.orders);
        EXPECT_EQ(drill(Measure::refund, std::nullopt, row.category).amount, row.refund);
        EXPECT_EQ(summary(row.category).gmv.amount, row.gmv);
    }
}

TEST_F(InsightTest, givesTheRowsBehindTheFunnel)
{
    addOrders();
    const auto figures = funnel();
    EXPECT_EQ(drill(Measure::paid).count, figures.paid);
    EXPECT_EQ(drill(Measure::finished).count, figures.finished);
    EXPECT_EQ(drill(Measure::stillInProgress).count, figures.inProgress);
    EXPECT_EQ(drill(Measure::ended).count, figures.ended);
    EXPECT_EQ(drill(Measure::earlierInProgress).count, figures.earlierInProgress);
    for (const auto &stage : figures.stages) {
        EXPECT_EQ(drill(Measure::entered, stage.stage).count, stage.entered) << toText(stage.stage);
        EXPECT_EQ(drill(Measure::staying, stage.stage).count, stage.staying) << toText(stage.stage);
        EXPECT_EQ(drill(Measure::lost, stage.stage).count, stage.lost) << toText(stage.stage);
        EXPECT_EQ(drill(Measure::stageOverdue, stage.stage).count, stage.overdue) << toText(stage.stage);
    }
    EXPECT_EQ(drill(Measure::lost, Stage::acceptance).rows.at(0).order, refused);
    const auto row = drill(Measure::lost, Stage::video).rows.at(0);
    EXPECT_EQ(row.order, cancelled);
    EXPECT_EQ(row.brand, "brand1");
    EXPECT_EQ(row.creator, "creator1");
    EXPECT_EQ(row.mcn, "mcn1");
    EXPECT_EQ(row.amount, Money(3'150'000));
    EXPECT_EQ(row.state, OrderState::cancelled);
}

TEST_F(InsightTest, pagesTheRowsButCountsThemAll)
{
    addOrders();
    const auto page =
        insight.drill(world.ops, now, {Measure::gmv, from, until, std::nullopt, std::nullopt, 2, 1}).value();
    const auto all = drill(Measure::gmv);
    ASSERT_EQ(page.rows.size(), 2u);
    EXPECT_EQ(page.count, 6);
    EXPECT_EQ(page.amount, all.amount);
    EXPECT_EQ(page.rows[0].order, all.rows[1].order);
    EXPECT_EQ(page.rows[1].order, all.rows[2].order);
}

TEST_F(InsightTest, showsAnEmptyDatabaseAsZerosAndMissing)
{
    const auto figures = summary();
    EXPECT_EQ(figures.gmv.amount, Money(0));
    EXPECT_FALSE(figures.gmv.change);
    EXPECT_FALSE(figures.refundRate.rate);
    EXPECT_FALSE(figures.onTimeRate.rate);
    EXPECT_EQ(figures.reviews.total, 0);
    EXPECT_EQ(figures.days.size(), 7u);
    EXPECT_EQ(funnel().paid, 0);
    EXPECT_EQ(funnel().stages.size(), 6u);
    EXPECT_FALSE(funnel().stages[0].lossRate);
    const auto heat = insight.categoryHeat(world.ops, now, {from, until}).value();
    EXPECT_TRUE(heat.rows.empty());
    EXPECT_FALSE(heat.total.average);
    EXPECT_EQ(heat.total.expectedCpm, Money(0));
    for (const auto measure : allOf(Measure{}))
        EXPECT_EQ(drill(measure, Stage::script).count, 0) << toText(measure);
    EXPECT_TRUE(insight.reviewQueue(world.ops, now, {}).value().items.empty());
}

TEST_F(InsightTest, refusesPeriodsThatMakeNoSense)
{
    EXPECT_EQ(insight.summary(world.ops, now, {until, from, std::nullopt}).error().code, ErrorCode::periodInvalid);
    EXPECT_EQ(insight.funnel(world.ops, now, {from, from, std::nullopt}).error().code, ErrorCode::periodInvalid);
    const auto tooLong = insight.gmvTrend(world.ops, now, {from, from + days(401), std::nullopt});
    EXPECT_EQ(tooLong.error().code, ErrorCode::periodInvalid);
    EXPECT_EQ(tooLong.error().details.at("limit_days"), 400);
    const auto withoutStage = insight.drill(
        world.ops, now, {Measure::staying, from, until, std::nullopt, std::nullopt, std::nullopt, std::nullopt});
    EXPECT_EQ(withoutStage.error().code, ErrorCode::fieldMissing);
    const auto page = insight.drill(world.ops, now, {Measure::gmv, from, until, std::nullopt, std::nullopt, 0, 0});
    EXPECT_EQ(page.error().code, ErrorCode::fieldOutOfRange);
}

TEST_F(InsightTest, isForOperatorsAlone)
{
    addOrders();
    for (const auto &actor : {world.brand, world.mcn, world.creator.actor}) {
        EXPECT_EQ(insight.summary(actor, now, {from, until, std::nullopt}).error().code, ErrorCode::notAllowed);
        EXPECT_EQ(insight.funnel(actor, now, {from, until, std::nullopt}).error().code, ErrorCode::notAllowed);
        EXPECT_EQ(insight.gmvTrend(actor, now, {from, until, std::nullopt}).error().code, ErrorCode::notAllowed);
        EXPECT_EQ(insight.categoryHeat(actor, now, {from, until}).error().code, ErrorCode::notAllowed);
        EXPECT_EQ(insight.reviewQueue(actor, now, {}).error().code, ErrorCode::notAllowed);
        const DrillQuery rows{Measure::gmv, from, until, std::nullopt, std::nullopt, std::nullopt, std::nullopt};
        EXPECT_EQ(insight.drill(actor, now, rows).error().code, ErrorCode::notAllowed);
    }
}

TEST_F(InsightTest, queuesWhatWaitsByTheTimeLeft)
{
    addOrders();
    auto &database = world.database();
    const auto poor = world.makePoolCreator("小透明", 4'200);
    database.execute(
        "INSERT INTO entry_application (id, creator_id, mcn_party_id, applied_by, applied_at, rule_version,"
        " follower, state) VALUES (11, $1, NULL, $2, $3, 1, 4200, 'waiting')",
        poor, world.mcn.user, day(4));
    database.execute(
        "INSERT INTO closure (id, party_id, applied_by, applied_at, review_until, bank_account, reason, state)"
        " VALUES (12, $1, $2, $3, $4, '招商银行', '不再投放', 'applied')",
        world.brand.party, world.brand.user, day(5), now + hours(30));
    database.execute("INSERT INTO dispute (id, order_id, opened_role, opened_at, reason, deadline_at, remaining_ms,"
                     " remind_at, state, share_bp, decided_by, decided_at)"
                     " VALUES (13, $1, 'mcn', $2, '比例', $3, 1000, $2, 'proposed', 5000, $4, $2)",
                     overdue, day(5), now + hours(3), world.ops.user);
    database.execute(
        "INSERT INTO withdrawal (id, party_id, amount_fen, bank_account, state, requested_by, requested_at)"
        " VALUES (14, $1, 7000, '招商银行', 'requested', $2, $3)",
        world.mcn.party, world.mcn.user, day(6));

    const auto few = insight.reviewQueue(world.ops, now, {}).value();
    ASSERT_EQ(few.items.size(), 4u);
    database.execute("INSERT INTO bank_change (id, party_id, bank_account, former, state, proposed_by, proposed_at)"
                     " VALUES (15, $1, '工商银行 **** 1', '招商银行', 'waiting', $2, $3)",
                     world.mcn.party, world.mcn.user, day(6) + hours(1));
    database.execute(
        "INSERT INTO \"user\" (id, party_id, login, name, password_hash, active, created_at, added_by, waits)"
        " VALUES (900, $1, 'ops9', '新运营', 'x', 0, $2, $3, 1)",
        world.ops.party, day(6) + hours(2), world.ops.user);
    const auto confirming = insight.reviewQueue(world.ops, now, {}).value();
    ASSERT_EQ(confirming.items.size(), 6u);
    EXPECT_EQ(confirming.items[4].kind, ReviewKind::bankChange);
    EXPECT_EQ(confirming.items[4].bankAccount, "工商银行 **** 1");
    EXPECT_TRUE(confirming.items[4].mayAct);
    EXPECT_EQ(confirming.items[5].kind, ReviewKind::user);
    EXPECT_EQ(confirming.items[5].otherName, "ops9");
    EXPECT_FALSE(confirming.items[5].mayAct) << "he made the log-in himself";
    EXPECT_TRUE(insight.reviewQueue(world.otherOps, now, {}).value().items[5].mayAct);
    EXPECT_EQ(confirming.counts.bankChange, 1);
    EXPECT_EQ(confirming.counts.user, 1);
    EXPECT_EQ(confirming.counts.total, 6);
    database.execute("UPDATE bank_change SET state = 'refused', reason = '不符', decided_by = $1, decided_at = $2"
                     " WHERE id = 15",
                     world.ops.user, now);
    database.execute("UPDATE \"user\" SET waits = 0 WHERE id = 900");

    const auto queue = insight.reviewQueue(world.ops, now, {}).value();
    ASSERT_EQ(queue.items.size(), 4u);
    EXPECT_EQ(queue.items[0].kind, ReviewKind::dispute);
    EXPECT_EQ(queue.items[1].kind, ReviewKind::entry);
    EXPECT_EQ(queue.items[1].due, day(7)) << "the rules give three days for an application";
    EXPECT_EQ(queue.items[2].kind, ReviewKind::closure);
    EXPECT_EQ(queue.items[3].kind, ReviewKind::withdrawal);
    EXPECT_EQ(queue.counts.total, 4);
    EXPECT_EQ(queue.counts.dueSoon, 1);
    EXPECT_EQ(summary().reviews.dispute, 1);

    const auto &dispute = queue.items[0];
    EXPECT_EQ(dispute.leftMs, hours(3).count());
    EXPECT_EQ(dispute.amount, Money(630'000));
    EXPECT_EQ(dispute.otherName, "mcn1");
    EXPECT_TRUE(dispute.secondPersonNeeded);
    EXPECT_EQ(dispute.firstPerson, "ops1");
    EXPECT_FALSE(dispute.mayAct) << "he proposed it himself";
    EXPECT_TRUE(insight.reviewQueue(world.otherOps, now, {}).value().items[0].mayAct);
    EXPECT_EQ(queue.items[1].missing, (std::vector<std::string>{"followers", "mcn"}));
    EXPECT_EQ(queue.items[1].followers, 4'200);

    const auto entries = insight.reviewQueue(world.ops, now, {ReviewKind::entry}).value();
    EXPECT_EQ(entries.items.size(), 1u);
    EXPECT_EQ(entries.counts.total, 4);
}

TEST_F(InsightTest, showsApplicationsWithTheFiguresThenAndNow)
{
    auto &database = world.database();
    const auto grown = world.makePoolCreator("渐长", 120'000);
    database.execute(
        "INSERT INTO entry_application (id, creator_id, mcn_party_id, applied_by, applied_at, rule_version,"
        " follower, state, decided_by, decided_at, reason)"
        " VALUES (20, $1, NULL, $2, $3, 1, 80000, 'refused', $4, $5, '粉丝不足')",
        grown, world.mcn.user, day(1), world.ops.user, day(2));
    database.execute(
        "INSERT INTO entry_application (id, creator_id, mcn_party_id, applied_by, applied_at, rule_version,"
        " follower, state) VALUES (21, $1, $2, $3, $4, 1, 99999, 'waiting')",
        grown, world.mcn.party, world.mcn.user, day(4));
    const auto answer = insight.entryCases(world.ops, now, {}).value();
    ASSERT_EQ(answer.cases.size(), 2u);
    EXPECT_EQ(answer.waiting, 1);
    const auto &waiting = answer.cases[0];
    EXPECT_EQ(waiting.creator, grown);
    EXPECT_EQ(waiting.followersThen, 99'999);
    EXPECT_EQ(waiting.followersNow, 120'000);
    EXPECT_EQ(waiting.missingThen, std::vector<std::string>{"followers"});
    EXPECT_EQ(waiting.missingNow, std::vector<std::string>{"mcn"}) << "he is bound to none any more";
    EXPECT_EQ(waiting.requiredFollowers, 100'000);
    EXPECT_EQ(waiting.earlierApplications, 1);
    EXPECT_EQ(answer.cases[1].state, "refused");
    EXPECT_EQ(answer.cases[1].decidedBy, "ops1");
    EXPECT_EQ(answer.cases[1].reason, "粉丝不足");
    EXPECT_EQ(insight.entryCases(world.ops, now, {0}).value().cases.size(), 1u);
    EXPECT_EQ(insight.entryCases(world.mcn, now, {}).error().code, ErrorCode::notAllowed);
}

TEST_F(InsightTest, answersAreReadableAsJson)
{
    addOrders();
    const auto json = base::toJson(funnel());
    EXPECT_EQ(json.at("stages").at(1).at("stage"), "script");
    EXPECT_EQ(base::toJson(drill(Measure::refund)).at("amount_fen"), 2'625'000);
    const auto query = base::fromJson<DrillQuery>(
        {{"measure", "lost"}, {"stage", "video"}, {"from", "2026-11-01"}, {"until", "2026-12-01"}});
    ASSERT_TRUE(query.ok());
    EXPECT_EQ(query->stage, Stage::video);
}

} // namespace

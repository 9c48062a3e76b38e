#include "workspace/sample/sample.h"

#include "support/temporary_folder.h"
#include "workspace/sample/order_lives.h"
#include "workspace/sample/sample_creators.h"
#include "workspace/workspace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace workspace {
namespace {

using base::Timestamp;
using orders::OrderState;

constexpr std::int64_t kCreators = 300;

Timestamp someNow()
{
    return *base::timestampFromIsoText("2026-11-24T06:20:00Z");
}

/// A sample and its door, made once for all the tests that only read.
struct Sample
{
    support::TemporaryFolder folder;
    std::string file = folder.file("sample.db");
    base::ManualClock clock{someNow()};
    std::unique_ptr<Workspace> workspace;
    std::vector<std::pair<std::string, double>> progress;

    explicit Sample(std::uint64_t seed = 7)
    {
        makeSample(file, someNow(), {.creators = kCreators, .seed = seed},
                   [this](const std::string &what, double part) { progress.emplace_back(what, part); });
        workspace = Workspace::open(file, clock);
    }
    Session signIn(const std::string &login)
    {
        const auto session = workspace->signIn(login, kSamplePassword);
        EXPECT_TRUE(session.ok()) << login;
        return session.value();
    }
    template <class Query>
    auto ask(const std::string &login, const Query &query)
    {
        const auto answer = workspace->ask(signIn(login), query);
        EXPECT_TRUE(answer.ok()) << login << ": " << (answer.ok() ? "" : base::toMessage(answer.error()));
        return answer.value();
    }
    std::vector<orders::OrderRow> orders(const std::string &login)
    {
        std::vector<orders::OrderRow> all;
        orders::OrdersQuery query;
        query.limit = 500;
        for (;;) {
            query.offset = static_cast<std::int64_t>(all.size());
            const orders::OrdersAnswer page = ask(login, query);
            all.insert(all.end(), page.rows.begin(), page.rows.end());
            if (page.rows.empty() || static_cast<std::int64_t>(all.size()) >= page.total)
                return all;
        }
    }
    std::vector<discovery::CreatorRow> creators()
    {
        discovery::FindCreators query;
        query.limit = 10'000;
        return ask("ops1", query).rows;
    }
};

Sample &sample()
{
    static Sample made;
    return made;
}

std::int64_t count(const std::vector<orders::OrderRow> &rows, auto &&holds)
{
    return std::count_if(rows.begin(), rows.end(), holds);
}

TEST(Sample, letsEveryLogInInAsWhoItSays)
{
    for (const SampleLogin &login : sampleLogins()) {
        const Session session = sample().signIn(login.login);
        EXPECT_EQ(parties::toText(session.actor.role), login.role);
        EXPECT_EQ(session.partyName, login.partyName);
        EXPECT_EQ(session.userName, login.userName);
        EXPECT_EQ(session.partyStatus, "active");
    }
    EXPECT_EQ(sampleLogins().size(), 8U);
}

TEST(Sample, saysThatItIsOne)
{
    EXPECT_TRUE(sample().workspace->isSample());
    EXPECT_TRUE(sample().workspace->hasSimulatedClock());
    const std::filesystem::path whole(sample().file);
    for (const auto &entry : std::filesystem::directory_iterator(whole.parent_path()))
        EXPECT_EQ(entry.path().filename().string().find(".part"), std::string::npos) << entry.path();
}

TEST(Sample, isSound)
{
    EXPECT_EQ(sample().workspace->check(true).findings, std::vector<std::string>());
}

TEST(Sample, leavesNothingDueAtItsEnd)
{
    EXPECT_FALSE(sample().workspace->isAnythingDue());
}

TEST(Sample, hasOrdersInEveryState)
{
    const auto rows = sample().orders("ops1");
    for (const OrderState state : orders::allOf(OrderState{}))
        EXPECT_GE(count(rows, [&](const auto &row) { return row.state == state; }), 1) << orders::toText(state);
    EXPECT_GE(rows.size(), 250U);
    EXPECT_GE(count(rows, [](const auto &row) { return row.overdue; }), 2);
    EXPECT_GE(count(rows, [](const auto &row) { return row.disputed; }), 3);
    EXPECT_GE(count(rows, [](const auto &row) { return row.cancelRequested; }), 2);
    EXPECT_GE(count(rows, [](const auto &row) { return row.state == OrderState::finished; }), 80);
}

TEST(Sample, endsOrdersInEveryWay)
{
    std::set<std::string> reasons;
    for (const orders::OrderRow &row : sample().orders("ops1")) {
        if (row.endedReason)
            reasons.insert(*row.endedReason);
    }
    for (const auto reason :
         {orders::ended::kRefused, orders::ended::kTimeout, orders::ended::kBrand, orders::ended::kCreatorAgreed,
          orders::ended::kOverdue, orders::ended::kOps, orders::ended::kDispute})
        EXPECT_TRUE(reasons.contains(std::string(reason))) << reason;
}

TEST(Sample, givesTheFirstLogInsMuchToDo)
{
    const auto soon = someNow() + base::hours(24);
    const auto brand = sample().orders("brand1");
    EXPECT_GE(brand.size(), 55U);
    EXPECT_GE(count(brand, [&](const auto &row) { return row.deadline && *row.deadline < soon; }), 8);
    EXPECT_GE(count(brand, [](const auto &row) { return row.myTurn; }), 12);

    const auto mcn = sample().orders("mcn1");
    EXPECT_GE(count(mcn, [](const auto &row) { return row.state == OrderState::awaitingAcceptance; }), 8);
    const auto own = sample().orders("creator1");
    EXPECT_GE(count(own, [](const auto &row) { return orders::isRunning(row.state); }), 6);
    EXPECT_FALSE(sample().orders("provider1").empty());
}

TEST(Sample, spreadsItsHistoryOverMonths)
{
    const auto rows = sample().orders("ops1");
    for (std::int64_t month = 0; month < 4; ++month) {
        const Timestamp until = someNow() - base::days(30 * month);
        EXPECT_GE(
            count(rows,
                  [&](const auto &row) { return row.createdAt <= until && row.createdAt > until - base::days(30); }),
            20)
            << month;
    }
}

TEST(Sample, hasWhatOperatorsDecide)
{
    const auto applications = sample().ask("ops1", parties::ApplicationsQuery{});
    EXPECT_GE(applications.waiting, 4);
    EXPECT_GE(std::count_if(applications.rows.begin(), applications.rows.end(),
                            [](const auto &row) { return row.state == "refused"; }),
              3);
    const auto rules = sample().ask("ops1", parties::RulesQuery{});
    EXPECT_EQ(rules.current, 2);
    ASSERT_EQ(rules.rows.size(), 3U);
    EXPECT_EQ(rules.rows.front().state, "proposed");
    EXPECT_GT(sample().ask("mcn1", parties::RosterQuery{}).counts.contractsEndingSoon, 0);
}

TEST(Sample, hasABrandsListWithInvitations)
{
    const auto list = sample().ask("brand1", parties::InvitationsQuery{});
    EXPECT_EQ(list.invited, 5);
    EXPECT_GE(list.matched, 10);
}

TEST(Sample, drawsCreatorsAsAPoolHasThem)
{
    const auto rows = sample().creators();
    ASSERT_EQ(rows.size(), std::size_t(kCreators));
    std::set<std::string> names;
    std::set<std::string> ids;
    std::vector<std::int64_t> followers;
    std::int64_t falling = 0;
    std::int64_t missing = 0;
    for (const discovery::CreatorRow &row : rows) {
        names.insert(row.nickName);
        ids.insert(row.platformId);
        EXPECT_EQ(row.platform, "douyin");
        EXPECT_EQ(row.platformId.size(), 19U);
        ASSERT_TRUE(row.follower);
        followers.push_back(*row.follower);
        falling += row.fansIncrementWithin30d && *row.fansIncrementWithin30d < 0 ? 1 : 0;
        missing += row.playOverRate && row.burstTextRate && row.price60 ? 0 : 1;
        EXPECT_TRUE(row.category);
        if (row.interactRate) {
            EXPECT_GE(*row.interactRate, 0.01);
            EXPECT_LE(*row.interactRate, 0.12);
        }
        if (row.starIndex) {
            EXPECT_GE(*row.starIndex, 0);
            EXPECT_LE(*row.starIndex, 100);
        }
    }
    EXPECT_EQ(names.size(), rows.size());
    EXPECT_EQ(ids.size(), rows.size());
    std::sort(followers.begin(), followers.end());
    EXPECT_GT(followers[followers.size() / 2], 110'000);
    EXPECT_LT(followers[followers.size() / 2], 280'000);
    EXPECT_LT(followers.front(), 60'000);
    EXPECT_GT(followers.back(), 1'000'000);
    EXPECT_GT(falling, kCreators / 10);
    EXPECT_GT(missing, kCreators / 20);
}

TEST(Sample, drawsThousandsOfDifferentNames)
{
    std::set<std::string> names;
    for (const SampleCreator &creator : drawCreators(SampleRandom(3), 6'000, someNow())) {
        names.insert(creator.profile.nickName);
        EXPECT_TRUE(parties::checkProfile(creator.profile).ok()) << creator.profile.nickName;
    }
    EXPECT_EQ(names.size(), 6'000U);
}

/// What the sample says, without salts and hashes.
std::string figuresOf(Sample &made)
{
    std::string figures;
    for (const orders::OrderRow &row : made.orders("ops1"))
        figures += row.number + " " + std::string(orders::toText(row.state)) + " " + row.creatorName + " " +
                   std::to_string(row.taskCost.fen) + " " + base::toIsoText(row.createdAt) + "\n";
    for (const discovery::CreatorRow &row : made.creators())
        figures += row.platformId + " " + row.nickName + " " + std::to_string(row.follower.value_or(0)) + " " +
                   row.entryState + "\n";
    for (const char *login : {"brand1", "brand2", "mcn1", "mcn2", "creator1", "provider1"}) {
        const auto account = made.ask(login, accounts::AccountQuery{});
        figures += std::to_string(account.total.fen) + " " + std::to_string(account.available.fen) + "\n";
    }
    return figures;
}

TEST(Sample, isTheSameForTheSameSeed)
{
    Sample again;
    EXPECT_EQ(figuresOf(sample()), figuresOf(again));
    Sample another(8);
    EXPECT_NE(figuresOf(sample()), figuresOf(another));
}

TEST(Sample, tellsHowFarItIs)
{
    const auto &progress = sample().progress;
    ASSERT_FALSE(progress.empty());
    EXPECT_TRUE(std::is_sorted(progress.begin(), progress.end(),
                               [](const auto &left, const auto &right) { return left.second < right.second; }));
    EXPECT_EQ(progress.back().second, 1);
}

TEST(Sample, overwritesNothing)
{
    EXPECT_THROW(makeSample(sample().file, someNow(), {.creators = kCreators}), storage::StorageError);
    EXPECT_TRUE(sample().workspace->hasOperator());
}

TEST(SampleRandom, hasBranchesOfItsOwn)
{
    std::set<std::uint64_t> firsts;
    for (std::uint64_t outer = 0; outer < 30; ++outer) {
        for (std::uint64_t inner = 0; inner < 30; ++inner)
            firsts.insert(SampleRandom(7).branch(outer).branch(inner).next());
    }
    EXPECT_EQ(firsts.size(), 900U);
}

TEST(OrderLife, standsWhereItIsPut)
{
    SampleRandom random(1);
    const Timestamp now = someNow();
    const OrderLife life = lifeStanding(random, now, Deed::uploadScript, base::hours(60), base::hours(2));
    EXPECT_EQ(*life.last(Deed::uploadScript), now - base::hours(60));
    EXPECT_EQ(*life.first(Deed::confirmScript), now + base::hours(2));
    EXPECT_TRUE(std::is_sorted(life.steps.begin(), life.steps.end(),
                               [](const Step &left, const Step &right) { return left.at < right.at; }));
}

TEST(OrderLife, keepsTheHoursInWhichPeopleWork)
{
    for (std::int64_t minute = 0; minute < 24 * 60; minute += 7) {
        const Timestamp at = workingHour(someNow() + std::chrono::minutes(minute));
        const std::int64_t hour = ((at + base::hours(8)).ms / 3'600'000) % 24;
        EXPECT_GE(hour, 9);
        EXPECT_LT(hour, 22);
        EXPECT_GE(at, someNow() + std::chrono::minutes(minute));
        EXPECT_LT(at, someNow() + std::chrono::minutes(minute) + base::hours(12));
    }
}

} // namespace
} // namespace workspace

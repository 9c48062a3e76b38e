#include "support/orders_builders.h"

using base::ErrorCode;
using base::Money;
using orders::OrderId;
using orders::OrderReader;
using orders::Orders;
using orders::OrderState;
using orders::Projects;
using support::OrdersWorld;
using support::yuan;

namespace {

/// An order of a project with a service provider, at the moment at which its creator can accept it.
class ProviderShare : public testing::Test
{
protected:
    void SetUp() override { order = world.orderIn(OrderState::awaitingAcceptance); }

    void attach(const parties::Actor &provider, std::int64_t shareBp)
    {
        const orders::AttachProvider command{world.read(order).project, provider.party, shareBp, {}};
        ASSERT_TRUE(world.run(&Projects::attachProvider, world.brand, command).ok());
    }
    void accept() { ASSERT_TRUE(world.run(&Orders::accept, world.mcn, orders::AcceptOrder{order, {}}).ok()); }
    void deliver()
    {
        world.uploadScript(order);
        ASSERT_TRUE(world.run(&Orders::confirmScript, world.brand, orders::ConfirmScript{order, {}}).ok());
        world.uploadVideo(order);
        ASSERT_TRUE(world.run(&Orders::confirmVideo, world.brand, orders::ConfirmVideo{order, {}}).ok());
        world.waitForWindow(order);
        const orders::PublishOrder publish{order, "https://d.example/7", {}, {}};
        ASSERT_TRUE(world.run(&Orders::publish, world.mcn, publish).ok());
        ASSERT_EQ(world.stateOf(order), OrderState::published);
    }
    void finish()
    {
        ASSERT_TRUE(world.run(&Orders::finish, world.brand, orders::FinishOrder{order, {}}).ok());
        world.expectSound();
    }
    Money earned(const parties::Actor &provider)
    {
        return world.balance(provider, ledger::AccountKind::providerPayable);
    }
    std::int64_t ordersSeenBy(const parties::Actor &provider)
    {
        return world.ask(&OrderReader::orders, provider, {}).value().total;
    }

    OrdersWorld world;
    parties::Actor successor = world.makeProvider("provider2");
    OrderId order;
};

} // namespace

TEST_F(ProviderShare, isWhatItWasAtAcceptance)
{
    attach(world.provider, 1'000);
    attach(world.provider, 2'000);
    accept();
    deliver();
    attach(world.provider, 5'000); // just before the end: for later orders alone
    finish();
    EXPECT_EQ(earned(world.provider), yuan(50));
    EXPECT_EQ(world.commission(), yuan(200));
}

TEST_F(ProviderShare, isNothingForOneWhoCameAfterAcceptance)
{
    accept();
    attach(world.provider, 2'000);
    deliver();
    EXPECT_EQ(ordersSeenBy(world.provider), 1) << "he follows up the orders of his project all the same";
    finish();
    EXPECT_EQ(earned(world.provider), Money());
    EXPECT_EQ(world.commission(), yuan(250));
}

TEST_F(ProviderShare, staysWithAProviderWhoIsReplaced)
{
    attach(world.provider, 2'000);
    accept();
    attach(successor, 5'000);
    deliver();
    EXPECT_EQ(ordersSeenBy(world.provider), 1);
    EXPECT_EQ(ordersSeenBy(successor), 1);
    EXPECT_EQ(world.ask(&OrderReader::order, world.provider, orders::OrderQuery{order})->providerName, "provider1");
    EXPECT_EQ(world.ask(&OrderReader::order, world.brand, orders::OrderQuery{order})->providerName, "provider1");
    finish();
    EXPECT_EQ(earned(world.provider), yuan(50));
    EXPECT_EQ(earned(successor), Money());
}

TEST_F(ProviderShare, ofAnOrderNobodyHasAcceptedYetGoesWithTheProject)
{
    attach(world.provider, 2'000);
    attach(successor, 1'000);
    EXPECT_EQ(ordersSeenBy(world.provider), 0);
    accept();
    deliver();
    finish();
    EXPECT_EQ(earned(successor), yuan(25));
    EXPECT_EQ(earned(world.provider), Money());
    EXPECT_EQ(ordersSeenBy(successor), 1);
}

// A provider is taken off a project only when no running order has pinned him.
TEST_F(ProviderShare, keepsAProviderOnTheProjectWhileARunningOrderHasPinnedHim)
{
    const orders::ProjectId project = world.read(order).project;
    const auto detach = [&](const parties::Actor &actor) {
        return world.run(&Projects::detachProvider, actor, orders::DetachProvider{project, {}});
    };
    EXPECT_EQ(detach(world.brand).error().code, base::ErrorCode::noProvider);
    attach(world.provider, 2'000);
    EXPECT_EQ(detach(world.otherBrand).error().code, base::ErrorCode::notFound);
    accept();
    const auto pinned = detach(world.brand);
    ASSERT_EQ(pinned.error().code, base::ErrorCode::providerPinned);
    EXPECT_EQ(pinned.error().details, nlohmann::json({{"name", "provider1"}, {"running", 1}}));
    deliver();
    finish();
    ASSERT_TRUE(detach(world.brand).ok());
    EXPECT_EQ(ordersSeenBy(world.provider), 1) << "what pinned him stays his to see";
    EXPECT_EQ(earned(world.provider), yuan(50));
    world.expectSound();
}

TEST_F(ProviderShare, ofAProviderTakenOffBeforeAcceptanceIsNothing)
{
    attach(world.provider, 2'000);
    const orders::DetachProvider command{world.read(order).project, {}};
    ASSERT_TRUE(world.run(&Projects::detachProvider, world.brand, command).ok());
    EXPECT_EQ(ordersSeenBy(world.provider), 0);
    accept();
    deliver();
    finish();
    EXPECT_EQ(earned(world.provider), Money());
}

TEST_F(ProviderShare, isNotPinnedForAProviderWhoIsClosing)
{
    attach(world.provider, 2'000);
    parties::Context context = world.context(world.ops);
    world.directory.setPartyStatus(world.provider.party, "closing", context);
    accept();
    world.directory.setPartyStatus(world.provider.party, "active", context);
    deliver();
    finish();
    EXPECT_EQ(earned(world.provider), Money());
}

// A file from before orders pinned their provider: what was agreed last is what is pinned, and nothing for one who
// closed.
TEST(ProviderShareUpgrade, pinsWhatTheProjectsOfAcceptedOrdersHave)
{
    using storage::Migration;
    const auto &steps = storage::embeddedMigrations();
    const auto pinning = std::find_if(steps.begin(), steps.end(),
                                      [](const Migration &step) { return step.name.ends_with("pinned_provider"); });
    ASSERT_NE(pinning, steps.end());
    const auto database = storage::Database::open(":memory:", storage::Database::Mode::create);
    storage::migrate(*database, {steps.begin(), pinning}, support::kStart);
    database->execute("INSERT INTO rule_version (version, state, note, proposed_by, proposed_at, confirmed_by, "
                      "confirmed_at) VALUES (1, 'confirmed', '', 0, 1, 0, 1)");
    database->execute("INSERT INTO party (id, kind, name, status, created_at) VALUES (2, 'brand', 'b', 'active', 1), "
                      "(3, 'provider', 'open', 'active', 1), (4, 'provider', 'gone', 'closed', 1)");
    database->execute("INSERT INTO creator (id, platform, platform_id, nick_name, created_at, updated_at) "
                      "VALUES (1, 'douyin', '7', 'c', 1, 1)");
    for (const std::int64_t provider : {3, 4})
        database->execute("INSERT INTO project (id, brand_party_id, name, budget_fen, starts_at, ends_at, "
                          "provider_party_id, provider_share_bp, created_at) VALUES ($1, 2, 'p', 1, 1, 2, $1, 2000, 1)",
                          provider);
    for (const std::int64_t project : {3, 4}) {
        database->execute(
            "INSERT INTO brief (id, project_id, brand_party_id, kind, content, settlement, name, brand_name, product, "
            "requirements, script_due_at, video_due_at, publish_from, publish_until, retention_days, acceptance_days, "
            "script_needed, state, created_at) VALUES ($1, $1, 2, 'assigned', 'live', 'fixed', 'n', 'b', 'p', 'r', 1, "
            "1, 1, 2, 30, 1, 1, 'published', 1)",
            project);
        for (const std::int64_t accepted : {0, 1})
            database->execute(
                "INSERT INTO \"order\" (number, brief_id, project_id, brand_party_id, creator_id, content, "
                "state, task_cost_fen, fee_bp, fee_fen, rule_version, accepted_at, deadline_at, created_at) "
                "VALUES ($1, $2, $2, 2, 1, 'live', $3, 100, 500, 5, 1, $4, 9, 1)",
                "XT" + std::to_string(10 * project + accepted), project, accepted == 1 ? "1" : "-1",
                accepted == 1 ? std::optional<std::int64_t>(5) : std::nullopt);
    }

    storage::migrate(*database, steps, support::kStart);
    std::vector<std::string> pinned;
    database->each("SELECT number || ':' || provider_party_id || ':' || provider_share_bp FROM \"order\" "
                   "WHERE provider_party_id IS NOT NULL ORDER BY id",
                   [&](const storage::Row &row) { pinned.push_back(row.text(0)); });
    EXPECT_EQ(pinned, std::vector<std::string>{"XT31:3:2000"});
    EXPECT_TRUE(database->integrityProblems().empty());
}

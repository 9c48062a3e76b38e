#include "support/parties_builders.h"

#include <gtest/gtest.h>

using base::ErrorCode;
using support::PartiesWorld;

TEST(Directory, seedsThePlatformAndTheFirstRuleVersion)
{
    PartiesWorld world;
    const auto platform = world.directory.findParty(ledger::kPlatform);
    ASSERT_TRUE(platform);
    EXPECT_EQ(platform->kind, "platform");
    const auto rules = world.directory.currentRules();
    EXPECT_EQ(rules.version, 1);
    EXPECT_EQ(rules.entryMinimumFollowers, 100'000);
    EXPECT_EQ(rules.platformFeeBp, 500);
    EXPECT_EQ(rules.retentionBreachCreditLoss, 25);
    EXPECT_EQ(world.directory.rulesOf(1).payTimeoutHours, 168);
}

TEST(Directory, findsAnAdmittedCreatorWithPartyContractAndPrices)
{
    PartiesWorld world;
    const auto mcn = world.makeMcn();
    const auto creator = world.makeCreator(mcn);
    const auto standing = world.directory.findCreator(creator.id);
    ASSERT_TRUE(standing);
    EXPECT_EQ(standing->party, creator.actor.party);
    EXPECT_EQ(standing->mcn, mcn.party);
    EXPECT_TRUE(standing->acceptsOrders);
    EXPECT_EQ(standing->price21To60, base::Money(500'000));
    EXPECT_EQ(world.directory.findCreatorOfParty(creator.actor.party), creator.id);
    EXPECT_TRUE(world.directory.checkTakesOrders(*standing, world.directory.currentRules()).ok());

    const auto contract = world.directory.findContract(creator.id, world.now);
    ASSERT_TRUE(contract);
    EXPECT_EQ(contract->id, creator.contract);
    EXPECT_EQ(contract->mcnShareBp, 3'000);
    EXPECT_FALSE(world.directory.findContract(creator.id, world.now - std::chrono::milliseconds(1)));
    EXPECT_FALSE(world.directory.findContract(creator.id, world.now + base::days(365)));
}

TEST(Directory, namesEachMissingEntryConditionWithItsFigure)
{
    PartiesWorld world;
    const auto rules = world.directory.currentRules();
    auto standing = *world.directory.findCreator(world.makePoolCreator("86k", 86'214));
    const auto both = world.directory.checkEntry(standing, rules);
    ASSERT_FALSE(both.ok());
    EXPECT_EQ(both.error().code, ErrorCode::entryConditionsMissing);
    EXPECT_EQ(
        both.error().details["conditions"],
        nlohmann::json::parse(R"([{"condition":"followers","required":100000,"actual":86214},{"condition":"mcn"}])"));
    EXPECT_EQ(base::toMessage(both.error()),
              "The entry conditions are not met: 100000 followers required, 86214 now; not bound to an MCN");

    standing.mcn = parties::PartyId(7);
    EXPECT_EQ(world.directory.checkEntry(standing, rules).error().details["conditions"].size(), 1U);
    standing.follower.reset();
    EXPECT_TRUE(world.directory.checkEntry(standing, rules).error().details["conditions"][0]["actual"].is_null());
    standing.follower = 99'999;
    EXPECT_FALSE(world.directory.checkEntry(standing, rules).ok());
    standing.follower = 100'000;
    EXPECT_TRUE(world.directory.checkEntry(standing, rules).ok());
}

TEST(Directory, refusesNewOrdersForWhoIsNotAdmittedOrWantsToLeave)
{
    PartiesWorld world;
    const auto rules = world.directory.currentRules();
    const auto pool = *world.directory.findCreator(world.makePoolCreator("pool", 500'000));
    EXPECT_EQ(world.directory.checkTakesOrders(pool, rules).error().code, ErrorCode::creatorNotAdmitted);

    const auto creator = world.makeCreator(world.makeMcn());
    parties::CreatorStore(world.database()).setUnbindRequested(creator.id, true, world.now);
    EXPECT_EQ(world.directory.checkTakesOrders(*world.directory.findCreator(creator.id), rules).error().code,
              ErrorCode::unbindRequested);
}

TEST(Directory, keepsCreditBetweenNoneAndFull)
{
    PartiesWorld world;
    const auto creator = world.makeCreator(world.makeMcn());
    auto context = world.context(creator.actor);
    world.directory.changeCredit(creator.id, -25, context);
    EXPECT_EQ(world.directory.findCreator(creator.id)->credit, 75);
    world.directory.changeCredit(creator.id, -90, context);
    EXPECT_EQ(world.directory.findCreator(creator.id)->credit, 0);
    world.directory.changeCredit(creator.id, 500, context);
    EXPECT_EQ(world.directory.findCreator(creator.id)->credit, 100);
    EXPECT_TRUE(context.changes[base::Topic::creators].contains(creator.id.value));
}

TEST(Directory, notifiesEveryUserOfAParty)
{
    PartiesWorld world;
    const auto brand = world.makeBrand();
    const auto colleague = world.makeColleague(brand, "brand1b");
    world.makeBrand("brand2");
    auto context = world.context(brand);
    world.directory.notifyParty(brand.party, "order_accepted", "order", 5, {{"number", "XT1"}}, std::nullopt, context);
    EXPECT_EQ(context.changes[base::Topic::notifications].size(), 2U);
    EXPECT_EQ(world.directory.usersOf(brand.party), (std::vector{brand.user, colleague.user}));
}

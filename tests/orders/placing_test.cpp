#include "order_trials.h"

#include "orders/brief_rules.h"
#include "parties/rule_store.h"
#include "support/unguarded.h"

using base::ErrorCode;
using base::Money;
using orders::BriefId;
using orders::OrderId;
using orders::Orders;
using orders::OrderState;
using orders::Projects;
using support::OrdersWorld;
using support::yuan;
using trials::Refusal;

namespace {

Refusal placing(OrdersWorld &world, BriefId brief, std::vector<orders::PlaceLine> lines)
{
    return trials::attempt(world, world.brand, &Orders::place, orders::PlaceOrders{brief, std::move(lines), {}});
}

/// A new version of the rules, confirmed by the second operator.
void changeRules(OrdersWorld &world, const std::function<void(parties::Rules &)> &change)
{
    const base::Result<> done = world.database().transact([&]() -> base::Result<> {
        parties::RuleStore store(world.database());
        parties::Rules rules = store.valuesOf(store.currentVersion());
        change(rules);
        store.confirm(store.addProposal(rules, "调整", world.ops.user, world.now), world.ops2.user, world.now);
        return {};
    });
    ASSERT_TRUE(done.ok());
}

base::Result<orders::BriefOutcome> create(OrdersWorld &world, const std::function<void(orders::CreateBrief &)> &change)
{
    orders::CreateBrief command = world.briefCommand(world.makeProject());
    change(command);
    return world.run(&Projects::createBrief, world.brand, command);
}

std::string repeated(const std::string &text, int times)
{
    std::string whole;
    for (int i = 0; i < times; ++i)
        whole += text;
    return whole;
}

} // namespace

TEST(Placing, takesTheCreatorsOwnPriceAndNumbersTheOrders)
{
    OrdersWorld world;
    const orders::PlaceOrders command{
        world.makeBrief(), {{world.creator.id, 2, {}}, {world.otherCreator.id, {}, yuan(7'000)}}, {}};
    const auto outcome = world.run(&Orders::place, world.brand, command).value();
    ASSERT_EQ(outcome.orders.size(), 3u);
    EXPECT_EQ(outcome.total, yuan(2 * 5'250 + 7'350));
    EXPECT_EQ(outcome.orders[0].number, "XT261124000001");
    EXPECT_EQ(outcome.orders[2].number, "XT261124000003");
    EXPECT_EQ(outcome.orders[2].taskCost, yuan(7'000));
    EXPECT_EQ(outcome.orders[2].fee, yuan(350));
    EXPECT_EQ(outcome.orders[0].payUntil, world.now + base::days(7));
    world.expectSound();
}

TEST(Placing, keepsToTheLimitsOfCreatorAndBrief)
{
    OrdersWorld world;
    const BriefId brief = world.makeBrief();
    EXPECT_EQ(placing(world, brief, {{world.creator.id, 11, {}}}), ErrorCode::fieldOutOfRange);
    EXPECT_EQ(placing(world, brief, {{world.creator.id, 0, {}}}), ErrorCode::fieldOutOfRange);
    EXPECT_EQ(placing(world, brief, {{world.creator.id, 10, {}}}), std::nullopt);
    EXPECT_EQ(placing(world, brief, {{world.creator.id, 6, {}}, {world.creator.id, 5, {}}}),
              ErrorCode::orderLimitReached);
    EXPECT_EQ(placing(world, brief, {}), ErrorCode::fieldMissing);

    std::vector<orders::PlaceLine> fifty;
    for (int i = 0; i < 5; ++i)
        fifty.push_back({world.makeCreator(world.mcn, "more" + std::to_string(i)).id, 10, {}});
    EXPECT_EQ(placing(world, brief, fifty), std::nullopt);
    fifty.push_back({world.creator.id, 1, {}});
    EXPECT_EQ(placing(world, brief, fifty), ErrorCode::orderLimitReached);

    const orders::PlaceOrders ten{brief, {{world.creator.id, 10, {}}}, {}};
    const auto placed = world.run(&Orders::place, world.brand, ten).value();
    EXPECT_EQ(placing(world, brief, {{world.creator.id, {}, {}}}), ErrorCode::orderLimitReached);
    const orders::CancelOrder cancel{placed.orders.at(0).order, 2, {}, {}, {}};
    ASSERT_TRUE(world.run(&Orders::cancel, world.brand, cancel).ok());
    EXPECT_EQ(placing(world, brief, {{world.creator.id, {}, {}}}), std::nullopt);
}

TEST(Placing, allLinesOrNone)
{
    OrdersWorld world;
    const BriefId brief = world.makeBrief();
    const auto pooled = world.makePoolCreator("路人", 200'000);
    const orders::PlaceOrders command{brief, {{world.creator.id, {}, {}}, {pooled, {}, yuan(100)}}, {}};
    EXPECT_EQ(world.run(&Orders::place, world.brand, command).error().code, ErrorCode::creatorNotAdmitted);
    EXPECT_EQ(world.ask(&orders::OrderReader::orders, world.brand, {}).value().total, 0);
}

TEST(Placing, asksForAPriceWhereTheCreatorHasNone)
{
    OrdersWorld world;
    const BriefId brief = world.makeBrief();
    support::CreatorWishes free;
    free.price21To60 = Money();
    const auto creator = world.makeCreator(world.mcn, "unpriced", free).id;
    EXPECT_EQ(placing(world, brief, {{creator, {}, {}}}), ErrorCode::priceMissing);
    EXPECT_EQ(placing(world, brief, {{creator, {}, Money()}}), ErrorCode::fieldOutOfRange);
    EXPECT_EQ(placing(world, brief, {{creator, {}, Money(1)}}), std::nullopt);
}

TEST(Placing, needsAPublishedBriefOfTheOwnBrandWithTimeLeft)
{
    OrdersWorld world;
    const BriefId draft =
        world.run(&Projects::createBrief, world.brand, world.briefCommand(world.makeProject())).value().brief;
    EXPECT_EQ(placing(world, draft, {{world.creator.id, {}, {}}}), ErrorCode::briefStateForbids);
    const BriefId brief = world.makeBrief();
    const orders::PlaceOrders foreign{brief, {{world.creator.id, {}, {}}}, {}};
    EXPECT_EQ(world.run(&Orders::place, world.otherBrand, foreign).error().code, ErrorCode::notFound);
    const orders::PlaceOrders outdated{brief, {{world.creator.id, {}, {}}}, 1};
    EXPECT_EQ(world.run(&Orders::place, world.brand, outdated).error().code, ErrorCode::stale);
    world.now = world.now + base::days(10);
    EXPECT_EQ(placing(world, brief, {{world.creator.id, {}, {}}}), ErrorCode::dueDatePassed);
}

TEST(Placing, theCreatorIsCheckedAtEveryStepUntilAcceptance)
{
    OrdersWorld world;
    const BriefId brief = world.makeBrief();
    const orders::PlaceOrders two{brief, {{world.creator.id, 2, {}}}, {}};
    const auto placed = world.run(&Orders::place, world.brand, two).value();
    const OrderId first = placed.orders.at(0).order;
    const OrderId second = placed.orders.at(1).order;
    ASSERT_TRUE(world.run(&Orders::pay, world.brand, orders::PayOrder{first, {}}).ok());
    world.database().execute("UPDATE creator SET follower = 99999 WHERE id = $1", world.creator.id);
    EXPECT_EQ(placing(world, brief, {{world.creator.id, {}, {}}}), ErrorCode::entryConditionsMissing);
    EXPECT_EQ(world.run(&Orders::pay, world.brand, orders::PayOrder{second, {}}).error().code,
              ErrorCode::entryConditionsMissing);
    const auto accepted = world.run(&Orders::accept, world.mcn, orders::AcceptOrder{first, {}});
    ASSERT_EQ(accepted.error().code, ErrorCode::entryConditionsMissing);
    EXPECT_EQ(accepted.error().details["conditions"][0]["condition"], "followers");
    EXPECT_EQ(accepted.error().details["conditions"][0]["actual"], 99'999);
    // What was paid is not lost: the creator's side can still refuse.
    EXPECT_TRUE(world.run(&Orders::refuse, world.mcn, orders::RefuseOrder{first, "不再符合条件", {}}).ok());
    EXPECT_EQ(world.available(), OrdersWorld::kTopUp);
}

TEST(Placing, aClosingPartyGetsNoNewOrder)
{
    for (const bool ofBrand : {true, false}) {
        OrdersWorld world;
        const OrderId waiting = world.orderIn(OrderState::awaitingAcceptance);
        const BriefId brief = world.makeBrief();
        parties::Context context = world.context(world.ops);
        world.directory.setPartyStatus(ofBrand ? world.brand.party : world.mcn.party, "closing", context);
        EXPECT_EQ(placing(world, brief, {{world.creator.id, {}, {}}}), ErrorCode::partyNotActive);
        if (!ofBrand) {
            EXPECT_EQ(world.run(&Orders::accept, world.mcn, orders::AcceptOrder{waiting, {}}).error().code,
                      ErrorCode::partyNotActive);
        }
    }
}

TEST(Placing, rulesArePinnedAtAcceptance)
{
    OrdersWorld world;
    const OrderId before = world.orderIn(OrderState::scriptUploaded);
    const OrderId waiting = world.orderIn(OrderState::awaitingAcceptance);
    changeRules(world, [](parties::Rules &rules) {
        rules.compensationAfterScriptBp = 2'000;
        rules.scriptReviewHours = 24;
        rules.platformFeeBp = 1'000;
    });
    ASSERT_TRUE(world.run(&Orders::accept, world.mcn, orders::AcceptOrder{waiting, {}}).ok());
    world.uploadScript(waiting);
    EXPECT_EQ(world.read(before).ruleVersion, 1);
    EXPECT_EQ(world.read(waiting).ruleVersion, 2);
    EXPECT_EQ(world.read(before).deadlineAt, world.now + base::hours(72));
    EXPECT_EQ(world.read(waiting).deadlineAt, world.now + base::hours(24));
    const auto old = world.run(&Orders::cancel, world.brand, orders::CancelOrder{before, 2, {}, {}, {}});
    EXPECT_EQ(old->payee, yuan(500));
    EXPECT_EQ(old->fee, yuan(25));
    const auto fresh = world.run(&Orders::cancel, world.brand, orders::CancelOrder{waiting, 2, {}, {}, {}});
    EXPECT_EQ(fresh->payee, yuan(1'000));
    EXPECT_EQ(fresh->fee, yuan(50)); // F was shown and frozen at 5 %, before the change
    world.expectSound();
}

TEST(Placing, theContractIsPinnedAtAcceptance)
{
    OrdersWorld world;
    const OrderId waiting = world.orderIn(OrderState::awaitingAcceptance);
    support::unguarded(world.database())
        .execute("UPDATE contract SET share_bp = 4000 WHERE id = $1", world.creator.contract);
    ASSERT_TRUE(world.run(&Orders::accept, world.mcn, orders::AcceptOrder{waiting, {}}).ok());
    EXPECT_EQ(world.read(waiting).mcnShareBp, 4'000);
    EXPECT_EQ(world.read(waiting).contract, world.creator.contract);
    EXPECT_EQ(world.read(waiting).mcn, world.mcn.party);
}

TEST(Placing, unbindingLaterDoesNotTakeTheOrderFromItsMcn)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::published);
    world.database().execute("UPDATE creator SET mcn_party_id = $2 WHERE id = $1", world.creator.id,
                             world.otherMcn.party);
    ASSERT_TRUE(world.run(&Orders::finish, world.brand, orders::FinishOrder{order, {}}).ok());
    EXPECT_EQ(world.mcnPayable(), yuan(1'500));
    EXPECT_EQ(world.balance(world.otherMcn, ledger::AccountKind::mcnPayable), Money());
    EXPECT_TRUE(world.ask(&orders::OrderReader::order, world.mcn, orders::OrderQuery{order}).ok());
    EXPECT_EQ(world.ask(&orders::OrderReader::order, world.otherMcn, orders::OrderQuery{order}).error().code,
              ErrorCode::notFound);
    world.expectSound();
}

TEST(Placing, countsRunningOrdersOfACreatorFromPaymentToTheEnd)
{
    for (const OrderState state : orders::allOf(OrderState{})) {
        OrdersWorld world;
        world.orderIn(state);
        const bool running = isRunning(state) || state == OrderState::awaitingAcceptance;
        EXPECT_EQ(world.orders.countRunning(world.creator.id), running ? 1 : 0) << toText(state);
        EXPECT_EQ(world.orders.countRunning(world.otherCreator.id), 0);
    }
}

TEST(Briefs, keepToThePlatformsLimits)
{
    OrdersWorld world;
    const auto refusal = [&](const std::function<void(orders::CreateBrief &)> &change) {
        const auto outcome = create(world, change);
        return outcome.ok() ? Refusal() : Refusal(outcome.error().code);
    };
    EXPECT_EQ(refusal([](auto &brief) { brief.name = repeated("字", 60); }), std::nullopt);
    EXPECT_EQ(refusal([](auto &brief) { brief.name = repeated("字", 61); }), ErrorCode::fieldTooLong);
    EXPECT_EQ(refusal([](auto &brief) { brief.brandName = repeated("字", 51); }), ErrorCode::fieldTooLong);
    EXPECT_EQ(refusal([](auto &brief) { brief.product = repeated("字", 41); }), ErrorCode::fieldTooLong);
    EXPECT_EQ(refusal([](auto &brief) { brief.requirements = repeated("字", 501); }), ErrorCode::fieldTooLong);
    EXPECT_EQ(refusal([](auto &brief) { brief.requirements = " "; }), ErrorCode::fieldMissing);
    EXPECT_EQ(refusal([](auto &brief) { brief.prohibitions = repeated("字", 500); }), std::nullopt);
    EXPECT_EQ(refusal([](auto &brief) { brief.prohibitions = repeated("字", 501); }), ErrorCode::fieldTooLong);
    EXPECT_EQ(refusal([](auto &brief) { brief.retentionDays = 365; }), std::nullopt);
    EXPECT_EQ(refusal([](auto &brief) { brief.retentionDays = 366; }), ErrorCode::fieldOutOfRange);
    EXPECT_EQ(refusal([](auto &brief) { brief.acceptanceDays = 0; }), ErrorCode::fieldOutOfRange);
    EXPECT_EQ(refusal([](auto &brief) { brief.prepaidBp = 4'999; }), ErrorCode::fieldOutOfRange);
    EXPECT_EQ(refusal([](auto &brief) { brief.prepaidBp = 5'000; }), std::nullopt);
    EXPECT_EQ(refusal([](auto &brief) { brief.publishUntil = brief.publishFrom + base::days(30); }), std::nullopt);
    EXPECT_EQ(refusal([](auto &brief) { brief.publishUntil = brief.publishFrom + base::days(31); }),
              ErrorCode::fieldOutOfRange);
    EXPECT_EQ(refusal([](auto &brief) { brief.publishUntil = brief.publishFrom - base::days(1); }),
              ErrorCode::datesOutOfOrder);
    EXPECT_EQ(refusal([](auto &brief) { brief.videoDueAt = *brief.scriptDueAt - base::days(1); }),
              ErrorCode::datesOutOfOrder);
    EXPECT_EQ(refusal([](auto &brief) { brief.scriptDueAt.reset(); }), ErrorCode::fieldMissing);
    EXPECT_EQ(refusal([](auto &brief) { brief.kind = orders::BriefKind::recruit; }), ErrorCode::briefKindNotOffered);
    for (const orders::ContentKind content : orders::allOf(orders::ContentKind{})) {
        EXPECT_EQ(refusal([&](auto &brief) { brief.content = content; }),
                  orders::isOffered(content) ? Refusal() : Refusal(ErrorCode::briefKindNotOffered))
            << toText(content);
    }
    EXPECT_FALSE(orders::isOffered(orders::ContentKind::live));
    EXPECT_FALSE(orders::isOffered(orders::ContentKind::imageText));
    EXPECT_EQ(refusal([](auto &brief) { brief.settlement = orders::Settlement::cpm; }), ErrorCode::briefKindNotOffered);
}

TEST(Projects, keepToThePlatformsLimits)
{
    OrdersWorld world;
    const auto refusal = [&](const std::string &name, const std::string &goal) {
        const auto outcome =
            world.run(&Projects::create, world.brand,
                      orders::CreateProject{name, goal, yuan(500'000), world.now, world.now + base::days(60)});
        return outcome.ok() ? Refusal() : Refusal(outcome.error().code);
    };
    EXPECT_EQ(refusal(repeated("字", 60), repeated("字", 500)), std::nullopt);
    EXPECT_EQ(refusal(repeated("字", 61), ""), ErrorCode::fieldTooLong);
    EXPECT_EQ(refusal("双十一", repeated("字", 501)), ErrorCode::fieldTooLong);
    EXPECT_EQ(refusal(" ", ""), ErrorCode::fieldMissing);
}

TEST(Briefs, areOfOneBrandAlone)
{
    OrdersWorld world;
    const orders::ProjectId project = world.makeProject();
    EXPECT_EQ(world.run(&Projects::createBrief, world.otherBrand, world.briefCommand(project)).error().code,
              ErrorCode::notFound);
    const BriefId brief = world.run(&Projects::createBrief, world.brand, world.briefCommand(project)).value().brief;
    EXPECT_EQ(world.run(&Projects::publishBrief, world.otherBrand, orders::PublishBrief{brief, {}}).error().code,
              ErrorCode::notFound);
    const orders::AttachProvider foreign{project, world.provider.party, 1'000, {}};
    EXPECT_EQ(world.run(&Projects::attachProvider, world.otherBrand, foreign).error().code, ErrorCode::notFound);
    const orders::AttachProvider greedy{project, world.provider.party, 5'001, {}};
    EXPECT_EQ(world.run(&Projects::attachProvider, world.brand, greedy).error().code, ErrorCode::fieldOutOfRange);
    const orders::AttachProvider wrong{project, world.mcn.party, 1'000, {}};
    EXPECT_EQ(world.run(&Projects::attachProvider, world.brand, wrong).error().code, ErrorCode::notFound);
    EXPECT_TRUE(world.run(&Projects::publishBrief, world.brand, orders::PublishBrief{brief, 1}).ok());
    EXPECT_EQ(world.run(&Projects::publishBrief, world.brand, orders::PublishBrief{brief, 1}).error().code,
              ErrorCode::stale);
}

#include "support/door_world.h"

using base::ErrorCode;
using base::Money;
using ledger::AccountKind;
using support::DoorWorld;

namespace {

constexpr Money yuan(std::int64_t amount)
{
    return Money::fromYuan(amount);
}

accounts::ClosureId apply(DoorWorld &world, const workspace::Session &session)
{
    world.clock.advance(std::chrono::minutes(2)); // past the pause between two codes
    const std::string code = world.newCode(session, accounts::CodePurpose::closure);
    return world.must(session, accounts::ApplyClosure{code, "业务调整", true}).closure;
}

void close(DoorWorld &world, const workspace::Session &session)
{
    world.must(world.ops2, accounts::ApproveClosure{apply(world, session), {}, {}});
}

/// The kinds of the conditions that the party does not meet.
std::vector<std::string> blockersOf(DoorWorld &world, const workspace::Session &session)
{
    std::vector<std::string> kinds;
    for (const auto &condition : world.read(session, accounts::BlockersQuery{}).conditions) {
        if (!condition.met)
            kinds.emplace_back(toText(condition.kind));
    }
    return kinds;
}

orders::OrderId publishedIn(DoorWorld &world, orders::ProjectId project)
{
    const auto brief = world.must(world.brand, world.briefCommand(project)).brief;
    world.must(world.brand, orders::PublishBrief{brief, {}});
    const auto order =
        world.must(world.brand, orders::PlaceOrders{brief, {{world.creator.id, {}, {}}}, {}}).orders.at(0).order;
    world.must(world.brand, orders::PayOrder{order, {}});
    world.must(world.mcn, orders::AcceptOrder{order, {}});
    world.must(world.mcn, orders::UploadScript{order, "开场十秒试色", {}});
    world.must(world.brand, orders::ConfirmScript{order, {}});
    world.must(world.mcn, orders::UploadVideo{order, "https://v.example/1", {}});
    world.must(world.brand, orders::ConfirmVideo{order, {}});
    world.clock.advance(base::days(15));
    world.must(world.mcn, orders::PublishOrder{order, "https://d.example/7", {}, {}});
    return order;
}

} // namespace

// A closed account can do nothing more: a provider who closed stays attached to the project and earns nothing there.
TEST(ClosedAccounts, aProviderWhoClosedEarnsNothingOfLaterOrders)
{
    DoorWorld world;
    world.topUp(world.brand, yuan(10'000));
    const orders::ProjectId project = world.newProject();
    world.must(world.brand, orders::AttachProvider{project, world.provider.actor.party, 2'000, {}});
    EXPECT_EQ(blockersOf(world, world.provider), std::vector<std::string>());
    close(world, world.provider);

    const orders::OrderId order = publishedIn(world, project);
    world.must(world.brand, orders::FinishOrder{order, {}});
    EXPECT_EQ(world.balance(world.provider, AccountKind::providerPayable), Money());
    EXPECT_EQ(world.door->features().ledger.balanceOf(ledger::kPlatform, AccountKind::commission), yuan(250));
    world.expectSound();
}

// Orders in progress block the closing of the provider who follows them up.
TEST(ClosedAccounts, aProviderOfRunningOrdersCannotClose)
{
    DoorWorld world;
    world.topUp(world.brand, yuan(10'000));
    const orders::ProjectId project = world.newProject();
    world.must(world.brand, orders::AttachProvider{project, world.provider.actor.party, 2'000, {}});
    const orders::OrderId order = publishedIn(world, project);
    EXPECT_EQ(blockersOf(world, world.provider), std::vector<std::string>{"orders_in_progress"});
    const std::string code = world.newCode(world.provider, accounts::CodePurpose::closure);
    const auto blocked = world.door->execute(world.provider, accounts::ApplyClosure{code, "业务调整", true});
    EXPECT_EQ(blocked.error().code, ErrorCode::closureBlocked);

    world.must(world.brand, orders::FinishOrder{order, {}});
    EXPECT_EQ(world.balance(world.provider, AccountKind::providerPayable), yuan(50));
    close(world, world.provider);
    EXPECT_EQ(world.balance(world.provider, AccountKind::payoutPending), yuan(50));
    world.expectSound();
}

// What a second operator has still to confirm would be paid to the payee: he cannot close over it.
TEST(ClosedAccounts, aPayeeWithAnOpenCompensationCannotClose)
{
    DoorWorld world;
    world.topUp(world.brand, yuan(20'000));
    world.must(world.brand, orders::FinishOrder{world.published(), {}});
    world.clock.advance(base::days(31)); // past the retention
    const orders::OrderId order = world.withScript();
    world.must(world.ops, orders::CancelOrder{order, 0, "不可抗力", yuan(100), {}});
    EXPECT_EQ(blockersOf(world, world.creator.session), std::vector<std::string>{"pending_decision"});
    EXPECT_EQ(blockersOf(world, world.mcn), (std::vector<std::string>{"pending_decision", "bound_creators"}));
    EXPECT_EQ(blockersOf(world, world.otherCreator.session), std::vector<std::string>());
    const auto conditions = world.read(world.creator.session, accounts::BlockersQuery{}).conditions;
    const auto &open = *std::find_if(conditions.begin(), conditions.end(), [](const auto &one) { return !one.met; });
    EXPECT_EQ(open.amount, yuan(100));
    EXPECT_EQ(open.subjects.at(0).id.value, order.value);

    world.must(world.ops2, orders::ConfirmDecision{order, {}, {}});
    EXPECT_EQ(blockersOf(world, world.creator.session), std::vector<std::string>());
    world.expectSound();
}

// A closed account can do nothing more; its history stays readable to ops and its statement still adds up.
TEST(ClosedAccounts, itsLogInsEndAtOnceAndOperatorsReadItsHistory)
{
    DoorWorld world;
    world.topUp(world.otherBrand, yuan(80));
    const accounts::ClosureId closure = apply(world, world.otherBrand);
    EXPECT_EQ(world.signIn("brand2").partyStatus, "closing");
    EXPECT_EQ(world.must(world.ops, accounts::ApproveClosure{closure, {}, {}}).refund, yuan(80));

    const std::string head = world.door->headHash();
    const auto signedIn = world.door->signIn("brand2", "secret");
    ASSERT_FALSE(signedIn.ok());
    EXPECT_EQ(signedIn.error().code, ErrorCode::accountClosed);
    EXPECT_EQ(signedIn.error().details.at("name"), "brand2 品牌");
    // The windows that were open when it closed:
    for (const auto &spec : workspace::commandTable()) {
        if (std::find(spec.roles.begin(), spec.roles.end(), parties::Role::brand) == spec.roles.end())
            continue;
        EXPECT_EQ(world.door->execute(world.otherBrand, spec.name, nlohmann::json::object()).error().code,
                  ErrorCode::accountClosed)
            << spec.name;
    }
    for (const auto &spec : workspace::queryTable()) {
        if (std::find(spec.roles.begin(), spec.roles.end(), parties::Role::brand) == spec.roles.end())
            continue;
        EXPECT_EQ(world.door->ask(world.otherBrand, spec.name, nlohmann::json::object()).error().code,
                  ErrorCode::accountClosed)
            << spec.name;
    }
    EXPECT_EQ(world.door->headHash(), head);
    EXPECT_EQ(world.door->signIn("brand2", "wrong").error().code, ErrorCode::wrongLogin)
        << "who does not know the password learns nothing";

    world.must(world.ops, accounts::ConfirmClosurePayout{closure, "BANK-1", {}});
    EXPECT_EQ(world.door->execute(world.ops, accounts::ConfirmClosurePayout{closure, "BANK-2", {}}).error().code,
              ErrorCode::closureStateForbids);
    accounts::StatementQuery query;
    query.party = world.otherBrand.actor.party;
    const auto statement = world.read(world.ops, query);
    EXPECT_TRUE(statement.reconciles);
    EXPECT_EQ(statement.lines.size(), 4u);
    world.expectSound();
}

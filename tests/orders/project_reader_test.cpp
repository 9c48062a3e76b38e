#include "base/describe.h"
#include "support/orders_builders.h"

using base::ErrorCode;
using base::Money;
using orders::OrderId;
using orders::Orders;
using orders::OrderState;
using orders::ProjectReader;
using support::OrdersWorld;
using support::yuan;

namespace {

const orders::ActionView &actionOf(const std::vector<orders::ActionView> &actions, const std::string &command)
{
    for (const auto &action : actions) {
        if (action.command == command)
            return action;
    }
    static const orders::ActionView none;
    ADD_FAILURE() << command << " is missing";
    return none;
}

} // namespace

TEST(ProjectReader, figuresFollowTheOrders)
{
    OrdersWorld world;
    const orders::BriefId brief = world.makeBrief();
    const orders::PlaceOrders place{brief, {{world.creator.id, 4, {}}}, {}};
    const auto placed = world.run(&Orders::place, world.brand, place).value();
    const auto id = [&](std::size_t i) { return placed.orders.at(i).order; };
    for (const std::size_t i : {1u, 2u, 3u})
        ASSERT_TRUE(world.run(&Orders::pay, world.brand, orders::PayOrder{id(i), {}}).ok());
    ASSERT_TRUE(world.run(&Orders::refuse, world.mcn, orders::RefuseOrder{id(2), "档期", {}}).ok());
    ASSERT_TRUE(world.run(&Orders::accept, world.mcn, orders::AcceptOrder{id(3), {}}).ok());

    const auto answer = world.ask(&ProjectReader::brief, world.brand, orders::BriefQuery{brief}).value();
    EXPECT_EQ(answer.row.figures.orders, 4);
    EXPECT_EQ(answer.row.figures.waiting, 2);
    EXPECT_EQ(answer.row.figures.running, 1);
    EXPECT_EQ(answer.row.figures.ended, 1);
    EXPECT_EQ(answer.row.figures.myTurn, 1);
    EXPECT_EQ(answer.row.figures.taskCost, yuan(15'000));
    EXPECT_EQ(answer.row.figures.committed, yuan(15'750));
    EXPECT_EQ(answer.row.figures.frozen, yuan(10'500));
    EXPECT_EQ(answer.row.placesLeft, 47);
    EXPECT_EQ(answer.total, 4);
    ASSERT_EQ(answer.rows.size(), 4u);
    EXPECT_EQ(answer.rows[0].order, id(3));
    EXPECT_EQ(answer.terms.product, "口红");

    const auto project =
        world.ask(&ProjectReader::project, world.brand, orders::ProjectQuery{answer.row.project}).value();
    EXPECT_EQ(base::toJson(project.row.figures), base::toJson(answer.row.figures));
    EXPECT_EQ(project.row.briefs, 1);
    EXPECT_EQ(project.row.budget, yuan(500'000));
    EXPECT_EQ(project.total, 1);
    ASSERT_EQ(project.rows.size(), 1u);
    EXPECT_EQ(project.rows[0].brief, brief);
}

TEST(ProjectReader, showsProjectsToTheirOwnPartiesAlone)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::finished);
    const orders::ProjectId project = world.read(order).project;
    const orders::BriefId brief = world.read(order).brief;
    for (const auto &foreign : {world.otherBrand, world.mcn, world.creator.actor, world.otherMcn, world.provider}) {
        EXPECT_EQ(world.ask(&ProjectReader::projects, foreign, {}).value().total, 0);
        EXPECT_TRUE(world.ask(&ProjectReader::projects, foreign, {}).value().rows.empty());
        EXPECT_EQ(world.ask(&ProjectReader::briefs, foreign, {}).value().total, 0);
        EXPECT_TRUE(world.ask(&ProjectReader::briefs, foreign, {}).value().rows.empty());
        EXPECT_EQ(world.ask(&ProjectReader::project, foreign, orders::ProjectQuery{project}).error().code,
                  ErrorCode::notFound);
        EXPECT_EQ(world.ask(&ProjectReader::brief, foreign, orders::BriefQuery{brief}).error().code,
                  ErrorCode::notFound);
    }
    EXPECT_EQ(world.ask(&ProjectReader::projects, world.brand, {}).value().total, 1);
    EXPECT_EQ(world.ask(&ProjectReader::projects, world.ops, {}).value().total, 1);
    EXPECT_EQ(world.ask(&ProjectReader::briefs, world.ops, {}).value().total, 1);
}

TEST(ProjectReader, providerSeesHisShareAndNotTheBrandsMoney)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::published, {.providerShareBp = 2'000});
    const orders::ProjectId project = world.read(order).project;
    ASSERT_TRUE(world.run(&Orders::finish, world.brand, orders::FinishOrder{order, {}}).ok());

    const auto seen = world.ask(&ProjectReader::project, world.provider, orders::ProjectQuery{project}).value();
    EXPECT_EQ(seen.row.providerEarned, yuan(50));
    EXPECT_EQ(seen.row.providerShareBp, 2'000);
    EXPECT_EQ(seen.row.figures.finished, 1);
    EXPECT_EQ(seen.row.figures.paid, yuan(5'000));
    EXPECT_EQ(seen.row.figures.committed, std::nullopt);
    EXPECT_EQ(seen.row.figures.frozen, std::nullopt);
    EXPECT_TRUE(seen.actions.empty());
    const auto owner = world.ask(&ProjectReader::project, world.brand, orders::ProjectQuery{project}).value();
    EXPECT_EQ(owner.row.providerEarned, std::nullopt);
    EXPECT_EQ(owner.row.providerName, "provider1");
    EXPECT_EQ(
        world.ask(&ProjectReader::brief, world.provider, orders::BriefQuery{world.read(order).brief}).value().total, 1);
}

TEST(ProjectReader, searchesAndPages)
{
    OrdersWorld world;
    for (int i = 0; i < 5; ++i)
        world.makeBrief();
    orders::BriefsQuery briefs;
    briefs.limit = 2;
    briefs.offset = 4;
    const auto last = world.ask(&ProjectReader::briefs, world.brand, briefs).value();
    EXPECT_EQ(last.total, 5);
    EXPECT_EQ(last.rows.size(), 1u);
    briefs = {};
    briefs.search = "上新";
    briefs.state = orders::BriefState::published;
    EXPECT_EQ(world.ask(&ProjectReader::briefs, world.brand, briefs).value().total, 5);
    briefs.state = orders::BriefState::draft;
    EXPECT_EQ(world.ask(&ProjectReader::briefs, world.brand, briefs).value().total, 0);
    briefs = {};
    briefs.project = last.rows.at(0).project;
    EXPECT_EQ(world.ask(&ProjectReader::briefs, world.brand, briefs).value().total, 1);
    orders::ProjectsQuery projects;
    projects.search = "双十二";
    EXPECT_EQ(world.ask(&ProjectReader::projects, world.brand, projects).value().total, 0);
    projects.search = std::string(101, 'x');
    EXPECT_EQ(world.ask(&ProjectReader::projects, world.brand, projects).error().code, ErrorCode::fieldTooLong);
}

TEST(ProjectReader, tellsWhatTheBrandMayDoWithABrief)
{
    OrdersWorld world;
    const orders::BriefId draft =
        world.run(&orders::Projects::createBrief, world.brand, world.briefCommand(world.makeProject())).value().brief;
    const auto actions = [&] {
        return world.ask(&ProjectReader::brief, world.brand, orders::BriefQuery{draft}).value().actions;
    };
    EXPECT_TRUE(actionOf(actions(), "brief.publish").allowed);
    EXPECT_EQ(actionOf(actions(), "order.place").code, "brief_state_forbids");
    ASSERT_TRUE(world.run(&orders::Projects::publishBrief, world.brand, orders::PublishBrief{draft, {}}).ok());
    EXPECT_EQ(actionOf(actions(), "brief.publish").code, "brief_state_forbids");
    EXPECT_TRUE(actionOf(actions(), "order.place").allowed);
    world.now = world.now + base::days(10);
    EXPECT_EQ(actionOf(actions(), "order.place").code, "due_date_passed");
    parties::Context context = world.context(world.ops);
    world.directory.setPartyStatus(world.brand.party, "closing", context);
    EXPECT_EQ(actionOf(actions(), "order.place").code, "party_not_active");
}

#include "base/describe.h"
#include "base/text_keys.h"
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

TEST(ProjectReader, ordersAllProjectsByEveryFieldInBothDirections)
{
    OrdersWorld world;
    for (const auto state : {OrderState::accepted, OrderState::cancelled, OrderState::awaitingPayment})
        world.orderIn(state);
    for (const char *name : {"阿狸上新", "曾小贤专场", "张伟返场", "Bob", "阿狸上新"})
        ASSERT_TRUE(world
                        .run(&orders::Projects::create, world.brand,
                             {name, std::nullopt, base::Money(1), world.now, world.now + base::days(9)})
                        .ok());
    const auto read = [&](const parties::Actor &reader, std::optional<std::vector<orders::ProjectSort>> sort,
                          std::int64_t limit, std::int64_t offset) {
        orders::ProjectsQuery query;
        query.sort = std::move(sort);
        query.limit = limit;
        query.offset = offset;
        return world.ask(&ProjectReader::projects, reader, query).value();
    };
    static const base::NameOrder names;
    const auto compared = [](const orders::ProjectRow &left, const orders::ProjectRow &right,
                             orders::ProjectField field) {
        const auto numbers = [](std::int64_t a, std::int64_t b) { return a < b ? -1 : int(a > b); };
        switch (field) {
        case orders::ProjectField::created:
            return numbers(left.project.value, right.project.value);
        case orders::ProjectField::name:
            return names.compare(left.name, right.name);
        case orders::ProjectField::brand:
            return names.compare(left.brandName, right.brandName);
        case orders::ProjectField::orders:
            return numbers(left.figures.orders, right.figures.orders);
        case orders::ProjectField::turn:
            return numbers(left.figures.myTurn, right.figures.myTurn);
        case orders::ProjectField::cost:
            return numbers(left.figures.taskCost.fen, right.figures.taskCost.fen);
        }
        return 0;
    };
    for (const parties::Actor &reader : {world.brand, world.ops}) {
        for (const orders::ProjectField field : orders::allOf(orders::ProjectField{})) {
            for (const bool descending : {false, true}) {
                const std::vector<orders::ProjectSort> sort{{field, descending}};
                const auto whole = read(reader, sort, 500, 0);
                ASSERT_EQ(std::int64_t(whole.rows.size()), whole.total);
                for (std::size_t i = 1; i < whole.rows.size(); ++i) {
                    const int order = compared(whole.rows[i - 1], whole.rows[i], field) * (descending ? -1 : 1);
                    EXPECT_TRUE(order < 0 ||
                                (order == 0 && whole.rows[i - 1].project.value > whole.rows[i].project.value))
                        << toText(field) << (descending ? " descending at " : " at ") << i;
                }
                std::vector<orders::ProjectId> paged;
                for (std::int64_t offset = 0; offset < whole.total; offset += 3)
                    for (const orders::ProjectRow &row : read(reader, sort, 3, offset).rows)
                        paged.push_back(row.project);
                ASSERT_EQ(paged.size(), whole.rows.size());
                for (std::size_t i = 0; i < paged.size(); ++i)
                    EXPECT_EQ(paged[i], whole.rows[i].project) << toText(field) << " at " << i;
            }
        }
    }
    // The later field orders what the first leaves alike; without any the newest come first.
    using Field = orders::ProjectField;
    const auto both = read(world.brand, {{{Field::cost, true}, {Field::name, false}}}, 500, 0).rows;
    EXPECT_EQ(both.at(0).figures.taskCost, yuan(5'000));
    EXPECT_EQ(both.at(2).name, "阿狸上新");
    EXPECT_EQ(both.back().name, "Bob");
    EXPECT_EQ(read(world.brand, std::nullopt, 1, 0).rows.at(0).project,
              read(world.brand, {{{Field::created, true}}}, 1, 0).rows.at(0).project);
    const std::vector<orders::ProjectSort> tooMany(4);
    orders::ProjectsQuery query;
    query.sort = tooMany;
    EXPECT_EQ(world.ask(&ProjectReader::projects, world.brand, query).error().code, ErrorCode::fieldOutOfRange);
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

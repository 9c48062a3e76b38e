// What a list of orders is: its order by every field, its sums over all pages, and what its search finds.
#include "base/text_keys.h"
#include "support/orders_builders.h"

#include <algorithm>

using base::ErrorCode;
using base::Money;
using orders::OrderField;
using orders::OrderId;
using orders::OrderReader;
using orders::OrderRow;
using orders::Orders;
using orders::OrdersQuery;
using orders::OrderState;
using support::OrdersWorld;

namespace {

/// Creators with Chinese names, uneven prices and shares, orders in many states.
class ListWorld : public OrdersWorld
{
public:
    ListWorld()
    {
        const std::pair<const char *, Money> creators[] = {
            {"曾小贤", Money(123'457)}, {"阿狸", Money(600'001)}, {"张伟", Money(600'001)}, {"Bob", Money(77'777)}};
        std::int64_t share = 1'234;
        for (const auto &[name, price] : creators) {
            support::CreatorWishes wishes;
            wishes.price1To20 = wishes.price21To60 = wishes.price60Plus = price;
            wishes.shareBp = share += 1'111;
            creatorsOfMcn.push_back(makeCreator(mcn, name, wishes));
        }
        for (const auto &[name, content] : {std::pair("夏日防晒", orders::ContentKind::video1To20),
                                            std::pair("秋冬彩妆", orders::ContentKind::video60Plus)}) {
            orders::CreateBrief command = briefCommand(makeProject());
            command.name = name;
            command.content = content;
            command.acceptanceDays = 3;
            const auto brief = run(&orders::Projects::createBrief, brand, command).value().brief;
            EXPECT_TRUE(run(&orders::Projects::publishBrief, brand, orders::PublishBrief{brief, {}}).ok());
            for (const support::BuiltCreator &one : creatorsOfMcn) {
                now = now + base::hours(1);
                place(brief, one.id);
            }
        }
        const std::vector<OrderId> placed = all(brand);
        for (std::size_t i = 0; i < 6; ++i)
            EXPECT_TRUE(run(&Orders::pay, brand, orders::PayOrder{placed[i], {}}).ok());
        EXPECT_TRUE(run(&Orders::accept, mcn, orders::AcceptOrder{byCreator("张伟"), {}}).ok());
        for (const OrderState state : {OrderState::accepted, OrderState::published, OrderState::closed,
                                       OrderState::finished, OrderState::awaitingPayment, OrderState::cancelled})
            orderIn(state);
    }

    std::vector<support::BuiltCreator> creatorsOfMcn;

    std::vector<OrderRow> rows(const parties::Actor &actor, OrdersQuery query = {})
    {
        query.limit = 1'000;
        return ask(&OrderReader::orders, actor, query).value().rows;
    }
    std::vector<OrderId> all(const parties::Actor &actor)
    {
        std::vector<OrderId> ids;
        OrdersQuery query;
        query.sort = std::vector<orders::OrderSort>{{OrderField::placed, {}}};
        for (const OrderRow &row : rows(actor, query))
            ids.push_back(row.order);
        return ids;
    }

private:
    void place(orders::BriefId brief, parties::CreatorId of)
    {
        const orders::PlaceOrders command{brief, {{of, {}, {}}}, {}};
        EXPECT_TRUE(run(&Orders::place, brand, command).ok());
    }
    OrderId byCreator(const std::string &name)
    {
        for (const OrderRow &row : rows(brand))
            if (row.creatorName == name && row.state == OrderState::awaitingAcceptance)
                return row.order;
        ADD_FAILURE() << name;
        return {};
    }
};

/// What a row has in a field: a number or a name, or neither.
struct Value
{
    std::optional<std::int64_t> number;
    std::optional<std::string> name;

    [[nodiscard]] bool missing() const { return !number && !name; }
};

template <class E>
std::int64_t placeOf(E value)
{
    const auto all = allOf(E{});
    return std::find(all.begin(), all.end(), value) - all.begin();
}

Value valueOf(const OrderRow &row, OrderField field)
{
    const auto fen = [](const std::optional<Money> &money) {
        return Value{money ? std::optional(money->fen) : std::nullopt, {}};
    };
    switch (field) {
    case OrderField::left:
        return {row.deadline ? std::optional(row.deadline->ms) : std::nullopt, {}};
    case OrderField::placed:
        return {row.order.value, {}};
    case OrderField::creator:
        return {{}, row.creatorName};
    case OrderField::brief:
        return {{}, row.briefName};
    case OrderField::brand:
        return {{}, row.brandName};
    case OrderField::content:
        return {placeOf(row.content), {}};
    case OrderField::state:
        return {placeOf(row.state), {}};
    case OrderField::cost:
        return fen(row.taskCost);
    case OrderField::fee:
        return fen(row.fee);
    case OrderField::total:
        return fen(row.fee ? std::optional(row.taskCost + *row.fee) : std::nullopt);
    case OrderField::income:
        return fen(row.income);
    case OrderField::ended:
        return {{}, row.endedReason};
    }
    return {};
}

/// Less than, equal to or greater than 0 as `left` comes before `right`; what is missing comes last.
int compare(const Value &left, const Value &right, bool descending)
{
    static const base::NameOrder names;
    if (left.missing() || right.missing())
        return int(left.missing()) - int(right.missing());
    const int order = left.name ? names.compare(*left.name, *right.name)
                                : (*left.number < *right.number   ? -1
                                   : *left.number > *right.number ? 1
                                                                  : 0);
    return descending ? -order : order;
}

} // namespace

TEST(OrderList, isOrderedByEveryFieldInBothDirections)
{
    ListWorld world;
    for (const parties::Actor &actor :
         {world.brand, world.mcn, world.ops, world.creatorsOfMcn[0].actor, world.creator.actor}) {
        for (const OrderField field : orders::allOf(OrderField{})) {
            for (const bool descending : {false, true}) {
                OrdersQuery query;
                query.sort = std::vector<orders::OrderSort>{{field, descending}};
                const std::vector<OrderRow> rows = world.rows(actor, query);
                ASSERT_EQ(rows.size(), world.rows(actor).size());
                for (std::size_t i = 1; i < rows.size(); ++i) {
                    const int order = compare(valueOf(rows[i - 1], field), valueOf(rows[i], field), descending);
                    EXPECT_TRUE(order < 0 || (order == 0 && rows[i - 1].order.value > rows[i].order.value))
                        << toText(actor.role) << " by " << toText(field) << (descending ? " descending" : "") << " at "
                        << i;
                }
            }
        }
    }
}

TEST(OrderList, differsInEveryFieldThatItIsOrderedBy)
{
    ListWorld world;
    for (const OrderField field : orders::allOf(OrderField{})) {
        if (field == OrderField::brand)
            continue;
        const parties::Actor &reader = field == OrderField::income ? world.mcn : world.brand;
        OrdersQuery query;
        query.sort = std::vector<orders::OrderSort>{{field, false}};
        const auto up = world.rows(reader, query);
        query.sort->front().descending = true;
        const auto down = world.rows(reader, query);
        EXPECT_NE(up.front().order, down.front().order) << toText(field);
    }
}

TEST(OrderList, laterFieldsOrderWhatTheFirstLeavesAlike)
{
    ListWorld world;
    OrdersQuery query;
    query.sort = std::vector<orders::OrderSort>{
        {OrderField::cost, true}, {OrderField::creator, false}, {OrderField::brief, true}};
    const auto rows = world.rows(world.brand, query);
    int second = 0;
    int third = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        ASSERT_GE(rows[i - 1].taskCost, rows[i].taskCost);
        if (rows[i - 1].taskCost != rows[i].taskCost)
            continue;
        const int names = compare({{}, rows[i - 1].creatorName}, {{}, rows[i].creatorName}, false);
        ASSERT_LE(names, 0);
        second += names < 0 ? 1 : 0;
        if (names == 0) {
            ASSERT_LE(compare({{}, rows[i - 1].briefName}, {{}, rows[i].briefName}, true), 0);
            third += rows[i - 1].briefName != rows[i].briefName ? 1 : 0;
        }
    }
    EXPECT_GT(second, 0);
    EXPECT_GT(third, 0);

    query.sort->push_back({OrderField::state, false});
    const auto refused = world.ask(&OrderReader::orders, world.brand, query);
    EXPECT_EQ(refused.error().code, ErrorCode::fieldOutOfRange);
    EXPECT_EQ(refused.error().details.at("field"), "sort");
}

TEST(OrderList, ordersNobodyByFiguresThatAreNotHis)
{
    ListWorld world;
    for (const auto &[actor, field] : {std::pair(world.mcn, OrderField::fee), std::pair(world.mcn, OrderField::total),
                                       std::pair(world.brand, OrderField::income)}) {
        OrdersQuery query;
        query.sort = std::vector<orders::OrderSort>{{field, false}};
        const auto rows = world.rows(actor, query);
        EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end(), [](const OrderRow &left, const OrderRow &right) {
            return left.order.value > right.order.value;
        })) << toText(field);
    }
}

TEST(OrderList, sumsEveryPageOfTheFilterAsTheRowsDo)
{
    ListWorld world;
    for (const parties::Actor &actor :
         {world.brand, world.mcn, world.creatorsOfMcn[1].actor, world.ops, world.otherBrand, world.provider}) {
        for (const char *search : {"", "防晒", "zxx", "无此名"}) {
            OrdersQuery query;
            query.search = search;
            Money cost;
            Money fee;
            Money income;
            for (const OrderRow &row : world.rows(actor, query)) {
                cost += row.taskCost;
                fee += row.fee.value_or(Money());
                income += row.income.value_or(Money());
            }
            query.limit = 2;
            const auto answer = world.ask(&OrderReader::orders, actor, query).value();
            EXPECT_EQ(answer.taskCostTotal, cost);
            const bool seesFee = actor.role == parties::Role::brand || actor.role == parties::Role::ops;
            const bool earns = actor.role == parties::Role::mcn || actor.role == parties::Role::creator;
            EXPECT_EQ(answer.feeTotal, seesFee ? std::optional(fee) : std::nullopt) << toText(actor.role) << search;
            EXPECT_EQ(answer.incomeTotal, earns ? std::optional(income) : std::nullopt) << toText(actor.role) << search;
        }
    }
}

TEST(OrderList, isFoundByNumberIdNamesPinyinAndInitials)
{
    ListWorld world;
    const OrderRow wanted = world.rows(world.brand).front();
    const auto count = [&](const std::string &search) {
        OrdersQuery query;
        query.search = search;
        const auto answer = world.ask(&OrderReader::orders, world.brand, query).value();
        EXPECT_EQ(answer.total, std::int64_t(world.rows(world.brand, query).size())) << search;
        EXPECT_EQ(answer.counts.front().count, answer.total) << search;
        return answer.total;
    };
    EXPECT_EQ(count(wanted.number), 1);
    OrdersQuery byId;
    byId.search = " " + std::to_string(wanted.order.value);
    const auto found = world.rows(world.brand, byId);
    EXPECT_TRUE(
        std::any_of(found.begin(), found.end(), [&](const OrderRow &row) { return row.order == wanted.order; }));
    for (const char *creator : {"曾小贤", " 小贤 ", "zengxiaoxian", "cengxiaoxian", "ZXX", "zeng xiao"})
        EXPECT_EQ(count(creator), 2) << creator;
    for (const char *brief : {"夏日", "xiarifangshai", "xrfs"})
        EXPECT_EQ(count(brief), 4) << brief;
    EXPECT_EQ(count("shuangshiyi"), std::int64_t(world.rows(world.brand).size())) << "the project";
    EXPECT_EQ(count("Brand1"), std::int64_t(world.rows(world.brand).size()));
    EXPECT_EQ(count("% _"), 0);
}

TEST(OrderList, theInboxAndTheDisputesAreFoundInTheSameWay)
{
    ListWorld world;
    const auto waiting = [&](const char *search) {
        orders::InboxQuery query;
        query.search = search;
        const auto answer = world.ask(&OrderReader::inbox, world.mcn, query).value();
        EXPECT_EQ(answer.total, std::int64_t(answer.rows.size()));
        return answer.total;
    };
    EXPECT_GT(waiting(""), waiting("ali"));
    EXPECT_GT(waiting("ali"), 0);
    EXPECT_EQ(waiting("brand2"), 0);

    const OrderId disputed = world.orderIn(OrderState::published);
    ASSERT_TRUE(world.run(&Orders::dispute, world.brand, orders::OpenDispute{disputed, "数据造假", {}}).ok());
    const auto open = [&](const std::string &search) {
        orders::DisputesQuery query;
        query.search = search;
        return world.ask(&OrderReader::disputes, world.ops, query).value().rows.size();
    };
    EXPECT_EQ(open(""), 1u);
    EXPECT_EQ(open("khsx"), 1u) << "the brief 口红上新";
    EXPECT_EQ(open(world.read(disputed).number), 1u);
    EXPECT_EQ(open("zxx"), 0u);

    const OrderId back = world.orderIn(OrderState::finished);
    const orders::ReportRetentionBreach breach{back, "作品已删除", {}};
    ASSERT_TRUE(world.run(&Orders::reportRetentionBreach, world.ops, breach).ok());
    const orders::ClawBackOrder clawBack{back, base::Money::fromYuan(100), "作品提前下架", {}};
    ASSERT_TRUE(world.run(&Orders::clawBack, world.ops, clawBack).ok());
    const auto clawBacks = [&](const std::string &search) {
        orders::DisputesQuery query;
        query.search = search;
        return world.ask(&OrderReader::disputes, world.ops, query).value().clawBacks.size();
    };
    EXPECT_EQ(clawBacks(""), 1u);
    EXPECT_EQ(clawBacks(world.read(back).number), 1u);
    EXPECT_EQ(clawBacks(world.read(disputed).number), 0u);
    EXPECT_EQ(clawBacks("zxx"), 0u);
    orders::DisputesQuery tooLong;
    tooLong.search = std::string(101, 'a');
    EXPECT_EQ(world.ask(&OrderReader::disputes, world.ops, tooLong).error().code, ErrorCode::fieldTooLong);
}

TEST(OrderList, projectsAndBriefsAreFoundByPinyin)
{
    ListWorld world;
    orders::ProjectsQuery projects;
    projects.search = "SSY";
    EXPECT_GT(world.ask(&orders::ProjectReader::projects, world.brand, projects).value().total, 0);
    orders::BriefsQuery briefs;
    briefs.search = "qiudong";
    EXPECT_EQ(world.ask(&orders::ProjectReader::briefs, world.brand, briefs).value().total, 1);
}

#include "base/describe.h"
#include "support/orders_builders.h"

#include <algorithm>
#include <set>

using base::ErrorCode;
using base::Money;
using orders::OrderId;
using orders::OrderReader;
using orders::Orders;
using orders::OrderState;
using orders::OrderTab;
using orders::ProjectReader;
using support::OrdersWorld;
using support::yuan;

namespace {

std::vector<OrderId> idsOf(const std::vector<orders::OrderRow> &rows)
{
    std::vector<OrderId> ids;
    for (const auto &row : rows)
        ids.push_back(row.order);
    return ids;
}

orders::OrdersQuery tabQuery(OrderTab tab)
{
    orders::OrdersQuery query;
    query.tab = tab;
    query.limit = 500;
    return query;
}

/// Every name of a member, at whatever depth, whose value is not null.
void namesIn(const nlohmann::json &value, std::set<std::string> &names)
{
    if (value.is_object()) {
        for (const auto &[name, member] : value.items()) {
            names.insert(name);
            namesIn(member, names);
        }
    } else if (value.is_array()) {
        for (const auto &member : value)
            namesIn(member, names);
    }
}

template <class Answer>
std::set<std::string> namesOf(const Answer &answer)
{
    std::set<std::string> names;
    namesIn(base::toJson(answer), names);
    return names;
}

const orders::ActionView *findAction(const orders::OrderAnswer &answer, const std::string &command)
{
    const auto found = std::find_if(answer.actions.begin(), answer.actions.end(),
                                    [&](const orders::ActionView &action) { return action.command == command; });
    return found == answer.actions.end() ? nullptr : &*found;
}

/// One order in every state.
std::vector<OrderId> oneInEveryState(OrdersWorld &world)
{
    std::vector<OrderId> made;
    for (const OrderState state : orders::allOf(OrderState{}))
        made.push_back(world.orderIn(state));
    return made;
}

} // namespace

TEST(OrderReader, showsAPartyItsOwnOrdersAlone)
{
    OrdersWorld world;
    const OrderId unpaid = world.orderIn(OrderState::awaitingPayment);
    const OrderId waiting = world.orderIn(OrderState::awaitingAcceptance);
    const OrderId running = world.orderIn(OrderState::accepted);
    const auto seenBy = [&](const parties::Actor &actor) {
        auto ids = idsOf(world.ask(&OrderReader::orders, actor, {}).value().rows);
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    const std::vector<OrderId> all = {unpaid, waiting, running};
    const std::vector<OrderId> paid = {waiting, running};
    EXPECT_EQ(seenBy(world.brand), all);
    EXPECT_EQ(seenBy(world.ops), all);
    EXPECT_EQ(seenBy(world.mcn), paid);
    EXPECT_EQ(seenBy(world.creator.actor), paid);
    for (const auto &foreign : {world.otherBrand, world.otherMcn, world.otherCreator.actor, world.provider}) {
        EXPECT_TRUE(seenBy(foreign).empty());
        EXPECT_EQ(world.ask(&OrderReader::order, foreign, orders::OrderQuery{running}).error().code,
                  ErrorCode::notFound);
        EXPECT_EQ(world.ask(&OrderReader::proof, foreign, orders::ProofQuery{running}).error().code,
                  ErrorCode::notFound);
        const orders::CancelPreviewQuery preview{running, {}};
        EXPECT_EQ(world.ask(&OrderReader::cancelPreview, foreign, preview).error().code, ErrorCode::notFound);
    }
}

TEST(OrderReader, everyTabCountsWhatItLists)
{
    OrdersWorld world;
    oneInEveryState(world);
    ASSERT_TRUE(world
                    .run(&Orders::dispute, world.brand,
                         orders::OpenDispute{world.orderIn(OrderState::published), "数据造假", {}})
                    .ok());
    for (const auto &actor : {world.brand, world.mcn, world.creator.actor, world.ops}) {
        const auto counts = world.ask(&OrderReader::orders, actor, {}).value().counts;
        ASSERT_EQ(counts.size(), orders::allOf(OrderTab{}).size());
        for (const auto &line : counts) {
            const auto answer = world.ask(&OrderReader::orders, actor, tabQuery(line.tab)).value();
            EXPECT_EQ(answer.total, line.count) << toText(line.tab);
            EXPECT_EQ(static_cast<std::int64_t>(answer.rows.size()), line.count) << toText(line.tab);
        }
        const auto all = world.ask(&OrderReader::orders, actor, tabQuery(OrderTab::all)).value();
        EXPECT_EQ(all.total, actor.role == parties::Role::brand || actor.role == parties::Role::ops ? 16 : 14);
        EXPECT_EQ(all.taskCostTotal.fen, OrdersWorld::kTaskCost.fen * all.total);
        std::vector<OrderId> mine;
        for (const auto &row : all.rows) {
            if (row.myTurn)
                mine.push_back(row.order);
        }
        EXPECT_EQ(idsOf(world.ask(&OrderReader::orders, actor, tabQuery(OrderTab::myTurn)).value().rows), mine);
        EXPECT_FALSE(mine.empty());
    }
}

TEST(OrderReader, pagesAndSortsWithoutLosingOrRepeating)
{
    OrdersWorld world;
    oneInEveryState(world);
    for (const orders::OrderField field : orders::allOf(orders::OrderField{})) {
        orders::OrdersQuery query;
        query.sort = std::vector<orders::OrderSort>{{field, {}}};
        query.limit = 500;
        const auto whole = idsOf(world.ask(&OrderReader::orders, world.brand, query).value().rows);
        std::vector<OrderId> paged;
        query.limit = 4;
        for (std::int64_t offset = 0; offset < 16; offset += 4) {
            query.offset = offset;
            const auto page = world.ask(&OrderReader::orders, world.brand, query).value();
            EXPECT_EQ(page.total, 15);
            for (const OrderId id : idsOf(page.rows))
                paged.push_back(id);
        }
        EXPECT_EQ(paged, whole) << toText(field);
        EXPECT_EQ(std::set<OrderId>(paged.begin(), paged.end()).size(), 15u);
    }
    orders::OrdersQuery wrong;
    wrong.limit = 1'001;
    EXPECT_EQ(world.ask(&OrderReader::orders, world.brand, wrong).error().code, ErrorCode::fieldOutOfRange);
}

TEST(OrderReader, findsByNumberAndNames)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::accepted);
    world.orderIn(OrderState::accepted);
    orders::OrdersQuery query;
    query.search = world.read(order).number;
    EXPECT_EQ(idsOf(world.ask(&OrderReader::orders, world.brand, query).value().rows), std::vector<OrderId>{order});
    query.search = "CREATOR1";
    EXPECT_EQ(world.ask(&OrderReader::orders, world.brand, query).value().total, 2);
    query.search = "口红上新";
    EXPECT_EQ(world.ask(&OrderReader::orders, world.brand, query).value().total, 2);
    query.search = "%";
    EXPECT_EQ(world.ask(&OrderReader::orders, world.brand, query).value().total, 0);
}

TEST(OrderReader, tellsTheWholeLifeOfAnOrder)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoRejected);
    const auto answer = world.ask(&OrderReader::order, world.brand, orders::OrderQuery{order}).value();
    EXPECT_EQ(answer.row.state, OrderState::videoRejected);
    EXPECT_EQ(answer.row.revision, world.read(order).revision);
    EXPECT_EQ(answer.row.taskCost, OrdersWorld::kTaskCost);
    EXPECT_EQ(answer.row.fee, OrdersWorld::kFee);
    EXPECT_EQ(answer.row.brandName, "brand1");
    EXPECT_EQ(answer.payeeName, "creator1");
    EXPECT_EQ(answer.duty.turn, orders::Turn::payee);
    EXPECT_EQ(answer.duty.until, world.read(order).deadlineAt);
    EXPECT_EQ(answer.duty.then, "due_date_passed");
    EXPECT_EQ(answer.videoRejectionsLeft, 1);
    EXPECT_EQ(answer.scriptRejectionsLeft, 3);
    ASSERT_EQ(answer.deliverables.size(), 2u);
    EXPECT_EQ(answer.deliverables[0].state, "confirmed");
    EXPECT_EQ(answer.deliverables[1].reason, "偏色");
    std::vector<std::string> events;
    for (const auto &event : answer.timeline)
        events.push_back(event.event);
    EXPECT_EQ(events, (std::vector<std::string>{"place", "pay", "accept", "upload_script", "confirm_script",
                                                "upload_video", "reject_video"}));
    EXPECT_EQ(answer.timeline[1].userName, "brand1");
    EXPECT_EQ(answer.timeline[2].userName, std::nullopt); // the MCN's people are the MCN's
    EXPECT_EQ(answer.money.frozen, yuan(5'250));
    EXPECT_EQ(answer.money.payee, Money());
    const auto *cancel = findAction(answer, "order.cancel");
    ASSERT_NE(cancel, nullptr);
    EXPECT_TRUE(cancel->allowed);
    const auto *confirm = findAction(answer, "order.confirm_video");
    ASSERT_NE(confirm, nullptr);
    EXPECT_FALSE(confirm->allowed);
    EXPECT_EQ(confirm->code, "order_state_forbids");
    EXPECT_EQ(findAction(answer, "order.upload_video"), nullptr);
}

TEST(OrderReader, tellsTheBrandWhatItsNextPaymentFreezes)
{
    OrdersWorld world;
    const auto rowOf = [&](OrderId order, const parties::Actor &actor) {
        return world.ask(&OrderReader::order, actor, orders::OrderQuery{order}).value().row;
    };
    const auto frozenBy = [&](const auto &pay) {
        const Money before = world.frozen();
        pay();
        return world.frozen() - before;
    };
    const OrderId rest = world.orderIn(OrderState::awaitingTail, {true, 6'000, {}});
    const OrderId whole = world.orderIn(OrderState::awaitingPayment);
    const OrderId inParts = world.orderIn(OrderState::awaitingPayment, {true, 6'000, {}});
    EXPECT_EQ(rowOf(whole, world.brand).dueNow, yuan(5'250));
    EXPECT_EQ(rowOf(inParts, world.brand).dueNow, yuan(3'150));
    EXPECT_EQ(rowOf(rest, world.brand).dueNow, yuan(2'100));
    EXPECT_EQ(rowOf(rest, world.ops).dueNow, yuan(2'100));
    EXPECT_EQ(rowOf(rest, world.mcn).dueNow, std::nullopt);
    EXPECT_EQ(frozenBy([&] {
                  EXPECT_TRUE(world.run(&Orders::payTail, world.brand, orders::PayTail{rest, {}}).ok());
              }),
              yuan(2'100));
    for (const auto &[order, amount] : {std::pair(whole, yuan(5'250)), std::pair(inParts, yuan(3'150))}) {
        EXPECT_EQ(frozenBy([&, order = order] {
                      EXPECT_TRUE(world.run(&Orders::pay, world.brand, orders::PayOrder{order, {}}).ok());
                  }),
                  amount);
        EXPECT_EQ(rowOf(order, world.brand).dueNow, std::nullopt);
    }
    world.expectSound();
}

TEST(OrderReader, keepsEachSidesFiguresToItself)
{
    OrdersWorld world;
    const std::set<std::string> affiliation = {"mcn_share_bp", "mcn_name", "mcn_fen", "creator_fen", "income_fen"};
    const std::set<std::string> brandSide = {"fee_fen",      "due_now_fen", "frozen_fen",
                                             "released_fen", "release_fen", "hold"};
    const auto expectWithout = [](const std::set<std::string> &names, const std::set<std::string> &secrets) {
        for (const std::string &secret : secrets)
            EXPECT_FALSE(names.contains(secret)) << secret;
    };
    for (const OrderState state : {OrderState::scriptUploaded, OrderState::finished}) {
        const OrderId order = world.orderIn(state);
        for (const auto &[actor, secrets] : std::vector<std::pair<parties::Actor, std::set<std::string>>>{
                 {world.brand, affiliation}, {world.mcn, brandSide}, {world.creator.actor, brandSide}}) {
            expectWithout(namesOf(world.ask(&OrderReader::order, actor, orders::OrderQuery{order}).value()), secrets);
            expectWithout(namesOf(world.ask(&OrderReader::proof, actor, orders::ProofQuery{order}).value()), secrets);
            expectWithout(namesOf(world.ask(&OrderReader::orders, actor, {}).value()), secrets);
            if (!isEnded(state)) {
                const orders::CancelPreviewQuery preview{order, {}};
                expectWithout(namesOf(world.ask(&OrderReader::cancelPreview, actor, preview).value()), secrets);
            }
        }
        const auto proof = world.ask(&OrderReader::proof, world.brand, orders::ProofQuery{order}).value();
        EXPECT_EQ(base::toJson(proof).dump().find("mcn"), std::string::npos);
        const auto whole = namesOf(world.ask(&OrderReader::order, world.ops, orders::OrderQuery{order}).value());
        EXPECT_TRUE(whole.contains("mcn_share_bp") && whole.contains("fee_fen") && whole.contains("mcn_fen"));
    }
}

TEST(OrderReader, provesEveryOrdersMoneyToTheLastFen)
{
    OrdersWorld world;
    for (const OrderId order : oneInEveryState(world)) {
        const auto proof = world.ask(&OrderReader::proof, world.ops, orders::ProofQuery{order}).value();
        EXPECT_EQ(proof.sum, Money()) << toText(proof.state);
        EXPECT_EQ(proof.total, static_cast<std::int64_t>(proof.rows.size()));
        EXPECT_EQ(proof.hold ? proof.hold->remaining : Money(),
                  world.ask(&OrderReader::order, world.ops, orders::OrderQuery{order}).value().money.frozen);
        EXPECT_EQ(proof.expected.has_value(), !isEnded(proof.state));
    }
    const OrderId finished = world.orderIn(OrderState::finished);
    const auto proof = world.ask(&OrderReader::proof, world.mcn, orders::ProofQuery{finished}).value();
    ASSERT_EQ(proof.rows.size(), 2u);
    EXPECT_EQ(proof.rows[0].amount, yuan(5'000));
    EXPECT_EQ(proof.rows[1].amount, yuan(3'500));
}

TEST(OrderReader, previewTellsWhatTheCancellationWillDo)
{
    for (const OrderState state : orders::allOf(OrderState{})) {
        OrdersWorld world;
        const OrderId order = world.orderIn(state);
        const auto preview = world.ask(&OrderReader::cancelPreview, world.brand, {order, {}});
        const auto cancelled = world.run(&Orders::cancel, world.brand, orders::CancelOrder{order, 2, {}, {}, {}});
        if (isEnded(state)) {
            EXPECT_EQ(preview.error().code, ErrorCode::orderStateForbids);
            continue;
        }
        ASSERT_TRUE(preview.ok()) << toText(state);
        EXPECT_EQ(preview->allowed, cancelled.ok()) << toText(state);
        EXPECT_EQ(preview->total, static_cast<std::int64_t>(preview->rows.size()));
        const auto current = std::find_if(preview->rows.begin(), preview->rows.end(),
                                          [](const orders::StageLine &line) { return line.current; });
        ASSERT_NE(current, preview->rows.end()) << toText(state);
        if (!cancelled.ok()) {
            EXPECT_EQ(preview->code, codeName(cancelled.error().code));
            continue;
        }
        EXPECT_EQ(current->payee, cancelled->payee) << toText(state);
        if (state != OrderState::awaitingPayment) { // nothing is frozen yet: the preview speaks of what would be
            EXPECT_EQ(current->fee, cancelled->fee) << toText(state);
            EXPECT_EQ(current->release, cancelled->release) << toText(state);
        }
    }
}

TEST(OrderReader, inboxHasTheLeastTimeLeftFirst)
{
    OrdersWorld world;
    const OrderId later = world.orderIn(OrderState::awaitingAcceptance, {true, {}, 3});
    const OrderId sooner = world.orderIn(OrderState::awaitingAcceptance);
    world.orderIn(OrderState::accepted);
    for (const auto &actor : {world.mcn, world.creator.actor}) {
        const auto inbox = world.ask(&OrderReader::inbox, actor, {}).value();
        ASSERT_EQ(inbox.total, 2);
        ASSERT_EQ(inbox.rows.size(), 2u);
        EXPECT_EQ(inbox.rows[0].row.order, sooner);
        EXPECT_EQ(inbox.rows[0].timeLeftMs, base::hours(24).count());
        EXPECT_EQ(inbox.rows[0].runningOrders, 2);
        EXPECT_EQ(inbox.rows[0].mcnShareBp, 3'000);
        EXPECT_EQ(inbox.rows[0].row.income, actor.role == parties::Role::mcn ? yuan(1'500) : yuan(3'500));
        EXPECT_EQ(inbox.rows[1].row.order, later);
    }
    EXPECT_EQ(world.ask(&OrderReader::inbox, world.otherMcn, {}).value().total, 0);
}

TEST(OrderReader, disputesShowThePolicyAndTheProposalToOpsAlone)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoUploaded);
    ASSERT_TRUE(world.run(&Orders::dispute, world.creator.actor, orders::OpenDispute{order, "迟迟不审", {}}).ok());
    ASSERT_TRUE(world.run(&Orders::decide, world.ops, orders::DecideDispute{order, 2'000, "各有过失", {}}).ok());
    const auto queue = world.ask(&OrderReader::disputes, world.ops2, {}).value();
    ASSERT_EQ(queue.total, 1);
    EXPECT_EQ(queue.rows[0].policy.payee, yuan(2'500));
    EXPECT_EQ(queue.rows[0].policy.release, yuan(2'750));
    ASSERT_TRUE(queue.rows[0].proposed);
    EXPECT_EQ(queue.rows[0].proposed->payee, yuan(1'000));
    EXPECT_FALSE(queue.rows[0].dispute.proposedByMe);
    EXPECT_TRUE(world.ask(&OrderReader::disputes, world.ops, {}).value().rows[0].dispute.proposedByMe);
    const auto seen = world.ask(&OrderReader::order, world.brand, orders::OrderQuery{order}).value();
    ASSERT_TRUE(seen.dispute);
    EXPECT_EQ(seen.dispute->state, "open");
    EXPECT_EQ(seen.dispute->proposedShareBp, std::nullopt);
    EXPECT_EQ(base::toJson(seen).dump().find("各有过失"), std::string::npos);
}

TEST(OrderReader, compensationsWaitForTheSecondOperator)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoUploaded);
    ASSERT_TRUE(world.run(&Orders::cancel, world.ops, orders::CancelOrder{order, 0, "违规", yuan(400), {}}).ok());
    const auto queue = world.ask(&OrderReader::disputes, world.ops, {}).value();
    EXPECT_EQ(queue.total, 0);
    ASSERT_EQ(queue.compensations.size(), 1u);
    EXPECT_EQ(queue.compensations[0].amount, yuan(400));
    EXPECT_TRUE(queue.compensations[0].proposedByMe);
}

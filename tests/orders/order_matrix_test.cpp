#include "order_trials.h"

#include <map>
#include <set>

using base::ErrorCode;
using orders::OrderId;
using orders::OrderReader;
using orders::Orders;
using orders::OrderState;
using support::OrdersWorld;
using trials::Refusal;

namespace {

using Commands = std::set<std::string>;

/// Who does what, whatever the state.
const std::map<std::string, Commands> kCommandsOf = {
    {"brand",
     {"order.pay", "order.skip_script", "order.confirm_script", "order.reject_script", "order.confirm_video",
      "order.reject_video", "order.publish", "order.pay_tail", "order.finish", "order.rate", "order.answer_cancel",
      "order.cancel", "order.dispute"}},
    {"payee",
     {"order.accept", "order.refuse", "order.upload_script", "order.upload_video", "order.publish", "order.rate",
      "order.request_cancel", "order.dispute"}},
    {"ops",
     {"order.cancel", "order.dispute", "order.decide", "order.confirm_decision", "order.refuse_decision",
      "order.withdraw_decision", "order.compensate", "order.claw_back", "order.report_retention_breach"}},
    {"provider", {}},
};

/// What each side can do with an undisturbed order, written out a second time.
Commands possible(OrderState state, const std::string &side)
{
    static const std::map<OrderState, std::map<std::string, Commands>> table = {
        {OrderState::awaitingPayment, {{"brand", {"order.pay", "order.cancel"}}, {"ops", {"order.cancel"}}}},
        {OrderState::awaitingAcceptance,
         {{"brand", {"order.cancel"}}, {"payee", {"order.accept", "order.refuse"}}, {"ops", {"order.cancel"}}}},
        {OrderState::accepted, {{"brand", {"order.skip_script"}}, {"payee", {"order.upload_script"}}}},
        {OrderState::scriptUploaded, {{"brand", {"order.confirm_script", "order.reject_script"}}}},
        {OrderState::scriptRejected, {{"payee", {"order.upload_script"}}}},
        {OrderState::scriptConfirmed, {{"payee", {"order.upload_video"}}}},
        {OrderState::scriptSkipped, {{"payee", {"order.upload_video"}}}},
        {OrderState::videoUploaded, {{"brand", {"order.confirm_video", "order.reject_video"}}}},
        {OrderState::videoRejected, {{"payee", {"order.upload_video"}}}},
        {OrderState::videoConfirmed, {{"brand", {"order.publish"}}, {"payee", {"order.publish"}}}},
        {OrderState::awaitingTail, {{"brand", {"order.pay_tail"}}}},
        {OrderState::published, {{"brand", {"order.finish"}}, {"ops", {"order.cancel"}}}},
        {OrderState::finished,
         {{"brand", {"order.rate"}}, {"payee", {"order.rate"}}, {"ops", {"order.report_retention_breach"}}}},
        {OrderState::closed, {}},
        {OrderState::cancelled, {}},
    };
    Commands commands;
    const auto &sides = table.at(state);
    if (const auto own = sides.find(side); own != sides.end())
        commands = own->second;
    if (isRunning(state) && side != "provider")
        commands.insert("order.dispute");
    if (isRunning(state) && state != OrderState::published) {
        if (side == "brand" || side == "ops")
            commands.insert("order.cancel");
        if (side == "payee")
            commands.insert("order.request_cancel");
    }
    return commands;
}

enum class Trouble { none, cancelRequested, disputed, decided };

/// The same under a cancel request, a dispute, and a dispute with a proposal of the first operator.
Commands possible(OrderState state, const std::string &side, Trouble trouble, bool firstOperator)
{
    Commands commands = possible(state, side);
    if (trouble == Trouble::cancelRequested) {
        commands.erase("order.request_cancel");
        if (side == "brand") {
            commands.erase("order.publish");
            commands.erase("order.pay_tail");
            commands.insert("order.answer_cancel");
        }
    } else if (trouble != Trouble::none) {
        commands.clear();
        if (side == "ops")
            commands.insert("order.decide");
        if (side == "ops" && trouble == Trouble::decided && firstOperator)
            commands.insert("order.withdraw_decision");
        if (side == "ops" && trouble == Trouble::decided && !firstOperator)
            commands.insert({"order.confirm_decision", "order.refuse_decision"});
    }
    return commands;
}

struct Seat
{
    std::string name;
    std::string side; ///< "" for a party that has nothing to do with the order
    parties::Actor actor;
};

std::vector<Seat> seatsOf(const OrdersWorld &world)
{
    return {{"the brand", "brand", world.brand},
            {"the MCN", "payee", world.mcn},
            {"the creator", "payee", world.creator.actor},
            {"the first operator", "ops", world.ops},
            {"the second operator", "ops", world.ops2},
            {"the provider", "provider", world.provider},
            {"another brand", "", world.otherBrand},
            {"another MCN", "", world.otherMcn},
            {"another creator", "", world.otherCreator.actor}};
}

/// A world with one order in that state, its project's provider attached, at a time when the work may be published.
OrderId prepare(OrdersWorld &world, OrderState state, Trouble trouble)
{
    const OrderId order = world.orderIn(state);
    const orders::AttachProvider attach{world.read(order).project, world.provider.party, 2'000, {}};
    EXPECT_TRUE(world.run(&orders::Projects::attachProvider, world.brand, attach).ok());
    if (state == OrderState::videoConfirmed)
        world.waitForWindow(order);
    if (trouble == Trouble::cancelRequested) {
        EXPECT_TRUE(world.run(&Orders::requestCancel, world.mcn, orders::RequestCancel{order, "生病", {}}).ok());
    }
    if (trouble == Trouble::disputed || trouble == Trouble::decided) {
        EXPECT_TRUE(world.run(&Orders::dispute, world.brand, orders::OpenDispute{order, "数据造假", {}}).ok());
    }
    if (trouble == Trouble::decided) {
        const orders::DecideDispute decision{order, 3'000, "部分履约", {}};
        EXPECT_TRUE(world.run(&Orders::decide, world.ops, decision).ok());
    }
    return order;
}

/// What the order's own page says of a command: nothing when it is not offered to the actor at all.
std::optional<Refusal> offered(const orders::OrderAnswer &answer, const std::string &command)
{
    for (const auto &action : answer.actions) {
        if (action.command != command)
            continue;
        if (action.allowed)
            return Refusal();
        for (const ErrorCode code : base::allErrorCodes()) {
            if (action.code == base::codeName(code))
                return Refusal(code);
        }
    }
    return std::nullopt;
}

void expectMatrix(OrderState state, Trouble trouble)
{
    OrdersWorld world;
    const OrderId order = prepare(world, state, trouble);
    for (const Seat &seat : seatsOf(world)) {
        const bool sees = !seat.side.empty() && (seat.side != "payee" || world.read(order).paidAt);
        const auto page = world.ask(&OrderReader::order, seat.actor, orders::OrderQuery{order});
        ASSERT_EQ(page.ok(), sees) << seat.name << " at " << toText(state);
        if (sees) {
            orders::OrdersQuery mine;
            mine.tab = orders::OrderTab::myTurn;
            EXPECT_EQ(world.ask(&OrderReader::orders, seat.actor, mine).value().total, page->row.myTurn ? 1 : 0)
                << seat.name << " at " << toText(state);
        }
        const Commands expected =
            sees ? possible(state, seat.side, trouble, seat.name == "the first operator") : Commands();
        for (const trials::Trial &trial : trials::all()) {
            SCOPED_TRACE(trial.command + " by " + seat.name + " at " + std::string(toText(state)));
            const Refusal refusal = trial.run(world, seat.actor, order);
            EXPECT_EQ(!refusal, expected.contains(trial.command))
                << (refusal ? base::codeName(*refusal) : std::string_view("done"));
            if (!sees) {
                EXPECT_EQ(refusal, ErrorCode::notFound);
                continue;
            }
            const bool own = kCommandsOf.at(seat.side).contains(trial.command);
            if (!own) {
                EXPECT_EQ(refusal, ErrorCode::notAllowed);
            }
            const std::optional<Refusal> said = offered(*page, trial.command);
            ASSERT_EQ(said.has_value(), own);
            if (own) {
                EXPECT_EQ(*said, refusal);
            }
        }
    }
    world.expectSound();
}

} // namespace

TEST(OrderMatrix, everyActorEveryCommandEveryState)
{
    for (const OrderState state : orders::allOf(OrderState{}))
        expectMatrix(state, Trouble::none);
}

TEST(OrderMatrix, underARequestToCancel)
{
    for (const OrderState state : orders::allOf(OrderState{})) {
        if (isRunning(state) && state != OrderState::published)
            expectMatrix(state, Trouble::cancelRequested);
    }
}

TEST(OrderMatrix, inDispute)
{
    for (const OrderState state : orders::allOf(OrderState{})) {
        if (isRunning(state)) {
            expectMatrix(state, Trouble::disputed);
            expectMatrix(state, Trouble::decided);
        }
    }
}

TEST(OrderMatrix, everyCommandRefusesAnOutdatedRevision)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoUploaded);
    const std::int64_t seen = world.read(order).revision - 1;
    const auto expectStale = [&](Refusal refusal, const char *command) {
        EXPECT_EQ(refusal, ErrorCode::stale) << command;
    };
    const auto attempt = [&](auto verb, const parties::Actor &actor, auto command) {
        return trials::attempt(world, actor, verb, command);
    };
    expectStale(attempt(&Orders::pay, world.brand, orders::PayOrder{order, seen}), "pay");
    expectStale(attempt(&Orders::accept, world.mcn, orders::AcceptOrder{order, seen}), "accept");
    expectStale(attempt(&Orders::refuse, world.mcn, orders::RefuseOrder{order, "x", seen}), "refuse");
    expectStale(attempt(&Orders::uploadScript, world.mcn, orders::UploadScript{order, "x", seen}), "upload_script");
    expectStale(attempt(&Orders::skipScript, world.brand, orders::SkipScript{order, seen}), "skip_script");
    expectStale(attempt(&Orders::confirmScript, world.brand, orders::ConfirmScript{order, seen}), "confirm_script");
    expectStale(attempt(&Orders::rejectScript, world.brand, orders::RejectScript{order, "x", seen}), "reject_script");
    expectStale(attempt(&Orders::uploadVideo, world.mcn, orders::UploadVideo{order, "http://a", seen}), "upload_video");
    expectStale(attempt(&Orders::confirmVideo, world.brand, orders::ConfirmVideo{order, seen}), "confirm_video");
    expectStale(attempt(&Orders::rejectVideo, world.brand, orders::RejectVideo{order, "x", seen}), "reject_video");
    expectStale(attempt(&Orders::publish, world.mcn, orders::PublishOrder{order, "http://a", {}, seen}), "publish");
    expectStale(attempt(&Orders::payTail, world.brand, orders::PayTail{order, seen}), "pay_tail");
    expectStale(attempt(&Orders::finish, world.brand, orders::FinishOrder{order, seen}), "finish");
    expectStale(attempt(&Orders::cancel, world.brand, orders::CancelOrder{order, 2, {}, {}, seen}), "cancel");
    expectStale(attempt(&Orders::cancel, world.ops, orders::CancelOrder{order, 2, {}, {}, seen}), "cancel by ops");
    expectStale(attempt(&Orders::requestCancel, world.mcn, orders::RequestCancel{order, "x", seen}), "request_cancel");
    expectStale(attempt(&Orders::answerCancel, world.brand, orders::AnswerCancel{order, true, {}, seen}), "answer");
    expectStale(attempt(&Orders::dispute, world.brand, orders::OpenDispute{order, "x", seen}), "dispute");
    expectStale(attempt(&Orders::decide, world.ops, orders::DecideDispute{order, 1, "x", seen}), "decide");
    expectStale(attempt(&Orders::confirmDecision, world.ops, orders::ConfirmDecision{order, {}, seen}), "confirm");
    expectStale(attempt(&Orders::refuseDecision, world.ops, orders::RefuseDecision{order, "x", seen}), "refuse it");
    expectStale(attempt(&Orders::withdrawDecision, world.ops, orders::WithdrawDecision{order, "x", seen}), "withdraw");
    expectStale(attempt(&Orders::compensate, world.ops, orders::CompensateOrder{order, base::Money(1), "x", seen}),
                "compensate");
    expectStale(attempt(&Orders::clawBack, world.ops, orders::ClawBackOrder{order, base::Money(1), "x", seen}), "back");
    expectStale(attempt(&Orders::reportRetentionBreach, world.ops, orders::ReportRetentionBreach{order, "x", seen}),
                "breach");
    EXPECT_EQ(attempt(&Orders::confirmVideo, world.brand, orders::ConfirmVideo{order, seen + 1}), std::nullopt);
}

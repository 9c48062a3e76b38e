#include "order_trials.h"

#include "support/unguarded.h"

using base::ErrorCode;
using base::Money;
using orders::OrderId;
using orders::Orders;
using orders::OrderState;
using support::BriefWishes;
using support::OrdersWorld;
using support::yuan;

TEST(Orders, payFreezesCostAndFee)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::awaitingAcceptance);
    EXPECT_EQ(world.frozen(), yuan(5'250));
    EXPECT_EQ(world.available(), yuan(94'750));
    EXPECT_EQ(world.read(order).deadlineAt, world.now + base::hours(24));
    world.expectSound();
}

TEST(Orders, payIsRefusedWithoutTheMoney)
{
    OrdersWorld world;
    const orders::PlaceOrders dear{world.makeBrief(), {{world.creator.id, {}, yuan(100'000)}}, {}};
    const OrderId order = world.run(&Orders::place, world.brand, dear).value().orders.at(0).order;
    const auto paid = world.run(&Orders::pay, world.brand, orders::PayOrder{order, {}});
    EXPECT_EQ(paid.error().code, ErrorCode::insufficientFunds);
    EXPECT_EQ(world.stateOf(order), OrderState::awaitingPayment);
    world.expectSound();
}

TEST(Orders, paysOnlyOnce)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::awaitingAcceptance);
    EXPECT_EQ(world.run(&Orders::pay, world.brand, orders::PayOrder{order, {}}).error().code,
              ErrorCode::orderStateForbids);
    EXPECT_EQ(world.frozen(), yuan(5'250));
}

TEST(Orders, refusalGivesEverythingBack)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::closed);
    EXPECT_EQ(world.available(), OrdersWorld::kTopUp);
    EXPECT_EQ(world.frozen(), Money());
    EXPECT_EQ(world.read(order).endedReason, "refused");
    world.expectSound();
}

TEST(Orders, finishPaysThePinnedAffiliationAndThePlatform)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::finished);
    EXPECT_EQ(world.mcnPayable(), yuan(1'500));
    EXPECT_EQ(world.creatorPayable(), yuan(3'500));
    EXPECT_EQ(world.commission(), yuan(250));
    EXPECT_EQ(world.available(), yuan(94'750));
    EXPECT_EQ(world.frozen(), Money());
    const auto read = world.read(order);
    EXPECT_EQ(read.retentionUntil, *read.publishedAt + base::days(30));
    world.expectSound();
}

TEST(Orders, brandCancelsAtThePriceOfTheStage)
{
    struct Line
    {
        OrderState state;
        Money payee;
        Money fee;
    };
    for (const Line &line : std::vector<Line>{
             {OrderState::awaitingPayment, Money(), Money()},
             {OrderState::awaitingAcceptance, Money(), Money()},
             {OrderState::accepted, Money(), Money()},
             {OrderState::scriptSkipped, Money(), Money()},
             {OrderState::scriptUploaded, yuan(500), yuan(25)},
             {OrderState::scriptRejected, yuan(500), yuan(25)},
             {OrderState::scriptConfirmed, yuan(500), yuan(25)},
             {OrderState::videoUploaded, yuan(2'500), yuan(125)},
             {OrderState::videoRejected, yuan(2'500), yuan(125)},
             {OrderState::videoConfirmed, yuan(2'500), yuan(125)},
         }) {
        OrdersWorld world;
        const OrderId order = world.orderIn(line.state);
        const auto cancelled = world.run(&Orders::cancel, world.brand, orders::CancelOrder{order, 2, "改期", {}, {}});
        ASSERT_TRUE(cancelled.ok()) << toText(line.state);
        EXPECT_EQ(cancelled->payee, line.payee) << toText(line.state);
        EXPECT_EQ(cancelled->fee, line.fee) << toText(line.state);
        EXPECT_EQ(world.available(), OrdersWorld::kTopUp - line.payee - line.fee) << toText(line.state);
        EXPECT_EQ(world.mcnPayable() + world.creatorPayable(), line.payee) << toText(line.state);
        EXPECT_EQ(world.mcnPayable(), base::shareOf(line.payee, 3'000)) << toText(line.state);
        EXPECT_EQ(world.commission(), line.fee) << toText(line.state);
        EXPECT_EQ(world.frozen(), Money()) << toText(line.state);
        EXPECT_EQ(world.credit(), 100);
        world.expectSound();
    }
}

TEST(Orders, afterTwoVideoRejectionsTheBrandPaysInFull)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoRejected);
    world.uploadVideo(order);
    world.rejectVideo(order);
    world.uploadVideo(order);
    const auto third = world.run(&Orders::rejectVideo, world.brand, orders::RejectVideo{order, "偏色", {}});
    EXPECT_EQ(third.error().code, ErrorCode::rejectionLimitReached);
    const auto cancelled = world.run(&Orders::cancel, world.brand, orders::CancelOrder{order, 6, {}, {}, {}});
    EXPECT_EQ(cancelled->payee, yuan(5'000));
    EXPECT_EQ(cancelled->fee, yuan(250));
    EXPECT_EQ(cancelled->release, Money());
    world.expectSound();
}

TEST(Orders, scriptsAreRejectedThreeTimesAtMost)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::accepted);
    for (int i = 0; i < 3; ++i) {
        world.uploadScript(order);
        ASSERT_TRUE(world.run(&Orders::rejectScript, world.brand, orders::RejectScript{order, "太长", {}}).ok());
    }
    world.uploadScript(order);
    EXPECT_EQ(world.run(&Orders::rejectScript, world.brand, orders::RejectScript{order, "太长", {}}).error().code,
              ErrorCode::rejectionLimitReached);
    EXPECT_TRUE(world.run(&Orders::confirmScript, world.brand, orders::ConfirmScript{order, {}}).ok());
    world.expectSound();
}

TEST(Orders, aBrandCannotCancelWhatIsPublished)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::published);
    EXPECT_EQ(world.run(&Orders::cancel, world.brand, orders::CancelOrder{order, 2, {}, {}, {}}).error().code,
              ErrorCode::orderStateForbids);
}

// creator banned, content violation: mostly found once the work is public. All back.
TEST(Orders, opsCancelsWhatIsPublished)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::published);
    const auto preview = world.ask(&orders::OrderReader::cancelPreview, world.ops, {order, {}}).value();
    EXPECT_TRUE(preview.allowed);
    EXPECT_EQ(preview.opsRelease, yuan(5'250));
    const auto cancelled = world.run(&Orders::cancel, world.ops, orders::CancelOrder{order, 0, "内容违规", {}, {}});
    ASSERT_TRUE(cancelled.ok());
    EXPECT_EQ(cancelled->release, yuan(5'250));
    EXPECT_EQ(world.stateOf(order), OrderState::cancelled);
    EXPECT_EQ(world.available(), OrdersWorld::kTopUp);
    EXPECT_EQ(world.mcnPayable() + world.creatorPayable() + world.commission(), Money());
    world.expectSound();
}

// Cancel reasons (official): 0 … 6; text ≤ 100 characters.
TEST(Orders, cancelReasonsAreTheOfficialOnesAndTheirTextIsShort)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::accepted);
    std::string hundred;
    for (int i = 0; i < 100; ++i)
        hundred += "字";
    const auto refusal = [&](const parties::Actor &actor, std::int64_t reason, const std::string &text) {
        return trials::attempt(world, actor, &Orders::cancel, orders::CancelOrder{order, reason, text, {}, {}});
    };
    for (const auto &actor : {world.brand, world.ops}) {
        for (const std::int64_t reason : {-1, 7})
            EXPECT_EQ(refusal(actor, reason, ""), ErrorCode::fieldOutOfRange) << reason;
        for (std::int64_t reason = 0; reason <= 6; ++reason)
            EXPECT_EQ(refusal(actor, reason, ""), std::nullopt) << reason;
        EXPECT_EQ(refusal(actor, 0, hundred), std::nullopt);
        EXPECT_EQ(refusal(actor, 0, hundred + "字"), ErrorCode::fieldTooLong);
    }
    const auto asking = [&](const std::string &reason) {
        return trials::attempt(world, world.mcn, &Orders::requestCancel, orders::RequestCancel{order, reason, {}});
    };
    EXPECT_EQ(asking(hundred), std::nullopt);
    EXPECT_EQ(asking(hundred + "字"), ErrorCode::fieldTooLong);
}

TEST(Orders, prepaidFreezesTheDepositThenTheTail)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::awaitingTail, {true, 6'000, {}});
    EXPECT_EQ(world.frozen(), yuan(3'150));
    world.expectSound();
    ASSERT_TRUE(world.run(&Orders::payTail, world.brand, orders::PayTail{order, {}}).ok());
    EXPECT_EQ(world.stateOf(order), OrderState::published);
    EXPECT_EQ(world.frozen(), yuan(5'250));
    world.expectSound();
    ASSERT_TRUE(world.run(&Orders::finish, world.brand, orders::FinishOrder{order, {}}).ok());
    EXPECT_EQ(world.mcnPayable() + world.creatorPayable(), yuan(5'000));
    world.expectSound();
}

TEST(Orders, aSmallDepositLimitsTheCompensation)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoRejected, {true, 5'000, {}});
    world.uploadVideo(order);
    world.rejectVideo(order);
    const auto cancelled = world.run(&Orders::cancel, world.brand, orders::CancelOrder{order, 6, {}, {}, {}});
    EXPECT_EQ(cancelled->payee, yuan(2'625)); // all of it: 100 % of T would be 5,000
    EXPECT_EQ(cancelled->fee, Money());
    EXPECT_EQ(world.available(), OrdersWorld::kTopUp - yuan(2'625));
    world.expectSound();
}

TEST(Orders, unpaidTailCancelsWithTheStagesCompensation)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::awaitingTail);
    world.pass(base::hours(72));
    const auto read = world.read(order);
    EXPECT_EQ(read.state, OrderState::cancelled);
    EXPECT_EQ(read.endedReason, "tail");
    EXPECT_EQ(world.mcnPayable() + world.creatorPayable(), yuan(2'500));
    EXPECT_EQ(world.commission(), yuan(125));
    EXPECT_EQ(world.available(), OrdersWorld::kTopUp - yuan(2'625));
    world.expectSound();
}

TEST(Orders, creatorAsksOutAndTheBrandAgrees)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoUploaded);
    ASSERT_TRUE(world.run(&Orders::requestCancel, world.creator.actor, {order, "生病", {}}).ok());
    EXPECT_EQ(world.run(&Orders::requestCancel, world.mcn, orders::RequestCancel{order, "再问", {}}).error().code,
              ErrorCode::cancelRequestOpen);
    ASSERT_TRUE(world.run(&Orders::answerCancel, world.brand, orders::AnswerCancel{order, true, {}, {}}).ok());
    EXPECT_EQ(world.read(order).endedReason, "creator_agreed");
    EXPECT_EQ(world.available(), OrdersWorld::kTopUp);
    EXPECT_EQ(world.mcnPayable(), Money());
    world.expectSound();
}

TEST(Orders, declinedRequestLetsTheOrderGoOn)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::scriptConfirmed);
    ASSERT_TRUE(world.run(&Orders::requestCancel, world.mcn, orders::RequestCancel{order, "档期", {}}).ok());
    ASSERT_TRUE(world.run(&Orders::answerCancel, world.brand, orders::AnswerCancel{order, false, {}, {}}).ok());
    EXPECT_EQ(world.stateOf(order), OrderState::scriptConfirmed);
    world.uploadVideo(order);
    EXPECT_EQ(world.stateOf(order), OrderState::videoUploaded);
    world.expectSound();
}

TEST(Orders, opsCancelsAndGivesEverythingBack)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::videoConfirmed);
    ASSERT_TRUE(world.run(&Orders::cancel, world.ops, orders::CancelOrder{order, 0, "违规", {}, {}}).ok());
    EXPECT_EQ(world.available(), OrdersWorld::kTopUp);
    EXPECT_EQ(world.read(order).endedReason, "ops");
    world.expectSound();
}

TEST(Orders, disputeIsDecidedByTwoOperators)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::published);
    ASSERT_TRUE(world.run(&Orders::dispute, world.brand, orders::OpenDispute{order, "数据造假", {}}).ok());
    EXPECT_EQ(world.run(&Orders::finish, world.brand, orders::FinishOrder{order, {}}).error().code,
              ErrorCode::orderDisputed);
    world.expectSound();
    const orders::DecideDispute decision{order, 4'000, "部分履约", {}};
    ASSERT_TRUE(world.run(&Orders::decide, world.ops, decision).ok());
    const auto alone = world.run(&Orders::confirmDecision, world.ops, orders::ConfirmDecision{order, 4'000, {}});
    EXPECT_EQ(alone.error().code, ErrorCode::secondPersonNeeded);
    const auto other = world.run(&Orders::confirmDecision, world.ops2, orders::ConfirmDecision{order, 5'000, {}});
    EXPECT_EQ(other.error().code, ErrorCode::stale);
    EXPECT_EQ(world.frozen(), yuan(5'250));
    ASSERT_TRUE(world.run(&Orders::confirmDecision, world.ops2, orders::ConfirmDecision{order, 4'000, {}}).ok());
    EXPECT_EQ(world.stateOf(order), OrderState::cancelled);
    EXPECT_EQ(world.mcnPayable(), yuan(600));
    EXPECT_EQ(world.creatorPayable(), yuan(1'400));
    EXPECT_EQ(world.commission(), Money());
    EXPECT_EQ(world.available(), OrdersWorld::kTopUp - yuan(2'000));
    world.expectSound();
}

// After a breached retention money goes back by two persons and the pinned split, as far as the payee still has it.
TEST(Orders, aClawBackNeedsABreachTwoOperatorsAndThePayeesMoney)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::finished);
    const Money before = world.available();
    const orders::ClawBackOrder half{order, yuan(2'500), "作品提前下架", {}};
    EXPECT_EQ(world.run(&Orders::clawBack, world.ops, half).error().code, ErrorCode::breachNotReported);
    const orders::ReportRetentionBreach breach{order, "作品已删除", {}};
    ASSERT_TRUE(world.run(&Orders::reportRetentionBreach, world.ops, breach).ok());
    const orders::ClawBackOrder tooMuch{order, yuan(5'001), "全部", {}};
    EXPECT_EQ(world.run(&Orders::clawBack, world.ops, tooMuch).error().code, ErrorCode::fieldOutOfRange);
    ASSERT_TRUE(world.run(&Orders::clawBack, world.ops, half).ok());
    EXPECT_EQ(world.available(), before) << "nothing moves before the second person";
    EXPECT_EQ(world.run(&Orders::clawBack, world.ops2, half).error().code, ErrorCode::clawBackMade);
    const orders::ConfirmDecision confirm{order, {}, {}};
    EXPECT_EQ(world.run(&Orders::confirmDecision, world.ops, confirm).error().code, ErrorCode::secondPersonNeeded);
    ASSERT_TRUE(world.run(&Orders::confirmDecision, world.ops2, confirm).ok());
    EXPECT_EQ(world.mcnPayable(), yuan(750)) << "30 % of what is left";
    EXPECT_EQ(world.creatorPayable(), yuan(1'750));
    EXPECT_EQ(world.available(), before + yuan(2'500));
    EXPECT_EQ(world.run(&Orders::clawBack, world.ops, half).error().code, ErrorCode::clawBackMade);
    world.expectSound();
}

TEST(Orders, aClawBackIsRefusedWithTheFiguresWhenThePayeeHasTooLittle)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::finished);
    const orders::ReportRetentionBreach breach{order, "作品已删除", {}};
    ASSERT_TRUE(world.run(&Orders::reportRetentionBreach, world.ops, breach).ok());
    ledger::Ledger ledger(world.database());
    parties::Context context = world.context(world.ops);
    ASSERT_TRUE(ledger
                    .post(ledger::TransferCode::withdrawalRequested, world.creator.actor.party,
                          ledger::AccountKind::creatorPayable, world.creator.actor.party,
                          ledger::AccountKind::payoutPending, yuan(3'000), context.posting())
                    .ok());
    const auto poor = world.run(&Orders::clawBack, world.ops, orders::ClawBackOrder{order, yuan(5'000), "全部", {}});
    ASSERT_EQ(poor.error().code, ErrorCode::insufficientFunds);
    EXPECT_EQ(poor.error().details,
              nlohmann::json(
                  {{"account", "creator_payable"}, {"available_fen", yuan(500).fen}, {"needed_fen", yuan(3'500).fen}}));
    EXPECT_EQ(world.mcnPayable(), yuan(1'500)) << "all or nothing";
    const orders::ClawBackOrder little{order, yuan(500), "部分", {}};
    ASSERT_TRUE(world.run(&Orders::clawBack, world.ops, little).ok());
    ASSERT_TRUE(world.run(&Orders::refuseDecision, world.ops2, orders::RefuseDecision{order, "过重", {}}).ok());
    EXPECT_EQ(world.creatorPayable(), yuan(500));
    EXPECT_TRUE(world.run(&Orders::clawBack, world.ops2, little).ok()) << "a dropped one is as if it had never been";
}

// The second operator does not agree: the dispute is undecided again, its clock goes on, nothing has moved.
TEST(Orders, aRefusedOrWithdrawnDecisionLeavesTheDisputeUndecidedAndItsClockGoesOn)
{
    for (const bool refused : {true, false}) {
        OrdersWorld world;
        const OrderId order = world.orderIn(OrderState::published);
        ASSERT_TRUE(world.run(&Orders::dispute, world.brand, orders::OpenDispute{order, "数据造假", {}}).ok());
        const auto deadline = world.read(order).deadlineAt;
        world.pass(base::days(2));
        ASSERT_TRUE(world.run(&Orders::decide, world.ops, orders::DecideDispute{order, 4'000, "部分履约", {}}).ok());
        const orders::RefuseDecision refuse{order, "证据不足", {}};
        const orders::WithdrawDecision withdraw{order, "算错了", {}};
        EXPECT_EQ(world.run(&Orders::refuseDecision, world.ops, refuse).error().code, ErrorCode::secondPersonNeeded);
        EXPECT_EQ(world.run(&Orders::withdrawDecision, world.ops2, withdraw).error().code,
                  ErrorCode::proposedByAnother);
        EXPECT_EQ(world.run(&Orders::refuseDecision, world.ops2, orders::RefuseDecision{order, "", {}}).error().code,
                  ErrorCode::fieldMissing);
        ASSERT_TRUE(refused ? world.run(&Orders::refuseDecision, world.ops2, refuse).ok()
                            : world.run(&Orders::withdrawDecision, world.ops, withdraw).ok());
        EXPECT_TRUE(world.read(order).disputed);
        EXPECT_EQ(world.read(order).deadlineAt, deadline);
        EXPECT_EQ(world.frozen(), yuan(5'250));
        EXPECT_EQ(world.run(&Orders::confirmDecision, world.ops2, orders::ConfirmDecision{order, {}, {}}).error().code,
                  ErrorCode::noDecision);
        world.expectSound();
        ASSERT_TRUE(world.run(&Orders::decide, world.ops2, orders::DecideDispute{order, 2'000, "重定", {}}).ok());
        ASSERT_TRUE(world.run(&Orders::confirmDecision, world.ops, orders::ConfirmDecision{order, 2'000, {}}).ok());
        EXPECT_EQ(world.mcnPayable() + world.creatorPayable(), yuan(1'000));
        world.expectSound();
    }
}

// s·T to the payee, the rest back; of a prepaid order no more than the deposit that is frozen.
TEST(Orders, aDisputeBeforeTheTailIsLimitedToTheDeposit)
{
    struct Line
    {
        std::int64_t shareBp;
        Money payee;
    };
    for (const Line &line :
         std::vector<Line>{{0, Money()}, {4'000, yuan(2'000)}, {5'250, yuan(2'625)}, {10'000, yuan(2'625)}}) {
        OrdersWorld world;
        const OrderId order = world.orderIn(OrderState::awaitingTail, {true, 5'000, {}});
        ASSERT_TRUE(world.run(&Orders::dispute, world.mcn, orders::OpenDispute{order, "拒付尾款", {}}).ok());
        const orders::DecideDispute decision{order, line.shareBp, "裁定", {}};
        ASSERT_TRUE(world.run(&Orders::decide, world.ops, decision).ok());
        ASSERT_TRUE(world.run(&Orders::confirmDecision, world.ops2, orders::ConfirmDecision{order, {}, {}}).ok());
        EXPECT_EQ(world.mcnPayable() + world.creatorPayable(), line.payee) << line.shareBp;
        EXPECT_EQ(world.mcnPayable(), base::shareOf(line.payee, 3'000)) << line.shareBp;
        EXPECT_EQ(world.available(), OrdersWorld::kTopUp - line.payee) << line.shareBp;
        EXPECT_EQ(world.commission(), Money()) << line.shareBp;
        world.expectSound();
    }
}

TEST(Orders, aContractSignedLaterDoesNotMoveAnAcceptedOrder)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::published);
    support::unguarded(world.database(), "contract_update")
        .execute("UPDATE contract SET share_bp = 9000 WHERE id = $1", world.creator.contract);
    ASSERT_TRUE(world.run(&Orders::finish, world.brand, orders::FinishOrder{order, {}}).ok());
    EXPECT_EQ(world.mcnPayable(), yuan(1'500));
    world.expectSound();
}

TEST(Orders, staleRevisionIsRefused)
{
    OrdersWorld world;
    const OrderId order = world.orderIn(OrderState::scriptUploaded);
    const std::int64_t seen = world.read(order).revision;
    ASSERT_TRUE(world.run(&Orders::confirmScript, world.brand, orders::ConfirmScript{order, seen}).ok());
    const auto again = world.run(&Orders::confirmScript, world.brand, orders::ConfirmScript{order, seen});
    ASSERT_EQ(again.error().code, ErrorCode::stale);
    EXPECT_EQ(again.error().details["current"], seen + 1);
}

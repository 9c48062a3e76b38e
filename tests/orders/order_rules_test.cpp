#include "orders/order_rules.h"

#include "base/describe.h"
#include "orders/compensation.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

using base::ErrorCode;
using base::Money;
using base::Timestamp;
using orders::Facts;
using orders::OrderEvent;
using orders::OrderState;
using orders::Stage;
using parties::Role;
using parties::Rules;

namespace {

const Rules kRules;

std::string label(OrderState state, OrderEvent event)
{
    return std::string(toText(event)) + " at " + std::string(toText(state));
}

/// The whole table of an undisturbed order, written out a second time: event → the states it may happen in → where to.
std::map<OrderEvent, std::map<std::string, std::string>> expectedMoves()
{
    using E = OrderEvent;
    const std::map<std::string, std::string> early = {{"1", "4"},  {"41", "4"}, {"42", "4"}, {"43", "4"}, {"44", "4"},
                                                      {"51", "4"}, {"52", "4"}, {"53", "4"}, {"10", "4"}};
    auto cancel = early;
    cancel["0"] = cancel["-1"] = "4";
    auto cancelByOps = cancel;
    cancelByOps["54"] = "4";
    std::map<std::string, std::string> asking;
    for (const auto &[state, to] : early)
        asking[state] = state;
    auto disputing = asking;
    disputing["54"] = "54";
    const std::map<std::string, std::string> due = {{"1", "1"}, {"42", "42"}, {"43", "43"}, {"44", "44"}, {"52", "52"}};
    return {
        {E::pay, {{"0", "-1"}}},
        {E::accept, {{"-1", "1"}}},
        {E::refuse, {{"-1", "2"}}},
        {E::uploadScript, {{"1", "41"}, {"42", "41"}}},
        {E::skipScript, {{"1", "44"}}},
        {E::rejectScript, {{"41", "42"}}},
        {E::confirmScript, {{"41", "43"}}},
        {E::uploadVideo, {{"43", "51"}, {"44", "51"}, {"52", "51"}}},
        {E::rejectVideo, {{"51", "52"}}},
        {E::confirmVideo, {{"51", "53"}}},
        {E::schedulePublish, {{"53", "53"}}},
        {E::publish, {{"53", "54"}}},
        {E::payTail, {{"10", "54"}}},
        {E::finish, {{"54", "3"}}},
        {E::rate, {}}, // the time to rate is not open in these facts
        {E::cancelByBrand, cancel},
        {E::cancelByOps, cancelByOps},
        {E::requestCancel, asking},
        {E::agreeCancel, {}},
        {E::declineCancel, {}},
        {E::openDispute, disputing},
        {E::decide, {}},
        {E::confirmDecision, {}},
        {E::refuseDecision, {}},
        {E::withdrawDecision, {}},
        {E::compensate, {}}, // not cancelled by operators in these facts
        {E::clawBack, {}},   // no breach is reported in these facts
        {E::breachRetention, {{"3", "3"}}},
        {E::paymentTimedOut, {{"0", "4"}}},
        {E::acceptanceTimedOut, {{"-1", "2"}}},
        {E::dueDatePassed, due},
        {E::overdueTimedOut, {}},
        {E::scriptReviewTimedOut, {{"41", "43"}}},
        {E::videoReviewTimedOut, {{"51", "53"}}},
        {E::publishMomentCame, {{"53", "53"}}},
        {E::linkTimedOut, {}},
        {E::tailTimedOut, {{"10", "4"}}},
        {E::inspectionTimedOut, {{"54", "3"}}},
        {E::ratingTimedOut, {}},
        {E::cancelAnswerTimedOut, {}},
        {E::disputeTimedOut, {}},
    };
}

} // namespace

TEST(OrderRules, everyEventInEveryStateIsAsTheTableSays)
{
    const auto expected = expectedMoves();
    ASSERT_EQ(expected.size(), orders::allOf(OrderEvent{}).size());
    for (const OrderEvent event : orders::allOf(OrderEvent{})) {
        const auto &moves = expected.at(event);
        for (const OrderState from : orders::allOf(OrderState{})) {
            const auto to = next(from, event, Facts{}, kRules);
            const auto wanted = moves.find(std::string(toText(from)));
            ASSERT_EQ(to.ok(), wanted != moves.end()) << label(from, event);
            if (to.ok()) {
                EXPECT_EQ(toText(*to), wanted->second) << label(from, event);
            }
        }
    }
}

TEST(OrderRules, fromEachStateOnlyTheTablesStatesAreReached)
{
    std::set<std::pair<std::string, std::string>> reached;
    for (int bits = 0; bits < 64; ++bits) {
        Facts facts;
        facts.scriptNeeded = (bits & 1) != 0;
        facts.tailUnpaid = (bits & 2) != 0;
        facts.linkKnown = (bits & 4) != 0;
        facts.overdue = (bits & 8) != 0;
        facts.cancelRequested = (bits & 16) != 0;
        facts.momentPassed = (bits & 32) != 0;
        for (const OrderState from : orders::allOf(OrderState{})) {
            for (const OrderEvent event : orders::allOf(OrderEvent{})) {
                const auto to = next(from, event, facts, kRules);
                if (to.ok() && *to != from)
                    reached.emplace(toText(from), toText(*to));
            }
        }
    }
    std::set<std::pair<std::string, std::string>> expected = {
        {"0", "-1"},  {"0", "4"},   {"-1", "1"},  {"-1", "44"}, {"-1", "2"},  {"-1", "4"},  {"1", "41"},  {"1", "44"},
        {"1", "4"},   {"41", "42"}, {"41", "43"}, {"41", "4"},  {"42", "41"}, {"42", "4"},  {"43", "51"}, {"43", "4"},
        {"44", "51"}, {"44", "4"},  {"51", "52"}, {"51", "53"}, {"51", "4"},  {"52", "51"}, {"52", "4"},  {"53", "54"},
        {"53", "10"}, {"53", "4"},  {"10", "54"}, {"10", "4"},  {"54", "3"},  {"54", "4"}};
    EXPECT_EQ(reached, expected);
}

TEST(OrderRules, aDisputedOrderTakesNothingButItsDecision)
{
    Facts facts;
    facts.disputed = true;
    for (const OrderState from : orders::allOf(OrderState{})) {
        for (const OrderEvent event : orders::allOf(OrderEvent{})) {
            const auto to = next(from, event, facts, kRules);
            if (event == OrderEvent::decide) {
                EXPECT_EQ(*to, from);
            } else if (event == OrderEvent::disputeTimedOut) {
                EXPECT_EQ(*to, OrderState::cancelled);
            } else {
                const bool answers = event == OrderEvent::confirmDecision || event == OrderEvent::refuseDecision ||
                                     event == OrderEvent::withdrawDecision;
                EXPECT_EQ(to.error().code, answers ? ErrorCode::noDecision : ErrorCode::orderDisputed)
                    << label(from, event);
            }
        }
    }
}

TEST(OrderRules, anOpenRequestIsAnsweredBeforeTheBrandLeadsTheOrderToPublication)
{
    Facts facts;
    facts.cancelRequested = true;
    const auto refusal = [&](Role role, OrderState from, OrderEvent event) {
        const auto to = nextBy(role, from, event, facts, kRules);
        return to.ok() ? std::optional<ErrorCode>() : std::optional(to.error().code);
    };
    for (const OrderEvent event : {OrderEvent::publish, OrderEvent::schedulePublish}) {
        EXPECT_EQ(refusal(Role::brand, OrderState::videoConfirmed, event), ErrorCode::cancelRequestOpen);
        EXPECT_EQ(refusal(Role::creator, OrderState::videoConfirmed, event), std::nullopt);
        EXPECT_EQ(refusal(Role::mcn, OrderState::videoConfirmed, event), std::nullopt);
    }
    EXPECT_EQ(refusal(Role::brand, OrderState::awaitingTail, OrderEvent::payTail), ErrorCode::cancelRequestOpen);
    facts.disputed = true;
    EXPECT_EQ(refusal(Role::brand, OrderState::videoConfirmed, OrderEvent::schedulePublish), ErrorCode::orderDisputed);
}

TEST(OrderRules, aDecisionNeedsASecondOperator)
{
    Facts facts;
    facts.disputed = facts.decisionProposed = facts.proposedByActor = true;
    EXPECT_EQ(next(OrderState::accepted, OrderEvent::confirmDecision, facts, kRules).error().code,
              ErrorCode::secondPersonNeeded);
    facts.proposedByActor = false;
    EXPECT_EQ(*next(OrderState::accepted, OrderEvent::confirmDecision, facts, kRules), OrderState::cancelled);
}

TEST(OrderRules, aProposalIsRefusedByAnotherOperatorAndWithdrawnByItsProposer)
{
    for (const bool disputed : {true, false}) {
        const OrderState state = disputed ? OrderState::accepted : OrderState::cancelled;
        Facts facts;
        facts.disputed = disputed;
        facts.decisionProposed = facts.proposedByActor = true;
        EXPECT_EQ(next(state, OrderEvent::refuseDecision, facts, kRules).error().code, ErrorCode::secondPersonNeeded);
        EXPECT_EQ(*next(state, OrderEvent::withdrawDecision, facts, kRules), state);
        facts.proposedByActor = false;
        EXPECT_EQ(*next(state, OrderEvent::refuseDecision, facts, kRules), state);
        EXPECT_EQ(next(state, OrderEvent::withdrawDecision, facts, kRules).error().code, ErrorCode::proposedByAnother);
    }
}

TEST(OrderRules, rejectionsStopAtTheRulesLimits)
{
    Facts facts;
    facts.scriptRejections = 2;
    facts.videoRejections = 1;
    EXPECT_TRUE(next(OrderState::scriptUploaded, OrderEvent::rejectScript, facts, kRules).ok());
    EXPECT_TRUE(next(OrderState::videoUploaded, OrderEvent::rejectVideo, facts, kRules).ok());
    facts.scriptRejections = 3;
    facts.videoRejections = 2;
    const auto script = next(OrderState::scriptUploaded, OrderEvent::rejectScript, facts, kRules);
    ASSERT_EQ(script.error().code, ErrorCode::rejectionLimitReached);
    EXPECT_EQ(script.error().details, nlohmann::json({{"limit", 3}, {"actual", 3}}));
    const auto video = next(OrderState::videoUploaded, OrderEvent::rejectVideo, facts, kRules);
    ASSERT_EQ(video.error().code, ErrorCode::rejectionLimitReached);
    EXPECT_EQ(video.error().details, nlohmann::json({{"limit", 2}, {"actual", 2}}));
}

TEST(OrderRules, eachRoleMayDoItsOwnEventsAlone)
{
    const std::map<OrderEvent, std::set<Role>> exceptions = {
        {OrderEvent::schedulePublish, {Role::brand, Role::creator, Role::mcn}},
        {OrderEvent::publish, {Role::brand, Role::creator, Role::mcn}},
        {OrderEvent::rate, {Role::brand, Role::creator, Role::mcn}},
        {OrderEvent::openDispute, {Role::brand, Role::creator, Role::mcn, Role::ops}},
    };
    const std::set<OrderEvent> payee = {OrderEvent::accept, OrderEvent::refuse, OrderEvent::uploadScript,
                                        OrderEvent::uploadVideo, OrderEvent::requestCancel};
    const std::set<OrderEvent> operators = {OrderEvent::cancelByOps,      OrderEvent::decide,
                                            OrderEvent::confirmDecision,  OrderEvent::refuseDecision,
                                            OrderEvent::withdrawDecision, OrderEvent::breachRetention,
                                            OrderEvent::compensate,       OrderEvent::clawBack};
    for (const OrderEvent event : orders::allOf(OrderEvent{})) {
        std::set<Role> wanted = {Role::brand};
        if (const auto found = exceptions.find(event); found != exceptions.end())
            wanted = found->second;
        else if (payee.contains(event))
            wanted = {Role::creator, Role::mcn};
        else if (operators.contains(event))
            wanted = {Role::ops};
        else if (isClockEvent(event))
            wanted = {Role::system};
        for (const Role role : parties::allOf(Role{})) {
            EXPECT_EQ(mayDo(event, role), wanted.contains(role)) << toText(event) << " by " << toText(role);
            for (const OrderState from : orders::allOf(OrderState{})) {
                const auto to = nextBy(role, from, event, Facts{}, kRules);
                if (wanted.contains(role)) {
                    EXPECT_EQ(to.ok(), next(from, event, Facts{}, kRules).ok());
                } else {
                    EXPECT_EQ(to.error().code, ErrorCode::notAllowed);
                }
            }
        }
    }
}

TEST(OrderRules, everyStateThatCanChangeHasAClockAndAnOwner)
{
    const orders::Dates dates{Timestamp(10), Timestamp(20), Timestamp(30), 1, true, {}, {}};
    for (const OrderState state : orders::allOf(OrderState{})) {
        Facts facts;
        facts.ratingOpen = true;
        const bool over = state == OrderState::closed || state == OrderState::cancelled;
        EXPECT_EQ(timeoutOf(state, facts).has_value(), !over) << toText(state);
        EXPECT_EQ(deadlineOf(state, Timestamp(5), dates, kRules).has_value(), !over) << toText(state);
        EXPECT_EQ(turnOf(state, facts) != orders::Turn::nobody, !over) << toText(state);
        if (const auto event = timeoutOf(state, facts)) {
            EXPECT_TRUE(isClockEvent(*event));
            EXPECT_TRUE(next(state, *event, facts, kRules).ok()) << toText(state);
        }
    }
}

TEST(OrderRules, deadlinesComeFromTheRulesAndTheBrief)
{
    using S = OrderState;
    const Timestamp at(1'000'000'000'000);
    const orders::Dates dates{at + base::days(10), at + base::days(20), at + base::days(30), 2, true, {}, {}};
    const std::map<S, Timestamp> expected = {
        {S::awaitingPayment, at + base::days(7)}, {S::awaitingAcceptance, at + base::days(2)},
        {S::accepted, at + base::days(10)},       {S::scriptUploaded, at + base::hours(72)},
        {S::scriptRejected, at + base::days(10)}, {S::scriptConfirmed, at + base::days(20)},
        {S::scriptSkipped, at + base::days(20)},  {S::videoUploaded, at + base::hours(72)},
        {S::videoRejected, at + base::days(20)},  {S::videoConfirmed, at + base::days(30)},
        {S::awaitingTail, at + base::hours(72)},  {S::published, at + base::days(7)},
        {S::finished, at + base::days(15)}};
    for (const auto &[state, deadline] : expected)
        EXPECT_EQ(deadlineOf(state, at, dates, kRules), deadline) << toText(state);
}

TEST(OrderRules, aLateReviewDoesNotMakeTheCreatorLate)
{
    const Timestamp due(1'000'000'000'000);
    orders::Dates dates{due, due + base::days(9), due + base::days(20), 1, true, {}, due - base::hours(30)};
    EXPECT_EQ(deadlineOf(OrderState::scriptRejected, due + base::hours(40), dates, kRules), due + base::hours(70));
    EXPECT_EQ(deadlineOf(OrderState::scriptRejected, due - base::hours(1), dates, kRules), due);
    dates.uploadedAt = due + base::hours(5);
    EXPECT_EQ(deadlineOf(OrderState::scriptRejected, due + base::hours(40), dates, kRules), due);
}

TEST(OrderRules, anAcceptanceEndsWithTheFirstDueDate)
{
    const Timestamp at(1'000'000'000'000);
    const orders::Dates dates{at + base::days(10), at + base::days(20), at + base::days(30), 60, true, {}, {}};
    EXPECT_EQ(deadlineOf(OrderState::awaitingAcceptance, at, dates, kRules), at + base::days(10));
}

TEST(Compensation, followsTheStageTable)
{
    struct Line
    {
        OrderState state;
        std::int64_t videoRejections;
        bool overdue;
        Stage stage;
        std::int64_t bp;
    };
    using S = OrderState;
    for (const Line &line : std::vector<Line>{
             {S::awaitingPayment, 0, false, Stage::beforeAcceptance, 0},
             {S::awaitingAcceptance, 0, false, Stage::beforeAcceptance, 0},
             {S::accepted, 0, false, Stage::beforeScript, 0},
             {S::scriptSkipped, 0, false, Stage::beforeScript, 0},
             {S::scriptUploaded, 0, false, Stage::afterScript, 1'000},
             {S::scriptRejected, 0, false, Stage::afterScript, 1'000},
             {S::scriptConfirmed, 0, false, Stage::afterScript, 1'000},
             {S::videoUploaded, 0, false, Stage::afterVideo, 5'000},
             {S::videoRejected, 1, false, Stage::afterVideo, 5'000},
             {S::videoRejected, 2, false, Stage::afterVideoRejections, 10'000},
             {S::videoUploaded, 2, false, Stage::afterVideoRejections, 10'000},
             {S::videoConfirmed, 0, false, Stage::afterVideo, 5'000},
             {S::awaitingTail, 0, false, Stage::afterVideo, 5'000},
             {S::published, 0, false, Stage::published, 10'000},
             {S::accepted, 0, true, Stage::overdue, 0},
             {S::videoRejected, 2, true, Stage::overdue, 0},
         }) {
        Facts facts;
        facts.videoRejections = line.videoRejections;
        facts.overdue = line.overdue;
        EXPECT_EQ(stageOf(line.state, facts, kRules), line.stage) << toText(line.state);
        EXPECT_EQ(shareAt(line.stage, kRules).bp, line.bp) << toText(line.state);
    }
}

TEST(Compensation, feeIsTakenOnTheCompensationAlone)
{
    const auto split = orders::splitOf({Money(500'000), 500, Money(525'000), 3'000}, 1'000, true);
    EXPECT_EQ(split.payee, Money(50'000));
    EXPECT_EQ(split.fee, Money(2'500));
    EXPECT_EQ(split.release, Money(472'500));
    EXPECT_EQ(split.mcn, Money(15'000));
    EXPECT_EQ(split.creator, Money(35'000));
    EXPECT_FALSE(split.limited);
}

TEST(Compensation, aDepositLimitsIt)
{
    const auto split = orders::splitOf({Money(500'000), 500, Money(262'500), std::nullopt}, 10'000, true);
    EXPECT_EQ(split.payee, Money(262'500));
    EXPECT_EQ(split.fee, Money(0));
    EXPECT_EQ(split.release, Money(0));
    EXPECT_EQ(split.creator, Money(262'500));
    EXPECT_TRUE(split.limited);
    const auto half = orders::splitOf({Money(500'000), 500, Money(262'500), std::nullopt}, 5'000, true);
    EXPECT_EQ(half.payee, Money(250'000));
    EXPECT_EQ(half.fee, Money(12'500));
    EXPECT_FALSE(half.limited);
}

TEST(Compensation, partsAlwaysSumToWhatWasFrozen)
{
    for (std::int64_t task = 1; task < 400; task += 7) {
        const Money fee = base::shareOf(Money(task), 500);
        for (const std::int64_t bp : {0, 1, 333, 1'000, 5'000, 9'999, 10'000}) {
            for (const Money frozen : {Money(task) + fee, base::shareOf(Money(task) + fee, 5'000)}) {
                const auto split = orders::splitOf({Money(task), 500, frozen, 3'333}, bp, true);
                EXPECT_EQ(split.payee + split.fee + split.release, frozen);
                EXPECT_EQ(split.mcn + split.creator, split.payee);
                EXPECT_GE(split.release, Money());
            }
        }
    }
}

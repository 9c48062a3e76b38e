#include "support/parties_stage.h"

#include <gtest/gtest.h>

using base::ErrorCode;
using parties::Parties;
using support::PartiesStage;

namespace {

parties::UnbindCreator asksToLeave(parties::CreatorId creator)
{
    return {creator, true, std::nullopt};
}

parties::UnbindCreator leaves(parties::CreatorId creator)
{
    return {creator, std::nullopt, std::nullopt};
}

parties::SignContract signing(parties::CreatorId creator, base::Timestamp from, std::int64_t days)
{
    return {creator, 3'000, false, from, from + base::days(days)};
}

} // namespace

TEST(Binding, needsAFreeCreatorWithoutAnOrderInProgress)
{
    PartiesStage stage;
    const auto mcn = stage.makeMcn();
    const auto other = stage.makeMcn("mcn2");
    const auto creator = stage.makePoolCreator("free", 200'000);
    stage.running.counts[creator] = 2;
    const auto busy = stage.by(mcn, &Parties::bindCreator, {creator, std::nullopt});
    EXPECT_EQ(busy.error().code, ErrorCode::ordersInProgress);
    EXPECT_EQ(busy.error().details["running"], 2);
    stage.running.counts[creator] = 0;
    ASSERT_TRUE(stage.by(mcn, &Parties::bindCreator, {creator, std::nullopt}).ok());
    EXPECT_EQ(stage.standing(creator).mcn, mcn.party);
    EXPECT_EQ(stage.by(other, &Parties::bindCreator, {creator, std::nullopt}).error().code, ErrorCode::creatorBound);
    EXPECT_EQ(stage.by(other, &Parties::bindCreator, {creator, mcn.party}).error().code, ErrorCode::notFound);
}

TEST(Binding, operatorsNameAnMcnThatIsActive)
{
    PartiesStage stage;
    const auto mcn = stage.makeMcn();
    const auto brand = stage.makeBrand();
    const auto creator = stage.makePoolCreator("free", 200'000);
    EXPECT_EQ(stage.by(stage.ops, &Parties::bindCreator, {creator, std::nullopt}).error().code,
              ErrorCode::fieldMissing);
    EXPECT_EQ(stage.by(stage.ops, &Parties::bindCreator, {creator, brand.party}).error().code, ErrorCode::notFound);
    auto context = stage.context(stage.ops);
    stage.directory.setPartyStatus(mcn.party, "closing", context);
    EXPECT_EQ(stage.by(stage.ops, &Parties::bindCreator, {creator, mcn.party}).error().code, ErrorCode::partyNotActive);
    stage.directory.setPartyStatus(mcn.party, "active", context);
    EXPECT_TRUE(stage.by(stage.ops, &Parties::bindCreator, {creator, mcn.party}).ok());
}

TEST(Unbinding, needsNoOrderInProgressAndEndsTheContract)
{
    PartiesStage stage;
    const auto mcn = stage.makeMcn();
    const auto creator = stage.makeCreator(mcn);
    stage.running.counts[creator.id] = 1;
    EXPECT_EQ(stage.by(creator.actor, &Parties::unbindCreator, leaves(creator.id)).error().code,
              ErrorCode::ordersInProgress);
    stage.running.counts[creator.id] = 0;
    const auto left = stage.by(creator.actor, &Parties::unbindCreator, leaves(creator.id));
    ASSERT_TRUE(left.ok());
    EXPECT_FALSE(left->bound);
    EXPECT_FALSE(stage.standing(creator.id).mcn);
    EXPECT_FALSE(stage.directory.findContract(creator.id, stage.now));
    // Re-checked at unbinding: without an MCN no new order.
    EXPECT_FALSE(left->acceptsOrders);
    EXPECT_NE(parties::CreatorStore(stage.database()).findStopReason(creator.id)->find(R"("condition":"mcn")"),
              std::string::npos);
    EXPECT_EQ(stage.by(creator.actor, &Parties::unbindCreator, leaves(creator.id)).error().code,
              ErrorCode::creatorNotBound);
    // Bound again he takes orders again.
    ASSERT_TRUE(stage.by(stage.makeMcn("mcn2"), &Parties::bindCreator, {creator.id, std::nullopt}).ok());
    EXPECT_TRUE(stage.standing(creator.id).acceptsOrders);
    EXPECT_TRUE(stage.parties.check().empty());
}

TEST(Unbinding, whoHasAskedTakesNoNewOrderButKeepsRunningOnes)
{
    PartiesStage stage;
    const auto mcn = stage.makeMcn();
    const auto creator = stage.makeCreator(mcn);
    stage.running.counts[creator.id] = 3;
    const auto asked = stage.by(creator.actor, &Parties::unbindCreator, asksToLeave(creator.id));
    ASSERT_TRUE(asked.ok());
    EXPECT_TRUE(asked->bound);
    EXPECT_EQ(asked->running, 3);
    EXPECT_FALSE(asked->acceptsOrders);
    EXPECT_TRUE(stage.standing(creator.id).unbindRequested);
    EXPECT_EQ(stage.by(mcn, &Parties::signContract, signing(creator.id, stage.now, 30)).error().code,
              ErrorCode::unbindRequested);

    const auto withdrawn = stage.by(creator.actor, &Parties::unbindCreator, {creator.id, std::nullopt, true});
    ASSERT_TRUE(withdrawn.ok());
    EXPECT_TRUE(withdrawn->acceptsOrders);
    EXPECT_FALSE(stage.standing(creator.id).unbindRequested);
    EXPECT_EQ(stage.by(creator.actor, &Parties::unbindCreator, {creator.id, true, true}).error().code,
              ErrorCode::badRequest);
}

TEST(Unbinding, anExclusiveContractBindsTheCreatorNotTheMcn)
{
    PartiesStage stage;
    const auto mcn = stage.makeMcn();
    const auto creator = stage.makeCreator(mcn, "star", {.exclusive = true});
    const auto refused = stage.by(creator.actor, &Parties::unbindCreator, leaves(creator.id));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::contractExclusive);
    EXPECT_TRUE(stage.by(creator.actor, &Parties::unbindCreator, asksToLeave(creator.id)).ok());
    EXPECT_TRUE(stage.by(mcn, &Parties::unbindCreator, leaves(creator.id)).ok());

    const auto later = stage.makeCreator(mcn, "later", {.exclusive = true});
    stage.now = stage.now + base::days(365);
    EXPECT_TRUE(stage.by(later.actor, &Parties::unbindCreator, leaves(later.id)).ok());
}

TEST(Unbinding, refusesAWaitingApplication)
{
    PartiesStage stage;
    const auto mcn = stage.makeMcn();
    const auto creator = stage.makePoolCreator("candidate", 200'000);
    ASSERT_TRUE(stage.by(mcn, &Parties::bindCreator, {creator, std::nullopt}).ok());
    ASSERT_TRUE(stage.by(mcn, &Parties::applyForEntry, {creator}).ok());
    ASSERT_TRUE(stage.by(mcn, &Parties::unbindCreator, leaves(creator)).ok());
    EXPECT_EQ(stage.standing(creator).entryState, "refused");
    EXPECT_TRUE(stage.parties.check().empty());
}

TEST(Unbinding, isNotForOtherMcns)
{
    PartiesStage stage;
    const auto creator = stage.makeCreator(stage.makeMcn());
    EXPECT_EQ(stage.by(stage.makeMcn("mcn2"), &Parties::unbindCreator, leaves(creator.id)).error().code,
              ErrorCode::notFound);
}

TEST(Contract, carriesPeriodExclusivityAndShare)
{
    PartiesStage stage;
    const auto mcn = stage.makeMcn();
    const auto creator = stage.makePoolCreator("signed", 200'000);
    ASSERT_TRUE(stage.by(mcn, &Parties::bindCreator, {creator, std::nullopt}).ok());
    const parties::SignContract command{creator, 2'500, true, stage.now, stage.now + base::days(90)};
    ASSERT_TRUE(stage.by(mcn, &Parties::signContract, command).ok());
    const auto terms = stage.directory.findContract(creator, stage.now + base::days(89));
    ASSERT_TRUE(terms);
    EXPECT_EQ(terms->mcnShareBp, 2'500);
    EXPECT_TRUE(terms->exclusive);
    EXPECT_EQ(terms->mcn, mcn.party);
}

TEST(Contract, refusesWhatCannotBeSigned)
{
    PartiesStage stage;
    const auto mcn = stage.makeMcn();
    const auto creator = stage.makePoolCreator("signed", 200'000);
    EXPECT_EQ(stage.by(mcn, &Parties::signContract, signing(creator, stage.now, 30)).error().code, ErrorCode::notFound);
    ASSERT_TRUE(stage.by(mcn, &Parties::bindCreator, {creator, std::nullopt}).ok());
    auto tooMuch = signing(creator, stage.now, 30);
    tooMuch.shareBp = 10'001;
    EXPECT_EQ(stage.by(mcn, &Parties::signContract, tooMuch).error().code, ErrorCode::fieldOutOfRange);
    EXPECT_EQ(stage.by(mcn, &Parties::signContract, signing(creator, stage.now, 0)).error().code,
              ErrorCode::badRequest);
    EXPECT_EQ(stage.by(mcn, &Parties::signContract, signing(creator, stage.now - base::days(30), 30)).error().code,
              ErrorCode::badRequest);
    EXPECT_EQ(stage.by(mcn, &Parties::signContract, signing(creator, stage.now, 4'000)).error().code,
              ErrorCode::badRequest);
}

TEST(Contract, doesNotOverlapAnother)
{
    PartiesStage stage;
    const auto mcn = stage.makeMcn();
    const auto creator = stage.makeCreator(mcn);
    EXPECT_EQ(stage.by(mcn, &Parties::signContract, signing(creator.id, stage.now + base::days(400), 30)).error().code,
              ErrorCode::contractOverlaps);
    stage.now = stage.now + base::days(365);
    EXPECT_TRUE(stage.by(mcn, &Parties::signContract, signing(creator.id, stage.now, 30)).ok());
    EXPECT_TRUE(stage.parties.check().empty());
}

TEST(Contract, endsEarlyByItsMcnAlone)
{
    PartiesStage stage;
    const auto mcn = stage.makeMcn();
    const auto other = stage.makeMcn("mcn2");
    const auto creator = stage.makeCreator(mcn);
    const parties::EndContract command{creator.contract, "协商一致", 1};
    EXPECT_EQ(stage.by(other, &Parties::endContract, command).error().code, ErrorCode::notFound);
    EXPECT_EQ(stage.by(mcn, &Parties::endContract, {creator.contract, "x", 7}).error().code, ErrorCode::stale);
    ASSERT_TRUE(stage.by(mcn, &Parties::endContract, command).ok());
    EXPECT_FALSE(stage.directory.findContract(creator.id, stage.now));
    EXPECT_EQ(stage.by(mcn, &Parties::endContract, {creator.contract, "x", std::nullopt}).error().code,
              ErrorCode::contractEnded);
    // The binding stays, and with it the entry rule is met.
    EXPECT_TRUE(stage.standing(creator.id).acceptsOrders);
}

TEST(Contract, theClockEndsWhatHasRunOut)
{
    PartiesStage stage;
    const auto mcn = stage.makeMcn();
    const auto creator = stage.makeCreator(mcn);
    stage.now = stage.now + base::days(365) - std::chrono::milliseconds(1);
    auto context = stage.context({});
    EXPECT_TRUE(stage.parties.endExpiredContracts(context).empty());
    stage.now = stage.now + std::chrono::milliseconds(1);
    EXPECT_TRUE(stage.parties.hasExpiredContracts(stage.now));
    context = stage.context({});
    EXPECT_EQ(stage.parties.endExpiredContracts(context), std::vector{creator.contract});
    EXPECT_FALSE(stage.parties.hasExpiredContracts(stage.now));
    EXPECT_EQ(context.changes[base::Topic::notifications].size(), 2U);
}

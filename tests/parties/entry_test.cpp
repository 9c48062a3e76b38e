#include "support/parties_stage.h"

#include <gtest/gtest.h>

using base::ErrorCode;
using parties::Parties;
using support::PartiesStage;

namespace {

/// Bound to an MCN, in the pool, with an application waiting when `applies`.
struct Candidate
{
    PartiesStage stage;
    parties::Actor mcn = stage.makeMcn();
    parties::CreatorId creator = stage.makePoolCreator("小鱼", 250'000);

    explicit Candidate(bool applies = true)
    {
        EXPECT_TRUE(stage.by(mcn, &Parties::bindCreator, {creator, std::nullopt}).ok());
        if (applies) {
            EXPECT_TRUE(stage.by(mcn, &Parties::applyForEntry, {creator}).ok());
        }
    }
    base::Result<parties::AdmitCreator::Outcome> admit()
    {
        return stage.by(stage.ops, &Parties::admitCreator,
                        {creator, std::nullopt, "fish", "long enough password", std::nullopt});
    }
    void setFollower(std::int64_t follower)
    {
        parties::UpdateCreator update;
        update.creator = creator;
        update.follower = follower;
        EXPECT_TRUE(stage.by(stage.ops, &Parties::updateCreator, update).ok());
    }
};

nlohmann::json conditionsOf(const base::Error &error)
{
    return error.details.at("conditions");
}

} // namespace

TEST(Entry, oneConditionWithoutTheOtherIsRefusedAndNamesTheMissingOne)
{
    PartiesStage stage;
    const auto mcn = stage.makeMcn();
    const auto few = stage.makePoolCreator("few", 86'214);
    ASSERT_TRUE(stage.by(mcn, &Parties::bindCreator, {few, std::nullopt}).ok());
    const auto followers = stage.by(mcn, &Parties::applyForEntry, {few});
    ASSERT_FALSE(followers.ok());
    EXPECT_EQ(followers.error().code, ErrorCode::entryConditionsMissing);
    EXPECT_EQ(conditionsOf(followers.error()),
              nlohmann::json::parse(R"([{"condition":"followers","required":100000,"actual":86214}])"));

    const auto free = stage.makePoolCreator("free", 100'000);
    const auto self =
        stage.by(stage.ops, &Parties::addUser, {std::nullopt, free, "free", "long enough password", "Free"});
    ASSERT_TRUE(self.ok());
    const parties::Actor creator{self->user, self->party, parties::Role::creator};
    const auto mcnMissing = stage.by(creator, &Parties::applyForEntry, {free});
    ASSERT_FALSE(mcnMissing.ok());
    EXPECT_EQ(conditionsOf(mcnMissing.error()), nlohmann::json::parse(R"([{"condition":"mcn"}])"));
    EXPECT_EQ(stage.standing(free).entryState, "pool");
}

TEST(Entry, applicationStoresTheFiguresAndTellsOperators)
{
    Candidate candidate(false);
    const auto applied = candidate.stage.by(candidate.mcn, &Parties::applyForEntry, {candidate.creator});
    ASSERT_TRUE(applied.ok());
    EXPECT_EQ(applied->follower, 250'000);
    EXPECT_EQ(applied->ruleVersion, 1);
    EXPECT_EQ(candidate.stage.standing(candidate.creator).entryState, "applied");
    EXPECT_EQ(candidate.stage.last.changes[base::Topic::notifications].size(), 2U);
    EXPECT_EQ(candidate.stage.by(candidate.mcn, &Parties::applyForEntry, {candidate.creator}).error().code,
              ErrorCode::applicationWaiting);
}

TEST(Entry, anotherMcnCannotTellAForeignCreatorFromAMissingOne)
{
    Candidate candidate(false);
    const auto other = candidate.stage.makeMcn("mcn2");
    const auto foreign = candidate.stage.by(other, &Parties::applyForEntry, {candidate.creator});
    const auto missing = candidate.stage.by(other, &Parties::applyForEntry, {parties::CreatorId(999)});
    EXPECT_EQ(foreign.error().code, ErrorCode::notFound);
    EXPECT_EQ(missing.error().code, ErrorCode::notFound);
}

TEST(Entry, admittingOpensThePartyTheLogInAndOrders)
{
    Candidate candidate;
    const auto admitted = candidate.admit();
    ASSERT_TRUE(admitted.ok());
    const auto standing = candidate.stage.standing(candidate.creator);
    EXPECT_EQ(standing.entryState, "admitted");
    EXPECT_EQ(standing.party, admitted->party);
    EXPECT_TRUE(standing.acceptsOrders);
    EXPECT_TRUE(candidate.stage.parties.isActiveUser(*admitted->user, admitted->party));
    EXPECT_EQ(candidate.admit().error().code, ErrorCode::notFound);
    EXPECT_EQ(candidate.stage.by(candidate.mcn, &Parties::applyForEntry, {candidate.creator}).error().code,
              ErrorCode::alreadyAdmitted);
}

TEST(Entry, admittingChecksTheRuleOnTheFiguresOfThatMoment)
{
    Candidate candidate;
    candidate.setFollower(99'999);
    const auto refused = candidate.admit();
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(conditionsOf(refused.error()),
              nlohmann::json::parse(R"([{"condition":"followers","required":100000,"actual":99999}])"));
    EXPECT_EQ(candidate.stage.standing(candidate.creator).entryState, "applied");
    candidate.setFollower(100'000);
    EXPECT_TRUE(candidate.admit().ok());
}

TEST(Entry, aRefusedCreatorIsToldWhyAndMayApplyAgain)
{
    Candidate candidate;
    EXPECT_EQ(candidate.stage.by(candidate.stage.ops, &Parties::refuseCreator, {candidate.creator, " "}).error().code,
              ErrorCode::fieldMissing);
    ASSERT_TRUE(candidate.stage.by(candidate.stage.ops, &Parties::refuseCreator, {candidate.creator, "资料不全"}).ok());
    EXPECT_EQ(candidate.stage.standing(candidate.creator).entryState, "refused");
    EXPECT_EQ(candidate.stage.last.changes[base::Topic::notifications].size(), 1U);
    EXPECT_TRUE(candidate.stage.by(candidate.mcn, &Parties::applyForEntry, {candidate.creator}).ok());
}

TEST(Entry, namesakesGetPartiesOfTheirOwn)
{
    PartiesStage stage;
    const auto one = stage.makePoolCreator("同名", 1);
    const auto two = parties::CreatorStore(stage.database()).addPlain("tiktok", "x", "同名", 1, stage.now);
    const auto first = stage.by(stage.ops, &Parties::addUser, {std::nullopt, one, "one", "long enough password", "一"});
    const auto second =
        stage.by(stage.ops, &Parties::addUser, {std::nullopt, two, "two", "long enough password", "二"});
    ASSERT_TRUE(first.ok());
    ASSERT_TRUE(second.ok());
    EXPECT_NE(first->party, second->party);
    EXPECT_EQ(stage.directory.findParty(first->party)->name, "同名");
}

TEST(Entry, everyFollowerUpdateIsAReCheckAndTheReasonIsKept)
{
    Candidate candidate;
    ASSERT_TRUE(candidate.admit().ok());
    candidate.setFollower(86'214);
    EXPECT_FALSE(candidate.stage.standing(candidate.creator).acceptsOrders);
    EXPECT_EQ(candidate.stage.standing(candidate.creator).entryState, "admitted");
    const auto reason =
        nlohmann::json::parse(*parties::CreatorStore(candidate.stage.database()).findStopReason(candidate.creator));
    EXPECT_EQ(reason["code"], "entry_conditions_missing");
    EXPECT_EQ(reason["details"]["conditions"][0]["actual"], 86'214);
    EXPECT_EQ(candidate.stage.last.changes[base::Topic::notifications].size(), 2U);

    // The figure of the reason follows the figure; nobody is told twice.
    candidate.setFollower(90'000);
    EXPECT_NE(parties::CreatorStore(candidate.stage.database()).findStopReason(candidate.creator)->find("90000"),
              std::string::npos);
    EXPECT_EQ(candidate.stage.last.changes[base::Topic::notifications].size(), 0U);

    candidate.setFollower(100'000);
    EXPECT_TRUE(candidate.stage.standing(candidate.creator).acceptsOrders);
    EXPECT_FALSE(parties::CreatorStore(candidate.stage.database()).findStopReason(candidate.creator));
    EXPECT_TRUE(candidate.stage.parties.check().empty());
}

TEST(Entry, figuresOfThePlatformAreTheOperatorsAlone)
{
    Candidate candidate(false);
    parties::UpdateCreator update;
    update.creator = candidate.creator;
    update.follower = 9'000'000;
    EXPECT_EQ(candidate.stage.by(candidate.mcn, &Parties::updateCreator, update).error().code, ErrorCode::notAllowed);
    update.follower.reset();
    update.price20To60 = base::Money(1'200'000);
    update.revision = 1;
    EXPECT_EQ(candidate.stage.by(candidate.mcn, &Parties::updateCreator, update).error().code, ErrorCode::stale);
    update.revision = candidate.stage.standing(candidate.creator).revision;
    ASSERT_TRUE(candidate.stage.by(candidate.mcn, &Parties::updateCreator, update).ok());
    EXPECT_EQ(candidate.stage.standing(candidate.creator).price21To60, base::Money(1'200'000));
    EXPECT_EQ(candidate.stage.standing(candidate.creator).follower, 250'000);
    update.revision.reset();
    update.price20To60 = base::Money(-1);
    EXPECT_EQ(candidate.stage.by(candidate.mcn, &Parties::updateCreator, update).error().code,
              ErrorCode::fieldOutOfRange);
}

TEST(Entry, closingTheCreatorsPartyStopsNewOrders)
{
    Candidate candidate;
    const auto admitted = candidate.admit();
    ASSERT_TRUE(admitted.ok());
    auto context = candidate.stage.context(candidate.stage.ops);
    candidate.stage.directory.setPartyStatus(admitted->party, "closing", context);
    EXPECT_FALSE(candidate.stage.standing(candidate.creator).acceptsOrders);
    candidate.stage.directory.setPartyStatus(admitted->party, "active", context);
    EXPECT_TRUE(candidate.stage.standing(candidate.creator).acceptsOrders);
}

#include "support/parties_stage.h"

#include <gtest/gtest.h>

using base::ErrorCode;
using parties::Parties;
using support::PartiesStage;

namespace {

constexpr const char *kPassword = "long enough password";

parties::AddUser logIn(const std::string &login)
{
    return {{}, {}, login, kPassword, login};
}

} // namespace

// Two persons are two (reliability.md 10): an operator does not become the second one by a log-in of his own making.
TEST(Operators, aLogInThatOneOfThemMakesWaitsForAnother)
{
    PartiesStage stage;
    const auto made = stage.by(stage.ops, &Parties::addUser, logIn("ops3"));
    ASSERT_TRUE(made.ok());
    EXPECT_TRUE(made->waits);
    EXPECT_FALSE(made->soleOperator);
    EXPECT_FALSE(stage.parties.isActiveUser(made->user, ledger::kPlatform)) << "the door lets nobody in who waits";
    EXPECT_EQ(stage.parties.findSignIn("ops3", kPassword, stage.now).error().code, ErrorCode::userAwaitsConfirmation);
    EXPECT_EQ(stage.parties.findSignIn("ops3", "guess", stage.now).error().code, ErrorCode::wrongLogin);

    const auto alone = stage.by(stage.ops, &Parties::confirmUser, parties::ConfirmUser{made->user});
    ASSERT_FALSE(alone.ok());
    EXPECT_EQ(alone.error().code, ErrorCode::secondPersonNeeded);
    ASSERT_TRUE(stage.by(stage.ops2, &Parties::confirmUser, parties::ConfirmUser{made->user}).ok());
    EXPECT_TRUE(stage.parties.findSignIn("ops3", kPassword, stage.now).ok());
    EXPECT_EQ(stage.by(stage.ops2, &Parties::confirmUser, parties::ConfirmUser{made->user}).error().code,
              ErrorCode::userNotWaiting);
    EXPECT_EQ(stage.parties.check(), std::vector<std::string>());
}

TEST(Operators, aRefusedLogInNeverActs)
{
    PartiesStage stage;
    const auto made = stage.by(stage.ops, &Parties::addUser, logIn("ops3"));
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(stage.by(stage.ops2, &Parties::refuseUser, parties::RefuseUser{made->user, " "}).error().code,
              ErrorCode::fieldMissing);
    ASSERT_TRUE(stage.by(stage.ops2, &Parties::refuseUser, parties::RefuseUser{made->user, "不认识此人"}).ok());
    EXPECT_EQ(stage.parties.findSignIn("ops3", kPassword, stage.now).error().code, ErrorCode::wrongLogin);
    EXPECT_EQ(stage.by(stage.ops2, &Parties::confirmUser, parties::ConfirmUser{made->user}).error().code,
              ErrorCode::userNotWaiting);
}

TEST(Operators, theSecondOneOfAPlatformThatHasOnlyOneActsAtOnce)
{
    PartiesStage stage;
    stage.database().execute("UPDATE user SET active = 0 WHERE id = $1", stage.ops2.user);
    const auto made = stage.by(stage.ops, &Parties::addUser, logIn("second"));
    ASSERT_TRUE(made.ok());
    EXPECT_FALSE(made->waits);
    EXPECT_TRUE(made->soleOperator) << "the audit record says why nobody confirmed it";
    EXPECT_TRUE(stage.parties.findSignIn("second", kPassword, stage.now).ok());
}

TEST(Operators, logInsOfOtherPartiesNeedNobody)
{
    PartiesStage stage;
    const parties::Actor brand = stage.makeBrand();
    const auto made =
        stage.by(stage.ops, &Parties::addUser, parties::AddUser{brand.party, {}, "colleague", kPassword, "同事"});
    ASSERT_TRUE(made.ok());
    EXPECT_FALSE(made->waits);
    EXPECT_EQ(stage.by(stage.ops2, &Parties::confirmUser, parties::ConfirmUser{made->user}).error().code,
              ErrorCode::notFound);
}

TEST(Operators, areTwoPersonsWhoeverWrites)
{
    PartiesStage stage;
    const auto made = stage.by(stage.ops, &Parties::addUser, logIn("ops3"));
    ASSERT_TRUE(made.ok());
    auto &database = stage.database();
    EXPECT_THROW(database.execute("UPDATE user SET waits = 0, active = 1 WHERE id = $1", made->user),
                 storage::StorageError);
    EXPECT_THROW(database.execute("UPDATE user SET waits = 0, active = 1, confirmed_by = $2, confirmed_at = 1 "
                                  "WHERE id = $1",
                                  made->user, stage.ops.user),
                 storage::StorageError);
    EXPECT_THROW(database.execute("UPDATE user SET waits = 0, active = 1, confirmed_by = $1, confirmed_at = 1 "
                                  "WHERE id = $1",
                                  made->user),
                 storage::StorageError);
    EXPECT_THROW(database.execute("UPDATE user SET added_by = NULL WHERE id = $1", made->user), storage::StorageError);
}

// domain.md §4 and §2: a penalty blocks the closing, and credit falls.
TEST(Penalties, areImposedForAReasonAndATimeAndLifted)
{
    PartiesStage stage;
    const parties::Actor mcn = stage.makeMcn();
    const auto creator = stage.makeCreator(mcn);
    const auto until = stage.now + base::days(30);
    const parties::PenaliseParty penalty{creator.actor.party, until, "刷量", 20};
    ASSERT_TRUE(stage.by(stage.ops, &Parties::penalise, penalty).ok());
    EXPECT_EQ(stage.directory.findParty(creator.actor.party)->penaltyUntil, until);
    EXPECT_EQ(stage.standing(creator.id).credit, 80);
    EXPECT_EQ(stage.by(stage.ops, &Parties::penalise, penalty).error().code, ErrorCode::penaltyInForce);

    const parties::LiftPenalty lift{creator.actor.party, "已改正"};
    ASSERT_TRUE(stage.by(stage.ops, &Parties::liftPenalty, lift).ok());
    EXPECT_EQ(stage.directory.findParty(creator.actor.party)->penaltyUntil, std::nullopt);
    EXPECT_EQ(stage.standing(creator.id).credit, 80) << "credit that was lost stays lost";
    EXPECT_EQ(stage.by(stage.ops, &Parties::liftPenalty, lift).error().code, ErrorCode::noPenalty);
}

TEST(Penalties, areRefusedWithoutSense)
{
    PartiesStage stage;
    const parties::Actor brand = stage.makeBrand();
    const auto penalise = [&](const parties::PenaliseParty &command) {
        return stage.by(stage.ops, &Parties::penalise, command).error().code;
    };
    EXPECT_EQ(penalise({brand.party, stage.now + base::days(1), " ", {}}), ErrorCode::fieldMissing);
    EXPECT_EQ(penalise({brand.party, stage.now, "刷量", {}}), ErrorCode::periodInvalid);
    EXPECT_EQ(penalise({brand.party, stage.now + base::days(366), "刷量", {}}), ErrorCode::periodInvalid);
    EXPECT_EQ(penalise({brand.party, stage.now + base::days(1), "刷量", 5}), ErrorCode::badRequest);
    EXPECT_EQ(penalise({brand.party, stage.now + base::days(1), "刷量", 101}), ErrorCode::fieldOutOfRange);
    EXPECT_EQ(penalise({ledger::kPlatform, stage.now + base::days(1), "刷量", {}}), ErrorCode::notFound);
    EXPECT_EQ(stage.by(stage.ops, &Parties::liftPenalty, parties::LiftPenalty{brand.party, "x"}).error().code,
              ErrorCode::noPenalty);
}

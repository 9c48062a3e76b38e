#include "parties/bank_account.h"
#include "parties/notification_store.h"
#include "parties/sign_in.h"
#include "support/parties_stage.h"

#include <gtest/gtest.h>

using base::ErrorCode;
using parties::Parties;
using support::PartiesStage;

namespace {

parties::RegisterBrand brandCommand(const std::string &name = "花西子", const std::string &login = "brand1")
{
    return {name, "美妆", "招商银行 上海分行 **** 6411", login, "long enough password", "王小姐"};
}

/// What the door does at a sign-in.
base::Result<parties::SignIn> signIn(PartiesStage &stage, const std::string &login, const std::string &password)
{
    auto verified = stage.parties.findSignIn(login, password, stage.now);
    auto context = stage.context({});
    EXPECT_TRUE(stage.parties.recordSignIn(context, login, verified.ok()).ok());
    return verified;
}

} // namespace

TEST(Users, registeringMakesThePartyAndItsFirstUser)
{
    PartiesStage stage;
    const auto made = stage.by(stage.ops, &Parties::registerBrand, brandCommand());
    ASSERT_TRUE(made.ok());
    const auto card = stage.directory.findParty(made->party);
    EXPECT_EQ(card->kind, "brand");
    EXPECT_EQ(card->industry, "美妆");
    EXPECT_EQ(stage.directory.usersOf(made->party), std::vector{made->user});
    EXPECT_TRUE(
        stage.by(stage.ops, &Parties::registerMcn, {"无忧", "工行 **** 1", "mcn1", "long enough password", "李"}).ok());
    EXPECT_TRUE(
        stage.by(stage.ops, &Parties::registerProvider, {"服务商", "工行 **** 2", "p1", "long enough password", "赵"})
            .ok());
}

TEST(Users, refusesTakenNamesAndLogins)
{
    PartiesStage stage;
    ASSERT_TRUE(stage.by(stage.ops, &Parties::registerBrand, brandCommand()).ok());
    EXPECT_EQ(stage.by(stage.ops, &Parties::registerBrand, brandCommand("花西子", "other")).error().code,
              ErrorCode::nameTaken);
    EXPECT_EQ(stage.by(stage.ops, &Parties::registerBrand, brandCommand("完美日记")).error().code,
              ErrorCode::loginTaken);
    EXPECT_EQ(stage.by(stage.ops, &Parties::registerBrand, brandCommand("完美日记", "a b")).error().code,
              ErrorCode::badRequest);
    EXPECT_EQ(stage.by(stage.ops, &Parties::registerBrand, brandCommand(std::string(61, 'x'), "x")).error().code,
              ErrorCode::fieldTooLong);
}

TEST(Users, keepsNoFullBankAccount)
{
    EXPECT_TRUE(parties::checkBankAccount("招商银行 **** 6411").ok());
    EXPECT_EQ(parties::checkBankAccount("6225 8801 2345 6411").error().code, ErrorCode::badRequest);
    EXPECT_EQ(parties::checkBankAccount("622588-01234").error().code, ErrorCode::badRequest);
    EXPECT_EQ(parties::checkBankAccount("").error().code, ErrorCode::fieldMissing);
}

TEST(Users, aRealDatabaseTakesNoShortPasswordASampleDoes)
{
    PartiesStage stage;
    auto command = brandCommand();
    command.password = "elevenchars";
    const auto refused = stage.by(stage.ops, &Parties::registerBrand, command);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::passwordTooShort);
    EXPECT_EQ(base::toMessage(refused.error()), "The password needs at least 12 characters, it has 11");
    stage.database().execute("INSERT INTO setting (name, value) VALUES ('sample', '1')");
    command.password = "xingtu";
    EXPECT_TRUE(stage.by(stage.ops, &Parties::registerBrand, command).ok());
    EXPECT_TRUE(signIn(stage, "brand1", "xingtu").ok());
    command = brandCommand("b", "b");
    command.password.clear();
    EXPECT_EQ(stage.by(stage.ops, &Parties::registerBrand, command).error().code, ErrorCode::passwordTooShort);
}

TEST(Users, aPartysUserAddsColleaguesToHisOwnPartyOnly)
{
    PartiesStage stage;
    const auto brand = stage.makeBrand();
    const auto other = stage.makeBrand("brand2");
    const auto own =
        stage.by(brand, &Parties::addUser, {std::nullopt, std::nullopt, "new1", "long enough password", "新人"});
    ASSERT_TRUE(own.ok());
    EXPECT_EQ(own->party, brand.party);
    EXPECT_EQ(stage.by(brand, &Parties::addUser, {other.party, std::nullopt, "new2", "long enough password", "新人"})
                  .error()
                  .code,
              ErrorCode::notFound);
    EXPECT_TRUE(
        stage.by(stage.ops, &Parties::addUser, {other.party, std::nullopt, "new2", "long enough password", "新人"})
            .ok());
    const auto creator = stage.makePoolCreator("c", 1);
    EXPECT_EQ(stage.by(brand, &Parties::addUser, {std::nullopt, creator, "new3", "long enough password", "新人"})
                  .error()
                  .code,
              ErrorCode::notFound);
}

TEST(SignIn, tellsRoleAndNamesButNotWhichPartWasWrong)
{
    PartiesStage stage;
    ASSERT_TRUE(stage.by(stage.ops, &Parties::registerBrand, brandCommand()).ok());
    const auto right = signIn(stage, "brand1", "long enough password");
    ASSERT_TRUE(right.ok());
    EXPECT_EQ(right->actor.role, parties::Role::brand);
    EXPECT_EQ(right->userName, "王小姐");
    EXPECT_EQ(right->partyName, "花西子");
    EXPECT_EQ(signIn(stage, "brand1", "long enough passwor").error().code, ErrorCode::wrongLogin);
    EXPECT_EQ(signIn(stage, "nobody", "long enough password").error().code, ErrorCode::wrongLogin);
}

TEST(SignIn, fiveFailuresLockForAQuarterAndDouble)
{
    PartiesStage stage;
    ASSERT_TRUE(stage.by(stage.ops, &Parties::registerBrand, brandCommand()).ok());
    const auto failFiveTimes = [&] {
        for (int i = 0; i < 5; ++i)
            EXPECT_EQ(signIn(stage, "brand1", "wrong").error().code, ErrorCode::wrongLogin);
    };
    failFiveTimes();
    // Locked: the right password is refused too, and tries are not counted.
    const auto locked = signIn(stage, "brand1", "long enough password");
    ASSERT_FALSE(locked.ok());
    EXPECT_EQ(locked.error().code, ErrorCode::signInLocked);
    EXPECT_EQ(locked.error().details["until"], base::toIsoText(stage.now + std::chrono::minutes(15)));
    stage.now = stage.now + std::chrono::minutes(15);
    failFiveTimes();
    EXPECT_EQ(signIn(stage, "brand1", "x").error().details["until"],
              base::toIsoText(stage.now + std::chrono::minutes(30)));
    stage.now = stage.now + std::chrono::minutes(30);
    const auto right = signIn(stage, "brand1", "long enough password");
    ASSERT_TRUE(right.ok());
    EXPECT_EQ(right->failuresBefore, 10);
    EXPECT_EQ(signIn(stage, "brand1", "long enough password")->failuresBefore, 0);
}

TEST(SignIn, theLockIsADayAtMost)
{
    const base::Timestamp now(1'000);
    EXPECT_FALSE(parties::lockedUntilAfter(0, now).isSet());
    EXPECT_FALSE(parties::lockedUntilAfter(4, now).isSet());
    EXPECT_EQ(parties::lockedUntilAfter(5, now) - now, std::chrono::minutes(15));
    EXPECT_FALSE(parties::lockedUntilAfter(6, now).isSet());
    EXPECT_EQ(parties::lockedUntilAfter(15, now) - now, std::chrono::minutes(60));
    EXPECT_EQ(parties::lockedUntilAfter(5'000'000'000, now) - now, base::days(1));
}

TEST(SignIn, passwordsAreStoredAsArgon2id)
{
    PartiesStage stage;
    ASSERT_TRUE(stage.by(stage.ops, &Parties::registerBrand, brandCommand()).ok());
    const auto user = parties::PartyStore(stage.database()).findUserByLogin("brand1");
    EXPECT_EQ(user->passwordHash.rfind("$argon2id$", 0), 0U);
    EXPECT_NE(parties::hashPassword("same", support::kQuickHash), parties::hashPassword("same", support::kQuickHash));
    const std::string standard = parties::hashPassword("same", {});
    EXPECT_NE(standard.find("m=65536,t=3"), std::string::npos);
    EXPECT_TRUE(parties::isPasswordOf(standard, "same"));
    EXPECT_FALSE(parties::isPasswordOf("not a hash", "same"));
}

TEST(Notifications, areReadByTheirOwnUserOnce)
{
    PartiesStage stage;
    const auto brand = stage.makeBrand();
    const auto other = stage.makeBrand("brand2");
    auto context = stage.context(stage.ops);
    stage.directory.notifyParty(brand.party, "a", "order", 1, nlohmann::json::object(), std::nullopt, context);
    stage.directory.notifyParty(brand.party, "b", "order", 2, nlohmann::json::object(), std::nullopt, context);
    const auto ids = parties::NotificationStore(stage.database()).listUnread(brand.user);
    ASSERT_EQ(ids.size(), 2U);
    EXPECT_EQ(stage.by(other, &Parties::readNotifications, {ids})->read, 0);
    EXPECT_EQ(stage.by(brand, &Parties::readNotifications, {std::vector{ids[0]}})->read, 1);
    EXPECT_EQ(stage.by(brand, &Parties::readNotifications, {std::vector{ids[0]}})->read, 0);
    EXPECT_EQ(stage.by(brand, &Parties::readNotifications, {std::nullopt})->read, 1);
}

TEST(Users, theFirstOperatorSignsInWithTheRoleOfOperators)
{
    PartiesStage stage;
    stage.database().execute("UPDATE user SET active = 0"); // as if there were none yet
    auto context = stage.context({});
    const auto short11 = stage.parties.addOperator(context, "root", "运营", "only-11-let");
    ASSERT_FALSE(short11.ok());
    EXPECT_EQ(short11.error().code, ErrorCode::passwordTooShort);
    const auto user = stage.parties.addOperator(context, "root", "运营", "long enough password");
    ASSERT_TRUE(user.ok());
    const auto signedIn = stage.parties.findSignIn("root", "long enough password", stage.now);
    ASSERT_TRUE(signedIn.ok());
    EXPECT_EQ(signedIn->actor.user, *user);
    EXPECT_EQ(signedIn->actor.party, ledger::kPlatform);
    EXPECT_EQ(signedIn->actor.role, parties::Role::ops);
    EXPECT_EQ(stage.parties.addOperator(context, "root", "运营", "long enough password").error().code,
              ErrorCode::loginTaken);
}

TEST(Users, changesTheOwnPasswordByThePresentOne)
{
    PartiesStage stage;
    const std::string present = "long enough password";
    const std::string next = "another long password";
    const auto made = stage.by(stage.ops, &Parties::registerBrand, brandCommand());
    ASSERT_TRUE(made.ok());
    const parties::Actor brand{made->user, made->party, parties::Role::brand};
    const auto change = [&](const std::string &password, const std::string &newPassword) {
        return stage.by(brand, &Parties::changePassword, parties::ChangePassword{password, newPassword});
    };
    const std::string mark = stage.parties.passwordMark(made->user);

    const auto tooShort = change(present, "eleven char");
    ASSERT_FALSE(tooShort.ok());
    EXPECT_EQ(tooShort.error().code, ErrorCode::passwordTooShort);
    EXPECT_EQ(tooShort.error().details.at("minimum"), 12);
    EXPECT_EQ(tooShort.error().details.at("actual"), 11);
    const auto tooLong = change(present, std::string(201, 'x'));
    EXPECT_EQ(tooLong.error().code, ErrorCode::fieldTooLong);
    EXPECT_EQ(tooLong.error().details.at("field"), "new_password");
    EXPECT_EQ(change(present, present).error().code, ErrorCode::passwordUnchanged);
    EXPECT_FALSE(stage.last.keepOnRefusal) << "nothing to keep of these";
    EXPECT_EQ(change("a guess of his neighbour", next).error().code, ErrorCode::passwordWrong);
    EXPECT_TRUE(stage.last.keepOnRefusal) << "a wrong one counts as a failed sign-in";
    EXPECT_EQ(change("the new one twice, a guess", "the new one twice, a guess").error().code, ErrorCode::passwordWrong)
        << "who does not know the present one is told nothing else";
    EXPECT_EQ(stage.parties.passwordMark(made->user), mark);
    EXPECT_TRUE(stage.parties.findSignIn("brand1", present, stage.now).ok());

    ASSERT_TRUE(change(present, next).ok());
    EXPECT_EQ(stage.last.changes.count(base::Topic::users), 1U);
    EXPECT_NE(stage.parties.passwordMark(made->user), mark);
    EXPECT_EQ(stage.parties.findSignIn("brand1", present, stage.now).error().code, ErrorCode::wrongLogin);
    const auto signedIn = stage.parties.findSignIn("brand1", next, stage.now);
    ASSERT_TRUE(signedIn.ok());
    EXPECT_EQ(signedIn->passwordMark, stage.parties.passwordMark(made->user));
    // Back to the one of before: another hash, another mark.
    ASSERT_TRUE(change(next, present).ok());
    EXPECT_NE(stage.parties.passwordMark(made->user), mark);
    EXPECT_EQ(stage.parties.check(), std::vector<std::string>());
}

TEST(Users, guessesOfThePresentPasswordLockTheChangeToo)
{
    PartiesStage stage;
    const auto made = stage.by(stage.ops, &Parties::registerBrand, brandCommand());
    ASSERT_TRUE(made.ok());
    const parties::Actor brand{made->user, made->party, parties::Role::brand};
    const auto change = [&](const std::string &password) {
        return stage.by(brand, &Parties::changePassword, parties::ChangePassword{password, "another long password"});
    };
    // By hand what the door does with a refusal that is kept.
    const auto guess = [&](int times) {
        for (int failure = 1; failure <= times; ++failure) {
            auto context = stage.context(brand);
            EXPECT_EQ(stage.parties.changePassword(context, {"a guess, a guess", "another long password"}).error().code,
                      ErrorCode::passwordWrong);
        }
    };
    guess(4);
    ASSERT_TRUE(change("long enough password").ok());
    EXPECT_EQ(stage.parties.findSignIn("brand1", "another long password", stage.now)->failuresBefore, 0)
        << "failures in a row: the right one ends the row";
    guess(5);
    EXPECT_EQ(change("another long password").error().code, ErrorCode::signInLocked);
    EXPECT_EQ(stage.parties.findSignIn("brand1", "another long password", stage.now).error().code,
              ErrorCode::signInLocked);
}

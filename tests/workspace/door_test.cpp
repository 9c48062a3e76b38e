#include "support/door_world.h"

#include <fstream>

using base::ErrorCode;
using base::Money;
using nlohmann::json;
using support::DoorWorld;
using workspace::Workspace;

namespace {

/// What the door refuses must leave no trace: neither rows nor audit records.
template <class Act>
void expectNoTrace(Workspace &door, Act act)
{
    const std::string before = door.headHash();
    act();
    EXPECT_EQ(door.headHash(), before);
    EXPECT_EQ(door.check(true).findings, std::vector<std::string>());
}

workspace::AuditQuery wholeChain()
{
    workspace::AuditQuery query;
    query.limit = 1'000;
    return query;
}

workspace::AuditRow lastRecord(DoorWorld &world)
{
    return world.read(world.ops, workspace::AuditQuery{}).rows.at(0);
}

} // namespace

TEST(Door, refusesUnknownCommandsAndQueries)
{
    DoorWorld world;
    expectNoTrace(*world.door, [&] {
        EXPECT_EQ(world.door->execute(world.brand, "order.steal", json::object()).error().code,
                  ErrorCode::unknownCommand);
        EXPECT_EQ(world.door->ask(world.brand, "secrets", json::object()).error().code, ErrorCode::unknownQuery);
    });
}

TEST(Door, refusesMalformedRequestsByField)
{
    DoorWorld world;
    expectNoTrace(*world.door, [&] {
        const auto misspelt = world.door->execute(world.brand, "account.top_up",
                                                  {{"amount_fen", 100}, {"bank_reference", "A1"}, {"ammount", 1}});
        EXPECT_EQ(misspelt.error().code, ErrorCode::badRequest);
        EXPECT_EQ(misspelt.error().details.at("field"), "ammount");
        const auto missing = world.door->execute(world.brand, "account.top_up", {{"amount_fen", 100}});
        EXPECT_EQ(missing.error().code, ErrorCode::fieldMissing);
        EXPECT_EQ(missing.error().details.at("field"), "bank_reference");
    });
}

TEST(Door, refusesRequestsThatAreNestedTooDeeply)
{
    DoorWorld world;
    json deep = json::object();
    for (int i = 0; i < 200; ++i)
        deep = json{{"a", deep}};
    expectNoTrace(*world.door, [&] {
        EXPECT_EQ(world.door->execute(world.ops, "rule.propose", {{"changes", deep}, {"note", "x"}}).error().code,
                  ErrorCode::badRequest);
        EXPECT_EQ(world.door->ask(world.ops, "creators", {{"filter", deep}}).error().code, ErrorCode::badRequest);
    });
}

TEST(Door, refusesSessionsThatNobodyHas)
{
    DoorWorld world;
    workspace::Session made = world.brand;
    made.actor.user = parties::UserId(9'999);
    expectNoTrace(*world.door, [&] {
        EXPECT_EQ(world.door->execute(made, accounts::TopUp{Money(1), "A"}).error().code, ErrorCode::notSignedIn);
        EXPECT_EQ(world.door->ask(made, accounts::AccountQuery{}).error().code, ErrorCode::notSignedIn);
    });
}

TEST(Door, writesOneAuditRecordACommandWithWhoWhenAndWhat)
{
    DoorWorld world;
    const auto before = world.read(world.ops, workspace::AuditQuery{}).headSequence;
    world.topUp(world.brand, Money::fromYuan(100));
    const auto record = lastRecord(world);
    EXPECT_EQ(record.sequence, before + 1);
    EXPECT_EQ(record.command, "account.top_up");
    EXPECT_EQ(record.login, "brand1");
    EXPECT_EQ(record.role, "brand");
    EXPECT_EQ(record.at, world.now());
    EXPECT_EQ(record.request.at("amount_fen"), 10'000);
    EXPECT_EQ(record.result.at("available_fen"), 10'000);
    EXPECT_EQ(record.hash, world.door->headHash());
}

TEST(Door, keepsPasswordsAndCodesOutOfTheAuditRecords)
{
    DoorWorld world;
    world.topUp(world.brand, Money::fromYuan(100));
    const std::string code = world.newCode(world.brand, accounts::CodePurpose::withdrawal);
    world.must(world.brand, accounts::Withdraw{Money::fromYuan(50), code});
    for (const auto &row : world.read(world.ops, wholeChain()).rows) {
        EXPECT_EQ(row.request.dump().find("secret"), std::string::npos) << row.command;
        EXPECT_EQ(row.request.dump().find(code), std::string::npos) << row.command;
        EXPECT_EQ(row.result.dump().find(code), std::string::npos) << row.command;
    }
}

TEST(Door, keepsANewPasswordOutOfRecordsAndKeys)
{
    DoorWorld world;
    const parties::ChangePassword change{"secret", "brand-new-words"};
    ASSERT_TRUE(world.door->execute(world.brand, change, "change").ok());
    EXPECT_EQ(lastRecord(world).command, "user.change_password");
    EXPECT_EQ(lastRecord(world).request, (json{{"password", "***"}, {"new_password", "***"}}));
    // The same click once more is answered, another new password under its key is not taken for it.
    expectNoTrace(*world.door, [&] {
        EXPECT_TRUE(world.door->execute(world.brand, change, "change").ok());
        EXPECT_EQ(world.door->execute(world.brand, parties::ChangePassword{"secret", "other-new-words"}, "change")
                      .error()
                      .code,
                  ErrorCode::keyReused);
    });
    EXPECT_EQ(
        world.door->execute(world.brand, parties::ChangePassword{"guessed-words", "other-new-words"}, "").error().code,
        ErrorCode::passwordWrong);
    for (const auto &row : world.read(world.ops, wholeChain()).rows) {
        for (const char *words : {"secret", "brand-new-words", "guessed-words", "other-new-words"}) {
            EXPECT_EQ(row.request.dump().find(words), std::string::npos) << row.command;
            EXPECT_EQ(row.result.dump().find(words), std::string::npos) << row.command;
        }
    }
    world.expectSound();
}

TEST(Door, endsTheOtherSessionsOfWhoChangesHisPassword)
{
    support::TemporaryFolder folder;
    DoorWorld world(folder.file("a.db"));
    const auto other =
        Workspace::open(folder.file("a.db"), world.clock, {.cost = support::kCheapSecrets, .durable = false});
    const auto here = *world.door->signIn("brand1", "secret");
    const auto sameWindow = *world.door->signIn("brand1", "secret");
    const auto elsewhere = *other->signIn("brand1", "secret");
    const accounts::AccountQuery query;

    EXPECT_TRUE(
        world.door->rehearse(here, "user.change_password", {{"password", "secret"}, {"new_password", "next"}}).ok());
    EXPECT_TRUE(other->isGood(elsewhere)) << "a rehearsal changes nothing";
    ASSERT_TRUE(world.door->execute(here, parties::ChangePassword{"secret", "next"}).ok());

    EXPECT_TRUE(world.door->ask(here, query).ok()) << "who changed it goes on";
    EXPECT_TRUE(other->ask(world.door->renewed(here), query).ok()) << "in every window of his";
    EXPECT_EQ(world.door->ask(sameWindow, query).error().code, ErrorCode::notSignedIn);
    EXPECT_EQ(other->ask(elsewhere, query).error().code, ErrorCode::notSignedIn);
    EXPECT_EQ(other->execute(elsewhere, accounts::TopUp{Money(1), "A"}).error().code, ErrorCode::notSignedIn);
    EXPECT_FALSE(world.door->isGood(world.door->renewed(sameWindow)));
    EXPECT_TRUE(world.door->isGood(world.otherBrand)) << "everybody else stays";
    EXPECT_EQ(world.door->signIn("brand1", "secret").error().code, ErrorCode::wrongLogin);

    // Changed once more from elsewhere: now the first one ends.
    const auto again = *other->signIn("brand1", "next");
    ASSERT_TRUE(other->execute(again, parties::ChangePassword{"next", "third"}).ok());
    EXPECT_FALSE(world.door->isGood(here));
    EXPECT_FALSE(world.door->isGood(world.door->renewed(here)));
    EXPECT_TRUE(other->isGood(again));
}

TEST(Door, givesTheStoredResultForTheSameKeyAndRequest)
{
    DoorWorld world;
    const accounts::TopUp command{Money::fromYuan(10), "R1"};
    const auto first = world.door->execute(world.brand, command, "key-1");
    ASSERT_TRUE(first.ok());
    expectNoTrace(*world.door, [&] {
        const auto again = world.door->execute(world.brand, command, "key-1");
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(base::toJson(*again), base::toJson(*first));
    });
    EXPECT_EQ(world.balance(world.brand, ledger::AccountKind::brandAvailable), Money::fromYuan(10));
}

TEST(Door, refusesAKeyThatWasUsedForAnotherRequest)
{
    DoorWorld world;
    ASSERT_TRUE(world.door->execute(world.brand, accounts::TopUp{Money::fromYuan(10), "R1"}, "key-1").ok());
    expectNoTrace(*world.door, [&] {
        const auto other = world.door->execute(world.brand, accounts::TopUp{Money::fromYuan(11), "R1"}, "key-1");
        EXPECT_EQ(other.error().code, ErrorCode::keyReused);
        EXPECT_EQ(other.error().details.at("key"), "key-1");
    });
    // Keys are each user's own.
    EXPECT_TRUE(world.door->execute(world.otherBrand, accounts::TopUp{Money::fromYuan(11), "R1"}, "key-1").ok());
}

TEST(Door, tellsTwoPasswordsOfOneKeyApart)
{
    DoorWorld world;
    const auto add = [&](const std::string &password) {
        parties::AddUser command;
        command.login = "second";
        command.password = password;
        command.userName = "李想";
        return world.door->execute(world.brand, command, "add");
    };
    ASSERT_TRUE(add("first-secret-1").ok());
    EXPECT_TRUE(add("first-secret-1").ok()) << "the same request once more";
    expectNoTrace(*world.door, [&] { EXPECT_EQ(add("other-secret-2").error().code, ErrorCode::keyReused); });
}

TEST(Door, keepsNoKeyOfARefusedRequest)
{
    DoorWorld world;
    const auto order = world.place();
    const orders::PayOrder pay{order, {}};
    EXPECT_EQ(world.door->execute(world.brand, pay, "pay").error().code, ErrorCode::insufficientFunds);
    world.topUp(world.brand, Money::fromYuan(10'000));
    EXPECT_TRUE(world.door->execute(world.brand, pay, "pay").ok());
}

TEST(Door, paysOnceForADoubleClick)
{
    DoorWorld world;
    world.topUp(world.brand, Money::fromYuan(20'000));
    const auto order = world.place();
    const orders::PayOrder pay{order, world.rowOf(order).revision};
    EXPECT_TRUE(world.door->execute(world.brand, pay, "click").ok());
    EXPECT_TRUE(world.door->execute(world.brand, pay, "click").ok());
    // A second window with what it saw before, and a key of its own.
    EXPECT_EQ(world.door->execute(world.brand, pay, "other window").error().code, ErrorCode::stale);
    EXPECT_EQ(world.balance(world.brand, ledger::AccountKind::brandFrozen), DoorWorld::kTaskCost + DoorWorld::kFee);
    world.expectSound();
}

TEST(Door, countsAWrongCodeThoughItRefuses)
{
    DoorWorld world;
    world.topUp(world.brand, Money::fromYuan(100));
    const std::string code = world.newCode(world.brand, accounts::CodePurpose::withdrawal);
    const std::string wrong = code == "000000" ? "000001" : "000000";
    const accounts::Withdraw withdraw{Money::fromYuan(50), wrong};
    const auto first = world.door->execute(world.brand, withdraw, "try");
    EXPECT_EQ(first.error().code, ErrorCode::codeWrong);
    EXPECT_EQ(first.error().details.at("tries_left"), 4);
    EXPECT_EQ(lastRecord(world).result.at("error").at("code"), "code_wrong");
    // The same try again is the same try.
    EXPECT_EQ(world.door->execute(world.brand, withdraw, "try").error().details.at("tries_left"), 4);
    EXPECT_EQ(world.door->execute(world.brand, withdraw, "next").error().details.at("tries_left"), 3);
    world.expectSound();
}

TEST(Door, rehearsesWithoutATrace)
{
    DoorWorld world;
    expectNoTrace(*world.door, [&] {
        const auto outcome =
            world.door->rehearse(world.brand, "account.top_up", {{"amount_fen", 500}, {"bank_reference", "R"}});
        ASSERT_TRUE(outcome.ok());
        EXPECT_EQ(outcome->at("available_fen"), 500);
    });
    EXPECT_EQ(world.balance(world.brand, ledger::AccountKind::brandAvailable), Money());
}

TEST(Door, announcesWhatACommitChangedAndNothingElse)
{
    DoorWorld world;
    std::vector<base::Changes> heard;
    world.door->onChanges([&](const base::Changes &changes) { heard.push_back(changes); });
    (void)world.door->execute(world.brand, accounts::TopUp{Money(), "R"});
    (void)world.door->rehearse(world.brand, "account.top_up", {{"amount_fen", 500}, {"bank_reference", "R"}});
    EXPECT_TRUE(heard.empty());
    world.topUp(world.brand, Money::fromYuan(1));
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_TRUE(heard[0].contains(base::Topic::accounts));
}

TEST(Door, countsFailedSignInsAndLocks)
{
    DoorWorld world;
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(world.door->signIn("brand1", "wrong").error().code, ErrorCode::wrongLogin);
    const auto locked = world.door->signIn("brand1", "secret");
    EXPECT_EQ(locked.error().code, ErrorCode::signInLocked);
    EXPECT_EQ(locked.error().details.at("until"), base::toIsoText(world.now() + std::chrono::minutes(15)));
    EXPECT_EQ(world.door->signIn("nobody", "secret").error().code, ErrorCode::wrongLogin);
    world.clock.advance(std::chrono::minutes(15));
    const auto session = world.door->signIn("brand1", "secret");
    ASSERT_TRUE(session.ok());
    EXPECT_EQ(session->failuresBefore, 5);
    world.expectSound();
}

TEST(Door, makesTheFirstOperatorOnce)
{
    DoorWorld world;
    EXPECT_EQ(world.door->addFirstOperator("ops9", "运营九", "secret").error().code, ErrorCode::notAllowed);
}

TEST(Door, letsAClosingPartyDoNothingButTakeItBack)
{
    DoorWorld world;
    world.topUp(world.otherBrand, Money::fromYuan(80));
    const std::string code = world.newCode(world.otherBrand, accounts::CodePurpose::closure);
    const auto closure = world.must(world.otherBrand, accounts::ApplyClosure{code, "业务调整", true});
    expectNoTrace(*world.door, [&] {
        const auto refused = world.door->execute(world.otherBrand, accounts::TopUp{Money(1), "R"});
        EXPECT_EQ(refused.error().code, ErrorCode::partyNotActive);
        EXPECT_EQ(refused.error().details.at("status"), "closing");
    });
    world.must(world.otherBrand, accounts::WithdrawClosure{});
    world.topUp(world.otherBrand, Money::fromYuan(1));
    EXPECT_NE(closure.closure.value, 0);
}

TEST(Door, ticksOldestFirstEachOnceAndStopsWhenAsked)
{
    DoorWorld world;
    world.topUp(world.brand, Money::fromYuan(100'000));
    const auto unpaid = world.place();
    const auto waiting = world.paid();
    world.clock.advance(base::days(200));
    EXPECT_TRUE(world.door->isAnythingDue());
    EXPECT_TRUE(world.door->tick([] { return true; }).interrupted);
    const auto report = world.door->tick();
    EXPECT_FALSE(report.interrupted);
    EXPECT_EQ(report.orders.size(), 2U);
    EXPECT_FALSE(world.door->isAnythingDue());
    EXPECT_EQ(world.rowOf(unpaid).state, orders::OrderState::cancelled);
    EXPECT_EQ(world.rowOf(waiting).state, orders::OrderState::closed);
    expectNoTrace(*world.door, [&] { EXPECT_TRUE(world.door->tick().orders.empty()); });
}

TEST(Door, seesWhatAnotherWindowDid)
{
    support::TemporaryFolder folder;
    DoorWorld world(folder.file("a.db"));
    const auto second =
        Workspace::open(folder.file("a.db"), world.clock, {.cost = support::kCheapSecrets, .durable = false});
    world.topUp(world.brand, Money::fromYuan(20'000));
    const auto order = world.place();
    const auto seen = world.rowOf(order).revision;
    (void)world.door->wasChangedElsewhere();

    ASSERT_TRUE(second->execute(world.brand, orders::PayOrder{order, seen}).ok());
    EXPECT_TRUE(world.door->wasChangedElsewhere());
    EXPECT_FALSE(world.door->wasChangedElsewhere());
    const auto stale = world.door->execute(world.brand, orders::PayOrder{order, seen});
    EXPECT_EQ(stale.error().code, ErrorCode::stale);
    EXPECT_EQ(stale.error().details.at("seen"), seen);
    // Both go on from the same chain.
    world.must(world.mcn, orders::AcceptOrder{order, {}});
    EXPECT_EQ(second->headHash(), world.door->headHash());
    EXPECT_EQ(second->check(true).findings, std::vector<std::string>());
}

TEST(Files, backUpAndRestoreBringTheSameBack)
{
    support::TemporaryFolder folder;
    {
        DoorWorld world(folder.file("a.db"));
        world.topUp(world.brand, Money::fromYuan(100));
        world.door->backUp(folder.file("copy.db"));
        world.topUp(world.brand, Money::fromYuan(1));
    }
    const base::ManualClock clock(DoorWorld::kStart);
    const auto hashOf = [&](const std::string &name) {
        return Workspace::open(folder.file(name), clock, {.cost = support::kCheapSecrets, .durable = false})
            ->headHash();
    };
    const std::string later = hashOf("a.db");
    ASSERT_TRUE(Workspace::restore(folder.file("copy.db"), folder.file("a.db"), clock).ok());
    EXPECT_EQ(hashOf("a.db"), hashOf("copy.db"));
    EXPECT_EQ(hashOf("a.db.before-restore"), later);
}

TEST(Files, restoreRefusesWhatIsNoSoundBackup)
{
    support::TemporaryFolder folder;
    {
        DoorWorld world(folder.file("a.db"));
    }
    std::ofstream(folder.file("letter.db")) << "Dear Sir or Madam, this is no database at all, however long it may be.";
    const base::ManualClock clock(DoorWorld::kStart);
    for (const char *name : {"letter.db", "nowhere.db"}) {
        const auto refused = Workspace::restore(folder.file(name), folder.file("a.db"), clock);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, ErrorCode::backupUnsound);
        EXPECT_EQ(refused.error().details.at("path"), folder.file(name));
    }
    EXPECT_TRUE(Workspace::open(folder.file("a.db"), clock)->check(true).findings.empty());
    EXPECT_FALSE(std::filesystem::exists(folder.file("a.db.restoring")));
}

TEST(Files, createOverwritesNothing)
{
    support::TemporaryFolder folder;
    DoorWorld world(folder.file("a.db"));
    EXPECT_THROW((void)Workspace::create(folder.file("a.db"), world.clock), std::runtime_error);
    world.expectSound();
}

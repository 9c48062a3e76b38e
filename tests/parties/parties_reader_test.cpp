#include "support/parties_reader_stage.h"

using base::ErrorCode;
using nlohmann::json;
using parties::Parties;
using support::ReaderStage;
using support::rowOf;

namespace {

using Actions = std::vector<std::string>;

} // namespace

TEST(PartiesReader, partiesAreTheOperatorsAndABrandFindsProviders)
{
    ReaderStage stage;
    const auto brand = stage.makeBrand();
    stage.makeBrand("brand2");
    const auto mcn = stage.makeMcn();
    const auto creator = stage.makeCreator(mcn);
    const auto provider = stage.makeProvider();
    stage.makeProvider("closing");
    auto context = stage.context(stage.ops);
    parties::PartiesQuery closing;
    closing.text = "closing";
    stage.directory.setPartyStatus(stage.ask(stage.ops, &parties::PartiesReader::parties, closing).rows.at(0).party,
                                   "closing", context);

    parties::PartiesQuery query;
    query.kind = "mcn";
    const auto mcns = stage.ask(stage.ops, &parties::PartiesReader::parties, query);
    ASSERT_EQ(mcns.rows.size(), 1U);
    EXPECT_EQ(mcns.rows[0].users, 1);
    EXPECT_EQ(mcns.rows[0].creators, 1);
    query.kind = "creator";
    EXPECT_EQ(stage.ask(stage.ops, &parties::PartiesReader::parties, query).rows.at(0).creator, creator.id);
    query.kind.reset();
    EXPECT_EQ(stage.ask(stage.ops, &parties::PartiesReader::parties, query).total, 7);

    const auto seen = stage.ask(brand, &parties::PartiesReader::parties);
    ASSERT_EQ(seen.rows.size(), 2U);
    EXPECT_EQ(seen.total, 2);
    EXPECT_EQ(seen.rows[0].party, brand.party);
    EXPECT_TRUE(seen.rows[0].bankAccount);
    EXPECT_EQ(seen.rows[1].party, provider.party);
    EXPECT_FALSE(seen.rows[1].bankAccount);
    EXPECT_FALSE(seen.rows[1].users);
    EXPECT_EQ(stage.ask(mcn, &parties::PartiesReader::parties).total, 1);
    query.kind = "bank";
    EXPECT_EQ(stage.reader.parties(stage.ops, stage.now, query).error().code, ErrorCode::badRequest);
}

TEST(PartiesReader, usersShowALockWhileItHolds)
{
    ReaderStage stage;
    const auto brand = stage.makeBrand();
    stage.makeColleague(brand, "brand1b");
    auto context = stage.context(brand);
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(stage.parties.recordSignIn(context, "brand1b", false).ok());
    auto users = stage.ask(brand, &parties::PartiesReader::users);
    ASSERT_EQ(users.rows.size(), 2U);
    EXPECT_TRUE(users.rows[0].isReader);
    EXPECT_FALSE(users.rows[0].lockedUntil);
    EXPECT_EQ(users.rows[1].failedSignIns, 5);
    EXPECT_EQ(users.rows[1].lockedUntil, stage.now + std::chrono::minutes(15));
    EXPECT_EQ(base::toJson(users).dump().find("hash"), std::string::npos);
    stage.now = stage.now + std::chrono::minutes(15);
    EXPECT_FALSE(stage.ask(brand, &parties::PartiesReader::users).rows[1].lockedUntil);
    EXPECT_EQ(stage.ask(stage.ops, &parties::PartiesReader::users, {brand.party}).total, 2);
    EXPECT_EQ(stage.reader.users(stage.makeBrand("brand2"), stage.now, {brand.party}).error().code,
              ErrorCode::notFound);
}

TEST(PartiesReader, ruleVersionsDifferFromTheOneInForceThen)
{
    ReaderStage stage;
    const auto first = stage.by(stage.ops, &Parties::proposeRules, {json{{"platform_fee_bp", 400}}, "降费"});
    ASSERT_TRUE(stage.by(stage.ops2, &Parties::confirmRules, {first->version}).ok());
    stage.now = stage.now + base::days(1);
    const auto second = stage.by(stage.ops, &Parties::proposeRules, {json{{"code_tries", 3}}, "收紧"});
    ASSERT_TRUE(second.ok());

    const auto rules = stage.ask(stage.ops2, &parties::PartiesReader::rules);
    EXPECT_EQ(rules.current, 2);
    ASSERT_EQ(rules.rows.size(), 3U);
    EXPECT_EQ(rules.rows[0].basedOn, 2);
    EXPECT_EQ(base::toJson(rules.rows[0].differences),
              json::parse(R"([{"name": "code_tries", "before": 5, "value": 3}])"));
    EXPECT_EQ(rules.rows[0].proposedBy, "ops1");
    EXPECT_EQ(rules.rows[0].actions, Actions{"rule.confirm"});
    EXPECT_EQ(base::toJson(rules.rows[1].differences),
              json::parse(R"([{"name": "platform_fee_bp", "before": 500, "value": 400}])"));
    EXPECT_EQ(rules.rows[1].confirmedBy, "ops2");
    EXPECT_FALSE(rules.rows[2].basedOn);
    EXPECT_FALSE(rules.rows[2].proposedBy);
    EXPECT_EQ(rules.ranges.size(), rules.rows[0].values.size());
    EXPECT_EQ(stage.ask(stage.ops, &parties::PartiesReader::rules).rows[0].actions, Actions{});

    const auto seen = stage.ask(stage.makeBrand(), &parties::PartiesReader::rules);
    ASSERT_EQ(seen.rows.size(), 2U);
    EXPECT_EQ(seen.rows[0].version, 2);
    EXPECT_FALSE(seen.rows[0].proposedBy);
    EXPECT_FALSE(seen.rows[0].confirmedBy);
}

TEST(PartiesReader, notificationsAreNewestFirstWithTheUnreadCounted)
{
    ReaderStage stage;
    const auto mcn = stage.makeMcn();
    auto context = stage.context(stage.ops);
    stage.directory.notifyUser(mcn.user, "first", "order", 7, {{"number", "XT1"}}, stage.now + base::days(1), context);
    stage.directory.notifyUser(mcn.user, "second", "code", 0, json::object(), std::nullopt, context);
    auto own = stage.ask(mcn, &parties::PartiesReader::notifications);
    ASSERT_EQ(own.rows.size(), 2U);
    EXPECT_EQ(own.unread, 2);
    EXPECT_EQ(own.rows[0].kind, "second");
    EXPECT_FALSE(own.rows[0].subjectId);
    EXPECT_EQ(base::toJson(own.rows[1])["subject_id"], "7");
    EXPECT_EQ(own.rows[1].details["number"], "XT1");
    EXPECT_EQ(own.rows[1].dueAt, stage.now + base::days(1));

    const std::vector<parties::NotificationId> ids = {own.rows[1].notification};
    ASSERT_TRUE(stage.by(mcn, &Parties::readNotifications, {ids}).ok());
    parties::NotificationsQuery unread;
    unread.unread = true;
    own = stage.ask(mcn, &parties::PartiesReader::notifications, unread);
    ASSERT_EQ(own.rows.size(), 1U);
    EXPECT_EQ(own.rows[0].kind, "second");
    EXPECT_EQ(own.unread, 1);
    unread.unread = false;
    own = stage.ask(mcn, &parties::PartiesReader::notifications, unread);
    EXPECT_EQ(own.total, 1);
    EXPECT_EQ(own.rows[0].readAt, stage.now);
    EXPECT_EQ(stage.ask(stage.makeColleague(mcn, "mcn1b"), &parties::PartiesReader::notifications).total, 0);
}

TEST(PartiesReader, invitationsBecomeMatchesWhenTheCreatorComesIntoThePool)
{
    ReaderStage stage;
    const auto brand = stage.makeBrand();
    stage.import(stage.ops, {rowOf(2, "701", "在池", 250'000)});
    stage.import(brand, {rowOf(2, "701", "在池", 200'000), rowOf(3, "702", "未入驻", 9'000)}, "favourites.csv");
    parties::InvitationsQuery query;
    query.matched = false;
    auto list = stage.ask(brand, &parties::PartiesReader::invitations, query);
    ASSERT_EQ(list.rows.size(), 1U);
    EXPECT_EQ(list.rows[0].nickName, "未入驻");
    EXPECT_EQ(list.rows[0].record["follower"], 9'000);
    EXPECT_EQ(list.rows[0].fileName, "favourites.csv");
    EXPECT_FALSE(list.rows[0].creator);
    EXPECT_EQ(list.matched, 1);
    EXPECT_EQ(list.invited, 1);
    query.matched = true;
    list = stage.ask(brand, &parties::PartiesReader::invitations, query);
    EXPECT_EQ(list.rows.at(0).followerNow, 250'000);
    EXPECT_EQ(list.rows[0].entryState, "pool");

    stage.import(stage.ops, {rowOf(2, "702", "未入驻", 9'500)});
    list = stage.ask(brand, &parties::PartiesReader::invitations);
    EXPECT_EQ(list.total, 2);
    EXPECT_EQ(list.matched, 2);
    EXPECT_EQ(list.invited, 0);
    EXPECT_EQ(stage.ask(stage.makeBrand("brand2"), &parties::PartiesReader::invitations).total, 0);
    EXPECT_EQ(stage.ask(stage.ops, &parties::PartiesReader::invitations).total, 0);
}

TEST(PartiesReader, importsShowWhatWasTakenAndWhatWasRefused)
{
    ReaderStage stage;
    const auto mcn = stage.makeMcn();
    const auto brand = stage.makeBrand();
    const auto roster = stage.import(mcn, {rowOf(2, "701", "一", 250'000), rowOf(3, "702", "二", -4)}, "roster.csv");
    const auto earlier = stage.import(brand, {rowOf(2, "703", "三", 1)});
    const auto later = stage.import(brand, {rowOf(9, "704", "", 1)});

    const auto batches = stage.ask(mcn, &parties::PartiesReader::importBatches);
    ASSERT_EQ(batches.rows.size(), 1U);
    EXPECT_EQ(batches.rows[0].fileName, "roster.csv");
    EXPECT_EQ(batches.rows[0].counts, (parties::ImportCounts{2, 1, 0, 0, 1}));
    EXPECT_EQ(batches.rows[0].actions, Actions{"import.undo"});
    const auto refusals = stage.ask(mcn, &parties::PartiesReader::importRefusals, {roster, {}, {}});
    ASSERT_EQ(refusals.rows.size(), 1U);
    EXPECT_EQ(refusals.total, 1);
    EXPECT_EQ(refusals.rows[0].line, 3);
    EXPECT_EQ(refusals.rows[0].field, "follower");
    EXPECT_EQ(refusals.rows[0].value, "-4");

    // Of a brand's list only the last import can be undone.
    const auto own = stage.ask(brand, &parties::PartiesReader::importBatches);
    ASSERT_EQ(own.total, 2);
    EXPECT_EQ(own.rows[0].batch, later);
    EXPECT_EQ(own.rows[0].actions, Actions{"import.undo"});
    EXPECT_EQ(own.rows[1].batch, earlier);
    EXPECT_EQ(own.rows[1].actions, Actions{});
    auto context = stage.context(brand);
    ASSERT_TRUE(stage.imports.undo(context, {later}).ok());
    const auto after = stage.ask(brand, &parties::PartiesReader::importBatches);
    EXPECT_EQ(after.rows[0].undoneAt, stage.now);
    EXPECT_EQ(after.rows[0].actions, Actions{});
    EXPECT_EQ(after.rows[1].actions, Actions{"import.undo"});

    EXPECT_EQ(stage.ask(stage.ops, &parties::PartiesReader::importBatches).total, 3);
    EXPECT_EQ(stage.ask(stage.ops, &parties::PartiesReader::importRefusals, {roster, {}, {}}).total, 1);
    EXPECT_EQ(stage.reader.importRefusals(stage.ops, stage.now, {later, {}, {}}).error().code, ErrorCode::notFound);
    EXPECT_EQ(stage.reader.importRefusals(brand, stage.now, {roster, {}, {}}).error().code, ErrorCode::notFound);
}

TEST(PartiesReader, pagesHaveBounds)
{
    ReaderStage stage;
    const auto mcn = stage.makeMcn();
    for (const auto &[limit, offset] : {std::pair<std::int64_t, std::int64_t>{0, 0}, {1'001, 0}, {1, -1}}) {
        parties::ContractsQuery query;
        query.limit = limit;
        query.offset = offset;
        EXPECT_EQ(stage.reader.contracts(mcn, stage.now, query).error().code, ErrorCode::fieldOutOfRange);
    }
}

/// Every text and figure that is one party's alone carries a mark; no other party's answer to any query may hold it.
TEST(PartiesReader, noAnswerHoldsAnotherPartysMark)
{
    const std::string mark = "秘77";
    ReaderStage stage;
    const auto mcn = stage.makeMcn("mcn1");
    const auto brand = stage.makeBrand("brand1");
    const auto creator = stage.makeCreator(mcn, "c1", {.shareBp = 7'077});
    stage.makeColleague(mcn, mark + "mcn");
    stage.makeColleague(brand, mark + "brand");
    stage.makeColleague(creator.actor, mark + "creator");
    const auto waiting = stage.apply(mcn, "w1", 250'000);
    ASSERT_TRUE(stage.by(stage.ops, &Parties::refuseCreator, {waiting, mark}).ok());
    ASSERT_TRUE(stage.by(mcn, &Parties::endContract, {creator.contract, mark, std::nullopt}).ok());
    ASSERT_TRUE(
        stage.by(mcn, &Parties::signContract, {creator.id, 7'077, true, stage.now, stage.now + base::days(9)}).ok());
    stage.import(brand, {rowOf(2, "77001", mark, 1), rowOf(3, "77002", mark, -1)}, mark);
    stage.import(mcn, {rowOf(2, "77003", "公开", -1)}, mark);
    auto context = stage.context(stage.ops);
    for (const auto &told : {mcn, brand, creator.actor})
        stage.directory.notifyParty(told.party, mark, mark, 1, {{"text", mark}}, std::nullopt, context);
    ASSERT_TRUE(stage.by(stage.ops, &Parties::proposeRules, {json{{"code_tries", 3}}, mark}).ok());

    const auto everything = [&](const parties::Actor &actor) {
        auto all = json::array();
        const auto add = [&](const auto &answer) {
            if (answer.ok())
                all.push_back(base::toJson(*answer));
        };
        parties::PartiesReader &reader = stage.reader;
        for (const auto id : {creator.id, waiting}) {
            add(reader.standing(actor, stage.now, {id}));
            add(reader.contracts(actor, stage.now, {id, {}, {}, {}}));
            add(reader.applications(actor, stage.now, {id, {}, {}, {}}));
        }
        for (const auto &party : {mcn.party, brand.party, creator.actor.party, ledger::kPlatform}) {
            parties::RosterQuery roster;
            roster.mcn = party;
            add(reader.roster(actor, stage.now, roster));
            add(reader.users(actor, stage.now, {party}));
        }
        add(reader.roster(actor, stage.now, {}));
        add(reader.contracts(actor, stage.now, {}));
        add(reader.applications(actor, stage.now, {}));
        add(reader.parties(actor, stage.now, {}));
        add(reader.users(actor, stage.now, {}));
        add(reader.rules(actor, stage.now, {}));
        add(reader.notifications(actor, stage.now, {}));
        add(reader.invitations(actor, stage.now, {}));
        add(reader.importBatches(actor, stage.now, {}));
        for (std::int64_t batch = 1; batch <= 2; ++batch)
            add(reader.importRefusals(actor, stage.now, {parties::ImportBatchId(batch), {}, {}}));
        return all.dump();
    };
    const auto otherMcn = stage.makeMcn("mcn2");
    for (const auto &stranger :
         {otherMcn, stage.makeBrand("brand2"), stage.makeProvider(), stage.makeCreator(otherMcn, "c2").actor}) {
        const std::string text = everything(stranger);
        EXPECT_GT(text.size(), 500U);
        EXPECT_EQ(text.find(mark), std::string::npos) << toText(stranger.role) << text.substr(text.find(mark), 80);
        EXPECT_EQ(text.find("7077"), std::string::npos) << toText(stranger.role);
    }
    // The marks are there to be seen by those whose they are.
    for (const auto &owner : {mcn, brand, creator.actor, stage.ops})
        EXPECT_NE(everything(owner).find(mark), std::string::npos) << toText(owner.role);
    EXPECT_NE(everything(creator.actor).find("7077"), std::string::npos);
    EXPECT_EQ(everything(brand).find("7077"), std::string::npos);
}

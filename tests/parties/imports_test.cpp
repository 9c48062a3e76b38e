#include "base/clock.h"
#include "base/describe.h"
#include "parties/creator_imports.h"
#include "parties/import_store.h"
#include "parties/profile_store.h"
#include "support/parties_stage.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using base::ErrorCode;
using parties::CreatorImports;
using parties::CreatorProfile;
using parties::ImportCounts;
using parties::Parties;

namespace {

CreatorProfile profileOf(const std::string &id, const std::string &name, std::optional<std::int64_t> follower)
{
    CreatorProfile profile;
    profile.platform = "douyin";
    profile.platformId = id;
    profile.nickName = name;
    profile.follower = follower;
    return profile;
}

struct ImportStage : support::PartiesStage
{
    CreatorImports imports{database(), running};
    parties::ImportBatchId batch;

    ImportCounts import(const parties::Actor &actor, const std::vector<CreatorProfile> &profiles)
    {
        auto context = this->context(actor);
        std::vector<parties::SourcedProfile> rows;
        for (const CreatorProfile &profile : profiles)
            rows.push_back({static_cast<std::int64_t>(rows.size()) + 2, profile});
        ImportCounts counts;
        database().transact([&] {
            batch = imports.begin(context, {"creators.csv", "hash"});
            counts = imports.upsertCreators(context, batch, rows);
        });
        return counts;
    }
    base::Result<parties::UndoImport::Outcome> undo(const parties::Actor &actor, parties::ImportBatchId which)
    {
        auto context = this->context(actor);
        return database().transact([&] { return imports.undo(context, {which}); });
    }
    std::optional<parties::StoredProfile> stored(const std::string &platformId)
    {
        parties::ProfileStore store(database());
        const auto id = store.findId("douyin", platformId);
        return id ? store.findById(*id) : std::nullopt;
    }
    std::int64_t count(std::string_view sql) { return database().number(sql); }
};

/// Every field that a source can give, filled.
CreatorProfile fullProfile()
{
    CreatorProfile profile = profileOf("6628463527136657412", "满分达人", 1'200'000);
    profile.coreUserId = "96877458125";
    profile.gender = "female";
    profile.province = "浙江";
    profile.city = "杭州";
    profile.category = "美妆";
    profile.subcategory = "护肤保养";
    profile.authorType = "1";
    profile.ecomLevel = "L4";
    profile.fansIncrement15d = -120;
    profile.fansIncrement30d = 3'000;
    profile.fansIncrementRate15d = -0.0001;
    profile.price1To20 = base::Money(1'000'000);
    profile.price20To60 = base::Money(2'000'000);
    profile.price60 = base::Money(3'000'000);
    profile.priceList = {base::Money(1), base::Money(2)};
    profile.suggestedCpm = base::Money(4'500);
    profile.expectedPlayNum = 1'000'000;
    profile.expectedNaturalPlayNum = 900'000;
    profile.vvMedian30d = 850'000;
    profile.interactionMedian30d = 30'000;
    profile.interactRate30d = 0.0417;
    profile.playOverRate30d = 0.1;
    profile.burstTextRate = 0.2;
    profile.starIndex = 71.33;
    profile.linkSpreadIndex = 1.5;
    profile.linkConvertIndex = 2.5;
    profile.linkShoppingIndex = 3.5;
    profile.linkStarIndex = 4.5;
    profile.cooperateIndex = 5.5;
    profile.dataDate = base::Timestamp(1'790'000'000'000);
    profile.tags = {"护肤", "美妆"};
    profile.works = {{"7100000000000000001", "成分大揭秘", base::Timestamp(1'780'000'000'000), 10, 2, 1, 0}};
    profile.trend = {base::Timestamp(1'790'000'000'000), {1, 2, 3}, {4, 5, -6}};
    profile.extra = {{"wechat", "secret"}, {"author_status", 1}};
    return profile;
}

} // namespace

TEST(Imports, everyFieldComesBackAsItWasGiven)
{
    ImportStage stage;
    EXPECT_EQ(stage.import(stage.ops, {fullProfile()}), (ImportCounts{1, 1, 0, 0, 0}));
    const auto stored = stage.stored("6628463527136657412");
    ASSERT_TRUE(stored);
    EXPECT_EQ(base::toJson(stored->profile), base::toJson(fullProfile()));
    EXPECT_EQ(stored->profile, fullProfile());
    EXPECT_EQ(stored->entryState, "pool");
    EXPECT_EQ(stage.import(stage.ops, {fullProfile()}), (ImportCounts{1, 0, 0, 1, 0}));
}

TEST(Imports, mergingTakesEveryFieldThatASourceCanGive)
{
    const CreatorProfile bare = profileOf("6628463527136657412", "old name", std::nullopt);
    EXPECT_EQ(parties::merged(bare, fullProfile(), true), fullProfile());
    CreatorProfile filled = parties::merged(bare, fullProfile(), false);
    EXPECT_EQ(filled.nickName, "old name");
    filled.nickName = fullProfile().nickName;
    EXPECT_EQ(filled, fullProfile());
    EXPECT_EQ(parties::merged(fullProfile(), profileOf("x", fullProfile().nickName, std::nullopt), true),
              fullProfile());
}

TEST(Imports, aReimportUpdatesByPlatformIdAndKeepsWhatTheFileDoesNotTell)
{
    ImportStage stage;
    stage.import(stage.ops, {fullProfile()});
    EXPECT_EQ(stage.import(stage.ops, {profileOf("6628463527136657412", "新名字", 1'300'000)}),
              (ImportCounts{1, 0, 1, 0, 0}));
    const auto stored = stage.stored("6628463527136657412");
    EXPECT_EQ(stored->profile.nickName, "新名字");
    EXPECT_EQ(stored->profile.follower, 1'300'000);
    EXPECT_EQ(stored->profile.price20To60, base::Money(2'000'000));
    EXPECT_EQ(stored->profile.works.size(), 1U);
    EXPECT_EQ(stage.count("SELECT count(*) FROM creator"), 1);
}

TEST(Imports, matchesAnAccountKnownByItsUidAlone)
{
    ImportStage stage;
    stage.import(stage.ops, {profileOf("96877458125", "先到", 1)});
    EXPECT_EQ(stage.import(stage.ops, {fullProfile()}).updated, 1);
    EXPECT_EQ(stage.count("SELECT count(*) FROM creator"), 1);
    ASSERT_TRUE(stage.stored("6628463527136657412"));
    CreatorProfile again = profileOf("96877458125", "满分达人", 5);
    again.coreUserId = "96877458125";
    EXPECT_EQ(stage.import(stage.ops, {again}).updated, 1);
    EXPECT_EQ(stage.stored("6628463527136657412")->profile.follower, 5);
}

TEST(Imports, aBadRowIsReportedAndTheRestIsTaken)
{
    ImportStage stage;
    auto wrongPlatform = profileOf("2", "b", 2);
    wrongPlatform.platform = "weibo";
    auto negative = profileOf("3", "c", -3);
    const auto counts =
        stage.import(stage.ops, {profileOf("1", "a", 1), wrongPlatform, negative, profileOf("4", "", 4)});
    EXPECT_EQ(counts, (ImportCounts{4, 1, 0, 0, 3}));
    auto context = stage.context(stage.ops);
    stage.imports.recordRefusals(context, stage.batch, {{9, "follower", "not_a_number", "abc"}});
    const auto lines = stage.database().list(
        "SELECT line, field, reason, value FROM import_refusal ORDER BY number", [](const storage::Row &row) {
            return std::to_string(row.integer(0)) + " " + row.text(1) + " " + row.text(2) + " " + row.text(3);
        });
    EXPECT_EQ(lines, (std::vector<std::string>{"3 platform bad_request weibo", "4 follower field_out_of_range -3",
                                               "5 nick_name field_missing ", "9 follower not_a_number abc"}));
    EXPECT_EQ(stage.count("SELECT rows_read * 100 + refused FROM import_batch"), 504);
    EXPECT_TRUE(stage.parties.check().empty());
}

TEST(Imports, newFollowersAreAReCheckOfTheEntryRule)
{
    ImportStage stage;
    const auto creator = stage.makeCreator(stage.makeMcn(), "star");
    stage.import(stage.ops, {profileOf("7star", "star", 86'214)});
    EXPECT_FALSE(stage.standing(creator.id).acceptsOrders);
    EXPECT_TRUE(stage.parties.check().empty());
    ASSERT_TRUE(stage.undo(stage.ops, stage.batch).ok());
    EXPECT_EQ(stage.standing(creator.id).follower, 250'000);
    EXPECT_TRUE(stage.standing(creator.id).acceptsOrders);
}

TEST(Imports, undoPutsEverythingBack)
{
    ImportStage stage;
    stage.import(stage.ops, {fullProfile()});
    const auto first = stage.batch;
    auto changed = fullProfile();
    changed.follower = 9;
    changed.tags = {"新"};
    changed.works = {{"8", "另一条", std::nullopt, 1, 1, 1, 1}};
    changed.extra = {{"author_status", 2}};
    stage.import(stage.ops, {changed, profileOf("new", "new", 1)});
    const auto second = stage.batch;

    // The first cannot go while the second stands on it.
    const auto early = stage.undo(stage.ops, first);
    ASSERT_FALSE(early.ok());
    EXPECT_EQ(early.error().code, ErrorCode::importNotUndoable);
    EXPECT_EQ(early.error().details["changed"], 1);

    const auto undone = stage.undo(stage.ops, second);
    ASSERT_TRUE(undone.ok());
    EXPECT_EQ(undone->removed, 1);
    EXPECT_EQ(undone->restored, 1);
    EXPECT_EQ(stage.stored("6628463527136657412")->profile, fullProfile());
    EXPECT_FALSE(stage.stored("new"));
    EXPECT_EQ(stage.undo(stage.ops, second).error().code, ErrorCode::importUndone);
    EXPECT_TRUE(stage.undo(stage.ops, first).ok());
    EXPECT_EQ(stage.count("SELECT count(*) FROM creator"), 0);
    EXPECT_EQ(stage.count("SELECT count(*) FROM creator_work"), 0);
}

TEST(Imports, undoRefusesRowsThatWereChangedOrAreInUse)
{
    ImportStage stage;
    const auto mcn = stage.makeMcn();
    stage.import(stage.ops, {profileOf("1", "a", 200'000), profileOf("2", "b", 1)});
    const auto creator = stage.stored("1")->id;
    ASSERT_TRUE(stage.by(mcn, &Parties::bindCreator, {creator, std::nullopt}).ok());
    const auto changed = stage.undo(stage.ops, stage.batch);
    ASSERT_FALSE(changed.ok());
    EXPECT_EQ(changed.error().details, (nlohmann::json{{"batch", "1"}, {"changed", 1}, {"referenced", 0}}));
    EXPECT_TRUE(stage.stored("2"));

    stage.import(mcn, {profileOf("3", "c", 200'000)});
    ASSERT_TRUE(stage
                    .by(mcn, &Parties::signContract,
                        {stage.stored("3")->id, 1'000, false, stage.now, stage.now + base::days(1)})
                    .ok());
    EXPECT_EQ(stage.undo(mcn, stage.batch).error().details["referenced"], 1);
}

TEST(Imports, belongToTheirParty)
{
    ImportStage stage;
    const auto mcn = stage.makeMcn();
    stage.import(mcn, {profileOf("1", "a", 1)});
    EXPECT_EQ(stage.undo(stage.makeMcn("mcn2"), stage.batch).error().code, ErrorCode::notFound);
    EXPECT_EQ(stage.undo(stage.makeBrand(), stage.batch).error().code, ErrorCode::notFound);
    EXPECT_TRUE(stage.undo(stage.ops, stage.batch).ok());
}

TEST(Roster, addsBindsAndRefusesWhoIsInOtherHands)
{
    ImportStage stage;
    const auto mcn = stage.makeMcn();
    const auto other = stage.makeMcn("mcn2");
    stage.import(stage.ops, {profileOf("free", "free", 500'000), profileOf("busy", "busy", 1)});
    const auto theirs = stage.makeCreator(other, "theirs");
    stage.running.counts[stage.stored("busy")->id] = 1;
    const auto counts = stage.import(mcn, {profileOf("mine", "mine", 300'000), profileOf("free", "alias", 900'000),
                                           profileOf("7theirs", "theirs", 1), profileOf("busy", "busy", 1)});
    EXPECT_EQ(counts, (ImportCounts{4, 1, 1, 0, 2}));
    EXPECT_EQ(stage.stored("mine")->mcn, mcn.party);
    EXPECT_EQ(stage.stored("mine")->entryState, "pool");
    EXPECT_EQ(stage.stored("free")->mcn, mcn.party);
    EXPECT_EQ(stage.stored("free")->profile.follower, 500'000);
    EXPECT_EQ(stage.stored("free")->profile.nickName, "free");
    EXPECT_EQ(stage.standing(theirs.id).mcn, other.party);
    EXPECT_FALSE(stage.stored("busy")->mcn);
    const auto reasons = stage.database().list("SELECT reason FROM import_refusal ORDER BY number",
                                               [](const storage::Row &row) { return row.text(0); });
    EXPECT_EQ(reasons, (std::vector<std::string>{"creator_bound", "orders_in_progress"}));
    EXPECT_TRUE(stage.undo(mcn, stage.batch).ok());
    EXPECT_FALSE(stage.stored("free")->mcn);
    EXPECT_FALSE(stage.stored("mine"));
}

TEST(Roster, fillsWhatThePoolDoesNotKnowButNeverFollowers)
{
    ImportStage stage;
    const auto mcn = stage.makeMcn();
    stage.import(stage.ops, {profileOf("1", "a", std::nullopt)});
    auto given = profileOf("1", "a", 5'000'000);
    given.price20To60 = base::Money(800'000);
    stage.import(mcn, {given});
    EXPECT_FALSE(stage.stored("1")->profile.follower);
    EXPECT_EQ(stage.stored("1")->profile.price20To60, base::Money(800'000));
}

TEST(Roster, cannotLiftItsOwnCreatorsOnceTheyAreUpForEntry)
{
    ImportStage stage;
    const auto mcn = stage.makeMcn();
    stage.import(mcn, {profileOf("1", "a", 90'000)});
    stage.import(mcn, {profileOf("1", "a", 120'000)});
    EXPECT_EQ(stage.stored("1")->profile.follower, 120'000);
    ASSERT_TRUE(stage.by(mcn, &Parties::applyForEntry, {stage.stored("1")->id}).ok());
    stage.import(mcn, {profileOf("1", "a", 9'000'000)});
    EXPECT_EQ(stage.stored("1")->profile.follower, 120'000);
}

TEST(BrandList, changesNoCreatorAndInvitesWhoIsNotInThePool)
{
    ImportStage stage;
    const auto brand = stage.makeBrand();
    stage.import(stage.ops, {profileOf("known", "known", 1)});
    const auto revision = stage.stored("known")->revision;
    EXPECT_EQ(stage.import(brand, {profileOf("known", "k", 999), profileOf("unknown", "u", 2)}),
              (ImportCounts{2, 2, 0, 0, 0}));
    EXPECT_EQ(stage.stored("known")->revision, revision);
    EXPECT_FALSE(stage.stored("unknown"));
    EXPECT_EQ(stage.count("SELECT count(*) FROM brand_list_entry WHERE creator_id IS NULL"), 1);
    // He comes into the pool: no invitation any more.
    stage.import(stage.ops, {profileOf("unknown", "u", 2)});
    EXPECT_EQ(stage.count("SELECT count(*) FROM brand_list_entry WHERE creator_id IS NULL"), 0);
    EXPECT_TRUE(stage.parties.check().empty());
    // And leaves it.
    ASSERT_TRUE(stage.undo(stage.ops, stage.batch).ok());
    EXPECT_EQ(stage.count("SELECT count(*) FROM brand_list_entry WHERE creator_id IS NULL"), 1);
}

TEST(BrandList, isUndoneFromTheLastImportBack)
{
    ImportStage stage;
    const auto brand = stage.makeBrand();
    stage.import(brand, {profileOf("1", "a", 1)});
    const auto first = stage.batch;
    EXPECT_EQ(stage.import(brand, {profileOf("1", "a", 1), profileOf("2", "b", 1)}), (ImportCounts{2, 1, 0, 1, 0}));
    stage.import(brand, {profileOf("1", "renamed", 1)});
    const auto third = stage.batch;
    EXPECT_EQ(stage.undo(brand, first).error().code, ErrorCode::importNotLast);
    const auto undone = stage.undo(brand, third);
    ASSERT_TRUE(undone.ok());
    EXPECT_EQ(undone->restored, 1);
    parties::ImportStore store(stage.database());
    EXPECT_EQ(store.findEntry(brand.party, "douyin", "1")->nickName, "a");
    EXPECT_EQ(store.findEntry(brand.party, "douyin", "1")->batch, first);
    EXPECT_TRUE(stage.undo(brand, parties::ImportBatchId(2)).ok());
    EXPECT_TRUE(stage.undo(brand, first).ok());
    EXPECT_EQ(stage.count("SELECT count(*) FROM brand_list_entry"), 0);
}

TEST(Imports, fiveThousandRowsGoInAndAreUpdatedWhole)
{
    ImportStage stage;
    std::vector<CreatorProfile> profiles;
    for (int i = 0; i < 5'000; ++i) {
        profiles.push_back(fullProfile());
        profiles.back().platformId = "6" + std::to_string(i);
        profiles.back().coreUserId = "9" + std::to_string(i);
    }
    EXPECT_EQ(stage.import(stage.ops, profiles).inserted, 5'000);
    for (CreatorProfile &profile : profiles)
        profile.follower = 100'000;
    EXPECT_EQ(stage.import(stage.ops, profiles).updated, 5'000);
    EXPECT_EQ(stage.database().number("SELECT count(*) FROM creator WHERE follower = 100000"), 5'000);
}

RC_GTEST_PROP(Imports, importingAndUndoingIsIdentity, ())
{
    ImportStage stage;
    const auto ids = std::vector<std::string>{"1", "2", "3", "4"};
    const auto some = [&] {
        std::vector<CreatorProfile> profiles;
        for (const auto &id : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(ids))) {
            auto profile = profileOf(id, "name" + id, *rc::gen::inRange<std::int64_t>(0, 300'000));
            profile.tags = *rc::gen::container<std::vector<std::string>>(
                rc::gen::elementOf(std::vector<std::string>{"a", "b", "c"}));
            profiles.push_back(profile);
        }
        return profiles;
    };
    stage.import(stage.ops, some());
    const auto picture = [&] {
        nlohmann::json all;
        for (const auto &id : ids) {
            if (const auto stored = stage.stored(id))
                all[id] = base::toJson(stored->profile);
        }
        return all;
    };
    const auto before = picture();
    const auto counts = stage.import(stage.ops, some());
    RC_ASSERT(counts.rowsRead == counts.inserted + counts.updated + counts.unchanged + counts.refused);
    RC_ASSERT(stage.undo(stage.ops, stage.batch).ok());
    RC_ASSERT(picture() == before);
    RC_ASSERT(stage.parties.check().empty());
}

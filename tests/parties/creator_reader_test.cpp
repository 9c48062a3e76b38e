#include "support/parties_reader_stage.h"

#include <algorithm>

using base::ErrorCode;
using nlohmann::json;
using parties::Parties;
using support::ReaderStage;

namespace {

using Actions = std::vector<std::string>;

} // namespace

TEST(PartiesReader, standingShowsEveryoneTheConditionsWithTheirFigures)
{
    ReaderStage stage;
    const auto brand = stage.makeBrand();
    const auto creator = stage.makePoolCreator("小鱼", 86'214);
    stage.database().execute("INSERT INTO creator_work (creator_id, item_id, title, published_at) VALUES "
                             "($1, 'a', '旧', 1), ($1, 'b', '新', 2)",
                             creator);
    const auto standing = stage.standingFor(brand, creator);
    EXPECT_EQ(standing.entryState, "pool");
    EXPECT_EQ(base::toJson(standing.conditions), json::parse(R"([
        {"condition": "followers", "required": 100000, "actual": 86214, "met": false},
        {"condition": "mcn", "required": 1, "actual": 0, "met": false}])"));
    EXPECT_EQ(*standing.whyNot, json::parse(R"({"entry_state": "pool"})"));
    ASSERT_EQ(standing.works.size(), 2U);
    EXPECT_EQ(standing.works[0].title, "新");
    EXPECT_FALSE(standing.isPrivate);
    EXPECT_EQ(standing.actions, Actions{});
    EXPECT_EQ(stage.standingFor(stage.makeMcn(), creator).actions, Actions{"creator.bind"});
    EXPECT_EQ(stage.reader.standing(brand, stage.now, {parties::CreatorId(999)}).error().code, ErrorCode::notFound);
}

TEST(PartiesReader, standingKeepsTheContractBetweenCreatorMcnAndOperators)
{
    ReaderStage stage;
    const auto mcn = stage.makeMcn();
    const auto other = stage.makeMcn("mcn2");
    const auto creator = stage.makeCreator(mcn, "c1", {.shareBp = 3'141, .exclusive = true});
    stage.running.counts[creator.id] = 2;
    for (const auto &reader : {mcn, creator.actor, stage.ops}) {
        const auto standing = stage.standingFor(reader, creator.id);
        ASSERT_TRUE(standing.contract);
        EXPECT_EQ(standing.contract->shareBp, 3'141);
        EXPECT_EQ(standing.contract->phase, "running");
        EXPECT_EQ(standing.running, 2);
        EXPECT_EQ(standing.canUnbindNow, false);
        EXPECT_TRUE(*standing.hasLogIn);
    }
    for (const auto &reader : {stage.makeBrand(), other, stage.makeProvider(), stage.makeCreator(other, "c2").actor}) {
        const auto standing = stage.standingFor(reader, creator.id);
        EXPECT_FALSE(standing.isPrivate);
        EXPECT_EQ(base::toJson(standing).dump().find("3141"), std::string::npos);
        EXPECT_FALSE(standing.running);
        EXPECT_FALSE(standing.hasLogIn);
        EXPECT_FALSE(standing.canUnbindNow);
        EXPECT_EQ(standing.actions, Actions{});
    }
    // Nothing in progress: the MCN lets him go, he himself is held by the exclusive contract.
    stage.running.counts[creator.id] = 0;
    EXPECT_EQ(stage.standingFor(mcn, creator.id).canUnbindNow, true);
    EXPECT_EQ(stage.standingFor(creator.actor, creator.id).canUnbindNow, false);
    stage.now = stage.now + base::days(366);
    EXPECT_EQ(stage.standingFor(creator.actor, creator.id).canUnbindNow, true);
    EXPECT_EQ(stage.standingFor(mcn, creator.id).contract->phase, "over");
}

TEST(PartiesReader, everyActionOfAStandingIsTakenAndNoOther)
{
    ReaderStage stage;
    const auto mcn = stage.makeMcn();
    const auto creator = stage.makePoolCreator("鱼", 250'000);
    const auto has = [&](const parties::Actor &actor, const std::string &action) {
        const auto actions = stage.standingFor(actor, creator).actions;
        return std::find(actions.begin(), actions.end(), action) != actions.end();
    };
    EXPECT_TRUE(has(mcn, "creator.bind"));
    EXPECT_FALSE(has(mcn, "creator.apply"));
    ASSERT_TRUE(stage.by(mcn, &Parties::bindCreator, {creator, std::nullopt}).ok());
    EXPECT_FALSE(has(mcn, "creator.bind"));
    EXPECT_TRUE(has(mcn, "creator.apply"));
    stage.setFollower(creator, 99'999);
    EXPECT_FALSE(has(mcn, "creator.apply"));
    stage.setFollower(creator, 100'000);
    ASSERT_TRUE(stage.by(mcn, &Parties::applyForEntry, {creator}).ok());
    EXPECT_FALSE(has(mcn, "creator.apply"));
    EXPECT_TRUE(has(stage.ops, "creator.admit"));
    stage.setFollower(creator, 99'999);
    EXPECT_FALSE(has(stage.ops, "creator.admit"));
    EXPECT_TRUE(has(stage.ops, "creator.refuse"));
    EXPECT_TRUE(has(mcn, "contract.sign"));
    ASSERT_TRUE(stage.by(mcn, &Parties::unbindCreator, {creator, true, std::nullopt}).ok());
    EXPECT_FALSE(has(mcn, "contract.sign"));
    EXPECT_TRUE(stage.standingFor(mcn, creator).unbindRequestedAt);
    EXPECT_TRUE(has(mcn, "creator.unbind"));
}

TEST(PartiesReader, rosterTellsWhyACreatorTakesNoOrders)
{
    ReaderStage stage;
    const auto mcn = stage.makeMcn();
    const auto active = stage.makeCreator(mcn, "active", {.follower = 900'000});
    const auto stopped = stage.makeCreator(mcn, "stopped", {.follower = 500'000});
    stage.setFollower(stopped.id, 86'214);
    stage.running.counts[stopped.id] = 3;
    const auto reserve = stage.makePoolCreator("reserve", std::nullopt);
    ASSERT_TRUE(stage.by(mcn, &Parties::bindCreator, {reserve, std::nullopt}).ok());

    const auto roster = stage.ask(mcn, &parties::PartiesReader::roster);
    ASSERT_EQ(roster.rows.size(), 3U);
    EXPECT_EQ(roster.total, 3);
    EXPECT_EQ(roster.rows[0].creator, active.id);
    EXPECT_FALSE(roster.rows[0].whyNot);
    EXPECT_EQ(roster.rows[0].contract->shareBp, 3'000);
    EXPECT_EQ(roster.rows[0].contract->mcnName, "mcn1");
    EXPECT_EQ(roster.rows[0].contract->actions, Actions{"contract.end"});
    EXPECT_EQ(roster.rows[1].creator, stopped.id);
    EXPECT_EQ((*roster.rows[1].whyNot)["code"], "entry_conditions_missing");
    EXPECT_EQ(roster.rows[1].running, 3);
    EXPECT_EQ(roster.rows[2].creator, reserve);
    EXPECT_FALSE(roster.rows[2].contract);
    EXPECT_FALSE(roster.rows[2].conditions[0].actual);
    EXPECT_EQ(base::toJson(roster.counts), json::parse(R"({"bound": 3, "with_contract": 2, "admitted": 2,
        "taking_orders": 1, "applied": 0, "unbind_requested": 0, "contracts_ending_soon": 0})"));

    parties::RosterQuery query;
    query.isSigned = false;
    const auto inReserve = stage.ask(mcn, &parties::PartiesReader::roster, query);
    ASSERT_EQ(inReserve.rows.size(), 1U);
    EXPECT_EQ(inReserve.total, 1);
    EXPECT_EQ(inReserve.counts.bound, 3);
    query = {};
    query.limit = 1;
    query.offset = 1;
    const auto second = stage.ask(mcn, &parties::PartiesReader::roster, query);
    ASSERT_EQ(second.rows.size(), 1U);
    EXPECT_EQ(second.rows[0].creator, stopped.id);
    EXPECT_EQ(second.total, 3);
    query = {};
    query.text = "sto";
    EXPECT_EQ(stage.ask(mcn, &parties::PartiesReader::roster, query).rows.at(0).creator, stopped.id);
    stage.now = stage.now + base::days(336);
    EXPECT_EQ(stage.ask(mcn, &parties::PartiesReader::roster).counts.contractsEndingSoon, 2);
}

TEST(PartiesReader, rosterIsTheMcnsAloneAndOperatorsNameIt)
{
    ReaderStage stage;
    const auto mcn = stage.makeMcn();
    const auto other = stage.makeMcn("mcn2");
    stage.makeCreator(mcn, "c1");
    EXPECT_EQ(stage.ask(other, &parties::PartiesReader::roster).total, 0);
    parties::RosterQuery query;
    EXPECT_EQ(stage.reader.roster(stage.ops, stage.now, query).error().code, ErrorCode::fieldMissing);
    EXPECT_EQ(stage.reader.roster(stage.makeBrand(), stage.now, query).error().code, ErrorCode::notFound);
    query.mcn = mcn.party;
    EXPECT_EQ(stage.ask(stage.ops, &parties::PartiesReader::roster, query).total, 1);
    EXPECT_EQ(stage.reader.roster(other, stage.now, query).error().code, ErrorCode::notFound);
}

TEST(PartiesReader, applicationsCarryTheCheckOfThenAndOfNow)
{
    ReaderStage stage;
    const auto mcn = stage.makeMcn();
    const auto creator = stage.apply(mcn, "鱼", 250'000);
    stage.setFollower(creator, 99'999);
    const auto raised =
        stage.by(stage.ops, &Parties::proposeRules, {json{{"entry_minimum_followers", 50'000}}, "门槛"});
    ASSERT_TRUE(raised.ok());
    auto queue = stage.ask(stage.ops2, &parties::PartiesReader::applications);
    ASSERT_EQ(queue.rows.size(), 1U);
    EXPECT_EQ(queue.waiting, 1);
    const auto &waiting = queue.rows[0];
    EXPECT_EQ(waiting.conditions[0].actual, 250'000);
    EXPECT_TRUE(waiting.conditions[0].met);
    EXPECT_EQ(waiting.conditionsNow->at(0).actual, 99'999);
    EXPECT_FALSE(waiting.conditionsNow->at(0).met);
    EXPECT_EQ(waiting.mcnName, "mcn1");
    EXPECT_EQ(waiting.appliedBy, "mcn1");
    EXPECT_EQ(waiting.reviewUntil, stage.now + base::days(3));
    EXPECT_FALSE(waiting.overdue);
    EXPECT_EQ(waiting.actions, Actions{"creator.refuse"});

    ASSERT_TRUE(stage.by(stage.ops2, &Parties::confirmRules, {raised->version}).ok());
    stage.now = stage.now + base::days(3);
    queue = stage.ask(stage.ops2, &parties::PartiesReader::applications);
    EXPECT_EQ(queue.rows[0].conditions[0].required, 100'000);
    EXPECT_EQ(queue.rows[0].conditionsNow->at(0).required, 50'000);
    EXPECT_TRUE(queue.rows[0].overdue);
    EXPECT_EQ(queue.rows[0].actions, (Actions{"creator.admit", "creator.refuse"}));

    ASSERT_TRUE(stage.by(stage.ops, &Parties::refuseCreator, {creator, "资料不全"}).ok());
    stage.apply(mcn, "二", 300'000);
    queue = stage.ask(stage.ops, &parties::PartiesReader::applications);
    ASSERT_EQ(queue.rows.size(), 2U);
    EXPECT_EQ(queue.rows[0].state, "waiting");
    EXPECT_EQ(queue.rows[1].state, "refused");
    EXPECT_EQ(queue.rows[1].decidedBy, "ops1");
    EXPECT_EQ(queue.rows[1].reason, "资料不全");
    EXPECT_FALSE(queue.rows[1].conditionsNow);
    EXPECT_FALSE(queue.rows[1].overdue);
    parties::ApplicationsQuery refused;
    refused.state = "refused";
    EXPECT_EQ(stage.ask(stage.ops, &parties::PartiesReader::applications, refused).total, 1);
    refused.state = "lost";
    EXPECT_EQ(stage.reader.applications(stage.ops, stage.now, refused).error().code, ErrorCode::badRequest);
    // Who decided is the operators' own affair.
    EXPECT_FALSE(stage.ask(mcn, &parties::PartiesReader::applications).rows[1].decidedBy);
}

TEST(PartiesReader, contractsEndAndStayReadable)
{
    ReaderStage stage;
    const auto mcn = stage.makeMcn();
    const auto creator = stage.makeCreator(mcn);
    auto contracts = stage.ask(creator.actor, &parties::PartiesReader::contracts);
    ASSERT_EQ(contracts.rows.size(), 1U);
    EXPECT_EQ(contracts.rows[0].actions, Actions{});
    EXPECT_EQ(stage.ask(mcn, &parties::PartiesReader::contracts).rows[0].actions, Actions{"contract.end"});
    ASSERT_TRUE(stage.by(mcn, &Parties::endContract, {creator.contract, "提前解约", std::nullopt}).ok());
    contracts = stage.ask(creator.actor, &parties::PartiesReader::contracts);
    EXPECT_EQ(contracts.rows[0].phase, "ended");
    EXPECT_EQ(contracts.rows[0].endReason, "提前解约");
    EXPECT_EQ(stage.ask(mcn, &parties::PartiesReader::contracts).rows[0].actions, Actions{});
    parties::ContractsQuery query;
    query.state = "active";
    EXPECT_EQ(stage.ask(stage.ops, &parties::PartiesReader::contracts, query).total, 0);
}

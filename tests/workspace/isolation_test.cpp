#include "support/door_world.h"

#include <fstream>

using base::Money;
using nlohmann::json;

namespace {

constexpr const char *kCanary = "CANARY";

/// Another brand whose every field sings, with orders at another MCN's creator.
struct Canaries : support::DoorWorld
{
    Canaries()
    {
        must(ops, parties::RegisterBrand{"CANARY 品牌", "CANARY 行业", "招商银行 CANARY **** 6411", "canary", "secret",
                                         "CANARY 员工"});
        singer = signIn("canary");
        topUp(singer, Money::fromYuan(100'000));
        project = must(singer, orders::CreateProject{"CANARY 项目", "CANARY 目标", Money::fromYuan(77'777), now(),
                                                     now() + base::days(60)})
                      .project;
        auto command = briefCommand(project);
        command.name = "CANARY 简报";
        command.brandName = "CANARY 牌子";
        command.product = "CANARY 产品";
        command.category = "CANARY";
        command.requirements = "CANARY 要求";
        command.prohibitions = "CANARY 禁忌";
        brief = must(singer, command).brief;
        must(singer, orders::PublishBrief{brief, {}});
        order = must(singer, orders::PlaceOrders{brief, {{otherCreator.id, {}, {}}}, {}}).orders.at(0).order;
        must(singer, orders::PayOrder{order, {}});
        must(otherMcn, orders::AcceptOrder{order, {}});
        must(otherCreator.session, orders::UploadScript{order, "CANARY 脚本", {}});
        must(singer, orders::RejectScript{order, "CANARY 理由", {}});
        must(singer, orders::OpenDispute{order, "CANARY 争议", {}});
        std::ofstream(m_folder.file("CANARY.csv")) << "star_id,nick_name,follower,remark\n123,CANARY 邀请,1,CANARY\n";
        must(singer, workspace::ImportCreators{m_folder.file("CANARY.csv"), {}});
    }

    workspace::Session singer;
    orders::ProjectId project;
    orders::BriefId brief;
    orders::OrderId order;

private:
    support::TemporaryFolder m_folder;
};

} // namespace

/// reliability.md: a canary in every field of brand B, every query as somebody else: 0 bytes.
TEST(Isolation, noQueryGivesStrangersAnythingOfAnotherBrand)
{
    Canaries world;
    const json id = base::toJson(world.order);
    const std::vector<json> requests = {
        json::object(),
        {{"order", id}},
        {{"project", base::toJson(world.project)}},
        {{"brief", base::toJson(world.brief)}},
        {{"text", kCanary}},
        {{"party", base::toJson(world.singer.actor.party)}},
        {{"party", world.singer.actor.party.value}},
        {{"batch", "1"}},
        {{"batch", "5"}},
        {{"user", world.singer.actor.user.value}},
        {{"brand", base::toJson(world.singer.actor.party)}},
        {{"creator", base::toJson(world.otherCreator.id)}},
        {{"id", base::toJson(world.otherCreator.id)}},
        {{"order", id}, {"stage", "after_script"}},
    };
    const std::vector<workspace::Session> strangers = {world.brand, world.mcn, world.creator.session, world.provider};
    int answered = 0;
    for (const auto &spec : workspace::queryTable()) {
        for (const json &request : requests) {
            for (const auto &stranger : strangers) {
                const auto answer = world.door->ask(stranger, spec.name, request);
                const std::string text = answer.ok() ? answer->dump() : base::toJson(answer.error()).dump();
                answered += answer.ok() ? 1 : 0;
                // A refusal may repeat what the stranger himself wrote.
                const bool sings =
                    text.find(kCanary) != std::string::npos && request.dump().find(kCanary) == std::string::npos;
                EXPECT_FALSE(sings) << spec.name << " " << request.dump() << " as " << stranger.login << ": " << text;
                if (answer.ok() && request.contains("text")) {
                    EXPECT_EQ(text.find("CANARY "), std::string::npos) << spec.name << " as " << stranger.login;
                }
            }
        }
    }
    EXPECT_GT(answered, 100);
    // The control: its owner does hear it.
    EXPECT_NE(world.door->ask(world.singer, "order", {{"order", id}})->dump().find(kCanary), std::string::npos);
}

/// What the other side of an order earns stays its own (domain.md: MCN shares).
TEST(Isolation, aBrandNeverReadsTheShareOfTheMcn)
{
    support::DoorWorld world;
    world.topUp(world.brand, Money::fromYuan(100'000));
    const auto order = world.published();
    world.must(world.brand, orders::FinishOrder{order, {}});
    for (const char *query : {"order", "order.proof", "orders"}) {
        const json request = std::string(query) == "orders" ? json::object() : json{{"order", base::toJson(order)}};
        const auto answer = world.door->ask(world.brand, query, request);
        ASSERT_TRUE(answer.ok());
        EXPECT_EQ(answer->dump().find("mcn_share"), std::string::npos) << query;
        EXPECT_EQ(answer->dump().find("creator_share"), std::string::npos) << query;
        // 30 % and 70 % of T.
        EXPECT_EQ(answer->dump().find("150000"), std::string::npos) << query;
        EXPECT_EQ(answer->dump().find("350000"), std::string::npos) << query;
    }
}

#pragma once

#include "support/temporary_folder.h"
#include "workspace/workspace.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace support {

/// Secrets that cost next to nothing: tests do not wait for argon2id.
inline constexpr workspace::SecretCost kCheapSecrets{{1, 8192}, accounts::CodeCost::minimal};

/// A creator with his log-in, bound to an MCN by a contract and admitted.
struct DoorCreator
{
    parties::CreatorId id;
    workspace::Session session;
};

struct DoorBriefWishes
{
    bool scriptNeeded = true;
    std::optional<std::int64_t> prepaidBp;
};

/// A database with the parties of OrdersWorld, everything in it made through the door: two brands, two MCNs with a
/// creator each (30 % is the MCN's), two service providers, two operators and the one who signs all up. T is 5,000 元,
/// F 250 元. Nobody has money yet.
class DoorWorld
{
public:
    static constexpr base::Timestamp kStart{1'795'490'545'000}; ///< 2026-11-24T03:22:25Z
    static constexpr base::Money kTaskCost = base::Money::fromYuan(5'000);
    static constexpr base::Money kFee = base::Money::fromYuan(250);

    explicit DoorWorld(const std::string &file = ":memory:", bool durable = false, base::Timestamp start = kStart)
        : clock(start),
          door(workspace::Workspace::create(file, clock, {.simulatedClock = true, .sample = true},
                                            {.cost = kCheapSecrets, .durable = durable}))
    {
        EXPECT_TRUE(door->addFirstOperator("ops1", "运营一", "secret").ok());
        ops = signIn("ops1");
        must(ops, parties::AddUser{{}, {}, "ops2", "secret", "运营二"});
        ops2 = signIn("ops2");
        must(ops2, parties::ConfirmUser{must(ops, parties::AddUser{{}, {}, "registrar", "secret", "入驻专员"}).user});
        registrar = signIn("registrar");
        brand = newBrand("brand1");
        otherBrand = newBrand("brand2");
        mcn = newMcn("mcn1");
        otherMcn = newMcn("mcn2");
        must(registrar, parties::RegisterProvider{"服务商", "招商银行 **** 6411", "provider1", "secret", "服务商"});
        provider = signIn("provider1");
        must(registrar, parties::RegisterProvider{"服务商二", "招商银行 **** 6411", "provider2", "secret", "服务商二"});
        otherProvider = signIn("provider2");
        creator = newCreator(mcn, "creator1");
        otherCreator = newCreator(otherMcn, "creator2");
    }

    base::ManualClock clock;
    std::unique_ptr<workspace::Workspace> door;
    workspace::Session ops;
    workspace::Session ops2;
    workspace::Session registrar; ///< an operator who makes every log-in of a party, and so is no second person for any
    workspace::Session brand;
    workspace::Session otherBrand;
    workspace::Session mcn;
    workspace::Session otherMcn;
    workspace::Session provider;
    workspace::Session otherProvider;
    DoorCreator creator;
    DoorCreator otherCreator;

    [[nodiscard]] base::Timestamp now() const { return clock.now(); }

    workspace::Session signIn(const std::string &login)
    {
        const auto session = door->signIn(login, "secret");
        EXPECT_TRUE(session.ok()) << login;
        return *session;
    }

    /// A command that has to succeed.
    template <class Command>
    typename Command::Outcome must(const workspace::Session &session, const Command &command)
    {
        const auto outcome = door->execute(session, command);
        EXPECT_TRUE(outcome.ok()) << (outcome.ok() ? "" : base::toMessage(outcome.error()));
        return *outcome;
    }
    template <class Query>
    typename Query::Answer read(const workspace::Session &session, const Query &query)
    {
        const auto answer = door->ask(session, query);
        EXPECT_TRUE(answer.ok()) << (answer.ok() ? "" : base::toMessage(answer.error()));
        return *answer;
    }

    workspace::Session newBrand(const std::string &login)
    {
        must(registrar, parties::RegisterBrand{login + " 品牌", "美妆", "招商银行 **** 6411", login, "secret", login});
        return signIn(login);
    }
    workspace::Session newMcn(const std::string &login)
    {
        must(registrar, parties::RegisterMcn{login + " 机构", "招商银行 **** 6411", login, "secret", login});
        return signIn(login);
    }

    /// Known to the pool alone, with 250,000 followers unless told otherwise.
    parties::CreatorId newPoolCreator(const std::string &name, std::int64_t followers = 250'000)
    {
        parties::CreatorProfile profile;
        profile.platform = "douyin";
        profile.platformId = "7" + std::to_string(std::hash<std::string>{}(name) % 1'000'000'000'000ULL);
        profile.nickName = name;
        profile.follower = followers;
        profile.price1To20 = base::Money::fromYuan(3'000);
        profile.price20To60 = kTaskCost;
        profile.price60 = base::Money::fromYuan(8'000);
        const auto counts = door->importProfiles(ops, {name + ".csv", std::string(64, '0')}, {{1, profile}});
        EXPECT_TRUE(counts.ok() && counts->inserted == 1);
        const auto card = read(ops, discovery::ShowCreator{{}, "douyin", profile.platformId});
        return card.creator.id;
    }
    void bindAndSign(const workspace::Session &agency, parties::CreatorId id)
    {
        must(agency, parties::BindCreator{id, {}});
        must(agency, parties::SignContract{id, 3'000, false, now(), now() + base::days(365)});
    }
    DoorCreator newCreator(const workspace::Session &agency, const std::string &login)
    {
        const parties::CreatorId id = newPoolCreator(login);
        bindAndSign(agency, id);
        must(agency, parties::ApplyForEntry{id});
        must(registrar, parties::AdmitCreator{id, "招商银行 **** 6411", login, "secret", login});
        return {id, signIn(login)};
    }

    void topUp(const workspace::Session &party, base::Money amount)
    {
        must(party, accounts::TopUp{amount, "T" + std::to_string(++m_reference)});
    }
    orders::ProjectId newProject() { return newProject(brand); }
    orders::ProjectId newProject(const workspace::Session &owner)
    {
        return must(owner,
                    orders::CreateProject{"双十一", {}, base::Money::fromYuan(500'000), now(), now() + base::days(60)})
            .project;
    }
    /// Script due in 10 days, video in 20, published from day 15 until day 30, kept for 30 days.
    orders::CreateBrief briefCommand(orders::ProjectId project, const DoorBriefWishes &wishes = {}) const
    {
        orders::CreateBrief command;
        command.project = project;
        command.name = "口红上新";
        command.brandName = "花西子";
        command.product = "口红";
        command.requirements = "展示上色效果";
        command.scriptDueAt = now() + base::days(10);
        command.videoDueAt = now() + base::days(20);
        command.publishFrom = now() + base::days(15);
        command.publishUntil = now() + base::days(30);
        command.scriptNeeded = wishes.scriptNeeded;
        command.prepaidBp = wishes.prepaidBp;
        return command;
    }
    orders::BriefId newBrief(const workspace::Session &owner, const DoorBriefWishes &wishes = {})
    {
        const auto brief = must(owner, briefCommand(newProject(owner), wishes)).brief;
        must(owner, orders::PublishBrief{brief, {}});
        return brief;
    }
    orders::BriefId newBrief(const DoorBriefWishes &wishes = {}) { return newBrief(brand, wishes); }
    orders::OrderId place(const DoorBriefWishes &wishes = {})
    {
        return must(brand, orders::PlaceOrders{newBrief(wishes), {{creator.id, {}, {}}}, {}}).orders.at(0).order;
    }
    orders::OrderId paid(const DoorBriefWishes &wishes = {})
    {
        const auto order = place(wishes);
        must(brand, orders::PayOrder{order, {}});
        return order;
    }
    orders::OrderId accepted(const DoorBriefWishes &wishes = {})
    {
        const auto order = paid(wishes);
        must(mcn, orders::AcceptOrder{order, {}});
        return order;
    }
    orders::OrderId withScript(const DoorBriefWishes &wishes = {})
    {
        const auto order = accepted(wishes);
        must(creator.session, orders::UploadScript{order, "开场十秒试色", {}});
        return order;
    }
    orders::OrderId withVideo(const DoorBriefWishes &wishes = {})
    {
        const auto order = withScript(wishes);
        must(brand, orders::ConfirmScript{order, {}});
        must(creator.session, orders::UploadVideo{order, "https://v.example/1", {}});
        return order;
    }
    orders::OrderId confirmed(const DoorBriefWishes &wishes = {})
    {
        const auto order = withVideo(wishes);
        must(brand, orders::ConfirmVideo{order, {}});
        return order;
    }
    /// Published on day 15; the clock moves on to it.
    orders::OrderId published(const DoorBriefWishes &wishes = {})
    {
        const auto order = confirmed(wishes);
        clock.set(now() + base::days(15));
        must(creator.session, orders::PublishOrder{order, "https://d.example/7", {}, {}});
        return order;
    }

    orders::OrderRow rowOf(orders::OrderId order) { return read(ops, orders::OrderQuery{order}).row; }
    base::Money balance(const workspace::Session &session, ledger::AccountKind kind)
    {
        return door->features().ledger.balanceOf(session.actor.party, kind);
    }

    /// The digits that were sent last.
    std::string lastCode(const workspace::Session &session)
    {
        for (const auto &row : read(session, parties::NotificationsQuery{}).rows) {
            if (row.kind == "one_time_code" && row.details.contains("code"))
                return row.details.at("code").get<std::string>();
        }
        ADD_FAILURE() << "no code was sent";
        return {};
    }
    std::string newCode(const workspace::Session &session, accounts::CodePurpose purpose)
    {
        must(session, accounts::SendCode{purpose});
        return lastCode(session);
    }

    void expectSound() { EXPECT_EQ(door->check(true).findings, std::vector<std::string>()); }

private:
    int m_reference = 0;
};

} // namespace support

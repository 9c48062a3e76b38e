#include "workspace/sample/order_lives.h"
#include "workspace/sample/sample_world.h"

#include "base/hash.h"

namespace workspace {
namespace {

using base::Timestamp;

constexpr std::size_t kRowsPerImport = 20'000;

parties::ImportSource fileNamed(const std::string &name, std::int64_t rows)
{
    return {name, base::toHex(base::hashOf(name + std::to_string(rows)))};
}

void planRules(SampleWorld &world)
{
    const Timestamp proposed = workingHour(world.start + base::days(48) + base::hours(3));
    world.stage.at(proposed, [&world] {
        const auto made =
            world.stage.does(world.stage.session("ops2"),
                             parties::ProposeRules{{{"overdue_credit_loss", 8}, {"dispute_remind_days", 2}},
                                                   "上季度逾期率上升：逾期扣分由 5 分提高到 8 分，争议提醒提前一天。"});
        world.stage.at(world.stage.workspace().now() + base::hours(21), [&world, version = made.version] {
            world.stage.does(world.stage.session("ops1"), parties::ConfirmRules{version});
        });
    });
    world.stage.at(world.stage.ago(base::hours(29)), [&world] {
        world.stage.does(world.stage.session("ops2"),
                         parties::ProposeRules{{{"script_review_hours", 48}, {"video_review_hours", 48}},
                                               "达人反馈审核等待过长：脚本与视频的审核时限由 72 小时缩短到 48 小时。"});
    });
}

/// What becomes of a contract, as an agency's roster shows it.
Timestamp contractEnd(SampleRandom &random, Timestamp signedAt, Timestamp now)
{
    switch (random.weighted({80, 14, 6})) {
    case 1:
        return now + random.hours(40, 28 * 24);
    case 2:
        return std::max(signedAt + base::days(30), now - random.hours(4 * 24, 40 * 24));
    default:
        return signedAt + base::days(365 * random.between(1, 3));
    }
}

class Rosters
{
public:
    explicit Rosters(SampleWorld &world) : m_world(world) {}

    void plan(std::size_t index)
    {
        const SampleCreator &creator = m_world.creators[index];
        SampleRandom random = m_world.random.branch(2'000'000 + index);
        const Timestamp now = m_world.stage.now();
        switch (creator.part) {
        case CreatorPart::pool:
            return;
        case CreatorPart::reserve:
            bind(index, workingHour(m_world.start + random.hours(60, 2'800)), random, 350);
            return;
        case CreatorPart::waiting: {
            const Timestamp applied = now - random.hours(2, 100);
            bind(index, applied - random.hours(2, 200), random, 800);
            apply(index, applied);
            return;
        }
        case CreatorPart::refused: {
            const Timestamp applied = workingHour(m_world.start + random.hours(40 * 24, 140 * 24));
            bind(index, applied - random.hours(2, 60), random, 500);
            apply(index, applied);
            m_world.stage.at(workingHour(applied + random.hours(3, 50)), [this, index, random]() mutable {
                const SampleCreator &refused = m_world.creators[index];
                m_world.stage.does(m_world.ops(random.below(2)),
                                   parties::RefuseCreator{refused.id, remark(random, Remark::entryRefusal)});
            });
            return;
        }
        case CreatorPart::admitted:
        case CreatorPart::stopped:
            enter(index, random);
            return;
        }
    }

private:
    void enter(std::size_t index, SampleRandom &random)
    {
        const Timestamp admitted = m_world.creators[index].admittedAt;
        bind(index, admitted - base::hours(6) - random.hours(0.5, 10), random, index == 0 ? 1'000 : 900);
        apply(index, admitted - base::hours(3));
        m_world.stage.at(admitted, [this, index, random]() mutable {
            parties::AdmitCreator command{m_world.creators[index].id, {}, {}, {}, {}};
            if (index == 0) {
                command.bankAccount = "农业银行成都分行 尾号 7730";
                command.login = "creator1";
                command.password = kSamplePassword;
                command.userName = kSampleCreatorUser;
            }
            const std::int64_t chosen = random.below(2);
            m_world.stage.does(m_world.ops(index == 0 ? kRegistrar : chosen), command);
        });
    }

    void bind(std::size_t index, Timestamp at, SampleRandom &random, std::int64_t signsPermille)
    {
        at = std::max(at, m_world.start + base::hours(33));
        const bool signs = random.chance(signsPermille);
        parties::SignContract contract;
        contract.shareBp =
            random.pick(std::vector<std::int64_t>{1'500, 2'000, 2'500, 3'000, 3'000, 3'500, 4'000, 5'000});
        contract.exclusive = random.chance(360);
        contract.startsAt = at;
        contract.endsAt = contractEnd(random, at, m_world.stage.now());
        if (index == 0) {
            contract.shareBp = 3'000;
            contract.endsAt = at + base::days(730);
        }
        m_world.stage.at(at, [this, index, signs, contract]() mutable {
            const SampleCreator &creator = m_world.creators[index];
            const Session &agency = agencyOf(creator);
            m_world.stage.does(agency, parties::BindCreator{creator.id, {}});
            contract.creator = creator.id;
            if (signs)
                m_world.stage.does(agency, contract);
        });
        if (m_world.creators[index].part == CreatorPart::reserve && random.chance(120))
            m_world.stage.at(m_world.stage.now() - random.hours(10, 150), [this, index] {
                const SampleCreator &creator = m_world.creators[index];
                m_world.stage.does(agencyOf(creator), parties::UnbindCreator{creator.id, true, {}});
            });
    }

    void apply(std::size_t index, Timestamp at)
    {
        m_world.stage.at(std::max(at, m_world.start + base::hours(34)), [this, index] {
            const SampleCreator &creator = m_world.creators[index];
            m_world.stage.does(agencyOf(creator), parties::ApplyForEntry{creator.id});
        });
    }

    const Session &agencyOf(const SampleCreator &creator)
    {
        return m_world.stage.session(sampleAgencies()[creator.agency].login);
    }

    SampleWorld &m_world;
};

/// Which id each creator of the history was given.
void findIds(SampleWorld &world)
{
    std::map<std::string, parties::CreatorId> ids;
    const Session &ops = world.stage.session("ops1");
    for (std::int64_t offset = 0;; offset += 5'000) {
        discovery::FindCreators query;
        query.limit = 5'000;
        query.offset = offset;
        query.facets = std::vector<std::string>();
        const discovery::CreatorPage page = world.stage.asks(ops, query);
        for (const discovery::CreatorRow &row : page.rows)
            ids[row.platformId] = row.id;
        if (page.rows.empty() || offset + 5'000 >= page.total)
            break;
    }
    for (SampleCreator &creator : world.creators) {
        if (creator.part != CreatorPart::pool)
            creator.id = ids.at(creator.profile.platformId);
    }
}

} // namespace

void planParties(SampleWorld &world)
{
    SampleStage &stage = world.stage;
    must("the first operator", stage.workspace().addFirstOperator("ops1", kSampleOperators[0], kSamplePassword));
    stage.at(world.start + base::hours(1), [&stage] {
        stage.does(stage.session("ops1"), parties::AddUser{{}, {}, "ops2", kSamplePassword, kSampleOperators[1]});
    });
    Timestamp at = world.start + base::hours(2);
    for (const SampleAgency &agency : sampleAgencies()) {
        at = at + base::hours(2);
        stage.at(at, [&stage, &agency] {
            stage.does(stage.session("ops2"),
                       parties::RegisterMcn{agency.name, agency.bank, agency.login, kSamplePassword, agency.userName});
        });
    }
    for (const SampleBrand &brand : sampleBrands()) {
        at = at + base::hours(20);
        stage.at(workingHour(at), [&stage, &brand] {
            stage.does(stage.session("ops2"), parties::RegisterBrand{brand.name, brand.industry, brand.bank,
                                                                     brand.login, kSamplePassword, brand.userName});
        });
    }
    stage.at(world.start + base::hours(40), [&world] {
        world.provider = world.stage
                             .does(world.stage.session("ops2"),
                                   parties::RegisterProvider{kSampleProviderName, "招商银行武汉分行 尾号 5027",
                                                             "provider1", kSamplePassword, kSampleProviderUser})
                             .party;
    });
    // The platform's own third log-in waits for the other operator.
    stage.at(stage.ago(base::hours(6)), [&stage] {
        stage.does(stage.session("ops2"), parties::AddUser{{}, {}, "ops3", kSamplePassword, kSampleOperators[2]});
    });
    planRules(world);
}

void planRosters(SampleWorld &world)
{
    const Timestamp imported = world.start + base::hours(30);
    world.stage.at(imported, [&world, imported] {
        std::vector<parties::SourcedProfile> rows;
        for (std::size_t index = 0; index < world.creators.size(); ++index) {
            const SampleCreator &creator = world.creators[index];
            if (creator.part != CreatorPart::pool)
                rows.push_back({static_cast<std::int64_t>(rows.size()) + 2,
                                earlierProfile(creator, imported, world.random.branch(1'000'000 + index))});
        }
        const auto count = static_cast<std::int64_t>(rows.size());
        must("the first import", world.stage.workspace().importProfiles(
                                     world.stage.session("ops1"), fileNamed("星图达人库_首批.json", count), rows));
        findIds(world);
    });
    const auto rosters = std::make_shared<Rosters>(world);
    world.stage.keep(rosters);
    for (std::size_t index = 0; index < world.creators.size(); ++index)
        rosters->plan(index);
}

void planPoolImport(SampleWorld &world)
{
    world.stage.at(world.stage.ago(base::hours(11)), [&world] {
        const auto total = static_cast<std::int64_t>(world.creators.size());
        std::vector<parties::SourcedProfile> rows;
        const auto import = [&] {
            must("the import of the pool",
                 world.stage.workspace().importProfiles(world.stage.session("ops2"),
                                                        fileNamed("星图达人库_全量.json", total), rows));
            rows.clear();
        };
        for (const SampleCreator &creator : world.creators) {
            rows.push_back({static_cast<std::int64_t>(rows.size()) + 2, creator.profile});
            if (rows.size() == kRowsPerImport)
                import();
        }
        if (!rows.empty())
            import();
    });
}

void planBrandList(SampleWorld &world)
{
    world.stage.at(workingHour(world.stage.ago(base::days(12))), [&world] {
        constexpr std::int64_t unknown = 5;
        std::vector<parties::SourcedProfile> rows;
        const auto add = [&](const parties::CreatorProfile &known) {
            parties::CreatorProfile profile;
            profile.platform = known.platform;
            profile.platformId = known.platformId;
            profile.nickName = known.nickName;
            profile.category = known.category;
            profile.city = known.city;
            profile.follower = known.follower;
            profile.price20To60 = known.price20To60;
            rows.push_back({static_cast<std::int64_t>(rows.size()) + 2, std::move(profile)});
        };
        for (std::size_t index = 3; index < world.creators.size() && rows.size() < 14; index += 5) {
            if (world.creators[index].part == CreatorPart::admitted)
                add(world.creators[index].profile);
        }
        std::vector<SampleCreator> others = drawCreators(world.random.branch(3), unknown + 1, world.stage.now());
        for (std::size_t index = 1; index < others.size(); ++index)
            add(others[index].profile);
        const auto count = static_cast<std::int64_t>(rows.size());
        must("a brand's list", world.stage.workspace().importProfiles(world.stage.session(sampleBrands()[0].login),
                                                                      fileNamed("双月种草候选名单.xlsx", count), rows));
    });
}

void planReading(SampleWorld &world)
{
    std::vector<std::string> logins = {"ops1", "ops2", "creator1", "provider1"};
    for (const SampleBrand &brand : sampleBrands())
        logins.push_back(brand.login);
    for (const SampleAgency &agency : sampleAgencies())
        logins.push_back(agency.login);
    for (const auto age : {base::days(60), base::days(20), base::hours(19)}) {
        for (const std::string &login : logins)
            world.stage.at(world.stage.ago(age), [&world, login] {
                world.stage.does(world.stage.session(login), parties::ReadNotifications{});
            });
    }
}

} // namespace workspace

#include "workspace/sample/order_lives.h"
#include "workspace/sample/sample_world.h"

namespace workspace {
namespace {

using base::Money;
using base::Timestamp;

enum class Payout { paid, failed, waiting };

/// Three fifths of what can be withdrawn, when that is worth the way to the bank.
void planWithdrawal(SampleWorld &world, const std::string &login, Timestamp at, Payout payout)
{
    world.stage.at(at, [&world, login, payout] {
        SampleStage &stage = world.stage;
        const Session &session = stage.session(login);
        const Money withdrawable = stage.asks(session, accounts::AccountQuery{}).withdrawable;
        const Money amount(withdrawable.fen * 3 / 5 / 10'000 * 10'000);
        if (amount < Money::fromYuan(1'000))
            return;
        const std::string code = stage.code(session, accounts::CodePurpose::withdrawal);
        const auto made = stage.does(session, accounts::Withdraw{amount, code});
        if (payout == Payout::waiting)
            return;
        stage.at(workingHour(stage.workspace().now() + base::hours(19)), [&world, payout, id = made.withdrawal] {
            if (payout == Payout::paid)
                world.stage.does(world.ops(kDecider), accounts::ConfirmPayout{id, {}});
            else
                world.stage.does(world.ops(kDecider),
                                 accounts::FailPayout{id, "银行退回：收款户名与主体名称不一致", {}});
        });
    });
}

void planWithdrawals(SampleWorld &world)
{
    std::int64_t number = 0;
    for (std::size_t agency = 0; agency < 6; ++agency) {
        for (const std::int64_t days : {76, 46, 20}) {
            const bool fails = number++ % 7 == 3;
            planWithdrawal(world, sampleAgencies()[agency].login,
                           workingHour(world.stage.ago(base::days(days)) + base::hours(7 * std::int64_t(agency))),
                           fails ? Payout::failed : Payout::paid);
        }
    }
    planWithdrawal(world, "creator1", workingHour(world.stage.ago(base::days(44))), Payout::paid);
    planWithdrawal(world, "creator1", workingHour(world.stage.ago(base::days(15))), Payout::paid);
    planWithdrawal(world, "mcn2", world.stage.ago(base::hours(70)), Payout::failed);
    planWithdrawal(world, "leyang", world.stage.ago(base::hours(26)), Payout::waiting);
    planWithdrawal(world, "mcn1", world.stage.ago(base::hours(7)), Payout::waiting);
    planWithdrawal(world, "creator1", world.stage.ago(base::hours(3)), Payout::waiting);
}

/// A brand that goes.
struct Leaver
{
    std::string login;
    std::string name;
    std::string industry;
    std::string userName;
    std::string bank;
    std::int64_t yuan;
    std::int64_t appliesHoursAgo;
    std::string reason;
};

class Closures
{
public:
    explicit Closures(SampleWorld &world) : m_world(world) {}

    void plan()
    {
        const Leaver waits{"muse",
                           "暮色香氛",
                           "美妆个护",
                           "孟听雨",
                           "工商银行苏州分行 尾号 6308",
                           26'800,
                           20,
                           "品牌业务并入集团主账号，独立账户不再使用。"};
        const Leaver unpaid{"baishi",
                            "白石文创",
                            "文教用品",
                            "白慕白",
                            "建设银行西安分行 尾号 2751",
                            50'000,
                            13 * 24,
                            "公司注销，清理对外账户。"};
        const Leaver refused{"beiyu", "北屿眼镜", "服饰配饰",          "陆若初", "招商银行厦门分行 尾号 9940",
                             120'000, 62 * 24,    "暂时不做达人营销。"};
        const Leaver gone{"chenxi",
                          "晨曦手帐",
                          "文教用品",
                          "舒朵朵",
                          "中国银行南京分行 尾号 1163",
                          8'600,
                          51 * 24,
                          "项目结束，账户停用。"};
        open(waits);
        open(unpaid);
        open(refused);
        open(gone);
        decide(unpaid, 44, [this](accounts::ClosureId id) {
            m_world.stage.does(m_world.ops(kDecider), accounts::ApproveClosure{id, "条件均已满足", {}});
            m_world.stage.at(m_world.stage.workspace().now() + base::hours(46), [this, id] {
                m_world.stage.does(m_world.ops(kDecider),
                                   accounts::BounceClosurePayout{id, "收款账户已冻结，银行退回", {}});
            });
        });
        decide(refused, 41, [this](accounts::ClosureId id) {
            m_world.stage.does(m_world.ops(kDecider),
                               accounts::RefuseClosure{id, "申请人不是账户管理员，请由管理员本人提交。", {}});
        });
        decide(gone, 30, [this](accounts::ClosureId id) {
            m_world.stage.does(m_world.ops(kDecider), accounts::ApproveClosure{id, {}, {}});
            m_world.stage.at(m_world.stage.workspace().now() + base::hours(25), [this, id] {
                m_world.stage.does(m_world.ops(kDecider), accounts::ConfirmClosurePayout{id, "TK20260042117", {}});
            });
        });
    }

private:
    void open(const Leaver &brand)
    {
        m_world.stage.at(workingHour(m_world.start + base::hours(60 + brand.yuan / 2'000)), [this, brand] {
            m_world.stage.does(m_world.ops(kRegistrar),
                               parties::RegisterBrand{brand.name, brand.industry, brand.bank, brand.login,
                                                      kSamplePassword, brand.userName});
            m_world.stage.at(m_world.stage.workspace().now() + base::hours(3), [this, brand] {
                m_world.stage.does(m_world.stage.session(brand.login),
                                   accounts::TopUp{Money::fromYuan(brand.yuan), "FT2026" + std::to_string(brand.yuan)});
            });
        });
        m_world.stage.at(m_world.stage.ago(base::hours(brand.appliesHoursAgo)), [this, brand] {
            const Session &session = m_world.stage.session(brand.login);
            const std::string code = m_world.stage.code(session, accounts::CodePurpose::closure);
            m_ids[brand.login] = m_world.stage.does(session, accounts::ApplyClosure{code, brand.reason, true}).closure;
        });
    }

    template <class Decision>
    void decide(const Leaver &brand, std::int64_t hoursLater, Decision decision)
    {
        m_world.stage.at(workingHour(m_world.stage.ago(base::hours(brand.appliesHoursAgo - hoursLater))),
                         [this, login = brand.login, decision] { decision(m_ids.at(login)); });
    }

    SampleWorld &m_world;
    std::map<std::string, accounts::ClosureId> m_ids;
};

/// New accounts that parties propose: one that an operator confirmed long ago, one that waits because the bank gave a
/// withdrawal back.
void planBankChanges(SampleWorld &world)
{
    world.stage.at(workingHour(world.stage.ago(base::days(33))), [&world] {
        const auto made = world.stage.does(world.stage.session("provider1"),
                                           accounts::ChangeBank{"招商银行武汉光谷支行 尾号 6381", kSamplePassword});
        world.stage.at(workingHour(world.stage.workspace().now() + base::hours(20)), [&world, change = made.change] {
            world.stage.does(world.ops(0), accounts::ConfirmBank{change, {}});
        });
    });
    world.stage.at(world.stage.ago(base::hours(9)), [&world] {
        world.stage.does(world.stage.session("mcn2"),
                         accounts::ChangeBank{"中信银行成都高新支行 尾号 8815", kSamplePassword});
    });
}

} // namespace

void planMoney(SampleWorld &world)
{
    planWithdrawals(world);
    planBankChanges(world);
    const auto closures = std::make_shared<Closures>(world);
    closures->plan();
    world.stage.keep(closures);
}

} // namespace workspace

#include "account_model.h"
#include "support/door_world.h"

#include <rapidcheck/gtest.h>

using accounts::BankChangeId;
using accounts::ClosureId;
using accounts::CodePurpose;
using accounts::RefundAccountId;
using accounts::WithdrawalId;
using base::Money;
using model::AccountModel;
using model::Teller;
using support::DoorWorld;

namespace {

constexpr int kAccountWalks = 100;       ///< what RapidCheck runs of a property
constexpr int kAccountCommands = 20'000; ///< in all walks

/// From the whole range whatever the size of the case.
std::int64_t anyOf(std::int64_t from, std::int64_t until)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::int64_t>(from, until));
}

/// Brands whose money comes and goes without an order: top-ups, withdrawals, changes of the bank account, closing and
/// its refund, driven at random through the door and through the model by the owner, three operators (one of whom made
/// the owner's log-in) and a stranger. When an account has closed, the next brand begins.
class AccountWalk
{
public:
    AccountWalk() { open(); }

    void step()
    {
        if (anyOf(0, 6) == 0) {
            // Past a code's pause, past its life, past an hour.
            m_world.clock.advance(std::chrono::minutes(*rc::gen::element(1, 2, 4, 5, 61)));
        }
        if (m_model.life == AccountModel::Life::paidOut && anyOf(0, 4) == 0)
            open();
        m_who = *rc::gen::weightedElement<Teller>({{10, Teller::owner},
                                                   {2, Teller::maker},
                                                   {4, Teller::firstOperator},
                                                   {4, Teller::secondOperator},
                                                   {1, Teller::stranger}});
        anyOf(0, 3) > 0 ? likely() : deliver(static_cast<int>(anyOf(0, kVerbs)));
    }

    void compare()
    {
        using enum ledger::AccountKind;
        RC_ASSERT(m_world.balance(m_brand, brandAvailable).fen == m_model.available);
        RC_ASSERT(m_world.balance(m_brand, payoutPending).fen == m_model.pending);
        RC_ASSERT(m_world.door->features().ledger.balanceOf(ledger::kPlatform, bankClearing).fen ==
                  m_model.available + m_model.pending + m_former);
        const std::string name = "walker" + std::to_string(m_brands) + " 品牌";
        const auto parties = m_world.read(m_world.ops, parties::PartiesQuery{"brand", {}, name, {}, {}});
        RC_ASSERT(parties.rows.size() == 1U);
        RC_ASSERT((parties.rows[0].status == "active") == m_model.active());
        RC_ASSERT((parties.rows[0].status == "closing") == (m_model.life == AccountModel::Life::closing));
        RC_ASSERT(parties.rows[0].bankAccount == m_model.bank);
    }

    void checkInvariants(bool deep) { RC_ASSERT(m_world.door->check(deep).findings == std::vector<std::string>()); }

    [[nodiscard]] int commands() const { return m_commands; }

private:
    static constexpr int kVerbs = 19;

    void open()
    {
        m_former += m_model.available + m_model.pending;
        m_brand = m_world.newBrand("walker" + std::to_string(++m_brands));
        m_model = {};
        m_withdrawals.clear();
        m_change.reset();
        m_closure.reset();
        m_refund.reset();
        m_codes = {};
    }

    workspace::Session session()
    {
        switch (m_who) {
        case Teller::owner:
            return m_brand;
        case Teller::maker:
            return m_world.registrar;
        case Teller::firstOperator:
            return m_world.ops;
        case Teller::secondOperator:
            return m_world.ops2;
        case Teller::stranger:
            return m_world.otherBrand;
        }
        return {};
    }

    /// One command, given to both. What is refused writes nothing, but for the try that a wrong code costs.
    template <class Command, class Then>
    void both(const Command &command, bool possible, bool mayCountATry, Then then)
    {
        const std::string head = m_world.door->headHash();
        const std::string key = "a" + std::to_string(++m_commands);
        const workspace::Session who = session();
        const auto outcome = m_world.door->execute(who, command, key);
        RC_ASSERT(outcome.ok() == possible);
        if (!outcome.ok()) {
            RC_ASSERT(mayCountATry || m_world.door->headHash() == head);
            return;
        }
        then(*outcome);
        if (anyOf(0, 8) == 0) { // the double click: the stored answer, and not a byte changes
            const std::string after = m_world.door->headHash();
            ++m_commands;
            const auto again = m_world.door->execute(who, command, key);
            // A one-time code ends the session of nobody, but a closed account has none to ask with.
            RC_ASSERT(again.ok() && base::toJson(*again) == base::toJson(*outcome));
            RC_ASSERT(m_world.door->headHash() == after);
        }
    }
    template <class Command>
    void both(const Command &command, bool possible)
    {
        both(command, possible, false, [](const auto &) {});
    }

    /// What the account's state asks for next, by the one who may do it.
    void likely()
    {
        using Life = AccountModel::Life;
        const Teller second = *rc::gen::element(Teller::firstOperator, Teller::secondOperator);
        const auto as = [&](Teller who, int verb) {
            m_who = who;
            deliver(verb);
        };
        if (m_model.life == Life::closed)
            return as(second, static_cast<int>(*rc::gen::element(13, 14, 15, 16, 17)));
        if (m_model.life == Life::closing)
            return as(second, static_cast<int>(*rc::gen::element(11, 11, 12)));
        if (m_model.waitingBank)
            return as(second, static_cast<int>(*rc::gen::element(6, 7)));
        if (m_model.pending > 0 && anyOf(0, 2) == 0)
            return as(second, static_cast<int>(*rc::gen::element(3, 4)));
        as(Teller::owner, static_cast<int>(*rc::gen::element(0, 1, 2, 2, 5, 9, 10)));
    }

    std::string codeFor(CodePurpose purpose, bool right) const
    {
        const std::string &sent = m_codes[purpose == CodePurpose::closure ? 1 : 0];
        if (right && !sent.empty())
            return sent;
        return sent == "123456" ? "654321" : "123456";
    }

    void deliver(int verb)
    {
        const std::int64_t now = m_world.now().ms;
        const bool right = anyOf(0, 4) > 0;
        const std::string number = *rc::gen::element<std::string>("工商银行 **** 0001", "建设银行 **** 0002");
        switch (verb) {
        case 0: {
            const std::int64_t amount = anyOf(1, 1'000'000);
            return both(accounts::TopUp{Money(amount), "R" + std::to_string(m_commands)},
                        m_model.topUp(m_who, amount) || (m_who == Teller::stranger && strangerPays(amount)));
        }
        case 1:
        case 9: {
            const bool closing = verb == 9;
            const CodePurpose purpose = closing ? CodePurpose::closure : CodePurpose::withdrawal;
            if (m_who != Teller::owner)
                return;
            return both(accounts::SendCode{purpose}, m_model.sendCode(m_who, now, closing), false,
                        [&](const auto &) { m_codes[closing ? 1 : 0] = m_world.lastCode(m_brand); });
        }
        case 2: {
            const std::int64_t amount = anyOf(0, std::max<std::int64_t>(2, m_model.available + m_model.available / 4));
            if (m_who == Teller::stranger)
                return;
            const bool hadCode = !m_codes[0].empty();
            return both(accounts::Withdraw{Money(amount), codeFor(CodePurpose::withdrawal, right)},
                        m_model.withdraw(m_who, now, amount, right && hadCode), true,
                        [&](const auto &done) { m_withdrawals.push_back(done.withdrawal); });
        }
        case 3:
        case 4: {
            if (m_withdrawals.empty())
                return;
            const auto which = static_cast<std::size_t>(anyOf(0, static_cast<std::int64_t>(m_withdrawals.size())));
            const bool possible = m_model.decideWithdrawal(m_who, which, verb == 3);
            if (verb == 3)
                return both(accounts::ConfirmPayout{m_withdrawals[which], {}}, possible);
            return both(accounts::FailPayout{m_withdrawals[which], "账号有误", {}}, possible);
        }
        case 5:
            if (m_who == Teller::stranger)
                return;
            return both(accounts::ChangeBank{number, right ? "secret" : "guess"},
                        m_model.changeBank(m_who, now, number, right), true,
                        [&](const auto &done) { m_change = done.change; });
        case 6:
            if (m_change)
                both(accounts::ConfirmBank{*m_change, {}}, m_model.decideBank(m_who, true));
            return;
        case 7:
            if (m_change)
                both(accounts::RefuseBank{*m_change, "与户名不符", {}}, m_model.decideBank(m_who, false));
            return;
        case 8:
            if (m_change)
                both(accounts::WithdrawBank{*m_change, {}}, m_model.takeBackBank(m_who));
            return;
        case 10: {
            if (m_who == Teller::stranger)
                return;
            const bool hadCode = !m_codes[1].empty();
            return both(accounts::ApplyClosure{codeFor(CodePurpose::closure, right), "业务调整", true},
                        m_model.applyForClosing(m_who, now, right && hadCode), true,
                        [&](const auto &done) { m_closure = done.closure; });
        }
        case 11:
            if (m_closure)
                both(accounts::ApproveClosure{*m_closure, {}, {}}, m_model.reviewClosing(m_who, true));
            return;
        case 12:
            if (m_closure)
                both(accounts::RefuseClosure{*m_closure, "材料不全", {}}, m_model.reviewClosing(m_who, false));
            return;
        case 13:
            if (m_closure)
                both(accounts::ConfirmClosurePayout{*m_closure, "B" + std::to_string(m_commands), {}},
                     m_model.payRefund(m_who));
            return;
        case 14:
            if (m_closure)
                both(accounts::BounceClosurePayout{*m_closure, "户名不符", {}}, m_model.bounceRefund(m_who));
            return;
        case 15:
            if (m_closure)
                both(accounts::CorrectRefundAccount{*m_closure, number, "来函盖章", {}},
                     m_model.correctRefund(m_who, number), false, [&](const auto &done) { m_refund = done.account; });
            return;
        case 16:
            if (m_refund)
                both(accounts::ConfirmRefundAccount{*m_refund, {}}, m_model.decideRefund(m_who, true));
            return;
        case 17:
            if (m_refund)
                both(accounts::DropRefundAccount{*m_refund, "印章不清", {}}, m_model.decideRefund(m_who, false));
            return;
        default:
            return both(accounts::WithdrawClosure{}, m_model.takeBackClosing(m_who));
        }
    }

    /// The other brand has an account of its own, which is not walked: its money is counted with that of former ones.
    bool strangerPays(std::int64_t amount)
    {
        m_former += amount;
        return true;
    }

    DoorWorld m_world;
    workspace::Session m_brand;
    AccountModel m_model;
    std::int64_t m_former = 0; ///< of accounts that are no longer walked, and not yet paid out
    int m_brands = 0;
    int m_commands = 0;
    Teller m_who = Teller::owner;
    std::vector<WithdrawalId> m_withdrawals;
    std::optional<BankChangeId> m_change;
    std::optional<ClosureId> m_closure;
    std::optional<RefundAccountId> m_refund;
    std::array<std::string, 2> m_codes; ///< the last one sent, for withdrawing and for closing
};

} // namespace

RC_GTEST_PROP(AccountModelCheck, moneyComesAndGoesAsTheModelSays, ())
{
    static int walk = 0;
    AccountWalk account;
    account.compare();
    while (account.commands() < kAccountCommands / kAccountWalks) {
        account.step();
        account.compare();
    }
    account.checkInvariants(walk++ % 10 == 0);
}

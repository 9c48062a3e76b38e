#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace model {

/// Who acts on a brand's account: itself, the operator who made its log-in, one of the two others, another brand.
enum class Teller { owner, maker, firstOperator, secondOperator, stranger };

/// One brand's account as a person would keep it on paper, from domain.md §4 alone, in 分 and milliseconds. It shares
/// no code with the rules that it is compared with.
struct AccountModel
{
    enum class Life { active, closing, closed, paidOut };
    struct Withdrawal
    {
        std::int64_t amount = 0;
        bool open = true;
    };
    struct Code
    {
        std::int64_t sentAt = 0;
        int wrong = 0;
    };
    struct Account
    {
        std::string number;
        Teller by = Teller::owner;
    };

    Life life = Life::active;
    std::int64_t available = 0;
    std::int64_t pending = 0; ///< on its way to the bank
    std::int64_t atBank = 0;  ///< paid out for good
    std::vector<Withdrawal> withdrawals;
    std::optional<Code> withdrawalCode;
    std::optional<Code> closureCode;
    std::vector<std::int64_t> withdrawalCodesSent;
    std::vector<std::int64_t> closureCodesSent;
    std::string bank = "招商银行 **** 6411";
    std::optional<std::string> waitingBank;
    int wrongPasswords = 0;
    std::int64_t lockedUntil = 0;
    int bounces = 0;
    std::string refundTo; ///< since the closing
    std::optional<Account> waitingRefund;

    static constexpr std::int64_t kMinute = 60'000;

    static bool isOperator(Teller who)
    {
        return who == Teller::maker || who == Teller::firstOperator || who == Teller::secondOperator;
    }
    /// Another person than the applicant, and not the one who knows the applicant's first password.
    static bool isSecondPerson(Teller who) { return who == Teller::firstOperator || who == Teller::secondOperator; }
    [[nodiscard]] bool active() const { return life == Life::active; }

    bool topUp(Teller who, std::int64_t amount)
    {
        if (who != Teller::owner || !active())
            return false;
        available += amount;
        return true;
    }

    bool sendCode(Teller who, std::int64_t now, bool forClosure)
    {
        auto &sent = forClosure ? closureCodesSent : withdrawalCodesSent;
        if (who != Teller::owner || !active())
            return false;
        int lastHour = 0;
        for (const std::int64_t at : sent)
            lastHour += at > now - 60 * kMinute ? 1 : 0;
        if (!sent.empty() && (now < sent.back() + kMinute || lastHour >= 5))
            return false;
        sent.push_back(now);
        (forClosure ? closureCode : withdrawalCode) = Code{now, 0};
        return true;
    }

    /// A wrong code counts a try even though the command is refused; the fifth voids the code.
    static bool spend(std::optional<Code> &code, std::int64_t now, bool right)
    {
        if (!code || now >= code->sentAt + 5 * kMinute)
            return false;
        if (right) {
            code.reset();
            return true;
        }
        if (++code->wrong == 5)
            code.reset();
        return false;
    }

    bool withdraw(Teller who, std::int64_t now, std::int64_t amount, bool rightCode)
    {
        if (who != Teller::owner || !active() || waitingBank || available < amount || amount < 1)
            return false;
        if (!spend(withdrawalCode, now, rightCode))
            return false;
        available -= amount;
        pending += amount;
        withdrawals.push_back({amount, true});
        return true;
    }
    bool decideWithdrawal(Teller who, std::size_t which, bool paid)
    {
        if (!isSecondPerson(who) || !withdrawals[which].open || (paid && waitingBank))
            return false;
        withdrawals[which].open = false;
        pending -= withdrawals[which].amount;
        (paid ? atBank : available) += withdrawals[which].amount;
        return true;
    }

    /// The password is asked for again. A wrong one counts as a failed sign-in: the fifth locks for 15 minutes, every
    /// further five in a row for twice as long, at most for a day.
    bool changeBank(Teller who, std::int64_t now, const std::string &number, bool rightPassword)
    {
        if (who != Teller::owner || !active() || number == bank || waitingBank || now < lockedUntil)
            return false;
        if (!rightPassword) {
            if (++wrongPasswords % 5 == 0) {
                std::int64_t minutes = 15;
                for (int lock = 5; lock < wrongPasswords && minutes < 24 * 60; lock += 5)
                    minutes *= 2;
                lockedUntil = now + (minutes < 24 * 60 ? minutes : 24 * 60) * kMinute;
            }
            return false;
        }
        wrongPasswords = 0; // the right one ends their row
        waitingBank = number;
        return true;
    }
    bool decideBank(Teller who, bool confirmed)
    {
        if (!isSecondPerson(who) || !waitingBank)
            return false;
        if (confirmed)
            bank = *waitingBank;
        waitingBank.reset();
        return true;
    }
    bool takeBackBank(Teller who)
    {
        if (who != Teller::owner || !waitingBank)
            return false;
        waitingBank.reset();
        return true;
    }

    bool applyForClosing(Teller who, std::int64_t now, bool rightCode)
    {
        if (who != Teller::owner || !active() || waitingBank || pending > 0)
            return false;
        if (!spend(closureCode, now, rightCode))
            return false;
        life = Life::closing;
        return true;
    }
    bool takeBackClosing(Teller who)
    {
        if (who != Teller::owner || life != Life::closing)
            return false;
        life = Life::active;
        return true;
    }
    bool reviewClosing(Teller who, bool approved)
    {
        if (!isSecondPerson(who) || life != Life::closing)
            return false;
        if (!approved) {
            life = Life::active;
            return true;
        }
        life = available == 0 ? Life::paidOut : Life::closed;
        refundTo = bank;
        pending += available;
        available = 0;
        return true;
    }
    bool payRefund(Teller who)
    {
        if (!isSecondPerson(who) || life != Life::closed || waitingRefund)
            return false;
        life = Life::paidOut;
        atBank += pending;
        pending = 0;
        return true;
    }
    bool bounceRefund(Teller who)
    {
        if (!isSecondPerson(who) || life != Life::closed)
            return false;
        ++bounces;
        return true;
    }
    bool correctRefund(Teller who, const std::string &number)
    {
        if (!isOperator(who) || life != Life::closed || bounces == 0 || waitingRefund || number == refundTo)
            return false;
        waitingRefund = Account{number, who};
        return true;
    }
    bool decideRefund(Teller who, bool confirmed)
    {
        if (!isOperator(who) || !waitingRefund || (confirmed && waitingRefund->by == who))
            return false;
        if (confirmed)
            refundTo = waitingRefund->number;
        waitingRefund.reset();
        return true;
    }
};

} // namespace model

#pragma once

#include "accounts/account.h"
#include "base/describe.h"

/// The commands of accounts. `revision` is the revision that the actor saw: given and outdated → stale.
namespace accounts {

/// account.change_bank: where the party's money shall be paid to from now on, once an operator has confirmed it.
struct ChangeBank
{
    using Outcome = struct BankChangeOutcome;
    std::string bankAccount; ///< masked: bank, branch, last four digits
    std::string password;    ///< of the actor

    static void describe(auto &self, auto &&field)
    {
        field("bank_account", self.bankAccount);
        field("password", self.password);
    }
};

/// account.bank.confirm
struct ConfirmBank
{
    using Outcome = struct BankChangeOutcome;
    BankChangeId change;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("change", self.change);
        field("revision", self.revision);
    }
};

/// account.bank.refuse
struct RefuseBank
{
    using Outcome = struct BankChangeOutcome;
    BankChangeId change;
    std::string reason; ///< ≤ 500 characters
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("change", self.change);
        field("reason", self.reason);
        field("revision", self.revision);
    }
};

/// account.bank.withdraw: the party's own change, until an operator has decided. The change is named, so that nobody
/// takes back a newer one of a colleague.
struct WithdrawBank
{
    using Outcome = struct BankChangeOutcome;
    BankChangeId change;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("change", self.change);
        field("revision", self.revision);
    }
};

struct BankChangeOutcome
{
    BankChangeId change;
    BankChangeState state{};
    std::string bankAccount;
    std::int64_t revision = 1;

    static void describe(auto &self, auto &&field)
    {
        field("change", self.change);
        field("state", self.state);
        field("bank_account", self.bankAccount);
        field("revision", self.revision);
    }
};

/// account.top_up: the bank's statement shows a transfer to the platform; it is credited at once.
struct TopUp
{
    using Outcome = struct TopUpOutcome;
    base::Money amount;
    std::string bankReference; ///< ≤ 60 characters, once per party

    static void describe(auto &self, auto &&field)
    {
        field("amount_fen", self.amount);
        field("bank_reference", self.bankReference);
    }
};

struct TopUpOutcome
{
    TopUpId topUp;
    std::string number;
    base::Money available;

    static void describe(auto &self, auto &&field)
    {
        field("top_up", self.topUp);
        field("number", self.number);
        field("available_fen", self.available);
    }
};

/// account.send_code: a 6-digit code to the actor's own log-in. A new one voids the old one.
struct SendCode
{
    using Outcome = struct SendCodeOutcome;
    CodePurpose purpose{};

    static void describe(auto &self, auto &&field) { field("purpose", self.purpose); }
};

struct SendCodeOutcome
{
    CodeId code; ///< of the record; the digits are in the notification alone
    base::Timestamp expiresAt;
    std::int64_t tries = 0;

    static void describe(auto &self, auto &&field)
    {
        field("code", self.code);
        field("expires_at", self.expiresAt);
        field("tries", self.tries);
    }
};

/// account.withdraw: to the party's own bank account.
struct Withdraw
{
    using Outcome = struct WithdrawalOutcome;
    base::Money amount;
    std::string code;

    static void describe(auto &self, auto &&field)
    {
        field("amount_fen", self.amount);
        field("code", self.code);
    }
};

/// What every step of a withdrawal answers.
struct WithdrawalOutcome
{
    WithdrawalId withdrawal;
    std::string number;
    WithdrawalState state{};
    base::Money amount;
    base::Money available; ///< what the party can still withdraw
    std::int64_t revision = 1;

    static void describe(auto &self, auto &&field)
    {
        field("withdrawal", self.withdrawal);
        field("number", self.number);
        field("state", self.state);
        field("amount_fen", self.amount);
        field("available_fen", self.available);
        field("revision", self.revision);
    }
};

struct ConfirmPayout
{
    using Outcome = struct WithdrawalOutcome;
    WithdrawalId withdrawal;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("withdrawal", self.withdrawal);
        field("revision", self.revision);
    }
};

struct FailPayout
{
    using Outcome = struct WithdrawalOutcome;
    WithdrawalId withdrawal;
    std::string reason;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("withdrawal", self.withdrawal);
        field("reason", self.reason);
        field("revision", self.revision);
    }
};

/// account.close.apply
struct ApplyClosure
{
    using Outcome = struct ClosureOutcome;
    std::string code;
    std::string reason;
    bool acceptConditions = false;

    static void describe(auto &self, auto &&field)
    {
        field("code", self.code);
        field("reason", self.reason);
        field("accept_conditions", self.acceptConditions);
    }
};

/// What every step of a closure answers.
struct ClosureOutcome
{
    ClosureId closure;
    std::string number;
    ClosureState state{};
    base::Timestamp reviewUntil;
    base::Money refund; ///< 0 until closed
    std::int64_t bounces = 0;
    std::int64_t revision = 1;

    static void describe(auto &self, auto &&field)
    {
        field("closure", self.closure);
        field("number", self.number);
        field("state", self.state);
        field("review_until", self.reviewUntil);
        field("refund_fen", self.refund);
        field("bounces", self.bounces);
        field("revision", self.revision);
    }
};

/// account.close.withdraw_application: the party's own application, until it is reviewed.
struct WithdrawClosure
{
    using Outcome = struct ClosureOutcome;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field) { field("revision", self.revision); }
};

struct ApproveClosure
{
    using Outcome = struct ClosureOutcome;
    ClosureId closure;
    std::optional<std::string> note;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("closure", self.closure);
        field("note", self.note);
        field("revision", self.revision);
    }
};

struct RefuseClosure
{
    using Outcome = struct ClosureOutcome;
    ClosureId closure;
    std::string reason;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("closure", self.closure);
        field("reason", self.reason);
        field("revision", self.revision);
    }
};

/// account.close.confirm_payout: the bank has paid the refund.
struct ConfirmClosurePayout
{
    using Outcome = struct ClosureOutcome;
    ClosureId closure;
    std::string bankReference;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("closure", self.closure);
        field("bank_reference", self.bankReference);
        field("revision", self.revision);
    }
};

/// account.close.bounce_payout: the bank sent the refund back; the money stays pending and the pay-out can be repeated.
struct BounceClosurePayout
{
    using Outcome = struct ClosureOutcome;
    ClosureId closure;
    std::string reason;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("closure", self.closure);
        field("reason", self.reason);
        field("revision", self.revision);
    }
};

/// account.close.correct_account: where the refund of a closed account shall go after it bounced.
struct CorrectRefundAccount
{
    using Outcome = struct RefundAccountOutcome;
    ClosureId closure;
    std::string bankAccount; ///< masked: bank, branch, last four digits
    std::string evidence;    ///< ≤ 500 characters: how the former owner gave it
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("closure", self.closure);
        field("bank_account", self.bankAccount);
        field("evidence", self.evidence);
        field("revision", self.revision);
    }
};

/// account.close.confirm_account
struct ConfirmRefundAccount
{
    using Outcome = struct RefundAccountOutcome;
    RefundAccountId account;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("account", self.account);
        field("revision", self.revision);
    }
};

/// account.close.drop_account
struct DropRefundAccount
{
    using Outcome = struct RefundAccountOutcome;
    RefundAccountId account;
    std::string reason; ///< ≤ 500 characters
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("account", self.account);
        field("reason", self.reason);
        field("revision", self.revision);
    }
};

struct RefundAccountOutcome
{
    RefundAccountId account;
    ClosureId closure;
    RefundAccountState state{};
    std::string bankAccount;
    std::int64_t revision = 1;

    static void describe(auto &self, auto &&field)
    {
        field("account", self.account);
        field("closure", self.closure);
        field("state", self.state);
        field("bank_account", self.bankAccount);
        field("revision", self.revision);
    }
};

} // namespace accounts

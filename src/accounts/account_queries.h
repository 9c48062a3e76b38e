#pragma once

#include "accounts/account.h"
#include "accounts/blockers.h"
#include "base/describe.h"
#include "ledger/ledger.h"

/// The queries of accounts. `party` may be given by ops alone (nothing: the platform's own accounts); everyone else
/// reads his own party, and another one is notFound.
namespace accounts {

/// account
struct AccountQuery
{
    using Answer = struct AccountAnswer;
    std::optional<PartyId> party;

    static void describe(auto &self, auto &&field) { field("party", self.party); }
};

struct BalanceView
{
    ledger::AccountKind kind{};
    base::Money amount;

    static void describe(auto &self, auto &&field)
    {
        field("kind", self.kind);
        field("amount_fen", self.amount);
    }
};

/// What lies behind frozen (a brand's hold) or receivable (a payee's expected part) for one running order.
struct OrderAmount
{
    OrderId order;
    std::string number;
    std::string creatorName;
    std::string state;
    base::Money amount;
    bool disputed = false;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("number", self.number);
        field("creator_name", self.creatorName);
        field("state", self.state);
        field("amount_fen", self.amount);
        field("disputed", self.disputed);
    }
};

struct PeriodView
{
    ledger::AccountKind account{};
    base::Money opening;
    base::Money in;
    base::Money out;
    base::Money closing;
    std::int64_t lines = 0;

    static void describe(auto &self, auto &&field)
    {
        field("account", self.account);
        field("opening_fen", self.opening);
        field("in_fen", self.in);
        field("out_fen", self.out);
        field("closing_fen", self.closing);
        field("lines", self.lines);
    }
};

struct AccountAnswer
{
    PartyId party;
    std::string name;
    std::string kind;
    std::string status;
    std::string bankAccount;  ///< "" when none is known
    base::Money total;        ///< available + frozen + pending pay-outs
    base::Money available;    ///< 可用 of a brand, 可提现 of a payee
    base::Money withdrawable; ///< what account.withdraw would take now: available, 0 unless active
    base::Money frozen;
    base::Money pendingPayout;
    /// 待结算: what the running orders that a payee has accepted would bring him at their pinned split.
    base::Money receivable;
    std::vector<OrderAmount> holds;
    std::vector<OrderAmount> receivables;
    base::Timestamp monthFrom;
    std::optional<PeriodView> month;   ///< of the available account, since the month began in China
    std::vector<BalanceView> balances; ///< every account of the party
    base::Timestamp at;

    static void describe(auto &self, auto &&field)
    {
        field("party", self.party);
        field("name", self.name);
        field("kind", self.kind);
        field("status", self.status);
        field("bank_account", self.bankAccount);
        field("total_fen", self.total);
        field("available_fen", self.available);
        field("withdrawable_fen", self.withdrawable);
        field("frozen_fen", self.frozen);
        field("pending_payout_fen", self.pendingPayout);
        field("receivable_fen", self.receivable);
        field("holds", self.holds);
        field("receivables", self.receivables);
        field("month_from", self.monthFrom);
        field("month", self.month);
        field("balances", self.balances);
        field("at", self.at);
    }
};

/// statement: newest first.
struct StatementQuery
{
    using Answer = struct StatementAnswer;
    std::optional<PartyId> party;
    std::optional<ledger::AccountKind> account;
    std::optional<base::Timestamp> from;
    std::optional<base::Timestamp> until; ///< not included
    std::optional<std::int64_t> limit;    ///< 1–1,000, default 100
    std::optional<std::int64_t> offset;

    static void describe(auto &self, auto &&field)
    {
        field("party", self.party);
        field("account", self.account);
        field("from", self.from);
        field("until", self.until);
        field("limit", self.limit);
        field("offset", self.offset);
    }
};

struct StatementEntry
{
    ledger::TransferId transfer;
    base::Timestamp at;
    ledger::TransferCode type{};
    std::int64_t code = 0; ///< the type's number in every statement
    ledger::AccountKind account{};
    base::Money change;
    base::Money balanceAfter;
    /// The other side of the transfer.
    PartyId counterparty;
    std::string counterpartyName;
    ledger::AccountKind counterAccount{};
    std::optional<OrderId> order;
    std::optional<std::string> orderNumber;
    std::optional<std::string> creatorName;
    std::optional<std::string> reference; ///< top_up, withdrawal, closure, correction
    std::optional<std::string> referenceNumber;
    std::int64_t commandSequence = 0; ///< lines of one command belong together

    static void describe(auto &self, auto &&field)
    {
        field("transfer", self.transfer);
        field("at", self.at);
        field("type", self.type);
        field("code", self.code);
        field("account", self.account);
        field("change_fen", self.change);
        field("balance_after_fen", self.balanceAfter);
        field("counterparty", self.counterparty);
        field("counterparty_name", self.counterpartyName);
        field("counter_account", self.counterAccount);
        field("order", self.order);
        field("order_number", self.orderNumber);
        field("creator_name", self.creatorName);
        field("reference", self.reference);
        field("reference_number", self.referenceNumber);
        field("command_sequence", self.commandSequence);
    }
};

struct StatementAnswer
{
    PartyId party;
    std::string name;
    std::vector<StatementEntry> lines;
    std::int64_t total = 0;          ///< lines of the whole period
    std::vector<PeriodView> periods; ///< account by account; opening + in − out = closing
    bool reconciles = false;         ///< every period adds up, and up to now ends in the account's balance
    std::int64_t headSequence = 0;   ///< the audit chain's head when this was read
    std::string headHash;
    base::Timestamp at;

    static void describe(auto &self, auto &&field)
    {
        field("party", self.party);
        field("name", self.name);
        field("lines", self.lines);
        field("total", self.total);
        field("periods", self.periods);
        field("reconciles", self.reconciles);
        field("head_sequence", self.headSequence);
        field("head_hash", self.headHash);
        field("at", self.at);
    }
};

/// withdrawals: newest first. Ops reads everyone's.
struct WithdrawalsQuery
{
    using Answer = struct WithdrawalsAnswer;
    std::optional<WithdrawalState> state;
    std::optional<std::int64_t> limit; ///< 1–1,000, default 100
    std::optional<std::int64_t> offset;

    static void describe(auto &self, auto &&field)
    {
        field("state", self.state);
        field("limit", self.limit);
        field("offset", self.offset);
    }
};

struct WithdrawalView
{
    WithdrawalId withdrawal;
    std::string number;
    PartyId party;
    std::string partyName;
    base::Money amount;
    std::string bankAccount;
    WithdrawalState state{};
    std::string requestedBy;
    base::Timestamp requestedAt;
    std::optional<std::string> decidedBy; ///< for ops alone
    std::optional<base::Timestamp> decidedAt;
    std::optional<std::string> reason;
    std::int64_t revision = 1;
    std::vector<std::string> actions; ///< commands that the reader may give now

    static void describe(auto &self, auto &&field)
    {
        field("withdrawal", self.withdrawal);
        field("number", self.number);
        field("party", self.party);
        field("party_name", self.partyName);
        field("amount_fen", self.amount);
        field("bank_account", self.bankAccount);
        field("state", self.state);
        field("requested_by", self.requestedBy);
        field("requested_at", self.requestedAt);
        field("decided_by", self.decidedBy);
        field("decided_at", self.decidedAt);
        field("reason", self.reason);
        field("revision", self.revision);
        field("actions", self.actions);
    }
};

struct WithdrawalsAnswer
{
    std::vector<WithdrawalView> withdrawals;
    std::int64_t total = 0;

    static void describe(auto &self, auto &&field)
    {
        field("withdrawals", self.withdrawals);
        field("total", self.total);
    }
};

/// closures (ops): what waits for review by its deadline, then what is closed and not paid, then the rest, newest
/// first.
struct ClosuresQuery
{
    using Answer = struct ClosuresAnswer;
    std::optional<ClosureState> state;

    static void describe(auto &self, auto &&field) { field("state", self.state); }
};

/// Another account for a refund that bounced, which waits for a second operator.
struct RefundAccountView
{
    RefundAccountId account;
    std::string bankAccount;
    std::string evidence;
    std::string proposedBy;
    base::Timestamp proposedAt;
    bool proposedByYou = false;
    std::int64_t revision = 1;

    static void describe(auto &self, auto &&field)
    {
        field("account", self.account);
        field("bank_account", self.bankAccount);
        field("evidence", self.evidence);
        field("proposed_by", self.proposedBy);
        field("proposed_at", self.proposedAt);
        field("proposed_by_you", self.proposedByYou);
        field("revision", self.revision);
    }
};

struct ClosureView
{
    ClosureId closure;
    std::string number;
    PartyId party;
    std::string partyName;
    std::string partyKind;
    ClosureState state{};
    std::string reason;
    std::string bankAccount;                        ///< where the refund goes to
    std::optional<RefundAccountView> refundAccount; ///< for ops alone
    base::Money balance;                            ///< of all the party's accounts, as it is now
    std::optional<base::Money> refund;
    /// An application is taken only with every condition met: what stood against it then.
    std::int64_t openAtApplication = 0;
    std::optional<ClosingConditions> conditions; ///< as they are now, while it waits for its review
    std::int64_t users = 0;
    std::string appliedBy;
    base::Timestamp appliedAt;
    base::Timestamp reviewUntil;
    bool overdue = false;                  ///< not reviewed in time
    std::optional<std::string> reviewedBy; ///< for ops alone
    std::optional<base::Timestamp> reviewedAt;
    std::optional<std::string> note;
    std::int64_t bounces = 0;
    std::optional<std::string> bounceReason;
    std::optional<base::Timestamp> paidOutAt;
    std::optional<std::string> bankReference;
    std::int64_t revision = 1;
    std::vector<std::string> actions; ///< commands that the reader may give now

    static void describe(auto &self, auto &&field)
    {
        field("closure", self.closure);
        field("number", self.number);
        field("party", self.party);
        field("party_name", self.partyName);
        field("party_kind", self.partyKind);
        field("state", self.state);
        field("reason", self.reason);
        field("bank_account", self.bankAccount);
        field("refund_account", self.refundAccount);
        field("balance_fen", self.balance);
        field("refund_fen", self.refund);
        field("open_at_application", self.openAtApplication);
        field("conditions", self.conditions);
        field("users", self.users);
        field("applied_by", self.appliedBy);
        field("applied_at", self.appliedAt);
        field("review_until", self.reviewUntil);
        field("overdue", self.overdue);
        field("reviewed_by", self.reviewedBy);
        field("reviewed_at", self.reviewedAt);
        field("note", self.note);
        field("bounces", self.bounces);
        field("bounce_reason", self.bounceReason);
        field("paid_out_at", self.paidOutAt);
        field("bank_reference", self.bankReference);
        field("revision", self.revision);
        field("actions", self.actions);
    }
};

struct ClosuresAnswer
{
    std::vector<ClosureView> closures;
    std::int64_t waiting = 0; ///< for a review

    static void describe(auto &self, auto &&field)
    {
        field("closures", self.closures);
        field("waiting", self.waiting);
    }
};

/// closure: the party's own newest one, if there ever was one.
struct ClosureQuery
{
    using Answer = struct ClosureAnswer;
    static void describe(auto &, auto &&) {}
};

struct ClosureAnswer
{
    std::optional<ClosureView> closure;

    static void describe(auto &self, auto &&field) { field("closure", self.closure); }
};

/// account.bank_changes: the party's own, of all parties for ops; those that wait first, at most 200.
struct BankChangesQuery
{
    using Answer = struct BankChangesAnswer;
    static void describe(auto &, auto &&) {}
};

struct BankChangeView
{
    BankChangeId change;
    PartyId party;
    std::string partyName;
    std::string partyKind;
    std::string bankAccount;
    std::optional<std::string> former;
    BankChangeState state{};
    std::string proposedBy;
    base::Timestamp proposedAt;
    std::optional<std::string> decidedBy; ///< for ops alone
    std::optional<base::Timestamp> decidedAt;
    std::optional<std::string> reason;
    std::int64_t revision = 1;
    bool awaitsAnother = false; ///< ops: the reader made the proposer's log-in, so another operator decides

    static void describe(auto &self, auto &&field)
    {
        field("change", self.change);
        field("party", self.party);
        field("party_name", self.partyName);
        field("party_kind", self.partyKind);
        field("bank_account", self.bankAccount);
        field("former", self.former);
        field("state", self.state);
        field("proposed_by", self.proposedBy);
        field("proposed_at", self.proposedAt);
        field("decided_by", self.decidedBy);
        field("decided_at", self.decidedAt);
        field("reason", self.reason);
        field("revision", self.revision);
        field("awaits_another", self.awaitsAnother);
    }
};

struct BankChangesAnswer
{
    std::vector<BankChangeView> rows;
    std::int64_t waiting = 0;

    static void describe(auto &self, auto &&field)
    {
        field("rows", self.rows);
        field("waiting", self.waiting);
    }
};

/// account.close.blockers
struct BlockersQuery
{
    using Answer = ClosingConditions;
    std::optional<PartyId> party; ///< for ops

    static void describe(auto &self, auto &&field) { field("party", self.party); }
};

} // namespace accounts

#pragma once

#include "base/id.h"
#include "base/money.h"
#include "base/result.h"
#include "base/timestamp.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace storage {
class Database;
}

/// The double-entry ledger: the only code that moves money. A balance is credits − debits of an account; the schema
/// (0003_ledger.sql) refuses what the rules here would never do. No function opens a transaction: the caller has one.
namespace ledger {

using PartyId = base::Id<struct PartyTag>;
using AccountId = base::Id<struct AccountTag>;
using TransferId = base::Id<struct TransferTag>;
using HoldId = base::Id<struct HoldTag>;
using OrderId = base::Id<struct OrderTag>;

enum class AccountKind {
    bankClearing,
    brandAvailable,
    brandFrozen,
    creatorPayable,
    mcnPayable,
    providerPayable,
    payoutPending,
    commission,
    compensationPool,
    suspense,
};
const std::vector<AccountKind> &allOf(AccountKind);
std::string_view toText(AccountKind kind);
std::optional<AccountKind> accountKindFrom(std::string_view text);

/// The numbers stand in every statement and export; they never change.
enum class TransferCode {
    topUp = 10,
    topUpReversal = 11,
    hold = 20,
    settle = 21,
    platformFee = 22,
    release = 23,
    stageCompensation = 24,
    creatorShare = 25,
    providerShare = 26,
    withdrawalRequested = 30,
    withdrawalPaid = 31,
    withdrawalFailed = 32,
    compensate = 40,
    fundPool = 41,
    closureRefund = 50,
    correction = 90,
};
const std::vector<TransferCode> &allOf(TransferCode);
/// The name in JSON: top_up, settle, … The database stores the number.
std::string_view toText(TransferCode code);
/// The code of that number. REQUIRES: it is one of them.
TransferCode transferCodeOf(std::int64_t number);

/// The one party whose accounts are the platform's own: bank_clearing, commission, compensation_pool, suspense.
inline constexpr PartyId kPlatform{1};

/// When and by which command (audit sequence) a transfer is posted.
struct Posting
{
    base::Timestamp at;
    std::int64_t commandSequence = 0;
};

/// What a transfer is about, when it is not an order.
struct Reference
{
    std::string_view kind; ///< top_up, withdrawal, closure, correction
    std::int64_t id = 0;
};

struct Balance
{
    AccountKind kind{};
    base::Money amount; ///< credits − debits; for bank_clearing debits − credits
};

/// A hold as it stands. remaining = placed − resolved.
struct Hold
{
    HoldId id;
    OrderId order;
    base::Money placed;
    base::Money resolved;
    bool locked = false;
    [[nodiscard]] base::Money remaining() const { return placed - resolved; }
};

/// One leg pair as a reader sees it.
struct TransferLine
{
    TransferId id;
    TransferCode code{};
    PartyId debitParty;
    AccountKind debitKind{};
    PartyId creditParty;
    AccountKind creditKind{};
    base::Money amount;
    std::optional<OrderId> order;
    std::optional<std::string> referenceKind;
    std::optional<std::int64_t> referenceId;
    base::Timestamp at;
    std::int64_t commandSequence = 0;
};

/// One line of a party's statement over one of its accounts.
struct StatementLine
{
    TransferLine transfer;
    AccountKind account{};    ///< the party's account that the line is about
    base::Money change;       ///< + credited, − debited; for bank_clearing the other way round, as its balance
    base::Money balanceAfter; ///< of that account
};

/// One account of a party over a period [from, until): opening + in − out = closing.
struct AccountPeriod
{
    AccountKind kind{};
    base::Money opening;
    base::Money in;
    base::Money out;
    base::Money closing;
    std::int64_t lines = 0;
};

/// A finding of the check: what is wrong, in English, with the figures.
using Findings = std::vector<std::string>;

class Ledger
{
public:
    explicit Ledger(storage::Database &database) : m_database(database) {}

    /// The party's account of that kind, opened at zero when it is not there yet.
    AccountId accountOf(PartyId party, AccountKind kind, base::Timestamp at);
    /// Zero when the account was never opened.
    [[nodiscard]] base::Money balanceOf(PartyId party, AccountKind kind);
    /// Every account of the party that was ever opened, in the order of AccountKind.
    [[nodiscard]] std::vector<Balance> balancesOf(PartyId party);

    /// Moves `amount` between two accounts, outside any hold. Refuses with insufficientFunds {account, available_fen,
    /// needed_fen}. REQUIRES: amount > 0, a code that may join these kinds of account.
    base::Result<TransferId> post(TransferCode code, PartyId fromParty, AccountKind fromKind, PartyId toParty,
                                  AccountKind toKind, base::Money amount, const Posting &posting,
                                  std::optional<Reference> reference = std::nullopt,
                                  std::optional<OrderId> order = std::nullopt);

    /// Freezes `amount` of the brand for the order: opens the order's hold or adds to it (the tail of a prepaid order).
    /// Refuses with insufficientFunds.
    base::Result<> placeHold(OrderId order, PartyId brand, base::Money amount, const Posting &posting);

    /// How a hold, or part of it, is spent. Amounts ≥ 0; their sum ≤ what remains. Zero amounts post nothing.
    struct Resolution
    {
        TransferCode payeeCode = TransferCode::settle; ///< settle or stageCompensation
        base::Money toPayee;
        base::Money platformFee;
        base::Money release;
        PartyId payee;                                   ///< the MCN of the pinned affiliation, or the creator himself
        AccountKind payeeKind = AccountKind::mcnPayable; ///< mcnPayable or creatorPayable
        /// Of toPayee, what the MCN passes on to the creator by the pinned contract (code 25). 0 without an MCN.
        base::Money creatorShare;
        PartyId creator;
    };
    /// Posts the parts in the order payee, creator's share, fee, release. REQUIRES: a hold that is not locked and has
    /// enough left (the schema aborts otherwise).
    void resolveHold(OrderId order, PartyId brand, const Resolution &resolution, const Posting &posting);

    [[nodiscard]] std::optional<Hold> findHold(OrderId order);
    /// A locked hold takes no transfer: a dispute is open.
    void setHoldLocked(OrderId order, bool locked);

    /// Every transfer of the order, oldest first.
    [[nodiscard]] std::vector<TransferLine> transfersOf(OrderId order);
    /// Lines of the party's accounts (optionally of one kind, optionally within [from, until)), newest first, at most
    /// `limit` after skipping `offset`. A transfer between two accounts of the party gives two lines.
    [[nodiscard]] std::vector<StatementLine> statement(PartyId party, std::optional<AccountKind> kind,
                                                       std::optional<base::Timestamp> from,
                                                       std::optional<base::Timestamp> until, std::int64_t limit,
                                                       std::int64_t offset);
    /// What the same lines come to, account by account, in the order of AccountKind: opening + in − out = closing.
    [[nodiscard]] std::vector<AccountPeriod> periodsOf(PartyId party, std::optional<AccountKind> kind,
                                                       std::optional<base::Timestamp> from,
                                                       std::optional<base::Timestamp> until);

    /// Recomputes every balance and hold from the transfers and compares: totals per account, credits = debits over
    /// all, frozen of a brand = Σ remaining of its open holds, gapless numbers, codes and kinds, no overdraft.
    [[nodiscard]] Findings check();

private:
    TransferId postOnHold(TransferCode code, AccountId debit, AccountId credit, base::Money amount, HoldId hold,
                          OrderId order, const Posting &posting);

    storage::Database &m_database;
};

} // namespace ledger

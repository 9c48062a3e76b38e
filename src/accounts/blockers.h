#pragma once

#include "accounts/account.h"
#include "accounts/order_view.h"
#include "base/describe.h"
#include "parties/directory.h"

namespace accounts {

/// One thing behind a condition, with where it leads.
struct BlockerSubject
{
    std::string kind; ///< order, withdrawal, creator
    base::Id<struct SubjectTag> id;
    std::string number;
    std::string name;                 ///< of the creator
    std::optional<std::string> state; ///< of an order: its official code
    std::optional<base::Money> amount;
    std::optional<base::Timestamp> until; ///< an order's deadline, a retention's end

    static void describe(auto &self, auto &&field)
    {
        field("kind", self.kind);
        field("id", self.id);
        field("number", self.number);
        field("name", self.name);
        field("state", self.state);
        field("amount_fen", self.amount);
        field("until", self.until);
    }
};

/// One condition of closing, met or not, in figures.
struct Condition
{
    BlockerKind kind{};
    bool met = true;
    bool onlyWaiting = false; ///< nothing can be done about it but wait
    std::int64_t count = 0;
    base::Money amount;
    std::optional<base::Timestamp> until;
    std::vector<BlockerSubject> subjects;

    static void describe(auto &self, auto &&field)
    {
        field("kind", self.kind);
        field("met", self.met);
        field("only_waiting", self.onlyWaiting);
        field("count", self.count);
        field("amount_fen", self.amount);
        field("until", self.until);
        field("subjects", self.subjects);
    }
};

/// Every condition of domain.md §4 for one party, as it stands now.
struct ClosingConditions
{
    PartyId party;
    std::string name;
    std::string bankAccount; ///< where the balance will go, "" when none is known
    base::Money balance;     ///< what would be refunded if nothing changed
    std::int64_t open = 0;   ///< conditions that are not met
    std::vector<Condition> conditions;
    base::Timestamp checkedAt;
    /// When the account could be closed if every order were ended today: the last retention or penalty is over.
    base::Timestamp earliestAt;
    /// When it could be closed if every running order goes as planned; nothing without running orders.
    std::optional<base::Timestamp> plannedAt;

    static void describe(auto &self, auto &&field)
    {
        field("party", self.party);
        field("name", self.name);
        field("bank_account", self.bankAccount);
        field("balance_fen", self.balance);
        field("open", self.open);
        field("conditions", self.conditions);
        field("checked_at", self.checkedAt);
        field("earliest_at", self.earliestAt);
        field("planned_at", self.plannedAt);
    }
};

/// What the conditions are judged from.
struct Standing
{
    parties::PartyCard party;
    base::Money balance;
    base::Money frozen;
    std::vector<OrderView> running;
    std::vector<OrderView> inRetention;
    std::vector<Withdrawal> pendingWithdrawals;
    std::vector<PendingDecision> pendingDecisions;
    std::optional<BankChange> bankChange; ///< one that waits
    std::vector<BoundCreator> boundCreators;
};

/// Pure: the conditions in the order of BlockerKind, boundCreators for MCNs only.
[[nodiscard]] ClosingConditions judge(const Standing &standing, base::Timestamp now);

/// Reads the standing of a party and judges it. REQUIRES: the party exists.
[[nodiscard]] ClosingConditions closingConditions(storage::Database &database, PartyId party, base::Timestamp now);

/// Refuses with closureBlocked {open, blockers: [{kind, count, amount_fen}]} unless every condition is met.
base::Result<> checkConditions(const ClosingConditions &conditions);

} // namespace accounts

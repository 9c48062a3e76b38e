#pragma once

#include "base/id.h"
#include "base/money.h"
#include "base/timestamp.h"
#include "parties/actor.h"

#include <cassert>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Money in and out of the platform, and the closing of an account (domain.md §4).
namespace accounts {

using ledger::OrderId;
using ledger::PartyId;
using parties::CreatorId;
using parties::UserId;
using TopUpId = base::Id<struct TopUpTag>;
using WithdrawalId = base::Id<struct WithdrawalTag>;
using ClosureId = base::Id<struct ClosureTag>;
using BankChangeId = base::Id<struct BankChangeTag>;
using RefundAccountId = base::Id<struct RefundAccountTag>;
using CodeId = base::Id<struct CodeTag>;

enum class WithdrawalState { requested, paid, failed };
const std::vector<WithdrawalState> &allOf(WithdrawalState);
std::string_view toText(WithdrawalState state);

/// closed and paidOut are two states: a bounced pay-out is repeated from closed, and never made twice.
enum class ClosureState { applied, withdrawn, refused, closed, paidOut };
const std::vector<ClosureState> &allOf(ClosureState);
std::string_view toText(ClosureState state);

/// A change of the bank account: proposed by the party's own user, decided by an operator; withdrawn: taken back by the
/// party before that.
enum class BankChangeState { waiting, confirmed, refused, withdrawn };
const std::vector<BankChangeState> &allOf(BankChangeState);
std::string_view toText(BankChangeState state);

/// Another account for a refund that bounced: recorded by one operator, confirmed by another; dropped: refused or taken
/// back.
enum class RefundAccountState { waiting, confirmed, dropped };
const std::vector<RefundAccountState> &allOf(RefundAccountState);
std::string_view toText(RefundAccountState state);

enum class CodePurpose { closure, withdrawal };
const std::vector<CodePurpose> &allOf(CodePurpose);
std::string_view toText(CodePurpose purpose);

/// REQUIRES: the toText of one of State's values; the schema keeps its columns to these.
template <class State>
State stateFrom(std::string_view text)
{
    for (const State state : allOf(State{}))
        if (toText(state) == text)
            return state;
    assert(false && "a state that the schema does not know");
    return State{};
}

/// What can stand in the way of a closure. A pending top-up is not among them: a top-up is credited in the moment it
/// is entered, so there is no such state here.
enum class BlockerKind {
    ordersInProgress,
    cancelRequest,
    dispute,
    frozen,
    pendingWithdrawal,
    unpaidTail,
    retention,
    penalty,
    pendingDecision, ///< money from the pool, or a claw-back, that a second operator has still to confirm
    bankAccount,     ///< there is none to refund to, or a change of it waits
    boundCreators,   ///< MCNs only
};
const std::vector<BlockerKind> &allOf(BlockerKind);
std::string_view toText(BlockerKind kind);

struct Withdrawal
{
    WithdrawalId id;
    PartyId party;
    base::Money amount;
    std::string bankAccount;
    WithdrawalState state{};
    UserId requestedBy;
    base::Timestamp requestedAt;
    std::int64_t revision = 1;
};

struct Closure
{
    ClosureId id;
    PartyId party;
    UserId appliedBy;
    base::Timestamp appliedAt;
    base::Timestamp reviewUntil;
    std::string bankAccount;
    ClosureState state{};
    base::Money refund; ///< set when closed
    std::int64_t bounces = 0;
    std::int64_t revision = 1;
};

struct BankChange
{
    BankChangeId id;
    PartyId party;
    std::string bankAccount;           ///< masked
    std::optional<std::string> former; ///< when it was proposed
    BankChangeState state{};
    UserId proposedBy;
    base::Timestamp proposedAt;
    std::optional<UserId> decidedBy;
    std::optional<base::Timestamp> decidedAt;
    std::optional<std::string> reason;
    std::int64_t revision = 1;
};

struct RefundAccount
{
    RefundAccountId id;
    ClosureId closure;
    std::string bankAccount; ///< masked
    std::string evidence;    ///< how it is known that the former owner wants it there
    RefundAccountState state{};
    UserId proposedBy;
    base::Timestamp proposedAt;
    std::int64_t revision = 1;
};

struct OneTimeCode
{
    CodeId id;
    std::string hash;
    base::Timestamp expiresAt;
    std::int64_t tries = 0;
};

} // namespace accounts

#include "accounts/account_rules.h"

#include <array>
#include <cstdio>

namespace accounts {
namespace {

using std::chrono::sys_days;

constexpr std::chrono::milliseconds kChinaOffset = std::chrono::hours(8);

std::chrono::sys_time<std::chrono::milliseconds> inChina(base::Timestamp at)
{
    return std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(at.ms) + kChinaOffset);
}

} // namespace

const std::vector<WithdrawalState> &allOf(WithdrawalState)
{
    static const std::vector<WithdrawalState> states = {WithdrawalState::requested, WithdrawalState::paid,
                                                        WithdrawalState::failed};
    return states;
}

std::string_view toText(WithdrawalState state)
{
    switch (state) {
    case WithdrawalState::requested:
        return "requested";
    case WithdrawalState::paid:
        return "paid";
    case WithdrawalState::failed:
        return "failed";
    }
    return "";
}

const std::vector<ClosureState> &allOf(ClosureState)
{
    static const std::vector<ClosureState> states = {ClosureState::applied, ClosureState::withdrawn,
                                                     ClosureState::refused, ClosureState::closed,
                                                     ClosureState::paidOut};
    return states;
}

std::string_view toText(ClosureState state)
{
    switch (state) {
    case ClosureState::applied:
        return "applied";
    case ClosureState::withdrawn:
        return "withdrawn";
    case ClosureState::refused:
        return "refused";
    case ClosureState::closed:
        return "closed";
    case ClosureState::paidOut:
        return "paid_out";
    }
    return "";
}

const std::vector<BankChangeState> &allOf(BankChangeState)
{
    static const std::vector<BankChangeState> states = {BankChangeState::waiting, BankChangeState::confirmed,
                                                        BankChangeState::refused, BankChangeState::withdrawn};
    return states;
}

std::string_view toText(BankChangeState state)
{
    switch (state) {
    case BankChangeState::waiting:
        return "waiting";
    case BankChangeState::confirmed:
        return "confirmed";
    case BankChangeState::refused:
        return "refused";
    case BankChangeState::withdrawn:
        return "withdrawn";
    }
    return "";
}

const std::vector<RefundAccountState> &allOf(RefundAccountState)
{
    static const std::vector<RefundAccountState> states = {RefundAccountState::waiting, RefundAccountState::confirmed,
                                                           RefundAccountState::dropped};
    return states;
}

std::string_view toText(RefundAccountState state)
{
    switch (state) {
    case RefundAccountState::waiting:
        return "waiting";
    case RefundAccountState::confirmed:
        return "confirmed";
    case RefundAccountState::dropped:
        return "dropped";
    }
    return "";
}

const std::vector<CodePurpose> &allOf(CodePurpose)
{
    static const std::vector<CodePurpose> purposes = {CodePurpose::closure, CodePurpose::withdrawal};
    return purposes;
}

std::string_view toText(CodePurpose purpose)
{
    switch (purpose) {
    case CodePurpose::closure:
        return "closure";
    case CodePurpose::withdrawal:
        return "withdrawal";
    }
    return "";
}

const std::vector<BlockerKind> &allOf(BlockerKind)
{
    static const std::vector<BlockerKind> kinds = {
        BlockerKind::ordersInProgress,  BlockerKind::cancelRequest, BlockerKind::dispute,       BlockerKind::frozen,
        BlockerKind::pendingWithdrawal, BlockerKind::unpaidTail,    BlockerKind::retention,     BlockerKind::penalty,
        BlockerKind::pendingDecision,   BlockerKind::bankAccount,   BlockerKind::boundCreators,
    };
    return kinds;
}

std::string_view toText(BlockerKind kind)
{
    switch (kind) {
    case BlockerKind::ordersInProgress:
        return "orders_in_progress";
    case BlockerKind::cancelRequest:
        return "cancel_request";
    case BlockerKind::dispute:
        return "dispute";
    case BlockerKind::frozen:
        return "frozen";
    case BlockerKind::pendingWithdrawal:
        return "pending_withdrawal";
    case BlockerKind::unpaidTail:
        return "unpaid_tail";
    case BlockerKind::retention:
        return "retention";
    case BlockerKind::penalty:
        return "penalty";
    case BlockerKind::pendingDecision:
        return "pending_decision";
    case BlockerKind::bankAccount:
        return "bank_account";
    case BlockerKind::boundCreators:
        return "bound_creators";
    }
    return "";
}

std::optional<ledger::AccountKind> moneyKindOf(std::string_view partyKind)
{
    if (partyKind == "brand")
        return ledger::AccountKind::brandAvailable;
    if (partyKind == "mcn")
        return ledger::AccountKind::mcnPayable;
    if (partyKind == "creator")
        return ledger::AccountKind::creatorPayable;
    if (partyKind == "provider")
        return ledger::AccountKind::providerPayable;
    return std::nullopt;
}

base::Timestamp workingDaysAfter(base::Timestamp at, std::int64_t days)
{
    base::Timestamp deadline = at;
    while (days > 0) {
        deadline = deadline + base::days(1);
        const unsigned weekday =
            std::chrono::weekday(std::chrono::floor<std::chrono::days>(inChina(deadline))).iso_encoding();
        days -= weekday <= 5 ? 1 : 0;
    }
    return deadline;
}

base::Timestamp monthStart(base::Timestamp at)
{
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(inChina(at)));
    const sys_days first(day.year() / day.month() / 1);
    return base::Timestamp(std::chrono::milliseconds(first.time_since_epoch()).count()) - kChinaOffset;
}

std::string numberOf(std::string_view letters, base::Timestamp at, std::int64_t id)
{
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(inChina(at)));
    std::array<char, 40> digits{};
    std::snprintf(digits.data(), digits.size(), "%02d%02u%02u%06lld", static_cast<int>(day.year()) % 100,
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()), static_cast<long long>(id));
    return std::string(letters) + digits.data();
}

std::string numberOf(TopUpId id, base::Timestamp at)
{
    return numberOf("TU", at, id.value);
}

std::string numberOf(WithdrawalId id, base::Timestamp at)
{
    return numberOf("WD", at, id.value);
}

std::string numberOf(ClosureId id, base::Timestamp at)
{
    return numberOf("CL", at, id.value);
}

} // namespace accounts

#pragma once

#include "accounts/account.h"
#include "ledger/ledger.h"

#include <chrono>

/// Pure rules of accounts. Limits that domain.md does not give are ours and said to be so.
namespace accounts {

/// Most of one top-up or withdrawal (ours): 100,000,000 元.
inline constexpr base::Money kAmountLimit = base::Money::fromYuan(100'000'000);
inline constexpr std::size_t kReferenceLimit = 60;
inline constexpr std::size_t kReasonLimit = 500;
/// How often a code may be asked for (ours): with 5 tries each, at most 25 guesses an hour among a million codes.
inline constexpr std::chrono::milliseconds kCodePause = std::chrono::seconds(60);
inline constexpr std::int64_t kCodesPerHour = 5;

/// Where a party's own money lies, by its kind: 可用 of a brand, 可提现 of a payee. Nothing for the platform.
[[nodiscard]] std::optional<ledger::AccountKind> moneyKindOf(std::string_view partyKind);

/// `days` working days after `at`, at the same time of day. Working days are Monday to Friday in China (UTC+8); public
/// holidays and the working weekends made up for them are not known to the program.
[[nodiscard]] base::Timestamp workingDaysAfter(base::Timestamp at, std::int64_t days);

/// The first moment of the month in China (UTC+8) that `at` lies in.
[[nodiscard]] base::Timestamp monthStart(base::Timestamp at);

/// What people say: "WD240617000082": letters, the day in China, the id with at least six digits.
[[nodiscard]] std::string numberOf(std::string_view letters, base::Timestamp at, std::int64_t id);
[[nodiscard]] std::string numberOf(TopUpId id, base::Timestamp at);
[[nodiscard]] std::string numberOf(WithdrawalId id, base::Timestamp at);
[[nodiscard]] std::string numberOf(ClosureId id, base::Timestamp at);

} // namespace accounts

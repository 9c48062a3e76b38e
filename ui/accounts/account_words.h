#pragma once

#include "accounts/account_queries.h"
#include "ui/shared/theme/tokens.h"

#include <QString>

/// What the figures of an account are called, in the language of the UI.
namespace ui::words_of {

[[nodiscard]] QString account(ledger::AccountKind kind);
[[nodiscard]] QString transfer(ledger::TransferCode code);
[[nodiscard]] Tone transferTone(ledger::TransferCode code);

[[nodiscard]] QString withdrawalState(accounts::WithdrawalState state);
[[nodiscard]] Tone withdrawalTone(accounts::WithdrawalState state);

[[nodiscard]] QString closureState(accounts::ClosureState state);
[[nodiscard]] Tone closureTone(accounts::ClosureState state);

/// A condition of closing that is not met, with its figures: "2 orders in progress · ¥52,500.00 frozen".
[[nodiscard]] QString openCondition(const accounts::Condition &condition);
/// How it comes to be met.
[[nodiscard]] QString conditionHelp(const accounts::Condition &condition);
/// The same condition when it is met.
[[nodiscard]] QString metCondition(accounts::BlockerKind kind);

/// What a line of a statement is about: an order and its creator, a top-up, a withdrawal.
[[nodiscard]] QString subjectOf(const accounts::StatementEntry &entry);
/// The other side: another party, or the other account of the same one.
[[nodiscard]] QString otherSideOf(const accounts::StatementEntry &entry, accounts::PartyId reader);

} // namespace ui::words_of

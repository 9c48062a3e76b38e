#pragma once

#include "accounts/account_queries.h"
#include "ui/shared/theme/tokens.h"

#include <QString>

/// How operators name the states of closures and withdrawals, short enough for badges.
namespace ui::review_words {

[[nodiscard]] QString closureState(accounts::ClosureState state);
[[nodiscard]] Tone closureTone(accounts::ClosureState state);
[[nodiscard]] QString withdrawalState(accounts::WithdrawalState state);
[[nodiscard]] Tone withdrawalTone(accounts::WithdrawalState state);
/// A condition of closing by its subject: "Orders in progress".
[[nodiscard]] QString conditionName(accounts::BlockerKind kind);
/// Its figures, met or not: "0 orders", "2 orders · ¥10,500.00 · XT2411-07, XT2411-09".
[[nodiscard]] QString conditionFigures(const accounts::Condition &condition);

} // namespace ui::review_words

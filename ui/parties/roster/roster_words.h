#pragma once

#include "parties/creator_queries.h"
#include "ui/shared/theme/tokens.h"

#include <QString>

/// What entry, contracts and applications are called, in the language of the UI.
namespace ui::words_of {

[[nodiscard]] QString entryState(const std::string &state);
[[nodiscard]] Tone entryTone(const std::string &state);

/// One condition of entry with its figures: "Followers ≥ 100,000, now 86,214".
[[nodiscard]] QString entryCondition(const parties::EntryCondition &condition);
/// The same for a cell: "86,214 / 100,000".
[[nodiscard]] QString entryConditionShort(const parties::EntryCondition &condition);

/// Why a creator takes no orders: the refusal that stops him, or his state of entry. Empty when he takes them.
[[nodiscard]] QString whyNoOrders(const std::optional<nlohmann::json> &whyNot);

[[nodiscard]] QString contractPhase(const std::string &phase);
[[nodiscard]] Tone contractTone(const std::string &phase);
/// "2024-01-01 – 2024-12-31", both days included.
[[nodiscard]] QString contractPeriod(const parties::ContractView &contract);
/// expired and unbound by their names, other reasons as they were written.
[[nodiscard]] QString endReason(const std::optional<std::string> &reason);

[[nodiscard]] QString applicationState(const std::string &state);
[[nodiscard]] Tone applicationTone(const std::string &state);

/// 3000 → "30%"
[[nodiscard]] QString share(std::int64_t basisPoints);

} // namespace ui::words_of

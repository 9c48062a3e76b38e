#pragma once

#include "base/result.h"
#include "orders/project_commands.h"
#include "parties/rules.h"

namespace orders {

/// Checks a brief against the platform's limits (domain.md §3) and gives it with its defaults filled in; brand, state
/// and created_at are the caller's. Refuses with briefKindNotOffered {kind} for every kind, content and settlement
/// that is not offered, fieldMissing, fieldTooLong, fieldOutOfRange, datesOutOfOrder {earlier, later}, dueDatePassed.
base::Result<Brief> checkedBrief(const CreateBrief &command, const parties::Rules &rules, base::Timestamp now);

/// Whether orders for that content can be placed; the other kinds stand in the model for what is to come.
[[nodiscard]] bool isOffered(ContentKind content);

/// Refuses with datesOutOfOrder when `later` is before `earlier`.
base::Result<> checkDateOrder(std::string_view earlierField, base::Timestamp earlier, std::string_view laterField,
                              base::Timestamp later);

/// A brief as it stands. Refuses with briefStateForbids unless it is a draft, with dueDatePassed.
base::Result<> checkPublishing(const Brief &brief, base::Timestamp now);
/// May orders of it be placed. Refuses with briefStateForbids unless it is published, with dueDatePassed.
base::Result<> checkPlacing(const Brief &brief, base::Timestamp now);
/// Its first due date is still to come. Refuses with dueDatePassed.
base::Result<> checkDue(const Brief &brief, base::Timestamp now);

} // namespace orders

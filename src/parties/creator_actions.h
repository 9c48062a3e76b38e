#pragma once

#include "parties/actor.h"
#include "parties/creator_queries.h"

namespace parties {

/// What decides which commands a reader may give on a creator.
struct CreatorSituation
{
    const std::string &entryState;
    const std::vector<EntryCondition> &conditions;
    const std::optional<ContractView> &contract; ///< the active one
    bool isBound = false;
    bool isUnbindRequested = false;
    bool isReaders = false; ///< the reader is his MCN, he himself, or an operator
    std::int64_t running = 0;
    std::optional<UserId> appliedBy; ///< of the waiting application, for operators
};

[[nodiscard]] bool areMet(const std::vector<EntryCondition> &conditions);

/// upcoming, running, over; ended.
[[nodiscard]] std::string phaseOf(const ContractView &contract, base::Timestamp now);

/// An exclusive contract keeps the creator himself until it ends; orders in progress keep everyone.
[[nodiscard]] bool canUnbindNow(const Actor &reader, base::Timestamp now, const CreatorSituation &situation);

[[nodiscard]] std::vector<std::string> creatorActions(const Actor &reader, base::Timestamp now,
                                                      const CreatorSituation &situation);
[[nodiscard]] std::vector<std::string> contractActions(const Actor &reader, const ContractView &contract);
[[nodiscard]] std::vector<std::string> applicationActions(const Actor &reader, UserId appliedBy,
                                                          const ApplicationView &application);

} // namespace parties

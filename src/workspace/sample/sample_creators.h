#pragma once

#include "parties/actor.h"
#include "parties/creator_profile.h"
#include "workspace/sample/sample.h"
#include "workspace/sample/sample_names.h"

#include <vector>

namespace workspace {

/// What a creator is to the sample's history.
enum class CreatorPart {
    pool, ///< nothing: known since the last import, bound to nobody
    admitted,
    stopped, ///< admitted, and his followers have fallen under what entry asks for since
    waiting, ///< his application is not decided yet
    refused,
    reserve, ///< bound to an agency, not up for entry
};

/// One creator of the pool.
struct SampleCreator
{
    parties::CreatorProfile profile;
    std::size_t category = 0; ///< into sampleCategories()
    parties::CreatorId id;    ///< once he is imported
    CreatorPart part = CreatorPart::pool;
    std::size_t agency = 0;     ///< of those that are bound: into sampleAgencies()
    base::Timestamp admittedAt; ///< of those that are admitted
};

/// `count` creators as the platform knows them on the day before `now`, the one of creator1 first. Who may become
/// part of the history has all of his prices; others lack a figure here and there.
[[nodiscard]] std::vector<SampleCreator> drawCreators(const SampleRandom &random, std::int64_t count,
                                                      base::Timestamp now);

/// The profile as it was at `at`: fewer followers, no trend and no works yet.
[[nodiscard]] parties::CreatorProfile earlierProfile(const SampleCreator &creator, base::Timestamp at,
                                                     SampleRandom random);

/// Gives the creators their parts: `admitted` of them become the ones that orders are placed with.
void castCreators(std::vector<SampleCreator> &creators, const SampleRandom &random, std::int64_t admitted,
                  base::Timestamp start, base::Timestamp now);

/// Midnight in UTC of the day before.
[[nodiscard]] base::Timestamp dayBefore(base::Timestamp at);

} // namespace workspace

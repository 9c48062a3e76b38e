#pragma once

#include "workspace/sample/sample_brands.h"
#include "workspace/sample/sample_creators.h"
#include "workspace/sample/sample_stage.h"

#include <vector>

namespace workspace {

/// Who makes log-ins for parties is not the second person for what they ask for: one operator signs them up, the other
/// one decides about their money.
inline constexpr std::int64_t kRegistrar = 1;
inline constexpr std::int64_t kDecider = 0;

/// What the parts of the sample share.
struct SampleWorld
{
    SampleStage &stage;
    SampleRandom random;
    base::Timestamp start; ///< the first day
    std::vector<SampleCreator> creators;
    parties::PartyId provider;

    [[nodiscard]] const Session &ops(std::int64_t number) { return stage.session(number % 2 == 0 ? "ops1" : "ops2"); }
};

/// Operators, brands, agencies and the service provider sign up in the first days; the rules change once, and another
/// change waits, as a third operator does.
void planParties(SampleWorld &world);
/// The first import, then binding, signing, entry: what agencies and operators do with creators.
void planRosters(SampleWorld &world);
/// The figures of the day before the end, for the whole pool.
void planPoolImport(SampleWorld &world);
/// Projects, briefs and orders.
void planMarket(SampleWorld &world);
/// Withdrawals, changes of bank accounts and closures.
void planMoney(SampleWorld &world);
/// The first brand's own list of creators, some of whom the pool does not know.
void planBrandList(SampleWorld &world);
/// Everyone has read what is older than a day.
void planReading(SampleWorld &world);

} // namespace workspace

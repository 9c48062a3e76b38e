#pragma once

#include "base/result.h"
#include "insight/insight_queries.h"

namespace storage {
class Database;
}

/// Summaries of the whole platform for its operators. Reads only.
namespace insight {

class Insight
{
public:
    explicit Insight(storage::Database &database) : m_database(database) {}

    // Each refuses whoever is no operator with notAllowed {role, command}.
    base::Result<Summary> summary(const parties::Actor &actor, base::Timestamp now, const SummaryQuery &query);
    base::Result<Funnel> funnel(const parties::Actor &actor, base::Timestamp now, const FunnelQuery &query);
    base::Result<GmvTrend> gmvTrend(const parties::Actor &actor, base::Timestamp now, const GmvTrendQuery &query);
    base::Result<CategoryHeat> categoryHeat(const parties::Actor &actor, base::Timestamp now,
                                            const CategoryHeatQuery &query);
    base::Result<ReviewQueue> reviewQueue(const parties::Actor &actor, base::Timestamp now,
                                          const ReviewQueueQuery &query);
    base::Result<EntryCases> entryCases(const parties::Actor &actor, base::Timestamp now, const EntryCasesQuery &query);
    base::Result<Drill> drill(const parties::Actor &actor, base::Timestamp now, const DrillQuery &query);

private:
    storage::Database &m_database;
};

} // namespace insight

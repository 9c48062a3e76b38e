#pragma once

#include "base/change.h"
#include "discovery/discovery_queries.h"
#include "discovery/discovery_store.h"

#include <set>

namespace discovery {

/// Finds and ranks creators on an index in memory (CreatorIndex). Reads only. One per connection, used by its thread.
///
/// Every role sees the whole pool with its public prices; nothing of signing contracts is shown or filtered by beyond
/// the MCN that a creator is bound to.
///
/// The index is filled by the first query and then kept current: announced changes are taken up at the next query, and
/// when another connection has committed, what it changed is found by the rows' revisions.
class Discovery
{
public:
    explicit Discovery(storage::Database &database);

    /// Tells what a committed command of this connection changed.
    void changed(const base::Changes &changes);

    /// Refuses with badRequest, filterUnreadable, fieldOutOfRange (offset, limit).
    base::Result<CreatorPage> creators(const parties::Actor &actor, base::Timestamp now, const FindCreators &query);
    /// The ids of all of them in their order, for exports and "select all"; offset and limit are not looked at.
    base::Result<std::vector<CreatorId>> creatorIds(const FindCreators &query);
    /// Refuses with badRequest, boardUnavailable, filterUnreadable, fieldOutOfRange (offset, limit).
    base::Result<Ranking> rank(const parties::Actor &actor, base::Timestamp now, const RankCreators &query);
    /// Refuses with notFound, or with fieldMissing when neither id nor platform_id is given.
    base::Result<CreatorCard> creator(const parties::Actor &actor, base::Timestamp now, const ShowCreator &query);

    /// Table lines of these creators in the given order; those that are gone are left out.
    [[nodiscard]] std::vector<CreatorRow> rows(const std::vector<CreatorId> &ids);

    /// Proves that index and rows agree; one finding a creator that does not.
    [[nodiscard]] std::vector<std::string> check();

private:
    void refresh();
    template <class Query>
    base::Result<Bitmap> matching(const Query &query);
    [[nodiscard]] std::vector<Facet> facetsOf(const Bitmap &rows, const std::vector<Label> &labels) const;
    [[nodiscard]] std::vector<MetricTotal> totalsOf(const Bitmap &rows) const;

    DiscoveryStore m_store;
    CreatorIndex m_index;
    FilterEngine m_filters;
    CreatorOrder m_order;
    Ranker m_ranker;
    bool m_filled = false;
    bool m_reconcile = false;
    std::int64_t m_dataVersion = 0;
    std::set<CreatorId> m_pending;
};

} // namespace discovery

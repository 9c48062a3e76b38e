#pragma once

#include "discovery/creator_record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace storage {
class Database;
}

namespace discovery {

/// The tables that the creator index is built from: creator, creator_tag, creator_trend, the names of MCNs. Reads only.
/// Each call reads one bounded slice, so that no read lock is held for long.
class DiscoveryStore
{
public:
    explicit DiscoveryStore(storage::Database &database) : m_database(database) {}

    /// Up to `limit` creators with after < id ≤ last, by id, derived figures included.
    [[nodiscard]] std::vector<CreatorRecord> listCreators(std::int64_t after, std::int64_t last, std::int64_t limit);
    [[nodiscard]] std::optional<CreatorRecord> findCreator(CreatorId id);

    /// The creator with this id on its platform.
    [[nodiscard]] std::optional<CreatorId> findId(std::string_view platform, std::string_view platformId);

    struct Revision
    {
        CreatorId id;
        std::int64_t revision = 0;
    };
    /// Up to `limit` creators with id > after, by id.
    [[nodiscard]] std::vector<Revision> listRevisions(std::int64_t after, std::int64_t limit);

    struct McnName
    {
        PartyId id;
        std::string name;
    };
    [[nodiscard]] std::vector<McnName> listMcnNames();

    /// What a creator's page shows beside the columns of the index.
    struct Details
    {
        std::optional<std::string> coreUserId;
        std::optional<std::string> priceList; ///< JSON array in fen
        std::string extra;                    ///< JSON object
        std::optional<base::Timestamp> updatedAt;
    };
    [[nodiscard]] Details detailsOf(CreatorId id);

    struct Work
    {
        std::string itemId;
        std::string title;
        std::optional<base::Timestamp> publishedAt;
        std::optional<std::int64_t> plays;
        std::optional<std::int64_t> likes;
        std::optional<std::int64_t> comments;
        std::optional<std::int64_t> shares;
    };
    /// The newest first.
    [[nodiscard]] std::vector<Work> listWorks(CreatorId id, std::int64_t limit);

    /// Moves when another connection commits to the file; does not move by commits of this one.
    [[nodiscard]] std::int64_t dataVersion();

private:
    storage::Database &m_database;
};

} // namespace discovery

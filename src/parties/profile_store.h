#pragma once

#include "parties/creator_profile.h"
#include "parties/import_types.h"

namespace parties {

/// A creator's profile with what an import has to know of the relationship.
struct StoredProfile
{
    CreatorId id;
    CreatorProfile profile;
    std::string entryState;
    std::optional<PartyId> mcn;
    std::optional<PartyId> party;
    std::optional<ImportBatchId> sourceBatch; ///< the import that its figures come from
    std::optional<PartyId> sourceOwner;       ///< whose import that was
    std::int64_t revision = 0;
};

/// Whole profiles in and out of creator, creator_tag, creator_work and creator_trend.
class ProfileStore
{
public:
    explicit ProfileStore(storage::Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<StoredProfile> findById(CreatorId creator);
    [[nodiscard]] std::optional<CreatorId> findId(std::string_view platform, std::string_view platformId);
    [[nodiscard]] std::optional<CreatorId> findIdByCoreUser(std::string_view platform, std::string_view coreUserId);

    CreatorId add(const CreatorProfile &profile, std::optional<PartyId> mcn, ImportBatchId batch, base::Timestamp at);
    /// The whole profile becomes `profile`; `known` is what it was.
    void replace(CreatorId creator, const CreatorProfile &profile, const CreatorProfile &known,
                 std::optional<ImportBatchId> batch, base::Timestamp at);
    void remove(CreatorId creator);

private:
    void writeDetails(CreatorId creator, const CreatorProfile &profile);
    void addDetails(StoredProfile &stored);

    storage::Database &m_database;
};

} // namespace parties

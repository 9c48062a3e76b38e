#pragma once

#include "parties/import_types.h"

namespace parties {

/// One import as its row says.
struct ImportBatchRow
{
    ImportBatchId id;
    PartyId owner;
    std::string ownerKind;
    std::optional<base::Timestamp> undoneAt;
};

/// What a batch did to one creator.
struct ImportChange
{
    CreatorId creator;
    std::optional<std::string> before; ///< JSON; nothing when the batch made the creator
    std::int64_t revisionAfter = 0;
    std::int64_t revisionNow = 0; ///< 0 when the creator is gone
};

/// One entry of a brand's own list.
struct ListEntry
{
    std::int64_t id = 0;
    std::string nickName;
    std::string record;
    ImportBatchId batch;
    std::optional<std::string> before;
};

/// Batches, what they changed, what they refused, and the brands' own lists.
class ImportStore
{
public:
    explicit ImportStore(storage::Database &database) : m_database(database) {}

    ImportBatchId addBatch(PartyId owner, UserId user, const ImportSource &source, base::Timestamp at);
    void addCounts(ImportBatchId batch, const ImportCounts &counts);
    void setUndone(ImportBatchId batch, base::Timestamp at);
    [[nodiscard]] std::optional<ImportBatchRow> findBatch(ImportBatchId batch);

    /// Keeps the first `before` when the batch touches a creator twice.
    void addChange(ImportBatchId batch, CreatorId creator, const std::optional<std::string> &before,
                   std::int64_t revisionAfter);
    [[nodiscard]] std::vector<ImportChange> listChanges(ImportBatchId batch);
    /// An earlier import saw `from` as its own last change: now it is `to`, for the row is as that import left it.
    void moveRevision(CreatorId creator, std::int64_t from, std::int64_t to);
    /// Orders, contracts, applications and an own party: what makes a creator more than a row of a list.
    [[nodiscard]] bool isReferenced(CreatorId creator);
    [[nodiscard]] bool hasActiveContract(CreatorId creator);

    void addRefusal(ImportBatchId batch, std::int64_t number, const ImportRefusal &refusal);
    [[nodiscard]] std::int64_t countRefusals(ImportBatchId batch);

    [[nodiscard]] std::optional<ListEntry> findEntry(PartyId brand, std::string_view platform,
                                                     std::string_view platformId);
    std::int64_t addEntry(PartyId brand, const CreatorProfile &profile, std::optional<CreatorId> creator,
                          const std::string &record, ImportBatchId batch, base::Timestamp at);
    void replaceEntry(std::int64_t entry, std::string_view nickName, const std::string &record, ImportBatchId batch,
                      const std::optional<std::string> &before);
    [[nodiscard]] std::vector<ListEntry> listEntries(ImportBatchId batch);
    void removeEntry(std::int64_t entry);
    /// Imports of the owner after `batch` that are not undone.
    [[nodiscard]] std::int64_t countLater(PartyId owner, ImportBatchId batch);
    /// Invitations whose creator has come into the pool are no longer invitations.
    void linkInvitations();

private:
    storage::Database &m_database;
};

} // namespace parties

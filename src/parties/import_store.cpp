#include "parties/import_store.h"

#include "storage/database.h"

namespace parties {

ImportBatchId ImportStore::addBatch(PartyId owner, UserId user, const ImportSource &source, base::Timestamp at)
{
    return m_database.insert<ImportBatchId>(
        "INSERT INTO import_batch (owner_party_id, user_id, file_name, file_hash, imported_at, rows_read, inserted, "
        "updated, unchanged, refused) VALUES ($1, $2, $3, $4, $5, 0, 0, 0, 0, 0)",
        owner, user, source.fileName, source.fileHash, at);
}

void ImportStore::addCounts(ImportBatchId batch, const ImportCounts &counts)
{
    m_database.execute("UPDATE import_batch SET rows_read = rows_read + $2, inserted = inserted + $3, "
                       "updated = updated + $4, unchanged = unchanged + $5, refused = refused + $6 WHERE id = $1",
                       batch, counts.rowsRead, counts.inserted, counts.updated, counts.unchanged, counts.refused);
}

void ImportStore::setUndone(ImportBatchId batch, base::Timestamp at)
{
    m_database.execute("UPDATE import_batch SET undone_at = $2 WHERE id = $1", batch, at);
}

std::optional<ImportBatchRow> ImportStore::findBatch(ImportBatchId batch)
{
    return m_database.find(
        "SELECT b.id, b.owner_party_id, p.kind, b.undone_at FROM import_batch b JOIN party p ON p.id = "
        "b.owner_party_id "
        "WHERE b.id = $1",
        [](const storage::Row &row) {
            return ImportBatchRow{row.id<ImportBatchId>(0), row.id<PartyId>(1), row.text(2), row.optionalTime(3)};
        },
        batch);
}

void ImportStore::addChange(ImportBatchId batch, CreatorId creator, const std::optional<std::string> &before,
                            std::int64_t revisionAfter)
{
    m_database.execute("INSERT INTO import_change (batch_id, creator_id, before, revision_after) "
                       "VALUES ($1, $2, $3, $4) ON CONFLICT (batch_id, creator_id) DO UPDATE SET "
                       "revision_after = excluded.revision_after",
                       batch, creator, before, revisionAfter);
}

std::vector<ImportChange> ImportStore::listChanges(ImportBatchId batch)
{
    return m_database.list(
        "SELECT i.creator_id, i.before, i.revision_after, coalesce(c.revision, 0) FROM import_change i "
        "LEFT JOIN creator c ON c.id = i.creator_id WHERE i.batch_id = $1 ORDER BY i.creator_id",
        [](const storage::Row &row) {
            return ImportChange{row.id<CreatorId>(0), row.optionalText(1), row.integer(2), row.integer(3)};
        },
        batch);
}

void ImportStore::moveRevision(CreatorId creator, std::int64_t from, std::int64_t to)
{
    m_database.execute("UPDATE import_change SET revision_after = $3 WHERE revision_after = $2 AND creator_id = $1 AND "
                       "batch_id IN (SELECT id FROM import_batch WHERE undone_at IS NULL)",
                       creator, from, to);
}

bool ImportStore::isReferenced(CreatorId creator)
{
    return m_database.number("SELECT (SELECT count(*) FROM \"order\" WHERE creator_id = $1) + "
                             "(SELECT count(*) FROM contract WHERE creator_id = $1) + "
                             "(SELECT count(*) FROM entry_application WHERE creator_id = $1) + "
                             "(SELECT count(*) FROM creator WHERE id = $1 AND party_id IS NOT NULL)",
                             creator) > 0;
}

bool ImportStore::hasActiveContract(CreatorId creator)
{
    return m_database.number("SELECT count(*) FROM contract WHERE creator_id = $1 AND state = 'active'", creator) > 0;
}

void ImportStore::addRefusal(ImportBatchId batch, std::int64_t number, const ImportRefusal &refusal)
{
    m_database.execute("INSERT INTO import_refusal (batch_id, number, line, field, reason, value) "
                       "VALUES ($1, $2, $3, $4, $5, $6)",
                       batch, number, refusal.line, refusal.field, refusal.reason, refusal.value);
}

std::int64_t ImportStore::countRefusals(ImportBatchId batch)
{
    return m_database.number("SELECT count(*) FROM import_refusal WHERE batch_id = $1", batch);
}

namespace {

ListEntry entryFrom(const storage::Row &row)
{
    return {row.integer(0), row.text(1), row.text(2), row.id<ImportBatchId>(3), row.optionalText(4)};
}

} // namespace

std::optional<ListEntry> ImportStore::findEntry(PartyId brand, std::string_view platform, std::string_view platformId)
{
    return m_database.find("SELECT id, nick_name, record, batch_id, before FROM brand_list_entry "
                           "WHERE brand_party_id = $1 AND platform = $2 AND platform_id = $3",
                           entryFrom, brand, platform, platformId);
}

std::int64_t ImportStore::addEntry(PartyId brand, const CreatorProfile &profile, std::optional<CreatorId> creator,
                                   const std::string &record, ImportBatchId batch, base::Timestamp at)
{
    m_database.execute("INSERT INTO brand_list_entry (brand_party_id, platform, platform_id, nick_name, creator_id, "
                       "record, batch_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                       brand, profile.platform, profile.platformId, profile.nickName, creator, record, batch, at);
    return m_database.lastInsertId();
}

void ImportStore::replaceEntry(std::int64_t entry, std::string_view nickName, const std::string &record,
                               ImportBatchId batch, const std::optional<std::string> &before)
{
    m_database.execute("UPDATE brand_list_entry SET nick_name = $2, record = $3, batch_id = $4, before = $5, "
                       "revision = revision + 1 WHERE id = $1",
                       entry, nickName, record, batch, before);
}

std::vector<ListEntry> ImportStore::listEntries(ImportBatchId batch)
{
    return m_database.list(
        "SELECT id, nick_name, record, batch_id, before FROM brand_list_entry WHERE batch_id = $1 ORDER BY id",
        entryFrom, batch);
}

void ImportStore::removeEntry(std::int64_t entry)
{
    m_database.execute("DELETE FROM brand_list_entry WHERE id = $1", entry);
}

std::int64_t ImportStore::countLater(PartyId owner, ImportBatchId batch)
{
    return m_database.number(
        "SELECT count(*) FROM import_batch WHERE owner_party_id = $1 AND id > $2 AND undone_at IS NULL", owner, batch);
}

void ImportStore::linkInvitations()
{
    m_database.execute(
        "UPDATE brand_list_entry SET creator_id = (SELECT c.id FROM creator c WHERE c.platform = "
        "brand_list_entry.platform AND c.platform_id = brand_list_entry.platform_id), revision = revision + 1 "
        "WHERE creator_id IS NULL AND EXISTS (SELECT 1 FROM creator c WHERE c.platform = brand_list_entry.platform "
        "AND c.platform_id = brand_list_entry.platform_id)");
}

} // namespace parties

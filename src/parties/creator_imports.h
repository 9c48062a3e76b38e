#pragma once

#include "parties/directory.h"
#include "parties/import_types.h"

namespace parties {

struct StoredProfile;

/// Creators from files. Whose import it is decides what it may do:
/// - operators fill the platform's pool: unknown creators are added, known ones take over what the file tells;
/// - an MCN brings its roster: unknown creators are added and bound to it, free ones are bound to it, one in another
///   MCN's hands or with orders in progress is refused. Its figures count only for creators that it brought itself and
///   that are not up for entry yet; elsewhere they fill what the pool does not know, never followers;
/// - a brand brings a list of its own: no creator changes; who is not in the pool is an invitation, which that brand
///   alone sees, until he is.
/// A row is matched by platform and platform id, and by the account's core_user_id.
///
/// Every function runs inside a transaction; a dry run rolls it back. The rows of one file may come in several calls.
class CreatorImports
{
public:
    CreatorImports(storage::Database &database, RunningOrders &orders)
        : m_database(database), m_orders(orders), m_directory(database)
    {}

    /// REQUIRES: an operator, an MCN or a brand acts.
    ImportBatchId begin(Context &context, const ImportSource &source);
    /// Adds or updates, and keeps what was there before so that the import can be undone. Rows that cannot be taken are
    /// recorded as refusals. New followers lead to a re-check of the entry rule.
    ImportCounts upsertCreators(Context &context, ImportBatchId batch, const std::vector<SourcedProfile> &rows);
    /// Rows that the reader refused.
    void recordRefusals(Context &context, ImportBatchId batch, const std::vector<ImportRefusal> &refusals);

    /// import.undo: everything is again as it was before the import, or nothing changes. Refuses with notFound (a batch
    /// of another party; operators reach all), importUndone {batch}, importNotUndoable {batch, changed, referenced}:
    /// rows that were changed since, creators with orders, contracts, applications or a log-in; importNotLast {batch,
    /// later} for a brand's list under a later one.
    base::Result<UndoImport::Outcome> undo(Context &context, const UndoImport &command);

private:
    enum class RowOutcome { inserted, updated, unchanged };
    base::Result<RowOutcome> upsert(Context &context, ImportBatchId batch, const CreatorProfile &given,
                                    const Rules &rules);
    base::Result<RowOutcome> upsertEntry(Context &context, ImportBatchId batch, const CreatorProfile &given);
    std::optional<CreatorId> match(const CreatorProfile &given);
    base::Result<UndoImport::Outcome> undoChanges(Context &context, ImportBatchId batch, PartyId owner);
    UndoImport::Outcome undoEntries(ImportBatchId batch);

    storage::Database &m_database;
    RunningOrders &m_orders;
    Directory m_directory;
};

} // namespace parties

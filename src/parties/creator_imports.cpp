#include "parties/creator_imports.h"

#include "base/describe.h"
#include "parties/creator_store.h"
#include "parties/import_store.h"
#include "parties/profile_store.h"

#include <cassert>

namespace parties {

using base::ErrorCode;
using base::refuse;
using base::Topic;
using nlohmann::json;

namespace {

std::string written(const json &value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// What an import has to put back: the profile, and the parts of the relationship that an import can change.
struct Before
{
    CreatorProfile profile;
    std::optional<ImportBatchId> sourceBatch;
    std::optional<PartyId> mcn;
    std::int64_t revision = 0;

    static void describe(auto &self, auto &&field)
    {
        field("profile", self.profile);
        field("source_batch", self.sourceBatch);
        field("mcn", self.mcn);
        field("revision", self.revision);
    }
};

/// What a list's entry was before a later import.
struct EntryBefore
{
    std::string nickName;
    std::string record;
    ImportBatchId batch;
    std::optional<std::string> before;

    static void describe(auto &self, auto &&field)
    {
        field("nick_name", self.nickName);
        field("record", self.record);
        field("batch", self.batch);
        field("before", self.before);
    }
};

template <class T>
T readBack(const std::string &text)
{
    auto value = base::fromJson<T>(json::parse(text, nullptr, false));
    assert(value.ok());
    return std::move(value).value();
}

/// The refusal of a row, as a line of the import's report.
ImportRefusal refusalOf(const SourcedProfile &row, const base::Error &error)
{
    const std::string field = error.details.value("field", "platform_id");
    const json profile = base::toJson(row.profile);
    const auto found = profile.find(field);
    std::string value = row.profile.platformId;
    if (found != profile.end())
        value = found->is_string() ? found->get<std::string>() : written(*found);
    return {row.line, field, std::string(base::codeName(error.code)), value};
}

} // namespace

ImportBatchId CreatorImports::begin(Context &context, const ImportSource &source)
{
    const ImportBatchId batch =
        ImportStore(m_database).addBatch(context.actor.party, context.actor.user, source, context.now);
    context.touched(Topic::imports, batch);
    return batch;
}

ImportCounts CreatorImports::upsertCreators(Context &context, ImportBatchId batch,
                                            const std::vector<SourcedProfile> &rows)
{
    ImportStore store(m_database);
    const Rules rules = m_directory.currentRules();
    const bool isList = context.actor.role == Role::brand;
    std::int64_t refusals = store.countRefusals(batch);
    ImportCounts counts;
    for (const SourcedProfile &row : rows) {
        ++counts.rowsRead;
        const auto valid = checkProfile(row.profile);
        const auto outcome = !valid   ? base::Result<RowOutcome>(valid.error())
                             : isList ? upsertEntry(context, batch, row.profile)
                                      : upsert(context, batch, row.profile, rules);
        if (!outcome) {
            ++counts.refused;
            store.addRefusal(batch, ++refusals, refusalOf(row, outcome.error()));
            continue;
        }
        switch (*outcome) {
        case RowOutcome::inserted:
            ++counts.inserted;
            break;
        case RowOutcome::updated:
            ++counts.updated;
            break;
        case RowOutcome::unchanged:
            ++counts.unchanged;
            break;
        }
    }
    if (!isList && counts.inserted > 0)
        store.linkInvitations();
    store.addCounts(batch, counts);
    context.touched(Topic::imports, batch);
    return counts;
}

void CreatorImports::recordRefusals(Context &context, ImportBatchId batch, const std::vector<ImportRefusal> &refusals)
{
    ImportStore store(m_database);
    std::int64_t number = store.countRefusals(batch);
    for (const ImportRefusal &refusal : refusals)
        store.addRefusal(batch, ++number, refusal);
    const auto count = static_cast<std::int64_t>(refusals.size());
    store.addCounts(batch, {count, 0, 0, 0, count});
    context.touched(Topic::imports, batch);
}

std::optional<CreatorId> CreatorImports::match(const CreatorProfile &given)
{
    ProfileStore store(m_database);
    if (const auto id = store.findId(given.platform, given.platformId))
        return id;
    if (!given.coreUserId || given.coreUserId->empty())
        return std::nullopt;
    if (const auto id = store.findId(given.platform, *given.coreUserId))
        return id;
    return store.findIdByCoreUser(given.platform, *given.coreUserId);
}

base::Result<CreatorImports::RowOutcome> CreatorImports::upsert(Context &context, ImportBatchId batch,
                                                                const CreatorProfile &given, const Rules &rules)
{
    const bool isMcn = context.actor.role == Role::mcn;
    const auto owner = isMcn ? std::optional(context.actor.party) : std::nullopt;
    ProfileStore store(m_database);
    ImportStore imports(m_database);
    const auto matched = match(given);
    if (!matched) {
        CreatorProfile made = given;
        normalize(made);
        const CreatorId id = store.add(made, owner, batch, context.now);
        imports.addChange(batch, id, std::nullopt, 1);
        context.touched(Topic::creators, id);
        return RowOutcome::inserted;
    }
    const StoredProfile known = *store.findById(*matched);
    if (isMcn && known.mcn && known.mcn != owner)
        return refuse(ErrorCode::creatorBound, {{"nick_name", given.nickName}});
    const bool binds = isMcn && !known.mcn;
    if (binds) {
        if (const std::int64_t running = m_orders.countRunning(known.id); running > 0)
            return refuse(ErrorCode::ordersInProgress, {{"nick_name", given.nickName}, {"running", running}});
    }
    const bool isOpen = known.entryState == "pool" || known.entryState == "refused";
    const bool overwrites = !isMcn || (known.sourceOwner == owner && isOpen);
    CreatorProfile next = merged(known.profile, given, overwrites);
    if (!overwrites)
        next.follower = known.profile.follower;
    // A list that knew the account by its uid alone gives way to the platform's own id.
    if (!isMcn && known.profile.platformId == given.coreUserId)
        next.platformId = given.platformId;
    if (next == known.profile && !binds)
        return RowOutcome::unchanged;

    const Before before{known.profile, known.sourceBatch, known.mcn, known.revision};
    store.replace(known.id, next, known.profile, overwrites ? batch : known.sourceBatch, context.now);
    CreatorStore creators(m_database);
    if (binds)
        creators.setMcn(known.id, owner, context.now);
    if (binds || next.follower != known.profile.follower)
        m_directory.recheckEntry(known.id, rules, context);
    imports.addChange(batch, known.id, written(base::toJson(before)), creators.findStanding(known.id)->revision);
    context.touched(Topic::creators, known.id);
    return RowOutcome::updated;
}

base::Result<CreatorImports::RowOutcome> CreatorImports::upsertEntry(Context &context, ImportBatchId batch,
                                                                     const CreatorProfile &given)
{
    ImportStore store(m_database);
    CreatorProfile entry = given;
    normalize(entry);
    const std::string record = written(base::toJson(entry));
    const auto known = store.findEntry(context.actor.party, given.platform, given.platformId);
    if (!known) {
        store.addEntry(context.actor.party, entry, match(given), record, batch, context.now);
        return RowOutcome::inserted;
    }
    if (known->record == record)
        return RowOutcome::unchanged;
    const auto before =
        known->batch == batch
            ? known->before
            : std::optional(
                  base::toJson(EntryBefore{known->nickName, known->record, known->batch, known->before}).dump());
    store.replaceEntry(known->id, entry.nickName, record, batch, before);
    return RowOutcome::updated;
}

base::Result<UndoImport::Outcome> CreatorImports::undo(Context &context, const UndoImport &command)
{
    ImportStore store(m_database);
    const auto batch = store.findBatch(command.batch);
    const std::string id = std::to_string(command.batch.value);
    if (!batch || (context.actor.role != Role::ops && batch->owner != context.actor.party))
        return refuse(ErrorCode::notFound, {{"kind", "import"}, {"id", id}});
    if (batch->undoneAt)
        return refuse(ErrorCode::importUndone, {{"batch", id}});
    const bool isList = batch->ownerKind == "brand";
    if (const std::int64_t later = isList ? store.countLater(batch->owner, command.batch) : 0; later > 0)
        return refuse(ErrorCode::importNotLast, {{"batch", id}, {"later", later}});
    auto outcome = isList ? undoEntries(command.batch) : undoChanges(context, command.batch, batch->owner);
    if (!outcome)
        return outcome.error();
    store.setUndone(command.batch, context.now);
    context.touched(Topic::imports, command.batch);
    return outcome;
}

UndoImport::Outcome CreatorImports::undoEntries(ImportBatchId batch)
{
    ImportStore store(m_database);
    UndoImport::Outcome outcome{batch, 0, 0};
    for (const ListEntry &entry : store.listEntries(batch)) {
        if (!entry.before) {
            store.removeEntry(entry.id);
            ++outcome.removed;
            continue;
        }
        const auto before = readBack<EntryBefore>(*entry.before);
        store.replaceEntry(entry.id, before.nickName, before.record, before.batch, before.before);
        ++outcome.restored;
    }
    return outcome;
}

base::Result<UndoImport::Outcome> CreatorImports::undoChanges(Context &context, ImportBatchId batch, PartyId owner)
{
    ImportStore store(m_database);
    ProfileStore profiles(m_database);
    CreatorStore creators(m_database);
    const auto changes = store.listChanges(batch);
    std::int64_t changed = 0;
    std::int64_t referenced = 0;
    for (const ImportChange &change : changes) {
        if (change.revisionNow != change.revisionAfter) {
            ++changed;
            continue;
        }
        const bool bound = change.before && !readBack<Before>(*change.before).mcn &&
                           creators.findStanding(change.creator)->mcn == owner;
        const bool held = !change.before ? store.isReferenced(change.creator)
                                         : bound && (store.hasActiveContract(change.creator) ||
                                                     m_orders.countRunning(change.creator) > 0);
        referenced += held ? 1 : 0;
    }
    if (changed + referenced > 0)
        return refuse(ErrorCode::importNotUndoable,
                      {{"batch", std::to_string(batch.value)}, {"changed", changed}, {"referenced", referenced}});
    const Rules rules = m_directory.currentRules();
    UndoImport::Outcome outcome{batch, 0, 0};
    for (const ImportChange &change : changes) {
        context.touched(Topic::creators, change.creator);
        if (!change.before) {
            profiles.remove(change.creator);
            ++outcome.removed;
            continue;
        }
        const auto before = readBack<Before>(*change.before);
        const StoredProfile known = *profiles.findById(change.creator);
        profiles.replace(change.creator, before.profile, known.profile, before.sourceBatch, context.now);
        if (known.mcn != before.mcn)
            creators.setMcn(change.creator, before.mcn, context.now);
        m_directory.recheckEntry(change.creator, rules, context);
        store.moveRevision(change.creator, before.revision, creators.findStanding(change.creator)->revision);
        ++outcome.restored;
    }
    return outcome;
}

} // namespace parties

#include "parties/parties_view_store.h"

#include "storage/database.h"

/// Literals that a list and its count share. $1 … are the filter, in its order.
#define PARTY_ROWS                                                                                                     \
    "FROM party p WHERE ($1 = 1 OR p.id = $2 OR ($3 = 1 AND p.kind = 'provider' AND p.status = 'active')) "            \
    "AND ($4 IS NULL OR p.kind = $4) AND ($5 IS NULL OR p.status = $5) AND ($6 IS NULL OR instr(p.name, $6) > 0) "
#define NOTIFICATION_ROWS "FROM notification WHERE user_id = $1 AND ($2 IS NULL OR (read_at IS NULL) = $2) "
#define LIST_ROWS                                                                                                      \
    "FROM brand_list_entry e JOIN import_batch b ON b.id = e.batch_id LEFT JOIN creator c ON c.id = e.creator_id "     \
    "WHERE e.brand_party_id = $1 AND ($2 IS NULL OR (e.creator_id IS NOT NULL) = $2) "                                 \
    "AND ($3 IS NULL OR instr(e.nick_name, $3) > 0 OR instr(e.platform_id, $3) > 0) "

namespace parties {
namespace {

using storage::Row;

/// The stores write nothing but JSON there; what cannot be read is null.
nlohmann::json jsonFrom(const std::string &text)
{
    auto json = nlohmann::json::parse(text, nullptr, false);
    return json.is_discarded() ? nlohmann::json() : json;
}

} // namespace

std::vector<PartyView> PartiesViewStore::listParties(const PartyFilter &filter, const Page &page)
{
    return m_database.list(
        "SELECT p.id, p.kind, p.name, p.status, p.industry, p.created_at, p.revision, "
        "CASE WHEN $1 = 1 OR p.id = $2 THEN p.bank_account END, "
        "CASE WHEN $1 = 1 OR p.id = $2 THEN (SELECT count(*) FROM user WHERE party_id = p.id AND active = 1) END, "
        "CASE WHEN p.kind = 'mcn' AND ($1 = 1 OR p.id = $2) THEN (SELECT count(*) FROM creator WHERE mcn_party_id = "
        "p.id) END, "
        "CASE WHEN $1 = 1 OR p.id = $2 THEN (SELECT id FROM creator WHERE party_id = p.id) END, "
        "CASE WHEN $1 = 1 OR p.id = $2 THEN p.penalty_until END " PARTY_ROWS "ORDER BY p.name, p.id LIMIT $7 OFFSET $8",
        [](const Row &row) {
            PartyView view;
            view.party = row.id<PartyId>(0);
            view.kind = row.text(1);
            view.name = row.text(2);
            view.status = row.text(3);
            view.industry = row.optionalText(4);
            view.createdAt = row.time(5);
            view.revision = row.integer(6);
            view.bankAccount = row.optionalText(7);
            view.users = row.optionalInteger(8);
            view.creators = row.optionalInteger(9);
            view.creator = row.optionalId<CreatorId>(10);
            view.penaltyUntil = row.optionalTime(11);
            return view;
        },
        filter.reader.role == Role::ops, filter.reader.party, filter.reader.role == Role::brand, filter.kind,
        filter.status, filter.text, page.limit, page.offset);
}

std::int64_t PartiesViewStore::countParties(const PartyFilter &filter)
{
    return m_database.number("SELECT count(*) " PARTY_ROWS, filter.reader.role == Role::ops, filter.reader.party,
                             filter.reader.role == Role::brand, filter.kind, filter.status, filter.text);
}

std::vector<UserView> PartiesViewStore::listUsers(PartyId party, UserId reader)
{
    return m_database.list(
        "SELECT u.id, u.login, u.name, u.active, u.id = $2, u.failed_sign_ins, u.locked_until, u.created_at, u.waits, "
        "CASE WHEN u.waits = 1 THEN maker.name END, u.waits = 1 AND u.added_by = $2 FROM user AS u "
        "LEFT JOIN user AS maker ON maker.id = u.added_by WHERE u.party_id = $1 ORDER BY u.id",
        [](const Row &row) {
            return UserView{row.id<UserId>(0), row.text(1),         row.text(2),         row.flag(3),
                            row.flag(4),       row.integer(5),      row.optionalTime(6), row.time(7),
                            row.flag(8),       row.optionalText(9), row.flag(10)};
        },
        party, reader);
}

std::vector<RuleVersionRecord> PartiesViewStore::listRuleVersions(bool isOps)
{
    return m_database.list(
        "SELECT v.version, v.state, v.note, (SELECT max(b.version) FROM rule_version b WHERE b.version < v.version "
        "AND b.state = 'confirmed' AND b.confirmed_at <= v.proposed_at), v.proposed_at, v.confirmed_at, "
        "CASE WHEN $1 = 1 THEN (SELECT name FROM user WHERE id = v.proposed_by) END, "
        "CASE WHEN $1 = 1 THEN (SELECT name FROM user WHERE id = v.confirmed_by) END, v.proposed_by "
        "FROM rule_version v WHERE $1 = 1 OR v.state = 'confirmed' ORDER BY v.version DESC",
        [](const Row &row) {
            RuleVersionRecord record;
            record.view.version = row.integer(0);
            record.view.state = row.text(1);
            record.view.note = row.text(2);
            record.view.basedOn = row.optionalInteger(3);
            record.view.proposedAt = row.time(4);
            record.view.confirmedAt = row.optionalTime(5);
            record.view.proposedBy = row.optionalText(6);
            record.view.confirmedBy = row.optionalText(7);
            record.proposedBy = row.id<UserId>(8);
            return record;
        },
        isOps);
}

std::vector<NotificationView> PartiesViewStore::listNotifications(UserId user, std::optional<bool> unread,
                                                                  const Page &page)
{
    return m_database.list(
        "SELECT id, kind, subject, subject_id, details, due_at, created_at, read_at " NOTIFICATION_ROWS
        "ORDER BY id DESC LIMIT $3 OFFSET $4",
        [](const Row &row) {
            return NotificationView{
                row.id<NotificationId>(0), row.text(1),         row.text(2), row.optionalId<SubjectId>(3),
                jsonFrom(row.text(4)),     row.optionalTime(5), row.time(6), row.optionalTime(7)};
        },
        user, unread, page.limit, page.offset);
}

std::int64_t PartiesViewStore::countNotifications(UserId user, std::optional<bool> unread)
{
    return m_database.number("SELECT count(*) " NOTIFICATION_ROWS, user, unread);
}

std::vector<InvitationView> PartiesViewStore::listInvitations(const ListFilter &filter, const Page &page)
{
    return m_database.list(
        "SELECT e.id, e.platform, e.platform_id, e.nick_name, e.record, e.creator_id, c.entry_state, "
        "c.accepts_orders, c.follower, e.batch_id, b.file_name, e.created_at " LIST_ROWS
        "ORDER BY e.nick_name, e.id LIMIT $4 OFFSET $5",
        [](const Row &row) {
            InvitationView view;
            view.entry = row.id<ListEntryId>(0);
            view.platform = row.text(1);
            view.platformId = row.text(2);
            view.nickName = row.text(3);
            view.record = jsonFrom(row.text(4));
            view.creator = row.optionalId<CreatorId>(5);
            if (view.creator) {
                view.entryState = row.text(6);
                view.acceptsOrders = row.flag(7);
                view.followerNow = row.optionalInteger(8);
            }
            view.batch = row.id<ImportBatchId>(9);
            view.fileName = row.text(10);
            view.createdAt = row.time(11);
            return view;
        },
        filter.brand, filter.matched, filter.text, page.limit, page.offset);
}

std::int64_t PartiesViewStore::countInvitations(const ListFilter &filter)
{
    return m_database.number("SELECT count(*) " LIST_ROWS, filter.brand, filter.matched, filter.text);
}

std::vector<ImportBatchView> PartiesViewStore::listBatches(std::optional<PartyId> owner, const Page &page)
{
    return m_database.list(
        "SELECT b.id, b.owner_party_id, o.name, o.kind, u.name, b.file_name, b.file_hash, b.imported_at, b.rows_read, "
        "b.inserted, b.updated, b.unchanged, b.refused, b.undone_at, o.kind = 'brand' AND EXISTS (SELECT 1 FROM "
        "import_batch l WHERE l.owner_party_id = b.owner_party_id AND l.id > b.id AND l.undone_at IS NULL) "
        "FROM import_batch b JOIN party o ON o.id = b.owner_party_id JOIN user u ON u.id = b.user_id "
        "WHERE ($1 IS NULL OR b.owner_party_id = $1) ORDER BY b.id DESC LIMIT $2 OFFSET $3",
        [](const Row &row) {
            ImportBatchView view;
            view.batch = row.id<ImportBatchId>(0);
            view.owner = row.id<PartyId>(1);
            view.ownerName = row.text(2);
            view.ownerKind = row.text(3);
            view.userName = row.text(4);
            view.fileName = row.text(5);
            view.fileHash = row.text(6);
            view.importedAt = row.time(7);
            view.counts = {row.integer(8), row.integer(9), row.integer(10), row.integer(11), row.integer(12)};
            view.undoneAt = row.optionalTime(13);
            if (!view.undoneAt && !row.flag(14))
                view.actions.emplace_back("import.undo");
            return view;
        },
        owner, page.limit, page.offset);
}

std::int64_t PartiesViewStore::countBatches(std::optional<PartyId> owner)
{
    return m_database.number("SELECT count(*) FROM import_batch WHERE ($1 IS NULL OR owner_party_id = $1)", owner);
}

std::optional<std::string> PartiesViewStore::findBatchFile(ImportBatchId batch, const Actor &reader)
{
    return m_database.find(
        "SELECT b.file_name FROM import_batch b JOIN party o ON o.id = b.owner_party_id "
        "WHERE b.id = $1 AND (b.owner_party_id = $2 OR ($3 = 1 AND o.kind <> 'brand'))",
        [](const Row &row) { return row.text(0); }, batch, reader.party, reader.role == Role::ops);
}

std::vector<ImportRefusal> PartiesViewStore::listRefusals(ImportBatchId batch, const Page &page)
{
    return m_database.list(
        "SELECT line, field, reason, value FROM import_refusal WHERE batch_id = $1 ORDER BY number LIMIT $2 OFFSET $3",
        [](const Row &row) {
            return ImportRefusal{row.integer(0), row.text(1), row.text(2), row.text(3)};
        },
        batch, page.limit, page.offset);
}

std::int64_t PartiesViewStore::countRefusals(ImportBatchId batch)
{
    return m_database.number("SELECT count(*) FROM import_refusal WHERE batch_id = $1", batch);
}

} // namespace parties

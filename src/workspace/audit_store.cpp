#include "workspace/audit_store.h"

#include "storage/database.h"

namespace workspace {

namespace {

AuditRecord recordOf(const storage::Row &row)
{
    return {row.integer(0), row.time(1), row.integer(2),      row.integer(3), row.text(4),  row.text(5),
            row.text(6),    row.text(7), row.optionalText(8), row.text(9),    row.text(10), row.text(11)};
}

// What stands in the file is shown as it stands, even when someone wrote into it what is no JSON.
nlohmann::json jsonOf(const std::string &text)
{
    auto json = nlohmann::json::parse(text, nullptr, false);
    return json.is_discarded() ? nlohmann::json(text) : json;
}

AuditRow rowOf(const storage::Row &row)
{
    return {.sequence = row.integer(0),
            .at = row.time(1),
            .user = row.integer(2),
            .userName = row.text(3),
            .login = row.text(4),
            .party = row.integer(5),
            .partyName = row.text(6),
            .role = row.text(7),
            .command = row.text(8),
            .request = jsonOf(row.text(9)),
            .result = jsonOf(row.text(10)),
            .stateHash = row.text(11),
            .previousHash = row.text(12),
            .hash = row.text(13)};
}

// $1 all parties (ops), $2 the reader's party, $3 … the query's own conditions.
#define AUDIT_ROWS                                                                                                     \
    "FROM audit_record a LEFT JOIN user u ON u.id = a.user_id LEFT JOIN party p ON p.id = a.party_id "                 \
    "WHERE ($1 OR a.party_id = $2) AND ($3 IS NULL OR a.user_id = $3) AND ($4 IS NULL OR a.party_id = $4) "            \
    "AND ($5 IS NULL OR substr(a.command, 1, length($5)) = $5) AND ($6 IS NULL OR a.at >= $6) "                        \
    "AND ($7 IS NULL OR a.at < $7) AND ($8 IS NULL OR instr(a.request, $8) > 0 OR instr(a.result, $8) > 0) "

} // namespace

std::optional<std::string> AuditStore::findLanes()
{
    return m_database.find("SELECT lanes FROM state_digest WHERE id = 1",
                           [](const storage::Row &row) { return std::string(row.bytes(0)); });
}

void AuditStore::saveLanes(std::string_view lanes)
{
    m_database.execute("INSERT INTO state_digest (id, lanes) VALUES (1, $1) "
                       "ON CONFLICT (id) DO UPDATE SET lanes = excluded.lanes",
                       storage::Blob{lanes});
}

std::int64_t AuditStore::lastSequence()
{
    return m_database.number("SELECT coalesce(max(sequence), 0) FROM audit_record");
}

std::optional<std::string> AuditStore::findHeadHash()
{
    return m_database.find("SELECT hash FROM audit_record ORDER BY sequence DESC LIMIT 1",
                           [](const storage::Row &row) { return row.text(0); });
}

std::optional<std::string> AuditStore::findHash(std::int64_t sequence)
{
    return m_database.find(
        "SELECT hash FROM audit_record WHERE sequence = $1", [](const storage::Row &row) { return row.text(0); },
        sequence);
}

void AuditStore::add(const AuditRecord &record)
{
    m_database.execute(
        "INSERT INTO audit_record (sequence, at, user_id, party_id, role, command, request, result, idempotency_key, "
        "state_hash, previous_hash, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        record.sequence, record.at, record.user, record.party, record.role, record.command, record.request,
        record.result, record.key, record.stateHash, record.previousHash, record.hash);
}

std::int64_t AuditStore::countRecords()
{
    return m_database.number("SELECT count(*) FROM audit_record");
}

void AuditStore::eachRecord(const std::function<void(const AuditRecord &)> &visit)
{
    m_database.each("SELECT sequence, at, user_id, party_id, role, command, request, result, idempotency_key, "
                    "state_hash, previous_hash, hash FROM audit_record ORDER BY sequence",
                    [&](const storage::Row &row) { visit(recordOf(row)); });
}

std::vector<AuditRow> AuditStore::list(const parties::Actor &reader, const AuditQuery &query)
{
    return m_database.list(
        "SELECT a.sequence, a.at, a.user_id, coalesce(u.name, ''), coalesce(u.login, ''), a.party_id, "
        "coalesce(p.name, ''), a.role, a.command, a.request, a.result, a.state_hash, a.previous_hash, "
        "a.hash " AUDIT_ROWS "ORDER BY a.sequence DESC LIMIT $9 OFFSET $10",
        rowOf, reader.role == parties::Role::ops, reader.party, query.user, query.party, query.command, query.from,
        query.until, query.text, query.limit.value_or(100), query.offset.value_or(0));
}

std::int64_t AuditStore::count(const parties::Actor &reader, const AuditQuery &query)
{
    return m_database.number("SELECT count(*) " AUDIT_ROWS, reader.role == parties::Role::ops, reader.party, query.user,
                             query.party, query.command, query.from, query.until, query.text);
}

std::optional<DoneRequest> AuditStore::findDone(parties::UserId user, const std::string &key)
{
    return m_database.find(
        "SELECT request_hash, result FROM idempotency_key WHERE user_id = $1 AND key = $2",
        [](const storage::Row &row) {
            return DoneRequest{row.text(0), row.text(1)};
        },
        user, key);
}

void AuditStore::addDone(parties::UserId user, const std::string &key, const DoneRequest &request,
                         std::int64_t sequence)
{
    m_database.execute("INSERT INTO idempotency_key (user_id, key, request_hash, result, sequence) "
                       "VALUES ($1, $2, $3, $4, $5)",
                       user, key, request.requestHash, request.result, sequence);
}

std::vector<std::string> AuditStore::strayKeys()
{
    return m_database.list("SELECT k.key FROM idempotency_key k LEFT JOIN audit_record a ON a.sequence = k.sequence "
                           "WHERE a.sequence IS NULL OR a.result <> k.result OR a.user_id <> k.user_id "
                           "OR a.idempotency_key IS NOT k.key ORDER BY k.user_id, k.key",
                           [](const storage::Row &row) { return row.text(0); });
}

std::vector<std::string> AuditStore::lostKeys()
{
    return m_database.list("SELECT a.idempotency_key FROM audit_record a LEFT JOIN idempotency_key k "
                           "ON k.user_id = a.user_id AND k.key = a.idempotency_key WHERE a.idempotency_key IS NOT NULL "
                           "AND k.key IS NULL ORDER BY a.sequence",
                           [](const storage::Row &row) { return row.text(0); });
}

std::optional<std::string> AuditStore::findSetting(std::string_view name)
{
    return m_database.find(
        "SELECT value FROM setting WHERE name = $1", [](const storage::Row &row) { return row.text(0); }, name);
}

void AuditStore::saveSetting(std::string_view name, std::string_view value)
{
    m_database.execute("INSERT INTO setting (name, value) VALUES ($1, $2) "
                       "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                       name, value);
}

bool AuditStore::hasOperator()
{
    return m_database.number("SELECT count(*) FROM user WHERE party_id = 1") > 0;
}

} // namespace workspace

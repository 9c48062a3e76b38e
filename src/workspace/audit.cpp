#include "workspace/audit.h"

#include "base/hash.h"
#include "storage/database.h"
#include "workspace/audit_store.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace workspace {

namespace {

constexpr std::array<std::string_view, 3> kUnwatched = {"audit_record", "idempotency_key", "state_digest"};

bool isWatched(std::string_view table)
{
    return std::find(kUnwatched.begin(), kUnwatched.end(), table) == kUnwatched.end();
}

std::string noHash()
{
    return std::string(64, '0');
}

// Every column that the record has, in the row encoding, so that no two records have the same bytes.
std::string chainedHash(const AuditRecord &record)
{
    storage::RowEncoder encoder;
    encoder.text(record.previousHash);
    encoder.integer(record.sequence);
    encoder.integer(record.at.ms);
    encoder.integer(record.user);
    encoder.integer(record.party);
    encoder.text(record.role);
    encoder.text(record.command);
    encoder.text(record.request);
    encoder.text(record.result);
    if (record.key)
        encoder.text(*record.key);
    else
        encoder.null();
    encoder.text(record.stateHash);
    return base::toHex(base::hashOf(encoder.bytes()));
}

storage::StateDigest digestOfRows(storage::Database &database)
{
    storage::StateDigest digest;
    for (const std::string &table : database.tables()) {
        if (isWatched(table))
            database.eachEncodedRow(table, [&](std::string_view row) { digest.add(table, row); });
    }
    return digest;
}

} // namespace

AuditTrail::AuditTrail(storage::Database &database) : m_database(database)
{
    m_database.observeRows(this);
}

AuditTrail::~AuditTrail()
{
    m_database.observeRows(nullptr);
}

std::int64_t AuditTrail::begin()
{
    AuditStore store(m_database);
    const auto lanes = store.findLanes();
    m_digest = lanes ? storage::StateDigest::fromBytes(*lanes) : storage::StateDigest();
    return store.lastSequence() + 1;
}

void AuditTrail::record(const AuditEntry &entry)
{
    AuditStore store(m_database);
    store.saveLanes(m_digest.toBytes());
    AuditRecord record{.sequence = entry.sequence,
                       .at = entry.at,
                       .user = entry.actor.user.value,
                       .party = entry.actor.party.value,
                       .role = std::string(toText(entry.actor.role)),
                       .command = std::string(entry.command),
                       .request = entry.request,
                       .result = entry.result,
                       .key = entry.key.empty() ? std::nullopt : std::optional(entry.key),
                       .stateHash = base::toHex(m_digest.hash()),
                       .previousHash = headHash(),
                       .hash = {}};
    record.hash = chainedHash(record);
    store.add(record);
    m_writtenHash = record.hash;
}

void AuditTrail::recomputeDigest()
{
    m_digest = digestOfRows(m_database);
}

void AuditTrail::recordSchemaStep(int number, base::Timestamp at, const std::function<void()> &apply)
{
    const std::int64_t sequence = begin();
    storage::StateDigest digest = m_digest;
    digest -= digestOfRows(m_database);
    apply();
    digest += digestOfRows(m_database);
    m_digest = digest;
    record({.sequence = sequence,
            .at = at,
            .actor = {},
            .command = "system.migrate",
            .request = nlohmann::json{{"from", number - 1}}.dump(),
            .result = nlohmann::json{{"to", number}}.dump(),
            .key = {}});
}

std::string AuditTrail::headHash()
{
    return AuditStore(m_database).findHeadHash().value_or(noHash());
}

std::int64_t AuditTrail::countRecords()
{
    return AuditStore(m_database).countRecords();
}

std::vector<std::string> AuditTrail::check(bool rows)
{
    std::vector<std::string> findings;
    AuditStore store(m_database);
    std::string previous = noHash();
    std::string lastState;
    std::int64_t expected = 1;
    store.eachRecord([&](const AuditRecord &record) {
        const std::string name = "audit record " + std::to_string(record.sequence);
        if (record.sequence != expected)
            findings.push_back("audit records " + std::to_string(expected) + " to " +
                               std::to_string(record.sequence - 1) + " are missing");
        if (record.previousHash != previous)
            findings.push_back(name + " does not follow the record before it");
        if (record.hash != chainedHash(record))
            findings.push_back(name + " was changed after it was written");
        previous = record.hash;
        lastState = record.stateHash;
        expected = record.sequence + 1;
    });
    for (const std::string &key : store.strayKeys())
        findings.push_back("the stored result of key " + key + " is not the one of its audit record");

    for (const std::string &key : store.lostKeys())
        findings.push_back("the stored result of key " + key + " is gone");

    const auto lanes = store.findLanes();
    if (!lanes) {
        findings.emplace_back("the digest over the rows is missing");
        return findings;
    }
    const storage::StateDigest kept = storage::StateDigest::fromBytes(*lanes);
    if (base::toHex(kept.hash()) != lastState)
        findings.emplace_back("the digest over the rows is not the one of the last audit record");
    if (rows && digestOfRows(m_database) != kept)
        findings.emplace_back("rows were changed by another way than a command");
    return findings;
}

void AuditTrail::rowChanges(std::string_view table, std::string_view before, std::string_view after)
{
    if (!isWatched(table))
        return;
    if (!before.empty())
        m_digest.remove(table, before);
    if (!after.empty())
        m_digest.add(table, after);
}

std::optional<DoneRequest> DoneRequests::find(parties::UserId user, const std::string &key)
{
    return AuditStore(m_database).findDone(user, key);
}

void DoneRequests::add(parties::UserId user, const std::string &key, const DoneRequest &request, std::int64_t sequence)
{
    AuditStore(m_database).addDone(user, key, request, sequence);
}

} // namespace workspace

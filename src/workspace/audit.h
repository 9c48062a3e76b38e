#pragma once

#include "base/result.h"
#include "parties/actor.h"
#include "storage/row_observer.h"
#include "storage/state_digest.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace storage {
class Database;
}

namespace workspace {

/// What one audit record says, before it is chained.
struct AuditEntry
{
    std::int64_t sequence = 0;
    base::Timestamp at;
    parties::Actor actor;
    std::string_view command;
    std::string request; ///< JSON without secrets
    std::string result;  ///< JSON without secrets
    std::string key;     ///< empty: none
};

/// The audit chain. Watches every row that the connection changes and keeps a digest over every column of every
/// business table (all but state_digest, audit_record and idempotency_key). Each record carries the digest
/// after its command, and the BLAKE2b-256 of itself and the record before it: a changed row, a changed record, a
/// missing or an added one shows.
///
/// Inside one transaction: begin(), the handler, then record().
class AuditTrail final : public storage::RowObserver
{
public:
    explicit AuditTrail(storage::Database &database);
    ~AuditTrail() override;

    /// Takes up the digest as it stands in the file. Returns the number that the next record will have.
    std::int64_t begin();
    /// Writes the record and the new digest.
    void record(const AuditEntry &entry);
    /// The hash of the record that was written last by this trail.
    [[nodiscard]] const std::string &writtenHash() const { return m_writtenHash; }
    /// Makes the digest from all rows: for a new file, whose first rows are written before anyone watches.
    void recomputeDigest();
    /// Runs a step of the schema inside its transaction and records it as system.migrate. The digest moves by what the
    /// step did to the rows, which no observer sees (a new column); what was wrong before it stays visible.
    void recordSchemaStep(int number, base::Timestamp at, const std::function<void()> &apply);

    /// The hash of the last record; 64 zeros when there is none.
    [[nodiscard]] std::string headHash();

    /// Walks the chain. With `rows` the digest is made anew from every row and compared. Returns what is wrong.
    [[nodiscard]] std::vector<std::string> check(bool rows);
    [[nodiscard]] std::int64_t countRecords();

    void rowChanges(std::string_view table, std::string_view before, std::string_view after) override;

private:
    storage::Database &m_database;
    storage::StateDigest m_digest;
    std::string m_writtenHash;
};

/// A request that was done under a key.
struct DoneRequest
{
    std::string requestHash;
    std::string result;
};

/// The keys of done requests, by user.
class DoneRequests
{
public:
    explicit DoneRequests(storage::Database &database) : m_database(database) {}
    [[nodiscard]] std::optional<DoneRequest> find(parties::UserId user, const std::string &key);
    void add(parties::UserId user, const std::string &key, const DoneRequest &request, std::int64_t sequence);

private:
    storage::Database &m_database;
};

} // namespace workspace

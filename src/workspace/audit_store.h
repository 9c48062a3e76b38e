#pragma once

#include "parties/actor.h"
#include "workspace/audit.h"
#include "workspace/audit_reader.h"

#include <functional>

namespace storage {
class Database;
class Row;
} // namespace storage

namespace workspace {

/// One row of audit_record.
struct AuditRecord
{
    std::int64_t sequence = 0;
    base::Timestamp at;
    std::int64_t user = 0;
    std::int64_t party = 0;
    std::string role;
    std::string command;
    std::string request;
    std::string result;
    std::optional<std::string> key;
    std::string stateHash;
    std::string previousHash;
    std::string hash;
};

/// The SQL of the audit chain, of done requests and of the database's settings.
class AuditStore
{
public:
    explicit AuditStore(storage::Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<std::string> findLanes();
    void saveLanes(std::string_view lanes);

    [[nodiscard]] std::int64_t lastSequence();
    [[nodiscard]] std::optional<std::string> findHeadHash();
    [[nodiscard]] std::optional<std::string> findHash(std::int64_t sequence);
    void add(const AuditRecord &record);
    [[nodiscard]] std::int64_t countRecords();
    void eachRecord(const std::function<void(const AuditRecord &)> &visit);

    [[nodiscard]] std::vector<AuditRow> list(const parties::Actor &reader, const AuditQuery &query);
    [[nodiscard]] std::int64_t count(const parties::Actor &reader, const AuditQuery &query);

    [[nodiscard]] std::optional<DoneRequest> findDone(parties::UserId user, const std::string &key);
    void addDone(parties::UserId user, const std::string &key, const DoneRequest &request, std::int64_t sequence);
    /// Keys whose stored result is not the one of their audit record.
    [[nodiscard]] std::vector<std::string> strayKeys();
    /// Keys that an audit record names and that are not kept.
    [[nodiscard]] std::vector<std::string> lostKeys();

    [[nodiscard]] std::optional<std::string> findSetting(std::string_view name);
    void saveSetting(std::string_view name, std::string_view value);
    [[nodiscard]] bool hasOperator();

private:
    storage::Database &m_database;
};

} // namespace workspace

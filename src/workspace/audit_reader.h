#pragma once

#include "base/describe.h"
#include "base/result.h"
#include "parties/actor.h"

#include <optional>
#include <string>
#include <vector>

namespace storage {
class Database;
}

namespace workspace {

/// audit: what was done, newest first. Operators read everything, everyone else what his party's users did.
struct AuditQuery
{
    using Answer = struct AuditAnswer;
    std::optional<std::int64_t> user;
    std::optional<std::int64_t> party;
    std::optional<std::string> command; ///< a command's name, or its beginning up to a point: "order."
    std::optional<base::Timestamp> from;
    std::optional<base::Timestamp> until;
    std::optional<std::string> text;   ///< a part of the request: an id, a login, a reason
    std::optional<std::int64_t> limit; ///< default 100, at most 1,000
    std::optional<std::int64_t> offset;

    static void describe(auto &self, auto &&field)
    {
        field("user", self.user);
        field("party", self.party);
        field("command", self.command);
        field("from", self.from);
        field("until", self.until);
        field("text", self.text);
        field("limit", self.limit);
        field("offset", self.offset);
    }
};

struct AuditRow
{
    std::int64_t sequence = 0;
    base::Timestamp at;
    std::int64_t user = 0;
    std::string userName; ///< empty for the clock
    std::string login;
    std::int64_t party = 0;
    std::string partyName;
    std::string role;
    std::string command;
    nlohmann::json request; ///< without passwords and codes
    nlohmann::json result;  ///< what the command gave back, or {"error": …} for a refusal that left a trace
    std::string stateHash;
    std::string previousHash;
    std::string hash;

    static void describe(auto &self, auto &&field)
    {
        field("sequence", self.sequence);
        field("at", self.at);
        field("user", self.user);
        field("user_name", self.userName);
        field("login", self.login);
        field("party", self.party);
        field("party_name", self.partyName);
        field("role", self.role);
        field("command", self.command);
        field("request", self.request);
        field("result", self.result);
        field("state_hash", self.stateHash);
        field("previous_hash", self.previousHash);
        field("hash", self.hash);
    }
};

struct AuditAnswer
{
    std::vector<AuditRow> rows;
    std::int64_t total = 0;
    std::int64_t headSequence = 0; ///< of the whole chain
    std::string headHash;

    static void describe(auto &self, auto &&field)
    {
        field("rows", self.rows);
        field("total", self.total);
        field("head_sequence", self.headSequence);
        field("head_hash", self.headHash);
    }
};

class AuditReader
{
public:
    explicit AuditReader(storage::Database &database) : m_database(database) {}

    /// Refuses with fieldOutOfRange for limit and offset.
    base::Result<AuditAnswer> audit(const parties::Actor &actor, base::Timestamp now, const AuditQuery &query);

private:
    storage::Database &m_database;
};

} // namespace workspace

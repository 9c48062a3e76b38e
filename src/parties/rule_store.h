#pragma once

#include "parties/actor.h"
#include "parties/rules.h"

#include <string>

namespace parties {

/// One version of the rules as its row says; the values are apart (valuesOf).
struct RuleVersionRow
{
    std::int64_t version = 0;
    std::string state; ///< proposed, confirmed, discarded
    std::string note;
    UserId proposedBy;
    base::Timestamp proposedAt;
    std::optional<UserId> confirmedBy;
    std::optional<base::Timestamp> confirmedAt;
};

class RuleStore
{
public:
    explicit RuleStore(storage::Database &database) : m_database(database) {}

    void addFirstVersion(const Rules &rules, base::Timestamp at);
    /// The newest confirmed version's number.
    [[nodiscard]] std::int64_t currentVersion();
    /// A value that the version does not store (the rule came later) has its default.
    [[nodiscard]] Rules valuesOf(std::int64_t version);
    [[nodiscard]] std::optional<RuleVersionRow> findVersion(std::int64_t version);

    std::int64_t addProposal(const Rules &rules, std::string_view note, UserId by, base::Timestamp at);
    /// Confirms the version and discards every other proposal: each was made from the values before.
    void confirm(std::int64_t version, UserId by, base::Timestamp at);

private:
    void addValues(std::int64_t version, const Rules &rules);

    storage::Database &m_database;
};

} // namespace parties

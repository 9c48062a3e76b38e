#include "parties/rule_store.h"

#include "storage/database.h"

#include <map>

namespace parties {

void RuleStore::addFirstVersion(const Rules &rules, base::Timestamp at)
{
    m_database.execute("INSERT INTO rule_version (version, state, note, proposed_by, proposed_at, confirmed_by, "
                       "confirmed_at) VALUES (1, 'confirmed', '', 0, $1, 0, $1)",
                       at);
    addValues(1, rules);
}

void RuleStore::addValues(std::int64_t version, const Rules &rules)
{
    Rules::describe(rules, [&](const char *name, std::int64_t value) {
        m_database.execute("INSERT INTO rule_value (version, name, value) VALUES ($1, $2, $3)", version, name, value);
    });
}

std::int64_t RuleStore::addProposal(const Rules &rules, std::string_view note, UserId by, base::Timestamp at)
{
    const std::int64_t version = m_database.number("SELECT max(version) + 1 FROM rule_version");
    m_database.execute("INSERT INTO rule_version (version, state, note, proposed_by, proposed_at) "
                       "VALUES ($1, 'proposed', $2, $3, $4)",
                       version, note, by, at);
    addValues(version, rules);
    return version;
}

void RuleStore::confirm(std::int64_t version, UserId by, base::Timestamp at)
{
    m_database.execute("UPDATE rule_version SET state = 'confirmed', confirmed_by = $2, confirmed_at = $3 "
                       "WHERE version = $1",
                       version, by, at);
    m_database.execute("UPDATE rule_version SET state = 'discarded' WHERE state = 'proposed'");
}

std::int64_t RuleStore::currentVersion()
{
    return m_database.number("SELECT max(version) FROM rule_version WHERE state = 'confirmed'");
}

Rules RuleStore::valuesOf(std::int64_t version)
{
    std::map<std::string, std::int64_t, std::less<>> stored;
    m_database.each(
        "SELECT name, value FROM rule_value WHERE version = $1 ORDER BY name",
        [&](const storage::Row &row) { stored.emplace(row.text(0), row.integer(1)); }, version);
    Rules rules;
    rules.version = version;
    Rules::describe(rules, [&](const char *name, std::int64_t &value) {
        if (const auto found = stored.find(name); found != stored.end())
            value = found->second;
    });
    return rules;
}

std::optional<RuleVersionRow> RuleStore::findVersion(std::int64_t version)
{
    return m_database.find(
        "SELECT version, state, note, proposed_by, proposed_at, confirmed_by, confirmed_at FROM rule_version "
        "WHERE version = $1",
        [](const storage::Row &row) {
            return RuleVersionRow{row.integer(0),     row.text(1), row.text(2),
                                  row.id<UserId>(3),  row.time(4), row.optionalId<UserId>(5),
                                  row.optionalTime(6)};
        },
        version);
}

} // namespace parties

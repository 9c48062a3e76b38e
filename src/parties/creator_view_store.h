#pragma once

#include "parties/actor.h"
#include "parties/creator_queries.h"
#include "parties/page_query.h"

namespace storage {
class Database;
}

namespace parties {

/// A creator's standing as the rows say; the rules add the rest.
struct StandingRecord
{
    StandingAnswer answer;
    std::optional<std::string> stopReason;
};

struct RosterRecord
{
    RosterRow row;
    std::optional<std::string> stopReason;
};

struct ApplicationRecord
{
    ApplicationView view;
    UserId appliedBy;
    bool isBoundNow = false;
};

/// What is read of creators, contracts and applications. `scope` is the reader's party, nothing for operators: it is
/// the tenant filter, and what it hides is not there.
class CreatorViewStore
{
public:
    explicit CreatorViewStore(storage::Database &database) : m_database(database) {}

    using Scope = std::optional<PartyId>;

    /// Everyone finds every creator; isPrivate tells whether what is between him and his MCN was read too.
    [[nodiscard]] std::optional<StandingRecord> findStanding(CreatorId creator, Scope scope);
    /// The newest first.
    [[nodiscard]] std::vector<CreatorWork> listWorks(CreatorId creator, std::int64_t limit);

    struct RosterFilter
    {
        PartyId mcn;
        std::optional<std::string> entryState;
        std::optional<bool> isSigned;
        std::optional<std::string> text;
    };
    [[nodiscard]] std::vector<RosterRecord> listRoster(const RosterFilter &filter, const Page &page);
    [[nodiscard]] std::int64_t countRoster(const RosterFilter &filter);
    /// Contracts that end before `soon` are ending soon.
    [[nodiscard]] RosterCounts rosterCounts(PartyId mcn, base::Timestamp soon);

    struct Filter
    {
        Scope scope;
        std::optional<CreatorId> creator;
        std::optional<std::string> state;
    };
    [[nodiscard]] std::vector<ContractView> listContracts(const Filter &filter, const Page &page);
    [[nodiscard]] std::int64_t countContracts(const Filter &filter);
    [[nodiscard]] std::vector<ApplicationRecord> listApplications(const Filter &filter, const Page &page);
    [[nodiscard]] std::int64_t countApplications(const Filter &filter);

private:
    storage::Database &m_database;
};

} // namespace parties

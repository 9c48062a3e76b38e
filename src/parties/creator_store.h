#pragma once

#include "parties/directory.h"

namespace parties {

/// What a short video costs, by length.
struct Prices
{
    std::optional<base::Money> upTo20;
    std::optional<base::Money> upTo60;
    std::optional<base::Money> over60;
};

class CreatorStore
{
public:
    explicit CreatorStore(storage::Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<CreatorStanding> findStanding(CreatorId creator);
    [[nodiscard]] std::optional<CreatorId> findOfParty(PartyId party);
    /// A creator of whom little is known, in the pool.
    CreatorId addPlain(std::string_view platform, std::string_view platformId, std::string_view nickName,
                       std::optional<std::int64_t> follower, base::Timestamp at);
    void setFollower(CreatorId creator, std::int64_t follower, base::Timestamp at);
    void setPrices(CreatorId creator, const Prices &prices, base::Timestamp at);
    /// Binds (and forgets a request to leave), or unbinds with nullopt.
    void setMcn(CreatorId creator, std::optional<PartyId> mcn, base::Timestamp at);
    void setEntryState(CreatorId creator, std::string_view state, base::Timestamp at);
    void setAdmitted(CreatorId creator, PartyId party, base::Timestamp at);
    void setAcceptsOrders(CreatorId creator, bool accepts, const std::optional<std::string> &stopReason,
                          base::Timestamp at);
    void setUnbindRequested(CreatorId creator, base::Timestamp at);
    void setCredit(CreatorId creator, std::int64_t credit, base::Timestamp at);

private:
    storage::Database &m_database;
};

} // namespace parties

#pragma once

#include "parties/directory.h"
#include "parties/parties_commands.h"

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
    /// The creator when he is bound to that MCN, or is that party himself.
    [[nodiscard]] std::optional<CreatorStanding> findStandingFor(CreatorId creator, PartyId party);
    /// JSON of the refusal that keeps an admitted creator from taking orders.
    [[nodiscard]] std::optional<std::string> findStopReason(CreatorId creator);
    [[nodiscard]] std::vector<CreatorId> listAdmitted();
    /// A creator of whom little is known, in the pool.
    CreatorId addPlain(std::string_view platform, std::string_view platformId, std::string_view nickName,
                       std::optional<std::int64_t> follower, base::Timestamp at);
    void setPrices(CreatorId creator, const Prices &prices, base::Timestamp at);
    /// Binds (and forgets a request to leave), or unbinds with nullopt.
    void setMcn(CreatorId creator, std::optional<PartyId> mcn, base::Timestamp at);
    void setEntryState(CreatorId creator, std::string_view state, base::Timestamp at);
    void setAdmitted(CreatorId creator, PartyId party, base::Timestamp at);
    void setAcceptsOrders(CreatorId creator, bool accepts, const std::optional<std::string> &stopReason,
                          base::Timestamp at);
    void setUnbindRequested(CreatorId creator, bool requested, base::Timestamp at);
    void setParty(CreatorId creator, PartyId party, base::Timestamp at);
    /// Writes what the command gives, leaves the rest.
    void update(const UpdateCreator &changes, base::Timestamp at);
    void setCredit(CreatorId creator, std::int64_t credit, base::Timestamp at);

private:
    storage::Database &m_database;
};

} // namespace parties

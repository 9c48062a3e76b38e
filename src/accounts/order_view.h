#pragma once

#include "accounts/account.h"

#include <map>

namespace storage {
class Database;
}

namespace accounts {

/// What accounts needs to know of an order: enough to say what an account is still bound by.
struct OrderView
{
    OrderId id;
    std::string number;
    std::string creatorName;
    std::string state; ///< the platform's official code
    base::Money taskCost;
    base::Money fee;
    std::optional<base::Money> deposit;
    base::Money frozen; ///< what its hold still has
    bool cancelRequested = false;
    bool disputed = false;
    std::optional<base::Timestamp> deadline;
    std::optional<base::Timestamp> retentionUntil;
    base::Timestamp publishedBy; ///< when it was, is scheduled to be or must be published
    std::int64_t retentionDays = 0;
    bool accepted = false;
    std::optional<std::int64_t> mcnShareBp;      ///< pinned at acceptance; nothing: the creator is paid directly
    std::optional<std::int64_t> providerShareBp; ///< of the fee
    std::int64_t revision = 1;
};

/// Money of the pool that one operator has proposed for an order's payee, and no second one confirmed yet.
struct PendingDecision
{
    OrderId order;
    std::string number;
    std::string creatorName;
    std::string state;
    base::Money amount;
};

struct BoundCreator
{
    CreatorId id;
    std::string nickName;
};

/// Reads orders and creators as a party is bound by them: its own as a brand; those it was chosen for as a creator;
/// those pinned to it, or waiting for it, as an MCN; those that pinned it, or wait in a project of its, as a service
/// provider.
class OrderViewStore
{
public:
    explicit OrderViewStore(storage::Database &database) : m_database(database) {}

    /// Neither finished, closed nor cancelled. An order that is not paid yet binds its brand alone.
    [[nodiscard]] std::vector<OrderView> listRunning(PartyId party);
    /// Finished, with the work still to stay online. A service provider has no part in that.
    [[nodiscard]] std::vector<OrderView> listInRetention(PartyId party, base::Timestamp now);
    /// Those that would credit the party: as the MCN that the order pinned, or as its creator.
    [[nodiscard]] std::vector<PendingDecision> listPendingDecisions(PartyId party);
    [[nodiscard]] std::vector<BoundCreator> listBoundCreators(PartyId mcn);

    struct Label
    {
        std::string number;
        std::string creatorName;
    };
    [[nodiscard]] std::optional<Label> findLabel(OrderId order);

private:
    storage::Database &m_database;
};

} // namespace accounts

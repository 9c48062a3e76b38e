#pragma once

#include "parties/directory.h"

namespace parties {

/// Rows of penalty, and party.penalty_until, which is the end of the one in force.
class PenaltyStore
{
public:
    explicit PenaltyStore(storage::Database &database) : m_database(database) {}

    PenaltyId impose(PartyId party, base::Timestamp until, const std::string &reason, std::int64_t creditLoss,
                     UserId by, base::Timestamp at);
    /// Every penalty of the party that is in force at `at`.
    void lift(PartyId party, const std::string &reason, UserId by, base::Timestamp at);

private:
    storage::Database &m_database;
};

} // namespace parties

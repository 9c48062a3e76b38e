#pragma once

#include "parties/parties.h"
#include "support/parties_builders.h"

#include <map>

namespace support {

/// The least cost that libsodium takes: tests do not wait for argon2id.
inline constexpr parties::PasswordCost kQuickHash{1, 8192};

/// Orders in progress as a test says: parties stands below the layer that has orders.
class RunningOrdersAsTold final : public parties::RunningOrders
{
public:
    std::int64_t countRunning(parties::CreatorId creator) override { return counts[creator]; }
    std::map<parties::CreatorId, std::int64_t> counts;
};

/// A world with the façade of parties in it and two operators.
class PartiesStage : public PartiesWorld
{
public:
    RunningOrdersAsTold running;
    parties::Parties parties{database(), running, kQuickHash};
    parties::Actor ops = makeOps("ops1");
    parties::Actor ops2 = makeOps("ops2");

    /// One verb by one actor at the world's time, in a transaction of its own, as the door does it.
    template <class Command, class Outcome>
    base::Result<Outcome> by(const parties::Actor &actor,
                             base::Result<Outcome> (parties::Parties::*verb)(parties::Context &, const Command &),
                             const Command &command)
    {
        last = context(actor);
        return database().transact([&] { return (parties.*verb)(last, command); });
    }
    parties::CreatorStanding standing(parties::CreatorId creator) { return *directory.findCreator(creator); }

    /// Of the last command.
    parties::Context last;
};

} // namespace support

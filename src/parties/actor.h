#pragma once

#include "base/change.h"
#include "base/id.h"
#include "base/timestamp.h"
#include "ledger/ledger.h"

#include <optional>
#include <string_view>
#include <vector>

namespace parties {

using ledger::PartyId;
using UserId = base::Id<struct UserTag>;
using CreatorId = base::Id<struct CreatorTag>;
using ContractId = base::Id<struct ContractTag>;
using ApplicationId = base::Id<struct ApplicationTag>;
using PenaltyId = base::Id<struct PenaltyTag>;
using NotificationId = base::Id<struct NotificationTag>;

/// What a signed-in user may do follows from his party's kind. `system` is the clock (time-outs).
enum class Role { brand, mcn, creator, provider, ops, system };
const std::vector<Role> &allOf(Role);
std::string_view toText(Role role);
/// The role of the users of a party of that kind: 'platform' → ops, otherwise the kind's own name.
[[nodiscard]] std::optional<Role> roleOfPartyKind(std::string_view kind);

/// Who acts.
struct Actor
{
    UserId user;
    PartyId party;
    Role role = Role::system;
};

/// What every verb of a façade gets beside its command: who, when, the number its audit record will have, and where to
/// note what it changed. One Context lives for one command, inside its transaction.
struct Context
{
    Actor actor;
    base::Timestamp now;
    std::int64_t sequence = 0;
    base::Changes changes;
    /// Set by a handler that refuses but must leave a trace (a wrong one-time code counts a try): the transaction is
    /// committed with the refusal as its audited result.
    bool keepOnRefusal = false;

    [[nodiscard]] ledger::Posting posting() const { return {now, sequence}; }
    void touched(base::Topic topic, std::int64_t id) { changes[topic].insert(id); }
    template <class Tag>
    void touched(base::Topic topic, base::Id<Tag> id)
    {
        changes[topic].insert(id.value);
    }
};

} // namespace parties

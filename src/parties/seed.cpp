#include "parties/seed.h"

#include "parties/party_store.h"
#include "parties/rule_store.h"

#include <cassert>

namespace parties {

void seedPlatform(storage::Database &database, base::Timestamp at)
{
    const PartyId platform =
        PartyStore(database).addParty({.kind = "platform", .name = "抖音星图", .industry = {}, .bankAccount = {}}, at);
    assert(platform == ledger::kPlatform);
    (void)platform;
    RuleStore(database).addFirstVersion(Rules{}, at);
}

} // namespace parties

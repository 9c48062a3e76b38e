#pragma once

#include "parties/contract_store.h"
#include "parties/creator_store.h"
#include "parties/party_store.h"
#include "parties/seed.h"
#include "storage/database.h"
#include "storage/migration.h"

#include <memory>
#include <string>

namespace support {

/// 2026-11-24T03:22:25Z
inline constexpr base::Timestamp kStart{1'795'490'545'000};

/// An admitted creator with his own log-in, bound to an MCN by a contract.
struct BuiltCreator
{
    parties::CreatorId id;
    parties::Actor actor;
    parties::ContractId contract;
};

struct CreatorWishes
{
    std::int64_t follower = 250'000;
    std::int64_t shareBp = 3'000;
    bool exclusive = false;
    base::Money price1To20{300'000};
    base::Money price21To60{500'000};
    base::Money price60Plus{800'000};
};

/// A database in memory with the platform's party and rule version 1; each part is made in one line.
class PartiesWorld
{
public:
    PartiesWorld()
        : m_database(storage::Database::open(":memory:", storage::Database::Mode::create)), directory(database())
    {
        storage::migrate(*m_database, storage::embeddedMigrations(), kStart);
        parties::seedPlatform(*m_database, kStart);
    }

    [[nodiscard]] storage::Database &database() { return *m_database; }

    /// What a verb gets: who acts, when (the world's `now`), and the next sequence.
    parties::Context context(const parties::Actor &actor) { return {actor, now, ++m_sequence, {}, false}; }

    parties::Actor makeOps(const std::string &login = "ops1")
    {
        parties::PartyStore store(database());
        const auto others = store.usersOf(ledger::kPlatform);
        const bool waits = others.size() > 1;
        const auto maker = others.empty() ? std::nullopt : std::optional(others.front());
        const auto user = store.addUser({ledger::kPlatform, login, login, "not a hash", maker, waits}, now);
        if (waits)
            store.confirmUser(user, others.back(), now);
        return {user, ledger::kPlatform, parties::Role::ops};
    }
    parties::Actor makeBrand(const std::string &login = "brand1", const std::string &industry = "美妆")
    {
        const auto party = addParty("brand", login, industry);
        return addUser(party, login, parties::Role::brand);
    }
    parties::Actor makeMcn(const std::string &login = "mcn1")
    {
        return addUser(addParty("mcn", login, std::nullopt), login, parties::Role::mcn);
    }
    parties::Actor makeProvider(const std::string &login = "provider1")
    {
        return addUser(addParty("provider", login, std::nullopt), login, parties::Role::provider);
    }
    /// Another user of the same party.
    parties::Actor makeColleague(const parties::Actor &actor, const std::string &login)
    {
        return addUser(actor.party, login, actor.role);
    }
    /// Known to the pool alone.
    parties::CreatorId makePoolCreator(const std::string &name, std::optional<std::int64_t> follower)
    {
        return parties::CreatorStore(database()).addPlain("douyin", "7" + name, name, follower, now);
    }
    BuiltCreator makeCreator(const parties::Actor &mcn, const std::string &login = "creator1",
                             const CreatorWishes &wishes = {})
    {
        parties::CreatorStore store(database());
        BuiltCreator made;
        made.id = makePoolCreator(login, wishes.follower);
        const auto party = addParty("creator", login, std::nullopt);
        made.actor = addUser(party, login, parties::Role::creator);
        store.setPrices(made.id, {wishes.price1To20, wishes.price21To60, wishes.price60Plus}, now);
        store.setMcn(made.id, mcn.party, now);
        store.setAdmitted(made.id, party, now);
        store.setAcceptsOrders(made.id, true, std::nullopt, now);
        made.contract =
            parties::ContractStore(database())
                .add({made.id, mcn.party, wishes.shareBp, wishes.exclusive, now, now + base::days(365)}, now);
        return made;
    }

private:
    std::unique_ptr<storage::Database> m_database;
    std::int64_t m_sequence = 0;

    parties::PartyId addParty(const std::string &kind, const std::string &name, std::optional<std::string> industry)
    {
        return parties::PartyStore(database())
            .addParty(
                {.kind = kind, .name = name, .industry = std::move(industry), .bankAccount = "招商银行 **** 6411"},
                now);
    }
    parties::Actor addUser(parties::PartyId party, const std::string &login, parties::Role role)
    {
        return {parties::PartyStore(database()).addUser({party, login, login, "not a hash"}, now), party, role};
    }

public:
    parties::Directory directory;
    base::Timestamp now = kStart;
};

} // namespace support

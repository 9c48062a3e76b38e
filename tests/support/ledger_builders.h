#pragma once

#include "base/timestamp.h"
#include "ledger/ledger.h"
#include "storage/database.h"
#include "storage/migration.h"

#include <memory>
#include <string>

namespace support {

/// The real schema, in memory unless a path is given, with the parties that a ledger needs.
class Books
{
public:
    static constexpr ledger::PartyId kBrand{2};
    static constexpr ledger::PartyId kOtherBrand{3};
    static constexpr ledger::PartyId kMcn{4};
    static constexpr ledger::PartyId kCreator{5};
    static constexpr ledger::PartyId kProvider{6};
    static constexpr ledger::PartyId kClosedCreator{7}; ///< open until close()
    static constexpr base::Timestamp kStart{1'780'000'000'000};

    explicit Books(const std::string &path = ":memory:")
        : database(storage::Database::open(path, storage::Database::Mode::create)), ledger(*database)
    {
        storage::migrate(*database, storage::embeddedMigrations(), kStart);
        addParty(ledger::kPlatform, "platform");
        addParty(kBrand, "brand");
        addParty(kOtherBrand, "brand");
        addParty(kMcn, "mcn");
        addParty(kCreator, "creator");
        addParty(kProvider, "provider");
        addParty(kClosedCreator, "creator");
    }

    /// One command later: the next audit number, a minute on.
    ledger::Posting next() { return {kStart + std::chrono::minutes(m_commands), ++m_commands}; }

    base::Result<ledger::TransferId> topUp(ledger::PartyId brand, base::Money amount)
    {
        return ledger.post(ledger::TransferCode::topUp, ledger::kPlatform, ledger::AccountKind::bankClearing, brand,
                           ledger::AccountKind::brandAvailable, amount, next());
    }

    void close(ledger::PartyId party) { database->execute("UPDATE party SET status = 'closed' WHERE id = $1", party); }

    std::unique_ptr<storage::Database> database;
    ledger::Ledger ledger;

private:
    void addParty(ledger::PartyId id, const char *kind)
    {
        database->execute("INSERT INTO party (id, kind, name, created_at) VALUES ($1, $2, $3, $4)", id, kind,
                          kind + std::to_string(id.value), kStart);
    }

    std::int64_t m_commands = 0;
};

} // namespace support

#pragma once

#include "base/result.h"
#include "ledger/ledger.h"
#include "orders/compensation.h"
#include "orders/order.h"
#include "parties/directory.h"

namespace orders {

/// What an order's steps do with money (the table of domain.md §3), by the affiliation pinned at acceptance.
class OrderMoney
{
public:
    explicit OrderMoney(storage::Database &database) : m_ledger(database), m_directory(database) {}

    /// Available → frozen. Refuses with insufficientFunds.
    base::Result<> freeze(const Order &order, base::Money amount, const ledger::Posting &posting);
    /// What the order's hold still freezes.
    [[nodiscard]] base::Money frozenOf(OrderId order);
    [[nodiscard]] Stake stakeOf(const Order &order);

    void releaseAll(const Order &order, const ledger::Posting &posting);
    /// Pays a split out of the hold: as stage compensation, or as settlement by a dispute's decision.
    void pay(const Order &order, const Split &split, ledger::TransferCode code, const ledger::Posting &posting);
    /// T to the payee, F to the platform, and of F the pinned service provider's share; a provider whose account is
    /// closed gets none, the platform keeps it.
    void settle(const Order &order, const ledger::Posting &posting);
    void setLocked(OrderId order, bool locked);

    /// From the platform's pool to the payee; the pool is filled from commission by what it lacks. Refuses with
    /// insufficientFunds, partyNotActive {name, status} when the payee's account is closed.
    base::Result<> checkCompensation(const Order &order);
    base::Result<> compensateFromPool(const Order &order, base::Money amount, const ledger::Posting &posting);

    /// From the payee's own money back to the brand, by the pinned split, as corrections (code 90) over suspense.
    /// Refuses with insufficientFunds {account, available_fen, needed_fen} when the MCN or the creator does not have
    /// his part, partyNotActive when the brand's account is closed.
    base::Result<> checkClawBack(const Order &order, base::Money amount);
    base::Result<> clawBack(const Order &order, base::Money amount, const ledger::Posting &posting);

    ledger::Ledger &ledger() { return m_ledger; }

private:
    struct Payee
    {
        PartyId party;
        ledger::AccountKind kind;
        PartyId creator;
    };
    [[nodiscard]] Payee payeeOf(const Order &order);
    [[nodiscard]] bool isOpen(PartyId party);

    ledger::Ledger m_ledger;
    parties::Directory m_directory;
};

} // namespace orders

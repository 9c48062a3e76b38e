#include "orders/order_money.h"

#include <algorithm>
#include <cassert>

namespace orders {

using base::Money;
using base::Result;
using ledger::AccountKind;
using ledger::kPlatform;
using ledger::Posting;
using ledger::TransferCode;

bool OrderMoney::isOpen(PartyId party)
{
    const auto card = m_directory.findParty(party);
    return card && card->status != "closed";
}

Result<> OrderMoney::freeze(const Order &order, Money amount, const Posting &posting)
{
    return m_ledger.placeHold(order.id, order.brand, amount, posting);
}

Money OrderMoney::frozenOf(OrderId order)
{
    const auto hold = m_ledger.findHold(order);
    return hold ? hold->remaining() : Money();
}

Stake OrderMoney::stakeOf(const Order &order)
{
    return {order.taskCost, order.feeBp, frozenOf(order.id), order.mcnShareBp};
}

OrderMoney::Payee OrderMoney::payeeOf(const Order &order)
{
    const auto creator = m_directory.findCreator(order.creator);
    assert(creator && creator->party);
    if (order.mcnShareBp) {
        assert(order.mcn);
        return {*order.mcn, AccountKind::mcnPayable, *creator->party};
    }
    return {*creator->party, AccountKind::creatorPayable, *creator->party};
}

void OrderMoney::releaseAll(const Order &order, const Posting &posting)
{
    ledger::Ledger::Resolution resolution;
    resolution.release = frozenOf(order.id);
    if (resolution.release.isPositive())
        m_ledger.resolveHold(order.id, order.brand, resolution, posting);
}

void OrderMoney::pay(const Order &order, const Split &split, TransferCode code, const Posting &posting)
{
    if (split.payee.isZero())
        return releaseAll(order, posting);
    const Payee payee = payeeOf(order);
    ledger::Ledger::Resolution resolution;
    resolution.payeeCode = code;
    resolution.toPayee = split.payee;
    resolution.platformFee = split.fee;
    resolution.release = split.release;
    resolution.payee = payee.party;
    resolution.payeeKind = payee.kind;
    if (payee.kind == AccountKind::mcnPayable)
        resolution.creatorShare = split.creator;
    resolution.creator = payee.creator;
    m_ledger.resolveHold(order.id, order.brand, resolution, posting);
}

void OrderMoney::settle(const Order &order, const Posting &posting)
{
    const Split split = splitOf(stakeOf(order), 10'000, true);
    assert(split.payee == order.taskCost && split.fee == order.fee && split.release.isZero());
    pay(order, split, TransferCode::settle, posting);
    if (!order.provider || !isOpen(*order.provider))
        return;
    const Money share = base::shareOf(order.fee, order.providerShareBp.value_or(0));
    if (share.isPositive()) {
        const auto posted =
            m_ledger.post(TransferCode::providerShare, kPlatform, AccountKind::commission, *order.provider,
                          AccountKind::providerPayable, share, posting, std::nullopt, order.id);
        // The fee that was just credited covers a share of it.
        assert(posted.ok());
        static_cast<void>(posted);
    }
}

void OrderMoney::setLocked(OrderId order, bool locked)
{
    m_ledger.setHoldLocked(order, locked);
}

Result<> OrderMoney::checkCompensation(const Order &order)
{
    const Payee payee = payeeOf(order);
    for (const PartyId party : {payee.party, payee.creator}) {
        if (!isOpen(party))
            return base::refuse(base::ErrorCode::partyNotActive,
                                {{"name", m_directory.findParty(party)->name}, {"status", "closed"}});
    }
    return {};
}

Result<> OrderMoney::compensateFromPool(const Order &order, Money amount, const Posting &posting)
{
    XINGTU_TRY(checkCompensation(order));
    const Payee payee = payeeOf(order);
    const Money pool = m_ledger.balanceOf(kPlatform, AccountKind::compensationPool);
    if (pool < amount) {
        const auto funded = m_ledger.post(TransferCode::fundPool, kPlatform, AccountKind::commission, kPlatform,
                                          AccountKind::compensationPool, amount - pool, posting);
        if (!funded.ok())
            return funded.error();
    }
    const auto paid = m_ledger.post(TransferCode::compensate, kPlatform, AccountKind::compensationPool, payee.party,
                                    payee.kind, amount, posting, std::nullopt, order.id);
    if (!paid.ok())
        return paid.error();
    const Money creatorShare = affiliationSplit(amount, order.mcnShareBp).creator;
    if (payee.kind == AccountKind::mcnPayable && creatorShare.isPositive()) {
        const auto shared = m_ledger.post(TransferCode::creatorShare, payee.party, payee.kind, payee.creator,
                                          AccountKind::creatorPayable, creatorShare, posting, std::nullopt, order.id);
        if (!shared.ok())
            return shared.error();
    }
    return {};
}

Result<> OrderMoney::checkClawBack(const Order &order, Money amount)
{
    if (!isOpen(order.brand))
        return base::refuse(base::ErrorCode::partyNotActive,
                            {{"name", m_directory.findParty(order.brand)->name}, {"status", "closed"}});
    const Payee payee = payeeOf(order);
    const AffiliationSplit split = affiliationSplit(amount, order.mcnShareBp);
    const auto enough = [&](PartyId party, AccountKind kind, Money part) -> Result<> {
        const Money available = m_ledger.balanceOf(party, kind);
        if (part <= available)
            return {};
        return base::refuse(
            base::ErrorCode::insufficientFunds,
            {{"account", ledger::toText(kind)}, {"available_fen", available.fen}, {"needed_fen", part.fen}});
    };
    XINGTU_TRY(enough(payee.party, payee.kind, split.mcn));
    return enough(payee.creator, AccountKind::creatorPayable, split.creator);
}

Result<> OrderMoney::clawBack(const Order &order, Money amount, const Posting &posting)
{
    XINGTU_TRY(checkClawBack(order, amount));
    const Payee payee = payeeOf(order);
    const AffiliationSplit split = affiliationSplit(amount, order.mcnShareBp);
    const auto move = [&](PartyId from, AccountKind fromKind, PartyId to, AccountKind toKind, Money part) -> Result<> {
        if (part.isZero())
            return {};
        const auto posted =
            m_ledger.post(TransferCode::correction, from, fromKind, to, toKind, part, posting, std::nullopt, order.id);
        return posted.ok() ? Result<>() : Result<>(posted.error());
    };
    XINGTU_TRY(move(payee.party, payee.kind, kPlatform, AccountKind::suspense, split.mcn));
    XINGTU_TRY(move(payee.creator, AccountKind::creatorPayable, kPlatform, AccountKind::suspense, split.creator));
    return move(kPlatform, AccountKind::suspense, order.brand, AccountKind::brandAvailable, amount);
}

} // namespace orders

#include "ledger/ledger.h"

#include "ledger/ledger_store.h"

#include <algorithm>
#include <cassert>

namespace ledger {
namespace {

bool mayBeOverdrawn(AccountKind kind)
{
    return kind == AccountKind::bankClearing || kind == AccountKind::suspense;
}

/// The bank's mirror is read from the platform's side: what lies at the bank.
base::Money asShown(AccountKind kind, base::Money raw)
{
    return kind == AccountKind::bankClearing ? base::Money() - raw : raw;
}

base::Result<> checkFunds(storage::Database &database, PartyId party, AccountKind kind, base::Money needed)
{
    if (mayBeOverdrawn(kind))
        return {};
    const base::Money available = store::rawBalance(database, party, kind);
    if (available >= needed)
        return {};
    return base::refuse(base::ErrorCode::insufficientFunds,
                        {{"account", toText(kind)}, {"available_fen", available.fen}, {"needed_fen", needed.fen}});
}

} // namespace

const std::vector<AccountKind> &allOf(AccountKind)
{
    static const std::vector<AccountKind> kinds = {
        AccountKind::bankClearing,   AccountKind::brandAvailable, AccountKind::brandFrozen,
        AccountKind::creatorPayable, AccountKind::mcnPayable,     AccountKind::providerPayable,
        AccountKind::payoutPending,  AccountKind::commission,     AccountKind::compensationPool,
        AccountKind::suspense,
    };
    return kinds;
}

std::string_view toText(AccountKind kind)
{
    switch (kind) {
    case AccountKind::bankClearing:
        return "bank_clearing";
    case AccountKind::brandAvailable:
        return "brand_available";
    case AccountKind::brandFrozen:
        return "brand_frozen";
    case AccountKind::creatorPayable:
        return "creator_payable";
    case AccountKind::mcnPayable:
        return "mcn_payable";
    case AccountKind::providerPayable:
        return "provider_payable";
    case AccountKind::payoutPending:
        return "payout_pending";
    case AccountKind::commission:
        return "commission";
    case AccountKind::compensationPool:
        return "compensation_pool";
    case AccountKind::suspense:
        return "suspense";
    }
    return "";
}

std::optional<AccountKind> accountKindFrom(std::string_view text)
{
    for (const AccountKind kind : allOf(AccountKind{}))
        if (toText(kind) == text)
            return kind;
    return std::nullopt;
}

const std::vector<TransferCode> &allOf(TransferCode)
{
    static const std::vector<TransferCode> codes = {
        TransferCode::topUp,
        TransferCode::topUpReversal,
        TransferCode::hold,
        TransferCode::settle,
        TransferCode::platformFee,
        TransferCode::release,
        TransferCode::stageCompensation,
        TransferCode::creatorShare,
        TransferCode::providerShare,
        TransferCode::withdrawalRequested,
        TransferCode::withdrawalPaid,
        TransferCode::withdrawalFailed,
        TransferCode::compensate,
        TransferCode::fundPool,
        TransferCode::closureRefund,
        TransferCode::correction,
    };
    return codes;
}

std::string_view toText(TransferCode code)
{
    switch (code) {
    case TransferCode::topUp:
        return "top_up";
    case TransferCode::topUpReversal:
        return "top_up_reversal";
    case TransferCode::hold:
        return "hold";
    case TransferCode::settle:
        return "settle";
    case TransferCode::platformFee:
        return "platform_fee";
    case TransferCode::release:
        return "release";
    case TransferCode::stageCompensation:
        return "stage_compensation";
    case TransferCode::creatorShare:
        return "creator_share";
    case TransferCode::providerShare:
        return "provider_share";
    case TransferCode::withdrawalRequested:
        return "withdrawal_requested";
    case TransferCode::withdrawalPaid:
        return "withdrawal_paid";
    case TransferCode::withdrawalFailed:
        return "withdrawal_failed";
    case TransferCode::compensate:
        return "compensate";
    case TransferCode::fundPool:
        return "fund_pool";
    case TransferCode::closureRefund:
        return "closure_refund";
    case TransferCode::correction:
        return "correction";
    }
    return "";
}

TransferCode transferCodeOf(std::int64_t number)
{
    const auto &codes = allOf(TransferCode{});
    const auto found = std::find_if(codes.begin(), codes.end(),
                                    [&](TransferCode code) { return static_cast<std::int64_t>(code) == number; });
    assert(found != codes.end());
    return *found;
}

AccountId Ledger::accountOf(PartyId party, AccountKind kind, base::Timestamp at)
{
    if (const auto account = store::findAccount(m_database, party, kind))
        return *account;
    return store::insertAccount(m_database, party, kind, at);
}

base::Money Ledger::balanceOf(PartyId party, AccountKind kind)
{
    return asShown(kind, store::rawBalance(m_database, party, kind));
}

std::vector<Balance> Ledger::balancesOf(PartyId party)
{
    std::vector<Balance> balances = store::listRawBalances(m_database, party);
    for (Balance &balance : balances)
        balance.amount = asShown(balance.kind, balance.amount);
    std::sort(balances.begin(), balances.end(), [](const Balance &a, const Balance &b) { return a.kind < b.kind; });
    return balances;
}

base::Result<TransferId> Ledger::post(TransferCode code, PartyId fromParty, AccountKind fromKind, PartyId toParty,
                                      AccountKind toKind, base::Money amount, const Posting &posting,
                                      std::optional<Reference> reference, std::optional<OrderId> order)
{
    assert(amount.isPositive());
    XINGTU_TRY(checkFunds(m_database, fromParty, fromKind, amount));
    const AccountId debit = accountOf(fromParty, fromKind, posting.at);
    const AccountId credit = accountOf(toParty, toKind, posting.at);
    return store::insertTransfer(m_database, {code, debit, credit, amount, std::nullopt, order, reference}, posting);
}

base::Result<> Ledger::placeHold(OrderId order, PartyId brand, base::Money amount, const Posting &posting)
{
    assert(amount.isPositive());
    XINGTU_TRY(checkFunds(m_database, brand, AccountKind::brandAvailable, amount));
    const AccountId available = accountOf(brand, AccountKind::brandAvailable, posting.at);
    const AccountId frozen = accountOf(brand, AccountKind::brandFrozen, posting.at);
    const auto existing = store::findHold(m_database, order);
    const HoldId hold = existing ? existing->id : store::insertHold(m_database, order, frozen, posting.at);
    postOnHold(TransferCode::hold, available, frozen, amount, hold, order, posting);
    return {};
}

void Ledger::resolveHold(OrderId order, PartyId brand, const Resolution &resolution, const Posting &posting)
{
    const auto hold = store::findHold(m_database, order);
    assert(hold);
    assert(resolution.payeeCode == TransferCode::settle || resolution.payeeCode == TransferCode::stageCompensation);
    assert(base::Money() <= resolution.creatorShare && resolution.creatorShare <= resolution.toPayee);
    const AccountId frozen = accountOf(brand, AccountKind::brandFrozen, posting.at);

    if (!resolution.toPayee.isZero()) {
        const AccountId payee = accountOf(resolution.payee, resolution.payeeKind, posting.at);
        postOnHold(resolution.payeeCode, frozen, payee, resolution.toPayee, hold->id, order, posting);
        if (!resolution.creatorShare.isZero()) {
            const AccountId creator = accountOf(resolution.creator, AccountKind::creatorPayable, posting.at);
            store::insertTransfer(m_database,
                                  {TransferCode::creatorShare, payee, creator, resolution.creatorShare, std::nullopt,
                                   order, std::nullopt},
                                  posting);
        }
    }
    if (!resolution.platformFee.isZero())
        postOnHold(TransferCode::platformFee, frozen, accountOf(kPlatform, AccountKind::commission, posting.at),
                   resolution.platformFee, hold->id, order, posting);
    if (!resolution.release.isZero())
        postOnHold(TransferCode::release, frozen, accountOf(brand, AccountKind::brandAvailable, posting.at),
                   resolution.release, hold->id, order, posting);
}

std::optional<Hold> Ledger::findHold(OrderId order)
{
    return store::findHold(m_database, order);
}

void Ledger::setHoldLocked(OrderId order, bool locked)
{
    const auto hold = store::findHold(m_database, order);
    assert(hold);
    store::updateHoldLocked(m_database, hold->id, locked);
}

std::vector<TransferLine> Ledger::transfersOf(OrderId order)
{
    return store::listTransfersOfOrder(m_database, order);
}

std::vector<StatementLine> Ledger::statement(PartyId party, std::optional<AccountKind> kind,
                                             std::optional<base::Timestamp> from, std::optional<base::Timestamp> until,
                                             std::int64_t limit, std::int64_t offset)
{
    auto lines = store::listStatement(m_database, party, kind, from, until, limit, offset);
    for (StatementLine &line : lines) {
        line.change = asShown(line.account, line.change);
        line.balanceAfter = asShown(line.account, line.balanceAfter);
    }
    return lines;
}

std::vector<AccountPeriod> Ledger::periodsOf(PartyId party, std::optional<AccountKind> kind,
                                             std::optional<base::Timestamp> from, std::optional<base::Timestamp> until)
{
    auto periods = store::listPeriods(m_database, party, kind, from, until);
    for (AccountPeriod &period : periods) {
        if (period.kind == AccountKind::bankClearing)
            std::swap(period.in, period.out);
        period.opening = asShown(period.kind, period.opening);
        period.closing = asShown(period.kind, period.closing);
    }
    std::sort(periods.begin(), periods.end(),
              [](const AccountPeriod &a, const AccountPeriod &b) { return a.kind < b.kind; });
    return periods;
}

Findings Ledger::check()
{
    Findings findings;
    store::checkBooks(m_database, findings);
    return findings;
}

TransferId Ledger::postOnHold(TransferCode code, AccountId debit, AccountId credit, base::Money amount, HoldId hold,
                              OrderId order, const Posting &posting)
{
    return store::insertTransfer(m_database, {code, debit, credit, amount, hold, order, std::nullopt}, posting);
}

} // namespace ledger

#include "ui/accounts/account_words.h"

#include "ui/shared/text/format.h"
#include "ui/workspace/values.h"

#include <QCoreApplication>

namespace ui::words_of {

namespace {

/// The translation context of this file.
struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::AccountWords)
};

QString amountOf(const accounts::Condition &condition)
{
    return format::money(condition.amount.fen);
}

} // namespace

QString account(ledger::AccountKind kind)
{
    using ledger::AccountKind;
    switch (kind) {
    case AccountKind::brandAvailable:
        return AccountWords::tr("Available");
    case AccountKind::brandFrozen:
        return AccountWords::tr("Frozen");
    case AccountKind::creatorPayable:
    case AccountKind::mcnPayable:
    case AccountKind::providerPayable:
        return AccountWords::tr("Withdrawable");
    case AccountKind::payoutPending:
        return AccountWords::tr("Being paid out");
    case AccountKind::bankClearing:
        return AccountWords::tr("Platform's bank");
    case AccountKind::commission:
        return AccountWords::tr("Platform fee");
    case AccountKind::compensationPool:
        return AccountWords::tr("Compensation pool");
    case AccountKind::suspense:
        return AccountWords::tr("Suspense");
    }
    return {};
}

QString transfer(ledger::TransferCode code)
{
    using ledger::TransferCode;
    switch (code) {
    case TransferCode::topUp:
        return AccountWords::tr("Top-up");
    case TransferCode::topUpReversal:
        return AccountWords::tr("Top-up reversed");
    case TransferCode::hold:
        return AccountWords::tr("Payment frozen");
    case TransferCode::settle:
        return AccountWords::tr("Settlement");
    case TransferCode::platformFee:
        return AccountWords::tr("Platform fee");
    case TransferCode::release:
        return AccountWords::tr("Unfrozen");
    case TransferCode::stageCompensation:
        return AccountWords::tr("Cancellation compensation");
    case TransferCode::creatorShare:
        return AccountWords::tr("Creator's share");
    case TransferCode::providerShare:
        return AccountWords::tr("Service share");
    case TransferCode::withdrawalRequested:
        return AccountWords::tr("Withdrawal requested");
    case TransferCode::withdrawalPaid:
        return AccountWords::tr("Withdrawal paid");
    case TransferCode::withdrawalFailed:
        return AccountWords::tr("Withdrawal returned");
    case TransferCode::compensate:
        return AccountWords::tr("Platform's compensation");
    case TransferCode::fundPool:
        return AccountWords::tr("Pool funded");
    case TransferCode::closureRefund:
        return AccountWords::tr("Closing refund");
    case TransferCode::correction:
        return AccountWords::tr("Correction");
    }
    return {};
}

Tone transferTone(ledger::TransferCode code)
{
    using ledger::TransferCode;
    switch (code) {
    case TransferCode::topUp:
    case TransferCode::creatorShare:
    case TransferCode::providerShare:
    case TransferCode::compensate:
        return Tone::success;
    case TransferCode::hold:
        return Tone::info;
    case TransferCode::settle:
    case TransferCode::platformFee:
        return Tone::accent;
    case TransferCode::stageCompensation:
    case TransferCode::correction:
        return Tone::warning;
    case TransferCode::topUpReversal:
    case TransferCode::withdrawalFailed:
        return Tone::danger;
    case TransferCode::release:
    case TransferCode::withdrawalRequested:
    case TransferCode::withdrawalPaid:
    case TransferCode::fundPool:
    case TransferCode::closureRefund:
        return Tone::neutral;
    }
    return Tone::neutral;
}

QString withdrawalState(accounts::WithdrawalState state)
{
    switch (state) {
    case accounts::WithdrawalState::requested:
        return AccountWords::tr("Being paid out");
    case accounts::WithdrawalState::paid:
        return AccountWords::tr("Arrived");
    case accounts::WithdrawalState::failed:
        return AccountWords::tr("Returned by the bank");
    }
    return {};
}

Tone withdrawalTone(accounts::WithdrawalState state)
{
    switch (state) {
    case accounts::WithdrawalState::requested:
        return Tone::warning;
    case accounts::WithdrawalState::paid:
        return Tone::success;
    case accounts::WithdrawalState::failed:
        return Tone::danger;
    }
    return Tone::neutral;
}

QString closureState(accounts::ClosureState state)
{
    switch (state) {
    case accounts::ClosureState::applied:
        return AccountWords::tr("Waiting for review");
    case accounts::ClosureState::withdrawn:
        return AccountWords::tr("Withdrawn");
    case accounts::ClosureState::refused:
        return AccountWords::tr("Refused");
    case accounts::ClosureState::closed:
        return AccountWords::tr("Closed, refund on its way");
    case accounts::ClosureState::paidOut:
        return AccountWords::tr("Closed and refunded");
    }
    return {};
}

Tone closureTone(accounts::ClosureState state)
{
    switch (state) {
    case accounts::ClosureState::applied:
        return Tone::warning;
    case accounts::ClosureState::refused:
        return Tone::danger;
    case accounts::ClosureState::withdrawn:
    case accounts::ClosureState::closed:
        return Tone::neutral;
    case accounts::ClosureState::paidOut:
        return Tone::success;
    }
    return Tone::neutral;
}

QString openCondition(const accounts::Condition &condition)
{
    using accounts::BlockerKind;
    const QString count = format::exact(condition.count);
    switch (condition.kind) {
    case BlockerKind::ordersInProgress:
        return condition.amount.isZero()
                   ? AccountWords::tr("Orders in progress: %1").arg(count)
                   : AccountWords::tr("Orders in progress: %1 · %2 frozen").arg(count, amountOf(condition));
    case BlockerKind::cancelRequest:
        return AccountWords::tr("Cancel requests without an answer: %1").arg(count);
    case BlockerKind::dispute:
        return condition.amount.isZero()
                   ? AccountWords::tr("Open disputes: %1").arg(count)
                   : AccountWords::tr("Open disputes: %1 · %2 frozen").arg(count, amountOf(condition));
    case BlockerKind::frozen:
        return AccountWords::tr("Frozen money is not zero · %1").arg(amountOf(condition));
    case BlockerKind::pendingWithdrawal:
        return AccountWords::tr("Withdrawals being paid out: %1 · %2").arg(count, amountOf(condition));
    case BlockerKind::unpaidTail:
        return AccountWords::tr("Unpaid tails: %1 · %2").arg(count, amountOf(condition));
    case BlockerKind::retention:
        return AccountWords::tr("Works in their retention time: %1").arg(count);
    case BlockerKind::penalty:
        return condition.until
                   ? AccountWords::tr("A penalty runs until %1").arg(format::dateTime(toLocal(*condition.until)))
                   : AccountWords::tr("A penalty runs");
    case BlockerKind::pendingDecision:
        return AccountWords::tr("Decisions on money to be confirmed: %1 · %2").arg(count, amountOf(condition));
    case BlockerKind::bankAccount:
        return condition.onlyWaiting ? AccountWords::tr("A change of the bank account waits to be confirmed")
                                     : AccountWords::tr("No bank account is known for the refund");
    case BlockerKind::boundCreators:
        return AccountWords::tr("Creators still bound to the agency: %1").arg(count);
    }
    return {};
}

QString conditionHelp(const accounts::Condition &condition)
{
    using accounts::BlockerKind;
    switch (condition.kind) {
    case BlockerKind::ordersInProgress:
        return AccountWords::tr(
            "Settled by themselves once they are finished or cancelled. What a cancellation costs is shown "
            "before it is confirmed.");
    case BlockerKind::cancelRequest:
        return AccountWords::tr("Agree or refuse; without an answer a request becomes a dispute.");
    case BlockerKind::dispute:
        return AccountWords::tr("Decided by the platform with two persons; you can add to it until then.");
    case BlockerKind::frozen:
        return AccountWords::tr("All of it comes from the orders above: it is freed with them.");
    case BlockerKind::pendingWithdrawal:
        return AccountWords::tr("Ticked off by itself when the money has arrived.");
    case BlockerKind::unpaidTail:
        return AccountWords::tr("Pay the tail, or cancel the order.");
    case BlockerKind::retention:
        return AccountWords::tr("Taking a work down before its end would be a breach.");
    case BlockerKind::penalty:
        return AccountWords::tr("Nothing can be done before it is over.");
    case BlockerKind::pendingDecision:
        return AccountWords::tr("A second operator confirms or discards it before the account can be closed.");
    case BlockerKind::bankAccount:
        return condition.onlyWaiting ? AccountWords::tr("The platform confirms or refuses it; the refund goes there.")
                                     : AccountWords::tr("Give one in the security centre; the platform confirms it.");
    case BlockerKind::boundCreators:
        return AccountWords::tr("Unbind them, or have them move to another agency.");
    }
    return {};
}

QString metCondition(accounts::BlockerKind kind)
{
    using accounts::BlockerKind;
    switch (kind) {
    case BlockerKind::ordersInProgress:
        return AccountWords::tr("No order in progress");
    case BlockerKind::cancelRequest:
        return AccountWords::tr("No cancel request without an answer");
    case BlockerKind::dispute:
        return AccountWords::tr("No open dispute");
    case BlockerKind::frozen:
        return AccountWords::tr("Nothing frozen");
    case BlockerKind::pendingWithdrawal:
        return AccountWords::tr("No withdrawal being paid out");
    case BlockerKind::unpaidTail:
        return AccountWords::tr("No unpaid tail");
    case BlockerKind::retention:
        return AccountWords::tr("No work in its retention time");
    case BlockerKind::penalty:
        return AccountWords::tr("No penalty in force");
    case BlockerKind::pendingDecision:
        return AccountWords::tr("No decision on money to be confirmed");
    case BlockerKind::bankAccount:
        return AccountWords::tr("A bank account for the refund");
    case BlockerKind::boundCreators:
        return AccountWords::tr("No creator bound");
    }
    return {};
}

QString subjectOf(const accounts::StatementEntry &entry)
{
    if (entry.orderNumber)
        return entry.creatorName ? toText(*entry.orderNumber) + QStringLiteral(" · ") + toText(*entry.creatorName)
                                 : toText(*entry.orderNumber);
    return entry.referenceNumber ? toText(*entry.referenceNumber) : format::missing;
}

QString otherSideOf(const accounts::StatementEntry &entry, accounts::PartyId reader)
{
    if (entry.counterparty == reader)
        return account(entry.counterAccount);
    return entry.counterparty == ledger::kPlatform ? account(entry.counterAccount) : toText(entry.counterpartyName);
}

} // namespace ui::words_of

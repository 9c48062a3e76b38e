#include "accounts/accounts.h"

#include "accounts/account_check_store.h"
#include "accounts/account_rules.h"
#include "accounts/account_store.h"
#include "base/text.h"

namespace accounts {

using base::ErrorCode;
using base::Topic;
using ledger::AccountKind;
using ledger::TransferCode;

base::Result<parties::PartyCard> Accounts::activeParty(const parties::Context &context)
{
    const auto party = m_directory.findParty(context.actor.party);
    if (!party)
        return base::refuse(ErrorCode::notFound,
                            {{"kind", "party"}, {"id", std::to_string(context.actor.party.value)}});
    if (party->status != "active")
        return base::refuse(ErrorCode::partyNotActive, {{"name", party->name}, {"status", party->status}});
    return *party;
}

base::Result<TopUpOutcome> Accounts::topUp(parties::Context &context, const TopUp &command)
{
    XINGTU_TRY(activeParty(context));
    XINGTU_TRY(base::checkRange("amount_fen", command.amount.fen, 1, kAmountLimit.fen));
    XINGTU_TRY(base::checkText("bank_reference", command.bankReference, kReferenceLimit));
    const PartyId party = context.actor.party;
    const std::string bankReference(base::trimmed(command.bankReference));
    AccountStore store(m_database);
    if (const auto used = store.findTopUp(party, bankReference))
        return base::refuse(ErrorCode::bankReferenceUsed,
                            {{"reference", bankReference}, {"top_up", std::to_string(used->value)}});

    TopUpOutcome outcome;
    outcome.topUp = store.addTopUp(party, command.amount, bankReference, context.actor.user, context.now);
    XINGTU_TRY(m_ledger.post(TransferCode::topUp, ledger::kPlatform, AccountKind::bankClearing, party,
                             AccountKind::brandAvailable, command.amount, context.posting(),
                             ledger::Reference{"top_up", outcome.topUp.value}));
    outcome.number = numberOf(outcome.topUp, context.now);
    outcome.available = m_ledger.balanceOf(party, AccountKind::brandAvailable);
    context.touched(Topic::accounts, party);
    return outcome;
}

base::Result<SendCodeOutcome> Accounts::sendCode(parties::Context &context, const SendCode &command)
{
    XINGTU_TRY(activeParty(context));
    const auto sent = m_codes.send(command.purpose, context);
    if (!sent.ok())
        return sent.error();
    return SendCodeOutcome{sent->id, sent->expiresAt, sent->tries};
}

base::Result<WithdrawalOutcome> Accounts::withdraw(parties::Context &context, const Withdraw &command)
{
    const auto party = activeParty(context);
    if (!party.ok())
        return party.error();
    XINGTU_TRY(base::checkRange("amount_fen", command.amount.fen, 1, kAmountLimit.fen));
    const auto kind = moneyKindOf(party->kind);
    if (!kind || !party->bankAccount)
        return base::refuse(ErrorCode::bankAccountMissing, {{"name", party->name}});
    XINGTU_TRY(checkNoBankChange(*party));
    if (const base::Money available = m_ledger.balanceOf(party->id, *kind); available < command.amount)
        return base::refuse(
            ErrorCode::insufficientFunds,
            {{"account", toText(*kind)}, {"available_fen", available.fen}, {"needed_fen", command.amount.fen}});
    XINGTU_TRY(m_codes.spend(CodePurpose::withdrawal, command.code, context));

    const WithdrawalId id =
        AccountStore(m_database)
            .addWithdrawal(party->id, command.amount, *party->bankAccount, context.actor.user, context.now);
    XINGTU_TRY(m_ledger.post(TransferCode::withdrawalRequested, party->id, *kind, party->id, AccountKind::payoutPending,
                             command.amount, context.posting(), ledger::Reference{"withdrawal", id.value}));
    m_directory.notifyParty(ledger::kPlatform, "withdrawal_requested", "withdrawal", id.value,
                            {{"party", party->name}, {"amount_fen", command.amount.fen}}, std::nullopt, context);
    context.touched(Topic::accounts, party->id);
    return outcomeOf(id);
}

base::Result<Withdrawal> Accounts::openWithdrawal(const parties::Context &context, WithdrawalId id,
                                                  std::optional<std::int64_t> revision)
{
    const auto withdrawal = AccountStore(m_database).findWithdrawal(id);
    if (!withdrawal)
        return base::refuse(ErrorCode::notFound, {{"kind", "withdrawal"}, {"id", std::to_string(id.value)}});
    if (revision && *revision != withdrawal->revision)
        return base::refuse(ErrorCode::stale, {{"kind", "withdrawal"},
                                               {"id", std::to_string(id.value)},
                                               {"seen", *revision},
                                               {"current", withdrawal->revision}});
    if (withdrawal->state != WithdrawalState::requested)
        return base::refuse(ErrorCode::withdrawalStateForbids, {{"withdrawal", numberOf(id, withdrawal->requestedAt)},
                                                                {"state", toText(withdrawal->state)}});
    XINGTU_TRY(m_directory.checkSecondPerson(context, withdrawal->requestedBy));
    return *withdrawal;
}

base::Result<WithdrawalOutcome> Accounts::confirmPayout(parties::Context &context, const ConfirmPayout &command)
{
    const auto withdrawal = openWithdrawal(context, command.withdrawal, command.revision);
    if (!withdrawal.ok())
        return withdrawal.error();
    XINGTU_TRY(checkNoBankChange(*m_directory.findParty(withdrawal->party)));
    XINGTU_TRY(m_ledger.post(TransferCode::withdrawalPaid, withdrawal->party, AccountKind::payoutPending,
                             ledger::kPlatform, AccountKind::bankClearing, withdrawal->amount, context.posting(),
                             ledger::Reference{"withdrawal", withdrawal->id.value}));
    return decided(context, *withdrawal, WithdrawalState::paid, std::nullopt);
}

base::Result<WithdrawalOutcome> Accounts::failPayout(parties::Context &context, const FailPayout &command)
{
    XINGTU_TRY(base::checkText("reason", command.reason, kReasonLimit));
    const auto withdrawal = openWithdrawal(context, command.withdrawal, command.revision);
    if (!withdrawal.ok())
        return withdrawal.error();
    const auto party = m_directory.findParty(withdrawal->party);
    XINGTU_TRY(m_ledger.post(TransferCode::withdrawalFailed, withdrawal->party, AccountKind::payoutPending,
                             withdrawal->party, *moneyKindOf(party->kind), withdrawal->amount, context.posting(),
                             ledger::Reference{"withdrawal", withdrawal->id.value}));
    return decided(context, *withdrawal, WithdrawalState::failed, command.reason);
}

base::Result<WithdrawalOutcome> Accounts::decided(parties::Context &context, const Withdrawal &withdrawal,
                                                  WithdrawalState state, const std::optional<std::string> &reason)
{
    AccountStore(m_database).decideWithdrawal(withdrawal.id, state, context.actor.user, context.now, reason);
    nlohmann::json details = {{"amount_fen", withdrawal.amount.fen}};
    if (reason)
        details["reason"] = *reason;
    m_directory.notifyParty(withdrawal.party, state == WithdrawalState::paid ? "withdrawal_paid" : "withdrawal_failed",
                            "withdrawal", withdrawal.id.value, details, std::nullopt, context);
    context.touched(Topic::accounts, withdrawal.party);
    return outcomeOf(withdrawal.id);
}

WithdrawalOutcome Accounts::outcomeOf(WithdrawalId id)
{
    const auto withdrawal = AccountStore(m_database).findWithdrawal(id);
    const auto party = m_directory.findParty(withdrawal->party);
    return {id,
            numberOf(id, withdrawal->requestedAt),
            withdrawal->state,
            withdrawal->amount,
            m_ledger.balanceOf(withdrawal->party, *moneyKindOf(party->kind)),
            withdrawal->revision};
}

std::vector<std::string> Accounts::check()
{
    return findAccountProblems(m_database);
}

} // namespace accounts

#include "accounts/account_rules.h"
#include "accounts/account_store.h"
#include "accounts/accounts.h"
#include "accounts/bank_change_store.h"
#include "base/text.h"
#include "parties/bank_account.h"
#include "parties/own_password.h"

/// The verbs of Accounts that change where a party's money is paid to: its own user proposes, an operator decides.
namespace accounts {

using base::ErrorCode;
using base::Topic;

base::Result<BankChangeOutcome> Accounts::changeBank(parties::Context &context, const ChangeBank &command)
{
    const auto party = activeParty(context);
    if (!party.ok())
        return party.error();
    const std::string account(base::trimmed(command.bankAccount));
    XINGTU_TRY(parties::checkBankAccount(account));
    if (party->bankAccount == account)
        return base::refuse(ErrorCode::bankAccountUnchanged, {{"bank_account", account}});
    XINGTU_TRY(checkNoBankChange(*party));
    XINGTU_TRY(parties::checkOwnPassword(m_database, command.password, context));

    BankChangeStore store(m_database);
    const BankChangeId id = store.add(party->id, account, party->bankAccount, context.actor.user, context.now);
    m_directory.notifyParty(ledger::kPlatform, "bank_change_proposed", "bank_change", id.value,
                            {{"party", party->name}, {"bank_account", account}}, std::nullopt, context);
    const std::string proposer = AccountStore(m_database).userName(context.actor.user);
    for (const UserId colleague : m_directory.usersOf(party->id)) {
        if (colleague != context.actor.user)
            m_directory.notifyUser(colleague, "bank_change_asked", "bank_change", id.value,
                                   {{"user", proposer}, {"bank_account", account}}, std::nullopt, context);
    }
    return changed(context, *store.find(id), {});
}

base::Result<BankChange> Accounts::openBankChange(BankChangeId id, std::optional<std::int64_t> revision,
                                                  std::optional<ledger::PartyId> of)
{
    const auto change = BankChangeStore(m_database).find(id);
    if (!change || (of && change->party != *of))
        return base::refuse(ErrorCode::notFound, {{"kind", "bank_change"}, {"id", std::to_string(id.value)}});
    if (revision && *revision != change->revision)
        return base::refuse(ErrorCode::stale, {{"kind", "bank_change"},
                                               {"id", std::to_string(id.value)},
                                               {"seen", *revision},
                                               {"current", change->revision}});
    if (change->state != BankChangeState::waiting)
        return base::refuse(ErrorCode::bankChangeDecided,
                            {{"change", std::to_string(id.value)}, {"state", toText(change->state)}});
    return *change;
}

base::Result<BankChange> Accounts::bankChangeToDecide(const parties::Context &context, BankChangeId id,
                                                      std::optional<std::int64_t> revision)
{
    const auto change = openBankChange(id, revision, std::nullopt);
    if (change.ok())
        XINGTU_TRY(m_directory.checkSecondPerson(context, change->proposedBy));
    return change;
}

base::Result<BankChangeOutcome> Accounts::confirmBank(parties::Context &context, const ConfirmBank &command)
{
    const auto change = bankChangeToDecide(context, command.change, command.revision);
    if (!change.ok())
        return change.error();
    BankChangeStore store(m_database);
    store.decide(change->id, BankChangeState::confirmed, context.actor.user, context.now, std::nullopt);
    store.setAccount(change->party, change->bankAccount);
    context.touched(Topic::parties, change->party);
    return changed(context, *store.find(change->id), "bank_change_confirmed");
}

base::Result<BankChangeOutcome> Accounts::refuseBank(parties::Context &context, const RefuseBank &command)
{
    XINGTU_TRY(base::checkText("reason", command.reason, kReasonLimit));
    const auto change = bankChangeToDecide(context, command.change, command.revision);
    if (!change.ok())
        return change.error();
    BankChangeStore store(m_database);
    store.decide(change->id, BankChangeState::refused, context.actor.user, context.now, command.reason);
    return changed(context, *store.find(change->id), "bank_change_refused");
}

base::Result<BankChangeOutcome> Accounts::withdrawBank(parties::Context &context, const WithdrawBank &command)
{
    const auto change = openBankChange(command.change, command.revision, context.actor.party);
    if (!change.ok())
        return change.error();
    BankChangeStore store(m_database);
    store.decide(change->id, BankChangeState::withdrawn, context.actor.user, context.now, std::nullopt);
    m_directory.notifyParty(
        ledger::kPlatform, "bank_change_withdrawn", "bank_change", change->id.value,
        {{"party", m_directory.findParty(change->party)->name}, {"bank_account", change->bankAccount}}, std::nullopt,
        context);
    return changed(context, *store.find(change->id), "bank_change_withdrawn");
}

base::Result<> Accounts::checkNoBankChange(const parties::PartyCard &party)
{
    const auto waiting = BankChangeStore(m_database).findWaiting(party.id);
    if (!waiting)
        return {};
    return base::refuse(ErrorCode::bankChangeWaits, {{"name", party.name},
                                                     {"since", base::toIsoText(waiting->proposedAt)},
                                                     {"bank_account", waiting->bankAccount},
                                                     {"former", party.bankAccount.value_or("")}});
}

BankChangeOutcome Accounts::changed(parties::Context &context, const BankChange &change, std::string_view notification)
{
    if (!notification.empty()) {
        nlohmann::json details = {{"bank_account", change.bankAccount}};
        if (change.reason)
            details["reason"] = *change.reason;
        m_directory.notifyParty(change.party, notification, "bank_change", change.id.value, details, std::nullopt,
                                context);
    }
    context.touched(Topic::accounts, change.party);
    return {change.id, change.state, change.bankAccount, change.revision};
}

} // namespace accounts

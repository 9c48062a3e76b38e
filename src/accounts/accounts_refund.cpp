#include "accounts/account_rules.h"
#include "accounts/account_store.h"
#include "accounts/accounts.h"
#include "accounts/refund_account_store.h"
#include "base/text.h"
#include "parties/bank_account.h"

/// The verbs of Accounts that give a refund which bounced another account: one operator records, another confirms.
namespace accounts {

using base::ErrorCode;
using base::Topic;

base::Result<RefundAccountOutcome> Accounts::correctRefundAccount(parties::Context &context,
                                                                  const CorrectRefundAccount &command)
{
    XINGTU_TRY(base::checkText("evidence", command.evidence, kReasonLimit));
    const auto closure = openClosure(command.closure, command.revision, ClosureState::closed);
    if (!closure.ok())
        return closure.error();
    if (closure->bounces == 0)
        return base::refuse(ErrorCode::refundNotBounced, {{"closure", numberOf(closure->id, closure->appliedAt)}});
    const std::string account(base::trimmed(command.bankAccount));
    XINGTU_TRY(parties::checkBankAccount(account));
    RefundAccountStore store(m_database);
    if (store.accountOf(closure->id) == account)
        return base::refuse(ErrorCode::bankAccountUnchanged, {{"bank_account", account}});
    XINGTU_TRY(checkNoRefundAccount(*closure));

    const RefundAccountId id = store.add(closure->id, account, command.evidence, context.actor.user, context.now);
    m_directory.notifyParty(ledger::kPlatform, "refund_account_proposed", "closure", closure->id.value,
                            {{"party", m_directory.findParty(closure->party)->name}, {"bank_account", account}},
                            std::nullopt, context);
    context.touched(Topic::closures, closure->id);
    return RefundAccountOutcome{id, closure->id, RefundAccountState::waiting, account, 1};
}

base::Result<RefundAccount> Accounts::openRefundAccount(RefundAccountId id, std::optional<std::int64_t> revision)
{
    const auto account = RefundAccountStore(m_database).find(id);
    if (!account)
        return base::refuse(ErrorCode::notFound, {{"kind", "refund_account"}, {"id", std::to_string(id.value)}});
    if (revision && *revision != account->revision)
        return base::refuse(ErrorCode::stale, {{"kind", "refund_account"},
                                               {"id", std::to_string(id.value)},
                                               {"seen", *revision},
                                               {"current", account->revision}});
    if (account->state != RefundAccountState::waiting)
        return base::refuse(ErrorCode::refundAccountDecided,
                            {{"account", std::to_string(id.value)}, {"state", toText(account->state)}});
    return *account;
}

base::Result<RefundAccountOutcome> Accounts::confirmRefundAccount(parties::Context &context,
                                                                  const ConfirmRefundAccount &command)
{
    const auto account = openRefundAccount(command.account, command.revision);
    if (!account.ok())
        return account.error();
    XINGTU_TRY(m_directory.checkSecondPerson(context, account->proposedBy));
    return decided(context, *account, RefundAccountState::confirmed, std::nullopt, "refund_account_confirmed");
}

base::Result<RefundAccountOutcome> Accounts::dropRefundAccount(parties::Context &context,
                                                               const DropRefundAccount &command)
{
    XINGTU_TRY(base::checkText("reason", command.reason, kReasonLimit));
    const auto account = openRefundAccount(command.account, command.revision);
    if (!account.ok())
        return account.error();
    return decided(context, *account, RefundAccountState::dropped, command.reason, "refund_account_dropped");
}

RefundAccountOutcome Accounts::decided(parties::Context &context, const RefundAccount &account,
                                       RefundAccountState state, const std::optional<std::string> &reason,
                                       std::string_view notification)
{
    RefundAccountStore store(m_database);
    store.decide(account.id, state, context.actor.user, context.now, reason);
    // Who saw the closure with another account has to look again before he pays.
    if (state == RefundAccountState::confirmed)
        AccountStore(m_database).touchClosure(account.closure);
    if (account.proposedBy != context.actor.user) {
        nlohmann::json details = {{"bank_account", account.bankAccount}};
        if (reason)
            details["reason"] = *reason;
        m_directory.notifyUser(account.proposedBy, notification, "closure", account.closure.value, details,
                               std::nullopt, context);
    }
    context.touched(Topic::closures, account.closure);
    return {account.id, account.closure, state, account.bankAccount, account.revision + 1};
}

base::Result<> Accounts::checkNoRefundAccount(const Closure &closure)
{
    const auto waiting = RefundAccountStore(m_database).findWaiting(closure.id);
    if (!waiting)
        return {};
    return base::refuse(ErrorCode::refundAccountWaits,
                        {{"closure", numberOf(closure.id, closure.appliedAt)}, {"bank_account", waiting->bankAccount}});
}

} // namespace accounts

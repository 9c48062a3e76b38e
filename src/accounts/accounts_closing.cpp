#include "accounts/account_rules.h"
#include "accounts/account_store.h"
#include "accounts/accounts.h"
#include "accounts/blockers.h"
#include "base/text.h"

/// The verbs of Accounts that close an account (domain.md §4).
namespace accounts {

using base::ErrorCode;
using base::Topic;
using ledger::AccountKind;
using ledger::TransferCode;

base::Result<ClosureOutcome> Accounts::applyClosure(parties::Context &context, const ApplyClosure &command)
{
    const auto party = activeParty(context);
    if (!party.ok())
        return party.error();
    if (!command.acceptConditions)
        return ErrorCode::conditionsNotAccepted;
    XINGTU_TRY(base::checkText("reason", command.reason, kReasonLimit));
    if (!moneyKindOf(party->kind) || !party->bankAccount)
        return base::refuse(ErrorCode::bankAccountMissing, {{"name", party->name}});
    XINGTU_TRY(checkNoBankChange(*party));
    XINGTU_TRY(checkConditions(closingConditions(m_database, party->id, context.now)));
    XINGTU_TRY(m_codes.spend(CodePurpose::closure, command.code, context));

    const base::Timestamp until = workingDaysAfter(context.now, m_directory.currentRules().closureReviewDays);
    const ClosureId id =
        AccountStore(m_database)
            .addClosure(party->id, *party->bankAccount, command.reason, context.actor.user, context.now, until);
    m_directory.setPartyStatus(party->id, "closing", context);
    m_directory.notifyParty(ledger::kPlatform, "closure_applied", "closure", id.value, {{"party", party->name}}, until,
                            context);
    return changed(context, id, "closure_waits");
}

base::Result<ClosureOutcome> Accounts::withdrawClosure(parties::Context &context, const WithdrawClosure &command)
{
    AccountStore store(m_database);
    const auto application = store.findApplication(context.actor.party);
    if (!application)
        return base::refuse(ErrorCode::notFound, {{"kind", "closure"}, {"id", "of this account"}});
    if (command.revision && *command.revision != application->revision)
        return base::refuse(ErrorCode::stale, {{"kind", "closure"},
                                               {"id", std::to_string(application->id.value)},
                                               {"seen", *command.revision},
                                               {"current", application->revision}});
    store.setClosureWithdrawn(application->id);
    m_directory.setPartyStatus(application->party, "active", context);
    return changed(context, application->id, "closure_withdrawn");
}

base::Result<Closure> Accounts::openClosure(ClosureId id, std::optional<std::int64_t> revision, ClosureState needed)
{
    const auto closure = AccountStore(m_database).findClosure(id);
    if (!closure)
        return base::refuse(ErrorCode::notFound, {{"kind", "closure"}, {"id", std::to_string(id.value)}});
    if (revision && *revision != closure->revision)
        return base::refuse(ErrorCode::stale, {{"kind", "closure"},
                                               {"id", std::to_string(id.value)},
                                               {"seen", *revision},
                                               {"current", closure->revision}});
    if (closure->state != needed)
        return base::refuse(ErrorCode::closureStateForbids,
                            {{"closure", numberOf(id, closure->appliedAt)}, {"state", toText(closure->state)}});
    return *closure;
}

base::Result<Closure> Accounts::reviewable(const parties::Context &context, ClosureId id,
                                           std::optional<std::int64_t> revision, ClosureState needed)
{
    const auto closure = openClosure(id, revision, needed);
    if (closure.ok())
        XINGTU_TRY(m_directory.checkSecondPerson(context, closure->appliedBy));
    return closure;
}

base::Result<ClosureOutcome> Accounts::approveClosure(parties::Context &context, const ApproveClosure &command)
{
    XINGTU_TRY(base::checkText("note", command.note.value_or(""), kReasonLimit, false));
    const auto closure = reviewable(context, command.closure, command.revision, ClosureState::applied);
    if (!closure.ok())
        return closure.error();
    XINGTU_TRY(checkConditions(closingConditions(m_database, closure->party, context.now)));

    base::Money refund;
    for (const ledger::Balance &balance : m_ledger.balancesOf(closure->party)) {
        if (balance.kind == AccountKind::payoutPending || balance.amount.isZero())
            continue;
        XINGTU_TRY(m_ledger.post(TransferCode::closureRefund, closure->party, balance.kind, closure->party,
                                 AccountKind::payoutPending, balance.amount, context.posting(),
                                 ledger::Reference{"closure", closure->id.value}));
        refund += balance.amount;
    }
    AccountStore store(m_database);
    store.reviewClosure(closure->id, ClosureState::closed, refund, context.actor.user, context.now, command.note);
    if (refund.isZero())
        store.setClosurePaidOut(closure->id, context.actor.user, context.now, std::nullopt);
    m_directory.setPartyStatus(closure->party, "closed", context);
    return changed(context, closure->id, "closure_closed");
}

base::Result<ClosureOutcome> Accounts::refuseClosure(parties::Context &context, const RefuseClosure &command)
{
    XINGTU_TRY(base::checkText("reason", command.reason, kReasonLimit));
    const auto closure = reviewable(context, command.closure, command.revision, ClosureState::applied);
    if (!closure.ok())
        return closure.error();
    AccountStore(m_database)
        .reviewClosure(closure->id, ClosureState::refused, std::nullopt, context.actor.user, context.now,
                       command.reason);
    m_directory.setPartyStatus(closure->party, "active", context);
    return changed(context, closure->id, "closure_refused");
}

base::Result<ClosureOutcome> Accounts::confirmClosurePayout(parties::Context &context,
                                                            const ConfirmClosurePayout &command)
{
    XINGTU_TRY(base::checkText("bank_reference", command.bankReference, kReferenceLimit));
    const auto closure = reviewable(context, command.closure, command.revision, ClosureState::closed);
    if (!closure.ok())
        return closure.error();
    XINGTU_TRY(checkNoRefundAccount(*closure));
    XINGTU_TRY(m_ledger.post(TransferCode::withdrawalPaid, closure->party, AccountKind::payoutPending,
                             ledger::kPlatform, AccountKind::bankClearing, closure->refund, context.posting(),
                             ledger::Reference{"closure", closure->id.value}));
    AccountStore(m_database)
        .setClosurePaidOut(closure->id, context.actor.user, context.now,
                           std::string(base::trimmed(command.bankReference)));
    return changed(context, closure->id, "closure_paid_out");
}

base::Result<ClosureOutcome> Accounts::bounceClosurePayout(parties::Context &context,
                                                           const BounceClosurePayout &command)
{
    XINGTU_TRY(base::checkText("reason", command.reason, kReasonLimit));
    const auto closure = reviewable(context, command.closure, command.revision, ClosureState::closed);
    if (!closure.ok())
        return closure.error();
    AccountStore(m_database).countBounce(closure->id, command.reason);
    return changed(context, closure->id, "closure_bounced");
}

ClosureOutcome Accounts::changed(parties::Context &context, ClosureId id, std::string_view notification)
{
    const auto closure = AccountStore(m_database).findClosure(id);
    m_directory.notifyParty(closure->party, notification, "closure", id.value, {{"refund_fen", closure->refund.fen}},
                            std::nullopt, context);
    context.touched(Topic::closures, id);
    context.touched(Topic::accounts, closure->party);
    return {id,
            numberOf(id, closure->appliedAt),
            closure->state,
            closure->reviewUntil,
            closure->refund,
            closure->bounces,
            closure->revision};
}

} // namespace accounts

#pragma once

#include "accounts/account_commands.h"
#include "accounts/one_time_codes.h"
#include "base/result.h"
#include "ledger/ledger.h"
#include "parties/directory.h"

namespace accounts {

/// Money in and out, and closing: the verbs. Each runs inside the door's transaction. Those that begin something new
/// refuse with partyNotActive {name, status} once the party is closing or closed.
class Accounts
{
public:
    explicit Accounts(storage::Database &database, RandomSource random = secureRandom,
                      CodeCost cost = CodeCost::interactive)
        : m_database(database), m_ledger(database), m_directory(database), m_codes(database, std::move(random), cost)
    {}

    /// Refuses with fieldOutOfRange, bankReferenceUsed {reference, top_up}.
    base::Result<TopUpOutcome> topUp(parties::Context &context, const TopUp &command);
    /// Refuses with codeTooSoon.
    base::Result<SendCodeOutcome> sendCode(parties::Context &context, const SendCode &command);

    /// Own money → payout_pending. Refuses with fieldOutOfRange, bankAccountMissing, insufficientFunds, codeMissing,
    /// codeExpired, codeWrong.
    base::Result<WithdrawalOutcome> withdraw(parties::Context &context, const Withdraw &command);
    /// Ops, another user than the requester: the bank has paid. Refuses with notFound, stale, withdrawalStateForbids,
    /// secondPersonNeeded.
    base::Result<WithdrawalOutcome> confirmPayout(parties::Context &context, const ConfirmPayout &command);
    /// Ops, as above: the money returns to the account that it came from.
    base::Result<WithdrawalOutcome> failPayout(parties::Context &context, const FailPayout &command);

    /// The party's own user, with his password; the party's other users are told. Refuses with badRequest (not masked),
    /// bankAccountUnchanged, bankChangeWaits, passwordWrong, signInLocked. Until it is decided nothing is paid out:
    /// withdraw, confirmPayout and applyClosure refuse with bankChangeWaits {name, since, bank_account, former}.
    base::Result<BankChangeOutcome> changeBank(parties::Context &context, const ChangeBank &command);
    /// Ops: the account is the party's from now on; what was asked for before is paid as it was asked for. Refuses with
    /// notFound, stale, bankChangeDecided, secondPersonNeeded.
    base::Result<BankChangeOutcome> confirmBank(parties::Context &context, const ConfirmBank &command);
    /// Ops: the account stays as it was. Refuses as confirmBank does.
    base::Result<BankChangeOutcome> refuseBank(parties::Context &context, const RefuseBank &command);
    /// A user of the party takes the named change back: the account stays as it was. Refuses with notFound when it is
    /// not the party's, stale, bankChangeDecided.
    base::Result<BankChangeOutcome> withdrawBank(parties::Context &context, const WithdrawBank &command);

    /// The party is closing from now on. Refuses with conditionsNotAccepted, bankAccountMissing, closureBlocked,
    /// codeMissing, codeExpired, codeWrong.
    base::Result<ClosureOutcome> applyClosure(parties::Context &context, const ApplyClosure &command);
    /// Back to active. Refuses with notFound when no application waits, stale.
    base::Result<ClosureOutcome> withdrawClosure(parties::Context &context, const WithdrawClosure &command);
    /// Ops, another user than the applicant. Every condition is checked again; all of the party's money goes to
    /// payout_pending; the party is closed. With nothing to refund it is paid out at once. Refuses with notFound,
    /// stale, closureStateForbids, secondPersonNeeded, closureBlocked.
    base::Result<ClosureOutcome> approveClosure(parties::Context &context, const ApproveClosure &command);
    /// Back to active. Refuses as approveClosure does, but for the conditions.
    base::Result<ClosureOutcome> refuseClosure(parties::Context &context, const RefuseClosure &command);
    /// Ops: closed → paid out, once. Refuses with notFound, stale, closureStateForbids, secondPersonNeeded,
    /// refundAccountWaits.
    base::Result<ClosureOutcome> confirmClosurePayout(parties::Context &context, const ConfirmClosurePayout &command);
    /// Ops: stays closed, one more bounce. Refuses with notFound, stale, closureStateForbids.
    base::Result<ClosureOutcome> bounceClosurePayout(parties::Context &context, const BounceClosurePayout &command);

    /// Ops, after a bounce: where the former owner wants the refund. Nobody signs in for a closed account any more.
    /// Refuses with notFound, stale, closureStateForbids, badRequest (not masked), refundNotBounced,
    /// bankAccountUnchanged, refundAccountWaits.
    base::Result<RefundAccountOutcome> correctRefundAccount(parties::Context &context,
                                                            const CorrectRefundAccount &command);
    /// Another operator: the refund is paid there from now on. Refuses with notFound, stale, refundAccountDecided,
    /// secondPersonNeeded.
    base::Result<RefundAccountOutcome> confirmRefundAccount(parties::Context &context,
                                                            const ConfirmRefundAccount &command);
    /// Any operator, the proposer too: the account stays as it was. Refuses with notFound, stale, refundAccountDecided.
    base::Result<RefundAccountOutcome> dropRefundAccount(parties::Context &context, const DropRefundAccount &command);

    /// Withdrawals, top-ups and closures against the books and the parties' status.
    [[nodiscard]] std::vector<std::string> check();

private:
    base::Result<parties::PartyCard> activeParty(const parties::Context &context);
    base::Result<> checkNoBankChange(const parties::PartyCard &party);
    /// The waiting change as the caller saw it; with `of`, that party's alone.
    base::Result<BankChange> openBankChange(BankChangeId id, std::optional<std::int64_t> revision,
                                            std::optional<ledger::PartyId> of);
    base::Result<BankChange> bankChangeToDecide(const parties::Context &context, BankChangeId id,
                                                std::optional<std::int64_t> revision);
    BankChangeOutcome changed(parties::Context &context, const BankChange &change, std::string_view notification);
    base::Result<Withdrawal> openWithdrawal(const parties::Context &context, WithdrawalId id,
                                            std::optional<std::int64_t> revision);
    base::Result<WithdrawalOutcome> decided(parties::Context &context, const Withdrawal &withdrawal,
                                            WithdrawalState state, const std::optional<std::string> &reason);
    base::Result<Closure> openClosure(ClosureId id, std::optional<std::int64_t> revision, ClosureState needed);
    /// openClosure by another person than the applicant.
    base::Result<Closure> reviewable(const parties::Context &context, ClosureId id,
                                     std::optional<std::int64_t> revision, ClosureState needed);
    base::Result<> checkNoRefundAccount(const Closure &closure);
    base::Result<RefundAccount> openRefundAccount(RefundAccountId id, std::optional<std::int64_t> revision);
    RefundAccountOutcome decided(parties::Context &context, const RefundAccount &account, RefundAccountState state,
                                 const std::optional<std::string> &reason, std::string_view notification);
    ClosureOutcome changed(parties::Context &context, ClosureId id, std::string_view notification);
    WithdrawalOutcome outcomeOf(WithdrawalId id);

    storage::Database &m_database;
    ledger::Ledger m_ledger;
    parties::Directory m_directory;
    OneTimeCodes m_codes;
};

} // namespace accounts

#include "accounts/account_reader.h"

#include "accounts/account_rules.h"
#include "accounts/account_store.h"
#include "accounts/account_view_store.h"
#include "accounts/bank_change_store.h"
#include "accounts/refund_account_store.h"
#include "base/text.h"

#include <algorithm>
#include <map>

namespace accounts {
namespace {

using base::ErrorCode;
using base::Money;
using ledger::AccountKind;
using parties::Actor;
using parties::Role;

constexpr std::int64_t kLimit = 1'000;
constexpr std::int64_t kDefaultLimit = 100;

base::Result<> checkPage(const std::optional<std::int64_t> &limit, const std::optional<std::int64_t> &offset)
{
    XINGTU_TRY(base::checkRange("limit", limit.value_or(kDefaultLimit), 1, kLimit));
    return base::checkRange("offset", offset.value_or(0), 0, INT64_MAX);
}

/// Ops sees every party's rows, all others their own.
std::optional<PartyId> scopeOf(const Actor &actor)
{
    return actor.role == Role::ops ? std::nullopt : std::optional(actor.party);
}

PeriodView viewOf(const ledger::AccountPeriod &period)
{
    return {period.kind, period.opening, period.in, period.out, period.closing, period.lines};
}

/// What a party of that kind would be paid for the order at its pinned split, were it finished now.
Money expectedFor(const std::string &partyKind, const OrderView &order)
{
    if (!order.accepted)
        return {};
    if (partyKind == "provider")
        return base::shareOf(order.fee, order.providerShareBp.value_or(0));
    const std::int64_t mcnBp = order.mcnShareBp.value_or(0);
    const auto parts = base::splitByWeights(order.taskCost, {mcnBp, 10'000 - mcnBp});
    if (partyKind == "mcn")
        return parts[0];
    return partyKind == "creator" ? parts[1] : Money();
}

OrderAmount amountOf(const OrderView &order, Money amount)
{
    return {order.id, order.number, order.creatorName, order.state, amount, order.disputed};
}

} // namespace

base::Result<parties::PartyCard> AccountReader::readable(const Actor &actor, std::optional<PartyId> party)
{
    const PartyId wanted = party.value_or(actor.party);
    const auto card = actor.role == Role::ops || wanted == actor.party ? m_directory.findParty(wanted) : std::nullopt;
    if (!card)
        return base::refuse(ErrorCode::notFound, {{"kind", "party"}, {"id", std::to_string(wanted.value)}});
    return *card;
}

base::Result<AccountAnswer> AccountReader::account(const Actor &actor, base::Timestamp now, const AccountQuery &query)
{
    const auto party = readable(actor, query.party);
    if (!party.ok())
        return party.error();
    AccountAnswer answer;
    answer.party = party->id;
    answer.name = party->name;
    answer.kind = party->kind;
    answer.status = party->status;
    answer.bankAccount = party->bankAccount.value_or("");
    answer.at = now;
    answer.monthFrom = monthStart(now);
    for (const ledger::Balance &balance : m_ledger.balancesOf(party->id))
        answer.balances.push_back({balance.kind, balance.amount});

    const auto kind = moneyKindOf(party->kind);
    if (!kind)
        return answer;
    answer.available = m_ledger.balanceOf(party->id, *kind);
    answer.frozen = m_ledger.balanceOf(party->id, AccountKind::brandFrozen);
    answer.pendingPayout = m_ledger.balanceOf(party->id, AccountKind::payoutPending);
    answer.total = answer.available + answer.frozen + answer.pendingPayout;
    answer.withdrawable = party->status == "active" ? answer.available : Money();
    for (const OrderView &order : OrderViewStore(m_database).listRunning(party->id)) {
        if (party->kind == "brand") {
            if (order.frozen.isPositive())
                answer.holds.push_back(amountOf(order, order.frozen));
        } else if (const Money expected = expectedFor(party->kind, order); expected.isPositive()) {
            answer.receivables.push_back(amountOf(order, expected));
            answer.receivable += expected;
        }
    }
    for (const auto &period : m_ledger.periodsOf(party->id, *kind, answer.monthFrom, std::nullopt))
        answer.month = viewOf(period);
    return answer;
}

base::Result<StatementAnswer> AccountReader::statement(const Actor &actor, base::Timestamp now,
                                                       const StatementQuery &query)
{
    XINGTU_TRY(checkPage(query.limit, query.offset));
    const auto party = readable(actor, query.party);
    if (!party.ok())
        return party.error();
    AccountViewStore views(m_database);
    OrderViewStore orders(m_database);
    std::map<PartyId, std::string> names;
    std::map<OrderId, std::optional<OrderViewStore::Label>> labels;

    StatementAnswer answer;
    answer.party = party->id;
    answer.name = party->name;
    answer.at = now;
    for (const ledger::StatementLine &line :
         m_ledger.statement(party->id, query.account, query.from, query.until, query.limit.value_or(kDefaultLimit),
                            query.offset.value_or(0))) {
        const ledger::TransferLine &transfer = line.transfer;
        const bool credited = transfer.creditParty == party->id && transfer.creditKind == line.account;
        StatementEntry entry;
        entry.transfer = transfer.id;
        entry.at = transfer.at;
        entry.type = transfer.code;
        entry.code = static_cast<std::int64_t>(transfer.code);
        entry.account = line.account;
        entry.change = line.change;
        entry.balanceAfter = line.balanceAfter;
        entry.counterparty = credited ? transfer.debitParty : transfer.creditParty;
        entry.counterAccount = credited ? transfer.debitKind : transfer.creditKind;
        const auto [name, isNew] = names.try_emplace(entry.counterparty);
        if (isNew)
            if (const auto card = m_directory.findParty(entry.counterparty))
                name->second = card->name;
        entry.counterpartyName = name->second;
        if (transfer.order) {
            const auto [label, isNewLabel] = labels.try_emplace(*transfer.order);
            if (isNewLabel)
                label->second = orders.findLabel(*transfer.order);
            entry.order = transfer.order;
            if (label->second) {
                entry.orderNumber = label->second->number;
                entry.creatorName = label->second->creatorName;
            }
        }
        entry.reference = transfer.referenceKind;
        if (transfer.referenceKind) {
            const std::string_view letters = *transfer.referenceKind == "top_up"       ? "TU"
                                             : *transfer.referenceKind == "withdrawal" ? "WD"
                                                                                       : "CL";
            if (const auto at = views.findReferenceTime(*transfer.referenceKind, transfer.referenceId.value_or(0)))
                entry.referenceNumber = numberOf(letters, *at, *transfer.referenceId);
        }
        entry.commandSequence = transfer.commandSequence;
        answer.lines.push_back(std::move(entry));
    }

    answer.reconciles = true;
    for (const auto &period : m_ledger.periodsOf(party->id, query.account, query.from, query.until)) {
        answer.periods.push_back(viewOf(period));
        answer.total += period.lines;
        const bool addsUp = period.opening + period.in - period.out == period.closing;
        const bool endsInBalance = query.until || period.closing == m_ledger.balanceOf(party->id, period.kind);
        answer.reconciles = answer.reconciles && addsUp && endsInBalance;
    }
    const auto head = views.auditHead();
    answer.headSequence = head.sequence;
    answer.headHash = head.hash;
    return answer;
}

base::Result<WithdrawalsAnswer> AccountReader::withdrawals(const Actor &actor, base::Timestamp,
                                                           const WithdrawalsQuery &query)
{
    XINGTU_TRY(checkPage(query.limit, query.offset));
    AccountViewStore views(m_database);
    AccountStore store(m_database);
    WithdrawalsAnswer answer;
    answer.total = views.countWithdrawals(scopeOf(actor), query.state);
    answer.withdrawals = views.listWithdrawals(scopeOf(actor), query.state, query.limit.value_or(kDefaultLimit),
                                               query.offset.value_or(0));
    for (WithdrawalView &view : answer.withdrawals) {
        if (actor.role != Role::ops)
            view.decidedBy.reset();
        else if (view.state == WithdrawalState::requested &&
                 m_directory.isSecondPerson(actor.user, store.findWithdrawal(view.withdrawal)->requestedBy))
            view.actions = {"account.confirm_payout", "account.fail_payout"};
    }
    return answer;
}

base::Result<ClosuresAnswer> AccountReader::closures(const Actor &actor, base::Timestamp now,
                                                     const ClosuresQuery &query)
{
    ClosuresAnswer answer;
    answer.closures = AccountViewStore(m_database).listClosures(scopeOf(actor), query.state);
    for (ClosureView &view : answer.closures) {
        complete(view, actor, now);
        answer.waiting += view.state == ClosureState::applied ? 1 : 0;
    }
    return answer;
}

base::Result<ClosureAnswer> AccountReader::closure(const Actor &actor, base::Timestamp now, const ClosureQuery &)
{
    auto closures = AccountViewStore(m_database).listClosures(actor.party, std::nullopt);
    const auto newest =
        std::max_element(closures.begin(), closures.end(),
                         [](const ClosureView &a, const ClosureView &b) { return a.closure < b.closure; });
    ClosureAnswer answer;
    if (newest != closures.end()) {
        complete(*newest, actor, now);
        answer.closure = std::move(*newest);
    }
    return answer;
}

base::Result<BankChangesAnswer> AccountReader::bankChanges(const Actor &actor, base::Timestamp,
                                                           const BankChangesQuery &)
{
    constexpr std::int64_t kMostChanges = 200;
    AccountStore names(m_database);
    BankChangesAnswer answer;
    for (const BankChange &change : BankChangeStore(m_database).list(scopeOf(actor), kMostChanges)) {
        const auto party = m_directory.findParty(change.party);
        BankChangeView view;
        view.change = change.id;
        view.party = change.party;
        view.partyName = party->name;
        view.partyKind = party->kind;
        view.bankAccount = change.bankAccount;
        view.former = change.former;
        view.state = change.state;
        view.proposedBy = names.userName(change.proposedBy);
        view.proposedAt = change.proposedAt;
        if (actor.role == Role::ops && change.decidedBy)
            view.decidedBy = names.userName(*change.decidedBy);
        view.decidedAt = change.decidedAt;
        view.reason = change.reason;
        view.revision = change.revision;
        view.awaitsAnother = actor.role == Role::ops && change.state == BankChangeState::waiting &&
                             !m_directory.isSecondPerson(actor.user, change.proposedBy);
        answer.waiting += change.state == BankChangeState::waiting ? 1 : 0;
        answer.rows.push_back(std::move(view));
    }
    return answer;
}

base::Result<ClosingConditions> AccountReader::blockers(const Actor &actor, base::Timestamp now,
                                                        const BlockersQuery &query)
{
    const auto party = readable(actor, query.party);
    if (!party.ok())
        return party.error();
    return closingConditions(m_database, party->id, now);
}

void AccountReader::completeRefund(ClosureView &view, const Actor &actor, bool mayReview)
{
    const auto waiting = RefundAccountStore(m_database).findWaiting(view.closure);
    if (!waiting) {
        if (mayReview)
            view.actions = {"account.close.confirm_payout", "account.close.bounce_payout"};
        if (view.bounces > 0)
            view.actions.emplace_back("account.close.correct_account");
        return;
    }
    view.refundAccount = {waiting->id,         waiting->bankAccount,
                          waiting->evidence,   AccountStore(m_database).userName(waiting->proposedBy),
                          waiting->proposedAt, waiting->proposedBy == actor.user,
                          waiting->revision};
    view.actions = {"account.close.drop_account"};
    if (mayReview)
        view.actions.emplace_back("account.close.bounce_payout");
    if (!view.refundAccount->proposedByYou)
        view.actions.emplace_back("account.close.confirm_account");
}

void AccountReader::complete(ClosureView &view, const Actor &actor, base::Timestamp now)
{
    const bool isOps = actor.role == Role::ops;
    const bool mayReview =
        isOps && m_directory.isSecondPerson(actor.user, AccountStore(m_database).findClosure(view.closure)->appliedBy);
    if (view.state == ClosureState::applied) {
        view.conditions = closingConditions(m_database, view.party, now);
        view.overdue = view.reviewUntil < now;
        if (!isOps)
            view.actions = {"account.close.withdraw_application"};
        else if (!mayReview)
            view.actions = {};
        else if (view.conditions->open == 0)
            view.actions = {"account.close.approve", "account.close.refuse"};
        else
            view.actions = {"account.close.refuse"};
    } else if (view.state == ClosureState::closed && isOps) {
        completeRefund(view, actor, mayReview);
    }
    if (!isOps)
        view.reviewedBy.reset();
}

} // namespace accounts

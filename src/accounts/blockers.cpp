#include "accounts/blockers.h"

#include "accounts/account_rules.h"
#include "accounts/account_store.h"
#include "accounts/bank_change_store.h"

#include <algorithm>

namespace accounts {
namespace {

using SubjectId = base::Id<struct SubjectTag>;

BlockerSubject subjectOf(const OrderView &order, base::Money amount)
{
    return {"order", SubjectId(order.id.value), order.number, order.creatorName, order.state, amount, order.deadline};
}

/// A condition that counts the orders that `isOpen` picks, each with `amountOf` it.
template <class IsOpen, class AmountOf>
Condition overOrders(BlockerKind kind, const std::vector<OrderView> &orders, IsOpen isOpen, AmountOf amountOf)
{
    Condition condition;
    condition.kind = kind;
    for (const OrderView &order : orders) {
        if (!isOpen(order))
            continue;
        condition.subjects.push_back(subjectOf(order, amountOf(order)));
        condition.amount += amountOf(order);
    }
    return condition;
}

base::Money frozenOf(const OrderView &order)
{
    return order.frozen;
}

Condition frozenCondition(const Standing &standing)
{
    Condition condition = overOrders(
        BlockerKind::frozen, standing.running, [](const OrderView &order) { return order.frozen.isPositive(); },
        frozenOf);
    // The books decide, whatever orders lie behind them.
    condition.amount = standing.frozen;
    condition.met = standing.frozen.isZero();
    if (condition.met)
        condition.subjects.clear();
    return condition;
}

Condition withdrawalCondition(const Standing &standing)
{
    Condition condition;
    condition.kind = BlockerKind::pendingWithdrawal;
    for (const Withdrawal &withdrawal : standing.pendingWithdrawals) {
        condition.subjects.push_back({"withdrawal", SubjectId(withdrawal.id.value),
                                      numberOf(withdrawal.id, withdrawal.requestedAt), "", std::nullopt,
                                      withdrawal.amount, std::nullopt});
        condition.amount += withdrawal.amount;
    }
    return condition;
}

Condition retentionCondition(const Standing &standing)
{
    Condition condition;
    condition.kind = BlockerKind::retention;
    condition.onlyWaiting = true;
    for (const OrderView &order : standing.inRetention) {
        BlockerSubject subject = subjectOf(order, order.taskCost);
        subject.until = order.retentionUntil;
        condition.until = std::max(condition.until, order.retentionUntil);
        condition.subjects.push_back(std::move(subject));
    }
    return condition;
}

Condition decisionCondition(const Standing &standing)
{
    Condition condition;
    condition.kind = BlockerKind::pendingDecision;
    condition.onlyWaiting = true;
    for (const PendingDecision &decision : standing.pendingDecisions) {
        condition.subjects.push_back({"order", SubjectId(decision.order.value), decision.number, decision.creatorName,
                                      decision.state, decision.amount, std::nullopt});
        condition.amount += decision.amount;
    }
    return condition;
}

Condition bankCondition(const Standing &standing)
{
    Condition condition;
    condition.kind = BlockerKind::bankAccount;
    condition.met = standing.party.bankAccount.has_value() && !standing.bankChange;
    condition.onlyWaiting = standing.bankChange.has_value();
    if (standing.bankChange)
        condition.subjects.push_back({"bank_change", SubjectId(standing.bankChange->id.value), "",
                                      standing.bankChange->bankAccount, std::nullopt, std::nullopt, std::nullopt});
    return condition;
}

Condition boundCondition(const Standing &standing)
{
    Condition condition;
    condition.kind = BlockerKind::boundCreators;
    for (const BoundCreator &creator : standing.boundCreators)
        condition.subjects.push_back(
            {"creator", SubjectId(creator.id.value), "", creator.nickName, std::nullopt, std::nullopt, std::nullopt});
    return condition;
}

} // namespace

ClosingConditions judge(const Standing &standing, base::Timestamp now)
{
    ClosingConditions answer;
    answer.party = standing.party.id;
    answer.name = standing.party.name;
    answer.bankAccount = standing.party.bankAccount.value_or("");
    answer.balance = standing.balance;
    answer.checkedAt = now;

    const auto &running = standing.running;
    const auto add = [&](Condition condition) {
        condition.count = static_cast<std::int64_t>(condition.subjects.size());
        condition.met = condition.met && condition.subjects.empty();
        answer.open += condition.met ? 0 : 1;
        answer.conditions.push_back(std::move(condition));
    };
    add(overOrders(
        BlockerKind::ordersInProgress, running, [](const OrderView &) { return true; }, frozenOf));
    add(overOrders(
        BlockerKind::cancelRequest, running, [](const OrderView &order) { return order.cancelRequested; }, frozenOf));
    add(overOrders(
        BlockerKind::dispute, running, [](const OrderView &order) { return order.disputed; }, frozenOf));
    add(frozenCondition(standing));
    add(withdrawalCondition(standing));
    add(overOrders(
        BlockerKind::unpaidTail, running, [](const OrderView &order) { return order.state == "10"; },
        [](const OrderView &order) { return order.taskCost + order.fee - order.deposit.value_or(base::Money()); }));
    add(retentionCondition(standing));

    Condition penalty;
    penalty.kind = BlockerKind::penalty;
    penalty.onlyWaiting = true;
    if (standing.party.penaltyUntil && now < *standing.party.penaltyUntil) {
        penalty.met = false;
        penalty.until = standing.party.penaltyUntil;
    }
    add(penalty);
    add(decisionCondition(standing));
    add(bankCondition(standing));
    if (standing.party.kind == "mcn")
        add(boundCondition(standing));

    answer.earliestAt = now;
    for (const Condition &condition : answer.conditions)
        answer.earliestAt = std::max(answer.earliestAt, condition.until.value_or(now));
    for (const OrderView &order : running) {
        const base::Timestamp end = order.publishedBy + base::days(order.retentionDays);
        answer.plannedAt = std::max({answer.plannedAt.value_or(end), end, answer.earliestAt});
    }
    return answer;
}

ClosingConditions closingConditions(storage::Database &database, PartyId party, base::Timestamp now)
{
    parties::Directory directory(database);
    ledger::Ledger ledger(database);
    OrderViewStore orders(database);
    Standing standing;
    standing.party = *directory.findParty(party);
    if (const auto kind = moneyKindOf(standing.party.kind))
        standing.balance = ledger.balanceOf(party, *kind);
    standing.frozen = ledger.balanceOf(party, ledger::AccountKind::brandFrozen);
    standing.running = orders.listRunning(party);
    standing.inRetention = orders.listInRetention(party, now);
    standing.pendingWithdrawals = AccountStore(database).listPendingWithdrawals(party);
    standing.pendingDecisions = orders.listPendingDecisions(party);
    standing.bankChange = BankChangeStore(database).findWaiting(party);
    if (standing.party.kind == "mcn")
        standing.boundCreators = orders.listBoundCreators(party);
    return judge(standing, now);
}

base::Result<> checkConditions(const ClosingConditions &conditions)
{
    if (conditions.open == 0)
        return {};
    auto blockers = nlohmann::json::array();
    for (const Condition &condition : conditions.conditions)
        if (!condition.met)
            blockers.push_back(
                {{"kind", toText(condition.kind)}, {"count", condition.count}, {"amount_fen", condition.amount.fen}});
    return base::refuse(base::ErrorCode::closureBlocked, {{"open", conditions.open}, {"blockers", blockers}});
}

} // namespace accounts

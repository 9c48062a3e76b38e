#include "ui/accounts/review/review_words.h"

#include "ui/orders/order_words.h"
#include "ui/shared/text/format.h"

#include <QCoreApplication>

namespace ui::review_words {

namespace {

struct ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

constexpr size_t namedSubjects = 2;

QString conditionCount(const accounts::Condition &condition)
{
    using accounts::BlockerKind;
    const QString count = format::exact(qint64(condition.count));
    switch (condition.kind) {
    case BlockerKind::ordersInProgress:
        return ReviewWords::tr("%1 orders").arg(count);
    case BlockerKind::cancelRequest:
        return ReviewWords::tr("%1 requests").arg(count);
    case BlockerKind::dispute:
        return ReviewWords::tr("%1 disputes").arg(count);
    case BlockerKind::pendingWithdrawal:
        return ReviewWords::tr("%1 withdrawals").arg(count);
    case BlockerKind::unpaidTail:
        return ReviewWords::tr("%1 tails").arg(count);
    case BlockerKind::retention:
        return ReviewWords::tr("%1 works").arg(count);
    case BlockerKind::boundCreators:
        return ReviewWords::tr("%1 creators").arg(count);
    case BlockerKind::pendingDecision:
        return ReviewWords::tr("%1 decisions").arg(count);
    case BlockerKind::bankAccount:
        return condition.met ? ReviewWords::tr("known") : ReviewWords::tr("missing, or a change waits");
    case BlockerKind::frozen:
        return format::money(condition.amount.fen);
    case BlockerKind::penalty:
        return condition.met ? ReviewWords::tr("no penalty in force") : ReviewWords::tr("a penalty is in force");
    }
    return count;
}

} // namespace

QString closureState(accounts::ClosureState state)
{
    switch (state) {
    case accounts::ClosureState::applied:
        return ReviewWords::tr("to review");
    case accounts::ClosureState::withdrawn:
        return ReviewWords::tr("withdrawn");
    case accounts::ClosureState::refused:
        return ReviewWords::tr("refused");
    case accounts::ClosureState::closed:
        return ReviewWords::tr("not paid out");
    case accounts::ClosureState::paidOut:
        return ReviewWords::tr("paid out");
    }
    return {};
}

Tone closureTone(accounts::ClosureState state)
{
    switch (state) {
    case accounts::ClosureState::applied:
        return Tone::accent;
    case accounts::ClosureState::withdrawn:
        return Tone::neutral;
    case accounts::ClosureState::refused:
        return Tone::danger;
    case accounts::ClosureState::closed:
        return Tone::warning;
    case accounts::ClosureState::paidOut:
        return Tone::success;
    }
    return Tone::neutral;
}

QString withdrawalState(accounts::WithdrawalState state)
{
    switch (state) {
    case accounts::WithdrawalState::requested:
        return ReviewWords::tr("to pay");
    case accounts::WithdrawalState::paid:
        return ReviewWords::tr("paid out");
    case accounts::WithdrawalState::failed:
        return ReviewWords::tr("failed");
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

QString conditionName(accounts::BlockerKind kind)
{
    using accounts::BlockerKind;
    switch (kind) {
    case BlockerKind::ordersInProgress:
        return ReviewWords::tr("Orders in progress");
    case BlockerKind::cancelRequest:
        return ReviewWords::tr("Cancel requests");
    case BlockerKind::dispute:
        return ReviewWords::tr("Open disputes");
    case BlockerKind::frozen:
        return ReviewWords::tr("Frozen amount");
    case BlockerKind::pendingWithdrawal:
        return ReviewWords::tr("Pending withdrawals");
    case BlockerKind::unpaidTail:
        return ReviewWords::tr("Unpaid tails");
    case BlockerKind::retention:
        return ReviewWords::tr("Retention");
    case BlockerKind::penalty:
        return ReviewWords::tr("Penalty");
    case BlockerKind::pendingDecision:
        return ReviewWords::tr("Decisions to be confirmed");
    case BlockerKind::bankAccount:
        return ReviewWords::tr("Bank account");
    case BlockerKind::boundCreators:
        return ReviewWords::tr("Bound creators");
    }
    return {};
}

QString conditionFigures(const accounts::Condition &condition)
{
    QStringList parts{conditionCount(condition)};
    if (condition.met)
        return parts.first();
    if (!condition.amount.isZero() && condition.kind != accounts::BlockerKind::frozen)
        parts << format::money(condition.amount.fen);
    if (condition.until)
        parts << ReviewWords::tr("until %1").arg(fullWhen(condition.until));
    QStringList names;
    for (const accounts::BlockerSubject &subject : condition.subjects) {
        if (names.size() == qsizetype(namedSubjects)) {
            names << ReviewWords::tr("and %1 more").arg(condition.subjects.size() - namedSubjects);
            break;
        }
        names << (subject.number.empty() ? toText(subject.name) : toText(subject.number));
    }
    if (!names.isEmpty())
        parts << names.join(QStringLiteral("、"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui::review_words

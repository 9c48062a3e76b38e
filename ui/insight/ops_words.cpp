#include "ui/insight/ops_words.h"

#include "ledger/ledger.h"
#include "ui/shared/text/format.h"
#include "ui/workspace/names.h"
#include "ui/workspace/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::ops {

namespace {

struct OpsWords
{
    Q_DECLARE_TR_FUNCTIONS(OpsWords)
};

} // namespace

QString whenWords(std::optional<base::Timestamp> at)
{
    return at && at->isSet() ? format::dateTime(timeOf(*at)) : format::missing;
}

QString shortWhen(std::optional<base::Timestamp> at)
{
    return at && at->isSet() ? timeOf(*at).toString(QStringLiteral("MM-dd HH:mm")) : format::missing;
}

QString dayWords(std::optional<base::Timestamp> at)
{
    return at && at->isSet() ? format::date(timeOf(*at).date()) : format::missing;
}

QString moneyWords(const std::optional<base::Money> &amount)
{
    return amount ? format::money(amount->fen) : format::missing;
}

QString shareWords(std::int64_t basisPoints)
{
    return format::percent(double(basisPoints) / 10'000, basisPoints % 100 == 0 ? 0 : 2);
}

QString stateWords(orders::OrderState state)
{
    return names::orderState(orders::toText(state));
}

Tone stateTone(orders::OrderState state)
{
    using orders::OrderState;
    switch (state) {
    case OrderState::awaitingPayment:
    case OrderState::awaitingAcceptance:
    case OrderState::scriptUploaded:
    case OrderState::videoUploaded:
    case OrderState::awaitingTail:
        return Tone::warning;
    case OrderState::accepted:
    case OrderState::scriptConfirmed:
    case OrderState::scriptSkipped:
    case OrderState::videoConfirmed:
    case OrderState::published:
        return Tone::accent;
    case OrderState::scriptRejected:
    case OrderState::videoRejected:
        return Tone::danger;
    case OrderState::finished:
        return Tone::success;
    case OrderState::closed:
    case OrderState::cancelled:
        return Tone::neutral;
    }
    return Tone::neutral;
}

QString transferWords(std::int64_t code)
{
    using ledger::TransferCode;
    switch (ledger::transferCodeOf(code)) {
    case TransferCode::topUp:
        return OpsWords::tr("Top-up");
    case TransferCode::topUpReversal:
        return OpsWords::tr("Top-up reversed");
    case TransferCode::hold:
        return OpsWords::tr("Paid and frozen");
    case TransferCode::settle:
        return OpsWords::tr("Settled");
    case TransferCode::platformFee:
        return OpsWords::tr("Platform fee");
    case TransferCode::release:
        return OpsWords::tr("Given back");
    case TransferCode::stageCompensation:
        return OpsWords::tr("Compensation of the stage");
    case TransferCode::creatorShare:
        return OpsWords::tr("Creator's share");
    case TransferCode::providerShare:
        return OpsWords::tr("Service provider's share");
    case TransferCode::withdrawalRequested:
        return OpsWords::tr("Withdrawal requested");
    case TransferCode::withdrawalPaid:
        return OpsWords::tr("Withdrawal paid");
    case TransferCode::withdrawalFailed:
        return OpsWords::tr("Withdrawal failed");
    case TransferCode::compensate:
        return OpsWords::tr("Compensation from the pool");
    case TransferCode::fundPool:
        return OpsWords::tr("Pool funded");
    case TransferCode::closureRefund:
        return OpsWords::tr("Refund of a closure");
    case TransferCode::correction:
        return OpsWords::tr("Correction");
    }
    return QString::number(code);
}

QString versionState(const std::string &state)
{
    if (state == "new")
        return OpsWords::tr("to be reviewed");
    if (state == "rejected")
        return OpsWords::tr("sent back");
    if (state == "confirmed")
        return OpsWords::tr("confirmed");
    if (state == "outdated")
        return OpsWords::tr("outdated");
    return text(state);
}

const orders::ActionView *findAction(const std::vector<orders::ActionView> &actions, std::string_view command)
{
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](const orders::ActionView &one) { return one.command == command; });
    return found != actions.end() ? &*found : nullptr;
}

QString refusalWords(const orders::ActionView *action)
{
    if (action == nullptr)
        return OpsWords::tr("Not possible now");
    if (action->allowed)
        return {};
    for (const base::ErrorCode code : base::allErrorCodes())
        if (action->code && base::codeName(code) == *action->code)
            return words(base::Error{code, action->details.value_or(nlohmann::json::object())});
    return OpsWords::tr("Not possible now");
}

} // namespace ui::ops

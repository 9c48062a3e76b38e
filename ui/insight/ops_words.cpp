#include "ui/insight/ops_words.h"

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

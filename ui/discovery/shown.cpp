#include "ui/discovery/shown.h"

#include "base/clock.h"
#include "ui/shared/text/format.h"
#include "ui/workspace/names.h"

namespace ui {

QDate today()
{
    return localTime(base::SystemClock().now()).date();
}

namespace shown {

QString state(orders::OrderState state)
{
    return names::orderState(orders::toText(state));
}

Tone tone(orders::OrderState state)
{
    using orders::OrderState;
    switch (state) {
    case OrderState::awaitingPayment:
    case OrderState::awaitingTail:
    case OrderState::scriptRejected:
    case OrderState::videoRejected:
        return Tone::warning;
    case OrderState::finished:
        return Tone::success;
    case OrderState::closed:
    case OrderState::cancelled:
        return Tone::neutral;
    case OrderState::awaitingAcceptance:
    case OrderState::accepted:
    case OrderState::scriptUploaded:
    case OrderState::scriptConfirmed:
    case OrderState::scriptSkipped:
    case OrderState::videoUploaded:
    case OrderState::videoConfirmed:
    case OrderState::published:
        return Tone::info;
    }
    return Tone::neutral;
}

QString content(orders::ContentKind content)
{
    return names::contentKind(orders::toText(content));
}

QString share(std::int64_t basisPoints)
{
    return format::percent(double(basisPoints) / 10'000, basisPoints % 100 == 0 ? 0 : 2);
}

} // namespace shown

} // namespace ui

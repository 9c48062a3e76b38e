#pragma once

#include "base/id.h"
#include "base/timestamp.h"
#include "orders/order.h"
#include "orders/order_state.h"
#include "ui/shared/theme/tokens.h"

#include <QDateTime>
#include <QString>

#include <string_view>

/// How the square and the order wizard show values of the core.
namespace ui {

[[nodiscard]] inline QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
[[nodiscard]] inline QDateTime localTime(base::Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms);
}
[[nodiscard]] QDate today();

namespace shown {

template <class Tag>
[[nodiscard]] QString id(base::Id<Tag> value)
{
    return QString::number(value.value);
}
[[nodiscard]] QString state(orders::OrderState state);
[[nodiscard]] Tone tone(orders::OrderState state);
[[nodiscard]] QString content(orders::ContentKind content);
/// 500 bp → "5%".
[[nodiscard]] QString share(std::int64_t basisPoints);

} // namespace shown

} // namespace ui

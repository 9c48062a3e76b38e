#pragma once

#include "orders/order_queries.h"
#include "ui/shared/theme/tokens.h"

#include <QDateTime>
#include <QString>

/// The core's values as operators' pages write them: texts, ids, times, money, and the words for the codes of orders.
namespace ui::ops {

[[nodiscard]] inline QString text(const std::string &value)
{
    return QString::fromStdString(value);
}
[[nodiscard]] inline QString text(const std::optional<std::string> &value)
{
    return value ? QString::fromStdString(*value) : QString();
}
template <class Tag>
[[nodiscard]] QString idText(base::Id<Tag> id)
{
    return QString::number(id.value);
}
[[nodiscard]] inline QDateTime timeOf(base::Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms);
}
/// "2026-11-24 14:30"; "—" when there is none.
[[nodiscard]] QString whenWords(std::optional<base::Timestamp> at);
/// "11-24 14:30": where the year is plain.
[[nodiscard]] QString shortWhen(std::optional<base::Timestamp> at);
[[nodiscard]] QString dayWords(std::optional<base::Timestamp> at);
/// "¥1,234.50"; "—" when there is none.
[[nodiscard]] QString moneyWords(const std::optional<base::Money> &amount);
/// 1,000 bp → "10%".
[[nodiscard]] QString shareWords(std::int64_t basisPoints);

[[nodiscard]] QString stateWords(orders::OrderState state);
[[nodiscard]] Tone stateTone(orders::OrderState state);

[[nodiscard]] const orders::ActionView *findAction(const std::vector<orders::ActionView> &actions,
                                                   std::string_view command);
/// Why the command is not possible now; empty when it is.
[[nodiscard]] QString refusalWords(const orders::ActionView *action);

} // namespace ui::ops

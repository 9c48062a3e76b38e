#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace ui::names {

/// The words for the core's codes, in the language of the UI, as the field says them. A code that has none is given
/// back as it is.

[[nodiscard]] QString role(std::string_view code);
/// "order", "closure", … as refusals and notifications name a thing.
[[nodiscard]] QString kind(std::string_view code);
/// The official codes: "0" → 待付款.
[[nodiscard]] QString orderState(std::string_view code);
[[nodiscard]] QString orderEvent(std::string_view code);
[[nodiscard]] QString contentKind(std::string_view code);
/// States of briefs, parties, closures, withdrawals, entries and rule proposals.
[[nodiscard]] QString state(std::string_view code);
/// A command's name: "order.cancel" → 取消订单. Queries too.
[[nodiscard]] QString command(std::string_view code);
/// A ledger account: "brand_available" → 可用余额.
[[nodiscard]] QString account(std::string_view code);
/// A condition of closing an account.
[[nodiscard]] QString blocker(std::string_view code);
/// A field of a command: "publish_until" → 发布截止. Prefixes such as "lines[2]." are left out.
[[nodiscard]] QString field(std::string_view name);
/// A column of creator lists by its canonical name; nothing for a name that is no such column.
[[nodiscard]] std::optional<QString> creatorField(std::string_view name);
/// Fixed reasons of the core ("it is not a text"); others come back as they are.
[[nodiscard]] QString reason(std::string_view english);

} // namespace ui::names

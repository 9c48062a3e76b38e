#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

namespace orders {

/// The states of an order for an assigned fixed-price short video; the codes are the platform's official ones.
enum class OrderState {
    awaitingPayment,    ///< 0 待付款
    awaitingAcceptance, ///< -1 待接收
    accepted,           ///< 1 已接单
    scriptUploaded,     ///< 41
    scriptRejected,     ///< 42
    scriptConfirmed,    ///< 43
    scriptSkipped,      ///< 44
    videoUploaded,      ///< 51
    videoRejected,      ///< 52
    videoConfirmed,     ///< 53
    awaitingTail,       ///< 10, prepaid orders only, between 53 and 54
    published,          ///< 54
    finished,           ///< 3
    closed,             ///< 2: refused, or acceptance timed out
    cancelled,          ///< 4
};

const std::vector<OrderState> &allOf(OrderState);
/// The official code as text: "0", "-1", "1", "41", …
std::string_view toText(OrderState state);
std::optional<OrderState> orderStateFrom(std::string_view code);

[[nodiscard]] bool isOneOf(OrderState state, std::initializer_list<OrderState> states);
/// 3, 2 and 4: nothing moves the order or its money any more (a finished one is still rated).
[[nodiscard]] bool isEnded(OrderState state);
/// Accepted and not ended: 1 … 54.
[[nodiscard]] bool isRunning(OrderState state);
/// The creator owes a script or a video by the brief's due date: 1, 42, 43, 44, 52.
[[nodiscard]] bool awaitsDelivery(OrderState state);

} // namespace orders

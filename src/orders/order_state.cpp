#include "orders/order_state.h"

#include <algorithm>
#include <initializer_list>

namespace orders {

const std::vector<OrderState> &allOf(OrderState)
{
    static const std::vector<OrderState> states = {OrderState::awaitingPayment, OrderState::awaitingAcceptance,
                                                   OrderState::accepted,        OrderState::scriptUploaded,
                                                   OrderState::scriptRejected,  OrderState::scriptConfirmed,
                                                   OrderState::scriptSkipped,   OrderState::videoUploaded,
                                                   OrderState::videoRejected,   OrderState::videoConfirmed,
                                                   OrderState::awaitingTail,    OrderState::published,
                                                   OrderState::finished,        OrderState::closed,
                                                   OrderState::cancelled};
    return states;
}

std::string_view toText(OrderState state)
{
    switch (state) {
    case OrderState::awaitingPayment:
        return "0";
    case OrderState::awaitingAcceptance:
        return "-1";
    case OrderState::accepted:
        return "1";
    case OrderState::scriptUploaded:
        return "41";
    case OrderState::scriptRejected:
        return "42";
    case OrderState::scriptConfirmed:
        return "43";
    case OrderState::scriptSkipped:
        return "44";
    case OrderState::videoUploaded:
        return "51";
    case OrderState::videoRejected:
        return "52";
    case OrderState::videoConfirmed:
        return "53";
    case OrderState::awaitingTail:
        return "10";
    case OrderState::published:
        return "54";
    case OrderState::finished:
        return "3";
    case OrderState::closed:
        return "2";
    case OrderState::cancelled:
        return "4";
    }
    return "";
}

std::optional<OrderState> orderStateFrom(std::string_view code)
{
    for (const OrderState state : allOf(OrderState{})) {
        if (toText(state) == code)
            return state;
    }
    return std::nullopt;
}

bool isEnded(OrderState state)
{
    return isOneOf(state, {OrderState::finished, OrderState::closed, OrderState::cancelled});
}

bool isRunning(OrderState state)
{
    return !isEnded(state) && state != OrderState::awaitingPayment && state != OrderState::awaitingAcceptance;
}

bool awaitsDelivery(OrderState state)
{
    return isOneOf(state, {OrderState::accepted, OrderState::scriptRejected, OrderState::scriptConfirmed,
                           OrderState::scriptSkipped, OrderState::videoRejected});
}

bool isOneOf(OrderState state, std::initializer_list<OrderState> states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

} // namespace orders

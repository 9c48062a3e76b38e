#pragma once

#include "orders/order_commands.h"

#include <string_view>

namespace ui {

/// Calls `then` with the command that needs nothing but the order; false when `name` is none of those.
template <class Then>
bool withPlainCommand(std::string_view name, orders::OrderId order, std::int64_t revision, Then then)
{
    using namespace orders;
    if (name == "order.pay")
        then(PayOrder{order, revision});
    else if (name == "order.accept")
        then(AcceptOrder{order, revision});
    else if (name == "order.skip_script")
        then(SkipScript{order, revision});
    else if (name == "order.confirm_script")
        then(ConfirmScript{order, revision});
    else if (name == "order.confirm_video")
        then(ConfirmVideo{order, revision});
    else if (name == "order.pay_tail")
        then(PayTail{order, revision});
    else if (name == "order.finish")
        then(FinishOrder{order, revision});
    else
        return false;
    return true;
}

/// The same for those that give one text.
template <class Then>
bool withTextCommand(std::string_view name, orders::OrderId order, std::int64_t revision, const std::string &text,
                     Then then)
{
    using namespace orders;
    if (name == "order.refuse")
        then(RefuseOrder{order, text, revision});
    else if (name == "order.reject_script")
        then(RejectScript{order, text, revision});
    else if (name == "order.reject_video")
        then(RejectVideo{order, text, revision});
    else if (name == "order.request_cancel")
        then(RequestCancel{order, text, revision});
    else if (name == "order.dispute")
        then(OpenDispute{order, text, revision});
    else if (name == "order.refuse_decision")
        then(RefuseDecision{order, text, revision});
    else if (name == "order.withdraw_decision")
        then(WithdrawDecision{order, text, revision});
    else if (name == "order.report_retention_breach")
        then(ReportRetentionBreach{order, text, revision});
    else if (name == "order.upload_script")
        then(UploadScript{order, text, revision});
    else if (name == "order.upload_video")
        then(UploadVideo{order, text, revision});
    else
        return false;
    return true;
}

} // namespace ui

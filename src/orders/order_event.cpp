#include "orders/order_event.h"

namespace orders {

using parties::Role;

const std::vector<OrderEvent> &allOf(OrderEvent)
{
    static const std::vector<OrderEvent> events = [] {
        std::vector<OrderEvent> all;
        for (int i = 0; i <= static_cast<int>(OrderEvent::disputeTimedOut); ++i)
            all.push_back(static_cast<OrderEvent>(i));
        return all;
    }();
    return events;
}

std::string_view toText(OrderEvent event)
{
    switch (event) {
    case OrderEvent::pay:
        return "pay";
    case OrderEvent::accept:
        return "accept";
    case OrderEvent::refuse:
        return "refuse";
    case OrderEvent::uploadScript:
        return "upload_script";
    case OrderEvent::skipScript:
        return "skip_script";
    case OrderEvent::rejectScript:
        return "reject_script";
    case OrderEvent::confirmScript:
        return "confirm_script";
    case OrderEvent::uploadVideo:
        return "upload_video";
    case OrderEvent::rejectVideo:
        return "reject_video";
    case OrderEvent::confirmVideo:
        return "confirm_video";
    case OrderEvent::schedulePublish:
        return "schedule_publish";
    case OrderEvent::publish:
        return "publish";
    case OrderEvent::payTail:
        return "pay_tail";
    case OrderEvent::finish:
        return "finish";
    case OrderEvent::rate:
        return "rate";
    case OrderEvent::cancelByBrand:
        return "cancel_by_brand";
    case OrderEvent::cancelByOps:
        return "cancel_by_ops";
    case OrderEvent::requestCancel:
        return "request_cancel";
    case OrderEvent::agreeCancel:
        return "agree_cancel";
    case OrderEvent::declineCancel:
        return "decline_cancel";
    case OrderEvent::openDispute:
        return "open_dispute";
    case OrderEvent::decide:
        return "decide";
    case OrderEvent::confirmDecision:
        return "confirm_decision";
    case OrderEvent::refuseDecision:
        return "refuse_decision";
    case OrderEvent::withdrawDecision:
        return "withdraw_decision";
    case OrderEvent::compensate:
        return "compensate";
    case OrderEvent::clawBack:
        return "claw_back";
    case OrderEvent::breachRetention:
        return "breach_retention";
    case OrderEvent::paymentTimedOut:
        return "payment_timed_out";
    case OrderEvent::acceptanceTimedOut:
        return "acceptance_timed_out";
    case OrderEvent::dueDatePassed:
        return "due_date_passed";
    case OrderEvent::overdueTimedOut:
        return "overdue_timed_out";
    case OrderEvent::scriptReviewTimedOut:
        return "script_review_timed_out";
    case OrderEvent::videoReviewTimedOut:
        return "video_review_timed_out";
    case OrderEvent::publishMomentCame:
        return "publish_moment_came";
    case OrderEvent::linkTimedOut:
        return "link_timed_out";
    case OrderEvent::tailTimedOut:
        return "tail_timed_out";
    case OrderEvent::inspectionTimedOut:
        return "inspection_timed_out";
    case OrderEvent::ratingTimedOut:
        return "rating_timed_out";
    case OrderEvent::cancelAnswerTimedOut:
        return "cancel_answer_timed_out";
    case OrderEvent::disputeTimedOut:
        return "dispute_timed_out";
    }
    return "";
}

bool isClockEvent(OrderEvent event)
{
    return event >= OrderEvent::paymentTimedOut;
}

bool mayDo(OrderEvent event, Role role)
{
    const bool payeeSide = role == Role::creator || role == Role::mcn;
    switch (event) {
    case OrderEvent::pay:
    case OrderEvent::skipScript:
    case OrderEvent::rejectScript:
    case OrderEvent::confirmScript:
    case OrderEvent::rejectVideo:
    case OrderEvent::confirmVideo:
    case OrderEvent::payTail:
    case OrderEvent::finish:
    case OrderEvent::cancelByBrand:
    case OrderEvent::agreeCancel:
    case OrderEvent::declineCancel:
        return role == Role::brand;
    case OrderEvent::accept:
    case OrderEvent::refuse:
    case OrderEvent::uploadScript:
    case OrderEvent::uploadVideo:
    case OrderEvent::requestCancel:
        return payeeSide;
    case OrderEvent::schedulePublish:
    case OrderEvent::publish:
    case OrderEvent::rate:
        return payeeSide || role == Role::brand;
    case OrderEvent::openDispute:
        return payeeSide || role == Role::brand || role == Role::ops;
    case OrderEvent::cancelByOps:
    case OrderEvent::decide:
    case OrderEvent::confirmDecision:
    case OrderEvent::refuseDecision:
    case OrderEvent::withdrawDecision:
    case OrderEvent::compensate:
    case OrderEvent::clawBack:
    case OrderEvent::breachRetention:
        return role == Role::ops;
    case OrderEvent::paymentTimedOut:
    case OrderEvent::acceptanceTimedOut:
    case OrderEvent::dueDatePassed:
    case OrderEvent::overdueTimedOut:
    case OrderEvent::scriptReviewTimedOut:
    case OrderEvent::videoReviewTimedOut:
    case OrderEvent::publishMomentCame:
    case OrderEvent::linkTimedOut:
    case OrderEvent::tailTimedOut:
    case OrderEvent::inspectionTimedOut:
    case OrderEvent::ratingTimedOut:
    case OrderEvent::cancelAnswerTimedOut:
    case OrderEvent::disputeTimedOut:
        return role == Role::system;
    }
    return false;
}

} // namespace orders

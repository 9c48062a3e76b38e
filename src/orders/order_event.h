#pragma once

#include "parties/actor.h"

#include <string_view>
#include <vector>

namespace orders {

/// Everything that can happen to an order. The second group is what clocks do.
enum class OrderEvent {
    pay,
    accept,
    refuse,
    uploadScript,
    skipScript, ///< the brand (or the brief, at acceptance) waives the script
    rejectScript,
    confirmScript,
    uploadVideo,
    rejectVideo,
    confirmVideo,
    schedulePublish, ///< a moment in the publish window, the link may follow
    publish,         ///< the work is out, here is its link
    payTail,
    finish,
    rate,
    cancelByBrand,
    cancelByOps,
    requestCancel,
    agreeCancel,
    declineCancel,
    openDispute,
    decide,           ///< one operator proposes the payee's share
    confirmDecision,  ///< another operator confirms it
    refuseDecision,   ///< … or refuses it
    withdrawDecision, ///< the operator who proposed it takes it back
    compensate,       ///< one operator proposes money from the pool for an order that operators cancelled
    clawBack,         ///< one operator proposes to take money back from the payee of a breached order
    breachRetention,  ///< the work was taken down before its time

    paymentTimedOut,
    acceptanceTimedOut,
    dueDatePassed,
    overdueTimedOut,
    scriptReviewTimedOut,
    videoReviewTimedOut,
    publishMomentCame,
    linkTimedOut,
    tailTimedOut,
    inspectionTimedOut,
    ratingTimedOut,
    cancelAnswerTimedOut,
    disputeTimedOut,
};

const std::vector<OrderEvent> &allOf(OrderEvent);
/// The name in the time line: "pay", "upload_script", "payment_timed_out" …
std::string_view toText(OrderEvent event);

/// Which roles may cause the event, whatever the state. Clock events are the system's alone.
[[nodiscard]] bool mayDo(OrderEvent event, parties::Role role);
[[nodiscard]] bool isClockEvent(OrderEvent event);

} // namespace orders

#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "orders/order_event.h"
#include "orders/order_state.h"
#include "parties/rules.h"

#include <optional>

/// The rules of an order's life as pure functions: values in, values out, no clock and no database (domain.md §3).
namespace orders {

/// What, beside the state, decides whether an event is possible and where it leads.
struct Facts
{
    bool scriptNeeded = true;
    bool tailUnpaid = false;   ///< a prepaid order whose tail is not frozen yet
    bool linkKnown = false;    ///< the work's link
    bool momentPassed = false; ///< at 53: the publish moment came, the link is awaited
    bool overdue = false;
    bool cancelRequested = false;
    bool disputed = false;
    bool decisionProposed = false; ///< a dispute's share, a compensation or a claw-back awaits a second operator
    bool proposedByActor = false;
    bool compensable = false;       ///< at 4: operators cancelled it after its acceptance
    bool compensationMade = false;  ///< at 4: proposed or paid
    bool retentionBreached = false; ///< at 3: reported
    bool clawBackMade = false;      ///< at 3: proposed or confirmed
    bool ratingOpen = false;        ///< at 3: within the time to rate
    bool ratedByActor = false;      ///< the actor's side has rated
    std::int64_t scriptRejections = 0;
    std::int64_t videoRejections = 0;
};

/// The state after `event`. Events that change no state (a cancel request, a rating, a due date that passes) lead to
/// `from` itself. Refuses with orderDisputed, orderStateForbids {event, state}, rejectionLimitReached {limit, actual},
/// breachNotReported, clawBackMade, compensationMade, noCancelRequest, cancelRequestOpen, noDispute, noDecision,
/// secondPersonNeeded, proposedByAnother, publishMomentPassed, ratingClosed, alreadyRated.
base::Result<OrderState> next(OrderState from, OrderEvent event, const Facts &facts, const parties::Rules &rules);

/// next(), after the actor's role: refuses with notAllowed {role, command} when the event is not that role's, and with
/// cancelRequestOpen when a brand would publish, plan to publish or pay the tail over an unanswered request to cancel.
base::Result<OrderState> nextBy(parties::Role role, OrderState from, OrderEvent event, const Facts &facts,
                                const parties::Rules &rules);

/// What the clock of the state does when it runs out; nothing for 2 and 4 and for a finished order that is rated.
/// While disputed it is always disputeTimedOut.
[[nodiscard]] std::optional<OrderEvent> timeoutOf(OrderState state, const Facts &facts);

/// The dates that deadlines hang on.
struct Dates
{
    base::Timestamp scriptDueAt;
    base::Timestamp videoDueAt;
    base::Timestamp publishUntil;
    std::int64_t acceptanceDays = 1;
    bool scriptNeeded = true;
    std::optional<base::Timestamp> publishAt;
    /// When the script or video that was last reviewed had been uploaded.
    std::optional<base::Timestamp> uploadedAt;
    /// Until when an open request to cancel may be answered.
    std::optional<base::Timestamp> answerUntil = {};
};

/// When the clock of `state` runs out, for an order that enters it at `entered`. A delivery is due at the brief's date;
/// if that passed while the brand reviewed, the creator keeps the time that he had left when he uploaded. An
/// acceptance ends at the first due date at the latest. While a request to cancel is open the moment of publication
/// does not come before it is answered or has become a dispute. Nothing for 2 and 4.
[[nodiscard]] std::optional<base::Timestamp> deadlineOf(OrderState state, base::Timestamp entered, const Dates &dates,
                                                        const parties::Rules &rules);

/// Who must act now.
enum class Turn { brand, payee, both, ops, nobody };
const std::vector<Turn> &allOf(Turn);
std::string_view toText(Turn turn);
[[nodiscard]] Turn turnOf(OrderState state, const Facts &facts);

} // namespace orders

#pragma once

#include "base/money.h"
#include "base/timestamp.h"
#include "ledger/ledger.h"
#include "orders/order_state.h"
#include "parties/actor.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Projects, briefs, orders and all that happens to an order (domain.md §3).
namespace orders {

using ledger::OrderId;
using parties::ContractId;
using parties::CreatorId;
using parties::PartyId;
using parties::UserId;
using ProjectId = base::Id<struct ProjectTag>;
using BriefId = base::Id<struct BriefTag>;
using DeliverableId = base::Id<struct DeliverableTag>;
using CancelRequestId = base::Id<struct CancelRequestTag>;
using DisputeId = base::Id<struct DisputeTag>;
using ClawBackId = base::Id<struct ClawBackTag>;
using CompensationId = base::Id<struct CompensationTag>;

enum class BriefKind { assigned, recruit, submission };
const std::vector<BriefKind> &allOf(BriefKind);
std::string_view toText(BriefKind kind);

enum class ContentKind { video1To20, video21To60, video60Plus, imageText, live };
const std::vector<ContentKind> &allOf(ContentKind);
std::string_view toText(ContentKind content);

enum class Settlement { fixed, cpm, cpa, cps };
const std::vector<Settlement> &allOf(Settlement);
std::string_view toText(Settlement settlement);

enum class BriefState { draft, published, ended };
const std::vector<BriefState> &allOf(BriefState);
std::string_view toText(BriefState state);

/// A brand's campaign.
struct Project
{
    ProjectId id;
    PartyId brand;
    std::string name;
    std::string goal;
    base::Money budget;
    base::Timestamp startsAt;
    base::Timestamp endsAt;
    std::optional<PartyId> provider;
    std::optional<std::int64_t> providerShareBp; ///< of the platform's fee, for orders that are still to be accepted
    base::Timestamp createdAt;
    std::int64_t revision = 1;
};

/// One request for one kind of content.
struct Brief
{
    BriefId id;
    ProjectId project;
    PartyId brand;
    BriefKind kind = BriefKind::assigned;
    ContentKind content = ContentKind::video21To60;
    Settlement settlement = Settlement::fixed;
    std::string name;
    std::string brandName;
    std::string product;
    std::optional<std::string> category;
    std::string requirements;
    std::string prohibitions;
    base::Timestamp scriptDueAt;
    base::Timestamp videoDueAt;
    base::Timestamp publishFrom;
    base::Timestamp publishUntil;
    std::int64_t retentionDays = 30;
    std::int64_t acceptanceDays = 1;
    bool scriptNeeded = true;
    std::optional<std::int64_t> prepaidBp; ///< the deposit's share of T + F; nothing: all is frozen at payment
    BriefState state = BriefState::draft;
    base::Timestamp createdAt;
    std::optional<base::Timestamp> publishedAt;
    std::int64_t revision = 1;
};

/// The platform's own limits on orders that are neither closed nor cancelled.
inline constexpr std::int64_t kOrdersPerCreator = 10; ///< in one brief
inline constexpr std::int64_t kOrdersPerBrief = 50;

/// Why an order ended in 2 or 4, as stored.
namespace ended {
inline constexpr std::string_view kRefused = "refused";
inline constexpr std::string_view kTimeout = "timeout";
inline constexpr std::string_view kBrand = "brand";
inline constexpr std::string_view kCreatorAgreed = "creator_agreed";
inline constexpr std::string_view kOverdue = "overdue";
inline constexpr std::string_view kOps = "ops";
inline constexpr std::string_view kDispute = "dispute";
inline constexpr std::string_view kTail = "tail";
} // namespace ended

/// One creator's order of a brief. T = taskCost, F = fee.
struct Order
{
    OrderId id;
    std::string number;
    BriefId brief;
    ProjectId project;
    PartyId brand;
    CreatorId creator;
    ContentKind content = ContentKind::video21To60;
    OrderState state = OrderState::awaitingPayment;
    base::Money taskCost;
    std::int64_t feeBp = 0;
    base::Money fee;
    std::optional<base::Money> deposit;
    std::int64_t ruleVersion = 0;
    std::optional<base::Timestamp> paidAt;
    // Pinned at acceptance; the MCN alone also when an order is refused or not accepted in time.
    std::optional<base::Timestamp> acceptedAt;
    std::optional<PartyId> mcn;
    std::optional<ContractId> contract;
    std::optional<std::int64_t> mcnShareBp;
    std::optional<PartyId> provider;
    std::optional<std::int64_t> providerShareBp; ///< of F
    std::int64_t scriptRejections = 0;
    std::int64_t videoRejections = 0;
    std::optional<base::Timestamp> deadlineAt; ///< of the state; of the dispute while disputed
    std::optional<base::Timestamp> overdueSince;
    bool cancelRequested = false;
    bool disputed = false;
    std::int64_t auditState = 0;
    std::optional<base::Timestamp> publishAt;   ///< scheduled
    std::optional<base::Timestamp> publishedAt; ///< set at 53 when the moment came and the link is still missing
    std::optional<std::string> workLink;
    std::optional<base::Timestamp> finishedAt;
    std::optional<base::Timestamp> retentionUntil;
    std::optional<std::string> endedReason;
    std::optional<std::int64_t> cancelReasonCode;
    std::optional<std::string> cancelText;
    base::Timestamp createdAt;
    std::int64_t revision = 1;

    [[nodiscard]] base::Money total() const { return taskCost + fee; }
    /// What the brand's next payment freezes: the deposit (T + F when all is paid at once) at 0, the rest at 10;
    /// nothing in another state.
    [[nodiscard]] std::optional<base::Money> dueNow() const;
};

struct Deliverable
{
    DeliverableId id;
    std::string kind; ///< script, video
    std::int64_t version = 0;
    std::string content;
    std::string state; ///< new, rejected, confirmed, outdated
    std::optional<std::string> reason;
    base::Timestamp uploadedAt;
    std::optional<base::Timestamp> decidedAt;
};

/// An open request of the creator's side to cancel.
struct CancelRequest
{
    CancelRequestId id;
    std::string reason;
    base::Timestamp requestedAt;
    base::Timestamp deadlineAt;
};

/// An undecided dispute.
struct Dispute
{
    DisputeId id;
    std::string openedRole;
    base::Timestamp openedAt;
    std::string reason;
    base::Timestamp deadlineAt;
    base::Timestamp remindAt;            ///< when the operators are reminded next
    std::optional<std::int64_t> shareBp; ///< proposed by one operator, awaiting another
    std::optional<UserId> decidedBy;
    std::string decisionNote;
};

/// A compensation from the pool, proposed by the operator who cancelled, awaiting another.
struct PoolCompensation
{
    CompensationId id;
    base::Money amount;
    UserId proposedBy;
};

/// A claw-back after a breached retention, proposed by one operator; another confirms it.
struct ClawBack
{
    ClawBackId id;
    base::Money amount;
    std::string reason;
    UserId proposedBy;
    bool confirmed = false;
};

} // namespace orders

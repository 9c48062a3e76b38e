#pragma once

#include "base/describe.h"
#include "parties/actor.h"

#include <optional>
#include <string>
#include <vector>

namespace insight {

using ledger::OrderId;
using ReviewId = base::Id<struct ReviewTag>;

/// What waits for an operator.
enum class ReviewKind {
    entry,        ///< an application for entry
    closure,      ///< an application to close an account
    payout,       ///< a closed account whose balance is not paid out yet
    dispute,      ///< an order in dispute
    withdrawal,   ///< a withdrawal that the bank is to pay
    compensation, ///< a compensation from the pool that another operator confirms
    clawBack,     ///< a claw-back after a breached retention that another operator confirms
    rule,         ///< a proposed rule version that another operator confirms
    bankChange,   ///< a bank account that a party proposes and an operator confirms
    user,         ///< a log-in of the platform that another operator confirms
};
const std::vector<ReviewKind> &allOf(ReviewKind);
std::string_view toText(ReviewKind kind);

/// How many reviews wait, by kind; dueSoon of them are due within four hours or already late.
struct WaitingReviews
{
    std::int64_t entry = 0;
    std::int64_t closure = 0;
    std::int64_t payout = 0;
    std::int64_t dispute = 0;
    std::int64_t withdrawal = 0;
    std::int64_t compensation = 0;
    std::int64_t clawBack = 0;
    std::int64_t rule = 0;
    std::int64_t bankChange = 0;
    std::int64_t user = 0;
    std::int64_t total = 0;
    std::int64_t dueSoon = 0;

    static void describe(auto &self, auto &&field)
    {
        field("entry", self.entry);
        field("closure", self.closure);
        field("payout", self.payout);
        field("dispute", self.dispute);
        field("withdrawal", self.withdrawal);
        field("compensation", self.compensation);
        field("claw_back", self.clawBack);
        field("rule", self.rule);
        field("bank_change", self.bankChange);
        field("user", self.user);
        field("total", self.total);
        field("due_soon", self.dueSoon);
    }
};

/// One thing that waits for an operator.
struct ReviewItem
{
    ReviewKind kind{};
    ReviewId id; ///< of the application, closure, dispute … of its kind; of a rule its version
    base::Timestamp since;
    std::optional<base::Timestamp> due; ///< an application, closure or dispute has one; the rest has no limit
    std::optional<std::int64_t> leftMs;
    std::string name;             ///< creator, party, user, the brand of the order, the note of a rule version
    std::string otherName;        ///< the agency, "" when there is none; of an order the payee; of a user the login
    std::string partyKind;        ///< of a closure, withdrawal or bank change: brand, mcn, creator, provider
    std::string bankAccount;      ///< of a bank change, as it is proposed
    std::optional<OrderId> order; ///< of a dispute, compensation or claw-back
    std::string orderNumber;      ///< of a dispute, compensation or claw-back
    std::optional<base::Money> amount; ///< what is frozen in dispute, what the closing party has, what is to be paid
    std::optional<std::int64_t> followers; ///< of an application, as it was made
    std::vector<std::string> missing;      ///< conditions of entry that the application lacks: followers, mcn
    std::int64_t bounces = 0;              ///< of a pay-out
    bool secondPersonNeeded = false;       ///< a decision is proposed, another operator confirms it
    std::string firstPerson;               ///< who proposed it
    bool mayAct = true;                    ///< false: the asking operator is the first person

    static void describe(auto &self, auto &&field)
    {
        field("kind", self.kind);
        field("id", self.id);
        field("since", self.since);
        field("due", self.due);
        field("left_ms", self.leftMs);
        field("name", self.name);
        field("other_name", self.otherName);
        field("party_kind", self.partyKind);
        field("bank_account", self.bankAccount);
        field("order", self.order);
        field("order_number", self.orderNumber);
        field("amount_fen", self.amount);
        field("followers", self.followers);
        field("missing", self.missing);
        field("bounces", self.bounces);
        field("second_person_needed", self.secondPersonNeeded);
        field("first_person", self.firstPerson);
        field("may_act", self.mayAct);
    }
};

struct ReviewQueue
{
    WaitingReviews counts;
    std::vector<ReviewItem> items; ///< least time left first, then those without a limit, oldest first

    static void describe(auto &self, auto &&field)
    {
        field("counts", self.counts);
        field("items", self.items);
    }
};

struct ReviewQueueQuery
{
    using Answer = ReviewQueue;
    std::optional<ReviewKind> kind; ///< filters the items, never the counts

    static void describe(auto &self, auto &&field) { field("kind", self.kind); }
};

/// An application for entry with what its reviewer needs: the figures it was made with and those of now.
struct EntryCase
{
    ReviewId application;
    parties::CreatorId creator;
    std::string nickName;
    std::string platform;
    std::string platformId;
    std::string category;
    std::string place;
    std::string state; ///< waiting, admitted, refused
    base::Timestamp appliedAt;
    std::string appliedBy;
    std::string appliedByParty;
    std::int64_t ruleVersion = 0; ///< in force when it was made
    std::int64_t requiredFollowers = 0;
    bool mcnRequired = true;
    std::optional<std::int64_t> followersThen;
    std::optional<std::int64_t> followersNow;
    std::string mcnThen; ///< "" without one
    std::string mcnNow;
    std::vector<std::string> missingThen; ///< followers, mcn, by that rule version
    std::vector<std::string> missingNow;  ///< by the rules in force now
    std::optional<std::int64_t> medianPlays;
    std::optional<std::int64_t> expectedPlays;
    std::optional<double> interactionRate;
    std::optional<base::Money> price21To60;
    std::optional<base::Timestamp> dataDate;
    std::int64_t earlierApplications = 0;
    std::optional<std::string> decidedBy; ///< absent too when the program decided
    std::optional<base::Timestamp> decidedAt;
    std::optional<std::string> reason;

    static void describe(auto &self, auto &&field)
    {
        field("application", self.application);
        field("creator", self.creator);
        field("nick_name", self.nickName);
        field("platform", self.platform);
        field("platform_id", self.platformId);
        field("category", self.category);
        field("place", self.place);
        field("state", self.state);
        field("applied_at", self.appliedAt);
        field("applied_by", self.appliedBy);
        field("applied_by_party", self.appliedByParty);
        field("rule_version", self.ruleVersion);
        field("required_followers", self.requiredFollowers);
        field("mcn_required", self.mcnRequired);
        field("followers_then", self.followersThen);
        field("followers_now", self.followersNow);
        field("mcn_then", self.mcnThen);
        field("mcn_now", self.mcnNow);
        field("missing_then", self.missingThen);
        field("missing_now", self.missingNow);
        field("median_plays", self.medianPlays);
        field("expected_plays", self.expectedPlays);
        field("interaction_rate", self.interactionRate);
        field("price_21_60_fen", self.price21To60);
        field("data_date", self.dataDate);
        field("earlier_applications", self.earlierApplications);
        field("decided_by", self.decidedBy);
        field("decided_at", self.decidedAt);
        field("reason", self.reason);
    }
};

/// Waiting ones first, oldest first; then the decided ones, newest first.
struct EntryCases
{
    std::vector<EntryCase> cases;
    std::int64_t waiting = 0;

    static void describe(auto &self, auto &&field)
    {
        field("cases", self.cases);
        field("waiting", self.waiting);
    }
};

/// Refuses with fieldOutOfRange {field: limit}.
struct EntryCasesQuery
{
    using Answer = EntryCases;
    std::optional<std::int64_t> limit; ///< of the decided ones: 0 … 1,000, 200 when absent

    static void describe(auto &self, auto &&field) { field("limit", self.limit); }
};

} // namespace insight

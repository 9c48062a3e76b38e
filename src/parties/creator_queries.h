#pragma once

#include "parties/creator_profile.h"
#include "parties/entry_rule.h"

/// What MCNs, creators and operators read of entry (入驻), binding and signing (签约).
namespace parties {

/// A signing contract between a creator and an MCN. Its MCN, the creator and operators read it, nobody else.
struct ContractView
{
    ContractId contract;
    CreatorId creator;
    std::string nickName;
    PartyId mcn;
    std::string mcnName;
    std::int64_t shareBp = 0; ///< the MCN's share of a settlement
    bool exclusive = false;
    base::Timestamp startsAt;
    base::Timestamp endsAt;
    std::string state; ///< active, ended
    std::string phase; ///< of its period: upcoming, running, over; ended when it was ended
    base::Timestamp signedAt;
    std::optional<base::Timestamp> endedAt;
    std::optional<std::string> endReason; ///< expired, unbound, or the words of whoever ended it
    std::int64_t revision = 0;
    std::vector<std::string> actions; ///< commands that the reader may give now

    static void describe(auto &self, auto &&field)
    {
        field("contract", self.contract);
        field("creator", self.creator);
        field("nick_name", self.nickName);
        field("mcn", self.mcn);
        field("mcn_name", self.mcnName);
        field("share_bp", self.shareBp);
        field("exclusive", self.exclusive);
        field("starts_at", self.startsAt);
        field("ends_at", self.endsAt);
        field("state", self.state);
        field("phase", self.phase);
        field("signed_at", self.signedAt);
        field("ended_at", self.endedAt);
        field("end_reason", self.endReason);
        field("revision", self.revision);
        field("actions", self.actions);
    }
};

/// contracts: newest first. An MCN's own, a creator's own, for operators all.
struct ContractsQuery
{
    using Answer = struct ContractsAnswer;
    std::optional<CreatorId> creator;
    std::optional<std::string> state;  ///< active, ended
    std::optional<std::int64_t> limit; ///< 1–1,000, default 100
    std::optional<std::int64_t> offset;

    static void describe(auto &self, auto &&field)
    {
        field("creator", self.creator);
        field("state", self.state);
        field("limit", self.limit);
        field("offset", self.offset);
    }
};

struct ContractsAnswer
{
    std::vector<ContractView> rows;
    std::int64_t total = 0;

    static void describe(auto &self, auto &&field)
    {
        field("rows", self.rows);
        field("total", self.total);
    }
};

/// An application for entry with its automatic check. Conditions: by the rule and figures it was made with, and, while
/// it waits, by those of now.
struct ApplicationView
{
    ApplicationId application;
    CreatorId creator;
    std::string nickName;
    std::string platform;
    std::string platformId;
    std::optional<PartyId> mcn; ///< when it was made
    std::optional<std::string> mcnName;
    std::optional<std::int64_t> follower; ///< when it was made
    std::optional<std::int64_t> followerNow;
    std::int64_t ruleVersion = 0;
    std::vector<EntryCondition> conditions;
    std::optional<std::vector<EntryCondition>> conditionsNow;
    base::Timestamp appliedAt;
    std::string appliedBy;
    base::Timestamp reviewUntil;          ///< by the rule it was made with
    bool overdue = false;                 ///< not decided in time
    std::string state;                    ///< waiting, admitted, refused
    std::optional<std::string> decidedBy; ///< for operators alone; absent too when the program decided
    std::optional<base::Timestamp> decidedAt;
    std::optional<std::string> reason; ///< of a refusal; `unbound` when the creator left the MCN meanwhile
    std::int64_t revision = 0;
    std::vector<std::string> actions; ///< commands that the reader may give now

    static void describe(auto &self, auto &&field)
    {
        field("application", self.application);
        field("creator", self.creator);
        field("nick_name", self.nickName);
        field("platform", self.platform);
        field("platform_id", self.platformId);
        field("mcn", self.mcn);
        field("mcn_name", self.mcnName);
        field("follower", self.follower);
        field("follower_now", self.followerNow);
        field("rule_version", self.ruleVersion);
        field("conditions", self.conditions);
        field("conditions_now", self.conditionsNow);
        field("applied_at", self.appliedAt);
        field("applied_by", self.appliedBy);
        field("review_until", self.reviewUntil);
        field("overdue", self.overdue);
        field("state", self.state);
        field("decided_by", self.decidedBy);
        field("decided_at", self.decidedAt);
        field("reason", self.reason);
        field("revision", self.revision);
        field("actions", self.actions);
    }
};

/// applications: what waits, the oldest first, then what is decided, newest first. Operators read all, an MCN those of
/// creators that were bound to it then, a creator his own.
struct ApplicationsQuery
{
    using Answer = struct ApplicationsAnswer;
    std::optional<CreatorId> creator;
    std::optional<std::string> state;  ///< waiting, admitted, refused
    std::optional<std::int64_t> limit; ///< 1–1,000, default 100
    std::optional<std::int64_t> offset;

    static void describe(auto &self, auto &&field)
    {
        field("creator", self.creator);
        field("state", self.state);
        field("limit", self.limit);
        field("offset", self.offset);
    }
};

struct ApplicationsAnswer
{
    std::vector<ApplicationView> rows;
    std::int64_t total = 0;
    std::int64_t waiting = 0; ///< of all that the reader sees, whatever he filters by

    static void describe(auto &self, auto &&field)
    {
        field("rows", self.rows);
        field("total", self.total);
        field("waiting", self.waiting);
    }
};

/// creator.standing: where a creator stands with the platform. Everyone reads it; what is between him and his MCN is
/// for these two and operators.
struct StandingQuery
{
    using Answer = struct StandingAnswer;
    CreatorId creator;

    static void describe(auto &self, auto &&field) { field("creator", self.creator); }
};

struct StandingAnswer
{
    CreatorId creator;
    std::string nickName;
    std::string platform;
    std::string platformId;
    std::optional<PartyId> mcn;
    std::optional<std::string> mcnName;
    std::optional<std::int64_t> follower;
    std::string entryState; ///< pool, applied, admitted, refused
    bool acceptsOrders = false;
    std::optional<nlohmann::json> whyNot; ///< {code, …} of the refusal that stops him, or {entry_state}
    std::int64_t ruleVersion = 0;
    std::vector<EntryCondition> conditions; ///< of entry, by the rules of now
    std::int64_t credit = 0;
    std::vector<CreatorWork> works; ///< the newest first, at most 100
    std::int64_t revision = 0;
    std::vector<std::string> actions; ///< commands that the reader may give now

    bool isPrivate = false; ///< whether the reader may see what follows
    std::optional<bool> hasLogIn;
    std::optional<std::int64_t> running; ///< orders in progress
    std::optional<base::Timestamp> unbindRequestedAt;
    std::optional<bool> canUnbindNow;           ///< creator.unbind would be done at once, not only asked for
    std::optional<ContractView> contract;       ///< the active one
    std::optional<ApplicationView> application; ///< the newest that the reader may see

    static void describe(auto &self, auto &&field)
    {
        field("creator", self.creator);
        field("nick_name", self.nickName);
        field("platform", self.platform);
        field("platform_id", self.platformId);
        field("mcn", self.mcn);
        field("mcn_name", self.mcnName);
        field("follower", self.follower);
        field("entry_state", self.entryState);
        field("accepts_orders", self.acceptsOrders);
        field("why_not", self.whyNot);
        field("rule_version", self.ruleVersion);
        field("conditions", self.conditions);
        field("credit", self.credit);
        field("works", self.works);
        field("revision", self.revision);
        field("actions", self.actions);
        field("private", self.isPrivate);
        field("has_log_in", self.hasLogIn);
        field("running", self.running);
        field("unbind_requested_at", self.unbindRequestedAt);
        field("can_unbind_now", self.canUnbindNow);
        field("contract", self.contract);
        field("application", self.application);
    }
};

/// One creator that is bound to an MCN.
struct RosterRow
{
    CreatorId creator;
    std::string nickName;
    std::string platform;
    std::string platformId;
    std::optional<std::string> category;
    std::optional<std::int64_t> follower;
    std::optional<std::int64_t> expectedPlayNum;
    std::optional<base::Money> price1To20;
    std::optional<base::Money> price20To60;
    std::optional<base::Money> price60;
    std::string entryState;
    bool acceptsOrders = false;
    std::optional<nlohmann::json> whyNot;   ///< {code, …} of the refusal that stops him, or {entry_state}
    std::vector<EntryCondition> conditions; ///< of entry, by the rules of now
    std::int64_t credit = 0;
    bool hasLogIn = false;
    std::optional<base::Timestamp> unbindRequestedAt;
    std::optional<ContractView> contract; ///< the active one; without it he is talent in reserve (人才储备)
    std::int64_t running = 0;             ///< orders in progress
    std::int64_t revision = 0;
    std::vector<std::string> actions; ///< commands that the reader may give now

    static void describe(auto &self, auto &&field)
    {
        field("creator", self.creator);
        field("nick_name", self.nickName);
        field("platform", self.platform);
        field("platform_id", self.platformId);
        field("category", self.category);
        field("follower", self.follower);
        field("expected_play_num", self.expectedPlayNum);
        field("price_1_20_fen", self.price1To20);
        field("price_20_60_fen", self.price20To60);
        field("price_60_fen", self.price60);
        field("entry_state", self.entryState);
        field("accepts_orders", self.acceptsOrders);
        field("why_not", self.whyNot);
        field("conditions", self.conditions);
        field("credit", self.credit);
        field("has_log_in", self.hasLogIn);
        field("unbind_requested_at", self.unbindRequestedAt);
        field("contract", self.contract);
        field("running", self.running);
        field("revision", self.revision);
        field("actions", self.actions);
    }
};

/// roster: the creators bound to the reader's MCN, the most followers first. An operator names the MCN.
struct RosterQuery
{
    using Answer = struct RosterAnswer;
    std::optional<PartyId> mcn;            ///< for operators, who must give it
    std::optional<std::string> text;       ///< a part of the nickname or of the platform id
    std::optional<std::string> entryState; ///< pool, applied, admitted, refused
    std::optional<bool> isSigned;          ///< with, or without, an active contract
    std::optional<std::int64_t> limit;     ///< 1–1,000, default 100
    std::optional<std::int64_t> offset;

    static void describe(auto &self, auto &&field)
    {
        field("mcn", self.mcn);
        field("text", self.text);
        field("entry_state", self.entryState);
        field("signed", self.isSigned);
        field("limit", self.limit);
        field("offset", self.offset);
    }
};

/// Of all the creators of the MCN, whatever the reader filters by.
struct RosterCounts
{
    std::int64_t bound = 0;
    std::int64_t withContract = 0;
    std::int64_t admitted = 0;
    std::int64_t takingOrders = 0;
    std::int64_t applied = 0;
    std::int64_t unbindRequested = 0;
    std::int64_t contractsEndingSoon = 0; ///< within 30 days

    static void describe(auto &self, auto &&field)
    {
        field("bound", self.bound);
        field("with_contract", self.withContract);
        field("admitted", self.admitted);
        field("taking_orders", self.takingOrders);
        field("applied", self.applied);
        field("unbind_requested", self.unbindRequested);
        field("contracts_ending_soon", self.contractsEndingSoon);
    }
};

struct RosterAnswer
{
    std::vector<RosterRow> rows;
    std::int64_t total = 0;
    RosterCounts counts;

    static void describe(auto &self, auto &&field)
    {
        field("rows", self.rows);
        field("total", self.total);
        field("counts", self.counts);
    }
};

} // namespace parties

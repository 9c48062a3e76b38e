#pragma once

#include "base/money.h"
#include "parties/actor.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

/// The commands of parties, each with what it gives back. The verbs of parties.h say what they refuse.
namespace parties {

/// A party and its first user.
struct PartyRegistered
{
    PartyId party;
    UserId user;
    bool waits = false;        ///< an operator's log-in that another operator has to confirm
    bool soleOperator = false; ///< the platform had one operator alone: there was nobody to confirm it

    static void describe(auto &self, auto &&field)
    {
        field("party", self.party);
        field("user", self.user);
        field("waits", self.waits);
        field("sole_operator", self.soleOperator);
    }
};

/// brand.register
struct RegisterBrand
{
    using Outcome = PartyRegistered;
    std::string name;
    std::string industry;
    std::string bankAccount; ///< masked: bank, branch, last four digits
    std::string login;
    std::string password;
    std::string userName;

    static void describe(auto &self, auto &&field)
    {
        field("name", self.name);
        field("industry", self.industry);
        field("bank_account", self.bankAccount);
        field("login", self.login);
        field("password", self.password);
        field("user_name", self.userName);
    }
};

/// mcn.register
struct RegisterMcn
{
    using Outcome = PartyRegistered;
    std::string name;
    std::string bankAccount;
    std::string login;
    std::string password;
    std::string userName;

    static void describe(auto &self, auto &&field)
    {
        field("name", self.name);
        field("bank_account", self.bankAccount);
        field("login", self.login);
        field("password", self.password);
        field("user_name", self.userName);
    }
};

/// provider.register
struct RegisterProvider
{
    using Outcome = PartyRegistered;
    std::string name;
    std::string bankAccount;
    std::string login;
    std::string password;
    std::string userName;

    static void describe(auto &self, auto &&field)
    {
        field("name", self.name);
        field("bank_account", self.bankAccount);
        field("login", self.login);
        field("password", self.password);
        field("user_name", self.userName);
    }
};

struct PenaltyOutcome
{
    PartyId party;
    std::optional<base::Timestamp> until; ///< nothing: lifted

    static void describe(auto &self, auto &&field)
    {
        field("party", self.party);
        field("until", self.until);
    }
};

/// party.penalise
struct PenaliseParty
{
    using Outcome = PenaltyOutcome;
    PartyId party;
    base::Timestamp until;                  ///< at most a year ahead
    std::string reason;                     ///< ≤ 500 characters
    std::optional<std::int64_t> creditLoss; ///< of a creator, 0–100

    static void describe(auto &self, auto &&field)
    {
        field("party", self.party);
        field("until", self.until);
        field("reason", self.reason);
        field("credit_loss", self.creditLoss);
    }
};

/// party.lift_penalty
struct LiftPenalty
{
    using Outcome = PenaltyOutcome;
    PartyId party;
    std::string reason; ///< ≤ 500 characters

    static void describe(auto &self, auto &&field)
    {
        field("party", self.party);
        field("reason", self.reason);
    }
};

struct UserOutcome
{
    UserId user;
    bool active = true;

    static void describe(auto &self, auto &&field)
    {
        field("user", self.user);
        field("active", self.active);
    }
};

/// user.confirm: another operator's log-in may act from now on.
struct ConfirmUser
{
    using Outcome = UserOutcome;
    UserId user;

    static void describe(auto &self, auto &&field) { field("user", self.user); }
};

/// user.refuse: it never may.
struct RefuseUser
{
    using Outcome = UserOutcome;
    UserId user;
    std::string reason; ///< ≤ 500 characters

    static void describe(auto &self, auto &&field)
    {
        field("user", self.user);
        field("reason", self.reason);
    }
};

/// user.add: another log-in for a party. Without `party` and `creator` it is the actor's own. `creator` (operators) is
/// the creator's own party, opened when he has none yet, so that he can sign in before he is admitted.
struct AddUser
{
    using Outcome = PartyRegistered;
    std::optional<PartyId> party;
    std::optional<CreatorId> creator;
    std::string login;
    std::string password;
    std::string userName;

    static void describe(auto &self, auto &&field)
    {
        field("party", self.party);
        field("creator", self.creator);
        field("login", self.login);
        field("password", self.password);
        field("user_name", self.userName);
    }
};

/// user.change_password: the actor's own. His other sessions end, the one that it is done in goes on.
struct ChangePassword
{
    struct Outcome
    {
        UserId user;

        static void describe(auto &self, auto &&field) { field("user", self.user); }
    };
    std::string password; ///< the present one
    std::string newPassword;

    static void describe(auto &self, auto &&field)
    {
        field("password", self.password);
        field("new_password", self.newPassword);
    }
};

/// What a verb on a creator leaves behind.
struct CreatorOutcome
{
    CreatorId creator;
    std::string entryState;
    bool acceptsOrders = false;
    std::int64_t revision = 0;

    static void describe(auto &self, auto &&field)
    {
        field("creator", self.creator);
        field("entry_state", self.entryState);
        field("accepts_orders", self.acceptsOrders);
        field("revision", self.revision);
    }
};

/// creator.update: what is given is changed. Figures of the platform (followers, plays, rates, name) are the
/// operators'; prices, place and category may also be changed by the creator himself and by the MCN that he is bound
/// to.
struct UpdateCreator
{
    using Outcome = CreatorOutcome;
    CreatorId creator;
    std::optional<std::int64_t> revision;
    std::optional<std::string> nickName;
    std::optional<std::int64_t> follower;
    std::optional<std::int64_t> expectedPlayNum;
    std::optional<std::int64_t> vvMedian30d;
    std::optional<double> interactRateWithin30d;
    std::optional<double> playOverRateWithin30d;
    std::optional<base::Money> price1To20;
    std::optional<base::Money> price20To60;
    std::optional<base::Money> price60;
    std::optional<std::string> province;
    std::optional<std::string> city;
    std::optional<std::string> category;

    static void describe(auto &self, auto &&field)
    {
        field("creator", self.creator);
        field("revision", self.revision);
        field("nick_name", self.nickName);
        field("follower", self.follower);
        field("expected_play_num", self.expectedPlayNum);
        field("vv_median_30d", self.vvMedian30d);
        field("interact_rate_within_30d", self.interactRateWithin30d);
        field("play_over_rate_within_30d", self.playOverRateWithin30d);
        field("price_1_20_fen", self.price1To20);
        field("price_20_60_fen", self.price20To60);
        field("price_60_fen", self.price60);
        field("province", self.province);
        field("city", self.city);
        field("category", self.category);
    }
};

/// creator.apply: for entry (入驻), by the MCN that the creator is bound to or by the creator himself.
struct ApplyForEntry
{
    struct Outcome
    {
        ApplicationId application;
        std::int64_t ruleVersion = 0;
        std::optional<std::int64_t> follower;

        static void describe(auto &self, auto &&field)
        {
            field("application", self.application);
            field("rule_version", self.ruleVersion);
            field("follower", self.follower);
        }
    };
    CreatorId creator;

    static void describe(auto &self, auto &&field) { field("creator", self.creator); }
};

/// creator.admit: the waiting application of the creator. With `login` the creator's first own user is made.
struct AdmitCreator
{
    struct Outcome
    {
        CreatorId creator;
        ApplicationId application;
        PartyId party;
        std::optional<UserId> user;

        static void describe(auto &self, auto &&field)
        {
            field("creator", self.creator);
            field("application", self.application);
            field("party", self.party);
            field("user", self.user);
        }
    };
    CreatorId creator;
    std::optional<std::string> bankAccount;
    std::optional<std::string> login;
    std::optional<std::string> password;
    std::optional<std::string> userName;

    static void describe(auto &self, auto &&field)
    {
        field("creator", self.creator);
        field("bank_account", self.bankAccount);
        field("login", self.login);
        field("password", self.password);
        field("user_name", self.userName);
    }
};

/// creator.refuse: the waiting application of the creator.
struct RefuseCreator
{
    struct Outcome
    {
        CreatorId creator;
        ApplicationId application;

        static void describe(auto &self, auto &&field)
        {
            field("creator", self.creator);
            field("application", self.application);
        }
    };
    CreatorId creator;
    std::string reason;

    static void describe(auto &self, auto &&field)
    {
        field("creator", self.creator);
        field("reason", self.reason);
    }
};

/// creator.bind: to the actor's MCN; an operator names the MCN.
struct BindCreator
{
    using Outcome = CreatorOutcome;
    CreatorId creator;
    std::optional<PartyId> mcn;

    static void describe(auto &self, auto &&field)
    {
        field("creator", self.creator);
        field("mcn", self.mcn);
    }
};

/// creator.unbind. `request_only` asks for it: the creator takes no new order from then on, and the unbinding is done
/// by the command without it, once nothing is in progress. `withdraw_request` takes the request back.
struct UnbindCreator
{
    struct Outcome
    {
        CreatorId creator;
        bool bound = false;       ///< still bound: only asked for, or taken back
        std::int64_t running = 0; ///< orders in progress
        bool acceptsOrders = false;

        static void describe(auto &self, auto &&field)
        {
            field("creator", self.creator);
            field("bound", self.bound);
            field("running", self.running);
            field("accepts_orders", self.acceptsOrders);
        }
    };
    CreatorId creator;
    std::optional<bool> requestOnly;
    std::optional<bool> withdrawRequest;

    static void describe(auto &self, auto &&field)
    {
        field("creator", self.creator);
        field("request_only", self.requestOnly);
        field("withdraw_request", self.withdrawRequest);
    }
};

/// contract.sign (签约): between the actor's MCN and a creator bound to it.
struct SignContract
{
    struct Outcome
    {
        ContractId contract;

        static void describe(auto &self, auto &&field) { field("contract", self.contract); }
    };
    CreatorId creator;
    std::int64_t shareBp = 0; ///< the MCN's share of a settlement
    bool exclusive = false;   ///< the creator cannot leave by himself before it ends
    base::Timestamp startsAt;
    base::Timestamp endsAt;

    static void describe(auto &self, auto &&field)
    {
        field("creator", self.creator);
        field("share_bp", self.shareBp);
        field("exclusive", self.exclusive);
        field("starts_at", self.startsAt);
        field("ends_at", self.endsAt);
    }
};

/// contract.end: before its time.
struct EndContract
{
    struct Outcome
    {
        ContractId contract;
        CreatorId creator;

        static void describe(auto &self, auto &&field)
        {
            field("contract", self.contract);
            field("creator", self.creator);
        }
    };
    ContractId contract;
    std::string reason;
    std::optional<std::int64_t> revision;

    static void describe(auto &self, auto &&field)
    {
        field("contract", self.contract);
        field("reason", self.reason);
        field("revision", self.revision);
    }
};

/// rule.propose: `changes` is an object of rule name → new value; everything else stays as it is.
struct ProposeRules
{
    struct Outcome
    {
        std::int64_t version = 0;

        static void describe(auto &self, auto &&field) { field("version", self.version); }
    };
    nlohmann::json changes;
    std::string note;

    static void describe(auto &self, auto &&field)
    {
        field("changes", self.changes);
        field("note", self.note);
    }
};

/// rule.confirm: by another operator than the one who proposed.
struct ConfirmRules
{
    struct Outcome
    {
        std::int64_t version = 0;
        std::int64_t stopped = 0; ///< creators who take no new orders any more
        std::int64_t resumed = 0; ///< creators who take orders again

        static void describe(auto &self, auto &&field)
        {
            field("version", self.version);
            field("stopped", self.stopped);
            field("resumed", self.resumed);
        }
    };
    std::int64_t version = 0;

    static void describe(auto &self, auto &&field) { field("version", self.version); }
};

/// notification.read: the actor's own; all of them without ids.
struct ReadNotifications
{
    struct Outcome
    {
        std::int64_t read = 0;

        static void describe(auto &self, auto &&field) { field("read", self.read); }
    };
    std::optional<std::vector<NotificationId>> ids;

    static void describe(auto &self, auto &&field) { field("ids", self.ids); }
};

} // namespace parties

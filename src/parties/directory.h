#pragma once

#include "base/money.h"
#include "base/result.h"
#include "parties/actor.h"
#include "parties/rules.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

/// What the layers above ask of parties: a narrow view over parties, creators, contracts, rules and notifications.
namespace storage {
class Database;
}

namespace parties {

/// What orders tells parties, so that binding and unbinding can be refused (domain.md §2). Implemented by orders/.
class RunningOrders
{
public:
    virtual ~RunningOrders() = default;
    /// Orders of the creator that are neither finished, closed nor cancelled and have been accepted or are to be.
    [[nodiscard]] virtual std::int64_t countRunning(CreatorId creator) = 0;
};

/// The parts of a creator that an order depends on.
struct CreatorStanding
{
    CreatorId id;
    std::string nickName;
    std::optional<PartyId> party;
    std::optional<PartyId> mcn;
    std::optional<std::int64_t> follower;
    std::string entryState; ///< pool, applied, admitted, refused
    bool acceptsOrders = false;
    bool unbindRequested = false;
    std::int64_t credit = 100;
    std::optional<base::Money> price1To20;
    std::optional<base::Money> price21To60;
    std::optional<base::Money> price60Plus;
    std::int64_t revision = 0;
};

/// What a re-check of the entry rule changed.
enum class EntryChange { none, stopped, resumed };

struct ContractTerms
{
    ContractId id;
    PartyId mcn;
    std::int64_t mcnShareBp = 0;
    bool exclusive = false;
    base::Timestamp startsAt;
    base::Timestamp endsAt;
};

struct PartyCard
{
    PartyId id;
    std::string kind; ///< platform, brand, mcn, creator, provider
    std::string name;
    std::string status; ///< active, closing, closed
    std::optional<std::string> industry;
    std::optional<std::string> bankAccount;
    std::optional<base::Timestamp> penaltyUntil;
};

class Directory
{
public:
    explicit Directory(storage::Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<PartyCard> findParty(PartyId party);
    [[nodiscard]] std::optional<CreatorStanding> findCreator(CreatorId creator);
    /// The creator whose own party this is.
    [[nodiscard]] std::optional<CreatorId> findCreatorOfParty(PartyId party);
    /// The contract that is active and covers `at`.
    [[nodiscard]] std::optional<ContractTerms> findContract(CreatorId creator, base::Timestamp at);
    /// Active users of a party, in id order.
    [[nodiscard]] std::vector<UserId> usersOf(PartyId party);

    /// Two persons are two people: refuses with secondPersonNeeded {user} when the actor proposed it himself, and
    /// {user, made_by} when he made the proposer's log-in, or that of its maker, for then he knows its first password.
    /// The chain ends at an operator, whose own log-in another operator has confirmed.
    base::Result<> checkSecondPerson(const Context &context, UserId proposer);
    /// The same as an answer, for lists that say who may act.
    [[nodiscard]] bool isSecondPerson(UserId user, UserId proposer);

    /// The newest confirmed version, and any confirmed version by its number (REQUIRES: it exists).
    [[nodiscard]] Rules currentRules();
    [[nodiscard]] Rules rulesOf(std::int64_t version);

    /// The entry rule (domain.md §2) on the creator's figures as they are: refuses with entryConditionsMissing
    /// {conditions: [{condition: "followers", required, actual|null}, {condition: "mcn"}]}, naming each that is
    /// missing.
    base::Result<> checkEntry(const CreatorStanding &creator, const Rules &rules);
    /// May the creator take a new order now. Refuses with creatorNotAdmitted {creator, nick_name, entry_state},
    /// entryConditionsMissing, unbindRequested {creator, nick_name}, partyNotActive {name, status} (his own party).
    base::Result<> checkTakesOrders(const CreatorStanding &creator, const Rules &rules);

    /// Applies checkTakesOrders to an admitted creator as things are now: stops him from taking new orders and keeps
    /// the refusal as the reason, or lets him take orders again; tells him and his MCN when that changes. To be called
    /// after everything that the check looks at has changed: followers, binding, contract, rules, the status of his
    /// party.
    EntryChange recheckEntry(CreatorId creator, const Rules &rules, Context &context);

    /// Credit stays within 0 … 100.
    void changeCredit(CreatorId creator, std::int64_t by, Context &context);

    /// Leaves a notification for every active user of the party. `kind` names the message (ui/ makes the words from it
    /// and `details`), `subject` / `subjectId` the place that it leads to.
    void notifyParty(PartyId party, std::string_view kind, std::string_view subject, std::int64_t subjectId,
                     const nlohmann::json &details, std::optional<base::Timestamp> due, Context &context);
    void notifyUser(UserId user, std::string_view kind, std::string_view subject, std::int64_t subjectId,
                    const nlohmann::json &details, std::optional<base::Timestamp> due, Context &context);
    /// Takes what must not stay readable out of a notification that was left: its details become `details`.
    void rewriteNotification(UserId user, std::string_view subject, std::int64_t subjectId,
                             const nlohmann::json &details, Context &context);

    /// active, closing or closed. Only the closing of an account changes it (accounts/). A creator is re-checked.
    void setPartyStatus(PartyId party, std::string_view status, Context &context);

private:
    storage::Database &m_database;
};

} // namespace parties

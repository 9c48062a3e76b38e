#pragma once

#include "parties/import_types.h"

/// What is read of parties, log-ins, rules, notifications and imports.
namespace parties {

using SubjectId = base::Id<struct SubjectTag>;
using ListEntryId = base::Id<struct ListEntryTag>;

/// parties: in the order of names. Operators read all; a brand its own and the service providers that it can attach to
/// a project; everyone else his own.
struct PartiesQuery
{
    using Answer = struct PartiesAnswer;
    std::optional<std::string> kind;   ///< platform, brand, mcn, creator, provider
    std::optional<std::string> status; ///< active, closing, closed
    std::optional<std::string> text;   ///< a part of the name
    std::optional<std::int64_t> limit; ///< 1–1,000, default 100
    std::optional<std::int64_t> offset;

    static void describe(auto &self, auto &&field)
    {
        field("kind", self.kind);
        field("status", self.status);
        field("text", self.text);
        field("limit", self.limit);
        field("offset", self.offset);
    }
};

struct PartyView
{
    PartyId party;
    std::string kind;
    std::string name;
    std::string status;
    std::optional<std::string> industry;
    base::Timestamp createdAt;
    std::int64_t revision = 0;
    // of others: for operators alone
    std::optional<std::string> bankAccount;
    std::optional<std::int64_t> users;    ///< active log-ins
    std::optional<std::int64_t> creators; ///< of an MCN: bound to it
    std::optional<CreatorId> creator;     ///< whose own party it is
    std::optional<base::Timestamp> penaltyUntil;

    static void describe(auto &self, auto &&field)
    {
        field("party", self.party);
        field("kind", self.kind);
        field("name", self.name);
        field("status", self.status);
        field("industry", self.industry);
        field("created_at", self.createdAt);
        field("revision", self.revision);
        field("bank_account", self.bankAccount);
        field("users", self.users);
        field("creators", self.creators);
        field("creator", self.creator);
        field("penalty_until", self.penaltyUntil);
    }
};

struct PartiesAnswer
{
    std::vector<PartyView> rows;
    std::int64_t total = 0;

    static void describe(auto &self, auto &&field)
    {
        field("rows", self.rows);
        field("total", self.total);
    }
};

/// users: the log-ins of the reader's party; operators may name another one.
struct UsersQuery
{
    using Answer = struct UsersAnswer;
    std::optional<PartyId> party;

    static void describe(auto &self, auto &&field) { field("party", self.party); }
};

struct UserView
{
    UserId user;
    std::string login;
    std::string name;
    bool active = true;
    bool isReader = false;                      ///< the reader himself
    std::int64_t failedSignIns = 0;             ///< in a row
    std::optional<base::Timestamp> lockedUntil; ///< while it is
    base::Timestamp createdAt;
    bool waits = false;                 ///< for another operator's confirmation
    std::optional<std::string> addedBy; ///< while it waits: who made it
    bool addedByReader = false;

    static void describe(auto &self, auto &&field)
    {
        field("user", self.user);
        field("login", self.login);
        field("name", self.name);
        field("active", self.active);
        field("is_reader", self.isReader);
        field("failed_sign_ins", self.failedSignIns);
        field("locked_until", self.lockedUntil);
        field("created_at", self.createdAt);
        field("waits", self.waits);
        field("added_by", self.addedBy);
        field("added_by_reader", self.addedByReader);
    }
};

struct UsersAnswer
{
    PartyId party;
    std::string partyName;
    std::vector<UserView> rows; ///< in the order in which they were made
    std::int64_t total = 0;

    static void describe(auto &self, auto &&field)
    {
        field("party", self.party);
        field("party_name", self.partyName);
        field("rows", self.rows);
        field("total", self.total);
    }
};

/// rules: the versions, newest first. Operators read proposals and who made them; everyone reads what is in force and
/// was.
struct RulesQuery
{
    using Answer = struct RulesAnswer;
    static void describe(auto &, auto &&) {}
};

struct RuleValue
{
    std::string name;
    std::int64_t value = 0;

    static void describe(auto &self, auto &&field)
    {
        field("name", self.name);
        field("value", self.value);
    }
};

struct RuleDifference
{
    std::string name;
    std::int64_t before = 0;
    std::int64_t value = 0;

    static void describe(auto &self, auto &&field)
    {
        field("name", self.name);
        field("before", self.before);
        field("value", self.value);
    }
};

/// What an operator may set.
struct RuleRange
{
    std::string name;
    std::int64_t minimum = 0;
    std::int64_t maximum = 0;

    static void describe(auto &self, auto &&field)
    {
        field("name", self.name);
        field("minimum", self.minimum);
        field("maximum", self.maximum);
    }
};

struct RuleVersionView
{
    std::int64_t version = 0;
    std::string state; ///< proposed, confirmed, discarded
    std::string note;
    std::optional<std::int64_t> basedOn; ///< the version in force when it was made
    std::vector<RuleValue> values;
    std::vector<RuleDifference> differences; ///< to that version
    base::Timestamp proposedAt;
    std::optional<base::Timestamp> confirmedAt;
    std::optional<std::string> proposedBy; ///< absent for version 1, which the program brings
    std::optional<std::string> confirmedBy;
    std::vector<std::string> actions; ///< commands that the reader may give now

    static void describe(auto &self, auto &&field)
    {
        field("version", self.version);
        field("state", self.state);
        field("note", self.note);
        field("based_on", self.basedOn);
        field("values", self.values);
        field("differences", self.differences);
        field("proposed_at", self.proposedAt);
        field("confirmed_at", self.confirmedAt);
        field("proposed_by", self.proposedBy);
        field("confirmed_by", self.confirmedBy);
        field("actions", self.actions);
    }
};

struct RulesAnswer
{
    std::int64_t current = 0;
    std::vector<RuleVersionView> rows;
    std::int64_t total = 0;
    std::vector<RuleRange> ranges;

    static void describe(auto &self, auto &&field)
    {
        field("current", self.current);
        field("rows", self.rows);
        field("total", self.total);
        field("ranges", self.ranges);
    }
};

/// notifications: the reader's own, newest first.
struct NotificationsQuery
{
    using Answer = struct NotificationsAnswer;
    std::optional<bool> unread;        ///< those alone that are, or are not, read yet
    std::optional<std::int64_t> limit; ///< 1–1,000, default 100
    std::optional<std::int64_t> offset;

    static void describe(auto &self, auto &&field)
    {
        field("unread", self.unread);
        field("limit", self.limit);
        field("offset", self.offset);
    }
};

struct NotificationView
{
    NotificationId notification;
    std::string kind;    ///< ui/ makes the words from it and the details
    std::string subject; ///< order, closure, application …: where it leads to
    std::optional<SubjectId> subjectId;
    nlohmann::json details;
    std::optional<base::Timestamp> dueAt;
    base::Timestamp createdAt;
    std::optional<base::Timestamp> readAt;

    static void describe(auto &self, auto &&field)
    {
        field("notification", self.notification);
        field("kind", self.kind);
        field("subject", self.subject);
        field("subject_id", self.subjectId);
        field("details", self.details);
        field("due_at", self.dueAt);
        field("created_at", self.createdAt);
        field("read_at", self.readAt);
    }
};

struct NotificationsAnswer
{
    std::vector<NotificationView> rows;
    std::int64_t total = 0;
    std::int64_t unread = 0; ///< of all

    static void describe(auto &self, auto &&field)
    {
        field("rows", self.rows);
        field("total", self.total);
        field("unread", self.unread);
    }
};

/// invitations: the brand's own list of creators, in the order of names. Nobody else reads it.
struct InvitationsQuery
{
    using Answer = struct InvitationsAnswer;
    std::optional<bool> matched;       ///< in the pool, or not yet: an invitation
    std::optional<std::string> text;   ///< a part of the name or of the platform id
    std::optional<std::int64_t> limit; ///< 1–1,000, default 100
    std::optional<std::int64_t> offset;

    static void describe(auto &self, auto &&field)
    {
        field("matched", self.matched);
        field("text", self.text);
        field("limit", self.limit);
        field("offset", self.offset);
    }
};

struct InvitationView
{
    ListEntryId entry;
    std::string platform;
    std::string platformId;
    std::string nickName;
    nlohmann::json record;                   ///< the row as it was read: the fields of a creator's profile
    std::optional<CreatorId> creator;        ///< in the pool
    std::optional<std::string> entryState;   ///< of that creator
    std::optional<bool> acceptsOrders;       ///< of that creator
    std::optional<std::int64_t> followerNow; ///< of that creator
    ImportBatchId batch;                     ///< the import that wrote it last
    std::string fileName;
    base::Timestamp createdAt;

    static void describe(auto &self, auto &&field)
    {
        field("entry", self.entry);
        field("platform", self.platform);
        field("platform_id", self.platformId);
        field("nick_name", self.nickName);
        field("record", self.record);
        field("creator", self.creator);
        field("entry_state", self.entryState);
        field("accepts_orders", self.acceptsOrders);
        field("follower_now", self.followerNow);
        field("batch", self.batch);
        field("file_name", self.fileName);
        field("created_at", self.createdAt);
    }
};

struct InvitationsAnswer
{
    std::vector<InvitationView> rows;
    std::int64_t total = 0;
    std::int64_t matched = 0; ///< of the whole list
    std::int64_t invited = 0; ///< of the whole list: not in the pool yet

    static void describe(auto &self, auto &&field)
    {
        field("rows", self.rows);
        field("total", self.total);
        field("matched", self.matched);
        field("invited", self.invited);
    }
};

/// import_batches: the imports of the reader's party, newest first; for operators all.
struct ImportBatchesQuery
{
    using Answer = struct ImportBatchesAnswer;
    std::optional<std::int64_t> limit; ///< 1–1,000, default 100
    std::optional<std::int64_t> offset;

    static void describe(auto &self, auto &&field)
    {
        field("limit", self.limit);
        field("offset", self.offset);
    }
};

struct ImportBatchView
{
    ImportBatchId batch;
    PartyId owner;
    std::string ownerName;
    std::string ownerKind; ///< platform: the pool; mcn: a roster; brand: a list of its own
    std::string userName;
    std::string fileName;
    std::string fileHash;
    base::Timestamp importedAt;
    ImportCounts counts;
    std::optional<base::Timestamp> undoneAt;
    std::vector<std::string> actions; ///< commands that the reader may give now

    static void describe(auto &self, auto &&field)
    {
        field("batch", self.batch);
        field("owner", self.owner);
        field("owner_name", self.ownerName);
        field("owner_kind", self.ownerKind);
        field("user_name", self.userName);
        field("file_name", self.fileName);
        field("file_hash", self.fileHash);
        field("imported_at", self.importedAt);
        field("counts", self.counts);
        field("undone_at", self.undoneAt);
        field("actions", self.actions);
    }
};

struct ImportBatchesAnswer
{
    std::vector<ImportBatchView> rows;
    std::int64_t total = 0;

    static void describe(auto &self, auto &&field)
    {
        field("rows", self.rows);
        field("total", self.total);
    }
};

/// import_refusals: the rows that an import did not take, in their order. Operators read those of every import but a
/// brand's, whose list is its own.
struct ImportRefusalsQuery
{
    using Answer = struct ImportRefusalsAnswer;
    ImportBatchId batch;
    std::optional<std::int64_t> limit; ///< 1–1,000, default 100
    std::optional<std::int64_t> offset;

    static void describe(auto &self, auto &&field)
    {
        field("batch", self.batch);
        field("limit", self.limit);
        field("offset", self.offset);
    }
};

struct ImportRefusalsAnswer
{
    std::string fileName;
    std::vector<ImportRefusal> rows;
    std::int64_t total = 0;

    static void describe(auto &self, auto &&field)
    {
        field("file_name", self.fileName);
        field("rows", self.rows);
        field("total", self.total);
    }
};

} // namespace parties

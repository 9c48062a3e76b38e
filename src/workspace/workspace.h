#pragma once

#include "base/clock.h"
#include "workspace/audit.h"
#include "workspace/command_table.h"
#include "workspace/imports.h"
#include "workspace/session.h"

#include <map>
#include <memory>

namespace workspace {

struct WorkspaceOptions
{
    SecretCost cost;
    /// Writes without waiting for the disk. Only for a file that is thrown away when the work fails (sample data).
    bool durable = true;
};

struct NewDatabase
{
    bool simulatedClock = false; ///< `--now` is accepted
    bool sample = false;         ///< the log-in page shows the sample log-ins, passwords may be short
};

/// What the check looked at and what it found.
struct CheckReport
{
    std::vector<std::string> examined; ///< in English, with figures: "1,204 audit records"
    std::vector<std::string> findings; ///< empty when sound

    static void describe(auto &self, auto &&field)
    {
        field("examined", self.examined);
        field("findings", self.findings);
    }
};

/// What the clock did.
struct TickReport
{
    std::vector<orders::TickOutcome> orders;
    std::int64_t endedContracts = 0;
    bool interrupted = false;

    static void describe(auto &self, auto &&field)
    {
        field("orders", self.orders);
        field("ended_contracts", self.endedContracts);
        field("interrupted", self.interrupted);
    }
};

/// One open database with everything that can be asked of it and done to it: the only door. Used by one thread.
/// Everything throws StorageError when the machine or the file fails.
class Workspace
{
public:
    /// A new database with the platform's party and rule version 1, then filled by `fill`. It is made under a name of
    /// its own (`<file>.part-<process>-<number>`) and gets `file` when it is complete and on the disk: a process that
    /// dies leaves no `file`, its remains are removed by the next one, and of several that make the same file at once
    /// one succeeds. When `fill` refuses, nothing stays. Throws when `file` is there already.
    static base::Result<> make(const std::string &file, const base::Clock &clock, const NewDatabase &kind,
                               const WorkspaceOptions &options, const std::function<base::Result<>(Workspace &)> &fill);
    /// The same without anything in it, opened.
    static std::unique_ptr<Workspace> create(const std::string &file, const base::Clock &clock,
                                             const NewDatabase &kind = {}, const WorkspaceOptions &options = {});
    /// Opens and migrates. Throws damaged for a file that is no database of ours, newerFile for one of a later program.
    static std::unique_ptr<Workspace> open(const std::string &file, const base::Clock &clock,
                                           const WorkspaceOptions &options = {});
    ~Workspace();

    [[nodiscard]] bool isSample();
    [[nodiscard]] bool hasSimulatedClock();
    [[nodiscard]] const std::string &file() const;
    [[nodiscard]] base::Timestamp now() const { return m_clock.now(); }
    /// Makes the file safe against a crash again, after it was filled without waiting for the disk.
    void setDurable(bool durable);

    /// The first operator of a database that has none. Refuses with notAllowed when there is one, and like user.add.
    base::Result<parties::UserId> addFirstOperator(const std::string &login, const std::string &name,
                                                   const std::string &password);
    [[nodiscard]] bool hasOperator();

    /// Refuses with wrongLogin, signInLocked {until}, accountClosed {name}. Failures are counted and audited. Some 0.2
    /// s. A closed party's history is the operators' to read; its own users get no further than here.
    base::Result<Session> signIn(const std::string &login, const std::string &password);

    /// Runs a command through the door: role and standing of the actor, transaction, handler, audit record, key,
    /// commit, announcement. With a key the same request gives the stored result again, and another one is refused with
    /// keyReused (what it compares of passwords and codes costs some 0.2 s). Refuses with unknownCommand, badRequest,
    /// notAllowed, notSignedIn, partyNotActive, accountClosed, and as the command does.
    base::Result<nlohmann::json> execute(const Session &session, std::string_view command,
                                         const nlohmann::json &request, const std::string &key = "");
    /// Does everything but the commit: what the command would give back. Nothing changes, no key is used.
    base::Result<nlohmann::json> rehearse(const Session &session, std::string_view command,
                                          const nlohmann::json &request);
    /// Asks a query. Refuses with unknownQuery, badRequest, notAllowed, notSignedIn, accountClosed, and as the query
    /// does.
    base::Result<nlohmann::json> ask(const Session &session, std::string_view query, const nlohmann::json &request);

    /// The same with the command's own types.
    template <class Command>
    base::Result<typename Command::Outcome> execute(const Session &session, const Command &command,
                                                    const std::string &key = "")
    {
        const CommandSpec *spec = findCommand(std::type_index(typeid(Command)));
        assert(spec != nullptr && "a command that is not in the table");
        const auto answer = execute(session, spec->name, spec->write(&command), key);
        if (!answer.ok())
            return answer.error();
        typename Command::Outcome outcome{};
        XINGTU_TRY(spec->read(*answer, &outcome));
        return outcome;
    }
    template <class Query>
    auto ask(const Session &session, const Query &query) -> base::Result<typename Query::Answer>
    {
        const QuerySpec *spec = findQuery(std::type_index(typeid(Query)));
        assert(spec != nullptr && "a query that is not in the table");
        XINGTU_TRY(mayAsk(session, *spec));
        typename Query::Answer answer{};
        XINGTU_TRY(spec->askTyped(*m_features, session.actor, now(), &query, &answer));
        return answer;
    }

    /// creator.import with progress and a way to stop; `dryRun` does everything but the commit.
    base::Result<ImportCreators::Outcome> importCreators(const Session &session, const ImportCreators &command,
                                                         const ImportWatch &watch, bool dryRun = false);

    /// creator.import of profiles that come from no file: the sample's pool.
    base::Result<parties::ImportCounts> importProfiles(const Session &session, const parties::ImportSource &source,
                                                       const std::vector<parties::SourcedProfile> &rows);

    /// Lets the clock do what is due at now(), oldest first, each in a transaction of its own. `stop` is asked between
    /// them.
    TickReport tick(const std::function<bool()> &stop = {});
    [[nodiscard]] bool isAnythingDue();

    /// Every invariant of the domain; `deep` also recomputes the digest over every row, proves the audit chain and the
    /// index, and runs SQLite's own checks.
    CheckReport check(bool deep);

    /// A verified copy at `path`.
    void backUp(const std::string &path);
    /// Replaces what `file` holds by the backup after checking that deeply; what was there is kept as
    /// `<file>.before-restore`, or, when that is what is restored, as `<file>.before-undo`. Others may have it open:
    /// they go on with the restored content, and sessions that it does not know end. Refuses with backupUnsound {path,
    /// finding}. Throws busy while someone holds the file too long.
    static base::Result<> restore(const std::string &backup, const std::string &file, const base::Clock &clock);

    /// Called after each commit of this workspace, with what it changed.
    void onChanges(std::function<void(const base::Changes &)> listener) { m_listener = std::move(listener); }
    /// Whether another process has committed since the last call. When it restored a backup, what was kept in memory is
    /// given up.
    bool wasChangedElsewhere();
    /// Whether the session was begun in the database as it is now, by a user who is still active and whose password is
    /// as it was then or was changed in this session.
    [[nodiscard]] bool isGood(const Session &session);
    /// The session as it goes on after user.change_password was done in it. This workspace takes the former value too,
    /// every other one only this.
    [[nodiscard]] Session renewed(Session session);

    [[nodiscard]] std::string headHash();
    [[nodiscard]] Features &features() { return *m_features; }

private:
    Workspace(std::unique_ptr<storage::Database> database, const base::Clock &clock, const WorkspaceOptions &options);

    enum class Ending { commit, rollBack };
    struct Deed
    {
        parties::Actor actor;
        std::string_view name;
        nlohmann::json request; ///< as it is audited: without secrets
        std::string key;
        std::string requestHash;
        std::function<base::Result<nlohmann::json>(parties::Context &)> run;
        const Session *session = nullptr; ///< looked at again inside the transaction
    };
    /// One transaction: runs the deed, audits it, keeps its key, ends as told, announces.
    base::Result<nlohmann::json> perform(const Deed &deed, Ending ending);
    Deed system(std::string_view name, nlohmann::json request,
                std::function<base::Result<nlohmann::json>(parties::Context &)> run);
    base::Result<nlohmann::json> dispatch(const Session &session, std::string_view command,
                                          const nlohmann::json &request, const std::string &key, Ending ending);
    /// Tells a request from another of the same user and key, its secrets included, without giving them away.
    [[nodiscard]] std::string hashOfRequest(const Session &session, std::string_view command,
                                            const nlohmann::json &request, const std::string &key) const;
    base::Result<> mayAct(const Session &session, std::string_view name, const std::vector<Role> &roles,
                          bool whenClosing);
    base::Result<> mayAsk(const Session &session, const QuerySpec &spec);
    void announce(const base::Changes &changes);
    static std::unique_ptr<Workspace> begin(const std::string &file, const base::Clock &clock, const NewDatabase &kind,
                                            const WorkspaceOptions &options);

    std::unique_ptr<storage::Database> m_database;
    const base::Clock &m_clock;
    std::unique_ptr<AuditTrail> m_trail;
    std::unique_ptr<Features> m_features;
    SecretCost m_cost;
    std::function<void(const base::Changes &)> m_listener;
    std::map<std::int64_t, std::string> m_changedPasswords; ///< by the session's record: the mark of its new password
    std::int64_t m_dataVersion = 0;
    /// A record that was in the chain at the last look: where it is gone, a backup was restored.
    std::int64_t m_seenSequence = 0;
    std::string m_seenHash;
};

} // namespace workspace

#include "base/platform.h"
#include "parties/seed.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/migration.h"
#include "workspace/audit_store.h"
#include "workspace/workspace.h"

#include <atomic>
#include <charconv>
#include <filesystem>

namespace workspace {

namespace {

using storage::Database;
using storage::StorageError;

const char *const kYes = "1";

bool isSet(Database &database, std::string_view setting)
{
    return AuditStore(database).findSetting(setting) == kYes;
}

std::string counted(std::int64_t count, const std::string &what)
{
    return std::to_string(count) + " " + what;
}

// What a file of this schema looks like, made from the program's own steps.
std::string expectedSchema()
{
    const auto fresh = Database::open(":memory:", Database::Mode::create);
    storage::migrate(*fresh, storage::embeddedMigrations(), base::Timestamp(1));
    return fresh->schemaText();
}

/// Every step notes itself in the chain, in its own transaction: a process that dies between two steps leaves a sound
/// file.
void migrateNoting(Database &database, const base::Clock &clock, bool backUp)
{
    AuditTrail trail(database);
    storage::migrate(
        database, storage::embeddedMigrations(), clock.now(),
        {.backUp = backUp, .around = [&](const storage::Migration &step, const std::function<void()> &apply) {
             trail.recordSchemaStep(step.number, clock.now(), apply);
         }});
}

// A database that someone holds open, or that was left by a crash, has a journal beside it.
bool exists(const std::string &file)
{
    std::error_code ignored;
    return std::filesystem::exists(std::filesystem::u8path(file), ignored);
}

void removeWithJournal(const std::string &file)
{
    std::error_code ignored;
    std::filesystem::remove(std::filesystem::u8path(file), ignored);
    std::filesystem::remove(std::filesystem::u8path(file + "-journal"), ignored);
}

/// Removes the remains of processes that were stopped half way: files named by ownName() whose maker is gone.
void removeRemains(const std::string &file, const std::string &ending)
{
    namespace fs = std::filesystem;
    const fs::path whole = fs::u8path(file);
    const std::string start = whole.filename().string() + ending + "-";
    std::error_code failure;
    const fs::path folder = whole.has_parent_path() ? whole.parent_path() : fs::path(".");
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        const std::string name = entry->path().filename().string();
        if (name.compare(0, start.size(), start) != 0)
            continue;
        std::int64_t maker = 0;
        const char *digits = name.data() + start.size();
        const auto read = std::from_chars(digits, name.data() + name.size(), maker);
        std::error_code ignored;
        if (read.ec == std::errc() && read.ptr != digits && maker > 0 && !base::isProcessAlive(maker))
            fs::remove(entry->path(), ignored);
    }
}

/// A name beside `file` that no other process and no other thread makes a file under.
std::string ownName(const std::string &file, const std::string &ending)
{
    static std::atomic<int> made = 0;
    removeRemains(file, ending);
    const std::string start = file + ending + "-" + std::to_string(base::processId()) + "-";
    std::string name;
    do {
        name = start + std::to_string(++made);
    } while (exists(name) || exists(name + "-journal"));
    return name;
}

void failOnTaken(const std::string &file)
{
    if (exists(file))
        throw StorageError(StorageError::Kind::io, file + " is there already; a new database overwrites nothing");
}

// A file under a name of its own, complete and on the disk, gets the name that it was made for.
enum class Place { free, taken };

void takePlace(const std::string &made, const std::string &file, Place place)
{
    if (!base::syncFile(made))
        throw StorageError(StorageError::Kind::io, made + " cannot be written to the disk");
    std::error_code failure;
    if (place == Place::taken)
        std::filesystem::rename(std::filesystem::u8path(made), std::filesystem::u8path(file), failure);
    else if (!base::renameNew(made, file))
        failure = std::make_error_code(std::errc::file_exists);
    if (failure)
        throw StorageError(StorageError::Kind::io, made + " cannot be named " + file);
    base::syncFolderOf(file);
}

// A file that SQLite cannot open: nobody can write to it either, so it is kept as it is, under both names until the
// restored one takes its place. Its journal goes away: beside the restored file SQLite would play it back into that.
void keepAsItIs(const std::string &file, const std::string &kept)
{
    namespace fs = std::filesystem;
    removeWithJournal(kept);
    std::error_code failure;
    fs::create_hard_link(fs::u8path(file), fs::u8path(kept), failure);
    if (failure)
        fs::rename(fs::u8path(file), fs::u8path(kept));
    if (exists(file + "-journal"))
        fs::rename(fs::u8path(file + "-journal"), fs::u8path(kept + "-journal"));
}

} // namespace

std::unique_ptr<Workspace> Workspace::begin(const std::string &file, const base::Clock &clock, const NewDatabase &kind,
                                            const WorkspaceOptions &options)
{
    auto database = Database::open(file, Database::Mode::create);
    database->setDurable(options.durable);
    storage::migrate(*database, storage::embeddedMigrations(), clock.now());

    std::unique_ptr<Workspace> workspace(new Workspace(std::move(database), clock, options));
    Workspace &self = *workspace;
    const auto made =
        self.perform(self.system("system.init", {{"simulated_clock", kind.simulatedClock}, {"sample", kind.sample}},
                                 [&](Context &context) -> base::Result<nlohmann::json> {
                                     AuditStore store(*self.m_database);
                                     if (kind.simulatedClock)
                                         store.saveSetting("simulated_clock", kYes);
                                     if (kind.sample)
                                         store.saveSetting("sample", kYes);
                                     parties::seedPlatform(*self.m_database, context.now);
                                     // The schema's steps had written rows before the trail could watch.
                                     self.m_trail->recomputeDigest();
                                     return nlohmann::json{{"schema_version", self.m_database->schemaVersion()}};
                                 }),
                     Ending::commit);
    assert(made.ok());
    return workspace;
}

base::Result<> Workspace::make(const std::string &file, const base::Clock &clock, const NewDatabase &kind,
                               const WorkspaceOptions &options, const std::function<base::Result<>(Workspace &)> &fill)
{
    failOnTaken(file);
    const std::string part = ownName(file, ".part");
    try {
        if (const auto filled = fill(*begin(part, clock, kind, options)); !filled.ok()) {
            removeWithJournal(part);
            return filled.error();
        }
        takePlace(part, file, Place::free);
    } catch (...) {
        removeWithJournal(part);
        throw;
    }
    return {};
}

std::unique_ptr<Workspace> Workspace::create(const std::string &file, const base::Clock &clock, const NewDatabase &kind,
                                             const WorkspaceOptions &options)
{
    if (file == ":memory:")
        return begin(file, clock, kind, options);
    const auto made = make(file, clock, kind, options, [](Workspace &) { return base::Result<>(); });
    assert(made.ok());
    return open(file, clock, options);
}

std::unique_ptr<Workspace> Workspace::open(const std::string &file, const base::Clock &clock,
                                           const WorkspaceOptions &options)
{
    auto database = Database::open(file, Database::Mode::mustExist);
    database->setDurable(options.durable);
    migrateNoting(*database, clock, true);
    return std::unique_ptr<Workspace>(new Workspace(std::move(database), clock, options));
}

bool Workspace::isSample()
{
    return isSet(*m_database, "sample");
}

bool Workspace::hasSimulatedClock()
{
    return isSet(*m_database, "simulated_clock");
}

const std::string &Workspace::file() const
{
    return m_database->path();
}

void Workspace::setDurable(bool durable)
{
    m_database->setDurable(durable);
}

CheckReport Workspace::check(bool deep)
{
    CheckReport report;
    const auto add = [&](const char *part, const std::vector<std::string> &findings) {
        for (const std::string &finding : findings)
            report.findings.push_back(std::string(part) + ": " + finding);
    };
    if (deep) {
        add("file", m_database->integrityProblems());
        if (m_database->schemaText() != expectedSchema())
            report.findings.emplace_back("file: the schema is not the one that this program makes");
        report.examined.emplace_back("the file's pages, keys and schema");
    }
    add("ledger", m_features->ledger.check());
    add("parties", m_features->parties.check());
    add("orders", m_features->orders.check());
    add("accounts", m_features->accounts.check());
    report.examined.emplace_back(
        "every balance, hold, order, contract, application, rule, top-up, withdrawal, closure");
    add("audit", m_trail->check(deep));
    report.examined.push_back(counted(m_trail->countRecords(), "audit records"));
    if (deep) {
        report.examined.emplace_back("every column of every row against the digest of the last record");
        add("index", m_features->discovery.check());
        report.examined.emplace_back("the index of creators against their rows");
    }
    return report;
}

void Workspace::backUp(const std::string &path)
{
    storage::backUp(*m_database, path);
}

base::Result<> Workspace::restore(const std::string &backup, const std::string &file, const base::Clock &clock)
{
    // Only SQLite opens database files: what will be restored is made from the backup by its own means, brought to this
    // program's schema and checked before anything is touched.
    const std::string copy = ownName(file, ".restoring");
    const auto unsound = [&](const std::string &finding) {
        removeWithJournal(copy);
        return base::refuse(base::ErrorCode::backupUnsound, {{"path", backup}, {"finding", finding}});
    };
    try {
        storage::backUp(*Database::open(backup, Database::Mode::readOnly), copy);
        auto database = Database::open(copy, Database::Mode::mustExist);
        migrateNoting(*database, clock, false);
        const std::unique_ptr<Workspace> restored(new Workspace(std::move(database), clock, {}));
        if (const auto report = restored->check(true); !report.findings.empty())
            return unsound(report.findings.front());
    } catch (const StorageError &error) {
        return unsound(error.what());
    }

    if (!exists(file)) {
        try {
            takePlace(copy, file, Place::free);
        } catch (const StorageError &) {
            removeWithJournal(copy);
            throw;
        }
        return {};
    }
    std::string kept = file + ".before-restore";
    std::error_code ignored;
    if (std::filesystem::equivalent(std::filesystem::u8path(backup), std::filesystem::u8path(kept), ignored))
        kept = file + ".before-undo"; // what is being brought back may stand nowhere else
    try {
        storage::replaceContent(file, copy, kept);
        removeWithJournal(copy);
        return {};
    } catch (const StorageError &error) {
        if (error.kind() != StorageError::Kind::damaged) {
            removeWithJournal(copy);
            throw;
        }
        keepAsItIs(file, kept);
    }
    takePlace(copy, file, Place::taken);
    return {};
}

} // namespace workspace

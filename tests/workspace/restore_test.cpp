#include "storage/database.h"
#include "support/door_world.h"
#include "support/fault_vfs.h"

#include <filesystem>
#include <fstream>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using base::Money;
using support::DoorWorld;
using support::FaultVfs;
using workspace::Workspace;

namespace {

const base::ManualClock kClock(DoorWorld::kStart);
const workspace::WorkspaceOptions kOptions{.cost = support::kCheapSecrets, .durable = true};

std::unique_ptr<Workspace> opened(const std::string &file)
{
    return Workspace::open(file, kClock, kOptions);
}

/// A database with brand1 and a copy of it; then one more top-up than the copy has.
void writeBoth(const std::string &file, const std::string &copy)
{
    DoorWorld world(file);
    world.topUp(world.brand, Money(1'000));
    world.door->backUp(copy);
    world.topUp(world.brand, Money(1));
}

/// Another window: tops up until it is told to stop, and says which top-ups were acknowledged.
pid_t topUpUntilStopped(const std::string &file, int pipe)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    const auto door = opened(file);
    const auto session = door->signIn("brand1", "secret");
    for (int i = 1; i < 100'000; ++i) {
        const std::string reference = "W" + std::to_string(i);
        if (!door->execute(*session, accounts::TopUp{Money(1), reference}, reference).ok())
            _exit(0); // the restored database does not know this session
        const std::string line = reference + "\n";
        if (write(pipe, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
            _exit(3);
    }
    _exit(4);
}

std::set<std::string> linesOf(int pipe)
{
    std::string text;
    char buffer[4096];
    for (ssize_t count = 0; (count = read(pipe, buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(count));
    std::set<std::string> lines;
    for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != std::string::npos; at = end + 1)
        lines.insert(text.substr(at, end - at));
    return lines;
}

std::set<std::string> referencesIn(const std::string &file)
{
    const auto database = storage::Database::open(file, storage::Database::Mode::readOnly);
    const auto all = database->list("SELECT bank_reference FROM top_up WHERE bank_reference LIKE 'W%' ORDER BY id",
                                    [](const storage::Row &row) { return row.text(0); });
    return {all.begin(), all.end()};
}

} // namespace

TEST(Restore, losesNothingThatAnotherWindowWrites)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("a.db");
    const std::string copy = folder.file("copy.db");
    writeBoth(file, copy);
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const pid_t child = topUpUntilStopped(file, ends[1]);
    close(ends[1]);
    std::set<std::string> told;
    char first = 0;
    ASSERT_EQ(read(ends[0], &first, 1), 1); // it writes
    ASSERT_TRUE(Workspace::restore(copy, file, kClock).ok());
    const auto rest = linesOf(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << "the other window's session ends";
    // What it was told is saved stands in what was kept; nothing was written between the copy and the replacement.
    auto kept = referencesIn(file + ".before-restore");
    EXPECT_TRUE(kept.contains("W1"));
    kept.erase("W1"); // whose first letter was read before
    for (const std::string &reference : rest)
        EXPECT_TRUE(reference == "1" || kept.contains(reference)) << reference << " was acknowledged and lost";
    EXPECT_TRUE(referencesIn(file).empty());
    EXPECT_EQ(opened(file)->check(true).findings, std::vector<std::string>());
    EXPECT_EQ(opened(file)->headHash(), opened(copy)->headHash());
}

TEST(Restore, doesNotOverwriteWhatItBringsBack)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("a.db");
    const std::string copy = folder.file("copy.db");
    writeBoth(file, copy);
    const std::string original = opened(file)->headHash();
    ASSERT_TRUE(Workspace::restore(copy, file, kClock).ok());
    ASSERT_TRUE(Workspace::restore(file + ".before-restore", file, kClock).ok());
    EXPECT_EQ(opened(file)->headHash(), original);
    EXPECT_EQ(opened(file + ".before-restore")->headHash(), original);
    EXPECT_EQ(opened(file + ".before-undo")->headHash(), opened(copy)->headHash());
}

TEST(Restore, endsSessionsThatTheBackupDoesNotKnowAndKeepsTheOthers)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("a.db");
    const std::string copy = folder.file("copy.db");
    DoorWorld world(file);
    world.door->backUp(copy);
    const auto later = world.signIn("brand1");
    world.newBrand("brand3");
    EXPECT_TRUE(world.door->isGood(later));
    (void)world.door->wasChangedElsewhere();
    ASSERT_TRUE(Workspace::restore(copy, file, kClock).ok());
    EXPECT_TRUE(world.door->wasChangedElsewhere());
    EXPECT_FALSE(world.door->isGood(later));
    EXPECT_EQ(world.door->execute(later, accounts::TopUp{Money(1), "T"}).error().code, base::ErrorCode::notSignedIn);
    EXPECT_EQ(world.door->ask(later, parties::NotificationsQuery{}).error().code, base::ErrorCode::notSignedIn);
    // One that was begun before the backup goes on in the restored chain.
    EXPECT_TRUE(world.door->isGood(world.brand));
    world.topUp(world.brand, Money(5));
    EXPECT_FALSE(world.door->signIn("brand3", "secret").ok());
    world.expectSound();
    EXPECT_EQ(opened(file)->headHash(), world.door->headHash()) << "both look at the same file";
}

TEST(Restore, leavesTheOldOrTheNewFileAfterAKillAtAnyWrite)
{
    support::TemporaryFolder folder;
    const std::string original = folder.file("original.db");
    const std::string copy = folder.file("copy.db");
    const std::string file = folder.file("a.db");
    writeBoth(original, copy);
    const std::string before = opened(original)->headHash();
    const std::string after = opened(copy)->headHash();
    int kills = 0;
    for (int at = 1;; at += 23, ++kills) {
        std::filesystem::remove(file + "-journal");
        std::filesystem::copy_file(original, file, std::filesystem::copy_options::overwrite_existing);
        const pid_t child = fork();
        if (child == 0) {
            const FaultVfs fault({.fault = FaultVfs::Fault::die, .at = at, .only = "a.db"});
            (void)Workspace::restore(copy, file, kClock);
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        const auto door = opened(file);
        const std::string head = door->headHash();
        ASSERT_TRUE(head == before || head == after) << "killed at write " << at;
        if (kills % 8 == 0) {
            ASSERT_EQ(door->check(true).findings, std::vector<std::string>());
        }
        if (status == 0) {
            EXPECT_EQ(head, after);
            break;
        }
    }
    EXPECT_GT(kills, 10);
}

TEST(Restore, refusesWhileSomeoneHoldsTheFile)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("a.db");
    const std::string copy = folder.file("copy.db");
    writeBoth(file, copy);
    const std::string before = opened(file)->headHash();
    const auto holder = storage::Database::open(file, storage::Database::Mode::mustExist);
    holder->transact([&] {
        try {
            (void)Workspace::restore(copy, file, kClock);
            ADD_FAILURE() << "replaced what another one is writing";
        } catch (const storage::StorageError &error) {
            EXPECT_EQ(error.kind(), storage::StorageError::Kind::busy);
        }
    });
    EXPECT_EQ(opened(file)->headHash(), before);
    for (const auto &entry : std::filesystem::directory_iterator(std::filesystem::path(file).parent_path()))
        EXPECT_EQ(entry.path().filename().string().find(".restoring"), std::string::npos) << entry.path();
}

TEST(Restore, replacesADamagedFile)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("a.db");
    const std::string copy = folder.file("copy.db");
    writeBoth(file, copy);
    const auto harm = [&](std::streamoff from, std::streamoff size) {
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(from);
        bytes << std::string(static_cast<std::size_t>(size), '\x5a');
    };
    harm(20 * 4096, 3 * 4096); // pages in the middle
    ASSERT_TRUE(Workspace::restore(copy, file, kClock).ok());
    EXPECT_EQ(opened(file)->check(true).findings, std::vector<std::string>());
    harm(0, 4096); // its head: no database at all
    std::ofstream(file + "-journal") << "remains";
    ASSERT_TRUE(Workspace::restore(copy, file, kClock).ok());
    EXPECT_EQ(opened(file)->check(true).findings, std::vector<std::string>());
    EXPECT_TRUE(std::filesystem::exists(file + ".before-restore"));
}

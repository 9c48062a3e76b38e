#include "support/door_world.h"
#include "support/fault_vfs.h"
#include "support/temporary_folder.h"
#include "workspace/sample/sample.h"

#include <filesystem>
#include <sys/wait.h>

using support::FaultVfs;
using workspace::Workspace;

namespace {

const base::ManualClock kClock(base::Timestamp(1'795'490'545'000));

base::Result<> makeWithOperator(const std::string &file, const std::string &password = "secret")
{
    return Workspace::make(file, kClock, {.sample = true}, {.cost = support::kCheapSecrets},
                           [&](Workspace &workspace) -> base::Result<> {
                               XINGTU_TRY(workspace.addFirstOperator("ops1", "运营一", password));
                               return {};
                           });
}

/// What stands beside the file under a name that begins with its own.
std::vector<std::string> filesBeside(const std::string &file)
{
    std::vector<std::string> names;
    const std::filesystem::path whole(file);
    for (const auto &entry : std::filesystem::directory_iterator(whole.parent_path())) {
        const std::string name = entry.path().filename().string();
        if (name != whole.filename().string() && name.rfind(whole.filename().string(), 0) == 0)
            names.push_back(name);
    }
    return names;
}

/// True when the work came to its end, false when it died at the operation.
template <class Work>
bool survives(int at, Work work)
{
    const pid_t child = fork();
    if (child == 0) {
        const FaultVfs fault({.fault = FaultVfs::Fault::die, .at = at});
        work();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status == 0;
}

} // namespace

TEST(Creation, leavesNoFileOrAWholeOneAfterAKillAtAnyWrite)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("new.db");
    int at = 1;
    // The remains of one try are removed by the next.
    for (; !survives(at, [&] { (void)makeWithOperator(file); }); at += 3)
        ASSERT_FALSE(std::filesystem::exists(file)) << "killed at write " << at;
    EXPECT_GT(at, 100);
    const auto door = Workspace::open(file, kClock, {.cost = support::kCheapSecrets});
    EXPECT_EQ(door->check(true).findings, std::vector<std::string>());
    EXPECT_TRUE(door->hasOperator());
    EXPECT_EQ(filesBeside(file), std::vector<std::string>()) << "the remains are gone";
}

TEST(Creation, ofTheSameFileByFourProcessesAtOnceSucceedsOnce)
{
    support::TemporaryFolder folder;
    for (int round = 0; round < 5; ++round) {
        const std::string file = folder.file("new" + std::to_string(round) + ".db");
        std::vector<pid_t> children;
        for (int i = 0; i < 4; ++i) {
            const pid_t child = fork();
            if (child == 0) {
                try {
                    _exit(makeWithOperator(file, "secret" + std::to_string(i)).ok() ? 0 : 3);
                } catch (const std::exception &) {
                    _exit(1);
                }
            }
            children.push_back(child);
        }
        int winner = -1;
        for (std::size_t i = 0; i < children.size(); ++i) {
            int status = 0;
            waitpid(children[i], &status, 0);
            ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) <= 1) << status;
            if (WEXITSTATUS(status) != 0)
                continue;
            EXPECT_EQ(winner, -1) << "two made the same file";
            winner = static_cast<int>(i);
        }
        ASSERT_NE(winner, -1);
        const auto door = Workspace::open(file, kClock, {.cost = support::kCheapSecrets});
        EXPECT_EQ(door->check(true).findings, std::vector<std::string>());
        EXPECT_TRUE(door->signIn("ops1", "secret" + std::to_string(winner)).ok()) << "it is the winner's own";
        EXPECT_EQ(filesBeside(file), std::vector<std::string>());
    }
}

TEST(Creation, leavesNothingWhenTheFirstOperatorIsRefused)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("new.db");
    EXPECT_FALSE(makeWithOperator(file, "").ok());
    EXPECT_TRUE(std::filesystem::is_empty(std::filesystem::path(file).parent_path()));
    EXPECT_TRUE(makeWithOperator(file).ok());
    EXPECT_THROW((void)makeWithOperator(file), std::runtime_error) << "nothing is overwritten";
}

TEST(Creation, ofTheSampleLeavesNoFileWhenItIsKilledHalfWay)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("sample.db");
    for (const int at : {50, 2'000})
        ASSERT_FALSE(survives(at, [&] { workspace::makeSample(file, kClock.now(), {100, 1}); })) << at;
    EXPECT_FALSE(std::filesystem::exists(file));
}

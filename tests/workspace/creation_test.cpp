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
    EXPECT_FALSE(std::filesystem::exists(file + ".part"));
    EXPECT_FALSE(std::filesystem::exists(file + ".part-journal"));
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

#include "support/door_world.h"

#include <csignal>
#include <random>
#include <set>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using base::Money;
using workspace::Workspace;

namespace {

constexpr int kKills = 100;

/// The child: commits top-ups without end and says on the pipe which were acknowledged.
[[noreturn]] void commitForEver(const std::string &file, int round, int pipe)
{
    const base::ManualClock clock(support::DoorWorld::kStart);
    const auto door = Workspace::open(file, clock, {.cost = support::kCheapSecrets});
    const auto session = door->signIn("brand1", "secret");
    for (std::int64_t i = 1;; ++i) {
        const std::string reference = std::to_string(round) + "-" + std::to_string(i);
        if (!door->execute(*session, accounts::TopUp{Money(i), reference}, reference).ok())
            _exit(2);
        const std::string line = reference + "\n";
        if (write(pipe, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
            _exit(3);
    }
}

std::set<std::string> acknowledgedUntilKilled(const std::string &file, int round, std::chrono::microseconds life)
{
    int ends[2];
    EXPECT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        commitForEver(file, round, ends[1]);
    }
    close(ends[1]);
    // The life begins with the first acknowledged command: opening the file is not what is tried here.
    std::string text;
    char buffer[4096];
    if (const ssize_t count = read(ends[0], buffer, sizeof buffer); count > 0)
        text.append(buffer, static_cast<std::size_t>(count));
    std::this_thread::sleep_for(life);
    kill(child, SIGKILL);
    for (ssize_t count = 0; (count = read(ends[0], buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(count));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child ended by itself with " << WEXITSTATUS(status);

    std::set<std::string> references;
    for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != std::string::npos; at = end + 1)
        references.insert(text.substr(at, end - at));
    return references;
}

} // namespace

/// Killing the process at any moment loses nothing acknowledged.
TEST(Kill, losesNothingThatWasAcknowledged)
{
    support::TemporaryFolder folder;
    const std::string file = folder.file("kill.db");
    {
        support::DoorWorld world(file, false);
    }
    std::mt19937 random(20'261'124);
    std::uniform_int_distribution<int> lives(0, 30'000);
    std::set<std::string> acknowledged;
    const base::ManualClock clock(support::DoorWorld::kStart);
    for (int round = 0; round < kKills; ++round) {
        acknowledged.merge(acknowledgedUntilKilled(file, round, std::chrono::microseconds(lives(random))));
        const auto door = Workspace::open(file, clock, {.cost = support::kCheapSecrets});
        const auto report = door->check(round % 10 == 9);
        ASSERT_EQ(report.findings, std::vector<std::string>()) << "after kill " << round;
        const auto session = door->signIn("brand1", "secret");
        ASSERT_TRUE(session.ok());
        // A repeated request under the same key gives the stored result: so every acknowledged one is there.
        for (const std::string &reference : acknowledged) {
            if (reference.substr(0, reference.find('-')) != std::to_string(round))
                continue;
            const std::string head = door->headHash();
            const Money amount(std::stoll(reference.substr(reference.find('-') + 1)));
            ASSERT_TRUE(door->execute(*session, accounts::TopUp{amount, reference}, reference).ok());
            ASSERT_EQ(door->headHash(), head) << reference << " was acknowledged and lost";
        }
    }
    EXPECT_GE(acknowledged.size(), static_cast<std::size_t>(kKills));
}

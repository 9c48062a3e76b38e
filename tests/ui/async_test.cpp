#include "ui_environment.h"

#include "ui/async/core_thread.h"
#include "ui/async/jobs.h"
#include "ui/async/stall_watch.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <semaphore>
#include <stdexcept>

using namespace ui;

namespace {

struct Worker
{
    explicit Worker(std::atomic<QThread *> &place) : thread(place) { thread = QThread::currentThread(); }
    ~Worker() { thread = nullptr; }
    std::atomic<QThread *> &thread;
    int calls = 0;
};

class Async : public testing::Test
{
protected:
    Async() : core([this] { return std::make_unique<Worker>(place); }) {}

    std::atomic<QThread *> place = nullptr;
    CoreThread<Worker> core;
};

} // namespace

TEST_F(Async, worksInTheCoreThreadAndAnswersInTheUiThread)
{
    QObject context;
    QThread *answeredIn = nullptr;
    int answer = 0;
    core.run(
        &context, [](Worker &worker) { return ++worker.calls; },
        [&](int calls) {
            answer = calls;
            answeredIn = QThread::currentThread();
        });
    ASSERT_TRUE(test::waitUntil([&] { return answer == 1; }));
    EXPECT_EQ(answeredIn, QThread::currentThread());
    EXPECT_NE(place.load(), nullptr);
    EXPECT_NE(place.load(), QThread::currentThread());
}

TEST_F(Async, keepsTheOrderOfTheCalls)
{
    QObject context;
    std::vector<int> order;
    for (int i = 0; i < 50; ++i)
        core.run(
            &context, [i](Worker &) { return i; }, [&](int value) { order.push_back(value); });
    ASSERT_TRUE(test::waitUntil([&] { return order.size() == 50; }));
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
}

TEST_F(Async, dropsTheReplyOfAWidgetThatDied)
{
    std::binary_semaphore gate(0);
    bool answered = false;
    {
        QObject context;
        core.run(
            &context,
            [&](Worker &) {
                gate.acquire();
                return 1;
            },
            [&](int) { answered = true; });
    }
    gate.release();
    ASSERT_TRUE(test::waitUntil([&] { return core.pending() == 0; }));
    EXPECT_FALSE(answered);
}

TEST_F(Async, answersOnlyTheNewestRequest)
{
    QObject context;
    Latest latest;
    std::binary_semaphore gate(0);
    std::vector<int> answers;
    std::atomic<int> ran = 0;
    core.run(
        &context, latest,
        [&](Worker &) {
            gate.acquire();
            ++ran;
            return 1;
        },
        [&](int value) { answers.push_back(value); });
    core.run(
        &context, latest,
        [&](Worker &) {
            ++ran;
            return 2;
        },
        [&](int value) { answers.push_back(value); });
    core.run(
        &context, latest,
        [&](Worker &) {
            ++ran;
            return 3;
        },
        [&](int value) { answers.push_back(value); });
    gate.release();
    ASSERT_TRUE(test::waitUntil([&] { return core.pending() == 0; }));
    EXPECT_EQ(answers, (std::vector<int>{3}));
    EXPECT_LE(ran, 2) << "what was overtaken is not even started";
}

TEST_F(Async, carriesWhatCannotBeCopied)
{
    QObject context;
    int value = 0;
    core.run(
        &context, [own = std::make_unique<int>(7)](Worker &) { return std::make_unique<int>(*own); },
        [&](std::unique_ptr<int> answer) { value = *answer; });
    ASSERT_TRUE(test::waitUntil([&] { return value == 7; }));
}

TEST_F(Async, saysWhatFailedAndGoesOn)
{
    QObject context;
    QSignalSpy failed(&core, &CoreThreadBase::failed);
    bool leftLoading = false;
    bool answered = false;
    core.run(
        &context, [](Worker &) -> int { throw std::runtime_error("disk full"); }, [&](int) { answered = true; },
        [&] { leftLoading = true; });
    ASSERT_TRUE(test::waitUntil([&] { return leftLoading; }));
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].toString(), QStringLiteral("disk full"));
    EXPECT_FALSE(answered);
    core.run(
        &context, [](Worker &) { return 1; }, [&](int) { answered = true; });
    EXPECT_TRUE(test::waitUntil([&] { return answered; }));
}

TEST(AsyncEnd, destroysTheWorkerInItsThread)
{
    std::atomic<QThread *> place = nullptr;
    {
        CoreThread<Worker> core([&] { return std::make_unique<Worker>(place); });
    }
    EXPECT_EQ(place.load(), nullptr);
}

TEST(Jobs, showsProgressAndCancels)
{
    Jobs jobs;
    QObject context;
    std::optional<bool> stopped;
    const int id = jobs.start(
        &context, "导入",
        [](JobProgress &progress) {
            progress.set(30, 100);
            while (!progress.cancelled())
                QThread::yieldCurrentThread();
            return true;
        },
        [&](bool value) { stopped = value; });
    ASSERT_TRUE(test::waitUntil([&] { return !jobs.running().empty() && jobs.running()[0].done == 30; }));
    EXPECT_EQ(jobs.running()[0].title, QStringLiteral("导入"));
    EXPECT_EQ(jobs.running()[0].total, 100);
    jobs.cancel(id);
    ASSERT_TRUE(test::waitUntil([&] { return stopped.has_value(); })) << "a cancelled job says what it did";
    EXPECT_TRUE(jobs.running().empty());
}

TEST(Jobs, saysWhatFailed)
{
    Jobs jobs;
    QSignalSpy failed(&jobs, &Jobs::failed);
    jobs.start(
        nullptr, "报告", [](JobProgress &) -> int { throw std::runtime_error("no space"); }, [](int) {});
    ASSERT_TRUE(test::waitUntil([&] { return failed.size() == 1; }));
    EXPECT_EQ(failed[0][0].toString(), QStringLiteral("报告"));
    EXPECT_EQ(failed[0][1].toString(), QStringLiteral("no space"));
}

TEST(StallWatch, seesThatTheThreadWasAway)
{
    using namespace std::chrono_literals;
    ui::StallWatch watch;
    std::chrono::microseconds longest{0};
    // The first ping is sent by a thread that may not run yet: the UI thread stays away until one has waited.
    ASSERT_TRUE(test::waitUntil([&] {
        for (const base::Stopwatch away; away.elapsed() < 30ms;) {
        }
        longest = watch.takeLongest();
        return longest >= 20ms;
    }));
}

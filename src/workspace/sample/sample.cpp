#include "workspace/sample/sample.h"

#include "workspace/sample/sample_world.h"

#include <algorithm>
#include <cassert>
#include <cstdio>

namespace workspace {

using base::Timestamp;

namespace {

constexpr std::int64_t kDays = 150;
/// With fewer nobody could accept the orders.
constexpr std::int64_t kFewestCreators = 100;

/// A sample's password is known to everybody; to hash it dearly would only cost time.
WorkspaceOptions cheaply()
{
    WorkspaceOptions options;
    options.cost.password = {1, 8'192};
    options.cost.code = accounts::CodeCost::minimal;
    options.durable = false;
    return options;
}

void play(Workspace &workspace, base::ManualClock &clock, Timestamp now, const SampleOptions &options,
          const SampleProgress &progress)
{
    const auto tell = [&](const char *what, double part) {
        if (progress)
            progress(what, part);
    };
    const Timestamp start = clock.now();
    SampleStage stage(workspace, clock, now);
    SampleWorld world{stage, SampleRandom(options.seed), start, {}, {}};

    tell("creators", 0);
    world.creators = drawCreators(world.random.branch(1), std::max(options.creators, kFewestCreators), now);
    const auto count = static_cast<std::int64_t>(world.creators.size());
    castCreators(world.creators, world.random.branch(2), std::clamp<std::int64_t>(count * 2 / 5, 60, 1'200), start,
                 now);

    planParties(world);
    planRosters(world);
    planMarket(world);
    planMoney(world);
    planBrandList(world);
    planReading(world);
    planPoolImport(world);
    stage.play(now, [&](double part) { tell("history", 0.04 + 0.9 * part); });

    tell("check", 0.95);
    const CheckReport report = workspace.check(true);
    for (const std::string &finding : report.findings)
        std::fprintf(stderr, "sample data: %s\n", finding.c_str());
    assert(report.findings.empty());
}

} // namespace

const std::vector<SampleLogin> &sampleLogins()
{
    static const std::vector<SampleLogin> logins = [] {
        const auto &brands = sampleBrands();
        const auto &agencies = sampleAgencies();
        std::vector<SampleLogin> all;
        for (std::size_t i = 0; i < 2; ++i)
            all.push_back({brands[i].login, "brand", brands[i].name, brands[i].userName});
        for (std::size_t i = 0; i < 2; ++i)
            all.push_back({agencies[i].login, "mcn", agencies[i].name, agencies[i].userName});
        all.push_back({"creator1", "creator", kSampleCreatorName, kSampleCreatorUser});
        all.push_back({"provider1", "provider", kSampleProviderName, kSampleProviderUser});
        all.push_back({"ops1", "ops", "抖音星图", kSampleOperators[0]});
        all.push_back({"ops2", "ops", "抖音星图", kSampleOperators[1]});
        return all;
    }();
    return logins;
}

void makeSample(const std::string &file, Timestamp now, const SampleOptions &options, const SampleProgress &progress)
{
    base::ManualClock clock(now - base::days(kDays));
    const auto made = Workspace::make(file, clock, {.simulatedClock = true, .sample = true}, cheaply(),
                                      [&](Workspace &workspace) -> base::Result<> {
                                          play(workspace, clock, now, options, progress);
                                          return {};
                                      });
    assert(made.ok());
    if (progress)
        progress("done", 1);
}

} // namespace workspace

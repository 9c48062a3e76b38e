#include "discovery/discovery.h"
#include "discovery/filter.h"
#include "discovery/index_refresh.h"
#include "discovery/order.h"
#include "discovery/ranking.h"
#include "support/discovery_builders.h"

#include <benchmark/benchmark.h>

#include <map>

/// What a keystroke on the creator square costs in the core, without SQL, by the number of creators. Run with
/// --benchmark_repetitions=9 --benchmark_report_aggregates_only for medians.
namespace {

using namespace discovery;

const CreatorIndex &poolOf(std::int64_t count)
{
    static std::map<std::int64_t, CreatorIndex> pools;
    const auto [place, isNew] = pools.try_emplace(count);
    if (isNew) {
        support::CreatorMaker maker(7);
        for (std::int64_t id = 1; id <= count; ++id)
            place->second.put(maker.make(id));
    }
    return place->second;
}

const std::vector<SortKey> byFollowers = {{"follower", true}};

Filter broad(std::int64_t minimum)
{
    return compare("follower", FilterOp::atLeast, static_cast<double>(minimum));
}

Filter selective(std::int64_t minimum)
{
    return group(FilterOp::all,
                 {broad(minimum), labelled("tags", FilterOp::anyOf, {"vlog", "护肤"}),
                  labelled("mcn", FilterOp::anyOf, {"101", "107"}), between("price_20_60", 100'000, 2'000'000)});
}

/// A predicate is new in each round (its bound moves), the order is the one of the page before.
void filterSortPage(benchmark::State &state, Filter (*makeFilter)(std::int64_t))
{
    const CreatorIndex &index = poolOf(state.range(0));
    FilterEngine engine(index);
    CreatorOrder order(index);
    benchmark::DoNotOptimize(order.page(index.live(), byFollowers, 0, 50)); // the order is there before the keystroke
    std::int64_t minimum = 100'000;
    for (auto _ : state) {
        const auto rows = engine.rowsOf(makeFilter(++minimum));
        benchmark::DoNotOptimize(rows->count());
        benchmark::DoNotOptimize(order.page(*rows, byFollowers, 0, 50));
    }
}

void firstOrder(benchmark::State &state)
{
    const CreatorIndex &index = poolOf(state.range(0));
    for (auto _ : state) {
        CreatorOrder order(index);
        benchmark::DoNotOptimize(order.page(index.live(), byFollowers, 0, 50));
    }
}

void textSearch(benchmark::State &state, const char *text)
{
    const CreatorIndex &index = poolOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(index.search(text).count());
}

void facets(benchmark::State &state)
{
    const CreatorIndex &index = poolOf(state.range(0));
    FilterEngine engine(index);
    const auto rows = engine.rowsOf(broad(100'000));
    for (auto _ : state) {
        for (const Label label : {Label::category, Label::tags, Label::mcn, Label::takesOrders})
            benchmark::DoNotOptimize(index.label(label).counts(*rows));
    }
}

void rankTop100(benchmark::State &state)
{
    const CreatorIndex &index = poolOf(state.range(0));
    FilterEngine engine(index);
    Ranker ranker(index);
    const auto rows = engine.rowsOf(broad(50'000));
    const std::vector<Weight> weights = {{"follower", 1}, {"cpm_lowest", 2}, {"interact_rate_within_30d", 1}};
    benchmark::DoNotOptimize(ranker.byWeights(*rows, weights, 0, 100)); // the percentiles are there
    for (auto _ : state)
        benchmark::DoNotOptimize(ranker.byWeights(*rows, weights, 0, 100));
}

/// A database in memory with that many creators.
storage::Database &databaseOf(std::int64_t count)
{
    static std::map<std::int64_t, std::unique_ptr<storage::Database>> databases;
    auto &database = databases[count];
    if (!database) {
        database = support::emptyDatabase();
        support::insertCreators(*database, count, 7);
    }
    return *database;
}

/// What the first query costs after the start.
void fillFromDatabase(benchmark::State &state)
{
    DiscoveryStore store(databaseOf(state.range(0)));
    for (auto _ : state) {
        CreatorIndex index;
        rebuild(index, store);
        benchmark::DoNotOptimize(index.creatorCount());
    }
}

/// A keystroke through the facade: text, a new bound, facets, sums, and the rows of the first page out of SQLite.
void facadeKeystroke(benchmark::State &state)
{
    Discovery discovery(databaseOf(state.range(0)));
    const parties::Actor actor{parties::UserId(1), PartyId(2), parties::Role::brand};
    FindCreators query;
    query.text = "美";
    query.limit = 50;
    std::int64_t minimum = 100'000;
    benchmark::DoNotOptimize(discovery.creators(actor, base::Timestamp(1), query)->total);
    for (auto _ : state) {
        query.filter = broad(++minimum);
        benchmark::DoNotOptimize(discovery.creators(actor, base::Timestamp(1), query)->total);
    }
}

void sizes(benchmark::internal::Benchmark *each)
{
    each->Arg(5'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
}

BENCHMARK_CAPTURE(filterSortPage, broad, broad)->Apply(sizes);
BENCHMARK_CAPTURE(filterSortPage, selective, selective)->Apply(sizes);
BENCHMARK(firstOrder)->Apply(sizes);
BENCHMARK_CAPTURE(textSearch, one_character, "美")->Apply(sizes);
BENCHMARK_CAPTURE(textSearch, two_characters, "重庆")->Apply(sizes);
BENCHMARK_CAPTURE(textSearch, pinyin, "chongqing")->Apply(sizes);
BENCHMARK(facets)->Apply(sizes);
BENCHMARK(rankTop100)->Apply(sizes);
BENCHMARK(fillFromDatabase)->Arg(5'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(facadeKeystroke)->Arg(5'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace

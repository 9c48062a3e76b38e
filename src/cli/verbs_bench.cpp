#include "cli/console.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <iostream>

namespace cli {
namespace {

constexpr int kRounds = 31;
constexpr const char *kNoPeers = "No peer was run: this program measures itself only, so these figures compare with "
                                 "nothing but earlier ones of the same machine.";

/// One kind of work. `run` gives how many creators it was about; it is told the round, so that it can ask something
/// that was not asked before.
struct Case
{
    std::string name;
    std::string what;
    std::function<base::Result<std::int64_t>(int round)> run;
};

struct Figure
{
    std::string name;
    std::string what;
    std::int64_t creators = 0;
    double medianMs = 0;
    double slowestMs = 0;

    static void describe(auto &self, auto &&field)
    {
        field("name", self.name);
        field("what", self.what);
        field("creators", self.creators);
        field("median_ms", self.medianMs);
        field("slowest_ms", self.slowestMs);
    }
};

double milliseconds(std::chrono::nanoseconds duration)
{
    return static_cast<double>(duration.count()) / 1e6;
}

discovery::FindCreators found(std::vector<std::string> where)
{
    discovery::FindCreators query;
    query.where = std::move(where);
    query.facets = std::vector<std::string>();
    query.limit = 100;
    return query;
}

/// The first `count` characters of a nickname in the middle of the list: a text that is found.
std::string beginningOf(const std::string &name, std::size_t count)
{
    std::string text;
    for (std::size_t at = 0, characters = 0; at < name.size(); ++at) {
        const bool begins = (static_cast<unsigned char>(name[at]) & 0xC0U) != 0x80U;
        if (begins && ++characters > count)
            break;
        text.push_back(name[at]);
    }
    return text;
}

std::vector<Case> casesOf(Call &call, const discovery::CreatorPage &first)
{
    auto &discovery = call.workspace().features().discovery;
    const auto now = call.clock().now();
    const auto find = [&discovery, now](const discovery::FindCreators &query) -> base::Result<std::int64_t> {
        const auto page = discovery.creators({}, now, query);
        if (!page.ok())
            return page.error();
        return page->total;
    };
    const auto rank = [&discovery, now](const discovery::RankCreators &query) -> base::Result<std::int64_t> {
        const auto ranking = discovery.rank({}, now, query);
        if (!ranking.ok())
            return ranking.error();
        return ranking->total;
    };

    std::vector<Case> cases;
    // The bound moves with the round: nothing that was kept of an earlier one answers it.
    cases.push_back({"filter.selective", "two bounds that few meet, the first 100", [find](int round) {
                         return find(found({"followers >= " + std::to_string(5'000'000 + round), "price <= 50000"}));
                     }});
    cases.push_back({"filter.broad", "one bound that most meet, the first 100",
                     [find](int round) { return find(found({"followers >= " + std::to_string(1'000 + round)})); }});
    cases.push_back({"filter.again", "the same conditions as before, the first 100",
                     [find](int) { return find(found({"followers >= 100000"})); }});
    cases.push_back({"page.last", "the last 100 of all by followers", [find, total = first.pool](int) {
                         auto query = found({});
                         query.offset = std::max<std::int64_t>(total - 100, 0);
                         return find(query);
                     }});
    cases.push_back({"rank.board", "the first 100 of the usual board", [rank](int) {
                         discovery::RankCreators query;
                         query.limit = 100;
                         return rank(query);
                     }});
    cases.push_back({"rank.weights", "a bound, then three weights of one's own, the first 100", [rank](int round) {
                         discovery::RankCreators query;
                         query.where = std::vector<std::string>{"followers >= " + std::to_string(100'000 + round)};
                         query.weights = std::vector<discovery::Weight>{
                             {"expected_play_num", 3}, {"price_20_60", 2}, {"interact_rate_within_30d", 1}};
                         query.limit = 100;
                         return rank(query);
                     }});
    const std::string name = first.rows.empty() ? "" : first.rows[first.rows.size() / 2].nickName;
    for (std::size_t length = 1; length <= 3; ++length)
        cases.push_back({"text." + std::to_string(length),
                         "nickname with " + std::to_string(length) + " characters of " + name,
                         [find, text = beginningOf(name, length)](int) {
                             auto query = found({});
                             query.text = text;
                             return find(query);
                         }});
    return cases;
}

base::Result<Figure> measure(const Case &work)
{
    std::vector<double> times;
    std::int64_t creators = 0;
    for (int round = 0; round < kRounds; ++round) {
        const base::Stopwatch watch;
        const auto outcome = work.run(round);
        times.push_back(milliseconds(watch.elapsed()));
        if (!outcome.ok())
            return outcome.error();
        creators = *outcome;
    }
    std::sort(times.begin(), times.end());
    return Figure{work.name, work.what, creators, times[times.size() / 2], times.back()};
}

std::string millisecondsText(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.3f", value);
    return text.data();
}

Exit bench(Call &call, const std::string &chosen)
{
    const base::Stopwatch watch;
    if (const Exit exit = call.open(); exit != Exit::done)
        return exit;
    const auto first = call.workspace().features().discovery.creators({}, call.clock().now(), found({}));
    if (!first.ok())
        return call.refused(first.error());
    std::vector<Figure> figures;
    const double opened = milliseconds(watch.elapsed());
    if (chosen.empty() || chosen == "open")
        figures.push_back(
            {"open", "open the file, read the creators, show the first 100", first->pool, opened, opened});

    Progress progress;
    const auto cases = casesOf(call, *first);
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (!chosen.empty() && cases[i].name != chosen)
            continue;
        progress.show(cases[i].name, static_cast<double>(i) / static_cast<double>(cases.size()));
        const auto figure = measure(cases[i]);
        if (!figure.ok())
            return call.refused(figure.error());
        figures.push_back(*figure);
    }
    if (figures.empty())
        return call.usage("There is no benchmark " + chosen);

    if (call.json()) {
        Call::write({{"pool", first->pool},
                     {"rounds", kRounds},
                     {"figures", base::toJson(figures)},
                     {"peers", nlohmann::json::array()}});
        return Exit::done;
    }
    std::cout << toGrouped(first->pool) << " creators, " << kRounds << " rounds (open: one)\n";
    Table table({{"name"}, {"median ms", true}, {"slowest ms", true}, {"creators", true}, {"what"}});
    for (const auto &figure : figures)
        table.add({figure.name, millisecondsText(figure.medianMs), millisecondsText(figure.slowestMs),
                   toGrouped(figure.creators), figure.what});
    table.print(std::cout, consoleWidth());
    std::cout << kNoPeers << '\n';
    return Exit::done;
}

} // namespace

void addBenchVerb(Verbs &verbs)
{
    const auto chosen = std::make_shared<std::string>();
    verbs
        .add("bench", "How long finding and ranking take here, on the creators of the database",
             [chosen](Call &call) { return bench(call, *chosen); })
        .add_option("NAME", *chosen, "One of them alone");
}

} // namespace cli

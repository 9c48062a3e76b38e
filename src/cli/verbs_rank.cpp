#include "cli/console.h"
#include "cli/present.h"
#include "cli/verbs.h"
#include "discovery/metrics.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <cmath>
#include <iostream>

namespace cli {
namespace {

struct RankOptions
{
    std::string text;
    std::vector<std::string> tags;
    std::vector<std::string> where;
    std::string board;
    std::int64_t period = 0;
    std::string weights;
    std::int64_t top = 20;
    std::int64_t offset = 0;
    bool explain = false;
};

/// "plays=3,cpm=1.5", by the same names as in --where; nothing for other text. The query refuses unknown names.
std::optional<std::vector<discovery::Weight>> weightsFrom(const std::string &text)
{
    std::vector<discovery::Weight> weights;
    std::size_t at = 0;
    while (at <= text.size()) {
        const auto end = std::min(text.find(',', at), text.size());
        const std::string part = text.substr(at, end - at);
        const auto equals = part.find('=');
        if (equals == std::string::npos || equals == 0)
            return std::nullopt;
        double weight = 0;
        const char *last = part.data() + part.size();
        const auto read = std::from_chars(part.data() + equals + 1, last, weight);
        if (read.ec != std::errc() || read.ptr != last || !std::isfinite(weight))
            return std::nullopt;
        const std::string name = part.substr(0, equals);
        const auto metric = discovery::metricCalled(name);
        weights.push_back({metric ? std::string(discovery::specOf(*metric).name) : name, weight});
        at = end + 1;
    }
    return weights;
}

nlohmann::json requestFrom(const RankOptions &options, const std::vector<discovery::Weight> &weights)
{
    discovery::RankCreators query;
    if (!options.text.empty())
        query.text = options.text;
    if (!options.tags.empty())
        query.tags = options.tags;
    if (!options.where.empty())
        query.where = options.where;
    if (!options.board.empty())
        query.board = options.board;
    if (options.period != 0)
        query.period = options.period;
    if (!weights.empty())
        query.weights = weights;
    query.limit = options.top;
    query.offset = options.offset;
    return base::toJson(query);
}

/// A metric's figure; the query gives money in fen, as a number.
std::string figureText(const std::string &metric, const nlohmann::json &value)
{
    const auto known = discovery::metricNamed(metric);
    if (known && value.is_number() && discovery::specOf(*known).kind == discovery::MetricKind::money)
        return toGroupedYuan(base::Money(std::llround(value.get<double>())));
    return presentValue("", value);
}

std::string contributionText(const nlohmann::json &row)
{
    std::string text;
    for (const auto &part : row.at("contributions")) {
        const auto metric = part.value("metric", std::string());
        text += text.empty() ? "" : " + ";
        text += presentValue("", part.at("contribution")) + " " + metric + " (" +
                figureText(metric, part.value("value", nlohmann::json())) + ")";
    }
    return text;
}

void tell(const nlohmann::json &ranking, bool explain)
{
    std::cout << ranking.value("formula", std::string()) << '\n'
              << toGrouped(ranking.value("total", std::int64_t{0})) << " creators meet the conditions, "
              << toGrouped(ranking.value("unranked", std::int64_t{0})) << " of them have no figure to be ranked by\n";
    Table table({{"rank", true},
                 {"score", true},
                 {"nick_name"},
                 {"category"},
                 {"follower", true},
                 {"expected_play_num", true},
                 {"price_20_60", true},
                 {"cpm_20_60", true},
                 {"mcn"},
                 {"id", true}});
    for (const auto &row : ranking.at("rows")) {
        const auto &creator = row.at("creator");
        const auto cell = [&](const char *member) {
            return creator.contains(member) ? presentValue(member, creator.at(member)) : std::string();
        };
        table.add({presentValue("", row.at("rank")), presentValue("", row.at("score")), cell("nick_name"),
                   cell("category"), cell("follower"), cell("expected_play_num"), cell("price_20_60_fen"),
                   cell("cpm_20_60_fen"), cell("mcn_name"), cell("id")});
    }
    table.print(std::cout, consoleWidth());
    if (!explain)
        return;
    for (const auto &row : ranking.at("rows"))
        std::cout << presentValue("", row.at("rank")) << ". " << presentValue("", row.at("creator").at("nick_name"))
                  << ": " << presentValue("", row.at("score")) << " = " << contributionText(row) << '\n';
}

Exit rank(Call &call, const RankOptions &options)
{
    std::vector<discovery::Weight> weights;
    if (!options.weights.empty()) {
        const auto read = weightsFrom(options.weights);
        if (!read)
            return call.usage("--weights is written name=weight,name=weight; this is not: " + options.weights);
        weights = *read;
    }
    if (const Exit exit = call.signIn(); exit != Exit::done)
        return exit;
    auto answer = call.workspace().ask(call.session(), "rank", requestFrom(options, weights));
    if (!answer.ok())
        return call.refused(answer.error());
    if (!call.json()) {
        tell(*answer, options.explain);
        return Exit::done;
    }
    if (!options.explain) {
        for (auto &row : answer->at("rows"))
            row.erase("contributions");
    }
    Call::write(*answer);
    return Exit::done;
}

} // namespace

void addRankVerb(Verbs &verbs)
{
    const auto options = std::make_shared<RankOptions>();
    CLI::App &verb = verbs.add("rank", "Creators by a board or by weights of one's own",
                               [options](Call &call) { return rank(call, *options); });
    verb.add_option("--text", options->text, "Part of a nickname, its pinyin, or the platform's id");
    verb.add_option("--tag", options->tags, "A tag that a creator must have; can stand several times")
        ->allow_extra_args(false);
    verb.add_option("--where", options->where, "A condition, as 'followers >= 10万 and price <= 30000'")
        ->allow_extra_args(false);
    CLI::Option *board = verb.add_option("--board", options->board, "A board (榜单); docs/formulas.md lists them");
    verb.add_option("--period", options->period, "Days that the board looks back: 7 or 30");
    verb.add_option("--weights", options->weights, "Figures and their weights: name=w,name=w")->excludes(board);
    verb.add_option("--top", options->top, "How many")->capture_default_str();
    verb.add_option("--offset", options->offset, "How many to pass over")->capture_default_str();
    verb.add_flag("--explain", options->explain, "Take each score apart");
}

} // namespace cli

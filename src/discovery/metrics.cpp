#include "discovery/metrics.h"

#include "discovery/words.h"

#include <cassert>

namespace discovery {

std::string_view toText(MetricKind kind)
{
    switch (kind) {
    case MetricKind::count:
        return "count";
    case MetricKind::money:
        return "money";
    case MetricKind::rate:
        return "rate";
    case MetricKind::index:
        return "index";
    case MetricKind::time:
        return "time";
    }
    return "";
}

std::string_view toText(Better better)
{
    switch (better) {
    case Better::higher:
        return "higher";
    case Better::lower:
        return "lower";
    case Better::neutral:
        return "neutral";
    }
    return "";
}

const std::vector<MetricSpec> &metricTable()
{
    static const std::vector<MetricSpec> table = {
#define XINGTU_STORED(enumerator, name, kind, better, aliases)                                                         \
    {Metric::enumerator, name, MetricKind::kind, Better::better, aliases, ""},
#define XINGTU_DERIVED(enumerator, name, kind, better, aliases, function, formula)                                     \
    {Metric::enumerator, name, MetricKind::kind, Better::better, aliases, formula},
#include "discovery/metrics.inc"
#undef XINGTU_STORED
#undef XINGTU_DERIVED
    };
    return table;
}

const MetricSpec &specOf(Metric metric)
{
    const auto &spec = metricTable()[static_cast<std::size_t>(metric)];
    assert(spec.metric == metric);
    return spec;
}

std::optional<Metric> metricNamed(std::string_view name)
{
    constexpr std::string_view kFen = "_fen";
    const bool inFen = name.ends_with(kFen);
    const std::string_view bare = inFen ? name.substr(0, name.size() - kFen.size()) : name;
    for (const MetricSpec &spec : metricTable()) {
        if (spec.name == name || (inFen && spec.kind == MetricKind::money && spec.name == bare))
            return spec.metric;
    }
    return std::nullopt;
}

std::optional<Metric> metricCalled(std::string_view word)
{
    for (const MetricSpec &spec : metricTable()) {
        if (equalIgnoringCase(spec.name, word) || isListed(word, spec.aliases))
            return spec.metric;
    }
    return metricNamed(word);
}

} // namespace discovery

#include "discovery/filter.h"

#include <cmath>

namespace discovery {
namespace {

constexpr std::size_t kKeptLeaves = 64;

bool isGroup(FilterOp op)
{
    return op == FilterOp::all || op == FilterOp::any || op == FilterOp::none;
}

bool isPresence(FilterOp op)
{
    return op == FilterOp::present || op == FilterOp::blank;
}

bool isLabelOp(FilterOp op)
{
    return op == FilterOp::anyOf || op == FilterOp::allOf || op == FilterOp::noneOf;
}

base::Error bad(const std::string &path, const std::string &reason)
{
    return base::refuse(base::ErrorCode::badRequest, {{"field", path}, {"reason", reason}});
}

base::Result<> checkGroup(const Filter &filter, const std::string &path, int depth, int &size);

base::Result<> checkLeaf(const Filter &filter, const std::string &path)
{
    if (filter.filters)
        return bad(path + ".filters", "only all, any and none have filters");
    if (!filter.field)
        return bad(path + ".field", "the name of a metric or label is expected");
    const auto metric = metricNamed(*filter.field);
    const auto label = labelNamed(*filter.field);
    if (!metric && !label)
        return bad(path + ".field", "there is no metric or label " + *filter.field);
    if (isPresence(filter.op)) {
        if (filter.value || filter.minimum || filter.maximum || filter.values)
            return bad(path, "present and blank take no value");
        return {};
    }
    if (isLabelOp(filter.op)) {
        if (!label)
            return bad(path + ".op", *filter.field + " is a figure and is compared, it has no list of values");
        if (!filter.values || filter.values->empty())
            return bad(path + ".values", "at least one value is expected");
        if (filter.values->size() > static_cast<std::size_t>(kFilterSizeLimit))
            return bad(path + ".values", "more values than a filter may have");
        if (filter.value || filter.minimum || filter.maximum)
            return bad(path, "a label has values, it is not compared");
        return {};
    }
    if (!metric)
        return bad(path + ".op", *filter.field + " is no figure: any_of, all_of, none_of, present and blank fit it");
    if (filter.values)
        return bad(path + ".values", "a figure is compared, it has no list of values");
    if (filter.op == FilterOp::between) {
        if (!filter.minimum || !filter.maximum || filter.value)
            return bad(path, "between takes minimum and maximum");
        if (!std::isfinite(*filter.minimum) || !std::isfinite(*filter.maximum) || *filter.minimum > *filter.maximum)
            return bad(path + ".minimum", "minimum must not be above maximum");
        return {};
    }
    if (!filter.value || !std::isfinite(*filter.value) || filter.minimum || filter.maximum)
        return bad(path + ".value", "a comparison takes one value, a number");
    return {};
}

base::Result<> checkNode(const Filter &filter, const std::string &path, int depth, int &size)
{
    if (depth > kFilterDepthLimit)
        return bad(path, "the groups are nested too deeply");
    if (++size > kFilterSizeLimit)
        return bad(path, "the filter has too many parts");
    return isGroup(filter.op) ? checkGroup(filter, path, depth, size) : checkLeaf(filter, path);
}

base::Result<> checkGroup(const Filter &filter, const std::string &path, int depth, int &size)
{
    if (filter.field || filter.value || filter.minimum || filter.maximum || filter.values)
        return bad(path, "a group has filters and nothing else");
    if (!filter.filters || filter.filters->empty()) {
        if (filter.op == FilterOp::all)
            return {};
        return bad(path + ".filters", "at least one filter is expected");
    }
    for (std::size_t i = 0; i < filter.filters->size(); ++i)
        XINGTU_TRY(checkNode((*filter.filters)[i], path + ".filters[" + std::to_string(i) + "]", depth + 1, size));
    return {};
}

} // namespace

const std::vector<FilterOp> &allOf(FilterOp)
{
    static const std::vector<FilterOp> ops = {
        FilterOp::all,   FilterOp::any,   FilterOp::none,   FilterOp::atLeast, FilterOp::atMost,
        FilterOp::above, FilterOp::below, FilterOp::equals, FilterOp::between, FilterOp::present,
        FilterOp::blank, FilterOp::anyOf, FilterOp::allOf,  FilterOp::noneOf,
    };
    return ops;
}

std::string_view toText(FilterOp op)
{
    switch (op) {
    case FilterOp::all:
        return "all";
    case FilterOp::any:
        return "any";
    case FilterOp::none:
        return "none";
    case FilterOp::atLeast:
        return "at_least";
    case FilterOp::atMost:
        return "at_most";
    case FilterOp::above:
        return "above";
    case FilterOp::below:
        return "below";
    case FilterOp::equals:
        return "equals";
    case FilterOp::between:
        return "between";
    case FilterOp::present:
        return "present";
    case FilterOp::blank:
        return "blank";
    case FilterOp::anyOf:
        return "any_of";
    case FilterOp::allOf:
        return "all_of";
    case FilterOp::noneOf:
        return "none_of";
    }
    return "";
}

Filter group(FilterOp op, std::vector<Filter> filters)
{
    Filter filter;
    filter.op = op;
    filter.filters = std::move(filters);
    return filter;
}

Filter compare(std::string_view metric, FilterOp op, double value)
{
    Filter filter;
    filter.op = op;
    filter.field = metric;
    filter.value = value;
    return filter;
}

Filter between(std::string_view metric, double minimum, double maximum)
{
    Filter filter;
    filter.op = FilterOp::between;
    filter.field = metric;
    filter.minimum = minimum;
    filter.maximum = maximum;
    return filter;
}

Filter labelled(std::string_view label, FilterOp op, std::vector<std::string> values)
{
    Filter filter;
    filter.op = op;
    filter.field = label;
    filter.values = std::move(values);
    return filter;
}

Filter presence(std::string_view field, FilterOp op)
{
    Filter filter;
    filter.op = op;
    filter.field = field;
    return filter;
}

base::Result<> checkFilter(const Filter &filter)
{
    int size = 0;
    return checkNode(filter, "filter", 0, size);
}

base::Result<Bitmap> FilterEngine::rowsOf(const Filter &filter)
{
    XINGTU_TRY(checkFilter(filter));
    if (m_generation != m_index.generation()) {
        m_leaves.clear();
        m_generation = m_index.generation();
    }
    if (m_leaves.size() > kKeptLeaves)
        m_leaves.clear();
    return evaluate(filter);
}

Bitmap FilterEngine::evaluate(const Filter &filter)
{
    if (!isGroup(filter.op))
        return leaf(filter);
    if (!filter.filters || filter.filters->empty())
        return m_index.live();
    Bitmap rows = evaluate(filter.filters->front());
    for (std::size_t i = 1; i < filter.filters->size(); ++i) {
        if (filter.op == FilterOp::all)
            rows &= evaluate((*filter.filters)[i]);
        else
            rows |= evaluate((*filter.filters)[i]);
    }
    if (filter.op != FilterOp::none)
        return rows;
    Bitmap others = m_index.live();
    return others -= rows;
}

const Bitmap &FilterEngine::leaf(const Filter &filter)
{
    const std::string key = base::toJson(filter).dump();
    if (const auto known = m_leaves.find(key); known != m_leaves.end())
        return known->second;
    return m_leaves.emplace(key, evaluateLeaf(filter)).first->second;
}

Bitmap FilterEngine::evaluateLeaf(const Filter &filter) const
{
    const auto metric = metricNamed(*filter.field);
    const auto label = labelNamed(*filter.field);
    if (isPresence(filter.op)) {
        const Bitmap &present = metric ? m_index.metric(*metric).present() : m_index.label(*label).present();
        if (filter.op == FilterOp::present)
            return present;
        Bitmap missing = m_index.live();
        return missing -= present;
    }
    if (isLabelOp(filter.op)) {
        std::vector<std::string> values = *filter.values;
        if (*label == Label::mcn) {
            for (std::string &value : values) // a person writes the name, a program the id
                value = m_index.mcnNamed(value).value_or(value);
        }
        const LabelColumn &column = m_index.label(*label);
        if (filter.op == FilterOp::allOf)
            return column.withAll(values);
        if (filter.op == FilterOp::anyOf)
            return column.withAny(values);
        Bitmap others = m_index.live();
        return others -= column.withAny(values);
    }
    const MetricColumn &column = m_index.metric(*metric);
    using Bound = MetricColumn::Bound;
    if (filter.op == FilterOp::between)
        return column.between(Bound{*filter.minimum, true}, Bound{*filter.maximum, true});
    const Bound bound{*filter.value, filter.op != FilterOp::above && filter.op != FilterOp::below};
    const bool hasLower =
        filter.op == FilterOp::atLeast || filter.op == FilterOp::above || filter.op == FilterOp::equals;
    const bool hasUpper =
        filter.op == FilterOp::atMost || filter.op == FilterOp::below || filter.op == FilterOp::equals;
    return column.between(hasLower ? std::optional(bound) : std::nullopt,
                          hasUpper ? std::optional(bound) : std::nullopt);
}

} // namespace discovery

#pragma once

#include "base/describe.h"
#include "discovery/creator_index.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace discovery {

enum class FilterOp {
    all,     ///< every one of `filters`; all creators when there is none
    any,     ///< at least one of `filters`
    none,    ///< not one of `filters`
    atLeast, ///< a metric ≥ value
    atMost,  ///< a metric ≤ value
    above,   ///< a metric > value
    below,   ///< a metric < value
    equals,  ///< a metric = value
    between, ///< minimum ≤ a metric ≤ maximum
    present, ///< a metric or label that is there
    blank,   ///< … that is missing
    anyOf,   ///< a label with one of `values`
    allOf,   ///< a label with every one of `values`
    noneOf,  ///< a label with none of `values`, or missing
};
const std::vector<FilterOp> &allOf(FilterOp);
std::string_view toText(FilterOp op);

/// A condition on creators as a small tree: groups with `filters`, leaves with `field` (a name of metrics.inc or of
/// labels.h). Money in fen, rates as ratios, times in ms. A missing figure meets no comparison. A saved view keeps it
/// as the JSON of describe().
struct Filter
{
    FilterOp op = FilterOp::all;
    std::optional<std::string> field;
    std::optional<double> value;
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<std::vector<std::string>> values;
    std::optional<std::vector<Filter>> filters;

    static void describe(auto &self, auto &&each)
    {
        each("op", self.op);
        each("field", self.field);
        each("value", self.value);
        each("minimum", self.minimum);
        each("maximum", self.maximum);
        each("values", self.values);
        each("filters", self.filters);
    }
};

[[nodiscard]] Filter group(FilterOp op, std::vector<Filter> filters);
[[nodiscard]] Filter compare(std::string_view metric, FilterOp op, double value);
[[nodiscard]] Filter between(std::string_view metric, double minimum, double maximum);
[[nodiscard]] Filter labelled(std::string_view label, FilterOp op, std::vector<std::string> values);
[[nodiscard]] Filter presence(std::string_view field, FilterOp op);

/// Limits on a filter, so that a hostile one costs nothing.
constexpr int kFilterDepthLimit = 16;
constexpr int kFilterSizeLimit = 500;

/// Refuses with badRequest {field: the path of the part, reason}: an unknown field, an operation that does not fit its
/// field, a bound that is missing or turned round, a group without filters, more than the limits above.
base::Result<> checkFilter(const Filter &filter);

/// Answers filters on one index. The rows of each leaf are kept until the index changes, so that a keystroke costs the
/// leaf that it changes.
class FilterEngine
{
public:
    explicit FilterEngine(const CreatorIndex &index) : m_index(index) {}

    /// The creators that meet the filter. Refuses as checkFilter().
    base::Result<Bitmap> rowsOf(const Filter &filter);

private:
    Bitmap evaluate(const Filter &filter);
    const Bitmap &leaf(const Filter &filter);
    Bitmap evaluateLeaf(const Filter &filter) const;

    const CreatorIndex &m_index;
    std::uint64_t m_generation = 0;
    std::unordered_map<std::string, Bitmap> m_leaves;
};

} // namespace discovery

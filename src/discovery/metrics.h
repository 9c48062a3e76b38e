#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace discovery {

/// Every figure of metrics.inc, in its order.
enum class Metric : std::uint8_t {
#define XINGTU_STORED(enumerator, ...) enumerator,
#define XINGTU_DERIVED(enumerator, ...) enumerator,
#include "discovery/metrics.inc"
#undef XINGTU_STORED
#undef XINGTU_DERIVED
};

#define XINGTU_STORED(...) +1
#define XINGTU_DERIVED(...)
constexpr std::size_t kStoredMetricCount = 0
#include "discovery/metrics.inc"
    ;
#undef XINGTU_DERIVED
#define XINGTU_DERIVED(...) +1
constexpr std::size_t kMetricCount = 0
#include "discovery/metrics.inc"
    ;
#undef XINGTU_STORED
#undef XINGTU_DERIVED

enum class MetricKind {
    count, ///< a whole number
    money, ///< 分
    rate,  ///< a ratio: 12 % is 0.12
    index, ///< a score of the platform
    time,  ///< milliseconds since 1970 in UTC
};
std::string_view toText(MetricKind kind);

/// Which end of a metric a brand wants: decides the direction of its percentile in a ranking.
enum class Better { higher, lower, neutral };
std::string_view toText(Better better);

struct MetricSpec
{
    Metric metric;
    std::string_view name;
    MetricKind kind;
    Better better;
    std::string_view aliases; ///< separated by |
    std::string_view formula; ///< empty for what the source gives
};

/// In the order of metrics.inc.
[[nodiscard]] const std::vector<MetricSpec> &metricTable();
[[nodiscard]] const MetricSpec &specOf(Metric metric);
/// By name, or by `name` + "_fen" for money.
[[nodiscard]] std::optional<Metric> metricNamed(std::string_view name);
/// By name or alias; letters of ASCII in either case.
[[nodiscard]] std::optional<Metric> metricCalled(std::string_view word);

/// Whether figures of this kind are whole numbers (count, money, time).
[[nodiscard]] constexpr bool isInteger(MetricKind kind)
{
    return kind != MetricKind::rate && kind != MetricKind::index;
}

} // namespace discovery

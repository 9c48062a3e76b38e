#pragma once

#include "discovery/metrics.h"
#include "parties/actor.h"

#include <nlohmann/json.hpp>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace discovery {

using parties::CreatorId;
using parties::PartyId;

/// One figure of one creator. Count, money (fen) and time (ms) are in `integer`, rate and index in `real`.
struct Figure
{
    bool present = false;
    std::int64_t integer = 0;
    double real = 0;

    static Figure ofInteger(std::int64_t value) { return {true, value, 0}; }
    static Figure ofReal(double value) { return {true, 0, value}; }
    friend bool operator==(const Figure &, const Figure &) = default;
};

/// A creator as the database has it, with the derived figures. What the source does not tell is absent, never 0.
struct CreatorRecord
{
    CreatorId id;
    std::string platform;
    std::string platformId;
    std::string nickName;
    std::optional<std::string> gender;
    std::optional<std::string> province;
    std::optional<std::string> city;
    std::optional<std::string> category;
    std::optional<std::string> subcategory;
    std::optional<std::string> authorType;
    std::optional<std::string> ecomLevel;
    std::vector<std::string> tags; ///< ascending
    std::optional<PartyId> mcn;
    std::string mcnName;
    std::string entryState; ///< pool, applied, admitted, refused
    bool takesOrders = false;
    std::optional<std::string> stopReason; ///< JSON of the refusal that stopped him
    std::int64_t revision = 0;
    std::optional<base::Timestamp> trendLastDay;
    std::vector<std::int64_t> trendPlays;     ///< one a day, newest last
    std::vector<std::int64_t> trendFollowers; ///< one a day, newest last
    std::array<Figure, kMetricCount> figures;

    [[nodiscard]] const Figure &figure(Metric metric) const { return figures[static_cast<std::size_t>(metric)]; }
    [[nodiscard]] Figure &figure(Metric metric) { return figures[static_cast<std::size_t>(metric)]; }
    [[nodiscard]] std::optional<std::int64_t> integer(Metric metric) const
    {
        return figure(metric).present ? std::optional(figure(metric).integer) : std::nullopt;
    }
    [[nodiscard]] std::optional<double> real(Metric metric) const
    {
        return figure(metric).present ? std::optional(figure(metric).real) : std::nullopt;
    }
};

/// Fills the derived figures from the stored ones and the daily figures.
void deriveFigures(CreatorRecord &record);

} // namespace discovery

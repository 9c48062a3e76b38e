#include "discovery/ranking.h"

#include <algorithm>
#include <cmath>

namespace discovery {
namespace {

constexpr std::size_t kWeightLimit = 20;

base::Error bad(const std::string &field, const std::string &reason)
{
    return base::refuse(base::ErrorCode::badRequest, {{"field", field}, {"reason", reason}});
}

std::vector<double> sharesOf(const std::vector<Weight> &weights)
{
    double sum = 0;
    for (const Weight &weight : weights)
        sum += weight.weight;
    std::vector<double> shares;
    for (const Weight &weight : weights)
        shares.push_back(weight.weight / sum);
    return shares;
}

} // namespace

const std::vector<BoardSpec> &boardTable()
{
    static const std::vector<BoardSpec> table = {
        {"star", 30, Metric::starIndex, {}, "star_index, as the platform gives it"},
        {"spread", 30, Metric::spreadIndex, {}, "link_spread_index, as the platform gives it"},
        {"shopping", 30, Metric::shoppingIndex, {}, "link_shopping_index, as the platform gives it"},
        {"convert", 30, Metric::convertIndex, {}, "link_convert_index, as the platform gives it"},
        {"cooperate", 30, Metric::cooperateIndex, {}, "cooperate_index, as the platform gives it"},
        {"growth",
         30,
         {},
         {{"fans_increment_within_30d", 1}, {"fans_increment_rate_within_30d", 1}},
         "50 % P(fans_increment_within_30d) + 50 % P(fans_increment_rate_within_30d)"},
        {"growth", 7, {}, {{"fans_increment_within_7d", 1}}, "100 % P(fans_increment_within_7d)"},
        {"value",
         30,
         {},
         {{"cpm_lowest", 5}, {"expected_cpe_lowest", 3}, {"play_over_rate_within_30d", 2}},
         "50 % P(cpm_lowest) + 30 % P(expected_cpe_lowest) + 20 % P(play_over_rate_within_30d)"},
    };
    return table;
}

base::Result<BoardSpec> findBoard(std::string_view name, std::int64_t periodDays)
{
    bool exists = false;
    std::string names;
    for (const BoardSpec &board : boardTable()) {
        if (board.name == name && board.periodDays == periodDays)
            return board;
        exists = exists || board.name == name;
        if (names.find(board.name) == std::string::npos)
            names += (names.empty() ? "" : ", ") + std::string(board.name);
    }
    if (!exists)
        return bad("board", "one of " + names + " is expected");
    return base::refuse(base::ErrorCode::boardUnavailable,
                        {{"board", name}, {"period", periodDays}, {"reason", "its figures exist for 30 days only"}});
}

base::Result<> checkWeights(const std::vector<Weight> &weights)
{
    if (weights.empty() || weights.size() > kWeightLimit)
        return bad("weights", "1 to 20 weights are expected");
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const std::string path = "weights[" + std::to_string(i) + "]";
        const auto metric = metricNamed(weights[i].metric);
        if (!metric)
            return bad(path + ".metric", "there is no figure " + weights[i].metric);
        if (specOf(*metric).better == Better::neutral)
            return bad(path + ".metric", weights[i].metric + " is neither better high nor low");
        if (!(weights[i].weight > 0) || !(weights[i].weight <= 1e6))
            return bad(path + ".weight", "a weight is a number above 0, up to 1,000,000");
        for (std::size_t j = 0; j < i; ++j) {
            if (metricNamed(weights[j].metric) == metric)
                return bad(path + ".metric", weights[i].metric + " stands twice");
        }
    }
    return {};
}

const std::vector<double> &Ranker::percentilesOf(Metric metric)
{
    if (m_generation != m_index.generation()) {
        m_percentiles.clear();
        m_generation = m_index.generation();
    }
    const auto [place, isNew] = m_percentiles.try_emplace(static_cast<int>(metric));
    std::vector<double> &percentiles = place->second;
    if (!isNew)
        return percentiles;
    const MetricColumn &column = m_index.metric(metric);
    const bool lowerIsBetter = specOf(metric).better == Better::lower;
    percentiles.assign(m_index.rowCount(), -1);
    std::vector<std::pair<std::uint64_t, std::uint32_t>> ascending;
    m_index.live().each([&](std::uint32_t row) {
        if (column.present().test(row) && !(lowerIsBetter && column.real(row) == 0))
            ascending.emplace_back(column.orderKey(row), row);
    });
    std::sort(ascending.begin(), ascending.end());
    const double others = static_cast<double>(ascending.size()) - 1;
    for (std::size_t begin = 0; begin < ascending.size();) {
        std::size_t end = begin + 1;
        while (end < ascending.size() && ascending[end].first == ascending[begin].first)
            ++end;
        const std::size_t worse = lowerIsBetter ? ascending.size() - end : begin;
        const double position = static_cast<double>(worse) + static_cast<double>(end - begin - 1) / 2;
        for (std::size_t i = begin; i < end; ++i)
            percentiles[ascending[i].second] = others > 0 ? position / others : 1;
        begin = end;
    }
    return percentiles;
}

std::optional<double> Ranker::percentile(std::uint32_t row, Metric metric)
{
    const double found = percentilesOf(metric)[row];
    return found < 0 ? std::nullopt : std::optional(found);
}

Ranker::Order Ranker::select(std::vector<Place> scored, std::size_t offset, std::size_t limit) const
{
    const auto before = [&](const Place &a, const Place &b) {
        return a.score != b.score ? a.score > b.score : m_index.idAt(a.row) < m_index.idAt(b.row);
    };
    Order order;
    order.ranked = scored.size();
    const std::size_t first = std::min(offset, scored.size());
    const std::size_t last = first + std::min(limit, scored.size() - first);
    const auto at = [&](std::size_t i) { return scored.begin() + static_cast<std::ptrdiff_t>(i); };
    if (first > 0 && first < scored.size())
        std::nth_element(scored.begin(), at(first), scored.end(), before);
    std::partial_sort(at(first), at(last), scored.end(), before);
    order.places.assign(at(first), at(last));
    return order;
}

Ranker::Order Ranker::byWeights(const Bitmap &rows, const std::vector<Weight> &weights, std::size_t offset,
                                std::size_t limit)
{
    std::vector<const double *> columns;
    for (const Weight &weight : weights)
        columns.push_back(percentilesOf(*metricNamed(weight.metric)).data());
    const std::vector<double> shares = sharesOf(weights);
    std::vector<Place> scored;
    rows.each([&](std::uint32_t row) {
        Place place{row, 0};
        bool hasEvidence = false;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double percentile = columns[i][row];
            hasEvidence = hasEvidence || percentile >= 0;
            place.score += 100 * shares[i] * std::max(percentile, 0.0); // added in the order of explainWeights
        }
        if (hasEvidence)
            scored.push_back(place);
    });
    return select(std::move(scored), offset, limit);
}

Ranker::Order Ranker::byIndex(const Bitmap &rows, Metric metric, std::size_t offset, std::size_t limit) const
{
    const MetricColumn &column = m_index.metric(metric);
    Bitmap present = rows;
    present &= column.present();
    std::vector<Place> scored;
    present.each([&](std::uint32_t row) { scored.push_back({row, column.real(row)}); });
    return select(std::move(scored), offset, limit);
}

Ranker::Order Ranker::byBoard(const Bitmap &rows, const BoardSpec &board, std::size_t offset, std::size_t limit)
{
    return board.index ? byIndex(rows, *board.index, offset, limit) : byWeights(rows, board.weights, offset, limit);
}

std::vector<Contribution> Ranker::explainWeights(std::uint32_t row, const std::vector<Weight> &weights)
{
    const std::vector<double> shares = sharesOf(weights);
    std::vector<Contribution> contributions;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Metric metric = *metricNamed(weights[i].metric);
        const MetricColumn &column = m_index.metric(metric);
        Contribution part;
        part.metric = specOf(metric).name;
        part.share = shares[i];
        if (column.present().test(row))
            part.value = column.real(row);
        part.percentile = percentile(row, metric);
        part.contribution = 100 * shares[i] * part.percentile.value_or(0);
        contributions.push_back(std::move(part));
    }
    return contributions;
}

std::vector<Contribution> Ranker::explainBoard(std::uint32_t row, const BoardSpec &board)
{
    if (!board.index)
        return explainWeights(row, board.weights);
    const MetricColumn &column = m_index.metric(*board.index);
    if (!column.present().test(row))
        return {};
    Contribution whole;
    whole.metric = specOf(*board.index).name;
    whole.share = 1;
    whole.value = column.real(row);
    whole.percentile = percentile(row, *board.index);
    whole.contribution = column.real(row);
    return {whole};
}

} // namespace discovery

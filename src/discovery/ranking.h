#pragma once

#include "base/describe.h"
#include "discovery/creator_index.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace discovery {

struct Weight
{
    std::string metric;
    double weight = 1;

    static void describe(auto &self, auto &&each)
    {
        each("metric", self.metric);
        each("weight", self.weight);
    }
};

/// A board (榜单). With `index` the score is the platform's own index, as given; otherwise it is the weighted score of
/// `weights`, which are ours.
struct BoardSpec
{
    std::string_view name;
    std::int64_t periodDays;
    std::optional<Metric> index;
    std::vector<Weight> weights;
    std::string_view formula; ///< the text of docs/formulas.md and of the UI
};

/// Only boards that the data at hand can honestly give. One line a board and period.
[[nodiscard]] const std::vector<BoardSpec> &boardTable();
/// Refuses with badRequest when there is no such board, with boardUnavailable {board, period, reason} when it exists
/// for other periods.
[[nodiscard]] base::Result<BoardSpec> findBoard(std::string_view name, std::int64_t periodDays);

/// Refuses with badRequest: no weight, more than 20, an unknown metric or one without direction, one that stands twice,
/// a weight that is not a positive number.
base::Result<> checkWeights(const std::vector<Weight> &weights);

/// What one metric gives to a score. The contributions of a creator, added in their order, are his score exactly.
struct Contribution
{
    std::string metric;
    double share = 0;                 ///< the metric's part of all weights, 0 … 1
    std::optional<double> value;      ///< the figure itself: money in fen
    std::optional<double> percentile; ///< 0 worst … 1 best among all creators; missing when there is no evidence
    double contribution = 0;

    static void describe(auto &self, auto &&each)
    {
        each("metric", self.metric);
        each("share", self.share);
        each("value", self.value);
        each("percentile", self.percentile);
        each("contribution", self.contribution);
    }
};

/// Scores creators. The score of weights is 100 × Σ weight × percentile ÷ Σ weight. The percentile of a figure among
/// all creators that have one is (creators worse than it + ½ × others equal to it) ÷ (creators − 1), and 1 for the only
/// one; better is the higher figure, or the lower one for prices and costs. A missing figure gives 0. So does a price
/// or cost of 0: it is no evidence of being cheap (CPM is 0 by definition when no plays are expected).
class Ranker
{
public:
    explicit Ranker(const CreatorIndex &index) : m_index(index) {}

    struct Place
    {
        std::uint32_t row = 0;
        double score = 0;
    };
    struct Order
    {
        std::size_t ranked = 0;    ///< creators of `rows` that have a score
        std::vector<Place> places; ///< offset … offset + limit − 1; the highest score first, ties by id
    };
    /// A creator has a score when one of its metrics has evidence. REQUIRES: checkWeights(weights)
    [[nodiscard]] Order byWeights(const Bitmap &rows, const std::vector<Weight> &weights, std::size_t offset,
                                  std::size_t limit);
    /// By the figure itself; a creator without it has no score.
    [[nodiscard]] Order byIndex(const Bitmap &rows, Metric metric, std::size_t offset, std::size_t limit) const;
    [[nodiscard]] Order byBoard(const Bitmap &rows, const BoardSpec &board, std::size_t offset, std::size_t limit);

    [[nodiscard]] std::vector<Contribution> explainWeights(std::uint32_t row, const std::vector<Weight> &weights);
    [[nodiscard]] std::vector<Contribution> explainBoard(std::uint32_t row, const BoardSpec &board);
    [[nodiscard]] std::optional<double> percentile(std::uint32_t row, Metric metric);

private:
    /// By row; below 0 where there is no evidence.
    const std::vector<double> &percentilesOf(Metric metric);
    [[nodiscard]] Order select(std::vector<Place> scored, std::size_t offset, std::size_t limit) const;

    const CreatorIndex &m_index;
    std::uint64_t m_generation = 0;
    std::unordered_map<int, std::vector<double>> m_percentiles;
};

} // namespace discovery

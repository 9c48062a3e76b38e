#include "exchange/unit_guess.h"

#include "exchange/json_text.h"
#include "exchange/number_forms.h"

#include <algorithm>
#include <cmath>

namespace exchange {
namespace {

struct Figure
{
    double value = 0;
    ColumnUnit stated = ColumnUnit::none;
    bool percent = false;
    bool scaled = false;
};

/// The figures of one cell: one number, or each of a JSON array.
std::vector<Figure> figuresIn(std::string_view given)
{
    std::vector<std::string> parts;
    const std::string_view text = plainCell(given);
    if (text.starts_with('[')) {
        if (const auto json = parseJson(text); json && json->is_array())
            for (const auto &item : *json)
                parts.push_back(textOf(item));
    } else {
        parts.emplace_back(text);
    }
    std::vector<Figure> figures;
    for (const std::string &part : parts) {
        const auto form = readNumber(part);
        const auto value = form.state == CellState::value ? toDouble(form.value) : std::nullopt;
        if (value)
            figures.push_back({*value, form.moneyUnit, form.percent, form.scaled});
    }
    return figures;
}

std::optional<double> figureAt(const std::vector<std::string> &row, std::optional<std::size_t> column)
{
    if (!column || *column >= row.size())
        return std::nullopt;
    const auto figures = figuresIn(row[*column]);
    return figures.size() == 1 ? std::optional(figures.front().value) : std::nullopt;
}

std::optional<double> medianOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

class Guesser
{
public:
    Guesser(const std::vector<const CreatorField *> &fields, const SampleRows &rows, bool squareResponse)
        : m_fields(fields), m_rows(rows), m_squareResponse(squareResponse)
    {}

    std::optional<UnitGuess> guess(std::size_t column, ColumnUnit headerUnit) const
    {
        const CreatorField *field = m_fields[column];
        if (field == nullptr)
            return std::nullopt;
        if (headerUnit != ColumnUnit::none)
            return UnitGuess{headerUnit, UnitEvidence::headerSays, std::nullopt, 0.98};
        if (field->isMoney())
            return guessMoney(*field, column);
        if (field->kind == FieldKind::rate)
            return guessRate(column);
        return std::nullopt;
    }

private:
    UnitGuess guessMoney(const CreatorField &field, std::size_t column) const
    {
        const auto figures = figuresOf(column);
        if (const auto said = unitInCells(figures))
            return *said;
        if (const auto agreed = unitByCpm(field, column))
            return *agreed;
        if (m_squareResponse)
            return {ColumnUnit::yuan, UnitEvidence::squareResponse, std::nullopt, 0.9};
        const bool fractions =
            std::any_of(figures.begin(), figures.end(), [](const Figure &f) { return f.value != std::floor(f.value); });
        if (fractions)
            return {ColumnUnit::yuan, UnitEvidence::hasFractions, std::nullopt, 0.85};
        if (const auto perFollower = unitPerFollower(column, figures))
            return *perFollower;
        return {ColumnUnit::yuan, UnitEvidence::usual, std::nullopt, 0.5};
    }

    static std::optional<UnitGuess> unitInCells(const std::vector<Figure> &figures)
    {
        for (const ColumnUnit unit : {ColumnUnit::yuan, ColumnUnit::fen, ColumnUnit::li}) {
            const auto count =
                std::count_if(figures.begin(), figures.end(), [&](const Figure &f) { return f.stated == unit; });
            if (count > 0 && static_cast<std::size_t>(count) * 2 >= figures.size())
                return UnitGuess{unit, UnitEvidence::cellsSay, double(count) / double(figures.size()), 0.97};
        }
        return std::nullopt;
    }

    /// The CPM columns are in 元, so that the quote is as many times too large as its unit is too small.
    std::optional<UnitGuess> unitByCpm(const CreatorField &field, std::size_t column) const
    {
        const std::string_view cpmName = field.name == "price_1_20"    ? "prospective_1_20_cpm"
                                         : field.name == "price_20_60" ? "prospective_20_60_cpm"
                                         : field.name == "price_60"    ? "prospective_60_cpm"
                                                                       : "";
        const auto cpmColumn = columnOf(cpmName);
        const auto playsColumn = columnOf("expected_play_num");
        if (!cpmColumn || !playsColumn)
            return std::nullopt;
        std::vector<double> ratios;
        for (const auto &row : m_rows) {
            const auto quote = figureAt(row, column);
            const auto cpm = figureAt(row, cpmColumn);
            const auto plays = figureAt(row, playsColumn);
            if (quote && cpm && plays && *cpm > 0 && *plays > 0)
                ratios.push_back(*quote / (*cpm * *plays / 1000));
        }
        const auto ratio = medianOf(ratios);
        if (!ratio)
            return std::nullopt;
        for (const auto &[unit, factor] : {std::pair{ColumnUnit::yuan, 1.0}, std::pair{ColumnUnit::fen, 100.0},
                                           std::pair{ColumnUnit::li, 1000.0}, std::pair{ColumnUnit::wanYuan, 0.0001}})
            if (std::abs(*ratio / factor - 1) < 0.1)
                return UnitGuess{unit, UnitEvidence::cpmAgrees, *ratio, 0.99};
        return std::nullopt;
    }

    std::optional<UnitGuess> unitPerFollower(std::size_t column, const std::vector<Figure> &figures) const
    {
        const auto followers = columnOf("follower");
        if (!followers || std::any_of(figures.begin(), figures.end(), [](const Figure &f) { return f.scaled; }))
            return std::nullopt;
        std::vector<double> ratios;
        for (const auto &row : m_rows) {
            const auto follower = figureAt(row, followers);
            if (!follower || *follower < 1 || column >= row.size())
                continue;
            const auto quotes = figuresIn(row[column]);
            if (!quotes.empty() && quotes.front().value > 0)
                ratios.push_back(quotes.front().value / *follower);
        }
        const auto ratio = medianOf(ratios);
        if (!ratio)
            return std::nullopt;
        const auto divisible = [&](double by) {
            return std::all_of(figures.begin(), figures.end(),
                               [&](const Figure &f) { return std::fmod(f.value, by) == 0; });
        };
        if (*ratio > 20 && divisible(1000))
            return UnitGuess{ColumnUnit::li, UnitEvidence::perFollower, *ratio, 0.6};
        if (*ratio > 2 && divisible(100))
            return UnitGuess{ColumnUnit::fen, UnitEvidence::perFollower, *ratio, 0.6};
        return UnitGuess{ColumnUnit::yuan, UnitEvidence::perFollower, *ratio, *ratio > 0.001 && *ratio < 1 ? 0.8 : 0.5};
    }

    UnitGuess guessRate(std::size_t column) const
    {
        double largest = 0;
        for (const Figure &figure : figuresOf(column))
            if (!figure.percent)
                largest = std::max(largest, std::abs(figure.value));
        if (largest > 1.5)
            return {ColumnUnit::percent, UnitEvidence::valuesAboveOne, largest, 0.8};
        return {ColumnUnit::ratio, UnitEvidence::valuesBelowOne, largest, 0.8};
    }

    std::vector<Figure> figuresOf(std::size_t column) const
    {
        std::vector<Figure> all;
        for (const auto &row : m_rows)
            if (column < row.size()) {
                const auto figures = figuresIn(row[column]);
                all.insert(all.end(), figures.begin(), figures.end());
            }
        return all;
    }

    std::optional<std::size_t> columnOf(std::string_view name) const
    {
        for (std::size_t i = 0; i < m_fields.size(); ++i)
            if (m_fields[i] != nullptr && m_fields[i]->name == name)
                return i;
        return std::nullopt;
    }

    const std::vector<const CreatorField *> &m_fields;
    const SampleRows &m_rows;
    bool m_squareResponse;
};

} // namespace

std::vector<std::optional<UnitGuess>> guessUnits(const std::vector<const CreatorField *> &fields,
                                                 const std::vector<ColumnUnit> &headerUnits, const SampleRows &rows,
                                                 bool squareResponse)
{
    const Guesser guesser(fields, rows, squareResponse);
    std::vector<std::optional<UnitGuess>> guesses;
    for (std::size_t i = 0; i < fields.size(); ++i)
        guesses.push_back(guesser.guess(i, headerUnits[i]));
    return guesses;
}

} // namespace exchange

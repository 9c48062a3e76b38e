#pragma once

#include "discovery/discovery_queries.h"
#include "ui/shared/table/filter_bar.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <string>

namespace ui {

/// The conditions of the creator square as its filter buttons set them: for each label some values, for each figure a
/// range. All of them must hold. Kept in sessions and saved views as JSON.
class CreatorFilters
{
public:
    struct Choice
    {
        std::map<std::string, std::string> values; ///< value → what a person reads (MCNs have names)
        bool blank = false;                        ///< also those without one
        [[nodiscard]] bool isEmpty() const { return values.empty() && !blank; }
    };
    struct Range
    {
        std::optional<double> minimum; ///< money in fen, rates as ratios
        std::optional<double> maximum;
        /// Missing figures alone, or figures that are there whatever they are.
        enum class Presence { any, present, blank } presence = Presence::any;
        [[nodiscard]] bool isEmpty() const { return !minimum && !maximum && presence == Presence::any; }
    };

    [[nodiscard]] Choice choice(const std::string &label) const;
    void setChoice(const std::string &label, const Choice &choice);
    [[nodiscard]] Range range(const std::string &metric) const;
    void setRange(const std::string &metric, const Range &range);
    /// Takes away what the chip with this id shows.
    void remove(const QString &chipId);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_choices.empty() && m_ranges.empty(); }
    [[nodiscard]] int count() const { return int(m_choices.size() + m_ranges.size()); }
    [[nodiscard]] bool has(const std::string &field) const
    {
        return m_choices.count(field) > 0 || m_ranges.count(field) > 0;
    }

    /// One chip a condition, in words: "粉丝数 ≥ 100万".
    [[nodiscard]] QList<FilterChip> chips() const;
    /// `without`: a field whose own condition is left out, so that its values can be counted.
    [[nodiscard]] std::optional<discovery::Filter> filter(const std::string &without = {}) const;

    [[nodiscard]] QJsonObject toJson() const;
    static CreatorFilters fromJson(const QJsonObject &json);

private:
    std::map<std::string, Choice> m_choices;
    std::map<std::string, Range> m_ranges;
};

/// A filter button: what it filters by, and how its values are given.
struct FilterField
{
    std::string field;
    bool isLabel = false;
    /// Of a figure: "count", "money", "rate".
    std::string kind;
};
/// The buttons of the filter row, in their order.
[[nodiscard]] const std::vector<FilterField> &filterFields();
/// The name of the field in words.
[[nodiscard]] QString fieldName(const FilterField &field);
/// The same for a button: without the length of the video.
[[nodiscard]] QString shortName(const FilterField &field);

} // namespace ui

#pragma once

#include "discovery/discovery_queries.h"
#include "ui/discovery/shown.h"

#include <QString>

#include <string_view>

namespace ui {

/// What the creator square calls things: the names of figures and labels, their values, and why a creator takes no
/// orders. Looked up when shown, so that a language switch reaches them.
namespace discovery_words {

/// "粉丝数" for "follower"; a figure without a name of its own is shown by its id.
[[nodiscard]] QString metricName(std::string_view metric);
/// "类目" for "category".
[[nodiscard]] QString labelName(std::string_view label);
/// What a person reads of a facet's value: "女" for "female". Values that are words of the data stay.
[[nodiscard]] QString labelValue(std::string_view label, const std::string &value, const std::string &name = {});
/// A figure by its kind ("count", "money", "rate", "index"); missing is "—". `exact`: with every digit.
[[nodiscard]] QString figure(std::string_view kind, std::optional<double> value, bool exact = false);

struct Standing
{
    QString text; ///< short, for a badge
    Tone tone = Tone::neutral;
    QString why; ///< a sentence; empty for a creator who takes orders
};
[[nodiscard]] Standing standing(const discovery::CreatorRow &row);

} // namespace discovery_words

} // namespace ui

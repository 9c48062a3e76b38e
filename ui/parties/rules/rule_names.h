#pragma once

#include <QString>

#include <cstdint>
#include <string>

/// What the rules are called and how their values are written.
namespace ui::rule_names {

enum class Unit { count, flag, share, hours, days, workingDays, minutes, points };

[[nodiscard]] Unit unitOf(const std::string &name);
/// The rule's own name when it has no other.
[[nodiscard]] QString title(const std::string &name);
/// The group it stands in: entry, money, time limits, compensation, credit and security.
[[nodiscard]] QString group(const std::string &name);
[[nodiscard]] QString value(const std::string &name, std::int64_t value);
/// Behind a field that takes the value; empty for flags and counts.
[[nodiscard]] QString suffix(const std::string &name);

} // namespace ui::rule_names

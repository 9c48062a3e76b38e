#pragma once

#include "base/describe.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace cli {

/// Writes what a command or query gives back for a person: scalars as aligned lines, lists of objects as tables, in
/// the order in which `fields` declares the members. Money (`…_fen`) is written as ¥1,234.56, shares (`…_bp`) as a
/// percentage. `columns`: the members that a table called `rows` shows; all of them when there are none.
void present(std::ostream &out, const nlohmann::json &answer, const std::vector<base::FieldInfo> &fields,
             const std::vector<std::string> &columns = {});

/// One value as a person reads it; `member` is the name that says the unit.
[[nodiscard]] std::string presentValue(std::string_view member, const nlohmann::json &value);

} // namespace cli

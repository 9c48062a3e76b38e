#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace workspace {

/// The tables as JSON: [{name, roles, fields: [{name, type, unit, required}], refusals}], the contract of
/// `xingtuctl commands --json` and `queries --json`.
[[nodiscard]] nlohmann::json commandsJson();
[[nodiscard]] nlohmann::json queriesJson();

/// docs/commands.md, whole.
[[nodiscard]] std::string commandsMarkdown();

} // namespace workspace

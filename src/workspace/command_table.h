#pragma once

#include "base/describe.h"
#include "workspace/features.h"

#include <functional>
#include <string>
#include <string_view>
#include <typeindex>
#include <vector>

namespace workspace {

using parties::Actor;
using parties::Context;
using parties::Role;

/// One line of the command table: everything that the door, `xingtuctl`, docs/commands.md and the permission matrix
/// need to know of a command.
struct CommandSpec
{
    std::string_view name;
    std::vector<Role> roles;
    /// Whether users of a party that is closing may still give it.
    bool whenClosing = false;
    std::type_index type;
    std::vector<base::FieldInfo> fields;
    std::vector<base::FieldInfo> outcome;
    /// Codes that the handler may refuse with, beside those of the door itself.
    std::vector<base::ErrorCode> refusals;
    /// Reads the request and runs the handler, inside the transaction.
    std::function<base::Result<nlohmann::json>(Features &, Context &, const nlohmann::json &)> run;
    /// The request of a command, and the outcome of an answer. They stand here so that callers compile without JSON.
    /// REQUIRES: pointers to the command's and the outcome's own types.
    nlohmann::json (*write)(const void *command);
    base::Result<> (*read)(const nlohmann::json &answer, void *outcome);
};

/// Every command, in the order of the documents.
[[nodiscard]] const std::vector<CommandSpec> &commandTable();
[[nodiscard]] const CommandSpec *findCommand(std::string_view name);
[[nodiscard]] const CommandSpec *findCommand(std::type_index type);

/// One line of the query table. The tenant filter stands in each query's SQL.
struct QuerySpec
{
    std::string_view name;
    std::vector<Role> roles;
    std::type_index type;
    std::vector<base::FieldInfo> fields;
    std::vector<base::FieldInfo> answer;
    std::vector<base::ErrorCode> refusals;
    std::function<base::Result<nlohmann::json>(Features &, const Actor &, base::Timestamp, const nlohmann::json &)> ask;
    /// The same without JSON. REQUIRES: pointers to the query's and the answer's own types.
    std::function<base::Result<>(Features &, const Actor &, base::Timestamp, const void *query, void *answer)> askTyped;
};

[[nodiscard]] const std::vector<QuerySpec> &queryTable();
[[nodiscard]] const QuerySpec *findQuery(std::string_view name);
[[nodiscard]] const QuerySpec *findQuery(std::type_index type);

} // namespace workspace

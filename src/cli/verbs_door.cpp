#include "cli/console.h"
#include "cli/present.h"
#include "cli/verbs.h"
#include "workspace/command_docs.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <map>

namespace cli {
namespace {

struct DoorOptions
{
    std::string name;
    std::string request;
    std::string key;
    bool dryRun = false;
};

struct TableOptions
{
    std::string name;
    bool markdown = false;
};

/// What a line of these answers shows of its many members.
const std::vector<std::string> &columnsOf(std::string_view query)
{
    static const std::map<std::string, std::vector<std::string>, std::less<>> table = {
        {"creators",
         {"id", "nick_name", "platform_id", "category", "follower", "expected_play_num", "price_20_60_fen",
          "cpm_20_60_fen", "mcn_name", "entry_state", "takes_orders"}},
        {"orders",
         {"order", "number", "state", "turn", "deadline", "brand_name", "creator_name", "task_cost_fen", "fee_fen",
          "income_fen", "overdue", "disputed", "ended_reason", "revision"}},
        {"projects",
         {"project", "name", "brand_name", "budget_fen", "starts_at", "ends_at", "provider_name", "briefs",
          "revision"}},
        {"roster",
         {"creator", "nick_name", "platform_id", "category", "follower", "price_20_60_fen", "entry_state",
          "accepts_orders", "running", "credit", "revision"}},
        {"audit", {"sequence", "at", "login", "party_name", "command", "hash"}},
    };
    static const std::vector<std::string> all;
    const auto found = table.find(query);
    return found == table.end() ? all : found->second;
}

Exit doCommand(Call &call, const DoorOptions &options)
{
    const auto *spec = workspace::findCommand(options.name);
    if (spec == nullptr)
        return call.refused(base::refuse(base::ErrorCode::unknownCommand, {{"name", options.name}}));
    const auto request = readRequest(call, options.request);
    if (request.exit != Exit::done)
        return request.exit;
    if (const Exit exit = call.signIn(); exit != Exit::done)
        return exit;
    const auto outcome = options.dryRun
                             ? call.workspace().rehearse(call.session(), spec->name, request.json)
                             : call.workspace().execute(call.session(), spec->name, request.json, options.key);
    if (!outcome.ok())
        return call.refused(outcome.error());
    if (call.json())
        Call::write(*outcome);
    else
        present(std::cout, *outcome, spec->outcome);
    return Exit::done;
}

Exit showQuery(Call &call, const DoorOptions &options)
{
    const auto *spec = workspace::findQuery(options.name);
    if (spec == nullptr)
        return call.refused(base::refuse(base::ErrorCode::unknownQuery, {{"name", options.name}}));
    const auto request = readRequest(call, options.request);
    if (request.exit != Exit::done)
        return request.exit;
    if (const Exit exit = call.signIn(); exit != Exit::done)
        return exit;
    const auto answer = call.workspace().ask(call.session(), spec->name, request.json);
    if (!answer.ok())
        return call.refused(answer.error());
    if (call.json())
        Call::write(*answer);
    else
        present(std::cout, *answer, spec->answer, columnsOf(options.name));
    return Exit::done;
}

std::string joined(const nlohmann::json &texts)
{
    return presentValue("", texts);
}

void tellOne(const nlohmann::json &entry)
{
    std::cout << entry.value("name", std::string()) << "\nroles     " << joined(entry.at("roles")) << "\nrefusals  "
              << joined(entry.at("refusals")) << '\n';
    Table fields({{"field"}, {"required"}, {"unit"}, {"type"}});
    for (const auto &field : entry.at("fields"))
        fields.add({field.value("name", std::string()), field.value("required", false) ? "yes" : "",
                    field.value("unit", std::string()), field.value("type", std::string())});
    fields.print(std::cout, consoleWidth(), 2);
}

void tellAll(const nlohmann::json &entries)
{
    Table table({{"name"}, {"roles"}, {"fields (* required)"}});
    for (const auto &entry : entries) {
        std::string fields;
        for (const auto &field : entry.at("fields"))
            fields += (fields.empty() ? "" : " ") + field.value("name", std::string()) +
                      (field.value("required", false) ? "*" : "");
        table.add({entry.value("name", std::string()), joined(entry.at("roles")), fields});
    }
    table.print(std::cout, consoleWidth());
}

/// The table whole, or the one entry that is named.
Exit tellTable(const Call &call, const nlohmann::json &entries, const std::string &name, base::ErrorCode unknown)
{
    nlohmann::json chosen = nlohmann::json::array();
    for (const auto &entry : entries) {
        if (name.empty() || entry.value("name", std::string()) == name)
            chosen.push_back(entry);
    }
    if (chosen.empty())
        return call.refused(base::refuse(unknown, {{"name", name}}));
    if (call.json())
        Call::write(chosen);
    else if (name.empty())
        tellAll(chosen);
    else
        tellOne(chosen.front());
    return Exit::done;
}

} // namespace

void addDoorVerbs(Verbs &verbs)
{
    const auto command = std::make_shared<DoorOptions>();
    CLI::App &doVerb = verbs.add("do", "One command through the door: xingtuctl commands lists them",
                                 [command](Call &call) { return doCommand(call, *command); });
    doVerb.add_option("COMMAND", command->name, "The command's name")->required();
    doVerb.add_option("JSON", command->request, "Its fields as JSON, or @FILE with JSON in it");
    CLI::Option *key =
        doVerb.add_option("--key", command->key, "The same key with the same request gives the stored result again");
    doVerb.add_flag("--dry-run", command->dryRun, "Tell what it would give and change nothing")->excludes(key);

    const auto query = std::make_shared<DoorOptions>();
    CLI::App &showVerb = verbs.add("show", "One query: xingtuctl queries lists them",
                                   [query](Call &call) { return showQuery(call, *query); });
    showVerb.add_option("QUERY", query->name, "The query's name")->required();
    showVerb.add_option("JSON", query->request, "Its fields as JSON, or @FILE with JSON in it");

    const auto commands = std::make_shared<TableOptions>();
    CLI::App &commandsVerb =
        verbs.add("commands", "Every command, who may give it, its fields and refusals", [commands](Call &call) {
            if (commands->markdown) {
                std::cout << workspace::commandsMarkdown();
                return Exit::done;
            }
            return tellTable(call, workspace::commandsJson(), commands->name, base::ErrorCode::unknownCommand);
        });
    commandsVerb.add_option("NAME", commands->name, "One of them in full");
    commandsVerb.add_flag("--markdown", commands->markdown, "docs/commands.md, whole");

    const auto queries = std::make_shared<TableOptions>();
    verbs
        .add("queries", "Every query, who may ask it, its fields and refusals",
             [queries](Call &call) {
                 return tellTable(call, workspace::queriesJson(), queries->name, base::ErrorCode::unknownQuery);
             })
        .add_option("NAME", queries->name, "One of them in full");
}

} // namespace cli

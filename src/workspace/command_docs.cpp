#include "workspace/command_docs.h"

#include "workspace/command_table.h"

namespace workspace {

namespace {

using base::FieldInfo;
using nlohmann::json;

json fieldsJson(const std::vector<FieldInfo> &fields)
{
    json all = json::array();
    for (const FieldInfo &field : fields)
        all.push_back({{"name", field.name}, {"type", field.type}, {"unit", field.unit}, {"required", field.required}});
    return all;
}

template <class Spec>
json specJson(const Spec &spec)
{
    json roles = json::array();
    for (const Role role : spec.roles)
        roles.push_back(toText(role));
    json refusals = json::array();
    for (const base::ErrorCode code : spec.refusals)
        refusals.push_back(base::codeName(code));
    return {{"name", spec.name}, {"roles", roles}, {"fields", fieldsJson(spec.fields)}, {"refusals", refusals}};
}

std::string joined(const json &names)
{
    std::string text;
    for (const json &name : names)
        text += (text.empty() ? "" : ", ") + name.get<std::string>();
    return text.empty() ? "–" : text;
}

std::string tableText(std::string text)
{
    for (std::size_t at = 0; (at = text.find('|', at)) != std::string::npos; at += 2)
        text.replace(at, 1, "\\|");
    return text;
}

std::string fieldLines(const std::vector<FieldInfo> &fields)
{
    if (fields.empty())
        return "No fields.\n";
    std::string text = "| field | type | unit | required |\n|---|---|---|---|\n";
    for (const FieldInfo &field : fields)
        text += "| `" + field.name + "` | " + tableText(field.type) + " | " + field.unit + " | " +
                (field.required ? "yes" : "") + " |\n";
    return text;
}

std::string memberLine(const std::vector<FieldInfo> &fields)
{
    std::string text;
    for (const FieldInfo &field : fields)
        text += (text.empty() ? "`" : ", `") + field.name + "`";
    return text.empty() ? "nothing" : text;
}

template <class Spec>
std::string section(const Spec &spec, const std::vector<FieldInfo> &gives)
{
    const json all = specJson(spec);
    return "### " + std::string(spec.name) + "\nRoles: " + joined(all["roles"]) + "\n\n" + fieldLines(spec.fields) +
           "\nGives: " + memberLine(gives) + "\n\nRefuses with: " + joined(all["refusals"]) + "\n\n";
}

} // namespace

json commandsJson()
{
    json all = json::array();
    for (const CommandSpec &spec : commandTable())
        all.push_back(specJson(spec));
    return all;
}

json queriesJson()
{
    json all = json::array();
    for (const QuerySpec &spec : queryTable())
        all.push_back(specJson(spec));
    return all;
}

std::string commandsMarkdown()
{
    std::string text = "# Commands and queries\n\n"
                       "Made by `xingtuctl commands --markdown`; a test compares. A command changes something and is "
                       "given with `xingtuctl do`, a query is\nasked with `xingtuctl show`. Money is an integer number "
                       "of 分 (fen), times are ISO 8601 in UTC, ids are decimal strings. Every command and\nquery may "
                       "also be refused with notSignedIn, notAllowed, accountClosed and badRequest; a command with "
                       "partyNotActive, and with keyReused when it\nhas a key.\n\n## Commands\n\n";
    for (const CommandSpec &spec : commandTable())
        text += section(spec, spec.outcome);
    text += "## Queries\n\n";
    for (const QuerySpec &spec : queryTable())
        text += section(spec, spec.answer);
    while (text.size() > 1 && text[text.size() - 2] == '\n')
        text.pop_back();
    return text;
}

} // namespace workspace

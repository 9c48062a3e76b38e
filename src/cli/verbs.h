#pragma once

#include "cli/call.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace CLI {
class App;
}

namespace cli {

/// What the program can do. Each function adds its verbs to the parser, with the options that they take; what runs is
/// the verb that the parser met.
class Verbs
{
public:
    using Run = std::function<Exit(Call &)>;

    explicit Verbs(CLI::App &program) : m_program(program) {}

    [[nodiscard]] CLI::App &program() { return m_program; }
    /// A verb under `parent`.
    CLI::App &add(CLI::App &parent, const std::string &name, const std::string &help, Run run);
    CLI::App &add(const std::string &name, const std::string &help, Run run)
    {
        return add(m_program, name, help, std::move(run));
    }
    /// A word that only has verbs under it.
    CLI::App &addGroup(const std::string &name, const std::string &help);

    /// Runs the verb that was parsed.
    Exit run(Call &call) const;

private:
    CLI::App &m_program;
    std::vector<std::pair<CLI::App *, Run>> m_runs;
};

void addDatabaseVerbs(Verbs &verbs); ///< init, tick, check, backup, restore
void addImportVerb(Verbs &verbs);
void addRankVerb(Verbs &verbs);
void addDoorVerbs(Verbs &verbs); ///< do, show, commands, queries
void addExportVerb(Verbs &verbs);
void addBenchVerb(Verbs &verbs);

} // namespace cli

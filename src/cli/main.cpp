#include "base/platform.h"
#include "cli/verbs.h"
#include "storage/storage_error.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <iostream>
#include <string_view>

namespace cli {

CLI::App &Verbs::add(CLI::App &parent, const std::string &name, const std::string &help, Run run)
{
    CLI::App *verb = parent.add_subcommand(name, help);
    m_runs.emplace_back(verb, std::move(run));
    return *verb;
}

CLI::App &Verbs::addGroup(const std::string &name, const std::string &help)
{
    CLI::App *group = m_program.add_subcommand(name, help);
    group->require_subcommand(1);
    return *group;
}

Exit Verbs::run(Call &call) const
{
    const auto parsed =
        std::find_if(m_runs.begin(), m_runs.end(), [](const auto &verb) { return verb.first->parsed(); });
    return parsed == m_runs.end() ? Exit::usage : parsed->second(call);
}

namespace {

const char *codeOf(storage::StorageError::Kind kind)
{
    using Kind = storage::StorageError::Kind;
    switch (kind) {
    case Kind::io:
        return "io";
    case Kind::damaged:
        return "damaged";
    case Kind::newerFile:
        return "newer_file";
    case Kind::busy:
        return "busy";
    case Kind::readOnly:
        return "read_only";
    case Kind::constraint:
        return "constraint";
    case Kind::misuse:
        return "misuse";
    }
    return "io";
}

void addGlobalOptions(CLI::App &program, GlobalOptions &options)
{
    program.add_option("--db", options.database, "The database")->type_name("FILE")->capture_default_str()->take_last();
    program.add_option("--as", options.login, "Who acts; the password is $XINGTU_PASSWORD, or it is asked for")
        ->type_name("LOGIN")
        ->take_last();
    program.add_option("--now", options.now, "The time of this call, for a database with a simulated clock")
        ->type_name("TIME")
        ->take_last()
        ->check([](const std::string &text) {
            return base::timestampFromIsoText(text) ? std::string() : text + " is no time like 2026-01-31T16:00:00Z";
        });
    program.add_flag("--json", options.json, "One JSON document on standard output; errors as JSON too");
}

/// A parse error may come before --json was read.
bool wantsJson(int count, char **arguments)
{
    return std::any_of(arguments, arguments + count,
                       [](const char *each) { return std::string_view(each) == "--json"; });
}

Exit runProgram(int count, char **arguments)
{
    CLI::App program("xingtuctl: 星图工作台 without a window", "xingtuctl");
    program.footer("Exit codes: 0 done, 1 refused, 2 wrong usage, 3 the machine or a file failed, 4 a check found "
                   "something.\nxingtuctl VERB --help tells more.");
    program.fallthrough();
    program.require_subcommand(1);
    GlobalOptions options;
    addGlobalOptions(program, options);

    Verbs verbs(program);
    addDatabaseVerbs(verbs);
    addImportVerb(verbs);
    addRankVerb(verbs);
    addDoorVerbs(verbs);
    addExportVerb(verbs);
    addBenchVerb(verbs);

    try {
        program.parse(count, arguments);
    } catch (const CLI::Success &help) {
        program.exit(help);
        return Exit::done;
    } catch (const CLI::ParseError &error) {
        tellError(wantsJson(count, arguments), "usage", error.what());
        return Exit::usage;
    }

    Call call(options);
    try {
        const Exit exit = verbs.run(call);
        if (!std::cout.flush())
            return call.failed("io", "Standard output cannot be written");
        return exit;
    } catch (const storage::StorageError &error) {
        return call.failed(codeOf(error.kind()), error.what());
    } catch (const std::exception &error) {
        return call.failed("internal", error.what());
    }
}

} // namespace
} // namespace cli

int main(int count, char **arguments)
{
    base::disableCoreDumps();
    std::ios::sync_with_stdio(false);
    return static_cast<int>(cli::runProgram(count, arguments));
}

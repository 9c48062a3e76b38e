#include "cli/console.h"
#include "cli/verbs.h"
#include "workspace/sample/sample.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>

namespace cli {
namespace {

struct InitOptions
{
    bool sample = false;
    bool simulatedClock = false;
    std::int64_t creators = workspace::SampleOptions().creators;
    std::uint64_t seed = workspace::SampleOptions().seed;
    std::string admin;
    std::string name;
};

Exit initSample(const Call &call, const InitOptions &options)
{
    {
        Progress progress;
        workspace::makeSample(call.file(), call.clock().now(), {options.creators, options.seed},
                              [&](const std::string &what, double part) { progress.show(what, part); });
    }
    if (call.json()) {
        auto logins = nlohmann::json::array();
        for (const auto &login : workspace::sampleLogins())
            logins.push_back({{"login", login.login}, {"role", login.role}, {"party", login.partyName}});
        Call::write({{"file", call.file()},
                     {"sample", true},
                     {"creators", options.creators},
                     {"seed", options.seed},
                     {"logins", logins}});
        return Exit::done;
    }
    std::cout << "Made " << call.file() << " with sample data. Log-ins, each with the password "
              << workspace::kSamplePassword << ":\n";
    Table table({{"login"}, {"role"}, {"party"}, {"name"}});
    for (const auto &login : workspace::sampleLogins())
        table.add({login.login, login.role, login.partyName, login.userName});
    table.print(std::cout, consoleWidth());
    return Exit::done;
}

/// The first operator belongs to the file: without him nobody could ever sign in, so no file is made when he cannot be.
Exit initReal(const Call &call, const InitOptions &options)
{
    const auto password = Call::password(options.admin);
    if (!password)
        return call.usage("No password for the first operator: set XINGTU_PASSWORD, there is no terminal to ask on");
    parties::UserId user;
    const auto made = workspace::Workspace::make(
        call.file(), call.clock(), {.simulatedClock = options.simulatedClock}, {},
        [&](workspace::Workspace &workspace) -> base::Result<> {
            const auto added = workspace.addFirstOperator(
                options.admin, options.name.empty() ? options.admin : options.name, *password);
            if (!added.ok())
                return added.error();
            user = *added;
            return {};
        });
    if (!made.ok())
        return call.refused(made.error());
    if (call.json())
        Call::write({{"file", call.file()},
                     {"sample", false},
                     {"simulated_clock", options.simulatedClock},
                     {"admin", options.admin},
                     {"user", std::to_string(user.value)}});
    else
        std::cout << "Made " << call.file() << ". Its first operator signs in as " << options.admin << ".\n";
    return Exit::done;
}

Exit init(const Call &call, const InitOptions &options)
{
    if (!options.sample && options.admin.empty())
        return call.usage("Either --sample, or --admin LOGIN for the first operator");
    if (call.hasGivenTime() && !options.sample && !options.simulatedClock)
        return call.usage("--now needs --simulated-clock");
    std::error_code error;
    if (std::filesystem::exists(call.file(), error)) {
        tellError(call.json(), "file_exists", call.file() + " is there already", {{"file", call.file()}});
        return Exit::refused;
    }
    if (call.file() == workspace::defaultDatabase())
        std::filesystem::create_directories(workspace::dataFolder(), error);
    return options.sample ? initSample(call, options) : initReal(call, options);
}

void addInit(Verbs &verbs)
{
    const auto options = std::make_shared<InitOptions>();
    CLI::App &verb =
        verbs.add("init", "A new database at --db", [options](Call &call) { return init(call, *options); });
    CLI::Option *sample = verb.add_flag("--sample", options->sample, "Fill it with sample data");
    verb.add_option("--creators", options->creators, "Creators of the sample")
        ->needs(sample)
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{10'000'000}))
        ->capture_default_str();
    verb.add_option("--seed", options->seed, "The same seed gives the same sample")
        ->needs(sample)
        ->capture_default_str();
    verb.add_option("--admin", options->admin, "Log-in of the first operator; the password is $XINGTU_PASSWORD")
        ->type_name("LOGIN")
        ->excludes(sample);
    verb.add_option("--name", options->name, "The first operator's name")->excludes(sample);
    verb.add_flag("--simulated-clock", options->simulatedClock, "Take --now, so that time-outs can be tried");
}

Exit tick(Call &call)
{
    if (const Exit exit = call.open(); exit != Exit::done)
        return exit;
    const auto report = call.workspace().tick();
    if (call.json()) {
        auto document = base::toJson(report);
        document["now"] = base::toIsoText(call.workspace().now());
        Call::write(document);
        return Exit::done;
    }
    Table table({{"order"}, {"due"}, {"event"}, {"from", true}, {"to", true}});
    std::int64_t effects = 0;
    for (const auto &order : report.orders) {
        for (const auto &effect : order.effects) {
            table.add({order.number, base::toIsoText(effect.at), effect.event, std::string(orders::toText(effect.from)),
                       std::string(orders::toText(effect.to))});
            ++effects;
        }
    }
    if (effects > 0)
        table.print(std::cout, consoleWidth());
    std::cout << toGrouped(effects) << " time-outs acted on " << toGrouped(std::int64_t(report.orders.size()))
              << " orders, " << toGrouped(report.endedContracts) << " contracts ended\n";
    return Exit::done;
}

Exit check(Call &call, bool deep)
{
    if (const Exit exit = call.open(); exit != Exit::done)
        return exit;
    const auto report = call.workspace().check(deep);
    const Exit exit = report.findings.empty() ? Exit::done : Exit::found;
    if (call.json()) {
        auto document = base::toJson(report);
        document["deep"] = deep;
        document["head_hash"] = call.workspace().headHash();
        Call::write(document);
        return exit;
    }
    for (const auto &each : report.examined)
        std::cout << "looked at  " << forTerminal(each) << '\n';
    for (const auto &each : report.findings)
        std::cout << "FOUND      " << forTerminal(each) << '\n';
    std::cout << "head       " << call.workspace().headHash() << '\n'
              << (report.findings.empty() ? "sound" : toGrouped(std::int64_t(report.findings.size())) + " findings")
              << '\n';
    return exit;
}

bool isDatabaseItself(const Call &call, const std::string &path)
{
    std::error_code error;
    return std::filesystem::equivalent(path, call.file(), error);
}

Exit backUp(Call &call, const std::string &path)
{
    if (isDatabaseItself(call, path))
        return call.usage(path + " is the database itself");
    if (const Exit exit = call.open(); exit != Exit::done)
        return exit;
    call.workspace().backUp(path);
    if (call.json())
        Call::write({{"backup", path}, {"head_hash", call.workspace().headHash()}});
    else
        std::cout << "A verified copy is at " << path << '\n';
    return Exit::done;
}

Exit restore(const Call &call, const std::string &path)
{
    if (isDatabaseItself(call, path))
        return call.usage(path + " is the database itself");
    const auto outcome = workspace::Workspace::restore(path, call.file(), call.clock());
    if (!outcome.ok())
        return call.refused(outcome.error());
    if (call.json())
        Call::write({{"file", call.file()}, {"restored_from", path}});
    else
        std::cout << call.file() << " is what " << path << " holds\n";
    return Exit::done;
}

} // namespace

void addDatabaseVerbs(Verbs &verbs)
{
    addInit(verbs);
    verbs.add("tick", "Let every time-out act that is due", tick);

    const auto deep = std::make_shared<bool>(false);
    CLI::App &checkVerb = verbs.add("check", "Prove that the books and everything else agree",
                                    [deep](Call &call) { return check(call, *deep); });
    checkVerb.add_flag("--deep", *deep, "Also every row against the audit chain, the index, and the file itself");

    const auto backup = std::make_shared<std::string>();
    verbs.add("backup", "A verified copy of the database", [backup](Call &call) { return backUp(call, *backup); })
        .add_option("FILE", *backup, "Where to")
        ->required();
    const auto restored = std::make_shared<std::string>();
    verbs
        .add("restore", "Replace the database by a backup, after checking that",
             [restored](Call &call) { return restore(call, *restored); })
        .add_option("FILE", *restored, "The backup")
        ->required();
}

} // namespace cli

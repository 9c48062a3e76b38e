#include "cli/console.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace cli {
namespace {

/// Of one file, to a person.
constexpr std::size_t kShownRefusals = 50;

struct ImportOptions
{
    std::vector<std::string> files;
    bool dryRun = false;
    std::string mapping;
    std::string undo;
};

/// All files of one call.
struct Totals
{
    parties::ImportCounts counts;
    nlohmann::json files = nlohmann::json::array();
    nlohmann::json refused = nlohmann::json::array();
    Exit exit = Exit::done;
};

nlohmann::json withFile(const parties::ImportRefusal &refusal, const std::string &file)
{
    auto json = base::toJson(refusal);
    json["file"] = file;
    return json;
}

void addCounts(nlohmann::json &document, const parties::ImportCounts &counts)
{
    document["read"] = counts.rowsRead;
    document["inserted"] = counts.inserted;
    document["updated"] = counts.updated;
    document["unchanged"] = counts.unchanged;
    document["refused_count"] = counts.refused;
}

void tellRefusals(const char *title, const std::string &file, const std::vector<parties::ImportRefusal> &refusals,
                  std::int64_t count)
{
    if (refusals.empty())
        return;
    std::cout << title << '\n';
    const std::string name = std::filesystem::path(file).filename().string();
    const std::size_t shown = std::min(refusals.size(), kShownRefusals);
    Table table({{"file"}, {"line", true}, {"field"}, {"reason"}, {"value"}});
    for (std::size_t i = 0; i < shown; ++i)
        table.add({name, std::to_string(refusals[i].line), refusals[i].field, refusals[i].reason, refusals[i].value});
    table.print(std::cout, consoleWidth(), 2);
    if (count > std::int64_t(shown))
        std::cout << "  … " << toGrouped(count - std::int64_t(shown)) << " more with --json\n";
}

void addOutcome(const Call &call, Totals &totals, const std::string &file,
                const workspace::ImportCreators::Outcome &outcome, bool dryRun)
{
    totals.counts.rowsRead += outcome.counts.rowsRead;
    totals.counts.inserted += outcome.counts.inserted;
    totals.counts.updated += outcome.counts.updated;
    totals.counts.unchanged += outcome.counts.unchanged;
    totals.counts.refused += outcome.counts.refused;

    if (!call.json()) {
        std::cout << file << ": read " << toGrouped(outcome.counts.rowsRead) << ", inserted "
                  << toGrouped(outcome.counts.inserted) << ", updated " << toGrouped(outcome.counts.updated)
                  << ", unchanged " << toGrouped(outcome.counts.unchanged) << ", refused "
                  << toGrouped(outcome.counts.refused);
        if (outcome.warningCount > 0)
            std::cout << ", " << toGrouped(outcome.warningCount) << " fields left out";
        if (!dryRun)
            std::cout << " (batch " << outcome.batch.value << ")";
        std::cout << '\n';
        tellRefusals("refused", file, outcome.refused, outcome.counts.refused);
        tellRefusals("left out", file, outcome.warnings, outcome.warningCount);
        return;
    }
    nlohmann::json document = {{"file", file}, {"warning_count", outcome.warningCount}};
    document["batch"] = dryRun ? nlohmann::json(nullptr) : base::toJson(outcome.batch);
    addCounts(document, outcome.counts);
    auto refused = nlohmann::json::array();
    for (const auto &each : outcome.refused)
        refused.push_back(withFile(each, file));
    auto warnings = nlohmann::json::array();
    for (const auto &each : outcome.warnings)
        warnings.push_back(withFile(each, file));
    totals.refused.insert(totals.refused.end(), refused.begin(), refused.end());
    document["refused"] = std::move(refused);
    document["warnings"] = std::move(warnings);
    totals.files.push_back(std::move(document));
}

/// One file is all of its readable rows or none; a file that is refused does not keep the next one from being read.
void importFile(Call &call, const ImportOptions &options, const std::optional<exchange::Mapping> &mapping,
                const std::string &file, Totals &totals)
{
    Progress progress;
    const workspace::ImportWatch watch{
        [&](const exchange::ReadProgress &read) {
            const auto total = static_cast<double>(std::max<std::uint64_t>(read.bytesTotal, 1));
            progress.show(file + "  " + toGrouped(read.rowsRead), static_cast<double>(read.bytesRead) / total);
        },
        {}};
    const auto outcome = call.workspace().importCreators(call.session(), {file, mapping}, watch, options.dryRun);
    if (outcome.ok()) {
        addOutcome(call, totals, file, *outcome, options.dryRun);
        return;
    }
    const Exit exit = call.refused(outcome.error());
    totals.exit = std::max(totals.exit, exit);
    totals.files.push_back({{"file", file}, {"error", base::toJson(outcome.error())}});
}

Exit undo(Call &call, const std::string &batch)
{
    const auto outcome = call.workspace().execute(call.session(), "import.undo", {{"batch", batch}});
    if (!outcome.ok())
        return call.refused(outcome.error());
    if (call.json())
        Call::write(*outcome);
    else
        std::cout << "Import " << batch << " is undone: " << toGrouped(outcome->value("removed", std::int64_t{0}))
                  << " removed, " << toGrouped(outcome->value("restored", std::int64_t{0})) << " as they were before\n";
    return Exit::done;
}

Exit importCreators(Call &call, const ImportOptions &options)
{
    if (options.files.empty() == options.undo.empty())
        return call.usage("Either files to import, or --undo BATCH");
    std::optional<exchange::Mapping> mapping;
    if (!options.mapping.empty()) {
        const auto text = readFile(options.mapping);
        if (!text)
            return call.failed("file_unreadable", options.mapping + " cannot be read");
        const auto read = exchange::mappingFromText(*text);
        if (!read.ok())
            return call.refused(read.error());
        mapping = *read;
    }
    if (const Exit exit = call.signIn(); exit != Exit::done)
        return exit;
    if (!options.undo.empty())
        return undo(call, options.undo);

    Totals totals;
    for (const auto &file : options.files)
        importFile(call, options, mapping, file, totals);
    if (call.json()) {
        nlohmann::json document = {{"dry_run", options.dryRun}, {"files", totals.files}, {"refused", totals.refused}};
        addCounts(document, totals.counts);
        Call::write(document);
    } else if (options.dryRun) {
        std::cout << "Nothing was changed: this was a dry run\n";
    }
    return totals.exit;
}

} // namespace

void addImportVerb(Verbs &verbs)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App &group = verbs.addGroup("import", "Read files in");
    CLI::App &verb = verbs.add(group, "creators", "Creators from CSV, XLSX or the platform's JSON, told by content",
                               [options](Call &call) { return importCreators(call, *options); });
    verb.add_option("FILE", options->files, "The files; each is taken whole, but for the rows that are refused");
    verb.add_flag("--dry-run", options->dryRun, "Tell what would happen and change nothing");
    verb.add_option("--map", options->mapping, "How columns are to be read: a JSON file")->type_name("FILE");
    verb.add_option("--undo", options->undo, "Take an import back")->type_name("BATCH");
}

} // namespace cli

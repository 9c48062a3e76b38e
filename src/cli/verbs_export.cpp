#include "cli/console.h"
#include "cli/exports.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <limits>

namespace cli {
namespace {

constexpr int kTries = 5;

struct ExportOptions
{
    std::string request;
    std::string out;
    std::string text;
    std::vector<std::string> tags;
    std::vector<std::string> where;
};

base::Result<std::unique_ptr<exchange::TableWriter>> openWriter(const ExportSpec &spec, const std::string &path)
{
    if (path.ends_with(".csv"))
        return exchange::openCsvWriter(path, sheetColumnsOf(spec));
    return exchange::openXlsxWriter(path, std::string(spec.sheet), sheetColumnsOf(spec));
}

/// `limit` and `offset` of the request bound the export as they bound the list; without them it is all of it.
struct Window
{
    std::int64_t offset = 0;
    std::int64_t limit = std::numeric_limits<std::int64_t>::max();
};

/// Writes every row of the window, page by page. Gives back how many there were.
base::Result<std::int64_t> writeRows(Call &call, const ExportSpec &spec, nlohmann::json request, const Window &window,
                                     exchange::TableWriter &writer)
{
    Progress progress;
    std::int64_t written = 0;
    while (written < window.limit) {
        const std::int64_t size = std::min(spec.pageSize, window.limit - written);
        request["limit"] = size;
        request["offset"] = window.offset + written;
        const auto page = call.workspace().ask(call.session(), spec.query, request);
        if (!page.ok())
            return page.error();
        const auto &rows = page->at(std::string(spec.rows));
        for (const auto &row : rows)
            XINGTU_TRY(writer.add(sheetRowOf(spec, row)));
        written += static_cast<std::int64_t>(rows.size());
        if (static_cast<std::int64_t>(rows.size()) < size)
            break;
        const auto total = std::max<std::int64_t>(page->value("total", std::int64_t{0}), 1);
        progress.show(std::string(spec.name) + "  " + toGrouped(written),
                      static_cast<double>(written) / static_cast<double>(total));
    }
    return written;
}

/// The pages of one file are one state of the database: when someone else commits meanwhile, it is read again.
Exit exportTo(Call &call, const ExportSpec &spec, const ExportOptions &options, const nlohmann::json &request,
              const Window &window)
{
    for (int attempt = 0; attempt < kTries; ++attempt) {
        call.workspace().wasChangedElsewhere();
        const auto writer = openWriter(spec, options.out);
        if (!writer.ok())
            return call.refused(writer.error());
        const auto written = writeRows(call, spec, request, window, **writer);
        if (!written.ok())
            return call.refused(written.error());
        if (call.workspace().wasChangedElsewhere())
            continue;
        if (const auto finished = (*writer)->finish(); !finished.ok())
            return call.refused(finished.error());
        if (call.json())
            Call::write({{"file", options.out}, {"rows", *written}, {"head_hash", call.workspace().headHash()}});
        else
            std::cout << toGrouped(*written) << " rows in " << options.out << '\n';
        return Exit::done;
    }
    return call.failed("busy", "Others changed the database again and again meanwhile; nothing was written");
}

Exit exportList(Call &call, const ExportSpec &spec, const ExportOptions &options)
{
    if (!options.out.ends_with(".csv") && !options.out.ends_with(".xlsx"))
        return call.usage("--out names a .csv or an .xlsx file, not " + options.out);
    auto request = readRequest(call, options.request);
    if (request.exit != Exit::done)
        return request.exit;
    if (!request.json.is_object())
        return call.usage("The query's fields are a JSON object");
    if (!options.text.empty())
        request.json["text"] = options.text;
    if (!options.tags.empty())
        request.json["tags"] = options.tags;
    if (!options.where.empty())
        request.json["where"] = options.where;
    if (spec.query == "creators" && !request.json.contains("facets"))
        request.json["facets"] = nlohmann::json::array();

    Window window;
    for (const auto &[name, bound] : {std::pair{"offset", &window.offset}, std::pair{"limit", &window.limit}}) {
        const auto given = request.json.find(name);
        if (given == request.json.end())
            continue;
        if (!given->is_number_integer() || given->get<std::int64_t>() < 0)
            return call.usage(std::string(name) + " is a whole number from 0 on");
        *bound = given->get<std::int64_t>();
    }
    if (const Exit exit = call.signIn(); exit != Exit::done)
        return exit;
    return exportTo(call, spec, options, request.json, window);
}

} // namespace

void addExportVerb(Verbs &verbs)
{
    CLI::App &group = verbs.addGroup("export", "Write a list into a CSV file or a workbook");
    for (const ExportSpec &spec : exportTable()) {
        const auto options = std::make_shared<ExportOptions>();
        CLI::App &verb = verbs.add(group, std::string(spec.name), std::string(spec.help),
                                   [&spec, options](Call &call) { return exportList(call, spec, *options); });
        verb.add_option("JSON", options->request,
                        "The view: fields of the query " + std::string(spec.query) + " as JSON, or @FILE");
        verb.add_option("--out", options->out, "The file; its ending, .csv or .xlsx, says which kind")
            ->type_name("FILE")
            ->required();
        if (spec.query != "creators")
            continue;
        verb.add_option("--text", options->text, "Part of a nickname, its pinyin, or the platform's id");
        verb.add_option("--tag", options->tags, "A tag that a creator must have; can stand several times")
            ->allow_extra_args(false);
        verb.add_option("--where", options->where, "A condition, as 'followers >= 10万 and price <= 30000'")
            ->allow_extra_args(false);
    }
}

} // namespace cli

#include "architecture/rules.h"

#include "architecture/bans.h"

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>

namespace architecture {

namespace {

constexpr int kLineLimit = 500;

/// ui, cli → workspace → exchange, insight → content, matching → discovery, accounts → orders → parties → ledger →
/// storage → base. A layer includes what has a smaller rank; layers of one rank do not know each other.
const std::map<std::string, int, std::less<>> &ranks()
{
    static const std::map<std::string, int, std::less<>> table = {
        {"base", 0},     {"storage", 1},   {"ledger", 2},  {"parties", 3},  {"orders", 4},
        {"accounts", 5}, {"discovery", 5}, {"content", 6}, {"matching", 6}, {"exchange", 7},
        {"insight", 7},  {"workspace", 8}, {"cli", 9},     {"ui", 9},
    };
    return table;
}

std::string firstFolder(std::string_view path)
{
    const auto slash = path.find('/');
    return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

/// The layer that a file belongs to: src/orders/x.cpp → orders, ui/… → ui, anything else → none.
std::optional<std::string> layerOf(std::string_view path)
{
    if (path.starts_with("ui/"))
        return "ui";
    if (!path.starts_with("src/"))
        return std::nullopt;
    return firstFolder(path.substr(4));
}

bool isQtHeader(std::string_view include)
{
    const std::string_view name = include.substr(0, include.find('/'));
    return (name.size() > 1 && name[0] == 'Q' && name[1] >= 'A' && name[1] <= 'Z') || name.starts_with("Qt");
}

void checkIncludes(const SourceFile &file, std::vector<Finding> &findings)
{
    const auto layer = layerOf(file.path);
    if (!layer || !ranks().contains(*layer))
        return;
    const auto add = [&](const Include &include, const char *rule, const std::string &message) {
        findings.push_back({rule, file.path, include.line, message});
    };
    for (const auto &include : file.includes) {
        if (*layer == "ui") {
            if (firstFolder(include.path) == "storage" || include.path.ends_with("_store.h"))
                add(include, "layers", "ui must not include " + include.path + ": ask the workspace by a query");
            if (file.path.starts_with("ui/shared/") && include.path.starts_with("ui/") &&
                !include.path.starts_with("ui/shared/"))
                add(include, "layers", "ui/shared must not include " + include.path + ": every page is built on it");
            continue;
        }
        if (isQtHeader(include.path))
            add(include, "qt", file.path + " must not include " + include.path + ": src/ is plain C++ without Qt");
        const auto target = firstFolder(include.path);
        if (!ranks().contains(target) || target == *layer)
            continue;
        if (ranks().at(target) >= ranks().at(*layer))
            add(include, "layers",
                *layer + " must not include " + target + ": see the include arrows in docs/architecture.md");
    }
}

/// x.cpp includes x.h first, so that compiling it shows that x.h stands alone. (Headers without a .cpp are compiled by
/// scripts/cmake/HeaderCheck.cmake.)
void checkOwnHeader(const SourceFile &file, std::vector<Finding> &findings)
{
    if (!file.path.ends_with(".cpp") || !layerOf(file.path))
        return;
    const auto slash = file.path.rfind('/');
    const std::string own = file.path.substr(slash + 1, file.path.size() - slash - 5) + ".h";
    const auto isOwn = [&](const Include &include) {
        return include.path == own ||
               file.path.ends_with("/" + include.path.substr(0, include.path.size() - 2) + ".cpp");
    };
    const auto found = std::find_if(file.includes.begin(), file.includes.end(), isOwn);
    if (found != file.includes.end() && found != file.includes.begin())
        findings.push_back({"own-header", file.path, found->line, own + " must be the first include of its .cpp"});
}

void checkBans(const SourceFile &file, std::vector<Finding> &findings)
{
    for (const auto &ban : bans()) {
        if (!ban.appliesTo(file.path))
            continue;
        const auto search = [&](std::string_view text, std::size_t offset) {
            for (const auto &token : ban.tokens) {
                const auto at = findToken(text, token);
                if (at == std::string_view::npos)
                    continue;
                findings.push_back(
                    {ban.rule, file.path, file.lineOf(offset + at), "\"" + token + "\" is banned here: " + ban.reason});
            }
        };
        if (ban.where == Where::text)
            search(file.text, 0);
        else if (ban.where == Where::code)
            search(file.code, 0);
        else
            for (const auto &literal : file.literals)
                search(literal.value, literal.begin);
    }
}

/// "SELECT …" + name: a statement is one literal (or several side by side), its values are $1, $2.
void checkGluedSql(const SourceFile &file, std::vector<Finding> &findings)
{
    if (!file.path.starts_with("src/"))
        return;
    for (const auto &literal : file.literals) {
        const auto next = file.code.find_first_not_of(" \n", literal.end);
        auto previous = file.code.find_last_not_of(" \n", literal.begin == 0 ? 0 : literal.begin - 1);
        if (previous != std::string::npos && file.code[previous] == '=' && previous > 0)
            --previous; // a += "…" glues too
        const bool glued = (next != std::string::npos && file.code[next] == '+') ||
                           (previous != std::string::npos && file.code[previous] == '+');
        if (glued && holdsSql(literal.value))
            findings.push_back({"glued-sql", file.path, file.lineOf(literal.begin),
                                "SQL must not be put together from strings: one literal with $1, $2 parameters"});
    }
}

/// Passing on what was caught (throw;) and running out of memory are no new kind of failure.
void checkThrow(const SourceFile &file, std::vector<Finding> &findings)
{
    if (!(file.path.starts_with("src/") || file.path.starts_with("ui/")) || file.path.starts_with("src/storage/"))
        return;
    for (auto at = findToken(file.code, "throw"); at != std::string::npos; at = findToken(file.code, "throw", at + 1)) {
        const auto thrown =
            std::string_view(file.code).substr(std::min(file.code.find_first_not_of(" \n", at + 5), file.code.size()));
        if (!thrown.starts_with(';') && !thrown.starts_with("std::bad_alloc"))
            findings.push_back({"throw", file.path, file.lineOf(at),
                                "refuse with a base::Result; only storage throws (StorageError)"});
    }
}

void checkShape(const SourceFile &file, std::vector<Finding> &findings)
{
    if (file.lineCount() > kLineLimit && !file.path.starts_with("docs/"))
        findings.push_back({"file-size", file.path, kLineLimit + 1,
                            "has " + std::to_string(file.lineCount()) + " lines, " + std::to_string(kLineLimit) +
                                " are allowed: split it by subject"});
    if (file.path.ends_with(".h") && !file.text.starts_with("#pragma once\n"))
        findings.push_back({"pragma-once", file.path, 1, "a header begins with #pragma once"});
}

} // namespace

std::vector<Finding> checkFile(const SourceFile &file)
{
    std::vector<Finding> findings;
    checkIncludes(file, findings);
    checkOwnHeader(file, findings);
    checkBans(file, findings);
    checkGluedSql(file, findings);
    checkThrow(file, findings);
    checkShape(file, findings);
    return findings;
}

std::vector<Finding> checkTopLevel(const std::vector<std::string> &names)
{
    static const std::vector<std::string> fixed = {
        "CMakeLists.txt", "CMakePresets.json",    "README.md", "docs", "resources", "scripts", "src", "tests", "ui",
        "build",          "compile_commands.json"};
    std::vector<Finding> findings;
    for (const auto &name : names) {
        if (!name.starts_with('.') && std::find(fixed.begin(), fixed.end(), name) == fixed.end())
            findings.push_back({"top-level", name, 0, "the top level is fixed: put it into one of its folders"});
    }
    return findings;
}

std::vector<Finding> checkLayers(const std::vector<std::string> &folders)
{
    std::vector<Finding> findings;
    for (const auto &folder : folders) {
        if (!ranks().contains(folder) || folder == "ui")
            findings.push_back(
                {"layers", "src/" + folder, 0, "is no layer: give it a place in docs/architecture.md first"});
    }
    return findings;
}

ExceptionList parseExceptions(std::string_view text)
{
    ExceptionList list;
    std::istringstream lines{std::string(text)};
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (line.empty() || line.starts_with('#'))
            continue;
        std::istringstream words(line);
        Exception exception;
        words >> exception.rule >> exception.path >> std::ws;
        std::getline(words, exception.reason);
        if (exception.reason.empty())
            list.findings.push_back({"exceptions", "exceptions.txt", number, "write: rule path reason"});
        else
            list.exceptions.push_back(exception);
    }
    return list;
}

std::vector<Finding> withExceptions(const std::vector<Finding> &findings, const std::vector<Exception> &exceptions)
{
    const auto covers = [](const Exception &exception, const Finding &finding) {
        return exception.rule == finding.rule && exception.path == finding.path;
    };
    std::vector<Finding> left;
    for (const auto &finding : findings) {
        if (std::none_of(exceptions.begin(), exceptions.end(), [&](const auto &e) { return covers(e, finding); }))
            left.push_back(finding);
    }
    for (const auto &exception : exceptions) {
        if (std::none_of(findings.begin(), findings.end(), [&](const auto &f) { return covers(exception, f); }))
            left.push_back({exception.rule, exception.path, 0, "the exception is no longer needed: remove its line"});
    }
    return left;
}

std::string toText(const Finding &finding)
{
    return finding.path + ":" + std::to_string(finding.line) + ": " + finding.message + " [" + finding.rule + "]";
}

} // namespace architecture

// The rules on the project itself. Each finding names the file, the line, the reason and what to do instead.
#include "architecture/rules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

namespace fs = std::filesystem;

const fs::path root = XINGTU_SOURCE_DIR;

std::string readAll(const fs::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Project text; input data and pictures are nobody's prose.
bool isProjectText(const std::string &path)
{
    static const std::vector<std::string> types = {"",       ".h",  ".cpp",  ".inc", ".sql", ".md",  ".txt",
                                                   ".cmake", ".sh", ".json", ".qss", ".qrc", ".svg", ".py"};
    const std::string type = fs::path(path).extension().string();
    return std::find(types.begin(), types.end(), type) != types.end() && !path.starts_with("tests/data/") &&
           !path.starts_with("resources/samples/");
}

std::vector<std::string> projectFiles()
{
    std::vector<std::string> files = {"CMakeLists.txt", "CMakePresets.json", "README.md"};
    for (const char *folder : {"docs", "resources", "scripts", "src", "tests", "ui", ".ci"}) {
        if (!fs::exists(root / folder))
            continue;
        for (const auto &entry : fs::recursive_directory_iterator(root / folder)) {
            const std::string path = fs::relative(entry.path(), root).generic_string();
            if (entry.is_regular_file() && isProjectText(path))
                files.push_back(path);
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::string> namesIn(const fs::path &folder, bool foldersOnly)
{
    std::vector<std::string> names;
    for (const auto &entry : fs::directory_iterator(folder)) {
        if (!foldersOnly || entry.is_directory())
            names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

TEST(Architecture, holdsInEveryFile)
{
    std::vector<architecture::Finding> findings;
    const auto add = [&](std::vector<architecture::Finding> more) {
        findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    add(architecture::checkTopLevel(namesIn(root, false)));
    add(architecture::checkLayers(namesIn(root / "src", true)));
    const auto files = projectFiles();
    ASSERT_GT(files.size(), 30U) << "the project was not found in " << root;
    for (const auto &path : files)
        add(architecture::checkFile(architecture::parseSource(path, readAll(root / path))));

    const auto list = architecture::parseExceptions(readAll(root / "tests/architecture/exceptions.txt"));
    auto left = architecture::withExceptions(findings, list.exceptions);
    left.insert(left.end(), list.findings.begin(), list.findings.end());
    for (const auto &finding : left)
        ADD_FAILURE() << architecture::toText(finding);
    EXPECT_TRUE(left.empty()) << "Mend these, or accept one with its reason in tests/architecture/exceptions.txt";
}

} // namespace

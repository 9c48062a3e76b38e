#include "workspace/locations.h"

#include <cstdlib>
#include <filesystem>

namespace workspace {
namespace {

/// The XDG specification lets a relative path in such a variable be ignored.
std::filesystem::path folderIn(const char *variable)
{
    const char *value = std::getenv(variable);
    const std::filesystem::path folder = value == nullptr ? "" : value;
    return folder.is_absolute() ? folder : std::filesystem::path();
}

} // namespace

std::string dataFolder()
{
    if (const auto data = folderIn("XDG_DATA_HOME"); !data.empty())
        return (data / "xingtu").string();
    if (const auto home = folderIn("HOME"); !home.empty())
        return (home / ".local" / "share" / "xingtu").string();
    return ".";
}

std::string defaultDatabase()
{
    return (std::filesystem::path(dataFolder()) / "xingtu.db").string();
}

std::string sampleDatabase()
{
    return (std::filesystem::path(dataFolder()) / "sample.db").string();
}

} // namespace workspace

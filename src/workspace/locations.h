#pragma once

#include <string>

namespace workspace {

/// Where the product keeps a user's files: $XDG_DATA_HOME/xingtu, or .local/share/xingtu in the home folder. Without
/// either, the current folder. Nothing is created by asking.
[[nodiscard]] std::string dataFolder();

/// The database that is opened when none is named.
[[nodiscard]] std::string defaultDatabase();
/// The sample database of this user, beside the real one.
[[nodiscard]] std::string sampleDatabase();

} // namespace workspace

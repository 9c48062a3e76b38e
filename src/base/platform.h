#pragma once

#include <cstdint>
#include <optional>
#include <string>

/// What differs between operating systems. A port to another one is this file pair and packaging.
namespace base {

/// True when `path`, or its nearest existing folder, lies on NFS, SMB or another network file system.
[[nodiscard]] bool isOnNetworkFileSystem(const std::string &path);

/// Makes a rename, creation or deletion in the folder of `path` durable. False when the system says that it is not.
bool syncFolderOf(const std::string &path);
/// Makes the content of a file durable. REQUIRES: this process has no connection of SQLite to it (closing a second
/// descriptor would drop its locks).
[[nodiscard]] bool syncFile(const std::string &path);
/// Gives a file another name in the same folder. False when it cannot, or when there is such a file already: nothing is
/// overwritten.
[[nodiscard]] bool renameNew(const std::string &from, const std::string &to);

/// This process, and whether one with that number lives.
[[nodiscard]] std::int64_t processId();
[[nodiscard]] bool isProcessAlive(std::int64_t process);

/// What a program writes to or reads from.
enum class Stream { input, output, error };
/// True when a person sits at that stream, not a file or another program.
[[nodiscard]] bool isTerminal(Stream stream);
/// Asks on the terminal and reads one line that is not shown. Nothing when there is no terminal to ask on.
[[nodiscard]] std::optional<std::string> askSecret(const std::string &prompt);

/// Keeps memory that may hold secrets out of core files.
void disableCoreDumps();

} // namespace base

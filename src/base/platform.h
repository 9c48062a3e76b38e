#pragma once

#include <string>

/// What differs between operating systems. A port to another one is this file pair and packaging.
namespace base {

/// True when `path`, or its nearest existing folder, lies on NFS, SMB or another network file system.
[[nodiscard]] bool isOnNetworkFileSystem(const std::string &path);

/// Makes a rename or creation in the folder of `path` durable. Best effort: some file systems cannot.
void syncFolderOf(const std::string &path);

/// Keeps memory that may hold secrets out of core files.
void disableCoreDumps();

} // namespace base

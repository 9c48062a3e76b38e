#include "base/platform.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/resource.h>
#include <sys/vfs.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <filesystem>

namespace base {
namespace {

// Not in linux/magic.h of every kernel.
constexpr long kCifsMagic = 0xFF534D42;
constexpr long kSmb2Magic = 0xFE534D42;

std::filesystem::path folderOf(const std::string &path)
{
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    return folder.empty() ? std::filesystem::path(".") : folder;
}

bool synced(const std::string &path, int flags)
{
    const int file = ::open(path.c_str(), flags);
    if (file < 0)
        return false;
    // Some file systems cannot sync a folder, and need not.
    const bool isDone = ::fsync(file) == 0 || errno == EINVAL;
    ::close(file);
    return isDone;
}

} // namespace

bool isOnNetworkFileSystem(const std::string &path)
{
    struct statfs info
    {};
    if (statfs(path.c_str(), &info) != 0 && statfs(folderOf(path).c_str(), &info) != 0)
        return false;
    const auto type = static_cast<unsigned long>(info.f_type) & 0xFFFFFFFFUL;
    return type == NFS_SUPER_MAGIC || type == SMB_SUPER_MAGIC || type == kCifsMagic || type == kSmb2Magic ||
           type == AFS_SUPER_MAGIC;
}

bool syncFolderOf(const std::string &path)
{
    return synced(folderOf(path).string(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

bool syncFile(const std::string &path)
{
    return synced(path, O_RDONLY | O_CLOEXEC);
}

bool renameNew(const std::string &from, const std::string &to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    // A file system that does not know the flag.
    return errno == EINVAL && ::access(to.c_str(), F_OK) != 0 && ::rename(from.c_str(), to.c_str()) == 0;
}

std::int64_t processId()
{
    return ::getpid();
}

bool isProcessAlive(std::int64_t process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

bool isTerminal(Stream stream)
{
    switch (stream) {
    case Stream::input:
        return ::isatty(STDIN_FILENO) == 1;
    case Stream::output:
        return ::isatty(STDOUT_FILENO) == 1;
    case Stream::error:
        return ::isatty(STDERR_FILENO) == 1;
    }
    return false;
}

std::optional<std::string> askSecret(const std::string &prompt)
{
    if (!isTerminal(Stream::input))
        return std::nullopt;
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return std::nullopt;
    termios shown{};
    if (::tcgetattr(terminal, &shown) != 0) {
        ::close(terminal);
        return std::nullopt;
    }
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    hidden.c_lflag |= ECHONL;
    ::tcsetattr(terminal, TCSAFLUSH, &hidden);

    std::string secret;
    bool complete = ::write(terminal, prompt.data(), prompt.size()) == static_cast<ssize_t>(prompt.size());
    char next = 0;
    while (complete && next != '\n') {
        complete = ::read(terminal, &next, 1) == 1;
        if (complete && next != '\n')
            secret.push_back(next);
    }
    ::tcsetattr(terminal, TCSAFLUSH, &shown);
    ::close(terminal);
    return complete ? std::optional(secret) : std::nullopt;
}

void disableCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace base

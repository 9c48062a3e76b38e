#pragma once

#include <sqlite3.h>

#include <cstring>
#include <string>
#include <unistd.h>

namespace support {

struct FaultPlan
{
    enum class Fault {
        none,
        die,            ///< before the operation
        fail,           ///< once, and the operation is not done
        failForEver,    ///< that one and all after it
        failAfterwards, ///< once, and the operation is done all the same
    };
    Fault fault = Fault::none;
    int at = 0;               ///< the first operation is 1
    std::string only = {};    ///< counts files whose name contains this
    std::string but = "\x01"; ///< and leaves these out
    bool onlyDeletes = false; ///< counts the deletion of files alone: the journal's is the moment of a commit
    bool onlySyncs = false;
};

/// SQLite's own VFS with a fault in it: counts what reaches the disk (write, truncate, sync, delete) for files whose
/// name contains a text and does not contain another one, and at the chosen operation dies as by kill -9, or fails. The
/// default VFS of the process while it lives. One at a time.
class FaultVfs
{
public:
    using Fault = FaultPlan::Fault;
    using Plan = FaultPlan;

    FaultVfs() : FaultVfs(Plan{}) {}
    explicit FaultVfs(const Plan &plan)
    {
        s_plan = plan;
        s_count = 0;
        s_real = sqlite3_vfs_find(nullptr);
        m_vfs = *s_real;
        m_vfs.zName = "fault";
        m_vfs.pNext = nullptr;
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + s_real->szOsFile;
        m_vfs.xOpen = [](sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *out) {
            auto *shim = reinterpret_cast<File *>(file);
            shim->base.pMethods = nullptr;
            shim->watched = isWatched(name);
            const int code = s_real->xOpen(s_real, name, realOf(file), flags, out);
            if (realOf(file)->pMethods != nullptr)
                shim->base.pMethods = &kMethods;
            return code;
        };
        m_vfs.xDelete = [](sqlite3_vfs *, const char *name, int) {
            if (!isWatched(name) || s_plan.onlySyncs)
                return s_real->xDelete(s_real, name, 0);
            return faulty(SQLITE_IOERR_DELETE, [&] { return s_real->xDelete(s_real, name, 0); });
        };
        m_vfs.xAccess = [](sqlite3_vfs *, const char *name, int flags, int *result) {
            return s_real->xAccess(s_real, name, flags, result);
        };
        m_vfs.xFullPathname = [](sqlite3_vfs *, const char *name, int size, char *path) {
            return s_real->xFullPathname(s_real, name, size, path);
        };
        sqlite3_vfs_register(&m_vfs, 1);
    }
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;
    ~FaultVfs() { sqlite3_vfs_unregister(&m_vfs); }

    static void plan(const Plan &plan)
    {
        s_plan = plan;
        s_count = 0;
    }
    /// The next locks for writing are refused as held by another process.
    static void busyLocks(int count) { s_busy = count; }
    [[nodiscard]] static int count() { return s_count; }
    [[nodiscard]] static bool struck() { return s_plan.fault != Fault::none && s_count >= s_plan.at; }

private:
    struct File
    {
        sqlite3_file base;
        bool watched;
    };

    static sqlite3_file *realOf(sqlite3_file *file)
    {
        return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(File));
    }
    static bool isWatched(const char *name)
    {
        return name != nullptr && std::strstr(name, s_plan.only.c_str()) != nullptr &&
               std::strstr(name, s_plan.but.c_str()) == nullptr;
    }
    template <class Do>
    static int faulty(int code, Do work)
    {
        ++s_count;
        const bool now = s_count == s_plan.at;
        if (now && s_plan.fault == Fault::die)
            _exit(9);
        if ((now && s_plan.fault == Fault::fail) || (s_count >= s_plan.at && s_plan.fault == Fault::failForEver))
            return code;
        const int done = work();
        return now && s_plan.fault == Fault::failAfterwards ? code : done;
    }
    template <class Do>
    static int ofFile(sqlite3_file *file, int code, bool isSync, Do work)
    {
        const bool counts =
            reinterpret_cast<File *>(file)->watched && !s_plan.onlyDeletes && (isSync || !s_plan.onlySyncs);
        return counts ? faulty(code, work) : work();
    }

    static inline int s_busy = 0;
    static inline const sqlite3_io_methods kMethods = {
        .iVersion = 1,
        .xClose = [](sqlite3_file *file) { return realOf(file)->pMethods->xClose(realOf(file)); },
        .xRead = [](sqlite3_file *file, void *to, int size,
                    sqlite3_int64 at) { return realOf(file)->pMethods->xRead(realOf(file), to, size, at); },
        .xWrite =
            [](sqlite3_file *file, const void *from, int size, sqlite3_int64 at) {
                return ofFile(file, SQLITE_IOERR_WRITE, false,
                              [&] { return realOf(file)->pMethods->xWrite(realOf(file), from, size, at); });
            },
        .xTruncate =
            [](sqlite3_file *file, sqlite3_int64 size) {
                return ofFile(file, SQLITE_IOERR_TRUNCATE, false,
                              [&] { return realOf(file)->pMethods->xTruncate(realOf(file), size); });
            },
        // What a killed process wrote is in the page cache: the disk need not be waited for.
        .xSync = [](sqlite3_file *file,
                    int) { return ofFile(file, SQLITE_IOERR_FSYNC, true, [] { return SQLITE_OK; }); },
        .xFileSize = [](sqlite3_file *file,
                        sqlite3_int64 *size) { return realOf(file)->pMethods->xFileSize(realOf(file), size); },
        .xLock =
            [](sqlite3_file *file, int level) {
                if (level == SQLITE_LOCK_RESERVED && s_busy > 0) {
                    --s_busy;
                    return SQLITE_BUSY;
                }
                return realOf(file)->pMethods->xLock(realOf(file), level);
            },
        .xUnlock = [](sqlite3_file *file, int level) { return realOf(file)->pMethods->xUnlock(realOf(file), level); },
        .xCheckReservedLock = [](sqlite3_file *file,
                                 int *held) { return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held); },
        .xFileControl =
            [](sqlite3_file *file, int operation, void *argument) {
                return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
            },
        .xSectorSize = [](sqlite3_file *file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); },
        .xDeviceCharacteristics =
            [](sqlite3_file *file) { return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file)); },
        .xShmMap = nullptr,
        .xShmLock = nullptr,
        .xShmBarrier = nullptr,
        .xShmUnmap = nullptr,
        .xFetch = nullptr,
        .xUnfetch = nullptr,
    };

    static inline sqlite3_vfs *s_real = nullptr;
    static inline Plan s_plan;
    static inline int s_count = 0;
    sqlite3_vfs m_vfs{};
};

} // namespace support

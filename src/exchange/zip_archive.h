#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace exchange {

/// Limits of what a packed file may become, counted while it is inflated.
constexpr std::uint64_t kLargestXlsxFile = 100ULL * 1024 * 1024;
constexpr std::uint64_t kLargestInflated = 200ULL * 1024 * 1024;
constexpr std::uint64_t kLargestInflateRatio = 100;

/// A ZIP archive in memory. One part is open at a time. Everything that is inflated, part by part, counts towards
/// kLargestInflated; a part may become at most kLargestInflateRatio times its packed size (the first MiB is free).
class ZipArchive
{
public:
    /// Refuses with fileDamaged when the bytes are no archive.
    static base::Result<std::unique_ptr<ZipArchive>> open(std::string bytes, std::string fileName);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] bool contains(const std::string &part) const;

    /// Opens a part; names are compared without case. Refuses with fileDamaged.
    base::Result<> openPart(const std::string &part);
    /// Inflates some of the open part; an empty view at its end. Refuses with fileDamaged or fileHostile.
    base::Result<std::string_view> readSome();
    /// Opens a part and inflates the whole of it.
    base::Result<std::string> readPart(const std::string &part);

    [[nodiscard]] const std::string &fileName() const { return m_fileName; }
    [[nodiscard]] std::uint64_t size() const { return m_bytes.size(); }
    /// Packed bytes of the open part that were read so far.
    [[nodiscard]] std::uint64_t packedBytesRead() const;

private:
    ZipArchive(std::string bytes, std::string fileName);
    void closePart();
    [[nodiscard]] base::Error damaged(std::string_view reason) const;

    std::string m_bytes;
    std::string m_fileName;
    void *m_zip = nullptr;
    bool m_partOpen = false;
    std::uint64_t m_packedSize = 0;
    std::uint64_t m_partInflated = 0;
    std::uint64_t m_allInflated = 0;
    std::string m_chunk;
};

} // namespace exchange

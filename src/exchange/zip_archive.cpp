#include "exchange/zip_archive.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <cstring>

namespace exchange {
namespace {

constexpr std::size_t kChunk = 64 * 1024;
constexpr std::uint64_t kFreeOfRatio = 1024 * 1024;
constexpr int kIgnoreCase = 2;

/// What minizip takes for a file: a position in the archive's bytes.
struct Cursor
{
    const std::string *bytes;
    std::uint64_t position = 0;
};

void *openCursor(void *opaque, const void *, int)
{
    return new Cursor{static_cast<const std::string *>(opaque), 0};
}

uLong readCursor(void *, void *stream, void *into, uLong count)
{
    auto &cursor = *static_cast<Cursor *>(stream);
    const std::uint64_t available =
        cursor.bytes->size() - std::min<std::uint64_t>(cursor.position, cursor.bytes->size());
    const std::uint64_t taken = std::min<std::uint64_t>(available, count);
    std::memcpy(into, cursor.bytes->data() + (cursor.bytes->size() - available), taken);
    cursor.position += taken;
    return static_cast<uLong>(taken);
}

uLong writeNothing(void *, void *, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellCursor(void *, void *stream)
{
    return static_cast<Cursor *>(stream)->position;
}

long seekCursor(void *, void *stream, ZPOS64_T offset, int origin)
{
    auto &cursor = *static_cast<Cursor *>(stream);
    const std::uint64_t start = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
                                : origin == ZLIB_FILEFUNC_SEEK_CUR ? cursor.position
                                                                   : cursor.bytes->size();
    if (offset > cursor.bytes->size() - std::min<std::uint64_t>(start, cursor.bytes->size()))
        return -1;
    cursor.position = start + offset;
    return 0;
}

int closeCursor(void *, void *stream)
{
    delete static_cast<Cursor *>(stream);
    return 0;
}

int noError(void *, void *)
{
    return 0;
}

} // namespace

ZipArchive::ZipArchive(std::string bytes, std::string fileName)
    : m_bytes(std::move(bytes)), m_fileName(std::move(fileName)), m_chunk(kChunk, '\0')
{}

ZipArchive::~ZipArchive()
{
    closePart();
    if (m_zip != nullptr)
        unzClose(m_zip);
}

base::Error ZipArchive::damaged(std::string_view reason) const
{
    return base::refuse(base::ErrorCode::fileDamaged, {{"file", m_fileName}, {"reason", reason}});
}

base::Result<std::unique_ptr<ZipArchive>> ZipArchive::open(std::string bytes, std::string fileName)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(std::move(bytes), std::move(fileName)));
    zlib_filefunc64_def functions{};
    functions.zopen64_file = openCursor;
    functions.zread_file = readCursor;
    functions.zwrite_file = writeNothing;
    functions.ztell64_file = tellCursor;
    functions.zseek64_file = seekCursor;
    functions.zclose_file = closeCursor;
    functions.zerror_file = noError;
    functions.opaque = &archive->m_bytes;
    archive->m_zip = unzOpen2_64("", &functions);
    if (archive->m_zip == nullptr)
        return archive->damaged("the archive has no readable table of contents");
    return archive;
}

bool ZipArchive::contains(const std::string &part) const
{
    return unzLocateFile(m_zip, part.c_str(), kIgnoreCase) == UNZ_OK;
}

void ZipArchive::closePart()
{
    if (m_partOpen)
        unzCloseCurrentFile(m_zip);
    m_partOpen = false;
}

base::Result<> ZipArchive::openPart(const std::string &part)
{
    closePart();
    unz_file_info64 info{};
    if (unzLocateFile(m_zip, part.c_str(), kIgnoreCase) != UNZ_OK ||
        unzGetCurrentFileInfo64(m_zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return damaged("the part " + part + " is missing");
    if ((info.flag & 1) != 0)
        return damaged("it is protected by a password");
    if (unzOpenCurrentFile(m_zip) != UNZ_OK)
        return damaged("the part " + part + " cannot be opened");
    m_partOpen = true;
    // The table of contents can claim any packed size; more than the file has cannot be true.
    m_packedSize = std::min<std::uint64_t>(info.compressed_size, m_bytes.size());
    m_partInflated = 0;
    return {};
}

base::Result<std::string_view> ZipArchive::readSome()
{
    const int count = unzReadCurrentFile(m_zip, m_chunk.data(), static_cast<unsigned>(m_chunk.size()));
    if (count < 0)
        return damaged("packed data that cannot be unpacked");
    if (count == 0) {
        m_partOpen = false;
        if (unzCloseCurrentFile(m_zip) == UNZ_CRCERROR)
            return damaged("unpacked data that differs from its checksum");
        return std::string_view();
    }
    m_partInflated += static_cast<unsigned>(count);
    m_allInflated += static_cast<unsigned>(count);
    const bool swells = m_partInflated > kFreeOfRatio && m_partInflated / kLargestInflateRatio > m_packedSize;
    if (swells || m_allInflated > kLargestInflated)
        return base::refuse(
            base::ErrorCode::fileHostile,
            {{"file", m_fileName},
             {"reason", swells ? "it unpacks to more than 100 times its size" : "it unpacks to more than 200 MB"}});
    return std::string_view(m_chunk.data(), static_cast<std::size_t>(count));
}

base::Result<std::string> ZipArchive::readPart(const std::string &part)
{
    XINGTU_TRY(openPart(part));
    std::string whole;
    for (;;) {
        const auto some = readSome();
        XINGTU_TRY(some);
        if (some->empty())
            return whole;
        whole.append(*some);
    }
}

std::uint64_t ZipArchive::packedBytesRead() const
{
    return m_partOpen ? unzGetCurrentFileZStreamPos64(m_zip) : m_packedSize;
}

} // namespace exchange

#include "exchange/byte_stream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace exchange {
namespace {

class FileBytes final : public ByteStream
{
public:
    FileBytes(std::FILE *file, std::uint64_t size, std::string name)
        : m_file(file), m_size(size), m_name(std::move(name))
    {}

    base::Result<std::size_t> read(char *into, std::size_t capacity) override
    {
        const std::size_t count = std::fread(into, 1, capacity, m_file.get());
        if (count == 0 && std::ferror(m_file.get()) != 0)
            return base::refuse(base::ErrorCode::fileUnreadable, {{"file", m_name}, {"reason", std::strerror(errno)}});
        return count;
    }
    [[nodiscard]] std::uint64_t size() const override { return m_size; }

private:
    std::unique_ptr<std::FILE, CloseFile> m_file;
    std::uint64_t m_size;
    std::string m_name;
};

} // namespace

base::Result<std::size_t> MemoryBytes::read(char *into, std::size_t capacity)
{
    const std::size_t count = std::min(capacity, m_bytes.size() - m_position);
    std::memcpy(into, m_bytes.data() + m_position, count);
    m_position += count;
    return count;
}

base::Result<std::unique_ptr<ByteStream>> openFile(const std::filesystem::path &file)
{
    const std::string name = displayName(file);
    const auto unreadable = [&](const std::string &reason) {
        return base::refuse(base::ErrorCode::fileUnreadable, {{"file", name}, {"reason", reason}});
    };
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status))
        return unreadable("there is no such file");
    if (!std::filesystem::is_regular_file(status))
        return unreadable("it is not a regular file");
    const std::uint64_t size = std::filesystem::file_size(file, error);
    if (error)
        return unreadable(error.message());
    std::FILE *handle = std::fopen(file.c_str(), "rb");
    if (handle == nullptr)
        return unreadable(std::strerror(errno));
    return std::unique_ptr<ByteStream>(std::make_unique<FileBytes>(handle, size, name));
}

base::Result<std::string> readAll(ByteStream &stream, std::uint64_t limit, const std::string &fileName)
{
    const auto tooLarge = [&](std::uint64_t actual) {
        return base::refuse(base::ErrorCode::fileTooLarge,
                            {{"file", fileName}, {"limit_bytes", limit}, {"actual_bytes", actual}});
    };
    if (stream.size() > limit)
        return tooLarge(stream.size());
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(stream.size()));
    char chunk[65536];
    for (;;) {
        const auto count = stream.read(chunk, sizeof chunk);
        XINGTU_TRY(count);
        if (*count == 0)
            return bytes;
        bytes.append(chunk, *count);
        if (bytes.size() > limit)
            return tooLarge(bytes.size());
    }
}

std::string displayName(const std::filesystem::path &file)
{
    const auto name = file.filename().u8string();
    return std::string(name.begin(), name.end());
}

} // namespace exchange

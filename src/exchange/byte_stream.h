#pragma once

#include "base/result.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace exchange {

/// Bytes in order, from a file or from memory.
class ByteStream
{
public:
    virtual ~ByteStream() = default;
    /// Reads at most `capacity` bytes; 0 at the end. Refuses with fileUnreadable.
    virtual base::Result<std::size_t> read(char *into, std::size_t capacity) = 0;
    [[nodiscard]] virtual std::uint64_t size() const = 0;
};

class MemoryBytes final : public ByteStream
{
public:
    explicit MemoryBytes(std::string bytes) : m_bytes(std::move(bytes)) {}
    base::Result<std::size_t> read(char *into, std::size_t capacity) override;
    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }

private:
    std::string m_bytes;
    std::size_t m_position = 0;
};

/// Of a std::unique_ptr that owns an open file.
struct CloseFile
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};

/// Opens a regular file. Refuses with fileUnreadable.
[[nodiscard]] base::Result<std::unique_ptr<ByteStream>> openFile(const std::filesystem::path &file);

/// The whole of a stream. Refuses with fileUnreadable, or with fileTooLarge over `limit` bytes.
[[nodiscard]] base::Result<std::string> readAll(ByteStream &stream, std::uint64_t limit, const std::string &fileName);

/// The last part of a path as UTF-8: what messages call the file.
[[nodiscard]] std::string displayName(const std::filesystem::path &file);

} // namespace exchange

#pragma once

#include "exchange/byte_stream.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// `latin1` is read as windows-1252, its superset that programs really write: 0x92 is ’ there.
enum class Encoding { utf8, utf16le, utf16be, gb18030, latin1 };
[[nodiscard]] std::string_view toText(Encoding encoding);
[[nodiscard]] const std::vector<Encoding> &allOf(Encoding);

enum class EncodingEvidence {
    stated,        ///< set by hand
    byteOrderMark, ///< the file begins with one
    plainAscii,    ///< nothing but ASCII
    validUtf8,     ///< every byte is valid UTF-8
    mostlyUtf8,    ///< UTF-8 but for a few broken bytes
    validGb18030,  ///< not UTF-8; valid GB18030, mostly characters in use
    neither,       ///< neither, so that only Latin-1 is left
};
[[nodiscard]] std::string_view toText(EncodingEvidence evidence);
[[nodiscard]] const std::vector<EncodingEvidence> &allOf(EncodingEvidence);

struct EncodingGuess
{
    Encoding encoding = Encoding::utf8;
    EncodingEvidence evidence = EncodingEvidence::stated;
    /// UTF-8 all through but for some broken bytes: they are read as U+FFFD and reported row by row.
    std::uint64_t damagedBytes = 0;
};

/// Reads the stream to its end and tells its encoding: byte-order mark, else strict UTF-8, else GB18030 that decodes
/// strictly and gives mostly Chinese characters in use, else Latin-1. Refuses with fileUnreadable.
[[nodiscard]] base::Result<EncodingGuess> sniffEncoding(ByteStream &stream);

/// Turns a stream in any encoding into UTF-8, chunk by chunk, without a byte-order mark. What is no character becomes
/// U+FFFD.
class Utf8Stream
{
public:
    Utf8Stream(std::unique_ptr<ByteStream> bytes, Encoding encoding);
    ~Utf8Stream();
    Utf8Stream(Utf8Stream &&) noexcept;
    Utf8Stream &operator=(Utf8Stream &&) = delete;

    /// Appends some text to `buffer`; false at the end. Refuses with fileUnreadable.
    base::Result<bool> appendTo(std::string &buffer);

    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }
    [[nodiscard]] std::uint64_t size() const { return m_bytes->size(); }

private:
    struct Converter;
    void decode(std::string_view bytes, bool atEnd, std::string &buffer);

    std::unique_ptr<ByteStream> m_bytes;
    Encoding m_encoding;
    std::unique_ptr<Converter> m_converter; ///< null for UTF-8
    std::string m_raw;
    std::size_t m_carried = 0; ///< bytes of an unfinished UTF-8 character at the start of m_raw
    std::uint64_t m_bytesRead = 0;
    bool m_atStart = true;
    bool m_finished = false;
};

} // namespace exchange

#include "exchange/encoding.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>

namespace exchange {
namespace {

constexpr std::size_t kChunk = 256 * 1024;
constexpr std::string_view kReplacement = "\uFFFD";

struct Name
{
    Encoding encoding;
    std::string_view name;
    const char *converter;
};

constexpr Name kNames[] = {{Encoding::utf8, "UTF-8", "UTF-8"},
                           {Encoding::utf16le, "UTF-16LE", "UTF-16LE"},
                           {Encoding::utf16be, "UTF-16BE", "UTF-16BE"},
                           {Encoding::gb18030, "GB18030", "GB18030"},
                           {Encoding::latin1, "windows-1252", "windows-1252"}};

/// Length of the valid sequence at `at`, 0 when there is none, -1 when the bytes end inside of what may be one.
int utf8Sequence(const unsigned char *at, std::size_t available)
{
    const unsigned char lead = at[0];
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xC2 && lead <= 0xDF   ? 2
                       : lead >= 0xE0 && lead <= 0xEF ? 3
                       : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                      : 0;
    for (int i = 1; i < length; ++i) {
        if (static_cast<std::size_t>(i) >= available)
            return -1;
        unsigned char lowest = 0x80;
        unsigned char highest = 0xBF;
        if (i == 1) {
            lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : lowest;
            highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : highest;
        }
        if (at[i] < lowest || at[i] > highest)
            return 0;
    }
    return length;
}

/// Skips plain ASCII eight bytes at a time.
std::size_t asciiRun(const char *text, std::size_t length)
{
    std::size_t i = 0;
    for (; i + 8 <= length; i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text + i, 8);
        if ((word & 0x8080808080808080ULL) != 0)
            break;
    }
    while (i < length && static_cast<unsigned char>(text[i]) < 0x80)
        ++i;
    return i;
}

/// Counts what strict UTF-8 and GB18030 would make of the bytes; both are fed the same chunks.
class Candidates
{
public:
    void feed(std::string_view chunk)
    {
        m_rest.append(chunk);
        std::size_t i = 0;
        while (i < m_rest.size()) {
            i += asciiRun(m_rest.data() + i, m_rest.size() - i);
            if (i == m_rest.size())
                break;
            const int length =
                utf8Sequence(reinterpret_cast<const unsigned char *>(m_rest.data()) + i, m_rest.size() - i);
            if (length < 0)
                break;
            (length == 0 ? m_broken : m_multibyte) += 1;
            i += static_cast<std::size_t>(std::max(length, 1));
        }
        m_rest.erase(0, i);
        feedGb(chunk);
    }

    [[nodiscard]] std::uint64_t brokenUtf8() const { return m_broken + (m_rest.empty() ? 0 : 1); }
    [[nodiscard]] std::uint64_t multibyteUtf8() const { return m_multibyte; }
    [[nodiscard]] bool isGb() const
    {
        return !m_gbBroken && m_gbState == 0 && m_gbCommon > 0 && m_gbCommon * 2 >= m_gbCommon + m_gbRare;
    }

private:
    /// GB18030: one byte, two (81–FE, 40–FE without 7F) or four (81–FE 30–39 81–FE 30–39). Rows A1–A9 and B0–F7 with a
    /// trail from A1 hold the punctuation and the characters of GB 2312, which make up nearly all real text; accented
    /// Latin-1 words give pairs outside of them.
    void feedGb(std::string_view chunk)
    {
        if (m_gbBroken)
            return;
        std::size_t i = 0;
        while (i < chunk.size()) {
            if (m_gbState == 0) {
                i += asciiRun(chunk.data() + i, chunk.size() - i);
                if (i == chunk.size())
                    break;
            }
            const auto byte = static_cast<unsigned char>(chunk[i++]);
            const bool lead = byte >= 0x81 && byte <= 0xFE;
            switch (m_gbState) {
            case 0:
                m_gbBroken = !lead;
                m_gbLead = byte;
                m_gbState = 1;
                break;
            case 1:
                if (byte >= 0x30 && byte <= 0x39) {
                    m_gbState = 2;
                } else {
                    m_gbBroken = byte < 0x40 || byte == 0x7F || byte == 0xFF;
                    const bool row = (m_gbLead >= 0xA1 && m_gbLead <= 0xA9) || (m_gbLead >= 0xB0 && m_gbLead <= 0xF7);
                    (row && byte >= 0xA1 ? m_gbCommon : m_gbRare) += 1;
                    m_gbState = 0;
                }
                break;
            case 2:
                m_gbBroken = !lead;
                m_gbState = 3;
                break;
            default:
                m_gbBroken = byte < 0x30 || byte > 0x39;
                m_gbState = 0;
                break;
            }
            if (m_gbBroken)
                return;
        }
    }

    std::string m_rest;
    std::uint64_t m_broken = 0;
    std::uint64_t m_multibyte = 0;
    bool m_gbBroken = false;
    int m_gbState = 0;
    unsigned char m_gbLead = 0;
    std::uint64_t m_gbCommon = 0;
    std::uint64_t m_gbRare = 0;
};

} // namespace

std::string_view toText(Encoding encoding)
{
    for (const Name &name : kNames)
        if (name.encoding == encoding)
            return name.name;
    return "";
}

const std::vector<Encoding> &allOf(Encoding)
{
    static const std::vector<Encoding> all = [] {
        std::vector<Encoding> encodings;
        for (const Name &name : kNames)
            encodings.push_back(name.encoding);
        return encodings;
    }();
    return all;
}

std::string_view toText(EncodingEvidence evidence)
{
    switch (evidence) {
    case EncodingEvidence::stated:
        return "stated";
    case EncodingEvidence::byteOrderMark:
        return "byte_order_mark";
    case EncodingEvidence::plainAscii:
        return "plain_ascii";
    case EncodingEvidence::validUtf8:
        return "valid_utf8";
    case EncodingEvidence::mostlyUtf8:
        return "mostly_utf8";
    case EncodingEvidence::validGb18030:
        return "valid_gb18030";
    case EncodingEvidence::neither:
        return "neither";
    }
    return "";
}

const std::vector<EncodingEvidence> &allOf(EncodingEvidence)
{
    static const std::vector<EncodingEvidence> all = {EncodingEvidence::stated,     EncodingEvidence::byteOrderMark,
                                                      EncodingEvidence::plainAscii, EncodingEvidence::validUtf8,
                                                      EncodingEvidence::mostlyUtf8, EncodingEvidence::validGb18030,
                                                      EncodingEvidence::neither};
    return all;
}

base::Result<EncodingGuess> sniffEncoding(ByteStream &stream)
{
    std::string chunk(kChunk, '\0');
    auto count = stream.read(chunk.data(), chunk.size());
    XINGTU_TRY(count);
    const std::string_view head(chunk.data(), *count);
    if (head.starts_with("\xFF\xFE"))
        return EncodingGuess{Encoding::utf16le, EncodingEvidence::byteOrderMark, 0};
    if (head.starts_with("\xFE\xFF"))
        return EncodingGuess{Encoding::utf16be, EncodingEvidence::byteOrderMark, 0};
    const bool mark = head.starts_with("\xEF\xBB\xBF");

    Candidates candidates;
    while (*count > 0) {
        candidates.feed(std::string_view(chunk.data(), *count));
        count = stream.read(chunk.data(), chunk.size());
        XINGTU_TRY(count);
    }
    const std::uint64_t broken = candidates.brokenUtf8();
    if (mark)
        return EncodingGuess{Encoding::utf8, EncodingEvidence::byteOrderMark, broken};
    if (broken == 0)
        return EncodingGuess{
            Encoding::utf8,
            candidates.multibyteUtf8() == 0 ? EncodingEvidence::plainAscii : EncodingEvidence::validUtf8, 0};
    if (candidates.multibyteUtf8() >= broken * 20)
        return EncodingGuess{Encoding::utf8, EncodingEvidence::mostlyUtf8, broken};
    if (candidates.isGb())
        return EncodingGuess{Encoding::gb18030, EncodingEvidence::validGb18030, 0};
    return EncodingGuess{Encoding::latin1, EncodingEvidence::neither, 0};
}

struct Utf8Stream::Converter
{
    explicit Converter(const char *name)
    {
        UErrorCode status = U_ZERO_ERROR;
        source = ucnv_open(name, &status);
        target = ucnv_open("UTF-8", &status);
        assert(U_SUCCESS(status));
    }
    ~Converter()
    {
        ucnv_close(source);
        ucnv_close(target);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    UConverter *source = nullptr;
    UConverter *target = nullptr;
    std::array<UChar, 4096> pivot{};
    UChar *pivotSource = pivot.data();
    UChar *pivotTarget = pivot.data();
    bool started = false;
};

Utf8Stream::Utf8Stream(std::unique_ptr<ByteStream> bytes, Encoding encoding)
    : m_bytes(std::move(bytes)), m_encoding(encoding), m_raw(kChunk, '\0')
{
    for (const Name &name : kNames)
        if (name.encoding == encoding && encoding != Encoding::utf8)
            m_converter = std::make_unique<Converter>(name.converter);
}

Utf8Stream::~Utf8Stream() = default;
Utf8Stream::Utf8Stream(Utf8Stream &&) noexcept = default;

base::Result<bool> Utf8Stream::appendTo(std::string &buffer)
{
    if (m_finished)
        return false;
    const auto count = m_bytes->read(m_raw.data() + m_carried, m_raw.size() - m_carried);
    XINGTU_TRY(count);
    m_bytesRead += *count;
    m_finished = *count == 0;
    const std::size_t start = buffer.size();
    decode(std::string_view(m_raw.data(), m_carried + *count), m_finished, buffer);
    if (m_atStart && buffer.size() - start >= 3) {
        if (std::string_view(buffer).substr(start).starts_with("\uFEFF"))
            buffer.erase(start, 3);
        m_atStart = false;
    }
    return !m_finished || buffer.size() > start;
}

void Utf8Stream::decode(std::string_view bytes, bool atEnd, std::string &buffer)
{
    if (m_converter) {
        auto &converter = *m_converter;
        const char *source = bytes.data();
        const char *const sourceEnd = bytes.data() + bytes.size();
        UErrorCode status = U_ZERO_ERROR;
        do {
            std::array<char, 16384> out;
            char *target = out.data();
            status = U_ZERO_ERROR;
            ucnv_convertEx(converter.target, converter.source, &target, out.data() + out.size(), &source, sourceEnd,
                           converter.pivot.data(), &converter.pivotSource, &converter.pivotTarget,
                           converter.pivot.data() + converter.pivot.size(), !converter.started, atEnd, &status);
            converter.started = true;
            buffer.append(out.data(), static_cast<std::size_t>(target - out.data()));
        } while (status == U_BUFFER_OVERFLOW_ERROR);
        return;
    }
    std::size_t i = 0;
    std::size_t plainStart = 0;
    while (i < bytes.size()) {
        i += asciiRun(bytes.data() + i, bytes.size() - i);
        if (i == bytes.size())
            break;
        const int length = utf8Sequence(reinterpret_cast<const unsigned char *>(bytes.data()) + i, bytes.size() - i);
        if (length > 0) {
            i += static_cast<std::size_t>(length);
            continue;
        }
        if (length < 0 && !atEnd)
            break;
        buffer.append(bytes, plainStart, i - plainStart);
        buffer.append(kReplacement);
        plainStart = ++i;
    }
    buffer.append(bytes, plainStart, i - plainStart);
    m_carried = bytes.size() - i;
    std::memmove(m_raw.data(), bytes.data() + i, m_carried);
}

} // namespace exchange

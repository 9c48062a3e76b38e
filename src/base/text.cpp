#include "base/text.h"

namespace base {
namespace {

constexpr std::string_view kIdeographicSpace = "\u3000";

bool isAsciiSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

/// Length of the valid UTF-8 sequence at the start of `text`, 0 when there is none.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto continues = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return continues(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (!continues(1) || !continues(2))
            return 0;
        const bool overlong = lead == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = lead == 0xED && byte(1) > 0x9F;
        return overlong || surrogate ? 0 : 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (!continues(1) || !continues(2) || !continues(3))
            return 0;
        const bool overlong = lead == 0xF0 && byte(1) < 0x90;
        const bool tooLarge = lead == 0xF4 && byte(1) > 0x8F;
        return overlong || tooLarge ? 0 : 4;
    }
    return 0;
}

} // namespace

std::size_t characterCount(std::string_view utf8)
{
    std::size_t count = 0;
    for (const char c : utf8)
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return count;
}

bool isValidUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        if (isAsciiSpace(text.front()))
            text.remove_prefix(1);
        else if (text.starts_with(kIdeographicSpace))
            text.remove_prefix(kIdeographicSpace.size());
        else
            break;
    }
    while (!text.empty()) {
        if (isAsciiSpace(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with(kIdeographicSpace))
            text.remove_suffix(kIdeographicSpace.size());
        else
            break;
    }
    return text;
}

Result<> checkText(std::string_view field, std::string_view value, std::size_t limit, bool required)
{
    if (required && trimmed(value).empty())
        return refuse(ErrorCode::fieldMissing, {{"field", field}});
    if (!isValidUtf8(value))
        return refuse(ErrorCode::badRequest, {{"field", field}, {"reason", "the text is not valid UTF-8"}});
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || byte == 0x7F)
            return refuse(ErrorCode::badRequest, {{"field", field}, {"reason", "the text holds control characters"}});
    }
    if (const std::size_t count = characterCount(value); count > limit)
        return refuse(ErrorCode::fieldTooLong, {{"field", field}, {"limit", limit}, {"actual", count}});
    return {};
}

Result<> checkRange(std::string_view field, std::int64_t actual, std::int64_t minimum, std::int64_t maximum)
{
    if (actual < minimum || actual > maximum)
        return refuse(ErrorCode::fieldOutOfRange,
                      {{"field", field}, {"minimum", minimum}, {"maximum", maximum}, {"actual", actual}});
    return {};
}

} // namespace base

#include "exchange/header_names.h"

#include "base/text.h"
#include "exchange/number_forms.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace exchange {
namespace {

constexpr std::size_t kLongestHeader = 500;

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string casefolded(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status);
    std::vector<UChar> wide(text.size() + 1);
    int32_t length = 0;
    u_strFromUTF8WithSub(wide.data(), static_cast<int32_t>(wide.size()), &length, text.data(),
                         static_cast<int32_t>(text.size()), 0xFFFD, nullptr, &status);
    // Compatibility forms grow at most 18-fold.
    std::vector<UChar> folded(static_cast<std::size_t>(length) * 18 + 1);
    const int32_t foldedLength =
        unorm2_normalize(normalizer, wide.data(), length, folded.data(), static_cast<int32_t>(folded.size()), &status);
    std::string narrow(static_cast<std::size_t>(std::max(foldedLength, 0)) * 3 + 1, '\0');
    int32_t narrowLength = 0;
    u_strToUTF8WithSub(narrow.data(), static_cast<int32_t>(narrow.size()), &narrowLength, folded.data(), foldedLength,
                       0xFFFD, nullptr, &status);
    if (U_FAILURE(status))
        return std::string(text);
    narrow.resize(static_cast<std::size_t>(narrowLength));
    return narrow;
}

} // namespace

std::string headerKey(std::string_view header)
{
    header = header.substr(0, kLongestHeader);
    std::string key;
    if (isAscii(header)) {
        for (const char c : header)
            if (c >= 'A' && c <= 'Z')
                key += static_cast<char>(c - 'A' + 'a');
            else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                key += c;
        return key;
    }
    const std::string folded = casefolded(header);
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(folded.data());
    const auto length = static_cast<int32_t>(folded.size());
    for (int32_t i = 0; i < length;) {
        const int32_t start = i;
        UChar32 character = 0;
        U8_NEXT(bytes, i, length, character);
        if (character >= 0 && u_isalnum(character))
            key.append(folded, static_cast<std::size_t>(start), static_cast<std::size_t>(i - start));
    }
    return key;
}

HeaderParts splitHeader(std::string_view header)
{
    const std::string folded = foldWidth(header.substr(0, kLongestHeader));
    const std::string_view text = base::trimmed(folded);
    for (const auto &[open, close] : {std::pair{'(', ')'}, std::pair{'[', ']'}})
        if (const std::size_t start = text.rfind(open);
            text.ends_with(close) && start != std::string_view::npos && start > 0)
            return {std::string(base::trimmed(text.substr(0, start))),
                    std::string(base::trimmed(text.substr(start + 1, text.size() - start - 2)))};
    return {std::string(text), ""};
}

bool differByOneSlip(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b)
        return false;
    std::size_t start = 0;
    while (start < a.size() && a[start] == b[start])
        ++start;
    const std::string_view restA = a.substr(start);
    const std::string_view restB = b.substr(start);
    if (a.size() != b.size())
        return restA == restB.substr(1);
    if (restA.substr(1) == restB.substr(1))
        return true;
    return restA.size() >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA.substr(2) == restB.substr(2);
}

} // namespace exchange

#include "exchange/number_forms.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace exchange {
namespace {

using Wide = unsigned __int128;

constexpr int kMaximumDigits = 30;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool takeSuffix(std::string_view &text, std::string_view suffix)
{
    if (suffix.size() > text.size() || !text.ends_with(suffix))
        return false;
    text.remove_suffix(suffix.size());
    return true;
}

std::string_view withoutSpaces(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

struct Suffix
{
    std::string_view text;
    int power;
};

constexpr Suffix kScales[] = {{"千万", 7}, {"百万", 6}, {"十万", 5}, {"亿", 8}, {"億", 8}, {"万", 4},
                              {"萬", 4},   {"千", 3},   {"w", 4},    {"W", 4},  {"k", 3},  {"K", 3},
                              {"m", 6},    {"M", 6},    {"b", 9},    {"B", 9}};
constexpr std::string_view kCounters[] = {"人", "粉丝", "粉", "次", "个", "条", "位"};

struct MoneyWord
{
    std::string_view text;
    ColumnUnit unit;
};

constexpr MoneyWord kMoneyBefore[] = {{"¥", ColumnUnit::yuan}, {"RMB", ColumnUnit::yuan}, {"CNY", ColumnUnit::yuan}};
constexpr MoneyWord kMoneyBehind[] = {{"元", ColumnUnit::yuan},  {"块", ColumnUnit::yuan}, {"RMB", ColumnUnit::yuan},
                                      {"CNY", ColumnUnit::yuan}, {"分", ColumnUnit::fen},  {"厘", ColumnUnit::li}};

constexpr std::string_view kMissing[] = {"nan", "null", "none", "n/a",  "na", "#n/a", "nil",      "\\n",
                                         "/",   "无",   "暂无", "未知", "空", "缺失", "undefined"};

bool isOnlyDashes(std::string_view text)
{
    while (!text.empty())
        if (!base::takePrefix(text, "-") && !base::takePrefix(text, "—") && !base::takePrefix(text, "–") &&
            !base::takePrefix(text, "―"))
            return false;
    return true;
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size() && std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
           });
}

/// Digits with optional groups of three, a fraction and an exponent at the start of `text`; takes them from it.
std::optional<Decimal> takeDecimal(std::string_view &text)
{
    Decimal decimal;
    int digits = 0;
    bool anyDigit = false;
    const auto add = [&](char c) {
        anyDigit = true;
        if (digits == 0 && c == '0')
            return true;
        decimal.mantissa = decimal.mantissa * 10 + static_cast<unsigned>(c - '0');
        return ++digits <= kMaximumDigits;
    };

    char separator = 0;
    std::size_t groupLength = 0;
    std::size_t i = 0;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            if (!add(c))
                return std::nullopt;
            ++groupLength;
            continue;
        }
        const bool groups = (c == ',' || c == ' ' || c == '\'') && i + 1 < text.size() && isDigit(text[i + 1]);
        if (!groups || !anyDigit)
            break;
        if (separator == 0 ? groupLength > 3 : (c != separator || groupLength != 3))
            return std::nullopt;
        separator = c;
        groupLength = 0;
    }
    if (separator != 0 && groupLength != 3)
        return std::nullopt;
    if (i < text.size() && text[i] == '.') {
        for (++i; i < text.size() && isDigit(text[i]); ++i) {
            if (digits == kMaximumDigits && anyDigit)
                continue; // A figure beyond 30 digits is measurement noise of the program that wrote it.
            if (!add(text[i]))
                return std::nullopt;
            --decimal.exponent;
        }
    }
    if (!anyDigit)
        return std::nullopt;
    if (i + 1 < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        std::size_t start = i + 1;
        if (text[start] == '+')
            ++start;
        int exponent = 0;
        const auto [end, error] = std::from_chars(text.data() + start, text.data() + text.size(), exponent);
        if (error != std::errc{} || exponent < -400 || exponent > 400)
            return std::nullopt;
        decimal.exponent += exponent;
        i = static_cast<std::size_t>(end - text.data());
    }
    text.remove_prefix(i);
    return decimal;
}

constexpr NumberForm kNoNumber{CellState::unreadable, {}, false, false, ColumnUnit::none};

} // namespace

std::string foldWidth(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = [&](std::size_t k) {
            return i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0u;
        };
        const std::string_view three = text.substr(i, 3);
        const std::string_view two = text.substr(i, 2);
        if (byte(0) == 0xEF && (byte(1) == 0xBC || byte(1) == 0xBD) && byte(2) >= 0x80 && byte(2) <= 0xBF) {
            const unsigned code = 0xF000 + ((byte(1) & 0x3F) << 6) + (byte(2) & 0x3F);
            if (code >= 0xFF01 && code <= 0xFF5E)
                folded += static_cast<char>(code - 0xFF01 + '!');
            else
                folded += three;
            i += 3;
        } else if (three == "￥") {
            folded += "¥";
            i += 3;
        } else if (three == "\u3000" || three == "\u2009" || three == "\u202F") {
            folded += ' ';
            i += 3;
        } else if (three == "\u2212") {
            folded += '-';
            i += 3;
        } else if (two == "\u00A0") {
            folded += ' ';
            i += 2;
        } else {
            folded += text[i++];
        }
    }
    return folded;
}

bool isMissingWord(std::string_view text)
{
    text = base::trimmed(text);
    if (text.empty() || isOnlyDashes(text))
        return true;
    return std::any_of(std::begin(kMissing), std::end(kMissing),
                       [&](std::string_view word) { return equalsIgnoringCase(text, word); });
}

NumberForm readNumber(std::string_view given)
{
    std::string folded;
    if (std::any_of(given.begin(), given.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
        folded = foldWidth(given);
        given = folded;
    }
    std::string_view text = base::trimmed(given);
    if (text.empty() || (!isDigit(text.front()) && isMissingWord(text)))
        return {};
    base::takePrefix(text, "'");

    NumberForm form;
    form.state = CellState::value;
    const auto takeSign = [&] {
        if (base::takePrefix(text, "-"))
            form.value.negative = true;
        else
            base::takePrefix(text, "+");
    };
    takeSign();
    for (const auto &[word, unit] : kMoneyBefore)
        if (base::takePrefix(text, word)) {
            form.moneyUnit = unit;
            text = withoutSpaces(text);
            if (!form.value.negative)
                takeSign();
        }

    const auto decimal = takeDecimal(text);
    if (!decimal)
        return kNoNumber;
    form.value.mantissa = decimal->mantissa;
    form.value.exponent = decimal->exponent;

    text = withoutSpaces(text);
    for (const auto &[word, unit] : kMoneyBehind)
        if (takeSuffix(text, word)) {
            form.moneyUnit = unit;
            break;
        }
    for (const std::string_view word : kCounters)
        if (takeSuffix(text, word))
            break;
    text = withoutSpaces(text);
    takeSuffix(text, "+");
    text = withoutSpaces(text);
    if (text == "%" || text == "％" || text == "‰") {
        form.percent = true;
        form.value.exponent -= text == "‰" ? 3 : 2;
        return form;
    }
    if (!text.empty()) {
        const auto *scale =
            std::find_if(std::begin(kScales), std::end(kScales), [&](const Suffix &s) { return s.text == text; });
        if (scale == std::end(kScales))
            return kNoNumber;
        form.scaled = true;
        form.value.exponent += scale->power;
    }
    return form;
}

std::optional<std::int64_t> toInteger(const Decimal &value, int shift)
{
    Wide whole = value.mantissa;
    int exponent = value.exponent + shift;
    if (whole == 0)
        return 0;
    for (; exponent > 0; --exponent) {
        if (whole > Wide(INT64_MAX))
            return std::nullopt;
        whole *= 10;
    }
    if (exponent < 0) {
        if (exponent < -kMaximumDigits - 8)
            return 0;
        Wide remainder = 0;
        bool half = false;
        for (; exponent < 0; ++exponent) {
            remainder = whole % 10;
            whole /= 10;
            half = remainder >= 5;
        }
        whole += half ? 1 : 0;
    }
    if (whole > Wide(INT64_MAX))
        return std::nullopt;
    const auto magnitude = static_cast<std::int64_t>(whole);
    return value.negative ? -magnitude : magnitude;
}

std::optional<double> toDouble(const Decimal &value, int shift)
{
    static constexpr std::array<double, 23> kPowers = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                       1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                       1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    const int exponent = value.exponent + shift;
    double magnitude = 0;
    // Both operands are exact doubles here, so that one operation gives the correctly rounded result.
    if (value.mantissa < (Wide(1) << 53) && exponent >= -22 && exponent <= 22) {
        const auto exact = static_cast<double>(static_cast<std::uint64_t>(value.mantissa));
        const auto power = kPowers[static_cast<std::size_t>(std::abs(exponent))];
        magnitude = exponent < 0 ? exact / power : exact * power;
    } else {
        std::string digits;
        for (Wide rest = value.mantissa; rest != 0; rest /= 10)
            digits += static_cast<char>('0' + static_cast<int>(rest % 10));
        std::reverse(digits.begin(), digits.end());
        digits += "e" + std::to_string(exponent);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), magnitude);
        if (error == std::errc::result_out_of_range)
            return exponent < 0 ? std::optional<double>(0.0) : std::nullopt;
        if (error != std::errc{})
            return std::nullopt;
    }
    if (!std::isfinite(magnitude))
        return std::nullopt;
    return value.negative ? -magnitude : magnitude;
}

std::optional<base::Money> toMoney(const Decimal &value, ColumnUnit unit)
{
    const int shift = unit == ColumnUnit::yuan ? 2 : unit == ColumnUnit::li ? -1 : unit == ColumnUnit::wanYuan ? 6 : 0;
    const auto fen = toInteger(value, shift);
    if (!fen)
        return std::nullopt;
    return base::Money(*fen);
}

} // namespace exchange

#include "cli/console.h"

#include "base/platform.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <iostream>

namespace cli {
namespace {

constexpr std::size_t kUsualWidth = 160;
constexpr std::size_t kWidestCell = 48;
constexpr std::string_view kGap = "  ";
constexpr std::string_view kReplaced = "\xEF\xBF\xBD"; // U+FFFD

/// Calls `visit(character, its bytes)`; what is not UTF-8 comes as a negative character.
template <class Visit>
void eachCharacter(std::string_view text, Visit visit)
{
    const auto length = static_cast<std::int64_t>(text.size());
    for (std::int64_t at = 0; at < length;) {
        const std::int64_t begin = at;
        UChar32 character = 0;
        U8_NEXT(text.data(), at, length, character);
        visit(character, text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin)));
    }
}

bool isObeyed(UChar32 character)
{
    const bool turnsDirection =
        (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    return u_charType(character) == U_CONTROL_CHAR || turnsDirection || character == 0x2028 || character == 0x2029;
}

std::size_t widthOf(UChar32 character)
{
    if (character < 0)
        return 1;
    const auto type = u_charType(character);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR)
        return 0;
    const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::string padded(const std::string &text, std::size_t width, bool toRight)
{
    const std::string blanks(width - std::min(width, displayWidth(text)), ' ');
    return toRight ? blanks + text : text + blanks;
}

std::string grouped(std::string_view digits)
{
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text.push_back(',');
        text.push_back(digits[i]);
    }
    return text;
}

} // namespace

std::string toGroupedYuan(base::Money amount)
{
    std::string text = base::toYuanText(amount);
    const bool isNegative = text.starts_with('-');
    if (isNegative)
        text.erase(0, 1);
    const auto point = text.find('.');
    return std::string(isNegative ? "-" : "") + "¥" + grouped(text.substr(0, point)) + text.substr(point);
}

std::string toGrouped(std::int64_t number)
{
    const std::string text = std::to_string(number);
    return number < 0 ? "-" + grouped(text.substr(1)) : grouped(text);
}

std::string forTerminal(std::string_view text)
{
    std::string shown;
    eachCharacter(text, [&](UChar32 character, std::string_view bytes) {
        if (character == '\n' || character == '\r' || character == '\t')
            shown += ' ';
        else
            shown += character < 0 || isObeyed(character) ? kReplaced : bytes;
    });
    return shown;
}

std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    eachCharacter(text, [&](UChar32 character, std::string_view) { width += widthOf(character); });
    return width;
}

std::string shortened(std::string_view text, std::size_t width)
{
    if (displayWidth(text) <= width)
        return std::string(text);
    std::string shown;
    std::size_t used = 1; // the sign that something is missing
    bool isFull = false;
    eachCharacter(text, [&](UChar32 character, std::string_view bytes) {
        used += widthOf(character);
        isFull = isFull || used > width;
        if (!isFull)
            shown += bytes;
    });
    return shown + "…";
}

std::size_t consoleWidth()
{
    const char *columns = std::getenv("COLUMNS");
    std::size_t width = 0;
    if (columns != nullptr) {
        const std::string_view text = columns;
        std::from_chars(text.data(), text.data() + text.size(), width);
    }
    return width < 20 ? kUsualWidth : width;
}

void Table::add(const std::vector<std::string> &cells)
{
    std::vector<std::string> row;
    for (const auto &cell : cells)
        row.push_back(shortened(forTerminal(cell), kWidestCell));
    row.resize(m_columns.size());
    m_rows.push_back(std::move(row));
}

std::vector<std::string> Table::print(std::ostream &out, std::size_t width, std::size_t indent) const
{
    std::vector<std::size_t> widths;
    std::size_t used = indent;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        std::size_t widest = displayWidth(m_columns[i].title);
        for (const auto &row : m_rows)
            widest = std::max(widest, displayWidth(row[i]));
        used += widest + (i == 0 ? 0 : kGap.size());
        if (i > 0 && used > width)
            break;
        widths.push_back(widest);
    }

    const auto line = [&](const auto &cellOf) {
        std::string text(indent, ' ');
        for (std::size_t i = 0; i < widths.size(); ++i) {
            text += i == 0 ? "" : kGap;
            text += padded(cellOf(i), widths[i], m_columns[i].toRight);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        out << text << '\n';
    };
    line([&](std::size_t i) { return m_columns[i].title; });
    line([&](std::size_t i) { return std::string(widths[i], '-'); });
    for (const auto &row : m_rows)
        line([&](std::size_t i) { return row[i]; });

    std::vector<std::string> left;
    for (std::size_t i = widths.size(); i < m_columns.size(); ++i)
        left.push_back(m_columns[i].title);
    return left;
}

Progress::Progress() : m_isShown(base::isTerminal(base::Stream::error)) {}

Progress::~Progress()
{
    if (m_isDrawn)
        std::cerr << "\r\033[K" << std::flush;
}

void Progress::show(const std::string &what, double part)
{
    if (!m_isShown || (m_isDrawn && m_sinceDrawn.elapsed() < std::chrono::milliseconds(100)))
        return;
    std::cerr << "\r\033[K" << shortened(forTerminal(what), 60) << "  " << std::lround(part * 100) << " %"
              << std::flush;
    m_isDrawn = true;
    m_sinceDrawn.restart();
}

} // namespace cli

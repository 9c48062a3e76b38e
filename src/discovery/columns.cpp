#include "discovery/columns.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace discovery {
namespace {

constexpr char kSeparator = '\x1F';

template <class T>
Bitmap inRange(const std::vector<T> &values, const Bitmap &present, T lowest, T highest)
{
    Bitmap found(values.size());
    for (std::size_t word = 0; word < found.words().size(); ++word) {
        if (present.words()[word] == 0)
            continue;
        const std::size_t begin = word * 64;
        const std::size_t end = std::min(begin + 64, values.size());
        std::uint64_t bits = 0;
        for (std::size_t row = begin; row < end; ++row) {
            const bool in =
                static_cast<unsigned>(values[row] >= lowest) & static_cast<unsigned>(values[row] <= highest);
            bits |= static_cast<std::uint64_t>(in) << (row - begin);
        }
        found.words()[word] = bits & present.words()[word];
    }
    return found;
}

/// The least whole number that is ≥ bound (> bound when exclusive); nothing when there is none in int64.
std::optional<std::int64_t> leastWhole(MetricColumn::Bound bound)
{
    const double least = std::ceil(bound.value);
    if (least >= 0x1p63)
        return std::nullopt;
    if (least < -0x1p63)
        return INT64_MIN;
    const auto whole = static_cast<std::int64_t>(least); // one is added to the whole number: a large double swallows it
    if (bound.inclusive || least != bound.value)
        return whole;
    return whole == INT64_MAX ? std::nullopt : std::optional(whole + 1);
}

std::optional<std::int64_t> greatestWhole(MetricColumn::Bound bound)
{
    const double greatest = std::floor(bound.value);
    if (greatest < -0x1p63)
        return std::nullopt;
    if (greatest >= 0x1p63)
        return INT64_MAX;
    const auto whole = static_cast<std::int64_t>(greatest);
    if (bound.inclusive || greatest != bound.value)
        return whole;
    return whole == INT64_MIN ? std::nullopt : std::optional(whole - 1);
}

} // namespace

void MetricColumn::resize(std::size_t rows)
{
    if (m_integer)
        m_integers.resize(rows);
    else
        m_reals.resize(rows);
    m_present.resize(rows);
}

void MetricColumn::set(std::uint32_t row, const Figure &figure)
{
    m_present.set(row, figure.present);
    if (m_integer)
        m_integers[row] = figure.present ? figure.integer : 0;
    else
        m_reals[row] = figure.present ? figure.real : 0;
}

Figure MetricColumn::at(std::uint32_t row) const
{
    if (!m_present.test(row))
        return {};
    return m_integer ? Figure::ofInteger(m_integers[row]) : Figure::ofReal(m_reals[row]);
}

std::uint64_t MetricColumn::orderKey(std::uint32_t row) const
{
    constexpr std::uint64_t kSign = std::uint64_t{1} << 63;
    if (m_integer)
        return static_cast<std::uint64_t>(m_integers[row]) ^ kSign;
    const double value = m_reals[row] == 0 ? 0 : m_reals[row]; // -0 and 0 are one value
    std::uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return (bits & kSign) != 0 ? ~bits : bits | kSign;
}

Bitmap MetricColumn::between(std::optional<Bound> lower, std::optional<Bound> upper) const
{
    if (m_integer) {
        const auto lowest = lower ? leastWhole(*lower) : INT64_MIN;
        const auto highest = upper ? greatestWhole(*upper) : INT64_MAX;
        if (!lowest || !highest)
            return Bitmap(m_integers.size());
        return inRange(m_integers, m_present, *lowest, *highest);
    }
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    double lowest = lower ? lower->value : -kInfinity;
    double highest = upper ? upper->value : kInfinity;
    if (lower && !lower->inclusive)
        lowest = std::nextafter(lowest, kInfinity);
    if (upper && !upper->inclusive)
        highest = std::nextafter(highest, -kInfinity);
    return inRange(m_reals, m_present, lowest, highest);
}

MetricColumn::Sum MetricColumn::sumOf(const Bitmap &rows) const
{
    Sum sum;
    __int128 whole = 0;
    rows.each([&](std::uint32_t row) {
        if (!m_present.test(row))
            return;
        ++sum.present;
        if (m_integer)
            whole += m_integers[row];
        else
            sum.real += m_reals[row];
    });
    if (m_integer) {
        sum.integer = static_cast<std::int64_t>(std::clamp<__int128>(whole, INT64_MIN, INT64_MAX));
        sum.real = static_cast<double>(whole);
    }
    return sum;
}

void LabelColumn::resize(std::size_t rows)
{
    m_rows = rows;
    m_present.resize(rows);
    if (!m_several)
        m_codeOfRow.resize(rows);
}

std::uint32_t LabelColumn::codeFor(const std::string &value)
{
    const auto [place, isNew] = m_codes.try_emplace(value, static_cast<std::uint32_t>(m_values.size()));
    if (isNew) {
        m_values.push_back(value);
        if (m_several)
            m_rowsOfCode.emplace_back();
    }
    return place->second;
}

void LabelColumn::set(std::uint32_t row, const std::vector<std::string> &values)
{
    if (m_several && m_present.test(row)) {
        for (Bitmap &bitmap : m_rowsOfCode) {
            if (row < bitmap.size())
                bitmap.set(row, false);
        }
    }
    m_present.set(row, !values.empty());
    for (const std::string &value : values) {
        const std::uint32_t code = codeFor(value);
        if (!m_several) {
            m_codeOfRow[row] = code;
            continue;
        }
        // A value's bitmap ends with its last row: to grow each of them with every new row would cost values × rows.
        if (row >= m_rowsOfCode[code].size())
            m_rowsOfCode[code].resize(row + std::size_t{1});
        m_rowsOfCode[code].set(row);
    }
}

std::vector<std::string> LabelColumn::at(std::uint32_t row) const
{
    if (!m_present.test(row))
        return {};
    if (!m_several)
        return {m_values[m_codeOfRow[row]]};
    std::vector<std::string> values;
    for (std::size_t code = 0; code < m_values.size(); ++code) {
        if (row < m_rowsOfCode[code].size() && m_rowsOfCode[code].test(row))
            values.push_back(m_values[code]);
    }
    std::sort(values.begin(), values.end());
    return values;
}

Bitmap LabelColumn::withAny(const std::vector<std::string> &values) const
{
    Bitmap found(m_rows);
    std::vector<char> wanted(m_values.size());
    for (const std::string &value : values) {
        if (const auto place = m_codes.find(value); place != m_codes.end()) {
            wanted[place->second] = 1;
            if (m_several) {
                Bitmap rows = m_rowsOfCode[place->second];
                rows.resize(m_rows);
                found |= rows;
            }
        }
    }
    if (!m_several)
        m_present.each([&](std::uint32_t row) {
            if (wanted[m_codeOfRow[row]] != 0)
                found.set(row);
        });
    return found;
}

Bitmap LabelColumn::withAll(const std::vector<std::string> &values) const
{
    Bitmap found = m_present;
    for (const std::string &value : values)
        found &= withAny({value});
    return found;
}

std::vector<std::pair<std::string, std::size_t>> LabelColumn::counts(const Bitmap &rows) const
{
    std::vector<std::size_t> counted(m_values.size());
    if (m_several) {
        for (std::size_t code = 0; code < m_values.size(); ++code)
            counted[code] = countOfBoth(m_rowsOfCode[code], rows);
    } else {
        rows.each([&](std::uint32_t row) {
            if (m_present.test(row))
                ++counted[m_codeOfRow[row]];
        });
    }
    std::vector<std::pair<std::string, std::size_t>> result;
    for (std::size_t code = 0; code < m_values.size(); ++code) {
        if (counted[code] != 0)
            result.emplace_back(m_values[code], counted[code]);
    }
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return result;
}

std::vector<std::uint32_t> LabelColumn::sortRanks() const
{
    std::vector<std::uint32_t> order(m_values.size());
    for (std::uint32_t code = 0; code < order.size(); ++code)
        order[code] = code;
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return m_values[a] < m_values[b]; });
    std::vector<std::uint32_t> rankOfCode(m_values.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank)
        rankOfCode[order[rank]] = rank;
    std::vector<std::uint32_t> ranks(m_rows);
    m_present.each([&](std::uint32_t row) { ranks[row] = rankOfCode[m_codeOfRow[row]]; });
    return ranks;
}

void TextColumn::resize(std::size_t rows)
{
    if (m_starts.empty())
        m_starts.push_back(0);
    while (m_starts.size() <= rows) {
        m_bytes += kSeparator;
        m_starts.push_back(m_bytes.size());
    }
}

void TextColumn::set(std::uint32_t row, std::string text)
{
    std::replace(text.begin(), text.end(), kSeparator, ' ');
    const bool isLast = row + 2 == m_starts.size();
    if (isLast && !m_changed.contains(row)) { // a new row: its text is at the end, so it goes where it belongs
        m_bytes.resize(m_starts[row]);
        m_bytes += text;
        m_bytes += kSeparator;
        m_starts.back() = m_bytes.size();
        return;
    }
    // The old text is blanked out, so that a search of the piece cannot find it.
    std::fill(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_starts[row]),
              m_bytes.begin() + static_cast<std::ptrdiff_t>(m_starts[row + 1]), kSeparator);
    m_changed[row] = std::move(text);
    if (m_changed.size() > 1024 + m_starts.size() / 16)
        compact();
}

std::string_view TextColumn::at(std::uint32_t row) const
{
    if (const auto changed = m_changed.find(row); changed != m_changed.end())
        return changed->second;
    return std::string_view(m_bytes).substr(m_starts[row], m_starts[row + 1] - m_starts[row] - 1);
}

void TextColumn::find(std::string_view needle, Bitmap &found) const
{
    if (needle.empty())
        return;
    const char *const begin = m_bytes.data();
    const char *const end = begin + m_bytes.size();
    std::size_t row = 0;
    for (const char *at = begin; at < end;) {
        const auto *hit =
            static_cast<const char *>(memmem(at, static_cast<std::size_t>(end - at), needle.data(), needle.size()));
        if (hit == nullptr)
            break;
        const auto offset = static_cast<std::uint64_t>(hit - begin);
        row = static_cast<std::size_t>(
                  std::upper_bound(m_starts.begin() + static_cast<std::ptrdiff_t>(row), m_starts.end(), offset) -
                  m_starts.begin()) -
              1;
        found.set(row);
        at = begin + m_starts[row + 1];
    }
    for (const auto &[changedRow, text] : m_changed) {
        if (text.find(needle) != std::string::npos)
            found.set(changedRow);
    }
}

void TextColumn::compact()
{
    std::string bytes;
    bytes.reserve(m_bytes.size());
    std::vector<std::uint64_t> starts{0};
    for (std::uint32_t row = 0; row + 1 < m_starts.size(); ++row) {
        bytes += at(row);
        bytes += kSeparator;
        starts.push_back(bytes.size());
    }
    m_bytes = std::move(bytes);
    m_starts = std::move(starts);
    m_changed.clear();
}

} // namespace discovery

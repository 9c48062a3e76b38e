#pragma once

#include "discovery/bitmap.h"
#include "discovery/creator_record.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace discovery {

/// One metric of every row: whole numbers or reals, and which rows have one.
class MetricColumn
{
public:
    explicit MetricColumn(bool integer) : m_integer(integer) {}

    void resize(std::size_t rows);
    void set(std::uint32_t row, const Figure &figure);
    [[nodiscard]] Figure at(std::uint32_t row) const;
    [[nodiscard]] bool isInteger() const { return m_integer; }
    [[nodiscard]] const Bitmap &present() const { return m_present; }
    /// The value as a real number. REQUIRES: present().test(row)
    [[nodiscard]] double real(std::uint32_t row) const
    {
        return m_integer ? static_cast<double>(m_integers[row]) : m_reals[row];
    }
    /// A key that orders as the value does. REQUIRES: present().test(row)
    [[nodiscard]] std::uint64_t orderKey(std::uint32_t row) const;

    struct Bound
    {
        double value = 0;
        bool inclusive = true;
    };
    /// Rows whose value lies between the bounds; a missing value lies nowhere. Exact for whole numbers.
    [[nodiscard]] Bitmap between(std::optional<Bound> lower, std::optional<Bound> upper) const;

    struct Sum
    {
        std::size_t present = 0;
        std::int64_t integer = 0; ///< whole numbers only; stays at the largest number when it would leave int64
        double real = 0;
    };
    [[nodiscard]] Sum sumOf(const Bitmap &rows) const;

private:
    bool m_integer;
    std::vector<std::int64_t> m_integers;
    std::vector<double> m_reals;
    Bitmap m_present;
};

/// One label of every row, by a dictionary. A label with one value a row keeps a code a row; one with several keeps a
/// bitmap a value.
class LabelColumn
{
public:
    explicit LabelColumn(bool several) : m_several(several) {}

    void resize(std::size_t rows);
    void set(std::uint32_t row, const std::vector<std::string> &values);
    [[nodiscard]] std::vector<std::string> at(std::uint32_t row) const; ///< ascending
    [[nodiscard]] Bitmap withAny(const std::vector<std::string> &values) const;
    [[nodiscard]] Bitmap withAll(const std::vector<std::string> &values) const;
    [[nodiscard]] const Bitmap &present() const { return m_present; }
    /// How many of `rows` have each value, zero counts left out; the most frequent first, then by value.
    [[nodiscard]] std::vector<std::pair<std::string, std::size_t>> counts(const Bitmap &rows) const;
    /// The position of each row's value among the sorted values; missing rows have 0. One value a row only.
    [[nodiscard]] std::vector<std::uint32_t> sortRanks() const;

private:
    std::uint32_t codeFor(const std::string &value);

    bool m_several;
    std::size_t m_rows = 0;
    std::vector<std::string> m_values; ///< by code
    std::unordered_map<std::string, std::uint32_t> m_codes;
    std::vector<std::uint32_t> m_codeOfRow; ///< one value a row: its code
    std::vector<Bitmap> m_rowsOfCode;       ///< several values a row
    Bitmap m_present;
};

/// One text of every row in one piece of memory, searched from end to end. Changed texts wait outside until there are
/// enough of them to write the piece anew.
class TextColumn
{
public:
    void resize(std::size_t rows);
    void set(std::uint32_t row, std::string text);
    [[nodiscard]] std::string_view at(std::uint32_t row) const;
    /// Adds to `found` the rows whose text contains `needle` (bytes). REQUIRES: needle holds no byte 0x1F
    void find(std::string_view needle, Bitmap &found) const;

private:
    void compact();

    std::string m_bytes;                 ///< each text, then 0x1F
    std::vector<std::uint64_t> m_starts; ///< of each text in the piece, and the end
    std::unordered_map<std::uint32_t, std::string> m_changed;
};

} // namespace discovery

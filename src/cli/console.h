#pragma once

#include "base/clock.h"
#include "base/money.h"

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// "¥1,234.56"; "-¥0.05".
[[nodiscard]] std::string toGroupedYuan(base::Money amount);
/// "1,204"
[[nodiscard]] std::string toGrouped(std::int64_t number);

/// Text on one line, without anything that a terminal would obey: control characters, line breaks and marks that turn
/// the direction of writing are replaced.
[[nodiscard]] std::string forTerminal(std::string_view text);

/// Columns that a text fills: East Asian wide characters fill two, combining marks none.
[[nodiscard]] std::size_t displayWidth(std::string_view text);
/// The text, or as much of it as fits with "…" behind it.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t width);

/// Columns of the terminal as $COLUMNS has it; 160 otherwise.
[[nodiscard]] std::size_t consoleWidth();

/// A table with aligned columns.
class Table
{
public:
    struct Column
    {
        std::string title;
        bool toRight = false; ///< figures
    };

    explicit Table(std::vector<Column> columns) : m_columns(std::move(columns)) {}
    void add(const std::vector<std::string> &cells);
    /// Columns that do not fit into `width` are left out, and their titles given back.
    std::vector<std::string> print(std::ostream &out, std::size_t width, std::size_t indent = 0) const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

/// One line on standard error that says how far something is, on a terminal only; goes away with the object.
class Progress
{
public:
    Progress();
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// `part` from 0 to 1. Drawn ten times a second at most.
    void show(const std::string &what, double part);

private:
    bool m_isShown;
    bool m_isDrawn = false;
    base::Stopwatch m_sinceDrawn;
};

} // namespace cli

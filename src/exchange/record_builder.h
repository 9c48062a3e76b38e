#pragma once

#include "exchange/field_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// Structures of the platform that stand in one column or attribute.
enum class Structure { none, lastItems, items, taskInfos };

/// The structure that a column or attribute of that name holds.
[[nodiscard]] Structure structureOf(std::string_view header);

/// What is done with a column.
struct ColumnPlan
{
    std::string header;
    const CreatorField *field = nullptr;
    Structure structure = Structure::none;
    ColumnUnit unit = ColumnUnit::none;
    bool ignored = false;
};

struct BuildOptions
{
    std::string file;
    Platform platform = Platform::sheet;
    int utcOffsetMinutes = 480;
    bool keepOther = true;
};

/// Makes one record after the other out of texts. An unreadable field never costs the row: the row goes without the
/// field and an issue tells so. Only a row without any id is refused.
class RecordBuilder
{
public:
    explicit RecordBuilder(BuildOptions options) : m_options(std::move(options)) {}

    void begin(std::int64_t line);
    void set(const ColumnPlan &column, std::string_view text);
    /// Works out what follows from the fields. False when the record has no id; the refusal is then
    /// its only issue.
    bool finish();

    [[nodiscard]] CreatorRecord &record() { return m_record; }
    [[nodiscard]] std::vector<RowIssue> &issues() { return m_issues; }

    void addIssue(RowReason reason, std::string_view field, std::string_view value, bool refused = false);

private:
    std::optional<RowReason> setField(const CreatorField &field, ColumnUnit unit, std::string_view text);
    void setOther(const std::string &header, std::string_view text);
    void setStructure(const ColumnPlan &column, std::string_view text);
    void takeWork(const nlohmann::json &item, std::string_view field);
    void takeListedWork(const nlohmann::json &item);
    void takeTaskInfo(const nlohmann::json &info, ColumnUnit unit, std::string_view field);
    void takeKindPrices();
    void takeTags();

    BuildOptions m_options;
    CreatorRecord m_record;
    std::vector<RowIssue> m_issues;
    std::int64_t m_line = 0;
};

/// The text of a cell without white space at its ends and without what spreadsheets put around a text: the `'` before
/// `= + - @` of a guarded export, and `="…"`.
[[nodiscard]] std::string_view plainCell(std::string_view text);

/// A JSON value as the text that a cell would hold; empty for null.
[[nodiscard]] std::string textOf(const nlohmann::json &value);

/// `text` cut to `limit` characters.
[[nodiscard]] std::string cutText(std::string_view text, std::size_t limit);

} // namespace exchange

#include "exchange/creator_reader.h"

#include "exchange/file_sample.h"
#include "exchange/header_names.h"
#include "exchange/json_text.h"
#include "exchange/record_builder.h"
#include "exchange/table_source.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace exchange {
namespace {

constexpr std::int64_t kRowsPerProgress = 1000;
constexpr std::int64_t kRowsPerQuestion = 256;

/// What follows from the mapping and the preview for each column.
std::vector<ColumnPlan> plansOf(const FilePreview &preview)
{
    std::vector<ColumnPlan> plans;
    ColumnUnit quoteUnit = ColumnUnit::none;
    for (const PreviewColumn &column : preview.columns) {
        ColumnPlan plan;
        plan.header = column.header;
        plan.field = findField(column.field);
        plan.unit = column.unit ? column.unit->unit : ColumnUnit::none;
        plan.ignored = column.ignored;
        if (plan.field == nullptr)
            plan.structure = structureOf(column.header);
        if (plan.field != nullptr && plan.field->kind == FieldKind::money && column.field.starts_with("price_"))
            quoteUnit = plan.unit;
        plans.push_back(std::move(plan));
    }
    for (ColumnPlan &plan : plans)
        if (plan.structure == Structure::taskInfos)
            plan.unit = quoteUnit;
    return plans;
}

/// Without a column that says who a row is about, every row would be refused for the same reason.
base::Result<> mustTellWho(const FilePreview &preview, const std::vector<ColumnPlan> &plans)
{
    static constexpr std::array<std::string_view, 4> kIds = {"star_id", "core_user_id", "unique_id", "list_id"};
    const bool told = std::any_of(plans.begin(), plans.end(), [](const ColumnPlan &plan) {
        return plan.field != nullptr && std::find(kIds.begin(), kIds.end(), plan.field->name) != kIds.end();
    });
    if (told)
        return {};
    return notRecognised(preview.file, "no column of it holds the creators' ids");
}

class Reading
{
public:
    Reading(const std::filesystem::path &file, const Mapping &mapping, const ReadHooks &hooks,
            const FilePreview &preview)
        : m_file(file),
          m_mapping(mapping),
          m_hooks(hooks),
          m_preview(preview),
          m_builder({preview.file, preview.platform, static_cast<int>(mapping.utcOffsetMinutes.value_or(480)),
                     mapping.keepOther.value_or(true)}),
          m_plans(plansOf(preview))
    {
        m_summary.file = preview.file;
        m_summary.format = preview.format;
        m_summary.platform = preview.platform;
    }

    base::Result<ReadSummary> readTable()
    {
        XINGTU_TRY(mustTellWho(m_preview, m_plans));
        auto source = openTable(m_file, m_preview);
        XINGTU_TRY(source);
        TableReader &reader = *source->reader;
        TableRow row;
        std::vector<std::string> header;
        for (;;) {
            const auto more = reader.next(row);
            XINGTU_TRY(more);
            if (!*more)
                break;
            if (row.line == m_preview.headerLine)
                header.assign(row.cells.begin(), row.cells.end());
            if (row.line <= m_preview.headerLine && !row.problem)
                continue;
            if (row.isBlank()) {
                ++m_summary.blankRows;
                continue;
            }
            if (!row.problem && !header.empty() &&
                std::equal(row.cells.begin(), row.cells.end(), header.begin(), header.end())) {
                ++m_summary.repeatedHeaders;
                continue;
            }
            takeRow(row);
            XINGTU_TRY(pause(reader.bytesRead(), reader.bytesTotal()));
        }
        return finished(reader.bytesTotal());
    }

    base::Result<ReadSummary> readJson()
    {
        const auto text = readJsonText(m_file, *m_preview.encoding);
        XINGTU_TRY(text);
        std::unordered_map<std::string, ColumnPlan> plans;
        for (const ColumnPlan &plan : m_plans)
            plans.emplace(plan.header, plan);
        for (const AuthorSlice &slice : findAuthors(*text).slices) {
            const std::string_view own = std::string_view(*text).substr(slice.start, slice.length);
            m_builder.begin(slice.line);
            const auto author = slice.cutOff ? std::nullopt : parseJson(own);
            if (!author || !author->is_object()) {
                m_builder.addIssue(slice.cutOff ? RowReason::recordCutOff : RowReason::jsonUnreadable, "", own, true);
                take(false, slice.line);
            } else {
                for (const auto &[name, value] : authorAttributes(*author)) {
                    auto plan = plans.find(name);
                    if (plan == plans.end())
                        plan = plans.emplace(name, planFor(name)).first;
                    m_builder.set(plan->second, value);
                }
                take(m_builder.finish(), slice.line);
            }
            XINGTU_TRY(pause(slice.start + slice.length, text->size()));
        }
        return finished(text->size());
    }

private:
    /// An attribute that no object of the sample had.
    [[nodiscard]] ColumnPlan planFor(const std::string &name) const
    {
        ColumnPlan plan;
        plan.header = name;
        const HeaderMatch match = recogniseHeader(name);
        const bool taken = std::any_of(m_plans.begin(), m_plans.end(),
                                       [&](const ColumnPlan &other) { return other.field == match.field; });
        plan.field = match.confidence >= 0.5 && !taken ? match.field : nullptr;
        plan.unit = match.unit;
        if (m_mapping.columns)
            for (const ColumnMapping &column : *m_mapping.columns) {
                if (!column.header || headerKey(*column.header) != headerKey(name))
                    continue;
                if (column.field) {
                    plan.field = findField(*column.field);
                    plan.ignored = column.field->empty();
                }
                if (column.unit && plan.field != nullptr && unitFits(*plan.field, *column.unit))
                    plan.unit = *column.unit;
            }
        if (plan.field == nullptr)
            plan.structure = structureOf(name);
        return plan;
    }

    void takeRow(const TableRow &row)
    {
        m_builder.begin(row.line);
        const std::string_view start = row.cells.empty() ? std::string_view() : row.cells.front();
        if (row.problem) {
            m_builder.addIssue(*row.problem, "", start, true);
            return take(false, row.line);
        }
        const bool extra = row.cells.size() > m_plans.size() &&
                           std::any_of(row.cells.begin() + static_cast<std::ptrdiff_t>(m_plans.size()), row.cells.end(),
                                       [](std::string_view cell) { return !cell.empty(); });
        if (extra) {
            // With a cell too many nobody can tell which cell belongs to which column.
            m_builder.addIssue(RowReason::tooManyCells, "", start, true);
            return take(false, row.line);
        }
        for (std::size_t i = 0; i < row.cells.size() && i < m_plans.size(); ++i)
            m_builder.set(m_plans[i], row.cells[i]);
        // A workbook does not store the blank cells at the end of a row.
        if (row.cells.size() < m_plans.size() && m_preview.format == FileFormat::csv)
            m_builder.addIssue(RowReason::tooFewCells, "", start);
        take(m_builder.finish(), row.line);
    }

    /// Counts the row and hands it out, with what there is to tell about it.
    void take(bool accepted, std::int64_t line)
    {
        ++m_summary.read;
        if (accepted) {
            const auto [found, isNew] = m_seen.emplace(std::hash<std::string>{}(m_builder.record().platformId), line);
            if (!isNew) {
                ++m_summary.duplicates;
                m_builder.addIssue(RowReason::duplicateId, "platform_id", m_builder.record().platformId);
                m_builder.issues().back().firstLine = found->second;
            }
        }
        for (const RowIssue &issue : m_builder.issues()) {
            m_summary.warnings += accepted ? 1 : 0;
            if (m_hooks.issue)
                m_hooks.issue(issue);
        }
        ++(accepted ? m_summary.accepted : m_summary.refused);
        if (accepted && m_hooks.record)
            m_hooks.record(std::move(m_builder.record()), line);
    }

    base::Result<> pause(std::uint64_t bytesRead, std::uint64_t bytesTotal)
    {
        if (m_hooks.progress && m_summary.read % kRowsPerProgress == 0)
            m_hooks.progress({bytesRead, bytesTotal, m_summary.read});
        if (m_hooks.cancelled && m_summary.read % kRowsPerQuestion == 0 && m_hooks.cancelled())
            return base::refuse(base::ErrorCode::importCancelled, {{"file", m_summary.file}, {"rows", m_summary.read}});
        return {};
    }

    base::Result<ReadSummary> finished(std::uint64_t bytesTotal)
    {
        if (m_hooks.progress)
            m_hooks.progress({bytesTotal, bytesTotal, m_summary.read});
        return m_summary;
    }

    const std::filesystem::path &m_file;
    const Mapping &m_mapping;
    const ReadHooks &m_hooks;
    const FilePreview &m_preview;
    RecordBuilder m_builder;
    std::vector<ColumnPlan> m_plans;
    ReadSummary m_summary;
    /// Hashes of the ids seen, with their lines: two ids that share a hash cost no more than a false warning.
    std::unordered_map<std::size_t, std::int64_t> m_seen;
};

} // namespace

base::Result<ReadSummary> readCreators(const std::filesystem::path &file, const Mapping &mapping,
                                       const ReadHooks &hooks)
{
    const auto preview = sniffFile(file, mapping);
    XINGTU_TRY(preview);
    Reading reading(file, mapping, hooks, *preview);
    return preview->format == FileFormat::json ? reading.readJson() : reading.readTable();
}

} // namespace exchange

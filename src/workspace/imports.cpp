#include "workspace/imports.h"

#include "base/hash.h"
#include "workspace/features.h"

#include <filesystem>

namespace workspace {

namespace {

constexpr std::size_t kRowsAtOnce = 1'000;
constexpr std::int64_t kRefusalsTold = 10'000;
constexpr std::size_t kWarningsTold = 1'000;

parties::ImportRefusal refusalOf(const exchange::RowIssue &issue)
{
    return {issue.line, issue.field, std::string(toText(issue.reason)), issue.value};
}

/// Hands the rows of one file to the façade in portions, in the order of the file.
class Importing
{
public:
    Importing(Features &features, parties::Context &context, parties::ImportBatchId batch)
        : m_features(features), m_context(context)
    {
        m_outcome.batch = batch;
    }

    void take(exchange::CreatorRecord &&record, std::int64_t line)
    {
        m_rows.push_back({line, profileOf(record)});
        if (m_rows.size() >= kRowsAtOnce)
            flush();
    }

    void take(const exchange::RowIssue &issue)
    {
        if (issue.refused) {
            m_refusals.push_back(refusalOf(issue));
            return;
        }
        ++m_outcome.warningCount;
        if (m_outcome.warnings.size() < kWarningsTold)
            m_outcome.warnings.push_back(refusalOf(issue));
    }

    base::Result<ImportCreators::Outcome> finish()
    {
        flush();
        m_features.imports.recordRefusals(m_context, m_outcome.batch, m_refusals);
        const auto refused = static_cast<std::int64_t>(m_refusals.size());
        m_outcome.counts.rowsRead += refused;
        m_outcome.counts.refused += refused;
        XINGTU_TRY(readRefusals());
        return std::move(m_outcome);
    }

private:
    void flush()
    {
        const auto counts = m_features.imports.upsertCreators(m_context, m_outcome.batch, m_rows);
        m_outcome.counts.rowsRead += counts.rowsRead;
        m_outcome.counts.inserted += counts.inserted;
        m_outcome.counts.updated += counts.updated;
        m_outcome.counts.unchanged += counts.unchanged;
        m_outcome.counts.refused += counts.refused;
        m_rows.clear();
    }

    // Those of the reader and those of the façade, as they were recorded.
    base::Result<> readRefusals()
    {
        for (std::int64_t offset = 0; offset < std::min(m_outcome.counts.refused, kRefusalsTold); offset += 1'000) {
            const auto page = m_features.partiesReader.importRefusals(m_context.actor, m_context.now,
                                                                      {m_outcome.batch, 1'000, offset});
            if (!page.ok())
                return page.error();
            m_outcome.refused.insert(m_outcome.refused.end(), page->rows.begin(), page->rows.end());
        }
        std::stable_sort(m_outcome.refused.begin(), m_outcome.refused.end(),
                         [](const auto &a, const auto &b) { return a.line < b.line; });
        return {};
    }

    Features &m_features;
    parties::Context &m_context;
    ImportCreators::Outcome m_outcome;
    std::vector<parties::SourcedProfile> m_rows;
    std::vector<parties::ImportRefusal> m_refusals;
};

} // namespace

base::Result<ImportCreators::Outcome> importCreators(Features &features, parties::Context &context,
                                                     const ImportCreators &command, const ImportWatch &watch)
{
    const std::filesystem::path path = std::filesystem::u8path(command.file);
    const std::string name = path.filename().string();
    const auto hash = base::hashOfFile(path);
    if (!hash)
        return base::refuse(base::ErrorCode::fileUnreadable,
                            {{"file", name}, {"reason", "it does not exist or may not be read"}});

    Importing importing(features, context, features.imports.begin(context, {name, base::toHex(*hash)}));
    const auto summary =
        exchange::readCreators(path, command.mapping.value_or(exchange::Mapping{}),
                               {.record = [&](exchange::CreatorRecord &&record,
                                              std::int64_t line) { importing.take(std::move(record), line); },
                                .issue = [&](const exchange::RowIssue &issue) { importing.take(issue); },
                                .progress = watch.progress,
                                .cancelled = watch.cancelled});
    if (!summary.ok())
        return summary.error();
    auto outcome = importing.finish();
    assert(!outcome.ok() || outcome->counts.rowsRead == summary->read);
    return outcome;
}

base::Result<exchange::FilePreview> previewImport(const ImportPreviewQuery &query)
{
    return exchange::sniffFile(std::filesystem::u8path(query.file), query.mapping.value_or(exchange::Mapping{}));
}

} // namespace workspace

#pragma once

#include "ui/async/jobs.h"
#include "ui/discovery/creator_columns.h"
#include "ui/workspace/core.h"

namespace ui {

/// What is written to a file: which creators, in which order, and the columns that are shown.
struct CreatorExport
{
    QString file; ///< .csv or .xlsx
    QString title;
    discovery::FindCreators query;
    /// These alone, in this order, instead of all that the query finds.
    std::optional<std::vector<discovery::CreatorId>> only;
    std::vector<CreatorColumn> columns;
};

struct CreatorExported
{
    base::Result<> outcome;
    std::int64_t rows = 0;
    bool cancelled = false;
};

/// Reads the creators from the core in pages, so that it stays free for others, and writes the file in a job that the
/// status bar shows. The columns without a sheet cell (stars) are left out.
void exportCreators(Core &core, Jobs &jobs, QObject *context, CreatorExport what,
                    std::function<void(const CreatorExported &)> then);

/// The same columns of these rows as TSV with a header line, for the clipboard: exact figures.
[[nodiscard]] QString creatorTsv(const std::vector<CreatorColumn> &columns,
                                 const std::vector<discovery::CreatorRow> &rows);

} // namespace ui

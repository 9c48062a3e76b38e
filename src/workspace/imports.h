#pragma once

#include "exchange/creator_reader.h"
#include "exchange/file_preview.h"
#include "parties/import_types.h"

namespace workspace {

struct Features;

/// creator.import: the creators of one file, into the platform's pool (operators), an MCN's roster or a brand's own
/// list. All of its readable rows or none. The file is read while the command runs.
struct ImportCreators
{
    struct Outcome
    {
        parties::ImportBatchId batch;
        parties::ImportCounts counts;
        std::vector<parties::ImportRefusal> refused;  ///< every row that was not taken, at most 10,000 of them
        std::vector<parties::ImportRefusal> warnings; ///< fields left out of rows that were taken, at most 1,000
        std::int64_t warningCount = 0;

        static void describe(auto &self, auto &&field)
        {
            field("batch", self.batch);
            field("counts", self.counts);
            field("refused", self.refused);
            field("warnings", self.warnings);
            field("warning_count", self.warningCount);
        }
    };
    std::string file; ///< a path on this machine
    std::optional<exchange::Mapping> mapping;

    static void describe(auto &self, auto &&field)
    {
        field("file", self.file);
        field("mapping", self.mapping);
    }
};

/// import_preview: what a file seems to be. Reads the file, not the database.
struct ImportPreviewQuery
{
    using Answer = exchange::FilePreview;
    std::string file;
    std::optional<exchange::Mapping> mapping;

    static void describe(auto &self, auto &&field)
    {
        field("file", self.file);
        field("mapping", self.mapping);
    }
};

/// What a long import tells and asks while it runs.
struct ImportWatch
{
    std::function<void(const exchange::ReadProgress &)> progress;
    std::function<bool()> cancelled;
};

/// Refuses as exchange::sniffFile does and with importCancelled; then nothing was imported.
base::Result<ImportCreators::Outcome> importCreators(Features &features, parties::Context &context,
                                                     const ImportCreators &command, const ImportWatch &watch);
base::Result<exchange::FilePreview> previewImport(const ImportPreviewQuery &query);

/// A record of a file as the pool keeps it.
[[nodiscard]] parties::CreatorProfile profileOf(const exchange::CreatorRecord &record);

} // namespace workspace

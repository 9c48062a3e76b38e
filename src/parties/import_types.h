#pragma once

#include "parties/actor.h"
#include "parties/creator_profile.h"

#include <optional>
#include <string>
#include <vector>

namespace parties {

using ImportBatchId = base::Id<struct ImportBatchTag>;

/// The file that an import reads.
struct ImportSource
{
    std::string fileName;
    std::string fileHash;
};

/// One row of a source that could be read.
struct SourcedProfile
{
    std::int64_t line = 0;
    CreatorProfile profile;
};

/// One row that was not taken: where it stands, which field, why (the name of an error code or of a reader's reason),
/// and the value as it was read.
struct ImportRefusal
{
    std::int64_t line = 0;
    std::string field;
    std::string reason;
    std::string value;

    static void describe(auto &self, auto &&visit)
    {
        visit("line", self.line);
        visit("field", self.field);
        visit("reason", self.reason);
        visit("value", self.value);
    }
};

struct ImportCounts
{
    std::int64_t rowsRead = 0;
    std::int64_t inserted = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t refused = 0;

    static void describe(auto &self, auto &&field)
    {
        field("read", self.rowsRead);
        field("inserted", self.inserted);
        field("updated", self.updated);
        field("unchanged", self.unchanged);
        field("refused", self.refused);
    }
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

/// import.undo
struct UndoImport
{
    struct Outcome
    {
        ImportBatchId batch;
        std::int64_t removed = 0;  ///< creators, or entries of a brand's list, that the import had made
        std::int64_t restored = 0; ///< those that are again as they were before

        static void describe(auto &self, auto &&field)
        {
            field("batch", self.batch);
            field("removed", self.removed);
            field("restored", self.restored);
        }
    };
    ImportBatchId batch;

    static void describe(auto &self, auto &&field) { field("batch", self.batch); }
};

} // namespace parties

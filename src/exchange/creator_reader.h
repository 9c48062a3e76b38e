#pragma once

#include "exchange/creator_record.h"
#include "exchange/file_preview.h"

#include <functional>

namespace exchange {

struct ReadProgress
{
    std::uint64_t bytesRead = 0;
    std::uint64_t bytesTotal = 0;
    std::int64_t rowsRead = 0;
};

/// What a reading hands out while it goes. All of them are called on the reading thread; absent ones are not called.
/// What a hook throws comes out of readCreators.
struct ReadHooks
{
    /// A record of `read`; `line` is where it stood. Records come in the order of the file.
    std::function<void(CreatorRecord &&record, std::int64_t line)> record;
    /// A refused row, or a field that an accepted row lacks. The issues of a row come before its record.
    std::function<void(const RowIssue &issue)> issue;
    /// About every 1,000 rows, and at the end.
    std::function<void(const ReadProgress &progress)> progress;
    /// Asked every 256 rows; true stops the reading with importCancelled.
    std::function<bool()> cancelled;
};

/// The count of what a file held. read = accepted + refused, always.
struct ReadSummary
{
    std::string file;
    FileFormat format = FileFormat::csv;
    Platform platform = Platform::sheet;
    std::int64_t read =
        0; ///< rows or objects that hold anything; the header, what stands above it and blanks do not count
    std::int64_t accepted = 0; ///< handed out as records
    std::int64_t refused = 0;
    std::int64_t warnings = 0;   ///< issues of accepted rows
    std::int64_t duplicates = 0; ///< accepted rows whose id stood in an earlier row; the later row is the newer
    std::int64_t blankRows = 0;
    std::int64_t repeatedHeaders = 0;

    static void describe(auto &self, auto &&field)
    {
        field("file", self.file);
        field("format", self.format);
        field("platform", self.platform);
        field("read", self.read);
        field("accepted", self.accepted);
        field("refused", self.refused);
        field("warnings", self.warnings);
        field("duplicates", self.duplicates);
        field("blank_rows", self.blankRows);
        field("repeated_headers", self.repeatedHeaders);
    }
};

/// Reads the creators of a file, one after the other. A row without an id, or that cannot be taken apart, is refused
/// and the rest is read; an unreadable field is left out of its row and told as a warning. When the reading ends with
/// an Error (a file that breaks off, importCancelled), records were handed out before it: roll them back. Refuses as
/// sniffFile does, and with importCancelled.
[[nodiscard]] base::Result<ReadSummary> readCreators(const std::filesystem::path &file, const Mapping &mapping,
                                                     const ReadHooks &hooks);

} // namespace exchange

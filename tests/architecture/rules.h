#pragma once

#include "architecture/source_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace architecture {

struct Finding
{
    std::string rule; ///< the name that an exception uses
    std::string path;
    int line = 0;
    std::string message; ///< what is wrong, why, and what to use instead
};

/// A finding that is accepted: one line `rule path reason` of exceptions.txt.
struct Exception
{
    std::string rule;
    std::string path;
    std::string reason;
};

/// Every rule on one file: the include arrows of docs/architecture.md and the bans of docs/conventions.md.
[[nodiscard]] std::vector<Finding> checkFile(const SourceFile &file);

/// The top level is fixed: `names` are the entries of the project's folder.
[[nodiscard]] std::vector<Finding> checkTopLevel(const std::vector<std::string> &names);

/// Each folder of src/ must stand in the layer table.
[[nodiscard]] std::vector<Finding> checkLayers(const std::vector<std::string> &folders);

/// Blank lines and lines that begin with # are skipped. A line without a reason is a finding of rule `exceptions`.
struct ExceptionList
{
    std::vector<Exception> exceptions;
    std::vector<Finding> findings;
};
[[nodiscard]] ExceptionList parseExceptions(std::string_view text);

/// What remains to be mended: findings without an exception, and exceptions without a finding.
[[nodiscard]] std::vector<Finding> withExceptions(const std::vector<Finding> &findings,
                                                  const std::vector<Exception> &exceptions);

/// `path:line: message [rule]`
[[nodiscard]] std::string toText(const Finding &finding);

} // namespace architecture

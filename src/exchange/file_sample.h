#pragma once

#include "exchange/file_preview.h"
#include "exchange/unit_guess.h"

#include <string>
#include <vector>

namespace exchange {

/// A recognition that is less sure than this is not used.
constexpr double kAppliedConfidence = 0.5;

/// The first rows of a file as texts, before anything is known of the columns.
struct FileSample
{
    std::vector<std::string> headers; ///< "#3" where the third column has none
    SampleRows rows;
};

/// Samples a table and finds its header: the row among the first 50 that names the most fields, or the line that the
/// mapping states. Sets headerLine of the preview. Refuses with fileNotRecognised when no row holds anything.
[[nodiscard]] base::Result<FileSample> sampleTable(const std::filesystem::path &file, const Mapping &mapping,
                                                   FilePreview &preview);

/// Samples the authors of a JSON file; the headers are the names of their attributes in order of appearance. Refuses
/// with fileNotRecognised when no object describes a creator.
[[nodiscard]] base::Result<FileSample> sampleJson(const std::filesystem::path &file, const FilePreview &preview,
                                                  bool &isSquareResponse);

[[nodiscard]] base::Error notRecognised(const std::string &file, const std::string &reason);

} // namespace exchange

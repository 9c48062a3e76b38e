#pragma once

#include "base/result.h"

#include <filesystem>

namespace exchange {

/// A file that is written beside its place and moved there when it is whole.
class OutputFile
{
public:
    explicit OutputFile(std::filesystem::path file);
    ~OutputFile();
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    [[nodiscard]] const std::filesystem::path &partPath() const { return m_part; }
    /// Moves the part to its place, over what was there. Refuses with fileUnwritable.
    base::Result<> moveToPlace();
    [[nodiscard]] base::Error unwritable(const std::string &reason) const;
    [[nodiscard]] std::string name() const;

private:
    std::filesystem::path m_file;
    std::filesystem::path m_part;
    bool m_moved = false;
};

} // namespace exchange

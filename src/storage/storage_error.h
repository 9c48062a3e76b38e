#pragma once

#include <stdexcept>
#include <string>

namespace storage {

/// The machine or the file failed; the user cannot mend the request. Thrown only by storage/, caught only where a
/// thread begins (core thread, main). Never used for a refusal.
class StorageError : public std::runtime_error
{
public:
    enum class Kind {
        io,         ///< disk full, unreadable, lost
        damaged,    ///< not a database of ours, or its content is broken
        newerFile,  ///< made by a newer program
        busy,       ///< another process held the file too long
        readOnly,   ///< the file or its folder cannot be written
        constraint, ///< the schema refused a write: a bug, or two writers that slipped past the rules
        misuse,     ///< a bug in a store
    };

    StorageError(Kind kind, const std::string &message) : std::runtime_error(message), m_kind(kind) {}
    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

} // namespace storage

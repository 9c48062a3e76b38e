#pragma once

#include "storage/database.h"

#include <string>
#include <vector>

namespace parties {

/// The invariants of parties that the rows alone show; each finding is an English sentence with its figures.
class PartiesCheckStore
{
public:
    explicit PartiesCheckStore(storage::Database &database) : m_database(database) {}

    [[nodiscard]] std::vector<std::string> findings();

private:
    storage::Database &m_database;
};

} // namespace parties

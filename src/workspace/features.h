#pragma once

namespace storage {
class Database;
}

namespace workspace {

/// The façades over one database, wired in dependency order. Grows a member with each feature.
struct Features
{
    explicit Features(storage::Database &database);
    storage::Database &database;
};

} // namespace workspace

#pragma once

#include "storage/database.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace support {

/// The same database without the triggers that refuse: for tests of the checks that find what got past them. `only`
/// one of them: the others, which also keep the balances, stay.
inline storage::Database &unguarded(storage::Database &database, const std::string &only = "")
{
    sqlite3_set_authorizer(database.handle(), nullptr, nullptr);
    const auto names = database.list("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name",
                                     [](const storage::Row &row) { return row.text(0); });
    for (const std::string &name : names)
        if (only.empty() || name == only) {
            const std::string drop = "DROP TRIGGER \"" + name + "\"";
            EXPECT_EQ(sqlite3_exec(database.handle(), drop.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
        }
    return database;
}

} // namespace support

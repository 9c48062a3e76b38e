#pragma once

struct sqlite3;

namespace storage {

/// What the SQL of the stores has for names beside the engine's own; another engine gets the same two by its DDL:
///
///     name_matches(name, typed)   1 when `typed`, from a search box, finds the name (base::NameSearch), else 0
///     COLLATE names               the order of Chinese names (base::NameOrder)
///
/// The schema uses neither (SQLITE_DIRECTONLY), so that any program can read the file.
void addNameFunctions(sqlite3 *connection);

} // namespace storage

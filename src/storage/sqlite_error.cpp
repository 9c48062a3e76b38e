#include "storage/sqlite_error.h"

#include <sqlite3.h>

namespace storage {

StorageError sqliteError(sqlite3 *connection, const std::string &during)
{
    using Kind = StorageError::Kind;
    const int code = sqlite3_errcode(connection) & 0xFF;
    Kind kind = Kind::misuse;
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        kind = Kind::busy;
        break;
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_NOMEM:
        kind = Kind::io;
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        kind = Kind::damaged;
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        kind = Kind::readOnly;
        break;
    case SQLITE_CONSTRAINT:
        kind = Kind::constraint;
        break;
    default:
        break;
    }
    return {kind, std::string(sqlite3_errmsg(connection)) + " [" + during + "]"};
}

} // namespace storage

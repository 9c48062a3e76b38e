#include "storage/name_functions.h"

#include "base/text_keys.h"

#include <sqlite3.h>

#include <memory>
#include <string_view>

namespace storage {
namespace {

/// Made when a name is searched for the first time: most connections never do.
struct Searching
{
    std::unique_ptr<base::NameSearch> names;
};

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text == nullptr ? std::string_view()
                           : std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

void nameMatches(sqlite3_context *context, int, sqlite3_value **values)
{
    auto &searching = *static_cast<Searching *>(sqlite3_user_data(context));
    if (!searching.names)
        searching.names = std::make_unique<base::NameSearch>();
    sqlite3_result_int(context, searching.names->matches(textOf(values[0]), textOf(values[1])) ? 1 : 0);
}

int compareNames(void *order, int leftSize, const void *left, int rightSize, const void *right)
{
    const auto text = [](const void *data, int size) {
        return std::string_view(static_cast<const char *>(data), static_cast<std::size_t>(size));
    };
    return static_cast<base::NameOrder *>(order)->compare(text(left, leftSize), text(right, rightSize));
}

void makeCollation(void *, sqlite3 *connection, int, const char *name)
{
    if (std::string_view(name) == "names")
        sqlite3_create_collation_v2(connection, "names", SQLITE_UTF8, new base::NameOrder, compareNames,
                                    [](void *order) { delete static_cast<base::NameOrder *>(order); });
}

} // namespace

void addNameFunctions(sqlite3 *connection)
{
    sqlite3_create_function_v2(connection, "name_matches", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                               new Searching, nameMatches, nullptr, nullptr,
                               [](void *searching) { delete static_cast<Searching *>(searching); });
    sqlite3_collation_needed(connection, nullptr, makeCollation);
}

} // namespace storage

#pragma once

#include <string>
#include <vector>

namespace storage {
class Database;
}

namespace accounts {

/// Withdrawals, top-ups and closures against the transfers that refer to them and the parties' status; what does not
/// agree, in English with the figures.
[[nodiscard]] std::vector<std::string> findAccountProblems(storage::Database &database);

} // namespace accounts

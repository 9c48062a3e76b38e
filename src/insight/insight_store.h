#pragma once

#include "insight/insight_facts.h"

namespace storage {
class Database;
}

namespace insight::store {

/// Orders that were paid before `until` and had not ended before `from`. With a category, those of it alone: the
/// brief's, else its brand's, else "".
std::vector<OrderFact> listOrders(storage::Database &database, base::Timestamp from, base::Timestamp until,
                                  const std::optional<std::string> &category);
/// Payments and releases posted in [from, until), oldest first.
std::vector<MoneyFact> listMoney(storage::Database &database, base::Timestamp from, base::Timestamp until,
                                 const std::optional<std::string> &category);
/// The order's time line, oldest first.
std::vector<StateStep> listSteps(storage::Database &database, OrderId order);

/// Names and clocks of one order; its amount, moment and punctuality are the caller's.
DrillRow readDrillRow(storage::Database &database, OrderId order);

/// Everything that waits, without what follows from the rules or from who asks.
struct WaitingItem
{
    ReviewItem item;
    bool boundToMcn = false;      ///< of an application
    std::int64_t ruleVersion = 0; ///< of an application
    parties::UserId firstPerson;  ///< who proposed what another confirms
};
std::vector<WaitingItem> listApplications(storage::Database &database);
std::vector<WaitingItem> listClosures(storage::Database &database);
std::vector<WaitingItem> listDisputes(storage::Database &database);
std::vector<WaitingItem> listWithdrawals(storage::Database &database);
std::vector<WaitingItem> listCompensations(storage::Database &database);
std::vector<WaitingItem> listClawBacks(storage::Database &database);
std::vector<WaitingItem> listRules(storage::Database &database);
std::vector<WaitingItem> listBankChanges(storage::Database &database);
/// Log-ins of the platform itself.
std::vector<WaitingItem> listUsers(storage::Database &database);

/// Applications of one kind: waiting (oldest first, all) or decided (newest first, at most `limit`). Without what is
/// missing, which follows from the rules.
std::vector<EntryCase> listEntryCases(storage::Database &database, bool waiting, std::int64_t limit);

} // namespace insight::store

#include "workspace/features.h"

namespace workspace {

Features::Features(storage::Database &database, const SecretCost &cost)
    : ledger(database),
      orders(database),
      orderReader(database),
      projects(database),
      projectReader(database),
      parties(database, orders, cost.password),
      partiesReader(database, orders),
      imports(database, orders),
      accounts(database, accounts::secureRandom, cost.code),
      accountReader(database),
      discovery(database),
      insight(database),
      auditReader(database)
{}

} // namespace workspace

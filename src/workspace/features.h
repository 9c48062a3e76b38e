#pragma once

#include "accounts/account_reader.h"
#include "accounts/accounts.h"
#include "discovery/discovery.h"
#include "insight/insight.h"
#include "ledger/ledger.h"
#include "orders/order_reader.h"
#include "orders/orders.h"
#include "orders/project_reader.h"
#include "orders/projects.h"
#include "parties/creator_imports.h"
#include "parties/parties.h"
#include "parties/parties_reader.h"
#include "workspace/audit_reader.h"

namespace workspace {

/// What secrets cost to check. Tests that sign in or send codes by the thousand use less.
struct SecretCost
{
    parties::PasswordCost password;
    accounts::CodeCost code = accounts::CodeCost::interactive;
};

/// The façades over one database, wired in dependency order.
struct Features
{
    explicit Features(storage::Database &database, const SecretCost &cost = {});

    ledger::Ledger ledger;
    orders::Orders orders;
    orders::OrderReader orderReader;
    orders::Projects projects;
    orders::ProjectReader projectReader;
    parties::Parties parties;
    parties::PartiesReader partiesReader;
    parties::CreatorImports imports;
    accounts::Accounts accounts;
    accounts::AccountReader accountReader;
    discovery::Discovery discovery;
    insight::Insight insight;
    AuditReader auditReader;
};

} // namespace workspace

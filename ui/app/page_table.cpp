#include "ui/app/page_table.h"

#include "ui/accounts/account_page.h"
#include "ui/accounts/review/closure_review_page.h"
#include "ui/accounts/review/confirmations_page.h"
#include "ui/accounts/review/payouts_page.h"
#include "ui/accounts/security_page.h"
#include "ui/discovery/discovery_page.h"
#include "ui/exchange/import_page.h"
#include "ui/insight/overview_page.h"
#include "ui/orders/disputes/disputes_page.h"
#include "ui/orders/inbox_page.h"
#include "ui/orders/orders_page.h"
#include "ui/orders/projects_page.h"
#include "ui/orders/wizard/wizard_page.h"
#include "ui/parties/directory/parties_page.h"
#include "ui/parties/my_list/my_list_page.h"
#include "ui/parties/notifications_page.h"
#include "ui/parties/review/entry_review_page.h"
#include "ui/parties/roster/my_contract_page.h"
#include "ui/parties/roster/roster_page.h"
#include "ui/parties/rules/rules_page.h"
#include "ui/workspace/audit/audit_page.h"
#include "ui/workspace/backup_page.h"
#include "ui/workspace/settings_page.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Headings of the navigation, and titles that are no page's own.
struct PageTable
{
    Q_DECLARE_TR_FUNCTIONS(PageTable)

public:
    static QString brand() { return tr("Brand"); }
    static QString money() { return tr("Money"); }
    static QString work() { return tr("Daily work"); }
    static QString creators() { return tr("Creators"); }
    static QString mine() { return tr("My work"); }
    static QString projects() { return tr("Co-ordination"); }
    static QString platform() { return tr("Platform operation"); }
    static QString review() { return tr("Review"); }
    static QString rules() { return tr("Governance"); }
    static QString data() { return tr("Data"); }
};

} // namespace

std::vector<PageEntry> pageTable(Core &core, Jobs &jobs, SessionState &session)
{
    using parties::Role;
    // A line: {id, roles, group, icon, title, make}, and false at the end for a page that is not in the navigation:
    // {"orders", {"brand"}, PageTable::brand, "orders", [] { return OrdersPage::tr("My orders"); },
    //  [&core, &jobs] { return new OrdersPage(core, jobs); }},
    return {
        // --- brand: discovery, order-wizard, orders, projects, account
        {"discovery",
         {"brand"},
         PageTable::creators,
         "users",
         [] { return DiscoveryPage::tr("Creator square"); },
         [&core, &jobs] { return new DiscoveryPage(core, jobs); }},
        {"my-list",
         {"brand"},
         PageTable::creators,
         "layers",
         [] { return MyListPage::tr("My list"); },
         [&core] { return new MyListPage(core); }},
        {"order-wizard",
         {"brand"},
         PageTable::brand,
         "list-plus",
         [] { return WizardPage::tr("Order wizard"); },
         [&core] { return new WizardPage(core); }},
        {"orders",
         {"brand"},
         PageTable::brand,
         "orders",
         [] { return OrdersPage::titleFor(Role::brand); },
         [&core, &jobs] { return new OrdersPage(core, jobs); }},
        {"projects",
         {"brand"},
         PageTable::brand,
         "folder",
         [] { return ProjectsPage::titleFor(Role::brand); },
         [&core] { return new ProjectsPage(core); }},

        // --- mcn: inbox, orders (tracking), contracts, account
        {"inbox",
         {"mcn", "creator"},
         PageTable::work,
         "inbox",
         [] { return InboxPage::tr("Order inbox"); },
         [&core] { return new InboxPage(core); }},
        {"orders",
         {"mcn"},
         PageTable::work,
         "orders",
         [] { return OrdersPage::titleFor(Role::mcn); },
         [&core, &jobs] { return new OrdersPage(core, jobs); }},
        {"discovery",
         {"mcn"},
         PageTable::creators,
         "users",
         [] { return DiscoveryPage::tr("Creator square"); },
         [&core, &jobs] { return new DiscoveryPage(core, jobs); }},
        {"contracts",
         {"mcn"},
         PageTable::creators,
         "user",
         [] { return RosterPage::tr("Signing and reserve"); },
         [&core] { return new RosterPage(core); }},

        // --- creator: orders, account
        {"orders",
         {"creator"},
         PageTable::work,
         "orders",
         [] { return OrdersPage::titleFor(Role::creator); },
         [&core, &jobs] { return new OrdersPage(core, jobs); }},
        {"my-contract",
         {"creator"},
         PageTable::work,
         "document",
         [] { return MyContractPage::tr("My contract"); },
         [&core] { return new MyContractPage(core); }},

        // --- provider: projects, account
        {"projects",
         {"provider"},
         PageTable::projects,
         "folder",
         [] { return ProjectsPage::titleFor(Role::provider); },
         [&core] { return new ProjectsPage(core); }},
        {"orders",
         {"provider"},
         PageTable::projects,
         "orders",
         [] { return OrdersPage::titleFor(Role::provider); },
         [&core, &jobs] { return new OrdersPage(core, jobs); }},

        // --- whoever has an account
        {"account",
         {"brand", "mcn", "creator", "provider"},
         PageTable::money,
         "wallet",
         [] { return AccountPage::tr("Balance and ledger"); },
         [&core] { return new AccountPage(core); }},
        {"security",
         {"brand", "mcn", "creator", "provider"},
         PageTable::money,
         "shield",
         [] { return SecurityPage::tr("Security centre"); },
         [&core] { return new SecurityPage(core); }},

        // --- ops: overview, orders, projects, entry-review, closure-review, payouts, disputes, rules, audit, parties
        {"overview",
         {"ops"},
         PageTable::platform,
         "grid",
         [] { return OverviewPage::tr("Overview"); },
         [&core, &jobs] { return new OverviewPage(core, jobs); }},
        {"orders",
         {"ops"},
         PageTable::platform,
         "orders",
         [] { return OrdersPage::titleFor(Role::ops); },
         [&core, &jobs] { return new OrdersPage(core, jobs); }},
        {"projects",
         {"ops"},
         PageTable::platform,
         "folder",
         [] { return ProjectsPage::titleFor(Role::ops); },
         [&core] { return new ProjectsPage(core); }},
        {"entry-review",
         {"ops"},
         PageTable::review,
         "user",
         [] { return EntryReviewPage::tr("Entry reviews"); },
         [&core] { return new EntryReviewPage(core); }},
        {"closure-review",
         {"ops"},
         PageTable::review,
         "ban",
         [] { return ClosureReviewPage::tr("Closure reviews"); },
         [&core] { return new ClosureReviewPage(core); }},
        {"payouts",
         {"ops"},
         PageTable::review,
         "bank",
         [] { return PayoutsPage::tr("Pay-outs"); },
         [&core] { return new PayoutsPage(core); }},
        {"confirmations",
         {"ops"},
         PageTable::review,
         "key",
         [] { return ConfirmationsPage::tr("Confirmations"); },
         [&core] { return new ConfirmationsPage(core); }},
        {"disputes",
         {"ops"},
         PageTable::review,
         "scale",
         [] { return DisputesPage::tr("Disputes"); },
         [&core] { return new DisputesPage(core); }},
        {"rules",
         {"ops"},
         PageTable::rules,
         "sliders",
         [] { return RulesPage::tr("Rules"); },
         [&core] { return new RulesPage(core); }},
        {"audit",
         {"ops"},
         PageTable::rules,
         "book",
         [] { return AuditPage::tr("Audit log"); },
         [&core] { return new AuditPage(core); }},
        {"parties",
         {"ops"},
         PageTable::rules,
         "users",
         [] { return PartiesPage::tr("Parties and log-ins"); },
         [&core] { return new PartiesPage(core); }},
        {"discovery",
         {"ops"},
         PageTable::creators,
         "users",
         [] { return DiscoveryPage::tr("Creator square"); },
         [&core, &jobs] { return new DiscoveryPage(core, jobs); }},

        // --- everybody: import, notifications, settings, backup
        {"import",
         {"brand", "mcn", "ops"},
         PageTable::data,
         "upload",
         [] { return ImportPage::tr("Import creators"); },
         [&core, &jobs] { return new ImportPage(core, jobs); }},
        {"notifications",
         {},
         PageTable::data,
         "bell",
         [] { return NotificationsPage::tr("Notifications"); },
         [&core] { return new NotificationsPage(core); },
         false},
        {"settings",
         {},
         PageTable::data,
         "settings",
         [] { return SettingsPage::tr("Settings"); },
         [&session] { return new SettingsPage(session); },
         false},
        {"backup",
         {},
         PageTable::data,
         "archive",
         [] { return BackupPage::tr("Backup and restore"); },
         [&core, &jobs, &session] { return new BackupPage(core, jobs, session); },
         false},
    };
}

} // namespace ui

#include "ui/app/page_table.h"

#include "ui/exchange/import_page.h"
#include "ui/parties/notifications_page.h"
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
    // A line: {id, roles, group, icon, title, make}, and false at the end for a page that is not in the navigation:
    // {"orders", {"brand"}, PageTable::brand, "orders", [] { return OrdersPage::tr("My orders"); },
    //  [&core] { return new OrdersPage(core); }},
    return {
        // --- brand: discovery, order-wizard, orders, projects, account

        // --- mcn: inbox, orders (tracking), contracts, account

        // --- creator: orders, account

        // --- provider: projects, account

        // --- ops: overview, entry-review, closure-review, disputes, rules, audit, parties

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

#include "ui/app/counts.h"

#include "accounts/account_queries.h"
#include "orders/order_money_queries.h"
#include "orders/order_queries.h"
#include "parties/creator_queries.h"
#include "parties/parties_queries.h"
#include "ui/frame/main_window.h"
#include "ui/workspace/core.h"

#include <algorithm>

namespace ui {

namespace {

/// Under this the figure turns red.
constexpr std::int64_t urgentMilliseconds = 4LL * 3'600'000;

} // namespace

Counts::Counts(Core &core, MainWindow &window) : QObject(&window), m_core(core), m_window(window)
{
    core.onChange(this,
                  {base::Topic::orders, base::Topic::applications, base::Topic::closures, base::Topic::accounts,
                   base::Topic::users, base::Topic::notifications},
                  [this] { refresh(); });
}

template <class Query, class Show>
void Counts::ask(Latest &latest, const Query &query, Show show)
{
    m_core.ask(this, latest, query, [this, show](const base::Result<typename Query::Answer> &answer) {
        // A figure that cannot be had is not shown; the page itself says why.
        if (answer.ok() && m_window.isSignedIn())
            show(*answer);
    });
}

void Counts::askOrders()
{
    orders::OrdersQuery query;
    query.tab = orders::OrderTab::myTurn;
    query.limit = 1;
    const bool isRed = m_core.role() == parties::Role::brand || m_core.role() == parties::Role::creator;
    ask(m_orders, query, [this, isRed](const orders::OrdersAnswer &answer) {
        bool isUrgent = false;
        if (isRed && !answer.rows.empty() && answer.rows.front().deadline) {
            const auto left = answer.rows.front().deadline->ms - base::SystemClock().now().ms;
            isUrgent = left < urgentMilliseconds;
        }
        m_window.setNavigationCount(QStringLiteral("orders"), int(answer.total), isUrgent);
    });
}

void Counts::askConfirmations()
{
    m_core.run(
        this, m_confirmations,
        [session = m_core.session()](workspace::Workspace &workspace) -> base::Result<int> {
            const auto banks = workspace.ask(session, accounts::BankChangesQuery{});
            if (!banks.ok())
                return banks.error();
            const auto users = workspace.ask(session, parties::UsersQuery{});
            if (!users.ok())
                return users.error();
            return int(banks->waiting) + int(std::count_if(users->rows.begin(), users->rows.end(),
                                                           [](const auto &one) { return one.waits; }));
        },
        [this](const base::Result<int> &waiting) {
            if (waiting.ok() && m_window.isSignedIn())
                m_window.setNavigationCount(QStringLiteral("confirmations"), *waiting);
        });
}

void Counts::refresh()
{
    if (!m_core.isSignedIn() || !m_window.isSignedIn())
        return;
    const parties::Role role = m_core.role();
    if (role == parties::Role::brand || role == parties::Role::creator || role == parties::Role::mcn)
        askOrders();
    if (role == parties::Role::mcn || role == parties::Role::creator)
        ask(m_inbox, orders::InboxQuery{}, [this](const orders::InboxAnswer &answer) {
            const bool isUrgent = std::any_of(answer.rows.begin(), answer.rows.end(), [](const orders::InboxRow &row) {
                return row.timeLeftMs < urgentMilliseconds;
            });
            m_window.setNavigationCount(QStringLiteral("inbox"), int(answer.total), isUrgent);
        });
    if (role == parties::Role::ops) {
        parties::ApplicationsQuery waiting;
        waiting.state = "waiting";
        waiting.limit = 1;
        ask(m_applications, waiting, [this](const parties::ApplicationsAnswer &answer) {
            m_window.setNavigationCount(QStringLiteral("entry-review"), int(answer.waiting));
        });
        ask(m_closures, accounts::ClosuresQuery{accounts::ClosureState::applied},
            [this](const accounts::ClosuresAnswer &answer) {
                m_window.setNavigationCount(QStringLiteral("closure-review"), int(answer.closures.size()));
            });
        askConfirmations();
        ask(m_disputes, orders::DisputesQuery{}, [this](const orders::DisputesAnswer &answer) {
            m_window.setNavigationCount(QStringLiteral("disputes"), int(answer.total) +
                                                                        int(answer.compensations.size()) +
                                                                        int(answer.clawBacks.size()));
        });
    }
    parties::NotificationsQuery unread;
    unread.unread = true;
    unread.limit = 1;
    ask(m_notifications, unread, [this](const parties::NotificationsAnswer &answer) {
        m_window.setNotificationCount(int(answer.unread));
        m_window.setNavigationCount(QStringLiteral("notifications"), int(answer.unread));
    });
}

} // namespace ui

#include "orders/order_query_store.h"

#include "orders/order_columns.h"

namespace orders {

using parties::Actor;
using storage::Row;

namespace {

#define RECORD_COLUMNS                                                                                                 \
    ORDER_COLUMNS ", p.name, b.name, brand.name, c.nick_name, r.deadline_at, b.script_needed, "                        \
                  "EXISTS (SELECT 1 FROM rating WHERE order_id = o.id AND side = 'brand'), "                           \
                  "EXISTS (SELECT 1 FROM rating WHERE order_id = o.id AND side = 'payee'), "                           \
                  "(SELECT share_bp FROM contract WHERE creator_id = c.id AND mcn_party_id = c.mcn_party_id "          \
                  "AND state = 'active'), c.mcn_party_id"

#define RECORD_TABLES                                                                                                  \
    " FROM \"order\" AS o JOIN order_viewer AS v ON v.order_id = o.id AND v.role = $1 AND v.party_id = $2 "            \
    "JOIN project AS p ON p.id = o.project_id JOIN brief AS b ON b.id = o.brief_id "                                   \
    "JOIN party AS brand ON brand.id = o.brand_party_id JOIN creator AS c ON c.id = o.creator_id "                     \
    "LEFT JOIN cancel_request AS r ON r.order_id = o.id AND r.state = 'open' "

#define TAB_OF_STATE                                                                                                   \
    "CASE WHEN o.state = '0' THEN 'to_pay' WHEN o.state = '-1' THEN 'to_accept' "                                      \
    "WHEN o.state IN ('1', '42', '43', '44', '52') THEN 'producing' WHEN o.state IN ('41', '51') THEN 'reviewing' "    \
    "WHEN o.state IN ('53', '10') THEN 'publishing' WHEN o.state = '54' THEN 'inspecting' "                            \
    "WHEN o.state = '3' THEN 'finished' ELSE 'ended' END"

#define SEARCHED                                                                                                       \
    "WHERE ($3 = '' OR instr(lower(o.number || ' ' || p.name || ' ' || b.name || ' ' || brand.name || ' ' || "         \
    "c.nick_name), lower($3)) > 0) AND ($4 IS NULL OR o.project_id = $4) AND ($5 IS NULL OR o.brief_id = $5) "         \
    "AND ($6 IS NULL OR o.creator_id = $6) AND ($7 IS NULL OR o.created_at >= $7) "                                    \
    "AND ($8 IS NULL OR o.created_at < $8) "

#define IN_TAB                                                                                                         \
    "AND ($9 = 'all' OR ($9 = 'disputed' AND o.disputed = 1) OR ($9 = 'my_turn' AND " MY_TURN                          \
    ") OR $9 = " TAB_OF_STATE ") "

OrderRecord recordFrom(const Row &row)
{
    OrderRecord record;
    record.order = orderFrom(row);
    int column = kOrderColumns;
    record.projectName = row.text(column++);
    record.briefName = row.text(column++);
    record.brandName = row.text(column++);
    record.creatorName = row.text(column++);
    record.requestDeadline = row.optionalTime(column++);
    record.scriptNeeded = row.flag(column++);
    record.brandRated = row.flag(column++);
    record.payeeRated = row.flag(column++);
    record.presentMcnShareBp = row.optionalInteger(column++);
    record.hasMcn = !row.isNull(column);
    return record;
}

} // namespace

std::vector<OrderRecord> OrderQueryStore::list(const Actor &actor, const OrdersQuery &query)
{
    return m_database.list(
        "SELECT " RECORD_COLUMNS RECORD_TABLES SEARCHED IN_TAB "ORDER BY "
        "CASE WHEN $10 = 'deadline' THEN o.deadline_at IS NULL END, "
        "CASE WHEN $10 = 'deadline' THEN min(o.deadline_at, coalesce(r.deadline_at, o.deadline_at)) END, "
        "CASE WHEN $10 = 'amount' THEN -o.task_cost_fen END, CASE WHEN $10 = 'oldest' THEN o.id END, "
        "o.id DESC LIMIT $11 OFFSET $12",
        recordFrom, actor.role, actor.party, query.search.value_or(""), query.project, query.brief, query.creator,
        query.placedFrom, query.placedUntil, query.tab.value_or(OrderTab::all),
        query.sort.value_or(OrderSort::deadline), query.limit.value_or(50), query.offset.value_or(0));
}

OrderQueryStore::Totals OrderQueryStore::totals(const Actor &actor, const OrdersQuery &query)
{
    return m_database
        .find(
            "SELECT count(*), coalesce(sum(o.task_cost_fen), 0)" RECORD_TABLES SEARCHED IN_TAB,
            [](const Row &row) {
                return Totals{row.integer(0), row.money(1)};
            },
            actor.role, actor.party, query.search.value_or(""), query.project, query.brief, query.creator,
            query.placedFrom, query.placedUntil, query.tab.value_or(OrderTab::all))
        .value_or(Totals());
}

std::vector<TabCount> OrderQueryStore::counts(const Actor &actor, const OrdersQuery &query)
{
    std::vector<TabCount> counts;
    for (const OrderTab tab : allOf(OrderTab{}))
        counts.push_back({tab, 0});
    const auto add = [&](std::string_view tab, std::int64_t count) {
        for (TabCount &line : counts) {
            if (toText(line.tab) == tab)
                line.count += count;
        }
    };
    m_database.each(
        "SELECT " TAB_OF_STATE " AS tab, count(*), sum(" MY_TURN "), sum(o.disputed)" RECORD_TABLES SEARCHED
        "GROUP BY tab ORDER BY tab",
        [&](const Row &row) {
            add(row.text(0), row.integer(1));
            add("all", row.integer(1));
            add("my_turn", row.integer(2));
            add("disputed", row.integer(3));
        },
        actor.role, actor.party, query.search.value_or(""), query.project, query.brief, query.creator, query.placedFrom,
        query.placedUntil);
    return counts;
}

std::optional<OrderRecord> OrderQueryStore::find(const Actor &actor, OrderId order)
{
    return m_database.find("SELECT " RECORD_COLUMNS RECORD_TABLES "WHERE o.id = $3", recordFrom, actor.role,
                           actor.party, order);
}

std::vector<OrderId> OrderQueryStore::listDisputed(const Actor &actor)
{
    return m_database.list(
        "SELECT d.order_id FROM dispute AS d JOIN order_viewer AS v ON v.order_id = d.order_id AND "
        "v.role = $1 AND v.party_id = $2 WHERE d.state IN ('open', 'proposed') "
        "ORDER BY d.opened_at, d.id",
        [](const Row &row) { return row.id<OrderId>(0); }, actor.role, actor.party);
}

std::vector<OrderId> OrderQueryStore::listCompensations(const Actor &actor)
{
    return m_database.list(
        "SELECT k.order_id FROM pool_compensation AS k JOIN order_viewer AS v ON "
        "v.order_id = k.order_id AND v.role = $1 AND v.party_id = $2 WHERE k.confirmed_at IS NULL "
        "ORDER BY k.proposed_at, k.id",
        [](const Row &row) { return row.id<OrderId>(0); }, actor.role, actor.party);
}

std::vector<OrderId> OrderQueryStore::listClawBacks(const Actor &actor)
{
    return m_database.list(
        "SELECT k.order_id FROM claw_back AS k JOIN order_viewer AS v ON "
        "v.order_id = k.order_id AND v.role = $1 AND v.party_id = $2 WHERE k.state = 'waiting' "
        "ORDER BY k.proposed_at, k.id",
        [](const Row &row) { return row.id<OrderId>(0); }, actor.role, actor.party);
}

std::vector<DeliverableView> OrderQueryStore::deliverables(OrderId order)
{
    return m_database.list(
        "SELECT kind, version, content, state, reason, uploaded_at, decided_at FROM deliverable "
        "WHERE order_id = $1 ORDER BY id",
        [](const Row &row) {
            return DeliverableView{row.text(0),         row.integer(1), row.text(2),        row.text(3),
                                   row.optionalText(4), row.time(5),    row.optionalTime(6)};
        },
        order);
}

std::vector<EventView> OrderQueryStore::timeline(const Actor &actor, OrderId order)
{
    return m_database.list(
        "SELECT e.actor_role, e.at, u.name, e.event, e.from_state, e.to_state, e.note "
        "FROM order_event AS e LEFT JOIN user AS u ON u.id = e.actor_user_id AND "
        "($2 = 'ops' OR u.party_id = $3) WHERE e.order_id = $1 ORDER BY e.id",
        [](const Row &row) {
            EventView event;
            event.role = row.text(0);
            event.at = row.time(1);
            event.userName = row.optionalText(2);
            event.event = row.text(3);
            event.from = orderStateFrom(row.text(4));
            event.to = orderStateFrom(row.text(5)).value_or(OrderState::awaitingPayment);
            event.note = row.text(6);
            return event;
        },
        order, actor.role, actor.party);
}

std::vector<RatingView> OrderQueryStore::ratings(OrderId order)
{
    return m_database.list(
        "SELECT side, score, text, rated_at FROM rating WHERE order_id = $1 ORDER BY side",
        [](const Row &row) {
            return RatingView{row.text(0), row.integer(1), row.text(2), row.time(3)};
        },
        order);
}

std::optional<DisputeView> OrderQueryStore::findLastDispute(OrderId order)
{
    return m_database.find(
        "SELECT d.opened_role, d.opened_at, d.reason, d.state, d.deadline_at, d.share_bp, "
        "d.decision_note, u.name FROM dispute AS d LEFT JOIN user AS u ON u.id = d.decided_by "
        "WHERE d.order_id = $1 ORDER BY d.id DESC LIMIT 1",
        [](const Row &row) {
            DisputeView dispute;
            dispute.openedRole = row.text(0);
            dispute.openedAt = row.time(1);
            dispute.reason = row.text(2);
            dispute.state = row.text(3);
            dispute.deadline = row.time(4);
            dispute.proposedShareBp = row.optionalInteger(5);
            dispute.decisionNote = row.optionalText(6);
            dispute.decidedBy = row.optionalText(7);
            return dispute;
        },
        order);
}

} // namespace orders

#include "orders/order_query_store.h"

#include "base/text.h"
#include "orders/order_columns.h"
#include "orders/sort_columns.h"

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

/// The searched text is $3.
#define FOUND                                                                                                          \
    "($3 = '' OR instr(lower(o.number), lower($3)) > 0 OR CAST(o.id AS TEXT) = $3 OR name_matches(c.nick_name, $3) "   \
    "OR name_matches(b.name, $3) OR name_matches(p.name, $3) OR name_matches(brand.name, $3)) "

#define SEARCHED                                                                                                       \
    "WHERE " FOUND "AND ($4 IS NULL OR o.project_id = $4) AND ($5 IS NULL OR o.brief_id = $5) "                        \
    "AND ($6 IS NULL OR o.creator_id = $6) AND ($7 IS NULL OR o.created_at >= $7) "                                    \
    "AND ($8 IS NULL OR o.created_at < $8) "

#define IN_TAB                                                                                                         \
    "AND ($9 = 'all' OR ($9 = 'disputed' AND o.disputed = 1) OR ($9 = 'my_turn' AND " MY_TURN                          \
    ") OR $9 = " TAB_OF_STATE ") "

/// The own part of T as OrderRow::income has it: half a fen goes to the MCN (affiliationSplit).
#define MCN_SHARE                                                                                                      \
    "CASE WHEN o.accepted_at IS NOT NULL THEN o.mcn_share_bp WHEN c.mcn_party_id IS NOT NULL THEN "                    \
    "coalesce((SELECT share_bp FROM contract WHERE creator_id = c.id AND mcn_party_id = c.mcn_party_id "               \
    "AND state = 'active'), 0) END"
#define MCN_PART "coalesce((o.task_cost_fen * (" MCN_SHARE ") + 5000) / 10000, 0)"
#define INCOME "CASE $1 WHEN 'mcn' THEN " MCN_PART " WHEN 'creator' THEN o.task_cost_fen - " MCN_PART " END"
#define SEES_FEE "$1 IN ('brand', 'ops', 'system')"

#define NUMBER_OF(field)                                                                                               \
    "CASE " field " WHEN 'left' THEN CASE WHEN r.deadline_at <= o.deadline_at THEN r.deadline_at ELSE o.deadline_at "  \
    "END WHEN 'placed' THEN o.id WHEN 'cost' THEN o.task_cost_fen "                                                    \
    "WHEN 'fee' THEN CASE WHEN " SEES_FEE " THEN o.fee_fen END "                                                       \
    "WHEN 'total' THEN CASE WHEN " SEES_FEE " THEN o.task_cost_fen + o.fee_fen END WHEN 'income' THEN " INCOME " "     \
    "WHEN 'state' THEN CASE o.state WHEN '0' THEN 0 WHEN '-1' THEN 1 WHEN '1' THEN 2 WHEN '41' THEN 3 "                \
    "WHEN '42' THEN 4 WHEN '43' THEN 5 WHEN '44' THEN 6 WHEN '51' THEN 7 WHEN '52' THEN 8 WHEN '53' THEN 9 "           \
    "WHEN '10' THEN 10 WHEN '54' THEN 11 WHEN '3' THEN 12 WHEN '2' THEN 13 WHEN '4' THEN 14 END "                      \
    "WHEN 'content' THEN CASE o.content WHEN 'video_1_20' THEN 0 WHEN 'video_21_60' THEN 1 "                           \
    "WHEN 'video_60_plus' THEN 2 WHEN 'image_text' THEN 3 WHEN 'live' THEN 4 END END"
#define TEXT_OF(field)                                                                                                 \
    "CASE " field " WHEN 'creator' THEN c.nick_name WHEN 'brief' THEN b.name WHEN 'brand' THEN brand.name "            \
    "WHEN 'ended' THEN o.ended_reason END"
#define ORDERED_BY(field, descending) SORTED_BY(descending, NUMBER_OF(field), TEXT_OF(field))

std::string searchedText(const std::optional<std::string> &search)
{
    return std::string(base::trimmed(search.value_or("")));
}

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
    const BoundSorts<OrderField> by = boundSorts<OrderField>(query.sort, OrderField::left);
    return m_database.list("SELECT " RECORD_COLUMNS RECORD_TABLES SEARCHED IN_TAB "ORDER BY " ORDERED_BY("$10", "$11")
                               ORDERED_BY("$12", "$13") ORDERED_BY("$14", "$15") "o.id DESC LIMIT $16 OFFSET $17",
                           recordFrom, actor.role, actor.party, searchedText(query.search), query.project, query.brief,
                           query.creator, query.placedFrom, query.placedUntil, query.tab.value_or(OrderTab::all),
                           by.field[0], by.descending[0], by.field[1], by.descending[1], by.field[2], by.descending[2],
                           query.limit.value_or(50), query.offset.value_or(0));
}

OrderQueryStore::Totals OrderQueryStore::totals(const Actor &actor, const OrdersQuery &query)
{
    return m_database
        .find(
            "SELECT count(*), coalesce(sum(o.task_cost_fen), 0), coalesce(sum(o.fee_fen), 0), "
            "coalesce(sum(" INCOME "), 0)" RECORD_TABLES SEARCHED IN_TAB,
            [](const Row &row) {
                return Totals{row.integer(0), row.money(1), row.money(2), row.money(3)};
            },
            actor.role, actor.party, searchedText(query.search), query.project, query.brief, query.creator,
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
        actor.role, actor.party, searchedText(query.search), query.project, query.brief, query.creator,
        query.placedFrom, query.placedUntil);
    return counts;
}

std::optional<OrderRecord> OrderQueryStore::find(const Actor &actor, OrderId order)
{
    return m_database.find("SELECT " RECORD_COLUMNS RECORD_TABLES "WHERE o.id = $3", recordFrom, actor.role,
                           actor.party, order);
}

std::vector<OrderId> OrderQueryStore::listDisputed(const Actor &actor, const std::string &search)
{
    return m_database.list(
        "SELECT o.id" RECORD_TABLES "JOIN dispute AS d ON d.order_id = o.id AND d.state IN ('open', 'proposed') "
        "WHERE " FOUND "ORDER BY d.opened_at, d.id",
        [](const Row &row) { return row.id<OrderId>(0); }, actor.role, actor.party, searchedText(search));
}

std::vector<OrderId> OrderQueryStore::listCompensations(const Actor &actor, const std::string &search)
{
    return m_database.list(
        "SELECT o.id" RECORD_TABLES "JOIN pool_compensation AS k ON k.order_id = o.id AND k.confirmed_at IS NULL "
        "WHERE " FOUND "ORDER BY k.proposed_at, k.id",
        [](const Row &row) { return row.id<OrderId>(0); }, actor.role, actor.party, searchedText(search));
}

std::vector<OrderId> OrderQueryStore::listClawBacks(const Actor &actor, const std::string &search)
{
    return m_database.list(
        "SELECT o.id" RECORD_TABLES "JOIN claw_back AS k ON k.order_id = o.id AND k.state = 'waiting' "
        "WHERE " FOUND "ORDER BY k.proposed_at, k.id",
        [](const Row &row) { return row.id<OrderId>(0); }, actor.role, actor.party, searchedText(search));
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

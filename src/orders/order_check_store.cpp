#include "orders/orders.h"

namespace orders {

using storage::Row;

std::vector<std::string> Orders::check()
{
    std::vector<std::string> findings;
    const auto report = [&](const std::string &problem) {
        return [&findings, problem](const Row &row) {
            findings.push_back("order " + row.text(0) + " " + problem + ": " + row.text(1));
        };
    };

    m_database.each("SELECT o.number, 'state ' || o.state || ', ' || coalesce(h.placed_fen - h.resolved_fen, 0) "
                    "|| ' fen' FROM \"order\" AS o LEFT JOIN hold AS h ON h.order_id = o.id WHERE "
                    "coalesce(h.placed_fen - h.resolved_fen, 0) <> CASE "
                    "WHEN o.state IN ('0', '3', '2', '4') THEN 0 "
                    "WHEN o.state = '54' THEN o.task_cost_fen + o.fee_fen "
                    "ELSE coalesce(o.deposit_fen, o.task_cost_fen + o.fee_fen) END ORDER BY o.id",
                    report("freezes another amount than its state says"));
    m_database.each("SELECT o.number, 'disputed ' || o.disputed || ', locked ' || coalesce(h.locked, 0) "
                    "FROM \"order\" AS o LEFT JOIN hold AS h ON h.order_id = o.id "
                    "WHERE o.disputed <> coalesce(h.locked, 0) ORDER BY o.id",
                    report("and its hold disagree about a dispute"));
    m_database.each("SELECT coalesce(o.number, 'of id ' || h.order_id), 'hold ' || h.id FROM hold AS h "
                    "LEFT JOIN \"order\" AS o ON o.id = h.order_id WHERE o.id IS NULL OR o.paid_at IS NULL "
                    "ORDER BY h.id",
                    report("has a hold without a payment"));
    m_database.each(
        "SELECT o.number, 'event ' || e.id || ' from ' || coalesce(e.from_state, '-') || ' after ' "
        "|| coalesce(before.to_state, '-') FROM order_event AS e JOIN \"order\" AS o ON o.id = e.order_id "
        "LEFT JOIN order_event AS before ON before.id = (SELECT max(id) FROM order_event "
        "WHERE order_id = e.order_id AND id < e.id) WHERE e.from_state IS NOT before.to_state ORDER BY e.id",
        report("has a broken time line"));
    m_database.each("SELECT o.number, 'state ' || o.state || ', last event to ' || coalesce((SELECT to_state "
                    "FROM order_event WHERE order_id = o.id ORDER BY id DESC LIMIT 1), '-') FROM \"order\" AS o "
                    "WHERE o.state IS NOT (SELECT to_state FROM order_event WHERE order_id = o.id ORDER BY id DESC "
                    "LIMIT 1) ORDER BY o.id",
                    report("is not where its time line ends"));
    m_database.each("SELECT number, 'state ' || state FROM \"order\" WHERE state <> '3' AND (state IN ('2', '4')) <> "
                    "(deadline_at IS NULL) ORDER BY id",
                    report("can stay for ever, or has a clock after its end"));
    m_database.each("SELECT o.number, o.script_rejections || ' script, ' || o.video_rejections || ' video' "
                    "FROM \"order\" AS o WHERE o.script_rejections <> (SELECT count(*) FROM deliverable AS d "
                    "WHERE d.order_id = o.id AND d.kind = 'script' AND d.state = 'rejected') OR o.video_rejections <> "
                    "(SELECT count(*) FROM deliverable AS d WHERE d.order_id = o.id AND d.kind = 'video' "
                    "AND d.state = 'rejected') ORDER BY o.id",
                    report("counts other rejections than its deliverables show"));
    m_database.each("SELECT o.number, 'cancel_requested ' || o.cancel_requested || ', disputed ' || o.disputed "
                    "FROM \"order\" AS o WHERE o.cancel_requested <> EXISTS (SELECT 1 FROM cancel_request AS r "
                    "WHERE r.order_id = o.id AND r.state = 'open') OR o.disputed <> EXISTS (SELECT 1 FROM dispute AS d "
                    "WHERE d.order_id = o.id AND d.state IN ('open', 'proposed')) ORDER BY o.id",
                    report("disagrees with its cancel request or dispute"));
    m_database.each("SELECT number, 'state ' || state FROM \"order\" WHERE (accepted_at IS NULL AND state NOT IN "
                    "('0', '-1', '2', '4')) OR (paid_at IS NULL AND state NOT IN ('0', '4')) OR (accepted_at IS NOT "
                    "NULL AND (mcn_party_id IS NULL) <> (mcn_share_bp IS NULL)) OR (provider_party_id IS NULL) <> "
                    "(provider_share_bp IS NULL) OR (provider_party_id IS NOT NULL AND accepted_at IS NULL) OR (state "
                    "IN ('2', '4')) <> "
                    "(ended_reason IS NOT NULL) OR (state = '3') <> (finished_at IS NOT NULL) OR (state IN ('54', '3') "
                    "AND (work_link IS NULL OR published_at IS NULL OR retention_until IS NULL)) ORDER BY id",
                    report("lacks what its state needs"));
    m_database.each("SELECT o.number, 'brief ' || o.brief_id FROM \"order\" AS o JOIN brief AS b ON b.id = o.brief_id "
                    "JOIN project AS p ON p.id = b.project_id WHERE o.brand_party_id <> b.brand_party_id "
                    "OR p.brand_party_id <> b.brand_party_id OR o.project_id <> b.project_id ORDER BY o.id",
                    report("belongs to another brand than its brief"));
    m_database.each("SELECT o.number, 'transfer ' || t.id || ' to party ' || a.party_id FROM transfer AS t "
                    "JOIN ledger_account AS a ON a.id = t.credit_account_id JOIN \"order\" AS o ON o.id = t.order_id "
                    "WHERE t.code = 26 AND a.party_id IS NOT o.provider_party_id ORDER BY t.id",
                    report("has paid a share to another provider than it pinned"));
    // What its transfers froze, and where that went, is what its terms and its state say.
    m_database.each(
        "WITH moved AS (SELECT order_id, sum(CASE WHEN code = 20 THEN amount_fen ELSE 0 END) AS frozen, "
        "sum(CASE WHEN code = 21 THEN amount_fen ELSE 0 END) AS settled, "
        "sum(CASE WHEN code = 22 THEN amount_fen ELSE 0 END) AS fee, "
        "sum(CASE WHEN code IN (23, 24) THEN amount_fen ELSE 0 END) AS other "
        "FROM transfer WHERE hold_id IS NOT NULL GROUP BY order_id), "
        "sums AS (SELECT o.id, o.number, o.state, o.paid_at, o.task_cost_fen, o.fee_fen, o.deposit_fen, "
        "coalesce(m.frozen, 0) AS frozen, coalesce(m.settled, 0) AS settled, coalesce(m.fee, 0) AS fee, "
        "coalesce(m.other, 0) AS other FROM \"order\" AS o LEFT JOIN moved AS m ON m.order_id = o.id) "
        "SELECT number, 'state ' || state || ', ' || frozen || ' fen frozen, ' || settled || ' settled, ' || fee || "
        "' fee, ' || other || ' released or compensated' FROM sums WHERE CASE "
        "WHEN paid_at IS NULL THEN frozen <> 0 "
        "WHEN state IN ('54', '3') THEN frozen <> task_cost_fen + fee_fen "
        "WHEN state IN ('2', '4') THEN frozen NOT IN (task_cost_fen + fee_fen, coalesce(deposit_fen, task_cost_fen + "
        "fee_fen)) ELSE frozen <> coalesce(deposit_fen, task_cost_fen + fee_fen) END "
        "OR CASE WHEN state = '3' THEN settled <> task_cost_fen OR fee <> fee_fen OR other <> 0 "
        "WHEN state IN ('2', '4') THEN settled + fee + other <> frozen "
        "ELSE settled + fee + other <> 0 END ORDER BY id",
        report("has moved other sums than its terms say"));
    m_database.each("SELECT o.number, o.fee_fen || ' of ' || o.task_cost_fen FROM \"order\" AS o WHERE o.fee_fen <> "
                    "(o.task_cost_fen * o.fee_bp + 5000) / 10000 ORDER BY o.id",
                    report("has another fee than its rate gives"));
    m_database.each("SELECT o.number, 'claw-back of ' || k.amount_fen || ' fen is ' || k.state || ', ' || (SELECT "
                    "coalesce(sum(t.amount_fen), 0) FROM transfer AS t JOIN ledger_account AS a ON a.id = "
                    "t.credit_account_id WHERE t.code = 90 AND t.order_id = o.id AND a.kind = 'brand_available') || "
                    "' fen went back' FROM claw_back AS k JOIN \"order\" AS o ON o.id = k.order_id "
                    "WHERE k.state <> 'dropped' AND (SELECT coalesce(sum(t.amount_fen), 0) FROM transfer AS t "
                    "JOIN ledger_account AS a ON a.id = t.credit_account_id WHERE t.code = 90 AND t.order_id = o.id "
                    "AND a.kind = 'brand_available') <> CASE k.state WHEN 'confirmed' THEN k.amount_fen ELSE 0 END "
                    "ORDER BY k.id",
                    report("has other corrections than its claw-back"));
    return findings;
}

} // namespace orders

#include "orders/order_store.h"

#include "orders/order_columns.h"

#include <cassert>

namespace orders {

using base::Timestamp;
using parties::Actor;
using storage::Row;

Order orderFrom(const Row &row)
{
    Order order;
    order.id = row.id<OrderId>(0);
    order.number = row.text(1);
    order.brief = row.id<BriefId>(2);
    order.project = row.id<ProjectId>(3);
    order.brand = row.id<PartyId>(4);
    order.creator = row.id<CreatorId>(5);
    for (const ContentKind content : allOf(ContentKind{})) {
        if (row.bytes(6) == toText(content))
            order.content = content;
    }
    const auto state = orderStateFrom(row.bytes(7));
    assert(state);
    order.state = *state;
    order.taskCost = row.money(8);
    order.feeBp = row.integer(9);
    order.fee = row.money(10);
    order.deposit = row.optionalMoney(11);
    order.ruleVersion = row.integer(12);
    order.paidAt = row.optionalTime(13);
    order.acceptedAt = row.optionalTime(14);
    order.mcn = row.optionalId<PartyId>(15);
    order.contract = row.optionalId<ContractId>(16);
    order.mcnShareBp = row.optionalInteger(17);
    order.scriptRejections = row.integer(18);
    order.videoRejections = row.integer(19);
    order.deadlineAt = row.optionalTime(20);
    order.overdueSince = row.optionalTime(21);
    order.cancelRequested = row.flag(22);
    order.disputed = row.flag(23);
    order.auditState = row.integer(24);
    order.publishAt = row.optionalTime(25);
    order.publishedAt = row.optionalTime(26);
    order.workLink = row.optionalText(27);
    order.finishedAt = row.optionalTime(28);
    order.retentionUntil = row.optionalTime(29);
    order.endedReason = row.optionalText(30);
    order.cancelReasonCode = row.optionalInteger(31);
    order.cancelText = row.optionalText(32);
    order.createdAt = row.time(33);
    order.revision = row.integer(34);
    order.provider = row.optionalId<PartyId>(35);
    order.providerShareBp = row.optionalInteger(36);
    return order;
}

OrderId OrderStore::insert(const Order &order)
{
    return m_database.insert<OrderId>("INSERT INTO \"order\" (number, brief_id, project_id, brand_party_id, "
                                      "creator_id, content, state, task_cost_fen, "
                                      "fee_bp, fee_fen, deposit_fen, rule_version, deadline_at, created_at) "
                                      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
                                      order.number, order.brief, order.project, order.brand, order.creator,
                                      order.content, order.state, order.taskCost, order.feeBp, order.fee, order.deposit,
                                      order.ruleVersion, order.deadlineAt, order.createdAt);
}

std::optional<Order> OrderStore::findOrder(OrderId order, const Actor &actor)
{
    if (actor.role == parties::Role::system)
        return m_database.find("SELECT " ORDER_COLUMNS " FROM \"order\" AS o WHERE o.id = $1", orderFrom, order);
    return m_database.find("SELECT " ORDER_COLUMNS " FROM \"order\" AS o JOIN order_viewer AS v ON v.order_id = o.id "
                           "WHERE o.id = $1 AND v.role = $2 AND v.party_id = $3",
                           orderFrom, order, actor.role, actor.party);
}

void OrderStore::update(Order &order)
{
    m_database.execute(
        "UPDATE \"order\" SET state = $3, rule_version = $4, paid_at = $5, accepted_at = $6, mcn_party_id = $7, "
        "contract_id = $8, mcn_share_bp = $9, script_rejections = $10, video_rejections = $11, deadline_at = $12, "
        "overdue_since = $13, cancel_requested = $14, disputed = $15, audit_state = $16, publish_at = $17, "
        "published_at = $18, work_link = $19, finished_at = $20, retention_until = $21, ended_reason = $22, "
        "cancel_reason_code = $23, cancel_text = $24, provider_party_id = $25, provider_share_bp = $26, "
        "revision = revision + 1 WHERE id = $1 AND revision = $2",
        order.id, order.revision, order.state, order.ruleVersion, order.paidAt, order.acceptedAt, order.mcn,
        order.contract, order.mcnShareBp, order.scriptRejections, order.videoRejections, order.deadlineAt,
        order.overdueSince, order.cancelRequested, order.disputed, order.auditState, order.publishAt, order.publishedAt,
        order.workLink, order.finishedAt, order.retentionUntil, order.endedReason, order.cancelReasonCode,
        order.cancelText, order.provider, order.providerShareBp);
    assert(m_database.changedRows() == 1);
    ++order.revision;
}

std::int64_t OrderStore::nextNumberOfDay(const std::string &prefix)
{
    const auto last = m_database.find(
        "SELECT max(number) FROM \"order\" WHERE number BETWEEN $1 || '000000' AND "
        "$1 || '999999'",
        [](const Row &row) { return row.optionalText(0); }, prefix);
    return last && *last ? std::stoll((*last)->substr(prefix.size())) + 1 : 1;
}

std::int64_t OrderStore::countRunning(CreatorId creator)
{
    return m_database.number("SELECT count(*) FROM \"order\" WHERE creator_id = $1 AND paid_at IS NOT NULL "
                             "AND state NOT IN ('3', '2', '4')",
                             creator);
}

void OrderStore::insertEvent(OrderId order, Timestamp at, const Actor &actor, OrderEvent event,
                             std::optional<OrderState> from, OrderState to, const std::string &note)
{
    const std::optional<UserId> user = actor.user.isSet() ? std::optional(actor.user) : std::nullopt;
    m_database.execute("INSERT INTO order_event (order_id, at, actor_user_id, actor_role, event, from_state, to_state, "
                       "note) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                       order, at, user, actor.role, event, from, to, note);
}

void OrderStore::insertPlaced(OrderId order, Timestamp at, const Actor &actor)
{
    m_database.execute("INSERT INTO order_event (order_id, at, actor_user_id, actor_role, event, from_state, to_state) "
                       "VALUES ($1, $2, $3, $4, 'place', NULL, '0')",
                       order, at, actor.user, actor.role);
}

bool OrderStore::hasEvent(OrderId order, OrderEvent event)
{
    return m_database.number("SELECT count(*) FROM order_event WHERE order_id = $1 AND event = $2", order, event) > 0;
}

void OrderStore::insertDeliverable(OrderId order, std::string_view kind, const std::string &content, UserId by,
                                   Timestamp at)
{
    m_database.execute("UPDATE deliverable SET state = 'outdated' WHERE order_id = $1 AND kind = $2 AND state = 'new'",
                       order, kind);
    m_database.execute("INSERT INTO deliverable (order_id, kind, version, content, state, uploaded_by, uploaded_at) "
                       "SELECT $1, $2, 1 + coalesce(max(version), 0), $3, 'new', $4, $5 FROM deliverable "
                       "WHERE order_id = $1 AND kind = $2",
                       order, kind, content, by, at);
}

void OrderStore::decideDeliverable(OrderId order, std::string_view kind, std::string_view state,
                                   const std::optional<std::string> &reason, Timestamp at)
{
    m_database.execute("UPDATE deliverable SET state = $3, reason = $4, decided_at = $5 WHERE order_id = $1 AND "
                       "kind = $2 AND state = 'new'",
                       order, kind, state, reason, at);
}

std::optional<Timestamp> OrderStore::findLastUpload(OrderId order)
{
    return m_database.find(
        "SELECT id, uploaded_at FROM deliverable WHERE order_id = $1 ORDER BY id DESC LIMIT 1",
        [](const Row &row) { return row.time(1); }, order);
}

void OrderStore::insertCancelRequest(OrderId order, UserId by, const std::string &reason, Timestamp at,
                                     Timestamp deadline)
{
    m_database.execute("INSERT INTO cancel_request (order_id, requested_by, requested_at, reason, deadline_at, state) "
                       "VALUES ($1, $2, $3, $4, $5, 'open')",
                       order, by, at, reason, deadline);
}

std::optional<CancelRequest> OrderStore::findCancelRequest(OrderId order)
{
    return m_database.find(
        "SELECT id, reason, requested_at, deadline_at FROM cancel_request WHERE order_id = $1 AND state = 'open'",
        [](const Row &row) {
            return CancelRequest{row.id<CancelRequestId>(0), row.text(1), row.time(2), row.time(3)};
        },
        order);
}

void OrderStore::answerCancelRequest(CancelRequestId request, std::string_view state, std::optional<UserId> by,
                                     Timestamp at)
{
    m_database.execute("UPDATE cancel_request SET state = $2, answered_by = $3, answered_at = $4 WHERE id = $1",
                       request, state, by, at);
}

void OrderStore::insertDispute(OrderId order, const Actor &actor, const std::string &reason, Timestamp at,
                               Timestamp deadline, Timestamp remindAt, std::int64_t remainingMs)
{
    const std::optional<UserId> user = actor.user.isSet() ? std::optional(actor.user) : std::nullopt;
    m_database.execute(
        "INSERT INTO dispute (order_id, opened_by, opened_role, opened_at, reason, deadline_at, remind_at, "
        "remaining_ms, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'open')",
        order, user, actor.role, at, reason, deadline, remindAt, remainingMs);
}

std::optional<Dispute> OrderStore::findDispute(OrderId order)
{
    return m_database.find(
        "SELECT id, opened_role, opened_at, reason, deadline_at, remind_at, share_bp, decided_by, "
        "decision_note FROM dispute WHERE order_id = $1 AND state IN ('open', 'proposed')",
        [](const Row &row) {
            Dispute dispute;
            dispute.id = row.id<DisputeId>(0);
            dispute.openedRole = row.text(1);
            dispute.openedAt = row.time(2);
            dispute.reason = row.text(3);
            dispute.deadlineAt = row.time(4);
            dispute.remindAt = row.time(5);
            dispute.shareBp = row.optionalInteger(6);
            dispute.decidedBy = row.optionalId<UserId>(7);
            dispute.decisionNote = row.text(8);
            return dispute;
        },
        order);
}

void OrderStore::proposeDecision(DisputeId dispute, std::int64_t shareBp, const std::string &note, UserId by,
                                 Timestamp at)
{
    m_database.execute("UPDATE dispute SET state = 'proposed', share_bp = $2, decision_note = $3, decided_by = $4, "
                       "decided_at = $5 WHERE id = $1",
                       dispute, shareBp, note, by, at);
}

void OrderStore::dropDecision(DisputeId dispute)
{
    m_database.execute("UPDATE dispute SET state = 'open', share_bp = NULL, decision_note = NULL, decided_by = NULL, "
                       "decided_at = NULL WHERE id = $1 AND state = 'proposed'",
                       dispute);
}

void OrderStore::confirmDecision(DisputeId dispute, UserId by, Timestamp at)
{
    m_database.execute("UPDATE dispute SET state = 'decided', confirmed_by = $2, confirmed_at = $3 WHERE id = $1",
                       dispute, by, at);
}

void OrderStore::decideByPolicy(DisputeId dispute, std::int64_t shareBp, Timestamp at)
{
    m_database.execute("UPDATE dispute SET state = 'policy', share_bp = $2, decided_by = NULL, decided_at = $3 "
                       "WHERE id = $1",
                       dispute, shareBp, at);
}

void OrderStore::setReminder(DisputeId dispute, Timestamp next)
{
    m_database.execute("UPDATE dispute SET remind_at = $2 WHERE id = $1", dispute, next);
}

void OrderStore::insertRating(OrderId order, std::string_view side, std::int64_t score, const std::string &text,
                              UserId by, Timestamp at)
{
    m_database.execute("INSERT INTO rating (order_id, side, score, text, rated_by, rated_at) "
                       "VALUES ($1, $2, $3, $4, $5, $6)",
                       order, side, score, text, by, at);
}

bool OrderStore::hasRated(OrderId order, std::string_view side)
{
    return m_database.number("SELECT count(*) FROM rating WHERE order_id = $1 AND side = $2", order, side) > 0;
}

void OrderStore::insertCompensation(OrderId order, base::Money amount, UserId by, Timestamp at)
{
    m_database.execute("INSERT INTO pool_compensation (order_id, amount_fen, proposed_by, proposed_at) "
                       "VALUES ($1, $2, $3, $4)",
                       order, amount, by, at);
}

std::optional<PoolCompensation> OrderStore::findCompensation(OrderId order)
{
    return m_database.find(
        "SELECT id, amount_fen, proposed_by FROM pool_compensation WHERE order_id = $1 AND confirmed_at IS NULL",
        [](const Row &row) {
            return PoolCompensation{row.id<CompensationId>(0), row.money(1), row.id<UserId>(2)};
        },
        order);
}

bool OrderStore::isCompensated(OrderId order)
{
    return m_database.number("SELECT count(*) FROM pool_compensation WHERE order_id = $1 AND confirmed_at IS NOT NULL",
                             order) > 0;
}

void OrderStore::dropCompensation(CompensationId compensation)
{
    m_database.execute("DELETE FROM pool_compensation WHERE id = $1 AND confirmed_at IS NULL", compensation);
}

void OrderStore::confirmCompensation(CompensationId compensation, UserId by, Timestamp at)
{
    m_database.execute("UPDATE pool_compensation SET confirmed_by = $2, confirmed_at = $3 WHERE id = $1", compensation,
                       by, at);
}

void OrderStore::insertClawBack(OrderId order, base::Money amount, const std::string &reason, UserId by, Timestamp at)
{
    m_database.execute("INSERT INTO claw_back (order_id, amount_fen, reason, state, proposed_by, proposed_at) "
                       "VALUES ($1, $2, $3, 'waiting', $4, $5)",
                       order, amount, reason, by, at);
}

std::optional<ClawBack> OrderStore::findClawBack(OrderId order)
{
    return m_database.find(
        "SELECT id, amount_fen, reason, proposed_by, state = 'confirmed' FROM claw_back "
        "WHERE order_id = $1 AND state <> 'dropped'",
        [](const Row &row) {
            return ClawBack{row.id<ClawBackId>(0), row.money(1), row.text(2), row.id<UserId>(3), row.flag(4)};
        },
        order);
}

void OrderStore::confirmClawBack(ClawBackId clawBack, UserId by, Timestamp at)
{
    m_database.execute("UPDATE claw_back SET state = 'confirmed', confirmed_by = $2, confirmed_at = $3 WHERE id = $1",
                       clawBack, by, at);
}

void OrderStore::dropClawBack(ClawBackId clawBack)
{
    m_database.execute("UPDATE claw_back SET state = 'dropped' WHERE id = $1", clawBack);
}

std::vector<OrderId> OrderStore::listDue(Timestamp now, std::int64_t limit)
{
    return m_database.list(
        "SELECT id FROM ("
        "SELECT id, deadline_at AS due FROM \"order\" WHERE deadline_at <= $1 "
        "UNION ALL SELECT o.id, r.deadline_at FROM cancel_request AS r JOIN \"order\" AS o ON o.id = r.order_id "
        "WHERE r.state = 'open' AND o.disputed = 0 AND r.deadline_at <= $1 "
        "UNION ALL SELECT order_id, remind_at FROM dispute WHERE state IN ('open', 'proposed') AND remind_at <= $1"
        ") GROUP BY id ORDER BY min(due), id LIMIT $2",
        [](const Row &row) { return row.id<OrderId>(0); }, now, limit);
}

} // namespace orders

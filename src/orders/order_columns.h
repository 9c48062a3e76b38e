#pragma once

#include "orders/order.h"
#include "storage/row.h"

/// The columns of an order in the order in which orderFrom reads them, and who may see one: SQL literals that the two
/// stores of orders share. ORDER_VISIBLE binds the actor's role to $1 and his party to $2.
#define ORDER_COLUMNS                                                                                                  \
    "o.id, o.number, o.brief_id, o.project_id, o.brand_party_id, o.creator_id, o.content, o.state, o.task_cost_fen, "  \
    "o.fee_bp, o.fee_fen, o.deposit_fen, o.rule_version, o.paid_at, o.accepted_at, o.mcn_party_id, o.contract_id, "    \
    "o.mcn_share_bp, o.script_rejections, o.video_rejections, o.deadline_at, o.overdue_since, o.cancel_requested, "    \
    "o.disputed, o.audit_state, o.publish_at, o.published_at, o.work_link, o.finished_at, o.retention_until, "         \
    "o.ended_reason, o.cancel_reason_code, o.cancel_text, o.created_at, o.revision"

#define ORDER_VISIBLE                                                                                                  \
    "($1 IN ('ops', 'system') OR ($1 = 'brand' AND o.brand_party_id = $2)"                                             \
    " OR ($1 = 'creator' AND o.paid_at IS NOT NULL AND o.creator_id = (SELECT id FROM creator WHERE party_id = $2))"   \
    " OR ($1 = 'mcn' AND (o.mcn_party_id = $2 OR (o.state = '-1' AND o.creator_id IN"                                  \
    " (SELECT id FROM creator WHERE mcn_party_id = $2))))"                                                             \
    " OR ($1 = 'provider' AND o.project_id IN (SELECT id FROM project WHERE provider_party_id = $2)))"

namespace orders {

[[nodiscard]] Order orderFrom(const storage::Row &row);

/// What orderFrom reads, so that a query can add columns after it.
inline constexpr int kOrderColumns = 35;

} // namespace orders

#pragma once

#include "orders/order.h"
#include "storage/row.h"

/// The columns of an order in the order in which orderFrom reads them: a literal that the stores of orders share.
#define ORDER_COLUMNS                                                                                                  \
    "o.id, o.number, o.brief_id, o.project_id, o.brand_party_id, o.creator_id, o.content, o.state, o.task_cost_fen, "  \
    "o.fee_bp, o.fee_fen, o.deposit_fen, o.rule_version, o.paid_at, o.accepted_at, o.mcn_party_id, o.contract_id, "    \
    "o.mcn_share_bp, o.script_rejections, o.video_rejections, o.deadline_at, o.overdue_since, o.cancel_requested, "    \
    "o.disputed, o.audit_state, o.publish_at, o.published_at, o.work_link, o.finished_at, o.retention_until, "         \
    "o.ended_reason, o.cancel_reason_code, o.cancel_text, o.created_at, o.revision, o.provider_party_id, "             \
    "o.provider_share_bp"

/// Whether the role $1 must act: the same as turnOf(); a rating is owed until the own side has given it.
#define MY_TURN                                                                                                        \
    "CASE WHEN o.disputed = 1 THEN $1 = 'ops' "                                                                        \
    "WHEN o.state = '3' THEN o.deadline_at IS NOT NULL AND $1 IN ('brand', 'creator', 'mcn') AND NOT EXISTS "          \
    "(SELECT 1 FROM rating WHERE order_id = o.id AND side = CASE $1 WHEN 'brand' THEN 'brand' ELSE 'payee' END) "      \
    "WHEN $1 = 'brand' THEN o.cancel_requested = 1 OR o.state IN ('0', '41', '51', '53', '10', '54') "                 \
    "WHEN $1 IN ('creator', 'mcn') THEN o.state IN ('-1', '1', '42', '43', '44', '52', '53') ELSE 0 END"

namespace orders {

[[nodiscard]] Order orderFrom(const storage::Row &row);

/// What orderFrom reads, so that a query can add columns after it.
inline constexpr int kOrderColumns = 37;

} // namespace orders

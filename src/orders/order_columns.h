#pragma once

#include "orders/order.h"
#include "storage/row.h"

/// The columns of an order in the order in which orderFrom reads them: a literal that the stores of orders share.
#define ORDER_COLUMNS                                                                                                  \
    "o.id, o.number, o.brief_id, o.project_id, o.brand_party_id, o.creator_id, o.content, o.state, o.task_cost_fen, "  \
    "o.fee_bp, o.fee_fen, o.deposit_fen, o.rule_version, o.paid_at, o.accepted_at, o.mcn_party_id, o.contract_id, "    \
    "o.mcn_share_bp, o.script_rejections, o.video_rejections, o.deadline_at, o.overdue_since, o.cancel_requested, "    \
    "o.disputed, o.audit_state, o.publish_at, o.published_at, o.work_link, o.finished_at, o.retention_until, "         \
    "o.ended_reason, o.cancel_reason_code, o.cancel_text, o.created_at, o.revision"

namespace orders {

[[nodiscard]] Order orderFrom(const storage::Row &row);

/// What orderFrom reads, so that a query can add columns after it.
inline constexpr int kOrderColumns = 35;

} // namespace orders

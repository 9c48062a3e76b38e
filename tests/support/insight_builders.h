#pragma once

#include "ledger/ledger.h"
#include "orders/order_state.h"
#include "support/parties_builders.h"

#include <optional>
#include <string>
#include <vector>

namespace support {

/// One order as a summary sees it: what was paid when, what went back, how its state moved.
struct HandMadeOrder
{
    struct Payment
    {
        base::Timestamp at;
        base::Money amount;
    };
    struct Step
    {
        base::Timestamp at;
        orders::OrderState to;
    };
    base::Money taskCost;
    base::Money fee;
    std::vector<Payment> payments;
    std::vector<Step> steps; ///< the last one is the order's state
    base::Timestamp publishUntil;
    std::optional<base::Timestamp> publishedAt = std::nullopt;
    std::optional<base::Timestamp> overdueSince = std::nullopt;
    std::optional<Payment> refund = std::nullopt; ///< released; what else is held then is settled to the MCN
    std::optional<std::string> category = std::nullopt;
    std::optional<std::string> endedReason = std::nullopt;
};

/// Orders written row by row, so that every figure of a summary is known beforehand.
class InsightWorld : public PartiesWorld
{
public:
    parties::Actor ops = makeOps("ops1");
    parties::Actor otherOps = makeOps("ops2");
    parties::Actor brand = makeBrand("brand1", "美妆");
    parties::Actor mcn = makeMcn("mcn1");
    BuiltCreator creator = makeCreator(mcn);
    ledger::Ledger books{database()};

    InsightWorld()
    {
        database().execute("UPDATE creator SET expected_play_num = 50000 WHERE id = $1", creator.id);
        const auto paid = books.post(ledger::TransferCode::topUp, ledger::kPlatform, ledger::AccountKind::bankClearing,
                                     brand.party, ledger::AccountKind::brandAvailable, base::Money::fromYuan(1'000'000),
                                     {kStart - base::days(60), 1});
        assert(paid.ok());
        database().execute("INSERT INTO project (id, brand_party_id, name, budget_fen, starts_at, ends_at, created_at)"
                           " VALUES (1, $1, '项目', 100000000, $2, $3, $2)",
                           brand.party, kStart - base::days(60), kStart + base::days(60));
    }

    ledger::OrderId add(const HandMadeOrder &order)
    {
        const ledger::OrderId id(++m_orders);
        const auto created = kStart - base::days(60);
        const auto state = order.steps.empty() ? orders::OrderState::awaitingPayment : order.steps.back().to;
        const bool ended = state == orders::OrderState::finished || state == orders::OrderState::closed ||
                           state == orders::OrderState::cancelled;
        database().execute(
            "INSERT INTO brief (id, project_id, brand_party_id, kind, content, settlement, name, brand_name, product,"
            " category, requirements, script_due_at, video_due_at, publish_from, publish_until, retention_days,"
            " acceptance_days, script_needed, state, created_at)"
            " VALUES ($1, 1, $2, 'assigned', 'video_21_60', 'fixed', '需求', '品牌', '产品', $3, '', $4, $4, $4, $5, "
            "30,"
            " 1, 1, 'published', $4)",
            id, brand.party, order.category, created, order.publishUntil);
        database().execute(
            "INSERT INTO \"order\" (id, number, brief_id, project_id, brand_party_id, creator_id, content, state,"
            " task_cost_fen, fee_bp, fee_fen, rule_version, mcn_party_id, deadline_at, overdue_since, published_at,"
            " ended_reason, created_at)"
            " VALUES ($1, $2, $1, 1, $3, $4, 'video_21_60', $5, $6, 500, $7, 1, $8, $9, $10, $11, $12, $13)",
            id, "XT" + std::to_string(261124000000 + id.value), brand.party, creator.id, state, order.taskCost,
            order.fee, mcn.party, ended ? std::nullopt : std::optional(kStart + base::days(50)), order.overdueSince,
            order.publishedAt, order.endedReason, created);
        std::optional<orders::OrderState> from;
        for (const auto &step : order.steps) {
            database().execute("INSERT INTO order_event (order_id, at, actor_role, event, from_state, to_state)"
                               " VALUES ($1, $2, 'system', 'step', $3, $4)",
                               id, step.at, from, step.to);
            from = step.to;
        }
        for (const auto &payment : order.payments) {
            const auto held = books.placeHold(id, brand.party, payment.amount, {payment.at, 1});
            assert(held.ok());
        }
        if (order.refund) {
            ledger::Ledger::Resolution resolution;
            resolution.release = order.refund->amount;
            resolution.toPayee = books.findHold(id)->remaining() - order.refund->amount;
            resolution.payee = mcn.party;
            resolution.creator = creator.actor.party;
            books.resolveHold(id, brand.party, resolution, {order.refund->at, 1});
        }
        return id;
    }

private:
    std::int64_t m_orders = 0;
};

} // namespace support

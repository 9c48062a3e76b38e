#include "accounts/order_view.h"
#include "storage/database.h"

namespace accounts {
namespace {

using storage::Row;

OrderView orderFrom(const Row &row)
{
    OrderView order;
    order.id = row.id<OrderId>(0);
    order.number = row.text(1);
    order.creatorName = row.text(2);
    order.state = row.text(3);
    order.taskCost = row.money(4);
    order.fee = row.money(5);
    order.deposit = row.optionalMoney(6);
    order.frozen = row.money(7);
    order.cancelRequested = row.flag(8);
    order.disputed = row.flag(9);
    order.deadline = row.optionalTime(10);
    order.retentionUntil = row.optionalTime(11);
    order.publishedBy = row.time(12);
    order.retentionDays = row.integer(13);
    order.accepted = !row.isNull(14);
    order.mcnShareBp = row.optionalInteger(15);
    order.providerShareBp = row.optionalInteger(16);
    order.revision = row.integer(17);
    return order;
}

} // namespace

std::vector<OrderView> OrderViewStore::listRunning(PartyId party)
{
    return m_database.list(
        "WITH mine AS (SELECT id FROM \"order\" WHERE brand_party_id = $1 "
        "UNION SELECT id FROM \"order\" WHERE mcn_party_id = $1 AND state <> '0' "
        "UNION SELECT \"order\".id FROM creator JOIN \"order\" ON \"order\".creator_id = creator.id "
        "WHERE creator.party_id = $1 AND state <> '0' "
        "UNION SELECT \"order\".id FROM creator JOIN \"order\" ON \"order\".creator_id = creator.id "
        "WHERE creator.mcn_party_id = $1 AND state = '-1' "
        "UNION SELECT id FROM \"order\" WHERE provider_party_id = $1 "
        "UNION SELECT \"order\".id FROM project JOIN \"order\" ON \"order\".project_id = project.id "
        "WHERE project.provider_party_id = $1 AND state = '-1') "
        "SELECT o.id, o.number, creator.nick_name, o.state, task_cost_fen, fee_fen, deposit_fen, "
        "coalesce(placed_fen - resolved_fen, 0), cancel_requested, disputed, deadline_at, retention_until, "
        "coalesce(o.published_at, publish_at, publish_until), retention_days, accepted_at, mcn_share_bp, "
        "o.provider_share_bp, o.revision "
        "FROM mine JOIN \"order\" AS o ON o.id = mine.id JOIN creator ON creator.id = o.creator_id "
        "JOIN brief ON brief.id = o.brief_id "
        "LEFT JOIN hold ON hold.order_id = o.id "
        "WHERE o.state NOT IN ('3', '2', '4') ORDER BY o.id",
        orderFrom, party);
}

std::vector<OrderView> OrderViewStore::listInRetention(PartyId party, base::Timestamp now)
{
    return m_database.list(
        "WITH mine AS (SELECT id FROM \"order\" WHERE brand_party_id = $1 "
        "UNION SELECT id FROM \"order\" WHERE mcn_party_id = $1 "
        "UNION SELECT \"order\".id FROM creator JOIN \"order\" ON \"order\".creator_id = creator.id "
        "WHERE creator.party_id = $1) "
        "SELECT o.id, o.number, creator.nick_name, o.state, task_cost_fen, fee_fen, deposit_fen, "
        "coalesce(placed_fen - resolved_fen, 0), cancel_requested, disputed, deadline_at, retention_until, "
        "coalesce(o.published_at, publish_at, publish_until), retention_days, accepted_at, mcn_share_bp, NULL, "
        "o.revision "
        "FROM mine JOIN \"order\" AS o ON o.id = mine.id JOIN creator ON creator.id = o.creator_id "
        "JOIN brief ON brief.id = o.brief_id LEFT JOIN hold ON hold.order_id = o.id "
        "WHERE o.state = '3' AND retention_until > $2 ORDER BY retention_until, o.id",
        orderFrom, party, now);
}

std::vector<PendingDecision> OrderViewStore::listPendingDecisions(PartyId party)
{
    return m_database.list(
        "SELECT o.id, o.number, creator.nick_name, o.state, amount_fen FROM pool_compensation "
        "JOIN \"order\" AS o ON o.id = order_id JOIN creator ON creator.id = o.creator_id "
        "WHERE confirmed_at IS NULL AND (o.mcn_party_id = $1 OR creator.party_id = $1) "
        "UNION ALL SELECT o.id, o.number, creator.nick_name, o.state, amount_fen FROM claw_back "
        "JOIN \"order\" AS o ON o.id = order_id JOIN creator ON creator.id = o.creator_id "
        "WHERE claw_back.state = 'waiting' AND (o.mcn_party_id = $1 OR creator.party_id = $1 "
        "OR o.brand_party_id = $1) ORDER BY 1",
        [](const Row &row) {
            return PendingDecision{row.id<OrderId>(0), row.text(1), row.text(2), row.text(3), row.money(4)};
        },
        party);
}

std::vector<BoundCreator> OrderViewStore::listBoundCreators(PartyId mcn)
{
    return m_database.list(
        "SELECT id, nick_name FROM creator WHERE mcn_party_id = $1 ORDER BY id",
        [](const Row &row) {
            return BoundCreator{row.id<CreatorId>(0), row.text(1)};
        },
        mcn);
}

std::optional<OrderViewStore::Label> OrderViewStore::findLabel(OrderId order)
{
    return m_database.find(
        "SELECT number, nick_name FROM \"order\" AS o JOIN creator ON creator.id = creator_id WHERE o.id = $1",
        [](const Row &row) {
            return Label{row.text(0), row.text(1)};
        },
        order);
}

} // namespace accounts

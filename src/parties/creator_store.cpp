#include "parties/creator_store.h"

#include "storage/database.h"

namespace parties {

namespace {

CreatorStanding standingFrom(const storage::Row &row)
{
    return {row.id<CreatorId>(0),
            row.text(1),
            row.optionalId<PartyId>(2),
            row.optionalId<PartyId>(3),
            row.optionalInteger(4),
            row.text(5),
            row.flag(6),
            !row.isNull(7),
            row.integer(8),
            row.optionalMoney(9),
            row.optionalMoney(10),
            row.optionalMoney(11),
            row.integer(12)};
}

} // namespace

std::optional<CreatorStanding> CreatorStore::findStanding(CreatorId creator)
{
    return m_database.find(
        "SELECT id, nick_name, party_id, mcn_party_id, follower, entry_state, accepts_orders, unbind_requested_at, "
        "credit, price_1_20_fen, price_20_60_fen, price_60_fen, revision FROM creator WHERE id = $1",
        standingFrom, creator);
}

std::optional<CreatorStanding> CreatorStore::findStandingFor(CreatorId creator, PartyId party)
{
    return m_database.find(
        "SELECT id, nick_name, party_id, mcn_party_id, follower, entry_state, accepts_orders, unbind_requested_at, "
        "credit, price_1_20_fen, price_20_60_fen, price_60_fen, revision FROM creator "
        "WHERE id = $1 AND (mcn_party_id = $2 OR party_id = $2)",
        standingFrom, creator, party);
}

std::optional<std::string> CreatorStore::findStopReason(CreatorId creator)
{
    return m_database
        .find(
            "SELECT stop_reason FROM creator WHERE id = $1",
            [](const storage::Row &row) { return row.optionalText(0); }, creator)
        .value_or(std::nullopt);
}

std::vector<CreatorId> CreatorStore::listAdmitted()
{
    return m_database.list("SELECT id FROM creator WHERE entry_state = 'admitted' ORDER BY id",
                           [](const storage::Row &row) { return row.id<CreatorId>(0); });
}

std::optional<CreatorId> CreatorStore::findOfParty(PartyId party)
{
    return m_database.find(
        "SELECT id FROM creator WHERE party_id = $1", [](const storage::Row &row) { return row.id<CreatorId>(0); },
        party);
}

CreatorId CreatorStore::addPlain(std::string_view platform, std::string_view platformId, std::string_view nickName,
                                 std::optional<std::int64_t> follower, base::Timestamp at)
{
    return m_database.insert<CreatorId>(
        "INSERT INTO creator (platform, platform_id, nick_name, follower, created_at, updated_at) "
        "VALUES ($1, $2, $3, $4, $5, $5)",
        platform, platformId, nickName, follower, at);
}

void CreatorStore::setPrices(CreatorId creator, const Prices &prices, base::Timestamp at)
{
    m_database.execute("UPDATE creator SET price_1_20_fen = $2, price_20_60_fen = $3, price_60_fen = $4, "
                       "updated_at = $5, revision = revision + 1 WHERE id = $1",
                       creator, prices.upTo20, prices.upTo60, prices.over60, at);
}

void CreatorStore::setMcn(CreatorId creator, std::optional<PartyId> mcn, base::Timestamp at)
{
    m_database.execute("UPDATE creator SET mcn_party_id = $2, unbind_requested_at = NULL, updated_at = $3, "
                       "revision = revision + 1 WHERE id = $1",
                       creator, mcn, at);
}

void CreatorStore::setEntryState(CreatorId creator, std::string_view state, base::Timestamp at)
{
    m_database.execute("UPDATE creator SET entry_state = $2, updated_at = $3, revision = revision + 1 WHERE id = $1",
                       creator, state, at);
}

void CreatorStore::setAdmitted(CreatorId creator, PartyId party, base::Timestamp at)
{
    m_database.execute("UPDATE creator SET entry_state = 'admitted', party_id = $2, updated_at = $3, "
                       "revision = revision + 1 WHERE id = $1",
                       creator, party, at);
}

void CreatorStore::setAcceptsOrders(CreatorId creator, bool accepts, const std::optional<std::string> &stopReason,
                                    base::Timestamp at)
{
    m_database.execute("UPDATE creator SET accepts_orders = $2, stop_reason = $3, updated_at = $4, "
                       "revision = revision + 1 WHERE id = $1",
                       creator, accepts, stopReason, at);
}

void CreatorStore::setUnbindRequested(CreatorId creator, bool requested, base::Timestamp at)
{
    m_database.execute("UPDATE creator SET unbind_requested_at = CASE WHEN $2 = 1 THEN $3 END, updated_at = $3, "
                       "revision = revision + 1 WHERE id = $1",
                       creator, requested, at);
}

void CreatorStore::setParty(CreatorId creator, PartyId party, base::Timestamp at)
{
    m_database.execute("UPDATE creator SET party_id = $2, updated_at = $3, revision = revision + 1 WHERE id = $1",
                       creator, party, at);
}

void CreatorStore::update(const UpdateCreator &changes, base::Timestamp at)
{
    m_database.execute(
        "UPDATE creator SET nick_name = coalesce($2, nick_name), follower = coalesce($3, follower), "
        "expected_play_num = coalesce($4, expected_play_num), vv_median_30d = coalesce($5, vv_median_30d), "
        "interact_rate_within_30d = coalesce($6, interact_rate_within_30d), "
        "play_over_rate_within_30d = coalesce($7, play_over_rate_within_30d), "
        "price_1_20_fen = coalesce($8, price_1_20_fen), price_20_60_fen = coalesce($9, price_20_60_fen), "
        "price_60_fen = coalesce($10, price_60_fen), province = coalesce($11, province), city = coalesce($12, city), "
        "category = coalesce($13, category), updated_at = $14, revision = revision + 1 WHERE id = $1",
        changes.creator, changes.nickName, changes.follower, changes.expectedPlayNum, changes.vvMedian30d,
        changes.interactRateWithin30d, changes.playOverRateWithin30d, changes.price1To20, changes.price20To60,
        changes.price60, changes.province, changes.city, changes.category, at);
}

void CreatorStore::setCredit(CreatorId creator, std::int64_t credit, base::Timestamp at)
{
    m_database.execute("UPDATE creator SET credit = $2, updated_at = $3, revision = revision + 1 WHERE id = $1",
                       creator, credit, at);
}

} // namespace parties

#include "discovery/discovery_store.h"

#include "storage/database.h"

#include <charconv>

namespace discovery {
namespace {

/// The column of listCreators where the figures begin, kStoredMetricCount of them in the order of metrics.inc.
constexpr int kFirstFigure = 20;

std::vector<std::int64_t> dailyFigures(const std::string &text)
{
    std::vector<std::int64_t> figures;
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at < end) {
        std::int64_t figure = 0;
        const auto [next, error] = std::from_chars(at, end, figure);
        if (error != std::errc{} || (next != end && *next != ','))
            return {}; // not what the schema says: as if the source had given none
        figures.push_back(figure);
        at = next == end ? end : next + 1;
    }
    return figures;
}

CreatorRecord recordOf(const storage::Row &row)
{
    CreatorRecord record;
    record.id = row.id<CreatorId>(0);
    record.platform = row.text(1);
    record.platformId = row.text(2);
    record.nickName = row.text(3);
    record.gender = row.optionalText(4);
    record.province = row.optionalText(5);
    record.city = row.optionalText(6);
    record.category = row.optionalText(7);
    record.subcategory = row.optionalText(8);
    record.authorType = row.optionalText(9);
    record.ecomLevel = row.optionalText(10);
    record.mcn = row.optionalId<PartyId>(11);
    record.mcnName = row.text(12);
    record.entryState = row.text(13);
    record.takesOrders = row.flag(14);
    record.stopReason = row.optionalText(15);
    record.revision = row.integer(16);
    record.trendLastDay = row.optionalTime(17);
    record.trendPlays = dailyFigures(row.text(18));
    record.trendFollowers = dailyFigures(row.text(19));
    for (std::size_t i = 0; i < kStoredMetricCount; ++i) {
        const int column = kFirstFigure + static_cast<int>(i);
        if (!row.isNull(column))
            record.figures[i] = isInteger(metricTable()[i].kind) ? Figure::ofInteger(row.integer(column))
                                                                 : Figure::ofReal(row.real(column));
    }
    return record;
}

} // namespace

std::vector<CreatorRecord> DiscoveryStore::listCreators(std::int64_t after, std::int64_t last, std::int64_t limit)
{
    auto records = m_database.list(
        "SELECT creator.id, platform, platform_id, nick_name, gender, province, city, category, subcategory, "
        "author_type, ecom_level, mcn_party_id, party.name, entry_state, accepts_orders, stop_reason, "
        "creator.revision, "
        "creator_trend.last_day, creator_trend.plays, creator_trend.followers, "
        "follower, fans_increment_within_15d, fans_increment_within_30d, fans_increment_rate_within_15d, "
        "price_1_20_fen, price_20_60_fen, price_60_fen, suggested_cpm_fen, expected_play_num, "
        "expected_natural_play_num, vv_median_30d, interaction_median_30d, interact_rate_within_30d, "
        "play_over_rate_within_30d, burst_text_rate, star_index, link_spread_index, link_convert_index, "
        "link_shopping_index, link_star_index, cooperate_index, credit, data_date "
        "FROM creator LEFT JOIN party ON party.id = creator.mcn_party_id "
        "LEFT JOIN creator_trend ON creator_trend.creator_id = creator.id "
        "WHERE creator.id > $1 AND creator.id <= $2 ORDER BY creator.id LIMIT $3",
        recordOf, after, last, limit);
    if (records.empty())
        return records;
    auto record = records.begin();
    m_database.each(
        "SELECT creator_id, tag FROM creator_tag WHERE creator_id > $1 AND creator_id <= $2 ORDER BY creator_id, tag",
        [&](const storage::Row &row) {
            const auto id = row.id<CreatorId>(0);
            while (record != records.end() && record->id < id)
                ++record;
            if (record != records.end() && record->id == id)
                record->tags.push_back(row.text(1));
        },
        after, records.back().id);
    for (CreatorRecord &complete : records)
        deriveFigures(complete);
    return records;
}

std::optional<CreatorRecord> DiscoveryStore::findCreator(CreatorId id)
{
    auto records = listCreators(id.value - 1, id.value, 1);
    return records.empty() ? std::nullopt : std::optional(std::move(records.front()));
}

std::optional<CreatorId> DiscoveryStore::findId(std::string_view platform, std::string_view platformId)
{
    return m_database.find(
        "SELECT id FROM creator WHERE platform = $1 AND platform_id = $2",
        [](const storage::Row &row) { return row.id<CreatorId>(0); }, platform, platformId);
}

std::vector<DiscoveryStore::Revision> DiscoveryStore::listRevisions(std::int64_t after, std::int64_t limit)
{
    return m_database.list(
        "SELECT id, revision FROM creator WHERE id > $1 ORDER BY id LIMIT $2",
        [](const storage::Row &row) {
            return Revision{row.id<CreatorId>(0), row.integer(1)};
        },
        after, limit);
}

std::vector<DiscoveryStore::McnName> DiscoveryStore::listMcnNames()
{
    return m_database.list("SELECT id, name FROM party WHERE kind = 'mcn' ORDER BY id", [](const storage::Row &row) {
        return McnName{row.id<PartyId>(0), row.text(1)};
    });
}

DiscoveryStore::Details DiscoveryStore::detailsOf(CreatorId id)
{
    return m_database
        .find(
            "SELECT core_user_id, price_list, extra, updated_at FROM creator WHERE id = $1",
            [](const storage::Row &row) {
                return Details{row.optionalText(0), row.optionalText(1), row.text(2), row.optionalTime(3)};
            },
            id)
        .value_or(Details{});
}

std::vector<DiscoveryStore::Work> DiscoveryStore::listWorks(CreatorId id, std::int64_t limit)
{
    return m_database.list(
        "SELECT item_id, title, published_at, plays, likes, comments, shares FROM creator_work WHERE creator_id = $1 "
        "ORDER BY published_at DESC, item_id LIMIT $2",
        [](const storage::Row &row) {
            return Work{row.text(0),
                        row.text(1),
                        row.optionalTime(2),
                        row.optionalInteger(3),
                        row.optionalInteger(4),
                        row.optionalInteger(5),
                        row.optionalInteger(6)};
        },
        id, limit);
}

std::int64_t DiscoveryStore::dataVersion()
{
    return m_database.dataVersion();
}

} // namespace discovery

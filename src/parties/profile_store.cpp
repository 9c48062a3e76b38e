#include "parties/profile_store.h"

#include "base/describe.h"
#include "storage/database.h"

#include <charconv>

namespace parties {
namespace {

using nlohmann::json;

/// Text of a source may be anything: what is not UTF-8 is replaced, not thrown over.
std::string written(const json &value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string commaText(const std::vector<std::int64_t> &numbers)
{
    std::string text;
    for (const std::int64_t number : numbers)
        text += (text.empty() ? "" : ",") + std::to_string(number);
    return text;
}

std::vector<std::int64_t> numbersFrom(const std::string &text)
{
    std::vector<std::int64_t> numbers;
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at < end) {
        std::int64_t number = 0;
        const auto [next, error] = std::from_chars(at, end, number);
        if (error != std::errc{})
            return {};
        numbers.push_back(number);
        at = next == end ? end : next + 1;
    }
    return numbers;
}

std::optional<std::string> priceListText(const CreatorProfile &profile)
{
    return profile.priceList ? std::optional(base::toJson(*profile.priceList).dump()) : std::nullopt;
}

std::optional<std::vector<base::Money>> priceListFrom(const storage::Row &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    const auto list = base::fromJson<std::vector<base::Money>>(json::parse(row.text(column), nullptr, false));
    return list.ok() ? std::optional(*list) : std::nullopt;
}

StoredProfile storedFrom(const storage::Row &row)
{
    StoredProfile stored;
    CreatorProfile &profile = stored.profile;
    int column = 0;
    profile.platform = row.text(column++);
    profile.platformId = row.text(column++);
    profile.nickName = row.text(column++);
    profile.coreUserId = row.optionalText(column++);
    profile.gender = row.optionalText(column++);
    profile.province = row.optionalText(column++);
    profile.city = row.optionalText(column++);
    profile.category = row.optionalText(column++);
    profile.subcategory = row.optionalText(column++);
    profile.authorType = row.optionalText(column++);
    profile.ecomLevel = row.optionalText(column++);
    profile.follower = row.optionalInteger(column++);
    profile.fansIncrement15d = row.optionalInteger(column++);
    profile.fansIncrement30d = row.optionalInteger(column++);
    profile.fansIncrementRate15d = row.optionalReal(column++);
    profile.price1To20 = row.optionalMoney(column++);
    profile.price20To60 = row.optionalMoney(column++);
    profile.price60 = row.optionalMoney(column++);
    profile.priceList = priceListFrom(row, column++);
    profile.suggestedCpm = row.optionalMoney(column++);
    profile.expectedPlayNum = row.optionalInteger(column++);
    profile.expectedNaturalPlayNum = row.optionalInteger(column++);
    profile.vvMedian30d = row.optionalInteger(column++);
    profile.interactionMedian30d = row.optionalInteger(column++);
    profile.interactRate30d = row.optionalReal(column++);
    profile.playOverRate30d = row.optionalReal(column++);
    profile.burstTextRate = row.optionalReal(column++);
    profile.starIndex = row.optionalReal(column++);
    profile.linkSpreadIndex = row.optionalReal(column++);
    profile.linkConvertIndex = row.optionalReal(column++);
    profile.linkShoppingIndex = row.optionalReal(column++);
    profile.linkStarIndex = row.optionalReal(column++);
    profile.cooperateIndex = row.optionalReal(column++);
    profile.dataDate = row.optionalTime(column++);
    profile.extra = json::parse(row.text(column++), nullptr, false);
    if (!profile.extra.is_object())
        profile.extra = json::object();
    stored.id = row.id<CreatorId>(column++);
    stored.entryState = row.text(column++);
    stored.mcn = row.optionalId<PartyId>(column++);
    stored.party = row.optionalId<PartyId>(column++);
    stored.sourceBatch = row.optionalId<ImportBatchId>(column++);
    stored.revision = row.integer(column++);
    stored.sourceOwner = row.optionalId<PartyId>(column++);
    return stored;
}

} // namespace

std::optional<StoredProfile> ProfileStore::findById(CreatorId creator)
{
    auto stored = m_database.find(
        "SELECT "
        "c.platform, c.platform_id, c.nick_name, c.core_user_id, c.gender, c.province, c.city, c.category, "
        "c.subcategory, c.author_type, c.ecom_level, c.follower, c.fans_increment_within_15d, "
        "c.fans_increment_within_30d, c.fans_increment_rate_within_15d, c.price_1_20_fen, c.price_20_60_fen, "
        "c.price_60_fen, c.price_list, c.suggested_cpm_fen, c.expected_play_num, c.expected_natural_play_num, "
        "c.vv_median_30d, c.interaction_median_30d, c.interact_rate_within_30d, c.play_over_rate_within_30d, "
        "c.burst_text_rate, c.star_index, c.link_spread_index, c.link_convert_index, c.link_shopping_index, "
        "c.link_star_index, c.cooperate_index, c.data_date, c.extra, c.id, c.entry_state, c.mcn_party_id, c.party_id, "
        "c.source_batch, c.revision, b.owner_party_id "
        "FROM creator c LEFT JOIN import_batch b ON b.id = c.source_batch "
        "WHERE c.id = $1",
        storedFrom, creator);
    if (stored)
        addDetails(*stored);
    return stored;
}

std::optional<CreatorId> ProfileStore::findId(std::string_view platform, std::string_view platformId)
{
    return m_database.find(
        "SELECT id FROM creator WHERE platform = $1 AND platform_id = $2",
        [](const storage::Row &row) { return row.id<CreatorId>(0); }, platform, platformId);
}

std::optional<CreatorId> ProfileStore::findIdByCoreUser(std::string_view platform, std::string_view coreUserId)
{
    return m_database.find(
        "SELECT id FROM creator WHERE platform = $1 AND core_user_id = $2 ORDER BY id LIMIT 1",
        [](const storage::Row &row) { return row.id<CreatorId>(0); }, platform, coreUserId);
}

CreatorId ProfileStore::add(const CreatorProfile &profile, std::optional<PartyId> mcn, ImportBatchId batch,
                            base::Timestamp at)
{
    const auto id = m_database.insert<CreatorId>(
        "INSERT INTO creator ("
        "platform, platform_id, nick_name, core_user_id, gender, province, city, category, subcategory, author_type, "
        "ecom_level, follower, fans_increment_within_15d, fans_increment_within_30d, fans_increment_rate_within_15d, "
        "price_1_20_fen, price_20_60_fen, price_60_fen, price_list, suggested_cpm_fen, expected_play_num, "
        "expected_natural_play_num, vv_median_30d, interaction_median_30d, interact_rate_within_30d, "
        "play_over_rate_within_30d, burst_text_rate, star_index, link_spread_index, link_convert_index, "
        "link_shopping_index, link_star_index, cooperate_index, data_date, extra, mcn_party_id, source_batch, "
        "created_at, updated_at) "
        "VALUES ("
        "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, "
        "$24, "
        "$25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $38)",
        profile.platform, profile.platformId, profile.nickName, profile.coreUserId, profile.gender, profile.province,
        profile.city, profile.category, profile.subcategory, profile.authorType, profile.ecomLevel, profile.follower,
        profile.fansIncrement15d, profile.fansIncrement30d, profile.fansIncrementRate15d, profile.price1To20,
        profile.price20To60, profile.price60, priceListText(profile), profile.suggestedCpm, profile.expectedPlayNum,
        profile.expectedNaturalPlayNum, profile.vvMedian30d, profile.interactionMedian30d, profile.interactRate30d,
        profile.playOverRate30d, profile.burstTextRate, profile.starIndex, profile.linkSpreadIndex,
        profile.linkConvertIndex, profile.linkShoppingIndex, profile.linkStarIndex, profile.cooperateIndex,
        profile.dataDate, written(profile.extra), mcn, batch, at);
    writeDetails(id, profile);
    return id;
}

void ProfileStore::replace(CreatorId creator, const CreatorProfile &profile, const CreatorProfile &known,
                           std::optional<ImportBatchId> batch, base::Timestamp at)
{
    m_database.execute(
        "UPDATE creator SET "
        "platform_id = $2, nick_name = $3, core_user_id = $4, gender = $5, province = $6, city = $7, category = $8, "
        "subcategory = $9, author_type = $10, ecom_level = $11, follower = $12, fans_increment_within_15d = $13, "
        "fans_increment_within_30d = $14, fans_increment_rate_within_15d = $15, price_1_20_fen = $16, "
        "price_20_60_fen = $17, price_60_fen = $18, price_list = $19, suggested_cpm_fen = $20, expected_play_num = "
        "$21, "
        "expected_natural_play_num = $22, vv_median_30d = $23, interaction_median_30d = $24, "
        "interact_rate_within_30d = $25, play_over_rate_within_30d = $26, burst_text_rate = $27, star_index = $28, "
        "link_spread_index = $29, link_convert_index = $30, link_shopping_index = $31, link_star_index = $32, "
        "cooperate_index = $33, data_date = $34, extra = $35, source_batch = $36, updated_at = $37, "
        "revision = revision + 1 WHERE id = $1",
        creator, profile.platformId, profile.nickName, profile.coreUserId, profile.gender, profile.province,
        profile.city, profile.category, profile.subcategory, profile.authorType, profile.ecomLevel, profile.follower,
        profile.fansIncrement15d, profile.fansIncrement30d, profile.fansIncrementRate15d, profile.price1To20,
        profile.price20To60, profile.price60, priceListText(profile), profile.suggestedCpm, profile.expectedPlayNum,
        profile.expectedNaturalPlayNum, profile.vvMedian30d, profile.interactionMedian30d, profile.interactRate30d,
        profile.playOverRate30d, profile.burstTextRate, profile.starIndex, profile.linkSpreadIndex,
        profile.linkConvertIndex, profile.linkShoppingIndex, profile.linkStarIndex, profile.cooperateIndex,
        profile.dataDate, written(profile.extra), batch, at);
    if (profile.tags == known.tags && profile.works == known.works && profile.trend == known.trend)
        return;
    m_database.execute("DELETE FROM creator_tag WHERE creator_id = $1", creator);
    m_database.execute("DELETE FROM creator_work WHERE creator_id = $1", creator);
    m_database.execute("DELETE FROM creator_trend WHERE creator_id = $1", creator);
    writeDetails(creator, profile);
}

void ProfileStore::writeDetails(CreatorId creator, const CreatorProfile &profile)
{
    for (const std::string &tag : profile.tags)
        m_database.execute("INSERT INTO creator_tag (creator_id, tag) VALUES ($1, $2)", creator, tag);
    for (const CreatorWork &work : profile.works)
        m_database.execute(
            "INSERT INTO creator_work (creator_id, item_id, title, published_at, plays, likes, comments, "
            "shares) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            creator, work.itemId, work.title, work.publishedAt, work.plays, work.likes, work.comments, work.shares);
    if (profile.trend)
        m_database.execute("INSERT INTO creator_trend (creator_id, last_day, plays, followers) VALUES ($1, $2, $3, $4)",
                           creator, profile.trend->lastDay, commaText(profile.trend->plays),
                           commaText(profile.trend->followers));
}

void ProfileStore::addDetails(StoredProfile &stored)
{
    stored.profile.tags = m_database.list(
        "SELECT tag FROM creator_tag WHERE creator_id = $1 ORDER BY tag",
        [](const storage::Row &row) { return row.text(0); }, stored.id);
    stored.profile.works = m_database.list(
        "SELECT item_id, title, published_at, plays, likes, comments, shares FROM creator_work WHERE creator_id = $1 "
        "ORDER BY item_id",
        [](const storage::Row &row) {
            return CreatorWork{row.text(0),
                               row.text(1),
                               row.optionalTime(2),
                               row.optionalInteger(3),
                               row.optionalInteger(4),
                               row.optionalInteger(5),
                               row.optionalInteger(6)};
        },
        stored.id);
    stored.profile.trend = m_database.find(
        "SELECT plays, followers, last_day FROM creator_trend WHERE creator_id = $1",
        [](const storage::Row &row) {
            return CreatorTrend{row.time(2), numbersFrom(row.text(0)), numbersFrom(row.text(1))};
        },
        stored.id);
}

void ProfileStore::remove(CreatorId creator)
{
    m_database.execute("DELETE FROM creator WHERE id = $1", creator);
}

} // namespace parties

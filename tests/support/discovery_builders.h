#pragma once

#include "discovery/creator_index.h"
#include "discovery/creator_record.h"
#include "storage/database.h"
#include "storage/migration.h"

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace support {

inline std::unique_ptr<storage::Database> emptyDatabase(const std::string &path = ":memory:")
{
    auto database = storage::Database::open(path, storage::Database::Mode::create);
    storage::migrate(*database, storage::embeddedMigrations(), base::Timestamp(1));
    return database;
}

/// Random creators, the same for the same seed: lognormal followers, missing figures here and there, Chinese and Latin
/// names, several tags.
class CreatorMaker
{
public:
    explicit CreatorMaker(std::uint64_t seed, bool derive = true) : m_random(seed), m_derive(derive) {}

    discovery::CreatorRecord make(std::int64_t id)
    {
        using discovery::Figure;
        using discovery::Metric;
        discovery::CreatorRecord record;
        record.id = discovery::CreatorId(id);
        record.platform = "douyin";
        record.platformId = std::to_string(7'000'000'000'000'000'000 + id * 7919);
        record.nickName = name();
        record.category = pick({"美妆", "美食", "剧情搞笑", "母婴亲子", "科技数码", "时尚"});
        if (chance(10))
            record.category.reset();
        record.city = pick({"上海", "北京", "重庆", "杭州", "成都"});
        record.gender = chance(50) ? "female" : "male";
        for (const char *tag : {"vlog", "护肤", "探店", "穿搭", "育儿", "测评"}) {
            if (chance(25))
                record.tags.emplace_back(tag);
        }
        std::sort(record.tags.begin(), record.tags.end());
        if (chance(60)) {
            record.mcn = discovery::PartyId(100 + below(20));
            record.mcnName = "机构" + std::to_string(record.mcn->value);
        }
        record.entryState = "pool";
        record.revision = 1;
        const auto follower = static_cast<std::int64_t>(std::lognormal_distribution<double>(11.5, 1.2)(m_random));
        const auto put = [&](Metric metric, std::int64_t value, int missingPercent) {
            if (!chance(missingPercent))
                record.figure(metric) = Figure::ofInteger(value);
        };
        const auto putReal = [&](Metric metric, double value) {
            if (!chance(8))
                record.figure(metric) = Figure::ofReal(value);
        };
        put(Metric::follower, follower, 1);
        put(Metric::fansIncrementWithin30d, below(follower / 10 + 10) - follower / 50, 8);
        put(Metric::price1To20, (follower / 60 + below(5000)) * 100, 25);
        put(Metric::price20To60, (follower / 40 + below(9000)) * 100, 10);
        put(Metric::price60, (follower / 30 + below(9000)) * 100, 35);
        put(Metric::expectedPlayNum, chance(2) ? 0 : follower / 3 + below(100'000), 10);
        put(Metric::medianPlays30d, follower / 4 + below(90'000), 10);
        put(Metric::medianInteractions30d, below(follower / 20 + 5), 10);
        putReal(Metric::interactRate, static_cast<double>(below(1200)) / 10'000);
        putReal(Metric::playOverRate, static_cast<double>(below(7000)) / 10'000);
        putReal(Metric::starIndex, static_cast<double>(below(10'000)) / 100);
        put(Metric::credit, 100 - below(30), 0);
        put(Metric::dataDate, 1'763'942'400'000 - below(30) * 86'400'000, 5);
        if (m_derive)
            deriveFigures(record);
        return record;
    }

    std::string name()
    {
        static const std::vector<std::string> parts = {"曾", "单", "重", "庆", "小",  "绿",   "吕", "李", "王",
                                                       "美", "食", "妆", "阿", "Ken", "vlog", "A",  "b",  "7",
                                                       " ",  "🎬",  "长", "沙", "哥",  "é",    "Ｋ"};
        std::string made;
        for (std::int64_t length = 1 + below(6); length > 0; --length)
            made += parts[static_cast<std::size_t>(below(static_cast<std::int64_t>(parts.size())))];
        return made == " " ? "空" : made;
    }

    std::int64_t below(std::int64_t end) { return std::uniform_int_distribution<std::int64_t>(0, end - 1)(m_random); }
    bool chance(int percent) { return below(100) < percent; }
    std::string pick(const std::vector<std::string> &from)
    {
        return from[static_cast<std::size_t>(below(static_cast<std::int64_t>(from.size())))];
    }

private:
    std::mt19937_64 m_random;
    bool m_derive;
};

/// Writes the creator as the importer would. The MCN's party is made when it is missing.
inline void insertCreator(storage::Database &database, const discovery::CreatorRecord &record)
{
    using discovery::Metric;
    if (record.mcn)
        database.execute("INSERT INTO party (id, kind, name, created_at) SELECT $1, 'mcn', $2, 1 "
                         "WHERE NOT EXISTS (SELECT 1 FROM party WHERE id = $1)",
                         *record.mcn, record.mcnName);
    database.execute(
        "INSERT INTO creator (id, platform, platform_id, nick_name, gender, city, category, follower, "
        "fans_increment_within_30d, price_1_20_fen, price_20_60_fen, price_60_fen, expected_play_num, vv_median_30d, "
        "interaction_median_30d, interact_rate_within_30d, play_over_rate_within_30d, star_index, credit, data_date, "
        "mcn_party_id, entry_state, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, "
        "$13, $14, $15, $16, $17, $18, $19, $20, $21, $22, 1, 1)",
        record.id, record.platform, record.platformId, record.nickName, record.gender, record.city, record.category,
        record.integer(Metric::follower), record.integer(Metric::fansIncrementWithin30d),
        record.integer(Metric::price1To20), record.integer(Metric::price20To60), record.integer(Metric::price60),
        record.integer(Metric::expectedPlayNum), record.integer(Metric::medianPlays30d),
        record.integer(Metric::medianInteractions30d), record.real(Metric::interactRate),
        record.real(Metric::playOverRate), record.real(Metric::starIndex), record.integer(Metric::credit),
        record.integer(Metric::dataDate), record.mcn, record.entryState);
    for (const std::string &tag : record.tags)
        database.execute("INSERT INTO creator_tag (creator_id, tag) VALUES ($1, $2)", record.id, tag);
}

/// `count` random creators with the ids 1 … count, in one transaction.
inline std::vector<discovery::CreatorRecord> insertCreators(storage::Database &database, std::int64_t count,
                                                            std::uint64_t seed)
{
    CreatorMaker maker(seed);
    std::vector<discovery::CreatorRecord> records;
    database.transact([&] {
        for (std::int64_t id = 1; id <= count; ++id) {
            records.push_back(maker.make(id));
            insertCreator(database, records.back());
        }
    });
    return records;
}

/// Made creators, as records and in an index.
struct CreatorPool
{
    std::vector<discovery::CreatorRecord> records;
    discovery::CreatorIndex index;

    CreatorPool(std::int64_t count, std::uint64_t seed)
    {
        CreatorMaker maker(seed);
        for (std::int64_t id = 1; id <= count; ++id) {
            records.push_back(maker.make(id));
            index.put(records.back());
        }
    }
};

} // namespace support

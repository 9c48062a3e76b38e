#include "exchange/field_table.h"

#include "exchange/category_names.h"
#include "exchange/header_names.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

using namespace exchange;

namespace {

std::string recognised(std::string_view header)
{
    const auto match = recogniseHeader(header);
    return match.field == nullptr ? "" : std::string(match.field->name);
}

} // namespace

TEST(FieldTable, recognisesCanonicalChineseAndEnglishHeaders)
{
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"nick_name", "nick_name"},
        {"达人昵称", "nick_name"},
        {"Name", "nick_name"},
        {"Follower Count", "follower"},
        {"FOLLOWERS", "follower"},
        {"粉丝数", "follower"},
        {" 粉 丝 数 ", "follower"},
        {"ＦＯＬＬＯＷＥＲ", "follower"},
        {"TikTok Username", "unique_id"},
        {"Instagram Account", "unique_id"},
        {"抖音号", "unique_id"},
        {"达人ID", "list_id"},
        {"星图ID", "star_id"},
        {"core-user-id", "core_user_id"},
        {"21-60s报价", "price_20_60"},
        {"60s+报价", "price_60"},
        {"报价", "assign_task_price_list"},
        {"Category", "tag_l1"},
        {"Audience Country", "audience_country"},
        {"Authentic engagement", "authentic_engagement"},
        {"Engagement avg", "engagement_avg"},
        {"播放3", "play_sample_3"},
        {"建联状态", "contact_state"},
        {"folowers", "follower"},
        {"Scraped", ""},
        {"", ""},
        {"!!!", ""},
    };
    for (const auto &[header, field] : cases)
        EXPECT_EQ(recognised(header), field) << header;
}

TEST(FieldTable, readsUnitsOutOfHeaders)
{
    EXPECT_EQ(recogniseHeader("报价（元）").unit, ColumnUnit::yuan);
    EXPECT_EQ(recogniseHeader("报价(万)").unit, ColumnUnit::wanYuan);
    EXPECT_EQ(recogniseHeader("报价（单位：分）").unit, ColumnUnit::fen);
    EXPECT_EQ(recogniseHeader("图文报价(厘)").unit, ColumnUnit::li);
    EXPECT_EQ(recogniseHeader("price_60_fen").unit, ColumnUnit::fen);
    EXPECT_EQ(recognised("price_60_fen"), "price_60");
    EXPECT_EQ(recogniseHeader("粉丝数(w)").unit, ColumnUnit::wan);
    EXPECT_EQ(recogniseHeader("粉丝数（万）").unit, ColumnUnit::wan);
    EXPECT_EQ(recogniseHeader("互动率(%)").unit, ColumnUnit::percent);
    EXPECT_EQ(recogniseHeader("昵称（元）").unit, ColumnUnit::none);
    EXPECT_EQ(recogniseHeader("粉丝数").unit, ColumnUnit::none);
}

TEST(FieldTable, ratesCertaintyByHowTheHeaderWasFound)
{
    EXPECT_EQ(recogniseHeader("follower").confidence, 1.0);
    EXPECT_EQ(recogniseHeader("粉丝数").confidence, 0.95);
    EXPECT_EQ(recogniseHeader("粉丝数（万）").confidence, 0.9);
    EXPECT_EQ(recogniseHeader("folowers").confidence, 0.6);
    EXPECT_EQ(recogniseHeader("nonsense").confidence, 0.0);
}

TEST(FieldTable, givesNoHeaderToTwoFields)
{
    std::map<std::string, std::string_view> owners;
    for (const CreatorField &field : creatorFields()) {
        std::set<std::string> own = {headerKey(field.name)};
        for (const auto header : field.headers)
            own.insert(headerKey(header));
        for (const std::string &key : own) {
            EXPECT_FALSE(key.empty()) << field.name;
            const auto [owner, isNew] = owners.emplace(key, field.name);
            EXPECT_TRUE(isNew) << key << " belongs to " << owner->second << " and to " << field.name;
        }
    }
    EXPECT_GT(creatorFields().size(), 80u);
}

TEST(FieldTable, namesEveryFieldInTheJsonOfARecord)
{
    std::set<std::string> members;
    CreatorRecord record;
    CreatorRecord::describe(record, [&](const char *name, auto &) { members.insert(name); });
    for (const CreatorField &field : creatorFields())
        EXPECT_TRUE(members.count(std::string(field.name) + (field.isMoney() ? "_fen" : ""))) << field.name;
}

TEST(FieldTable, keepsFieldsPageCurrent)
{
    const std::string path = XINGTU_SOURCE_DIR "/docs/fields.md";
    if (std::getenv("XINGTU_UPDATE_DOCS") != nullptr)
        std::ofstream(path, std::ios::binary) << fieldsMarkdown();
    std::ifstream stream(path, std::ios::binary);
    const std::string page{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    EXPECT_EQ(page, fieldsMarkdown()) << "the page says at its top how to regenerate it";
}

TEST(HeaderNames, seesOneSlipOfThePen)
{
    EXPECT_TRUE(differByOneSlip("followers", "folowers"));
    EXPECT_TRUE(differByOneSlip("followers", "follwoers"));
    EXPECT_TRUE(differByOneSlip("followers", "fallowers"));
    EXPECT_FALSE(differByOneSlip("followers", "followers"));
    EXPECT_FALSE(differByOneSlip("followers", "folloer"));
    EXPECT_FALSE(differByOneSlip("", "ab"));
}

TEST(CategoryNames, findsThePlatformsCategory)
{
    EXPECT_EQ(recogniseCategory("剧情搞笑"), "剧情搞笑");
    EXPECT_EQ(recogniseCategory("Fashion"), "时尚");
    EXPECT_EQ(recogniseCategory("Fasion"), "时尚");
    EXPECT_EQ(recogniseCategory("Sports with a ball"), "运动健身");
    EXPECT_EQ(recogniseCategory("Cinema & Actors/actresses"), "影视娱乐");
    EXPECT_EQ(recogniseCategory("Nature  landscapes"), "园艺");
    EXPECT_EQ(recogniseCategory("Unheard Of"), std::nullopt);
    EXPECT_EQ(recogniseCategory(""), std::nullopt);
}

#include "exchange/exchange_files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <set>

// Real lists that may not be part of the project: the folder that XINGTU_REAL_DATA names holds them.
using namespace exchange;
using namespace exchange_test;
using base::Money;

namespace {

class RealFiles : public testing::Test
{
protected:
    void SetUp() override
    {
        const char *folder = std::getenv("XINGTU_REAL_DATA");
        if (folder == nullptr)
            GTEST_SKIP() << "XINGTU_REAL_DATA names no folder";
        m_folder = folder;
    }

    Collected read(const std::string &name) { return collect(m_folder / name); }

private:
    std::filesystem::path m_folder;
};

} // namespace

TEST_F(RealFiles, readsTheCreatorSquare)
{
    const auto all = read("xingtu_author_square_sample.json");
    ASSERT_EQ(all.error, "");
    EXPECT_EQ(all.summary.platform, Platform::douyin);
    EXPECT_EQ(all.summary.read, 2);
    EXPECT_EQ(all.summary.accepted, 2);
    EXPECT_TRUE(all.issues.empty());
    const auto *first = all.find("7029342444797820939");
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->nickName, "健身华哥");
    EXPECT_EQ(first->coreUserId, "3703570636486996");
    EXPECT_EQ(first->follower, 6'189'325);
    EXPECT_EQ(first->price1To20, Money::fromYuan(80'000));
    EXPECT_EQ(first->price20To60, Money::fromYuan(200'000));
    EXPECT_EQ(first->price60, Money::fromYuan(300'000));
    EXPECT_EQ(first->fansIncrement30d, 2'293'717);
    EXPECT_EQ(first->quotes.size(), 7u);
    EXPECT_EQ(first->works.size(), 8u);
    EXPECT_EQ(first->works[0].plays, 347'096);
    EXPECT_EQ(first->works[0].listedPlays, 287'584);
    EXPECT_EQ(first->tagL1, (std::vector<std::string>{"三农"}));
    const auto *second = all.find("6629656325343150084");
    ASSERT_NE(second, nullptr);
    EXPECT_EQ(second->price1To20, std::nullopt);
    EXPECT_EQ(second->fansIncrement15d, -1'201);
    EXPECT_EQ(second->interactionMedian30d, 8.5);
}

TEST_F(RealFiles, tellsTheUnitOfTheSquareByItsCpm)
{
    const auto preview =
        sniffFile(std::filesystem::path(std::getenv("XINGTU_REAL_DATA")) / "xingtu_author_square_sample.json");
    ASSERT_TRUE(preview.ok());
    int checked = 0;
    for (const auto &column : preview->columns)
        if (column.field == "price_1_20" || column.field == "price_20_60" || column.field == "price_60") {
            EXPECT_EQ(column.unit->unit, ColumnUnit::yuan);
            EXPECT_EQ(column.unit->evidence, UnitEvidence::cpmAgrees);
            ++checked;
        }
    EXPECT_EQ(checked, 3);
}

TEST_F(RealFiles, readsTheAuthorsList)
{
    const auto all = read("xingtu_authors_14_sample.csv");
    ASSERT_EQ(all.error, "");
    EXPECT_EQ(all.summary.platform, Platform::douyin);
    EXPECT_EQ(all.summary.read, 14);
    EXPECT_EQ(all.summary.accepted, 14);
    EXPECT_TRUE(all.issues.empty());
    const auto *first = all.find("6556303280");
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->priceList.size(), 21u);
    EXPECT_EQ(first->priceListMin, Money::fromYuan(200'000));
    EXPECT_EQ(first->priceListMax, Money::fromYuan(550'000));
    EXPECT_EQ(first->expectedPlayNum, std::nullopt);
    const auto *same = all.find("3703570636486996");
    ASSERT_NE(same, nullptr);
    EXPECT_EQ(same->fansIncrement30d, 2'293'717);
    EXPECT_EQ(all.find("1834456702269915")->nickName, "姚哲禹⁰⁷²⁹");
}

TEST_F(RealFiles, readsTheTikTokList)
{
    const auto all = read("tiktok_nigeria_200.csv");
    ASSERT_EQ(all.error, "");
    EXPECT_EQ(all.summary.platform, Platform::tiktok);
    EXPECT_EQ(all.summary.read, 200);
    EXPECT_EQ(all.summary.accepted, 200);
    EXPECT_EQ(all.summary.refused, 0);
    EXPECT_EQ(all.find("itsyaboymaina")->follower, 10'400'000);
    EXPECT_EQ(all.find("victor_ivyic")->follower, 2'000'000);
    EXPECT_EQ(all.find("thelawalfamily")->nickName, "The Lawal’s ??");
    EXPECT_EQ(all.find("specsandblazers")->nickName, "Niké");
    EXPECT_EQ(all.find("iamka.reen")->follower, 266'300);
    EXPECT_EQ(all.lines.front(), 3);
    EXPECT_EQ(all.lines.back(), 202);
}

TEST_F(RealFiles, readsTheChineseSheet)
{
    const auto all = read("kol_crm_creators_10_demo.csv");
    ASSERT_EQ(all.error, "");
    EXPECT_EQ(all.summary.platform, Platform::sheet);
    EXPECT_EQ(all.summary.read, 10);
    EXPECT_EQ(all.summary.accepted, 10);
    EXPECT_TRUE(all.issues.empty());
    const auto *first = all.find("1");
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->follower, 85'000);
    EXPECT_EQ(first->priceList, (std::vector<Money>{Money::fromYuan(8'000)}));
    EXPECT_EQ(first->playSample5, 390'000);
    EXPECT_EQ(first->contactState, "已建联");
    EXPECT_EQ(base::toIsoText(*first->addedAt), "2024-02-29T16:00:00Z");
    EXPECT_EQ(base::toIsoText(*first->calendarAt), "2024-03-10T01:30:00Z");
    EXPECT_TRUE(all.find("7")->priceList.empty());
    EXPECT_TRUE(first->other.empty()) << "every column of the sheet belongs to a field";
}

TEST_F(RealFiles, readsTheInstagramList)
{
    const auto all = read("instagram_global_top_1000_2022.csv");
    ASSERT_EQ(all.error, "");
    EXPECT_EQ(all.summary.platform, Platform::instagram);
    EXPECT_EQ(all.summary.read, 1000);
    EXPECT_EQ(all.summary.accepted, 1000);
    EXPECT_EQ(all.summary.duplicates, 0);
    EXPECT_EQ(all.find("kyliejenner")->nickName, "Kylie 🤍");
    EXPECT_EQ(all.find("kyliejenner")->tagL1, (std::vector<std::string>{"Fashion", "Modeling", "Beauty"}));
    EXPECT_EQ(all.find("cristiano")->authenticEngagement, 7'800'000);
    EXPECT_EQ(all.find("cristiano")->engagementAvg, 9'500'000);
    std::set<std::string> unknown;
    for (const auto &record : all.records)
        if (!record.tagL1.empty() && record.categories.empty())
            unknown.insert(record.tagL1.begin(), record.tagL1.end());
    EXPECT_EQ(unknown, (std::set<std::string>{"Adult content"}));
}

TEST_F(RealFiles, refusesTheFieldDictionaryWhichListsNobody)
{
    EXPECT_EQ(
        read("xingtu_openapi_field_dictionary.csv").error,
        "file_not_recognised: xingtu_openapi_field_dictionary.csv is no list of creators: no column of it holds the "
        "creators' ids");
}

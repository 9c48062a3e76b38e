#include "exchange/mapping.h"

#include "exchange/exchange_files.h"

#include <gtest/gtest.h>

using namespace exchange;
using namespace exchange_test;
using base::Money;

TEST(Mapping, followsTheMapping)
{
    const ScratchDirectory scratch;
    const auto file = scratch.write("list.csv", "A;B;C;D\n71;x;5,5;1200\n72;y;6,5;800\n");
    EXPECT_EQ(collect(file).error.substr(0, 19), "file_not_recognised") << "nothing in it is recognised";

    const auto mapping = mappingFromText(R"({"platform":"instagram","keep_other":false,"columns":[
        {"header":"A","field":"list_id"},{"index":1,"field":"nick_name"},{"header":"D","field":"price_60","unit":"fen"}]})");
    ASSERT_TRUE(mapping.ok()) << base::toMessage(mapping.error());
    const auto all = collect(file, *mapping);
    EXPECT_EQ(all.summary.accepted, 2);
    EXPECT_EQ(all.find("71")->nickName, "x");
    EXPECT_EQ(all.find("71")->price60, Money(1'200));
    EXPECT_EQ(all.find("71")->platform, Platform::instagram);
    EXPECT_TRUE(all.find("71")->other.empty());
    EXPECT_EQ(base::toJson(*mapping), base::toJson(*mappingFromText(base::toJson(*mapping).dump())));
}

TEST(Mapping, leavesOutColumnsAndReadsTablesWithoutHeader)
{
    const ScratchDirectory scratch;
    const auto file = scratch.write("list.csv", "7100000000000000120,甲,500\n7100000000000000121,乙,600\n");
    const auto mapping = mappingFromText(R"({"header_line":0,"columns":[{"index":0,"field":"star_id"},
        {"header":"#2","field":"nick_name"},{"index":2,"field":""}]})");
    ASSERT_TRUE(mapping.ok());
    const auto all = collect(file, *mapping);
    EXPECT_EQ(all.summary.accepted, 2);
    EXPECT_EQ(all.records[0].nickName, "甲");
    EXPECT_TRUE(all.records[0].other.empty());
}

TEST(Mapping, readsAgainWhatThePreviewSuggests)
{
    for (const std::string name : {"square_response.json", "crm_gb18030.csv", "handles_latin1.csv", "authors_list.csv",
                                   "global_list.csv", "quotes.csv", "ids_utf16.txt", "units.csv", "records.jsonl"}) {
        const auto preview = sniffFile(dataFile(name));
        ASSERT_TRUE(preview.ok()) << name;
        const auto json = base::toJson(mappingOf(*preview));
        const auto mapping = mappingFromText(json.dump());
        ASSERT_TRUE(mapping.ok()) << name << base::toMessage(mapping.error());
        const auto recognised = collect(dataFile(name));
        const auto mapped = collect(dataFile(name), *mapping);
        EXPECT_EQ(mapped.error, "") << name;
        ASSERT_EQ(mapped.records.size(), recognised.records.size()) << name;
        for (std::size_t i = 0; i < mapped.records.size(); ++i)
            EXPECT_EQ(base::toJson(mapped.records[i]), base::toJson(recognised.records[i])) << name;
        EXPECT_TRUE(base::fromJson<FilePreview>(base::toJson(*preview)).ok()) << name;
    }
}

TEST(Mapping, refusesMappingsThatCannotBe)
{
    const auto refusal = [](const std::string &json) {
        const auto mapping = mappingFromText(json);
        return mapping.ok() ? std::string() : base::toMessage(mapping.error());
    };
    EXPECT_NE(refusal("nonsense"), "");
    EXPECT_NE(refusal(R"({"columns":[{"header":"a","field":"no_such"}]})").find("no_such"), std::string::npos);
    EXPECT_NE(refusal(R"({"columns":[{"field":"follower"}]})"), "");
    EXPECT_NE(
        refusal(R"({"columns":[{"header":"a","field":"follower","unit":"fen"}]})").find("follower cannot be in fen"),
        std::string::npos);
    EXPECT_NE(refusal(R"({"columns":[{"header":"a","field":"follower"},{"header":"b","field":"follower"}]})"), "");
    EXPECT_NE(refusal(R"({"delimiter":";;"})"), "");
    EXPECT_NE(refusal(R"({"utc_offset_minutes":5000})"), "");
    EXPECT_NE(refusal(R"({"colunms":[]})"), "");
    EXPECT_EQ(refusal("{}"), "");

    Mapping missing;
    missing.columns = {ColumnMapping{"没有这列", std::nullopt, "follower", std::nullopt}};
    EXPECT_EQ(collect(dataFile("units.csv"), missing).error.substr(0, 11), "bad_request");
    Mapping unit;
    unit.columns = {ColumnMapping{"nick_name", std::nullopt, std::nullopt, ColumnUnit::fen}};
    EXPECT_EQ(collect(dataFile("units.csv"), unit).error.substr(0, 11), "bad_request");
}

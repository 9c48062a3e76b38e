#include "exchange/table_writer.h"

#include "exchange/exchange_files.h"
#include "exchange/xlsx_reader.h"

#include <gtest/gtest.h>

using namespace exchange;
using namespace exchange_test;
using base::Money;
using base::Timestamp;

namespace {

TableSheet sample()
{
    TableSheet sheet;
    sheet.title = "达人/导出: 2024";
    sheet.columns = {{"星图ID", ColumnKind::text},  {"昵称", ColumnKind::text},      {"粉丝数", ColumnKind::integer},
                     {"互动率", ColumnKind::rate},  {"60s+报价", ColumnKind::money}, {"添加日期", ColumnKind::time},
                     {"电商权限", ColumnKind::flag}};
    sheet.rows.push_back({std::string("7100000000000000301"), std::string("甲,\"乙\"\n丙"), std::int64_t{85'000},
                          0.0143, Money(8'000'050), *base::timestampFromIsoText("2024-03-01T01:30:00Z"), true});
    sheet.rows.push_back(
        {std::string("7100000000000000302"), std::string("=1+1"), std::int64_t{-5}, std::monostate{}, Money(-100)});
    return sheet;
}

} // namespace

TEST(TableWriter, writesCsvThatSpreadsheetProgramsRead)
{
    const ScratchDirectory scratch;
    const auto file = scratch.path("out.csv");
    ASSERT_TRUE(writeTable(file, sample()).ok());
    EXPECT_EQ(bytesOf(file),
              "\uFEFF星图ID,昵称,粉丝数,互动率,60s+报价,添加日期,电商权限\r\n"
              "7100000000000000301,\"甲,\"\"乙\"\"\n丙\",85000,0.0143,80000.50,2024-03-01 09:30:00,TRUE\r\n"
              "7100000000000000302,'=1+1,-5,,-1.00,,\r\n");
    EXPECT_FALSE(std::filesystem::exists(file.string() + ".part"));
}

TEST(TableWriter, guardsTextsThatAProgramCouldRun)
{
    const ScratchDirectory scratch;
    TableSheet sheet;
    sheet.columns = {{"text", ColumnKind::text}, {"number", ColumnKind::integer}};
    const std::vector<std::string> texts = {"=cmd|' /C calc'!A0", "+1",    "-2",  "@name", "\ttab",
                                            "\rreturn",           "plain", "1-2", "'=x"};
    for (const std::string &text : texts)
        sheet.rows.push_back({text, std::int64_t{-7}});
    ASSERT_TRUE(writeTable(scratch.path("out.csv"), sheet).ok());
    const std::string bytes = bytesOf(scratch.path("out.csv"));
    EXPECT_EQ(bytes, "\uFEFFtext,number\r\n'=cmd|' /C calc'!A0,-7\r\n'+1,-7\r\n'-2,-7\r\n'@name,-7\r\n"
                     "\"'\ttab\",-7\r\n\"'\rreturn\",-7\r\nplain,-7\r\n1-2,-7\r\n'=x,-7\r\n");
}

TEST(TableWriter, readsBackWhatItWrote)
{
    const ScratchDirectory scratch;
    for (const std::string name : {"out.csv", "out.xlsx"}) {
        ASSERT_TRUE(writeTable(scratch.path(name), sample()).ok()) << name;
        const auto all = collect(scratch.path(name));
        ASSERT_EQ(all.error, "") << name;
        EXPECT_EQ(all.summary.accepted, 2) << name;
        const auto *first = all.find("7100000000000000301");
        ASSERT_NE(first, nullptr) << name << ": all 19 digits";
        EXPECT_EQ(first->nickName, "甲,\"乙\"\n丙") << name;
        EXPECT_EQ(first->follower, 85'000);
        EXPECT_EQ(first->interactRate30d, 0.0143);
        EXPECT_EQ(first->price60, Money(8'000'050));
        EXPECT_EQ(base::toIsoText(*first->addedAt), "2024-03-01T01:30:00Z");
        EXPECT_EQ(first->eCommerceEnable, true);
        EXPECT_EQ(all.find("7100000000000000302")->nickName, "=1+1") << name;
    }
}

TEST(TableWriter, writesAndReadsWorkbooksInOneProcess)
{
    const ScratchDirectory scratch;
    for (int round = 0; round < 5; ++round) {
        const auto file = scratch.path("round" + std::to_string(round) + ".xlsx");
        TableSheet sheet;
        sheet.title = "Sheet";
        sheet.columns = {{"star_id", ColumnKind::text}, {"follower", ColumnKind::integer}};
        for (int i = 0; i < 2000; ++i)
            sheet.rows.push_back({std::to_string(7100000000000000000 + i * 7 + 1), std::int64_t{i} * 1000});
        ASSERT_TRUE(writeTable(file, sheet).ok());
        const auto all = collect(file);
        ASSERT_EQ(all.summary.accepted, 2000) << all.error;
        for (int i = 0; i < 2000; ++i) {
            ASSERT_EQ(all.records[static_cast<std::size_t>(i)].starId, std::to_string(7100000000000000000 + i * 7 + 1));
            ASSERT_EQ(all.records[static_cast<std::size_t>(i)].follower, i * 1000);
        }
    }
}

TEST(TableWriter, typesTheCellsOfAWorkbook)
{
    const ScratchDirectory scratch;
    ASSERT_TRUE(writeTable(scratch.path("out.xlsx"), sample()).ok());
    auto archive = ZipArchive::open(bytesOf(scratch.path("out.xlsx")), "out.xlsx");
    ASSERT_TRUE(archive.ok());
    const std::string sheet = *(*archive)->readPart("xl/worksheets/sheet1.xml");
    EXPECT_NE(sheet.find("<v>85000</v>"), std::string::npos);
    EXPECT_NE(sheet.find("<v>80000.5</v>"), std::string::npos);
    EXPECT_NE(sheet.find(R"(state="frozen")"), std::string::npos);
    EXPECT_EQ(sheet.find("<f>"), std::string::npos) << "no text becomes a formula";
    EXPECT_NE(sheet.find("7100000000000000301"), std::string::npos);
    EXPECT_NE((*archive)->readPart("xl/styles.xml")->find("#,##0.00"), std::string::npos);
    EXPECT_NE((*archive)->readPart("xl/workbook.xml")->find("达人_导出_ 2024"), std::string::npos);
}

TEST(TableWriter, leavesNothingBehindWhenItIsGivenUp)
{
    const ScratchDirectory scratch;
    for (const std::string name : {"out.csv", "out.xlsx"}) {
        const auto file = scratch.write(name, "before");
        {
            auto writer =
                name == "out.csv" ? openCsvWriter(file, sample().columns) : openXlsxWriter(file, "t", sample().columns);
            ASSERT_TRUE(writer.ok());
            ASSERT_TRUE((*writer)->add(sample().rows.front()).ok());
        }
        EXPECT_EQ(bytesOf(file), "before");
        EXPECT_FALSE(std::filesystem::exists(file.string() + ".part"));
    }
}

TEST(TableWriter, refusesPlacesAndNamesThatCannotBeWritten)
{
    const ScratchDirectory scratch;
    const auto code = [&](const std::string &name) {
        const auto written = writeTable(scratch.path(name), sample());
        return written.ok() ? std::string("ok") : std::string(base::codeName(written.error().code));
    };
    EXPECT_EQ(code("absent/out.csv"), "file_unwritable");
    EXPECT_EQ(code("absent/out.xlsx"), "file_unwritable");
    EXPECT_EQ(code("out.pdf"), "bad_request");
}

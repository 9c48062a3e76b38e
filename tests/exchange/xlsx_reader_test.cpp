#include "exchange/xlsx_reader.h"

#include "exchange/exchange_files.h"
#include "exchange/workbook_builder.h"

#include <gtest/gtest.h>

#include <random>

using namespace exchange;
using namespace exchange_test;

namespace {

using Rows = std::vector<std::vector<std::string>>;

class XlsxReader : public testing::Test
{
protected:
    Rows readRows(const std::string &sheetName = "")
    {
        parts.write(file);
        auto workbook = XlsxWorkbook::open(bytesOf(file), "list.xlsx");
        if (!workbook.ok())
            return failed(workbook.error());
        const auto sheet = (*workbook)->findSheet(sheetName);
        if (!sheet.ok())
            return failed(sheet.error());
        auto reader = (*workbook)->readSheet(*sheet);
        if (!reader.ok())
            return failed(reader.error());
        Rows rows;
        TableRow row;
        for (;;) {
            const auto more = (*reader)->next(row);
            if (!more.ok())
                return failed(more.error());
            if (!*more)
                return rows;
            rows.emplace_back(row.cells.begin(), row.cells.end());
            lines.push_back(row.line);
            problems.push_back(row.problem);
        }
    }

    Rows failed(const base::Error &refusal)
    {
        error = std::string(base::codeName(refusal.code)) + ": " + refusal.details.value("reason", std::string());
        return {};
    }

    void setBody(const std::string &rows)
    {
        parts.sheet2 = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    ScratchDirectory scratch;
    std::filesystem::path file = scratch.path("list.xlsx");
    WorkbookParts parts;
    std::vector<std::int64_t> lines;
    std::vector<std::optional<RowReason>> problems;
    std::string error;
};

} // namespace

TEST_F(XlsxReader, readsTheFirstSheetThatIsNotHidden)
{
    const Rows expected = {{"星图ID", "昵称", "粉丝数", "添加日期"},
                           {"7100000000000000201", "示例 甲", "85000", "2024-03-01"},
                           {"7100000000000000202", "两\r行 & <b>", "1.2万", "2024-03-01 09:30:00"},
                           {"7.1000000000000002E+18", "TRUE", "#N/A", "45352"},
                           {"", "没有编号"}};
    EXPECT_EQ(readRows(), expected);
    EXPECT_EQ(lines, (std::vector<std::int64_t>{1, 3, 4, 5, 6}));
}

TEST_F(XlsxReader, readsASheetByName)
{
    EXPECT_EQ(readRows("说明"), (Rows{{"请先读我"}}));
    EXPECT_EQ(readRows("没有"), Rows{});
    EXPECT_EQ(error.substr(0, 15), "sheet_not_found");
}

TEST_F(XlsxReader, givesRecordsLikeAnyOtherTable)
{
    parts.write(file);
    const auto all = collect(file);
    ASSERT_EQ(all.error, "");
    EXPECT_EQ(all.summary.format, FileFormat::xlsx);
    EXPECT_EQ(all.summary.read, 4);
    EXPECT_EQ(all.summary.accepted, 2);
    EXPECT_EQ(all.find("7100000000000000201")->follower, 85'000);
    EXPECT_EQ(base::toIsoText(*all.find("7100000000000000202")->addedAt), "2024-03-01T01:30:00Z");
    EXPECT_EQ(all.issueOn(5, RowReason::idDamaged)->refused, true) << "a number cell that lost its last digits";
    EXPECT_EQ(all.issueOn(6, RowReason::idMissing)->value, "没有编号");

    const auto preview = sniffFile(file);
    ASSERT_TRUE(preview.ok());
    EXPECT_EQ(preview->sheets, (std::vector<std::string>{"说明", "达人"}));
    EXPECT_EQ(preview->sheet, "达人");
    const auto mapped = collect(file, mappingOf(*preview));
    EXPECT_EQ(mapped.summary.accepted, 2);
}

TEST_F(XlsxReader, countsDatesFrom1904WhenTheWorkbookDoes)
{
    parts.workbook.replace(parts.workbook.find("<sheets>"), 0, R"(<workbookPr date1904="1"/>)");
    setBody(R"(<row><c s="1"><v>43890</v></c><c><v>1</v></c></row>)");
    EXPECT_EQ(readRows(), (Rows{{"2024-03-01", "1"}}));
}

TEST_F(XlsxReader, refusesADocumentTypeDeclaration)
{
    parts.sheet2 = R"(<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>)"
                   R"(<worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>)";
    EXPECT_EQ(readRows(), Rows{});
    EXPECT_EQ(error, "file_hostile: its XML carries a document type declaration");
}

TEST_F(XlsxReader, refusesWhatSwells)
{
    setBody("<row><c><v>1</v></c></row>" + std::string(40 * 1024 * 1024, ' '));
    readRows();
    EXPECT_EQ(error, "file_hostile: it unpacks to more than 100 times its size");
}

TEST_F(XlsxReader, refusesMoreThanTheLimitInAll)
{
    // Packs to about a twentieth, so that only the sum of it is too much.
    std::string block;
    std::mt19937 random(7);
    while (block.size() < 100'000) {
        for (int i = 0; i < 80; ++i)
            block += static_cast<char>('a' + random() % 26);
        block.append(1500, ' ');
    }
    std::string filling;
    while (filling.size() < 210ULL * 1024 * 1024)
        filling += block;
    parts.strings = "<sst>" + filling + "</sst>";
    readRows();
    EXPECT_EQ(error, "file_hostile: it unpacks to more than 200 MB");
}

TEST_F(XlsxReader, refusesNestingWithoutEnd)
{
    std::string deep;
    for (int i = 0; i < 100; ++i)
        deep += "<a>";
    setBody(deep);
    readRows();
    EXPECT_EQ(error, "file_hostile: its XML is nested too deep");
}

TEST_F(XlsxReader, makesOnlyTheRowUnreadable)
{
    setBody(R"(<row r="1"><c r="A1" t="s"><v>99999</v></c></row><row r="2"><c r="ZZZ2"><v>1</v></c></row>)"
            R"(<row r="3"><c r="A3" t="inlineStr"><is><t>)" +
            std::string(200'000, 'x') + R"(</t></is></c></row><row r="4"><c r="A4"><v>1</v></c></row>)");
    const auto rows = readRows();
    ASSERT_EQ(rows.size(), 4u) << error;
    EXPECT_EQ(problems[0], RowReason::textDamaged);
    EXPECT_EQ(problems[1], RowReason::tooManyCells);
    EXPECT_EQ(problems[2], RowReason::textTooLong);
    EXPECT_EQ(problems[3], std::nullopt);
}

TEST_F(XlsxReader, refusesRowsBeyondTheEndOfASheet)
{
    setBody(R"(<row r="99999999999"><c><v>1</v></c></row>)");
    readRows();
    EXPECT_EQ(error, "file_damaged: a sheet with more than 1,048,576 rows");
}

TEST_F(XlsxReader, refusesBrokenXmlAfterTheRowsBeforeIt)
{
    parts.sheet2 = "<worksheet><sheetData><row><c><v>1</v></c></row><row><c></row>";
    readRows();
    EXPECT_EQ(lines.size(), 1u);
    EXPECT_EQ(error.substr(0, 40), "file_damaged: its XML does not parse: mi");
}

TEST_F(XlsxReader, refusesArchivesThatAreNoWorkbook)
{
    writeArchive(file, {{"a.txt", "hello"}});
    const auto workbook = XlsxWorkbook::open(bytesOf(file), "list.xlsx");
    ASSERT_FALSE(workbook.ok());
    EXPECT_EQ(workbook.error().code, base::ErrorCode::fileDamaged);
}

TEST(XlsxFormats, tellsDatesFromNumbers)
{
    for (const std::string code : {"yyyy/m/d", "m/d/yy h:mm", "[$-804]yyyy\"年\"m\"月\"", "[h]:mm", "hh:mm:ss", "D"})
        EXPECT_TRUE(isDateFormat(code)) << code;
    for (const std::string code :
         {"General", "0.00", "#,##0", "\"day\" 0", "0\\d", "[Red]0.0", "0%", "@", "0;[Red]\"d\"0", ""})
        EXPECT_FALSE(isDateFormat(code)) << code;
}

#pragma once

#include <minizip/zip.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace exchange_test {

/// Writes an archive with the given parts.
inline void writeArchive(const std::filesystem::path &file,
                         const std::vector<std::pair<std::string, std::string>> &parts)
{
    std::filesystem::remove(file);
    const zipFile zip = zipOpen64(file.c_str(), APPEND_STATUS_CREATE);
    for (const auto &[name, bytes] : parts) {
        zip_fileinfo info{};
        zipOpenNewFileInZip64(zip, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 1, 1);
        zipWriteInFileInZip(zip, bytes.data(), static_cast<unsigned>(bytes.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
}

/// The parts of a workbook as spreadsheet programs write them, each to be changed by a test.
struct WorkbookParts
{
    std::string workbook = R"(<?xml version="1.0"?><workbook xmlns:r="http://r"><sheets>)"
                           R"(<sheet name="说明" sheetId="1" state="hidden" r:id="rId1"/>)"
                           R"(<sheet name="达人" sheetId="2" r:id="rId2"/></sheets></workbook>)";
    std::string relations =
        R"(<Relationships>)"
        R"(<Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>)"
        R"(<Relationship Id="rId2" Type="http://x/worksheet" Target="/xl/worksheets/sheet2.xml"/>)"
        R"(<Relationship Id="rId3" Type="http://x/sharedStrings" Target="sharedStrings.xml"/>)"
        R"(<Relationship Id="rId4" Type="http://x/styles" Target="../xl/styles.xml"/></Relationships>)";
    std::string styles =
        R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy/m/d hh:mm"/>)"
        R"(<numFmt numFmtId="165" formatCode="&quot;day&quot; 0"/></numFmts>)"
        R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
        R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>)";
    std::string strings =
        R"(<sst><si><t>星图ID</t></si><si><t>昵称</t></si><si><t>粉丝数</t></si><si><t>添加日期</t></si>)"
        R"(<si><r><t>示例</t></r><r><t xml:space="preserve"> 甲</t></r><rPh sb="0" eb="1"><t>shili</t></rPh></si>)"
        R"(<si><t>7100000000000000201</t></si><si><t>两_x000D_行 &amp; &lt;b&gt;</t></si></sst>)";
    std::string sheet1 =
        R"(<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>请先读我</t></is></c></row></sheetData></worksheet>)";
    std::string sheet2 =
        R"(<worksheet><sheetData>)"
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>)"
        R"(<row r="3"><c r="A3" t="s"><v>5</v></c><c r="B3" t="s"><v>4</v></c><c r="C3"><v>85000</v></c><c r="D3" s="1"><v>45352</v></c></row>)"
        R"(<row r="4"><c r="A4"><v>7100000000000000202</v></c><c r="B4" t="s"><v>6</v></c><c r="C4" t="str"><f>1+1</f><v>1.2万</v></c><c r="D4" s="2"><v>45352.395833333336</v></c></row>)"
        R"(<row r="5"><c r="A5"><v>7.1000000000000002E+18</v></c><c r="B5" t="b"><v>1</v></c><c r="C5" t="e"><v>#N/A</v></c><c r="D5" s="3"><v>45352</v></c></row>)"
        R"(<row r="6"><c r="B6" t="inlineStr"><is><t>没有编号</t></is></c></row>)"
        R"(</sheetData></worksheet>)";

    void write(const std::filesystem::path &file) const
    {
        writeArchive(
            file,
            {{"[Content_Types].xml", "<Types/>"},
             {"_rels/.rels",
              R"(<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
             {"xl/workbook.xml", workbook},
             {"xl/_rels/workbook.xml.rels", relations},
             {"xl/styles.xml", styles},
             {"xl/sharedStrings.xml", strings},
             {"xl/worksheets/sheet1.xml", sheet1},
             {"xl/worksheets/sheet2.xml", sheet2}});
    }
};

} // namespace exchange_test

#include "exchange/exchange_files.h"
#include "exchange/workbook_builder.h"
#include "fuzz/exchange_fuzz.h"

#include <gtest/gtest.h>

#include <random>

using namespace exchange_test;

namespace {

constexpr int kCases = 2000;
constexpr unsigned kSeed = 20241124;

const std::vector<std::string> &names()
{
    static const std::vector<std::string> all = {"square_response.json", "crm_gb18030.csv", "handles_latin1.csv",
                                                 "authors_list.csv",     "global_list.csv", "quotes.csv",
                                                 "ids_utf16.txt",        "units.csv",       "records.jsonl"};
    return all;
}

std::string workbookBytes(const ScratchDirectory &scratch)
{
    WorkbookParts().write(scratch.path("whole.xlsx"));
    return bytesOf(scratch.path("whole.xlsx"));
}

/// The bytes with some of them changed, cut off, doubled or taken out.
std::string damaged(std::string bytes, std::mt19937 &random)
{
    const auto below = [&](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
    static const std::string special = "\",;\n\r\t|{}[]:<>/&0eE+-'@=\x81\xFF\xC3\xEF";
    const std::size_t changes = 1 + below(8);
    for (std::size_t i = 0; i < changes && !bytes.empty(); ++i) {
        const std::size_t at = below(bytes.size());
        switch (below(6)) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        case 1:
            bytes[at] = static_cast<char>(random());
            break;
        case 2:
            bytes.resize(at);
            break;
        case 3:
            bytes.erase(at, below(40));
            break;
        case 4:
            bytes.insert(at, bytes.substr(below(bytes.size()), below(200)));
            break;
        default:
            bytes.insert(at, 1, special[below(special.size())]);
            break;
        }
    }
    return bytes;
}

using Entry = void (*)(const std::uint8_t *, std::size_t);

void feed(Entry entry, const std::string &bytes)
{
    entry(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
}

void mutate(Entry entry, const std::vector<std::string> &seeds)
{
    std::mt19937 random(kSeed);
    for (const std::string &seed : seeds)
        feed(entry, seed);
    for (int i = 0; i < kCases; ++i)
        feed(entry, damaged(seeds[static_cast<std::size_t>(i) % seeds.size()], random));
}

std::vector<std::string> fileSeeds()
{
    std::vector<std::string> seeds;
    for (const std::string &name : names())
        seeds.push_back(bytesOf(dataFile(name)));
    return seeds;
}

} // namespace

TEST(Mutations, ofCsvAreReadOrRefused)
{
    mutate(fuzz::readCsv, fileSeeds());
}

TEST(Mutations, ofJsonAreReadOrRefused)
{
    mutate(fuzz::readJson, {bytesOf(dataFile("square_response.json")), bytesOf(dataFile("records.jsonl"))});
}

TEST(Mutations, ofDeepJsonAreRefused)
{
    for (const std::string unit : {"[", "{\"data\":", "{\"a\":[", "{\"attribute_datas\":{\"tags_relation\":\"["}) {
        std::string deep;
        for (int i = 0; i < 100'000; ++i)
            deep += unit;
        feed(fuzz::readJson, deep);
    }
}

TEST(Mutations, ofWorkbooksAreReadOrRefused)
{
    const ScratchDirectory scratch;
    mutate(fuzz::readXlsx, {workbookBytes(scratch)});
}

TEST(Mutations, ofSheetsAreReadOrRefused)
{
    mutate(fuzz::readXlsxSheet, {WorkbookParts().sheet2});
}

TEST(Mutations, ofCellsAreReadOrRefused)
{
    mutate(fuzz::readCell,
           {"10.4M", "1.2万", "2.28E+11", "¥8,000元", "[200000,250000]", "2024/3/1 09:30", "2024年3月1日",
            "粉丝数（万）", "7100000000000000101", "{\"三农\":[\"三农\"]}", "=\"71\"", "12.5%", "1773833477"});
}

TEST(Mutations, ofFilesLeaveNoRowUnaccounted)
{
    const ScratchDirectory scratch;
    auto seeds = fileSeeds();
    seeds.push_back(workbookBytes(scratch));
    std::mt19937 random(kSeed);
    int read = 0;
    for (int i = 0; i < kCases; ++i) {
        const auto file = scratch.write("damaged", damaged(seeds[static_cast<std::size_t>(i) % seeds.size()], random));
        const auto all = collect(file);
        if (!all.error.empty())
            continue;
        ++read;
        ASSERT_EQ(all.summary.read, all.summary.accepted + all.summary.refused);
        ASSERT_EQ(all.summary.accepted, static_cast<std::int64_t>(all.records.size()));
        for (const auto &record : all.records)
            ASSERT_FALSE(record.platformId.empty());
    }
    EXPECT_GT(read, kCases / 2) << "most damage leaves most of a file readable";
}

#include "exchange/creator_reader.h"

#include "exchange/exchange_files.h"

#include <gtest/gtest.h>

using namespace exchange;
using namespace exchange_test;
using base::Money;

namespace {

const PreviewColumn *column(const FilePreview &preview, std::string_view header)
{
    for (const auto &candidate : preview.columns)
        if (candidate.header == header)
            return &candidate;
    return nullptr;
}

std::string iso(const std::optional<base::Timestamp> &at)
{
    return at ? base::toIsoText(*at) : "";
}

} // namespace

TEST(CreatorReader, readsThePlatformsResponse)
{
    const auto all = collect(dataFile("square_response.json"));
    ASSERT_EQ(all.error, "");
    EXPECT_EQ(all.summary.format, FileFormat::json);
    EXPECT_EQ(all.summary.platform, Platform::douyin);
    EXPECT_EQ(all.summary.read, 3);
    EXPECT_EQ(all.summary.accepted, 2);
    EXPECT_EQ(all.summary.refused, 1);

    const auto *first = all.find("7100000000000000101");
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->platformIdKind, PlatformIdKind::starId);
    EXPECT_EQ(first->coreUserId, "3700000000000101");
    EXPECT_EQ(first->nickName, "示例达人甲");
    EXPECT_EQ(first->follower, 6189325);
    EXPECT_EQ(first->city, "上海");
    EXPECT_EQ(first->province, std::nullopt);
    EXPECT_EQ(first->gender, Gender::male);
    EXPECT_EQ(first->price1To20, Money::fromYuan(80'000));
    EXPECT_EQ(first->price60, Money::fromYuan(300'000));
    EXPECT_EQ(first->assignCpmSuggestPrice, Money::fromYuan(24));
    EXPECT_EQ(first->priceList,
              (std::vector<Money>{Money::fromYuan(50'000), Money::fromYuan(80'000), Money::fromYuan(240'000)}));
    EXPECT_EQ(first->priceListMin, Money::fromYuan(50'000));
    EXPECT_EQ(first->priceListMax, Money::fromYuan(240'000));
    EXPECT_EQ(first->fansIncrement30d, 2'293'718);
    EXPECT_EQ(first->fansIncrement15d, 75'550);
    EXPECT_EQ(first->vvMedian30d, 5151193.5);
    EXPECT_EQ(first->interactRate30d, 0.0143);
    EXPECT_EQ(first->starIndex, 84.7348344931917);
    EXPECT_EQ(first->linkSpreadIndex, 95.56);
    EXPECT_EQ(first->snProspective1To20Cpe, 1.5399);
    EXPECT_EQ(first->tagL1, (std::vector<std::string>{"运动健身"}));
    EXPECT_EQ(first->tagL2, (std::vector<std::string>{"健身", "减脂"}));
    EXPECT_EQ(first->categories, (std::vector<std::string>{"运动健身"}));
    EXPECT_EQ(first->contentThemeLabels180d.size(), 2u);
    EXPECT_EQ(first->isBlackHorseAuthor, false);
    EXPECT_EQ(first->eCommerceEnable, true);
    EXPECT_EQ(first->other.at("brand_boost_vv"), "0");

    ASSERT_EQ(first->works.size(), 2u);
    EXPECT_EQ(first->works[0].itemId, "7618000000000000010");
    EXPECT_EQ(first->works[0].plays, 347'096);
    EXPECT_EQ(first->works[0].listedPlays, 287'584);
    EXPECT_EQ(first->works[0].likes, 3'141);
    EXPECT_EQ(first->works[0].comments, 730);
    EXPECT_EQ(first->works[0].shares, 1'943);
    EXPECT_EQ(iso(first->works[0].publishedAt), "2026-03-18T11:31:17Z");
    EXPECT_EQ(first->works[1].plays, std::nullopt);
    EXPECT_EQ(first->works[1].listedPlays, 28'187'598);
}

TEST(CreatorReader, takesQuotesByKindFromTheTaskList)
{
    const auto all = collect(dataFile("square_response.json"));
    const auto *first = all.find("7100000000000000101");
    ASSERT_NE(first, nullptr);
    ASSERT_EQ(first->quotes.size(), 5u);
    EXPECT_EQ(first->quotes[4].videoType, 92);
    EXPECT_EQ(first->quotes[4].price, Money::fromYuan(18));
    EXPECT_EQ(first->quotes[4].floorPrice, Money::fromYuan(14'000));
    EXPECT_EQ(first->quotes[4].ceilingPrice, Money::fromYuan(140'000));
    // The later of the two quotes for 21–60 s stands; the attribute that differs is told.
    EXPECT_EQ(first->price20To60, Money::fromYuan(210'000));
    const auto *issue = all.issueOn(all.lines.front(), RowReason::pricesDisagree);
    ASSERT_NE(issue, nullptr);
    EXPECT_EQ(issue->field, "price_20_60");
    EXPECT_EQ(issue->value, "200000.00");
    EXPECT_FALSE(issue->refused);
}

TEST(CreatorReader, keepsAnAuthorWhoseFieldsAreBroken)
{
    const auto all = collect(dataFile("square_response.json"));
    const auto *second = all.find("7100000000000000102");
    ASSERT_NE(second, nullptr);
    EXPECT_EQ(second->follower, 579'817);
    EXPECT_EQ(second->fansIncrement15d, -1'201);
    EXPECT_EQ(second->expectedPlayNum, std::nullopt);
    EXPECT_EQ(second->linkStarIndex, std::nullopt);
    EXPECT_EQ(second->gender, Gender::unknown);
    EXPECT_EQ(second->price1To20, Money::fromYuan(12'000));
    EXPECT_EQ(second->works.size(), 0u);
    EXPECT_NE(all.issueOn(all.lines[1], RowReason::jsonUnreadable), nullptr);
    const auto *unread = all.issueOn(all.lines[1], RowReason::numberUnreadable);
    ASSERT_NE(unread, nullptr);
    EXPECT_EQ(unread->field, "link_star_index");
    EXPECT_EQ(unread->value, "about fifty");
    const auto &refused = all.issues.back();
    EXPECT_EQ(refused.reason, RowReason::idMissing);
    EXPECT_TRUE(refused.refused);
    EXPECT_EQ(refused.value, "没有编号");
    EXPECT_GT(refused.line, all.lines[1]);
}

TEST(CreatorReader, roundTripsRecordsThroughJson)
{
    for (const std::string name : {"square_response.json", "crm_gb18030.csv", "global_list.csv"}) {
        const auto all = collect(dataFile(name));
        ASSERT_FALSE(all.records.empty());
        for (const auto &record : all.records) {
            const auto json = base::toJson(record);
            const auto again = base::fromJson<CreatorRecord>(json);
            ASSERT_TRUE(again.ok()) << base::toMessage(again.error());
            EXPECT_EQ(base::toJson(*again), json);
        }
    }
}

TEST(CreatorReader, readsASheetInGb18030)
{
    const auto preview = sniffFile(dataFile("crm_gb18030.csv"));
    ASSERT_TRUE(preview.ok());
    EXPECT_EQ(preview->encoding, Encoding::gb18030);
    EXPECT_EQ(preview->headerLine, 3);
    EXPECT_EQ(preview->platform, Platform::sheet);
    EXPECT_EQ(column(*preview, "报价（万元）")->unit->unit, ColumnUnit::wanYuan);
    EXPECT_EQ(column(*preview, "报价（万元）")->unit->evidence, UnitEvidence::headerSays);
    EXPECT_EQ(column(*preview, "粉丝数（万）")->unit->unit, ColumnUnit::wan);

    const auto all = collect(dataFile("crm_gb18030.csv"));
    EXPECT_EQ(all.summary.read, 5);
    EXPECT_EQ(all.summary.accepted, 4);
    EXPECT_EQ(all.summary.refused, 1);
    const auto *first = all.find("101");
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->platformIdKind, PlatformIdKind::listId);
    EXPECT_EQ(first->follower, 85'000);
    EXPECT_EQ(first->playSample1, 320'000);
    EXPECT_EQ(first->playSample2, 280'000);
    EXPECT_EQ(first->priceList, (std::vector<Money>{Money::fromYuan(8'000)}));
    EXPECT_EQ(first->remarks, "周一联系，\n周二回复");
    EXPECT_EQ(first->wechat, "wechat_demo_101");
    EXPECT_EQ(iso(first->addedAt), "2024-02-29T16:00:00Z");
    const auto *second = all.find("102");
    ASSERT_NE(second, nullptr);
    EXPECT_EQ(second->playSample2, std::nullopt);
    EXPECT_TRUE(second->priceList.empty());
    EXPECT_EQ(second->remarks, "说\"可以谈\"");
    EXPECT_EQ(iso(second->addedAt), "2024-03-02T01:30:00Z");
    const auto *third = all.find("103");
    ASSERT_NE(third, nullptr);
    EXPECT_EQ(third->follower, 120'000) << "a cell with its own 万 is not multiplied again";
    EXPECT_EQ(iso(third->addedAt), "2024-03-01T16:00:00Z");
    EXPECT_EQ(all.lines, (std::vector<std::int64_t>{4, 6, 7, 8}));
    // Row 104: an ambiguous date, a count in words and a quote to be negotiated cost the fields, not the row.
    EXPECT_NE(all.issueOn(8, RowReason::timeUnreadable), nullptr);
    EXPECT_NE(all.issueOn(8, RowReason::numberUnreadable), nullptr);
    EXPECT_EQ(all.find("104")->follower, std::nullopt);
    EXPECT_EQ(all.issueOn(9, RowReason::idMissing)->value, "合计");
}

TEST(CreatorReader, readsHandlesInLatin1)
{
    const auto all = collect(dataFile("handles_latin1.csv"));
    EXPECT_EQ(all.summary.platform, Platform::tiktok);
    EXPECT_EQ(all.summary.read, 8);
    EXPECT_EQ(all.summary.accepted, 6);
    EXPECT_EQ(all.summary.refused, 2);
    EXPECT_EQ(all.summary.duplicates, 1);
    EXPECT_EQ(all.find("demo_one")->follower, 10'400'000);
    EXPECT_EQ(all.find("demo.two")->nickName, "The Demo’s ??");
    EXPECT_EQ(all.find("demo.two")->uniqueId, "Demo.Two");
    EXPECT_EQ(all.find("demo.two")->follower, 466'800);
    EXPECT_EQ(all.find("demo_five")->follower, 228'000);
    EXPECT_EQ(all.find("demo_six")->follower, std::nullopt);
    EXPECT_EQ(all.issueOn(5, RowReason::tooManyCells)->refused, true);
    EXPECT_EQ(all.issueOn(6, RowReason::idMissing)->refused, true);
    const auto *duplicate = all.issueOn(9, RowReason::duplicateId);
    ASSERT_NE(duplicate, nullptr);
    EXPECT_EQ(duplicate->firstLine, 3);
    EXPECT_EQ(duplicate->value, "demo_one");
    EXPECT_EQ(all.issueOn(10, RowReason::numberUnreadable)->value, "lots");
}

TEST(CreatorReader, readsPriceListsInsideACell)
{
    const auto all = collect(dataFile("authors_list.csv"));
    EXPECT_EQ(all.summary.platform, Platform::douyin);
    EXPECT_EQ(all.summary.read, 5);
    EXPECT_EQ(all.summary.accepted, 4);
    const auto *first = all.find("6550000000280");
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->platformIdKind, PlatformIdKind::coreUserId);
    EXPECT_EQ(first->priceList.size(), 3u);
    EXPECT_EQ(first->priceListMin, Money::fromYuan(200'000));
    EXPECT_EQ(first->price1To20, std::nullopt) << "a bare list does not tell the kinds";
    EXPECT_EQ(first->burstTextRate, 0.9091);
    EXPECT_EQ(first->province, std::nullopt);
    EXPECT_EQ(all.find("93530000350")->fansIncrement30d, -1'520);
    EXPECT_EQ(all.find("3700000000000101")->fansIncrement30d, 2'293'717);
    EXPECT_EQ(all.find("3700000000000101")->priceListMax, Money::fromYuan(54'400));
    EXPECT_EQ(all.find("100000000102")->burstTextRate, 0.0) << "a zero that is written is a zero";
    EXPECT_EQ(all.issueOn(6, RowReason::idDamaged)->refused, true);
    EXPECT_EQ(all.issueOn(6, RowReason::idDamaged)->value, "3.70357E+15");
}

TEST(CreatorReader, readsAGlobalListWithEmojiAndCategories)
{
    const auto all = collect(dataFile("global_list.csv"));
    EXPECT_EQ(all.summary.platform, Platform::instagram);
    EXPECT_EQ(all.summary.accepted, 3);
    const auto *first = all.find("demo.star");
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->nickName, "Demo Star 🤍");
    EXPECT_EQ(first->tagL1, (std::vector<std::string>{"Fashion", "Modeling", "Beauty"}));
    EXPECT_EQ(first->categories, (std::vector<std::string>{"时尚", "颜值达人", "美妆"}));
    EXPECT_EQ(first->authenticEngagement, 6'200'000);
    EXPECT_EQ(first->engagementAvg, 10'100'000);
    EXPECT_EQ(first->audienceCountry, "United States");
    EXPECT_EQ(first->country, std::nullopt);
    EXPECT_EQ(first->rank, 1);
    EXPECT_EQ(first->other.at("Scraped"), "50:24.8");
    const auto *second = all.find("demo.cook");
    EXPECT_EQ(second->nickName, "=HYPERLINK(\"x\")");
    EXPECT_EQ(second->tagL1, (std::vector<std::string>{"Fasion", "Unheard Of"})) << "kept as given";
    EXPECT_EQ(second->categories, (std::vector<std::string>{"时尚"}));
    EXPECT_EQ(second->follower, 120'000'000);
    EXPECT_EQ(all.find("demo.three")->follower, 85'000);
    EXPECT_EQ(all.find("demo.three")->authenticEngagement, std::nullopt);
}

TEST(CreatorReader, reportsEveryRowThatItCannotTakeApart)
{
    const auto all = collect(dataFile("quotes.csv"));
    EXPECT_EQ(all.summary.read, 6);
    EXPECT_EQ(all.summary.accepted, 4);
    EXPECT_EQ(all.summary.refused, 2);
    EXPECT_EQ(all.summary.repeatedHeaders, 1);
    EXPECT_EQ(all.find("1")->remarks, "一行\n二行");
    EXPECT_EQ(all.find("1")->follower, 1) << "1.200 is one and a fifth, rounded";
    EXPECT_EQ(all.issueOn(4, RowReason::tooManyCells)->refused, true);
    EXPECT_EQ(all.issueOn(5, RowReason::tooFewCells)->refused, false);
    EXPECT_EQ(all.issueOn(6, RowReason::quoteNotClosed)->refused, true);
    EXPECT_EQ(all.find("5")->remarks, "ok");
    EXPECT_EQ(all.find("6")->nickName, "己\"己");
    EXPECT_EQ(all.lines, (std::vector<std::int64_t>{2, 5, 7, 9}));
}

TEST(CreatorReader, readsUtf16AndRefusesRoundedIds)
{
    const auto preview = sniffFile(dataFile("ids_utf16.txt"));
    ASSERT_TRUE(preview.ok());
    EXPECT_EQ(preview->encoding, Encoding::utf16le);
    EXPECT_EQ(preview->delimiter, "\t");
    EXPECT_EQ(column(*preview, "互动率")->unit->unit, ColumnUnit::percent);
    EXPECT_EQ(column(*preview, "21-60s报价")->unit->evidence, UnitEvidence::cellsSay);

    const auto all = collect(dataFile("ids_utf16.txt"));
    EXPECT_EQ(all.summary.accepted, 2);
    EXPECT_EQ(all.summary.refused, 2);
    EXPECT_EQ(all.find("7100000000000000103")->interactRate30d, 0.032);
    EXPECT_EQ(all.find("7100000000000000104")->interactRate30d, 0.125);
    EXPECT_EQ(all.find("7100000000000000103")->follower, 125'000);
    EXPECT_EQ(all.find("7100000000000000104")->follower, 1'234'567);
    EXPECT_EQ(all.find("7100000000000000103")->price20To60, Money::fromYuan(8'000));
    EXPECT_NE(all.issueOn(4, RowReason::idDamaged), nullptr);
    EXPECT_NE(all.issueOn(5, RowReason::idDamaged), nullptr);
}

TEST(CreatorReader, tellsUnitsByTheirEvidence)
{
    const auto preview = sniffFile(dataFile("units.csv"));
    ASSERT_TRUE(preview.ok());
    const auto *byCpm = column(*preview, "price_1_20");
    EXPECT_EQ(byCpm->unit->unit, ColumnUnit::fen);
    EXPECT_EQ(byCpm->unit->evidence, UnitEvidence::cpmAgrees);
    EXPECT_NEAR(*byCpm->unit->figure, 100, 1);
    EXPECT_EQ(column(*preview, "price_60_fen")->unit->unit, ColumnUnit::fen);
    EXPECT_EQ(column(*preview, "图文报价(厘)")->unit->unit, ColumnUnit::li);

    const auto all = collect(dataFile("units.csv"));
    EXPECT_EQ(all.find("7100000000000000105")->price1To20, Money::fromYuan(5'000));
    EXPECT_EQ(all.find("7100000000000000105")->price60, Money::fromYuan(9'000));
    EXPECT_EQ(all.find("7100000000000000105")->priceImageText, Money::fromYuan(5'000));
    EXPECT_EQ(all.find("7100000000000000106")->priceImageText, Money(300'001)) << "half a 分 is rounded up";
}

TEST(CreatorReader, guessesUnitsByQuotePerFollower)
{
    const ScratchDirectory scratch;
    const auto guess = [&](const std::string &quotes) {
        std::string text = "星图ID,粉丝数,报价\n";
        std::size_t start = 0;
        for (int i = 0; start < quotes.size(); ++i) {
            const std::size_t end = std::min(quotes.find(' ', start), quotes.size());
            text += "710000000000000020" + std::to_string(i) + ",100000," + quotes.substr(start, end - start) + "\n";
            start = end + 1;
        }
        return *column(*sniffFile(scratch.write("q.csv", text)), "报价")->unit;
    };
    EXPECT_EQ(guess("8000 5000 12000").unit, ColumnUnit::yuan);
    EXPECT_EQ(guess("800000 500000 1200000").unit, ColumnUnit::fen);
    EXPECT_EQ(guess("8000000 5000000 12000000").unit, ColumnUnit::li);
    EXPECT_EQ(guess("8000.5 5000 12000").evidence, UnitEvidence::hasFractions);
    EXPECT_EQ(guess("8000000 5000000 12000000").evidence, UnitEvidence::perFollower);
}

TEST(CreatorReader, readsObjectsLineByLine)
{
    const auto all = collect(dataFile("records.jsonl"));
    EXPECT_EQ(all.summary.read, 5);
    EXPECT_EQ(all.summary.accepted, 2);
    EXPECT_EQ(all.summary.refused, 3);
    EXPECT_EQ(all.find("7100000000000000107")->follower, 123);
    EXPECT_EQ(all.find("7100000000000000108")->follower, 15'000);
    EXPECT_EQ(all.issueOn(3, RowReason::idDamaged)->value, "7.1e+18");
    EXPECT_EQ(all.issueOn(4, RowReason::jsonUnreadable)->value, "42");
    EXPECT_EQ(all.issueOn(5, RowReason::recordCutOff)->refused, true);
}

TEST(CreatorReader, findsAuthorsWhereverTheyStand)
{
    const ScratchDirectory scratch;
    const std::string author =
        R"({"star_id":"7100000000000000110","attribute_datas":{"nick_name":"a","follower":"5"}})";
    const std::string flat = R"({"id":"7100000000000000111","nick_name":"b"})";
    for (const std::string &text : {"[" + author + "," + flat + "]", "{\"authors\":[" + author + "," + flat + "]}",
                                    "{\"code\":0,\"data\":{\"authors\":[" + author + "," + flat + "]}}",
                                    "{\"data\":[" + author + "," + flat + "]}", author + "\n" + flat,
                                    "{\"data\":{\"list\":[" + author + "]}}\n{\"data\":{\"list\":[" + flat + "]}}"}) {
        const auto all = collect(scratch.write("list.txt", text));
        EXPECT_EQ(all.summary.accepted, 2) << text << all.error;
        ASSERT_NE(all.find("7100000000000000110"), nullptr) << text;
        EXPECT_EQ(all.find("7100000000000000110")->follower, 5);
        EXPECT_NE(all.find("7100000000000000111"), nullptr) << text;
    }
}

TEST(CreatorReader, refusesWhatIsNoListOfCreators)
{
    const ScratchDirectory scratch;
    const auto refusal = [&](const std::string &bytes) {
        const auto error = collect(scratch.write("file", bytes)).error;
        return error.substr(0, error.find(':'));
    };
    EXPECT_EQ(refusal(""), "file_not_recognised");
    EXPECT_EQ(refusal("\n \n,,\n"), "file_not_recognised");
    EXPECT_EQ(refusal("%PDF-1.7"), "file_not_recognised");
    EXPECT_EQ(refusal("\xD0\xCF\x11\xE0\xA1\xB1"), "file_not_recognised");
    EXPECT_EQ(refusal(std::string("\x7F"
                                  "ELF\0\0",
                                  6)),
              "file_not_recognised");
    EXPECT_EQ(refusal("<html><table><tr><td>达人</td></tr></table></html>"), "file_not_recognised");
    EXPECT_EQ(refusal(R"({"orders":[{"price":1}]})"), "file_not_recognised");
    EXPECT_EQ(refusal("PK\x03\x04 broken"), "file_damaged");
    EXPECT_EQ(collect(scratch.path("absent")).error.substr(0, 15), "file_unreadable");
    EXPECT_EQ(collect(scratch.path("")).error.substr(0, 15), "file_unreadable");
}

TEST(CreatorReader, readsADamagedByteAsOneWarning)
{
    const ScratchDirectory scratch;
    std::string text = "星图ID,昵称,粉丝数\n";
    for (int i = 0; i < 9; ++i)
        text += "710000000000000030" + std::to_string(i) + ",达人示例\n";
    text += "7100000000000000309,坏\xFF字,7\n";
    const auto all = collect(scratch.write("list.csv", text));
    EXPECT_EQ(all.summary.accepted, 10);
    EXPECT_EQ(all.find("7100000000000000309")->nickName, "坏\uFFFD字");
    EXPECT_NE(all.issueOn(11, RowReason::textDamaged), nullptr);
}

TEST(CreatorReader, stopsWhenCancelledAndTellsProgress)
{
    const ScratchDirectory scratch;
    std::string text = "star_id,nick_name\n";
    for (int i = 0; i < 5000; ++i)
        text += std::to_string(7100000000000100001 + i) + ",n\n";
    const auto file = scratch.write("list.csv", text);
    ReadHooks hooks;
    std::int64_t handed = 0;
    std::vector<ReadProgress> progress;
    hooks.record = [&](CreatorRecord &&, std::int64_t) { ++handed; };
    hooks.progress = [&](const ReadProgress &at) { progress.push_back(at); };
    const auto whole = readCreators(file, {}, hooks);
    ASSERT_TRUE(whole.ok());
    EXPECT_EQ(whole->accepted, 5000);
    EXPECT_EQ(handed, 5000);
    ASSERT_EQ(progress.size(), 6u);
    EXPECT_EQ(progress.back().bytesRead, text.size());
    EXPECT_EQ(progress.back().rowsRead, 5000);

    handed = 0;
    hooks.cancelled = [&] { return handed >= 1000; };
    const auto cancelled = readCreators(file, {}, hooks);
    ASSERT_FALSE(cancelled.ok());
    EXPECT_EQ(cancelled.error().code, base::ErrorCode::importCancelled);
    EXPECT_LT(handed, 1500);
}

TEST(CreatorReader, accountsForEveryRowOfEveryFile)
{
    for (const std::string name : {"square_response.json", "crm_gb18030.csv", "handles_latin1.csv", "authors_list.csv",
                                   "global_list.csv", "quotes.csv", "ids_utf16.txt", "units.csv", "records.jsonl"}) {
        const auto all = collect(dataFile(name));
        ASSERT_EQ(all.error, "") << name;
        EXPECT_EQ(all.summary.read, all.summary.accepted + all.summary.refused) << name;
        EXPECT_EQ(all.summary.accepted, static_cast<std::int64_t>(all.records.size())) << name;
        const auto refusals =
            std::count_if(all.issues.begin(), all.issues.end(), [](const RowIssue &i) { return i.refused; });
        EXPECT_EQ(all.summary.refused, refusals) << name;
        for (const RowIssue &issue : all.issues) {
            EXPECT_GT(issue.line, 0) << name;
            EXPECT_EQ(issue.file, name);
        }
        for (const CreatorRecord &record : all.records)
            EXPECT_FALSE(record.platformId.empty()) << name;
    }
}

TEST(CreatorReader, offersEveryIdForMatching)
{
    CreatorRecord record;
    EXPECT_FALSE(takePlatformId(record));
    record.listId = "7";
    record.uniqueId = "Some.One";
    record.coreUserId = "3700000000000101";
    EXPECT_TRUE(takePlatformId(record));
    EXPECT_EQ(record.platformIdKind, PlatformIdKind::coreUserId);
    const auto keys = matchKeys(record);
    ASSERT_EQ(keys.size(), 3u);
    EXPECT_EQ(keys[1], std::pair(PlatformIdKind::handle, std::string("some.one")));
}

TEST(CreatorReader, refusesATableThatNamesNobody)
{
    const ScratchDirectory scratch;
    const auto all =
        collect(scratch.write("fields.csv", "struct,json_field,go_type,comment_zh\nReport,follower,int64,粉丝数\n"));
    EXPECT_EQ(all.error,
              "file_not_recognised: fields.csv is no list of creators: no column of it holds the creators' ids");
    EXPECT_TRUE(all.issues.empty());
}

#include "exchange/csv_reader.h"

#include "exchange/exchange_files.h"

#include <gtest/gtest.h>

using namespace exchange;

namespace {

struct Read
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::int64_t> lines;
    std::vector<std::optional<RowReason>> problems;
    std::string error;
};

Read readCsv(const std::string &text, char delimiter = ',')
{
    CsvReader reader(Utf8Stream(std::make_unique<MemoryBytes>(text), Encoding::utf8), delimiter, "test.csv");
    Read read;
    TableRow row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more.ok()) {
            read.error = base::codeName(more.error().code);
            return read;
        }
        if (!*more)
            return read;
        read.rows.emplace_back(row.cells.begin(), row.cells.end());
        read.lines.push_back(row.line);
        read.problems.push_back(row.problem);
    }
}

EncodingGuess sniff(const std::string &bytes)
{
    MemoryBytes stream(bytes);
    return *sniffEncoding(stream);
}

std::string decode(const std::string &bytes, Encoding encoding)
{
    Utf8Stream stream(std::make_unique<MemoryBytes>(bytes), encoding);
    std::string text;
    while (*stream.appendTo(text)) {
    }
    return text;
}

using Rows = std::vector<std::vector<std::string>>;

} // namespace

TEST(CsvReader, readsQuotedCellsAsTheStandardSays)
{
    const auto read = readCsv("a,\"b,1\",c\r\n\"x\"\"y\",\"two\r\nlines\",\"\"\r\nlast,,\"end\"");
    EXPECT_EQ(read.rows, (Rows{{"a", "b,1", "c"}, {"x\"y", "two\r\nlines", ""}, {"last", "", "end"}}));
    EXPECT_EQ(read.lines, (std::vector<std::int64_t>{1, 2, 4}));
}

TEST(CsvReader, endsRowsAtEveryKindOfLineEnd)
{
    EXPECT_EQ(readCsv("a,b\rc,d\ne,f\r\ng,h").rows, (Rows{{"a", "b"}, {"c", "d"}, {"e", "f"}, {"g", "h"}}));
    EXPECT_EQ(readCsv("a\n\nb\n").lines, (std::vector<std::int64_t>{1, 2, 3}));
    EXPECT_EQ(readCsv("").rows, Rows{});
    EXPECT_EQ(readCsv("a,").rows, (Rows{{"a", ""}}));
}

TEST(CsvReader, keepsStrayQuotesAsTheyStand)
{
    EXPECT_EQ(readCsv("5\" disc,\"a\"b,\"c\"\"d\"e\"f\n").rows, (Rows{{"5\" disc", "ab", "c\"de\"f"}}));
}

TEST(CsvReader, losesOneLineToAQuoteThatNeverEnds)
{
    const auto read = readCsv("a,b\n1,\"open\n2,x\n3,y\n");
    ASSERT_EQ(read.rows.size(), 4u);
    EXPECT_EQ(read.problems[1], RowReason::quoteNotClosed);
    EXPECT_EQ(read.lines, (std::vector<std::int64_t>{1, 2, 3, 4}));
    EXPECT_EQ(read.rows[2], (std::vector<std::string>{"2", "x"}));
    EXPECT_EQ(read.rows[3], (std::vector<std::string>{"3", "y"}));
}

TEST(CsvReader, doesNotLetAnOpenQuoteSwallowTheRowsBehindIt)
{
    const auto read = readCsv("a,b\n1,\"open\n2,x\n3,\"closed\"\n");
    ASSERT_EQ(read.rows.size(), 4u);
    EXPECT_EQ(read.problems[1], RowReason::quoteNotClosed);
    EXPECT_EQ(read.rows[2], (std::vector<std::string>{"2", "x"}));
    EXPECT_EQ(read.rows[3], (std::vector<std::string>{"3", "closed"}));
}

TEST(CsvReader, goesOnBehindARowThatIsTooLong)
{
    const auto read = readCsv("a\n" + std::string(3 * kLongestCsvRow, 'x') + "\nb\n");
    ASSERT_EQ(read.rows.size(), 3u);
    EXPECT_EQ(read.problems[1], RowReason::rowTooLong);
    EXPECT_EQ(read.rows[2], (std::vector<std::string>{"b"}));
    EXPECT_EQ(read.lines[2], 3);
}

TEST(CsvReader, givesUpOnAFileWhoseQuotesNeverMatch)
{
    std::string text;
    for (int i = 0; i < 1200; ++i)
        text += "\"a\"\"" + std::string(200, 'z') + "\n";
    text.pop_back();
    const auto read = readCsv(text + "\"\"");
    EXPECT_EQ(read.error, "file_damaged");
}

TEST(CsvReader, readsRowsAcrossChunks)
{
    std::string text;
    for (int i = 0; i < 40'000; ++i)
        text += std::to_string(i) + ",\"名字 " + std::to_string(i) + "\",\"x\"\"y\"\r\n";
    const auto read = readCsv(text);
    ASSERT_EQ(read.rows.size(), 40'000u);
    for (int i = 0; i < 40'000; ++i)
        ASSERT_EQ(read.rows[static_cast<std::size_t>(i)],
                  (std::vector<std::string>{std::to_string(i), "名字 " + std::to_string(i), "x\"y"}));
    EXPECT_EQ(read.lines.back(), 40'000);
}

TEST(CsvReader, findsTheDelimiter)
{
    EXPECT_EQ(sniffDelimiter("a;b;c\n1;2,5;3\n"), ';');
    EXPECT_EQ(sniffDelimiter("a\tb\n1\t2\n"), '\t');
    EXPECT_EQ(sniffDelimiter("name,tags\nx,a|b|c\ny,a|b|c\n"), ',');
    EXPECT_EQ(sniffDelimiter("a|b|c\n1|2|3\n"), '|');
    EXPECT_EQ(sniffDelimiter("sep=;\na;b\n"), ';');
    EXPECT_EQ(sniffDelimiter("alone\nin\na\ncolumn\n"), ',');
    EXPECT_EQ(sniffDelimiter(""), ',');
}

TEST(Encoding, isToldFromTheBytes)
{
    EXPECT_EQ(sniff("plain").encoding, Encoding::utf8);
    EXPECT_EQ(sniff("plain").evidence, EncodingEvidence::plainAscii);
    EXPECT_EQ(sniff("昵称🤍").evidence, EncodingEvidence::validUtf8);
    EXPECT_EQ(sniff("\xEF\xBB\xBF"
                    "a")
                  .evidence,
              EncodingEvidence::byteOrderMark);
    EXPECT_EQ(sniff("\xFF\xFE"
                    "a")
                  .encoding,
              Encoding::utf16le);
    EXPECT_EQ(sniff("\xFE\xFF").encoding, Encoding::utf16be);
    EXPECT_EQ(sniff("\xEA\xC7\xB3\xC6,\xB7\xDB\xCB\xBF").encoding, Encoding::gb18030);
    EXPECT_EQ(sniff("Nik\xE9,1").encoding, Encoding::latin1);
    EXPECT_EQ(sniff("The Lawal\x92s,1").encoding, Encoding::latin1);
    EXPECT_EQ(sniff("").encoding, Encoding::utf8);
    const auto damaged = sniff("昵称粉丝数报价备注城市昵称粉丝数报价备注城市"
                               "\xFF"
                               "x");
    EXPECT_EQ(damaged.encoding, Encoding::utf8);
    EXPECT_EQ(damaged.damagedBytes, 1u);
}

TEST(Encoding, decodesToUtf8WithoutTheMark)
{
    EXPECT_EQ(decode("\xEF\xBB\xBF"
                     "昵称",
                     Encoding::utf8),
              "昵称");
    EXPECT_EQ(decode("\xEA\xC7\xB3\xC6", Encoding::gb18030), "昵称");
    EXPECT_EQ(decode("Lawal\x92s Nik\xE9", Encoding::latin1), "Lawal’s Niké");
    EXPECT_EQ(decode(std::string("\xFF\xFE"
                                 "a\0"
                                 "\x35\x66",
                                 6),
                     Encoding::utf16le),
              "a昵");
    EXPECT_EQ(decode(std::string("\xFE\xFF"
                                 "\0a"
                                 "\x66\x35",
                                 6),
                     Encoding::utf16be),
              "a昵");
    EXPECT_EQ(decode("a\xFF"
                     "b\xE6\x98",
                     Encoding::utf8),
              "a\uFFFDb\uFFFD\uFFFD");
}

TEST(Encoding, decodesCharactersThatChunksCutInTwo)
{
    std::string text = "x";
    for (int i = 0; i < 300'000; ++i)
        text += "称";
    EXPECT_EQ(decode(text, Encoding::utf8), text);
    std::string gb = "x";
    for (int i = 0; i < 300'000; ++i)
        gb += "\xB3\xC6";
    EXPECT_EQ(decode(gb, Encoding::gb18030), text);
}

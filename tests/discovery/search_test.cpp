#include "discovery/creator_index.h"

#include "support/discovery_builders.h"

#include <gtest/gtest.h>

using base::foldText;
using base::Pinyin;
using base::pinyinQuery;
using discovery::CreatorId;
using discovery::CreatorIndex;
using discovery::CreatorRecord;

namespace {

CreatorRecord named(std::int64_t id, const std::string &name)
{
    CreatorRecord record;
    record.id = CreatorId(id);
    record.platform = "douyin";
    record.platformId = "id" + std::to_string(id);
    record.nickName = name;
    record.entryState = "pool";
    return record;
}

std::vector<std::int64_t> idsOf(const CreatorIndex &index, const discovery::Bitmap &rows)
{
    std::vector<std::int64_t> ids;
    rows.each([&](std::uint32_t row) { ids.push_back(index.idAt(row).value); });
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// What search() promises, said without an index.
bool matches(const CreatorRecord &record, const std::string &text, const base::PinyinKeys &keys)
{
    const std::string needle = foldText(text);
    if (foldText(record.nickName).find(needle) != std::string::npos ||
        foldText(record.platformId).find(needle) != std::string::npos)
        return true;
    const std::string letters = pinyinQuery(text);
    if (letters.empty())
        return false;
    const auto contains = [&](const std::string &key) { return key.find(letters) != std::string::npos; };
    return std::any_of(keys.full.begin(), keys.full.end(), contains) ||
           std::any_of(keys.initials.begin(), keys.initials.end(), contains);
}

std::vector<std::string> charactersOf(const std::string &utf8)
{
    std::vector<std::string> characters;
    for (const char c : utf8) {
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
            characters.emplace_back();
        characters.back() += c;
    }
    return characters;
}

} // namespace

TEST(CreatorSearch, agreesWithNaiveScanOnRandomNames)
{
    support::CreatorMaker maker(11);
    CreatorIndex index;
    std::vector<CreatorRecord> records;
    for (std::int64_t id = 1; id <= 800; ++id) {
        records.push_back(named(id, maker.name()));
        index.put(records.back());
    }
    for (int i = 0; i < 200; ++i) { // changed names wait beside the others
        CreatorRecord &record = records[static_cast<std::size_t>(maker.below(800))];
        record.nickName = maker.name();
        index.put(record);
    }
    Pinyin pinyin;
    std::vector<base::PinyinKeys> keys;
    for (const CreatorRecord &record : records)
        keys.push_back(pinyin.keysWithoutTable(record.nickName));
    std::size_t found = 0;
    for (int i = 0; i < 400; ++i) {
        const CreatorRecord &origin = records[static_cast<std::size_t>(maker.below(800))];
        std::vector<std::string> sources{origin.nickName, origin.platformId};
        for (const auto &key : pinyin.keysOf(origin.nickName).full)
            sources.push_back(key);
        const auto characters = charactersOf(maker.pick(sources));
        const auto begin = static_cast<std::size_t>(maker.below(static_cast<std::int64_t>(characters.size())));
        std::string text;
        for (std::size_t at = begin; at < characters.size() && at < begin + 4; ++at)
            text += characters[at];
        if (text.find_first_not_of(' ') == std::string::npos || text.front() == ' ' || text.back() == ' ')
            continue;
        std::vector<std::int64_t> expected;
        for (std::size_t k = 0; k < records.size(); ++k) {
            if (matches(records[k], text, keys[k]))
                expected.push_back(records[k].id.value);
        }
        EXPECT_EQ(idsOf(index, index.search(text)), expected) << text;
        EXPECT_TRUE(index.search(text).test(*index.rowOf(origin.id))) << text << " in " << origin.nickName;
        found += expected.size();
    }
    EXPECT_GT(found, 1000U);
}

TEST(CreatorSearch, readsNamesAndPlainPinyin)
{
    CreatorIndex index;
    const std::vector<std::string> names = {"曾小贤", "重庆小面", "绿豆", "单田芳", "阿Ken哥2号", "Ｋｅｎ", "长孙无忌"};
    for (std::size_t i = 0; i < names.size(); ++i)
        index.put(named(static_cast<std::int64_t>(i) + 1, names[i]));
    const auto find = [&](const std::string &text) { return idsOf(index, index.search(text)); };
    using Ids = std::vector<std::int64_t>;
    EXPECT_EQ(find("zengxiaoxian"), Ids{1});
    EXPECT_EQ(find("ceng xiao"), Ids{1});
    EXPECT_EQ(find("zxx"), Ids{1});
    EXPECT_EQ(find("cxx"), Ids{1});
    EXPECT_EQ(find("chongqing"), Ids{2});
    EXPECT_EQ(find("cqxm"), Ids{2});
    EXPECT_EQ(find("lvdou"), Ids{3});
    EXPECT_EQ(find("ludou"), Ids{3});
    EXPECT_EQ(find("shantian"), Ids{4});
    EXPECT_EQ(find("dantian"), Ids{4});
    EXPECT_EQ(find("aKENge2"), Ids{5});
    EXPECT_EQ(find("ken"), (Ids{5, 6}));
    EXPECT_EQ(find("zhangsun"), Ids{7});
    EXPECT_EQ(find(" 小 "), (Ids{1, 2}));
    EXPECT_EQ(find("豆小"), Ids{});
    EXPECT_EQ(find("   ").size(), names.size());
}

TEST(CreatorSearch, findsNothingOfWhatIsRemovedOrRenamed)
{
    CreatorIndex index;
    index.put(named(1, "美食家"));
    index.put(named(2, "美妆师"));
    index.put(named(1, "旅行者"));
    index.remove(CreatorId(2));
    EXPECT_EQ(index.search("美").count(), 0U);
    EXPECT_EQ(index.search("meishi").count(), 0U);
    EXPECT_EQ(idsOf(index, index.search("旅行")), std::vector<std::int64_t>{1});
    EXPECT_EQ(index.search("").count(), 1U);
}

TEST(Pinyin, tableAgreesWithIcuOnWholeNames)
{
    support::CreatorMaker maker(3);
    Pinyin pinyin;
    const auto expectSame = [&](const std::string &name) {
        const auto quick = pinyin.keysOf(name);
        const auto whole = pinyin.keysWithoutTable(name);
        EXPECT_EQ(quick.full, whole.full) << name;
        EXPECT_EQ(quick.initials, whole.initials) << name;
    };
    for (int i = 0; i < 1000; ++i)
        expectSame(maker.name());
    for (const char *name :
         {"令狐冲", "万俟卨", "澹台明", "西藏文化", "沈阳", "秘鲁", "区长区", "乐乐", "查查查", "々〇𠮷"})
        expectSame(name);
    for (std::int64_t i = 0; i < 1000; ++i) { // characters from the whole block
        std::string name;
        for (int k = 0; k < 4; ++k) {
            const auto c = static_cast<std::uint32_t>(0x4E00 + maker.below(20'900));
            name += static_cast<char>(0xE0 | (c >> 12));
            name += static_cast<char>(0x80 | (c >> 6 & 0x3F));
            name += static_cast<char>(0x80 | (c & 0x3F));
        }
        expectSame(name);
    }
    EXPECT_TRUE(pinyin.keysOf("Lil Bob").full.empty());
}

TEST(Pinyin, queryKeepsLettersAndDigitsOnly)
{
    EXPECT_EQ(pinyinQuery("Xi'An 2"), "xian2");
    EXPECT_EQ(pinyinQuery("123"), "");
    EXPECT_EQ(pinyinQuery("小mei"), "");
    EXPECT_EQ(pinyinQuery("a-b"), "");
}

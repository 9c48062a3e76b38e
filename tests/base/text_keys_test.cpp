#include "base/text_keys.h"

#include <gtest/gtest.h>

#include <algorithm>

TEST(NameSearch, findsByPartPinyinAndInitials)
{
    base::NameSearch names;
    const std::string name = "曾小贤 Live";
    for (const char *typed : {"", "小贤", "live", "ＬＩＶＥ", "zengxiao", "cengxiao", "zxx", "Zeng Xiao", "xxl"})
        EXPECT_TRUE(names.matches(name, typed)) << typed;
    for (const char *typed : {"贤小", "zxq", "zeng-xiao", "xq"})
        EXPECT_FALSE(names.matches(name, typed)) << typed;
    EXPECT_FALSE(names.matches("", "a"));
    EXPECT_TRUE(names.matches(name, "zxx")) << "what was typed before does not stay";
}

TEST(NameOrder, ordersByPinyinAndTellsAlikeNamesApart)
{
    const base::NameOrder order;
    std::vector<std::string> names = {"张伟", "阿狸", "Bob", "李宁", "bob", "白敬亭", "李宁"};
    std::sort(names.begin(), names.end(),
              [&](const auto &left, const auto &right) { return order.compare(left, right) < 0; });
    EXPECT_EQ(names, (std::vector<std::string>{"阿狸", "白敬亭", "李宁", "李宁", "张伟", "bob", "Bob"}));
    EXPECT_EQ(order.compare("李宁", "李宁"), 0);
    EXPECT_NE(order.compare("é", "e\u0301"), 0) << "canonically alike, yet two names";
}

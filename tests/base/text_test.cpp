#include "base/text.h"

#include <gtest/gtest.h>

TEST(Text, countsCharactersNotBytes)
{
    EXPECT_EQ(base::characterCount("星图 a"), 4U);
}

TEST(Text, refusesWithTheLimitAndTheActualLength)
{
    const auto outcome = base::checkText("name", "一二三四", 3);
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, base::ErrorCode::fieldTooLong);
    EXPECT_EQ(base::toMessage(outcome.error()), "name may have 3 characters, it has 4");
    EXPECT_EQ(base::checkText("name", " \u3000", 3).error().code, base::ErrorCode::fieldMissing);
    EXPECT_EQ(base::checkText("name", "\xff", 3).error().code, base::ErrorCode::badRequest);
    EXPECT_TRUE(base::checkText("name", "一二三", 3).ok());
}

TEST(Text, rejectsOverlongAndSurrogateSequences)
{
    EXPECT_FALSE(base::isValidUtf8("\xC0\xAF"));
    EXPECT_FALSE(base::isValidUtf8("\xED\xA0\x80"));
    EXPECT_FALSE(base::isValidUtf8("\xF4\x90\x80\x80"));
    EXPECT_TRUE(base::isValidUtf8("😀"));
}

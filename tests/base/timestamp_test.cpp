#include "base/timestamp.h"

#include <gtest/gtest.h>

TEST(Timestamp, roundTripsIsoText)
{
    for (const char *text : {"2026-11-24T03:22:25Z", "1970-01-01T00:00:00.001Z", "2024-02-29T23:59:59Z"})
        EXPECT_EQ(base::toIsoText(base::timestampFromIsoText(text).value()), text);
}

TEST(Timestamp, readsDatesAndOffsets)
{
    EXPECT_EQ(base::timestampFromIsoText("2026-11-24"), base::timestampFromIsoText("2026-11-24T00:00:00Z"));
    EXPECT_EQ(base::timestampFromIsoText("2026-11-24T08:00+08:00"), base::timestampFromIsoText("2026-11-24T00:00:00Z"));
    for (const char *bad : {"", "2026-02-30", "2026-11-24T25:00Z", "yesterday", "2026-11-24T03:22:25Zx", "2026-1-2"})
        EXPECT_FALSE(base::timestampFromIsoText(bad)) << bad;
}

#include "storage/state_digest.h"

#include <gtest/gtest.h>

using storage::StateDigest;

TEST(StateDigest, doesNotDependOnOrderAndForgetsRemovedRows)
{
    StateDigest one;
    one.add("a", "row 1");
    one.add("a", "row 2");
    StateDigest other;
    other.add("a", "row 2");
    other.add("a", "row 3");
    other.add("a", "row 1");
    EXPECT_NE(one, other);
    other.remove("a", "row 3");
    EXPECT_EQ(one, other);
    EXPECT_EQ(StateDigest::fromBytes(one.toBytes()), one);
}

TEST(StateDigest, countsEqualRowsAndTellsTablesApart)
{
    StateDigest once;
    once.add("a", "row");
    StateDigest twice = once;
    twice.add("a", "row");
    EXPECT_NE(once.hash(), twice.hash());
    StateDigest elsewhere;
    elsewhere.add("b", "row");
    EXPECT_NE(once.hash(), elsewhere.hash());
}

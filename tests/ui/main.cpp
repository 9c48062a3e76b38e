#include "ui_environment.h"

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    test::UiEnvironment environment(argc, argv);
    return RUN_ALL_TESTS();
}

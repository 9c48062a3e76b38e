#pragma once

// What every test of the interface includes.
#include "ui/workspace/pch.h"

#include <QTest>

#include <gtest/gtest.h>

#pragma once

// What every test of the core includes.
#include "base/pch.h"

#include <gtest/gtest.h>

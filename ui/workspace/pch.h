#pragma once

// What nearly every page includes: Qt, and the core as pages reach it.
#include "ui/shared/pch.h"
#include "ui/workspace/core.h"

#pragma once

// What the sources of the workspace and of the two programs above it share: the commands and queries of every layer.
#include "base/pch.h"
#include "workspace/features.h"

#pragma once

// What nearly every source of the core includes, compiled once: the JSON library is most of a small file's compile
// time.
#include "base/describe.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

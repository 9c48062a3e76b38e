#pragma once

#include "ui/async/jobs.h"
#include "ui/frame/page.h"
#include "ui/frame/session_state.h"
#include "ui/workspace/core.h"

#include <vector>

namespace ui {

/// Every screen of the app, one line a page, in the order of each role's navigation. The ids are stable: links
/// (navigateRequested), the session and scripts/screens use them.
[[nodiscard]] std::vector<PageEntry> pageTable(Core &core, Jobs &jobs, SessionState &session);

} // namespace ui

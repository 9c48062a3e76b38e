#pragma once

#include "exchange/table_writer.h"
#include "workspace/workspace.h"

namespace ui {

/// Writes every record that the query finds as CSV, in the order of the audit log; the columns carry the titles. Gives
/// the number of records. Refuses like the query, and with fileUnwritable.
[[nodiscard]] base::Result<std::int64_t> writeAudit(workspace::Workspace &workspace, const workspace::Session &session,
                                                    workspace::AuditQuery query, const std::string &file,
                                                    const std::vector<exchange::SheetColumn> &columns);

} // namespace ui

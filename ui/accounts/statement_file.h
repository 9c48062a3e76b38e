#pragma once

#include "accounts/account_queries.h"
#include "workspace/workspace.h"

#include <QString>

namespace ui {

/// What a statement (对账单) is made over.
struct StatementRequest
{
    std::optional<ledger::AccountKind> account;
    std::optional<base::Timestamp> from;
    std::optional<base::Timestamp> until;
    QString period; ///< in words: "2024-05"
};

/// Reads every line of the statement, page by page. For the core thread.
[[nodiscard]] base::Result<accounts::StatementAnswer>
readStatement(workspace::Workspace &workspace, const workspace::Session &session, const StatementRequest &request);

/// Writes the statement as the ending of the name says: .csv, .xlsx, or .pdf to be printed, with opening, in, out and
/// closing of each account and the audit chain's head at that moment. Gives the number of lines. Refuses with
/// fileUnwritable, or as the query does. For the core thread.
[[nodiscard]] base::Result<qint64> writeStatement(workspace::Workspace &workspace, const workspace::Session &session,
                                                  const StatementRequest &request, const QString &file);

} // namespace ui

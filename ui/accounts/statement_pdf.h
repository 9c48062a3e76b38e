#pragma once

#include "accounts/account_queries.h"
#include "base/result.h"

#include <QString>

namespace ui {

/// A statement on A4 pages, to be printed and kept: whose it is, the period, what each account came to, every line, and
/// on each page the audit chain's head at that moment. Refuses with fileUnwritable.
[[nodiscard]] base::Result<> writeStatementPdf(const accounts::StatementAnswer &answer, const QString &period,
                                               const QString &file);

} // namespace ui

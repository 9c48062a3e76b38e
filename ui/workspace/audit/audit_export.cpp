#include "ui/workspace/audit/audit_export.h"

namespace ui {

namespace {

constexpr std::int64_t exportPage = 1'000;

} // namespace

base::Result<std::int64_t> writeAudit(workspace::Workspace &workspace, const workspace::Session &session,
                                      workspace::AuditQuery query, const std::string &file,
                                      const std::vector<exchange::SheetColumn> &columns)
{
    auto writer = exchange::openCsvWriter(file, columns);
    if (!writer.ok())
        return writer.error();
    query.limit = exportPage;
    std::int64_t written = 0;
    for (;;) {
        query.offset = written;
        const auto answer = workspace.ask(session, query);
        if (!answer.ok())
            return answer.error();
        for (const workspace::AuditRow &row : answer->rows)
            XINGTU_TRY((*writer)->add({row.sequence, base::toIsoText(row.at), row.userName, row.login, row.partyName,
                                       row.role, row.command, row.request.dump(), row.result.dump(), row.stateHash,
                                       row.previousHash, row.hash}));
        written += std::int64_t(answer->rows.size());
        if (answer->rows.empty() || written >= answer->total)
            break;
    }
    XINGTU_TRY((*writer)->finish());
    return written;
}

} // namespace ui

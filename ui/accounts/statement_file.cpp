#include "ui/accounts/statement_file.h"

#include "exchange/table_writer.h"
#include "ui/accounts/account_words.h"
#include "ui/accounts/statement_pdf.h"
#include "ui/shared/text/format.h"
#include "ui/workspace/values.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct StatementFile
{
    Q_DECLARE_TR_FUNCTIONS(ui::StatementFile)
};

exchange::SheetCell cellOf(const QString &text)
{
    return text == format::missing ? exchange::SheetCell() : exchange::SheetCell(text.toStdString());
}

exchange::TableSheet statementSheet(const accounts::StatementAnswer &answer, const StatementRequest &request)
{
    using exchange::ColumnKind;
    exchange::TableSheet sheet;
    sheet.title = StatementFile::tr("Statement %1").arg(request.period).toStdString();
    const auto column = [&](const QString &title, ColumnKind kind) {
        sheet.columns.push_back({title.toStdString(), kind});
    };
    column(StatementFile::tr("Time"), ColumnKind::time);
    column(StatementFile::tr("Type"), ColumnKind::text);
    column(StatementFile::tr("Code"), ColumnKind::integer);
    column(StatementFile::tr("Account"), ColumnKind::text);
    column(StatementFile::tr("Order or document"), ColumnKind::text);
    column(StatementFile::tr("Other side"), ColumnKind::text);
    column(StatementFile::tr("Change (yuan)"), ColumnKind::money);
    column(StatementFile::tr("Balance (yuan)"), ColumnKind::money);
    column(StatementFile::tr("Transfer"), ColumnKind::integer);
    for (const accounts::StatementEntry &line : answer.lines)
        sheet.rows.push_back({line.at, words_of::transfer(line.type).toStdString(), line.code,
                              words_of::account(line.account).toStdString(), cellOf(words_of::subjectOf(line)),
                              cellOf(words_of::otherSideOf(line, answer.party)), line.change, line.balanceAfter,
                              line.transfer.value});
    for (const accounts::PeriodView &period : answer.periods) {
        const std::string account = words_of::account(period.account).toStdString();
        const auto sum = [&](const QString &what, base::Money amount) {
            sheet.rows.push_back({std::monostate(), what.toStdString(), std::monostate(), account, std::monostate(),
                                  std::monostate(), std::monostate(), amount});
        };
        sum(StatementFile::tr("Opening balance"), period.opening);
        sum(StatementFile::tr("In"), period.in);
        sum(StatementFile::tr("Out"), base::Money() - period.out);
        sum(StatementFile::tr("Closing balance"), period.closing);
    }
    sheet.rows.push_back({answer.at, StatementFile::tr("Head of the chain").toStdString(), answer.headSequence,
                          std::monostate(), answer.headHash});
    return sheet;
}

} // namespace

base::Result<accounts::StatementAnswer>
readStatement(workspace::Workspace &workspace, const workspace::Session &session, const StatementRequest &request)
{
    accounts::StatementQuery query;
    query.account = request.account;
    query.from = request.from;
    query.until = request.until;
    query.limit = kMostRows;
    query.offset = 0;
    auto answer = workspace.ask(session, query);
    while (answer && std::int64_t(answer->lines.size()) < answer->total) {
        query.offset = std::int64_t(answer->lines.size());
        auto next = workspace.ask(session, query);
        if (!next)
            return next.error();
        if (next->lines.empty())
            break;
        for (accounts::StatementEntry &line : next.value().lines)
            answer.value().lines.push_back(std::move(line));
    }
    return answer;
}

base::Result<qint64> writeStatement(workspace::Workspace &workspace, const workspace::Session &session,
                                    const StatementRequest &request, const QString &file)
{
    const auto answer = readStatement(workspace, session, request);
    if (!answer)
        return answer.error();
    if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        XINGTU_TRY(writeStatementPdf(*answer, request.period, file));
    else
        XINGTU_TRY(exchange::writeTable(file.toStdString(), statementSheet(*answer, request)));
    return qint64(answer->lines.size());
}

} // namespace ui

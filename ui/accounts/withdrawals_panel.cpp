#include "ui/accounts/withdrawals_panel.h"

#include "ui/accounts/account_words.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/workspace/cells.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

namespace ui {

namespace {

/// The most that the query gives at once; more withdrawals than that nobody has on one screen.

} // namespace

WithdrawalsPanel::WithdrawalsPanel(Core &core, QWidget *parent)
    : QWidget(parent),
      m_core(core),
      m_model([](const accounts::WithdrawalView &view) { return toText(view.withdrawal); })
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = new TablePanel;
    m_table->setFilterBarVisible(false);
    m_table->setModel(&m_model);
    column->addWidget(m_table);
    connect(m_table, &TablePanel::summaryChanged, this, &WithdrawalsPanel::summaryChanged);
    onLanguageChange(this, [this] { retranslate(); });
}

void WithdrawalsPanel::retranslate()
{
    m_table->setTableName(tr("Withdrawals"));
    m_table->setUnit(tr("withdrawals"));
    m_table->setEmptyState(QStringLiteral("bank"), tr("Nothing withdrawn yet"),
                           tr("A withdrawal goes to your own bank account and is followed here until it has arrived."));
    m_model.setColumns(columns());
}

std::vector<Column<accounts::WithdrawalView>> WithdrawalsPanel::columns() const
{
    using View = accounts::WithdrawalView;
    return {
        {.id = QStringLiteral("number"),
         .title = tr("Number"),
         .width = 160,
         .cell = [](const View &v) { return cell::text(toText(v.number)); }},
        {.id = QStringLiteral("requested"),
         .title = tr("Requested"),
         .width = 130,
         .cell = [](const View &v) { return timeCell(v.requestedAt); }},
        {.id = QStringLiteral("by"),
         .title = tr("By"),
         .width = 90,
         .cell = [](const View &v) { return cell::text(toText(v.requestedBy)); }},
        {.id = QStringLiteral("amount"),
         .title = tr("Amount"),
         .kind = CellKind::number,
         .width = 120,
         .cell = [](const View &v) { return cell::money(v.amount.fen); },
         .unit = tr("yuan"),
         .sum = ColumnInfo::Sum::money},
        {.id = QStringLiteral("bank"),
         .title = tr("To the bank account"),
         .width = 180,
         .cell = [](const View &v) { return cell::text(toText(v.bankAccount)); }},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .kind = CellKind::badge,
         .width = 130,
         .cell =
             [](const View &v) {
                 return cell::badge(words_of::withdrawalState(v.state), words_of::withdrawalTone(v.state));
             }},
        {.id = QStringLiteral("decided"),
         .title = tr("Finished at"),
         .width = 130,
         .cell = [](const View &v) { return timeCell(v.decidedAt); }},
        {.id = QStringLiteral("reason"),
         .title = tr("Why returned"),
         .width = 160,
         .cell = [](const View &v) { return v.reason ? cell::text(toText(*v.reason)) : cell::missing(); }},
    };
}

QJsonObject WithdrawalsPanel::saveLayout() const
{
    return m_table->saveLayout();
}

void WithdrawalsPanel::restoreLayout(const QJsonObject &layout)
{
    m_table->restoreLayout(layout);
}

void WithdrawalsPanel::refresh()
{
    if (m_model.allRows().empty())
        m_table->setLoading();
    accounts::WithdrawalsQuery query;
    query.limit = kMostRows;
    m_core.ask(this, m_latest, query, [this](base::Result<accounts::WithdrawalsAnswer> answer) {
        if (!answer)
            return m_table->setError(words(answer.error()), [this] { refresh(); });
        std::optional<accounts::WithdrawalView> pending;
        int count = 0;
        for (const accounts::WithdrawalView &view : answer->withdrawals) {
            if (view.state != accounts::WithdrawalState::requested)
                continue;
            ++count;
            if (!pending)
                pending = view;
        }
        m_model.setRows(answer->withdrawals);
        m_table->setReady();
        Q_EMIT answered(pending, count, int(answer->total));
    });
}

} // namespace ui

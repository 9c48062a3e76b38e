#pragma once

#include "ui/accounts/statement_file.h"
#include "ui/shared/table/rows_model.h"
#include "ui/workspace/core.h"

#include <QWidget>

class QComboBox;

namespace ui {

class SegmentedControl;
class TablePanel;

/// The ledger lines (流水) of the reader's own party: by account and period, fetched in slices as they come into view,
/// with opening + in − out = closing at the foot.
class LedgerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerPanel(Core &core, QWidget *parent = nullptr);

    /// The accounts that there are, the party's own money first; what was chosen is kept.
    void setAccounts(const QList<ledger::AccountKind> &kinds, base::Timestamp monthFrom);
    void refresh();
    /// Shows one month; `label` like "2024-05".
    void showMonth(base::Timestamp from, base::Timestamp until, const QString &label);
    /// Shows every account since the month began, or all of them.
    void showThisMonth();
    void exportLines();

    [[nodiscard]] TablePanel *table() const { return m_table; }
    [[nodiscard]] QJsonObject saveLayout() const;
    void restoreLayout(const QJsonObject &layout);

Q_SIGNALS:
    void orderRequested(const QString &order);
    void summaryChanged(const QString &summary);
    void answered(const accounts::StatementAnswer &answer);

private:
    [[nodiscard]] StatementRequest request() const;
    [[nodiscard]] std::vector<Column<accounts::StatementEntry>> columns() const;
    void fetch(int first, int count);
    void present(const accounts::StatementAnswer &answer);
    void showSums(const accounts::StatementAnswer &answer);
    void fillPeriods();
    void fillAccounts();
    void retranslate();

    Core &m_core;
    Latest m_latest;
    WindowModel<accounts::StatementEntry> m_model;
    TablePanel *m_table = nullptr;
    SegmentedControl *m_accounts = nullptr;
    QComboBox *m_period = nullptr;
    QPushButton *m_export = nullptr;
    QList<ledger::AccountKind> m_kinds;
    base::Timestamp m_monthFrom;
    struct Month
    {
        base::Timestamp from;
        base::Timestamp until;
        QString label;
    };
    std::optional<Month> m_month; ///< chosen in the list of statements
    std::optional<accounts::StatementAnswer> m_answer;
    int m_generation = 0;
};

/// The first moment, in China (UTC+8), of the month `back` months before the one that begins at `monthFrom`.
[[nodiscard]] base::Timestamp monthBefore(base::Timestamp monthFrom, int back);
/// "2024-05"
[[nodiscard]] QString monthName(base::Timestamp monthFrom);

} // namespace ui

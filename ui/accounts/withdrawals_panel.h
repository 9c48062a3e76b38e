#pragma once

#include "accounts/account_queries.h"
#include "ui/shared/table/rows_model.h"
#include "ui/workspace/core.h"

#include <QWidget>

namespace ui {

class TablePanel;

/// The withdrawals (提现) of the reader's own party, newest first, with where each stands.
class WithdrawalsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WithdrawalsPanel(Core &core, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] TablePanel *table() const { return m_table; }
    [[nodiscard]] QJsonObject saveLayout() const;
    void restoreLayout(const QJsonObject &layout);

Q_SIGNALS:
    void summaryChanged(const QString &summary);
    /// The newest that is on its way, if any; and how many there are of all.
    void answered(const std::optional<accounts::WithdrawalView> &pending, int pendingCount, int total);

private:
    [[nodiscard]] std::vector<Column<accounts::WithdrawalView>> columns() const;
    void retranslate();

    Core &m_core;
    Latest m_latest;
    RowsModel<accounts::WithdrawalView> m_model;
    TablePanel *m_table = nullptr;
};

} // namespace ui

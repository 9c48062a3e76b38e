#pragma once

#include "accounts/account_queries.h"
#include "ui/frame/page.h"
#include "ui/shared/table/rows_model.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/workspace/core.h"

namespace ui {

class ApprovalSteps;
class DecisionBar;
class Drawer;
class FactGrid;

/// 提现: withdrawals that the bank is to pay. One is confirmed when the bank has paid it, or failed with the reason,
/// and then the amount is withdrawable again.
class PayoutsPage : public Page
{
    Q_OBJECT

public:
    explicit PayoutsPage(Core &core, QWidget *parent = nullptr);

    void refresh() override;
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString helpText() const override;

    [[nodiscard]] TablePanel *table() const { return m_table; }
    [[nodiscard]] DecisionBar *decisions() const { return m_decisions; }

private:
    void retranslate();
    void filter();
    void showChosen();
    void decide(const QString &id, const QVariantMap &values);
    void answered(const base::Result<accounts::WithdrawalOutcome> &outcome, const QString &done);
    [[nodiscard]] const accounts::WithdrawalView *chosen() const;
    [[nodiscard]] std::vector<Column<accounts::WithdrawalView>> columns() const;

    Core &m_core;
    Latest m_latest;
    RowsModel<accounts::WithdrawalView> m_model;
    std::string m_key;
    QString m_chosen;
    QString m_search;
    SegmentedControl *m_state = nullptr;
    TablePanel *m_table = nullptr;
    Drawer *m_drawer = nullptr;
    FactGrid *m_facts = nullptr;
    ApprovalSteps *m_steps = nullptr;
    DecisionBar *m_decisions = nullptr;
};

} // namespace ui

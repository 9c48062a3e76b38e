#pragma once

#include "ui/orders/actions/order_dialog.h"

class QPlainTextEdit;

namespace ui {

class FigureList;
class MoneyEdit;

/// order.claw_back: after a breached retention one operator proposes what goes from the payee back to the brand, party
/// by party by the pinned split, and why.
class ClawBackForm : public OrderDialog
{
    Q_OBJECT

public:
    ClawBackForm(Core &core, const orders::OrderAnswer &order, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] FormRow *rowOf(const QString &field) override;
    void orderRead() override;

private:
    MoneyEdit *m_amount = nullptr;
    FormRow *m_amountRow = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    FormRow *m_reasonRow = nullptr;
    FigureList *m_figures = nullptr;
};

} // namespace ui

#pragma once

#include "ui/orders/actions/order_dialog.h"

class QPlainTextEdit;

namespace ui {

class FigureList;
class MoneyEdit;

/// order.compensate: one operator proposes what the payee of an order that operators cancelled gets from the pool,
/// party by party by the pinned split, and why.
class CompensateForm : public OrderDialog
{
    Q_OBJECT

public:
    CompensateForm(Core &core, const orders::OrderAnswer &order, QWidget *parent);

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

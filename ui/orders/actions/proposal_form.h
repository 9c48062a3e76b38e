#pragma once

#include "ui/orders/actions/order_dialog.h"

class QPlainTextEdit;

namespace ui {

class FigureList;
class MoneyEdit;

/// One operator proposes money about an order and says why, another decides; party by party by the pinned split.
/// order.compensate: what the payee of an order that operators cancelled gets from the pool. order.claw_back: what goes
/// from the payee back to the brand after a breached retention.
class ProposalForm : public OrderDialog
{
    Q_OBJECT

public:
    /// `command` is one of the two.
    ProposalForm(Core &core, const orders::OrderAnswer &order, std::string command, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] FormRow *rowOf(const QString &field) override;
    void orderRead() override;

private:
    [[nodiscard]] bool isClawBack() const;

    MoneyEdit *m_amount = nullptr;
    FormRow *m_amountRow = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    FormRow *m_reasonRow = nullptr;
    FigureList *m_figures = nullptr;
};

} // namespace ui

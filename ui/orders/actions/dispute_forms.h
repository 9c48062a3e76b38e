#pragma once

#include "ui/orders/actions/order_dialog.h"

class QPlainTextEdit;
class QSlider;
class QSpinBox;

namespace ui {

class FigureList;
class SplitBar;

/// Who gets what of an order's frozen money at a share of the payee, as parts of a whole and as figures.
class SplitPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SplitPreview(QWidget *parent = nullptr);
    void setSplit(const orders::OrderAnswer &order, std::int64_t shareBp);

private:
    SplitBar *m_bar = nullptr;
    FigureList *m_figures = nullptr;
};

/// order.decide: one operator proposes the payee's share; the split is seen before.
class DecideForm : public OrderDialog
{
    Q_OBJECT

public:
    DecideForm(Core &core, const orders::OrderAnswer &order, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] FormRow *rowOf(const QString &field) override;
    void orderRead() override;

private:
    QSlider *m_slider = nullptr;
    QSpinBox *m_share = nullptr;
    FormRow *m_shareRow = nullptr;
    SplitPreview *m_preview = nullptr;
    QPlainTextEdit *m_note = nullptr;
    FormRow *m_noteRow = nullptr;
};

/// order.confirm_decision: another operator confirms the share, or a compensation from the pool.
class ConfirmDecisionForm : public OrderDialog
{
    Q_OBJECT

public:
    ConfirmDecisionForm(Core &core, const orders::OrderAnswer &order, QWidget *parent);

protected:
    void submit() override;
    void orderRead() override;

private:
    QLabel *m_words = nullptr;
    SplitPreview *m_preview = nullptr;
};

} // namespace ui

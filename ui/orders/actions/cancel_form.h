#pragma once

#include "ui/orders/actions/order_dialog.h"

#include <QButtonGroup>

class QPlainTextEdit;

namespace ui {

class FigureList;
class MoneyEdit;
class SplitBar;
class StateView;

/// The stages of an order with what cancelling at each would cost, the present one marked. Arrows and clicks look at
/// another one.
class StageScale : public QWidget
{
    Q_OBJECT

public:
    explicit StageScale(QWidget *parent = nullptr);
    void setStages(const std::vector<orders::StageLine> &stages);
    [[nodiscard]] int shown() const { return m_shown; }
    [[nodiscard]] QSize sizeHint() const override { return {560, 104}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {420, 104}; }

Q_SIGNALS:
    void stageChosen(int stage);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void choose(int stage);

    std::vector<orders::StageLine> m_stages;
    int m_current = -1;
    int m_shown = -1;
};

/// order.cancel, with what it costs, party by party and by which rule, before anyone confirms.
class CancelForm : public OrderDialog
{
    Q_OBJECT

public:
    CancelForm(Core &core, const orders::OrderAnswer &order, QWidget *parent);

    /// What the present stage would give, once it is known.
    [[nodiscard]] const orders::StageLine *present() const;

Q_SIGNALS:
    void previewed();

protected:
    void submit() override;
    [[nodiscard]] FormRow *rowOf(const QString &field) override;
    void orderRead() override;

private:
    [[nodiscard]] QWidget *makeReasons();
    [[nodiscard]] QWidget *makePreview();
    void ask();
    void showPreview();
    void showStage(int stage);
    void showFigures(const orders::StageLine &line);
    [[nodiscard]] bool byOps() const;

    orders::CancelPreviewAnswer m_preview;
    Latest m_latest;
    QButtonGroup m_reasons;
    QPlainTextEdit *m_text = nullptr;
    FormRow *m_reasonRow = nullptr;
    FormRow *m_textRow = nullptr;
    MoneyEdit *m_compensation = nullptr;
    FormRow *m_compensationRow = nullptr;
    QWidget *m_freeWays = nullptr;
    QLabel *m_freeWords = nullptr;
    StateView *m_state = nullptr;
    QWidget *m_content = nullptr;
    StageScale *m_scale = nullptr;
    QLabel *m_heading = nullptr;
    SplitBar *m_bar = nullptr;
    FigureList *m_figures = nullptr;
    QLabel *m_ruleTitle = nullptr;
    QLabel *m_rule = nullptr;
    QLabel *m_warning = nullptr;
};

} // namespace ui

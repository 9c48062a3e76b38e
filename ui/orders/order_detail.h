#pragma once

#include "orders/order_queries.h"
#include "ui/workspace/core.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace ui {

class OrderActions;
class OrderCourse;
class OrderHead;
class OrderMoneyCard;
class OrderWorks;
class StateView;

/// Everything about one order, with the buttons of the reader's role. Asks by itself, and again after each command and
/// whenever the order changed; keeps what is looked at.
class OrderDetail : public QWidget
{
    Q_OBJECT

public:
    explicit OrderDetail(Core &core, QWidget *parent = nullptr);

    /// Shows the order; the one that is shown already is read anew.
    void open(orders::OrderId order);
    /// Reads the order anew, without a loading state.
    void refresh();
    void clear();
    /// Off where the page around it decides, or only leads on: what can be done is not offered here.
    void setActionsShown(bool shown);
    [[nodiscard]] orders::OrderId orderId() const { return m_order; }
    [[nodiscard]] const std::optional<orders::OrderAnswer> &answer() const { return m_answer; }
    [[nodiscard]] OrderActions *actions() const { return m_actions; }

Q_SIGNALS:
    void closeRequested();
    /// A command was carried out or refused as outdated: lists should be read anew.
    void changed();
    /// The order was read.
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAnswer(const orders::OrderAnswer &answer);
    void askProof();
    void sayNow();
    void retranslate();

    Core &m_core;
    Latest m_latest;
    Latest m_latestProof;
    orders::OrderId m_order;
    std::optional<orders::OrderAnswer> m_answer;
    /// Why the last command was refused: said with what the order is now, until the next one or another order.
    QString m_refusal;
    OrderActions *m_actions = nullptr;
    QStackedLayout *m_stack = nullptr;
    StateView *m_state = nullptr;
    QScrollArea *m_area = nullptr;
    OrderHead *m_head = nullptr;
    OrderCourse *m_course = nullptr;
    QBoxLayout *m_lower = nullptr; ///< works and money: beside each other, or below where it is narrow
    OrderWorks *m_works = nullptr;
    OrderMoneyCard *m_money = nullptr;
};

} // namespace ui

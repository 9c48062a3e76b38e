#pragma once

#include "ui/orders/order_words.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/steps.h"

namespace ui {

/// The stages of an order's life: what happened and when, what was rejected, what is still to come and until when.
[[nodiscard]] QList<Step> courseOf(const orders::OrderAnswer &order);

/// The time line of an order as a card.
class OrderCourse : public Card
{
    Q_OBJECT

public:
    explicit OrderCourse(QWidget *parent = nullptr);
    void setOrder(const orders::OrderAnswer &order);

private:
    StepStrip *m_steps = nullptr;
    QLabel *m_rejections = nullptr;
    QLabel *m_legend = nullptr;
};

} // namespace ui

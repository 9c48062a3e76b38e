#pragma once

#include "orders/order_money_queries.h"
#include "ui/workspace/core.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class FactGrid;
class StateView;

/// An order and where its money went, read at one moment.
struct OrderReading
{
    orders::OrderAnswer order;
    orders::ProofAnswer proof;
};
[[nodiscard]] base::Result<OrderReading> readOrder(workspace::Workspace &workspace, const workspace::Session &session,
                                                   orders::OrderId order);

/// The whole file of one order as operators read it: who, terms, money and its proof, the versions of script and video
/// with the reasons they were sent back for, and everything that happened.
class OrderFile : public QWidget
{
    Q_OBJECT

public:
    explicit OrderFile(Core &core, QWidget *parent = nullptr);
    /// Reads and shows it.
    void open(orders::OrderId order);
    void show(const OrderReading &reading);
    using QWidget::show;
    [[nodiscard]] const std::optional<OrderReading> &reading() const { return m_reading; }

private:
    void rebuild();
    void addSection(const QString &title, const QString &remark = {});
    void addMoney();
    void addVersions();
    void addTimeline();

    Core &m_core;
    Latest m_latest;
    std::optional<OrderReading> m_reading;
    StateView *m_state = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace ui

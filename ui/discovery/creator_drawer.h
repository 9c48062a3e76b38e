#pragma once

#include "orders/order_queries.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/core.h"

namespace ui {

class Badge;
class StateView;
class TabStrip;
class TrendChart;

/// One creator beside the table: 概览 (figures with their place among all creators, thirty days), 作品, 报价, 合作
/// (this brand's orders with him).
class CreatorDrawer : public Drawer
{
    Q_OBJECT

public:
    explicit CreatorDrawer(Core &core, QWidget *parent = nullptr);

    void showCreator(discovery::CreatorId creator);
    [[nodiscard]] discovery::CreatorId creator() const { return m_id; }
    /// Asks again for the creator that is shown.
    void refresh();
    void setCandidate(bool on);

Q_SIGNALS:
    void candidateToggled(discovery::CreatorId creator);
    void orderRequested(discovery::CreatorId creator);
    void orderOpened(orders::OrderId order);

private:
    void askOrders();
    void rebuild();
    void fillOverview();
    void fillWorks();
    void fillQuotes();
    void fillCooperation();
    void addFact(const QString &name, const QString &value);
    void retranslate();

    Core &m_core;
    Latest m_latest;
    Latest m_latestOrders;
    discovery::CreatorId m_id;
    std::optional<discovery::CreatorCard> m_card;
    std::optional<base::Error> m_error;
    std::optional<orders::OrdersAnswer> m_orders;
    std::optional<base::Error> m_ordersError;
    bool m_candidate = false;
    TabStrip *m_tabs = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_star = nullptr;
    QPushButton *m_order = nullptr;
};

} // namespace ui

#pragma once

#include "orders/order_money_queries.h"
#include "ui/frame/page.h"
#include "ui/workspace/core.h"

namespace ui {

class ApprovalSteps;
class Banner;
class CardList;
class DecisionBar;
struct Decision;
class OrderDetail;
class SearchBox;
class SplitCard;
class StateView;

/// 争议裁决: disputes with the order as every page shows it, the split as a share to the 分, proposed by one operator
/// and confirmed by another; compensations from the pool that wait for their second person.
class DisputesPage : public Page
{
    Q_OBJECT

public:
    explicit DisputesPage(Core &core, QWidget *parent = nullptr);

    void refresh() override;
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString helpText() const override;

    [[nodiscard]] CardList *list() const { return m_list; }
    [[nodiscard]] SplitCard *splitCard() const { return m_split; }
    [[nodiscard]] DecisionBar *decisions() const { return m_decisions; }
    [[nodiscard]] OrderDetail *detail() const { return m_detail; }

private:
    void build();
    void retranslate();
    void showList();
    void openCase();
    void showCase();
    void showDispute(const orders::DisputeRow &row);
    void showCompensation(const orders::CompensationRow &row);
    void showClawBack(const orders::ClawBackRow &row);
    void decide(const QString &id, const QVariantMap &values);
    /// What ends a proposal: its proposer takes it back, anybody else refuses it.
    [[nodiscard]] Decision dropping(bool mine, const QString &effect) const;
    void answered(const base::Result<orders::OrderOutcome> &outcome, const QString &done);
    [[nodiscard]] const orders::DisputeRow *dispute() const;
    [[nodiscard]] const orders::CompensationRow *compensation() const;
    [[nodiscard]] const orders::ClawBackRow *clawBack() const;

    Core &m_core;
    Latest m_latest;
    std::optional<orders::DisputesAnswer> m_answer;
    base::Timestamp m_now;
    std::string m_key;
    QString m_wanted;
    /// What the open question names: a share that was proposed anew meanwhile is refused, not confirmed.
    std::optional<std::int64_t> m_askedShareBp;
    QString m_searched;
    SearchBox *m_search = nullptr;
    CardList *m_list = nullptr;
    QLabel *m_listTitle = nullptr;
    StateView *m_state = nullptr;
    QWidget *m_case = nullptr;
    QWidget *m_side = nullptr;
    OrderDetail *m_detail = nullptr;
    ApprovalSteps *m_steps = nullptr;
    Card *m_stepCard = nullptr;
    Banner *m_banner = nullptr;
    SplitCard *m_split = nullptr;
    DecisionBar *m_decisions = nullptr;
};

} // namespace ui

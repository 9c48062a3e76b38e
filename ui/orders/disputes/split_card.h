#pragma once

#include "orders/compensation.h"
#include "ui/shared/widgets/basics.h"

class QDoubleSpinBox;
class QGridLayout;
class QSlider;

namespace ui {

class SplitBar;

/// How a dispute is split: a share of the task cost for the payee, and what that makes for each party, to the 分. The
/// policy's share is the starting point and one press away.
class SplitCard : public Card
{
    Q_OBJECT

public:
    explicit SplitCard(QWidget *parent = nullptr);

    /// `policyBp`: what the clock would decide. The share begins at `shareBp`.
    void setStake(const orders::Stake &stake, std::int64_t policyBp, std::int64_t shareBp, bool editable);
    [[nodiscard]] std::int64_t shareBp() const { return m_shareBp; }
    void setShareBp(std::int64_t shareBp);
    /// By the orders' own rule, as the decision will make it.
    [[nodiscard]] orders::Split split() const;
    /// "50% · the payee ¥4,500.00 · back to the brand ¥4,950.00"
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void shareChanged();

private:
    void showSplit();

    orders::Stake m_stake;
    std::int64_t m_policyBp = 0;
    std::int64_t m_shareBp = 0;
    QSlider *m_slider = nullptr;
    QDoubleSpinBox *m_percent = nullptr;
    QLabel *m_question = nullptr;
    QPushButton *m_policy = nullptr;
    SplitBar *m_bar = nullptr;
    QGridLayout *m_lines = nullptr;
    QLabel *m_limit = nullptr;
};

} // namespace ui

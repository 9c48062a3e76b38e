#pragma once

#include "ui/orders/order_words.h"
#include "ui/shared/widgets/basics.h"

namespace ui {

class SegmentedControl;

/// What belongs to an order in words: scripts and videos by version, the terms of its brief, everything that happened,
/// ratings, and the dispute.
class OrderWorks : public Card
{
    Q_OBJECT

public:
    explicit OrderWorks(QWidget *parent = nullptr);
    void setOrder(const orders::OrderAnswer &order);
    [[nodiscard]] QString currentView() const;

private:
    void rebuildChoices();
    void showView(const QString &id);
    void showDeliverable(const orders::DeliverableView &work);
    void showTerms();
    void showEvents();
    void showRatings();
    void showDispute();
    [[nodiscard]] const orders::DeliverableView *versionBefore(const orders::DeliverableView &work) const;

    std::optional<orders::OrderAnswer> m_order;
    SegmentedControl *m_choices = nullptr;
    QPushButton *m_compare = nullptr;
    QVBoxLayout *m_inside = nullptr;
    bool m_comparing = false;
};

/// One line of two texts laid over each other.
struct DiffLine
{
    enum class Kind { same, removed, added } kind = Kind::same;
    QString text;
};
/// The shortest way from `before` to `after`, line by line.
[[nodiscard]] QList<DiffLine> diffLines(const QString &before, const QString &after);

} // namespace ui

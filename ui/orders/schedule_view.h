#pragma once

#include "ui/orders/order_words.h"

#include <QWidget>

namespace ui {

/// An order beside others of the same creator: what meets what.
struct ScheduleClash
{
    QString words;
};
/// Where the dates of `wanted` meet those of the running orders: publish windows that overlap, videos due within a day.
[[nodiscard]] QList<ScheduleClash> clashesOf(const orders::TermsView &wanted,
                                             const std::vector<orders::OrderAnswer> &running);

/// Script, video and publish window of an order on a line of days, and those of the creator's running orders below.
class ScheduleView : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleView(QWidget *parent = nullptr);
    void setOrders(const orders::TermsView &wanted, const std::vector<orders::OrderAnswer> &running);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString name;
        orders::TermsView terms;
        bool wanted = false;
    };
    [[nodiscard]] qreal xOf(base::Timestamp at) const;

    std::vector<Line> m_lines;
    qint64 m_from = 0;
    qint64 m_until = 1;
};

} // namespace ui

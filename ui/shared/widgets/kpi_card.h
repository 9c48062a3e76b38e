#pragma once

#include "ui/shared/theme/tokens.h"

#include <QAbstractButton>

#include <optional>

namespace ui {

/// One figure: title, value, change ▲▼ with what it is compared to, sparkline. Leads to its rows when clicked; without
/// setLink it is not a button.
class KpiCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KpiCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The figure as it is shown, and exactly (tooltip).
    void setValue(const QString &value, const QString &exact = {});
    /// The third line: a change (0.184 → ▲ 18.4%) and words behind it. `goodWhenUp` false: a rise is bad (refund rate).
    void setChange(std::optional<double> share, const QString &remark, bool goodWhenUp = true);
    /// The same for a rate: the change is a difference (0.013 → ▲ 1.3 pp).
    void setPoints(std::optional<double> difference, const QString &remark, bool goodWhenUp = true);
    /// The third line in words alone.
    void setRemark(const QString &remark, Tone tone = Tone::neutral);
    void setSeries(const QList<double> &series);
    /// A chevron, hover and focus: clicked() leads to the rows behind the figure.
    void setLink(bool link);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    /// The size of the change; the sign stands before it as ▲▼, or for a screen reader as −.
    [[nodiscard]] QString changeSize() const;

    QString m_title;
    QString m_value;
    std::optional<double> m_change;
    bool m_goodWhenUp = true;
    bool m_inPoints = false;
    QString m_remark;
    Tone m_remarkTone = Tone::neutral;
    QList<double> m_series;
    bool m_link = false;
};

} // namespace ui
